"""The fixes' screen without Qt: what differs, what each step does, and how it is taken back, in words."""

from app.language import Words, marked, tr
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation import Side
from app.propose.reconciliation.causes import TEXTS, Cause
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Seen, Step
from app.retelling import retold
from app.review.decision import DecisionAction
from app.review.listing import ProposalDetail
from app.screens.proposals import ProposalScreen
from app.screens.wording import Sum, day, money_text

_MOST = 12
"""Lines of a deposit, and records of a side, that are shown one by one."""

_FEE = ":fee"
"""Ends the id of the fee that a movement of the processor's balance bears."""

SIDE_WORD = Words(
    {Side.LEDGER: marked("Ledger"), Side.PROCESSOR: marked("Stripe"), Side.BANK: marked("Bank")}
)
_ACT_WORD = Words(
    {
        Act.BOOK: marked("Books {text}: {money} on {day}"),
        Act.DEPOSIT: marked("Deposits {text}: {money} on {day}"),
        Act.TRANSFER: marked("Transfers {text}: {money} on {day}"),
        Act.REMOVE: marked("Deletes the {text} over {money} of {day}"),
        Act.RECEIVE: marked("Books the payment {text}: {money} on {day}"),
        Act.POST: marked("Posts an entry, {text}: {money} on {day}"),
        Act.PUT_AWAY: marked("Makes {text} inactive"),
        Act.GIVE_BACK: marked("Gives back {text}, with its credit note: {money} on {day}"),
    }
)
_BACK_WORD = Words(
    {
        Act.BOOK: marked("the entry is deleted"),
        Act.DEPOSIT: marked("the deposit is deleted; its payments wait in Undeposited Funds again"),
        Act.TRANSFER: marked("the transfer is deleted"),
        Act.REMOVE: marked("what is deleted stays deleted; it would have to be entered again by hand"),
        Act.RECEIVE: marked("the payment is deleted"),
        Act.POST: marked("the entry is deleted; once its period is closed, another one reverses it"),
        Act.PUT_AWAY: marked("the customer is made active again"),
        Act.GIVE_BACK: marked("the money's way out is deleted, then the credit note"),
    }
)


class FixesScreen(ProposalScreen[ProposalDetail]):
    """The list of fixes."""

    def __init__(self) -> None:
        super().__init__(ProposalKind.RECONCILIATION)

    def blocked(self, detail: ProposalDetail) -> str:
        """Nothing can be written: what is missing, or what only the person can do."""
        return f"{retold(detail.proposal.withheld)}." if detail.proposal.tier is Tier.NONE else ""

    def why_not(self, action: DecisionAction) -> str:
        """Also: a fix is taken as it is."""
        if action is DecisionAction.EDIT:
            return tr("A fix is approved as it is, or rejected and made in the ledger by hand.")
        return super().why_not(action)

    def choose_cause(self, cause: Cause | None) -> None:
        """Show the fixes of one cause; None: of all."""
        self.set_text(TEXTS[cause] if cause is not None else "")


def fix_of(detail: ProposalDetail) -> FixProposal:
    """The proposal as what it is."""
    assert isinstance(detail.proposal, FixProposal), "of this kind"
    return detail.proposal


def sides_lines(proposal: FixProposal, side: Side) -> list[str | Sum]:
    """The records of a side, one a line."""
    found = [one for one in proposal.records if one.side is side]
    return [*(_record_line(one) for one in found[:_MOST]), *_more(len(found))]


def _more(count: int) -> list[str]:
    return [tr("and {count} more").format(count=count - _MOST)] if count > _MOST else []


def _record_line(one: Seen) -> Sum:
    name = one.id.removesuffix(_FEE)
    told = tr("fee of {record}").format(record=name) if name != one.id else name
    return Sum(money_text(one.amount), told, day(one.on))


def writes_lines(proposal: FixProposal) -> list[str | Sum]:
    """What its steps do, one a line; the lines of a deposit under it."""
    steps = (step for fix in proposal.candidates[:1] for step in fix.steps)
    return [line for step in steps for line in _step_lines(step)]


def _step_lines(step: Step) -> list[str | Sum]:
    text = retold(step.text or str(step.record_kind).replace("_", " "))
    said = _ACT_WORD[step.act].format(text=text, money=money_text(step.amount), day=day(step.on))
    # What was kept or given back says more than the payments: it comes first.
    ordered = sorted(step.parts, key=lambda part: bool(part.charge_id))
    told = [(part.amount, retold(part.text) or part.charge_id) for part in ordered]
    if step.act is Act.GIVE_BACK:
        told = [(line.amount, line.description) for line in step.sold.lines] if step.sold else []
    return [said, *(Sum(money_text(amount), text) for amount, text in told[:_MOST]), *_more(len(told))]


def yours_text(proposal: FixProposal) -> str:
    """What only a person can do, and where; empty where a fix can be written."""
    return f"{retold(proposal.withheld)}. {retold(proposal.link)}".strip() if proposal.is_yours else ""


def undo_text(proposal: FixProposal) -> str:
    """How it is taken back; of several steps the one that is hardest to take back speaks."""
    fix: Fix | None = next(iter(proposal.candidates), None)
    if fix is None:
        return ""
    acts = [step.act for step in fix.steps]
    acts = [Act.REMOVE] if Act.REMOVE in acts else list(dict.fromkeys(acts))
    return "; ".join(_BACK_WORD[act] for act in acts)


def reasons(proposal: FixProposal, sign: int) -> str:
    """What speaks for it (1) or against it (−1), without the cause, which stands above it already."""
    found = (one.text for one in proposal.evidence if one.weight * sign > 0)
    return " · ".join(retold(text) for text in found if text != TEXTS[proposal.cause])
