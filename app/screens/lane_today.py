"""Today's questions, each on its lane; jobs are imported there."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.review.today import AheadView, TodayView

if TYPE_CHECKING:
    from app.store.company_file import CompanyFile


class LaneToday:
    """A TodayDesk (``app.screens.today``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock) -> None:
        """``file`` opens the company file when first asked."""
        self._lanes = lanes
        self._file = file
        self._clock = clock

    def overview(self) -> Future[TodayView]:
        """Counts, money and ages."""

        def question() -> TodayView:
            from app.jobs.overview import overview

            return overview(self._file(), self._clock)

        return self._lanes.read(question)

    def ahead(self, cancel: CancelToken) -> Future[AheadView]:
        """The cash to come and days sales outstanding, both in one computing process."""

        def question() -> AheadView:
            from app.jobs.apart import apart
            from app.jobs.cash_ahead import outstanding
            from app.jobs.overview import cash

            with apart(self._file(), cancel) as computing:
                return AheadView(computing.ask(cash, self._clock), computing.ask(outstanding, self._clock))

        return self._lanes.compute(question, cancel=cancel)
