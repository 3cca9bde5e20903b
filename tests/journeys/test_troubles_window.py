"""Bad input in the window: what happened, what it means for the books, what to do, and a button for it."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.propose.proposal import Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import ProposalFilter
from app.wiring.reception import FrontDesk
from app.wiring.services import addresses
from integrations.sandbox.visitor import press_cancel, press_connect
from tests.journeys.ground import COMPANY
from tests.journeys.ground import Program as Commands
from tests.journeys.test_troubles import HOLDER, NOWHERE, fill, moved, small_disk, spoil
from ui.dialogs.companies import CompaniesDialog
from ui.errors import Notice
from ui.panels.welcome import Welcome
from ui.program import Program
from ui.window import Window

UNTOUCHED = "Your books are untouched."
PATIENCE = 60_000

__all__ = ["small_disk"]


class Seat:
    """A person at the window."""

    def __init__(self, commands: Commands, qtbot: QtBot, **moved_to: str) -> None:
        self.qtbot = qtbot
        self.commands = commands
        front = FrontDesk(
            commands_home(commands),
            addresses(commands.stand_ins.addresses | moved_to),
            company=None,
            is_demo=False,
            by="Dana Ortiz",
        )
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, lambda: front)
        self.program.start()
        self.until(lambda: self.program.window is not None)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become true while the window lives."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    @property
    def window(self) -> Window:
        """The company's window."""
        assert isinstance(self.program.window, Window)
        return self.program.window

    @property
    def link(self) -> Any:
        """The window's line to the desk."""
        return self.program.link

    @property
    def notice(self) -> Notice:
        """The banner that shows now, wherever it is."""
        found = [each for each in self.program.window.findChildren(Notice) if not each.isHidden()]
        assert len(found) == 1
        return found[0]

    def told(self, *words: str) -> None:
        """Wait for a banner that holds all these words."""

        def is_said() -> bool:
            found = [each for each in self.program.window.findChildren(Notice) if not each.isHidden()]
            return any(all(word in each.text() for word in words) for each in found)

        self.until(is_said)

    def press(self, words: str) -> None:
        """Press the button of the banner."""
        (button,) = [each for each in self.notice.findChildren(QPushButton) if each.text() == words]
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose_company(self, words: str) -> None:
        """Type the first words of a choice into the dialog of companies, and press Enter."""
        self.until(lambda: bool(self.program.window.findChildren(CompaniesDialog)))
        (dialog,) = self.program.window.findChildren(CompaniesDialog)
        self.qtbot.keyClicks(dialog.text, words)
        self.qtbot.keyClick(dialog.text, Qt.Key.Key_Return)

    def opened(self) -> None:
        """Wait until the company is open and its rows are there."""
        self.until(lambda: self.link is not None and self.link.state is not None)
        self.until(lambda: not self.link.sync_state.is_running)

    def ids(self, state: ProposalState, tier: Tier | None = None) -> list[int]:
        """Proposals of a state, from the desk."""
        wanted = ProposalFilter(states=frozenset({state}), tiers=frozenset({tier} if tier else ()))
        return list(self.link.desk.list_ids(wanted).result(30))

    @property
    def welcome(self) -> Welcome:
        """The page with the doors."""
        (page,) = self.program.window.findChildren(Welcome)
        return page

    def connect(self, secret: str = "sandbox-secret") -> None:  # noqa: S107 - the stand-in's published one
        """Fill in the form and press its button."""
        self.until(lambda: bool(self.program.window.findChildren(Welcome)))
        page = self.welcome
        page.company.setText(COMPANY)
        page.client_id.setText("sandbox-client")
        page.secret.setText(secret)
        self.qtbot.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)


def commands_home(commands: Commands) -> Any:
    """The home of the same person."""
    from app.paths import Home

    return Home(commands.home)


Sit = Callable[..., Seat]


@pytest.fixture
def sit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sit]:
    """Sit down at the window of somebody's home."""
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", "a phrase for tests")
    seats: list[Seat] = []

    def begin(commands: Commands, **moved_to: str) -> Seat:
        seats.append(Seat(commands, qtbot, **moved_to))
        return seats[-1]

    yield begin
    for seat in seats:
        seat.program.end()


class Browser(webbrowser.BaseBrowser):
    """A browser with somebody at it, who presses a button on the consent page, or does nothing."""

    press: Callable[[str], None] | None = None

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        """Visit the page."""
        if Browser.press is not None:
            Browser.press(url)
        return True


