"""Verbs on proposals: list, show, approve, edit, reject, later."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, Frame, common, frame, note
from app.errors import BadInput, ExitStatus, NotDecidable
from app.propose.proposal import Candidate, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import MatchDetail, MatchFilter, MatchRow

if TYPE_CHECKING:
    from app.domain.documents import Allocation
    from app.store.company_file import CompanyFile

TIERS = click.Choice([str(tier) for tier in Tier])


@click.command("list")
@click.argument("kind", type=click.Choice(["matches"]), default="matches")
@click.option("--tier", type=TIERS, help="Only this tier.")
@click.option("--state", type=click.Choice([str(state) for state in ProposalState]), default="open")
@common
def list_proposals(kind: str, tier: str | None, state: str, **given: Any) -> int:
    """List proposals of a KIND (matches)."""
    from app.store import proposals

    del kind  # one kind so far; the choice above already refused others
    run = frame(given)
    wanted = MatchFilter(states=frozenset({ProposalState(state)}), tiers=_tiers(tier))
    with run.open(reading=True) as company, company.reader() as conn:
        rows = proposals.match_rows(conn, proposals.match_ids(conn, wanted))
    run.show([_row(row) for row in rows], lambda: (_row_line(row) for row in rows))
    return ExitStatus.DONE


def _tiers(tier: str | None) -> frozenset[Tier]:
    return frozenset({Tier(tier)}) if tier else frozenset()


def _row(row: MatchRow) -> dict[str, object]:
    return {
        "id": row.id,
        "state": row.state,
        "tier": row.tier,
        "kind": row.match,
        "source": f"{row.source_kind}:{row.source_id}",
        "date": row.received_on.isoformat(),
        "payer": row.payer,
        "amount": row.amount.plain(),
        "currency": row.amount.currency,
        "confidence": round(row.confidence, 4),
        "targets": row.targets,
    }


def _row_line(row: MatchRow) -> str:
    money = f"{row.amount.grouped():>12} {row.amount.currency}"
    return f"{row.id:>6}  {row.tier:<6}  {row.received_on}  {money}  {row.payer:<32.32}  {row.targets}"


@click.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@common
def show(proposal_id: int, **given: Any) -> int:
    """Show one proposal: what it would do, why, why not, and the next best."""
    from app.store import proposals

    run = frame(given)
    with run.open(reading=True) as company, company.reader() as conn:
        detail = proposals.match_detail(conn, proposal_id)
    run.show(_detail(detail), lambda: _detail_lines(detail))
    return ExitStatus.DONE


def _detail(detail: MatchDetail) -> dict[str, object]:
    proposal = detail.proposal
    return {
        "id": detail.id,
        "state": detail.state,
        "tier": proposal.tier,
        "kind": proposal.match,
        "confidence": round(proposal.confidence, 4),
        "received": {
            "source": proposal.subject,
            "date": proposal.receipt.received_on.isoformat(),
            "amount": proposal.receipt.amount.plain(),
            "currency": proposal.receipt.amount.currency,
            "payer": proposal.receipt.payer_name,
            "reference": proposal.receipt.reference,
            "memo": proposal.receipt.memo,
        },
        "withheld": proposal.withheld or None,
        "candidates": [_candidate(candidate, detail) for candidate in proposal.candidates],
    }


def _candidate(candidate: Candidate, detail: MatchDetail) -> dict[str, object]:
    return {
        "kind": candidate.kind,
        "confidence": round(candidate.confidence, 4),
        "allocations": [
            {
                "id": allocation.target_id,
                "number": _number(allocation.target_id, detail),
                "amount": allocation.amount.plain(),
                "currency": allocation.amount.currency,
            }
            for allocation in candidate.allocations
        ],
        "remainder": candidate.remainder.plain(),
        "remainder_as": candidate.remainder_as,
        "evidence": [{"code": e.code, "text": e.text, "weight": e.weight} for e in candidate.evidence],
    }


def _number(remote_id: str, detail: MatchDetail) -> str:
    invoice = detail.invoices.get(remote_id)
    return invoice.number if invoice else remote_id


def _detail_lines(detail: MatchDetail) -> Iterator[str]:
    proposal = detail.proposal
    receipt = proposal.receipt
    yield f"{receipt.amount} received {receipt.received_on} from {receipt.payer_name or 'an unnamed payer'}"
    for text in (receipt.reference, receipt.memo):
        if text:
            yield f"  “{text}”"
    yield f"{proposal.tier} · {detail.state}" + (f" · {proposal.withheld}" if proposal.withheld else "")
    for index, candidate in enumerate(proposal.candidates, start=1):
        yield f"{index}. " + ", ".join(
            f"invoice {_number(a.target_id, detail)} {a.amount.grouped()}" for a in candidate.allocations
        )
        for sign, word in ((1, "For"), (-1, "Against")):
            reasons = [e.text for e in candidate.evidence if e.weight * sign > 0]
            if reasons:
                yield f"   {word:<8}{' · '.join(reasons)}"
        if candidate.remainder:
            yield f"   Left     {candidate.remainder} becomes {candidate.remainder_as}"


@click.command()
@click.argument("ids", type=NUMBER, nargs=-1, metavar="ID…")
@click.option("--tier", type=TIERS, help="All open proposals of this tier.")
@common
def approve(ids: tuple[int, ...], tier: str | None, **given: Any) -> int:
    """Approve proposals by ID, or all open ones of a tier."""
    return _decide(DecisionAction.APPROVE, ids, tier, frame(given))


@click.command()
@click.argument("ids", type=NUMBER, nargs=-1, required=True, metavar="ID…")
@common
def reject(ids: tuple[int, ...], **given: Any) -> int:
    """Reject proposals: they are not put forward again."""
    return _decide(DecisionAction.REJECT, ids, None, frame(given))


@click.command()
@click.argument("ids", type=NUMBER, nargs=-1, required=True, metavar="ID…")
@common
def later(ids: tuple[int, ...], **given: Any) -> int:
    """Put proposals off."""
    return _decide(DecisionAction.LATER, ids, None, frame(given))


def _decide(action: DecisionAction, ids: tuple[int, ...], tier: str | None, run: Frame) -> int:
    from app.jobs import review
    from app.jobs.state import os_user

    if bool(ids) == bool(tier):
        raise click.UsageError("Name proposals by ID, or a tier with --tier.")
    with run.open() as company:
        chosen = ids or _open_of(company, Tier(str(tier)))
        for proposal_id in ids:
            _must_exist(company, proposal_id, action)
        changes = review.decide(company, chosen, action, os_user(), run.clock.now())
    done = sorted(changes.proposals)
    run.show({"action": action, "proposals": done}, lambda: iter([f"{action}: {len(done)} proposals"]))
    passed_over = len(chosen) - len(done)
    if passed_over:
        note(f"{passed_over} were passed over: nothing is put forward for them.")
    return ExitStatus.NEEDS_PERSON if passed_over and ids else ExitStatus.DONE


def _open_of(company: "CompanyFile", tier: Tier) -> tuple[int, ...]:
    from app.store import proposals

    with company.reader() as conn:
        return tuple(proposals.match_ids(conn, MatchFilter(tiers=frozenset({tier}))))


def _must_exist(company: "CompanyFile", proposal_id: int, action: DecisionAction) -> None:
    from app.store import proposals

    with company.reader() as conn:
        stored = proposals.load(conn, proposal_id)
    if action is DecisionAction.APPROVE and not stored.proposal.candidates:
        raise NotDecidable(
            f"Proposal {proposal_id} puts nothing forward",
            remedy="Use “countersign edit” to say which invoices it pays.",
        )


@click.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--allocate", "parts", multiple=True, required=True, metavar="NUMBER=AMOUNT")
@common
def edit(proposal_id: int, parts: tuple[str, ...], **given: Any) -> int:
    """Approve one proposal with allocations of your own: --allocate 1042=340.00, once for each invoice."""
    from app.jobs import review
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        allocations = tuple(_allocation(company, proposal_id, part) for part in parts)
        review.edit(company, proposal_id, allocations, os_user(), run.clock.now())
    run.show({"action": "edit", "proposals": [proposal_id]}, lambda: iter(["edit: 1 proposal"]))
    return ExitStatus.DONE


def _allocation(company: "CompanyFile", proposal_id: int, part: str) -> "Allocation":
    from app.domain.documents import Allocation, DocumentKind
    from app.domain.money import parse
    from app.store import mirror, proposals

    number, equals, amount = part.partition("=")
    with company.reader() as conn:
        currency = proposals.load(conn, proposal_id).proposal.receipt.amount.currency
        found = mirror.open_invoices(conn, number.strip(), None)
    invoice = next((i for i in found if i.number == number.strip()), None)
    if not equals or invoice is None:
        raise BadInput(f"“{part}”: there is no open invoice of that number", remedy="Write NUMBER=AMOUNT.")
    try:
        return Allocation(DocumentKind.INVOICE, invoice.remote_id, parse(amount, currency))
    except ValueError as problem:
        raise BadInput(f"“{part}”: {problem}") from None
