"""Tokens: one refresh at a time, also across processes; stored before use; the value before tried once."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from app.domain.record import replace
from app.errors import (
    ConnectionRevoked,
    DiskFull,
    NotConnected,
    RateLimited,
    RemoteFault,
    SecretsUnavailable,
    Unreachable,
    UnreadableAnswer,
    WrongCredentials,
)
from app.jobs.metering import Tally
from app.ports import CallKind
from integrations.grant import Grant, TokenEndpoint, TokenPlace, Tokens
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.secrets import FileSecrets, MemorySecrets
from tests.integrations.sandbox.conftest import NOW, small_story

PATH = "/oauth2/v1/tokens/bearer"
NAME = "quickbooks:test"
A_DAY = timedelta(hours=25)
SERVICE = ("quickbooks", CallKind.AUTH)
PHRASE = "a phrase for tests"

_PROCESS = """
import hashlib, sys, time
from pathlib import Path
from integrations.grant import Grant, TokenEndpoint, TokenPlace
from integrations.http import Http
from integrations.secrets import FileSecrets
from app.jobs.metering import Tally
url, folder = sys.argv[1], Path(sys.argv[2])
tally = Tally()
secrets = FileSecrets(folder / "secrets.json", lambda: "a phrase for tests")
endpoint = TokenEndpoint(Http(), url, "quickbooks", "sandbox-client", tally)
grant = Grant(endpoint, TokenPlace(secrets, "quickbooks:test", folder))
print("ready", flush=True)
sys.stdin.readline()
token = grant.access_token()
print(hashlib.sha256(token.encode()).hexdigest(), sum(tally.take().values()))
"""


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """The stand-in, whose clock can be moved."""
    with Sandbox(small_story(), clock=Clock(NOW)) as served:
        yield served


@dataclass
class Holder:
    """A connection's tokens at one place, as often as it is opened."""

    url: str
    secrets: Any
    folder: Path
    tally: Tally = field(default_factory=Tally)
    http: Http = field(default_factory=lambda: Http(Limits(2.0, 5.0)))

    def open(self) -> Grant:
        """The grant as another thread or a later start would build it."""
        endpoint = TokenEndpoint(self.http, self.url, "quickbooks", "sandbox-client", self.tally)
        return Grant(endpoint, TokenPlace(self.secrets, NAME, self.folder))

    def refreshes(self) -> int:
        """How often the token endpoint answered since the last time."""
        return self.tally.take().get(SERVICE, 0)

    def kept(self) -> dict[str, Any]:
        """What is kept now."""
        found: dict[str, Any] = json.loads(self.secrets.get(NAME) or "{}")
        return found


def expired(sandbox: Sandbox) -> Tokens:
    """A first pair that has to be refreshed."""
    given = sandbox.grant()
    return Tokens("sandbox-secret", str(given["access_token"]), str(given["refresh_token"]), expires_at=0)


@pytest.fixture
def holder(sandbox: Sandbox, tmp_path: Path) -> Iterator[Holder]:
    """Tokens whose hour is over, at the stand-in."""
    with closing(Http(Limits(2.0, 5.0))) as http:
        made = Holder(sandbox.url + PATH, MemorySecrets(), tmp_path, http=http)
        made.open().store(expired(sandbox))
        yield made


def test_a_fresh_token_costs_no_call(sandbox: Sandbox, holder: Holder) -> None:
    """Only five minutes before its end it is renewed."""
    grant = holder.open()
    token = grant.access_token()
    assert holder.refreshes() == 1
    assert sandbox.quickbooks.oauth.is_valid(token)
    assert [grant.access_token() for _ in range(3)] == [token] * 3
    assert holder.open().access_token() == token
    assert holder.refreshes() == 0


def test_threads_share_one_refresh(sandbox: Sandbox, holder: Holder) -> None:
    """Ten that find the token old at once: one asks, all get the same, and the connection lives on."""
    sandbox.clock.advance(A_DAY)  # the value changes now: a second use of the old one would kill it
    with ThreadPoolExecutor(10) as pool:
        one = holder.open()
        others = [holder.open() for _ in range(5)]
        grants = [one] * 5 + others
        together = threading.Barrier(len(grants), timeout=10)

        def ask(grant: Grant) -> str:
            together.wait()
            return grant.access_token()

        tokens = set(pool.map(ask, grants))
    assert len(tokens) == 1
    assert holder.refreshes() == 1
    assert sandbox.quickbooks.oauth.is_valid(tokens.pop())


