"""Verbs on the rules of drafting: show, set, hold, release, limit, purchase orders."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, Frame, common, frame
from app.errors import BadInput, ExitStatus
from app.propose.drafting.snapshot import Sending
from app.settings import Drafting

if TYPE_CHECKING:
    from app.changes import Changes
    from app.store.company_file import CompanyFile

_SWITCHES = {
    "posts": "a signed invoice is approved in the ledger at once; no: it waits there as a draft (Xero)",
    "prices-include-tax": "prices of work contain the tax (outside the United States)",
    "split-by-project": "one invoice for each project",
}
_TEXTS = {
    "deposit-item": "the item that takes off what was paid in advance",
    "default-item": "the item of work that names none",
}
_SHARES = {
    "deposit": ("deposit_share", "share of an offer that is asked for by a payment link"),
    "booking-deposit": ("booking_deposit_share", "the same of a booking whose day is to come"),
}
_KEYS = (*_SWITCHES, *_TEXTS, "look-above", *_SHARES, "deposit-days", "send")


@click.group()
def drafting() -> None:
    """Look at and set how invoices are drafted and what they are held for."""


@drafting.command()
@common
def show(**given: Any) -> int:
    """Show the rules."""
    run = frame(given)
    with run.open(reading=True) as company:
        rules = _rules(company)
    _say(run, rules)
    return ExitStatus.DONE


@drafting.command("set")
@click.argument("key", type=click.Choice(_KEYS))
@click.argument("value")
@common
def set_one(key: str, value: str, **given: Any) -> int:
    """Set KEY to VALUE: yes or no, an item's name or code, an amount, a percentage, days, or none."""

    def changed(company: "CompanyFile", run: Frame) -> "Changes":
        from app.jobs import drafting_rules
        from app.jobs.state import os_user

        rules = _changed(_rules(company), key, value.strip(), company)
        return drafting_rules.keep(company, rules, os_user(), run.clock)

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
        from app.jobs.state import os_user

        return drafting_rules.split(company, customer, os_user(), run.clock, is_on=not is_not)

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

        minor = _amount(amount, company)
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


def _changed(rules: Drafting, key: str, value: str, company: "CompanyFile") -> Drafting:
    from app.screens.drafting_settings import parse_days, parse_share

    if key in _SWITCHES:
        if value.casefold() not in {"yes", "no"}:
            raise BadInput(f"“{value}” is neither yes nor no")
        return replace(rules, **{key.replace("-", "_"): value.casefold() == "yes"})  # type: ignore[arg-type] # the switches
    if key == "look-above":
        return replace(rules, look_above_minor=_amount(value, company))
    if key in _SHARES:
        return replace(rules, **{_SHARES[key][0]: parse_share(value)})  # type: ignore[arg-type] # the shares
    if key == "send":
        if value.casefold() not in set(Sending):
            raise BadInput(f"“{value}” is none of {', '.join(Sending)}")
        return replace(rules, send=value.casefold())
    if key == "deposit-days":
        return replace(rules, deposit_days=parse_days(value))
    name = "" if value.casefold() == "none" else value
    _check_item(name, company)
    return replace(rules, **{key.replace("-", "_"): name})  # type: ignore[arg-type] # the texts


def _check_item(name: str, company: "CompanyFile") -> None:
    from app.domain.documents import DocumentKind, Item
    from app.store import mirror
    from app.store.drafting import named_item

    with company.reader() as conn:
        items = [one for one in mirror.every(conn, DocumentKind.ITEM) if isinstance(one, Item)]
    if name and named_item(items, name) is None:
        raise BadInput(f"The ledger has no item “{name}”", remedy="Write its name or code as in the ledger.")


def _amount(text: str, company: "CompanyFile") -> int | None:
    from app.domain.money import parse
    from app.store import connections

    if text.strip().casefold() == "none":
        return None
    with company.reader() as conn:
        currency = connections.company(conn).currency
    try:
        found = parse(text, currency).minor
    except ValueError as problem:
        raise BadInput(f"{problem}") from None
    if found < 0:
        raise BadInput(f"“{text}” is below nothing")
    return found


def _rules(company: "CompanyFile") -> Drafting:
    from app.jobs.state import settings

    with company.reader() as conn:
        return settings(conn).drafting


def _do(given: dict[str, Any], changed: "Callable[[CompanyFile, Frame], Changes]") -> int:
    run = frame(given)
    with run.open() as company:
        changed(company, run)
        rules = _rules(company)
    _say(run, rules)
    return ExitStatus.DONE


def _say(run: Frame, rules: Drafting) -> None:
    run.show(asdict(rules), lambda: _lines(rules))


def _lines(rules: Drafting) -> Iterator[str]:
    kept = asdict(rules)
    for key, words in _SWITCHES.items():
        yield f"{key}: {'yes' if kept[key.replace('-', '_')] else 'no'}  ({words})"
    for key, words in _TEXTS.items():
        yield f"{key}: {kept[key.replace('-', '_')] or 'none'}  ({words})"
    above = "none" if rules.look_above_minor is None else f"{rules.look_above_minor:,} minor units"
    yield f"look-above: {above}  (invoices over it are looked at one by one)"
    for key, (name, words) in _SHARES.items():
        yield f"{key}: {kept[name] or 'none'}  ({words})"
    yield f"send: {rules.send}  (the ledger e-mails an invoice once it is there: no, ask each time, or yes)"
    yield f"deposit-days: {rules.deposit_days}  (how long such a link is open)"
    yield f"on hold: {', '.join(rules.on_hold) or 'nobody'}"
    others = "not split by project" if rules.split_by_project else "split by project"
    yield f"{others}: {', '.join(rules.split_exceptions) or 'nobody'}"
    yield f"needs a purchase order: {', '.join(rules.needs_purchase_order) or 'nobody'}"
    for customer, most in rules.credit_limits.items():
        yield f"credit limit of {customer}: {most:,} minor units"
