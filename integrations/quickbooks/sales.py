"""Customers and invoices as QuickBooks' requests, and what to search for to find them again. Pure.

An invoice that links time entries marks them billed, and one that links an estimate closes it, both by the
link alone (wire/quickbooks.md 3.6, 3.7).
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import msgspec

from app.domain.documents import TaxScheme
from app.domain.money import Money
from app.domain.tracking import CLASS, LOCATION
from app.domain.writes import (
    CreateCustomer,
    CreateInvoice,
    InvoiceLine,
    ReceiveInAdvance,
    RefundSale,
    SetCustomerActive,
    SoldBack,
    TaxedPart,
)

_NOTE_LENGTH = 4000
_MEMO_LENGTH = 1000
_NAME_LENGTH = 500
_REFERENCE_LENGTH = 21
"""PrivateNote, CustomerMemo (3.3), DisplayName (3.1), PaymentRefNum (3.4)."""


AWAY = " (deleted)"
"""What QuickBooks puts behind the name of an entry that was made inactive (2.3)."""


class SoughtCustomer(msgspec.Struct, tag="customer"):
    """A created customer: found by its name, which is unique (3.1)."""

    name: str


class SoughtStanding(msgspec.Struct, tag="standing"):
    """A customer that was put away or brought back: told by whether it is active."""

    customer_id: str
    is_active: bool


class SoughtInvoice(msgspec.Struct, tag="invoice"):
    """A created invoice: found among those of its day by the reference in its note.

    ``total`` is what it must come to.
    """

    issued_on: date
    reference: str
    total: str = ""


class SoughtRefund(msgspec.Struct, tag="refund"):
    """A created refund receipt: found among those of its day by its note.

    ``total`` is what it must come to.
    """

    refunded_on: date
    note: str
    total: str


class SoughtReceipt(msgspec.Struct, tag="receipt"):
    """A created sales or refund receipt: found among those of its day by its note.

    ``total`` is what the account it names gains, negative for a refund.
    """

    entity: str
    received_on: date
    note: str
    total: str


class SoughtVoid(msgspec.Struct, tag="void"):
    """A voided invoice: told by its amounts of nothing and its note (2.3)."""

    invoice_id: str


def customer(write: CreateCustomer) -> tuple[dict[str, object], SoughtCustomer]:
    """A customer's fields; colons, tabs and line breaks are not allowed in names (3.1)."""
    name = " ".join(write.name.replace(":", " ").split())[:_NAME_LENGTH]
    fields: dict[str, object] = {"DisplayName": name, "CurrencyRef": {"value": write.currency}}
    if write.email:
        fields["PrimaryEmailAddr"] = {"Address": write.email}
    if write.phone:
        fields["PrimaryPhone"] = {"FreeFormNumber": write.phone[:30]}
    if write.tax_id:
        fields["PrimaryTaxIdentifier"] = write.tax_id
    if write.address:
        fields["BillAddr"] = {"Line1": write.address[:500]}
    return fields, SoughtCustomer(name)


def standing(write: SetCustomerActive, version: str) -> tuple[dict[str, object], SoughtStanding]:
    """A sparse update; what comes back has its own name again, which was marked as deleted (2.3)."""
    fields: dict[str, object] = {
        "Id": write.customer_id,
        "SyncToken": version,
        "sparse": True,
        "Active": write.is_active,
    }
    if write.is_active and write.name:
        fields["DisplayName"] = write.name.removesuffix(AWAY)
    return fields, SoughtStanding(write.customer_id, write.is_active)


def invoice(write: CreateInvoice) -> tuple[dict[str, object], SoughtInvoice]:
    """An invoice's fields; what is not said is the company's default."""
    fields: dict[str, object] = {
        "CustomerRef": {"value": write.customer_id},
        "TxnDate": write.issued_on,
        "DueDate": write.due_on,
        "CurrencyRef": {"value": write.total.currency},
        "PrivateNote": write.reference[:_NOTE_LENGTH],
        "Line": [*(_line(line) for line in write.lines), *_discount(write)],
        **_tax(write),
    }
    links = _links(write)
    if links:
        fields["LinkedTxn"] = links
    if write.number:
        fields["DocNumber"] = write.number
    if write.term_id:
        fields["SalesTermRef"] = {"value": write.term_id}
    if location := _location(write.lines):
        fields["DepartmentRef"] = {"value": location}
    order = f"PO {write.purchase_order}" if write.purchase_order else ""
    memo = "\n".join(text for text in (order, write.memo) if text)
    if memo:
        fields["CustomerMemo"] = {"value": memo[:_MEMO_LENGTH]}
    return fields, SoughtInvoice(write.issued_on, write.reference[:_NOTE_LENGTH], write.total.plain())


