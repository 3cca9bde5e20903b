"""What reached the service, in order: the events that the auditor reads afterwards."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qs

from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.quickbooks.service import QuickBooksStandIn

Json = dict[str, Any]


@dataclass(frozen=True)
class Served:
    """A write that reached the service. ``looked`` is how often the books were read before it was sent.

    ``is_performed``: it was done now, neither refused nor answered from memory.
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

    @property
    def record(self) -> tuple[str, str]:
        """Entity and id of what it was about."""
        name = next(name for name in self.answer if name != "time")
        return name, str(self.answer[name]["Id"])

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
    """The program read something from the books."""


Event = Served | Acted | Looked


@dataclass
class Recorder:
    """Stands before a stand-in and puts down what it is asked."""

    service: QuickBooksStandIn
    serve: Callable[[Request], Response | None]
    events: list[Event] = field(default_factory=list)
    looks: int = 0

    def deliver(self, request: Request, looked: int | None = None) -> Response:
        """The service receives a request that was sent after so many looks (None: after all of them)."""
        if is_write(request):
            return self._write(request, self.looks if looked is None else looked)
        response = self._served(request)
        if not request.path.startswith("/oauth2"):
            self.looks += 1
            self.events.append(Looked())
        return response

    def _write(self, request: Request, looked: int) -> Response:
        key = key_of(request)
        is_known = key in self.service._replies
        closed_on, dated_on, at = (
            self.service.company.closed_on,
            self._date_of(request),
            self.service.clock.now(),
        )
        response = self._served(request)
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
            )
        )
        return response

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
                on: date = held.records[body["Id"]].on
                return on
        return None


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
