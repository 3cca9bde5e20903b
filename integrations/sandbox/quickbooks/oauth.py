"""QuickBooks' OAuth: consent page, codes, tokens that rotate, revocation (wire/quickbooks.md 1)."""

import base64
import binascii
import hashlib
import html
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.quickbooks.quirks import Quirks

AUTHORISE = "/connect/oauth2"
TOKEN = "/oauth2/v1/tokens/bearer"  # noqa: S105 - an address
REVOKE = "/v2/oauth2/tokens/revoke"
SCOPE = "com.intuit.quickbooks.accounting"
PLAYGROUND = "https://developer.intuit.com/v2/OAuth2Playground/RedirectUrl"

_ACCESS_LIFE = timedelta(hours=1)
_REFRESH_LIFE = timedelta(days=100)
_RACE = timedelta(seconds=10)
_CODE_LIFE = timedelta(minutes=10)
_HARD_LIFE = timedelta(seconds=157_680_000)


@dataclass(slots=True)
class _Code:
    client: str
    redirect: str
    issued_at: datetime


@dataclass(slots=True)
class Grant:
    """One consent: its living refresh value, the dead ones, its access tokens with their ends."""

    client: str
    consented_at: datetime
    refresh: str
    valued_at: datetime
    used_at: datetime
    dead: set[str] = field(default_factory=set)
    access: dict[str, datetime] = field(default_factory=dict)
    stale_uses: int = 0
    is_alive: bool = True


