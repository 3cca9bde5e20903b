"""Pictures of the window over the sample company: ``python packaging/screenshots.py [FOLDER]``.

Into FOLDER go every place and every dialog, light and dark, at two sizes (``--sizes 1024x600,1366x768`` for
other ones of the window; a dialog at its own and at its smallest), in English or another ``--language``,
mirrored with ``--mirrored``; ``--only sign,undo_preview`` takes those alone. Without FOLDER only those that
README and guide show are taken anew, into ``docs/pictures``. Runs offscreen unless QT_QPA_PLATFORM says
otherwise; QT_SCALE_FACTOR sets the scale.
"""

import argparse
import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from doors import DOORS, LATER_DOORS, REFUSAL, Door, is_filled
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from scenes import PATIENCE_S, Scenes

from app import log
from app.language import LANGUAGES
from app.machine import Machine
from app.paths import Home
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from ui.frame.navigation import PLACES
from ui.language import Tongue
from ui.panels.customers.chart import PayingChart
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.today.cash import CashBand
from ui.panels.welcome import Welcome
from ui.program import Program
from ui.theme import Scheme
from ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SIGNER = "Dana Ortiz"
SETTLED_S = 0.4
SIZES = ((1280, 800), (1920, 1080))
SMALL = QSize(420, 420)
"""The least that a dialog is made, where it bears it."""
_BY_DAY = """
    welcome today matches edit drafts followups reconcile customers
    sign committed history_after import settings
"""
SHOWN = {*((name, Scheme.LIGHT) for name in _BY_DAY.split()), ("reconcile", Scheme.DARK)}
"""What README and guide show, at the first size."""
ENTERED_AGAIN = {
    "DisplayName": "Alder and Finch Architects",
    "PrimaryPhone": {"FreeFormNumber": "(805) 555-0142"},
}


