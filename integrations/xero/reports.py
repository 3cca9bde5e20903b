"""Xero's own report of receivables by age: one contact's invoices a call (wire/xero.md 2.8)."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

import msgspec

from app.domain.aging import ToldItem
from app.domain.documents import DocumentKind
from app.domain.money import from_decimal
from app.errors import UnreadableAnswer
from integrations.xero.client import ACCOUNTING, XeroClient
from integrations.xero.incoming import answered

_CURRENCY = re.compile(r"\b([A-Z]{3})$")


class _Attribute(msgspec.Struct, rename="pascal"):
    id: str = ""
    value: str = ""


class _Cell(msgspec.Struct, rename="pascal"):
    value: str = ""
    attributes: list[_Attribute] | None = None


class _Row(msgspec.Struct, rename="pascal"):
    row_type: str = ""
    title: str | None = None
    cells: list[_Cell] = []
    rows: list["_Row"] = []


class _Report(msgspec.Struct, rename="pascal"):
    rows: list[_Row] = []


def aged_receivables(client: XeroClient, day: date, contact_id: str, home: str) -> Iterator[ToldItem]:
    """A contact's open invoices as the report has them, in their own currency; one read.

    Credits are not in it. Raises UnreadableAnswer when the report is not as it is known.
    """
    query = (("contactID", contact_id), ("date", day.isoformat()))
    body = client.get(f"{ACCOUNTING}/Reports/AgedReceivablesByContact", query).body
    for report in answered(body, "Reports", list[_Report]):
        titles = next((row.cells for row in report.rows if row.row_type == "Header"), [])
        due = next((at for at, cell in enumerate(titles) if cell.value == "Due"), None)
        for section in report.rows:
            if section.row_type != "Section" or not section.rows:
                continue
            if due is None:
                raise UnreadableAnswer(detail="the aging report has no column Due")
            named = _CURRENCY.search(section.title or "")
            yield from _section(section, due, contact_id, named[1] if named else home)


def _section(section: _Row, due: int, contact_id: str, currency: str) -> Iterator[ToldItem]:
    for row in section.rows:
        marks = [mark for cell in row.cells for mark in cell.attributes or ()]
        invoice = next((mark.value for mark in marks if mark.id == "invoiceID"), "")
        if row.row_type != "Row" or not invoice or due >= len(row.cells):
            continue
        try:
            amount = from_decimal(Decimal(row.cells[due].value.replace(",", "") or "0"), currency)
        except (InvalidOperation, ValueError) as error:
            raise UnreadableAnswer(detail=f"{row.cells[due].value} stands for an amount") from error
        yield ToldItem(DocumentKind.INVOICE, invoice, contact_id, amount)
