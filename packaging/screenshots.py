"""Pictures of the window over the sample company: ``python packaging/screenshots.py [FOLDER]``.

Into FOLDER go every place and every dialog, light and dark, at two sizes (``--sizes 1024x600,1366x768`` for
others), in English or another ``--language``. Without FOLDER only those that README and guide show are taken
anew, into ``docs/pictures``. Runs offscreen unless QT_QPA_PLATFORM says otherwise; QT_SCALE_FACTOR sets the
scale.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.arrangements import ArrangementKind
from app.language import LANGUAGES
from app.machine import Machine
from app.paths import Home
from app.review.decision import DecisionAction
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from ui.frame.navigation import PLACES
from ui.language import Tongue
from ui.panels.customers.chart import PayingChart
from ui.panels.followups.panel import FollowUpsPanel
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.today.cash import CashBand
from ui.panels.welcome import Welcome
from ui.program import Program
from ui.theme import Scheme
from ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PATIENCE_S = 180.0
SIGNER = "Dana Ortiz"
SIZES = ((1280, 800), (1920, 1080))
_BY_DAY = """
    welcome today matches edit drafts followups reconcile customers
    sign committed history_after import settings
"""
SHOWN = {*((name, Scheme.LIGHT) for name in _BY_DAY.split()), ("reconcile", Scheme.DARK)}
"""What README and guide show, at the first size."""
STATEMENT = """Date,Description,Amount,Balance
2026-11-18,STRIPE PAYOUT,1840.25,22890.11
2026-11-19,ORCHARD LANE INV 1042,340.00,23230.11
2026-11-20,OFFICE RENT,-1200.00,22030.11
"""


class Photographer:
    """Walks through the window and saves what it sees."""

    def __init__(
        self, app: QApplication, home: Path, folder: Path, sizes: Sequence[tuple[int, int]], language: str
    ) -> None:
        self._app = app
        self._folder = folder
        self._sizes = sizes
        self._is_for_docs = folder == PICTURES
        self._statement = home / "statement.csv"
        self._statement.write_text(STATEMENT, encoding="utf-8")
        self._front = FrontDesk(Home(home), Addresses(), company=None, is_demo=False, by=SIGNER)
        self._front.machine.keep(Machine(language=language))
        tongue = Tongue(app)
        tongue.choose(language)
        self._program = Program(app, lambda: self._front, tongue=tongue)

    @property
    def window(self) -> Window:
        """The company's window."""
        assert isinstance(self._program.window, Window), "the sample company is open"
        return self._program.window

    def walk(self) -> None:
        """Every page once, in the order a person meets them."""
        self._program.start()
        self._until(lambda: self._program.window is not None)
        doors = self._program.window
        assert doors is not None, "the doors are open"
        self._save("welcome", doors)
        page = doors.findChild(Welcome)
        assert isinstance(page, Welcome), "the doors are a page"
        page.demo_asked.emit()
        self._until(lambda: isinstance(self._program.window, Window) and self._program.window is not doors)
        link = self._link
        self._until(lambda: bool(link.sync_state.has_synced and not link.sync_state.is_running))
        self._until(lambda: self.window.matches.screen_state.detail is not None)
        self._places()
        self._dialogs()
        self._sign()

    @property
    def _link(self):  # type: ignore[no-untyped-def] # a Link
        assert self._program.link is not None, "a window has a link"
        return self._program.link

    def _places(self) -> None:
        for place, _, _ in PLACES:
            self.window.go(place)
            if place == "today":
                page = self.window.page(place)
                self._until(lambda page=page: page.findChild(CashBand) is not None)
            elif place == "customers":
                page = self.window.page(place)
                self._until(lambda page=page: any(one.isVisible() for one in page.findChildren(PayingChart)))
            self._save(place)
            if place == "reconcile" and not self._is_for_docs:
                self._tabs(self.window.page(place))

    def _tabs(self, page: QWidget) -> None:
        """The other pages of Reconcile."""
        assert isinstance(page, ReconcilePanel), "it is that place"
        for name, number in (("fixes", 1), ("payouts", 2), ("close", 3), ("changes", 4)):
            page.show_page(number)
            self._settle()
            self._save(f"reconcile_{name}")
        page.show_page(0)

    def _dialogs(self) -> None:
        from ui.dialogs.import_bank import ImportDoor
        from ui.dialogs.import_work import WorkDoor

        door, work = self.window.findChild(ImportDoor), self.window.findChild(WorkDoor)
        assert isinstance(door, ImportDoor), "the window has one"
        assert isinstance(work, WorkDoor), "the window has one"
        verbs = self.window.verbs
        opens: dict[str, tuple[str, Callable[[], object]]] = {
            "finder": ("matches", verbs["find"].trigger),
            "keys": ("matches", verbs["keys"].trigger),
            "help": ("matches", verbs["help"].trigger),
            "about": ("matches", verbs["about"].trigger),
            "companies": ("matches", verbs["companies"].trigger),
            "edit": ("matches", self.window.matches.edit),
            "approve_all": ("matches", self.window.matches.deciding.approve_ready),
            "import": ("matches", lambda: door.open(str(self._statement))),
            "import_work": ("drafts", lambda: work.open(str(ROOT / "resources/samples/time_toggl.csv"))),
            "work_imports": ("drafts", work.list_imports),
            "shadow": ("today", verbs["shadow"].trigger),
            "promise": ("followups", lambda: self._arrange(ArrangementKind.PROMISE)),
            "plan": ("followups", lambda: self._arrange(ArrangementKind.PLAN)),
            "accept": ("reconcile", self._accept),
        }
        for name, (place, door_of) in opens.items():
            self.window.go(place)
            self._settle()
            door_of()
            self._until(lambda: bool(self._open_dialogs()))
            dialog = self._open_dialogs()[-1]
            self._settle()
            self._save(name, dialog, is_dialog=True)
            dialog.reject()
            self._until(lambda: not self._open_dialogs())

    def _arrange(self, kind: ArrangementKind) -> None:
        page = self.window.page("followups")
        assert isinstance(page, FollowUpsPanel), "it is that place"
        self._until(lambda: page.screen_state.detail is not None)
        page.pane.arrange_asked.emit(kind)

    def _accept(self) -> None:
        page = self.window.page("reconcile")
        assert isinstance(page, ReconcilePanel), "it is that place"
        page.closing.ask_why()

    def _open_dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def _sign(self) -> None:
        link = self._link
        self.window.go("matches")
        ids = list(link.desk.list_ids(self.window.matches.screen_state.ready_filter()).result(PATIENCE_S))
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

    def _save(self, name: str, what: QWidget | None = None, *, is_dialog: bool = False) -> None:
        for look in (Scheme.LIGHT, Scheme.DARK):
            if self._is_for_docs and (name, look) not in SHOWN:
                continue
            self._program.theme.choose(look)
            for width, height in [self._sizes[0]] if is_dialog or self._is_for_docs else self._sizes:
                shown = what or self.window
                if not is_dialog:
                    shown.resize(width, height)
                self._settle()
                picture = self._folder / f"{name}-{look}-{shown.width()}x{shown.height()}.png"
                shown.grab().save(str(picture), quality=20)

    def _settle(self) -> None:
        ends = time.monotonic() + 0.7
        self._until(lambda: time.monotonic() > ends)

    def _until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            self._app.processEvents()
            if time.monotonic() > ends:
                raise TimeoutError("the window did not come so far")
            time.sleep(0.005)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    parser.add_argument("--sizes", default=",".join(f"{width}x{height}" for width, height in SIZES))
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    sizes = [(int(size.partition("x")[0]), int(size.partition("x")[2])) for size in given.sizes.split(",")]
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        photographer = Photographer(app, Path(home), given.folder.resolve(), sizes, given.language)
        try:
            photographer.walk()
        finally:
            photographer.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
