"""Follow-ups in the window: read, change, approve; a promise holds what was put forward."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.propose.followup.proposal import Message
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from tests.journeys.sitting import Sitting
from ui.dialogs.arrangement import ArrangementDialog
from ui.panels.followups.panel import FollowUpsPanel


def ids(sitting: Sitting, state: ProposalState, tier: Tier) -> list[int]:
    """Follow-ups of a state and tier."""
    wanted = ProposalFilter(frozenset({state}), frozenset({tier}), kind=ProposalKind.FOLLOWUP)
    return list(sitting.link.desk.list_ids(wanted).result(30))


def stand_on(sitting: Sitting, panel: FollowUpsPanel, proposal_id: int) -> None:
    """Choose a row and wait for its page."""
    sitting.until(lambda: proposal_id in panel.followups.ids)
    panel.move_to(proposal_id)
    sitting.until(lambda: panel.followups.detail is not None and panel.followups.detail.id == proposal_id)


def test_a_message_is_changed_and_approved_and_a_promise_holds_the_next(
    sit: Callable[[], Sitting], qtbot: QtBot
) -> None:
    """What was typed is what is approved; a promise takes the customer's message off the list of ready."""
    sitting = sit()
    sitting.press("go_followups")
    panel = sitting.window.page("followups")
    assert isinstance(panel, FollowUpsPanel)
    ready = ids(sitting, ProposalState.OPEN, Tier.READY)
    assert len(ready) >= 2

    stand_on(sitting, panel, ready[0])
    sitting.press("edit")
    panel.pane.letter.subject.clear()
    qtbot.keyClicks(panel.pane.letter.subject, "A word about your invoices")
    qtbot.keyClick(panel.pane.letter.body, Qt.Key.Key_Escape)
    assert "Changed by you" in panel.pane.letter._state.text()
    sitting.press("approve")
    sitting.until(lambda: ready[0] in ids(sitting, ProposalState.APPROVED, Tier.READY))
    kept = sitting.link.desk.followups.detail(ready[0]).result(30)
    assert isinstance(kept.message, Message)
    assert kept.message.subject == "A word about your invoices"
    assert kept.drafted is not None
    assert kept.message.body.strip() == kept.drafted.body.strip()

    stand_on(sitting, panel, ready[1])
    assert panel.followups.detail is not None
    customer = panel.followups.detail.proposal.customer_id
    chip = next(
        one for one in panel.pane.findChildren(type(panel.pane.letter.back)) if one.objectName() == "promise"
    )
    chip.click()
    dialog = panel.findChildren(ArrangementDialog)[0]
    dialog.until.setText("yesterday")
    dialog.yes.click()
    assert "2026-12-31" in dialog._wrong.text()
    dialog.until.setText("2099-12-31")
    dialog.words.setText("We pay on Friday")
    dialog.yes.click()
    sitting.until(lambda: ready[1] not in ids(sitting, ProposalState.OPEN, Tier.READY))
    held = ids(sitting, ProposalState.OPEN, Tier.NONE)
    pages = [sitting.link.desk.followups.detail(one).result(30) for one in held]
    mine = [page for page in pages if page.proposal.customer_id == customer]
    assert mine
    assert "promised" in mine[0].proposal.withheld
    assert any("We pay on Friday" in event.text for event in mine[0].story)
