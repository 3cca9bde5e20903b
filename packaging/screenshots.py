"""Pictures of the window over the sample company: ``python packaging/screenshots.py FOLDER [light|dark]``.

Runs offscreen unless QT_QPA_PLATFORM says otherwise; QT_SCALE_FACTOR sets the scale.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication

from app.paths import Home
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from ui.dialogs.keys import KeySheet
from ui.program import Program
from ui.window import Window

PATIENCE_S = 120.0
SIGNER = "Dana Ortiz"
SIZES = ((1280, 800), (1920, 1080))
PLACES_SHOWN = ("today", "drafts", "followups", "reconcile", "customers", "history", "settings")
IN_README = {"matches", "sign", "committed"}
"""Taken at every size."""


class Photographer:
    """Walks through the window and saves what it sees."""

    def __init__(self, app: QApplication, home: Path, folder: Path, look: str) -> None:
        self._app = app
        self._folder = folder
        self._look = look
        front = FrontDesk(Home(home), Addresses(), company=None, is_demo=True, by=SIGNER)
        self._program = Program(app, lambda: front)

    @property
    def window(self) -> Window:
        """The company's window."""
        assert isinstance(self._program.window, Window), "the sample company is open"
        return self._program.window

    def walk(self) -> None:
        """Every page once, in the order a person meets them."""
        self._program.start()
        self._until(lambda: isinstance(self._program.window, Window))
        link = self._program.link
        assert link is not None, "a window has a link"
        self._until(lambda: link.sync_state.has_synced and not link.sync_state.is_running)
        self._until(lambda: self.window.matches.matches.detail is not None)
        self._save("matches")
        for place in PLACES_SHOWN:
            self.window.go(place)
            self._save(place)
        self.window.go("matches")
        KeySheet(self.window).open()
        sheet = self.window.findChildren(KeySheet)[0]
        self._settle()
        sheet.grab().save(str(self._folder / f"keys-{self._look}.png"))
        sheet.accept()
        self._sign()

    def _sign(self) -> None:
        ready = self.window.matches.matches.ready_filter()
        link = self._program.link
        assert link is not None, "a window has a link"
        from app.review.decision import DecisionAction

        ids = list(link.desk.list_ids(ready).result(PATIENCE_S))
        link.changed.emit(link.desk.decide(ids, DecisionAction.APPROVE).result(PATIENCE_S))
        self._until(self.window.verbs["sign"].isEnabled)
        self._save("approved")
        self.window.verbs["sign"].trigger()
        review = self.window.signing.review
        self._until(lambda: self.window.place == "signing")
        review.name.setText(SIGNER)
        self._save("sign")
        review.sign.click()
        self._until(lambda: self.window.signing.is_committing)
        self._until(lambda: not self.window.signing.is_committing)
        self._save("committed")
        self.window.go("history")
        self._save("history_after")

    def leave(self) -> None:
        """End the program."""
        self._program.end()

    def _save(self, name: str) -> None:
        for width, height in SIZES if name in IN_README else SIZES[:1]:
            self.window.resize(width, height)
            self._settle()
            picture = self._folder / f"{name}-{self._look}-{width}x{height}.png"
            self.window.grab().save(str(picture))

    def _settle(self) -> None:
        ends = time.monotonic() + 0.5
        self._until(lambda: time.monotonic() > ends)

    def _until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            self._app.processEvents()
            if time.monotonic() > ends:
                raise TimeoutError("the window did not come so far")
            time.sleep(0.005)


def main(arguments: list[str]) -> int:
    """Take the pictures into the folder; 2 when no folder is given."""
    if not arguments:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    look = os.environ["COUNTERSIGN_LOOK"] = arguments[1] if len(arguments) > 1 else "light"
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        photographer = Photographer(app, Path(home), folder, look)
        try:
            photographer.walk()
        finally:
            photographer.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
