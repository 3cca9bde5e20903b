"""Invoices beside the charges that paid them: what the ledger counts as paid, and what Stripe still holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus
from app.domain.documents import DocumentKind, InvoiceStatus, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import ADVANCE, DOCUMENT, DOCUMENT_ID, PURPOSE
from app.propose.matching.tokens import read_numbers
from app.propose.reconciliation.books import Books, Entry, Role, Side, failed_refunds, role_of
from app.propose.reconciliation.causes import Cause, Difference, Place
from app.propose.reconciliation.engine import Reconciliation

INVOICES = "Invoices paid by card"
"""The account's name of the gap between what invoices count as paid by charges and what Stripe holds."""


class Billed(Struct, frozen=True):
    """What of an invoice a charge is held against."""

    remote_id: str
    number: str
    total: Money
    balance: Money
    status: InvoiceStatus


class Claim(Struct, frozen=True):
    """A charge that may be unlike its invoice. ``ids`` and ``numbers`` are the invoices that it names.

    ``paid`` is the ledger's payment of it. ``gone`` is what was withdrawn of it and is not booked, by cause.
    """

    charge: Charge
    on: date
    paid: Payment | None = None
    ids: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    gone: Mapping[Cause, tuple[Entry, ...]] = field(default_factory=dict)


def claims(
    books: Books, found: Reconciliation, charge_of: Mapping[str, str], lost: frozenset[str]
) -> list[Claim]:
    """The charges that are not plainly their invoice's payment.

    ``charge_of``: the charge of each refund and dispute; ``lost``: disputes that are lost.
    """
    missing = {
        entry.id for one in found.differences if one.cause is Cause.PAYMENT_MISSING for entry in one.records
    }
    gone = _gone(books, found, charge_of, lost)
    payments = {one.remote_id: one for one in books.payments}
    charges = {one.remote_id: one for one in books.charges if one.status is ChargeStatus.SUCCEEDED}
    zone, made = ZoneInfo(books.time_zone), []
    for move in books.movements:
        charge = charges.get(move.source_id) if role_of(move) is Role.CHARGE else None
        if charge is None:
            continue
        paid = payments.get(found.habits.booked.get(move.remote_id, ""))
        withdrawn = gone.get(charge.remote_id, {})
        if any(one.amount.currency != charge.amount.currency for some in withdrawn.values() for one in some):
            continue  # it left the balance in another currency, at a rate: no sum of the charge's
        is_loose = move.remote_id in missing if paid is None else not paid.allocations
        if is_loose or (paid is not None and withdrawn):
            ids, numbers = _named(charge, paid)
            on = move.created_at.astimezone(zone).date()
            made.append(Claim(charge, on, paid, ids, numbers, withdrawn))
    return made


def with_statuses(
    found: Reconciliation, claimed: Iterable[Claim], invoices: Iterable[Billed]
) -> Reconciliation:
    """The comparison with what invoices say otherwise than Stripe; the gap is counted charge by charge."""
    by_id, by_number = {one.remote_id: one for one in invoices}, defaultdict[str, list[Billed]](list)
    for one in by_id.values():
        by_number[one.number.upper()].append(one)
    told: list[Difference] = []
    gaps = defaultdict[Place, int](int)
    for claim in claimed:
        invoice = _invoice_of(claim, by_id, by_number)
        if invoice is None:
            continue
        place = Place(INVOICES, claim.charge.amount.currency, f"{claim.on:%Y-%m}")
        gaps[place] += _counted(claim) - _held(claim)
        told += _differences(claim, invoice, place)
    whole = {place: minor for place, minor in gaps.items() if minor}
    return replace(found, differences=(*found.differences, *told), gaps={**found.gaps, **whole})


def _gone(
    books: Books, found: Reconciliation, charge_of: Mapping[str, str], lost: frozenset[str]
) -> dict[str, dict[Cause, tuple[Entry, ...]]]:
    """What was given back or lost of each charge and is not booked."""
    failed = failed_refunds(books)
    moves = {one.remote_id: one for one in books.movements if one.source_id not in failed}
    gone: dict[str, dict[Cause, tuple[Entry, ...]]] = defaultdict(dict)
    for one in found.differences:
        for entry in one.of(Side.PROCESSOR):
            move = moves.get(entry.id)
            cause = _cause_of(one.cause, move, lost) if move is not None else None
            if move is not None and cause is not None:
                held = gone[charge_of.get(move.source_id, "")]
                held[cause] = (*held.get(cause, ()), entry)
    return gone


