"""Snapshots: what the pure rooms look at, read in one go from the mirror."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, timedelta, tzinfo
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.documents import (
    Charge,
    ChargeStatus,
    CreditNote,
    Customer,
    DocumentKind,
    Payment,
    Term,
)
from app.domain.money import Money
from app.domain.parties import Party, payer_key
from app.propose.matching.snapshot import Alias, OpenCredit, OpenInvoice, Settled, Snapshot
from app.propose.proposal import Receipt, SourceKind
from app.store import aliases, connections, learned, mirror
from app.store.schema import OPEN_CREDIT, OPEN_INVOICE, OPEN_PAYMENT
from app.store.schema import mirror as tables

CHARGE_ID = re.compile(r"\b(?:ch|py)_\w{10,}")
_MARKS = ("ch_", "py_")
_SHORT = 21
"""What fits into QuickBooks' PaymentRefNum (wire/quickbooks.md 3.4); the note keeps the whole id."""

_LOOKED_AT = (
    "remote_id",
    "number",
    "customer_id",
    "issued_on",
    "due_on",
    "total_minor",
    "balance_minor",
    "currency",
    "version",
    "purchase_order",
    "memo",
    "term_id",
)
"""What matching looks at of an invoice; lines and the rest stay unread."""

_REPEAT_DAYS = 120
"""How long ago a booking may be for new money to look like its repetition."""


def matching(conn: Connection, as_of: date) -> Snapshot:
    """Open money and open invoices on a day; of what is settled only what is recent is read whole."""
    customers = _customers(conn)
    charges = _charges(conn)
    booked = _booked(conn, charges)
    return Snapshot(
        as_of=as_of,
        receipts=(*_open_charges(conn, charges, booked), *_unapplied(conn, customers)),
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


def _charges(conn: Connection) -> dict[str, str]:
    """Every charge's id with its payer's name; most are booked, and those are never read whole."""
    charge = tables[DocumentKind.CHARGE]
    wanted = select(charge.c.remote_id, charge.c.customer_name, charge.c.payer_name)
    in_time = wanted.where(charge.c.is_deleted == 0).order_by(charge.c.created_at, charge.c.remote_id)
    return {row.remote_id: row.customer_name or row.payer_name for row in conn.execute(in_time)}


def _booked(conn: Connection, charges: Iterable[str]) -> dict[str, str]:
    """Charges that the ledger already holds as a payment: charge id to the payment's customer.

    The note keeps the whole id. The short reference counts only where it fits one charge alone: real ids
    share their account part, so 21 characters may fit two.
    """
    payment = tables[DocumentKind.PAYMENT]
    texts = (payment.c.reference, payment.c.note)
    named = [func.instr(column, mark) > 0 for column in texts for mark in _MARKS]
    wanted = select(payment.c.reference, payment.c.note, payment.c.customer_id)
    rows = conn.execute(wanted.where(payment.c.is_deleted == 0, or_(*named))).all()
    by_short = Counter(charge[:_SHORT] for charge in charges)
    by_note = {found: row.customer_id for row in rows for found in CHARGE_ID.findall(row.note)}
    by_reference = {row.reference: row.customer_id for row in rows if not CHARGE_ID.search(row.note)}
    booked = {}
    for charge in charges:
        short = charge[:_SHORT]
        customer = by_note.get(charge)
        if customer is None and by_short[short] == 1:
            customer = by_reference.get(short)
        if customer is not None:
            booked[charge] = customer
    return booked


def _open_charges(conn: Connection, charges: Iterable[str], booked: dict[str, str]) -> Iterable[Receipt]:
    zone = _zone(conn)
    unbooked = [charge for charge in charges if charge not in booked]
    found = mirror.fetch(conn, DocumentKind.CHARGE, unbooked)
    for charge in cast("list[Charge]", [found[remote_id] for remote_id in unbooked]):
        if charge.status is ChargeStatus.FAILED:
            continue
        yield Receipt(
            source_kind=SourceKind.CHARGE,
            source_id=charge.remote_id,
            version="",
            received_on=charge.created_at.astimezone(zone).date(),
            amount=charge.amount,
            payer_name=charge.customer_name or charge.payer_name,
            payer_email=charge.payer_email,
            reference=charge.description,
            memo=" ".join(f"{key} {value}" for key, value in charge.metadata),
            account="Stripe",
            is_blocked=_blocked(charge),
        )


def _zone(conn: Connection) -> tzinfo:
    """The company's time zone, in which a charge has its accounting date; UTC where it is not known."""
    try:
        return ZoneInfo(connections.company(conn).time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


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
    condition = and_(OPEN_PAYMENT, tables[DocumentKind.PAYMENT].c.unapplied_minor > 0)
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
    invoice = tables[DocumentKind.INVOICE]
    wanted = select(*(invoice.c[name] for name in _LOOKED_AT)).where(OPEN_INVOICE)
    rows = conn.execute(wanted.order_by(invoice.c.due_on, invoice.c.remote_id))
    return tuple(_open_invoice(row, terms, customers) for row in rows if row.balance_minor > 0)


def _open_invoice(row: Any, terms: dict[str, Term], customers: dict[str, Customer]) -> OpenInvoice:
    customer = customers.get(row.customer_id)
    term = terms.get(row.term_id or (customer.term_id if customer else None) or "")
    return OpenInvoice(
        id=row.remote_id,
        number=row.number,
        customer_id=row.customer_id,
        issued_on=date.fromisoformat(row.issued_on),
        due_on=date.fromisoformat(row.due_on),
        total=Money(row.total_minor, row.currency),
        balance=Money(row.balance_minor, row.currency),
        version=row.version,
        purchase_order=row.purchase_order,
        memo=row.memo,
        discount_percent=term.discount_percent if term else "",
        discount_days=term.discount_days if term else None,
    )


def _open_credits(conn: Connection) -> tuple[OpenCredit, ...]:
    condition = and_(OPEN_CREDIT, tables[DocumentKind.CREDIT_NOTE].c.remaining_minor > 0)
    found = cast("tuple[CreditNote, ...]", mirror.where(conn, DocumentKind.CREDIT_NOTE, condition))
    return tuple(
        OpenCredit(one.remote_id, one.number, one.customer_id, one.issued_on, one.remaining, one.version)
        for one in found
    )


def _history(
    conn: Connection, charges: Mapping[str, str], booked: dict[str, str]
) -> dict[tuple[str, str], int]:
    """How often each payer name paid for each customer: booked charges and committed decisions."""
    counts: Counter[tuple[str, str]] = Counter()
    for charge, customer_id in booked.items():
        if name := payer_key(charges[charge]):
            counts[name, customer_id] += 1
    for one in learned.counters(conn, without=booked):  # a booked charge has counted already
        counts[one.payer_key, one.customer_id] += one.count
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
            source_id=next(iter(CHARGE_ID.findall(one.note)), ""),
            reference=one.reference,
            payer_name=customers[one.customer_id].name if one.customer_id in customers else "",
        )
        for one in found
    )
