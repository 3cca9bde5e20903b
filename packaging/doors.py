"""The ways into every dialog of the window, for those who take pictures of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog
from scenes import Scenes

from app.domain.arrangements import ArrangementKind
from ui.dialogs.about import AboutDialog
from ui.dialogs.allocations import AllocationsDialog
from ui.dialogs.arrangement import ArrangementDialog
from ui.dialogs.companies import CompaniesDialog
from ui.dialogs.confirm import Confirm
from ui.dialogs.duplicates import DuplicatesDialog
from ui.dialogs.finder import Finder
from ui.dialogs.help import HelpDialog
from ui.dialogs.import_bank import ImportDialog
from ui.dialogs.import_work import WorkImportDialog, WorkImportsDialog
from ui.dialogs.keys import KeySheet
from ui.dialogs.letter_preview import LetterPreview
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.two_reviews import ReviewsDialog
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.settings.panel import SettingsPanel


@dataclass(frozen=True, slots=True)
class Door:
    """A dialog's name on the picture, its kind, the place it is opened at, and how."""

    name: str
    shows: type[QDialog]
    place: str
    opened: Callable[[Scenes], object]


def _verb(key: str) -> Callable[[Scenes], object]:
    return lambda scenes: scenes.window.verbs[key].trigger()


DOORS = (
    Door("keys", KeySheet, "matches", _verb("keys")),
    Door("help", HelpDialog, "matches", _verb("help")),
    Door("about", AboutDialog, "matches", _verb("about")),
    Door("companies", CompaniesDialog, "matches", _verb("companies")),
    Door("duplicates", DuplicatesDialog, "customers", _verb("duplicates")),
    Door("shadow", Confirm, "today", _verb("shadow")),
    Door("finder", Finder, "matches", _verb("find")),
    Door("finder_found", Finder, "matches", Scenes.search),
    Door("edit", AllocationsDialog, "matches", lambda at: at.window.matches.edit()),
    Door("approve_all", Confirm, "matches", lambda at: at.window.matches.deciding.approve_ready()),
    Door("import", ImportDialog, "matches", Scenes.import_statement),
    Door("import_work", WorkImportDialog, "drafts", Scenes.import_work),
    Door("work_imports", WorkImportsDialog, "drafts", _verb("work_imports")),
    Door("promise", ArrangementDialog, "followups", lambda at: at.arrange(ArrangementKind.PROMISE)),
    Door("plan", ArrangementDialog, "followups", lambda at: at.arrange(ArrangementKind.PLAN)),
    Door("accept", ReasonDialog, "reconcile", lambda at: at.one(ReconcilePanel).closing.ask_why()),
    Door("letters", LetterPreview, "settings", lambda at: at.one(SettingsPanel).followups.preview.click()),
    Door("disconnect", Confirm, "settings", Scenes.disconnect),
)
"""Dialogs that leave everything as it was."""
LATER_DOORS = (
    Door("remove_group", Confirm, "settings", Scenes.remove_group),
    Door("merge_drafts", Confirm, "drafts", Scenes.merge_drafts),
    Door("merge_decisions", ReviewsDialog, "matches", Scenes.merge_decisions),
    Door("close_month", Confirm, "reconcile", Scenes.close_month),
    Door("reopen_month", ReasonDialog, "reconcile", Scenes.reopen_month),
)
"""Dialogs about something that has to be marked, decided or closed before; in this order."""
REFUSAL = Door("refuse", Confirm, "signing", Scenes.refuse_batch)
"""Asked on the page of the second signature."""


def is_filled(dialog: QDialog) -> bool:
    """Whether what a dialog asks for when it opens has come."""
    if isinstance(dialog, DuplicatesDialog):
        return dialog.state.is_filled
    if isinstance(dialog, LetterPreview):
        return bool(dialog.text.toPlainText())
    if isinstance(dialog, ImportDialog):
        return dialog.state.view is not None
    if isinstance(dialog, WorkImportDialog):
        return dialog.state.receipt is not None
    return True
