"""The columns of lists: wide enough for their words in every language, and what a fix is called by."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.language import LANGUAGES
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.causes import TEXTS, Cause
from app.review.decision import ProposalState
from app.screens.proposals import WORDS
from app.screens.wording import STATE_WORD, TIER_WORD
from tests.ui.stage import match_row
from ui.language import Tongue
from ui.tables.proposals import PARTY, SUMMARY, columns, date_width, tier_width


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


def test_a_fix_is_called_by_its_cause() -> None:
    """Beside it, whom it concerns; other kinds are called by that alone."""
    row = replace(match_row(1), kind=ProposalKind.RECONCILIATION, aspect=Cause.FEE_TWICE)
    heads = columns(WORDS[ProposalKind.RECONCILIATION])
    assert heads[PARTY].text(row) == TEXTS[Cause.FEE_TWICE]
    assert heads[SUMMARY].text(row) == "Payer 1"
    assert columns(WORDS[ProposalKind.MATCH])[PARTY].text(match_row(1)) == "Payer 1"
