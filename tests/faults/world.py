"""The world of one life: one clock, one stand-in, the wire to it, and the other people who use the books.

Everything that happens is drawn from one random source. Nothing here sleeps or opens a socket, and no two
things happen at once: what is under way together takes turns (``side_by_side``).
"""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar
from urllib.parse import urlencode, urlsplit

from app.domain.record import replace
from app.errors import Cancelled
from app.jobs.metering import Tally
from app.ports import Ledger, Processor
from app.propose.proposal import Proposal, ProposalKind
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from integrations.http import Answer, MaybeSent, NotSent, Query
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.faults import worded
from integrations.sandbox.quickbooks import words
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import Story
from tests.faults.books import Books
from tests.faults.recorder import Json, Recorder, Served
from tests.faults.side_by_side import SideBySide
from tests.faults.story import START, story
from tests.faults.weather import ACTS, KILLS, READ_FAULTS, TOKEN_FAULTS, WRITE_FAULTS, Weather

ORIGIN = "http://quickbooks.invalid"
ALIVE_SECONDS = 120.0
"""A request lives 120 s at most (wire/quickbooks.md 4)."""

_NEVER_SENT = ("no_connection", "401", "403", "429")
"""After these the books were surely not reached."""


class Killed(BaseException):
    """The program's process died here."""


@dataclass(frozen=True)
class Flight:
    """A write under way, from one step of the world to another; ``asked`` numbers its call."""

    key: str
    began: int
    ended: int
    asked: int


