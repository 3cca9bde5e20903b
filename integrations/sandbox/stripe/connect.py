"""Connect OAuth: consent page, code for a token, deauthorise (wire/stripe.md 1)."""

import base64
import binascii
import html
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.account import ACCOUNT_ID
from integrations.sandbox.stripe.faults import answer
from integrations.sandbox.stripe.ids import stripe_id

CLIENT_ID = "ca_sandbox"
PLATFORM_KEY = "sk_test_sandbox"
_CODE_LIFE = timedelta(minutes=5)
_PATHS = ("/oauth/authorize", "/oauth/token", "/oauth/deauthorize")


@dataclass(slots=True)
class Connect:
    """Codes and tokens of one platform. Errors are texts under ``error``, unlike the API's."""

    clock: Clock
    company: str
    tokens: set[str] = field(default_factory=set)
    _codes: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)
    _issued: int = 0

    def handles(self, path: str) -> bool:
        """Whether the path is one of OAuth's."""
        return path in _PATHS

    def answer(self, request: Request) -> Response:
        """Serve an OAuth address."""
        form = forms.decode(request.query if request.method == "GET" else request.body.decode())
        fields = {name: value for name, value in form.items() if isinstance(value, str)}
        if request.path == "/oauth/authorize":
            return self._authorise(fields, is_decided=request.method == "POST")
        if request.method != "POST":
            return _error(400, "invalid_request", "Only POST is supported here.")
        if _secret(request, fields) != PLATFORM_KEY:
            return _error(401, "invalid_client", "Invalid API Key provided.")
        return self._token(fields) if request.path == "/oauth/token" else self._deauthorise(fields)

    def _authorise(self, fields: Mapping[str, str], *, is_decided: bool) -> Response:
        redirect = fields.get("redirect_uri", "")
        is_known = fields.get("client_id") == CLIENT_ID and fields.get("response_type") == "code"
        if not is_known or not _may_redirect(redirect):
            return _page(400, "<h1>Sorry</h1><p>The request to connect was not understood.</p>")
        if not is_decided:
            return _page(200, self._consent(fields))
        state = fields.get("state", "")
        if fields.get("decision") != "connect":
            text = "The user denied your request"
            return _redirect(redirect, {"error": "access_denied", "error_description": text, "state": state})
        self._issued += 1
        code = stripe_id("ac", f"code-{self._issued}")
        scope = fields.get("scope", "read_only")
        self._codes[code] = (scope, self.clock.now())
        return _redirect(redirect, {"scope": scope, "code": code, "state": state})

    def _consent(self, fields: Mapping[str, str]) -> str:
        names = ("client_id", "redirect_uri", "response_type", "scope", "state")
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(fields.get(name, ""), quote=True)}">'
            for name in names
        )
        return (
            f"<h1>Connect {html.escape(self.company)}?</h1>"
            "<p>The app asks to see your payments (stand-in for Stripe).</p>"
            f'<form method="post" action="/oauth/authorize">{hidden}'
            '<button name="decision" value="connect">Connect</button> '
            '<button name="decision" value="cancel">Cancel</button></form>'
        )

    def _token(self, fields: Mapping[str, str]) -> Response:
        if fields.get("grant_type") != "authorization_code":
            return _error(400, "unsupported_grant_type", "Invalid grant_type.")
        code = fields.get("code", "")
        scope, issued_at = self._codes.get(code, ("", self.clock.now()))
        if not scope or self.clock.now() - issued_at > _CODE_LIFE:
            return _error(400, "invalid_grant", f"Authorization code does not exist: {code}")
        if code in self._used:
            return _error(400, "invalid_grant", "This authorization code has already been used.")
        self._used.add(code)
        token = f"sk_test_{stripe_id('tok', code)[4:]}"
        self.tokens.add(token)
        return answer(
            {
                "access_token": token,
                "livemode": False,
                "refresh_token": f"rt_{stripe_id('rt', code)[3:]}",
                "token_type": "bearer",
                "stripe_publishable_key": f"pk_test_{stripe_id('pk', code)[3:]}",
                "stripe_user_id": ACCOUNT_ID,
                "scope": scope,
            }
        )

    def _deauthorise(self, fields: Mapping[str, str]) -> Response:
        if fields.get("client_id") != CLIENT_ID or fields.get("stripe_user_id") != ACCOUNT_ID:
            return _error(401, "invalid_client", "This application is not connected to that account.")
        self.tokens.clear()
        return answer({"stripe_user_id": ACCOUNT_ID})


def _may_redirect(uri: str) -> bool:
    """Test mode lets plain http go to this machine; anything else is https."""
    parts = urlsplit(uri)
    if parts.scheme == "http":
        return parts.hostname in {"localhost", "127.0.0.1"}
    return parts.scheme == "https" and bool(parts.hostname)


def _secret(request: Request, fields: Mapping[str, str]) -> str:
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return value
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[0]
        except (binascii.Error, UnicodeDecodeError):
            return ""
    return fields.get("client_secret", "")


def _error(status: int, name: str, text: str) -> Response:
    return answer({"error": name, "error_description": text}, status)


def _page(status: int, body: str) -> Response:
    page = f"<!doctype html><meta charset=utf-8><title>Stripe (stand-in)</title>{body}"
    return Response(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})


def _redirect(uri: str, fields: Mapping[str, str]) -> Response:
    joint = "&" if urlsplit(uri).query else "?"
    return Response(302, b"", {"Location": f"{uri}{joint}{urlencode(fields)}"})
