"""The WorkSource port: from a path to work that may be billed, whatever program wrote the file."""

from pathlib import Path

from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind
from app.domain.work_files import WorkFileContent, WorkRequest
from app.errors import BankFileUnreadable, WorkFileUnreadable
from integrations.bank_files import opening
from integrations.bank_files.findings import Findings
from integrations.work_sources import bookings, calendar, deals, items, moments, orders, table, time_rows


class WorkFiles:
    """Reads files of work; keeps nothing between two of them."""

    def read(self, path: Path, request: WorkRequest) -> WorkFileContent:
        """All work of one file. Raises WorkFileUnreadable."""
        findings = Findings(path.name)
        try:
            content = read(opening.contents(path), path, request, findings)
        except BankFileUnreadable as problem:  # bytes, encodings and tables are opened as the bank's are
            raise WorkFileUnreadable(problem.title.replace("a statement", "a file of work")) from None
        if not request.source:
            return content
        parted = (items.revised(replace(item, origin=request.source)) for item in content.items)
        return replace(content, items=tuple(parted))


def read(data: bytes, path: Path, request: WorkRequest, findings: Findings) -> WorkFileContent:
    """All work of a file's bytes. Raises BankFileUnreadable."""
    try:
        zone = moments.zone_named(request.zone)
    except ValueError as problem:
        raise findings.unreadable(str(problem)) from None
    if calendar.is_calendar(data):
        return _content(WorkKind.BOOKING, calendar.read(data, request, findings), findings)
    if path.suffix.lower() == ".toml":
        from integrations.work_sources import agreements

        return _content(WorkKind.AGREEMENT, agreements.read(data, path.parent, request, findings), findings)
    if path.suffix.lower() in {".ics", ".ical", ".ifb"} and not opening.is_workbook(data, path.name):
        raise findings.unreadable("it is no calendar: it does not begin with BEGIN:VCALENDAR")
    found = table.read(data, request, findings)
    if found.kind is WorkKind.TIME:
        work = time_rows.read(found, zone, findings)
    elif found.kind is WorkKind.BOOKING:
        work = bookings.read(found, zone, findings)
    elif found.kind is WorkKind.DEAL:
        work = deals.read(found, findings)
    elif found.kind is WorkKind.ORDER:
        work = orders.read(found, findings)
    else:
        raise findings.unreadable(
            "it is the use that agreements charge; import their TOML file, which names it"
        )
    currencies = sorted({item.currency for item in work if item.currency})
    if len(currencies) > 1:
        findings.doubt(f"it has several currencies: {', '.join(currencies)}; each is billed in its own")
    return _content(found.kind, work, findings, found)


def _content(
    kind: WorkKind, work: tuple[WorkItem, ...], findings: Findings, found: table.Table | None = None
) -> WorkFileContent:
    return WorkFileContent(
        name=findings.name,
        kind=kind,
        items=work,
        flaws=tuple(sorted(findings.flaws, key=lambda flaw: (flaw.line, flaw.column))),
        notes=findings.notes,
        headings=found.headings if found else (),
        mapping=found.mapping if found else {},
    )
