"""Connecting a Stripe account: a restricted key of the owner's own, or Connect OAuth (wire/stripe.md 1)."""

import json
from contextlib import closing
from dataclasses import dataclass, field
from urllib.parse import urlencode

import msgspec

from app.domain.documents import Organisation
from app.errors import ConsentTimedOut, Unreachable, UnreadableAnswer, WrongCredentials
from app.ports import CallKind, Cancel, Meter, Secrets
from integrations.http import Answer, Http, MaybeSent, NotSent
from integrations.oauth import Attempt, ConsentWay, ask_consent
from integrations.stripe.adapter import organisation
from integrations.stripe.client import SERVICE, StripeClient

STRIPE_CONNECT_URL = "https://connect.stripe.com"
UNRESTRICTED = "This is a secret key that may do everything; make a restricted key with read rights instead."
PUBLISHABLE = "This is a publishable key; it can't read your account"


@dataclass(frozen=True, slots=True)
class Platform:
    """A Connect platform of the owner's own: its client id (``ca_…``), secret key and OAuth origin.

    A live platform takes no loopback redirect, so its way needs a registered https ``redirect_uri``.
    """

    client_id: str
    secret_key: str = field(repr=False)
    url: str = STRIPE_CONNECT_URL


class _Connected(msgspec.Struct):
    access_token: str = ""
    stripe_user_id: str = ""
    error: str = ""


def connect_stripe(
    key: str, *, base_url: str, secrets: Secrets, secret_name: str, meter: Meter
) -> tuple[Organisation, str]:
    """Check a key by one read and keep it; the account and a warning for an unrestricted key, else empty.

    Raises WrongCredentials, MissingPermission, Unreachable, SecretsUnavailable; nothing is stored then.
    """
    if key.startswith("pk_"):
        raise WrongCredentials(PUBLISHABLE, remedy="Make a restricted key (rk_…) in Stripe's dashboard.")
    if not key.startswith(("rk_", "sk_")):
        raise WrongCredentials(
            "This is not a Stripe key", remedy="Paste a restricted key; it begins with rk_live_ or rk_test_."
        )
    found = _checked(key, base_url, secret_name, meter)
    secrets.set(secret_name, json.dumps({"key": key}))
    return found, UNRESTRICTED if key.startswith("sk_") else ""


def connect_stripe_account(
    platform: Platform,
    way: ConsentWay,
    place: tuple[Secrets, str],
    *,
    base_url: str,
    meter: Meter,
    cancel: Cancel,
) -> Organisation:
    """Ask for consent through Connect and keep the account's token under ``place``: Secrets and a name.

    Raises ConsentRefused, ConsentTimedOut, StateMismatch, PortInUse, WrongCredentials, Unreachable,
    UnreadableAnswer, Cancelled.
    """

    def authorise(attempt: Attempt) -> str:
        query = {
            "response_type": "code",
            "client_id": platform.client_id,
            "scope": "read_write",
            "redirect_uri": attempt.redirect_uri,
            "state": attempt.state,
        }
        return f"{platform.url.rstrip('/')}/oauth/authorize?{urlencode(query)}"

    consent = ask_consent(way, authorise, cancel)
    fields = {"grant_type": "authorization_code", "code": consent.code}
    answer = _posted(platform, "/oauth/token", fields, meter)
    granted = _granted(answer)
    secrets, name = place
    found = _checked(granted.access_token, base_url, name, meter)
    kept = {"key": granted.access_token, "account": granted.stripe_user_id}
    secrets.set(name, json.dumps(kept))
    return found


def disconnect_stripe_account(platform: Platform, place: tuple[Secrets, str], *, meter: Meter) -> bool:
    """Forget an account's token, and withdraw it at Stripe if it can be reached; True when it was."""
    secrets, name = place
    account = json.loads(secrets.get(name) or "{}").get("account", "")
    secrets.delete(name)
    try:
        fields = {"client_id": platform.client_id, "stripe_user_id": account}
        return _posted(platform, "/oauth/deauthorize", fields, meter).is_success
    except Unreachable:
        return False


def disconnect_stripe(*, secrets: Secrets, secret_name: str) -> None:
    """Forget the key. Only the owner can revoke it, in Stripe's dashboard."""
    secrets.delete(secret_name)


def _checked(key: str, base_url: str, name: str, meter: Meter) -> Organisation:
    with closing(Http()) as http:
        client = StripeClient(base_url=base_url, key=lambda: key, meter=meter, http=http)
        return organisation(client, name)


def _posted(platform: Platform, path: str, fields: dict[str, str], meter: Meter) -> Answer:
    body = urlencode({**fields, "client_secret": platform.secret_key}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    try:
        with closing(Http()) as http:
            answer = http.request("POST", platform.url.rstrip("/") + path, headers=headers, body=body)
    except (NotSent, MaybeSent) as problem:
        raise Unreachable(detail=str(problem)) from problem
    meter(SERVICE, CallKind.AUTH)
    return answer


def _granted(answer: Answer) -> _Connected:
    try:
        granted = msgspec.json.decode(answer.body, type=_Connected)
    except msgspec.DecodeError as problem:
        raise UnreadableAnswer(detail=f"HTTP {answer.status}") from problem
    if granted.error == "invalid_grant":
        raise ConsentTimedOut("The answer was too old or came twice", remedy="Connect again.")
    if granted.error or not answer.is_success:
        raise WrongCredentials(detail=granted.error or f"HTTP {answer.status}")
    if not granted.access_token:
        raise UnreadableAnswer(detail="no token in the answer")
    return granted
