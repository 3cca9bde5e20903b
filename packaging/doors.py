"""The ways into every dialog of the window, for those who take pictures of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from app.domain.arrangements import ArrangementKind
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.import_bank import ImportDoor
from ui.dialogs.import_work import WorkDoor
from ui.dialogs.letter_preview import LetterPreview
from ui.dialogs.two_reviews import ReviewDoor
from ui.panels.followups.panel import FollowUpsPanel
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.settings.panel import SettingsPanel
from ui.window import Window

T = TypeVar("T", bound=QObject)
WORK = Path(__file__).resolve().parent.parent / "resources/samples/time_toggl.csv"
_VERBS = ("keys", "help", "about", "companies", "duplicates", "shadow")
_PLACES = {
    "duplicates": "customers",
    "import_work": "drafts",
    "work_imports": "drafts",
    "shadow": "today",
    "promise": "followups",
    "plan": "followups",
    "accept": "reconcile",
    "letters": "settings",
    "disconnect": "settings",
}
"""Where a dialog is opened; the others at the matches."""


@dataclass(frozen=True, slots=True)
class Door:
    """A dialog's name, the place it is opened at, and how."""

    name: str
    place: str
    opened: Callable[[], object]


def doors(window: Window, statement: Path) -> list[Door]:
    """Every dialog that needs no decision, once every place was seen; ``statement`` is a bank file."""
    matches, settings, work = window.matches, _one(window, SettingsPanel), _one(window, WorkDoor)
    ways: dict[str, Callable[[], object]] = {
        **{name: window.verbs[name].trigger for name in _VERBS},
        "finder": window.verbs["find"].trigger,
        "edit": matches.edit,
        "approve_all": matches.deciding.approve_ready,
        "import": lambda: _one(window, ImportDoor).open(str(statement)),
        "import_work": lambda: work.open(str(WORK)),
        "work_imports": work.list_imports,
        "promise": lambda: _arrange(window, ArrangementKind.PROMISE),
        "plan": lambda: _arrange(window, ArrangementKind.PLAN),
        "accept": _one(window, ReconcilePanel).closing.ask_why,
        "letters": settings.followups.preview.click,
        "disconnect": settings.connections.doors["stripe"].click,
    }
    return [Door(name, _PLACES.get(name, "matches"), opened) for name, opened in ways.items()]


def merging(window: Window, decisions: Path) -> Door:
    """Another person's decisions, read from a file, beside one's own."""
    return Door("merge_decisions", "matches", lambda: _one(window, ReviewDoor).look(str(decisions)))


def is_ready(window: Window, place: str) -> bool:
    """Whether a place has shown what a dialog is opened for."""
    if place == "followups":
        return _one(window, FollowUpsPanel).screen_state.detail is not None
    if place == "settings":
        return _one(window, SettingsPanel).screen_state is not None
    return True


def is_filled(dialog: QDialog) -> bool:
    """Whether what a dialog asks for when it opens has come."""
    if isinstance(dialog, DuplicatesDialog):
        return dialog.state.current is not None
    if isinstance(dialog, LetterPreview):
        return bool(dialog.text.toPlainText())
    return True


def _arrange(window: Window, kind: ArrangementKind) -> None:
    _one(window, FollowUpsPanel).pane.arrange_asked.emit(kind)


def _one(window: Window, kind: type[T]) -> T:
    found = window.findChild(kind)
    assert isinstance(found, kind), f"the window has a {kind.__name__}"
    return found