@pytest.fixture(autouse=True)
def browser() -> Iterator[None]:
    """The browser of this machine, for the length of a test."""
    webbrowser.register("visitor", None, Browser(), preferred=True)
    Browser.press = staticmethod(press_connect)
    yield
    webbrowser._tryorder.remove("visitor")  # type: ignore[attr-defined]
    webbrowser._browsers.pop("visitor")  # type: ignore[attr-defined]


# Connecting


def test_wrong_credentials_leave_the_form_open(sit: Sit, program: Commands) -> None:
    """Said over the form; the right secret then opens the company."""
    seat = sit(program)
    seat.connect("a slip of the hand")
    seat.told("credentials were refused", UNTOUCHED, "Check the client id and secret")
    assert seat.welcome.connect_button.isEnabled()
    seat.connect()
    seat.opened()
    seat.until(lambda: seat.link.sync_state.has_synced)
    assert seat.ids(ProposalState.OPEN)


def test_refused_consent_can_be_given_again(sit: Sit, program: Commands) -> None:
    """The person pressed Cancel on the consent page."""
    seat = sit(program)
    Browser.press = staticmethod(press_cancel)
    seat.connect()
    seat.told("declined on the consent page", UNTOUCHED, "Connect again")
    assert not program.company_file.exists()
    Browser.press = staticmethod(press_connect)
    seat.connect()
    seat.opened()


def test_a_browser_that_was_closed_need_not_be_waited_for(sit: Sit, program: Commands) -> None:
    """Nothing comes back from it: Cancel frees the doors at once."""
    seat = sit(program)
    Browser.press = None
    seat.connect()
    seat.until(seat.welcome.cancel.isVisible)
    assert not seat.welcome.connect_button.isEnabled()
    seat.qtbot.mouseClick(seat.welcome.cancel, Qt.MouseButton.LeftButton)
    seat.until(seat.welcome.connect_button.isEnabled)
    assert seat.welcome.cancel.isHidden()
    Browser.press = staticmethod(press_connect)
    seat.connect()
    seat.opened()


