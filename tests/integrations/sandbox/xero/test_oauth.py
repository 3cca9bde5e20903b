"""Signing in to Xero, written from wire/xero.md 1."""

import base64
import hashlib
import json
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.visitor import decide

VERIFIER = "v-._~" * 10
REDIRECT = "http://localhost:8765/callback"
CLIENT = "sandbox-xero-client"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _address(sandbox: Sandbox, **more: str) -> str:
    fields = {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": REDIRECT,
        "scope": "openid offline_access accounting.invoices",
        "state": "s1",
        "code_challenge": _challenge(VERIFIER),
        "code_challenge_method": "S256",
        **more,
    }
    return f"{sandbox.url}/identity/connect/authorize?{urlencode(fields)}"


def _answered(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query))


def _token(talk: Any, sandbox: Sandbox, **fields: str) -> Any:
    body = urlencode({"client_id": CLIENT, **fields}).encode()
    return talk(sandbox.url, "POST", "/connect/token", body, FORM)


def _redeemed(talk: Any, sandbox: Sandbox, code: str, **more: str) -> Any:
    fields = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
        **more,
    }
    return _token(talk, sandbox, **fields)


def _refreshed(talk: Any, sandbox: Sandbox, token: str) -> Any:
    return _token(talk, sandbox, grant_type="refresh_token", refresh_token=token)


def _code(sandbox: Sandbox, **more: str) -> str:
    return _answered(decide(_address(sandbox, **more)))["code"]


def _connections(talk: Any, sandbox: Sandbox, access: str, query: str = "") -> Any:
    return talk(sandbox.url, "GET", f"/connections{query}", None, {"Authorization": f"Bearer {access}"})


def test_connect_redirects_with_code_and_state(sandbox: Sandbox) -> None:
    """Allow access leads back to exactly the registered address."""
    address = decide(_address(sandbox))
    assert address.startswith(f"{REDIRECT}?")
    assert _answered(address)["state"] == "s1" and _answered(address)["code"]


def test_cancel_redirects_with_access_denied(sandbox: Sandbox) -> None:
    """Cancel comes back without a code."""
    answered = _answered(decide(_address(sandbox), "cancel"))
    assert answered == {"error": "access_denied", "state": "s1"}


@pytest.mark.parametrize(
    "redirect",
    [
        "http://127.0.0.1:8765/callback",
        "http://localhost:9999/callback",
        "http://localhost:8765/callback/",
        "http://localhost:8765/other",
        "http://localhost/callback",
    ],
)
def test_another_redirect_is_a_page_not_a_redirect(sandbox: Sandbox, talk: Any, redirect: str) -> None:
    """Matched exactly, port, path and slash; 127.0.0.1 never; the browser stays on Xero's page (1.3)."""
    target = _address(sandbox, redirect_uri=redirect).removeprefix(sandbox.url)
    answer = talk(sandbox.url, "GET", target)
    assert answer.status == 400 and b"Invalid redirect_uri" in answer.body
    assert "location" not in answer.headers


