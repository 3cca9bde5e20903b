"""The Accounting API's addresses over one organisation (wire/xero.md 2)."""

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.xero import words
from integrations.sandbox.xero.credits import Credits
from integrations.sandbox.xero.entity import UNKNOWN, Entity
from integrations.sandbox.xero.faults import (
    Refused,
    no_method,
    not_found,
    not_permitted,
    validation,
)
from integrations.sandbox.xero.history import history, notes
from integrations.sandbox.xero.organisation import Organisation, actions, shown
from integrations.sandbox.xero.pdf import document_pdf
from integrations.sandbox.xero.posted import elements, posted
from integrations.sandbox.xero.reading import Lists
from integrations.sandbox.xero.received import Write
from integrations.sandbox.xero.records import Document
from integrations.sandbox.xero.reports import report
from integrations.sandbox.xero.tracking import Tracking
from integrations.sandbox.xero.words import Json

ROOT = "/api.xro/2.0/"
_DATES = ("Date", "DueDate", "ExpiryDate", "ExpectedPaymentDate", "PlannedPaymentDate")
_OTHERS = {"reports": "Reports", "organisation": "Organisation", "journals": "Journals"}
_ACTIONS = {
    "Contacts": "CreateContact",
    "Items": "CreateItem",
    "Payments": "CreatePayment",
    "BatchPayments": "CreatePayment",
    "BankTransactions": "CreateBankTransaction",
    "CreditNotes": "CreateCreditNote",
    "ManualJournals": "CreateManualJournal",
    "Quotes": "CreateQuote",
    "Invoices": "CreateInvoice",
}
"""What the connected user must be allowed to do for a write (``GET /Organisation/Actions``)."""
_EMAILABLE = {"SUBMITTED", "AUTHORISED", "PAID"}
_PRINTED = {"Invoices": "Invoice", "CreditNotes": "Credit note", "Quotes": "Quote"}

Envelope = dict[str, Any]


