"""Verbs on bank files: read them, import them, undo an import."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame, note
from app.errors import ExitStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.statements import BankFileContent
    from app.jobs.bank_receipt import ImportReceipt, ImportRequest
    from app.ports import BankFile
    from app.store.company_file import CompanyFile

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


@bank.command("import")
@FILES
@FORMAT
@click.option("--account", default="", help="Whose statement it is, where the file does not say.")
@click.option("--ledger-account", metavar="NAME|ID", help="The ledger's account that this one is.")
@click.option("--date-order", type=click.Choice(["dmy", "mdy", "ymd"]), help="Where a table leaves it open.")
@click.option("--dry-run", is_flag=True, help="Show what it would do; nothing is kept.")
@common
def import_files(files: tuple[Path, ...], **given: Any) -> int:
    """Import statements: each proves itself, lines known are recognised, and it can be undone."""
    from app.jobs.bank_read import remarks
    from app.jobs.bank_receipt import kinds_text
    from app.jobs.import_bank import import_file, kinds, look, signer
    from app.jobs.propose import propose_kinds
    from app.propose.proposal import ProposalKind

    dry_run = given.pop("dry_run")
    asked = {name: given.pop(name) for name in ("kind", "account", "ledger_account", "date_order")}
    run = frame(given)
    reader = run.wiring().bank_files()
    with run.open() as company:
        read_files = [_read(company, reader, path, asked) for path in files]
        for content, _ in read_files:
            for sentence in remarks(content):
                note(sentence)
        # All are looked at first: when one can't be imported, none is.
        receipts = [look(company, content, request, run.clock) for content, request in read_files]
        told = [""] * len(receipts)
        if not dry_run:
            by = signer(company)
            receipts = [import_file(company, *one, by, run.clock)[0] for one in read_files]
            propose_kinds(company, run.clock, [ProposalKind.MATCH])
            told = [kinds_text(kinds(company, one.number or 0, run.clock)) for one in receipts]
    run.show(
        [_record(one) for one in receipts],
        lambda: (line for one, kind in zip(receipts, told, strict=True) for line in _lines(one, kind)),
    )
    return ExitStatus.NEEDS_PERSON if any(one.needs_look for one in receipts) else ExitStatus.DONE


@bank.command()
@common
def imports(**given: Any) -> int:
    """List the imports, the latest first."""
    from app.jobs.import_bank import imports as every

    run = frame(given)
    with run.open() as company:
        found = every(company)
    run.show(
        [
            {
                "import": one.id, "file": one.file_name, "format": one.format, "lines": one.lines,
                "new": one.fresh, "by": one.imported_by, "at": one.imported_at.isoformat(),
                "undone_at": one.undone_at.isoformat() if one.undone_at else None,
            }
            for one in found
        ],
        lambda: (
            f"{one.id}  {one.imported_at:%Y-%m-%d %H:%M}  {one.file_name}  {one.lines} lines, {one.fresh} new"
            + ("  undone" if one.undone_at else "")
            for one in found
        ),
    )  # fmt: skip
    return ExitStatus.DONE


@bank.command()
@click.argument("number", type=int)
@common
def undo(number: int, **given: Any) -> int:
    """Take an import back. What was already written to the ledger stays there."""
    from app.jobs.import_bank import signer, undo_import
    from app.jobs.propose import propose_kinds
    from app.propose.proposal import ProposalKind

    run = frame(given)
    with run.open() as company:
        gone, _ = undo_import(company, number, signer(company), run.clock)
        propose_kinds(company, run.clock, [ProposalKind.MATCH])
    run.show(
        {"import": number, "removed": gone}, lambda: iter([f"import {number} undone, {gone} lines removed"])
    )
    return ExitStatus.DONE


@bank.command()
@common
def accounts(**given: Any) -> int:
    """List the bank accounts and the ledger's accounts they stand for."""
    from app.jobs.import_bank import bank_accounts

    run = frame(given)
    with run.open() as company:
        found = bank_accounts(company)
    run.show(
        [
            {"account": one.number, "currency": one.currency, "ledger_account": one.ledger_account_id}
            for one in found
        ],
        lambda: (f"{one.number}  {one.currency}  {one.ledger_account_id or 'not mapped'}" for one in found),
    )
    return ExitStatus.DONE


def _read(
    company: "CompanyFile", reader: "BankFile", path: Path, asked: dict[str, Any]
) -> "tuple[BankFileContent, ImportRequest]":
    from app.domain.record import replace
    from app.domain.statements import BankFormat, DateOrder
    from app.jobs.bank_receipt import ImportRequest, with_order
    from app.jobs.import_bank import ledger_account, read

    kind = None if asked["kind"] == "auto" else BankFormat(asked["kind"])
    request = ImportRequest(
        path, kind, asked["account"], ledger_account_id=ledger_account(company, asked["ledger_account"])
    )
    content = read(reader, company, request)
    if asked["date_order"] and content.layout is not None:
        layout = with_order(content.layout, DateOrder(asked["date_order"]))
        request = replace(request, layout=layout)
        content = read(reader, company, request)
    return content, request


def _record(receipt: "ImportReceipt") -> dict[str, Any]:
    return {
        "import": receipt.number,
        "file": receipt.content.name,
        "format": receipt.content.format,
        "flaws": len(receipt.content.flaws),
        "statements": [
            {
                "account": one.account, "currency": one.currency,
                "from": one.starts_on, "to": one.ends_on,
                "opening": one.opening.plain() if one.opening else None,
                "closing": one.closing.plain() if one.closing else None,
                "lines": one.lines, "new": one.fresh, "known": one.known,
                "in": one.money_in.plain(), "out": one.money_out.plain(),
                "proved": one.is_proved, "gap": one.gap or None, "late": one.late,
                "lookalikes": one.lookalikes, "missing": one.missing,
            }
            for one in receipt.statements
        ],
    }  # fmt: skip


def _lines(receipt: "ImportReceipt", kinds: str) -> "Iterator[str]":
    from app.jobs.bank_receipt import sentences

    number = f"import {receipt.number}" if receipt.number else "would import"
    yield f"{number}: {receipt.content.name} ({receipt.content.format.upper()}), {receipt.fresh} new lines"
    for one in receipt.statements:
        span = f"{one.starts_on} to {one.ends_on}" if one.starts_on else "no days"
        yield (
            f"  {one.account} {one.currency}, {span}: {one.lines} lines, {one.fresh} new, {one.known} known; "
            f"in {one.money_in.plain()}, out {one.money_out.plain()}"
        )
        yield from (f"    {sentence}" for sentence in sentences(one))
    if kinds:
        yield f"  {kinds}"
