"""What matching has learned from this company's decisions: list it, erase it."""

from typing import Any

import click

from app.commands.frame import common, frame
from app.errors import BadInput, ExitStatus


@click.command()
@click.option("--erase", "payer", metavar="PAYER", help="Forget what was learned about this payer name.")
@click.option("--erase-all", is_flag=True, help="Forget everything that was learned.")
@common
def learned(payer: str | None, *, erase_all: bool, **given: Any) -> int:
    """List what was learned: how often a payer name was decided to pay for a customer."""
    from app.jobs import learning
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        if erase_all or payer is not None:
            try:
                learning.erase(company, None if erase_all else payer, os_user(), run.clock.now())
            except ValueError as problem:
                raise BadInput(f"“{payer}”: {problem}") from None
        found = learning.counters(company)
    run.show(
        [{"payer": each.payer, "customer_id": each.customer_id, "count": each.count} for each in found],
        lambda: (f"{each.count:>6}  {each.payer} pays for {each.customer_id}" for each in found),
    )
    return ExitStatus.DONE