def test_an_ip_address_cannot_even_be_registered(story: Any, talk: Any) -> None:
    """Naming 127.0.0.1 as a redirect of the app does not let it in; another localhost port does."""
    named = ("http://127.0.0.1:9000/callback", "http://localhost:9000/callback")
    with Sandbox(story, door=Door(redirects=named)) as sandbox:
        target = _address(sandbox, redirect_uri=named[0]).removeprefix(sandbox.url)
        assert talk(sandbox.url, "GET", target).status == 400
        assert decide(_address(sandbox, redirect_uri=named[1])).startswith(named[1])


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"scope": "openid accounting.transactions"}, "invalid_scope"),
        ({"scope": "accounting.everything"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_bad_questions_come_back_as_errors(sandbox: Sandbox, talk: Any, more: Any, error: str) -> None:
    """Broad scopes are not for a new app, PKCE is S256 only (1.2, 1.7)."""
    target = _address(sandbox, **more).removeprefix(sandbox.url)
    answer = talk(sandbox.url, "GET", target)
    assert answer.status == 302
    assert _answered(answer.headers["location"])["error"] == error


def test_an_old_app_may_ask_for_broad_scopes(sandbox: Sandbox) -> None:
    """Apps made before 2 March 2026 may mix them until September 2027."""
    client, scope = "sandbox-xero-old-client", "accounting.transactions accounting.contacts"
    assert _code(sandbox, client_id=client, scope=scope)


def test_the_code_gives_tokens(sandbox: Sandbox, talk: Any) -> None:
    """The answer's members, a JWT with the claims, half an hour of life (1.5)."""
    answer = _redeemed(talk, sandbox, _code(sandbox))
    assert answer.status == 200
    body = answer.json
    names = {"access_token", "expires_in", "token_type", "refresh_token", "id_token", "scope"}
    assert set(body) == names
    assert (body["expires_in"], body["token_type"]) == (1800, "Bearer")
    payload = body["access_token"].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert {"xero_userid", "scope", "authentication_event_id"} <= set(claims)


@pytest.mark.parametrize("verifier", ["x" * 43, "v-._~", "", "v-._~" * 30])
def test_the_verifier_is_checked(sandbox: Sandbox, talk: Any, verifier: str) -> None:
    """Another verifier, one too short or too long: invalid_grant, and the body is exactly that."""
    answer = _redeemed(talk, sandbox, _code(sandbox), code_verifier=verifier)
    assert (answer.status, answer.body) == (400, b'{"error":"invalid_grant"}')


def test_a_code_works_once(sandbox: Sandbox, talk: Any) -> None:
    """The second use is invalid_grant."""
    code = _code(sandbox)
    assert _redeemed(talk, sandbox, code).status == 200
    answer = _redeemed(talk, sandbox, code)
    assert (answer.status, answer.body) == (400, b'{"error":"invalid_grant"}')


def test_a_code_lives_five_minutes(sandbox: Sandbox, talk: Any) -> None:
    """After five minutes on the stand-in's clock it is gone."""
    late, early = _code(sandbox), _code(sandbox)
    sandbox.clock.advance(timedelta(minutes=4, seconds=50))
    assert _redeemed(talk, sandbox, early).status == 200
    sandbox.clock.advance(timedelta(seconds=20))
    assert _redeemed(talk, sandbox, late).status == 400


@pytest.mark.parametrize(("client", "error"), [("", "unauthorized_client"), ("nobody", "invalid_client")])
def test_unknown_clients_are_refused(sandbox: Sandbox, talk: Any, client: str, error: str) -> None:
    """An empty client id is unauthorized_client (1.4)."""
    answer = _redeemed(talk, sandbox, _code(sandbox), client_id=client)
    assert (answer.status, answer.json["error"]) == (400, error)


def test_without_offline_access_there_is_no_refresh_token(sandbox: Sandbox, talk: Any) -> None:
    """Nor an id token without openid."""
    body = _redeemed(talk, sandbox, _code(sandbox, scope="accounting.invoices")).json
    assert "refresh_token" not in body and "id_token" not in body


def test_refresh_rotates_and_forgives_for_half_an_hour(sandbox: Sandbox, talk: Any) -> None:
    """The previous token works for thirty minutes more; then it is invalid_grant (1.5)."""
    first = sandbox.grant("xero")["refresh_token"]
    second = _refreshed(talk, sandbox, first).json["refresh_token"]
    assert second != first
    sandbox.clock.advance(timedelta(minutes=29))
    again = _refreshed(talk, sandbox, first)
    assert again.status == 200 and again.json["refresh_token"] not in {first, second}
    sandbox.clock.advance(timedelta(minutes=2))
    spent = _refreshed(talk, sandbox, first)
    assert (spent.status, spent.body) == (400, b'{"error":"invalid_grant"}')
    assert _refreshed(talk, sandbox, again.json["refresh_token"]).status == 200


def test_a_token_two_refreshes_old_is_dead_at_once(sandbox: Sandbox, talk: Any) -> None:
    """Only the one before the present one has grace."""
    first = sandbox.grant("xero")["refresh_token"]
    second = _refreshed(talk, sandbox, first).json["refresh_token"]
    _refreshed(talk, sandbox, second)
    assert _refreshed(talk, sandbox, first).status == 400


def test_sixty_unused_days_end_a_refresh_token(sandbox: Sandbox, talk: Any) -> None:
    """Older than sixty days: invalid_grant."""
    token = sandbox.grant("xero")["refresh_token"]
    sandbox.clock.advance(timedelta(days=60, minutes=1))
    assert _refreshed(talk, sandbox, token).status == 400


def test_revocation_drops_all_connections(sandbox: Sandbox, talk: Any, xero: Any) -> None:
    """200 with an empty body; afterwards the token reaches no organisation and cannot be refreshed (1.2)."""
    body = urlencode({"client_id": CLIENT, "token": xero.refresh}).encode()
    answer = talk(sandbox.url, "POST", "/connect/revocation", body, FORM)
    assert (answer.status, answer.body) == (200, b"")
    assert _connections(talk, sandbox, xero.token).json == []
    assert xero.get("Organisation").status == 403
    assert _refreshed(talk, sandbox, xero.refresh).status == 400


def test_connections_are_a_bare_array(sandbox: Sandbox, talk: Any, xero: Any) -> None:
    """camelCase, ISO dates without a zone, only the app's limit header; the spec's spelling works too."""
    answer = _connections(talk, sandbox, xero.token)
    (row,) = answer.json
    assert row["tenantId"] == xero.tenant and row["tenantType"] == "ORGANISATION"
    assert row["tenantName"] == "Harbour Lane Studio" and not row["createdDateUtc"].endswith("Z")
    assert "x-appminlimit-remaining" in answer.headers and "x-minlimit-remaining" not in answer.headers
    headers = {"Authorization": f"Bearer {xero.token}"}
    assert talk(sandbox.url, "GET", "/Connections", None, headers).json == answer.json


def test_several_organisations_can_be_connected(sandbox: Sandbox, talk: Any, xero: Any) -> None:
    """One by consent; the other sign-in's token reaches both; authEventId narrows (1.6)."""
    other = sandbox.grant("xero", tenant=sandbox.xero.demo_tenant)
    rows = _connections(talk, sandbox, xero.token).json
    assert {row["tenantId"] for row in rows} == {xero.tenant, sandbox.xero.demo_tenant}
    event = rows[1]["authEventId"]
    assert [
        row["tenantId"] for row in _connections(talk, sandbox, xero.token, f"?authEventId={event}").json
    ] == [other["tenantId"]]
    demo = xero.get("Organisation", xero_tenant_id=sandbox.xero.demo_tenant).json["Organisations"][0]
    assert demo["IsDemoCompany"] is True


def test_a_practice_tenant_has_no_name(sandbox: Sandbox, talk: Any, xero: Any) -> None:
    """Its tenantName is null, and the Accounting API does not know it."""
    practice = sandbox.act({"service": "xero", "act": "connect_practice"})["tenantId"]
    row = next(row for row in _connections(talk, sandbox, xero.token).json if row["tenantId"] == practice)
    assert (row["tenantName"], row["tenantType"]) == (None, "PRACTICE")
    assert xero.get("Organisation", xero_tenant_id=practice).status == 403


def test_deleting_a_connection_shuts_the_organisation(sandbox: Sandbox, talk: Any, xero: Any) -> None:
    """204, then 403 for its tenant; 404 for an unknown id; the tenant id is not the connection's."""
    (row,) = _connections(talk, sandbox, xero.token).json
    headers = {"Authorization": f"Bearer {xero.token}"}
    assert talk(sandbox.url, "DELETE", f"/connections/{xero.tenant}", None, headers).status == 404
    assert talk(sandbox.url, "DELETE", f"/connections/{row['id']}", None, headers).status == 204
    assert xero.get("Organisation").json["Detail"] == "AuthenticationUnsuccessful"
    assert talk(sandbox.url, "DELETE", f"/connections/{row['id']}", None, headers).status == 404


def test_scopes_only_add_up(sandbox: Sandbox) -> None:
    """A later consent with fewer scopes keeps the earlier ones (1.7)."""
    sandbox.grant("xero", scope="accounting.invoices")
    second = sandbox.grant("xero", scope="accounting.contacts")
    assert second["scope"] == "accounting.contacts accounting.invoices"


def test_discovery_names_the_addresses(sandbox: Sandbox, talk: Any) -> None:
    """The discovery document points to the same port."""
    body = talk(sandbox.url, "GET", "/.well-known/openid-configuration").json
    assert body["token_endpoint"] == f"{sandbox.url}/connect/token"
