"""Verbs that need no company: match on plain files, and the stand-ins."""

import sys
from pathlib import Path
from typing import Any

import click

from app.commands.frame import common, frame, note
from app.errors import BadInput, ExitStatus

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--invoices", type=FILE, required=True)
@click.option("--payments", type=FILE, required=True)
@click.option("--aliases", type=FILE)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path))
@common
def match(invoices: Path, payments: Path, aliases: Path | None, out: Path | None, **given: Any) -> int:
    """Match payments to invoices in CSV files; one JSON object per payment."""
    import io

    from app.jobs.match_files import match_files

    frame(given)
    found = io.StringIO()
    match_files(invoices, payments, aliases, found)
    if out is None:
        sys.stdout.write(found.getvalue())
        return ExitStatus.DONE
    try:
        out.write_text(found.getvalue(), encoding="utf-8")
    except OSError as problem:
        raise BadInput(f"{out} can't be written", detail=problem.strerror or "") from None
    note(f"{found.getvalue().count(chr(10))} payments written to {out}")
    return ExitStatus.DONE


@click.group()
def sandbox() -> None:
    """Stand-ins for QuickBooks and Stripe on loopback."""


@sandbox.command(
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def serve(arguments: tuple[str, ...]) -> int:
    """Serve them until stopped; prints their addresses."""
    from integrations.sandbox.serve import serve as serve_stand_ins

    return serve_stand_ins(list(arguments))
