"""The windowed model: Qt's rules, pages read once, late answers, stale rows."""

from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.modeltest import ModelTester

from tests.app.screens.walked import Walked
from ui.background import Failed
from ui.tables.model import KEPT_PAGES, PAGE, WindowedTableModel


@dataclass(frozen=True)
class Row:
    """A row with a text."""

    id: int
    text: str


class TextColumn:
    """The one column."""

    title = "Text"

    def text(self, row: Row) -> str:
        """The text."""
        return row.text


class Shelf:
    """Answers pages when told to, so that a test decides which answer comes late."""

    def __init__(self) -> None:
        self.word = "first"
        self.waiting: list[tuple[Sequence[int], Callable[[Any], None]]] = []
        self.asked: list[tuple[int, ...]] = []

    def fetch(self, ids: Sequence[int]) -> Future[tuple[Row, ...]]:
        """Note what is asked."""
        self.asked.append(tuple(ids))
        return Future()

    def ask(
        self, future: Future[Any], owner: QObject, then: Callable[[Any], None], failed: Failed | None = None
    ) -> None:
        """Keep the question."""
        self.waiting.append((self.asked[-1], then))

    def answer(self) -> None:
        """Answer everything that waits."""
        waiting, self.waiting = self.waiting, []
        for ids, then in waiting:
            then(tuple(Row(number, f"{self.word} {number}") for number in ids))

    def model(self, count: int) -> WindowedTableModel[Row]:
        """A model of the ids from 1 to ``count``."""
        model: WindowedTableModel[Row] = WindowedTableModel((TextColumn(),), self.fetch, self.ask)
        model.show(array("q", range(1, count + 1)))
        return model


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    """Qt's own checks find nothing, before and after rows are read."""
    shelf = Shelf()
    model = shelf.model(300)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    model.row_at(0)
    shelf.answer()
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped


def test_a_page_is_asked_for_once(qapp: object) -> None:
    """Painting a hundred rows of a page asks one question."""
    shelf = Shelf()
    model = shelf.model(1000)
    for row in range(100):
        assert model.row_at(row) is None
    assert shelf.asked == [tuple(range(1, PAGE + 1))]
    shelf.answer()
    assert model.row_at(PAGE - 1) == Row(PAGE, f"first {PAGE}")


def test_an_answer_for_an_older_list_is_dropped(qapp: object) -> None:
    """A page that was asked for before the list changed does not fill the new one."""
    shelf = Shelf()
    model = shelf.model(10)
    model.row_at(0)
    model.show(array("q", [7, 8]))
    shelf.answer()
    assert model.row_at(0) is None


def test_stale_rows_stay_until_their_new_ones_come(qapp: object) -> None:
    """A changed row is shown as it was until it is read again: nothing flickers."""
    shelf = Shelf()
    model = shelf.model(10)
    model.row_at(0)
    shelf.answer()
    shelf.word = "second"
    assert model.stale({3})
    assert model.row_at(2) == Row(3, "first 3")
    shelf.answer()
    assert model.row_at(2) == Row(3, "second 3")


def test_a_row_that_is_not_in_the_list_is_told(qapp: object) -> None:
    """The panel must re-read its ids when something changed that the list does not have."""
    assert not Shelf().model(10).stale({99})


def test_many_changed_rows_cost_one_walk_through_the_list(qapp: object) -> None:
    """A batch of thousands is not looked for one by one."""
    model = Shelf().model(1)
    model.show(ids := Walked("q", range(2_000)))
    assert model.stale(range(1_000))
    assert not model.stale({5_000})
    assert ids.walks == 2


def test_only_so_many_pages_are_kept(qapp: object) -> None:
    """Memory stays bounded however far one scrolls; a dropped page is read again."""
    shelf = Shelf()
    model = shelf.model(PAGE * (KEPT_PAGES + 2))
    for page in range(KEPT_PAGES + 2):
        model.row_at(page * PAGE)
        shelf.answer()
    assert model.row_at(0) is None
