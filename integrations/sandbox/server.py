"""The stand-ins on a loopback port: one for all services, with faults, limits, a journal and a back door.

The back door is ``/_sandbox/``: ``GET state``, ``POST faults``, ``POST act``, ``POST grant``, ``POST clock``,
``POST stop``.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from types import TracebackType
from typing import Any, Protocol, Self

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response, StandIn
from integrations.sandbox.faults import Fault, Faults, worded
from integrations.sandbox.journal import Journal
from integrations.sandbox.listener import Listener
from integrations.sandbox.quickbooks import accidents
from integrations.sandbox.quickbooks.faults import FaultError
from integrations.sandbox.quickbooks.service import DEFAULT_CLIENT, QuickBooksStandIn
from integrations.sandbox.quickbooks.words import dumps, loads
from integrations.sandbox.story import Story
from integrations.sandbox.stripe.faults import ORDERS
from integrations.sandbox.stripe.service import StripeStandIn
from integrations.sandbox.xero.service import XeroStandIn

BACK_DOOR = "/_sandbox/"
_ANSWERING = {"429", "429_day", "500", "503", "503_offline", "401", *accidents.KINDS}
_CUTTING = {"cut_before", "cut_after"}
_LATE = {"500_after": "500", **{kind: kind for kind in accidents.LATE}}
"""The work was done, and the answer is a failure all the same."""

_READING_POSTS = ("/query",)


@dataclass(frozen=True, slots=True)
class Door:
    """Who may come in: client pairs, registered redirects (none: any localhost), limits on or off.

    Xero's app has its own registered redirects; https and localhost ones named here are added. ``xero_tier``
    is starter, core, plus or advanced.
    """

    clients: Mapping[str, str] | None = None
    redirects: tuple[str, ...] = ()
    is_limited: bool = False
    xero_tier: str = "starter"


class _Served(StandIn, Protocol):
    """What the server asks of a stand-in beyond answering."""

    is_limited: bool

    def operation(self, request: Request) -> str:
        """A short name for faults to aim at."""

    def refusal(self, request: Request) -> Response | None:
        """The limits' refusal, if they are on and reached."""

    def replied(self, request: Request, response: Response) -> None:
        """A fault answered a request in the service's name."""

    def act(self, body: dict[str, Any]) -> dict[str, Any]:
        """Something that happens in the service without us."""


