"""Calls that are under way at the same time, in simulated time and in an order that the seed draws.

Each call runs in a thread of its own, but only one thread runs at any moment: a call hands over where it lets
time pass, and goes on when its time has come and nothing comes before it. So what a service does in one call
happens between the beginning and the end of others, answers come back in any order, and the same seed brings
the same order again.
"""

import random
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.jobs.calls import Answered, Call, answered

_AT_ONCE = 0.7
"""How often an answer is taken before anything else happens."""


@dataclass(eq=False)
class _Actor:
    """One call on its way; ``at`` is when it goes on, ``asked`` how many were begun before it."""

    call: Call
    at: datetime
    asked: int
    turn: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    thread: threading.Thread | None = None
    answer: Answered | None = None
    death: BaseException | None = None

    @property
    def is_over(self) -> bool:
        return self.answer is not None or self.death is not None


class SideBySide:
    """The place for calls (app.jobs.calls) of one world.

    ``now`` tells the world's time, ``go_to`` moves it and lets happen what is due by then.
    """

    def __init__(
        self, now: Callable[[], datetime], go_to: Callable[[datetime], None], chance: random.Random
    ) -> None:
        self._now = now
        self._go_to = go_to
        self._chance = chance
        self._actors: list[_Actor] = []
        self._current: _Actor | None = None
        self._mine = threading.Semaphore(0)
        self._is_alone = False
        self._width = 1
        self.begun = 0

    @property
    def asked(self) -> int | None:
        """The number of the call that is going on; None where none is."""
        return self._current.asked if self._current is not None else None

    def __call__(self, width: int) -> "SideBySide":
        """A place for so many calls at once; further ones wait for their turn, as in a pool of threads."""
        self._width = width
        return self

    def sleep(self, seconds: float) -> None:
        """Let time pass: within a call others go on meanwhile."""
        until = self._now() + timedelta(seconds=seconds)
        actor = self._current
        if actor is None or self._is_alone:
            self._go_to(until)
            return
        actor.at = until
        self._mine.release()
        actor.turn.acquire()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Meanwhile no other call goes on, as when this one holds what they wait for."""
        before, self._is_alone = self._is_alone, True
        try:
            yield
        finally:
            self._is_alone = before

    # Calls

    def start(self, call: Call) -> None:
        """See ``Calls``."""
        self._actors.append(_Actor(call, self._now(), self.begun))
        self.begun += 1

    def back(self) -> Sequence[Answered]:
        """See ``Calls``; raises what killed the process in a call."""
        while True:
            over = [actor for actor in self._actors if actor.is_over]
            going = [actor for actor in self._actors if not actor.is_over]
            if over and (not going or self._chance.random() < _AT_ONCE):
                break
            self._go_on(min(going[: self._width], key=lambda actor: actor.at))
        self._actors = going
        self._chance.shuffle(over)
        return [actor.answer for actor in over if actor.answer is not None]

    def close(self) -> None:
        """See ``Calls``: in a dead process each call ends where it goes on."""
        for actor in self._actors:
            while not actor.is_over and actor.thread is not None:
                self._resume(actor)
        self._actors.clear()

    def _go_on(self, actor: _Actor) -> None:
        if actor.at > self._now():
            self._go_to(actor.at)
        self._resume(actor)
        if actor.death is not None:
            raise actor.death

    def _resume(self, actor: _Actor) -> None:
        self._current = actor
        if actor.thread is None:
            actor.thread = threading.Thread(target=self._run, args=(actor,), daemon=True)
            actor.thread.start()
        else:
            actor.turn.release()
        self._mine.acquire()
        self._current = None

    def _run(self, actor: _Actor) -> None:
        try:
            actor.answer = answered(actor.call)
        except BaseException as death:  # noqa: BLE001 - the process ends where its own thread is
            actor.death = death
        self._mine.release()
