"""Customers entered twice: in a file, or in the company's ledger; and the word that two are not one."""

from pathlib import Path
from typing import Any

import click

from app.commands.files import FILE, hand_out
from app.commands.frame import common, frame
from app.errors import ExitStatus


@click.group(invoke_without_command=True)
@click.option("--customers", type=FILE, help="A CSV file; without it, the company's ledger.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path))
@common
def duplicates(customers: Path | None, out: Path | None, **given: Any) -> int:
    """List the pairs of customers that may be one, best first."""
    import io

    from app.jobs.duplicates import duplicates_in_file

    ctx = click.get_current_context()
    if ctx.invoked_subcommand is not None:
        ctx.obj = frame(given)
        return ExitStatus.DONE
    if customers is None:
        return _in_ledger(given)
    frame(given)
    found = io.StringIO()
    duplicates_in_file(customers, found)
    return hand_out(found.getvalue(), out, "pairs")


@duplicates.command()
@click.argument("a")
@click.argument("b")
@common
def reject(a: str, b: str, **given: Any) -> int:
    """Say that two customers, given by their ids, are not one. It holds for ever."""
    from app.jobs.duplicates import reject_pair
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        reject_pair(company, a, b, os_user(), run.clock.now())
    run.show({"not_duplicate": [a, b]}, lambda: iter([f"{a} and {b} are two customers"]))
    return ExitStatus.DONE


@duplicates.command()
@click.argument("a")
@click.argument("b")
@click.option("--keep", metavar="ID", help="Which of the two stays; the one with more documents otherwise.")
@common
def settle(a: str, b: str, keep: str | None, **given: Any) -> int:
    """Say that two customers are one: remember the payer name, and list what is left to do in the ledger."""
    from app.jobs.duplicates import settled
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        found = settled(company, a, b, keep, (os_user(), run.clock.now()))
    steps = [{"text": one.text, "link": one.link or None, "is_done": not one.link} for one in found.steps]
    run.show(
        {"keep": found.keep.remote_id, "drop": found.drop.remote_id, "steps": steps},
        lambda: (f"{one.text}: {one.link}" if one.link else f"done: {one.text}" for one in found.steps),
    )
    return ExitStatus.NEEDS_PERSON if any(one.link for one in found.steps) else ExitStatus.DONE


def _in_ledger(given: dict[str, Any]) -> int:
    from app.jobs.duplicates import document, duplicates_in_ledger

    run = frame(given)
    with run.open(reading=True) as company:
        pairs, customers = duplicates_in_ledger(company)
    run.show(
        [document(pair) for pair in pairs],
        lambda: (
            f"{pair.probability:.0%}  {customers[pair.a].name} ({pair.a}) and "
            f"{customers[pair.b].name} ({pair.b}): {'; '.join(one.text for one in pair.evidence[:2])}"
            for pair in pairs
        ),
    )
    return ExitStatus.DONE
