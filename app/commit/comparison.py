"""What came back compared with what was signed: totals and applications of a record, balances of a batch."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from app.commit.plan import PlanRow
from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    Deposit,
    Document,
    DocumentKind,
    Invoice,
    Journal,
    Payment,
)
from app.domain.money import Money, zero
from app.domain.writes import Promise

Key = tuple[DocumentKind, str]
Places = dict[Key, Money]


def unlike(
    promise: Promise, documents: Sequence[Document], ids: Mapping[int, str], labels: Mapping[Key, str]
) -> tuple[str, ...]:
    """Where the records of one write are not what its request said, as sentences without a full stop.

    ``documents`` are the record the ledger shows, or the payments it split one receipt into; none is no
    difference. ``ids`` are what the row's writes made, by step; ``labels`` name what it touches.
    """
    if promise.is_active is not None:
        return tuple(_standing(promise.is_active, documents))
    kept = [each for each in documents if _worth(each) is not None]
    if not kept:
        return ()
    return (*_totals(promise, kept), *_applications(promise, kept, ids, labels))


def labels_of(row: PlanRow) -> dict[Key, str]:
    """The names of the records a row changes, as they were shown."""
    return {(effect.kind, effect.remote_id): effect.label for effect in row.effects}


def open_amount(document: Document) -> Money | None:
    """What of an invoice is open, of a credit unused, of a payment unapplied; None for others."""
    match document:
        case Invoice():
            return document.balance
        case CreditNote():
            return document.remaining
        case Payment():
            return document.unapplied
        case _:
            return None


def balances_unlike(
    rows: Sequence[PlanRow], written: Collection[int], found: Mapping[Key, Document]
) -> dict[int, list[str]]:
    """Where balances are not as the written rows leave them, by the last row that touched each.

    Rows that were not written have moved nothing: what was open before them stays to be counted from.
    """
    noticed: dict[int, list[str]] = {}
    for key, (label, after, number) in _left(rows, written).items():
        document = found.get(key)
        now = open_amount(document) if document is not None else None
        if now is None:
            noticed.setdefault(number, []).append(f"{label} is gone from the ledger")
        elif now != after:
            words = f"{label} has {now.grouped()} open in the ledger; by the preview it is {after.grouped()}"
            noticed.setdefault(number, []).append(words)
    return noticed


def _left(rows: Sequence[PlanRow], written: Collection[int]) -> dict[Key, tuple[str, Money, int]]:
    opened: Places = {}
    left: dict[Key, tuple[str, Money, int]] = {}
    for row in rows:
        for effect in row.effects:
            key = (effect.kind, effect.remote_id)
            before = left[key][1] if key in left else opened.setdefault(key, effect.before)
            if row.number in written:
                left[key] = (effect.label, before + (effect.after - effect.before), row.number)
    return left


def _standing(is_active: bool, documents: Sequence[Document]) -> Iterator[str]:
    for one in documents:
        if isinstance(one, Customer) and one.is_active is not is_active:
            yield f"{one.name} is {'active' if one.is_active else 'inactive'} in the ledger all the same"


def _totals(promise: Promise, documents: Sequence[Document]) -> Iterator[str]:
    if promise.total is None:
        return
    there = zero(promise.total.currency)
    for document in documents:
        worth = _worth(document)
        assert worth is not None, "only what has a total is compared"
        if worth.currency != promise.total.currency:
            yield f"it is in {worth.currency} in the ledger; {promise.total.currency} was signed"
            return
        there = there + worth
    if there != promise.total:
        yield f"it is over {there.grouped()} in the ledger; {promise.total.grouped()} was signed"


def _applications(
    promise: Promise, documents: Sequence[Document], ids: Mapping[int, str], labels: Mapping[Key, str]
) -> Iterator[str]:
    if promise.applied is None:
        return
    signed = places(promise.applied, ids)
    there = places([one for each in documents if isinstance(each, Payment) for one in each.allocations], {})
    for key in dict.fromkeys((*signed, *there)):
        amount = there.get(key) or signed.get(key)
        assert amount is not None, "it is in one of the two"
        nothing = zero(amount.currency)
        now, then = there.get(key, nothing), signed.get(key, nothing)
        if now != then:
            name = labels.get(key) or f"the {key[0].replace('_', ' ')} {key[1]}"
            yield f"{now.grouped()} of it is on {name} in the ledger; {then.grouped()} was signed"


def places(allocations: Sequence[Allocation], ids: Mapping[int, str]) -> Places:
    """What lies on each record; ``ids`` fill placeholders. Amounts are positive on either side."""
    placed: Places = {}
    for one in allocations:
        target = ids[int(one.target_id[1:])] if one.target_id.startswith("@") else one.target_id
        key = (one.target_kind, target)
        placed[key] = placed.get(key, zero(one.amount.currency)) + abs(one.amount)
    return placed


def _worth(document: Document) -> Money | None:
    match document:
        case Payment() | CreditNote() | Invoice() | Deposit():
            return document.total
        case Journal():
            debits = sum(line.amount.minor for line in document.lines if line.amount.minor > 0)
            return Money(debits, document.currency)
        case _:
            return None
