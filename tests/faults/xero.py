"""Xero's side of a life: what its requests mean, what its books hold, what goes wrong in its own way."""

import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

from app.domain.record import replace
from app.jobs.metering import Tally
from integrations.grant import TokenPlace
from integrations.http import Answer, Http, MaybeSent
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.faults import worded
from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import forbidden, not_found, validation
from integrations.xero.adapter import Tuning, XeroApp, XeroLedger
from integrations.xero.client import Manners, Patience
from tests.faults.books import Books, Key, minor
from tests.faults.recorder import Acted, Json, Recorder, Served
from tests.faults.weather import WRITE_FAULTS
from tests.faults.world import ORIGIN, Wire, World, answer_of

KEY_LIFE = timedelta(minutes=5)
FRESH = timedelta(minutes=7)
"""Twenty seconds that a read may stand in for another, and what may hold a call up after it."""

_KINDS = {
    "Invoices": "Invoice", "CreditNotes": "CreditMemo", "Payments": "Payment", "Overpayments": "Payment",
    "Prepayments": "Payment", "Contacts": "Customer", "BatchPayments": "Batch",
}  # fmt: skip
_LIVE = {"AUTHORISED", "PAID"}


@dataclass(frozen=True)
class ServedByXero(Served):
    """A write at Xero. ``about`` is its record, ``before`` what it takes away, as it was just before."""

    about: tuple[str, str] = ("", "")
    before: Json = field(default_factory=dict)

    @property
    def record(self) -> tuple[str, str]:
        """Kind and id of what it was about."""
        return self.about

    @property
    def version(self) -> str:
        """Xero has none; of a contact, whether it is archived: that it is so again changes nothing."""
        contacts = self.answer.get("Contacts") or [{}]
        return str(contacts[0].get("ContactStatus", ""))


@dataclass
class XeroRecorder(Recorder):
    """Stands before Xero's stand-in."""

    token_path = "/connect"

    @property
    def org(self) -> Any:
        """The organisation behind the wire."""
        return self.service.organisation

    def closed_on(self) -> date | None:
        """The later of both lock dates."""
        locks = [each for each in (self.org.period_lock, self.org.year_lock) if each is not None]
        return max(locks, default=None)

    def is_write(self, request: Request) -> bool:
        """Whether a request changes the books."""
        return request.method != "GET" and not request.path.startswith(self.token_path)

    def key_of(self, request: Request) -> str:
        """Its idempotency key; a DELETE has none, its address stands for it."""
        return request.headers.get("idempotency-key") or f"{request.method} {request.path}"

    def operation_of(self, request: Request) -> str:
        """create, use (allocations), update (contacts) or delete."""
        if _parts(request)[0] == "Contacts":
            return "update"
        if request.method == "PUT":
            return "use" if request.path.endswith("/Allocations") else "create"
        return "delete"

    def asked_for(self, request: Request) -> str:
        """The kind of record a read is about."""
        return _KINDS.get(_parts(request)[0], "")

    def ids_asked_for(self, request: Request) -> frozenset[str] | None:
        """The records a read is about; None where it does not name them."""
        listed = parse_qs(request.query).get("IDs")
        parts = _parts(request)
        if listed:
            return frozenset(listed[0].split(","))
        return frozenset({parts[1]}) if len(parts) > 1 else None

    def forget(self, key: str) -> bool:
        """The service forgets a key."""
        replies = self.service._replies._replies
        known = [each for each in replies if each[1] == key]
        for each in known:
            del replies[each]
        return bool(known)

    def _write(self, request: Request, looked: int, altered: Request | None) -> Response:
        key, at = self.key_of(request), self.service.clock.now()
        is_known = request.method != "DELETE" and self._is_known(key, at)
        closed_on, before = self.closed_on(), self._before(request)
        dated_on = self._date_of(request)
        shut_for = self._shut_for(dated_on)
        response = self._served(altered or request)
        answer = _json(response)
        gone = self.gone_at.get(_contact(request))
        self.events.append(
            ServedByXero(
                at=at,
                key=key,
                operation=self.operation_of(request),
                request=request,
                status=response.status,
                answer=answer,
                is_performed=response.status in {200, 204} and not is_known and not _is_refused(answer),
                closed_on=closed_on,
                dated_on=dated_on,
                looked=looked,
                shut_for=shut_for,
                gone_for=at - gone if gone else None,
                is_altered=altered is not None,
                about=_about(request, answer, before),
                before=before,
            )
        )
        return response

    def _is_known(self, key: str, at: datetime) -> bool:
        """Whether the service will answer from memory: six minutes from the first use (2.7)."""
        known = [each for (_, name), each in self.service._replies._replies.items() if name == key]
        return any(each.response is not None and at - each.at < timedelta(minutes=6) for each in known)

    def _before(self, request: Request) -> Json:
        """What a write takes away, as the service holds it."""
        parts = _parts(request)
        if request.method == "PUT" or len(parts) < 2:
            return {}
        entity = self.org.entities[parts[0]]
        record = entity.records.get(parts[1])
        found: Json = json.loads(words.dumps(entity.render(record))) if record is not None else {}
        return found

    def _date_of(self, request: Request) -> date | None:
        body = json.loads(request.body or b"{}")
        parts = _parts(request)
        if parts[-1] == "History":
            return None  # a note is no entry
        if (parts[0], parts[-1]) == ("CreditNotes", "Allocations") and request.method == "PUT":
            return self._date_of_use(parts[1], body)
        dates = re.findall(r'"Date": ?"(\d{4}-\d\d-\d\d)', json.dumps(body))
        if dates:
            return date.fromisoformat(dates[0])
        record = self.org.entities[parts[0]].records.get(parts[1]) if len(parts) > 1 else None
        on: date | None = getattr(record, "on", None) or getattr(record, "date", None)
        return on

    def _date_of_use(self, credit: str, body: Json) -> date | None:
        """Xero dates the use of a credit note itself: by the later of the two documents."""
        used_on = (each["Invoice"]["InvoiceID"] for each in body.get("Allocations", ()))
        found = [self.org.entity("CreditNotes").records.get(credit)]
        found += [self.org.entity("Invoices").records.get(each) for each in used_on]
        return max((each.on for each in found if each is not None), default=None)


