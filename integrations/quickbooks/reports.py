"""QuickBooks' own report of receivables by age, document by document (wire/quickbooks.md 2.8)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

import msgspec

from app.domain.aging import ToldItem
from app.domain.documents import DocumentKind
from app.domain.money import from_decimal
from app.errors import RemoteFault, UnreadableAnswer
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.incoming import answered

REPORT = "reports/AgedReceivableDetail"
CUT = "Unable to display more data"
"""What stands in a report of more than 400,000 cells, which fails without failing."""

_KINDS = {
    "invoice": DocumentKind.INVOICE,
    "creditmemo": DocumentKind.CREDIT_NOTE,
    "payment": DocumentKind.PAYMENT,
}
"""Whatever else charges or credits a customer is a journal entry to us."""


class _Cell(msgspec.Struct):
    value: str = ""
    id: str = ""


class _Named(msgspec.Struct, rename={"name": "Name", "value": "Value"}):
    name: str = ""
    value: str = ""


class _Column(msgspec.Struct, rename={"kind": "ColType", "more": "MetaData"}):
    kind: str = ""
    more: list[_Named] = []

    @property
    def key(self) -> str:
        """Some reports name the key in the metadata, others in the type."""
        return next((each.value for each in self.more if each.name == "ColKey"), self.kind)


class _Columns(msgspec.Struct, rename={"column": "Column"}):
    column: list[_Column] = []


class _Rows(msgspec.Struct, rename={"row": "Row"}):
    row: list["_Row"] = []


class _Row(msgspec.Struct, rename={"rows": "Rows", "cells": "ColData"}):
    rows: _Rows | None = None
    cells: list[_Cell] = []


class _Header(msgspec.Struct, rename={"currency": "Currency"}):
    currency: str = ""


class _Report(msgspec.Struct, rename={"header": "Header", "columns": "Columns", "rows": "Rows"}):
    header: _Header = msgspec.field(default_factory=_Header)
    columns: _Columns = msgspec.field(default_factory=_Columns)
    rows: _Rows = msgspec.field(default_factory=_Rows)


def aged_receivables(client: QuickBooksClient, day: date, home: str) -> Iterator[ToldItem]:
    """Every open document as the report has it, in the home currency; one read.

    Columns are found by their keys: their order is announced to change. Raises RemoteFault when the report
    was cut, UnreadableAnswer when it is not as it is known.
    """
    query = (("report_date", day.isoformat()), ("aging_method", "Report_Date"))
    body = client.get(REPORT, query)
    if CUT.encode() in body:
        raise RemoteFault(
            "QuickBooks' aging report is too long to be shown", remedy="Ask for fewer customers."
        )
    report = answered(body, _Report)
    keys = [column.key for column in report.columns.column]
    try:
        kind, customer, amount = (keys.index(key) for key in ("txn_type", "cust_name", "subt_open_bal"))
    except ValueError as error:
        if not report.rows.row:
            return
        raise UnreadableAnswer(detail=f"the aging report's columns are {', '.join(keys)}") from error
    for row in _leaves(report.rows):
        cells = row.cells
        if len(cells) == len(keys) and cells[kind].id and cells[amount].value:
            yield ToldItem(
                kind=_KINDS.get(cells[kind].value.replace(" ", "").lower(), DocumentKind.JOURNAL),
                remote_id=cells[kind].id,
                customer_id=cells[customer].id,
                open=from_decimal(_decimal(cells[amount].value), report.header.currency or home),
            )


def _leaves(rows: _Rows) -> Iterator[_Row]:
    for row in rows.row:
        if row.rows is not None:
            yield from _leaves(row.rows)
        else:
            yield row


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation as error:
        raise UnreadableAnswer(detail=f"{text} stands for an amount in the aging report") from error
