"""Verbs on files of work that may be billed: read them, import them."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, common, frame, note
from app.domain.record import replace
from app.errors import BadInput, ExitStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.work_files import WorkRequest
    from app.jobs.import_work import WorkReceipt
    from app.store.work import KeptImport

KINDS = ("auto", "time", "booking", "deal", "order", "agreement")
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
KIND = click.option("--kind", type=click.Choice(KINDS), default="auto", help="Found by itself.")
MAPPING = click.option(
    "--mapping", multiple=True, metavar="FIELD=HEADING", help="Which column holds what; may be repeated."
)
SOURCE = click.option(
    "--source", default="", help="Whose numbers these are, where two programs number alike."
)


@click.group()
def work() -> None:
    """Read and import work to bill: time, bookings (iCalendar, CSV), won deals, orders, agreements."""


@work.command()
@FILES
@KIND
@MAPPING
@SOURCE
@click.option("--zone", default="UTC", help="The time zone of times that name none (IANA).")
@common
def read(files: tuple[Path, ...], zone: str, **given: Any) -> int:
    """Read files of work; one JSON object for each file and each piece of work. No company is needed."""
    import msgspec

    from app.jobs.bank_read import remarks
    from app.jobs.work_read import records

    said = _said(given, zone)
    run = frame(given)
    reader = run.wiring().work_files()
    request = replace(said, today=run.clock.now().date())
    found = [reader.read(path, request) for path in files]
    encode = msgspec.json.Encoder().encode
    for content in found:
        sys.stdout.writelines(f"{encode(record).decode()}\n" for record in records(content))
    for content in found:
        for sentence in remarks(content):
            note(sentence)
    return ExitStatus.NEEDS_PERSON if any(content.flaws for content in found) else ExitStatus.DONE


@work.command("import")
@FILES
@KIND
@MAPPING
@SOURCE
@click.option("--dry-run", is_flag=True, help="Show what it would do; nothing is kept.")
@common
def import_files(files: tuple[Path, ...], **given: Any) -> int:
    """Import files of work: new, changed, unchanged and withdrawn rows are told; then drafts are proposed."""
    from app.jobs.bank_read import remarks
    from app.jobs.import_bank import signer
    from app.jobs.import_work import import_file, keep_columns, look, request_for
    from app.jobs.propose import propose_kinds
    from app.propose.proposal import ProposalKind

    said, dry_run = _said(given), given.pop("dry_run")
    run = frame(given)
    reader = run.wiring().work_files()
    with run.open() as company:
        request = request_for(company, said, run.clock)
        # All are read first: when one can't be, none is imported.
        found = [(reader.read(path, request), path) for path in files]
        for content, _ in found:
            for sentence in remarks(content):
                note(sentence)
        if dry_run:
            receipts = [look(company, *one, run.clock) for one in found]
        else:
            by = signer(company)
            receipts = [import_file(company, *one, by, run.clock)[0] for one in found]
            for content, _ in found:
                keep_columns(company, content, request)
            propose_kinds(company, run.clock, [ProposalKind.DRAFT])
    run.show([_record(one) for one in receipts], lambda: (line for one in receipts for line in _lines(one)))
    return ExitStatus.NEEDS_PERSON if any(one.needs_look for one in receipts) else ExitStatus.DONE


@work.command("imports")
@common
def list_imports(**given: Any) -> int:
    """List what was imported, the newest first."""
    from app.jobs.import_work import imports

    run = frame(given)
    with run.open(reading=True) as company:
        found = imports(company)
    run.show([_kept(one) for one in found], lambda: (_kept_line(one) for one in found))
    return ExitStatus.DONE


@work.command()
@click.argument("number", type=NUMBER, metavar="N")
@common
def undo(number: int, **given: Any) -> int:
    """Take import N back: its work is as it was before, and drafts are proposed anew."""
    from app.jobs.import_bank import signer
    from app.jobs.import_work import undo_import
    from app.jobs.propose import propose_kinds
    from app.propose.proposal import ProposalKind
    from app.screens.work_import import undone_text

    run = frame(given)
    with run.open() as company:
        done, _ = undo_import(company, number, signer(company), run.clock)
        propose_kinds(company, run.clock, [ProposalKind.DRAFT])
    record = {"import": done.number, "file": done.file_name, "back": done.back, "kept": done.kept}
    run.show(record, lambda: iter([undone_text(done)]))
    return ExitStatus.DONE


def _kept(one: "KeptImport") -> dict[str, Any]:
    about = one.about
    return {
        "import": one.number, "file": about.file_name, "kind": about.kind, "by": about.by,
        "at": about.at.isoformat(), "new": about.fresh, "changed": about.changed,
        "unchanged": about.unchanged, "withdrawn": about.withdrawn,
        "undone": one.undone_at.isoformat() if one.undone_at else None,
    }  # fmt: skip


def _kept_line(one: "KeptImport") -> str:
    about = one.about
    undone = f", undone {one.undone_at:%Y-%m-%d}" if one.undone_at else ""
    return (
        f"{one.number:>4}  {about.at:%Y-%m-%d}  {about.file_name} ({about.kind}), {about.fresh} new, "
        f"{about.changed} changed, {about.withdrawn} withdrawn{undone}"
    )


def _record(receipt: "WorkReceipt") -> dict[str, Any]:
    return {
        "import": receipt.number, "file": receipt.content.name, "kind": receipt.content.kind,
        "items": len(receipt.content.items), "new": len(receipt.fresh), "changed": len(receipt.changed),
        "unchanged": receipt.unchanged, "withdrawn": len(receipt.withdrawn), "kept": receipt.left,
        "flaws": len(receipt.content.flaws),
        "changes": [
            {"change": change, "date": item.served_on.isoformat(), "customer": item.customer.name or None,
             "description": item.description or None, "place": item.place}
            for change, items in (("changed", receipt.changed), ("withdrawn", receipt.withdrawn))
            for item in items
        ],
    }  # fmt: skip


def _lines(receipt: "WorkReceipt") -> "Iterator[str]":
    number = f"import {receipt.number}" if receipt.number else "would import"
    yield (
        f"{number}: {receipt.content.name} ({receipt.content.kind}), {len(receipt.fresh)} new, "
        f"{len(receipt.changed)} changed, {receipt.unchanged} unchanged, {len(receipt.withdrawn)} withdrawn"
    )
    for change, items in (("changed", receipt.changed), ("withdrawn", receipt.withdrawn)):
        for item in items:
            who = item.customer.name or item.customer.email or item.customer.customer_id or "somebody"
            yield f"  {change}: {item.served_on} {who}, {item.description or item.item_hint} ({item.place})"
    if receipt.left:
        yield f"  {receipt.left} rows that an earlier file of this name held are not in it; they are kept"


def _said(given: dict[str, Any], zone: str = "UTC") -> "WorkRequest":
    """How the files are to be read, taken from what was given. Raises BadInput for a bad mapping."""
    from app.domain.work import WorkKind
    from app.domain.work_files import WorkField, WorkRequest

    kind, mapping, source = (given.pop(name) for name in ("kind", "mapping", "source"))
    told: dict[WorkField, str] = {}
    for one in mapping:
        field, is_told, heading = one.partition("=")
        if not is_told or field not in list(WorkField):
            fields = ", ".join(WorkField)
            raise BadInput(f"--mapping “{one}” is not FIELD=HEADING", remedy=f"The fields are: {fields}.")
        told[WorkField(field)] = heading.strip()
    return WorkRequest(
        date.min, zone, None if kind == "auto" else WorkKind(kind), told, source=source.strip()
    )
