"""The state of the dialog that imports work: what is in a file, row by row, and why it can't go on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from msgspec import Struct

from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField, WorkRequest
from app.jobs.import_work import WorkReceipt, WorkUndone
from app.language import Words, amount_to_type, figures, marked, tr
from app.retelling import retold
from app.screens.wording import day, on_the_point, plural, price_text
from app.store.work import KeptImport

KIND_WORDS = Words(
    {
        WorkKind.TIME: marked("Time"),
        WorkKind.BOOKING: marked("Bookings"),
        WorkKind.DEAL: marked("Won deals"),
        WorkKind.ORDER: marked("Orders"),
        WorkKind.AGREEMENT: marked("Agreements"),
    }
)
FIELD_WORDS = Words(
    {
        WorkField.CUSTOMER: marked("Customer"),
        WorkField.DATE: marked("Date"),
        WorkField.DESCRIPTION: marked("Description"),
        WorkField.ITEM: marked("Item"),
        WorkField.HOURS: marked("Hours"),
        WorkField.QUANTITY: marked("Quantity"),
        WorkField.UNIT_PRICE: marked("Price"),
        WorkField.AMOUNT: marked("Amount"),
        WorkField.STATUS: marked("Status"),
        WorkField.EMAIL: marked("E-mail"),
    }
)
"""The columns that a person may want to name; the others are found by their headings."""
MOST_ROWS = 500
_QUANTITY, _PRICE = 3, 4
"""Cells of a row that hold figures, the last."""


class WorkRow(Struct, frozen=True):
    """One row as it is shown: what would happen to it, and the texts of its cells.

    ``look`` is a role of colour: ready, review, stop or muted. ``is_flaw``: its place and why it is not read.
    """

    state: str
    look: str
    cells: tuple[str, ...]
    is_flaw: bool = False


@dataclass(slots=True)
class WorkImportScreen:
    """One file on its way in; ``receipt`` is what an import would do, None while it is being read.

    ``problem`` is why it can't be read at all.
    """

    path: Path
    kind: WorkKind | None = None
    mapping: dict[WorkField, str] = field(default_factory=dict)
    receipt: WorkReceipt | None = None
    problem: str = ""

    @property
    def request(self) -> WorkRequest:
        """How to read it, as far as a person has said."""
        return WorkRequest(date.min, kind=self.kind, mapping=dict(self.mapping))

    def show(self, receipt: WorkReceipt) -> None:
        """Take in what was found."""
        self.receipt, self.problem = receipt, ""

    def refuse(self, problem: str) -> None:
        """It can't be read so."""
        self.receipt, self.problem = None, problem

    def change_kind(self, kind: WorkKind | None) -> bool:
        """A person says what the file is of; whether it must be read again."""
        if kind is self.kind:
            return False
        self.kind, self.mapping = kind, {}
        return True

    def change_column(self, which: WorkField, heading: str) -> bool:
        """A person says which heading holds a field, empty: as it is found; whether to read again."""
        if self.receipt is None or self.heading_of(which) == heading:
            return False
        if self.kind is None:
            self.kind = self.receipt.content.kind
        if heading:
            self.mapping[which] = heading
        else:
            self.mapping.pop(which, None)
        return True

    def heading_of(self, which: WorkField) -> str:
        """The heading that a field is read from, empty for none."""
        told = self.receipt.content.mapping if self.receipt is not None else {}
        return self.mapping.get(which) or told.get(which, "")

    @property
    def headings(self) -> tuple[str, ...]:
        """A table's headings; empty for other files."""
        return self.receipt.content.headings if self.receipt is not None else ()

    def found_text(self) -> str:
        """What the file was found to be."""
        if self.receipt is None:
            return self.problem or tr("Reading…")
        items = self.receipt.content.items
        days = [item.served_on for item in items]
        words = f"{KIND_WORDS[self.receipt.content.kind]} · {plural(len(items), 'row')}"
        if not days:
            return words
        return tr("{words}, {first} to {last}").format(words=words, first=day(min(days)), last=day(max(days)))

    def rows(self) -> tuple[WorkRow, ...]:
        """What could not be read first, then what changes, then what stays."""
        if self.receipt is None:
            return ()
        rows = tuple(_rows(self.receipt))
        quantities = on_the_point([one.cells[_QUANTITY] for one in rows])
        prices = on_the_point([one.cells[_PRICE] for one in rows])
        return tuple(
            replace(one, cells=(*one.cells[:_QUANTITY], quantity, price))
            for one, quantity, price in zip(rows, quantities, prices, strict=True)
        )

    def count_text(self) -> str:
        """What an import would do, in one line."""
        found = self.receipt
        if found is None:
            return ""
        flaws = sum(not flaw.is_kept for flaw in found.content.flaws)
        counts = (
            (len(found.fresh), tr("{count} new")),
            (len(found.changed), tr("{count} changed")),
            (found.unchanged, tr("{count} as before")),
            (len(found.withdrawn), tr("{count} withdrawn")),
            (flaws, tr("{count} that can't be read and stay out")),
            (found.left, tr("{count} older ones are not in it and stay")),
        )
        parts = [words.format(count=figures(f"{count:,}")) for count, words in counts if count]
        return " · ".join(parts)

    def why_not(self) -> str:
        """Why it can't be imported, as a sentence; empty when it can."""
        if self.problem:
            return tr("Say what the file is of, or export it again.")
        if self.receipt is None:
            return tr("The file is still being read.")
        has_work = self.receipt.content.items or self.receipt.withdrawn
        return "" if has_work else tr("There is no work in it.")

    def yes_text(self) -> str:
        """What the button does."""
        found = self.receipt
        if found is None:
            return tr("Import")
        moved = len(found.fresh) + len(found.changed) + len(found.withdrawn)
        if not moved:
            return tr("Import, nothing new")
        return tr("Import {rows}").format(rows=plural(moved, "row"))


