"""What the header says about the sync: when it was, how far it is, how much of the allowance is used."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.commit.results import ConnectionState
from app.lanes import Progress
from app.language import figures, tr
from app.screens.wording import ago

_SHOW_FROM_PERCENT = 1


@dataclass(frozen=True, slots=True)
class SyncState:
    """An immutable picture of the sync; each event gives the next one."""

    connections: tuple[ConnectionState, ...] = ()
    progress: Progress | None = None
    trouble: str = ""

    @property
    def is_running(self) -> bool:
        """Whether a sync is under way."""
        return self.progress is not None

    @property
    def has_synced(self) -> bool:
        """Whether any connection was ever read."""
        return any(entry.last_synced_at for entry in self.connections)

    def started(self) -> "SyncState":
        """A sync has begun."""
        return replace(self, progress=Progress(0, 0, "Connecting"), trouble="")

    def moved(self, progress: Progress) -> "SyncState":
        """A sync reports."""
        return replace(self, progress=progress)

    def finished(self, connections: tuple[ConnectionState, ...]) -> "SyncState":
        """A sync is through."""
        return SyncState(connections=connections)

    def failed(self, title: str) -> "SyncState":
        """A sync ended with an error, whose title is shown beside the last time."""
        return replace(self, progress=None, trouble=title)

    def text(self, now: datetime) -> str:
        """The header's short text. ``now`` is UTC."""
        if self.progress is not None:
            return _progress_text(self.progress)
        if self.trouble:
            return self.trouble
        times = [entry.last_synced_at for entry in self.connections if entry.last_synced_at]
        if not times:
            return tr("never synced") if self.connections else tr("not connected")
        return tr("synced {ago}").format(ago=ago(min(times), now))

    def allowance_text(self) -> str:
        """The most used day's or month's allowance: ``API 3 %``; empty where no service has one."""
        budgets = [entry.budget for entry in self.connections if entry.budget]
        used = [budget.percent for budget in budgets if budget.day_limit or budget.month_limit]
        if not used:
            return ""
        top = max(used)
        return tr("API {top} %").format(top=top) if top >= _SHOW_FROM_PERCENT else tr("API < 1 %")

    def tooltip(self, now: datetime) -> str:
        """A line for each connection."""
        return "\n".join(_connection_line(entry, now) for entry in self.connections)


def _progress_text(progress: Progress) -> str:
    if progress.of:
        return tr("{label} {done} of {of}").format(
            label=progress.label, done=figures(f"{progress.done:,}"), of=figures(f"{progress.of:,}")
        )
    return f"{progress.label} {progress.done:,}" if progress.done else f"{progress.label} …"


def _connection_line(entry: ConnectionState, now: datetime) -> str:
    if not entry.is_connected:
        return tr("{title}: not connected").format(title=entry.title)
    when = (
        tr("synced {ago}").format(ago=ago(entry.last_synced_at, now))
        if entry.last_synced_at
        else tr("never synced")
    )
    return f"{entry.title} ({entry.organisation}): {when}{entry.budget.used_text if entry.budget else ''}"
