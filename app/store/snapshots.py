"""Snapshots: what the pure rooms look at, read in one go from the mirror."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, timedelta, tzinfo
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, and_, func, or_, select

from app.domain.charges import Charge, ChargeStatus, Payout
from app.domain.documents import CreditNote, Customer, Deposit, DocumentKind, Payment, Term
from app.domain.money import Money, total
from app.domain.parties import Party, payer_key
from app.propose.bank_lines import BookedMoney, LineKind, Recognised, SeenLine, recognise
from app.propose.drafting.deposits import received_subject
from app.propose.matching.snapshot import Alias, OpenCredit, OpenInvoice, Settled, Snapshot
from app.propose.proposal import ProposalKind, Receipt, SourceKind
from app.review.decision import ProposalState
from app.store import aliases, bank, connections, learned, mirror, proposals
from app.store.origins import Origin, origins
from app.store.records import StoredBankLine
from app.store.schema import OPEN_CREDIT, OPEN_INVOICE, OPEN_PAYMENT
from app.store.schema import mirror as tables

CHARGE_ID = re.compile(r"\b(?:ch|py)_\w{10,}")
_BANK_LINE_ID = re.compile(r"\bbl[0-9a-f]{14}-[0-9]+")
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

_BANK_DAYS = 200
"""How long ago a bank line may be to be offered still."""
_BOOKED_BEFORE = 14
"""How many days before its bank line money may have been booked."""
_REPEAT_DAYS = 120
"""How long ago a booking may be for new money to look like its repetition."""


def matching(conn: Connection, as_of: date) -> Snapshot:
    """Open money and open invoices on a day; of what is settled only what is recent is read whole."""
    customers = _customers(conn)
    charges = _charges(conn)
    booked = _booked(conn, charges)
    return Snapshot(
        as_of=as_of,
        receipts=(
            *_open_charges(conn, charges, booked),
            *_unapplied(conn, customers),
            *_open_bank_lines(conn, as_of, customers),
        ),
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
    """Every charge's id with its payer's name; most are booked, and those are never read whole.

    The processor's record of the customer goes before the name on the card.
    """
    charge, customer = tables[DocumentKind.CHARGE], tables[DocumentKind.PROCESSOR_CUSTOMER]
    wanted = (
        select(charge.c.remote_id, charge.c.customer_name, customer.c.name, charge.c.payer_name)
        .outerjoin(customer, customer.c.remote_id == charge.c.customer_ref)
        .where(charge.c.is_deleted == 0)
        .order_by(charge.c.created_at, charge.c.remote_id)
    )
    return {row.remote_id: row.customer_name or row.name or row.payer_name for row in conn.execute(wanted)}


def _booked(conn: Connection, charges: Iterable[str]) -> dict[str, str]:
    """Charges that the ledger already holds as a payment: charge id to the payment's customer.

    The note keeps the whole id, and so does a reference where the ledger has room for it. A shortened one
    counts only where it fits one charge alone: real ids share their account part, so 21 characters may fit
    two. Money on account counts like any other payment.
    """
    payment = tables[DocumentKind.PAYMENT]
    texts = (payment.c.reference, payment.c.note)
    named = [func.instr(column, mark) > 0 for column in texts for mark in _MARKS]
    wanted = select(payment.c.reference, payment.c.note, payment.c.customer_id)
    rows = conn.execute(wanted.where(payment.c.is_deleted == 0, or_(*named))).all()
    by_short = Counter(charge[:_SHORT] for charge in charges)
    whole: dict[str, str] = {}
    short: dict[str, str] = {}
    for row in rows:
        in_note = CHARGE_ID.findall(row.note)
        whole |= dict.fromkeys((*in_note, *CHARGE_ID.findall(row.reference)), row.customer_id)
        if not in_note:
            short[row.reference] = row.customer_id
    booked = {}
    for charge in charges:
        customer = whole.get(charge)
        if customer is None and by_short[charge[:_SHORT]] == 1:
            customer = short.get(charge[:_SHORT])
        if customer is not None:
            booked[charge] = customer
    return booked


def booked_charges(conn: Connection) -> dict[str, str]:
    """Charges that the ledger holds as a payment already, with the payment's customer."""
    return _booked(conn, _charges(conn))


def _open_charges(conn: Connection, charges: Mapping[str, str], booked: dict[str, str]) -> Iterable[Receipt]:
    zone = zone_of(conn)
    unbooked = [charge for charge in charges if charge not in booked]
    found = cast("dict[str, Charge]", mirror.fetch(conn, DocumentKind.CHARGE, unbooked))
    came_from = origins(conn, found.values())
    advances = _advances(conn, (key for key, origin in came_from.items() if origin.is_advance))
    for charge in (found[remote_id] for remote_id in unbooked):
        if charge.status is ChargeStatus.FAILED:
            continue
        origin = came_from[charge.remote_id]
        state = advances.get(charge.remote_id)
        if state in _BOOKED_ELSEWHERE:
            continue
        yield Receipt(
            source_kind=SourceKind.CHARGE,
            source_id=charge.remote_id,
            version="",
            received_on=charge.created_at.astimezone(zone).date(),
            amount=charge.amount,
            payer_name=charges[charge.remote_id],
            payer_email=charge.payer_email,
            reference=origin.reference(charge),
            memo=origin.memo(charge),
            account="Stripe",
            invoice_id=origin.invoice_id(charge),
            is_blocked=_blocked(charge) or (_IN_DRAFTS if _waits(origin, state) else ""),
        )


