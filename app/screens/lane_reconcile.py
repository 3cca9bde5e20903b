"""The reconciliation's questions on their lane; jobs are imported there."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING

from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.review.reconciling import MonthView

if TYPE_CHECKING:
    from app.store.company_file import CompanyFile


class LaneReconcile:
    """A ReconcileDesk (``app.screens.reconcile``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock) -> None:
        """``file`` opens the company file when first asked."""
        self._lanes = lanes
        self._file = file
        self._clock = clock

    def month(self, first: date | None) -> Future[MonthView]:
        """A month by its first day; None: the latest one with anything to compare."""
        closing = CancelToken()

        def question() -> MonthView:
            from app.jobs.apart import apart
            from app.jobs.reconcile_page import month_view

            with apart(self._file(), closing) as computing:
                return computing.ask(month_view, first, self._clock)

        return self._lanes.compute(question, cancel=closing)