class OAuth:
    """Consents and tokens of one realm. Tokens follow from a counter, so that a replay gives them again."""

    def __init__(
        self,
        clock: Clock,
        realm: str,
        company: str,
        clients: Mapping[str, str],
        redirects: tuple[str, ...],
        quirks: Quirks,
    ) -> None:
        self._clock = clock
        self._realm = realm
        self._company = company
        self._clients = dict(clients)
        self._redirects = redirects
        self._quirks = quirks
        self._codes: dict[str, _Code] = {}
        self._grants: list[Grant] = []
        self._count = 0

    def handles(self, path: str) -> bool:
        """Whether a path is one of the three addresses."""
        return path in {AUTHORISE, TOKEN, REVOKE}

    def answer(self, request: Request) -> Response:
        """Serve one of the three addresses."""
        if request.path == AUTHORISE:
            fields = request.query if request.method == "GET" else request.body.decode()
            return self._authorise(_form(fields), is_decided=request.method == "POST")
        if request.method != "POST":
            return _error(400, "invalid_request")
        client = self._client(request)
        if client is None:
            return _error(401, "invalid_client")
        return self._token(request, client) if request.path == TOKEN else self._revoke(request)

    def is_valid(self, access: str) -> bool:
        """Whether an access token is alive now."""
        now = self._clock.now()
        return any(grant.is_alive and grant.access.get(access, now) > now for grant in self._grants)

    def grant(self, client: str) -> dict[str, object]:
        """A consent without the browser, for tests: the token reply and ``realmId``."""
        return {**self._issue(self._consent(client)), "realmId": self._realm}

    def disconnect(self) -> None:
        """The user disconnects the app inside QuickBooks: every grant dies."""
        for grant in self._grants:
            grant.is_alive = False

    def _authorise(self, fields: dict[str, str], *, is_decided: bool) -> Response:
        client, redirect = fields.get("client_id", ""), fields.get("redirect_uri", "")
        is_asking = fields.get("response_type") == "code" and SCOPE in fields.get("scope", "").split()
        if client not in self._clients or not self._may_redirect(redirect) or not is_asking:
            return _page(400, "<h1>Sorry</h1><p>The app didn't connect. Please try again later.</p>")
        if not is_decided:
            return _page(200, self._consent_form(fields))
        if fields.get("decision") != "connect":
            return _redirect(redirect, {"error": "access_denied", "state": fields.get("state", "")})
        code = self._secret("AB11")
        self._codes[code] = _Code(client, redirect, self._clock.now())
        answer = {"code": code, "state": fields.get("state", ""), "realmId": self._realm}
        return _redirect(redirect, answer)

    def _may_redirect(self, uri: str) -> bool:
        """An exact registered address; none registered: localhost or https, never an IP address (1.6)."""
        if self._redirects:
            return uri in self._redirects
        parts = urlsplit(uri)
        if parts.scheme == "http":
            return parts.hostname == "localhost"
        host = parts.hostname or ""
        return parts.scheme == "https" and bool(host) and not host.replace(".", "").isdigit()

    def _consent_form(self, fields: dict[str, str]) -> str:
        names = ("client_id", "redirect_uri", "response_type", "scope", "state")
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(fields.get(name, ""), quote=True)}">'
            for name in names
        )
        return (
            f"<h1>Connect to {html.escape(self._company)}?</h1>"
            "<p>The app asks to read and change your accounting data (stand-in for QuickBooks).</p>"
            f'<form method="post" action="{AUTHORISE}">{hidden}'
            '<button name="decision" value="connect">Connect</button> '
            '<button name="decision" value="cancel">Cancel</button></form>'
        )

    def _client(self, request: Request) -> str | None:
        """The client named by Basic authorisation or in the body, when the secret is right."""
        pair: tuple[str, str] | None = None
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            try:
                name, _, secret = base64.b64decode(value, validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                return None
            pair = (name, secret)
        else:
            fields = _form(request.body.decode("utf-8", "replace"))
            pair = (fields.get("client_id", ""), fields.get("client_secret", ""))
        return pair[0] if self._clients.get(pair[0]) == pair[1] else None

    def _token(self, request: Request, client: str) -> Response:
        fields = _form(request.body.decode("utf-8", "replace"))
        kind = fields.get("grant_type")
        if kind == "authorization_code":
            grant = self._redeem(fields, client)
            refusal = "Invalid authorization code"
        elif kind == "refresh_token":
            grant = self._refresh(fields.get("refresh_token", ""), client)
            refusal = "Incorrect or invalid refresh token"
        else:
            return _error(400, "unsupported_grant_type")
        if grant is None:
            return _error(400, "invalid_grant", refusal)
        body = self._issue(grant)
        if request.headers.get("x-include-refresh-token-hard-expires-in") == "true":
            left = grant.consented_at + _HARD_LIFE - self._clock.now()
            body["x_refresh_token_hard_expires_in"] = int(left.total_seconds())
        return _json(200, body)

    def _redeem(self, fields: dict[str, str], client: str) -> Grant | None:
        code = self._codes.pop(fields.get("code", ""), None)
        if code is None or code.client != client or code.redirect != fields.get("redirect_uri"):
            return None
        if self._clock.now() - code.issued_at > _CODE_LIFE:
            return None
        return self._consent(client)

    def _consent(self, client: str) -> Grant:
        now = self._clock.now()
        grant = Grant(client, now, self._secret("RT1"), now, now)
        self._grants.append(grant)
        return grant

    def _refresh(self, value: str, client: str) -> Grant | None:
        """The grant of a living refresh value (1.4).

        A dead value used again within seconds of its end looks like a race, and costs the winner his too;
        later a second use does.
        """
        now = self._clock.now()
        for grant in self._grants:
            if value in grant.dead:
                grant.stale_uses += 1
                is_race = now - grant.valued_at <= _RACE
                grant.is_alive = grant.is_alive and grant.stale_uses < 2 and not is_race
            if value != grant.refresh or grant.client != client:
                continue
            if not grant.is_alive or now - grant.used_at > _REFRESH_LIFE:
                return None
            grant.used_at = now
            if now - grant.valued_at >= timedelta(hours=self._quirks.rotates_after_hours):
                grant.dead.add(grant.refresh)
                grant.refresh, grant.valued_at = self._secret("RT1"), now
            return grant
        return None

    def _issue(self, grant: Grant) -> dict[str, object]:
        now = self._clock.now()
        grant.access = {token: end for token, end in grant.access.items() if end > now}
        access = self._secret("eyJ")
        grant.access[access] = now + _ACCESS_LIFE
        return {
            "token_type": "bearer",
            "access_token": access,
            "expires_in": int(_ACCESS_LIFE.total_seconds()),
            "refresh_token": grant.refresh,
            "x_refresh_token_expires_in": int(_REFRESH_LIFE.total_seconds()),
        }

    def _revoke(self, request: Request) -> Response:
        try:
            value = json.loads(request.body)["token"]
        except (ValueError, KeyError, TypeError):
            return _error(400, "invalid_request")
        for grant in self._grants:
            if grant.is_alive and (value == grant.refresh or value in grant.access):
                grant.is_alive = False
                return Response(200)
        return _error(400, "invalid_request")

    def _secret(self, prefix: str) -> str:
        self._count += 1
        seed = f"{self._realm}:{self._count}".encode()
        return prefix + hashlib.sha256(seed).hexdigest()[:44]


def _form(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}


def _json(status: int, body: dict[str, object]) -> Response:
    headers = {"Content-Type": "application/json;charset=utf-8", "Cache-Control": "no-store"}
    return Response(status, json.dumps(body).encode(), headers)


def _error(status: int, name: str, description: str = "") -> Response:
    body: dict[str, object] = {"error": name}
    return _json(status, body | ({"error_description": description} if description else {}))


def _page(status: int, inner: str) -> Response:
    text = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>QuickBooks</title>{inner}</html>'
    return Response(status, text.encode(), {"Content-Type": "text/html; charset=utf-8"})


def _redirect(uri: str, fields: dict[str, str]) -> Response:
    joined = "&" if urlsplit(uri).query else "?"
    return Response(302, b"", {"Location": f"{uri}{joined}{urlencode(fields)}"})
