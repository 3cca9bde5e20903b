"""Verbs on decisions as a file: hand them on, and merge another person's."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame
from app.errors import ExitStatus
from app.review.two_reviews import Comparison, Standing
from app.screens.two_reviews import STANDING_WORD, ordered, summary, what

if TYPE_CHECKING:
    from app.store.company_file import CompanyFile

_NAME = click.option("--name", help="Who reviewed here (the signing name or the system's user otherwise).")


@click.group()
def decisions() -> None:
    """Review with two people: export decisions, and merge those of another."""


@decisions.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@_NAME
@common
def export(file: Path, name: str | None, **given: Any) -> int:
    """Write every decision that is not signed yet to FILE."""
    from app.jobs import two_reviews

    run = frame(given)
    with run.open(reading=True) as company:
        who = _name(company, name)
        count = two_reviews.export(company, file, who, run.clock)
    run.show(
        {"file": str(file), "decisions": count, "by": who},
        lambda: iter([f"{count} decisions of {who} written to {file}"]),
    )
    return ExitStatus.DONE


@decisions.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only show agreement and conflict.")
@_NAME
@common
def merge(file: Path, name: str | None, *, dry_run: bool, **given: Any) -> int:
    """Merge another person's decisions from FILE: agreement is kept with both names, conflict left open."""
    from app.jobs import two_reviews

    run = frame(given)
    with run.open(reading=dry_run) as company:
        who = _name(company, name)
        if dry_run:
            found = two_reviews.view(company, file, who)
        else:
            found = two_reviews.merge(company, file, who, run.clock).comparison
    run.show(_document(found), lambda: _lines(found))
    return ExitStatus.NEEDS_PERSON if found.is_at_odds else ExitStatus.DONE


def _name(company: "CompanyFile", name: str | None) -> str:
    from app.jobs.state import os_user, settings

    with company.reader() as conn:
        return (name or "").strip() or settings(conn).review.signer or os_user()


def _document(found: Comparison) -> dict[str, object]:
    return {
        "counts": {str(standing): len(found.of(standing)) for standing in Standing},
        "proposals": [
            {
                "id": row.id,
                "standing": row.standing,
                "label": row.label,
                "ours": row.ours.action if row.ours else None,
                "theirs": row.theirs.action if row.theirs else None,
                "by": row.names,
            }
            for row in found.rows
        ],
    }


def _lines(found: Comparison) -> Iterator[str]:
    for row in ordered(found):
        yield f"{row.id or '—':>6}  {STANDING_WORD[row.standing]:<24} {what(row)}  {row.label}"
    yield summary(found)
