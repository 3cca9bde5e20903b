"""What a search over the books finds: customers, invoices by number, invoices by amount."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.money import Money

MOST_WORDS = 32
"""Whoever pastes more into a filter means none of them; a query of thousands is refused by SQLite."""
LONGEST = 500
"""No name or number in a ledger has more characters."""


def words_of(typed: str) -> tuple[str, ...]:
    """What a list is narrowed by: each word once, of many the first ones."""
    return tuple(dict.fromkeys(word[:LONGEST] for word in typed.split()))[:MOST_WORDS]


class FoundKind(StrEnum):
    """What was found."""

    CUSTOMER = "customer"
    INVOICE = "invoice"


class Found(Struct, frozen=True):
    """One record: ``name`` is the customer's, ``number`` and the money an invoice's.

    A customer has neither number nor due date; its ``balance`` is None.
    """

    kind: FoundKind
    customer_id: str
    name: str
    number: str = ""
    due_on: date | None = None
    total: Money | None = None
    balance: Money | None = None
