"""The outbox: every mark is guarded, and what is in the ledger stays so."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from app.commit.delivery import EntryState
from app.domain.documents import DocumentKind
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import batches, outbox, proposals
from app.store.company_file import CompanyFile

from .made import NOW, plan, proposal, request, signature

LATER = NOW + timedelta(minutes=7)


@pytest.fixture
def conn(company: CompanyFile) -> Iterator[Connection]:
    """A write transaction over two queued entries, 1 and 2."""
    with company.writer() as writing:
        proposals.replace(writing, ProposalKind.MATCH, [proposal("ch_1"), proposal("ch_2")], NOW)
        proposals.decide_many(writing, [1, 2], DecisionAction.APPROVE, "Ana", NOW)
        shown = plan(1, 2)
        batches.sign(writing, shown, signature(shown))
        yield writing


def test_claiming_marks_before_the_call(conn: Connection) -> None:
    """Attempts and times are counted; the first send is remembered over the next."""
    entry = outbox.claim(conn, 1, NOW)
    assert (entry.state, entry.attempts, entry.first_sent_at, entry.sent_at) == (
        EntryState.SENDING, 1, NOW, NOW,
    )  # fmt: skip
    outbox.settle(conn, 1, EntryState.UNKNOWN)
    assert outbox.looked_up(conn, 1, LATER).looked_up_at == LATER
    again = outbox.claim(conn, 1, LATER)
    assert (again.attempts, again.first_sent_at, again.sent_at, again.looked_up_at) == (2, NOW, LATER, None)
    assert outbox.entry(conn, 2).state is EntryState.QUEUED


@pytest.mark.parametrize("state", [s for s in EntryState if s not in {EntryState.QUEUED, EntryState.UNKNOWN}])
def test_only_queued_or_unknown_can_be_claimed(conn: Connection, state: EntryState) -> None:
    """A second delivery, or a finished entry: never sent by a mistake of ours."""
    outbox.settle(conn, 1, state)
    with pytest.raises(ValueError, match="can't be sent"):
        outbox.claim(conn, 1, NOW)
    assert outbox.entry(conn, 1).state is state


def test_an_acknowledgement_is_final(conn: Connection) -> None:
    """No later answer takes a write out of the ledger."""
    outbox.claim(conn, 1, NOW)
    entry = outbox.settle(conn, 1, EntryState.ACKNOWLEDGED, remote_id="812", remote_version="0")
    assert (entry.remote_id, entry.remote_version) == ("812", "0")
    with pytest.raises(ValueError, match="acknowledged already"):
        outbox.settle(conn, 1, EntryState.UNKNOWN)
    assert outbox.entry(conn, 1) == entry


def test_after_a_crash_what_was_being_sent_is_unknown(conn: Connection) -> None:
    """Never queued again; the quiet time counts from now, because nobody knows how long the process lived."""
    outbox.claim(conn, 1, NOW)
    assert outbox.recover(conn, LATER) == (outbox.entry(conn, 1).key,)
    assert outbox.recover(conn, LATER) == ()
    assert [entry.state for entry in outbox.entries(conn)] == [EntryState.UNKNOWN, EntryState.QUEUED]
    assert (outbox.entry(conn, 1).first_sent_at, outbox.entry(conn, 1).sent_at) == (NOW, LATER)


def test_a_clock_put_back_leaves_no_wait_of_hours(conn: Connection) -> None:
    """A time of sending that lies ahead becomes now; one that lies behind stays."""
    outbox.claim(conn, 1, LATER)
    outbox.settle(conn, 1, EntryState.UNKNOWN)
    outbox.recover(conn, NOW)
    assert outbox.entry(conn, 1).sent_at == NOW
    outbox.recover(conn, LATER)
    assert outbox.entry(conn, 1).sent_at == NOW


def test_recovery_can_keep_to_one_batch(conn: Connection) -> None:
    """Another batch's entries are left alone."""
    outbox.claim(conn, 1, NOW)
    assert outbox.recover(conn, NOW, 99) == ()
    assert outbox.entry(conn, 1).state is EntryState.SENDING
    assert len(outbox.recover(conn, NOW, 1)) == 1


def test_quiet_counts_from_giving_up(conn: Connection) -> None:
    """A call may renew tokens and wait its turn before its bytes leave: the mark is too early."""
    outbox.claim(conn, 1, NOW)
    entry = outbox.doubt(conn, 1, LATER)
    assert (entry.first_sent_at, entry.sent_at) == (NOW, LATER)


def test_what_did_not_leave_is_as_it_was(conn: Connection) -> None:
    """No try is counted, and neither the first time of sending nor a look-up is lost."""
    queued = outbox.entry(conn, 1)
    outbox.claim(conn, 1, NOW)
    outbox.put_back(conn, queued)
    assert outbox.entry(conn, 1) == queued
    outbox.claim(conn, 1, NOW)
    outbox.settle(conn, 1, EntryState.UNKNOWN)
    unknown = outbox.looked_up(conn, 1, LATER)
    outbox.claim(conn, 1, LATER)
    outbox.put_back(conn, unknown)
    assert outbox.entry(conn, 1) == unknown


def test_a_record_belongs_to_the_row_that_created_it(conn: Connection) -> None:
    """What one entry created is not found again for another; its own is its own."""
    outbox.claim(conn, 1, NOW)
    outbox.settle(conn, 1, EntryState.ACKNOWLEDGED, remote_id="812")
    assert outbox.is_anothers(conn, 2, {"811", "812"})
    assert not outbox.is_anothers(conn, 1, {"812"})
    assert not outbox.is_anothers(conn, 2, {"813"})
    assert outbox.made(conn, {DocumentKind.PAYMENT, DocumentKind.JOURNAL}) == {"812"}
    assert outbox.made(conn, {DocumentKind.JOURNAL}) == frozenset()


def test_entries_are_listed_by_batch_and_state(conn: Connection) -> None:
    """In the order of sending."""
    outbox.claim(conn, 2, NOW)
    assert [entry.id for entry in outbox.entries(conn)] == [1, 2]
    assert [entry.id for entry in outbox.entries(conn, 1, [EntryState.SENDING])] == [2]
    assert outbox.entries(conn, 99) == ()
    assert [entry.id for entry in outbox.of_row(conn, 1, 2)] == [2]


def test_the_request_is_the_signed_bytes(conn: Connection) -> None:
    """Whatever they are: no decoding lies between signing and sending."""
    assert outbox.request(conn, 2) == request("2/1")
    for look in (outbox.request, outbox.entry):
        with pytest.raises(KeyError):
            look(conn, 99)