def _rows(receipt: WorkReceipt) -> Iterator[WorkRow]:
    for flaw in receipt.content.flaws:
        place = tr("line {line}, column {column}").format(line=flaw.line, column=flaw.column)
        state, look = (tr("look"), "review") if flaw.is_kept else (tr("not read"), "stop")
        yield WorkRow(state, look, (place, "", retold(flaw.reason), "", ""), is_flaw=True)
    changed = {item.subject for item in receipt.changed}
    fresh = {item.subject for item in receipt.fresh}
    for item in receipt.fresh:
        yield _row(
            tr("cancelled") if _is_off(item) else tr("new"), "muted" if _is_off(item) else "ready", item
        )
    for item in receipt.changed:
        yield _row(tr("cancelled") if _is_off(item) else tr("changed"), "review", item)
    for item in receipt.withdrawn:
        yield _row(tr("withdrawn"), "review", item)
    for item in receipt.content.items:
        if item.subject not in changed | fresh:
            yield _row(tr("as before"), "muted", item)


def _is_off(item: WorkItem) -> bool:
    return item.status is WorkStatus.CANCELLED


def _row(state: str, look: str, item: WorkItem) -> WorkRow:
    who = item.customer.name or item.customer.email or item.customer.customer_id or tr("nobody named")
    what = item.description or item.item_hint or item.note
    price = f"{price_text(item.unit_price)} {item.currency}".strip()
    unit = tr("h") if item.unit == "hour" else item.unit
    quantity = f"{amount_to_type(item.quantity)} {unit}".strip()
    return WorkRow(state, look, (day(item.served_on), who, what, quantity, price))


def done_text(receipt: WorkReceipt) -> str:
    """What an import did, in one line."""
    moved = len(receipt.fresh) + len(receipt.changed) + len(receipt.withdrawn)
    rows = plural(moved, "row")
    return tr("{name}: {rows} imported as import {number}; drafts are made of what is due.").format(
        name=receipt.content.name, rows=rows, number=receipt.number
    )


def undone_text(done: WorkUndone) -> str:
    """What undoing did, in one line."""
    words = tr("Import {number} of {file} is undone: {rows} as before").format(
        number=done.number, file=done.file_name, rows=plural(done.back, "row")
    )
    if not done.kept:
        return f"{words}."
    return tr("{words}; {rows} stay as later files say.").format(words=words, rows=plural(done.kept, "row"))


class WorkImportsScreen:
    """The imports of work, the newest first, and which one is chosen."""

    def __init__(self) -> None:
        self.imports: tuple[KeptImport, ...] = ()
        self.chosen = 0

    def show(self, imports: Sequence[KeptImport]) -> None:
        """Take them in; the choice stays where it can."""
        self.imports = tuple(imports)
        self.chosen = min(self.chosen, max(len(self.imports) - 1, 0))

    @property
    def current(self) -> KeptImport | None:
        """The chosen one."""
        return self.imports[self.chosen] if self.imports else None

    def cells(self) -> tuple[tuple[str, ...], ...]:
        """Each import in words: number, day, file, what it brought, how it stands."""
        return tuple(_import_cells(one) for one in self.imports)

    def why_not(self) -> str:
        """Why the chosen one can't be undone; empty when it can."""
        if self.current is None:
            return tr("Nothing was imported yet: use Import work to bill in the File menu.")
        return tr("It is undone already.") if self.current.undone_at else ""

    def yes_text(self) -> str:
        """What the button does."""
        return tr("Undo import {number}").format(number=self.current.number) if self.current else tr("Undo")


def _import_cells(one: KeptImport) -> tuple[str, ...]:
    about = one.about
    counts = (
        (about.fresh, tr("{count} new")),
        (about.changed, tr("{count} changed")),
        (about.withdrawn, tr("{count} withdrawn")),
    )
    parts = [words.format(count=figures(f"{count:,}")) for count, words in counts if count]
    brought = ", ".join(parts) or tr("nothing new")
    undone = one.undone_at
    stands = (
        tr("undone {day}").format(day=day(undone.date())) if undone else tr("by {who}").format(who=about.by)
    )
    return (str(one.number), day(about.at.date()), about.file_name, KIND_WORDS[about.kind], brought, stands)
