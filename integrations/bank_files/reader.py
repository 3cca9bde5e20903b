"""The BankFile port: from a path to statements, whatever the bank has put into the file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.money import NO_CURRENCY
from app.domain.statements import BankFileContent, BankFormat, DateOrder, Statement, TableLayout
from integrations.bank_files import bai2, mt940, ofx, opening, qif
from integrations.bank_files.findings import Findings, unreadable
from integrations.bank_files.table import reading
from integrations.bank_files.table.grid import Row

_SUFFIXES = {
    ".ofx": {BankFormat.OFX, BankFormat.QFX}, ".qfx": {BankFormat.OFX, BankFormat.QFX},
    ".qif": {BankFormat.QIF}, ".xml": {BankFormat.CAMT, BankFormat.OFX, BankFormat.QFX},
    ".sta": {BankFormat.MT940}, ".mt940": {BankFormat.MT940}, ".mt9": {BankFormat.MT940},
    ".bai": {BankFormat.BAI2}, ".bai2": {BankFormat.BAI2},
    ".csv": {BankFormat.CSV}, ".tsv": {BankFormat.CSV}, ".xlsx": {BankFormat.CSV},
}  # fmt: skip
_Reader = Callable[[str, Findings], Iterator[Statement]]


class BankFiles:
    """Reads bank files; keeps nothing between two of them."""

    def read(
        self,
        path: Path,
        kind: BankFormat | None = None,
        layout: TableLayout | None = None,
        currency: str = NO_CURRENCY,
    ) -> BankFileContent:
        """The statements of one file. Raises BankFileUnreadable.

        A layout is used where it fits the table; otherwise the table's own is found. ``currency`` is that of
        amounts beside which the file names none.
        """
        return read(opening.contents(path), path.name, kind, layout, currency)

    def rows(self, path: Path, layout: TableLayout, count: int) -> tuple[tuple[str, ...], ...]:
        """The first rows of a table as its cells stand. Raises BankFileUnreadable."""
        data, findings = opening.contents(path), Findings(path.name)
        found, _ = _table(data, path.name, layout, findings)
        return tuple(row.cells for row in found[:count])


def read(
    data: bytes,
    name: str,
    kind: BankFormat | None = None,
    layout: TableLayout | None = None,
    currency: str = NO_CURRENCY,
) -> BankFileContent:
    """The statements of a file's bytes. Raises BankFileUnreadable."""
    findings = Findings(name, currency)
    if not data.strip():
        raise unreadable(name, "the file is empty")
    if opening.is_workbook(data, name):
        if kind not in {None, BankFormat.CSV}:
            raise unreadable(name, f"it is a workbook, not {kind.upper() if kind else ''}")
        return _content(BankFormat.CSV, *_read_table(data, name, layout, findings), findings)
    text, _ = opening.decode(data, name)
    found = kind or opening.detect(text)
    if found is None:
        raise unreadable(name, "it is XML, but neither CAMT nor OFX")
    _mind_suffix(name, found, findings)
    if found is BankFormat.CSV:
        return _content(found, *_read_table(data, name, layout, findings), findings)
    if found is BankFormat.QIF:
        order = layout.date_order if layout else None
        return _content(found, list(qif.read(text, findings, order)), None, findings)
    return _content(found, list(_text_reader(found)(text, findings)), None, findings)


def _text_reader(kind: BankFormat) -> _Reader:
    if kind is BankFormat.CAMT:
        from integrations.bank_files import camt

        return camt.read
    return {BankFormat.MT940: mt940.read, BankFormat.BAI2: bai2.read}.get(kind, ofx.read)


def _content(
    kind: BankFormat, statements: list[Statement], layout: TableLayout | None, findings: Findings
) -> BankFileContent:
    flaws = tuple(sorted(findings.flaws, key=lambda flaw: (flaw.line, flaw.column)))
    return BankFileContent(findings.name, kind, tuple(statements), flaws, findings.notes, layout)


def _read_table(
    data: bytes, name: str, layout: TableLayout | None, findings: Findings
) -> tuple[list[Statement], TableLayout]:
    if layout is not None:
        found, base = _table(data, name, layout, Findings(name))
        if found and reading.fits(layout, found):
            return reading.read(found, base, layout, findings)
    found, base = _table(data, name, None, findings)
    return reading.read(found, base, None, findings)


def _table(
    data: bytes, name: str, layout: TableLayout | None, findings: Findings
) -> tuple[list[Row], TableLayout]:
    if opening.is_workbook(data, name):
        from integrations.bank_files.table import workbook

        base = TableLayout((), DateOrder.YEAR_FIRST, delimiter="", encoding="")
        found = max(workbook.sheets(data, findings), key=len, default=[])
        return found, base
    text, encoding = opening.decode(data, name, layout.encoding if layout else "")
    return reading.text_rows(text, encoding, layout, findings)


def _mind_suffix(name: str, kind: BankFormat, findings: Findings) -> None:
    suffix = Path(name).suffix.lower()
    if suffix in _SUFFIXES and kind not in _SUFFIXES[suffix]:
        findings.doubt(f"the name ends in {suffix}, but it is {kind.upper()} and was read as such")
