"""One HTTP exchange as the stand-ins see it, and what a stand-in is to the server."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came. Header names are lower case; ``query`` is the raw query string.

    ``others`` of the same organisation were being worked on when it came.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    others: int = 0


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. ``drop`` cuts the connection after the work was done instead of answering.

    ``closes`` cuts it after the answer, without a word: the next request finds it dead.
    ``pause`` are seconds of silence in the middle of the body.
    """

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    closes: bool = False
    pause: float = 0.0


class StandIn(Protocol):
    """One service's wire. Called by one thread at a time."""

    name: str

    def handles(self, path: str) -> bool:
        """Whether this service owns the path."""

    def answer(self, request: Request) -> Response:
        """Do the work and answer."""

    def state(self) -> dict[str, object]:
        """Everything it holds, for ``GET /_sandbox/state``."""
