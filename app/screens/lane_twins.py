"""Questions about customers entered twice, each on its lane."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.changes import Changes
from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.review.customers import MaybeOnes

if TYPE_CHECKING:
    from app.jobs.duplicates import Settled
    from app.store.company_file import CompanyFile


class LaneTwins:
    """A TwinsDesk (``app.screens.duplicates``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock, by: str) -> None:
        """``file`` opens the company file when first asked; ``by`` decides."""
        self._lanes = lanes
        self._file = file
        self._clock = clock
        self._by = by

    def maybe_one(self) -> Future[MaybeOnes]:
        """The pairs that may be one customer, compared in a process of its own where there are many."""
        cancel = CancelToken()

        def question() -> MaybeOnes:
            from app.jobs.apart import apart
            from app.jobs.duplicates import maybe_one

            with apart(self._file(), cancel) as computing:
                return computing.ask(maybe_one)

        return self._lanes.compute(question, cancel=cancel)

    def settle(self, a: str, b: str, keep: str) -> "Future[Settled]":
        """Say that two customers are one, and which stays."""

        def job() -> "Settled":
            from app.jobs.duplicates import settled

            return settled(self._file(), a, b, keep, (self._by, self._clock.now()))

        return self._lanes.write(job)

    def tell_apart(self, a: str, b: str) -> Future[Changes]:
        """Say that two customers are two, for ever."""

        def job() -> Changes:
            from app.jobs.duplicates import reject_pair

            return reject_pair(self._file(), a, b, self._by, self._clock.now())

        return self._lanes.write(job)