def test_a_refused_token_is_renewed_once_for_all(holder: Holder) -> None:
    """Several calls meet the same 401; only the first renews."""
    grant = holder.open()
    stale = grant.access_token()
    holder.refreshes()
    with ThreadPoolExecutor(6) as pool:
        fresh = set(pool.map(lambda _: grant.renew(stale), range(6)))
    assert len(fresh) == 1
    assert stale not in fresh
    assert holder.refreshes() == 1
    assert holder.open().renew(stale) in fresh


def test_processes_share_one_refresh(sandbox: Sandbox, tmp_path: Path) -> None:
    """Four programs that start at once with an old token: one asks, the others read what it stored."""
    secrets = FileSecrets(tmp_path / "secrets.json", lambda: PHRASE)
    Holder(sandbox.url + PATH, secrets, tmp_path).open().store(expired(sandbox))
    sandbox.clock.advance(A_DAY)
    command = [sys.executable, "-c", _PROCESS, sandbox.url + PATH, str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        for _ in range(4)
    ]
    for each in running:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    said = []
    for each in running:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    for each in running:
        answer, _ = each.communicate(timeout=30)
        said.append(answer.split())
    assert len({digest for digest, _ in said}) == 1
    assert sorted(int(calls) for _, calls in said) == [0, 0, 0, 1]
    kept = json.loads(FileSecrets(tmp_path / "secrets.json", lambda: PHRASE).get(NAME) or "")
    assert hashlib.sha256(kept["access"].encode()).hexdigest() == said[0][0]
    assert sandbox.quickbooks.oauth.is_valid(kept["access"])


class FullSecrets(MemorySecrets):
    """A place that takes nothing more."""

    def set(self, name: str, value: str) -> None:
        """Refuse."""
        raise DiskFull


def test_a_pair_that_cannot_be_stored_is_not_used(sandbox: Sandbox, holder: Holder) -> None:
    """Handing it out first would lose the connection with the next crash."""
    before = holder.kept()
    full = FullSecrets()
    full._values = {NAME: json.dumps(before)}
    with pytest.raises(DiskFull):
        Holder(holder.url, full, holder.folder, http=holder.http).open().access_token()
    assert json.loads(full.get(NAME) or "") == before
    # Within the day the value is still the same, so that the old pair goes on.
    assert sandbox.quickbooks.oauth.is_valid(holder.open().access_token())


def test_the_new_pair_is_kept_with_the_one_before(sandbox: Sandbox, holder: Holder) -> None:
    """A value that changed keeps its predecessor; one that did not keeps the older one."""
    first = holder.kept()["refresh"]
    grant = holder.open()
    sandbox.clock.advance(A_DAY)
    token = grant.access_token()
    kept = holder.kept()
    assert (kept["access"], kept["previous"]) == (token, first)
    assert kept["refresh"] != first
    grant.renew(token)
    assert (holder.kept()["refresh"], holder.kept()["previous"]) == (kept["refresh"], first)


def test_a_connection_withdrawn_in_quickbooks_is_said(sandbox: Sandbox, holder: Holder) -> None:
    """Its tokens stay where they are: nothing is thrown away on a refusal."""
    before = holder.kept()
    sandbox.act({"act": "disconnect"})
    with pytest.raises(ConnectionRevoked):
        holder.open().access_token()
    assert holder.kept() == before


def test_a_lost_answer_is_no_loss_within_the_day(sandbox: Sandbox, holder: Holder) -> None:
    """The line was cut after the refresh: nothing changed, and the next call goes on."""
    sandbox.faults.switch({"queue": [{"kind": "cut_after", "pattern": "quickbooks.oauth.*"}]})
    with pytest.raises(Unreachable):
        holder.open().access_token()
    assert sandbox.quickbooks.oauth.is_valid(holder.open().access_token())


def test_nothing_kept_means_not_connected(holder: Holder) -> None:
    """Never connected, forgotten, or unreadable: said as such."""
    grant = holder.open()
    grant.forget()
    with pytest.raises(NotConnected):
        grant.access_token()
    holder.secrets.set(NAME, "no tokens")
    with pytest.raises(NotConnected):
        grant.tokens()
    holder.secrets.set(NAME, json.dumps({"access": "x"}))
    with pytest.raises(NotConnected):
        holder.open().access_token()


def test_tokens_do_not_show_themselves(holder: Holder) -> None:
    """In a traceback or a log their secrets are not in the text."""
    tokens = replace(holder.open().tokens(), previous="RT1-the-one-before")
    shown = repr(tokens)
    for secret in (tokens.client_secret, tokens.access, tokens.refresh, tokens.previous):
        assert secret not in shown


