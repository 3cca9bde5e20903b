"""One person at the window of the sample company, over real stand-ins."""

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.propose.proposal import Tier
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses, addresses
from tests.journeys.ground import COMPANY, cents
from tests.journeys.ground import Program as CommandLine
from ui.program import Program
from ui.window import Window

PATIENCE = 60_000


class Sitting:
    """One person at the window of the sample company."""

    def __init__(self, home: Path, qtbot: QtBot, at: CommandLine | None = None) -> None:
        """``at``: the company that commands were connected with, instead of the sample of its own."""
        self.qtbot, self._at = qtbot, at
        company, moved = (COMPANY, addresses(at.stand_ins.addresses)) if at else (None, Addresses())
        self.front = FrontDesk(Home(home), moved, company=company, is_demo=at is None, by="Dana Ortiz")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, lambda: self.front)
        self.program.start()
        self.until(lambda: isinstance(self.program.window, Window))
        self.until(lambda: self.link.state is not None and not self.link.sync_state.is_running)
        self.until(lambda: self.link.sync_state.has_synced)

    @property
    def window(self) -> Window:
        """The company's window."""
        assert isinstance(self.program.window, Window)
        return self.program.window

    @property
    def link(self) -> Any:
        """The window's line to the desk."""
        return self.program.link

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become true while the window lives."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def ids(self, *states: ProposalState, tier: Tier | None = None) -> list[int]:
        """Proposals of a state, from the desk."""
        wanted = ProposalFilter(states=frozenset(states), tiers=frozenset({tier} if tier else ()))
        return list(self.link.desk.list_ids(wanted).result(30))

    def ledger(self) -> dict[str, Any]:
        """The stand-in's own books."""
        found: dict[str, Any] = self.stand_ins()["quickbooks"]
        return found

    def stand_ins(self) -> dict[str, Any]:
        """Everything the stand-ins hold."""
        if self._at is not None:
            return self._at.stand_ins.state()
        url = self.front._demo.wiring.addresses.quickbooks
        with urllib.request.urlopen(f"{url}/_sandbox/state", timeout=20) as answer:  # noqa: S310 - loopback
            found: dict[str, Any] = json.loads(answer.read())
        return found

    def balances(self) -> dict[str, int]:
        """What each invoice has open in the ledger, in cents."""
        if self._at is not None:
            return self._at.stand_ins.balances()
        return {invoice["Id"]: cents(invoice["Balance"]) for invoice in self.ledger()["Invoice"]}

    def act(self, what: dict[str, Any]) -> None:
        """Let something happen at a service."""
        assert self._at is not None, "at a company that commands connected"
        self._at.stand_ins.do("act", what)

    def sync(self) -> None:
        """Read what is new, as F5 does, to its end."""
        self.until(lambda: not self.link.sync_state.is_running)
        before = self.link.sync_state.connections
        self.press("sync")
        self.until(lambda: not self.link.sync_state.is_running and self.link.sync_state.connections != before)

    def sign_and_commit(self) -> set[str]:
        """Review and sign what is approved, carry it out, and come back; the rows' results."""
        self.until(self.window.verbs["sign"].isEnabled)
        self.press("sign")
        page = self.window.signing
        self.until(lambda: self.window.place == "signing" and page.review.sign.isEnabled())
        with self.qtbot.waitSignal(page.done, timeout=PATIENCE) as done:
            self.qtbot.mouseClick(page.review.sign, Qt.MouseButton.LeftButton)
        (result,) = done.args
        return {outcome.result for outcome in result.outcomes}

    def press(self, key: str) -> None:
        """Take an action as its key or menu entry would."""
        self.window.verbs[key].trigger()

    def leave(self) -> None:
        """Close the window and end the program."""
        self.window.close()
        self.program.end()
        self.program.deleteLater()
        QApplication.processEvents()
