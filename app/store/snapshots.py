"""Snapshots: what the pure rooms look at, read in one go from the mirror."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast

from sqlalchemy import Connection, select

from app.domain.documents import (
    Charge,
    ChargeStatus,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
    Payment,
    Term,
)
from app.domain.parties import Party, payer_key
from app.propose.matching.snapshot import Alias, OpenCredit, OpenInvoice, Settled, Snapshot
from app.propose.proposal import ProposalKind, Receipt, SourceKind
from app.review.decision import ProposalState
from app.store import aliases, codec, mirror
from app.store.schema import DecisionStanding
from app.store.schema import decision as decisions
from app.store.schema import mirror as tables
from app.store.schema import proposal as proposals

_CHARGE_ID = re.compile(r"\b(?:ch|py)_\w{10,}")
_SHORT = 21
"""What fits into QuickBooks' PaymentRefNum (wire/quickbooks.md 3.4); the note keeps the whole id."""

_REPEAT_DAYS = 120
"""How long ago a booking may be for new money to look like its repetition."""


def matching(conn: Connection, as_of: date) -> Snapshot:
    """Open money and open invoices on a day; of what is settled only what is recent is read whole."""
    customers = _customers(conn)
    charges = cast("tuple[Charge, ...]", mirror.every(conn, DocumentKind.CHARGE))
    booked = _booked(conn, charges)
    return Snapshot(
        as_of=as_of,
        receipts=(*_open_charges(charges, booked), *_unapplied(conn, customers)),
        invoices=_open_invoices(conn, customers),
        credits=_open_credits(conn),
        customers=tuple(_party(customer) for customer in customers.values()),
        aliases=tuple(Alias(one.payer_name, one.customer_id) for one in aliases.every(conn)),
        history=_history(conn, charges, booked),
        settled=_settled(conn, as_of, customers),
    )


def _customers(conn: Connection) -> dict[str, Customer]:
    found = cast("tuple[Customer, ...]", mirror.every(conn, DocumentKind.CUSTOMER))
    return {customer.remote_id: customer for customer in found}


def _party(customer: Customer) -> Party:
    return Party(customer.remote_id, customer.name, customer.company_name, customer.email, customer.parent_id)


def _booked(conn: Connection, charges: Iterable[Charge]) -> dict[str, str]:
    """Charges that the ledger already holds as a payment: charge id to the payment's customer.

    The note keeps the whole id. The short reference counts only where it fits one charge alone: real ids
    share their account part, so 21 characters may fit two.
    """
    payment = tables[DocumentKind.PAYMENT]
    rows = conn.execute(
        select(payment.c.reference, payment.c.note, payment.c.customer_id).where(payment.c.is_deleted == 0)
    ).all()
    by_short = Counter(charge.remote_id[:_SHORT] for charge in charges)
    by_note = {found: row.customer_id for row in rows for found in _CHARGE_ID.findall(row.note)}
    by_reference = {row.reference: row.customer_id for row in rows if not _CHARGE_ID.search(row.note)}
    booked = {}
    for charge in charges:
        short = charge.remote_id[:_SHORT]
        customer = by_note.get(charge.remote_id)
        if customer is None and by_short[short] == 1:
            customer = by_reference.get(short)
        if customer is not None:
            booked[charge.remote_id] = customer
    return booked


def _open_charges(charges: Iterable[Charge], booked: dict[str, str]) -> Iterable[Receipt]:
    for charge in charges:
        if charge.remote_id in booked or charge.status is ChargeStatus.FAILED:
            continue
        yield Receipt(
            source_kind=SourceKind.CHARGE,
            source_id=charge.remote_id,
            version="",
            received_on=charge.created_at.date(),
            amount=charge.amount,
            payer_name=charge.customer_name or charge.payer_name,
            payer_email=charge.payer_email,
            reference=charge.description,
            memo=" ".join(f"{key} {value}" for key, value in charge.metadata),
            account="Stripe",
            is_blocked=_blocked(charge),
        )


def _blocked(charge: Charge) -> str:
    """Why a charge must not pay anything yet, as a sentence; empty when it may."""
    if charge.is_disputed:
        return "The payer disputes this charge; decide when the dispute is closed."
    if charge.status is not ChargeStatus.SUCCEEDED:
        return "The money is not there yet: the payment is still pending and may fail."
    if charge.refunded >= charge.amount:
        return "It was refunded in full."
    if charge.refunded:
        return (
            f"{charge.refunded.grouped()} of it was refunded; payment and refund have to be booked together."
        )
    return ""