_BOOKED_ELSEWHERE = frozenset({ProposalState.SIGNED, ProposalState.COMMITTED})
_IN_DRAFTS = "It is a deposit: it waits in Drafts, to be booked as owed until the work is done."


def _advances(conn: Connection, charges: Iterable[str]) -> Mapping[str, ProposalState]:
    """How the drafts stand that book deposits as the liability they are, by charge."""
    subjects = {received_subject(charge): charge for charge in charges}
    found = proposals.states_of(conn, ProposalKind.DRAFT, subjects)
    return {subjects[subject]: state for subject, state in found.items()}


def _waits(origin: Origin, state: ProposalState | None) -> bool:
    """Whether a deposit is to be booked in Drafts; one that was turned down there pays like any other."""
    return origin.is_advance and state is not ProposalState.REJECTED


def zone_of(conn: Connection) -> tzinfo:
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


def recognised_bank_lines(
    conn: Connection, since: date, customers: dict[str, Customer]
) -> tuple[tuple[StoredBankLine, Recognised], ...]:
    """The bank's lines since a day, each with what it is: payout, transfer, booked, or money that may pay."""
    lines = tuple(bank.lines(conn, since))
    seen = [
        SeenLine(one.source_id, one.account.number, one.line, one.account.ledger_account_id) for one in lines
    ]
    if not seen:
        return ()
    earliest = (since - timedelta(days=_BOOKED_BEFORE)).isoformat()
    payout = tables[DocumentKind.PAYOUT]
    payouts = cast(
        "tuple[Payout, ...]", mirror.where(conn, DocumentKind.PAYOUT, payout.c.arrives_on >= earliest)
    )
    found = recognise(seen, payouts, _booked_money(conn, earliest, customers))
    return tuple((one, found[one.source_id]) for one in lines)


def bank_line_kinds(conn: Connection, as_of: date, import_id: int) -> Mapping[LineKind, int]:
    """How many lines of an import are what: payouts, transfers, booked, held, or money that may pay."""
    seen = set(bank.seen_in(conn, import_id))
    since = as_of - timedelta(days=_BANK_DAYS)
    found = recognised_bank_lines(conn, since, _customers(conn))
    return Counter(what.kind for one, what in found if one.id in seen)


def _open_bank_lines(conn: Connection, as_of: date, customers: dict[str, Customer]) -> Iterable[Receipt]:
    """Money that came to a bank account and is nothing else; what only looks like something else is held."""
    for one, what in recognised_bank_lines(conn, as_of - timedelta(days=_BANK_DAYS), customers):
        if what.kind in {LineKind.RECEIPT, LineKind.HELD}:
            yield Receipt(
                source_kind=SourceKind.BANK_LINE,
                source_id=one.source_id,
                version="",
                received_on=one.line.booked_on,
                amount=one.line.amount,
                payer_name=one.line.counterparty,
                reference=one.line.reference,
                memo=one.line.description,
                account=one.account.label,
                is_blocked=what.reason,
                deposit_account_id=one.account.ledger_account_id,
            )


def _booked_money(conn: Connection, earliest: str, customers: dict[str, Customer]) -> Iterable[BookedMoney]:
    deposit, payment = tables[DocumentKind.DEPOSIT], tables[DocumentKind.PAYMENT]
    deposits = mirror.where(conn, DocumentKind.DEPOSIT, deposit.c.deposited_on >= earliest)
    for one in cast("tuple[Deposit, ...]", deposits):
        label = f"deposit {one.remote_id} of {one.deposited_on}"
        yield BookedMoney(label, one.deposited_on, one.total, one.account_id, is_deposit=True, note=one.note)
    payments = mirror.where(conn, DocumentKind.PAYMENT, payment.c.received_on >= earliest)
    for parts in _receipts(cast("tuple[Payment, ...]", payments)):
        paid = parts[0]
        yield BookedMoney(
            label=f"payment {paid.remote_id} of {paid.received_on}",
            on=paid.received_on,
            amount=total((one.total for one in parts), paid.total.currency),
            account_id=paid.deposit_account_id,
            is_in_deposit=paid.deposit_id is not None,
            payer=customers[paid.customer_id].name if paid.customer_id in customers else "",
            reference=paid.reference,
            note=paid.note,
        )


def _receipts(payments: Iterable[Payment]) -> Iterable[list[Payment]]:
    """The payments of each receipt: a ledger may have split one, and it is one line at the bank."""
    receipts: dict[str, list[Payment]] = {}
    for one in payments:
        receipts.setdefault(one.batch_id or one.remote_id, []).append(one)
    return receipts.values()


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
    return tuple(_one_settled(parts, customers) for parts in _receipts(found))


def _one_settled(parts: list[Payment], customers: dict[str, Customer]) -> Settled:
    first = parts[0]
    texts = f"{first.note} {first.reference}"
    return Settled(
        label=f"payment {first.remote_id} of {first.received_on}",
        customer_id=first.customer_id,
        received_on=first.received_on,
        amount=total((part.total for part in parts), first.total.currency),
        source_id=next(iter(CHARGE_ID.findall(texts) or _BANK_LINE_ID.findall(texts)), ""),
        reference=first.reference,
        payer_name=customers[first.customer_id].name if first.customer_id in customers else "",
    )
