"""Groups of customers and their policies, as a person moves them; window and commands ask the same."""

from collections.abc import Mapping

from msgspec import Struct

from app.changes import Changes
from app.domain.record import replace
from app.errors import BadInput
from app.jobs import rules
from app.jobs import settings as settings_job
from app.jobs.apart import Compute, here
from app.jobs.state import settings
from app.ports import Clock
from app.propose.followup.facts import MISSED, THANKS
from app.propose.followup.policy import Policy, Tone
from app.settings import FollowUps
from app.store.company_file import CompanyFile

MOST_CHARACTERS = 40
"""Of a group's name."""
MOST_DAYS = 365
"""After an invoice was due, for a step, and between two messages."""


def with_policy(kept: FollowUps, group: str, policy: Policy) -> FollowUps:
    """The rules with another policy of a group, empty: of everybody else. BadInput for impossible steps."""
    names = [one.name for one in policy.steps]
    days = [one.days for one in policy.steps]
    if not names or len(set(names)) < len(names) or days != sorted(set(days)):
        raise BadInput("Each step needs a name and a day of its own", remedy="Give them in order of days.")
    if not 0 <= days[0] <= days[-1] <= MOST_DAYS:
        raise BadInput(
            f"“{names[0]}” to “{names[-1]}”: a step comes between the due day and a year after it",
            remedy=f"Give 0 to {MOST_DAYS} days.",
        )
    for step in policy.steps:
        if step.tone in (Tone.INSTALMENT, Tone.THANKS) or step.name.startswith((MISSED, THANKS)):
            raise BadInput(
                f"“{step.name}”: instalments and thanks come by themselves, they are no step of a policy"
            )
    if not group:
        return replace(kept, policies=replace(kept.policies, usual=policy))
    return replace(kept, policies=replace(kept.policies, groups={**kept.policies.groups, group: policy}))


def with_group(kept: FollowUps, name: str) -> FollowUps:
    """The rules with a new group, which begins with what holds for everybody else. BadInput for its name."""
    wanted = " ".join(name.split())
    if not wanted:
        raise BadInput("A group needs a name", remedy="Give one, such as Key accounts.")
    if len(wanted) > MOST_CHARACTERS:
        raise BadInput(
            f"A group's name has at most {MOST_CHARACTERS} characters", remedy="Give a shorter one."
        )
    if wanted.casefold() in {one.casefold() for one in kept.policies.groups}:
        raise BadInput(f"There is a group “{wanted}” already", remedy="Choose it, or give another name.")
    return with_policy(kept, wanted, kept.policies.usual)


def without_group(kept: FollowUps, name: str) -> FollowUps:
    """The rules without a group; its customers follow what holds for everybody else."""
    policies = {key: one for key, one in kept.policies.groups.items() if key != name}
    groups = {key: one for key, one in kept.groups.items() if one != name}
    return replace(kept, policies=replace(kept.policies, groups=policies), groups=groups)


def members(kept: FollowUps, group: str) -> tuple[str, ...]:
    """The ids of a group's customers."""
    return tuple(sorted(key for key, one in kept.groups.items() if one == group))


class Placed(Struct, frozen=True):
    """What is said of a customer: its group, empty for none, and its language; None leaves it as it is."""

    group: str | None = None
    language: str | None = None


def assign(
    company: CompanyFile, customer: str, placed: Placed, by: str, clock: Clock, compute: Compute = here
) -> Changes:
    """Put a customer, by id or exact name, into a group, or say its language. BadInput for nobody."""
    with company.reader() as conn:
        found = settings_job.customer_named(conn, customer).remote_id
        kept = settings(conn).followups
    groups = _put(kept.groups, found, placed.group)
    languages = _put(kept.languages, found, placed.language)
    fresh = replace(kept, groups=groups, languages=languages)
    return rules.keep(company, fresh, by, clock, seen=kept, compute=compute)


def _put(kept: Mapping[str, str], key: str, value: str | None) -> Mapping[str, str]:
    if value is None:
        return kept
    return {**{each: one for each, one in kept.items() if each != key}, **({key: value} if value else {})}
