"""Reports: aged receivables of one contact (wire/xero.md 2.8)."""

from datetime import date
from typing import Any

from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import Answered, Refused, not_found, not_permitted, validation
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Document, Payment
from integrations.sandbox.xero.words import Json

_COLUMNS = ("Date", "Number", "Due Date", "", "Total", "Paid", "Credited", "Due")


def report(org: Organisation, name: str, parameters: dict[str, str]) -> Json:
    """The report of a name; 404 when it is not served, 403 without the right to reports."""
    if name.lower() != "agedreceivablesbycontact":
        raise not_found()
    if not org.switches.has_reports:
        raise not_permitted()
    asked = {key.lower(): value for key, value in parameters.items()}
    contact = org.entity("Contacts").records.get(asked.get("contactid", "").lower())
    if contact is None:
        refused = Refused("A valid contactID must be given")
        raise Answered(validation([{"ValidationErrors": [{"Message": refused.messages[0]}]}]))
    on = words.read_day(asked["date"]) if asked.get("date") else org.today()
    return _aged(org, contact.id, contact.name, on)


def _aged(org: Organisation, contact: str, name: str, on: date) -> Json:
    invoices: Any = org.entity("Invoices")
    rows = [
        invoice
        for invoice in invoices.of_contact(contact)
        if invoice.kind == "ACCREC" and invoice.on <= on and _due(invoices, invoice, on)
    ]
    due = sum(_due(invoices, row, on) for row in rows)
    sections = [
        {"RowType": "Header", "Cells": [{"Value": column} for column in _COLUMNS]},
        {"RowType": "Section", "Title": "Opening Balance", "Rows": []},
        {
            "RowType": "Section",
            "Title": f"Invoices in {org.currency}",
            "Rows": [_row(invoices, row, on) for row in rows],
        },
        {"RowType": "SummaryRow", "Cells": [*_blank("Total", 7), {"Value": str(words.money(due))}]},
    ]
    return {
        "ReportID": "AgedReceivablesByContact",
        "ReportName": "Aged Receivables By Contact",
        "ReportType": "AgedReceivablesByContact",
        "ReportTitles": ["Invoices", name, f"From the beginning to {on:%d %B %Y}"],
        "ReportDate": f"{on:%d %B %Y}",
        "UpdatedDateUTC": words.moment(org.now()),
        "Fields": [],
        "Rows": sections,
    }


def _due(invoices: Any, record: Document, on: date) -> int:
    """What was due on a day: what settled it afterwards is put back."""
    later = sum(each.amount for each in invoices.appliers(record) if each.on > on)
    return int(invoices.due(record)) + later if record.status in {"AUTHORISED", "PAID"} else 0


def _row(invoices: Any, record: Document, on: date) -> Json:
    due_on = record.due_on or record.on
    late = (on - due_on).days
    due = _due(invoices, record, on)
    paid = sum(
        each.amount for each in invoices.appliers(record) if isinstance(each, Payment) and each.on <= on
    )
    credited = record.total - paid - due
    texts = (
        f"{record.on.isoformat()}T00:00:00",
        record.number,
        f"{due_on.isoformat()}T00:00:00",
        f"{late} days overdue" if late > 0 else "",
        str(words.money(record.total)),
        str(words.money(paid)),
        str(words.money(credited)),
        str(words.money(due)),
    )
    attributes = [{"Id": "invoiceID", "Value": record.id}]
    return {"RowType": "Row", "Cells": [{"Value": text, "Attributes": attributes} for text in texts]}


def _blank(first: str, count: int) -> list[Json]:
    return [{"Value": first}, *({"Value": ""} for _ in range(count - 1))]
