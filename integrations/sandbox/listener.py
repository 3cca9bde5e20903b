"""HTTP/1.1 on 127.0.0.1 with keep-alive: bytes to Request, Response to bytes, and cut connections."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any

from integrations.sandbox.exchange import Request, Response

Serve = Callable[[Request], Response | None]

_HOST = "127.0.0.1"


class Listener:
    """A loopback server in a thread. ``port`` 0 takes a free one."""

    def __init__(self, serve: Serve, port: int = 0) -> None:
        self._server = _Server(serve, port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://{_HOST}:{self._server.server_address[1]}"

    def start(self) -> None:
        """Begin to serve; the port is already bound."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving and drop open connections."""
        self._server.shutdown()
        self._server.server_close()
        self._server.drop_all()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    """A threaded server that knows its open connections."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, serve: Serve, port: int) -> None:
        self.exchange = serve
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__((_HOST, port), _Exchange)

    def server_bind(self) -> None:
        """Bind without the name look-up of the base class, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection."""
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection."""
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def drop_all(self) -> None:
        """Cut what is still open; its threads then end by themselves."""
        with self._guard:
            for each in self._open:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news; anything else is."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Exchange(BaseHTTPRequestHandler):
    """One connection's exchanges."""

    protocol_version = "HTTP/1.1"
    server_version = "Stand-in"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1

    def _exchange(self) -> None:
        server = self.server
        assert isinstance(server, _Server)
        path, _, query = self.path.partition("?")
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, path, query, headers, self.rfile.read(length))
        response = server.exchange(request)
        if response is None:
            self._cut()
        else:
            self._send(response)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _exchange  # noqa: N815 - the base class's names

    def _send(self, response: Response) -> None:
        self.send_response(response.status, _phrase(response.status))
        for name, value in response.headers.items():
            self.send_header(name, value)
        if "Content-Length" not in response.headers:
            self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        half = len(response.body) // 2 if response.pause else 0
        self.wfile.write(response.body[:half])
        if response.pause:
            self.wfile.flush()
            time.sleep(response.pause)
        self.wfile.write(response.body[half:])
        is_short = response.headers.get("Content-Length", str(len(response.body))) != str(len(response.body))
        if is_short or response.closes:
            self._cut()

    def _cut(self) -> None:
        """End the connection at once, whatever the client still expects."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Stay quiet: standard output belongs to the addresses."""


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
