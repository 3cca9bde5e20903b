"""When a sync starts by itself: by age, never twice in a row, never against an allowance or a running one."""

from datetime import UTC, datetime, timedelta

import pytest

from app.commit.results import ConnectionState
from app.domain.budget import CallBudget
from app.lanes import Progress
from app.screens.schedule import is_due
from app.screens.sync_state import SyncState

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def _state(minutes_ago: float | None, budget: CallBudget | None = None) -> SyncState:
    at = None if minutes_ago is None else NOW - timedelta(minutes=minutes_ago)
    return SyncState(
        (
            ConnectionState(
                "quickbooks", "QuickBooks", "Marsh", is_connected=True, last_synced_at=at, budget=budget
            ),
        )
    )


@pytest.mark.parametrize(
    ("ago", "minutes", "due"),
    [(61, 60, True), (59, 60, False), (None, 60, True), (10_000, 0, False), (-90, 60, True)],
)
def test_by_the_age_of_the_oldest_reading(ago: float | None, minutes: int, due: bool) -> None:
    """Never when it was not chosen; a reading from the future is as old as can be."""
    assert is_due(_state(ago), minutes, None, NOW) is due


def test_one_that_failed_waits_its_time() -> None:
    """Offline, it does not try every minute; a clock put back does not keep it waiting for years."""
    old = _state(500)
    assert not is_due(old, 60, NOW - timedelta(minutes=5), NOW)
    assert is_due(old, 60, NOW - timedelta(minutes=61), NOW)
    assert is_due(old, 60, datetime(2100, 1, 1, tzinfo=UTC), NOW)


def test_not_while_one_runs_or_nothing_is_connected() -> None:
    """Nor twice at once."""
    running = SyncState(_state(500).connections, Progress(1, 2, "x"))
    assert not is_due(running, 60, None, NOW)
    assert not is_due(SyncState(), 60, None, NOW)


def test_an_allowance_that_is_nearly_used_is_left_alone() -> None:
    """What remains of it is for what a person asks for."""
    almost = CallBudget("quickbooks", "QuickBooks", month=85, month_limit=100)
    little = CallBudget("quickbooks", "QuickBooks", month=5, month_limit=100)
    assert not is_due(_state(500, almost), 60, None, NOW)
    assert is_due(_state(500, little), 60, None, NOW)
