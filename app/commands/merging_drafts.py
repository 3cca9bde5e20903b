"""Verbs that put drafts together or apart, this once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, common, frame, note
from app.errors import ExitStatus

if TYPE_CHECKING:
    from app.propose.drafting.together import Merging


@click.command()
@click.argument("ids", type=NUMBER, nargs=-1, required=True, metavar="ID ID…")
@click.option("--dry-run", is_flag=True, help="Only say what it would make, and what differs.")
@common
def together(ids: tuple[int, ...], *, dry_run: bool, **given: Any) -> int:
    """Merge drafts of one customer and currency into one invoice, this once."""
    from app.jobs import together as job
    from app.jobs.state import os_user

    run = frame(given)
    with run.open(reading=dry_run) as company:
        found = job.preview(company, ids)
        made = None if dry_run else job.merge(company, ids, os_user(), run.clock)[0]
    for one in () if dry_run else found.differences:
        note(one)
    record = {
        "proposal": made,
        "customer": found.party,
        "amount": found.money.plain(),
        "currency": found.money.currency,
        "lines": found.lines,
        "differences": found.differences,
    }
    run.show(record, lambda: _lines(found, made))
    return ExitStatus.DONE


def _lines(found: "Merging", made: int | None) -> Iterator[str]:
    if made is not None:
        yield f"{made}: {found.party}, {found.lines} lines, {found.money}"
        return
    yield f"{found.party}, {found.lines} lines, {found.money} together"
    yield from found.differences


@click.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--by-project", is_flag=True, help="Make it one draft for each project.")
@common
def apart(proposal_id: int, *, by_project: bool, **given: Any) -> int:
    """Take a merged or split draft back to what the rules say; with --by-project, split one this once."""
    from app.jobs import together as job
    from app.jobs.state import os_user

    run = frame(given)
    act = job.split if by_project else job.take_back
    with run.open() as company:
        made, _ = act(company, proposal_id, os_user(), run.clock)
    run.show({"proposals": list(made)}, lambda: (str(one) for one in made))
    return ExitStatus.DONE
