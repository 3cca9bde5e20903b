"""Today's questions, each on its lane; jobs are imported there."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.domain.outstanding import Outstanding
from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.review.today import CashView, TodayView

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

    def cash(self, cancel: CancelToken) -> Future[tuple[CashView, ...]]:
        """The cash to come by currency."""

        def question() -> tuple[CashView, ...]:
            from app.jobs.apart import apart
            from app.jobs.overview import cash

            with apart(self._file(), cancel) as computing:
                return computing.ask(cash, self._clock)

        return self._lanes.compute(question, cancel=cancel)

    def outstanding(self) -> Future[tuple[Outstanding, ...]]:
        """Days sales outstanding by month."""
        closing = CancelToken()

        def question() -> tuple[Outstanding, ...]:
            from app.jobs.apart import apart
            from app.jobs.cash_ahead import outstanding

            with apart(self._file(), closing) as computing:
                return computing.ask(outstanding, self._clock)

        return self._lanes.compute(question, cancel=closing)
