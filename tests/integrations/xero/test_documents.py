"""Xero's records as documents."""

import json
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from app.domain.aging import Item
from app.domain.documents import DocumentKind, Invoice
from app.domain.money import Money
from integrations.xero import documents, wire
from integrations.xero.documents import Surroundings

INVOICE = {
    "InvoiceID": "5f0ae7d7-5c8b-4d5e-9d6c-1b5f0f1a2b3c", "Type": "ACCREC", "Status": "AUTHORISED",
    "InvoiceNumber": "INV-7", "Contact": {"ContactID": "c1"}, "DateString": "2026-11-18T00:00:00",
    "DueDateString": "2026-12-18T00:00:00", "Total": 100.00, "AmountDue": 100.00,
}  # fmt: skip


@pytest.mark.parametrize(
    ("more", "at_home"),
    [
        ({"CurrencyCode": "NZD", "CurrencyRate": 1}, 100_00),
        ({"CurrencyCode": "USD", "CurrencyRate": 0.75}, 133_33),
        ({"CurrencyCode": "USD"}, None),
    ],
)
def test_a_foreign_invoice_is_worth_its_share_at_home(more: dict[str, Any], at_home: int | None) -> None:
    """Xero's rate is foreign units for one of the organisation's: it is turned round."""
    record = msgspec.json.decode(json.dumps(INVOICE | more), type=wire.InvoiceRecord)
    found = documents.invoice(record, Surroundings("NZD", lambda _: None))
    assert isinstance(found, Invoice)
    rate = Decimal(found.exchange_rate) if found.exchange_rate else None
    about = ("i", "INV-7", "c1", found.issued_on, found.due_on)
    item = Item(DocumentKind.INVOICE, *about, found.total, found.balance, rate)
    assert item.at_home("NZD") == (None if at_home is None else Money(at_home, "NZD"))
