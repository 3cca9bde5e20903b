"""Rules that proposals are made by, changed by a person: what waits to be decided is made anew at once."""

from app.changes import Changes
from app.jobs import settings as job
from app.jobs.apart import Compute, here
from app.jobs.propose import propose_kinds
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.settings import Drafting, FollowUps
from app.store.company_file import CompanyFile

_MADE_BY: dict[type, ProposalKind] = {Drafting: ProposalKind.DRAFT, FollowUps: ProposalKind.FOLLOWUP}


def keep(
    company: CompanyFile,
    rules: job.Section,
    by: str,
    clock: Clock,
    seen: job.Section | None = None,
    compute: Compute = here,
) -> Changes:
    """Keep a section of the settings, then propose by it; ``seen`` is the section as the person saw it."""
    changes = job.change(company, rules, by, clock, seen)
    made = _MADE_BY.get(type(rules))
    return changes | propose_kinds(company, clock, [made], compute) if changes and made else changes
