"""The outbox as a pure state machine: an entry and the time in, the next step out. No I/O, no clock."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from app.domain.record import replace


class EntryState(StrEnum):
    """Where one write stands. ``held`` waits for a person, ``stopped`` never left this machine."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    ACKNOWLEDGED = "acknowledged"
    REJECTED = "rejected"
    STOPPED = "stopped"
    HELD = "held"


FINAL = frozenset({EntryState.ACKNOWLEDGED, EntryState.REJECTED, EntryState.STOPPED, EntryState.HELD})


class OutboxEntry(Struct, frozen=True):
    """One intended write. Times are UTC; ``sent_at`` is the last send, ``first_sent_at`` the first.

    ``looked_up_at`` is when the ledger was last searched for the write's effect, cleared by every send.
    """

    id: int
    batch_id: int
    row_number: int
    step: int
    key: str
    state: EntryState
    attempts: int = 0
    first_sent_at: datetime | None = None
    sent_at: datetime | None = None
    looked_up_at: datetime | None = None
    remote_id: str = ""
    remote_version: str = ""
    reason: str = ""


class Limits(Struct, frozen=True):
    """How long a request may still be alive, how long the service knows a key, and how often we try."""

    quiet: timedelta
    key_life: timedelta
    attempts: int = 4


class Send(Struct, frozen=True):
    """Check the premises, mark it sending, commit that, then send."""


class Wait(Struct, frozen=True):
    """A request of ours may still be alive until then."""

    until: datetime


class LookUp(Struct, frozen=True):
    """Search the ledger for the write's effect before anything else."""


class Hold(Struct, frozen=True):
    """Stop here: a person must look in the books."""

    reason: str


class Nothing(Struct, frozen=True):
    """The entry is finished."""


Step = Send | Wait | LookUp | Hold | Nothing


def after_restart(entry: OutboxEntry) -> OutboxEntry:
    """*Sending* found at start-up means we cannot know; it becomes unknown, never queued."""
    return replace(entry, state=EntryState.UNKNOWN) if entry.state is EntryState.SENDING else entry


def next_step(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
    """What to do with an entry now.

    An unknown entry is never sent again before it was looked up after its last send.
    """
    match entry.state:
        case EntryState.QUEUED:
            return Send()
        case EntryState.UNKNOWN:
            return _unknown(entry, now, limits)
        case EntryState.SENDING:
            raise AssertionError("an entry being sent has no next step; call after_restart first")
        case _:
            return Nothing()


def _unknown(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
    assert entry.sent_at is not None and entry.first_sent_at is not None, "unknown means it was sent"
    quiet_until = entry.sent_at + limits.quiet
    if now < quiet_until:
        return Wait(quiet_until)
    if entry.looked_up_at is None or entry.looked_up_at < quiet_until:
        return LookUp()
    if entry.attempts >= limits.attempts:
        return Hold("no answer after several tries; a person must look in the books")
    if now < entry.first_sent_at + limits.key_life:
        return Send()
    return Hold("the service no longer knows the key of this write; a person must look in the books")
