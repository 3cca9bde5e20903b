"""Xero's sign-in: consent page, PKCE codes, rotating tokens, revocation, connections (wire/xero.md 1)."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.xero import scopes
from integrations.sandbox.xero.faults import JSON
from integrations.sandbox.xero.words import Json, dumps, guid

AUTHORISE = "/identity/connect/authorize"
TOKEN = "/connect/token"  # noqa: S105 - an address
REVOKE = "/connect/revocation"
CONNECTIONS = "/connections"
DISCOVERY = "/.well-known/openid-configuration"
DEFAULT_CLIENT = "sandbox-xero-client"
OLD_CLIENT = "sandbox-xero-old-client"
"""An app made before 2 March 2026: it may still ask for the broad scopes."""
PORTS = range(8765, 8775)
REDIRECTS = tuple(f"http://localhost:{port}/callback" for port in PORTS)
SCOPES = (
    "openid profile email offline_access accounting.invoices accounting.payments accounting.banktransactions "
    "accounting.contacts accounting.settings.read accounting.attachments.read accounting.reports.aged.read "
    "accounting.manualjournals projects.read"
)
"""What the program asks for, and what a consent without a browser grants unless it says otherwise."""

_ACCESS_LIFE = timedelta(minutes=30)
_REFRESH_LIFE = timedelta(days=60)
_GRACE = timedelta(minutes=30)
_CODE_LIFE = timedelta(minutes=5)
_VERIFIER = re.compile(r"[A-Za-z0-9\-._~]{43,128}")
_USER = guid("user", "Robin Hale")


@dataclass(frozen=True, slots=True)
class App:
    """A registered PKCE app; ``is_new`` when made on or after 2 March 2026."""

    client: str
    redirects: tuple[str, ...] = REDIRECTS
    is_new: bool = True


@dataclass(slots=True)
class _Code:
    client: str
    redirect: str
    challenge: str
    scope: frozenset[str]
    tenant: str
    issued_at: datetime


@dataclass(slots=True)
class Grant:
    """One sign-in: its refresh token, the one before it with the end of its grace, its access tokens."""

    client: str
    scope: frozenset[str]
    event: str
    refresh: str = ""
    previous: str = ""
    rotated_at: datetime | None = None
    used_at: datetime | None = None
    access: dict[str, datetime] = field(default_factory=dict)
    is_alive: bool = True


@dataclass(slots=True)
class Connection:
    """An organisation a user has connected to an app."""

    id: str
    client: str
    event: str
    tenant: str
    made_at: datetime
    kind: str = "ORGANISATION"


class OAuth:
    """Sign-ins of one user. Tokens follow from a counter, so that a replay gives them again."""

    def __init__(self, clock: Clock, tenants: Mapping[str, str], apps: tuple[App, ...]) -> None:
        """``tenants`` are names by tenant id, the first is the one a plain consent connects."""
        self._clock = clock
        self._tenants = dict(tenants)
        self._apps = {app.client: app for app in apps}
        self._codes: dict[str, _Code] = {}
        self._grants: list[Grant] = []
        self._by_access: dict[str, Grant] = {}
        self.connections: list[Connection] = []
        self._count = 0

    def handles(self, path: str) -> bool:
        """Whether a path (lower case) is one of these addresses."""
        return path in {AUTHORISE, TOKEN, REVOKE, DISCOVERY}

    def answer(self, request: Request) -> Response:
        """Serve one of the addresses of login.xero.com and identity.xero.com."""
        path = request.path.lower()
        if path == AUTHORISE:
            asked = request.query if request.method == "GET" else request.body.decode()
            return self._authorise(_form(asked), is_decided=request.method == "POST")
        if path == DISCOVERY:
            return _discovery(request)
        if request.method != "POST":
            return _error("invalid_request")
        fields = _form(request.body.decode("utf-8", "replace"))
        client = fields.get("client_id", "")
        if client not in self._apps:
            return _error("invalid_client" if client else "unauthorized_client")
        return self._token(fields, client) if path == TOKEN else self._revoke(fields, client)

    def grant_of(self, access: str) -> tuple[Grant, bool] | None:
        """The sign-in behind an access token and whether the token is alive; None for a foreign token."""
        grant = self._by_access.get(access)
        return None if grant is None else (grant, grant.access[access] > self._clock.now())

    def ended_at(self, access: str) -> datetime:
        """When an access token known here expires."""
        return self._by_access[access].access[access]

    def reaches(self, grant: Grant, tenant: str) -> bool:
        """Whether the app is connected to this organisation now."""
        return any(each.client == grant.client and each.tenant == tenant for each in self.connections)

    def listed(self, grant: Grant, event: str = "") -> list[Json]:
        """``GET /connections``: a bare array; ``event`` narrows to one sign-in."""
        return [
            {
                "id": each.id,
                "authEventId": each.event,
                "tenantId": each.tenant,
                "tenantType": each.kind,
                "tenantName": self._tenants.get(each.tenant) if each.kind == "ORGANISATION" else None,
                "createdDateUtc": each.made_at.strftime("%Y-%m-%dT%H:%M:%S.%f0"),
                "updatedDateUtc": each.made_at.strftime("%Y-%m-%dT%H:%M:%S.%f0"),
            }
            for each in self.connections
            if each.client == grant.client and event in {"", each.event}
        ]

    def remove(self, grant: Grant, connection: str) -> bool:
        """Delete a connection by its id; False when there is none."""
        kept = [each for each in self.connections if (each.id, each.client) != (connection, grant.client)]
        was_there = len(kept) < len(self.connections)
        self.connections = kept
        return was_there

    def disconnect(self, tenant: str) -> None:
        """The user disconnects the app inside Xero."""
        self.connections = [each for each in self.connections if each.tenant != tenant]

    def connect_practice(self, client: str) -> Json:
        """A practice tenant beside the organisations: no name, and no Accounting API."""
        tenant = guid("practice", client)
        self._connect(client, tenant, guid("event", "practice"), kind="PRACTICE")
        return {"tenantId": tenant}

    def grant(self, client: str, scope: str, tenant: str) -> Json:
        """A consent without the browser, for tests: the token answer and ``tenantId``."""
        if client not in self._apps or tenant not in self._tenants:
            raise ValueError("no such client or organisation")
        granted = self._signed_in(client, frozenset(scope.split()), tenant)
        return {**self._issue(granted), "tenantId": tenant}

    def rename(self, tenant: str, name: str) -> None:
        """The organisation has another name now."""
        self._tenants[tenant] = name

    def _authorise(self, fields: dict[str, str], *, is_decided: bool) -> Response:
        app, redirect = self._apps.get(fields.get("client_id", "")), fields.get("redirect_uri", "")
        if app is None:
            return _page(400, _sorry("unauthorized_client", "Unknown client or client not enabled"))
        if redirect not in app.redirects:
            return _page(400, _sorry("unauthorized_client", "Invalid redirect_uri"))
        state = fields.get("state", "")
        fault = _asks_wrongly(fields, app)
        if fault:
            return _redirect(redirect, {"error": fault, "state": state})
        if not is_decided:
            return _page(200, self._consent_form(fields))
        if fields.get("decision") != "connect":
            return _redirect(redirect, {"error": "access_denied", "state": state})
        code = self._secret()
        asked = frozenset(fields["scope"].split())
        tenant = fields.get("tenant") or next(iter(self._tenants))
        challenge = fields["code_challenge"]
        self._codes[code] = _Code(app.client, redirect, challenge, asked, tenant, self._clock.now())
        answer = {"code": code, "scope": fields["scope"], "state": state}
        return _redirect(redirect, {**answer, "session_state": guid("session", code)})

    def _consent_form(self, fields: dict[str, str]) -> str:
        names = (
            "client_id redirect_uri response_type scope state code_challenge code_challenge_method".split()
        )
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(fields.get(name, ""), quote=True)}">'
            for name in names
        )
        choices = "".join(
            f'<option value="{tenant}">{html.escape(name)}</option>' for tenant, name in self._tenants.items()
        )
        return (
            "<h1>Authorise the app</h1>"
            "<p>The app wants to read and change the organisation's data (stand-in for Xero).</p>"
            f'<form method="post" action="{AUTHORISE}">{hidden}'
            f'<label>Organisation <select name="tenant">{choices}</select></label> '
            '<button name="decision" value="connect">Allow access</button> '
            '<button name="decision" value="cancel">Cancel</button></form>'
        )

    def _token(self, fields: dict[str, str], client: str) -> Response:
        kind = fields.get("grant_type")
        if kind == "authorization_code":
            grant = self._redeem(fields, client)
        elif kind == "refresh_token":
            grant = self._refresh(fields.get("refresh_token", ""), client)
        else:
            return _error("unsupported_grant_type")
        return _error("invalid_grant") if grant is None else _json(200, self._issue(grant))

    def _redeem(self, fields: dict[str, str], client: str) -> Grant | None:
        code = self._codes.pop(fields.get("code", ""), None)
        if code is None or code.client != client or code.redirect != fields.get("redirect_uri"):
            return None
        verifier = fields.get("code_verifier", "")
        if not _VERIFIER.fullmatch(verifier) or _challenge(verifier) != code.challenge:
            return None
        if self._clock.now() - code.issued_at > _CODE_LIFE:
            return None
        return self._signed_in(client, code.scope, code.tenant)

    def _signed_in(self, client: str, scope: frozenset[str], tenant: str) -> Grant:
        """A new sign-in. Scopes only ever add up (1.7)."""
        event = guid("event", self._count, client)
        before = [each.scope for each in self._grants if each.client == client and each.is_alive]
        grant = Grant(client, scope.union(*before), event, used_at=self._clock.now())
        if "offline_access" in scope:
            grant.refresh = self._secret()
        self._grants.append(grant)
        self._connect(client, tenant, event)
        return grant

    def _connect(self, client: str, tenant: str, event: str, kind: str = "ORGANISATION") -> None:
        known = [each for each in self.connections if (each.client, each.tenant) == (client, tenant)]
        for each in known:
            each.event = event
        if not known:
            made = Connection(guid("connection", event), client, event, tenant, self._clock.now(), kind)
            self.connections.append(made)

    def _refresh(self, value: str, client: str) -> Grant | None:
        """Rotate; the token before the present one works for half an hour more (1.5)."""
        now = self._clock.now()
        for grant in self._grants:
            if not value or grant.client != client or value not in {grant.refresh, grant.previous}:
                continue
            if not grant.is_alive or (grant.used_at and now - grant.used_at > _REFRESH_LIFE):
                return None
            if value == grant.refresh:
                grant.previous, grant.rotated_at = value, now
            elif grant.rotated_at is None or now - grant.rotated_at > _GRACE:
                return None
            grant.refresh, grant.used_at = self._secret(), now
            return grant
        return None

    def _issue(self, grant: Grant) -> Json:
        now = self._clock.now()
        access = self._jwt(grant, now)
        grant.access[access] = now + _ACCESS_LIFE
        self._by_access[access] = grant
        answer: Json = {
            "access_token": access,
            "expires_in": int(_ACCESS_LIFE.total_seconds()),
            "token_type": "Bearer",
            "scope": " ".join(sorted(grant.scope)),
        }
        if grant.refresh:
            answer["refresh_token"] = grant.refresh
        if "openid" in grant.scope:
            answer["id_token"] = _token_text(
                {"sub": _USER, "email": "robin.hale@example.com"}, self._secret()
            )
        return answer

    def _jwt(self, grant: Grant, now: datetime) -> str:
        claims = {
            "nbf": int(now.timestamp()),
            "exp": int((now + _ACCESS_LIFE).timestamp()),
            "iss": "https://identity.xero.com",
            "client_id": grant.client,
            "xero_userid": _USER,
            "authentication_event_id": grant.event,
            "scope": sorted(grant.scope),
        }
        return _token_text(claims, self._secret())

    def _revoke(self, fields: dict[str, str], client: str) -> Response:
        """Drop all of the user's connections to the app (1.2)."""
        for grant in self._grants:
            if grant.client == client and fields.get("token") in {grant.refresh, grant.previous}:
                grant.is_alive = False
                self.connections = [each for each in self.connections if each.client != client]
        return Response(200)

    def _secret(self) -> str:
        self._count += 1
        return hashlib.sha256(f"xero:{self._count}".encode()).hexdigest()


