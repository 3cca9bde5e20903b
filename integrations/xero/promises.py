"""What a request to Xero says of its record, read back from what was signed. Pure."""

from collections.abc import Sequence
from datetime import date

import msgspec

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import parse, zero
from app.domain.writes import PreparedRequest, Promise
from integrations.xero.sales import SoughtInvoice, SoughtStanding
from integrations.xero.sought import (
    SoughtAllocation,
    SoughtCreditNote,
    SoughtManualJournal,
    SoughtOverpayment,
    SoughtPayment,
    SoughtReceipt,
    SoughtRefund,
    SoughtTransfer,
    sought,
)


class _Dated(msgspec.Struct, rename="pascal"):
    dated_on: date | None = msgspec.field(name="Date", default=None)


class _Allocations(msgspec.Struct, rename="pascal"):
    allocations: list[_Dated] = []


def promised(request: PreparedRequest, currency: str) -> Promise:
    """Total, applications and date; the date alone where a credit is used, nothing for what is taken back.

    What an overpayment or a credit note is used on is written by steps of its own, after it was made.
    """
    match sought(request):
        case SoughtPayment(parts=parts, paid_on=paid_on):
            applied = _applied(parts, currency)
            total = sum((each.amount for each in applied), zero(currency))
            return Promise(total, applied, paid_on)
        case SoughtOverpayment(total=total, received_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtReceipt(total=total, received_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtManualJournal(total=total, posted_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtTransfer(total=total, moved_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtCreditNote(total=total, issued_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtRefund(credit_note_id=credit, total=total, refunded_on=dated_on):
            given = parse(total, currency)
            used = (Allocation(DocumentKind.CREDIT_NOTE, credit, given),)
            return Promise(-given, used, dated_on)
        case SoughtInvoice(total=total, issued_on=dated_on):
            return Promise(parse(total, currency), dated_on=dated_on)
        case SoughtAllocation(resource="CreditNotes", parts=parts):  # Xero dates it (wire/xero.md 2.8)
            return Promise(uses=_applied(parts, currency))
        case SoughtAllocation(parts=parts):
            dates = msgspec.json.decode(request.body, type=_Allocations).allocations
            return Promise(dated_on=dates[0].dated_on if dates else None, uses=_applied(parts, currency))
        case SoughtStanding(is_active=is_active):
            return Promise(is_active=is_active)
        case _:
            return Promise()


def _applied(parts: Sequence[tuple[str, str]], currency: str) -> tuple[Allocation, ...]:
    return tuple(
        Allocation(DocumentKind.INVOICE, invoice, parse(amount, currency)) for invoice, amount in parts
    )
