"""The loopback address a browser brings its answer to: one path, one answer, one friendly page.

A browser may resolve ``localhost`` to either loopback address, so both are listened on where there are both.
"""

import errno
import logging
import os
import queue
import secrets
import socket
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

log = logging.getLogger(__name__)

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<title>Countersign</title><style>body{{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;
padding:0 1rem;color:#1f2933}}h1{{font-size:1.3rem}}</style><h1>{title}</h1><p>{text}</p></html>"""

_DONE = ("You can close this page", "Countersign has the answer and goes on by itself.")
_REFUSED = ("Access was declined", "Nothing was connected. You can close this page.")
_FOREIGN = ("This answer is not ours", "It belongs to another attempt. Close this page and connect again.")
_NOTHING = ("Nothing to see here", "This address only takes the answer of a consent page.")


class Loopback:
    """Listens from its making until closed. ``answers`` gets the parameters of the redirect, once."""

    def __init__(self, port: int, path: str) -> None:
        self.answers: queue.Queue[Mapping[str, str]] = queue.Queue()
        self._answer = _Answer(path, self.answers)
        self._servers = _both(port, self._answer)
        self._threads = [
            threading.Thread(
                target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="sign-in", daemon=True
            )
            for server in self._servers
        ]
        for thread in self._threads:
            thread.start()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._servers[0].server_port

    def expect(self, state: str) -> None:
        """Which state the page should call ours; the caller checks again."""
        self._answer.state = state

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server, thread in zip(self._servers, self._threads, strict=True):
            server.shutdown()
            server.server_close()
            thread.join()


class _Answer:
    """The one answer that is waited for, whichever address it comes to."""

    def __init__(self, path: str, answers: "queue.Queue[Mapping[str, str]]") -> None:
        self.path = path
        self.state = ""
        self._answers = answers
        self._is_given = False
        self._once = threading.Lock()

    def give(self, parameters: Mapping[str, str]) -> None:
        """Hand it over; only the first counts."""
        with self._once:
            if not self._is_given:
                self._is_given = True
                self._answers.put(parameters)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # On Windows "reuse" would let another program share the port and take the answer.
    allow_reuse_address = os.name == "posix"

    def __init__(self, address: tuple[str, int], awaited: _Answer) -> None:
        self.awaited = awaited
        super().__init__(address, _Visit)

    def server_bind(self) -> None:
        """Bind without asking the name service for this machine's name, which can take seconds."""
        if self.allow_reuse_address:
            # A registered port is wanted again at once; the last answer's connection lingers for a minute.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "localhost", self.server_address[1]


class _Server6(_Server):
    address_family = socket.AF_INET6


def _both(port: int, awaited: _Answer) -> list[_Server]:
    """A listener on 127.0.0.1, and one on the same port of ``::1`` where this machine has that.

    OSError when either is taken: the browser might bring the answer to the one that is somebody else's.
    """
    first = _Server(("127.0.0.1", port), awaited)
    try:
        return [first, _Server6(("::1", first.server_port), awaited)]
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            first.server_close()
            raise
        log.info("oauth.one_address errno=%s", error.errno)
    return [first]


class _Visit(BaseHTTPRequestHandler):
    server: _Server
    # Browsers open connections ahead and leave them silent.
    timeout = 10

    def do_GET(self) -> None:
        """Take the answer if this is it."""
        place = urlsplit(self.path)
        parameters = dict(parse_qsl(place.query))
        awaited = self.server.awaited
        if place.path != awaited.path or not parameters.keys() & {"code", "error", "state"}:
            self._say(404, _NOTHING)
        elif not secrets.compare_digest(parameters.get("state", "").encode(), awaited.state.encode()):
            self._say(400, _FOREIGN)
            awaited.give(parameters)
        else:
            self._say(200, _REFUSED if "error" in parameters else _DONE)
            awaited.give(parameters)

    def _say(self, status: int, words: tuple[str, str]) -> None:
        page = _PAGE.format(title=words[0], text=words[1]).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(page)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: the request line carries the code."""
