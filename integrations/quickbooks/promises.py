"""What a request to QuickBooks says of its record, read back from the bytes that were signed. Pure."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from app.domain.documents import Allocation
from app.domain.money import from_decimal, parse
from app.domain.writes import PreparedRequest, Promise
from integrations.quickbooks import wire
from integrations.quickbooks.conversion import LINKS
from integrations.quickbooks.outgoing import sought
from integrations.quickbooks.sales import SoughtInvoice, SoughtReceipt, SoughtRefund


class _Line(msgspec.Struct, rename="pascal"):
    amount: Decimal = Decimal(0)
    linked_txn: list[wire.LinkedTxn] = []
    journal_entry_line_detail: wire.JournalDetail | None = None


class _Body(msgspec.Struct, rename="pascal"):
    txn_date: date | None = None
    total_amt: Decimal | None = None
    line: list[_Line] | None = None
    active: bool | None = None


def promised(request: PreparedRequest, currency: str) -> Promise:
    """Total, applications and date, or whether a customer is active; of deletions, notes and mail nothing."""
    if not request.body:
        return Promise()
    body = msgspec.json.decode(request.body, type=_Body, strict=False)
    lines = body.line
    match request.path.rsplit("/", 1)[-1]:
        case "payment" if lines is not None and body.total_amt is not None:
            total = from_decimal(body.total_amt, currency)
            return Promise(total, tuple(_applied(lines, currency)), body.txn_date)
        case "journalentry" if lines is not None:
            return Promise(from_decimal(_debits(lines), currency), dated_on=body.txn_date)
        case "deposit" if lines is not None:
            total = from_decimal(sum((each.amount for each in lines), Decimal(0)), currency)
            return Promise(total, dated_on=body.txn_date)
        case "invoice" if lines is not None:
            # What tax makes of the lines is QuickBooks' own; the sum that was signed lies beside them.
            wanted = sought(request)
            signed = parse(wanted.total, currency) if isinstance(wanted, SoughtInvoice) else None
            return Promise(signed, dated_on=body.txn_date)
        case "salesreceipt" | "refundreceipt" if lines is not None:
            refund = sought(request)
            if isinstance(refund, SoughtReceipt):
                return Promise(parse(refund.total, currency), dated_on=body.txn_date)
            left = -parse(refund.total, currency) if isinstance(refund, SoughtRefund) else None
            return Promise(left, dated_on=body.txn_date)
        case _:
            return Promise(dated_on=body.txn_date, is_active=body.active)


def _applied(lines: list[_Line], currency: str) -> Iterator[Allocation]:
    for line in lines:
        for link in line.linked_txn:
            yield Allocation(LINKS[link.txn_type], link.txn_id, from_decimal(line.amount, currency))


def _debits(lines: list[_Line]) -> Decimal:
    details = ((line.amount, line.journal_entry_line_detail) for line in lines)
    return sum(
        (amount for amount, detail in details if detail and detail.posting_type == "Debit"), Decimal(0)
    )
