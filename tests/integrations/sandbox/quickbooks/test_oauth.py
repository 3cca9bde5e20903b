"""OAuth as Intuit does it: consent, codes, rotation, death (wire/quickbooks.md 1)."""

import base64
import threading
from collections.abc import Callable
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from integrations.sandbox.quickbooks.oauth import AUTHORISE, REVOKE, SCOPE, TOKEN
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.visitor import decide, press_connect

REDIRECT = "http://localhost:8765/callback"
BASIC = "Basic " + base64.b64encode(b"sandbox-client:sandbox-secret").decode()
FORM = "application/x-www-form-urlencoded"


def _authorise(sandbox: Sandbox, **changes: str) -> str:
    asked = {
        "client_id": "sandbox-client",
        "response_type": "code",
        "scope": SCOPE,
        "redirect_uri": REDIRECT,
        "state": "s+1&2",
    }
    return f"{sandbox.url}{AUTHORISE}?{urlencode({**asked, **changes})}"


def _post(talk: Callable[..., Any], sandbox: Sandbox, authorisation: str = BASIC, **fields: str) -> Any:
    headers = {"Content-Type": FORM, "Authorization": authorisation}
    return talk(sandbox.url, "POST", TOKEN, urlencode(fields).encode(), headers)


def _redeem(talk: Callable[..., Any], sandbox: Sandbox, code: str, redirect: str = REDIRECT) -> Any:
    return _post(talk, sandbox, grant_type="authorization_code", code=code, redirect_uri=redirect)


def _refresh(talk: Callable[..., Any], sandbox: Sandbox, value: str) -> Any:
    return _post(talk, sandbox, grant_type="refresh_token", refresh_token=value)


def _consented(url: str, decision: str = "connect") -> dict[str, str]:
    location = decide(url, decision)
    assert location.startswith(REDIRECT + "?")
    return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}


