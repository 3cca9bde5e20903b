"""The whole walk in the window over real stand-ins: open, sync, decide, sign, commit, start again."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.propose.proposal import Tier
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from tests.journeys.ground import cents
from ui.dialogs.confirm import Confirm
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


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Sitting]]:
    """Sit down at the same company, as often as wanted."""
    sittings: list[Sitting] = []

    def begin() -> Sitting:
        sittings.append(Sitting(tmp_path / "home", qtbot))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.program.end()


def stand_on(sitting: Sitting, proposal_id: int) -> None:
    """Choose a row of the list and wait for its detail."""
    panel = sitting.window.matches
    sitting.until(lambda: proposal_id in panel.matches.ids)
    panel.move_to(proposal_id)
    sitting.until(lambda: panel.matches.detail is not None and panel.matches.detail.id == proposal_id)


def test_the_whole_walk_in_the_window(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """Approve all ready, reject one, edit one, sign, commit: the ledger agrees, and nothing comes twice."""
    sitting = sit()
    ready = sitting.ids(ProposalState.OPEN, tier=Tier.READY)
    review = sitting.ids(ProposalState.OPEN, tier=Tier.REVIEW)
    assert len(ready) >= 20
    before = sitting.balances()

    # A key for each: reject the first row, take it back, reject it again.
    stand_on(sitting, review[0])
    qtbot.keyClick(sitting.window.matches.table, Qt.Key.Key_R)
    sitting.until(lambda: sitting.ids(ProposalState.REJECTED) == [review[0]])
    sitting.press("undo")
    sitting.until(lambda: sitting.ids(ProposalState.REJECTED) == [])
    sitting.press("redo")
    sitting.until(lambda: sitting.ids(ProposalState.REJECTED) == [review[0]])

    sitting.window.go("matches")
    sitting.press("approve_ready")
    sitting.until(lambda: bool(sitting.window.matches.findChildren(Confirm)))
    sitting.window.matches.findChildren(Confirm)[0].yes.click()
    sitting.until(lambda: len(sitting.ids(ProposalState.APPROVED)) == len(ready))
    edited, allocations = edit_one(sitting, review[1:])
    sitting.until(sitting.window.verbs["sign"].isEnabled)
    sitting.press("sign")
    sitting.until(
        lambda: sitting.window.place == "signing" and sitting.window.signing.review.sign.isEnabled()
    )
    preview = sitting.link.desk.preview().result(30)
    assert {row.proposal_id for row in preview.plan.rows} == {*ready, edited}
    expected = before | {
        effect.remote_id: effect.after.minor
        for row in preview.plan.rows
        for effect in row.effects
        if effect.kind == "invoice"
    }
    assert (
        expected[allocations[0].target_id] == before[allocations[0].target_id] - allocations[0].amount.minor
    )

    sitting.window.signing.review.name.setText("Dana Ortiz")
    with qtbot.waitSignal(sitting.window.signing.done, timeout=PATIENCE) as done:
        qtbot.mouseClick(sitting.window.signing.review.sign, Qt.MouseButton.LeftButton)
    (result,) = done.args
    assert {outcome.result for outcome in result.outcomes} == {"committed"}
    assert result.differences == ()
    assert sitting.balances() == expected
    payments = len(sitting.ledger()["Payment"])
    sitting.leave()

    # Start again: the same books, nothing that was decided is put forward once more.
    again = sit()
    assert not set(again.ids(ProposalState.OPEN)) & {*ready, edited, review[0]}
    assert again.ids(ProposalState.COMMITTED) == sorted(
        {*ready, edited}, key=again.ids(ProposalState.COMMITTED).index
    )
    assert again.ids(ProposalState.OPEN, tier=Tier.READY) == []
    assert len(again.ledger()["Payment"]) == payments
    again.leave()


def edit_one(sitting: Sitting, candidates: list[int]) -> tuple[int, tuple[Any, ...]]:
    """Approve one proposal with an allocation of ten dollars to an invoice that nobody else pays."""
    from app.domain.documents import Allocation
    from app.domain.money import Money

    taken = {
        effect.remote_id for row in sitting.link.desk.preview().result(30).plan.rows for effect in row.effects
    }
    for proposal_id in candidates:
        detail = sitting.link.desk.match_detail(proposal_id).result(30)
        free = [
            part
            for candidate in detail.proposal.candidates
            for part in candidate.allocations
            if part.target_id not in taken and part.target_kind == "invoice" and part.amount.minor > 1000
        ]
        if free and detail.proposal.receipt.amount.minor >= 1000:
            wanted = (Allocation(free[0].target_kind, free[0].target_id, Money(1000, "USD")),)
            sitting.link.desk.edit(proposal_id, wanted).result(30)
            return proposal_id, wanted
    raise AssertionError("the sample company has something to edit")
