"""Reminders: counted as sent from the signature on, unless they provably did not leave."""

import pytest

from app.commit.delivery import EntryState
from app.propose.followup.facts import SentReminder
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import batches, outbox, proposals, reminders
from app.store.company_file import CompanyFile
from app.store.connection import Connection

from .made import DAY, NOW, plan, proposal, signature


def signed(conn: Connection, prefix: str = "key") -> int:
    """A signed batch of one row that sends the first step for invoice 401; its id."""
    proposals.replace(conn, ProposalKind.MATCH, [proposal(f"ch_{prefix}")], NOW)
    (wanted,) = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [f"charge:ch_{prefix}"]).values()
    proposals.decide_many(conn, [wanted], DecisionAction.APPROVE, "Ana", NOW)
    whole = plan(wanted, prefix=prefix)
    batch = batches.sign(conn, whole, signature(whole))
    reminders.sign(conn, (batch, 1), "reminder-1", ["401"], ("58", DAY))
    return batch


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        (EntryState.ACKNOWLEDGED, True),
        (EntryState.HELD, True),
        (EntryState.REJECTED, False),
        (EntryState.STOPPED, False),
    ],
)
def test_what_may_have_left_counts(company: CompanyFile, state: EntryState, counts: bool) -> None:
    """Waiting, written and unknown count; refused and stopped do not."""
    with company.writer() as conn:
        batch = signed(conn)
        (entry,) = outbox.entries(conn, batch, [EntryState.QUEUED])
        assert reminders.sent(conn) == {"58": (SentReminder("401", "reminder-1", DAY),)}
        outbox.claim(conn, entry.id, NOW)
        outbox.settle(conn, entry.id, state)
        assert bool(reminders.sent(conn, "58")) is counts


def test_a_row_does_not_stand_in_its_own_way(company: CompanyFile) -> None:
    """Asked just before it leaves, a row does not count itself."""
    with company.writer() as conn:
        batch = signed(conn)
        assert reminders.sent(conn, "58", (batch, 1)) == {}
        assert reminders.sent(conn, "59") == {}