def test_without_a_keychain_nobody_is_sent_to_the_browser(
    sit: Sit, program: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said before the browser opens; with a passphrase the same form goes on."""
    visits: list[str] = []
    Browser.press = staticmethod(visits.append)
    seat = sit(program)
    monkeypatch.delenv("COUNTERSIGN_PASSPHRASE")
    seat.connect()
    seat.told("No keychain", UNTOUCHED, "COUNTERSIGN_PASSPHRASE")
    assert visits == []
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", "a phrase for tests")
    Browser.press = staticmethod(press_connect)
    seat.connect()
    seat.opened()


def test_connecting_without_a_network_is_said_at_once(sit: Sit, program: Commands) -> None:
    """No browser is waited for that could not reach the consent page."""
    seat = sit(program, **NOWHERE)
    seat.connect()
    seat.told("QuickBooks can't be reached", UNTOUCHED, "Check the network")
    assert seat.welcome.connect_button.isEnabled()


# The company file


def test_a_company_open_elsewhere_opens_when_it_is_free(sit: Sit, connected: Commands) -> None:
    """The window waits with a button; pressed after the other was closed, it opens."""
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}  # noqa: PTH109 - the checkout tests run in
    command = [sys.executable, "-c", HOLDER, str(connected.company_file)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    assert holder.stdout is not None
    holder.stdout.readline()
    seat = sit(connected)
    seat.told("open in another Countersign", UNTOUCHED, "Close it there")
    holder.kill()
    holder.communicate()
    seat.press("Try again")
    seat.opened()
    assert seat.ids(ProposalState.OPEN)


def test_a_damaged_company_is_restored_by_a_button(sit: Sit, connected: Commands) -> None:
    """The banner names the backup; the button puts it in place and the company opens as it was."""
    connected.json("approve", "--tier", "ready")
    connected.json("backup")
    spoilt = spoil(connected.company_file, "header")
    seat = sit(connected)
    seat.told("damaged", UNTOUCHED, "latest backup")
    assert connected.company_file.read_bytes() == spoilt
    seat.press("Restore the backup")
    seat.opened()
    assert len(seat.ids(ProposalState.APPROVED)) >= 20


def test_a_damaged_company_without_backup_leaves_the_others_open(sit: Sit, connected: Commands) -> None:
    """There is nothing to restore; the way on is another company, or to begin again."""
    shutil.rmtree(connected.company_file.parent / "backups")
    spoil(connected.company_file, "header")
    seat = sit(connected)
    seat.told("damaged", "There is no backup")
    seat.press("Open another company")
    seat.choose_company("Connect")
    seat.until(lambda: bool(seat.program.window.findChildren(Welcome)))


def test_a_newer_company_is_refused_untouched(sit: Sit, connected: Commands) -> None:
    """Said, not touched, and the way to another company is open."""
    raw = sqlite3.connect(connected.company_file)
    with contextlib.closing(raw):
        raw.execute("PRAGMA user_version = 99")
    newer = connected.company_file.read_bytes()
    seat = sit(connected)
    seat.told("made by a newer Countersign", UNTOUCHED, "Update Countersign")
    seat.press("Open another company")
    seat.choose_company("Connect")
    seat.until(lambda: bool(seat.program.window.findChildren(Welcome)))
    assert connected.company_file.read_bytes() == newer


def test_a_full_disk_takes_a_decision_back_on_the_screen(
    sit: Sit, connected: Commands, small_disk: Path
) -> None:
    """What was not stored does not look stored; with room again the same key works."""
    seat = sit(Commands(moved(connected.home, small_disk), connected.stand_ins))
    seat.opened()
    seat.until(lambda: seat.window.matches.matches.detail is not None)
    seat.window.verbs["go_matches"].trigger()
    filler = fill(small_disk, 0)
    seat.qtbot.keyClick(seat.window.matches.table, Qt.Key.Key_R)
    seat.told("disk is full", UNTOUCHED, "Free some space")
    filler.unlink()
    assert seat.ids(ProposalState.REJECTED) == []
    assert "rejected" not in seat.window.tray.text()
    screen = seat.window.matches.matches
    seat.until(lambda: screen.detail is not None and screen.detail.id == screen.current)
    seat.qtbot.keyClick(seat.window.matches.table, Qt.Key.Key_R)
    seat.until(lambda: len(seat.ids(ProposalState.REJECTED)) == 1)


def test_a_disk_that_may_only_be_read_changes_nothing(
    sit: Sit, connected: Commands, small_disk: Path
) -> None:
    """Said at the door, with what to do; once it may be written, “Try again” opens it as it was."""
    commands = Commands(moved(connected.home, small_disk), connected.stand_ins)
    before = commands.company_file.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    seat = sit(commands)
    seat.told("its disk is read-only", UNTOUCHED, "Make the disk and the file writable")
    assert commands.company_file.read_bytes() == before
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    seat.press("Try again")
    seat.opened()
    assert seat.ids(ProposalState.OPEN)


def test_a_disk_that_fills_during_a_commit_goes_on_afterwards(
    sit: Sit, connected: Commands, small_disk: Path
) -> None:
    """The page says what is written and what waits; with room again “Go on” finishes it, nothing twice."""
    commands = Commands(moved(connected.home, small_disk), connected.stand_ins)
    rows = len(commands.json("approve", "--tier", "ready")["proposals"])
    seat = sit(commands)
    seat.opened()
    filler = fill(small_disk, 700_000)
    sign(seat)
    seat.until(lambda: "disk is full" in seat.window.signing.progress.said())
    assert "signed and wait" in seat.window.signing.progress.said()
    filler.unlink()
    go_on(seat)
    writes = connected.stand_ins.state()["quickbooks"]["writes"]
    assert len({write["requestid"] for write in writes}) == len(writes) >= rows
    assert all(write["times_received"] == 1 for write in writes)


def test_a_signature_that_cannot_be_stored_can_be_given_again(
    sit: Sit, connected: Commands, small_disk: Path
) -> None:
    """The button comes back: nothing was signed, and signing again works."""
    commands = Commands(moved(connected.home, small_disk), connected.stand_ins)
    commands.json("approve", "--tier", "ready")
    seat = sit(commands)
    seat.opened()
    review(seat)
    filler = fill(small_disk, 0)
    seat.qtbot.mouseClick(seat.window.signing.review.sign, Qt.MouseButton.LeftButton)
    seat.told("disk is full", UNTOUCHED)
    filler.unlink()
    seat.until(seat.window.signing.review.sign.isEnabled)
    with seat.qtbot.waitSignal(seat.window.signing.done, timeout=PATIENCE) as done:
        seat.qtbot.mouseClick(seat.window.signing.review.sign, Qt.MouseButton.LeftButton)
    assert {outcome.result for outcome in done.args[0].outcomes} == {"committed"}


def review(seat: Seat) -> None:
    """Open the sheet with everything that is approved."""
    seat.until(seat.window.verbs["sign"].isEnabled)
    seat.window.verbs["sign"].trigger()
    seat.until(lambda: seat.window.place == "signing" and seat.window.signing.review.sign.isEnabled())


def sign(seat: Seat) -> None:
    """Sign everything that is approved."""
    review(seat)
    seat.qtbot.mouseClick(seat.window.signing.review.sign, Qt.MouseButton.LeftButton)


def go_on(seat: Seat) -> None:
    """Go on with an interrupted commit to its end."""
    (button,) = [each for each in seat.window.signing.findChildren(QPushButton) if each.text() == "Go on"]
    seat.until(button.isVisible)
    with seat.qtbot.waitSignal(seat.window.signing.done, timeout=PATIENCE) as done:
        seat.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (result,) = done.args
    assert result.interrupted is None
    assert {outcome.result for outcome in result.outcomes} == {"committed"}


# The services


def test_without_a_network_a_batch_is_signed_and_goes_out_later(sit: Sit, connected: Commands) -> None:
    """Sync says so; deciding and signing go on; with the network back “Go on” sends it once."""
    seat = sit(connected)
    seat.opened()
    connected.stand_ins.stop()
    seat.window.verbs["sync"].trigger()
    seat.told("QuickBooks can't be reached", UNTOUCHED, "Check the network")
    ready = seat.ids(ProposalState.OPEN, Tier.READY)
    seat.link.desk.decide(ready, DecisionAction.APPROVE).result(30)
    seat.link.refresh_state()
    sign(seat)
    seat.until(lambda: "QuickBooks can't be reached" in seat.window.signing.progress.said())
    assert f"All {len(ready)} rows are signed and wait" in seat.window.signing.progress.said()
    connected.stand_ins.start()
    go_on(seat)
    assert not seat.window.notice.isHidden()
    seat.window.verbs["sync"].trigger()
    seat.until(seat.window.notice.isHidden)
    assert seat.link.sync_state.trouble == ""


def test_a_withdrawn_connection_is_said_although_the_rest_was_read(sit: Sit, connected: Commands) -> None:
    """Stripe can still be read: the window does not call that a sync, and leads to connecting again."""
    seat = sit(connected)
    seat.opened()
    connected.stand_ins.do("act", {"act": "disconnect"})
    seat.window.verbs["sync"].trigger()
    seat.told("QuickBooks", "connection was withdrawn", UNTOUCHED, "Connect again")
    seat.press("Connect again")
    seat.connect()
    seat.opened()
    seat.window.verbs["sync"].trigger()
    seat.until(lambda: not seat.link.sync_state.is_running)
    assert seat.link.sync_state.trouble == ""


def test_a_wrong_passphrase_is_said_and_the_rest_works(
    sit: Sit, connected: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be read from the services; reviewing goes on."""
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", "something else")
    seat = sit(connected)
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", "something else")
    seat.opened()
    seat.window.verbs["sync"].trigger()
    seat.told("passphrase does not open", UNTOUCHED, "Check the passphrase")
    seat.until(lambda: seat.window.matches.matches.detail is not None)
    seat.qtbot.keyClick(seat.window.matches.table, Qt.Key.Key_R)
    seat.until(lambda: len(seat.ids(ProposalState.REJECTED)) == 1)


def test_a_home_that_cannot_be_one_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    """A file where the folder should be: the window opens and says which folder."""
    from app.paths import Home
    from ui.main import Start

    (tmp_path / "home").write_text("a file, no folder")
    home = Home(tmp_path / "home")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    front = FrontDesk(home, addresses({}), company=None, is_demo=False, by="Dana Ortiz")
    start = Start(app, lambda: front, home.logs, "en", "")
    try:
        qtbot.waitUntil(lambda: start._program is not None and start._program.window is not None)
        window = start._program.window

        def is_said() -> bool:
            return any("can't be made" in each.text() for each in window.findChildren(Notice))

        qtbot.waitUntil(is_said)
    finally:
        start.end()


def test_a_backup_that_cannot_be_made_is_said(sit: Sit, connected: Commands) -> None:
    """Something lies in the way of the day's backup: the company opens, and the banner says so."""
    shutil.rmtree(connected.company_file.parent / "backups")
    (connected.company_file.parent / "backups").write_text("in the way")
    seat = sit(connected)
    seat.told("No backup could be made", UNTOUCHED)
