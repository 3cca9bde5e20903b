"""The state file: every mutating exchange is appended, a restart replays them and has the same books again.

The first line names what the books began with; each further line is a request and the instant it was served.
A line is written before its answer is sent, so what a client saw done survives even a killed process.
"""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from integrations.sandbox.exchange import Request

_NOT_KEPT = {"host", "connection", "user-agent", "accept-encoding", "content-length"}


@dataclass(frozen=True, slots=True)
class Opening:
    """What the books began with."""

    company: str
    customers: int
    invoices: int
    seed: int
    as_of: datetime

    def begins_like(self, other: "Opening") -> bool:
        """Whether both name the same company; the instants may differ."""
        mine = (self.company, self.customers, self.invoices, self.seed)
        return mine == (other.company, other.customers, other.invoices, other.seed)


class Journal:
    """An append-only file of exchanges. One process at a time writes it."""

    def __init__(self, path: Path, opening: Opening) -> None:
        """Open or begin the file; ValueError when it belongs to other books."""
        kept = _read_opening(path)
        if kept is not None and not kept.begins_like(opening):
            raise ValueError(f"{path.name} belongs to another company or seed; name another state file")
        self.opening = kept or opening
        self._path = path
        if kept is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_opening_line(opening), encoding="utf-8")
        self._drop_torn_line()
        self._file = path.open("ab")

    def _drop_torn_line(self) -> None:
        """Cut off a last line that a killed process left unfinished; its answer was never sent."""
        content = self._path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            self._path.write_bytes(whole)

    def entries(self) -> Iterator[tuple[datetime, Request]]:
        """The exchanges so far, oldest first, with the instant each was served."""
        with self._path.open(encoding="utf-8") as lines:
            next(lines)
            for line in lines:
                entry = json.loads(line)
                request = Request(
                    entry["method"],
                    entry["path"],
                    entry["query"],
                    entry["headers"],
                    base64.b64decode(entry["body"]),
                )
                yield datetime.fromisoformat(entry["at"]), request

    def append(self, at: datetime, request: Request) -> None:
        """Keep an exchange; it is with the operating system when this returns."""
        entry = {
            "at": at.isoformat(),
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "headers": {name: value for name, value in request.headers.items() if name not in _NOT_KEPT},
            "body": base64.b64encode(request.body).decode(),
        }
        self._file.write(json.dumps(entry).encode() + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _opening_line(opening: Opening) -> str:
    shown = {
        "company": opening.company,
        "customers": opening.customers,
        "invoices": opening.invoices,
        "seed": opening.seed,
        "as_of": opening.as_of.isoformat(),
    }
    return json.dumps(shown) + "\n"


def _read_opening(path: Path) -> Opening | None:
    if not path.exists():
        return None
    with path.open(encoding="utf-8") as lines:
        first = lines.readline()
    if not first.endswith("\n"):
        return None
    try:
        kept = json.loads(first)
        as_of = datetime.fromisoformat(kept["as_of"])
        return Opening(kept["company"], kept["customers"], kept["invoices"], kept["seed"], as_of)
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"{path.name} is not a state file of the stand-ins") from None
