"""The columns of lists: wide enough for their words in every language, and what a fix is called by."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.money import Money
from app.domain.record import replace
from app.language import LANGUAGES
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.causes import TEXTS, Cause
from app.review.decision import ProposalState
from app.screens.proposals import WORDS
from app.screens.wording import STATE_WORD, TIER_WORD
from tests.ui.conftest import Open
from tests.ui.stage import match_row
from ui.language import Tongue
from ui.tables.proposals import PARTY, SUMMARY, columns, date_width, head_width, tier_width
from ui.tables.view import ProposalTable


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """A tongue that is English again afterwards."""
    made = Tongue(qapp)
    yield made
    made.choose("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_of_a_row_are_never_cut(tongue: Tongue, qapp: QApplication, code: str) -> None:
    """The tier, and what was decided, begin 36 px from the left and want 4 px at the right."""
    tongue.choose(code)
    metrics = QFontMetrics(qapp.font())
    all_words = {*TIER_WORD.said().values(), *STATE_WORD.said().values()}
    widest = max(map(metrics.horizontalAdvance, all_words))
    assert tier_width(metrics, is_open=False) >= widest + 40
    assert tier_width(metrics, is_open=True) >= 40 + metrics.horizontalAdvance(
        STATE_WORD[ProposalState.APPROVED]
    )
    assert tier_width(metrics, is_open=True) <= tier_width(metrics, is_open=False)
    assert date_width(metrics, with_year=True) > date_width(metrics, with_year=False)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_head_is_cut_in_a_narrow_list(tongue: Tongue, sit: Open, qtbot: QtBot, code: str) -> None:
    """Where the tier has no word any more, its head still has the room it needs."""
    tongue.choose(code)
    _, window = sit()
    (table,) = window.matches.findChildren(ProposalTable)
    table.setFixedWidth(420)
    qtbot.waitUntil(lambda: table.width() == 420)
    shown = [number for number in range(len(table._columns)) if not table.isColumnHidden(number)]
    needed = [head_width(table.font(), table._columns[number].title) for number in shown]
    assert [max(*pair) for pair in zip(needed, map(table.columnWidth, shown), strict=True)] == [
        table.columnWidth(number) for number in shown
    ]


def test_a_link_shows_what_it_asks_for_and_who_moves_no_money_shows_none() -> None:
    """A new customer, or a link to switch off, is no amount of 0.00."""
    (amount,) = (one for one in columns(WORDS[ProposalKind.DRAFT]) if one.title == "Amount")
    nothing = replace(match_row(1, amount=0), kind=ProposalKind.DRAFT)
    assert amount.text(nothing) == ""
    assert amount.text(replace(nothing, asked=Money(340_00, "USD"))) == "340.00 USD"


def test_a_fix_is_called_by_its_cause() -> None:
    """Beside it, whom it concerns; other kinds are called by that alone."""
    row = replace(match_row(1), kind=ProposalKind.RECONCILIATION, aspect=Cause.FEE_TWICE)
    heads = columns(WORDS[ProposalKind.RECONCILIATION])
    assert heads[PARTY].text(row) == TEXTS[Cause.FEE_TWICE]
    assert heads[SUMMARY].text(row) == "Payer 1"
    assert columns(WORDS[ProposalKind.MATCH])[PARTY].text(match_row(1)) == "Payer 1"
