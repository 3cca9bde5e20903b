"""Verbs on the rules of drafting: show, set, hold, release, limit, purchase orders."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.drafting_values import KEYS, SHARES, SWITCHES, TEXTS, tracking_lists
from app.commands.drafting_values import amount as amount_at_home
from app.commands.drafting_values import changed as changed_by
from app.commands.frame import NUMBER, Frame, common, frame, note
from app.commands.merging_drafts import apart, together
from app.domain.record import plain
from app.errors import ExitStatus
from app.settings import Drafting

if TYPE_CHECKING:
    from app.changes import Changes
    from app.domain.tracking import TrackingLists
    from app.store.company_file import CompanyFile


@click.group()
def drafting() -> None:
    """Look at and set how invoices are drafted and what they are held for."""


@drafting.command()
@common
def show(**given: Any) -> int:
    """Show the rules."""
    run = frame(given)
    with run.open(reading=True) as company:
        rules, lists = _rules(company), tracking_lists(company)
    _say(run, rules, lists)
    return ExitStatus.DONE


@drafting.command()
@common
def tracking(**given: Any) -> int:
    """List what lines are told apart by: classes and locations, or tracking categories with their options."""
    run = frame(given)
    with run.open(reading=True) as company:
        lists = tracking_lists(company)
    records = [
        {"category": one.category, "name": one.name, "value": one.value, "active": one.is_active}
        for one in lists.options
    ]
    run.show(
        records,
        lambda: (
            f"{one.category}={one.name}" + ("" if one.is_active else "  (not in use any more)")
            for one in lists.options
        ),
    )
    return ExitStatus.DONE


@drafting.command("set")
@click.argument("key", type=click.Choice(KEYS))
@click.argument("value")
@common
def set_one(key: str, value: str, **given: Any) -> int:
    """Set KEY to VALUE: yes or no, an item's name or code, an amount, a percentage, days, or none."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import rules
        from app.jobs.state import os_user

        changed = changed_by(_rules(company), key, value.strip(), company)
        return rules.keep(company, changed, os_user(), run.clock)

    return _do(given, changed)


@drafting.command()
@click.argument("customer")
@click.option("--release", is_flag=True, help="Hold it no longer.")
@common
def hold(customer: str, *, release: bool, **given: Any) -> int:
    """Hold every draft of CUSTOMER (id or exact name) for a look."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.state import os_user

        return drafting_rules.hold(company, customer, os_user(), run.clock, is_on=not release)

    return _do(given, changed)


@drafting.command()
@click.argument("customer")
@click.option("--not", "is_not", is_flag=True, help="All of a month on one invoice.")
@common
def split(customer: str, *, is_not: bool, **given: Any) -> int:
    """Draft CUSTOMER's work as one invoice for each project."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.drafting_rules import Together
        from app.jobs.state import os_user

        return drafting_rules.group(company, customer, Together(by_project=not is_not), os_user(), run.clock)

    return _do(given, changed)


@drafting.command()
@click.argument("customer")
@click.option("--not", "is_not", is_flag=True, help="One invoice for each month.")
@common
def merge(customer: str, *, is_not: bool, **given: Any) -> int:
    """Draft CUSTOMER's work of all months as one invoice."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.drafting_rules import Together
        from app.jobs.state import os_user

        return drafting_rules.group(company, customer, Together(by_month=is_not), os_user(), run.clock)

    return _do(given, changed)


@drafting.command("needs-order")
@click.argument("customer")
@click.option("--not", "is_not", is_flag=True, help="It needs none any more.")
@common
def needs_order(customer: str, *, is_not: bool, **given: Any) -> int:
    """Say that invoices to CUSTOMER need a purchase order number."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.state import os_user

        return drafting_rules.need_order(company, customer, os_user(), run.clock, is_on=not is_not)

    return _do(given, changed)


