"""The first steps are looked up in what was done, not kept beside it."""

from app.commit.results import FirstStep
from app.domain.statements import BankFormat
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import bank, batches, first_steps, proposals
from app.store.company_file import CompanyFile

from .made import NOW, plan, proposal, signature


def test_each_step_is_taken_once_it_was_done(company: CompanyFile) -> None:
    """A statement, a decision, a signature; a decision that was taken back was one, too."""
    with company.writer() as conn:
        assert first_steps.taken(conn) == frozenset()
        bank.add_import(conn, bank.ImportedFile("a.ofx", "0" * 64, BankFormat.OFX, "Ana", NOW))
        assert first_steps.taken(conn) == {FirstStep.BANK}
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1")], NOW)
        (wanted,) = proposals.ids_for_subjects(conn, ProposalKind.MATCH, ["charge:ch_1"]).values()
        proposals.decide_many(conn, [wanted], DecisionAction.APPROVE, "Ana", NOW)
        assert first_steps.taken(conn) == {FirstStep.BANK, FirstStep.DECIDED}
        whole = plan(wanted)
        batches.sign(conn, whole, signature(whole))
        assert first_steps.taken(conn) == {FirstStep.BANK, FirstStep.DECIDED, FirstStep.SIGNED}