class Accounting:
    """Answers one organisation's calls with the members of an envelope, or with a whole response."""

    def __init__(self, org: Organisation) -> None:
        self.org = org
        self._lists = Lists()
        self._names = {name.lower(): name for name in org.entities}

    def endpoint(self, path: str) -> str:
        """The endpoint's own spelling; the text as it came when there is none."""
        first = path[len(ROOT) :].partition("/")[0].lower()
        return self._names.get(first) or _OTHERS.get(first, first)

    def answer(
        self, request: Request, parameters: dict[str, str], write: Write | None
    ) -> Envelope | Response:
        """Do the work of a call; Answered for what ends otherwise."""
        parts = [unquote(part) for part in request.path[len(ROOT) :].rstrip("/").split("/")]
        self.org.unitdp = 4 if _parameter(parameters, "unitdp") == "4" else 2
        name = parts[0].lower()
        if name in {"organisation", "reports"}:
            return self._special(request, parts, parameters)
        entity = self.org.entities.get(self._names.get(name, ""))
        if entity is None:
            raise not_found()
        if request.method == "GET":
            return self._read(request, entity, parts, parameters)
        assert write is not None
        return self._change(request, entity, parts, write)

    def _special(self, request: Request, parts: list[str], parameters: dict[str, str]) -> Envelope:
        if request.method != "GET":
            raise no_method()
        lowered = [part.lower() for part in parts]
        if lowered == ["organisation"]:
            return {"Organisations": [shown(self.org)]}
        if lowered == ["organisation", "actions"]:
            return {"Actions": actions(self.org)}
        if lowered[0] == "reports" and len(parts) == 2:
            return {"Reports": [report(self.org, parts[1], parameters)]}
        raise not_found()

    def _read(
        self, request: Request, entity: Entity[Any], parts: list[str], parameters: dict[str, str]
    ) -> Envelope | Response:
        if len(parts) == 1:
            since = request.headers.get("if-modified-since", "")
            return self._lists.answer(entity, parameters, since)
        record = entity.by_key(parts[1])
        below = [part.lower() for part in parts[2:]]
        wants_pdf = "application/pdf" in request.headers.get("accept", "")
        if entity.name in _PRINTED and (below == ["pdf"] or (wants_pdf and not below)):
            headers = {"Content-Type": "application/pdf"}
            return Response(200, document_pdf(self.org, record, _PRINTED[entity.name]), headers)
        if not below:
            return {entity.name: [entity.render(record)]}
        if below == ["history"] and entity.has_history:
            return {"HistoryRecords": history(self.org, record)}
        if below == ["onlineinvoice"] and entity.name == "Invoices":
            return self._online(record)
        if below == ["allocations"] and isinstance(entity, Credits):
            return {"Allocations": entity.render(record)["Allocations"]}
        if below == ["attachments"]:
            return {"Attachments": []}
        raise not_found()

    def _online(self, record: Document) -> Envelope:
        if record.status not in {"AUTHORISED", "PAID"} or record.kind != "ACCREC":
            raise not_found()
        address = f"https://in.xero.com/{words.guid(record.id, 'online').replace('-', '')}"
        return {"OnlineInvoices": [{"OnlineInvoiceUrl": address}]}

    def _change(
        self, request: Request, entity: Entity[Any], parts: list[str], write: Write
    ) -> Envelope | Response:
        below = [part.lower() for part in parts[2:]]
        if request.method == "DELETE":
            return self._delete(entity, parts, below, write)
        if request.method not in {"PUT", "POST"}:
            raise no_method()
        self._check_permitted(entity.name)
        if below == ["email"] and entity.name == "Invoices" and request.method == "POST":
            return self._email(entity.by_key(parts[1]), write)
        body = posted(request)
        if below == ["history"] and entity.has_history and request.method == "PUT":
            return self._note(entity, parts[1], body, write)
        if below == ["allocations"] and isinstance(entity, Credits) and request.method == "PUT":
            credit = entity.by_key(parts[1])
            rows = elements(body, "Allocations")
            return self._each(rows, lambda row: entity.allocate(credit, row), "Allocations", write)
        if below[:1] == ["options"] and isinstance(entity, Tracking):
            category, option = entity.by_key(parts[1]), below[1] if len(below) == 2 else ""
            if len(below) > 2 or bool(option) is (request.method == "PUT"):
                raise not_found()
            rows = elements(body, "Options")
            return self._each(rows, lambda row: entity.set_option(category, row, option), "Options", write)
        if below or (len(parts) == 2 and request.method == "PUT"):
            raise not_found()
        return self._elements(request, entity, parts, body, write)

    def _check_permitted(self, endpoint: str) -> None:
        """The connected user's role; journals by hand need the right to reports, too (2.8)."""
        switches = self.org.switches
        if _ACTIONS.get(endpoint) in switches.denied:
            raise not_permitted()
        if endpoint == "ManualJournals" and not switches.has_reports:
            raise not_permitted()

    def _delete(
        self, entity: Entity[Any], parts: list[str], below: list[str], write: Write
    ) -> Envelope | Response:
        if len(parts) < 2:
            raise not_found()
        record = entity.by_key(parts[1])
        try:
            if below[:1] == ["allocations"] and len(below) == 2 and isinstance(entity, Credits):
                gone = entity.take_back(record, below[1])
                write.ids.append(str(gone["AllocationId"]))
                return {"Allocations": [gone]}
            if below or not entity.can_delete:
                raise not_found()
            entity.delete(record)
        except Refused as refused:
            return _refusal(entity, {entity.key: record.id}, refused, write)
        write.ids.append(record.id)
        return Response(204) if entity.name == "Items" else {entity.name: [entity.render(record)]}

    def _email(self, record: Document, write: Write) -> Response:
        """E-mail an invoice: 204, and nothing leaves."""
        org = self.org
        address = (org.contact(record.contact).fields or {}).get("EmailAddress")
        entity = org.entity("Invoices")
        body = {"InvoiceID": record.id}
        if record.kind != "ACCREC" or record.status not in _EMAILABLE:
            return _refusal(entity, body, Refused("Invoice is not valid for emailing"), write)
        if not address:
            return _refusal(entity, body, Refused("Contact has no email address"), write)
        if org.switches.is_demo or org.switches.emails_left <= 0:
            message = "The daily email limit of the organisation has been reached"
            return _refusal(entity, body, Refused(message), write)
        org.switches.emails_left -= 1
        record.is_sent = True
        org.touched("Invoices", record)
        org.log(record.id, "Emailed", f"Sent to {address}")
        write.ids.append(record.id)
        return Response(204)

    def _note(self, entity: Entity[Any], key: str, body: Json, write: Write) -> Envelope | Response:
        record = entity.records.get(key.lower()) or entity.named(key)
        rows = elements(body, "HistoryRecords")
        if record is None:
            return _refusal(entity, rows[0], Refused(UNKNOWN), write)
        return self._each(rows, lambda row: notes(self.org, record.id, row), "HistoryRecords", write)

    def _each(
        self, rows: list[Json], work: Callable[[Json], Json], name: str, write: Write
    ) -> Envelope | Response:
        """Rows of a sub-address: all that can be done are; the failed ones make it a 400."""
        done: list[Json] = []
        failed: list[Json] = []
        for row in rows:
            try:
                done.append(work(row))
                write.ids.append(str(done[-1].get("AllocationID", "")))
            except Refused as refused:
                failed.append(_echo("AllocationID", row, refused))
                write.faults += refused.messages
        return validation(failed) if failed else {name: done}

    def _elements(
        self, request: Request, entity: Entity[Any], parts: list[str], body: Json, write: Write
    ) -> Envelope | Response:
        """Each element by itself; the good ones stay, whatever becomes of the others (2.2)."""
        address = parts[1] if len(parts) == 2 else ""
        rows = elements(body, entity.name)
        if entity.one_a_call or address:
            rows = rows[:1]
        is_each = _is_each(request) and not entity.one_a_call
        shown_all: list[Json] = []
        failed: list[Json] = []
        for element in rows:
            try:
                record = entity.write(element, is_put=request.method == "PUT", address=address)
            except Refused as refused:
                failed.append(_echo(entity.key, element, refused))
                shown_all.append(failed[-1])
                write.faults += refused.messages
            else:
                write.ids.append(record.id)
                shown_all.append(_written(entity, record, is_each=is_each))
        if failed and not is_each:
            return validation(failed)
        return {entity.name: shown_all}


