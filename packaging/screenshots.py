"""Pictures of the window over the sample company: ``python packaging/screenshots.py [FOLDER]``.

Into FOLDER go every place and every dialog, light and dark, at two sizes (``--sizes 1024x600,1366x768`` for
other ones of the window; a dialog at its own and at its smallest), in English or another ``--language``,
mirrored with ``--mirrored``. Without FOLDER only those that README and guide show are taken anew, into
``docs/pictures``. Runs offscreen unless QT_QPA_PLATFORM says otherwise; QT_SCALE_FACTOR sets the scale.
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

from doors import Door, doors, is_filled, is_ready, merging
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.language import LANGUAGES
from app.machine import Machine
from app.paths import Home
from app.review.decision import DecisionAction
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
PATIENCE_S = 180.0
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
        self._look = Scheme.SYSTEM
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
        if not self._is_for_docs:
            self._enter_again()
        self._places()
        self._dialogs()
        if not self._is_for_docs:
            self._second()
        self._sign()

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
        wanted = doors(self.window, self._statement)
        for door in wanted:
            if not self._is_for_docs or (door.name, Scheme.LIGHT) in SHOWN:
                self._open(door)

    def _open(self, door: Door) -> None:
        self.window.go(door.place)
        self._settle()
        self._until(lambda: is_ready(self.window, door.place))
        door.opened()
        self._until(lambda: bool(self._open_dialogs()))
        dialog = self._open_dialogs()[-1]
        self._until(lambda: is_filled(dialog))
        self._save(door.name, dialog)
        dialog.reject()
        self._until(lambda: not self._open_dialogs())

    def _second(self) -> None:
        """Decisions handed on as a file, and taken back here: what a second person would merge."""
        desk, out = self._link.desk, self._statement.with_suffix(".json")
        ids = list(desk.list_ids(self.window.matches.screen_state.ready_filter()).result(PATIENCE_S))
        self._link.changed.emit(desk.decide(ids[:8], DecisionAction.APPROVE).result(PATIENCE_S))
        desk.second.export_decisions(out).result(PATIENCE_S)
        self._link.changed.emit(desk.undo().result(PATIENCE_S))
        self._link.changed.emit(desk.decide(ids[:3], DecisionAction.APPROVE).result(PATIENCE_S))
        self._link.changed.emit(desk.decide(ids[3:5], DecisionAction.REJECT).result(PATIENCE_S))
        self._open(merging(self.window, out))

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

    def _save(self, name: str, what: QWidget | None = None) -> None:
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
        """A window's are given; a dialog's are its own and the smallest that it bears, from ``SMALL`` on."""
        sizes = self._sizes
        if isinstance(shown, QDialog):
            sizes = (shown.size().toTuple(), shown.minimumSizeHint().expandedTo(SMALL).toTuple())
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
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    sizes = [(int(size.partition("x")[0]), int(size.partition("x")[2])) for size in given.sizes.split(",")]
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        photographer = Photographer(app, Path(home), given.folder.resolve(), sizes, given.language)
        if given.mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            photographer.walk()
        finally:
            photographer.leave()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
