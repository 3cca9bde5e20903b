"""Batches: what is signed is kept byte for byte, and only what was approved and shown can be signed."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.commit.delivery import EntryState
from app.commit.plan import BatchState, Plan, digest
from app.domain.record import replace
from app.errors import BadInput, NotDecidable
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.store import batches, outbox, proposals
from app.store.company_file import CompanyFile

from .made import NOW, plan, proposal, signature, usd


@pytest.fixture
def conn(company: CompanyFile) -> Iterator[Connection]:
    """A write transaction over four approved proposals."""
    with company.writer() as writing:
        found = [proposal(f"ch_{number}") for number in range(1, 5)]
        proposals.replace(writing, ProposalKind.MATCH, found, NOW)
        proposals.decide_many(writing, [1, 2, 3, 4], DecisionAction.APPROVE, "Ana", NOW)
        yield writing


def sign(conn: Connection, shown: Plan, undoes: int | None = None) -> int:
    """Ana signs."""
    return batches.sign(conn, shown, signature(shown), undoes=undoes)


def test_a_signed_plan_comes_back_byte_for_byte(conn: Connection) -> None:
    """Rows, writes, bodies, premises, effects and signature; and the hash over them still holds."""
    shown = plan(2, 1, steps=2)
    batch_id = sign(conn, shown)
    stored = batches.load(conn, batch_id)
    assert stored.plan == shown
    assert digest(stored.plan.rows) == shown.digest
    assert stored.signature == signature(shown)
    assert (stored.state, stored.undoes) == (BatchState.SIGNED, None)
    entries = outbox.entries(conn, batch_id)
    assert [(one.row_number, one.step) for one in entries] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert {one.state for one in entries} == {EntryState.QUEUED}
    assert outbox.request(conn, entries[2].id) == shown.rows[1].writes[0].request


def test_signing_moves_its_proposals_and_no_others(conn: Connection) -> None:
    """The rest stay in the tray."""
    sign(conn, plan(1, 3))
    assert [one.id for one in proposals.approved(conn)] == [2, 4]
    assert proposals.load(conn, 3).state is ProposalState.SIGNED


def test_only_what_was_shown_can_be_signed(conn: Connection) -> None:
    """A changed amount, or a signature of another plan: refused before anything is kept."""
    shown = plan(1)
    tampered = replace(shown, rows=(replace(shown.rows[0], money=usd(1)),))
    with pytest.raises(ValueError, match="not what was shown"):
        batches.sign(conn, tampered, signature(shown))
    with pytest.raises(ValueError, match="not what was shown"):
        batches.sign(conn, shown, signature(plan(2)))
    assert batches.list_batches(conn) == ()


def test_what_is_not_approved_any_more_can_not_be_signed(conn: Connection) -> None:
    """Undone meanwhile, or signed already: a second click makes no second batch."""
    shown = plan(1)
    sign(conn, shown)
    with pytest.raises(NotDecidable):
        sign(conn, shown)
    proposals.undo_last(conn, "Ana", NOW)
    with pytest.raises(NotDecidable):
        sign(conn, plan(2, prefix="other"))
    assert len(batches.list_batches(conn)) == 1


def test_a_key_is_never_used_twice(company: CompanyFile, conn: Connection) -> None:
    """The idempotency key is unique over all batches; a plan that repeats one is a bug."""
    sign(conn, plan(1))
    repeating = plan(2)
    with pytest.raises(IntegrityError, match=r"outbox\.key"):
        sign(conn, repeating)


def test_the_list_tells_how_each_row_ended(conn: Connection) -> None:
    """Newest first; a row's first write that is not in the ledger decides about the row."""
    first = sign(conn, plan(1, 2, 3, steps=2))
    one, two, three, four, five, six = (entry.id for entry in outbox.entries(conn, first))
    for entry_id in (one, two, three):
        outbox.settle(conn, entry_id, EntryState.ACKNOWLEDGED, remote_id="r")
    outbox.settle(conn, four, EntryState.REJECTED, reason="closed")
    outbox.settle(conn, five, EntryState.HELD)
    second = sign(conn, plan(4, prefix="second"))
    newest, oldest = batches.list_batches(conn)
    assert (newest.id, newest.pending, newest.rows) == (second, 1, 1)
    assert (oldest.committed, oldest.failed, oldest.unknown, oldest.stopped) == (1, 1, 1, 0)
    assert oldest.money == (usd(3 * 340_00),)
    assert (oldest.signed_by, oldest.signed_at) == ("Ana", NOW)
    outbox.settle(conn, six, EntryState.STOPPED)
    rows = batches.rows(conn, first)
    assert [[entry.id for entry in row.entries] for row in rows] == [[one, two], [three, four], [five, six]]
    assert [row.proposal_id for row in rows] == [1, 2, 3]


def test_an_undo_is_a_batch_of_its_own(conn: Connection) -> None:
    """It names the batch it takes back, and the proposals stay as they are until it is carried out."""
    first = sign(conn, plan(1))
    undo = sign(conn, plan(1, prefix="undo"), undoes=first)
    newest, oldest = batches.list_batches(conn)
    assert (newest.id, newest.undo_of, oldest.undone_by) == (undo, first, undo)
    assert batches.load(conn, undo).undoes == first
    assert proposals.load(conn, 1).state is ProposalState.SIGNED


def test_the_oldest_unfinished_batch_is_known(conn: Connection) -> None:
    """Queued, sending or unknown is unfinished; what waits for a person is not ours to go on with."""
    assert batches.unfinished(conn) is None
    first, second = sign(conn, plan(1)), sign(conn, plan(2, prefix="second"))
    assert batches.unfinished(conn) == first
    outbox.settle(conn, outbox.entries(conn, first)[0].id, EntryState.HELD)
    assert batches.unfinished(conn) == second
    outbox.settle(conn, outbox.entries(conn, second)[0].id, EntryState.UNKNOWN)
    assert batches.unfinished(conn) == second


def test_a_batch_moves_on_and_an_unknown_number_is_bad_input(conn: Connection) -> None:
    """States are kept; numbers that never were are said to be so."""
    first = sign(conn, plan(1))
    batches.set_state(conn, first, BatchState.DONE)
    assert batches.load(conn, first).state is BatchState.DONE
    with pytest.raises(BadInput):
        batches.load(conn, 99)
