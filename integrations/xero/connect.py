"""Connecting a Xero organisation: PKCE consent in the browser, the first tokens, which organisation.

A desktop program is a public client: it has no secret, and proves with the verifier that it is the one who
asked (wire/xero.md 1.2). Xero takes registered redirect addresses only, to the letter, so a few ports are
registered and the first free one is listened on (1.3).
"""

import base64
import json
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import quote, urlencode

import msgspec

from app.domain.documents import Organisation
from app.domain.record import replace
from app.errors import (
    BadInput,
    ConsentTimedOut,
    CountersignError,
    NotConnected,
    Unreachable,
    UnreadableAnswer,
    WrongOrganisation,
)
from app.ports import CallKind, Cancel, Meter
from integrations.grant import Grant, GrantRefused, TokenPlace, Tokens
from integrations.http import Answer, Http, MaybeSent, NotSent
from integrations.oauth import Attempt, ConsentWay, ask_consent
from integrations.xero import faults
from integrations.xero.adapter import TOKEN_ORIGIN, XERO_URL, XeroApp, XeroLedger, xero_grant
from integrations.xero.client import SERVICE

CONSENT_ORIGIN = "https://login.xero.com"
PORTS = tuple(range(8765, 8775))
"""``http://localhost:<port>/callback`` of each is to be registered for the app."""

SCOPES = (
    "openid",
    "profile",
    "email",
    "offline_access",
    "accounting.invoices",
    "accounting.payments",
    "accounting.banktransactions",
    "accounting.manualjournals",
    "accounting.contacts",
    "accounting.settings.read",
    "accounting.attachments.read",
    "accounting.reports.aged.read",
    "projects.read",
)
"""Granular scopes, the only ones an app made after March 2026 gets (1.7)."""