def _parts(request: Request) -> list[str]:
    return request.path.removeprefix("/api.xro/2.0/").split("/")


def _json(response: Response) -> Json:
    try:
        found = json.loads(response.body or b"{}", parse_float=Decimal)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _contact(request: Request) -> str:
    found = re.search(rb'"ContactID":"([\w-]+)"', request.body)
    return found[1].decode() if found else ""


def _is_refused(answer: Json) -> bool:
    """With ``summarizeErrors=false`` a refusal is a success that says so in the element (2.2)."""
    text = json.dumps(answer, default=str)
    return '"StatusAttributeString": "ERROR"' in text or '"HasErrors": true' in text


def _about(request: Request, answer: Json, before: Json) -> tuple[str, str]:
    parts = _parts(request)
    name = parts[0]
    if len(parts) > 1:
        if name == "BankTransactions":
            return "Payment", str(before.get("OverpaymentID") or before.get("PrepaymentID") or parts[1])
        return _KINDS[name], parts[1]
    element: Json = next(iter(answer.get(name) or [{}]))
    match name:
        case "BatchPayments":
            return "Payment", str(next(iter(element.get("Payments") or [{}])).get("PaymentID", ""))
        case "BankTransactions":
            return "Payment", str(element.get("OverpaymentID", ""))
        case "CreditNotes":
            return "CreditMemo", str(element.get("CreditNoteID", ""))
    return "Payment", str(element.get("PaymentID", ""))


# The books


def state_of(held: Json) -> Json:
    """Xero's books in the words of the auditor's: payments of all forms, and what credits are used on."""
    payments = [_payment(each) for each in held["Payments"] if each["Status"] == "AUTHORISED"]
    for name, key in (("Overpayments", "OverpaymentID"), ("Prepayments", "PrepaymentID")):
        payments += [_on_account(each, key) for each in held[name] if each["Status"] in _LIVE]
    notes = [each for each in held["CreditNotes"] if each["Status"] in _LIVE]
    return {
        "Invoice": [_invoice(each) for each in held["Invoices"] if each["Type"] == "ACCREC"],
        "Payment": payments,
        "CreditMemo": [
            {**_party(each), "Id": each["CreditNoteID"], "TotalAmt": each["Total"],
             "RemainingCredit": each["RemainingCredit"], "Balance": each["RemainingCredit"]}
            for each in notes
        ],
        "Use": [_use(each) for each in notes if each.get("Allocations")],
        "Customer": [_customer(each) for each in held["Contacts"]],
    }  # fmt: skip


