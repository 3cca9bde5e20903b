"""Customers entered twice: in a file, or in the company's ledger; and the word that two are not one."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.files import FILE, hand_out
from app.commands.frame import common, frame
from app.errors import ExitStatus

if TYPE_CHECKING:
    from app.propose.duplicates.settling import Step


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
    """Say that two customers are one: remember the payer name, and make the empty one inactive.

    That waits in the batch for a signature; what only the ledger's own screen can do is listed.
    """
    from app.jobs.duplicates import settled
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        found = settled(company, a, b, keep, (os_user(), run.clock.now()))
    told = found.settlement
    steps = [
        {
            "text": one.text,
            "link": one.link or None,
            "is_done": not (one.is_yours or one.is_signed),
            "in_batch": one.is_signed,
        }
        for one in told.steps
    ]
    run.show(
        {"keep": told.keep.remote_id, "drop": told.drop.remote_id, "proposal": found.proposal_id,
         "is_approved": found.is_approved, "steps": steps},
        lambda: (_step_line(one, found.proposal_id) for one in told.steps),
    )  # fmt: skip
    return ExitStatus.NEEDS_PERSON if any(one.is_yours for one in told.steps) else ExitStatus.DONE


def _step_line(step: "Step", proposal_id: int) -> str:
    if step.is_yours:
        return f"yours: {step.text}: {step.link}".removesuffix(": ")
    return f"{proposal_id}  in the batch: {step.text}" if step.is_signed else f"done: {step.text}"


@duplicates.command()
@click.argument("a")
@click.argument("b")
@common
def again(a: str, b: str, **given: Any) -> int:
    """Take back what was said of two customers, that they are one or that they are two."""
    from app.jobs.duplicates import accept_pair
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        was_said = bool(accept_pair(company, a, b, os_user(), run.clock.now()))
    words = "are looked at again" if was_said else "were not told apart, nor said to be one"
    run.show({"again": [a, b], "was_said": was_said}, lambda: iter([f"{a} and {b} {words}"]))
    return ExitStatus.DONE


@duplicates.command()
@common
def said(**given: Any) -> int:
    """List what was said of pairs of customers: that they are one, or that they are two."""
    from app.jobs.duplicates import said_of_pairs

    run = frame(given)
    with run.open(reading=True) as company:
        found = said_of_pairs(company)
    run.show(
        [{"a": one.a, "b": one.b, "is_one": one.is_one, "by": one.decided_by} for one in found],
        lambda: (
            f"{one.a_name} ({one.a}) and {one.b_name} ({one.b}) are {'one' if one.is_one else 'two'}, "
            f"said {one.decided_by}"
            for one in found
        ),
    )
    return ExitStatus.DONE


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
