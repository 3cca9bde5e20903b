"""Payer names that a person has tied to a customer: list them, keep one, take one back."""

from typing import Any

import click

from app.commands.frame import common, frame
from app.errors import BadInput, ExitStatus


@click.group()
def alias() -> None:
    """Payer names tied to customers; they hold until taken back."""


@alias.command("list")
@common
def list_aliases(**given: Any) -> int:
    """Every payer name with its customer, who decided it and when."""
    from app.jobs.customers import known_aliases

    run = frame(given)
    with run.open(reading=True) as company:
        found = known_aliases(company)
    run.show(
        [
            {
                "payer": one.payer_name,
                "customer_id": one.customer_id,
                "decided_by": one.decided_by,
                "decided_at": one.decided_at.isoformat(),
            }
            for one in found
        ],
        lambda: (f"{one.payer_name} pays for {one.customer_id}, says {one.decided_by}" for one in found),
    )
    return ExitStatus.DONE


@alias.command()
@click.argument("payer")
@click.argument("customer_id", metavar="CUSTOMER")
@common
def keep(payer: str, customer_id: str, **given: Any) -> int:
    """Tie a payer name to a customer, by the ledger's id of the customer."""
    from app.jobs.customers import keep_alias
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        try:
            keep_alias(company, payer, customer_id, os_user(), run.clock)
        except ValueError as problem:
            raise BadInput(f"“{payer}”: {problem}") from None
    return ExitStatus.DONE


@alias.command()
@click.argument("payer")
@common
def forget(payer: str, **given: Any) -> int:
    """Take a payer name back; exit status 1 when none of that name was kept."""
    from app.jobs.customers import forget_alias
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        changed = forget_alias(company, payer, os_user(), run.clock)
    return ExitStatus.DONE if changed else ExitStatus.NEEDS_PERSON