def _unapplied(conn: Connection, customers: dict[str, Customer]) -> Iterable[Receipt]:
    condition = tables[DocumentKind.PAYMENT].c.unapplied_minor > 0
    for payment in cast("tuple[Payment, ...]", mirror.where(conn, DocumentKind.PAYMENT, condition)):
        customer = customers.get(payment.customer_id)
        yield Receipt(
            source_kind=SourceKind.LEDGER_PAYMENT,
            source_id=payment.remote_id,
            version=payment.version,
            received_on=payment.received_on,
            amount=payment.unapplied,
            payer_name=customer.name if customer else "",
            customer_id=payment.customer_id,
            reference=payment.reference,
            memo=payment.note,
            account=payment.method,
        )


def _open_invoices(conn: Connection, customers: dict[str, Customer]) -> tuple[OpenInvoice, ...]:
    terms = {term.remote_id: term for term in cast("tuple[Term, ...]", mirror.every(conn, DocumentKind.TERM))}
    condition = tables[DocumentKind.INVOICE].c.balance_minor > 0
    found = cast("tuple[Invoice, ...]", mirror.where(conn, DocumentKind.INVOICE, condition))
    return tuple(_open_invoice(invoice, terms, customers) for invoice in found)


def _open_invoice(invoice: Invoice, terms: dict[str, Term], customers: dict[str, Customer]) -> OpenInvoice:
    customer = customers.get(invoice.customer_id)
    term = terms.get(invoice.term_id or (customer.term_id if customer else None) or "")
    return OpenInvoice(
        id=invoice.remote_id,
        number=invoice.number,
        customer_id=invoice.customer_id,
        issued_on=invoice.issued_on,
        due_on=invoice.due_on,
        total=invoice.total,
        balance=invoice.balance,
        version=invoice.version,
        purchase_order=invoice.purchase_order,
        memo=invoice.memo,
        discount_percent=term.discount_percent if term else "",
        discount_days=term.discount_days if term else None,
    )


def _open_credits(conn: Connection) -> tuple[OpenCredit, ...]:
    condition = tables[DocumentKind.CREDIT_NOTE].c.remaining_minor > 0
    found = cast("tuple[CreditNote, ...]", mirror.where(conn, DocumentKind.CREDIT_NOTE, condition))
    return tuple(
        OpenCredit(one.remote_id, one.number, one.customer_id, one.issued_on, one.remaining, one.version)
        for one in found
    )


def _history(
    conn: Connection, charges: Iterable[Charge], booked: dict[str, str]
) -> dict[tuple[str, str], int]:
    """How often each payer name paid for each customer: booked charges and committed decisions."""
    counts: Counter[tuple[str, str]] = Counter()
    for charge in charges:
        name = payer_key(charge.customer_name or charge.payer_name)
        if name and charge.remote_id in booked:
            counts[name, booked[charge.remote_id]] += 1
    committed = (
        select(proposals.c.payer_key, proposals.c.source_id, decisions.c.candidate)
        .join(decisions, decisions.c.proposal_id == proposals.c.id)
        .where(proposals.c.kind == ProposalKind.MATCH.value)
        .where(proposals.c.state == ProposalState.COMMITTED.value)
        .where(decisions.c.standing.in_([DecisionStanding.ACTIVE.value, DecisionStanding.SEALED.value]))
        .order_by(decisions.c.id)
    )
    decided = {row.source_id: row for row in conn.execute(committed)}
    for source_id, row in decided.items():
        chosen = codec.candidate(row.candidate)
        is_counted = source_id in booked  # the booked charge has counted already
        if row.payer_key and chosen and chosen.customer_id and not is_counted:
            counts[row.payer_key, chosen.customer_id] += 1
    return dict(counts)


def _settled(conn: Connection, as_of: date, customers: dict[str, Customer]) -> tuple[Settled, ...]:
    """Bookings of the last months that are wholly allocated: new equal money may be their repetition."""
    payment = tables[DocumentKind.PAYMENT]
    since = (as_of - timedelta(days=_REPEAT_DAYS)).isoformat()
    condition = (
        (payment.c.received_on >= since) & (payment.c.unapplied_minor == 0) & (payment.c.total_minor > 0)
    )
    found = cast("tuple[Payment, ...]", mirror.where(conn, DocumentKind.PAYMENT, condition))
    return tuple(
        Settled(
            label=f"payment {one.remote_id} of {one.received_on}",
            customer_id=one.customer_id,
            received_on=one.received_on,
            amount=one.total,
            source_id=next(iter(_CHARGE_ID.findall(one.note)), ""),
            reference=one.reference,
            payer_name=customers[one.customer_id].name if one.customer_id in customers else "",
        )
        for one in found
    )