def _cause_of(cause: Cause, move: BalanceTransaction, lost: frozenset[str]) -> Cause | None:
    if cause is Cause.REFUND_MISSING:
        return Cause.PAID_BUT_REFUNDED
    return Cause.PAID_BUT_LOST if cause is Cause.DISPUTE_MISSING and move.source_id in lost else None


def _named(charge: Charge, paid: Payment | None) -> tuple[frozenset[str], frozenset[str]]:
    """The invoice that its payment is on; else those that the charge itself names."""
    if paid is not None and paid.allocations:
        on = {one.target_id for one in paid.allocations if one.target_kind is DocumentKind.INVOICE}
        return frozenset(on), frozenset()
    told = dict(charge.metadata)
    if told.get(PURPOSE) == ADVANCE:
        return frozenset(), frozenset()
    numbers = (
        {told[DOCUMENT].upper()} if told.get(DOCUMENT) else set(read_numbers(charge.description).labelled)
    )
    return frozenset({told[DOCUMENT_ID]} if told.get(DOCUMENT_ID) else ()), frozenset(numbers)


def _invoice_of(
    claim: Claim, by_id: Mapping[str, Billed], by_number: Mapping[str, list[Billed]]
) -> Billed | None:
    """The one invoice that a charge is for, in its currency; None where none or several are named."""
    found = {one.remote_id: one for key in claim.ids if (one := by_id.get(key))}
    if not found:
        found = {one.remote_id: one for number in claim.numbers for one in by_number.get(number, ())}
    (invoice,) = found.values() if len(found) == 1 else (None,)
    if invoice is None or invoice.total.currency != claim.charge.amount.currency:
        return None
    return None if invoice.status is InvoiceStatus.DRAFT else invoice


def _withdrawn(claim: Claim) -> int:
    return -sum(entry.amount.minor for entries in claim.gone.values() for entry in entries)


def _is_on(claim: Claim) -> bool:
    return claim.paid is not None and bool(claim.paid.allocations)


def _counted(claim: Claim) -> int:
    """What invoices count as paid by the charge, less what was given back in the books."""
    return claim.charge.amount.minor - claim.charge.refunded.minor if _is_on(claim) else 0


def _held(claim: Claim) -> int:
    """What Stripe still holds of it. Of what is on an invoice only what nobody booked is taken off again."""
    kept = claim.charge.amount.minor - claim.charge.refunded.minor
    return kept - _withdrawn(claim) if _is_on(claim) else max(0, kept - _lost(claim))


def _lost(claim: Claim) -> int:
    return -sum(entry.amount.minor for entry in claim.gone.get(Cause.PAID_BUT_LOST, ()))


def _differences(claim: Claim, invoice: Billed, place: Place) -> Iterator[Difference]:
    # In the month of its charge the two differ, whenever the invoice was written.
    sides = (
        Entry(Side.LEDGER, DocumentKind.INVOICE, invoice.remote_id, claim.on, invoice.total),
        Entry(Side.PROCESSOR, DocumentKind.CHARGE, claim.charge.remote_id, claim.on, claim.charge.amount),
    )
    if _is_on(claim):
        for cause, entries in claim.gone.items():
            minor = -sum(entry.amount.minor for entry in entries)
            yield Difference(cause, (*sides, *entries), {place: minor})
    elif held := _held(claim):
        yield Difference(_loose(invoice), sides, {place: -held})


def _loose(invoice: Billed) -> Cause:
    """Why a charge that no invoice counts as its payment is unlike the one that it names."""
    if invoice.status is InvoiceStatus.VOIDED:
        return Cause.PAID_BUT_VOIDED
    return Cause.PAID_BUT_OPEN if invoice.balance else Cause.PAID_TWICE
