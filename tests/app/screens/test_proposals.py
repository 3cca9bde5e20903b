"""The state of the matches screen: moving on, marks, why a button is off, why a list is empty."""

from array import array
from datetime import date

import pytest

from app.domain.money import Money
from app.propose.proposal import MatchKind, ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import ProposalRow, ProposalTotals
from app.screens.matches import MatchesScreen
from app.screens.proposals import Show, sums
from tests.app.screens.walked import Walked


def row(number: int, tier: Tier = Tier.READY, state: ProposalState = ProposalState.OPEN) -> ProposalRow:
    """A row."""
    day = date(2026, 11, 1)
    amount = Money(100 * number, "USD")
    kind, subject = ProposalKind.MATCH, f"charge:ch_{number}"
    return ProposalRow(number, kind, state, tier, MatchKind.EXACT, subject, day, "Ann", amount, 0.9, "")


@pytest.fixture
def screen() -> MatchesScreen:
    """Four rows, standing on the first."""
    made = MatchesScreen()
    made.ids = array("q", [4, 3, 2, 1])
    made.stand_on(4)
    return made


def test_a_decision_moves_on_to_the_next_open_row(screen: MatchesScreen) -> None:
    """Below first; at the end of the list, back up to what was left out."""
    assert screen.after([4], DecisionAction.APPROVE) == 3
    assert screen.after([2], DecisionAction.LATER) == 1
    assert screen.after([1], DecisionAction.REJECT) == 3


def test_deciding_on_a_thousand_rows_walks_the_list_once(screen: MatchesScreen) -> None:
    """The list is not looked through for each of them: at 100,000 rows that would hold the window up."""
    screen.ids = ids = Walked("q", range(2_000))
    assert screen.after(range(1_000), DecisionAction.APPROVE) == 1_000
    assert ids.walks <= 1


def test_a_new_list_keeps_the_place(screen: MatchesScreen) -> None:
    """The same proposal where it is still there, else the same row; each list is walked once."""
    screen.stand_on(2)
    assert screen.fill(array("q", [9, 2])) == 1
    ids = Walked("q", [9, 8])
    assert (screen.fill(ids), screen.current) == (1, 8)
    assert ids.walks == 1


def test_a_refused_decision_is_forgotten(screen: MatchesScreen) -> None:
    """The row's state is what the store says again."""
    screen.after([4], DecisionAction.REJECT)
    assert screen.state_of(row(4)) is ProposalState.REJECTED
    screen.forget([4])
    assert screen.state_of(row(4)) is ProposalState.OPEN


def test_marks_are_what_a_key_acts_on(screen: MatchesScreen) -> None:
    """Without marks the current row; with marks all of them, and their sum is said."""
    assert screen.targets() == (4,)
    screen.mark([row(1), row(2)])
    assert screen.targets() == (1, 2)
    assert screen.marks_text() == "2 marked · $3.00"
    assert not screen.toggle_mark(row(1))
    assert screen.targets() == (2,)


def test_only_ready_rows_may_be_approved_together(screen: MatchesScreen) -> None:
    """A row that needs a look is not approved in bulk, but may be put off in bulk."""
    screen.mark([row(1), row(2, Tier.REVIEW)])
    assert "one by one" in screen.why_not(DecisionAction.APPROVE)
    assert screen.why_not(DecisionAction.LATER) == ""
    assert screen.why_not(DecisionAction.EDIT)


def test_a_signed_row_is_past_deciding(screen: MatchesScreen) -> None:
    """Marked or not, what was signed is not decided again."""
    screen.mark([row(1, state=ProposalState.SIGNED)])
    assert "signed" in screen.why_not(DecisionAction.REJECT)


def test_an_empty_list_says_why(screen: MatchesScreen) -> None:
    """Approved and waiting, nothing read yet, or another view: each has its own next step."""
    screen.totals = ProposalTotals(approved_count=2)
    assert screen.why_empty().action == "sign"
    screen.totals = ProposalTotals()
    screen.has_synced = False
    assert screen.why_empty().action == "sync"
    screen.set_show(Show.LATER)
    assert screen.why_empty().action == "show_open"


def test_sums_keep_currencies_apart() -> None:
    """Dollars and yen are two totals."""
    found = sums([Money(1, "USD"), Money(5, "JPY"), Money(2, "USD")])
    assert found == (Money(3, "USD"), Money(5, "JPY"))
