"""The Xero stand-in: sign-in, tenants, scopes, limits, replays and envelopes over its organisations."""

import gzip
from typing import Any
from urllib.parse import parse_qs

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.story import Story
from integrations.sandbox.xero import faults, scopes, words
from integrations.sandbox.xero.accounting import ROOT, Accounting
from integrations.sandbox.xero.acts import Bookkeeper
from integrations.sandbox.xero.faults import JSON, Answered
from integrations.sandbox.xero.idempotency import Replies
from integrations.sandbox.xero.limits import PER_DAY, Limits
from integrations.sandbox.xero.oauth import (
    CONNECTIONS,
    DEFAULT_CLIENT,
    OLD_CLIENT,
    REDIRECTS,
    SCOPES,
    App,
    Grant,
    OAuth,
    may_register,
)
from integrations.sandbox.xero.opening import open_demo, open_organisation
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.projects import PROJECTS, Projects
from integrations.sandbox.xero.received import Egress, Received
from integrations.sandbox.xero.strange import strange
from integrations.sandbox.xero.words import Json
from integrations.sandbox.xero.xml import as_xml

_WORTH_PACKING = 1024
_PROVIDER = "Countersign"
_TENANT_PATHS = (ROOT.lower(), PROJECTS)


class XeroStandIn:
    """Organisations behind one sign-in. Nothing is told before it is asked for. One thread at a time."""

    name = "xero"

    def __init__(
        self,
        story: Story,
        clock: Clock,
        *,
        redirects: tuple[str, ...] = (),
        is_limited: bool = False,
        tier: str = "starter",
    ) -> None:
        self.clock = clock
        self.is_limited = is_limited
        self._story = story
        self.tenant = words.guid("tenant", story.name, story.seed)
        self.demo_tenant = words.guid("tenant", "Demo Company (US)")
        own = (*REDIRECTS, *(uri for uri in redirects if may_register(uri)))
        apps = (App(DEFAULT_CLIENT, own), App(OLD_CLIENT, own, is_new=False))
        names = {self.tenant: story.name, self.demo_tenant: "Demo Company (US)"}
        self.oauth = OAuth(clock, names, apps)
        self.limits = Limits(clock, tier)
        self._replies = Replies(clock)
        self._received = Received()
        self._organisations: dict[str, tuple[Accounting, Projects, Bookkeeper]] = {}
        self._egress: dict[str, Egress] = {}
        self._answered = 0

    @property
    def organisation(self) -> Organisation:
        """The story's organisation; told now if it was not yet."""
        return self._opened(self.tenant)[0].org

    def handles(self, path: str) -> bool:
        """The APIs, the connections and the addresses of the sign-in, in any case."""
        lowered = path.lower()
        return (
            lowered.startswith((*_TENANT_PATHS, f"{CONNECTIONS}/"))
            or lowered == CONNECTIONS
            or self.oauth.handles(lowered)
        )

    def operation(self, request: Request) -> str:
        """A short name for faults to aim at: ``xero.write.payments``, ``xero.read.invoices``."""
        lowered = request.path.lower()
        if self.oauth.handles(lowered):
            return f"xero.oauth.{lowered.rpartition('/')[2]}"
        verb = "read" if request.method == "GET" else "write"
        if lowered.startswith(CONNECTIONS):
            return f"xero.{verb}.connections"
        root = next(root for root in _TENANT_PATHS if lowered.startswith(root))
        parts = lowered[len(root) :].strip("/").split("/")
        below = f".{parts[2]}" if len(parts) > 2 else ""
        return f"xero.{verb}.{parts[0]}{below}"

    def refusal(self, request: Request) -> Response | None:
        """429 when the limits are on and reached; what does not get in anyway is not counted."""
        tenant = self._counted_tenant(request)
        if tenant is None:
            return None
        refused = self.limits.refusal(tenant, request.others) if self.is_limited and tenant else None
        if refused is None:
            self.limits.count(tenant)
            return None
        return _with(refused, self.limits.headers(tenant))

    def _counted_tenant(self, request: Request) -> str | None:
        """Whom a call counts for: an organisation, the app alone (empty), or nobody."""
        if self.oauth.handles(request.path.lower()):
            return None
        found = self._signed(request)
        if isinstance(found, Response):
            return None
        if request.path.lower().startswith(CONNECTIONS):
            return ""
        tenant = request.headers.get("xero-tenant-id", "").lower()
        return tenant if self.oauth.reaches(found, tenant) else None

    def replied(self, request: Request, response: Response) -> None:
        """A fault answered in the service's name; an internal error is kept under the key (2.7)."""
        found = self._signed(request)
        if isinstance(found, Grant) and response.status == 500:
            self._replies.keep(found.client, request, response)

    def answer(self, request: Request) -> Response:
        """Do the work and answer."""
        lowered = request.path.lower()
        if self.oauth.handles(lowered):
            return self.oauth.answer(request)
        found = self._signed(request)
        if isinstance(found, Response):
            return found
        if lowered.startswith(CONNECTIONS):
            return _with(self._connections(request, found), self.limits.headers(""))
        tenant = request.headers.get("xero-tenant-id", "").lower()
        if not self.oauth.reaches(found, tenant):
            return faults.forbidden()
        response = self._limited_headers(self._in_tenant(request, found, tenant), tenant)
        return self._sent(request, response, tenant)

    def _limited_headers(self, response: Response, tenant: str) -> Response:
        self._answered += 1
        correlation = words.guid("correlation", self._answered)
        return _with(response, {**self.limits.headers(tenant), "Xero-Correlation-Id": correlation})

    def _signed(self, request: Request) -> Grant | Response:
        """The sign-in behind the bearer token, or 401."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        found = self.oauth.grant_of(token.strip()) if scheme.lower() == "bearer" else None
        if found is None:
            return faults.problem(401, "Unauthorized", "AuthenticationUnsuccessful")
        grant, is_alive = found
        return grant if is_alive else faults.expired(self.oauth.ended_at(token.strip()))

    def _connections(self, request: Request, grant: Grant) -> Response:
        parameters = _parameters(request.query)
        if request.method == "GET" and request.path.lower() == CONNECTIONS:
            body = self.oauth.listed(grant, parameters.get("authEventId", ""))
            return Response(200, words.dumps(body), JSON)
        key = request.path[len(CONNECTIONS) :].strip("/").lower()
        if request.method == "DELETE" and self.oauth.remove(grant, key):
            return Response(204)
        return Response(404, faults.NOT_FOUND.encode(), faults.TEXT)

    def _in_tenant(self, request: Request, grant: Grant, tenant: str) -> Response:
        if tenant not in {self.tenant, self.demo_tenant}:
            return faults.forbidden()
        accounting, projects, _ = self._opened(tenant)
        if accounting.org.switches.is_offline:
            return faults.unavailable(faults.OFFLINE)
        is_projects = request.path.lower().startswith(PROJECTS)
        endpoint = projects.endpoint(request.path) if is_projects else accounting.endpoint(request.path)
        if not scopes.opens(grant.scope, endpoint, is_write=request.method != "GET"):
            return faults.unauthorised_scope()
        try:
            stored = self._replies.stored(grant.client, request)
        except Answered as answered:
            return answered.response
        if stored is not None:
            self._received.repeated(request)
            return stored
        accounting.org.app = grant.client
        response = self._worked(request, accounting, projects)
        self._replies.keep(grant.client, request, response)
        return response

    def _worked(self, request: Request, accounting: Accounting, projects: Projects) -> Response:
        write = None
        if request.method != "GET":
            write = self._received.note(request, self.clock.now())
        try:
            parameters = _parameters(request.query)
            if request.path.lower().startswith(PROJECTS):
                return projects.answer(request, parameters, write)
            answer = accounting.answer(request, parameters, write)
        except Answered as answered:
            if write is not None:
                write.faults.append(str(answered.response.status))
            return answered.response
        if isinstance(answer, Response):
            return answer
        if request.method == "GET":
            answer = strange(accounting.org.switches, answer)
        return self._enveloped(request, accounting.org, answer)

    def _enveloped(self, request: Request, org: Organisation, members: dict[str, Any]) -> Response:
        envelope = {
            "Id": words.guid("answer", self._answered),
            "Status": "OK",
            "ProviderName": _PROVIDER,
            "DateTimeUTC": words.moment(org.now()),
            **members,
        }
        if "json" not in request.headers.get("accept", "").lower():
            return Response(200, as_xml(envelope), {"Content-Type": "text/xml; charset=utf-8"})
        return Response(200, words.dumps(envelope), JSON)

    def _sent(self, request: Request, response: Response, tenant: str) -> Response:
        """Packed when the client can unpack, and counted; the Organisation endpoint is free (4)."""
        plain = len(response.body)
        if "gzip" in request.headers.get("accept-encoding", "").lower() and plain >= _WORTH_PACKING:
            packed = gzip.compress(response.body, 2, mtime=0)
            response = _with(
                Response(response.status, packed, response.headers), {"Content-Encoding": "gzip"}
            )
        if "/organisation" not in request.path.lower():
            kept = self._egress.setdefault(tenant, Egress())
            kept.add(plain, len(response.body), is_write=request.method != "GET")
        return response

    def _opened(self, tenant: str) -> tuple[Accounting, Projects, Bookkeeper]:
        found = self._organisations.get(tenant)
        if found is None:
            if tenant == self.tenant:
                org = open_organisation(self._story, self.clock, tenant)
            else:
                org = open_demo(self._story.as_of, self.clock, tenant)
            found = (Accounting(org), Projects(org), Bookkeeper(org))
            self._organisations[tenant] = found
        return found

    def grant(self, body: Json) -> Json:
        """Tokens of a fresh consent; ``client_id``, ``scope`` and ``tenant`` may be named."""
        client = str(body.get("client_id") or DEFAULT_CLIENT)
        return self.oauth.grant(
            client, str(body.get("scope") or SCOPES), str(body.get("tenant") or self.tenant)
        )

    def act(self, body: Json) -> Json:
        """Something that happens in Xero without us: sign-in and tier here, the rest by Bookkeeper."""
        tenant = str(body.get("tenant") or self.tenant)
        match body.get("act"):
            case "disconnect":
                self.oauth.disconnect(tenant)
                return {}
            case "connect_practice":
                return self.oauth.connect_practice(str(body.get("client_id") or DEFAULT_CLIENT))
            case "tier":
                if body["tier"] not in PER_DAY:
                    raise ValueError(f"no tier {body['tier']!r}; there are {', '.join(PER_DAY)}")
                self.limits.tier = body["tier"]
                return {"tier": self.limits.tier}
        return self._opened(tenant)[2].act(body)

    def state(self) -> dict[str, object]:
        """What was told and done; an organisation that nobody asked for is not told for this."""
        held: dict[str, object] = {
            "tenant": self.tenant,
            "connections": [each.tenant for each in self.oauth.connections],
            "tier": self.limits.tier,
            "writes": self.writes(),
            "egress": {tenant: egress.shown() for tenant, egress in self._egress.items()},
        }
        if self.tenant in self._organisations:
            accounting, projects, _ = self._organisations[self.tenant]
            org = accounting.org
            for name, entity in org.entities.items():
                held[name] = [entity.render(record) for record in entity.records.values()]
            held.update(projects.state())
        return held

    def writes(self) -> list[Json]:
        """Every mutating request received so far, with how often."""
        return [write.shown() for write in self._received.writes]


def _with(response: Response, headers: dict[str, str]) -> Response:
    return Response(response.status, response.body, {**response.headers, **headers}, response.drop)


def _parameters(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
