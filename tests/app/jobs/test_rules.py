"""A policy that is changed takes hold at once: what waits to be decided is never of an older one."""

from app.domain.record import replace
from app.jobs import rules as rules_job
from app.jobs import settings as settings_job
from app.propose.followup.policy import Policies, Policy
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import proposals
from tests.faults.office import CUSTOMERS, Office, Street


def steps(office: Office) -> dict[str, str]:
    """The step that is put forward, by customer; nothing is proposed by asking."""
    with office.company.reader() as conn:
        found = proposals.in_states(conn, ProposalKind.FOLLOWUP, [ProposalState.OPEN])
    return {one.proposal.party: one.proposal.step for one in found}  # type: ignore[attr-defined] # a follow-up


def test_steps_are_due_by_the_new_days_at_once(town: Street) -> None:
    """Nothing is due before forty days, the first steps after ten; the same again changes nothing."""
    with town.office() as office:
        office.propose()
        assert set(steps(office)) == set(CUSTOMERS)
        usual = Policy()
        for days, due in (((40, 50, 60), set()), ((10, 50, 60), set(CUSTOMERS))):
            moved = tuple(replace(step, days=day) for step, day in zip(usual.steps, days, strict=True))
            kept = settings_job.read(office.company).followups
            rules = replace(kept, policies=Policies(replace(usual, steps=moved)))
            assert rules_job.keep(office.company, rules, "Ana", office.clock, kept)
            assert set(steps(office)) == due
            assert not rules_job.keep(office.company, rules, "Ana", office.clock, rules)
