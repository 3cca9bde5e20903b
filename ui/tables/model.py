"""A list of any length: all ids in memory, rows in pages fetched off the GUI thread when first painted."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.language import tr
from ui.background import Failed

PAGE = 128
KEPT_PAGES = 64

Index = QModelIndex | QPersistentModelIndex


class Identified(Protocol):
    """A row that knows its id."""

    @property
    def id(self) -> int:
        """Our id."""


R = TypeVar("R", bound=Identified)


class Column(Protocol[R]):  # type: ignore[misc]  # rows are only read, but R is also bound elsewhere
    """How one column reads a row."""

    @property
    def title(self) -> str:
        """The header."""

    @property
    def is_right(self) -> bool:
        """Whether the header stands at the right, over amounts."""

    def text(self, row: R) -> str:
        """The cell as text, for copying and screen readers."""


class Ask(Protocol):
    """Brings a Future's result to the GUI thread (``ui.link.Link.ask``)."""

    def __call__(
        self, future: Future[Any], owner: QObject, then: Callable[[Any], None], failed: Failed | None = None
    ) -> None:
        """Call ``then`` on the GUI thread."""


_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class WindowedTableModel(QAbstractTableModel, Generic[R]):
    """Ids are given by ``show``; ``fetch`` reads the rows of some ids. Nothing here sorts or filters.

    A page that is stale keeps showing what it has until the new rows are there, so nothing flickers.
    Signals: ``failed(object)`` with the error when a page could not be read.
    """

    failed = Signal(object)

    def __init__(
        self,
        columns: "Sequence[Column[R]]",
        fetch: "Callable[[Sequence[int]], Future[tuple[R, ...]]]",
        ask: Ask,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._fetch = fetch
        self._call = ask
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[R | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._generation = 0

    @property
    def ids(self) -> "array[int]":
        """All ids in order; do not change it."""
        return self._ids

    def show(self, ids: "array[int]") -> None:
        """Take a new list. Rows already read are forgotten; the view is reset."""
        self.beginResetModel()
        self._generation += 1
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self._stale.clear()
        self.endResetModel()

    def row_at(self, row: int) -> R | None:
        """The row if it has been read; asks for its page when not, or when it is stale."""
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._ask_for(number)
        return None if page is None else page[offset]

    def read_rows(self, first: int, last: int) -> list[R]:
        """The rows already read between two places, both included."""
        found = (self.row_at(row) for row in range(first, last + 1))
        return [row for row in found if row is not None]

    def stale(self, ids: Collection[int]) -> bool:
        """These rows have changed: re-read their pages when painted. False if one is not in the list."""
        wanted = set(ids)
        for number, page in self._pages.items():
            if any(row is not None and row.id in wanted for row in page):
                self._stale.add(number)
                self._asked.discard(number)
                self._repaint(number)
        return not wanted.difference(self._ids)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Qt override."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Qt override."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Qt override: text only; delegates take the row itself from ``row_at``."""
        if role not in (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        row = self.row_at(index.row())
        return "…" if row is None else self._columns[index.column()].text(row)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | Qt.AlignmentFlag | None:
        """Qt override."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].is_right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return tr(self._columns[section].title) if role == _DISPLAY else None

    def _ask_for(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        self._stale.discard(number)
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        self._call(self._fetch(ids), self, _Fill(self, self._generation, number), _Unasked(self, number))

    def fill(self, generation: int, number: int, rows: Sequence[R]) -> None:
        """Take a page of rows; those of an older list are dropped."""
        if generation != self._generation:
            return
        found = {row.id: row for row in rows}
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        self._pages[number] = [found.get(wanted) for wanted in ids]
        self._pages.move_to_end(number)
        self._asked.discard(number)
        while len(self._pages) > KEPT_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        self._repaint(number)

    def unask(self, number: int) -> None:
        """A page could not be read; it may be asked for again when painted."""
        self._asked.discard(number)

    def _repaint(self, number: int) -> None:
        last = min((number + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(
            self.index(number * PAGE, 0), self.index(last, len(self._columns) - 1), [_DISPLAY]
        )


class _Fill:
    """Remembers which list a page was asked for."""

    def __init__(self, model: WindowedTableModel[Any], generation: int, number: int) -> None:
        self._model = model
        self._generation = generation
        self._number = number

    def __call__(self, rows: Sequence[Any]) -> None:
        self._model.fill(self._generation, self._number, rows)


class _Unasked:
    """Lets a page that failed be asked for again; a broken store must not spin, so not at once."""

    def __init__(self, model: WindowedTableModel[Any], number: int) -> None:
        self._model = model
        self._number = number

    def __call__(self, error: BaseException) -> None:
        self._model.failed.emit(error)
        QTimer.singleShot(1000, self._model, self._again)

    def _again(self) -> None:
        self._model.unask(self._number)
