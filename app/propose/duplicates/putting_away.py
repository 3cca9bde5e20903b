"""Customers that a person said were entered twice, as fixes: the empty one is made inactive.

What documents hang on is merged by the ledger alone, in its own screen: that is left to the person, with the
way there.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.propose.duplicates.settling import Settlement
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act, FixProposal, Step
from app.propose.reconciliation.fixing import proposal
from app.propose.reconciliation.scene import Draft


class Twins(Struct, frozen=True):
    """Two customers that are one, and who said so when."""

    settlement: Settlement
    decided_by: str
    decided_on: date


def twin_fixes(every: Iterable[Twins], home: str) -> Iterator[FixProposal]:
    """A fix for each pair of which both are still active; ``home`` is the books' currency."""
    return (twin_fix(one, home) for one in every if one.settlement.drop.is_active)


def twin_fix(one: Twins, home: str) -> FixProposal:
    """Make the empty one inactive, or say what of the two a person has to settle in the ledger."""
    keep, drop = one.settlement.keep, one.settlement.drop
    said = f"{one.decided_by} said on {one.decided_on} that {drop.name} and {keep.name} are one"
    nothing = Money(0, home)
    if not keep.is_active:
        return _held(one, nothing, f"{keep.name} is not active in the ledger; make it active there first")
    yours = [step for step in one.settlement.steps if step.is_yours]
    if yours:
        return _held(one, nothing, "; ".join(step.text for step in yours), yours[0].link)
    step = Step(
        Act.PUT_AWAY, one.decided_on, nothing, drop.name, customer_id=keep.remote_id,
        record_kind=DocumentKind.CUSTOMER, record_id=drop.remote_id,
    )  # fmt: skip
    return proposal(
        Draft(
            subject=subject_of(drop.remote_id, keep.remote_id),
            cause=Cause.CUSTOMER_TWICE,
            on=one.decided_on,
            money=nothing,
            settles=(f"customer:{drop.remote_id}",),
            title=f"Make {drop.name} inactive; {keep.name} stays",
            steps=(step,),
            reasons=(said, f"no document and no other customer hangs on {drop.name}"),
            party=drop.name,
        ),
        {},
    )


def subject_of(drop_id: str, keep_id: str) -> str:
    """The key that the fix of a pair is kept under."""
    return f"customer:{drop_id}:{keep_id}"


def _held(one: Twins, nothing: Money, blocked: str, link: str = "") -> FixProposal:
    keep, drop = one.settlement.keep, one.settlement.drop
    draft = Draft(
        subject=subject_of(drop.remote_id, keep.remote_id),
        cause=Cause.CUSTOMER_TWICE,
        on=one.decided_on,
        money=nothing,
        settles=(f"customer:{drop.remote_id}",),
        party=drop.name,
        blocked=blocked,
        is_yours=True,
        link=link,
    )
    return proposal(draft, {})
