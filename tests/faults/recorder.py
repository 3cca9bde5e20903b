"""What reached the service, in order: the events that the auditor reads afterwards."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from integrations.quickbooks.conversion import REFUND
from integrations.sandbox.exchange import Request, Response

Json = dict[str, Any]


@dataclass(frozen=True)
class Served:
    """A write that reached the service. ``looked`` is how often the books were read before it was sent.

    ``is_performed``: it was done now, neither refused nor answered from memory. ``shut_for`` is for how long
    its date had been closed, ``gone_for`` for how long its customer had not been active. ``is_altered``: the
    service did something else than it was asked.
    """

    at: datetime
    key: str
    operation: str
    request: Request
    status: int
    answer: Json
    is_performed: bool
    closed_on: date | None
    dated_on: date | None
    looked: int
    shut_for: timedelta | None = None
    gone_for: timedelta | None = None
    is_altered: bool = False

    @property
    def record(self) -> tuple[str, str]:
        """Entity and id of what it was about."""
        name = next(name for name in self.answer if name != "time")
        prefix = REFUND if name == "RefundReceipt" else ""
        return name, f"{prefix}{self.answer[name]['Id']}"

    @property
    def version(self) -> str:
        """The record's version after it; an update that changes nothing moves it nowhere."""
        return str(self.answer[self.record[0]].get("SyncToken", ""))


@dataclass(frozen=True)
class Acted:
    """What another person did, and the service's answer."""

    act: Json
    found: Json


@dataclass(frozen=True)
class Looked:
    """The program read something from the books; ``of`` names the kind of record in the service's word.

    ``ids``: only these records; None where it asked for others or for all. ``shown`` is what there was to
    see of them, where somebody wants to know.
    """

    of: str = ""
    at: datetime | None = None
    ids: frozenset[str] | None = None
    shown: Mapping[str, object] = field(default_factory=dict)


Event = Served | Acted | Looked


@dataclass
class Recorder:
    """Stands before a stand-in and puts down what it is asked."""

    service: Any
    serve: Callable[[Request], Response | None]
    events: list[Event] = field(default_factory=list)
    looks: int = 0
    closings: list[tuple[datetime, date | None]] = field(default_factory=list)
    gone_at: dict[str, datetime] = field(default_factory=dict)

    token_path = "/oauth2"

    def __post_init__(self) -> None:
        self.closings.append((datetime.min.replace(tzinfo=UTC), self.closed_on()))

    def closed_on(self) -> date | None:
        """To which day the books are closed."""
        found: date | None = self.service.company.closed_on
        return found

    def is_write(self, request: Request) -> bool:
        """Whether a request changes the books."""
        return is_write(request)

    def key_of(self, request: Request) -> str:
        """Its idempotency key."""
        return key_of(request)

    def operation_of(self, request: Request) -> str:
        """create, update, delete or void."""
        return operation_of(request)

    def asked_for(self, request: Request) -> str:
        """The kind of record a read is about."""
        return _asked_for(request)

    def ids_asked_for(self, request: Request) -> frozenset[str] | None:
        """The records a read is about; None where it does not name them."""
        return _ids_asked_for(request)

    def shown(self, of: str, ids: frozenset[str] | None) -> Mapping[str, object]:
        """What there is to see of these records now; nothing where nobody wants to know."""
        del of, ids
        return {}

    def forget(self, key: str) -> bool:
        """The service forgets a key; whether it knew it."""
        return self.service._replies.pop(key, None) is not None

    def acted(self, act: Json, found: Json) -> None:
        """Another person did something."""
        now = self.service.clock.now()
        self.events.append(Acted(act, found))
        if act["act"] in {"close_books", "open_books", "lock"}:
            self.closings.append((now, self.closed_on()))
        if act["act"] in {"merge", "deactivate", "archive"}:
            self.gone_at.setdefault(str(act["id"]), now)

    def deliver(
        self, request: Request, looked: int | None = None, altered: Request | None = None
    ) -> Response:
        """The service receives a request that was sent after so many looks (None: after all of them).

        With ``altered`` it does that instead.
        """
        if self.is_write(request):
            return self._write(request, self.looks if looked is None else looked, altered)
        response = self._served(request)
        if not request.path.startswith(self.token_path):
            self.looks += 1
            now, ids = self.service.clock.now(), self.ids_asked_for(request)
            of = self.asked_for(request)
            self.events.append(Looked(of, now, ids, self.shown(of, ids)))
        return response

    def _write(self, request: Request, looked: int, altered: Request | None) -> Response:
        key = key_of(request)
        is_known = key in self.service._replies
        closed_on, dated_on, at = (
            self.service.company.closed_on,
            self._date_of(request),
            self.service.clock.now(),
        )
        response = self._served(altered or request)
        gone = self.gone_at.get(json.loads(request.body).get("CustomerRef", {}).get("value", ""))
        self.events.append(
            Served(
                at=at,
                key=key,
                operation=operation_of(request),
                request=request,
                status=response.status,
                answer=json.loads(response.body),
                is_performed=response.status == 200 and not is_known,
                closed_on=closed_on,
                dated_on=dated_on,
                looked=looked,
                shut_for=self._shut_for(dated_on),
                gone_for=at - gone if gone else None,
                is_altered=altered is not None,
            )
        )
        return response

    def _shut_for(self, dated_on: date | None) -> timedelta | None:
        """For how long the books have been closed to a date, without a break; None when they are open."""
        closed_on = self.closed_on()
        if dated_on is None or closed_on is None or closed_on < dated_on:
            return None
        now = since = self.service.clock.now()
        for at, closed in reversed(self.closings):
            if closed is None or closed < dated_on:
                break
            since = at
        return now - since

    def _served(self, request: Request) -> Response:
        response = self.serve(request)
        assert response is not None, "the stand-in's own faults cut nothing here"
        return response

    def _date_of(self, request: Request) -> date | None:
        """The accounting date that a write touches."""
        body = json.loads(request.body)
        if "TxnDate" in body:
            return date.fromisoformat(body["TxnDate"])
        entity = request.path.rsplit("/", 1)[-1]
        for name, held in self.service.company.entities.items():
            if name.lower() == entity and body.get("Id") in held.records:
                on: date | None = getattr(held.records[body["Id"]], "on", None)
                return on
        return None


def _statement(request: Request) -> str:
    return parse_qs(request.query).get("query", [request.body.decode(errors="replace")])[0]


def _ids_asked_for(request: Request) -> frozenset[str] | None:
    statement = _statement(request)
    listed = re.search(r"WHERE Id IN \(([^)]*)\)", statement)
    if listed:
        return frozenset(re.findall(r"'([^']*)'", listed[1]))
    last = request.path.rsplit("/", 1)[-1]
    return frozenset({last}) if not statement and last.isdigit() else None


def _asked_for(request: Request) -> str:
    """The kind of record a read is about."""
    statement = _statement(request)
    found = re.search(r"(?i)\bfrom\s+(\w+)", statement)
    return found[1] if found else request.path.rsplit("/", 1)[-1]


def is_write(request: Request) -> bool:
    """Whether a request changes the books."""
    reads = request.path.endswith("/query") or request.path.startswith(("/oauth2", "/_sandbox"))
    return request.method == "POST" and not reads


def key_of(request: Request) -> str:
    """Its idempotency key."""
    return parse_qs(request.query).get("requestid", [""])[0]


def operation_of(request: Request) -> str:
    """create, update, delete or void."""
    given = parse_qs(request.query).get("operation", [""])[0]
    return given or ("update" if "Id" in json.loads(request.body) else "create")
