"""Every mutating request as it came, and the bytes that went out: what tests and the cost of a mirror ask."""

from dataclasses import dataclass, field
from datetime import datetime

from integrations.sandbox.exchange import Request
from integrations.sandbox.xero.idempotency import HEADER
from integrations.sandbox.xero.words import Json


@dataclass(slots=True)
class Write:
    """One mutating request and what it made; ``times_received`` counts replays of its key."""

    method: str
    path: str
    key: str
    at: datetime
    ids: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    times_received: int = 1

    def shown(self) -> Json:
        """As JSON."""
        return {
            "service": "xero",
            "method": self.method,
            "path": self.path,
            "idempotency_key": self.key,
            "ids": self.ids,
            "faults": self.faults,
            "times_received": self.times_received,
            "time": self.at.isoformat(),
        }


class Received:
    """The writes in the order of their arrival."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self._by_key: dict[tuple[str, str, str], Write] = {}

    def note(self, request: Request, at: datetime) -> Write:
        """Keep a write that is to be worked on."""
        key = request.headers.get(HEADER, "")
        write = Write(request.method, request.path, key, at)
        self.writes.append(write)
        if key:
            self._by_key[key, request.method, request.path] = write
        return write

    def repeated(self, request: Request) -> None:
        """Count a replay that was answered from store."""
        write = self._by_key.get((request.headers.get(HEADER, ""), request.method, request.path))
        if write is not None:
            write.times_received += 1


@dataclass(slots=True)
class Egress:
    """Bytes of one tenant's answers, the Organisation endpoint left out (wire/xero.md 4)."""

    answers: int = 0
    plain: int = 0
    sent: int = 0
    of_writes: int = 0

    def add(self, plain: int, sent: int, *, is_write: bool) -> None:
        """Count an answer: its size before and after gzip."""
        self.answers += 1
        self.plain += plain
        self.sent += sent
        if is_write:
            self.of_writes += sent

    def shown(self) -> Json:
        """As JSON."""
        return {
            "answers": self.answers,
            "bytes_before_gzip": self.plain,
            "bytes_sent": self.sent,
            "bytes_sent_to_writes": self.of_writes,
        }