def _asks_wrongly(fields: dict[str, str], app: App) -> str:
    """The OAuth error of an authorise address, or nothing."""
    asked = set(fields.get("scope", "").split())
    allowed = scopes.GRANULAR if app.is_new else scopes.GRANULAR | scopes.BROAD
    if fields.get("response_type") != "code":
        return "unsupported_response_type"
    if not fields.get("code_challenge") or fields.get("code_challenge_method") != "S256":
        return "invalid_request"
    return "" if asked and asked <= allowed else "invalid_scope"


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _token_text(claims: Json, secret: str) -> str:
    parts = ({"alg": "RS256", "typ": "JWT"}, {**claims, "jti": secret[:32]})
    texts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return ".".join((*texts, secret))


def _form(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}


def _json(status: int, body: object) -> Response:
    return Response(status, dumps(body), {**JSON, "Cache-Control": "no-store"})


def _error(name: str) -> Response:
    return Response(400, f'{{"error":"{name}"}}'.encode(), {**JSON, "Cache-Control": "no-store"})


def _sorry(error: str, reason: str) -> str:
    return f"<h1>Sorry, something went wrong</h1><p>Error code: 500, Error: {error} : {reason}</p>"


def _page(status: int, inner: str) -> Response:
    text = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Xero</title>{inner}</html>'
    return Response(status, text.encode(), {"Content-Type": "text/html; charset=utf-8"})


def _redirect(uri: str, fields: dict[str, str]) -> Response:
    joined = "&" if urlsplit(uri).query else "?"
    return Response(302, b"", {"Location": f"{uri}{joined}{urlencode(fields)}"})


def _discovery(request: Request) -> Response:
    origin = f"http://{request.headers.get('host', '127.0.0.1')}"
    body = {
        "issuer": origin,
        "authorization_endpoint": origin + AUTHORISE,
        "token_endpoint": origin + TOKEN,
        "revocation_endpoint": origin + REVOKE,
    }
    return _json(200, body)


def may_register(uri: str) -> bool:
    """Whether Xero takes a redirect address: https, or http on localhost, never on 127.0.0.1 (1.3)."""
    parts = urlsplit(uri)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname == "localhost")
