"""The address that tells of newer versions, over real sockets: what it may say, and its failures."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from app.update_errors import NoUpdatesAddress, UpdatesUnreachable, UpdatesUnreadable
from integrations.releases import newest


class Told:
    """A server that answers with one status and body, and keeps what it was asked."""

    def __init__(self) -> None:
        self.status, self.body = 200, b""
        self.asked: list[tuple[str, dict[str, str]]] = []
        told = self

        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                told.asked.append((self.path, dict(self.headers)))
                self.send_response(told.status)
                self.end_headers()
                self.wfile.write(told.body)

            def log_message(self, *_words: object) -> None:
                """Quiet."""

        self._server = HTTPServer(("127.0.0.1", 0), Answering)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/newest.json"

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def told() -> Iterator[Told]:
    """The server."""
    made = Told()
    yield made
    made.close()


def test_a_version_and_its_page(told: Told) -> None:
    """One request without a cookie, a body or a word about the books; a page only when it is https."""
    told.body = json.dumps({"version": "0.2.0", "page": "https://example.com/new"}).encode()
    assert (newest(told.url).version, newest(told.url).page) == ("0.2.0", "https://example.com/new")
    told.body = json.dumps({"version": "0.2.0", "page": "file:///etc/passwd"}).encode()
    assert newest(told.url).page == ""
    assert {path for path, _ in told.asked} == {"/newest.json"}
    assert all("cookie" not in {name.lower() for name in headers} for _, headers in told.asked)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"version": ""}', b'{"version": "<b>"}', b"x" * 200_000]
)
def test_rubbish_is_no_version(told: Told, body: bytes) -> None:
    """It says so, and nothing else happens."""
    told.body = body
    with pytest.raises(UpdatesUnreadable):
        newest(told.url)


def test_an_address_that_is_away(told: Told) -> None:
    """By its own error, whether it refuses, fails or was never written; never over plain http elsewhere."""
    told.status = 503
    with pytest.raises(UpdatesUnreachable):
        newest(told.url)
    told.close()
    with pytest.raises(UpdatesUnreachable):
        newest(told.url)
    with pytest.raises(NoUpdatesAddress):
        newest("")
    for rubbish in ("https://[::1", f"https://{'a' * 300}.example"):
        with pytest.raises(UpdatesUnreachable):
            newest(rubbish)
    with pytest.raises(UpdatesUnreadable):
        newest("http://example.com/newest.json")
