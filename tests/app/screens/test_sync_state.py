"""What a running sync says: how far it is, and how long the part it reads takes."""

from datetime import UTC, datetime

from app.lanes import Progress
from app.screens.sync_state import SyncState

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def test_time_left_is_told_once_it_is_known() -> None:
    """From the pace of what is read now; another part begins anew; no figure while nothing can be said."""
    state = SyncState().started().moved(Progress(100, 1_000, "QuickBooks: invoices"), 10.0)
    assert state.text(NOW) == "QuickBooks: invoices 100 of 1,000"
    state = state.moved(Progress(200, 1_000, "QuickBooks: invoices"), 15.0)
    assert state.text(NOW) == "QuickBooks: invoices 200 of 1,000, about 40 seconds left"
    slow = state.moved(Progress(201, 1_000, "QuickBooks: invoices"), 35.0)
    assert slow.text(NOW).endswith("about 3 minutes left")
    other = state.moved(Progress(5, 50, "QuickBooks: payments"), 16.0)
    assert other.seconds_left == 0
    assert other.moved(Progress(50, 50, "QuickBooks: payments"), 60.0).seconds_left == 0
