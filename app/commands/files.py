"""Verbs that need no company: match and forecast on plain files, and the stand-ins."""

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
    return hand_out(found.getvalue(), out, "payments")


@click.command()
@click.option("--history", type=FILE, required=True)
@click.option("--as-of", "as_of", metavar="DATE", required=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path))
@common
def forecast(history: Path, as_of: str, out: Path | None, **given: Any) -> int:
    """Tell from a CSV file when open invoices are paid: a line per currency, then one per invoice."""
    import io

    from app.jobs.forecast_files import forecast_file

    frame(given)
    found = io.StringIO()
    summary = forecast_file(history, as_of, found)
    if summary.repeated:
        note(f"{summary.repeated} lines have the id of another; each was taken for an invoice of its own")
    if summary.undated:
        note(f"{summary.undated} lines have no due date; each was taken to have its customer's usual terms")
    return hand_out(found.getvalue(), out, "lines")


def hand_out(text: str, out: Path | None, of_what: str) -> int:
    """Give out JSON Lines: to standard output, or to the file that was named."""
    if out is None:
        sys.stdout.write(text)
        return ExitStatus.DONE
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise BadInput(f"{out} can't be written", detail=problem.strerror or "") from None
    note(f"{text.count(chr(10))} {of_what} written to {out}")
    return ExitStatus.DONE


@click.group()
def sandbox() -> None:
    """Stand-ins for QuickBooks, Xero and Stripe on loopback."""


@sandbox.command(
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def serve(arguments: tuple[str, ...]) -> int:
    """Serve them until stopped; prints their addresses."""
    from integrations.sandbox.serve import serve as serve_stand_ins

    return serve_stand_ins(list(arguments))
