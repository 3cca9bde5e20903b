"""One person at the window of the sample company, over real stand-ins."""

import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.propose.proposal import Tier
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from tests.journeys.ground import cents
from ui.program import Program
from ui.window import Window

PATIENCE = 60_000


class Sitting:
    """One person at the window of the sample company."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.front = FrontDesk(Home(home), Addresses(), company=None, is_demo=True, by="Dana Ortiz")
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
        url = self.front._demo.wiring.addresses.quickbooks
        with urllib.request.urlopen(f"{url}/_sandbox/state", timeout=20) as answer:  # noqa: S310 - loopback
            found: dict[str, Any] = json.loads(answer.read())
        return found["quickbooks"]

    def balances(self) -> dict[str, int]:
        """What each invoice has open in the ledger, in cents."""
        return {invoice["Id"]: cents(invoice["Balance"]) for invoice in self.ledger()["Invoice"]}

    def press(self, key: str) -> None:
        """Take an action as its key or menu entry would."""
        self.window.verbs[key].trigger()

    def leave(self) -> None:
        """Close the window and end the program."""
        self.window.close()
        self.program.end()
        self.program.deleteLater()
        QApplication.processEvents()
