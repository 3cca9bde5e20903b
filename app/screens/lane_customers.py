"""The customers' questions, each on its lane; jobs are imported there, so that starting costs nothing."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.changes import Changes
from app.lanes import CancelToken, Lanes
from app.ports import Clock
from app.review.customers import CustomerFilter, CustomerPage, CustomerRow
from app.screens.duplicates import TwinsDesk
from app.screens.lane_twins import LaneTwins

if TYPE_CHECKING:
    from app.propose.forecast.records import PayDate
    from app.store.company_file import CompanyFile


class LaneCustomers:
    """A CustomerDesk (``app.screens.customers``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock, by: str) -> None:
        """``file`` opens the company file when first asked; ``by`` decides."""
        self._lanes = lanes
        self._file = file
        self._clock = clock
        self._by = by
        self.twins: TwinsDesk = LaneTwins(lanes, file, clock, by)
        self._expected: tuple[tuple[object, ...], Mapping[str, PayDate]] = ((), {})

    def ids(self, wanted: CustomerFilter) -> "Future[array[int]]":
        """Ids of all customers under a filter, in its order."""

        def question() -> "array[int]":
            from app.jobs.customers import customer_ids

            return customer_ids(self._file(), wanted, self._clock)

        return self._lanes.read(question)

    def rows(self, ids: Sequence[int]) -> Future[tuple[CustomerRow, ...]]:
        """The rows of these ids, in the order asked."""
        asked = tuple(ids)

        def question() -> tuple[CustomerRow, ...]:
            from app.jobs.customers import customer_rows

            return customer_rows(self._file(), asked, self._clock)

        return self._lanes.read(question)

    def page(self, row_id: int) -> Future[CustomerPage]:
        """Everything about one customer."""

        def question() -> CustomerPage:
            from app.jobs.customers import customer_page

            return customer_page(self._file(), row_id, self._clock)

        return self._lanes.read(question)

    def expected(self) -> "Future[Mapping[str, PayDate]]":
        """When each open invoice will probably be paid; kept while nothing changes that it rests on."""
        cancel = CancelToken()

        def question() -> "Mapping[str, PayDate]":
            from app.jobs.apart import apart
            from app.jobs.customers import expected, rests_on

            key = rests_on(self._file(), self._clock)
            if key != self._expected[0]:
                with apart(self._file(), cancel) as computing:
                    self._expected = (key, computing.ask(expected, self._clock))
            return self._expected[1]

        return self._lanes.compute(question, cancel=cancel)

    def keep_alias(self, payer_name: str, customer_id: str) -> Future[Changes]:
        """Tie a payer name to a customer; money under that name is then matched to them."""

        def job() -> Changes:
            from app.jobs.customers import keep_alias

            return keep_alias(self._file(), payer_name, customer_id, self._by, self._clock)

        return self._lanes.write(job)

    def forget_alias(self, payer_name: str) -> Future[Changes]:
        """Take a tied payer name back."""

        def job() -> Changes:
            from app.jobs.customers import forget_alias

            return forget_alias(self._file(), payer_name, self._by, self._clock)

        return self._lanes.write(job)
