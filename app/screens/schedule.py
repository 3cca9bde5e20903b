"""Whether a sync should start by itself now."""

from datetime import datetime, timedelta

from app.screens.sync_state import SyncState

_MOST_PERCENT = 80
"""From here on the rest of a service's allowance is left for what a person asks for."""


def is_due(state: SyncState, minutes: int, tried: datetime | None, now: datetime) -> bool:
    """Whether the oldest reading is older than ``minutes`` (0: never due) and nothing speaks against it.

    ``tried`` is when a sync was last started by itself: one that failed, offline for example, is tried again
    only after the same time. Where an allowance is nearly used up none starts. ``now`` and ``tried`` are UTC.
    """
    if not minutes or state.is_running or not state.connections:
        return False
    wait = timedelta(minutes=minutes)
    if tried is not None and timedelta(0) <= now - tried < wait:
        return False
    if any(entry.budget and entry.budget.percent >= _MOST_PERCENT for entry in state.connections):
        return False
    times = [entry.last_synced_at for entry in state.connections]
    # A clock that was put back leaves times in the future; they are as old as can be.
    return any(when is None or not timedelta(0) <= now - when < wait for when in times)
