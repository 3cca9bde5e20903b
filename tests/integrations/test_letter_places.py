"""The place a signed letter keeps for an address: filled, it reads as if the address had been there."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from app.domain.letters import maker_of, marked_place, whole_letter
from app.domain.writes import Attachment, SendMail, address_made_for, address_step_of
from integrations.mail import MailServer, SmtpMailer

AT = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
URL = "https://buy.stripe.example/test_" + "a1" * 60 + "?locale=de&from=letter"
PLACE = address_made_for(12)
STATEMENT = Attachment("Statement.pdf", "application/pdf", b"%PDF-1.7 \x00\xff")
TEXTS = (
    "Hello,\npay here: {}\nThank you.\n",
    "Guten Tag Frau Größe,\n\n  {}\n\n" + "€ " * 200 + "\n",
    "{}\n" * 2,
)


def mailer() -> SmtpMailer:
    """Only prepares."""
    return SmtpMailer(MailServer("mail.example", 587, "starttls"), lambda: None, lambda: AT)


def read(text: bytes) -> EmailMessage:
    """A letter read back."""
    found = message_from_bytes(text, policy=default)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("files", [(), (STATEMENT,)])
@pytest.mark.parametrize("text", TEXTS)
def test_the_address_comes_in_its_place_and_nothing_else_changes(
    text: str, files: tuple[Attachment, ...]
) -> None:
    """Whatever the letters and the length of the lines; the request says which place it is."""
    mail = SendMail(
        "a@b.example", "Please pay", text.format(*[marked_place(PLACE)] * 2), "o@c.example", files
    )
    request = mailer().prepare(SendMail(mail.to, mail.subject, mail.body, mail.sender, files, address=PLACE))
    assert (maker_of(request), dict(request.query)["address"]) == (12, PLACE)
    filled = read(whole_letter(request, {address_step_of(12): URL, address_step_of(11): "https://other"}))
    body = filled.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == text.format(URL, URL)
    signed = read(request.body)
    assert [(k, v) for k, v in filled.items() if not k.startswith("Content-")] == [
        (k, v) for k, v in signed.items() if not k.startswith("Content-")
    ]
    assert [one.get_content() for one in filled.iter_attachments()] == [one.content for one in files]


def test_a_whole_letter_is_the_very_bytes_that_were_signed() -> None:
    """Also one whose text looks as if it kept a place: only what the request says counts."""
    mail = SendMail("a@b.example", "Please pay", f"{marked_place(PLACE)}\n", "o@c.example")
    request = mailer().prepare(mail)
    assert maker_of(request) is None
    assert whole_letter(request, {address_step_of(12): URL}) is request.body