def refund(write: RefundSale) -> tuple[dict[str, object], SoughtRefund]:
    """A refund receipt's fields (3.5); automated tax is stated, so that it is the sale's own (2.9)."""
    sale, note = write.sale, f"{write.note} {write.reference}".strip()[:_NOTE_LENGTH]
    fields: dict[str, object] = {
        "CustomerRef": {"value": write.customer_id},
        "TxnDate": write.refunded_on,
        "CurrencyRef": {"value": sale.total.currency},
        "DepositToAccountRef": {"value": write.account_id},
        "PrivateNote": note,
        "Line": [*(_line(line) for line in sale.lines), *_discount(sale)],
        **_tax(sale),
    }
    if sale.scheme is TaxScheme.AUTOMATED:
        fields["TxnTaxDetail"] = {"TotalTax": _number(sale.tax)}
    if location := _location(sale.lines):
        fields["DepartmentRef"] = {"value": location}
    return fields, SoughtRefund(write.refunded_on, note, sale.total.plain())


def receipt(write: ReceiveInAdvance) -> tuple[str, dict[str, object], SoughtReceipt]:
    """Money received for an item that is sold into a liability, or given back of it (3.5).

    wire/stripe.md 6.3 (a): later a line of that item takes it off the invoice. Resource, fields, and what to
    search for; ValueError without such an item.
    """
    if not write.item_id:
        raise ValueError("an advance at QuickBooks is sold as an item")
    entity = "SalesReceipt" if write.amount.minor > 0 else "RefundReceipt"
    parts = write.parts or (TaxedPart(write.amount, write.amount, _untaxed(write.scheme)),)
    fields: dict[str, object] = {
        "CustomerRef": {"value": write.customer_id},
        "TxnDate": write.received_on,
        "CurrencyRef": {"value": write.amount.currency},
        "PaymentRefNum": write.reference[:_REFERENCE_LENGTH],
        "PrivateNote": write.note[:_NOTE_LENGTH],
        "DepositToAccountRef": {"value": write.account_id},
        "Line": [_advance(write, part) for part in parts],
    }
    if write.scheme is TaxScheme.LINES_NET:
        fields["GlobalTaxCalculation"] = "TaxInclusive" if write.parts else "NotApplicable"
    sought = SoughtReceipt(entity, write.received_on, write.note[:_NOTE_LENGTH], write.amount.plain())
    return entity.lower(), fields, sought


def _untaxed(scheme: TaxScheme) -> str | None:
    """The United States' own word for it; elsewhere the whole document says so (2.9)."""
    return "NON" if scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED} else None


def _advance(write: ReceiveInAdvance, part: TaxedPart) -> dict[str, object]:
    """A line; what rounding of the tax leaves may go the other way than the whole."""
    amount = part.amount if write.amount.minor > 0 else -part.amount
    line = InvoiceLine(
        write.note, amount, "1", str(_number(amount)), write.item_id, tax_code_id=part.tax_code_id
    )
    return _line(line)


def _location(lines: Iterable[InvoiceLine]) -> str:
    """The department, one for the whole invoice: that of most lines, the first of several (3.3)."""
    told = [value for line in lines for name, value in line.tracking if name == LOCATION]
    return max(told, key=told.count) if told else ""


def _line(line: InvoiceLine) -> dict[str, object]:
    detail: dict[str, object] = {"Qty": Decimal(line.quantity), "UnitPrice": Decimal(line.unit_price)}
    if line.item_id:
        detail["ItemRef"] = {"value": line.item_id}
    for name, value in line.tracking:
        if name == CLASS:
            detail["ClassRef"] = {"value": value}
    if line.tax_code_id:
        detail["TaxCodeRef"] = {"value": line.tax_code_id}
    fields: dict[str, object] = {
        "Amount": _number(line.amount),
        "Description": line.description,
        "DetailType": "SalesItemLineDetail",
        "SalesItemLineDetail": detail,
    }
    if line.time_ids:
        fields["LinkedTxn"] = _times(line.time_ids)
    return fields


def _discount(write: CreateInvoice | SoldBack) -> Iterable[dict[str, object]]:
    """One positive amount that is taken off (3.3)."""
    if write.discount is not None and write.discount:
        yield {
            "Amount": _number(write.discount),
            "DetailType": "DiscountLineDetail",
            "DiscountLineDetail": {"PercentBased": False},
        }


def _tax(write: CreateInvoice | SoldBack) -> dict[str, object]:
    """The group in the United States, unless QuickBooks chooses it; elsewhere how it is meant (2.9)."""
    if write.scheme is TaxScheme.DOCUMENT and write.tax_code_id:
        return {"TxnTaxDetail": {"TxnTaxCodeRef": {"value": write.tax_code_id}}}
    if write.scheme is TaxScheme.LINES_NET:
        return {"GlobalTaxCalculation": "TaxInclusive" if write.is_inclusive else "TaxExcluded"}
    return {}


def _links(write: CreateInvoice) -> list[dict[str, object]]:
    estimate: list[dict[str, object]] = (
        [{"TxnId": write.estimate_id, "TxnType": "Estimate"}] if write.estimate_id else []
    )
    return [*estimate, *_times(one for line in write.lines for one in line.time_ids)]


def _times(ids: Iterable[str]) -> list[dict[str, object]]:
    return [{"TxnId": one, "TxnType": "TimeActivity"} for one in ids]


def _number(money: Money) -> Decimal:
    return Decimal(money.plain())
