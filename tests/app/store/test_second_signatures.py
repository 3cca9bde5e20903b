"""Second signatures: they wait through a restart, keep their batch from being sent, and are settled once."""

import pytest

from app.commit.delivery import EntryState
from app.commit.second import SecondStanding
from app.domain.record import replace
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.review.guardrails import SecondBy, SecondSignatureRule
from app.store import batches, outbox, proposals, second_signatures
from app.store.company_file import CompanyFile
from app.store.connection import Connection

from .made import NOW, plan, proposal, signature

RULE = SecondSignatureRule(("1,000.00 is over 500.00 a row",), SecondBy.ANOTHER, 30)


def signed_once(conn: Connection, *ids: int) -> int:
    """Ana signs a batch of these proposals, which needs a second signature."""
    shown = plan(*ids, prefix=f"key-{ids}")
    batch_id = batches.sign(conn, shown, signature(shown))
    second_signatures.require(conn, batch_id, RULE, shown.digest)
    return batch_id


@pytest.fixture
def waiting(company: CompanyFile) -> CompanyFile:
    """A company with a batch that waits for its second signature."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1"), proposal("ch_2")], NOW)
        proposals.decide_many(conn, [1, 2], DecisionAction.APPROVE, "Ana", NOW)
        signed_once(conn, 1)
    return company


def test_it_waits_through_a_restart(waiting: CompanyFile) -> None:
    """The rule comes back as it was frozen, and the batch is neither unfinished nor forgotten."""
    waiting.close()
    with CompanyFile.open(waiting.path) as opened, opened.reader() as conn:
        second = batches.load(conn, 1).second
        assert second is not None
        assert (second.rule, second.standing, second.signature) == (RULE, SecondStanding.WAITING, None)
        assert second_signatures.waiting(conn) == 1
        assert batches.unfinished(conn) is None
        (summary,) = batches.list_batches(conn)
        assert summary.is_waiting
        assert not summary.is_unfinished


@pytest.mark.parametrize("state", [EntryState.QUEUED, EntryState.UNKNOWN])
def test_nothing_of_it_can_be_claimed(waiting: CompanyFile, state: EntryState) -> None:
    """The last door: even who asks the outbox directly gets nothing to send."""
    with waiting.writer() as conn:
        (entry,) = outbox.entries(conn, 1)
        if state is EntryState.UNKNOWN:
            outbox.doubt(conn, entry.id, NOW)
        with pytest.raises(ValueError, match="can't be sent"):
            outbox.claim(conn, entry.id, NOW)


def test_once_given_it_is_sent_like_any_other(waiting: CompanyFile) -> None:
    """Both signatures are kept."""
    ben = replace(signature(plan(1, prefix="key-(1,)")), signed_by="Ben")
    with waiting.writer() as conn:
        second_signatures.settle(conn, 1, SecondStanding.GIVEN, ben)
        second = batches.load(conn, 1).second
        assert second is not None
        assert second.signature == ben
        assert (batches.unfinished(conn), second_signatures.waiting(conn)) == (1, None)
        (entry,) = outbox.entries(conn, 1)
        assert outbox.claim(conn, entry.id, NOW).state is EntryState.SENDING


def test_it_is_settled_once_and_for_its_own_bytes_only(waiting: CompanyFile) -> None:
    """Another hash, or a second word about it: refused."""
    own, other = signature(plan(1, prefix="key-(1,)")), signature(plan(2))
    with waiting.writer() as conn:
        with pytest.raises(ValueError, match="does not wait"):
            second_signatures.settle(conn, 1, SecondStanding.GIVEN, other)
        second_signatures.settle(conn, 1, SecondStanding.REFUSED, own, "not mine")
        with pytest.raises(ValueError, match="does not wait"):
            second_signatures.settle(conn, 1, SecondStanding.GIVEN, own)
        second = batches.load(conn, 1).second
        assert second is not None
        assert second.why == "not mine"


def test_the_day_counts_what_was_signed_and_did_not_fall(waiting: CompanyFile) -> None:
    """Rows since a moment, but for stopped ones and other currencies' money."""
    with waiting.writer() as conn:
        signed_once(conn, 2)
        assert batches.signed_since(conn, NOW, "USD") == (2, 680_00)
        assert batches.signed_since(conn, NOW, "EUR") == (2, 0)
        (entry,) = outbox.entries(conn, 1)
        outbox.settle(conn, entry.id, EntryState.STOPPED, reason="it changed")
        assert batches.signed_since(conn, NOW, "USD") == (1, 340_00)
        assert batches.signed_since(conn, NOW.replace(hour=10), "USD") == (0, 0)
