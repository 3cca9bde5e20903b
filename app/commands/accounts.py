"""Verbs on the accounts that are booked to: which are chosen, and choosing them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame
from app.errors import BadInput, ExitStatus
from app.screens.settings import ACCOUNTS, SettingsScreen

if TYPE_CHECKING:
    from app.jobs.settings import AccountChoice
    from app.store.company_file import CompanyFile

_ROLES = {name.replace("_", "-"): (name, words) for name, _, words in ACCOUNTS}


@click.group()
def accounts() -> None:
    """Look at and choose the accounts of fees, payments, refunds, disputes, deferred revenue and the like."""


@accounts.command()
@common
def show(**given: Any) -> int:
    """Show which account stands for what, and what is used where none is chosen."""
    run = frame(given)
    with run.open(reading=True) as company:
        screen = _screen(company)
    run.show(_plain(screen), lambda: _lines(screen))
    return ExitStatus.DONE


@accounts.command("set")
@click.argument("role", type=click.Choice(tuple(_ROLES)))
@click.argument("account")
@common
def set_one(role: str, account: str, **given: Any) -> int:
    """Let ACCOUNT (name, number or id) stand for ROLE; none: as the ledger and the books say."""
    from app.jobs import settings as job
    from app.jobs.propose import propose_kinds
    from app.jobs.state import os_user
    from app.propose.proposal import ProposalKind

    run = frame(given)
    with run.open() as company:
        screen = _screen(company)
        name, _ = _ROLES[role]
        section = screen.account(name, _place(screen, name, account))
        if job.change(company, section, os_user(), run.clock, screen.seen(section)):
            propose_kinds(company, run.clock, [ProposalKind.RECONCILIATION])
        screen = _screen(company)
    run.show(_plain(screen), lambda: _lines(screen))
    return ExitStatus.DONE


def _screen(company: "CompanyFile") -> SettingsScreen:
    from app.jobs import settings as job

    return SettingsScreen(job.view(company))


def _place(screen: SettingsScreen, name: str, account: str) -> int:
    """Where an account is among those that may be chosen; −1 for none."""
    asked, choices = account.strip().casefold(), screen.choices(name)
    if asked == "none":
        return -1
    by_id = [n for n, one in enumerate(choices) if asked in {one.remote_id.casefold(), one.code.casefold()}]
    named = [n for n, one in enumerate(choices) if asked in {one.words.casefold(), _name(one)}]
    found = by_id or named
    if len(found) == 1:
        return found[0]
    raise BadInput(
        f"“{account}” is {'more than one account' if found else 'no account that can stand here'}",
        remedy=f"There are: {', '.join(one.words for one in choices) or 'none yet; sync first'}.",
    )


def _name(one: "AccountChoice") -> str:
    return one.words.removeprefix(one.code).strip().casefold()


def _plain(screen: SettingsScreen) -> dict[str, dict[str, str]]:
    """By role: the account that is chosen, by id and words, else what is used."""
    found = {}
    for role, (name, _) in _ROLES.items():
        place = screen.chosen(name)
        one = screen.choices(name)[place] if place >= 0 else None
        found[role] = {
            "account": one.remote_id if one else "",
            "name": one.words if one else "",
            "otherwise": screen.unchosen(name),
        }
    return found


def _lines(screen: SettingsScreen) -> Iterator[str]:
    for role, one in _plain(screen).items():
        yield f"{role}: {one['name'] or one['otherwise']}  ({_ROLES[role][1]})"
