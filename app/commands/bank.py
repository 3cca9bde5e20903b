"""Verbs on bank files: read them, import them, undo an import."""

import sys
from pathlib import Path
from typing import Any

import click

from app.commands.frame import common, frame, note
from app.errors import ExitStatus

FORMATS = ("auto", "ofx", "qfx", "qif", "camt", "mt940", "bai2", "csv")
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
FORMAT = click.option("--format", "kind", type=click.Choice(FORMATS), default="auto", help="Found by itself.")


@click.group()
def bank() -> None:
    """Read and import what banks hand out: OFX, QFX, QIF, CAMT, MT940, BAI2, CSV, XLSX."""


@bank.command()
@FILES
@FORMAT
@common
def read(files: tuple[Path, ...], kind: str, **given: Any) -> int:
    """Read bank files; one JSON object for each statement and each of its lines. No company is needed."""
    import msgspec

    from app.domain.statements import BankFormat
    from app.jobs.bank_read import records, remarks

    run = frame(given)
    reader = run.wiring().bank_files()
    found = [reader.read(path, None if kind == "auto" else BankFormat(kind)) for path in files]
    encoder = msgspec.json.Encoder()
    out = sys.stdout
    for content in found:
        lines = (encoder.encode(record).decode() for record in records(content))
        out.writelines(f"{line}\n" for line in lines)
    for content in found:
        for sentence in remarks(content):
            note(sentence)
    return ExitStatus.NEEDS_PERSON if any(content.flaws for content in found) else ExitStatus.DONE
