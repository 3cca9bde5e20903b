"""Verbs on a company as a whole: companies, sync, propose."""

from collections.abc import Iterator, Mapping
from typing import Any

import click

from app.commands.frame import ProgressLine, common, frame, note
from app.commands.showing import PANELS
from app.domain.record import plain
from app.errors import ExitStatus
from app.propose.proposal import Tier


@click.command()
@common
def companies(**given: Any) -> int:
    """List the company files."""
    from app.jobs.companies import listing

    run = frame(given)
    found = listing(run.home, run.wiring().file_key)

    def lines() -> Iterator[str]:
        for company in found:
            synced = f"synced {company.synced_at:%Y-%m-%d %H:%M} UTC" if company.synced_at else "never synced"
            services = ", ".join(company.services) or "not connected"
            what = company.problem or f"{company.organisation}  {services}  {synced}"
            yield f"{company.path.stem}  {what}"

    run.show(
        [
            {
                "company": company.path.stem,
                "name": company.name,
                "organisation": company.organisation,
                "services": company.services,
                "synced_at": company.synced_at.isoformat() if company.synced_at else None,
                "problem": company.problem or None,
            }
            for company in found
        ],
        lines,
    )
    return ExitStatus.NEEDS_PERSON if any(company.problem for company in found) else ExitStatus.DONE


@click.command()
@common
def sync(**given: Any) -> int:
    """Read what is new in the ledger and at the processor, then propose."""
    from app.jobs.budget import sync_budget
    from app.jobs.metering import Tally
    from app.jobs.walk import sync_and_propose
    from app.jobs.workplace import Workplace
    from app.lanes import CancelToken, Throttled

    run, line, tally = frame(given), ProgressLine(), Tally()
    with run.open() as company:
        sources = run.wiring().sources(company, tally)
        try:
            place = Workplace(company, run.clock, tally)
            for source in sources:
                note(sync_budget(place, source).expected_text)
            done = sync_and_propose(place, sources, Throttled(line), CancelToken())
        finally:
            line.end()
            for source in sources:
                source.close()
    for problem in done.problems:
        note(f"warning: {problem.title}. {problem.remedy}")
    for words in (*(finding.text for finding in done.findings), *done.moved):
        note(f"warning: {words}")
    for budget in done.budgets:
        note(budget.spent_text)
    if done.flaws:
        note(f"warning: {done.flaws} records came damaged and are kept aside; see “countersign doctor”.")
    counts = {entry.tier: entry.count for entry in done.totals.by_tier}
    run.show(
        {
            "documents": done.documents,
            "deleted": done.deleted,
            "reads": done.reads,
            "flaws": done.flaws,
            "matches": counts,
            "problems": [problem.title for problem in done.problems],
            "warnings": done.warnings,
            "moved": done.moved,
            "budgets": [plain(budget) for budget in done.budgets],
            "findings": [
                {
                    "kind": finding.kind,
                    "id": finding.subject,
                    "label": finding.label,
                    "told": finding.told.plain(),
                    "summed": finding.summed.plain(),
                    "currency": finding.told.currency,
                    "records": [plain(record) for record in finding.records],
                }
                for finding in done.findings
            ],
        },
        lambda: iter([f"{done.documents:,} documents read with {done.reads} calls", _tiers(counts)]),
    )
    for warning in done.warnings:
        note(f"warning: {warning}. The rest was read.")
    needs_person = done.problems or done.warnings or done.flaws or done.findings or done.moved
    return ExitStatus.NEEDS_PERSON if needs_person else ExitStatus.DONE


def _tiers(counts: Mapping[Tier, int]) -> str:
    ready, review, none = (counts.get(tier, 0) for tier in (Tier.READY, Tier.REVIEW, Tier.NONE))
    return f"matches: {ready} ready, {review} to look at, {none} with nothing put forward"


@click.command()
@click.option("--only", type=click.Choice(list(PANELS)), help="Only the proposals of this panel.")
@common
def propose(only: str | None, **given: Any) -> int:
    """Make the proposals anew from the mirror, without any network."""
    from app.jobs.propose import PROPOSERS, propose_kinds
    from app.review.listing import ProposalFilter
    from app.store import proposals

    kinds = [PANELS[only]] if only else list(PROPOSERS)
    run = frame(given)
    with run.open() as company:
        propose_kinds(company, run.clock, kinds)
        with company.reader() as conn:
            totals = {kind: proposals.list_totals(conn, ProposalFilter(kind=kind)) for kind in kinds}
    counts = {
        panel: {str(entry.tier): entry.count for entry in totals[kind].by_tier}
        for panel, kind in PANELS.items()
        if kind in totals
    }
    run.show(
        counts,
        lambda: (
            f"{panel}: {', '.join(f'{count} {tier}' for tier, count in tiers.items())}"
            for panel, tiers in counts.items()
        ),
    )
    return ExitStatus.DONE
