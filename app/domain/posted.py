"""What the books rest on in a ledger's record, as a person reads it, and how that moved between two looks."""

from collections.abc import Iterable
from datetime import date, datetime

from msgspec import Struct

from app.domain.documents import (
    CreditNote,
    Customer,
    Deposit,
    Document,
    DocumentKind,
    Invoice,
    Journal,
    Line,
    Payment,
)
from app.domain.money import Money

WATCHED = (
    DocumentKind.CUSTOMER,
    DocumentKind.INVOICE,
    DocumentKind.CREDIT_NOTE,
    DocumentKind.PAYMENT,
    DocumentKind.DEPOSIT,
    DocumentKind.JOURNAL,
)
"""Kinds whose changes are told."""

OPEN, APPLIED, CUSTOMER = "Open", "Applied to", "Customer"
"""Facts: what of it is open or unused, what it is applied to, and whose it is (the ledger's id)."""
OURS = "Countersign"
"""How ``made_by`` begins where a batch of ours did it."""
_SETTLING = frozenset({OPEN, APPLIED})
"""Facts that later payments move; no closed period moves with them."""


class Posted(Struct, frozen=True):
    """A record as the books rest on it. ``on`` is its accounting date, None for a customer."""

    label: str
    on: date | None
    facts: tuple[tuple[str, str], ...]


class Move(Struct, frozen=True):
    """One fact before and after; empty where the record was not there."""

    name: str
    before: str
    after: str


class RecordChange(Struct, frozen=True):
    """How one record differs between two looks. ``before`` None: it is new; ``after`` None: it is gone.

    ``seen_at`` is when the mirror saw it (UTC). ``made_by`` is who did it, empty where the ledger does not
    tell; ``id`` is its place in the file, 0 before it is kept.
    """

    kind: DocumentKind
    remote_id: str
    seen_at: datetime
    before: Posted | None
    after: Posted | None
    made_by: str = ""
    id: int = 0

    @property
    def label(self) -> str:
        """The record's name, as it is now where it is still there."""
        known = self.after or self.before
        return known.label if known is not None else f"{self.kind} {self.remote_id}"

    @property
    def days(self) -> tuple[date, ...]:
        """The accounting dates before and after, the earlier one first."""
        found = (each.on for each in (self.before, self.after) if each is not None and each.on is not None)
        return tuple(sorted(found))

    @property
    def moves(self) -> tuple[Move, ...]:
        """What is otherwise than before; of a record that came or went all of it."""
        then = dict(self.before.facts) if self.before else {}
        now = dict(self.after.facts) if self.after else {}
        return tuple(
            Move(name, then.get(name, ""), now.get(name, ""))
            for name in dict.fromkeys((*then, *now))
            if then.get(name, "") != now.get(name, "")
        )

    @property
    def is_posting(self) -> bool:
        """Whether the books themselves moved, and not only what is still open of the record."""
        if self.kind is DocumentKind.CUSTOMER:
            return False
        return any(move.name not in _SETTLING for move in self.moves)

    @property
    def what(self) -> str:
        """What happened to it, in a word."""
        if self.before is None:
            return "added"
        return "deleted" if self.after is None else "changed"


def posted(document: Document) -> Posted | None:
    """What the books rest on; None for kinds that are not watched."""
    match document:
        case Invoice():
            facts = (*_of_sale(document), ("Due", str(document.due_on)), (OPEN, _money(document.balance)))
            return Posted(f"Invoice {document.number}", document.issued_on, (*facts, _standing(document)))
        case CreditNote():
            facts = (*_of_sale(document), (OPEN, _money(document.remaining)))
            return Posted(f"Credit note {document.number}", document.issued_on, facts)
        case Payment():
            return _payment(document)
        case Deposit():
            return _deposit(document)
        case Journal():
            lines = "; ".join(f"{line.account_id} {line.amount.grouped()}" for line in document.lines)
            facts = (("Date", str(document.posted_on)), ("Lines", f"{lines} {document.currency}"))
            return Posted(f"Journal {document.number or document.remote_id}", document.posted_on, facts)
        case Customer():
            about = (("Name", document.name), ("E-mail", document.email))
            active = ("Active", "yes" if document.is_active else "no")
            return Posted(f"Customer {document.name}", None, (*about, active))
    return None


def collapsed(changes: Iterable[RecordChange]) -> tuple[RecordChange, ...]:
    """Several changes of one record as one, from its first look to its last; none where it is as it was.

    Given in the order in which they were seen.
    """
    first: dict[tuple[DocumentKind, str], RecordChange] = {}
    last: dict[tuple[DocumentKind, str], RecordChange] = {}
    for one in changes:
        first.setdefault((one.kind, one.remote_id), one)
        last[one.kind, one.remote_id] = one
    return tuple(
        RecordChange(
            one.kind, one.remote_id, one.seen_at, first[key].before, one.after, one.made_by, one.id
        )
        for key, one in last.items()
        if first[key].before != one.after
    )  # fmt: skip


def _of_sale(document: Invoice | CreditNote) -> tuple[tuple[str, str], ...]:
    return (
        (CUSTOMER, document.customer_id),
        ("Date", str(document.issued_on)),
        ("Total", _money(document.total)),
        ("Lines", _lines(document.lines)),
    )


def _standing(invoice: Invoice) -> tuple[str, str]:
    """Paid or open follows from the balance; whether it counts at all does not."""
    return "Standing", str(invoice.status) if invoice.status in {"draft", "voided"} else "posted"


def _payment(payment: Payment) -> Posted:
    applied = "; ".join(sorted(f"{one.target_id} {one.amount.grouped()}" for one in payment.allocations))
    facts = (
        (CUSTOMER, payment.customer_id or ""),
        ("Date", str(payment.received_on)),
        ("Total", _money(payment.total)),
        ("Account", payment.deposit_account_id or ""),
        (OPEN, _money(payment.unapplied)),
        (APPLIED, applied),
    )
    return Posted(f"Payment of {_money(payment.total)}", payment.received_on, facts)


def _deposit(deposit: Deposit) -> Posted:
    lines = "; ".join(
        f"{one.source_id or one.account_id or ''} {one.amount.grouped()}".strip() for one in deposit.lines
    )
    facts = (
        ("Date", str(deposit.deposited_on)),
        ("Account", deposit.account_id),
        ("Total", _money(deposit.total)),
        ("Lines", lines),
    )
    return Posted(f"Deposit of {_money(deposit.total)}", deposit.deposited_on, facts)


def _lines(lines: Iterable[Line]) -> str:
    return "; ".join(
        f"{line.description or line.item_id or ''} {line.amount.grouped()}".strip() for line in lines
    )


def _money(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"
