"""A customer's statement of account: what is open, or what happened in a period and what that left.

One currency a statement: amounts of several are never added up. Signs are the customer's side of our books:
positive is owed to us, negative is in the customer's favour.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.aging import KIND_WORDS, Ages, Item
from app.domain.documents import DocumentKind
from app.domain.money import Money, total, zero


class StatementKind(StrEnum):
    """``open-item`` lists what is open; ``activity`` what happened between two days, as a running balance."""

    OPEN_ITEM = "open-item"
    ACTIVITY = "activity"


class StatementLine(Struct, frozen=True):
    """One line. ``balance`` is the running balance after it; ``open`` what is still open of the document."""

    on: date
    words: str
    due_on: date | None
    amount: Money
    balance: Money
    days_overdue: int = 0


class CustomerStatement(Struct, frozen=True):
    """A statement in one currency. ``opening`` is the balance brought forward, None where all is listed."""

    kind: StatementKind
    customer_id: str
    customer: str
    start: date | None
    end: date
    opening: Money | None
    lines: tuple[StatementLine, ...]
    closing: Money
    ages: Ages

    @property
    def currency(self) -> str:
        """The one currency of it."""
        return self.closing.currency


class ByCard(Struct, frozen=True):
    """The payment link of a letter that a statement goes with: the invoices' numbers and what it asks for.

    ``url`` is empty where the link is made after the statement: then its address stands in the letter alone.
    """

    numbers: str
    amount: Money
    url: str = ""


def open_item(
    items: Sequence[Item], customer: tuple[str, str], day: date, home: str
) -> tuple[CustomerStatement, ...]:
    """What is open on a day, a statement a currency; an empty one in the home currency when nothing is.

    ``customer`` is id and name.
    """
    statements = []
    for currency in _in_order({item.open.currency for item in items}, home):
        mine = sorted(
            (item for item in items if item.open.currency == currency),
            key=lambda item: (item.on, item.due_on or item.on, item.remote_id),
        )
        lines, balance = [], zero(currency)
        for item in mine:
            balance += item.open
            late = max(0, item.days_overdue(day)) if item.open.minor > 0 else 0
            lines.append(StatementLine(item.on, _partly(item), _due(item), item.open, balance, late))
        statements.append(
            CustomerStatement(
                StatementKind.OPEN_ITEM,
                *customer,
                None,
                day,
                None,
                tuple(lines),
                balance,
                _ages(mine, currency, day),
            )
        )
    return tuple(statements)


def activity(
    moved: Sequence[Item],
    open_at: tuple[Sequence[Item], Sequence[Item]],
    customer: tuple[str, str],
    period: tuple[date, date],
    home: str,
) -> tuple[CustomerStatement, ...]:
    """What happened in a period, a statement a currency; one in the home currency when nothing did.

    ``open_at`` is what was open before its first day and at the end of its last. What changed without a
    document of its own (a write-off inside the ledger, a refund) is one line, so that it adds up.
    """
    before, after = open_at
    currencies = {item.total.currency for item in (*moved, *before, *after)}
    return tuple(
        _activity(
            [item for item in moved if item.total.currency == currency],
            [[item for item in side if item.open.currency == currency] for side in (before, after)],
            currency,
            (customer, period),
        )
        for currency in _in_order(currencies, home)
    )


def _activity(
    moved: Sequence[Item],
    open_at: Sequence[Sequence[Item]],
    currency: str,
    about: tuple[tuple[str, str], tuple[date, date]],
) -> CustomerStatement:
    customer, (start, end) = about
    opening, closing = (total((item.open for item in side), currency) for side in open_at)
    lines, balance = [], opening
    for item in moved:
        balance += item.total
        words = item.label.replace(KIND_WORDS[DocumentKind.PAYMENT], "Payment")
        lines.append(StatementLine(item.on, words, _due(item), item.total, balance))
        if item.kind is DocumentKind.INVOICE and item.open:
            balance -= item.open
            lines.append(StatementLine(item.on, f"Paid on {item.label.lower()}", None, -item.open, balance))
    if balance != closing:
        lines.append(StatementLine(end, "Other changes in the books", None, closing - balance, closing))
    return CustomerStatement(
        StatementKind.ACTIVITY,
        *customer,
        start,
        end,
        opening,
        tuple(lines),
        closing,
        _ages(open_at[1], currency, end),
    )


def _in_order(currencies: Iterable[str], home: str) -> list[str]:
    """The home currency first; it alone when there is none."""
    return sorted(currencies, key=lambda each: (each != home, each)) or [home]


def _partly(item: Item) -> str:
    """The document, with its total where only a part is open."""
    whole = abs(item.total)
    return item.label if abs(item.open) == whole else f"{item.label} (of {whole.grouped()})"


def _due(item: Item) -> date | None:
    return item.due_on if item.kind is DocumentKind.INVOICE else None


def _ages(items: Iterable[Item], currency: str, day: date) -> Ages:
    ages = Ages(currency)
    for item in items:
        ages.add(item.open, item.bucket(day))
    return ages