@dataclass
class World:
    """See the module. ``skew`` is how far the program's clock is from the service's, in seconds.

    ``books`` is the auditor's model of this ledger, ``key_life`` how long a key is trusted, ``fresh`` how
    long one read may stand in for another (with what may hold a call up in between). ``reads_all``: a sync
    reads the processor, too. ``processes`` counts those of the program that lived.
    """

    books: ClassVar[type[Books]] = Books
    key_life: ClassVar[timedelta] = timedelta(hours=1)
    fresh: ClassVar[timedelta | None] = None
    reads_all: ClassVar[bool] = False

    weather: Weather
    chance: random.Random
    sandbox: Sandbox
    skew: float = 0.0
    is_dead: bool = False
    deaths: int = 0
    processes: int = 0
    perhaps_sent: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    flights: list[Flight] = field(default_factory=list)
    turn_off: Callable[[], None] | None = None
    _steps: int = 0
    _next_faults: list[tuple[str, str]] = field(default_factory=list)
    _focus: Json = field(default_factory=dict)
    _late: list[tuple[datetime, Request, int]] = field(default_factory=list)
    _known: dict[str, datetime] = field(default_factory=dict)

    @classmethod
    def over(cls, told: Story, weather: Weather, chance: random.Random) -> "World":
        """A fresh stand-in over a story."""
        return cls(weather, chance, Sandbox(told, clock=Clock(START)))

    @staticmethod
    def told(variant: int) -> Story:
        """The company that a life is lived in."""
        return story(variant)

    def __post_init__(self) -> None:
        self.side = SideBySide(self.sandbox.clock.now, self._go_to, self.chance)
        self.recorder = self._recorded()
        if self.weather.is_lenient:
            self._let_all_through()

    @property
    def service(self) -> Any:
        """The ledger's stand-in."""
        return self.sandbox.quickbooks

    def _recorded(self) -> Recorder:
        return Recorder(self.service, self.sandbox.serve)

    def _let_all_through(self) -> None:
        self.sandbox.quickbooks.company.check_open = _anything  # type: ignore[method-assign]

    def state(self) -> Json:
        """What the ledger holds, in the words of the auditor's books."""
        found: Json = self.sandbox.quickbooks.state()
        return found

    # The program

    def sources(self, books: Ledger, tally: Tally) -> Sequence[Ledger | Processor]:
        """The services of the company: its books, and what else a process of the program is connected to."""
        del tally
        return [books]

    def reconnected(self) -> bool:
        """Whether somebody connected or disconnected one of them since."""
        return False

    def among(self, matches: Sequence[Proposal]) -> Sequence[Proposal]:
        """Which of these matches are put forward."""
        return matches

    def decides(self, company: CompanyFile) -> None:
        """What somebody decides on of what the program itself puts forward."""

    def approved(self, conn: Connection, prefix: str) -> Iterable[tuple[ProposalKind, Sequence[Proposal]]]:
        """What else somebody approves, beside matches."""
        del conn, prefix
        return ()

    # The clock (app.ports.Clock)

    def now(self) -> datetime:
        """What the program's clock says."""
        return self.sandbox.clock.now() + timedelta(seconds=self.skew)

    def sleep(self, seconds: float) -> None:
        """Time goes by."""
        self.alive()
        self.let_pass(seconds)

    def check(self) -> None:
        """The person may pause now (app.ports.Cancel); clocks may jump and machines sleep."""
        self.alive()
        match self.weather.draw(
            "time", ("clock_forward", "clock_back", "long_sleep", "pause", "switched_off")
        ):
            case "clock_forward":
                self.skew += self.chance.choice((60.0, 200.0, 3_700.0))
            case "clock_back":
                self.skew -= self.chance.choice((60.0, 200.0, 3_700.0))
            case "long_sleep":
                self.let_pass(self.chance.choice((300.0, 4_000.0, 90_000.0)))
            case "pause":
                raise Cancelled
            case "switched_off" if self.turn_off is not None:
                self.turn_off()

    def let_pass(self, seconds: float) -> None:
        """Let time pass; in a call, others go on meanwhile."""
        self.side.sleep(seconds)

    def _go_to(self, until: datetime) -> None:
        """Move both clocks; requests on their way arrive when their time has come."""
        while due := sorted((late for late in self._late if late[0] <= until), key=lambda late: late[0]):
            arrival = due[0]
            self._late.remove(arrival)
            self._until(arrival[0])
            self._deliver(arrival[1], arrival[2])
        self._until(until)

    def _until(self, at: datetime) -> None:
        behind = at - self.sandbox.clock.now()
        if behind > timedelta():
            self.sandbox.clock.advance(behind)

    # Life and death

    def alive(self) -> None:
        """A dead process does nothing."""
        if self.is_dead:
            raise Killed

    def die(self) -> None:
        """Kill the program."""
        self.is_dead = True
        self.deaths += 1
        raise Killed

    def maybe_die(self, kind: str) -> None:
        """Kill the program here, if this life has that."""
        self.alive()
        if self.weather.hits("kill") and self.chance.random() < 0.4 and self.weather.pick((kind,)):
            self.die()

    # The wire

    def exchange(self, request: Request) -> Answer:
        """One call of the program, with whatever goes wrong about it."""
        if request.path.startswith(self.recorder.token_path):
            with self.side.alone():  # the program renews its tokens one call at a time
                return self._exchanged(request)
        if not self.recorder.is_write(request):
            return self._exchanged(request)
        began, asked = self._step(), self.side.asked
        try:
            return self._exchanged(request)
        finally:
            assert asked is not None, "delivery writes side by side"
            self.flights.append(Flight(self.recorder.key_of(request), began, self._step(), asked))

    def _step(self) -> int:
        self._steps += 1
        return self._steps

    def _exchanged(self, request: Request) -> Answer:
        self.alive()
        self._travels(request)
        if self.weather.hits("act"):
            self.somebody_acts()
        self.maybe_die(KILLS[3])
        if self.recorder.is_write(request):
            self._focus = self._about(request)
        kind = self._fault(request)
        if self.recorder.is_write(request) and kind not in _NEVER_SENT:
            self.perhaps_sent[self.recorder.key_of(request)].append(self.now())
        answer = self._faulty(kind, request) if kind else self._plain(request)
        self.maybe_die(KILLS[4])
        return answer

    def _about(self, request: Request) -> Json:
        """What a write is about: people work on the same things."""
        found: Json = json.loads(request.body or b"{}")
        return found

    def _travels(self, request: Request) -> None:
        """The way there. Who dies meanwhile (in another call) may have sent it all the same."""
        self.let_pass(self.chance.choice((0.05, 0.3, 2.0)))
        if self.is_dead:
            if self.recorder.is_write(request) and self.chance.random() < 0.5:
                self.perhaps_sent[self.recorder.key_of(request)].append(self.now())
                arrives = timedelta(seconds=self.chance.uniform(0.0, ALIVE_SECONDS))
                self._late.append((self.sandbox.clock.now() + arrives, request, self.recorder.looks))
            raise Killed

    def _fault(self, request: Request) -> str | None:
        group, kinds = self._faults_of(request)
        if self._next_faults and self._next_faults[0][0] == group:
            return self.weather.pick((self._next_faults.pop(0)[1],))
        kind = self.weather.draw(group, kinds)
        if kind == "401" and group == "write" and self.chance.random() < 0.4:
            # The rare chain: the token is renewed so slowly that the bytes leave long after the mark.
            self._next_faults = [("token", "slow"), ("write", "late")]
        return kind

    def _faults_of(self, request: Request) -> tuple[str, Sequence[str]]:
        if request.path.startswith(self.recorder.token_path):
            return "token", TOKEN_FAULTS
        if not self.recorder.is_write(request):
            return "read", READ_FAULTS
        if self.weather.forgets_keys and self.recorder.operation_of(request) == "create":
            # Nothing but its key could tell a repeat from a second payment.
            return "write", [kind for kind in WRITE_FAULTS if kind != "repeated"]
        if self.recorder.operation_of(request) == "create":
            return "write", WRITE_FAULTS
        # A change that comes twice meets its own new version, which creations never do.
        return "write", (*WRITE_FAULTS, "repeated", "repeated", "repeated", "repeated")

    def _plain(self, request: Request) -> Answer:
        return answer_of(self._deliver(request))

    def _faulty(self, kind: str, request: Request) -> Answer:
        """The service is not reached, or not by this request, or it refuses it at the door."""
        match kind:
            case "altered":
                return answer_of(self._deliver(request, altered=self._altered(request)))
            case "no_connection":
                raise NotSent("no connection")
            case "lost_before":
                self._gives_up()
            case "late":
                self._send_late(request)
            case "401" | "403" | "409" | "429" | "500" | "503" | "5010" | "6140":
                return self._refused_at_the_door(kind, request)
            case "rotation_lost":
                self._lose_rotation(request)
            case "slow":
                self.let_pass(self.chance.uniform(20.0, 115.0))
        return self._badly_answered(kind, request)

    def _refused_at_the_door(self, kind: str, request: Request) -> Answer:
        match kind:
            case "403":
                return Answer(403, {}, b"<html>Forbidden</html>")
            case "409":
                return Answer(409, {}, b"")
            case "5010" | "6140":
                return _refusal(kind)
        return answer_of(worded(kind, "quickbooks", self.sandbox.clock.now()))

    def _badly_answered(self, kind: str, request: Request) -> Answer:
        """The service does its work; something happens to the answer."""
        response = self._deliver(request)
        match kind:
            case "lost_after":
                self._gives_up()
            case "truncated":
                raise MaybeSent("the answer was cut off")
            case "repeated":
                second = self._deliver(request)
                return answer_of(self.chance.choice((response, second)))
            case "garbled":
                return Answer(response.status, {}, response.body[: len(response.body) // 2])
            case "500_acted" | "503_acted":
                return answer_of(self._worded(kind[:3], request))
        return answer_of(response)

    def _worded(self, kind: str, _request: Request) -> Response:
        return worded(kind, self.recorder.service.name, self.sandbox.clock.now())

    def _gives_up(self) -> None:
        if not self.weather.is_calm and self.chance.random() < 0.6:
            self.somebody_acts()
        self.let_pass(self.chance.choice((0.0, 5.0, 130.0)))
        raise MaybeSent("no answer")

    def _send_late(self, request: Request) -> None:
        """The client gives up at once or later; the service acts after that, within a request's life."""
        arrives = self.chance.uniform(1.0, ALIVE_SECONDS)
        at = self.sandbox.clock.now() + timedelta(seconds=arrives)
        self._late.append((at, request, self.recorder.looks))
        if not self.weather.is_calm and self.chance.random() < 0.3:
            self.somebody_acts()
        self.maybe_die(KILLS[4])
        self.let_pass(self.chance.choice((0.0, arrives / 2)))
        raise MaybeSent("no answer")

    def _lose_rotation(self, request: Request) -> None:
        """The refresh token changes, and the answer that carries the new one is lost."""
        for grant in self.sandbox.quickbooks.oauth._grants:
            grant.valued_at -= timedelta(days=2)
        self._deliver(request)
        raise MaybeSent("no answer")

    def _deliver(
        self, request: Request, looked: int | None = None, altered: Request | None = None
    ) -> Response:
        """The service receives a request; keys that grew too old are forgotten just before."""
        if self.recorder.is_write(request):
            self._age(self.recorder.key_of(request))
        response = self.recorder.deliver(request, looked, altered)
        event = self.recorder.events[-1] if self.recorder.events else None
        if isinstance(event, Served) and event.request is request and event.is_performed:
            self._known[event.key] = event.at
        return response

    def _age(self, key: str) -> None:
        """The service forgets a key after its life, or never knew it."""
        known = self._known.get(key)
        if known is None:
            return
        age = (self.sandbox.clock.now() - known).total_seconds()
        if self.weather.forgets_keys or age > self.weather.key_life:
            kind = "key_unknown" if self.weather.forgets_keys else "key_expired"
            if self.recorder.forget(key):
                self.weather.happened[kind] += 1

    def _altered(self, request: Request) -> Request | None:
        """The same payment with a cent less on its last invoice; None when that is not possible."""
        body = words.loads(request.body)
        lines = body.get("Line") or []
        if not request.path.endswith("/payment") or not lines or Decimal(str(lines[-1]["Amount"])) <= 1:
            return None
        if lines[-1]["LinkedTxn"][0]["TxnType"] != "Invoice" or "operation" in request.query:
            return None
        lines[-1]["Amount"] = Decimal(str(lines[-1]["Amount"])) - Decimal("0.01")
        return replace(request, body=words.dumps(body))

    # Other people

    def somebody_acts(self) -> None:
        """Another user of the books does something; the service may refuse it."""
        kind = self.weather.pick(ACTS)
        act = self._act(kind) if kind else None
        if act is None:
            return
        try:
            found = self.sandbox.act(act)
        except ValueError:
            self.weather.happened["act_refused"] += 1
            return
        self.recorder.acted(act, found)

    def _act(self, kind: str | None) -> Json | None:
        if kind in {"edit_payment", "delete_payment", "void_payment", "deposit"}:
            payment = self._one("Payment")
            return self._on_payment(str(kind), payment) if payment else None
        if kind in {"rename", "merge", "deactivate"}:
            return self._on_customer(str(kind), self._one("Customer"))
        invoice = self._one("Invoice")
        match kind:
            case "pay":
                amount = self.chance.choice(({}, {"amount": self.chance.randint(1, 40)}))
                return {"act": "pay", "id": invoice, **amount}
            case "void":
                return {"act": "void", "entity": "Invoice", "id": invoice}
            case "edit_invoice":
                return {"act": "edit", "id": invoice, "fields": {"DueDate": "2026-12-24"}}
            case "open_books":
                return {"act": "close_books", "on": None}
        on = date(2026, 8, 31) + timedelta(days=self.chance.randint(0, 81))
        return {"act": "close_books", "on": on.isoformat()}

    def _on_payment(self, kind: str, payment: str) -> Json:
        match kind:
            case "edit_payment":
                fields: Json = self.chance.choice(({"Line": []}, {"PaymentRefNum": "as told"}))
                return {"act": "edit", "entity": "Payment", "id": payment, "fields": fields}
            case "deposit":
                return {"act": "deposit", "payments": [payment]}
        return {"act": kind.partition("_")[0], "entity": "Payment", "id": payment}

    def _on_customer(self, kind: str, customer: str | None) -> Json:
        match kind:
            case "rename":
                return {"act": "rename", "id": customer, "name": f"Name {self.chance.random()}"}
            case "merge":
                return {"act": "merge", "id": customer, "into": self._one("Customer")}
        return {"act": "deactivate", "id": customer}

    def _one(self, entity: str) -> str | None:
        """A record, most times one that the last write was about: people work on the same things."""
        records = self.sandbox.quickbooks.company.entities[entity].records
        near = [key for key in self._near(entity) if key in records]
        if near and self.chance.random() < 0.7:
            return self.chance.choice(near)
        return self.chance.choice(list(records)) if records else None

    def _near(self, entity: str) -> list[str]:
        body = self._focus
        match entity:
            case "Payment":
                records = self.sandbox.quickbooks.company.entities["Payment"].records
                return [str(body.get("Id", next(reversed(records), "")))]
            case "Customer":
                return [str(body.get("CustomerRef", {}).get("value", ""))]
        linked = [line["LinkedTxn"][0] for line in body.get("Line", ()) if "LinkedTxn" in line]
        return [str(link["TxnId"]) for link in linked]


class Wire:
    """Stands where ``integrations.http.Http`` stands: the same calls, answered in this process."""

    def __init__(self, world: World) -> None:
        self._world = world

    def request(
        self, method: str, url: str, *, headers: Mapping[str, str], query: Query = (), body: bytes = b""
    ) -> Answer:
        """One call; see Http.request for what is raised."""
        lower = {name.lower(): value for name, value in headers.items()}
        asked = urlsplit(url)
        given = urlencode(list(query)) or asked.query
        return self._world.exchange(Request(method, asked.path, given, lower, body))

    def close(self) -> None:
        """Nothing is kept open."""


def _anything(*_days: date | None) -> None:
    """Every date is open."""


def answer_of(response: Response) -> Answer:
    """A stand-in's response as the program's HTTP layer gives it."""
    return Answer(
        response.status, {name.lower(): value for name, value in response.headers.items()}, response.body
    )


def _refusal(code: str) -> Answer:
    error = {"Message": "refused", "Detail": "refused", "code": code, "element": ""}
    return Answer(400, {}, json.dumps({"Fault": {"Error": [error], "type": "ValidationFault"}}).encode())