def test_consent_gives_a_code_and_the_realm(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: connect leads back with code, the state unharmed and realmId; the code opens the API once."""
    answer = _consented(_authorise(sandbox))
    assert (answer["state"], answer["realmId"]) == ("s+1&2", sandbox.quickbooks.realm)
    tokens = _redeem(talk, sandbox, answer["code"])
    assert (tokens.json["expires_in"], tokens.json["token_type"]) == (3600, "bearer")
    again = _redeem(talk, sandbox, answer["code"])
    assert (again.status, again.json["error_description"]) == (400, "Invalid authorization code")


def test_cancel_leads_back_with_access_denied(sandbox: Sandbox) -> None:
    """Refusal carries the error and the state."""
    assert _consented(_authorise(sandbox), "cancel") == {"error": "access_denied", "state": "s+1&2"}


@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": "other"},
        {"scope": "openid"},
        {"response_type": "token"},
        {"redirect_uri": "http://127.0.0.1:8765/callback"},
        {"redirect_uri": "http://example.com/callback"},
        {"redirect_uri": "https://10.0.0.1/callback"},
    ],
)
def test_the_page_refuses_without_saying_why(sandbox: Sandbox, talk: Any, changes: dict[str, str]) -> None:
    """A wrong client, scope or redirect gets a page of 400 and no redirect."""
    parts = urlsplit(_authorise(sandbox, **changes))
    answer = talk(sandbox.url, "GET", f"{parts.path}?{parts.query}")
    assert answer.status == 400
    assert "location" not in answer.headers


def test_registered_redirects_match_to_the_letter(story: Any, talk: Any) -> None:
    """Item 14: with addresses registered, nothing else is accepted; the redeemed one must be the same."""
    door = Door(redirects=(REDIRECT,))
    with Sandbox(story, door=door) as sandbox:
        parts = urlsplit(_authorise(sandbox, redirect_uri=REDIRECT + "/"))
        assert talk(sandbox.url, "GET", f"{parts.path}?{parts.query}").status == 400
        code = _consented(_authorise(sandbox))["code"]
        assert _redeem(talk, sandbox, code, REDIRECT + "x").json["error"] == "invalid_grant"


def test_a_wrong_secret_is_invalid_client(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: 401 for a wrong pair; the pair may also stand in the body."""
    wrong = _post(talk, sandbox, "Basic eDp5", grant_type="refresh_token", refresh_token="x")
    assert (wrong.status, wrong.json) == (401, {"error": "invalid_client"})
    pair = {"client_id": "sandbox-client", "client_secret": "sandbox-secret"}
    body = _post(talk, sandbox, "", grant_type="refresh_token", refresh_token="x", **pair)
    assert body.json["error_description"] == "Incorrect or invalid refresh token"


def test_the_refresh_value_changes_after_a_day(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: within 24 hours the value stays; later a new one comes and the old is dead."""
    first = str(sandbox.grant()["refresh_token"])
    assert _refresh(talk, sandbox, first).json["refresh_token"] == first
    sandbox.clock.advance(timedelta(hours=25))
    second = _refresh(talk, sandbox, first).json["refresh_token"]
    assert second != first
    sandbox.clock.advance(timedelta(minutes=1))
    assert _refresh(talk, sandbox, first).status == 400
    assert _refresh(talk, sandbox, second).json["refresh_token"] == second


def test_a_second_stale_refresh_kills_the_connection(sandbox: Sandbox, talk: Any) -> None:
    """Replay is taken for theft: the living value dies too."""
    first = str(sandbox.grant()["refresh_token"])
    sandbox.clock.advance(timedelta(hours=25))
    second = _refresh(talk, sandbox, first).json["refresh_token"]
    assert [_refresh(talk, sandbox, first).status for _ in range(2)] == [400, 400]
    assert _refresh(talk, sandbox, second).json["error"] == "invalid_grant"


def test_a_race_costs_both(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: two refreshes with one value: the loser gets invalid_grant, the winner's value dies too."""
    first = str(sandbox.grant()["refresh_token"])
    sandbox.clock.advance(timedelta(hours=25))
    winner = _refresh(talk, sandbox, first).json["refresh_token"]
    assert _refresh(talk, sandbox, first).json["error"] == "invalid_grant"
    assert _refresh(talk, sandbox, winner).json["error"] == "invalid_grant"


def test_the_refresh_value_may_change_sooner(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: how long a value lives can be switched."""
    sandbox.act({"act": "quirk", "rotates_after_hours": 1})
    first = str(sandbox.grant()["refresh_token"])
    sandbox.clock.advance(timedelta(minutes=61))
    assert _refresh(talk, sandbox, first).json["refresh_token"] != first


def test_keys_of_the_other_environment_are_forbidden(quickbooks: Any) -> None:
    """Item 14: development keys on a production company are a 403 with code 3100."""
    quickbooks.sandbox.act({"act": "quirk", "is_other_environment": True})
    answer = quickbooks.get("preferences")
    assert (answer.status, answer.json["fault"]["error"][0]["code"]) == (403, "3100")


def test_access_ends_after_an_hour(quickbooks: Any) -> None:
    """Item 14: the token is good for 3600 seconds."""
    quickbooks.sandbox.clock.advance(timedelta(minutes=59))
    assert quickbooks.get("preferences").status == 200
    quickbooks.sandbox.clock.advance(timedelta(minutes=2))
    assert quickbooks.get("preferences").status == 401


def test_revoking_kills_the_grant(quickbooks: Any, talk: Any) -> None:
    """Item 14: revoking by the access token is 200 with an empty body; the API is shut."""
    headers = {"Authorization": BASIC, "Content-Type": "application/json"}
    answer = talk(quickbooks.sandbox.url, "POST", REVOKE, {"token": quickbooks.token}, headers)
    assert (answer.status, answer.body) == (200, b"")
    assert quickbooks.get("preferences").status == 401


def test_the_user_can_disconnect(quickbooks: Any) -> None:
    """Item 14: disconnecting inside QuickBooks makes the next call 401."""
    quickbooks.sandbox.act({"act": "disconnect"})
    assert quickbooks.get("preferences").status == 401


def test_the_hard_end_is_told_when_asked(sandbox: Sandbox, talk: Any) -> None:
    """Item 14: the header asks for the absolute end, five years from consent."""
    value = str(sandbox.grant()["refresh_token"])
    headers = {
        "Content-Type": FORM,
        "Authorization": BASIC,
        "X-Include-Refresh-Token-Hard-Expires-In": "true",
    }
    body = urlencode({"grant_type": "refresh_token", "refresh_token": value}).encode()
    answer = talk(sandbox.url, "POST", TOKEN, body, headers)
    assert 157_679_900 < answer.json["x_refresh_token_hard_expires_in"] <= 157_680_000


def test_a_visitor_follows_the_redirect(sandbox: Sandbox) -> None:
    """press_connect ends at the loopback address with a code."""
    seen: list[str] = []
    done = threading.Event()

    class Callback(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
            """Quiet."""

    with HTTPServer(("127.0.0.1", 0), Callback) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        press_connect(_authorise(sandbox, redirect_uri=f"http://localhost:{server.server_port}/callback"))
        assert done.wait(5)
        thread.join()
    assert parse_qs(urlsplit(seen[0]).query)["realmId"] == [sandbox.quickbooks.realm]
