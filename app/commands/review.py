"""Verbs on proposals: list, show, approve, edit, reject, later."""

from typing import TYPE_CHECKING, Any, TextIO

import click

from app.commands.frame import NUMBER, Frame, common, frame, note
from app.commands.showing import PANELS, detail, row_line, row_record
from app.errors import BadInput, ExitStatus, NotDecidable
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import ProposalFilter

if TYPE_CHECKING:
    from app.commands.editing_drafts import DraftChanges
    from app.domain.documents import Allocation
    from app.store.company_file import CompanyFile

PANEL_WORDS = click.Choice(list(PANELS))
TIERS = click.Choice([str(tier) for tier in Tier])


@click.command("list")
@click.argument("kind", type=PANEL_WORDS, default="matches")
@click.option("--tier", type=TIERS, help="Only this tier.")
@click.option("--state", type=click.Choice([str(state) for state in ProposalState]), default="open")
@common
def list_proposals(kind: str, tier: str | None, state: str, **given: Any) -> int:
    """List proposals of a KIND: matches, drafts, followups or reconciliation."""
    from app.store import proposals

    run = frame(given)
    wanted = ProposalFilter(states=frozenset({ProposalState(state)}), tiers=_tiers(tier), kind=PANELS[kind])
    with run.open(reading=True) as company, company.reader() as conn:
        rows = proposals.list_rows(conn, proposals.list_ids(conn, wanted))
    run.show([row_record(row) for row in rows], lambda: (row_line(row) for row in rows))
    return ExitStatus.DONE


def _tiers(tier: str | None) -> frozenset[Tier]:
    return frozenset({Tier(tier)}) if tier else frozenset()


@click.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@common
def show(proposal_id: int, **given: Any) -> int:
    """Show one proposal: what it would do, why, why not, and the next best."""
    from app.store import proposals

    run = frame(given)
    with run.open(reading=True) as company, company.reader() as conn:
        record, lines = detail(conn, proposals.load(conn, proposal_id))
    run.show(record, lambda: lines)
    return ExitStatus.DONE


@click.command()
@click.argument("ids", type=NUMBER, nargs=-1, metavar="ID…")
@click.option("--tier", type=TIERS, help="All open proposals of this tier.")
@click.option("--only", type=PANEL_WORDS, default="matches", help="Of which panel; matches if not said.")
@common
def approve(ids: tuple[int, ...], tier: str | None, only: str, **given: Any) -> int:
    """Approve proposals by ID, or all open ones of a tier in one panel."""
    every = ProposalFilter(kind=PANELS[only], tiers=_tiers(tier)) if tier else None
    return _decide(DecisionAction.APPROVE, ids, every, frame(given))


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


def _decide(action: DecisionAction, ids: tuple[int, ...], every: ProposalFilter | None, run: Frame) -> int:
    from app.jobs import review
    from app.jobs.state import os_user

    if bool(ids) == bool(every):
        raise click.UsageError("Name proposals by ID, or a tier with --tier.")
    with run.open() as company:
        chosen = _ids_of(company, every) if every else ids
        for proposal_id in ids:
            _must_exist(company, proposal_id, action)
        if ids:
            changes = review.decide(company, ids, action, os_user(), run.clock.now())
        else:
            changes = review.approve_in_bulk(company, chosen, os_user(), run.clock.now())
    done = sorted(changes.proposals)
    stopped = [{"id": each.proposal_id, "why": each.why} for each in changes.passed_over]
    document = {"action": action, "proposals": done, "passed_over": stopped}
    run.show(document, lambda: iter([f"{action}: {len(done)} proposals"]))
    for each in changes.passed_over:
        note(f"{each.proposal_id} was passed over: {each.why}. Approve it by its ID after a look.")
    if changes.passed_over:
        return ExitStatus.NEEDS_PERSON
    passed_over = len(set(chosen) - changes.proposals)
    if passed_over:
        note(f"{passed_over} were passed over: nothing is put forward for them.")
    return ExitStatus.NEEDS_PERSON if passed_over and ids else ExitStatus.DONE


