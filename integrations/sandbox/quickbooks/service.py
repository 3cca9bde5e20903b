"""The QuickBooks stand-in: paths, tokens, envelopes, replays and reads over one company."""

import hashlib
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.quickbooks import batches, envelope, words
from integrations.sandbox.quickbooks.acts import Colleague
from integrations.sandbox.quickbooks.attachables import Attachables
from integrations.sandbox.quickbooks.changes import changes
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, gateway, lapsed, missing
from integrations.sandbox.quickbooks.limits import Limits
from integrations.sandbox.quickbooks.oauth import AUTHORISE, OAuth
from integrations.sandbox.quickbooks.opening import REALM, open_company
from integrations.sandbox.quickbooks.query import Queries
from integrations.sandbox.quickbooks.quirks import Quirks
from integrations.sandbox.quickbooks.received import Origin, Received
from integrations.sandbox.quickbooks.reports import report
from integrations.sandbox.quickbooks.settings import company_info, preferences
from integrations.sandbox.quickbooks.taxes import make_tax_code
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.story import Story

_ROOT = "/v3/company/"
_SPENT = "The request limit was reached.  Try again later"
_SENT, _PRINTED = {"Invoice", "Estimate"}, {"Invoice", "Estimate", "CreditMemo", "SalesReceipt", "Payment"}
DEFAULT_CLIENT = ("sandbox-client", "sandbox-secret")


