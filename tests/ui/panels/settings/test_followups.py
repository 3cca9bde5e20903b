"""The section of follow-ups: what is written or chosen is asked to be kept, or refused beside it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.customer_statement import StatementKind
from app.propose.followup.policy import Policies, Policy
from app.settings import FollowUps
from ui.panels.settings.followups import FollowUpsSection
from ui.theme import start_theme


def test_days_statement_and_thanks_are_kept_as_they_are_chosen(qtbot: QtBot) -> None:
    """Only the usual policy moves; what can't be says why, and nothing is kept then."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    section = FollowUpsSection(start_theme(app))
    qtbot.addWidget(section)
    rules = FollowUps(policies=Policies(Policy(apart=5, links=True), {"vip": Policy(apart=30)}))
    section.show_rules(rules)
    assert section.fields["steps"].edit.text() == "3, 14, 30"
    assert [choice.currentIndex() for choice in section.switches.values()] == [1, 0]
    kept: list[FollowUps] = []
    section.changed.connect(lambda asked, _what: kept.append(asked))

    apart = section.fields["apart"].edit
    apart.clear()
    qtbot.keyClicks(apart, "9")
    qtbot.keyClick(apart, Qt.Key.Key_Return)
    usual = replace(rules.policies.usual, apart=9)
    assert kept.pop() == replace(rules, policies=replace(rules.policies, usual=usual))

    steps = section.fields["steps"].edit
    steps.clear()
    qtbot.keyClicks(steps, "30, 14")
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert kept == []
    assert "3 steps" in section._lines["steps"].error.text()
    section.statement.activated.emit(1)
    assert kept.pop().policies.usual.statement is StatementKind.OPEN_ITEM
    section.switches["thanks"].activated.emit(1)
    assert kept.pop().policies.usual.thanks is True
    section.switches["links"].activated.emit(0)
    assert kept.pop().policies.usual.links is False
