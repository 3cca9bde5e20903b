"""A signed letter that names a payment link: its bytes keep a place, and the link's address comes into it.

The letter is signed before the link is made, so nobody knows the address then. What is signed says where it
comes: the request names the placeholder (``ADDRESS``), and the text holds it between marks. Nothing else of
the letter changes.
"""

from collections.abc import Mapping
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from app.domain.writes import PreparedRequest, proposal_of_address

ADDRESS = "address"
"""Name of the pair in a mail's request that says which placeholder is filled."""


def marked_place(placeholder: str) -> str:
    """The place in a letter's text where an address will stand."""
    return f"[[{placeholder}]]"


def maker_of(request: PreparedRequest) -> int | None:
    """The proposal whose row makes the link that a letter names; None where the letter is whole."""
    placeholder = dict(request.query).get(ADDRESS, "")
    return proposal_of_address(placeholder) if placeholder else None


def whole_letter(request: PreparedRequest, ids: Mapping[int, str]) -> bytes:
    """The signed bytes with the address in its place; the very bytes where none is kept.

    ``ids`` are what earlier rows made, by the number of the placeholder.
    """
    placeholder = dict(request.query).get(ADDRESS, "")
    if not placeholder:
        return request.body
    message = message_from_bytes(request.body, policy=SMTP)
    assert isinstance(message, EmailMessage), "of this policy"
    text = message.get_body(("plain",))
    assert text is not None, "a letter has a text"
    written = text.get_content().replace(marked_place(placeholder), ids[int(placeholder[1:])])
    text.set_content(written)
    return message.as_bytes()
