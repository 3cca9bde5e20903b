"""Consent in the browser: one answer on a loopback port or pasted, and nothing else is taken for it."""

import logging
import queue
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest

from app.errors import (
    Cancelled,
    ConsentRefused,
    ConsentTimedOut,
    NoAnswerInAddress,
    PortInUse,
    StateMismatch,
)
from app.lanes import CancelToken
from integrations.oauth import Attempt, Consent, ConsentWay, ask_consent

CODE = "AB11-the-code-of-this-consent"


class Visitor:
    """A browser: it learns the attempt from the authorise address, and its test says what it does next."""

    def __init__(self) -> None:
        self.attempts: queue.Queue[Attempt] = queue.Queue()

    def authorise(self, attempt: Attempt) -> str:
        """The consent page's address."""
        self.attempts.put(attempt)
        return "http://127.0.0.1:9/authorise"

    def attempt(self) -> Attempt:
        """What is being asked."""
        return self.attempts.get(timeout=10)

    def ask(self, cancel: CancelToken | None = None, **way: object) -> "Asked":
        """Begin to ask for consent."""
        given = {"open_browser": lambda _: None, "timeout": 10.0, **way}
        return Asked(ConsentWay(**given), self.authorise, cancel or CancelToken())  # type: ignore[arg-type]


class Asked:
    """A consent that is waited for on a thread of its own."""

    def __init__(self, way: ConsentWay, authorise: Callable[[Attempt], str], cancel: CancelToken) -> None:
        self._pool = ThreadPoolExecutor(1)
        self._future = self._pool.submit(ask_consent, way, authorise, cancel)

    def result(self) -> Consent:
        """The consent, or its error."""
        try:
            return self._future.result(20)
        finally:
            self._pool.shutdown()

    @property
    def is_waiting(self) -> bool:
        """Whether nothing has come yet."""
        return not self._future.done()


def visit(address: str, **parameters: str) -> tuple[int, str]:
    """Go to an address with a query; status and page."""
    url = f"{address}?{urlencode(parameters)}" if parameters else address
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - loopback
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_the_answer_comes_by_the_browser(caplog: pytest.LogCaptureFixture) -> None:
    """Its code, its parameters and what the token call repeats; no page and no log has the code."""
    caplog.set_level(logging.DEBUG)
    visitor = Visitor()
    asked = visitor.ask()
    attempt = visitor.attempt()
    status, page = visit(attempt.redirect_uri, code=CODE, state=attempt.state, realmId="42")
    consent = asked.result()
    assert (consent.code, consent.parameters["realmId"]) == (CODE, "42")
    assert (consent.redirect_uri, consent.verifier) == (attempt.redirect_uri, attempt.verifier)
    assert status == 200
    assert "close this page" in page
    assert CODE not in page
    assert CODE not in caplog.text
    assert CODE not in repr(consent)
    assert attempt.state not in repr(attempt)


def test_every_attempt_is_its_own() -> None:
    """State and verifier are never used twice, and the challenge is the verifier's (RFC 7636, appendix B)."""
    visitor = Visitor()
    attempts = []
    for _ in range(3):
        asked = visitor.ask()
        attempts.append(visitor.attempt())
        visit(attempts[-1].redirect_uri, error="access_denied", state=attempts[-1].state)
        with pytest.raises(ConsentRefused):
            asked.result()
    assert len({each.state for each in attempts}) == len({each.verifier for each in attempts}) == 3
    known = Attempt("", "", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    assert known.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize(
    ("error", "words"), [("access_denied", "declined"), ("server_error", "reported a failure")]
)
def test_a_refusal_is_a_refusal(error: str, words: str) -> None:
    """The person's no, and the consent page's own failure."""
    visitor = Visitor()
    asked = visitor.ask()
    attempt = visitor.attempt()
    _, page = visit(attempt.redirect_uri, error=error, state=attempt.state)
    with pytest.raises(ConsentRefused, match=words):
        asked.result()
    assert "Nothing was connected" in page


@pytest.mark.parametrize("state", ["", "somebody-elses"])
def test_an_answer_of_another_attempt_is_not_ours(state: str) -> None:
    """A page opened by somebody else, or an older tab: refused, and it says so."""
    visitor = Visitor()
    asked = visitor.ask()
    status, page = visit(visitor.attempt().redirect_uri, code=CODE, state=state)
    with pytest.raises(StateMismatch):
        asked.result()
    assert status == 400
    assert "another attempt" in page


def test_other_visits_are_not_an_answer() -> None:
    """A browser asks for an icon, somebody looks at the port: the real answer still counts."""
    visitor = Visitor()
    asked = visitor.ask()
    attempt = visitor.attempt()
    origin = attempt.redirect_uri.rpartition("/")[0]
    assert visit(f"{origin}/favicon.ico")[0] == 404
    assert visit(attempt.redirect_uri)[0] == 404
    assert visit(f"{origin}/elsewhere", code=CODE, state=attempt.state)[0] == 404
    assert asked.is_waiting
    visit(attempt.redirect_uri, code=CODE, state=attempt.state)
    assert asked.result().code == CODE


def test_a_silent_connection_blocks_nobody() -> None:
    """Browsers open connections ahead and say nothing on them."""
    visitor = Visitor()
    asked = visitor.ask()
    attempt = visitor.attempt()
    port = int(attempt.redirect_uri.rpartition(":")[2].partition("/")[0])
    with socket.create_connection(("127.0.0.1", port)):
        visit(attempt.redirect_uri, code=CODE, state=attempt.state)
        assert asked.result().code == CODE


def test_nobody_answers_in_time() -> None:
    """The wait has an end."""
    visitor = Visitor()
    with pytest.raises(ConsentTimedOut):
        visitor.ask(timeout=0.2).result()


def test_waiting_can_be_cancelled() -> None:
    """At once, and the port is free again."""
    visitor, cancel = Visitor(), CancelToken()
    asked = visitor.ask(cancel)
    port = int(visitor.attempt().redirect_uri.rpartition(":")[2].partition("/")[0])
    cancel.cancel()
    with pytest.raises(Cancelled):
        asked.result()
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))


def test_a_used_port_is_said_before_the_browser_opens() -> None:
    """Somebody else would get the answer."""
    opened = threading.Event()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        visitor = Visitor()
        with pytest.raises(PortInUse, match=str(port)):
            visitor.ask(port=port, open_browser=lambda _: opened.set()).result()
    assert not opened.is_set()


def test_a_registered_address_names_the_port_in_the_state() -> None:
    """The static page reads it there to send the answer on; the token call repeats the registered address."""
    visitor = Visitor()
    asked = visitor.ask(redirect_uri="https://example.org/back")
    attempt = visitor.attempt()
    assert attempt.redirect_uri == "https://example.org/back"
    port = attempt.state.rpartition(".")[2]
    visit(f"http://127.0.0.1:{port}/callback", code=CODE, state=attempt.state)
    assert asked.result().redirect_uri == "https://example.org/back"


def test_the_address_may_be_pasted() -> None:
    """With blanks around it; nothing listens then."""
    visitor = Visitor()

    def paste() -> str:
        attempt = visitor.attempt()
        return f"  https://example.org/back?{urlencode({'code': CODE, 'state': attempt.state})}\n"

    assert visitor.ask(paste=paste).result().code == CODE


@pytest.mark.parametrize("pasted", ["", "\n", "what?", "https://example.org/back"])
def test_what_is_no_answer_is_told_apart(pasted: str) -> None:
    """Nothing or something else was pasted: not the answer of another attempt."""
    with pytest.raises(NoAnswerInAddress):
        Visitor().ask(paste=lambda: pasted).result()
