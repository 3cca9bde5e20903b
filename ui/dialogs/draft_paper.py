"""Save the draft invoice in sight as PDF: a preview, or the ledger's own once it is written; then look."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.errors import BadInput
from app.language import tr
from ui.link import Link
from ui.window import Window

if TYPE_CHECKING:
    from app.jobs.draft_paper import DraftPaper


class PaperDoor(QObject):
    """Asks where to, from the window's action."""

    def __init__(self, window: Window, link: Link) -> None:
        super().__init__(window)
        self._window, self._link = window, link
        window.verbs.connect_to("save_pdf", self.ask)

    def ask(self) -> None:
        """Make the paper of the draft in sight, then let the person choose a file."""
        from ui.panels.drafts.panel import DraftsPanel

        page = self._window.page("drafts") if self._window.place == "drafts" else None
        detail = page.drafts.detail if isinstance(page, DraftsPanel) else None
        if detail is None:
            self._window.tray.say(tr("Go to Drafts and choose an invoice first."))
            return
        self._link.ask(self._link.desk.drafts.paper(detail.id), self, self._made, self._link.troubled.emit)

    def _made(self, paper: "DraftPaper") -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._window, tr("Save the draft as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.setDirectory(home)
        chooser.selectFile(paper.name)
        chooser.fileSelected.connect(partial(self.save, paper))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save(self, paper: "DraftPaper", path: str) -> None:
        """Write it, and show it with the system's own viewer."""
        try:
            Path(path).write_bytes(paper.data)
        except OSError as problem:
            self._link.troubled.emit(BadInput(f"{path} can't be written", detail=problem.strerror or ""))
            return
        words = tr("Preview saved: {path}") if paper.is_preview else tr("The ledger's invoice saved: {path}")
        self._window.tray.say(words.format(path=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
