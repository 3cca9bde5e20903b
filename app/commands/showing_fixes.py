"""A reconciliation fix as JSON and as lines: what differs, why, each step, what it opens again."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.propose.reconciliation.causes import TEXTS
from app.propose.reconciliation.fix import Act, FixProposal, Step

if TYPE_CHECKING:
    from app.store.records import StoredProposal


def fix_record(stored: "StoredProposal") -> dict[str, object]:
    """The fix as JSON; amounts are decimal text."""
    proposal = _fix(stored)
    return {
        "id": stored.id,
        "state": stored.state,
        "tier": proposal.tier,
        "kind": proposal.cause,
        "confidence": round(proposal.confidence, 4),
        "source": proposal.subject,
        "party": proposal.party,
        "date": proposal.dated_on.isoformat(),
        "amount": proposal.money.plain(),
        "currency": proposal.money.currency,
        "text": TEXTS[proposal.cause],
        "records": list(proposal.settles),
        "sides": [
            {
                "side": one.side,
                "kind": one.kind,
                "id": one.id,
                "date": one.on.isoformat(),
                "amount": one.amount.plain(),
                "currency": one.amount.currency,
            }
            for one in proposal.records
        ],
        "withheld": proposal.withheld or None,
        "only_you": proposal.is_yours,
        "link": proposal.link or None,
        "evidence": [{"code": e.code, "text": e.text, "weight": e.weight} for e in proposal.evidence],
        "candidates": [
            {"title": fix.title, "steps": [_step(step) for step in fix.steps]} for fix in proposal.candidates
        ],
    }


def fix_lines(stored: "StoredProposal") -> Iterator[str]:
    """The fix for reading."""
    proposal = _fix(stored)
    who = f"  {proposal.party}" if proposal.party else ""
    yield f"{proposal.money}  {proposal.dated_on}{who}  {TEXTS[proposal.cause]}"
    yield f"{proposal.tier} · {stored.state}" + (f" · {proposal.withheld}" if proposal.withheld else "")
    if proposal.link:
        yield f"   Do it at {proposal.link}"
    for fix in proposal.candidates:
        yield f"1. {fix.title}"
        for step in fix.steps:
            yield from (f"   {line}" for line in step_lines(step))
    for sign, word in ((1, "For"), (-1, "Against")):
        reasons = [e.text for e in proposal.evidence if e.weight * sign > 0]
        if reasons:
            yield f"   {word:<8}{' · '.join(reasons)}"


def step_lines(step: Step) -> Iterator[str]:
    """A step, and the lines of a deposit under it."""
    money = f"{step.amount.grouped()} {step.amount.currency}"
    what = step.text or f"{step.record_kind} {step.record_id}"
    if step.act is Act.PUT_AWAY:
        yield f"{step.act}: {what}"
        return
    yield f"{step.act}: {what}, {money}, dated {step.on}"
    if step.act is Act.DEPOSIT:
        yield from (f"  {part.amount.grouped():>12}  {part.text or part.charge_id}" for part in step.parts)
    for line in step.sold.lines if step.sold else ():
        yield f"  {line.amount.grouped():>12}  {line.description}"
    if step.sold and step.sold.tax:
        yield f"  {step.sold.tax.grouped():>12}  tax in it"


def _step(step: Step) -> dict[str, object]:
    told: dict[str, object] = {
        "act": step.act,
        "date": step.on.isoformat(),
        "amount": step.amount.plain(),
        "currency": step.amount.currency,
        "text": step.text,
        "account": step.account_id,
        "against": step.against_id,
        "record": f"{step.record_kind}:{step.record_id}" if step.record_kind else None,
    }
    if step.sold:
        told["tax"] = step.sold.tax.plain()
        told["lines"] = [
            {"amount": line.amount.plain(), "text": line.description, "item": line.item_id}
            for line in step.sold.lines
        ]
    elif step.parts:
        told["lines"] = [
            {"amount": part.amount.plain(), "text": part.text, "charge": part.charge_id or None,
             "payment": part.payment_id or None, "account": part.account_id or None}
            for part in step.parts
        ]  # fmt: skip
    return told


def _fix(stored: "StoredProposal") -> FixProposal:
    assert isinstance(stored.proposal, FixProposal), "of this kind"
    return stored.proposal
