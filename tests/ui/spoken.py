"""Every text that a window shows or a screen reader would say, to find what was not said in its language."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.language import tr

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
_ENGLISH = frozenset(
    "the and of with from this that these their is are has have been not for but by only which what when "
    "where before after into paid open due amount received invoice invoices payment payments customer".split()
)
"""Words that stand in no German or Spanish sentence, and in nearly every English one."""
_SHARED = {"fr": frozenset({"due"})}
"""Those that are words of another language, too."""
_MOST = 40
"""Rows of a list that are read."""


def texts(root: QWidget) -> Iterator[str]:
    """Each text of each widget that can be seen, of its tips and its names."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and not widget.property("is_letter"):
            yield from _of(widget)
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QListWidget():
            yield from (widget.item(number).text() for number in range(widget.count()))
        case QTreeWidget():
            yield from _of_tree(widget)
        case QTableView():
            yield from _of_table(widget)
        case _:
            pass


def _of_tree(tree: QTreeWidget) -> Iterator[str]:
    tops = [tree.topLevelItem(number) for number in range(min(tree.topLevelItemCount(), _MOST))]
    lines: list[QTreeWidgetItem] = [tree.headerItem(), *(one for one in tops if one is not None)]
    lines += [one.child(number) for one in tops if one is not None for number in range(one.childCount())]
    for line in lines:
        for column in range(tree.columnCount()):
            yield from (line.text(column), line.toolTip(column))


def _of_table(table: QTableView) -> Iterator[str]:
    model = table.model()
    if model is None:
        return
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _MOST)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def english(code: str) -> frozenset[str]:
    """The texts of the catalogue that are said otherwise in a language."""
    found = set()
    for message in ET.parse(FOLDER / f"{code}.ts").iter("message"):  # noqa: S314 - our own file
        source, said = message.findtext("source") or "", message.findtext("translation") or ""
        if said.strip() and said != source and "{" not in source and "%n" not in source:
            found.add(source)
    return frozenset(found)


def left_over(root: QWidget, code: str, named: frozenset[str]) -> set[str]:
    """What is still English: a text of the catalogue as it stands, or one with English words in it.

    ``named`` is all that services, company and machine named; it is taken out before words are looked at.
    """
    known = english(code)
    words = _ENGLISH - _SHARED.get(code, frozenset())
    return {
        text
        for text in texts(root)
        if (text in known and tr(text) != text) or _is_english(text, words, named)
    }


def _is_english(text: str, words: frozenset[str], named: frozenset[str]) -> bool:
    if not words & _words(text):
        return False
    bare = text.casefold()
    for name in sorted((one for one in named if one in bare), key=len, reverse=True):
        bare = bare.replace(name, " ")
    return bool(words & _words(bare))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.casefold()))


def names(state: object) -> Iterator[str]:
    """Every text in what the stand-ins hold."""
    if isinstance(state, dict):
        for value in state.values():
            yield from names(value)
    elif isinstance(state, list):
        for value in state:
            yield from names(value)
    elif isinstance(state, str) and len(state) > 3:
        yield state.casefold()
