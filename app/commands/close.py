"""Closing a month: accept what stays open, close, open again, and see what moved in closed months."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.closing import change_document, month_of, moved_document, moved_lines, show_close
from app.commands.frame import Frame, common, frame
from app.errors import ExitStatus

if TYPE_CHECKING:
    from datetime import date

    from app.commit.touched import Touched
    from app.store.company_file import CompanyFile

NAME = click.option("--name", metavar="NAME", help="Who says so; the name of your signatures otherwise.")
REASON = click.option("--reason", metavar="TEXT", required=True, help="Why; it is kept in the audit.")


@click.group()
def close() -> None:
    """Close a month. “report close --month” lists what it takes."""


@close.command()
@click.argument("month", metavar="YYYY-MM")
@click.argument("code")
@REASON
@NAME
@common
def accept(month: str, code: str, reason: str, name: str | None, **given: Any) -> int:
    """Take an item of the close as it stands. It is open again when it fails otherwise later."""
    from app.jobs.closing import accept as accepted

    first, run = month_of(month), frame(given)
    with run.open() as company:
        by = (_who(company, name), run.clock.now())
        view = accepted(company, first, code, reason, by)
    return show_close(run, view)


@close.command()
@click.argument("month", metavar="YYYY-MM")
@click.argument("code")
@NAME
@common
def withdraw(month: str, code: str, name: str | None, **given: Any) -> int:
    """Take the word on an item back."""
    from app.jobs.closing import withdraw as withdrawn

    first, run = month_of(month), frame(given)
    with run.open() as company:
        withdrawn(company, first, code, _who(company, name), run.clock.now())
    return _said(run, first, f"“{code}” of {first:%Y-%m} is judged anew")


@close.command("month")
@click.argument("month", metavar="YYYY-MM")
@NAME
@common
def close_it(month: str, name: str | None, **given: Any) -> int:
    """Close a month: nothing may be open. From then on every sync says what moved in it."""
    from app.jobs.closing import close_month

    first, run = month_of(month), frame(given)
    with run.open() as company:
        made = close_month(company, first, _who(company, name), run.clock)
    lock = f"The ledger is locked up to {made.locked_on}" if made.locked_on else "The ledger is not locked"
    return _said(run, first, f"{made.name} is closed by {made.closed_by}. {lock}.")


@close.command()
@click.argument("month", metavar="YYYY-MM")
@REASON
@NAME
@common
def reopen(month: str, reason: str, name: str | None, **given: Any) -> int:
    """Open a closed month again."""
    from app.jobs.closing import reopen as reopened

    first, run = month_of(month), frame(given)
    with run.open() as company:
        reopened(company, first, reason, _who(company, name), run.clock.now())
    return _said(run, first, f"{first:%B %Y} is open again")


@close.command("list")
@common
def list_closed(**given: Any) -> int:
    """The closed months, and the records that moved in them since."""
    from app.jobs.closing import closed_months

    run = frame(given)
    with run.open(reading=True) as company:
        months, names = closed_months(company)

    def lines() -> Iterator[str]:
        for one in months:
            month = one.month
            yield f"{month.first:%Y-%m}  closed by {month.closed_by} on {month.closed_at:%Y-%m-%d}"
            yield from moved_lines(one, names)

    run.show(
        [
            {
                "month": f"{one.month.first:%Y-%m}",
                "closed_by": one.month.closed_by,
                "closed_at": one.month.closed_at.isoformat(),
                "locked_on": one.month.locked_on,
                "moved": moved_document(one, names),
            }
            for one in months
        ],
        lines,
    )
    return ExitStatus.NEEDS_PERSON if any(months) else ExitStatus.DONE


@close.command()
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="From this day on; since the last look.")
@click.option("--seen", is_flag=True, help="Remember that all of it was looked at.")
@common
def changes(since: Any, *, seen: bool, **given: Any) -> int:
    """What changed in the ledger since the last look, and what of it touches what was decided or closed."""
    from app.jobs.ledger_changes import look, looked

    run = frame(given)
    with run.open(reading=not seen) as company:
        found = look(company, since)
        if seen:
            looked(company, run.clock.now())
    run.show([_touched(one) for one in found], lambda: _touched_lines(found))
    return ExitStatus.NEEDS_PERSON if any(one.touches for one in found) else ExitStatus.DONE


def _touched(one: "Touched") -> dict[str, object]:
    return change_document(one.change, one.names) | {
        "touches": list(one.touches),
        "three_way": [
            {"record": m.record, "name": m.name, "seen": m.seen, "now": m.now, "decided": m.signed}
            for m in one.moved
        ],
    }


def _touched_lines(found: "tuple[Touched, ...]") -> Iterator[str]:
    from app.propose.close.closed import change_words

    for one in found:
        yield f"{one.change.seen_at:%Y-%m-%d %H:%M}  {change_words(one.change, one.names)}"
        for words in one.touches:
            yield f"{'':<18}touches {words}"
        for m in one.moved:
            decided = f", decided {m.signed}" if m.signed else ""
            yield f"{'':<18}{m.record}, {m.name.lower()}: seen {m.seen}, now {m.now}{decided}"
    if not found:
        yield "Nothing changed in the ledger."


def _who(company: "CompanyFile", name: str | None) -> str:
    from app.jobs.state import os_user, settings

    with company.reader() as conn:
        return name or settings(conn).review.signer or os_user()


def _said(run: Frame, first: "date", words: str) -> int:
    run.show({"month": f"{first:%Y-%m}", "text": words}, lambda: iter([words]))
    return ExitStatus.DONE
