"""HTTP: what a failure says about the request, and what never gets into a log."""

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from integrations.http import Http, Limits, MaybeSent, NotSent, is_loopback


class Service(ThreadingHTTPServer):
    """Answers as ``behave`` says; remembers what came."""

    daemon_threads = True
    request_queue_size = 64  # five by default: of eight that come at once one may wait a second to be let in

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.behave: Callable[[BaseHTTPRequestHandler], None] = answer
        self.over = threading.Event()
        super().__init__(("127.0.0.1", 0), _Visit)

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"


class _Visit(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Service

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.command, self.path, headers, body))
        self.server.behave(self)

    do_GET = do_POST = _any  # noqa: N815 - the base class's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Quiet."""


def answer(visit: BaseHTTPRequestHandler) -> None:
    """A success."""
    visit.send_response(200)
    visit.send_header("Content-Length", "2")
    visit.send_header("Intuit_Tid", "1-trace")
    visit.end_headers()
    visit.wfile.write(b"{}")


def hang_up(visit: BaseHTTPRequestHandler) -> None:
    """The request was taken, and the line is cut."""
    visit.connection.shutdown(socket.SHUT_RDWR)
    visit.close_connection = True


def cut_short(visit: BaseHTTPRequestHandler) -> None:
    """Half of an answer."""
    visit.send_response(200)
    visit.send_header("Content-Length", "100")
    visit.end_headers()
    visit.wfile.write(b"{")
    hang_up(visit)


def fall_silent(visit: BaseHTTPRequestHandler) -> None:
    """The request was taken, and nothing comes."""
    assert isinstance(visit.server, Service)
    visit.server.over.wait(10)
    visit.close_connection = True


def move_away(visit: BaseHTTPRequestHandler) -> None:
    """The answer is elsewhere."""
    visit.send_response(302)
    visit.send_header("Location", "/elsewhere")
    visit.send_header("Content-Length", "0")
    visit.end_headers()


@pytest.fixture
def service() -> Iterator[Service]:
    """A service on loopback."""
    with Service() as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.01,))
        thread.start()
        yield made
        made.over.set()
        made.shutdown()
        thread.join()


@pytest.fixture
def http() -> Iterator[Http]:
    """Hurried HTTP."""
    with closing(Http(Limits(connect=1.0, read=0.4))) as made:
        yield made


def test_a_request_arrives_as_it_was_given(service: Service, http: Http) -> None:
    """Method, query, headers, exact bytes, and our name; header names come back in lower case."""
    reply = http.request(
        "POST", f"{service.url}/a", headers={"X-One": "1"}, query=[("q", "ä b"), ("q", "c")], body=b"\x00\xff"
    )
    ((method, path, headers, body),) = service.seen
    assert (method, path, body) == ("POST", "/a?q=%C3%A4+b&q=c", b"\x00\xff")
    assert headers["x-one"] == "1"
    assert headers["user-agent"].startswith("Countersign/")
    assert (reply.status, reply.is_success, reply.body) == (200, True, b"{}")
    assert reply.header("missing", "intuit_tid") == "1-trace"
    assert reply.header("missing") == ""


@pytest.mark.parametrize("behave", [hang_up, cut_short, fall_silent])
def test_a_request_that_was_taken_may_be_done(
    service: Service, http: Http, behave: Callable[[BaseHTTPRequestHandler], None]
) -> None:
    """Whatever happens after it left: it is never called not sent, and never sent again by itself."""
    service.behave = behave
    with pytest.raises(MaybeSent):
        http.request("POST", service.url, headers={}, body=b"x")
    assert len(service.seen) == 1


def closed_port() -> str:
    """Nobody listens there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


NO_ADDRESSES = [
    "gopher://127.0.0.1/", "http://", "/no/origin", "http://127.0.0.1:99999/", "https://[::1", "http://a\0b/",
    f"https://{'a' * 300}.example/", "https://..",
]  # fmt: skip


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_an_address_that_is_none_is_never_sent(http: Http, url: str) -> None:
    """Said as what it is: nothing left this machine."""
    with pytest.raises(NotSent):
        http.request("GET", url, headers={})


def test_a_closed_port_is_not_sent(http: Http) -> None:
    """No connection came to be."""
    with pytest.raises(NotSent, match=r"127\.0\.0\.1"):
        http.request("POST", closed_port(), headers={}, body=b"x")


def test_a_name_that_does_not_resolve_is_not_sent(http: Http) -> None:
    """No network at all looks like this; .invalid never exists (RFC 2606)."""
    with pytest.raises(NotSent):
        http.request("GET", "http://no-such-host.invalid/", headers={})


def test_no_redirect_is_followed(service: Service, http: Http) -> None:
    """A token must not travel to where an answer points."""
    service.behave = move_away
    assert http.request("GET", service.url, headers={"Authorization": "Bearer x"}).status == 302
    assert len(service.seen) == 1


def test_loopback_goes_round_the_proxy(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """A company's proxy can't reach this machine's stand-ins."""
    monkeypatch.setenv("HTTP_PROXY", closed_port())
    monkeypatch.setenv("ALL_PROXY", closed_port())
    with closing(Http(Limits(1.0, 1.0))) as http:
        assert http.request("GET", service.url, headers={}).is_success


def test_a_dead_proxy_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The request went nowhere."""
    monkeypatch.setenv("HTTP_PROXY", closed_port())
    with closing(Http(Limits(1.0, 1.0))) as http, pytest.raises(NotSent):
        http.request("GET", "http://service.invalid/", headers={})


def test_logs_name_the_place_and_no_more(
    service: Service, http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    """No query (it may carry a customer's name), no header, no body; of failures the kind."""
    caplog.set_level(logging.DEBUG)
    secret = "a-customers-name"
    headers = {"Authorization": f"Bearer {secret}"}
    http.request("POST", f"{service.url}/v3", headers=headers, query=[("q", secret)], body=secret.encode())
    with pytest.raises(NotSent):
        http.request("GET", closed_port(), headers=headers, query=[("q", secret)])
    ours = [
        record.getMessage() for record in caplog.records if record.name.startswith(("integrations", "httpx"))
    ]
    assert any("path=/v3 status=200" in line and "trace=1-trace" in line for line in ours)
    assert any("error=ConnectError" in line for line in ours)
    assert not any(secret in line for line in ours)


def test_threads_share_it_and_closing_is_not_the_end(service: Service, http: Http) -> None:
    """Eight at once over kept connections; after closing the next request opens new ones."""
    threads = [
        threading.Thread(target=http.request, args=("GET", service.url), kwargs={"headers": {}})
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    http.close()
    assert http.request("GET", service.url, headers={}).is_success
    assert len(service.seen) == 9


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:8/x", True),
        ("http://localhost", True),
        ("http://[::1]:8", True),
        ("https://quickbooks.api.intuit.com", False),
        ("http://127.0.0.1.example.org", False),
        ("http://localhost@example.org", False),
        ("http://[::1", False),
    ],
)
def test_loopback_is_told_by_the_host(url: str, expected: bool) -> None:
    """Not by what merely looks like it."""
    assert is_loopback(url) is expected