class Photographer:
    """Walks through the window and saves what it sees."""

    def __init__(
        self,
        app: QApplication,
        home: Path,
        folder: Path,
        sizes: Sequence[tuple[int, int]],
        language: str,
        only: frozenset[str] = frozenset(),
    ) -> None:
        self._app = app
        self._folder = folder
        self._sizes = sizes
        self._only = only
        self._is_for_docs = folder == PICTURES
        self._look = Scheme.SYSTEM
        self._home = home
        log.start(home)
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
        self._scenes = Scenes(self.window, link, self._home, self._until)
        if not self._is_for_docs:
            self._enter_again()
        self._places()
        self._dialogs()
        if not self._is_for_docs:
            self._menus()
            self._states()
        self._sign()
        if not self._is_for_docs:
            self._afterwards()

    @property
    def _link(self):  # type: ignore[no-untyped-def] # a Link
        assert self._program.link is not None, "a window has a link"
        return self._program.link

    def _enter_again(self) -> None:
        """Somebody enters a customer a second time in the ledger's stand-in."""
        act = {"service": "quickbooks", "act": "create", "entity": "Customer", "fields": ENTERED_AGAIN}
        demo = self._front._demo  # noqa: SLF001 - the stand-in has no other way in
        assert demo is not None, "it is open"
        url = f"{demo.wiring.addresses.quickbooks}/_sandbox/act"
        urllib.request.urlopen(url, json.dumps(act).encode(), timeout=20).close()  # noqa: S310 - loopback
        self.window.verbs["sync"].trigger()
        self._until(lambda: self._link.sync_state.is_running)
        self._until(lambda: not self._link.sync_state.is_running)

    def _places(self) -> None:
        for place, _, _ in PLACES:
            self.window.go(place)
            self._until(lambda place=place: self._scenes.is_ready(place))
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
        for door in DOORS:
            if not self._is_for_docs or (door.name, Scheme.LIGHT) in SHOWN:
                self._open(door)

    def _menus(self) -> None:
        for number, action in enumerate(self.window.menuBar().actions()):
            menu = action.menu()
            assert isinstance(menu, QMenu), "the bar holds menus"
            menu.popup(self.window.mapToGlobal(self.window.rect().center()))
            self._save(f"menu_{number}", menu)
            menu.close()

    def _states(self) -> None:
        """Lists that are empty or edited, questions about what is marked, and the second signature."""
        scenes = self._scenes
        self.window.go("matches")
        scenes.find_nothing()
        self._save("matches_none")
        scenes.find_all_again()
        scenes.import_rubbish()
        self._save("import_refused")
        self.window.notice.hide()
        self.window.go("drafts")
        scenes.edit_draft()
        self._save("drafts_edited")
        scenes.leave_draft()
        for door in LATER_DOORS:
            self._open(door)
        scenes.sign_once()
        self._save("second_signature")
        self._open(REFUSAL)
        scenes.sign_no_more()

    def _afterwards(self) -> None:
        """What taking a batch back would write, and what is said when something fails; the last ends it."""
        self._scenes.undo_batch()
        self._save("undo_preview")
        self.window.go("matches")
        self._scenes.trouble()
        self._save("trouble")
        self._scenes.crash()
        self._save("crash")

    def _open(self, door: Door) -> None:
        self.window.go(door.place)
        self._settle()
        self._until(lambda: self._scenes.is_ready(door.place))
        door.opened(self._scenes)
        self._until(lambda: bool(self._open_dialogs()))
        dialog = self._open_dialogs()[-1]
        self._until(lambda: is_filled(dialog))
        self._save(door.name, dialog)
        dialog.reject()
        self._until(lambda: not self._open_dialogs())

    def _open_dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def _sign(self) -> None:
        scenes = self._scenes
        scenes.approve()
        self._save("approved")
        scenes.review(SIGNER)
        self._save("sign")
        scenes.commit()
        self._save("committed")
        self.window.go("history")
        self._save("history_after")

    def leave(self) -> None:
        """End the program."""
        self._program.end()

    def _save(self, name: str, what: QWidget | None = None) -> None:
        if self._only and name not in self._only:
            return
        shown, sizes = what or self.window, self._sizes_of(what or self.window)
        for look in sorted((Scheme.LIGHT, Scheme.DARK), key=lambda one: one is not self._look):
            if self._is_for_docs and (name, look) not in SHOWN:
                continue
            self._wear(look)
            for width, height in sizes:
                shown.resize(width, height)
                self._settle()
                picture = self._folder / f"{name}-{look}-{shown.width()}x{shown.height()}.png"
                shown.grab().save(str(picture), quality=20)

    def _wear(self, look: Scheme) -> None:
        """Polishing every widget anew takes longest: each page is taken first in the colours it has."""
        if look is not self._look:
            self._look = look
            self._program.theme.choose(look)

    def _sizes_of(self, shown: QWidget) -> Sequence[tuple[int, int]]:
        """A window's are given; a dialog's are its own and the smallest that it bears; a menu has one."""
        sizes = self._sizes
        if isinstance(shown, QMenu):
            return (shown.sizeHint().toTuple(),)
        if isinstance(shown, QDialog):
            least = shown.minimumSizeHint().expandedTo(SMALL).boundedTo(shown.size())
            sizes = tuple(dict.fromkeys((shown.size().toTuple(), least.toTuple())))
        return sizes[:1] if self._is_for_docs else sizes

    def _settle(self) -> None:
        ends = time.monotonic() + SETTLED_S
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
    parser.add_argument(
        "--mirrored", action="store_true", help="from right to left, as Arabic or Hebrew would be"
    )
    parser.add_argument("--only", default="", help="names of pictures, with commas")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    sizes = [(int(size.partition("x")[0]), int(size.partition("x")[2])) for size in given.sizes.split(",")]
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        only = frozenset(given.only.split(",")) if given.only else frozenset()
        photographer = Photographer(app, Path(home), given.folder.resolve(), sizes, given.language, only)
        if given.mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            photographer.walk()
        finally:
            photographer.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
