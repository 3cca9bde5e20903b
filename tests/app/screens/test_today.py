"""Today's words: tiles that claim no more than is known, ages, cash, and what needs a look."""

from datetime import UTC, date, datetime

from app.commit.results import ConnectionState, DeskState, FirstStep
from app.domain.money import Money
from app.domain.outstanding import Outstanding
from app.propose.forecast.records import Horizon
from app.propose.proposal import ProposalKind
from app.review.listing import ProposalTotals
from app.review.today import Aged, CashView, Unentered, Work
from app.screens.today import (
    STEP_BUTTON,
    aged_head,
    aged_lines,
    cash_lines,
    needs_look,
    next_steps,
    outstanding_line,
    tile,
    unentered_line,
)

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def usd(minor: int) -> Money:
    """Cents."""
    return Money(minor, "USD")


def test_a_tile_says_how_much_waits_and_where() -> None:
    """Count and money, or that nothing is left."""
    waiting = tile(Work(ProposalKind.MATCH, 1_234, (usd(5_00),)))
    assert (waiting.place, waiting.figure, waiting.money, waiting.is_done) == (
        "matches",
        "1,234",
        "$5.00",
        False,
    )
    done = tile(Work(ProposalKind.DRAFT, 0, ()))
    assert (done.figure, done.money, done.is_done) == ("0", "Everything is billed", True)


def test_what_was_not_compared_is_not_called_explained() -> None:
    """No figure stands for reconciliation before anybody compared."""
    found = tile(Work(ProposalKind.RECONCILIATION, 0, ()))
    assert (found.place, found.figure) == ("reconcile", "—")
    assert "explained" not in found.money


def test_ages_are_shares_of_what_is_owed() -> None:
    """A credit's negative age takes no share of the bar; nothing owed is no division."""
    aged = Aged("USD", (usd(50_00), usd(-10_00), usd(50_00), usd(0), usd(0)))
    assert [share for _, _, share in aged_lines(aged)] == [500, 0, 500, 0, 0]
    assert aged_head(aged) == "$90.00 owed · 44 % overdue"
    nothing = Aged("USD", (usd(0),) * 5)
    assert aged_head(nothing) == "$0.00 owed · 0 % overdue"


def test_cash_is_told_by_horizon_with_its_band() -> None:
    """Middle and band of the horizons that were asked for."""
    step = Horizon(30, usd(1_00), usd(2_00), usd(3_00), usd(2_10))
    view = CashView(date(2026, 11, 25), "USD", (step,), 3)
    assert cash_lines(view) == (("in 30 days", "$2.00", "1.00 to 3.00"),)


def test_what_came_and_is_not_entered_is_said_beside_the_forecast() -> None:
    """Counted as it stands: to be matched, to be signed, or both; nothing is said where all is entered."""
    money = (usd(1_250_00),)
    assert unentered_line(Unentered()) == ""
    assert unentered_line(Unentered(84, 0, money)).startswith("84 payments wait to be matched, $1,250.00.")
    assert unentered_line(Unentered(0, 1, money)).startswith("1 payment waits to be signed, $1,250.00.")
    both = unentered_line(Unentered(80, 4, money))
    assert both.startswith("80 payments wait to be matched and 4 to be signed, $1,250.00.")


def test_what_needs_a_look_leads_somewhere() -> None:
    """An interrupted batch, a second signature, writing switched off, balances that do not add up."""
    assert needs_look(None) == ()
    state = DeskState("Marsh", "USD", ProposalTotals(), (), "Ann", 3, 4, is_writing=False, findings=2)
    found = needs_look(state)
    assert [action for _, action in found] == ["resume", "go_history", "go_settings", "go_reconcile"]
    assert "Batch 3" in found[0][0]
    assert "2 balances" in found[3][0]


def test_days_sales_outstanding_are_told_with_how_they_moved() -> None:
    """The last figure, and by how many days it differs from the oldest that is known."""
    then, now = date(2026, 6, 30), date(2026, 11, 25)

    def on(day: date, owed: int, sold: int = 90_00) -> Outstanding:
        return Outstanding(day, usd(owed), usd(sold))

    assert outstanding_line([on(then, 40_00), on(now, 49_00)]) == (
        "49 days",
        "9 more than on 30 Jun 2026",
    )
    assert outstanding_line([on(then, 40_00), on(now, 1_00)]) == ("1 day", "39 fewer than on 30 Jun 2026")
    assert outstanding_line([on(then, 40_00), on(now, 40_00)]) == ("40 days", "as many as on 30 Jun 2026")
    assert outstanding_line([on(then, 0, sold=0), on(now, 30_00)]) == ("30 days", "")
    assert outstanding_line([on(now, 30_00, sold=0)]) is None
    assert outstanding_line([]) is None


def _after(*steps: FirstStep, is_writing: bool = True) -> DeskState:
    read = (ConnectionState("quickbooks", "QuickBooks", "Marsh", is_connected=True, last_synced_at=NOW),)
    return DeskState(
        "Marsh", "USD", ProposalTotals(), read, "Ann", is_writing=is_writing, steps=frozenset(steps)
    )


def test_the_first_steps_empty_themselves() -> None:
    """In order, each gone once it is done; none before the first sync; shadow is offered until one signs."""
    assert next_steps(None) == ()
    assert next_steps(DeskState("Marsh", "USD", ProposalTotals(), (), "Ann", steps=frozenset())) == ()
    assert [action for _, action in next_steps(_after())] == [
        "go_settings", "import_bank", "go_matches", "sign", "shadow",
    ]  # fmt: skip
    left = next_steps(_after(FirstStep.PROCESSOR, FirstStep.DECIDED, is_writing=False))
    assert [action for _, action in left] == ["import_bank", "sign"]
    assert next_steps(_after(*FirstStep)) == ()
    words = [STEP_BUTTON[action] for _, action in next_steps(_after())]
    assert len(set(words)) == len(words), "each button says what it does"