class Connection(msgspec.Struct, rename="camel"):
    """One organisation (or practice) that a sign-in reaches (1.6)."""

    connection_id: str = msgspec.field(name="id")
    tenant_id: str
    tenant_type: str | None = None
    tenant_name: str | None = None
    auth_event_id: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Which organisation is meant where a sign-in reaches several: by name, or by id. Empty: the only one."""

    name: str = ""
    tenant_id: str = ""


def connect_xero(
    app: XeroApp,
    choice: Choice,
    place: TokenPlace,
    way: ConsentWay,
    *,
    meter: Meter,
    cancel: Cancel,
) -> Organisation:
    """Ask for consent, keep the tokens in ``place``, and name the organisation.

    ``Organisation.remote_id`` is the tenant id that ``XeroLedger`` needs.

    Raises:
        BadInput: several organisations are reached and none was chosen; the remedy names them.
        ConsentRefused, ConsentTimedOut, StateMismatch, PortInUse, WrongCredentials, WrongOrganisation,
        Unreachable, UnreadableAnswer, Cancelled, SecretsUnavailable, WrongPassphrase.
    """

    def authorise(attempt: Attempt) -> str:
        fields = {
            "response_type": "code",
            "client_id": app.client_id,
            "redirect_uri": attempt.redirect_uri,
            "scope": " ".join(SCOPES),
            "state": attempt.state,
            "code_challenge": attempt.challenge,
            "code_challenge_method": "S256",
        }
        origin = (app.auth_url or CONSENT_ORIGIN).rstrip("/")
        return f"{origin}/identity/connect/authorize?{urlencode(fields, quote_via=quote)}"

    consent = ask_consent(replace(way, ports=way.ports or PORTS), authorise, cancel)
    with closing(Http()) as http:
        grant = xero_grant(app, place, meter, http)
        try:
            tokens = grant.endpoint.exchange(consent, "", with_verifier=True)
        except GrantRefused as error:
            raise _late(error) from error
        chosen = _chosen(_connections(app, http, tokens.access, meter), choice, tokens)
        grant.store(tokens)
        return XeroLedger(app, chosen.tenant_id, place, meter=meter, http=http).organisation()


def disconnect_xero(app: XeroApp, tenant_id: str, place: TokenPlace, *, meter: Meter) -> bool:
    """Forget the tokens, and take the connection away at Xero if it can be reached; True when it did.

    Revoking drops all connections of that person (1.2), so it is done only when this was the last one.
    """
    with closing(Http()) as http:
        grant = xero_grant(app, place, meter, http)
        try:
            return _withdrawn(app, tenant_id, grant, http, meter)
        except (CountersignError, NotSent, MaybeSent):
            return False
        finally:
            grant.forget()


def _withdrawn(app: XeroApp, tenant_id: str, grant: Grant, http: Http, meter: Meter) -> bool:
    try:
        access = grant.access_token()
    except NotConnected:
        return False
    connections = _connections(app, http, access, meter)
    mine = next((one for one in connections if one.tenant_id == tenant_id), None)
    if mine is not None:
        url = f"{_connections_url(app)}/{mine.connection_id}"
        answer = http.request("DELETE", url, headers={"Authorization": f"Bearer {access}"})
        meter(SERVICE, CallKind.AUTH)
        if not answer.is_success:
            return False
    if all(one is mine for one in connections):
        return _revoked(app, grant.tokens(), http, meter)
    return True


def _revoked(app: XeroApp, tokens: Tokens, http: Http, meter: Meter) -> bool:
    url = (app.auth_url or TOKEN_ORIGIN).rstrip("/") + "/connect/revocation"
    body = urlencode({"token": tokens.refresh, "client_id": app.client_id}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = http.request("POST", url, headers=headers, body=body)
    meter(SERVICE, CallKind.AUTH)
    return answer.is_success


def _connections_url(app: XeroApp) -> str:
    return (app.auth_url or XERO_URL).rstrip("/") + "/connections"


def _connections(app: XeroApp, http: Http, access: str, meter: Meter) -> list[Connection]:
    headers = {"Authorization": f"Bearer {access}", "Accept": "application/json"}
    try:
        answer: Answer = http.request("GET", _connections_url(app), headers=headers)
    except (NotSent, MaybeSent) as error:
        raise Unreachable(detail=str(error)) from error
    meter(SERVICE, CallKind.AUTH)
    if not answer.is_success:
        raise faults.of_read(answer)
    try:
        found = msgspec.json.decode(answer.body, type=list[Connection], strict=False)
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error
    return [one for one in found if one.tenant_type in {None, "", "ORGANISATION"}]


def _chosen(connections: list[Connection], choice: Choice, tokens: Tokens) -> Connection:
    if not connections:
        raise UnreadableAnswer(
            "The sign-in reaches no organisation",
            remedy="Connect again and choose an organisation on the consent page.",
        )
    if choice.tenant_id:
        found = [one for one in connections if one.tenant_id == choice.tenant_id]
        if not found:
            raise WrongOrganisation
    elif choice.name:
        wanted = choice.name.strip().casefold()
        found = [one for one in connections if (one.tenant_name or "").strip().casefold() == wanted]
    else:
        event = _event(tokens.access)
        # Just now consented to, where the token tells; else all that the sign-in reaches.
        found = [one for one in connections if event and one.auth_event_id == event] or connections
    if len(found) == 1:
        return found[0]
    names = ", ".join(sorted(f"“{one.tenant_name or one.tenant_id}”" for one in connections))
    raise BadInput(
        f"There is no organisation “{choice.name}”" if choice.name else "Several organisations are connected",
        remedy=f"Say which one is meant. They are: {names}.",
    )


def _event(access: str) -> str:
    """The sign-in that a token belongs to, from the token's payload (1.5); empty when it does not tell."""
    parts = access.split(".")
    if len(parts) != 3:
        return ""
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return ""
    return str(claims.get("authentication_event_id") or "") if isinstance(claims, dict) else ""


def _late(error: GrantRefused) -> CountersignError:
    return ConsentTimedOut(
        "The answer was too old or came twice", remedy="Connect again.", detail=error.detail
    )
