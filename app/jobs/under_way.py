"""Rows that are carried out at the same time, decided about by one thread.

Each row goes its way as a generator. It stops where it needs something: a call to a service, made in a small
pool, or something kept in the company file. What several rows keep at the same moment is kept in one
transaction, so that ten answers cost one wait for the disk. Nothing here runs beside anything else but the
calls: between two stops a row sees and changes what it likes.
"""

import logging
from collections import deque
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

from msgspec import Struct

from app.errors import Cancelled, CountersignError
from app.jobs.calls import Answered, Call, Calls
from app.store.company_file import CompanyFile
from app.store.connection import Connection

log = logging.getLogger(__name__)

T = TypeVar("T")


class Keep(Struct, frozen=True):
    """Something to keep in the company file; goes on with what ``work`` gives once it is committed.

    ``is_claim``: it lets a write go out. Claims are kept after all outcomes, apart from them, no sooner than
    their calls can be made, and not at all once the run is to end.
    """

    work: Callable[[Connection], object]
    is_claim: bool = False


Course = Generator[Call | Keep, Any, T]
"""A way that stops for calls and for the company file, and ends with a T."""


class Ended(Struct, frozen=True):
    """A row's way has ended."""

    number: int
    value: Any


class UnderWay:
    """The rows that are under way, by number; so many calls at once."""

    def __init__(self, company: CompanyFile, calls: Calls, at_once: int) -> None:
        self._company = company
        self._calls = calls
        self._at_once = at_once
        self._courses: dict[int, Course[Any]] = {}
        self._ready: deque[tuple[int, object, Exception | None]] = deque()
        self._asking: dict[Call, list[int]] = {}
        self._keeping: list[tuple[int, Keep]] = []
        self._claiming: list[tuple[int, Keep]] = []
        self._is_stopping = False

    def __len__(self) -> int:
        return len(self._courses)

    @property
    def room(self) -> int:
        """How many rows may set out now: none, or a few at once, for what these rest on is read together.

        There are more of them under way than calls: while some are written others are read, and a few wait
        with all in hand, so that no call of the service's is left lying for want of a row. Not many wait, or
        what they rest on would be old by then.
        """
        room = self._at_once * 5 // 2 - len(self._courses)
        return min(room, self._at_once) if room * 2 >= self._at_once else 0

    def start(self, number: int, course: Course[Any]) -> None:
        """A row sets out at the next ``go_on``."""
        self._courses[number] = course
        self._ready.append((number, None, None))

    def go_on(self) -> list[Ended]:
        """Take every row as far as it goes without an answer; those that came to their end.

        Raises what a row raises, and what keeping raises; the rest is where it was.
        """
        ended: list[Ended] = []
        while True:
            while self._ready:
                self._step(*self._ready.popleft(), ended)
            waiting = self._keeping or self._claiming
            count = len(waiting) if self._keeping else max(0, self._at_once - len(self._asking))
            taken, waiting[:count] = waiting[:count], []
            if not taken:
                return ended
            self._keep(taken)

    def wait(self) -> None:
        """Wait until a call is back, and make its rows ready to go on."""
        for answer in self._calls.back():
            self._came_back(answer)

    def stop(self) -> None:
        """Let every call come back and keep what became of it; nothing new is begun, nothing raised.

        What can't be kept (a full disk) is left as being sent, which the next run takes for unknown.
        """
        self._is_stopping = True
        for number, _ in self._claiming:
            self._drop(number)
        self._claiming.clear()
        while True:
            try:
                self.go_on()
            except (CountersignError, Cancelled) as problem:
                log.warning("commit.lost_while_stopping problem=%r", problem)
                continue
            if not self._asking:
                return
            self.wait()

    def close(self) -> None:
        """Leave all as it stands."""
        self._calls.close()

    def _step(self, number: int, value: object, error: Exception | None, ended: list[Ended]) -> None:
        course = self._courses[number]
        try:
            need = course.send(value) if error is None else course.throw(error)
        except StopIteration as end:
            self._drop(number)
            ended.append(Ended(number, end.value))
            return
        except BaseException:
            self._drop(number)
            raise
        if isinstance(need, Keep) and not need.is_claim:
            self._keeping.append((number, need))
        elif self._is_stopping:
            course.close()
            self._drop(number)
        elif isinstance(need, Keep):
            self._claiming.append((number, need))
        else:
            self._ask(number, need)

    def _ask(self, number: int, call: Call) -> None:
        """Make a call, or wait with others for the one that is under way."""
        if call not in self._asking:
            self._asking[call] = []
            self._calls.start(call)
        self._asking[call].append(number)

    def _came_back(self, answer: Answered) -> None:
        for number in self._asking.pop(answer.call):
            if number in self._courses:
                self._ready.append((number, answer.value, answer.error))

    def _keep(self, taken: Sequence[tuple[int, Keep]]) -> None:
        """Keep all this in one transaction."""
        try:
            kept = self._kept([need for _, need in taken])
        except BaseException:
            for number, _ in taken:
                self._drop(number)
            raise
        self._ready.extend((number, each, None) for (number, _), each in zip(taken, kept, strict=True))

    def _kept(self, needs: Sequence[Keep]) -> list[object]:
        with self._company.writer() as conn:
            return [need.work(conn) for need in needs]

    def _drop(self, number: int) -> None:
        self._courses.pop(number, None)
