"""What a person may choose after typing into the search: something found in the books, or something to do."""

from collections.abc import Iterable

from msgspec import Struct

from app.language import in_brief, tr
from app.review.search import Found, FoundKind
from app.screens.wording import day, money_text


class Offer(Struct, frozen=True):
    """One line of the search: what is said, and beside it. Exactly one of ``action`` and ``place`` is given.

    ``action`` is an action's key; ``place`` a place's key, with the ``subject`` to show there.
    """

    words: str
    beside: str = ""
    action: str = ""
    place: str = ""
    subject: str = ""


def actions_like(typed: str, actions: Iterable[tuple[str, str, str]]) -> list[Offer]:
    """The actions whose words hold the text; each is key, words, keys of the keyboard."""
    wanted = typed.strip().casefold()
    return [Offer(words, keys, action=key) for key, words, keys in actions if wanted in words.casefold()]


def found_offers(found: Iterable[Found]) -> list[Offer]:
    """What the books hold, customers first as the search gives them."""
    return [_customer(one) if one.kind is FoundKind.CUSTOMER else _invoice(one) for one in found]


def in_matches(typed: str) -> list[Offer]:
    """The way to the payments with this text; none while nothing is typed."""
    text = typed.strip()
    return (
        [
            Offer(
                tr("Payments with “{text}”").format(text=in_brief(text)),
                tr("Matches"),
                place="matches",
                subject=text,
            )
        ]
        if text
        else []
    )


def _customer(one: Found) -> Offer:
    return Offer(one.name, tr("Customer"), place="customers", subject=one.name)


def _invoice(one: Found) -> Offer:
    assert one.total is not None
    assert one.balance is not None
    assert one.due_on is not None
    state = (
        tr("{balance} open, due {due_on}").format(balance=money_text(one.balance), due_on=day(one.due_on))
        if one.balance
        else tr("paid")
    )
    words = tr("Invoice {number} · {name} · {total}").format(
        number=one.number or tr("without a number"), name=one.name, total=money_text(one.total)
    )
    return Offer(words, state, place="customers", subject=one.name)
