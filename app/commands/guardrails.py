"""Verbs on the guardrails: show, set, trust, and the one switch that stops all writing."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import Frame, common, frame
from app.domain.record import plain
from app.errors import BadInput, ExitStatus
from app.screens.guardrails import BY_NAME, SETTINGS, setting_text

if TYPE_CHECKING:
    from app.changes import Changes
    from app.review.guardrails import Guardrails
    from app.store.company_file import CompanyFile


@click.group()
def guardrails() -> None:
    """Look at and set what stops a batch, what needs a second signature, and who is trusted."""


@guardrails.command()
@common
def show(**given: Any) -> int:
    """Show every limit."""
    run = frame(given)
    with run.open(reading=True) as company:
        rails, currency = _rails(company)
    run.show(plain(rails) | {"currency": currency}, lambda: _lines(rails, currency))
    return ExitStatus.DONE


def _rails(company: "CompanyFile") -> "tuple[Guardrails, str]":
    from app.jobs.state import settings
    from app.store import connections

    with company.reader() as conn:
        return settings(conn).guardrails, connections.company(conn).currency


def _lines(rails: "Guardrails", currency: str) -> Iterator[str]:
    yield f"writing: {'on' if rails.writing_enabled else 'off, nothing is signed or sent'}"
    for each in SETTINGS:
        yield f"{each.name}: {setting_text(each, rails, currency)}  ({each.title})"
    for trusted in rails.trusted:
        from app.domain.money import Money

        up_to = "" if trusted.up_to_minor is None else f", up to {Money(trusted.up_to_minor, currency)}"
        yield f"trusted: {trusted.name} ({trusted.customer_id}){up_to}"


@guardrails.command("set")
@click.argument("key")
@click.argument("value")
@common
def set_one(key: str, value: str, **given: Any) -> int:
    """Set KEY to VALUE: an amount (1500.00), a number, yes or no, kinds with commas, or none."""
    found = BY_NAME.get(key.replace("_", "-"))
    if found is None:
        raise BadInput(f"There is no guardrail “{key}”", remedy=f"There are: {', '.join(BY_NAME)}.")

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import settings as job
        from app.jobs.state import os_user

        rails, currency = _rails(company)
        return job.change(company, found.changed(rails, value, currency), os_user(), run.clock, rails)

    return _do(given, changed)


@guardrails.command()
@click.argument("customer")
@click.option("--up-to", metavar="AMOUNT", help="Only up to this amount; without it, whatever the amount.")
@common
def trust(customer: str, up_to: str | None, **given: Any) -> int:
    """Let rows of CUSTOMER (id or exact name) go with one signature, whatever the row's threshold says."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import settings as job
        from app.jobs.state import os_user
        from app.screens.guardrails import parse_amount

        _, currency = _rails(company)
        minor = None if up_to is None else parse_amount(up_to, currency)
        return job.trust(company, customer, minor, os_user(), run.clock)

    return _do(given, changed)


@guardrails.command()
@click.argument("customer")
@common
def untrust(customer: str, **given: Any) -> int:
    """Trust CUSTOMER no longer."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import settings as job
        from app.jobs.state import os_user

        return job.untrust(company, customer, os_user(), run.clock)

    return _do(given, changed)


@guardrails.command("stop-writing")
@common
def stop_writing(**given: Any) -> int:
    """Stop all writing: nothing is signed or sent until it is allowed again; the rest works."""
    return _switch(given, is_on=False)


@guardrails.command("allow-writing")
@common
def allow_writing(**given: Any) -> int:
    """Allow writing again."""
    return _switch(given, is_on=True)


def _switch(given: dict[str, Any], *, is_on: bool) -> int:
    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import settings as job
        from app.jobs.state import os_user

        return job.set_writing(company, os_user(), run.clock, is_on=is_on)

    return _do(given, changed, reading=True)


def _do(
    given: dict[str, Any], changed: "Callable[[CompanyFile, Frame], Changes]", *, reading: bool = False
) -> int:
    """Change, then show all limits. ``reading``: also while another Countersign has the file open."""
    run = frame(given)
    with run.open(reading=reading) as company:
        changed(company, run)
        rails, currency = _rails(company)
    run.show(plain(rails) | {"currency": currency}, lambda: _lines(rails, currency))
    return ExitStatus.DONE
