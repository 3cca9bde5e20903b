"""The QuickBooks stand-in: paths, tokens, envelopes, replays, batches and CDC over one company."""

import hashlib
from collections.abc import Mapping
from functools import cached_property, partial
from typing import Any
from urllib.parse import parse_qs

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.acts import Colleague
from integrations.sandbox.quickbooks.changes import changes
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, business, gateway, missing
from integrations.sandbox.quickbooks.limits import Limits
from integrations.sandbox.quickbooks.oauth import AUTHORISE, OAuth
from integrations.sandbox.quickbooks.opening import REALM, open_company
from integrations.sandbox.quickbooks.query import Queries
from integrations.sandbox.quickbooks.received import Origin, Received
from integrations.sandbox.quickbooks.settings import company_info, preferences
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.story import Story

_ROOT = "/v3/company/"
_MOST_ITEMS = 30
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
        known = dict([DEFAULT_CLIENT]) if clients is None else clients
        self.oauth = OAuth(clock, REALM, story.name, known, redirects)
        self.is_limited = is_limited
        self._limits = Limits()
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
        """429 when the limits are on and reached; OAuth is not counted."""
        if not self.is_limited or self.oauth.handles(request.path):
            return None
        if self._limits.admits(is_batch=request.path.endswith("/batch")):
            return None
        return self._traced(gateway(429, "The request limit was reached.  Try again later", self.clock.now()))

    def replied(self, request: Request, response: Response) -> None:
        """Nothing is kept of an answer that a fault made."""

    def answer(self, request: Request) -> Response:
        """Do the work and answer; ``intuit_tid`` is on every answer."""
        if self.oauth.handles(request.path):
            return self._traced(self.oauth.answer(request))
        return self._traced(self._admitted(request))

    def act(self, body: Json) -> Json:
        """Let another user act, or disconnect the app; see Colleague."""
        if body.get("act") == "disconnect":
            self.oauth.disconnect()
            return {}
        return self._colleague.act(body)

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
        if realm != self.realm:
            return gateway(403, None, now)
        if "application/json" not in request.headers.get("accept", ""):
            return _not_json()
        started = words.moment(now)
        parameters = {
            name: values[0] for name, values in parse_qs(request.query, keep_blank_values=True).items()
        }
        try:
            return self._routed(request, rest, parameters, started)
        except FaultError as fault:
            return _faulted(fault, started)

    def _routed(self, request: Request, rest: str, parameters: dict[str, str], started: str) -> Response:
        match request.method, *rest.split("/"):
            case ("GET", "query") | ("POST", "query"):
                text = parameters.get("query") or request.body.decode()
                return _ok({"QueryResponse": self._query(text)}, started)
            case "GET", "cdc":
                find = partial(self._entity, path="cdc")
                return _ok(changes(self.company, find, parameters), started)
            case "GET", "companyinfo", _:
                return _ok({"CompanyInfo": company_info(self.company)}, started)
            case "GET", "preferences":
                return _ok({"Preferences": preferences(self.company)}, started)
            case "GET", resource, key:
                entity = self._entity(resource, request.path)
                return _ok({entity.name: entity.render(entity.by_id(key))}, started)
            case "POST", "batch":
                return self._once(request, parameters, started, self._batch)
            case ("POST", _) | ("POST", _, _, "send"):
                return self._once(request, parameters, started, self._write)
        raise _unsupported(request.path)

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
        raise _unsupported(path)

    def _once(self, request: Request, parameters: dict[str, str], started: str, work: Any) -> Response:
        """Do a write, or repeat the stored reply of its requestid (2.4)."""
        requestid = parameters.get("requestid", "")
        if len(requestid) > 50:
            raise FaultError("2050", "requestid is longer than 50 characters", "requestid")
        if requestid and requestid in self._replies:
            self._received.repeated(requestid)
            return self._replies[requestid]
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
            shown = self._perform(entity, operation, body)
        except FaultError as fault:
            self._received.note(origin, entity.name, operation, body, fault.code)
            raise
        self._received.note(origin, entity.name, operation, shown)
        return _ok({entity.name: shown}, started)

    def _perform(self, entity: Entity[Any], operation: str, body: Json) -> Json:
        if operation == "create":
            return entity.render(entity.create(body))
        if operation == "update":
            return entity.render(entity.update(body))
        if operation == "void":
            return entity.render(entity.void(body))
        if operation == "delete":
            return entity.delete(body)
        if operation == "send":
            return self._send(entity, body)
        raise _unsupported(operation)

    def _send(self, entity: Entity[Any], body: Json) -> Json:
        """E-mail an invoice: EmailSent, BillEmail replaced, token moved (2.7). Nothing leaves."""
        if entity.name not in {"Invoice", "Estimate"}:
            raise _unsupported("send")
        record = entity.by_id(body["Id"])
        address = body["sendTo"] or record.fields.get("BillEmail", {}).get("Address")
        if not address:
            raise missing("BillEmail")
        changes = {"EmailStatus": "EmailSent", "BillEmail": {"Address": address}}
        handle = {"Id": record.id, "SyncToken": str(record.token), "sparse": True}
        sent = entity.update({**handle, **changes})
        shown = entity.render(sent)
        return {
            **shown,
            "DeliveryInfo": {"DeliveryType": "Email", "DeliveryTime": words.stamp(self.clock.now())},
        }

    def _batch(self, request: Request, parameters: dict[str, str], body: Json, started: str) -> Response:
        """Up to 30 items: queries see nothing of the writes beside them; answers come in reverse (2.5)."""
        items = body.get("BatchItemRequest")
        requestid = parameters.get("requestid", "")
        if not isinstance(items, list):
            raise missing("BatchItemRequest")
        if len(items) > _MOST_ITEMS:
            raise business(f"The maximum number of batch items is {_MOST_ITEMS}.")
        names = [str(item.get("bId", "")) for item in items]
        if len(set(names)) != len(names) or "" in names:
            raise missing("bId")
        if requestid and (len(requestid) > 36 or max(map(len, names), default=0) > 10):
            raise FaultError("2050", "requestid has at most 36 characters, bId 10", "bId")
        answers: dict[str, Json] = {}
        for item in sorted(items, key=lambda each: "Query" not in each):
            answers[str(item["bId"])] = self._item(
                Origin(request, requestid, started, str(item["bId"])), item
            )
        shown = [{**answers[name], "bId": name} for name in reversed(names)]
        return _ok({"BatchItemResponse": shown}, started)

    def _item(self, origin: Origin, item: Json) -> Json:
        if "Query" in item:
            try:
                return {"QueryResponse": self._query(str(item["Query"]))}
            except FaultError as fault:
                return {"Fault": fault.fault()}
        names = [name for name in self.company.entities if name in item]
        operation = str(item.get("operation", "create"))
        if operation == "update" and item.get("optionsData") == "void":
            operation = "void"
        name = names[0] if names else ""
        try:
            if not names or operation not in {"create", "update", "delete", "void"}:
                raise _unsupported(operation)
            shown = self._perform(self.company.entity(name), operation, item[name])
        except FaultError as fault:
            self._received.note(origin, name, operation, item.get(name, {}), fault.code)
            return {"Fault": fault.fault()}
        self._received.note(origin, name, operation, shown)
        return {name: shown}


