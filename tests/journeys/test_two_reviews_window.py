"""Two people's reviews in the window: decisions exported, another person's compared and merged."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from app.propose.proposal import Tier
from app.review.decision import DecisionAction, ProposalState
from app.store import codec
from tests.journeys.sitting import Sitting
from ui.dialogs.two_reviews import ReviewDoor, ReviewsDialog


def as_ben(file: Path, rejected: int) -> None:
    """The same decisions as if Ben had made them on his machine, but for one that he rejected."""
    document = json.loads(file.read_text(encoding="utf-8"))
    for number, decision in enumerate(document["decisions"]):
        decision["decided_by"] = "Ben Okoro"
        if number == rejected:
            decision |= {"action": "reject", "answer": ""}
    document["sha256"] = sha256(codec.canonical(document["decisions"])).hexdigest()
    file.write_text(json.dumps(document), encoding="utf-8")


def test_agreement_and_conflict_are_shown_then_merged(sit: Callable[[], Sitting], tmp_path: Path) -> None:
    """Nothing is changed by looking; merged, the conflict is open and the agreement carries both names."""
    sitting, file = sit(), tmp_path / "ben.json"
    ready = sitting.ids(ProposalState.OPEN, tier=Tier.READY)[:3]
    desk = sitting.link.desk
    desk.decide(ready, DecisionAction.APPROVE).result(30)
    door = sitting.window.findChild(ReviewDoor)
    assert door is not None
    door.export(str(file))
    sitting.until(lambda: "3 decisions exported" in sitting.window.tray.text())
    as_ben(file, rejected=1)

    door.look(str(file))
    sitting.until(lambda: any(each.isVisible() for each in sitting.window.findChildren(ReviewsDialog)))
    (dialog,) = sitting.window.findChildren(ReviewsDialog)
    said = [dialog.rows.topLevelItem(number).text(1) for number in range(3)]
    assert said == ["conflict", "agreed", "agreed"]
    assert set(sitting.ids(ProposalState.APPROVED)) == set(ready)
    dialog.yes.click()
    sitting.until(lambda: len(sitting.ids(ProposalState.APPROVED)) == 2)
    kept = sitting.ids(ProposalState.APPROVED)
    names = {desk.match_detail(each).result(30).decision.decided_by for each in kept}
    assert names == {"Dana Ortiz + Ben Okoro"}

    file.write_text("{]", encoding="utf-8")
    door.look(str(file))
    sitting.until(sitting.window.notice.isVisible)
    assert set(sitting.ids(ProposalState.APPROVED)) == set(kept)
    sitting.leave()
