"""How customers are followed up, changed by a person: what waits to be decided is made anew by it at once."""

from app.changes import Changes
from app.jobs import settings as job
from app.jobs.apart import Compute, here
from app.jobs.propose import propose_kinds
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.settings import FollowUps
from app.store.company_file import CompanyFile


def keep(
    company: CompanyFile,
    rules: FollowUps,
    by: str,
    clock: Clock,
    seen: FollowUps | None = None,
    compute: Compute = here,
) -> Changes:
    """Keep the rules, then follow up by them; ``seen`` are the rules as the person saw them."""
    changes = job.change(company, rules, by, clock, seen)
    return changes | propose_kinds(company, clock, [ProposalKind.FOLLOWUP], compute) if changes else changes
