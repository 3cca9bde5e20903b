"""Small customers to follow up."""

from datetime import date, timedelta

from app.domain.arrangements import Arrangement, ArrangementKind
from app.domain.money import Money
from app.domain.record import replace
from app.propose.followup.facts import CustomerFacts, OpenItem

TODAY = date(2026, 11, 17)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def item(number: str, late: int = 20, minor: int = 100_00, currency: str = "USD") -> OpenItem:
    """An open invoice that is so many days late; its number is its id."""
    due = TODAY - timedelta(days=late)
    money = Money(minor, currency)
    return OpenItem(number, number, due - timedelta(days=30), due, money, money)


def customer(*items: OpenItem, **more: object) -> CustomerFacts:
    """A customer with an address and these invoices, of whom nothing else is known."""
    fields: dict[str, object] = {"email": "ap@acme.example", **more}
    facts = CustomerFacts("acme", "Acme Traders", TODAY, items or (item("INV-1"),))
    return replace(facts, **fields)  # type: ignore[arg-type] # tests name the fields


def arranged(kind: ArrangementKind, **more: object) -> Arrangement:
    """An arrangement with Acme that runs."""
    return replace(Arrangement(1, kind, "acme", TODAY), **more)  # type: ignore[arg-type] # as above