def _operation(parameters: dict[str, str], body: Json) -> str:
    asked = parameters.get("operation")
    if asked == "update" and parameters.get("include") == "void":
        return "void"
    if asked is None:
        return "update" if "Id" in body else "create"
    return asked


def _unsupported(what: str) -> FaultError:
    return FaultError("500", f"Operation Could not find resource for relative : {what} is not supported.")


def _ok(body: Json, started: str) -> Response:
    headers = {
        "Content-Type": "application/json;charset=utf-8",
        "Qbo-Version": "1988.128",
        "Service-Time": "total=12, db=3",
        "Expires": "0",
        "Cache-Control": "max-age=0, no-cache, no-store, must-revalidate, private",
    }
    return Response(200, words.dumps({**body, "time": started}), headers)


def _faulted(fault: FaultError, started: str) -> Response:
    body: Json = {"Fault": fault.fault()}
    if fault.has_time:
        body["time"] = started
    return Response(400, words.dumps(body), {"Content-Type": "application/json"})


def _not_json() -> Response:
    """XML is the service's default; the stand-in refuses it before any work (2.1)."""
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<IntuitResponse xmlns="http://schema.intuit.com/finance/v3"><Fault type="ValidationFault">'
        '<Error code="500"><Message>Send Accept: application/json</Message></Error></Fault></IntuitResponse>'
    )
    return Response(400, text.encode(), {"Content-Type": "application/xml"})
