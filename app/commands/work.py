"""Verbs on files of work that may be billed: read them, import them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame, note
from app.errors import BadInput, ExitStatus

if TYPE_CHECKING:
    from datetime import date

    from app.domain.work_files import WorkRequest

KINDS = ("auto", "time", "booking", "deal", "order", "agreement")
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
KIND = click.option("--kind", type=click.Choice(KINDS), default="auto", help="Found by itself.")
MAPPING = click.option(
    "--mapping", multiple=True, metavar="FIELD=HEADING", help="Which column holds what; may be repeated."
)


@click.group()
def work() -> None:
    """Read and import work to bill: time, bookings (iCalendar, CSV), won deals, orders, agreements."""


@work.command()
@FILES
@KIND
@MAPPING
@click.option("--zone", default="UTC", help="The time zone of times that name none (IANA).")
@common
def read(files: tuple[Path, ...], kind: str, mapping: tuple[str, ...], zone: str, **given: Any) -> int:
    """Read files of work; one JSON object for each file and each piece of work. No company is needed."""
    import msgspec

    from app.jobs.bank_read import remarks
    from app.jobs.work_read import records

    run = frame(given)
    reader = run.wiring().work_files()
    request = request_of(kind, mapping, zone, run.clock.now().date())
    found = [reader.read(path, request) for path in files]
    encode = msgspec.json.Encoder().encode
    for content in found:
        sys.stdout.writelines(f"{encode(record).decode()}\n" for record in records(content))
    for content in found:
        for sentence in remarks(content):
            note(sentence)
    return ExitStatus.NEEDS_PERSON if any(content.flaws for content in found) else ExitStatus.DONE


def request_of(kind: str, mapping: tuple[str, ...], zone: str, today: "date") -> "WorkRequest":
    """How the files are to be read. Raises BadInput for a mapping that can't be."""
    from app.domain.work import WorkKind
    from app.domain.work_files import WorkField, WorkRequest

    told: dict[WorkField, str] = {}
    for one in mapping:
        field, is_told, heading = one.partition("=")
        if not is_told or field not in list(WorkField):
            fields = ", ".join(WorkField)
            raise BadInput(f"--mapping “{one}” is not FIELD=HEADING", remedy=f"The fields are: {fields}.")
        told[WorkField(field)] = heading.strip()
    return WorkRequest(today, zone, None if kind == "auto" else WorkKind(kind), told)
