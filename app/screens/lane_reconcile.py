"""The reconciliation's questions on their lane; jobs are imported there."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Changes
from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.propose.close.checklist import CheckItem
from app.review.reconciling import MonthClose, MonthView

if TYPE_CHECKING:
    from app.commit.touched import Touched
    from app.store.company_file import CompanyFile


class LaneReconcile:
    """A ReconcileDesk (``app.screens.reconcile``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock, by: str) -> None:
        """``file`` opens the company file when first asked; ``by`` accepts and closes."""
        self._lanes = lanes
        self._file = file
        self._clock = clock
        self._by = by

    def month(self, first: date | None) -> Future[MonthView]:
        """A month by its first day; None: the latest one with anything to compare."""
        closing = CancelToken()

        def question() -> MonthView:
            from app.jobs.apart import apart
            from app.jobs.reconcile_page import month_view

            with apart(self._file(), closing) as computing:
                return computing.ask(month_view, first, self._clock)

        return self._lanes.compute(question, cancel=closing)

    def accept(self, first: date, item: CheckItem, reason: str) -> Future[Changes]:
        """Take an item as it is shown."""

        def job() -> Changes:
            from app.jobs.closing import accept_shown

            return accept_shown(self._file(), first, item, reason, (self._by, self._clock.now()))

        return self._lanes.write(job)

    def withdraw(self, first: date, code: str) -> Future[Changes]:
        """Take the word on an item back."""

        def job() -> Changes:
            from app.jobs.closing import withdraw

            return withdraw(self._file(), first, code, self._by, self._clock.now())

        return self._lanes.write(job)

    def close(self, shown: MonthClose) -> Future[Changes]:
        """Close a month as it is shown."""

        def job() -> Changes:
            from app.jobs.closing import close_shown

            close_shown(self._file(), shown, self._by, self._clock)
            return Changes(settings=True)

        return self._lanes.write(job)

    def reopen(self, first: date, reason: str) -> Future[Changes]:
        """Open a closed month again."""

        def job() -> Changes:
            from app.jobs.closing import reopen

            return reopen(self._file(), first, reason, self._by, self._clock.now())

        return self._lanes.write(job)

    def hand_over(self, first: date, out: Path) -> Future[Path]:
        """Write the close packet, as PDF or workbook by the file's ending."""
        stopping = CancelToken()

        def question() -> Path:
            from app.jobs.apart import apart
            from app.jobs.close_packet import hand_over

            with apart(self._file(), stopping) as computing:
                return computing.ask(hand_over, first, self._clock, out)

        return self._lanes.compute(question, cancel=stopping)

    def changes(self) -> "Future[tuple[Touched, ...]]":
        """What changed in the ledger since the last look."""

        def question() -> "tuple[Touched, ...]":
            from app.jobs.ledger_changes import look

            return look(self._file())

        return self._lanes.read(question)

    def looked(self) -> Future[Changes]:
        """All of it was looked at."""

        def job() -> Changes:
            from app.jobs.ledger_changes import looked

            looked(self._file(), self._clock.now())
            return Changes(settings=True)

        return self._lanes.write(job)