def _customer(record: Json) -> Json:
    is_active = record["ContactStatus"] == "ACTIVE"
    return {"Id": record["ContactID"], "DisplayName": record["Name"], "Active": is_active}


def _party(record: Json) -> Json:
    return {"CustomerRef": {"value": record["Contact"]["ContactID"]}}


def _invoice(record: Json) -> Json:
    is_void = record["Status"] == "VOIDED"
    due = record["AmountDue"] if record["Status"] == "AUTHORISED" else 0
    shown = {**_party(record), "Id": record["InvoiceID"], "TotalAmt": record["Total"], "Balance": due}
    return {**shown, "Worth": 0} if is_void else shown


def _payment(record: Json) -> Json:
    """It has no contact of its own: that of its invoice, which a merge moves without moving the payment."""
    amount = record["Amount"]
    if "CreditNote" in record:
        return _refund(record)
    line = _line(record["Invoice"]["InvoiceID"], amount)
    return {"Id": record["PaymentID"], "TotalAmt": amount, "UnappliedAmt": 0, "Line": [line]}


def _refund(record: Json) -> Json:
    """Money that left for a credit note."""
    link = {"TxnType": "CreditMemo", "TxnId": record["CreditNote"]["CreditNoteID"]}
    line = {"Amount": record["Amount"], "LinkedTxn": [link]}
    return {"Id": record["PaymentID"], "TotalAmt": -record["Amount"], "UnappliedAmt": 0, "Line": [line]}


def _line(invoice: str, amount: object) -> Json:
    return {"Amount": amount, "LinkedTxn": [{"TxnType": "Invoice", "TxnId": invoice}]}


def _allocated(record: Json) -> list[Json]:
    listed = [each for each in record.get("Allocations") or () if not each.get("IsDeleted")]
    return [_line(each["Invoice"]["InvoiceID"], each["Amount"]) for each in listed]


def _on_account(record: Json, key: str) -> Json:
    return {
        **_party(record), "Id": record[key], "TotalAmt": record["Total"],
        "UnappliedAmt": record["RemainingCredit"], "Line": _allocated(record),
    }  # fmt: skip


def _use(record: Json) -> Json:
    """The use of a credit note, as the payment of nothing that QuickBooks makes of it."""
    lines = _allocated(record)
    used = sum((Decimal(str(each["Amount"])) for each in lines), Decimal(0))
    own = {"Amount": used, "LinkedTxn": [{"TxnType": "CreditMemo", "TxnId": record["CreditNoteID"]}]}
    return {"Id": f"use:{record['CreditNoteID']}", "TotalAmt": 0, "UnappliedAmt": 0, "Line": [*lines, own]}


