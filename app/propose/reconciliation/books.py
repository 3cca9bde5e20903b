"""The frozen picture that reconciliation looks at, and the amounts on its three sides in one shape."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from app.domain.charges import BalanceTransaction, Charge, Payout
from app.domain.documents import Deposit, DocumentKind, Journal, Payment
from app.domain.money import Money
from app.propose.bank_lines import SeenLine

_IDS = re.compile(r"\b(?:ch|py|re|pyr|dp|du|po|txn)_\w{6,}")
REFUND_RECEIPT = "refund_receipt"
"""``DepositLine.source_kind`` of what was given back and is taken off a deposit."""
RECEIPTS = ("receipt-", "refund-")
"""What the ids of sales, and of what is given back of them, begin with: they are kept among the deposits."""
_SHORT = 21
_DEPOSIT_DAYS = 5
"""What fits into QuickBooks' PaymentRefNum (wire/quickbooks.md 3.4): an id may stand there cut."""


class Side(StrEnum):
    """Who says so."""

    LEDGER = "ledger"
    PROCESSOR = "processor"
    BANK = "bank"


class Role(StrEnum):
    """What an amount is in the processor's life; ``other`` for the rest of its movements."""

    CHARGE = "charge"
    FEE = "fee"
    REFUND = "refund"
    REFUND_FAILED = "refund_failed"
    DISPUTE = "dispute"
    DISPUTE_WON = "dispute_won"
    FAILURE = "failure"
    PAYOUT = "payout"
    PAYOUT_FAILED = "payout_failed"
    OTHER = "other"


_ROLES = {
    "charge": Role.CHARGE, "refund": Role.REFUND, "dispute": Role.DISPUTE, "fee": Role.FEE,
    "refund_failure": Role.REFUND_FAILED, "dispute_reversal": Role.DISPUTE_WON,
    "charge_failure": Role.FAILURE, "payout": Role.PAYOUT, "payout_reversal": Role.PAYOUT_FAILED,
    "network_cost": Role.FEE, "tax": Role.FEE,
}  # fmt: skip


class Entry(Struct, frozen=True):
    """One amount on one account of one side, signed as that account's balance moves.

    ``beside``: the other accounts of the same record. ``names``: service ids that its texts hold.
    ``plain_on``: the day in UTC where that may differ from ``on``. ``seen_at``: when the record last changed.
    """

    side: Side
    kind: str
    id: str
    on: date
    amount: Money
    account: str = ""
    role: Role = Role.OTHER
    names: tuple[str, ...] = ()
    payout_id: str = ""
    customer_id: str = ""
    beside: tuple[str, ...] = ()
    plain_on: date | None = None
    seen_at: datetime | None = None


class Chart(Struct, frozen=True):
    """Which accounts of the ledger are which: the clearing account by currency, the bank's by its number.

    ``undeposited``: where payments wait for a payout's deposit, empty when there is a clearing account.
    ``misplaced``: statements that are tied to what is no bank account, by number, with its name; nothing of
    them is compared.
    """

    clearing: Mapping[str, str]
    banks: Mapping[str, str]
    income: frozenset[str] = frozenset()
    undeposited: str = ""
    misplaced: Mapping[str, str] = field(default_factory=dict)


class Coverage(Struct, frozen=True):
    """How far each side was read, as the last whole day; None: not wholly yet, so nothing can be missing.

    ``statements``: for each bank account's number the spans of days that its statements cover, both ends in.
    """

    ledger: date | None
    processor: date | None
    statements: Mapping[str, tuple[tuple[date, date], ...]] = field(default_factory=dict)

    def has_statement(self, number: str, on: date) -> bool:
        """Whether a statement of the account covers the day."""
        return any(start <= on <= end for start, end in self.statements.get(number, ()))


class Books(Struct, frozen=True):
    """All three sides. In the company's ``time_zone`` a processor's instant has its accounting day.

    ``written`` are records of the ledger that we wrote ourselves, and saw there as they were signed.
    """

    time_zone: str
    chart: Chart
    coverage: Coverage
    payments: tuple[Payment, ...] = ()
    deposits: tuple[Deposit, ...] = ()
    journals: tuple[Journal, ...] = ()
    charges: tuple[Charge, ...] = ()
    payouts: tuple[Payout, ...] = ()
    movements: tuple[BalanceTransaction, ...] = ()
    lines: tuple[SeenLine, ...] = ()
    written: frozenset[str] = frozenset()


def role_of(movement: BalanceTransaction) -> Role:
    """What a movement of the balance is."""
    return _ROLES.get(movement.category, Role.OTHER)


def is_inside(movement: BalanceTransaction) -> bool:
    """Whether a movement is a part of the payout that it names, as what an earlier one failed to pay out is.

    The payout's own movement is none, nor is its own return.
    """
    own = movement.source_id == movement.payout_id
    return bool(movement.payout_id) and role_of(movement) is not Role.PAYOUT and not own


def failed_refunds(books: Books) -> frozenset[str]:
    """The refunds whose money came back: the sale stands as it was (wire/stripe.md 2.1)."""
    return frozenset(one.source_id for one in books.movements if role_of(one) is Role.REFUND_FAILED)


