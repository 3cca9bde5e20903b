"""Contacts, invoices and quotes as Xero's requests, and what to search for to find them again. Pure.

Time on a project can't be marked invoiced through the API (wire/xero.md 2.8): that is remembered here alone.
"""

import re
from datetime import date
from decimal import Decimal

import msgspec

from app.domain.documents import TaxScheme
from app.domain.money import Money
from app.domain.writes import (
    CreateCustomer,
    CreateInvoice,
    CreditSale,
    InvoiceLine,
    SetCustomerActive,
    SoldBack,
)

_REFERENCE_LENGTH = 255
_NAME_LENGTH = 255
_WORDS_LENGTH = 4000
NO_TAX = "NONE"
FOUR_PLACES = (("unitdp", "4"),)
"""Prices keep four decimals, or Xero rounds them to two first (2.4)."""
_OURS = re.compile(r"\s*\bcs-[0-9a-f]+$")


class SoughtContact(msgspec.Struct, tag="contact"):
    """A created contact: found by its name, unique among active ones (2.8)."""

    name: str


class SoughtStanding(msgspec.Struct, tag="standing"):
    """A contact that was archived or brought back: told by its status."""

    customer_id: str
    is_active: bool


class SoughtInvoice(msgspec.Struct, tag="invoice"):
    """A created invoice: found among those changed since by the reference it carries.

    ``total`` is what it must come to.
    """

    reference: str
    currency: str
    total: str
    issued_on: date


class SoughtStatus(msgspec.Struct, tag="status"):
    """A record that was moved on: told by its status."""

    resource: str
    remote_id: str
    status: str


def contact(write: CreateCustomer) -> tuple[dict[str, object], SoughtContact]:
    """A contact's fields; names have no angle brackets and no doubled spaces (2.8)."""
    name = " ".join(re.sub("[<>]", " ", write.name).split())[:_NAME_LENGTH]
    fields: dict[str, object] = {"Name": name, "DefaultCurrency": write.currency}
    if write.email:
        fields["EmailAddress"] = write.email
    if write.phone:
        fields["Phones"] = [{"PhoneType": "DEFAULT", "PhoneNumber": write.phone[:50]}]
    if write.tax_id:
        fields["TaxNumber"] = write.tax_id[:50]
    if write.address:
        fields["Addresses"] = [{"AddressType": "POBOX", "AddressLine1": write.address[:500]}]
    return {"Contacts": [fields]}, SoughtContact(name)


def standing(write: SetCustomerActive) -> tuple[dict[str, object], SoughtStanding]:
    """A contact's status alone: a POST changes what it names (2.8)."""
    status = "ACTIVE" if write.is_active else "ARCHIVED"
    return {"ContactStatus": status}, SoughtStanding(write.customer_id, write.is_active)


def invoice(write: CreateInvoice) -> tuple[dict[str, object], SoughtInvoice]:
    """An invoice's fields. Only the contact's id is sent: more would change the contact (2.8)."""
    reference = f"{write.purchase_order[: _REFERENCE_LENGTH - 20]} {write.reference}".strip()
    fields: dict[str, object] = {
        "Type": "ACCREC",
        "Status": "AUTHORISED" if write.is_posted else "DRAFT",
        "Contact": {"ContactID": write.customer_id},
        "Date": write.issued_on,
        "DueDate": write.due_on,
        "CurrencyCode": write.total.currency,
        "LineAmountTypes": basis(write),
        "Reference": reference,
        "LineItems": [line_item(line, write) for line in write.lines],
    }
    if write.number:
        fields["InvoiceNumber"] = write.number
    return {"Invoices": [fields]}, SoughtInvoice(
        write.reference, write.total.currency, write.total.plain(), write.issued_on
    )


def credited(write: CreditSale, reference: str) -> dict[str, object]:
    """A credit note's fields, of a sale's own lines (2.8)."""
    fields = {
        "Type": "ACCRECCREDIT",
        "Status": "AUTHORISED",
        "Contact": {"ContactID": write.customer_id},
        "Date": write.credited_on,
        "CurrencyCode": write.sale.total.currency,
        "LineAmountTypes": basis(write.sale),
        "Reference": reference,
        "LineItems": [line_item(line, write.sale) for line in write.sale.lines],
    }
    return {"CreditNotes": [fields]}


def basis(write: CreateInvoice | SoldBack) -> str:
    """LineAmountTypes: how the lines' amounts are meant."""
    if write.scheme is TaxScheme.NONE:
        return "NoTax"
    return "Inclusive" if write.is_inclusive else "Exclusive"


def line_item(line: InvoiceLine, write: CreateInvoice | SoldBack) -> dict[str, object]:
    """One line; prices of up to four places want ``FOUR_PLACES`` beside it."""
    fields: dict[str, object] = {
        "Description": line.description[:_WORDS_LENGTH],
        "Quantity": Decimal(line.quantity),
        "UnitAmount": Decimal(line.unit_price),
        "LineAmount": _number(line.amount),
    }
    if line.item_code:
        fields["ItemCode"] = line.item_code
    if line.account_code:
        fields["AccountCode"] = line.account_code
    if line.tracking:
        fields["Tracking"] = [{"Name": name, "Option": option} for name, option in line.tracking]
    if line.discount:
        fields["DiscountRate"] = Decimal(line.discount)
    if write.scheme is not TaxScheme.NONE:
        fields["TaxType"] = line.tax_code_id or NO_TAX
    return fields


def without_ours(reference: str) -> str:
    """A customer's own reference, without the mark of ours at its end."""
    return _OURS.sub("", reference)


def carries(reference: str | None, ours: str) -> bool:
    """Whether a reference has ours in it as a whole word."""
    return ours in (reference or "").split()


def _number(money: Money) -> Decimal:
    return Decimal(money.plain())
