"""A person's consent in the system browser (RFC 8252), and the tokens that come of it.

    ConsentWay(open_browser, port=0, redirect_uri="", paste=None, timeout=300)
    ask_consent(way, authorise, cancel) -> Consent
    # tokens: ``integrations.grant`` (TokenEndpoint, Grant); the listener: ``integrations.loopback``

The answer comes back on a loopback port, directly or through a static https page that forwards its query
there; or the person pastes the address the browser ended on. Nothing here logs a code or a token.
"""

import base64
import hashlib
import logging
import queue
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from app.errors import ConsentRefused, ConsentTimedOut, NoAnswerInAddress, PortInUse, StateMismatch
from app.ports import Cancel

if TYPE_CHECKING:
    from integrations.loopback import Loopback

log = logging.getLogger(__name__)

CALLBACK = "/callback"


@dataclass(frozen=True, slots=True)
class ConsentWay:
    """How the browser is opened and how its answer comes back.

    ``open_browser`` gets the address (it may print it instead). ``port`` 0 takes a free one; where a service
    knows only registered ports, the first free one of ``ports``. ``redirect_uri`` is the registered address
    when it is not the loopback one: a static https page that sends the query on to
    ``http://127.0.0.1:<port>/callback``, where the port follows the last full stop of ``state``. With
    ``paste`` nothing listens: it gives the whole address the browser ended on. ``timeout`` is in seconds.
    """

    open_browser: Callable[[str], None]
    port: int = 0
    ports: Sequence[int] = ()
    redirect_uri: str = ""
    paste: Callable[[], str] | None = None
    timeout: float = 300.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a consent: what goes into the authorise address. ``challenge`` is PKCE's (S256)."""

    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)

    @property
    def challenge(self) -> str:
        """The PKCE challenge, for services that have it (RFC 7636, method S256)."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


@dataclass(frozen=True, slots=True)
class Consent:
    """The answer: the code, all parameters of the redirect, and what the token call must repeat."""

    code: str = field(repr=False)
    parameters: Mapping[str, str] = field(repr=False)
    redirect_uri: str
    verifier: str = field(repr=False)


Authorise = Callable[[Attempt], str]
"""Makes the address of the service's consent page."""


def ask_consent(way: ConsentWay, authorise: Authorise, cancel: Cancel) -> Consent:
    """Send the person to the consent page and wait for the one answer.

    Raises:
        ConsentRefused, ConsentTimedOut, StateMismatch, NoAnswerInAddress, PortInUse, Cancelled.
    """
    if way.paste is not None:
        return _pasted(way, authorise, way.paste)
    with _listening(way) as listener:
        attempt = _attempt(way.redirect_uri or f"http://localhost:{listener.port}{CALLBACK}", listener.port)
        way.open_browser(authorise(attempt))
        return _checked(_wait(listener, attempt, way.timeout, cancel), attempt)


def _listening(way: ConsentWay) -> "Loopback":
    from integrations.loopback import Loopback

    ports = (way.port,) if way.port or not way.ports else way.ports
    for port in ports:
        try:
            return Loopback(port, CALLBACK)
        except OSError as error:
            log.info("oauth.port_taken port=%d errno=%s", port, error.errno)
    names = ", ".join(str(port) for port in ports)
    raise PortInUse(f"Port {names} is in use" if len(ports) == 1 else f"All ports are in use: {names}")


def _attempt(redirect_uri: str, port: int) -> Attempt:
    return Attempt(redirect_uri, f"{secrets.token_urlsafe(24)}.{port}", secrets.token_urlsafe(64))


def _wait(listener: "Loopback", attempt: Attempt, timeout: float, cancel: Cancel) -> Mapping[str, str]:
    listener.expect(attempt.state)
    tick = 0.1
    for _ in range(max(1, round(timeout / tick))):
        cancel.check()
        try:
            return listener.answers.get(timeout=tick)
        except queue.Empty:
            continue
    raise ConsentTimedOut


def _pasted(way: ConsentWay, authorise: Authorise, paste: Callable[[], str]) -> Consent:
    port = way.port or next(iter(way.ports), 8765)
    attempt = _attempt(way.redirect_uri or f"http://localhost:{port}{CALLBACK}", port)
    way.open_browser(authorise(attempt))
    return _checked(dict(parse_qsl(urlsplit(paste().strip()).query)), attempt)


def _checked(parameters: Mapping[str, str], attempt: Attempt) -> Consent:
    if not parameters.keys() & {"state", "code", "error"}:
        raise NoAnswerInAddress
    if not secrets.compare_digest(parameters.get("state", "").encode(), attempt.state.encode()):
        raise StateMismatch
    if "error" in parameters:
        # RFC 6749 4.1.2.1: access_denied is the person's no; anything else is ours or the service's.
        if parameters["error"] == "access_denied":
            raise ConsentRefused
        raise ConsentRefused("The consent page reported a failure", detail=parameters["error"][:100])
    if "code" not in parameters:
        raise NoAnswerInAddress
    return Consent(parameters["code"], dict(parameters), attempt.redirect_uri, attempt.verifier)
