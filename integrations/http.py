"""One small layer over httpx: time limits, a name, calm logging, and what a failure says about the request.

The question a ledger write hangs on is whether the service can have received it. So failures are told apart
here, once: ``NotSent`` (nothing can have arrived) and ``MaybeSent`` (it may have). httpx is imported by the
first request, in the thread that needs it.
"""

import logging
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

if TYPE_CHECKING:
    import httpx

log = logging.getLogger(__name__)

USER_AGENT = "Countersign/0.1"
READ_SECONDS = 130.0
"""QuickBooks gives up after 120 s itself (wire/quickbooks.md 4); waiting less makes unknowns of answers."""

Query = Sequence[tuple[str, str]]
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class NotSent(Exception):
    """The request provably never reached the service: no connection came to be."""


class MaybeSent(Exception):
    """The connection failed, or fell silent, after the request may have arrived."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to wait for a connection and for an answer."""

    connect: float = 10.0
    read: float = READ_SECONDS


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answered. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300

    def header(self, *names: str) -> str:
        """The first of these headers that is there (lower-case names), or an empty text."""
        return next((self.headers[name] for name in names if name in self.headers), "")


class Http:
    """Requests to services over kept connections; may be used by several threads at once."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None

    def request(
        self, method: str, url: str, *, headers: Mapping[str, str], query: Query = (), body: bytes = b""
    ) -> Answer:
        """Send once, never again by itself, and never follow a redirect.

        Raises:
            NotSent: no connection came to be.
            MaybeSent: it may have been received.
        """
        import httpx

        began = time.monotonic()
        try:
            reply = self._opened().request(
                method, url, headers=dict(headers), params=list(query) or None, content=body or None
            )
        except (
            httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
            httpx.UnsupportedProtocol, httpx.InvalidURL, UnicodeError,  # an address that is none
        ) as error:  # fmt: skip
            raise NotSent(_logged(error, method, url, began)) from error
        except httpx.HTTPError as error:
            raise MaybeSent(_logged(error, method, url, began)) from error
        answer = Answer(reply.status_code, {k.lower(): v for k, v in reply.headers.items()}, reply.content)
        trace = answer.header("intuit_tid", "intuit-tid", "request-id")
        log.info("http.answered %s status=%d ms=%d trace=%s",
                 _place(method, url), answer.status, _milliseconds(began), trace)  # fmt: skip
        return answer

    def close(self) -> None:
        """Close the kept connections; the next request opens new ones."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _opened(self) -> "httpx.Client":
        import httpx

        with self._lock:
            if self._client is None:
                # httpx logs whole addresses, and ours may carry a customer's name.
                logging.getLogger("httpx").setLevel(logging.WARNING)
                self._client = httpx.Client(
                    headers={"User-Agent": USER_AGENT},
                    timeout=httpx.Timeout(self._limits.read, connect=self._limits.connect),
                    limits=httpx.Limits(max_connections=10, keepalive_expiry=20.0),
                    mounts={f"all://{_bracketed(host)}": None for host in LOOPBACK},
                    follow_redirects=False,
                )
            return self._client


def is_loopback(url: str) -> bool:
    """Whether an address points at this machine."""
    return _split(url).hostname in LOOPBACK


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _split(url: str) -> SplitResult:
    """Its parts; all empty where the address is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _place(method: str, url: str) -> str:
    parts = _split(url)
    return f"method={method} host={parts.hostname} path={parts.path}"


def _milliseconds(began: float) -> int:
    return round((time.monotonic() - began) * 1000)


def _logged(error: Exception, method: str, url: str, began: float) -> str:
    name = type(error).__name__
    log.warning("http.failed %s error=%s ms=%d", _place(method, url), name, _milliseconds(began))
    return f"{_split(url).hostname}: {name}"
