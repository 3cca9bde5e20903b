"""What the header says about the sync: when it was, how far it is, how much of the allowance is used."""

from datetime import datetime

from msgspec import Struct

from app.commit.results import ConnectionState
from app.domain.record import replace
from app.lanes import Progress
from app.language import figures, tr
from app.retelling import retold
from app.screens.wording import ago, plural

_SHOW_FROM_PERCENT = 1
_TELL_AFTER_S = 2.0


class SyncState(Struct, frozen=True):
    """An immutable picture of the sync; each event gives the next one."""

    connections: tuple[ConnectionState, ...] = ()
    progress: Progress | None = None
    trouble: str = ""
    begun: tuple[str, int, float] = ("", 0, 0.0)
    """What is being read: its label, how many were done at its first report, and when that was (seconds)."""
    seconds_left: int = 0
    """Of what is being read, not of the whole sync; 0 while nothing can be said."""

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

    def moved(self, progress: Progress, at: float) -> "SyncState":
        """A sync reports; ``at`` is a steady clock's time in seconds."""
        begun = self.begun if self.begun[0] == progress.label else (progress.label, progress.done, at)
        return replace(self, progress=progress, begun=begun, seconds_left=_left(progress, begun, at))

    def finished(self, connections: tuple[ConnectionState, ...]) -> "SyncState":
        """A sync is through."""
        return SyncState(connections=connections)

    def failed(self, title: str) -> "SyncState":
        """A sync ended with an error, whose title is shown beside the last time."""
        return replace(self, progress=None, trouble=title)

    def text(self, now: datetime) -> str:
        """The header's short text. ``now`` is UTC."""
        if self.progress is not None:
            return _progress_text(self.progress, self.seconds_left)
        if self.trouble:
            return retold(self.trouble)
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


def _left(progress: Progress, begun: tuple[str, int, float], at: float) -> int:
    done, took = progress.done - begun[1], at - begun[2]
    if progress.of <= progress.done or done <= 0 or took < _TELL_AFTER_S:
        return 0
    return round(took * (progress.of - progress.done) / done)


def _progress_text(progress: Progress, left: int) -> str:
    if progress.of:
        words = tr("{label} {done} of {of}").format(
            label=retold(progress.label), done=figures(f"{progress.done:,}"), of=figures(f"{progress.of:,}")
        )
        if not left:
            return words
        return tr("{words}, about {time} left").format(words=words, time=_time(left))
    label = retold(progress.label)
    return f"{label} {figures(f'{progress.done:,}')}" if progress.done else f"{label} …"


def _time(seconds: int) -> str:
    return plural(seconds, "second") if seconds < 90 else plural(round(seconds / 60), "minute")


def _connection_line(entry: ConnectionState, now: datetime) -> str:
    if not entry.is_connected:
        return tr("{title}: not connected").format(title=entry.title)
    when = (
        tr("synced {ago}").format(ago=ago(entry.last_synced_at, now))
        if entry.last_synced_at
        else tr("never synced")
    )
    used = retold(entry.budget.used_text) if entry.budget else ""
    return f"{entry.title} ({entry.organisation}): {when}{used}"
