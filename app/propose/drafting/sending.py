"""Sending invoices through the ledger: a row of its own after the invoice's, signed for itself."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from msgspec import Struct

from app.domain.documents import Customer, Invoice, InvoiceStatus
from app.domain.money import zero
from app.propose.drafting.draft import (
    Check,
    CheckCode,
    Draft,
    DraftAction,
    DraftProposal,
    InvoiceToSend,
    NewCustomer,
)
from app.propose.proposal import ProposalKind, Tier, fingerprint

_RECENT = timedelta(days=30)
"""How old an invoice may be to be offered for sending still."""


class Whom(Struct, frozen=True):
    """Addresses by customer id, and of customers to be made by the subject of the draft that makes them."""

    customers: Mapping[str, Customer]
    new: Mapping[str, NewCustomer]


def send_subject(invoice_subject: str) -> str:
    """The subject of the draft that sends what another draft makes."""
    return f"send:{invoice_subject}"


def with_drafts(drafts: Iterable[DraftProposal], whom: Whom) -> Iterator[DraftProposal]:
    """One for each invoice that is put forward and has an address: it goes out with the same batch."""
    for one in drafts:
        invoice = next((draft.invoice for draft in one.candidates if draft.invoice), None)
        if invoice is None:
            continue
        known = whom.customers.get(invoice.customer_id) or whom.new.get(invoice.customer_subject)
        if known is not None and known.email:
            target = InvoiceToSend(one.subject, "", "", known.email, invoice.customer_name, one.money)
            yield _proposal(target, one.dated_on, (one.subject,), is_sure=one.tier is Tier.READY, asks=False)


def of_made(
    made: Mapping[str, str], invoices: Mapping[str, Invoice], whom: Whom, as_of: date, *, asks: bool
) -> Iterator[DraftProposal]:
    """One for each invoice that a draft has made of late and that nobody has sent from here.

    ``asks``: a person says so each time.
    """
    for subject, invoice_id in made.items():
        invoice = invoices.get(invoice_id)
        if invoice is None or invoice.status is not InvoiceStatus.OPEN or invoice.issued_on < as_of - _RECENT:
            continue
        customer = whom.customers.get(invoice.customer_id)
        if customer is not None and customer.email:
            target = InvoiceToSend(
                subject, invoice_id, invoice.number, customer.email, customer.name, invoice.total
            )
            yield _proposal(target, invoice.issued_on, (), is_sure=not asks, asks=asks)


def _proposal(
    target: InvoiceToSend, on: date, needs: tuple[str, ...], *, is_sure: bool, asks: bool
) -> DraftProposal:
    checks = [Check(CheckCode.ADDRESS, is_met=True, text=f"it goes to {target.to}")]
    if asks:
        checks.append(Check(CheckCode.SENDING, is_met=False, text="you want to be asked before it is sent"))
    elif not is_sure:
        checks.append(Check(CheckCode.SENDING, is_met=False, text="its invoice wants a look first"))
    problems = "; ".join(check.text for check in checks if not check.is_met)
    return DraftProposal(
        kind=ProposalKind.DRAFT,
        subject=send_subject(target.invoice_subject),
        aspect=DraftAction.SEND,
        tier=Tier.READY if is_sure else Tier.REVIEW,
        confidence=1.0,
        party=target.customer_name,
        dated_on=on,
        money=zero(target.total.currency),
        candidates=(Draft(DraftAction.SEND, send=target),),
        checks=tuple(checks),
        withheld=problems,
        fingerprint=fingerprint(target.invoice_id, target.to, str(target.total), problems),
        needs=needs,
    )