# A token endpoint that answers what a test says.


class Endpoint(ThreadingHTTPServer):
    """Answers each refresh value as it is told; remembers what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, bytes]] = {}
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), _Visit)

    @property
    def url(self) -> str:
        """The token address."""
        return f"http://127.0.0.1:{self.server_port}{PATH}"


class _Visit(BaseHTTPRequestHandler):
    server: Endpoint

    def do_POST(self) -> None:
        """Answer."""
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        value = form["refresh_token"][0]
        self.server.asked.append(value)
        status, body = self.server.answers[value]
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Quiet."""


DEAD = (400, b'{"error":"invalid_grant","error_description":"Incorrect or invalid refresh token"}')


def pair(access: str, refresh: str) -> tuple[int, bytes]:
    """A success."""
    return 200, json.dumps({"access_token": access, "refresh_token": refresh, "expires_in": 3600}).encode()


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[tuple[Endpoint, Holder]]:
    """An endpoint and tokens: R2 is the newest value, R1 the one before."""
    with Endpoint() as server, closing(Http(Limits(2.0, 5.0))) as http:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        holder = Holder(server.url, MemorySecrets(), tmp_path, http=http)
        holder.open().store(Tokens("secret", "A2", "R2", expires_at=0, previous="R1"))
        yield server, holder
        server.shutdown()
        thread.join()


def test_the_value_before_is_tried_when_the_newest_is_dead(scripted: tuple[Endpoint, Holder]) -> None:
    """The service never took over the newest one: the one before still opens, and is the base of the next."""
    server, holder = scripted
    server.answers = {"R2": DEAD, "R1": pair("A3", "R3")}
    assert holder.open().access_token() == "A3"
    assert server.asked == ["R2", "R1"]
    assert holder.kept()["refresh"] == "R3"


def test_the_value_before_is_tried_only_once(scripted: tuple[Endpoint, Holder]) -> None:
    """A second use could be taken for a replay: it is forgotten before it is sent."""
    server, holder = scripted
    server.answers = {"R2": DEAD, "R1": DEAD}
    for _ in range(3):
        with pytest.raises(ConnectionRevoked):
            holder.open().access_token()
    assert server.asked.count("R1") == 1
    assert holder.kept()["refresh"] == "R2"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((401, b'{"error":"invalid_client"}'), WrongCredentials),
        ((400, b'{"error":"unauthorized_client"}'), WrongCredentials),
        ((429, b'{"error":"slow_down"}'), RateLimited),
        ((500, b'{"error":"server_error"}'), RemoteFault),
        ((503, b"<html>down</html>"), RemoteFault),
        ((200, b"<html>a hotel's sign-in page</html>"), UnreadableAnswer),
        ((200, b'{"token_type":"bearer"}'), UnreadableAnswer),
        ((200, b"[]"), UnreadableAnswer),
        ((200, b'{"access_token":"A3","expires_in":"soon"}'), UnreadableAnswer),
    ],
)
def test_other_answers_change_nothing(
    scripted: tuple[Endpoint, Holder], answer: tuple[int, bytes], kind: type[Exception]
) -> None:
    """Only ``invalid_grant`` spends the value before; every other failure leaves all as it was."""
    server, holder = scripted
    before = holder.kept()
    server.answers = {"R2": answer}
    with pytest.raises(kind):
        holder.open().access_token()
    assert holder.kept() == before
    assert server.asked == ["R2"]


def test_an_answer_without_a_refresh_value_keeps_the_old_one(scripted: tuple[Endpoint, Holder]) -> None:
    """The connection is not thrown away with it."""
    server, holder = scripted
    server.answers = {"R2": (200, b'{"access_token":"A3","expires_in":3600}')}
    assert holder.open().access_token() == "A3"
    assert (holder.kept()["refresh"], holder.kept()["previous"]) == ("R2", "R1")


def test_a_place_that_does_not_open_is_said_before_anything_is_sent(
    scripted: tuple[Endpoint, Holder], tmp_path: Path
) -> None:
    """No passphrase: no call is made with a pair that could not be kept."""
    server, _ = scripted
    FileSecrets(tmp_path / "secrets.json", lambda: PHRASE).set(NAME, "x")
    closed = FileSecrets(tmp_path / "secrets.json", lambda: None)
    with pytest.raises(SecretsUnavailable):
        Holder(server.url, closed, tmp_path).open().access_token()
    assert server.asked == []
