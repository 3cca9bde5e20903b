"""Connecting a QuickBooks company: the consent in the browser, the first tokens, the company's name."""

import json
from contextlib import closing, suppress
from urllib.parse import urlencode

from app.domain.documents import Organisation
from app.errors import (
    ConsentTimedOut,
    CountersignError,
    NotConnected,
    Unreachable,
    UnreadableAnswer,
    WrongOrganisation,
)
from app.ports import CallKind, Cancel, Meter
from integrations.grant import GrantRefused, TokenPlace, basic
from integrations.http import Http, Limits, MaybeSent, NotSent
from integrations.oauth import Attempt, ConsentWay, ask_consent
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, quickbooks_grant
from integrations.quickbooks.client import NO_CONNECTION, SERVICE

CONSENT_ORIGIN = "https://appcenter.intuit.com"
REVOKE_ORIGIN = "https://developer.api.intuit.com"
SCOPE = "com.intuit.quickbooks.accounting"


def connect_quickbooks(
    app: QuickBooksApp,
    client_secret: str,
    place: TokenPlace,
    way: ConsentWay,
    *,
    meter: Meter,
    cancel: Cancel,
    realm_id: str = "",
) -> Organisation:
    """Ask for consent, keep tokens and client secret in ``place``, and name the company.

    ``Organisation.remote_id`` is the realm id that ``QuickBooksLedger`` needs. With ``realm_id`` only that
    company is taken, and what was kept before stays when the person chooses another.

    Raises:
        ConsentRefused, ConsentTimedOut, StateMismatch, NoAnswerInAddress, PortInUse, WrongCredentials,
        WrongOrganisation, Unreachable, UnreadableAnswer, Cancelled, SecretsUnavailable, WrongPassphrase.
    """

    def authorise(attempt: Attempt) -> str:
        # PKCE is not documented for QuickBooks, so nothing relies on it (1.6).
        query = urlencode(
            {
                "client_id": app.client_id,
                "response_type": "code",
                "scope": SCOPE,
                "redirect_uri": attempt.redirect_uri,
                "state": attempt.state,
            }
        )
        return f"{(app.auth_url or CONSENT_ORIGIN).rstrip('/')}/connect/oauth2?{query}"

    _require_network(app)
    consent = ask_consent(way, authorise, cancel)
    chosen = consent.parameters.get("realmId", "")
    if not chosen.isdigit():
        raise UnreadableAnswer(
            "The answer names no company", remedy="Connect again and choose a company on the consent page."
        )
    if realm_id and chosen != realm_id:
        raise WrongOrganisation
    with closing(Http()) as http:
        grant = quickbooks_grant(app, place, meter, http)
        try:
            tokens = grant.endpoint.exchange(consent, client_secret)
        except GrantRefused as error:
            raise _late(error) from error
        grant.store(tokens)
        return QuickBooksLedger(app, chosen, place, meter=meter, http=http).organisation()


def _require_network(app: QuickBooksApp) -> None:
    """Say at once that there is no network, instead of waiting for a browser that shows the same."""
    with closing(Http(Limits(connect=10.0, read=10.0))) as http, suppress(MaybeSent):
        try:
            http.request("HEAD", app.auth_url or CONSENT_ORIGIN, headers={})
        except NotSent as error:
            raise Unreachable(NO_CONNECTION, detail=str(error)) from error


def disconnect_quickbooks(app: QuickBooksApp, place: TokenPlace, *, meter: Meter) -> bool:
    """Forget the tokens, and revoke them at Intuit if it can be reached; True when it did."""
    with closing(Http()) as http:
        grant = quickbooks_grant(app, place, meter, http)
        try:
            tokens = grant.tokens()
        except NotConnected:
            return False
        headers = {
            "Authorization": basic(app.client_id, tokens.client_secret),
            "Accept": "application/json",
            "Content-Type": "application/json",
        }
        url = (app.auth_url or REVOKE_ORIGIN).rstrip("/") + "/v2/oauth2/tokens/revoke"
        try:
            body = json.dumps({"token": tokens.refresh}).encode()
            answer = http.request("POST", url, headers=headers, body=body)
        except (NotSent, MaybeSent):
            return False
        finally:
            grant.forget()
        meter(SERVICE, CallKind.AUTH)
        return answer.is_success


def _late(error: GrantRefused) -> CountersignError:
    return ConsentTimedOut(
        "The answer was too old or came twice", remedy="Connect again.", detail=error.detail
    )
