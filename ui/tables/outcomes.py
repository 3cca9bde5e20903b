"""Rows of a signed batch with their results, as the commit sheet and the history list them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app.commit.results import RowOutcome, RowResult
from app.commit.threeway import Moved
from app.language import figures, marked, tr
from app.retelling import retold
from app.screens.signing import RESULT_MEANING, result_word
from ui.tables.tints import tint
from ui.theme import Theme

HEADINGS = (marked("Row"), marked("Result"), marked("Amount"))
RESULT, AMOUNT = 1, 2
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_LOOK = {
    RowResult.COMMITTED: ("circle-check", "ready"),
    RowResult.STOPPED: ("pause", "review"),
    RowResult.FAILED: ("circle-x", "stop"),
    RowResult.UNKNOWN: ("circle-help", "review"),
    RowResult.PENDING: ("clock", "muted"),
}
_UNLIKE = ("triangle-alert", "review")


def outcome_item(outcome: RowOutcome, theme: Theme) -> QTreeWidgetItem:
    """One row: what it is, why it ended so and what to do; the result as a shape, a word and a colour."""
    said = tuple(map(retold, (outcome.reason, *outcome.unlike, outcome.next_step)))
    more = ". ".join(part.rstrip(".") for part in said if part)
    title = f"{retold(outcome.title)}  —  {more}" if more else retold(outcome.title)
    item = QTreeWidgetItem([title, result_word(outcome), figures(outcome.money.grouped())])
    glyph, token = _UNLIKE if outcome.unlike else _LOOK[outcome.result]
    tint(item, RESULT, theme, token, glyph)
    item.setTextAlignment(AMOUNT, RIGHT)
    item.setToolTip(0, more or RESULT_MEANING[outcome.result])
    for moved in outcome.moved:
        item.addChild(_moved_item(moved, theme))
    return item


def _moved_item(moved: Moved, theme: Theme) -> QTreeWidgetItem:
    """What had changed under a stopped row: seen, there now, signed."""
    parts = [
        tr("you saw {value}").format(value=moved.seen or "—"),
        tr("now {value}").format(value=moved.now or "—"),
    ]
    if moved.signed:
        parts.append(tr("you signed {signed}").format(signed=moved.signed))
    child = QTreeWidgetItem([f"{moved.record} · {moved.name.lower()}: {'  ·  '.join(parts)}"])
    tint(child, 0, theme, "muted")
    child.setToolTip(0, child.text(0))
    return child
