"""Pictures are taken of every dialog of the window, and of every question that one kind of dialog asks."""

import ast
import importlib
import inspect
import pkgutil
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

import ui
from tests.architecture.source import modules

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The ways into dialogs that the script knows."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("doors")


def dialogs() -> set[type[QDialog]]:
    """Every dialog of ours that can be opened as it is."""
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(found.name)
    ours = {
        each
        for name, module in list(sys.modules.items())
        if name.startswith("ui.")
        for each in vars(module).values()
        if inspect.isclass(each) and issubclass(each, QDialog) and each.__module__.startswith("ui.")
    }
    return {each for each in ours if not any(other is not each and issubclass(other, each) for other in ours)}


def test_every_dialog_has_its_picture(doors: Any) -> None:
    """A new kind of dialog needs a door."""
    shown = {door.shows for door in (*doors.DOORS, *doors.LATER_DOORS, doors.REFUSAL)}
    assert shown == dialogs()


def test_every_question_has_its_picture(doors: Any) -> None:
    """A kind of dialog that is opened from several places is pictured at least as often."""
    kinds = {each.__name__ for each in dialogs()}
    asked = Counter(
        node.func.id
        for module in modules("ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds
    )
    shown = Counter(door.shows.__name__ for door in (*doors.DOORS, *doors.LATER_DOORS, doors.REFUSAL))
    assert asked["Confirm"] > 1
    assert asked - shown == Counter()


def test_names_of_pictures_are_said_once(doors: Any) -> None:
    """Two doors of one name would write over each other."""
    names = [door.name for door in (*doors.DOORS, *doors.LATER_DOORS, doors.REFUSAL)]
    assert len(set(names)) == len(names)