def _ids_of(company: "CompanyFile", wanted: ProposalFilter) -> tuple[int, ...]:
    from app.store import proposals

    with company.reader() as conn:
        return tuple(proposals.list_ids(conn, wanted))


def _must_exist(company: "CompanyFile", proposal_id: int, action: DecisionAction) -> None:
    from app.store import proposals

    with company.reader() as conn:
        stored = proposals.load(conn, proposal_id)
    if action is DecisionAction.APPROVE and not stored.proposal.candidates:
        raise NotDecidable(
            f"Proposal {proposal_id} puts nothing forward",
            remedy="Use “countersign edit” to say which invoices it pays."
            if stored.proposal.kind is ProposalKind.MATCH
            else "“countersign show” says what is missing.",
        )


@click.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--allocate", "parts", multiple=True, metavar="NUMBER=AMOUNT", help="Of a match.")
@click.option(
    "--text", type=click.File(encoding="utf-8"), help="A message of your own (- for standard input)."
)
@click.option("--quantity", multiple=True, metavar="LINE=NUMBER", help="Of a draft, lines from 1.")
@click.option("--price", multiple=True, metavar="LINE=NUMBER", help="Of a draft.")
@click.option("--words", multiple=True, metavar="LINE=TEXT", help="Of a draft.")
@click.option("--drop", type=int, multiple=True, metavar="LINE", help="Leave a draft's line out.")
@click.option("--merge", is_flag=True, help="Put a draft's equal lines together.")
@click.option("--order", metavar="TEXT", help="A draft's purchase order number.")
@click.option(
    "--tracking",
    multiple=True,
    metavar="[LINE:]NAME=VALUE,…",
    help="Class, location or tracking options of a draft's lines, by name or id; none for nothing.",
)
@common
def edit(proposal_id: int, parts: tuple[str, ...], text: TextIO | None, **given: Any) -> int:
    """Approve one proposal with allocations, a text, or an invoice of your own.

    --allocate 1042=340.00, once for each invoice of a match; --text FILE for a message, its first line the
    subject; --quantity 2=1.5 and the like for a draft invoice.
    """
    from app.commands.editing_drafts import edit_draft
    from app.jobs import followups, review
    from app.jobs.state import os_user

    asked = _draft_changes(given)
    run = frame(given)
    if sum((bool(parts), text is not None, bool(asked))) != 1:
        raise click.UsageError("Give --allocate for a match, --text for a message, or a draft's changes.")
    with run.open() as company:
        if asked:
            edit_draft(company, proposal_id, asked, os_user(), run.clock)
        elif text is not None:
            followups.edit(company, proposal_id, text.read(), os_user(), run.clock)
        else:
            allocations = tuple(_allocation(company, proposal_id, part) for part in parts)
            review.edit(company, proposal_id, allocations, os_user(), run.clock.now())
    run.show({"action": "edit", "proposals": [proposal_id]}, lambda: iter(["edit: 1 proposal"]))
    return ExitStatus.DONE


def _draft_changes(given: dict[str, Any]) -> "DraftChanges":
    from app.commands.editing_drafts import DraftChanges

    return DraftChanges(
        quantities=given.pop("quantity"),
        prices=given.pop("price"),
        words=given.pop("words"),
        drops=given.pop("drop"),
        merges=given.pop("merge"),
        order=given.pop("order"),
        tracking=given.pop("tracking"),
    )


def _allocation(company: "CompanyFile", proposal_id: int, part: str) -> "Allocation":
    from app.domain.documents import Allocation, DocumentKind
    from app.domain.money import parse
    from app.store import mirror, proposals

    number, equals, amount = part.partition("=")
    with company.reader() as conn:
        currency = proposals.load(conn, proposal_id).proposal.money.currency
        found = mirror.open_invoices(conn, number.strip(), None)
    invoice = next((i for i in found if i.number == number.strip()), None)
    if not equals or invoice is None:
        raise BadInput(f"“{part}”: there is no open invoice of that number", remedy="Write NUMBER=AMOUNT.")
    try:
        return Allocation(DocumentKind.INVOICE, invoice.remote_id, parse(amount, currency))
    except ValueError as problem:
        raise BadInput(f"“{part}”: {problem}") from None
