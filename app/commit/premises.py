"""What a row takes for granted about the ledger, and whether it holds just before the row is written."""

from collections.abc import Iterable
from datetime import date

from app.commit.plan import Effect, Fact, Premise
from app.domain.charges import Charge, ChargeStatus, Refund
from app.domain.documents import (
    KIND_OF,
    CreditNote,
    Customer,
    Deposit,
    Document,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Journal,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import made_for
from app.propose.proposal import fingerprint


def invoice_premise(invoice: Invoice) -> Premise:
    """The invoice is still this customer's, of this total, not voided, and this much is open.

    Its version is not part of it: our own earlier rows move it, and so does an e-mail that was sent.
    """
    seen = _seen(invoice, _invoice_print(invoice), f"Invoice {invoice.number}")
    return replace(seen, open_balance=invoice.balance)


def document_premise(document: Invoice | CreditNote) -> Premise:
    """A document is still there over the same total, whatever of it is open: only what it bills counts."""
    whole = invoice_premise(document) if isinstance(document, Invoice) else credit_premise(document)
    return replace(whole, open_balance=None)


def credit_premise(credit: CreditNote) -> Premise:
    """The credit note is still this customer's, of this total, and this much of it is unused."""
    seen = _seen(credit, _credit_print(credit), f"Credit note {credit.number}")
    return replace(seen, open_balance=credit.remaining)


def estimate_premise(estimate: Estimate) -> Premise:
    """The offer is still accepted over the same total, and nobody has billed it."""
    return _seen(estimate, _estimate_print(estimate), f"Estimate {estimate.number}")


def payment_premise(payment: Payment) -> Premise:
    """The payment is exactly the one that was seen.

    Its update carries the version and the whole list of lines.
    """
    label = f"Payment of {payment.total.grouped()} on {payment.received_on}"
    seen = _seen(payment, _payment_print(payment), label)
    return replace(seen, version=payment.version, open_balance=payment.unapplied)


def customer_premise(customer: Customer) -> Premise:
    """The customer is there and active: neither merged into another nor put away."""
    return _seen(customer, fingerprint("customer", customer.remote_id), f"Customer {customer.name}")


def empty_premise(customer: Customer, home: str) -> Premise:
    """The customer is exactly the one that was seen, active, and owes nothing, nor is owed anything."""
    seen = customer_premise(customer)
    return replace(seen, version=customer.version, open_balance=Money(0, home))


def away_premise(customer: Customer) -> Premise:
    """The customer that was put away is still there as it was left."""
    return replace(customer_premise(customer), version=customer.version, fingerprint=AWAY)


AWAY = "away"
"""In place of a fingerprint: the customer is not active, and its version tells whether it changed."""


def made_elsewhere(proposal_id: int, name: str, kind: DocumentKind = DocumentKind.CUSTOMER) -> Premise:
    """The customer, or the payment, that another proposal's row adds is there by then."""
    return Premise(kind, made_for(proposal_id), "", "", name)


def record_premise(record: Deposit | Journal) -> Premise:
    """A deposit or an entry is exactly the one that was seen."""
    on = record.deposited_on if isinstance(record, Deposit) else record.posted_on
    label = f"{'Deposit' if isinstance(record, Deposit) else 'Journal entry'} of {on}"
    return replace(_seen(record, _record_print(record), label), version=record.version)


def charge_premise(charge: Charge) -> Premise:
    """The charge stands at the processor, and no more and no less of it was given back."""
    return _seen(charge, _charge_print(charge), f"Charge {charge.remote_id} of {charge.amount.grouped()}")


def refund_premise(refund: Refund) -> Premise:
    """The refund stands at the processor: it neither failed nor was it cancelled."""
    return _seen(refund, _refund_print(refund), f"Refund {refund.remote_id} of {refund.amount.grouped()}")


def _seen(document: Document, print_: str, label: str) -> Premise:
    """A record as it was read, whatever its version: the fingerprint holds all that counts."""
    return Premise(
        kind=KIND_OF[type(document)],
        remote_id=document.remote_id,
        version="",
        fingerprint=print_,
        label=label,
        seen=facts_of(document),
    )


CUSTOMER, OPEN, REFUNDED = "Customer", "Open", "Refunded"
"""Names of facts: whose it is (the ledger's id), what of it is open, unused or unapplied, what went back."""


def facts_of(document: Document | None) -> tuple[Fact, ...]:
    """What a person reads of a record; nothing where it is gone or no row rests on its kind."""
    match document:
        case Invoice():
            money = (Fact("Total", document.total.grouped()), Fact(OPEN, document.balance.grouped()))
            due = Fact("Due", str(document.due_on))
            return (Fact(CUSTOMER, document.customer_id), *money, due, Fact("Status", document.status))
        case CreditNote():
            money = (Fact("Total", document.total.grouped()), Fact(OPEN, document.remaining.grouped()))
            return (Fact(CUSTOMER, document.customer_id), *money)
        case Payment():
            money = (Fact("Total", document.total.grouped()), Fact(OPEN, document.unapplied.grouped()))
            paid = ", ".join(sorted(f"{a.target_id} {a.amount.grouped()}" for a in document.allocations))
            received = Fact("Received", str(document.received_on))
            return (Fact(CUSTOMER, document.customer_id or ""), *money, received, Fact("Applied to", paid))
        case Estimate():
            return (Fact("Total", document.total.grouped()), Fact("Status", document.status))
        case Deposit():
            lines = ", ".join(sorted(line.amount.grouped() for line in document.lines))
            return (Fact("Total", document.total.grouped()), Fact("Lines", lines))
        case Journal():
            lines = ", ".join(sorted(line.amount.grouped() for line in document.lines))
            return (Fact("Posted", str(document.posted_on)), Fact("Lines", lines))
        case Charge():
            return (Fact(REFUNDED, document.refunded.grouped()), Fact("Status", document.status))
        case Refund():
            return (Fact("Total", document.amount.grouped()), Fact("Status", document.status))
        case Customer():
            return (Fact("Name", document.name), Fact("Active", "yes" if document.is_active else "no"))
    return ()


def fallen(premise: Premise, now: Document | None, expected: Money | None, left: Money | None = None) -> str:
    """Why a premise no longer holds, as a sentence for the person; empty when it holds.

    ``expected`` is the open balance to find: the premise's own, moved by this batch's earlier rows. With
    ``left``, what the row leaves of it, anything between the two holds: earlier steps of the row itself may
    have moved their part already.
    """
    if now is None:
        if premise.kind in {DocumentKind.CHARGE, DocumentKind.REFUND}:
            return f"{premise.label} is not at Stripe any more"
        return f"{premise.label} is gone from the ledger"
    if isinstance(now, Charge | Refund):
        return _charge_fallen(premise, now) if isinstance(now, Charge) else _refund_fallen(premise, now)
    if isinstance(now, Customer):
        return _customer_fallen(premise, now)
    if isinstance(now, Invoice):
        return _invoice_fallen(premise, now, expected, left)
    if isinstance(now, CreditNote):
        return _open_fallen(premise, _credit_print(now), now.remaining, (expected, left))
    if isinstance(now, Payment):
        return _payment_fallen(premise, now)
    if isinstance(now, Estimate):
        return _estimate_fallen(premise, now)
    if isinstance(now, Deposit | Journal) and _record_print(now) != premise.fingerprint:
        return f"{premise.label} was edited in the ledger"
    return ""


def closed_since(closed_on: date | None, dates: Iterable[date | None]) -> str:
    """Why one of the dates a row writes on is in a closed period now, as a sentence; empty when none is."""
    shut = [each for each in dates if each is not None and closed_on is not None and each <= closed_on]
    return f"the books were closed to {closed_on} in the ledger; this is dated {min(shut)}" if shut else ""


def balance_left(premise: Premise, expected: Money | None, own: tuple[Effect, ...]) -> Money | None:
    """What a row leaves of a premise's open balance; the balance itself where the row does not touch it."""
    left = expected
    for effect in own:
        if left is not None and (effect.kind, effect.remote_id) == (premise.kind, premise.remote_id):
            left = left + (effect.after - effect.before)
    return left


def expected_balance(premise: Premise, earlier: tuple[Effect, ...]) -> Money | None:
    """What must be open now, after the effects of this batch's rows that are already in the ledger."""
    if premise.open_balance is None:
        return None
    balance = premise.open_balance
    for effect in earlier:
        if (effect.kind, effect.remote_id) == (premise.kind, premise.remote_id):
            balance = balance + (effect.after - effect.before)
    return balance


def _invoice_fallen(premise: Premise, now: Invoice, expected: Money | None, left: Money | None) -> str:
    if now.status is InvoiceStatus.VOIDED:
        return f"{premise.label} was voided in the ledger"
    return _open_fallen(premise, _invoice_print(now), now.balance, (expected, left))


def _customer_fallen(premise: Premise, now: Customer) -> str:
    if premise.fingerprint == AWAY:
        if now.is_active:
            return f"{premise.label} is active in the ledger already"
    elif not now.is_active:
        return f"{premise.label} is not active in the ledger any more"
    if premise.open_balance is not None and now.balance is not None and now.balance.minor:
        return f"{premise.label} is not empty any more: {now.balance.grouped()} is open"
    if premise.version and now.version != premise.version:
        return f"{premise.label} was edited in the ledger"
    return ""


def _charge_fallen(premise: Premise, now: Charge) -> str:
    if now.status is not ChargeStatus.SUCCEEDED:
        return f"{premise.label} failed at Stripe afterwards"
    if _charge_print(now) != premise.fingerprint:
        was = next((fact.text for fact in premise.seen if fact.name == REFUNDED), "")
        return f"{premise.label} has {now.refunded.grouped()} refunded at Stripe now, it was {was}"
    return ""


def _refund_fallen(premise: Premise, now: Refund) -> str:
    if now.is_off:
        return f"{premise.label} did not go through at Stripe: the money came back"
    return f"{premise.label} was changed at Stripe" if _refund_print(now) != premise.fingerprint else ""


def _open_fallen(
    premise: Premise, present: str, balance: Money, between: tuple[Money | None, Money | None]
) -> str:
    expected = between[0]
    ends = [each for each in between if each is not None]
    if expected is not None and not min(ends) <= balance <= max(ends):
        return f"{premise.label} has {balance.grouped()} open now, it was {expected.grouped()}"
    if present != premise.fingerprint:
        return f"{premise.label} was edited in the ledger"
    return ""


def _estimate_fallen(premise: Premise, now: Estimate) -> str:
    if now.invoice_ids or now.status is EstimateStatus.INVOICED:
        return f"{premise.label} was billed in the ledger meanwhile"
    if now.status is not EstimateStatus.ACCEPTED or _estimate_print(now) != premise.fingerprint:
        return f"{premise.label} was edited in the ledger"
    return ""


def _payment_fallen(premise: Premise, now: Payment) -> str:
    if now.version != premise.version or _payment_print(now) != premise.fingerprint:
        return f"{premise.label} was edited in the ledger"
    return ""


def _invoice_print(invoice: Invoice) -> str:
    return fingerprint(
        "invoice", invoice.remote_id, invoice.number, invoice.customer_id, str(invoice.total), invoice.due_on
    )


def _credit_print(credit: CreditNote) -> str:
    return fingerprint("credit", credit.remote_id, credit.number, credit.customer_id, str(credit.total))


def _charge_print(charge: Charge) -> str:
    return fingerprint("charge", charge.remote_id, str(charge.amount), str(charge.refunded))


def _refund_print(refund: Refund) -> str:
    return fingerprint("refund", refund.remote_id, refund.charge_id, str(refund.amount))


def _estimate_print(estimate: Estimate) -> str:
    return fingerprint("estimate", estimate.remote_id, estimate.customer_id, str(estimate.total))


def _record_print(record: Deposit | Journal) -> str:
    """By what it moves and when; versions differ where our own mirror has none."""
    lines = sorted((str(line.amount), line.account_id or "") for line in record.lines)
    on = record.deposited_on if isinstance(record, Deposit) else record.posted_on
    return fingerprint("record", record.remote_id, on, lines)


def _payment_print(payment: Payment) -> str:
    lines = sorted((a.target_kind, a.target_id, str(a.amount)) for a in payment.allocations)
    return fingerprint(
        "payment",
        payment.remote_id,
        payment.customer_id,
        str(payment.total),
        str(payment.unapplied),
        payment.received_on,
        lines,
    )
