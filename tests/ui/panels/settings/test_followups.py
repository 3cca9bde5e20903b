"""The section of follow-ups: what is written or chosen is asked to be kept, or refused beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.customer_statement import StatementKind
from app.domain.record import replace
from app.propose.followup.policy import Channel, PayBy, Policies, Policy, Tone
from app.settings import FollowUps
from ui.panels.settings.followups import FollowUpsSection
from ui.theme import start_theme

RULES = FollowUps(
    policies=Policies(Policy(apart=5, links=True), {"VIP": Policy(apart=30)}),
    groups={"7": "VIP", "8": "gone"},
)
NAMES = {"7": "Jacaranda Academy"}


@pytest.fixture
def section(qtbot: QtBot) -> FollowUpsSection:
    """The section over two policies."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = FollowUpsSection(start_theme(app))
    qtbot.addWidget(made)
    made.show_rules(RULES, NAMES)
    return made


@pytest.fixture
def kept(section: FollowUpsSection) -> list[FollowUps]:
    """What it asks to be kept."""
    found: list[FollowUps] = []
    section.changed.connect(lambda asked, _what: found.append(asked))
    return found


def write(qtbot: QtBot, section: FollowUpsSection, name: str, text: str) -> None:
    """Write into a field and press Enter."""
    edit = section.fields[name].edit
    edit.clear()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_days_ways_and_what_goes_along_are_kept_as_they_are_chosen(
    qtbot: QtBot, section: FollowUpsSection, kept: list[FollowUps]
) -> None:
    """Only the usual policy moves; what can't be says why, and nothing is kept then."""
    assert section.fields["steps"].edit.text() == "3, 14, 30"
    assert (section.paying.currentIndex(), section.thanks.currentIndex()) == (1, 0)
    write(qtbot, section, "apart", "9")
    usual = replace(RULES.policies.usual, apart=9)
    assert kept.pop() == replace(RULES, policies=replace(RULES.policies, usual=usual))

    write(qtbot, section, "steps", "30, 14")
    assert kept == []
    assert "3 steps" in section.lines["steps"].error.text()
    write(qtbot, section, "sender", "  Ana   Larkspur ")
    assert kept.pop().policies.usual.sender == "Ana Larkspur"
    section.statement.activated.emit(1)
    assert kept.pop().policies.usual.statement is StatementKind.OPEN_ITEM
    section.thanks.activated.emit(1)
    assert kept.pop().policies.usual.thanks is True
    section.paying.activated.emit(0)
    assert kept.pop().policies.usual.links is False
    section.paying.activated.emit(2)
    usual = kept.pop().policies.usual
    assert (usual.links, usual.pay_by) == (True, PayBy.STRIPE)
    section.tones[1].activated.emit(0)
    assert [one.tone for one in kept.pop().policies.usual.steps] == [Tone.FRIENDLY, Tone.FRIENDLY, Tone.FINAL]
    section.channels[2].activated.emit(2)
    assert kept.pop().policies.usual.steps[2].channel is Channel.HAND


def test_a_group_has_rules_and_customers_of_its_own(
    qtbot: QtBot, section: FollowUpsSection, kept: list[FollowUps]
) -> None:
    """Chosen, changed, filled and removed; everybody else keeps theirs."""
    assert section.lines["members"].isHidden()
    section.groups.setCurrentIndex(1)
    section.groups.activated.emit(1)
    assert not section.lines["members"].isHidden()
    assert section.fields["apart"].edit.text() == "30"
    write(qtbot, section, "apart", "21")
    changed = kept.pop().policies
    assert (changed.usual, changed.groups["VIP"].apart) == (RULES.policies.usual, 21)

    asked: list[tuple[str, str]] = []
    section.assigned.connect(lambda customer, group: asked.append((customer, group)))
    qtbot.keyClick(section.customer, Qt.Key.Key_Return)
    assert "name first" in section.lines["members"].error.text()
    qtbot.keyClicks(section.customer, "Wetherby Glass Works")
    qtbot.keyClick(section.customer, Qt.Key.Key_Return)
    (remove,) = [
        one for one in section.lines["members"].findChildren(QPushButton) if "Jacaranda" in one.toolTip()
    ]
    remove.click()
    assert asked == [("Wetherby Glass Works", "VIP"), ("7", "")]

    section._dropped()
    left = kept.pop()
    assert (left.policies.groups, left.groups) == ({}, {"8": "gone"})


def test_a_new_group_begins_with_the_rules_of_everybody_else(
    qtbot: QtBot, section: FollowUpsSection, kept: list[FollowUps]
) -> None:
    """By the keyboard; a name that is taken or empty is refused beside the field."""
    for text, words in (("", "needs a name"), ("vip", "already"), ("x" * 41, "at most 40")):
        section.new_group.setText(text)
        qtbot.keyClick(section.new_group, Qt.Key.Key_Return)
        assert words in section.lines["group"].error.text()
    assert kept == []
    section.new_group.setText("  Key  accounts ")
    qtbot.keyClick(section.new_group, Qt.Key.Key_Return)
    fresh = kept.pop()
    assert fresh.policies.groups["Key accounts"] == RULES.policies.usual
    section.show_rules(fresh, NAMES)
    assert section.groups.currentText() == "Key accounts"
    assert section.lines["group"].error.text() == ""
