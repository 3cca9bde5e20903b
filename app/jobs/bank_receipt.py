"""What an import is asked for, shows and brings: records without any database, for window and commands."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from app.changes import Changes
from app.domain.documents import Account
from app.domain.money import Money
from app.domain.record import replace
from app.domain.statements import BankFileContent, BankFormat, DateOrder, TableLayout
from app.propose.bank_lines import LineKind
from app.store.records import BankAccount


class ImportRequest(Struct, frozen=True):
    """What to import: the file, and what a person said about it.

    ``account`` is a number or name, needed only where the file names none. ``layout`` is confirmed and will
    be remembered. ``ledger_account_id`` maps the account to one of the ledger's.
    """

    path: Path
    kind: BankFormat | None = None
    account: str = ""
    layout: TableLayout | None = None
    ledger_account_id: str | None = None


class StatementReceipt(Struct, frozen=True):
    """What one statement brought. ``gap`` says what is missing since the last one, empty when nothing is.

    ``is_proved``: opening + lines = closing, from the statement itself or since the last one; None when the
    bank says too little. ``late`` new lines lie before the last statement's end; ``lookalikes`` share day and
    amount with a line that was here and are new all the same; ``missing`` were here and are not in the file.
    """

    account: str
    currency: str
    starts_on: date | None
    ends_on: date | None
    opening: Money | None
    closing: Money | None
    lines: int
    fresh: int
    money_in: Money
    money_out: Money
    is_proved: bool | None
    gap: str = ""
    late: int = 0
    lookalikes: int = 0
    missing: int = 0

    @property
    def known(self) -> int:
        """How many lines were here already."""
        return self.lines - self.fresh

    @property
    def needs_look(self) -> bool:
        """Whether a person should look before trusting it."""
        return self.is_proved is False or bool(self.gap)


class ImportReceipt(Struct, frozen=True):
    """What an import did, or would do (``number`` None)."""

    number: int | None
    content: BankFileContent
    statements: tuple[StatementReceipt, ...]

    @property
    def fresh(self) -> int:
        """How many lines were new."""
        return sum(one.fresh for one in self.statements)

    @property
    def needs_look(self) -> bool:
        """Whether lines could not be read or a statement does not prove itself."""
        return bool(self.content.flaws) or any(one.needs_look for one in self.statements)


class BankImported(Struct, frozen=True):
    """An import that is done, and what it touched."""

    receipt: ImportReceipt
    changes: Changes


class ImportView(Struct, frozen=True):
    """A file before its import, for a person to confirm.

    ``receipt`` is what an import would do, None while it is not known whose statement it is. ``rows`` are the
    first rows of a table as they stand, from its header on; empty for the other formats.
    """

    content: BankFileContent
    receipt: ImportReceipt | None
    rows: tuple[tuple[str, ...], ...]
    accounts: tuple[BankAccount, ...]
    ledger_accounts: tuple[Account, ...]


def sentences(one: StatementReceipt) -> Iterator[str]:
    """What a person should know about one statement of a receipt."""
    if one.is_proved:
        yield "proved: the balance before, the lines and the balance after agree"
    elif one.is_proved is False:
        yield "NOT proved: the balance before, the lines and the balance after do not agree"
    else:
        yield "not provable: the file says no balances to check against"
    if one.gap:
        yield f"gap: {one.gap}"
    if one.late:
        yield f"{one.late} late lines lie before the end of the last statement; taken in"
    if one.lookalikes:
        yield f"{one.lookalikes} lines have day and amount of one that was here, but differ; taken as new"
    if one.missing:
        yield f"{one.missing} lines that were here in these days are not in this file; they are kept"


KIND_WORDS = {
    LineKind.RECEIPT: "may pay invoices",
    LineKind.PAYOUT: "payouts",
    LineKind.TRANSFER: "transfers between own accounts",
    LineKind.BOOKED: "in the ledger already",
    LineKind.HELD: "to look at first",
    LineKind.OUTGOING: "money out",
}


def kinds_text(found: Mapping[LineKind, int]) -> str:
    """What an import's lines are taken for, as a list."""
    return ", ".join(f"{found[kind]:,} {words}" for kind, words in KIND_WORDS.items() if found.get(kind))


def with_order(layout: TableLayout, order: DateOrder) -> TableLayout:
    """The layout with the order of dates that a person gave."""
    return replace(layout, date_order=order, is_date_order_certain=True)