@drafting.command()
@click.argument("customer")
@click.argument("amount")
@common
def limit(customer: str, amount: str, **given: Any) -> int:
    """Set how much CUSTOMER may owe: an AMOUNT, or none."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.state import os_user

        minor = amount_at_home(amount, company)
        return drafting_rules.limit(company, customer, minor, os_user(), run.clock)

    return _do(given, changed)


@drafting.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--out", type=click.Path(path_type=Path), help="Where to; else here, under its own name.")
@common
def pdf(proposal_id: int, out: Path | None, **given: Any) -> int:
    """Save a draft invoice as PDF: a preview, or the ledger's own once it is written there."""
    from app.commands.report_files import written
    from app.jobs.draft_paper import draft_paper
    from app.jobs.metering import Tally
    from app.jobs.writers import joined

    run = frame(given)
    with run.open() as company:
        found = draft_paper(company, proposal_id, lambda: joined(run.wiring().sources(company, Tally())))
    path = out or Path(found.name)
    written(path, found.data)
    what = "preview" if found.is_preview else "the ledger's invoice"
    run.show({"file": str(path), "preview": found.is_preview}, lambda: iter([f"{path}: {what}"]))
    return ExitStatus.DONE


@drafting.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--keep", "is_kept", is_flag=True, help="Approve the invoice so worded.")
@common
def word(proposal_id: int, *, is_kept: bool, **given: Any) -> int:
    """Have the language model word a draft's lines; it sees no name and no figure, and may add none."""
    from app.commands.language_model import chosen_model
    from app.jobs import draft_wording
    from app.jobs.state import os_user

    run = frame(given)
    with run.open(reading=not is_kept) as company:
        invoice = draft_wording.invoice_of(company, proposal_id)
        made = draft_wording.worded_lines(company, invoice, chosen_model(run, company))
        if is_kept and not made.is_all_template:
            draft_wording.keep(company, proposal_id, made, os_user(), run.clock)
    for fault in made.faults:
        note(f"The template's words stand: {fault}")
    record = {"lines": made.words, "prompt": made.prompt, "faults": made.faults}
    run.show(record, lambda: iter(made.words))
    return ExitStatus.NEEDS_PERSON if made.faults else ExitStatus.DONE


drafting.add_command(together)
drafting.add_command(apart)


def _rules(company: "CompanyFile") -> Drafting:
    from app.jobs.state import settings

    with company.reader() as conn:
        return settings(conn).drafting


def _do(given: dict[str, Any], changed: "Callable[[CompanyFile, Frame], Changes]") -> int:
    run = frame(given)
    with run.open() as company:
        changed(company, run)
        rules, lists = _rules(company), tracking_lists(company)
    _say(run, rules, lists)
    return ExitStatus.DONE


def _say(run: Frame, rules: Drafting, lists: "TrackingLists") -> None:
    run.show(plain(rules), lambda: _lines(rules, lists))


def _lines(rules: Drafting, lists: "TrackingLists") -> Iterator[str]:
    kept = plain(rules)
    for key, words in SWITCHES.items():
        yield f"{key}: {'yes' if kept[key.replace('-', '_')] else 'no'}  ({words})"
    for key, words in TEXTS.items():
        yield f"{key}: {kept[key.replace('-', '_')] or 'none'}  ({words})"
    above = "none" if rules.look_above_minor is None else f"{rules.look_above_minor:,} minor units"
    yield f"look-above: {above}  (invoices over it are looked at one by one)"
    for key, (name, words) in SHARES.items():
        yield f"{key}: {kept[name] or 'none'}  ({words})"
    told = ", ".join(f"{category}={name}" for category, name in lists.said(rules.tracking))
    yield f"tracking: {told or 'none'}  (tells lines apart where a customer has no habit)"
    yield f"send: {rules.send}  (the ledger e-mails an invoice once it is there: no, ask each time, or yes)"
    yield f"deposit-days: {rules.deposit_days}  (how long such a link is open)"
    yield f"deposit-tax: {rules.deposit_tax}  (its tax: as the country has it, on receipt, with the invoice)"
    yield f"on hold: {', '.join(rules.on_hold) or 'nobody'}"
    others = "not split by project" if rules.split_by_project else "split by project"
    yield f"{others}: {', '.join(rules.split_exceptions) or 'nobody'}"
    yield f"months together: {', '.join(rules.merges_months) or 'nobody'}"
    yield f"needs a purchase order: {', '.join(rules.needs_purchase_order) or 'nobody'}"
    for customer, most in rules.credit_limits.items():
        yield f"credit limit of {customer}: {most:,} minor units"