def movements(books: Books) -> Iterator[Entry]:
    """The processor's side: each movement gross, its fee apart."""
    zone = ZoneInfo(books.time_zone)
    for one in books.movements:
        role = role_of(one)
        on, plain = _days(one.created_at, zone)
        account = books.chart.clearing.get(one.amount.currency, "")
        names = (one.remote_id, one.source_id) if one.source_id else (one.remote_id,)
        if one.amount:
            yield Entry(
                Side.PROCESSOR, DocumentKind.BALANCE_TRANSACTION, one.remote_id, on, one.amount, account,
                role, names, one.payout_id or "", plain_on=plain,
            )  # fmt: skip
        if one.fee:
            yield Entry(
                Side.PROCESSOR, DocumentKind.BALANCE_TRANSACTION, f"{one.remote_id}:fee", on, -one.fee,
                account, Role.FEE, names, one.payout_id or "", plain_on=plain,
            )  # fmt: skip


def postings(books: Books) -> Iterator[Entry]:
    """The ledger's side: what each record moves on every account it touches by name."""
    held_by = payout_of_deposit(books) if books.chart.undeposited else {}
    # What was given back out of Undeposited Funds goes with the payout whose deposit takes it off.
    inside = {
        line.source_id: held_by[one.remote_id]
        for one in books.deposits
        if one.remote_id in held_by
        for line in one.lines
        if line.source_kind == REFUND_RECEIPT
    }
    for payment in books.payments:
        if account := payment.deposit_account_id or books.chart.undeposited:
            names = named(f"{payment.reference} {payment.note}")
            role = Role.REFUND if payment.total.minor < 0 else Role.CHARGE
            yield Entry(
                Side.LEDGER, DocumentKind.PAYMENT, payment.remote_id, payment.received_on, payment.total,
                account, role, names, customer_id=payment.customer_id, seen_at=payment.updated_at,
            )  # fmt: skip
    for deposit in books.deposits:
        payout_id = held_by.get(deposit.remote_id, "") or inside.get(deposit.remote_id, "")
        yield from _of_deposit(deposit, books.chart.undeposited, payout_id)
    for journal in books.journals:
        accounts = tuple(line.account_id for line in journal.lines)
        for place, line in enumerate(journal.lines):
            yield Entry(
                Side.LEDGER, DocumentKind.JOURNAL, f"{journal.remote_id}:{place}", journal.posted_on,
                line.amount, line.account_id, names=named(f"{journal.note} {line.description}"),
                beside=accounts[:place] + accounts[place + 1 :], seen_at=journal.updated_at,
            )  # fmt: skip


def _of_deposit(deposit: Deposit, undeposited: str, payout_id: str) -> Iterator[Entry]:
    others = tuple(line.account_id for line in deposit.lines if line.account_id)
    names = named(" ".join([deposit.note, *(line.description for line in deposit.lines)]))
    yield Entry(
        Side.LEDGER, DocumentKind.DEPOSIT, deposit.remote_id, deposit.deposited_on, deposit.total,
        deposit.account_id, names=names, beside=others, seen_at=deposit.updated_at,
        payout_id=payout_id if deposit.account_id == undeposited else "",
    )  # fmt: skip
    for place, line in enumerate(deposit.lines):
        if account := line.account_id or (undeposited if line.source_id else ""):
            yield Entry(
                Side.LEDGER, DocumentKind.DEPOSIT, f"{deposit.remote_id}:{place}", deposit.deposited_on,
                -line.amount, account, names=names, beside=(deposit.account_id,), seen_at=deposit.updated_at,
                payout_id=payout_id if account == undeposited else "",
            )  # fmt: skip


def bank_entries(books: Books) -> Iterator[Entry]:
    """The bank's side: every line on the ledger's account that its bank account stands for."""
    for seen in books.lines:
        account = books.chart.banks.get(seen.account, "")
        line = seen.line
        names = named(f"{line.reference} {line.description}")
        yield Entry(Side.BANK, "bank_line", seen.source_id, line.booked_on, line.amount, account, names=names)


def named(text: str) -> tuple[str, ...]:
    """The service's ids in a text, each once, cut to what every field has room for."""
    return tuple(dict.fromkeys(found[:_SHORT] for found in _IDS.findall(text))) if "_" in text else ()


def short(name: str) -> str:
    """An id as ``named`` gives it."""
    return name[:_SHORT]


def _days(instant: datetime, zone: tzinfo) -> tuple[date, date]:
    return instant.astimezone(zone).date(), instant.date()


def payout_of_deposit(books: Books) -> dict[str, str]:
    """The payout that each deposit is, by its id in the note, else by amount and day; by the deposit's id."""
    by_name = {short(one.remote_id): one for one in books.payouts}
    by_amount: dict[Money, list[Payout]] = {}
    for one in books.payouts:
        by_amount.setdefault(one.amount, []).append(one)
    found: dict[str, str] = {}
    used: set[str] = set()
    for deposit in books.deposits:
        if any(line.source_id for line in deposit.lines):
            for payout in _candidates(deposit, by_name, by_amount):
                if payout.remote_id not in used:
                    used.add(payout.remote_id)
                    found[deposit.remote_id] = payout.remote_id
                    break
    return found


def _candidates(
    deposit: Deposit, by_name: dict[str, Payout], by_amount: dict[Money, list[Payout]]
) -> Iterator[Payout]:
    yield from (by_name[name] for name in named(deposit.note) if name in by_name)
    near = by_amount.get(deposit.total, ())
    yield from (one for one in near if abs((deposit.deposited_on - one.arrives_on).days) <= _DEPOSIT_DAYS)