class XeroBooks(Books):
    """The auditor's own books, moved by what Xero served and by what others did there."""

    @classmethod
    def of(cls, state: dict[str, Any]) -> "XeroBooks":
        """The books as the stand-in shows them."""
        books = cls({}, {})
        for name in ("Invoice", "CreditMemo", "Payment"):
            for record in state[name]:
                books._take(name, record)
                if record.get("Worth") == 0:
                    books.totals[name, record["Id"]] = 0
        for record in state["Use"]:
            books._apply(record["Id"], record["Line"])
        return books

    def served(self, event: Served) -> None:
        """A write of ours was performed; what was asked for counts, not what was answered."""
        assert isinstance(event, ServedByXero), "of this side"
        parts, body = _parts(event.request), _asked(event)
        match event.request.method, parts:
            case "PUT", [name]:
                self._made(name, event, body)
            case "PUT", _:
                for part in body["Allocations"]:
                    self._use(event.about, part["Invoice"]["InvoiceID"], minor(part["Amount"]))
            case "DELETE", _:
                for part in event.before["Allocations"]:
                    if part["AllocationID"] == parts[-1]:
                        self._use(event.about, part["Invoice"]["InvoiceID"], -minor(part["Amount"]))
            case _, ["BatchPayments", _]:
                for part in event.before["Payments"]:
                    self._drop("Payment", part["PaymentID"])
            case _:
                self._drop(*event.about)

    def _made(self, name: str, event: Served, body: Json) -> None:
        """A payment, several as one, money on account, or a credit note came to be."""
        asked = body[name][0]
        if name == "Payments" and event.is_altered:
            self._paid(event.record[1], event.answer[name][0])
        elif name == "Payments":
            self._paid(event.record[1], asked)
        elif name == "BatchPayments":
            parts = event.answer[name][0]["Payments"]
            made = {each["Invoice"]["InvoiceID"]: each["PaymentID"] for each in parts}
            for part in asked["Payments"]:
                self._paid(made[part["Invoice"]["InvoiceID"]], part)
        else:
            self.totals[event.record] = sum(map(_worth, asked["LineItems"]))
            if event.record[0] == "Payment":
                self.lines[event.record[1]] = {}

    def acted(self, event: Acted) -> Any:
        """Somebody else did something; gives what it touched."""
        match event.act["act"]:
            case "pay":
                self._paid(event.found["PaymentID"], event.found)
                yield ("Payment", event.found["PaymentID"])
                yield ("Invoice", str(event.act["id"]))
            case "delete":
                self._drop("Payment", str(event.act["id"]))
                yield ("Payment", str(event.act["id"]))
            case "void":
                self.totals["Invoice", str(event.act["id"])] = 0
                yield ("Invoice", str(event.act["id"]))
            case "edit":
                yield ("Invoice", str(event.act["id"]))
            case "take_off":
                name = "CreditMemo" if event.act["entity"] == "CreditNotes" else "Payment"
                self._use((name, str(event.act["id"])), str(event.act["invoice"]), -int(event.act["minor"]))
                yield (name, str(event.act["id"]))
                yield ("Invoice", str(event.act["invoice"]))

    def _paid(self, payment: str, part: Json) -> None:
        amount = minor(part["Amount"])
        if "CreditNote" in part:
            self.totals["Payment", payment] = -amount
            self.lines[payment] = {("CreditMemo", part["CreditNote"]["CreditNoteID"]): amount}
            return
        self.totals["Payment", payment] = amount
        self.lines[payment] = {("Invoice", part["Invoice"]["InvoiceID"]): amount}

    def _use(self, owner: Key, invoice: str, amount: int) -> None:
        name = owner[1] if owner[0] == "Payment" else f"use:{owner[1]}"
        used = self.lines[name] = dict(self.lines.get(name, {}))
        for key in (("Invoice", invoice), *((owner,) if owner[0] == "CreditMemo" else ())):
            used[key] = used.get(key, 0) + amount

    def _apply(self, name: str, lines: list[Json]) -> None:
        for line in lines:
            link = line["LinkedTxn"][0]
            key = (str(link["TxnType"]), str(link["TxnId"]))
            self.lines.setdefault(name, {})[key] = minor(line["Amount"])


def _worth(line: Json) -> int:
    """What a line comes to; nothing here bears tax."""
    return minor(line.get("LineAmount", Decimal(str(line["UnitAmount"])) * Decimal(str(line["Quantity"]))))


def _asked(event: Served) -> Json:
    found: Json = json.loads(event.request.body or b"{}", parse_float=Decimal)
    return found


# The world


