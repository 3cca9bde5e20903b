"""The outbox state machine: what may be sent when."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commit.delivery import (
    FINAL,
    EntryState,
    Hold,
    Limits,
    LookUp,
    Nothing,
    OutboxEntry,
    Send,
    Wait,
    after_restart,
    next_step,
)
from app.domain.record import replace

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LIMITS = Limits(quiet=timedelta(seconds=150), key_life=timedelta(hours=1), attempts=4)
QUEUED = OutboxEntry(id=1, batch_id=1, row_number=1, step=1, key="k", state=EntryState.QUEUED)
UNKNOWN = replace(QUEUED, state=EntryState.UNKNOWN, attempts=1, first_sent_at=NOON, sent_at=NOON)


def after(seconds: int) -> datetime:
    """Noon and so many seconds."""
    return NOON + timedelta(seconds=seconds)


def test_a_queued_entry_is_sent() -> None:
    """What was never sent may go out at once."""
    assert next_step(QUEUED, NOON, LIMITS) == Send()


@pytest.mark.parametrize("state", sorted(FINAL))
def test_a_finished_entry_has_nothing_left(state: EntryState) -> None:
    """Acknowledged, rejected, stopped and held entries never move by themselves."""
    assert next_step(replace(QUEUED, state=state), NOON, LIMITS) == Nothing()


def test_an_entry_found_sending_at_start_is_unknown() -> None:
    """A crash while sending leaves an outcome nobody knows."""
    assert after_restart(replace(QUEUED, state=EntryState.SENDING)).state is EntryState.UNKNOWN
    assert after_restart(QUEUED).state is EntryState.QUEUED


def test_an_unknown_entry_waits_until_no_request_can_be_alive() -> None:
    """A late request could still take effect until the quiet time is over."""
    assert next_step(UNKNOWN, after(149), LIMITS) == Wait(after(150))


def test_an_unknown_entry_is_looked_up_before_anything_else() -> None:
    """Nothing is sent again before the ledger was searched."""
    assert next_step(UNKNOWN, after(150), LIMITS) == LookUp()


def test_a_look_up_before_the_quiet_time_does_not_count() -> None:
    """What was absent while the request could still arrive proves nothing."""
    early = replace(UNKNOWN, looked_up_at=after(100))
    assert next_step(early, after(150), LIMITS) == LookUp()


def test_proved_absent_it_is_sent_again_with_the_key_alive() -> None:
    """Absent after the quiet time: the same key may go out again."""
    absent = replace(UNKNOWN, looked_up_at=after(151))
    assert next_step(absent, after(152), LIMITS) == Send()


def test_a_dead_key_holds_for_a_person() -> None:
    """Once the service may have forgotten the key, nobody sends by himself."""
    absent = replace(UNKNOWN, looked_up_at=after(3601))
    assert isinstance(next_step(absent, after(3602), LIMITS), Hold)


def test_many_tries_hold_for_a_person() -> None:
    """Tries are limited."""
    tried = replace(UNKNOWN, attempts=4, looked_up_at=after(151))
    assert isinstance(next_step(tried, after(152), LIMITS), Hold)


@given(
    attempts=st.integers(1, 9),
    sent=st.integers(0, 5_000),
    looked_up=st.one_of(st.none(), st.integers(0, 9_000)),
    now=st.integers(0, 10_000),
)
def test_an_unknown_entry_is_never_sent_blind(
    attempts: int, sent: int, looked_up: int | None, now: int
) -> None:
    """Whatever the times: a send follows only on a look-up made after the quiet time of the last send."""
    entry = replace(
        UNKNOWN,
        attempts=attempts,
        sent_at=after(sent),
        looked_up_at=None if looked_up is None else after(looked_up),
    )
    if next_step(entry, after(now), LIMITS) == Send():
        assert looked_up is not None
        assert looked_up >= sent + 150
        assert now < 3_600
