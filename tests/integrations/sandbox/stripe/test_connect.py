"""Connect OAuth at the stand-in: consent, one-use codes, deauthorisation."""

import json
from datetime import timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.sample.story import AS_OF
from integrations.sandbox.stripe.account import ACCOUNT_ID
from integrations.sandbox.stripe.connect import Connect

ASK = {
    "client_id": "ca_sandbox",
    "response_type": "code",
    "scope": "read_only",
    "state": "s1",
    "redirect_uri": "http://127.0.0.1:5000/back",
}
SECRET = {"authorization": "Bearer sk_test_sandbox"}


def _connect() -> tuple[Connect, Clock]:
    clock = Clock(AS_OF)
    return Connect(clock, "Larkspur"), clock


def _post(connect: Connect, path: str, fields: dict[str, str], **headers: str) -> Response:
    return connect.answer(Request("POST", path, "", headers, urlencode(fields).encode()))


def _code(connect: Connect) -> str:
    answer = _post(connect, "/oauth/authorize", {**ASK, "decision": "connect"})
    assert answer.status == 302
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def test_the_page_asks_and_the_answer_carries_the_state() -> None:
    """Consent comes back with code and state, a refusal with access_denied."""
    connect, _ = _connect()
    page = connect.answer(Request("GET", "/oauth/authorize", urlencode(ASK), {}, b""))
    assert b"<form" in page.body
    no = _post(connect, "/oauth/authorize", {**ASK, "decision": "cancel"})
    back = parse_qs(urlsplit(no.headers["Location"]).query)
    assert (back["error"], back["state"]) == (["access_denied"], ["s1"])


def test_plain_http_is_for_this_machine_only() -> None:
    """A redirect to another host must be https."""
    connect, _ = _connect()
    ask = {**ASK, "redirect_uri": "http://books.example/back"}
    assert connect.answer(Request("GET", "/oauth/authorize", urlencode(ask), {}, b"")).status == 400


def test_a_code_works_once_and_not_for_long() -> None:
    """The token opens the API; the second use and a late one are invalid_grant."""
    connect, clock = _connect()
    code = _code(connect)
    ask = {"grant_type": "authorization_code", "code": code}
    given = json.loads(_post(connect, "/oauth/token", ask, **SECRET).body)
    assert given["stripe_user_id"] == ACCOUNT_ID
    assert given["access_token"] in connect.tokens
    again = json.loads(_post(connect, "/oauth/token", ask, **SECRET).body)
    assert again["error"] == "invalid_grant"
    late = {"grant_type": "authorization_code", "code": _code(connect)}
    clock.advance(timedelta(minutes=6))
    assert _post(connect, "/oauth/token", late, **SECRET).status == 400


def test_the_secret_is_needed() -> None:
    """Without the platform's key there is no token."""
    connect, _ = _connect()
    ask = {"grant_type": "authorization_code", "code": _code(connect)}
    assert _post(connect, "/oauth/token", ask).status == 401


def test_deauthorising_ends_the_tokens() -> None:
    """After deauthorisation no token is left."""
    connect, _ = _connect()
    ask = {"grant_type": "authorization_code", "code": _code(connect)}
    _post(connect, "/oauth/token", ask, **SECRET)
    fields = {"client_id": "ca_sandbox", "stripe_user_id": ACCOUNT_ID}
    assert _post(connect, "/oauth/deauthorize", fields, **SECRET).status == 200
    assert connect.tokens == set()