class QuickBooksStandIn:
    """One realm behind OAuth. Called by one thread at a time."""

    name = "quickbooks"

    def __init__(
        self,
        story: Story,
        clock: Clock,
        *,
        clients: Mapping[str, str] | None = None,
        redirects: tuple[str, ...] = (),
        is_limited: bool = False,
    ) -> None:
        self.clock = clock
        self._story = story
        self.quirks = Quirks()
        known = dict([DEFAULT_CLIENT]) if clients is None else clients
        self.oauth = OAuth(clock, REALM, story.name, known, redirects, self.quirks)
        self.is_limited = is_limited
        self.metered_reads = 0
        self._limits = Limits(clock.monotonic)
        self._replies: dict[str, Response] = {}
        self._received = Received()
        self._answered = 0

    @cached_property
    def company(self) -> Company:
        """The books; the story is told when they are first asked for."""
        return open_company(self._story, self.clock)

    @cached_property
    def _queries(self) -> Queries:
        return Queries(self.company)

    @cached_property
    def _colleague(self) -> Colleague:
        return Colleague(self.company)

    @property
    def realm(self) -> str:
        """The company's id in every path."""
        return REALM

    def handles(self, path: str) -> bool:
        """Accounting paths and the OAuth addresses."""
        return path.startswith(_ROOT) or self.oauth.handles(path)

    def operation(self, request: Request) -> str:
        """A short name for faults to aim at: ``quickbooks.write.payment``, ``quickbooks.query``."""
        if self.oauth.handles(request.path):
            return f"quickbooks.oauth.{'authorise' if request.path == AUTHORISE else 'token'}"
        parts = request.path.removeprefix(_ROOT).split("/")[1:]
        resource = parts[0] if parts else ""
        if resource in {"query", "cdc", "batch"}:
            return f"quickbooks.{resource}"
        return f"quickbooks.{'write' if request.method == 'POST' else 'read'}.{resource}"

    def refusal(self, request: Request) -> Response | None:
        """429 when a limit is on and reached: the minute's, or the month's for reads; OAuth goes free."""
        if self.oauth.handles(request.path):
            return None
        is_spent = self.quirks.blocks_reads and _is_read(request)
        if is_spent or (self.is_limited and not self._limits.admits(items=_items(request))):
            return self._traced(gateway(429, _SPENT, self.clock.now()))
        return None

    def replied(self, request: Request, response: Response) -> None:
        """Nothing is kept of an answer that a fault made."""

    def answer(self, request: Request) -> Response:
        """Do the work and answer; ``intuit_tid`` is on every answer."""
        if self.oauth.handles(request.path):
            return self._traced(self.oauth.answer(request))
        response = self._traced(self._admitted(request))
        if response.status == 200 and _is_read(request):
            self.metered_reads += 1
        self.company.catch_up()
        return response

    def act(self, body: Json) -> Json:
        """What happens in the service without us: another user's acts, quirks, other apps; see Colleague."""
        match body.get("act"):
            case "disconnect":
                self.oauth.disconnect()
            case "quirk":
                self.quirks.switch({name: value for name, value in body.items() if name not in _ACT})
            case "other_apps":
                self._limits.others(int(body.get("requests", 0)), int(body.get("batches", 0)))
            case _:
                done = self._colleague.act(body)
                self.company.catch_up()
                return done
        return {}

    def state(self) -> dict[str, object]:
        """Every entity as the wire shows it, by name, then company, preferences and writes."""
        held: dict[str, object] = {
            name: [entity.render(record) for record in entity.records.values()]
            for name, entity in self.company.entities.items()
        }
        held["CompanyInfo"] = [company_info(self.company)]
        held["Preferences"] = [preferences(self.company)]
        held["deleted"] = [
            {"entity": each.entity, "Id": each.id, "time": words.stamp(each.at)}
            for each in self.company.deleted
        ]
        held["writes"] = self.writes()
        return held

    def writes(self) -> list[Json]:
        """Every mutating request received so far, with how often."""
        return [write.shown() for write in self._received.writes]

    def _traced(self, response: Response) -> Response:
        self._answered += 1
        digest = hashlib.sha256(f"{self.realm}{self._answered}".encode()).hexdigest()
        return Response(
            response.status,
            response.body,
            {**response.headers, "intuit_tid": f"1-{digest[:8]}-{digest[8:32]}"},
            response.drop,
        )

    def _admitted(self, request: Request) -> Response:
        """Token, realm and accepted type come before any work."""
        now = self.clock.now()
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            return gateway(401, None, now)
        if not self.oauth.is_valid(token):
            return gateway(401, f"Token expired: {token}", now)
        realm, _, rest = request.path.removeprefix(_ROOT).partition("/")
        if realm != self.realm or self.quirks.is_other_environment:
            return gateway(403, None, now)
        accepted = request.headers.get("accept", "")
        is_file = rest.endswith("/pdf") or rest.startswith("download/")
        if "application/json" not in accepted and not is_file:
            return envelope.not_json()
        started = words.moment(now)
        parameters = {
            name: values[0] for name, values in parse_qs(request.query, keep_blank_values=True).items()
        }
        try:
            return self._routed(request, rest, parameters, started)
        except FaultError as fault:
            return envelope.faulted(fault, started)

    def _routed(self, request: Request, rest: str, parameters: dict[str, str], started: str) -> Response:
        match request.method, *rest.split("/"):
            case ("GET", "query") | ("POST", "query"):
                text = parameters.get("query") or request.body.decode()
                return envelope.ok({"QueryResponse": self._query(text)}, started)
            case "GET", *parts:
                return self._read(parts, request.path, parameters, started)
            case "POST", "batch":
                return self._once(request, parameters, started, self._batch)
            case "POST", "upload":
                uploaded = self._attachables().upload(request.headers.get("content-type", ""), request.body)
                return envelope.ok({"AttachableResponse": uploaded}, started)
            case "POST", "taxservice", "taxcode":
                return self._once(request, parameters, started, self._tax_code)
            case ("POST", _) | ("POST", _, _, "send"):
                return self._once(request, parameters, started, self._write)
        raise envelope.unsupported(request.path)

    def _read(self, parts: list[str], path: str, parameters: dict[str, str], started: str) -> Response:
        match parts:
            case ["cdc"]:
                found = changes(self.company, self._entity, parameters, self.quirks)
                return envelope.ok(found, started)
            case ["companyinfo", _]:
                return envelope.ok({"CompanyInfo": company_info(self.company)}, started)
            case ["preferences"]:
                return envelope.ok({"Preferences": preferences(self.company)}, started)
            case ["reports", name]:
                return envelope.bare(report(self.company, name, parameters))
            case ["download", key]:
                attachables = self._attachables()
                record = attachables.by_id(key)
                kind = str(record.fields.get("ContentType", "application/octet-stream"))
                return envelope.content(attachables.files.get(record.id, b""), kind)
            case [resource, key, "pdf"]:
                entity = self._entity(resource, path)
                if entity.name not in _PRINTED:
                    raise envelope.unsupported(path)
                record = entity.by_id(key)
                return envelope.content(envelope.pdf(f"{entity.name} {record.number}"), "application/pdf")
            case [resource, key]:
                entity = self._entity(resource, path)
                shown = entity.render(entity.by_id(key))
                if entity.name == "Invoice" and "invoiceLink" in parameters.get("include", "").split(","):
                    shown["InvoiceLink"] = f"https://developer.intuit.com/comingSoonview/scs-v1-{key}"
                return envelope.ok({entity.name: shown}, started)
        raise envelope.unsupported(path)

    def _attachables(self) -> Attachables:
        found = self.company.entity("Attachable")
        assert isinstance(found, Attachables)
        return found

    def _query(self, text: str) -> Json:
        singles = {"companyinfo": company_info, "preferences": preferences}
        words_of = text.split()
        last = words_of[-1].casefold() if words_of else ""
        if last in singles and "from" in text.casefold():
            shown = singles[last](self.company)
            name = "CompanyInfo" if last == "companyinfo" else "Preferences"
            return {name: [shown], "maxResults": 1}
        return self._queries.run(text)

    def _entity(self, resource: str, path: str) -> Entity[Any]:
        for name, entity in self.company.entities.items():
            if name.lower() == resource:
                return entity
        raise envelope.unsupported(path)

    def _once(self, request: Request, parameters: dict[str, str], started: str, work: Any) -> Response:
        """Do a write, or repeat the stored reply of its requestid (2.4)."""
        requestid = parameters.get("requestid", "")
        if len(requestid) > 50:
            raise FaultError("2050", "requestid is longer than 50 characters", "requestid")
        if requestid in self._replies and not self.quirks.forgets_replays:
            self._received.repeated(requestid)
            return self._replies[requestid]
        if self.company.is_lapsed:
            raise lapsed()
        try:
            body = words.loads(request.body) if request.body else {}
        except ValueError:
            raise FaultError("2010", "Request body is not valid JSON") from None
        if not isinstance(body, dict):
            raise FaultError("2010", "Request body is not an object")
        self.company.include = frozenset(parameters.get("include", "").split(","))
        response: Response = work(request, parameters, body, started)
        if requestid and response.status == 200:
            self._replies[requestid] = response
        return response

    def _write(self, request: Request, parameters: dict[str, str], body: Json, started: str) -> Response:
        parts = request.path.removeprefix(_ROOT).split("/")[1:]
        entity = self._entity(parts[0], request.path)
        operation = _operation(parameters, body)
        origin = Origin(request, parameters.get("requestid", ""), started)
        if len(parts) > 1:
            operation, body = "send", {"Id": parts[1], "sendTo": parameters.get("sendTo")}
        try:
            shown = self._perform(entity.name, operation, body)
        except FaultError as fault:
            self._received.note(origin, entity.name, operation, body, fault.code)
            raise
        self._received.note(origin, entity.name, operation, shown)
        return envelope.ok({entity.name: shown}, started)

    def _perform(self, name: str, operation: str, body: Json) -> Json:
        entity = self.company.entity(name)
        match operation:
            case "create":
                return entity.created(entity.create(body))
            case "update":
                return entity.render(entity.update(body))
            case "void":
                return entity.render(entity.void(body))
            case "delete":
                return entity.delete(body)
            case "send":
                return self._send(entity, body)
        raise envelope.unsupported(operation)

    def _send(self, entity: Entity[Any], body: Json) -> Json:
        """E-mail a form: EmailSent, BillEmail replaced, token moved (2.7). Nothing leaves."""
        if entity.name not in _SENT:
            raise envelope.unsupported("send")
        record = entity.by_id(body["Id"])
        address = body["sendTo"] or record.fields.get("BillEmail", {}).get("Address")
        if not address:
            raise missing("BillEmail")
        sent = entity.update(
            {
                "Id": record.id,
                "SyncToken": str(record.token),
                "sparse": True,
                "EmailStatus": "EmailSent",
                "BillEmail": {"Address": address},
                "DeliveryInfo": {"DeliveryType": "Email", "DeliveryTime": words.stamp(self.company.now())},
            }
        )
        return entity.render(sent)

    def _tax_code(self, request: Request, parameters: dict[str, str], body: Json, started: str) -> Response:
        # The tax service answers without an envelope (2.9).
        made = make_tax_code(self.company, body)
        origin = Origin(request, parameters.get("requestid", ""), started)
        self._received.note(origin, "TaxCode", "create", {"Id": made["TaxCodeId"]})
        return envelope.bare(made)

    def _batch(self, request: Request, parameters: dict[str, str], body: Json, started: str) -> Response:
        requestid = parameters.get("requestid", "")
        items = batches.items_of(body, requestid)
        self.metered_reads += sum("Query" in item for item in items)
        batch = batches.Batch(self.company, self._perform, self._query, self._received)
        answers = batch.answers(items, Origin(request, requestid, started), self.quirks.batch_seed)
        return envelope.ok({"BatchItemResponse": answers}, started)


_ACT = {"act", "service"}


def _is_read(request: Request) -> bool:
    return request.method == "GET" or request.path.endswith("/query")


def _items(request: Request) -> int:
    """How many items a batch has, 0 for any other request."""
    if not request.path.endswith("/batch"):
        return 0
    try:
        return max(1, len(words.loads(request.body)["BatchItemRequest"]))
    except (ValueError, KeyError, TypeError):
        return 1


def _operation(parameters: dict[str, str], body: Json) -> str:
    asked = parameters.get("operation")
    if asked == "update" and parameters.get("include") == "void":
        return "void"
    if asked is None:
        return "update" if "Id" in body else "create"
    return asked
