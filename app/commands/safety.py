"""Verbs that keep a company safe: audit, backup, restore, doctor."""

import json
from pathlib import Path
from typing import Any

import click

from app.commands.frame import common, frame
from app.errors import AuditBroken, BadInput, ExitStatus


@click.group()
def audit() -> None:
    """The append-only record of every decision and write."""


@audit.command()
@common
def verify(**given: Any) -> int:
    """Check that no record was changed, dropped or reordered."""
    from app.store import audit as chain

    run = frame(given)
    with run.open(reading=True) as company, company.reader() as conn:
        report = chain.verify(conn)
    if not report.is_whole:
        raise AuditBroken(detail=f"The first broken record is number {report.first_broken}: {report.reason}")
    words = f"{report.count} records, unbroken; head {report.head[:16]}"
    run.show({"records": report.count, "head": report.head}, lambda: iter([words]))
    return ExitStatus.DONE


@audit.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file instead of the screen.")
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]), help="By the file's name otherwise.")
@common
def export(out: Path | None, form: str | None, **given: Any) -> int:
    """Write every record as JSON Lines or CSV."""
    from app.store import audit as chain

    run = frame(given)
    as_csv = form == "csv" or (form is None and out is not None and out.suffix.lower() == ".csv")
    with run.open(reading=True) as company, company.reader() as conn:
        records = list(chain.export(conn))
    text = _csv(records) if as_csv else "".join(_json(record) + "\n" for record in records)
    if out is None:
        click.echo(text, nl=False)
    else:
        _write(out, text)
        click.echo(f"{len(records)} records written to {out}", err=True)
    return ExitStatus.DONE


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _csv(records: list[dict[str, object]]) -> str:
    """A header and a line a record; the detail stays JSON, in one cell."""
    from app.jobs.paper.tables import csv_text

    names = ("id", "at", "actor", "action", "subject", "detail", "previous_hash", "hash")
    rows = (
        [_json(record[name]) if name == "detail" else str(record[name]) for name in names]
        for record in records
    )
    return csv_text(names, rows)


def _write(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise BadInput(f"{out} can't be written", detail=problem.strerror or "") from None


@click.command()
@click.option("--to", type=click.Path(path_type=Path), help="A file or folder; else beside the company.")
@common
def backup(to: Path | None, **given: Any) -> int:
    """Copy the company file as it is now, and check the copy."""
    from app.jobs.backup import back_up

    run = frame(given)
    with run.open(reading=True) as company:
        made = back_up(company, to, run.clock.now())
    run.show({"backup": str(made)}, lambda: iter([str(made)]))
    return ExitStatus.DONE


@click.command("backups")
@common
def list_backups(**given: Any) -> int:
    """List the backups of a company, the newest first."""
    from app.store import backups

    run = frame(given)
    found = backups.every(run.path())
    run.show(
        [
            {
                "file": str(each.path),
                "made_at": each.made_at.isoformat(),
                "why": each.why or "by-hand",
                "bytes": each.size,
            }
            for each in found
        ],
        lambda: (
            f"{each.made_at:%Y-%m-%d %H:%M} UTC  {each.why or 'by-hand':<17}{each.size:>15,}  {each.path}"
            for each in found
        ),
    )
    return ExitStatus.DONE


@click.command()
@click.argument("backup_file", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
@common
def restore(backup_file: Path | None, **given: Any) -> int:
    """Put a backup, the latest if none is named, in the company file's place; the old file is kept."""
    from app.jobs.companies import restore as put_back

    run = frame(given)
    path = run.path()
    used = put_back(path, backup_file, run.wiring().file_key)
    words = f"{path} is restored from {used.name}; the old file is kept beside it."
    run.show({"restored": str(path), "backup": str(used)}, lambda: iter([words]))
    return ExitStatus.DONE


@click.command()
@common
def doctor(**given: Any) -> int:
    """Check file, audit record, outbox and mirror."""
    from app.jobs.companies import diagnose

    run = frame(given)
    with run.open(reading=True) as company:
        found = diagnose(company)
    run.show(
        [{"check": name, "found": words, "well": well} for name, words, well in found.checks],
        lambda: (f"{'ok   ' if well else 'LOOK '} {name}: {words}" for name, words, well in found.checks),
    )
    return ExitStatus.DONE if found.is_well else ExitStatus.NEEDS_PERSON
