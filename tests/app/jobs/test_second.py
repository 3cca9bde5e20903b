"""The second signature over a real file: whose it is, what it shows, what a refusal brings back."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.commit.delivery import EntryState
from app.commit.plan import BatchState
from app.commit.results import BatchPreview, RowResult
from app.commit.second import SecondStanding
from app.domain.record import replace
from app.errors import (
    BadInput,
    GuardrailsChanged,
    MayNotCountersign,
    NothingToCountersign,
    NothingToSign,
    PlanAltered,
    WritingStopped,
)
from app.jobs import batch, history, second
from app.jobs import settings as settings_job
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.review.guardrails import Guardrails, SecondBy, SecondSignatureRule
from app.store import audit, batches, outbox, proposals, whole_file
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW, plan, proposal, usd

RULE = SecondSignatureRule(("a row of 340.00 is over 100.00",), SecondBy.PAUSE, 10)
RAILS = Guardrails(second_row_minor=100_00)


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        """Where the hands are."""
        return self.at

    def sleep(self, seconds: float) -> None:
        """Move them on."""
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Hands:
    """Half past nine."""
    return Hands()


@pytest.fixture
def waiting(company: CompanyFile, clock: Hands) -> CompanyFile:
    """Ana signed a batch of one row that needs a second signature."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1"), proposal("ch_2")], NOW)
        proposals.decide_many(conn, [1, 2], DecisionAction.APPROVE, "Ana", NOW)
    settings_job.change(company, RAILS, "Ana", clock)
    assert batch.sign(company, shown(1), "Ana", clock) == 1
    return company


def shown(*ids: int) -> BatchPreview:
    """What a preview of these proposals shows."""
    made = plan(*ids, prefix=f"key-{ids}")
    totals = (usd(340_00 * len(ids)),)
    return BatchPreview(made, (), totals, "QuickBooks", rails=RAILS, second=RULE)


def test_what_waits_is_shown_from_the_stored_bytes(waiting: CompanyFile) -> None:
    """The same plan and hash that were signed first, by whom, and why it waits."""
    found = second.waiting_batch(waiting, 1)
    assert found.preview.plan == shown(1).plan
    assert (found.first.signed_by, found.second.rule) == ("Ana", RULE)
    (row,) = history.row_outcomes(waiting, 1)
    assert (row.result, row.next_step) == (RowResult.PENDING, "It waits for the second signature.")


def test_the_same_person_waits_and_another_does_not(waiting: CompanyFile, clock: Hands) -> None:
    """A minute too early nothing is kept; given, it can't be given or refused again."""
    found = second.waiting_batch(waiting, 1)
    clock.sleep(9 * 60)
    with pytest.raises(MayNotCountersign, match="again from 09:40 UTC"):
        second.countersign(waiting, found, "ana", clock)
    second.countersign(waiting, found, "Ben", clock)
    with pytest.raises(NothingToCountersign):
        second.countersign(waiting, found, "Cem", clock)
    with pytest.raises(NothingToCountersign):
        second.refuse(waiting, found, "Cem", "", clock)
    with waiting.reader() as conn:
        stored = batches.load(conn, 1).second
        assert stored is not None
        assert stored.signature is not None
        assert (stored.standing, stored.signature.signed_by) == (SecondStanding.GIVEN, "Ben")
        assert stored.signature.digest == found.preview.plan.digest
        assert audit.verify(conn).is_whole
        actions = [(each["actor"], each["action"]) for each in audit.export(conn)]
    assert actions[-1] == ("Ben", "batch.countersigned")


def test_a_refusal_opens_the_rows_and_sends_nothing(waiting: CompanyFile, clock: Hands) -> None:
    """Entries stopped, the proposal open with why, the batch done; what else is approved stays approved."""
    second.refuse(waiting, second.waiting_batch(waiting, 1), "Ben", "wrong month", clock)
    with waiting.reader() as conn:
        (entry,) = outbox.entries(conn, 1)
        assert (entry.state, entry.reason) == (EntryState.STOPPED, "refused by Ben: wrong month")
        opened = proposals.load(conn, 1)
        assert (opened.state, opened.note) == (
            ProposalState.OPEN,
            "The batch was refused by Ben: wrong month.",
        )
        assert proposals.load(conn, 2).state is ProposalState.APPROVED
        assert batches.load(conn, 1).state is BatchState.DONE
        assert batches.unfinished(conn) is None


def test_a_restored_backup_is_not_refused(waiting: CompanyFile, clock: Hands, tmp_path: Path) -> None:
    """It may have been countersigned and sent after the backup: it is looked up, never just dropped."""
    kept = tmp_path / "kept.company"
    waiting.close()
    whole_file.copy(waiting.path, kept, None)
    CompanyFile.restore(kept, waiting.path)
    with CompanyFile.open(waiting.path) as restored:
        found = second.waiting_batch(restored, 1)
        with pytest.raises(MayNotCountersign, match="restored from a backup"):
            second.refuse(restored, found, "Ben", "", clock)
        second.countersign(restored, found, "Ben", clock)


def test_other_bytes_than_were_signed_are_not_shown(waiting: CompanyFile) -> None:
    """Somebody changed an amount in the file with another tool."""
    with waiting.writer() as conn:
        conn.exec_driver_sql("UPDATE outbox SET body = x'00'")
    with pytest.raises(PlanAltered):
        second.waiting_batch(waiting, 1)


def test_with_writing_off_it_waits_on(waiting: CompanyFile, clock: Hands) -> None:
    """Neither the first nor the second signature is taken."""
    found = second.waiting_batch(waiting, 1)
    settings_job.set_writing(waiting, "Ana", clock, is_on=False)
    with pytest.raises(WritingStopped):
        second.countersign(waiting, found, "Ben", clock)
    with pytest.raises(GuardrailsChanged):
        batch.sign(waiting, shown(2), "Ana", clock)
    assert second.waiting_batch(waiting, 1) == found


def test_limits_are_looked_at_again_when_it_is_signed(waiting: CompanyFile, clock: Hands) -> None:
    """Moved since the preview, or the day used up by another batch meanwhile: nothing is kept."""
    tight = replace(RAILS, day_rows=1)
    settings_job.change(waiting, tight, "Ana", clock)
    with pytest.raises(GuardrailsChanged):
        batch.sign(waiting, shown(2), "Ana", clock)
    with pytest.raises(NothingToSign, match="1 row may be signed a day"):
        batch.sign(waiting, replace(shown(2), rails=tight), "Ana", clock)
    clock.sleep(24 * 3600)
    assert batch.sign(waiting, replace(shown(2), rails=tight), "Ana", clock) == 2


def test_no_other_batch_waits(waiting: CompanyFile) -> None:
    """A number that is not there, or that never needed a second signature."""
    with pytest.raises(BadInput, match="There is no batch 9"):
        second.waiting_batch(waiting, 9)