class XeroWorld(World):
    """A world whose ledger is Xero."""

    books = XeroBooks
    key_life = KEY_LIFE
    fresh = FRESH

    @property
    def service(self) -> Any:
        """The ledger's stand-in."""
        return self.sandbox.xero

    def _recorded(self) -> Recorder:
        return XeroRecorder(self.service, self.sandbox.serve)

    def _let_all_through(self) -> None:
        self.sandbox.xero.organisation.check_open = lambda *_: None  # type: ignore[method-assign]

    def state(self) -> Json:
        """What the ledger holds, in the words of the auditor's books."""
        held: Json = json.loads(words.dumps(self.sandbox.xero.state()), parse_float=Decimal)
        return state_of(held)

    def ledger(self, place: TokenPlace, tally: Tally) -> XeroLedger:
        """The real adapter over this world's wire, paced by its clock."""
        clock = self.sandbox.clock
        patience = Patience(attempts=3, first=0.0, longest=0.0)
        manners = Manners(patience, monotonic=lambda: clock.now().timestamp())
        wire: Http = Wire(self)  # type: ignore[assignment] # the same calls, no sockets
        app = XeroApp(ORIGIN, ORIGIN, "sandbox-xero-client")
        tenant = self.sandbox.xero.tenant
        return XeroLedger(app, tenant, place, meter=tally, tuning=Tuning(manners=manners), http=wire)

    def exchange(self, request: Request) -> Answer:
        """One call; nothing is packed on this wire."""
        plain = {name: value for name, value in request.headers.items() if name != "accept-encoding"}
        return super().exchange(replace(request, headers=plain))

    def _faults_of(self, request: Request) -> Any:
        group, kinds = super()._faults_of(request)
        if group == "write" and request.method == "PUT" and self.weather.forgets_keys:
            # Nothing but its key could tell a repeat from a second payment.
            return group, [kind for kind in WRITE_FAULTS if kind != "repeated"]
        return group, kinds

    def _refused_at_the_door(self, kind: str, request: Request) -> Answer:
        now, service = self.sandbox.clock.now(), self.sandbox.xero
        match kind:
            case "403":
                return answer_of(forbidden())
            case "409":
                return answer_of(not_found().response)
            case "5010" | "6140":
                element = {"ValidationErrors": [{"Message": "The document cannot be edited."}]}
                return answer_of(validation([element]))
            case "429":
                return answer_of(worded(self.chance.choice(("429", "429", "429_day")), "xero", now))
            case "503":
                return answer_of(worded(self.chance.choice(("503", "503_offline")), "xero", now))
        response = worded(kind, "xero", now)
        if kind == "500" and self.chance.random() < 0.5:
            # An internal error is kept under the key, and comes again for six minutes (2.7).
            service.replied(request, response)
        return answer_of(response)

    def _lose_rotation(self, request: Request) -> None:
        self._deliver(request)
        raise MaybeSent("no answer")

    def _altered(self, request: Request) -> Request | None:
        """The same payment over a cent less."""
        body = json.loads(request.body or b"{}", parse_float=Decimal)
        payments = body.get("Payments")
        if request.method != "PUT" or not request.path.endswith("/Payments") or not payments:
            return None
        if payments[0]["Amount"] <= 1:
            return None
        payments[0]["Amount"] -= Decimal("0.01")
        return replace(request, body=words.dumps(body))

    # Other people

    def _act(self, kind: str | None) -> Json | None:
        match kind:
            case "pay":
                amount = self.chance.choice(({}, {"amount": self.chance.randint(1, 40)}))
                return self._on("Invoices", "pay", **amount)
            case "void":
                return self._on("Invoices", "void", entity="Invoices")
            case "edit_invoice":
                return self._on("Invoices", "edit", entity="Invoices", fields={"DueDate": "2026-12-24"})
            case "delete_payment" | "void_payment" | "edit_payment":
                return self._on("Payments", "delete", entity="Payments")
            case "rename":
                return self._on("Contacts", "rename", name=f"Name {self.chance.random()}")
            case "merge":
                into = self._one("Contacts")
                return self._on("Contacts", "merge", into=into)
            case "deactivate":
                return self._on("Contacts", "archive")
            case "open_books":
                return {"service": "xero", "act": "lock", "on": None, "year": None}
            case "close_books":
                on = date(2026, 8, 31) + timedelta(days=self.chance.randint(0, 81))
                which = self.chance.choice(("on", "year"))
                return {"service": "xero", "act": "lock", which: on.isoformat()}
        return None

    def _on(self, endpoint: str, act: str, **more: Any) -> Json | None:
        found = self._one(endpoint)
        return {"service": "xero", "act": act, "id": found, **more} if found else None

    def _one(self, entity: str) -> str | None:
        """A record, most times one that the last write was about."""
        records = self.sandbox.xero.organisation.entities[entity].records
        text = json.dumps(self._focus, default=str)
        near = [key for key in records if key in text]
        if entity == "Payments" and records and not near:
            near = [next(reversed(records))]
        if near and self.chance.random() < 0.7:
            return self.chance.choice(near)
        return self.chance.choice(list(records)) if records else None