class Sandbox:
    """All stand-ins over one story. As a context manager it listens on loopback in a thread."""

    def __init__(
        self,
        story: Story,
        *,
        clock: Clock | None = None,
        faults: Faults | str = "",
        door: Door | None = None,
        journal: Journal | None = None,
        port: int = 0,
    ) -> None:
        door = door or Door()
        self.clock = clock or Clock()
        self.faults = Faults(faults) if isinstance(faults, str) else faults
        self.quickbooks = QuickBooksStandIn(
            story,
            self.clock,
            clients=door.clients,
            redirects=door.redirects,
            is_limited=door.is_limited,
        )
        self.stripe = StripeStandIn(story, self.clock, is_limited=door.is_limited)
        self.xero = XeroStandIn(
            story,
            self.clock,
            redirects=door.redirects,
            is_limited=door.is_limited,
            tier=door.xero_tier,
        )
        self._stand_ins: tuple[_Served, ...] = (self.quickbooks, self.stripe, self.xero)
        self._lock = threading.Lock()
        self._in_progress: Counter[tuple[str, str]] = Counter()
        self._counting = threading.Lock()
        self._stopped = threading.Event()
        self._back_door: dict[str, Callable[[dict[str, Any]], object]] = {
            "act": self._act,
            "grant": self._grant,
            "clock": self._move_clock,
            "faults": self._switch_faults,
        }
        self._journal: Journal | None = None
        if journal is not None:
            self._replay(journal)
        self._port = port
        self._listener: Listener | None = None

    @property
    def url(self) -> str:
        """The one address of all services; RuntimeError before ``start``."""
        if self._listener is None:
            raise RuntimeError("the stand-ins are not listening")
        return self._listener.url

    def tell(self, service: str) -> None:
        """Tell the story to a ledger now instead of at its first call; ValueError for another service."""
        if service not in {"quickbooks", "xero"}:
            raise ValueError(f"no ledger {service!r}")
        with self._lock:
            told = self.quickbooks.company if service == "quickbooks" else self.xero.organisation
            assert told is not None

    def start(self) -> None:
        """Listen on 127.0.0.1."""
        self._listener = Listener(self.serve, self._port)
        self._listener.start()

    def stop(self) -> None:
        """Stop listening, drop open connections, close the journal."""
        self._stopped.set()
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for ``POST /_sandbox/stop``; False when the time ran out first."""
        return self._stopped.wait(seconds)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def act(self, body: dict[str, Any]) -> Any:
        """Let another user act (see quickbooks/acts.py); ValueError when the service refuses."""
        return self._knock("act", body)

    def grant(self, service: str = "quickbooks", **asked: str) -> dict[str, Any]:
        """Tokens of a fresh consent: QuickBooks' with ``realmId``, or Xero's with ``tenantId``.

        ``asked`` may name ``client_id``, and for Xero ``scope`` and ``tenant``.
        """
        granted: dict[str, Any] = self._knock("grant", {"service": service, **asked})
        return granted

    def _grant(self, body: dict[str, Any]) -> object:
        if body.get("service") == "xero":
            return self.xero.grant(body)
        return self.quickbooks.oauth.grant(str(body.get("client_id", DEFAULT_CLIENT[0])))

    def _knock(self, name: str, body: dict[str, Any]) -> Any:
        """Use the back door from inside: the same way, journaled like any write."""
        request = Request("POST", BACK_DOOR + name, "", {}, dumps(body))
        response = self._serve_back_door(request)
        answer = loads(response.body)
        if response.status != 200:
            raise ValueError(answer["error"])
        return answer

    def state(self) -> dict[str, object]:
        """Everything the stand-ins hold."""
        with self._lock:
            held: dict[str, object] = {each.name: each.state() for each in self._stand_ins}
            writes = [*self.quickbooks.writes(), *self.xero.writes()]
            return {**held, "writes": writes, "faults": list(self.faults.drawn)}

    def serve(self, request: Request) -> Response | None:
        """One exchange; None cuts the connection without an answer."""
        if request.path.startswith(BACK_DOOR):
            return self._serve_back_door(request)
        stand_in = next((each for each in self._stand_ins if each.handles(request.path)), None)
        if stand_in is None:
            return Response(404, b"nothing is served here\n", {"Content-Type": "text/plain"})
        with self._present(stand_in, request) as counted:
            with self._lock:
                fault = self.faults.draw(stand_in.operation(counted))
                response = self._before(stand_in, counted, fault)
                if response is None and (fault is None or fault.kind != "cut_before"):
                    response = self._worked(stand_in, counted, fault)
            return self._after(response, fault)

    def _worked(self, stand_in: _Served, request: Request, fault: Fault | None) -> Response:
        """Do the work, twice for a duplicate; a late failure answers in its place."""
        kind = fault.kind if fault is not None else ""
        response = self._journaled(request, lambda: stand_in.answer(request))
        if kind == "duplicate":
            response = self._journaled(request, lambda: stand_in.answer(request))
        if kind not in _LATE:
            return response
        answer = worded(_LATE[kind], stand_in.name, self.clock.now())
        stand_in.replied(request, answer)
        return answer

    @contextmanager
    def _present(self, stand_in: _Served, request: Request) -> Iterator[Request]:
        """The request with how many of its organisation are in progress, itself not counted."""
        # Xero counts by organisation; the other services send no such header and limit nothing by this.
        place = (stand_in.name, request.headers.get("xero-tenant-id", ""))
        with self._counting:
            others = self._in_progress[place]
            self._in_progress[place] += 1
        try:
            yield replace(request, others=others)
        finally:
            with self._counting:
                self._in_progress[place] -= 1

    def _before(self, stand_in: _Served, request: Request, fault: Fault | None) -> Response | None:
        if fault is not None and fault.kind == "act":
            act = Request("POST", f"{BACK_DOOR}act", "", {}, dumps(fault.act))
            self._journaled(act, lambda: self._done(act))
        if fault is not None and fault.kind in ORDERS and stand_in is self.stripe:
            self.stripe.order(fault.kind)
        elif fault is not None and fault.kind in _ANSWERING:
            answer = worded(fault.kind, stand_in.name, self.clock.now())
            stand_in.replied(request, answer)
            return answer
        return stand_in.refusal(request)

    @staticmethod
    def _after(response: Response | None, fault: Fault | None) -> Response | None:
        kind = fault.kind if fault is not None else ""
        if response is None or response.drop or kind in _CUTTING:
            return None
        if fault is not None and (kind == "slow" or kind in accidents.LATE):
            time.sleep(fault.seconds)
        if fault is not None and kind == "slow_body":
            return replace(response, pause=fault.seconds)
        if kind == "truncated":
            length = {"Content-Length": str(len(response.body))}
            half = response.body[: len(response.body) // 2]
            return Response(response.status, half, {**response.headers, **length})
        return response

    def _journaled(self, request: Request, work: Callable[[], Response]) -> Response:
        """Do the work at one instant; a write is kept before it is answered, and moves a fixed clock."""
        at = self.clock.now()
        self.clock.pin(at)
        try:
            response = work()
        finally:
            self.clock.pin(None)
        if request.method != "GET" and not request.path.endswith(_READING_POSTS):
            if self._journal is not None:
                self._journal.append(at, request)
            self.clock.tick()
        return response

    def _replay(self, journal: Journal) -> None:
        for at, request in journal.entries():
            self.clock.pin(at)
            if request.path.startswith(BACK_DOOR):
                self._done(request)
            else:
                stand_in = next(each for each in self._stand_ins if each.handles(request.path))
                stand_in.answer(request)
            self.clock.pin(None)
            self.clock.tick()
        self._journal = journal

    def _serve_back_door(self, request: Request) -> Response:
        name = request.path.removeprefix(BACK_DOOR)
        if request.method == "GET" and name == "state":
            return _json(200, self.state())
        if request.method == "POST" and name == "stop":
            self._stopped.set()
            return _json(200, {})
        if request.method != "POST" or name not in self._back_door:
            return _json(404, {"error": f"no {request.method} {request.path}"})
        with self._lock:
            if name in {"faults", "clock"}:
                return self._done(request)
            return self._journaled(request, lambda: self._done(request))

    def _done(self, request: Request) -> Response:
        name = request.path.removeprefix(BACK_DOOR)
        try:
            return _json(200, self._back_door[name](loads(request.body) if request.body else {}))
        except FaultError as fault:
            return _json(400, {"error": str(fault), "code": fault.code})
        except (ValueError, KeyError, TypeError) as error:
            return _json(400, {"error": f"{type(error).__name__}: {error}"})

    def _act(self, body: dict[str, Any]) -> object:
        """What another user does; ``service`` is quickbooks unless it says stripe or xero."""
        name = body.get("service") or "quickbooks"
        stand_in = next((each for each in self._stand_ins if each.name == name), None)
        if stand_in is None:
            raise ValueError(f"no service {name!r}")
        return stand_in.act(body)

    def _move_clock(self, body: dict[str, Any]) -> object:
        """``{"advance": seconds}``; kept in no journal."""
        self.clock.advance(timedelta(seconds=float(body["advance"])))
        return {"now": self.clock.now().isoformat()}

    def _switch_faults(self, body: dict[str, Any]) -> object:
        """See Faults.switch; ``limits`` true or false switches the rate limits."""
        if "limits" in body:
            for stand_in in self._stand_ins:
                stand_in.is_limited = bool(body["limits"])
        self.faults.switch(body)
        return {}


def _json(status: int, body: object) -> Response:
    return Response(status, dumps(body), {"Content-Type": "application/json"})
