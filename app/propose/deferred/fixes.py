"""The entries of prepaid agreements as fixes, which are reviewed, signed and taken back like all others."""

from collections.abc import Iterable, Iterator, Mapping

from app.propose.deferred.entries import DEFERRED, DueEntry, Prepaid, mark
from app.propose.reconciliation.books import Entry, Side
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act, FixProposal, Step
from app.propose.reconciliation.fixing import proposal
from app.propose.reconciliation.scene import Draft


def deferred_fixes(
    due: Iterable[DueEntry], blocked: Iterable[Prepaid], names: Mapping[str, str]
) -> Iterator[FixProposal]:
    """A fix for each entry that is due, and one that says why for work of which nothing can be booked.

    ``names``: accounts' names by id.
    """
    for one in due:
        yield proposal(_draft(one, names), _documents(one.prepaid))
    for prepaid in blocked:
        draft = Draft(
            subject=f"deferred:{prepaid.subject}",
            cause=Cause.DEFERRED,
            on=prepaid.billed_on,
            money=prepaid.total,
            settles=tuple(one.remote_id for one in prepaid.parts),
            party=prepaid.party,
            blocked=prepaid.blocked,
        )
        yield proposal(draft, _documents(prepaid))


def subject_of(key: str) -> str:
    """The key that the fix of an entry is kept under; ``key`` is the entry's own."""
    return f"deferred:{key}"


def _draft(due: DueEntry, names: Mapping[str, str]) -> Draft:
    prepaid = due.prepaid
    is_in = due.period == DEFERRED
    liability, income = (names.get(key, key) for key in (prepaid.liability_id, prepaid.income_id))
    came, went = (liability, income) if due.amount.minor > 0 else (income, liability)
    what = "Deferred revenue" if is_in else f"Revenue earned in {due.period}"
    return Draft(
        subject=subject_of(due.key),
        cause=Cause.DEFERRED,
        on=due.on,
        money=abs(due.amount),
        settles=tuple(one.remote_id for one in prepaid.parts),
        title=f"{what}, {prepaid.name}: {came} to {went}",
        steps=(
            Step(
                Act.POST,
                due.on,
                due.amount,
                f"{what}, {prepaid.name} {mark(prepaid.subject, due.period)}",
                account_id=prepaid.liability_id,
                against_id=prepaid.income_id,
            ),
        ),
        reasons=due.reasons,
        doubts=(*prepaid.doubts, *due.doubts),
        party=prepaid.party,
    )


def _documents(prepaid: Prepaid) -> dict[str, Entry]:
    return {
        one.remote_id: Entry(Side.LEDGER, one.kind, one.remote_id, one.on, one.amount)
        for one in prepaid.parts
    }
