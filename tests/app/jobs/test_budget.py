"""The API budget: a sync slows down before a service would block it, and leaves calls for commits."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import AllowanceSpent
from app.jobs.budget import LONGEST_PAUSE_S, Thrift, sync_budget
from app.jobs.metering import Tally, keep_allowances, keep_calls, kept_allowances
from app.jobs.workplace import Workplace
from app.ports import Allowances, CallKind
from app.store.company_file import CompanyFile

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        """That instant."""
        return NOW

    def sleep(self, seconds: float) -> None:
        """Nothing passes."""


@dataclass
class Waiting:
    """A cancel token that notes how long it was asked to wait."""

    slept: list[float] = field(default_factory=list)

    def check(self) -> None:
        """Nobody asks to stop."""

    def sleep(self, seconds: float) -> None:
        """Note it."""
        self.slept.append(seconds)


@dataclass
class Source:
    """A source as far as a budget looks at it."""

    allowances: Allowances
    service: str = "xero"
    title: str = "Xero"

    def expected_calls(self, cursor: str | None) -> int:
        """Nine the first time, four later."""
        return 4 if cursor else 9


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    """A company, a clock and a tally."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as company:
        yield Workplace(company, Noon(), Tally())


def spend(place: Workplace, reads: int, writes: int = 0) -> None:
    """Calls that are counted in the file."""
    for kind, count in ((CallKind.READ, reads), (CallKind.WRITE, writes)):
        for _ in range(count):
            place.tally("xero", kind)
    keep_calls(place.company, place.tally, NOW)


def thrift(place: Workplace, source: Source, cancel: Waiting) -> Thrift:
    """The watch over one sync."""
    return Thrift(place, source, sync_budget(place, source), cancel)  # type: ignore[arg-type] # as far as it looks


@pytest.mark.parametrize(("used", "pause"), [(0, None), (60, None), (70, 2.5), (79, 4.75)])
def test_reading_slows_down_from_sixty_percent_on(place: Workplace, used: int, pause: float | None) -> None:
    """The pauses grow with what is used, and never beyond a few seconds a page."""
    spend(place, used)
    cancel = Waiting()
    thrift(place, Source(Allowances(per_day=100)), cancel).before_more()
    assert cancel.slept == ([] if pause is None else [pytest.approx(pause)])
    assert all(seconds <= LONGEST_PAUSE_S for seconds in cancel.slept)


def test_a_fifth_is_left_for_commits(place: Workplace) -> None:
    """At four fifths a sync stops, says that what was read is kept, and when to go on."""
    spend(place, 80)
    with pytest.raises(AllowanceSpent) as stopped:
        thrift(place, Source(Allowances(per_month=100)), Waiting()).before_more()
    assert "kept" in stopped.value.remedy
    assert stopped.value.books_text == "Your books are untouched."


def test_calls_of_this_sync_count_at_once(place: Workplace) -> None:
    """What was called a moment ago is not in the file yet, and still stops the next page."""
    watch = thrift(place, Source(Allowances(per_day=100)), Waiting())
    watch.before_more()
    for _ in range(85):
        place.tally("xero", CallKind.READ)
    with pytest.raises(AllowanceSpent):
        watch.before_more()
    assert watch.now().spent == 85


def test_the_service_s_own_word_goes_before_our_count(place: Workplace) -> None:
    """Others use the same day: what is left is what the last answer said."""
    source = Source(Allowances(per_day=1_000, remaining_today=150))
    with pytest.raises(AllowanceSpent):
        thrift(place, source, Waiting()).before_more()


def test_limits_told_with_the_first_answer_count(place: Workplace) -> None:
    """Before the first answer nothing is known; after it the same watch keeps to it."""
    source = Source(Allowances())
    watch = thrift(place, source, Waiting())
    watch.before_more()
    source.allowances = Allowances(per_day=1_000, remaining_today=10)
    with pytest.raises(AllowanceSpent):
        watch.before_more()


@pytest.mark.parametrize(("reads_only", "today"), [(True, 30), (False, 50)])
def test_writes_count_only_where_the_service_counts_them(
    place: Workplace, *, reads_only: bool, today: int
) -> None:
    """QuickBooks meters reads alone, Xero every call."""
    spend(place, 30, 20)
    budget = sync_budget(place, Source(Allowances(per_day=1_000, reads_only=reads_only)))  # type: ignore[arg-type]
    assert (budget.today, budget.month, budget.expected) == (today, today, 9)


def test_allowances_are_kept_for_showing_without_the_service(place: Workplace) -> None:
    """Offline, the header still knows the limits; what was left that day is not kept, it would be stale."""
    told = Allowances(tier="Starter", per_day=1_000, reads_only=False, remaining_today=7)
    keep_allowances(place.company, Source(told), NOW)  # type: ignore[arg-type] # as far as it looks
    with place.company.reader() as conn:
        assert kept_allowances(conn, "xero") == Allowances(tier="Starter", per_day=1_000, reads_only=False)
        assert kept_allowances(conn, "stripe") is None
