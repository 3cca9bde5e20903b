"""The whole walk in the window over real stand-ins: open, sync, decide, sign, commit, start again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.propose.proposal import Tier
from app.review.decision import ProposalState
from tests.journeys.sitting import PATIENCE, Sitting
from ui.dialogs.confirm import Confirm
from ui.panels.history import HistoryPanel
from ui.theme import DARK


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

    # Other colours while it syncs.
    known = again.link.sync_state.connections
    again.press("sync")
    again.press("look_dark")
    assert again.program.theme.tokens is DARK
    again.until(lambda: not again.link.sync_state.is_running and again.link.sync_state.connections != known)
    again.press("look_system")
    assert again.link.sync_state.trouble == ""

    # A program that did not sign the batch takes it back: every invoice owes what it owed.
    assert take_back(again) == {"committed"}
    assert again.balances() == before
    again.leave()


def take_back(sitting: Sitting) -> set[str]:
    """Take back the latest batch from History; the rows' results."""
    sitting.window.go("history")
    history = sitting.window.page("history")
    assert isinstance(history, HistoryPanel)
    assert not history.undo.isEnabled(), "nothing is chosen yet"
    sitting.until(history.undo.isEnabled)
    sitting.qtbot.mouseClick(history.undo, Qt.MouseButton.LeftButton)
    page = sitting.window.signing
    sitting.until(lambda: sitting.window.place == "signing" and page.review.sign.isEnabled())
    with sitting.qtbot.waitSignal(page.done, timeout=PATIENCE) as done:
        sitting.qtbot.mouseClick(page.review.sign, Qt.MouseButton.LeftButton)
    return {outcome.result for outcome in done.args[0].outcomes}


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