def _written(entity: Entity[Any], record: Any, *, is_each: bool) -> Json:
    shown_one = entity.render(record)
    if entity.warnings:
        shown_one["Warnings"] = [{"Message": message} for message in entity.warnings]
    if is_each:
        shown_one["StatusAttributeString"] = "WARNING" if entity.warnings else "OK"
    return shown_one


def _refusal(entity: Entity[Any], body: Json, refused: Refused, write: Write) -> Response:
    write.faults += refused.messages
    return validation([_echo(entity.key, body, refused)])


def _echo(key: str, element: Json, refused: Refused) -> Json:
    """The element as it came, dates in Xero's own form, with what is wrong about it."""
    echoed = dict(element)
    for name in _DATES:
        if name in echoed:
            try:
                echoed[name] = words.day(words.read_day(echoed[name]))
            except ValueError:
                del echoed[name]
    echoed[key] = echoed.get(key) or words.ZERO_ID
    return {
        **echoed,
        "StatusAttributeString": "ERROR",
        "HasErrors": True,
        "HasValidationErrors": True,
        "ValidationErrors": [{"Message": message} for message in refused.messages],
    }


def _is_each(request: Request) -> bool:
    pairs = (part.partition("=") for part in request.query.split("&"))
    return any(name.lower() == "summarizeerrors" and value.lower() == "false" for name, _, value in pairs)


def _parameter(parameters: dict[str, str], name: str) -> str:
    return next((value for key, value in parameters.items() if key.lower() == name), "")
