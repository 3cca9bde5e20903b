"""Proposals as JSON and as lines: rows of every kind alike, details by kind."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.propose.proposal import Candidate, ProposalKind
from app.review.listing import MatchDetail, ProposalRow

if TYPE_CHECKING:
    from app.store.connection import Connection
    from app.store.records import StoredProposal

PANELS = {
    "matches": ProposalKind.MATCH,
    "drafts": ProposalKind.DRAFT,
    "followups": ProposalKind.FOLLOWUP,
    "reconciliation": ProposalKind.RECONCILIATION,
}
"""The words of the command line (CLI.md) for the kinds."""

Shown = tuple[dict[str, object], Iterator[str]]
"""A proposal as JSON and as lines."""


def detail(conn: "Connection", stored: "StoredProposal") -> Shown:
    """One proposal in full."""
    return DETAILS.get(stored.proposal.kind, _plain)(conn, stored)


def _plain(_conn: "Connection", stored: "StoredProposal") -> Shown:
    """What every kind has, for those that say no more about themselves."""
    import msgspec

    proposal = stored.proposal
    record: dict[str, object] = {
        "id": stored.id,
        "state": stored.state,
        "tier": proposal.tier,
        "kind": proposal.aspect,
        "confidence": round(proposal.confidence, 4),
        "source": proposal.subject,
        "party": proposal.party,
        "date": proposal.dated_on.isoformat(),
        "amount": proposal.money.plain(),
        "currency": proposal.money.currency,
        "withheld": proposal.withheld or None,
        "candidates": msgspec.to_builtins(proposal.candidates),
    }
    lines = [
        f"{proposal.money}  {proposal.dated_on}  {proposal.party}  {proposal.aspect}",
        _standing(stored),
    ]
    return record, iter(lines)


def _standing(stored: "StoredProposal") -> str:
    withheld = stored.proposal.withheld
    return f"{stored.proposal.tier} · {stored.state}" + (f" · {withheld}" if withheld else "")


def _match(conn: "Connection", stored: "StoredProposal") -> Shown:
    from app.store import proposals

    found = proposals.match_detail(conn, stored.id)
    return _match_record(found), _match_lines(found)


def row_record(row: ProposalRow) -> dict[str, object]:
    """A row as JSON; a match names its party as the payer and its summary as the targets."""
    party, summary = ("payer", "targets") if row.kind is ProposalKind.MATCH else ("party", "summary")
    return {
        "id": row.id,
        "state": row.state,
        "tier": row.tier,
        "kind": row.aspect,
        "source": row.subject,
        "date": row.dated_on.isoformat(),
        party: row.party,
        "amount": row.amount.plain(),
        "currency": row.amount.currency,
        "confidence": round(row.confidence, 4),
        summary: row.summary,
    }


def row_line(row: ProposalRow) -> str:
    """A row as a line."""
    figure = row.shown.grouped() if row.shown else ""
    money = f"{figure:>12} {row.amount.currency}"
    return f"{row.id:>6}  {row.tier:<6}  {row.dated_on}  {money}  {row.party:<32.32}  {row.summary}"


def _match_record(detail: MatchDetail) -> dict[str, object]:
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


def _match_lines(detail: MatchDetail) -> Iterator[str]:
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


def _draft(conn: "Connection", stored: "StoredProposal") -> Shown:
    from app.commands.showing_drafts import draft_lines, draft_record
    from app.store import drafting

    found = drafting.detail(conn, stored.id)
    link, lists = found.link, found.tracking
    url = link.url if link is not None else ""
    return draft_record(stored, lists, url), draft_lines(stored, lists, url)


def _fix(_conn: "Connection", stored: "StoredProposal") -> Shown:
    from app.commands.showing_fixes import fix_lines, fix_record

    return fix_record(stored), fix_lines(stored)


DETAILS: "dict[ProposalKind, Callable[[Connection, StoredProposal], Shown]]" = {
    ProposalKind.MATCH: _match,
    ProposalKind.DRAFT: _draft,
    ProposalKind.RECONCILIATION: _fix,
}
"""How each kind is shown in full."""
