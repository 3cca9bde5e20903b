"""An entry that is due is a fix like others, with its mark, its reasons and its documents."""

from datetime import date

from app.domain.record import replace
from app.propose.deferred.entries import due_entries
from app.propose.deferred.fixes import deferred_fixes
from app.propose.deferred.schedule import ShutBooks
from app.propose.proposal import Tier
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act
from tests.app.propose.deferred.test_entries import SUBJECT, year

NAMES = {"owed": "Deferred revenue", "income": "Hosting income"}


def test_an_entry_becomes_a_fix_that_can_be_signed() -> None:
    """Ready without doubts, to be looked at with them."""
    due = list(due_entries(year(), [], date(2026, 1, 31), ShutBooks()))
    (fix,) = deferred_fixes(due, [], NAMES)
    assert (fix.tier, fix.cause, fix.money.minor, fix.party) == (Tier.READY, Cause.DEFERRED, 100_00, "Acme")
    assert fix.subject == f"deferred:{SUBJECT}:2026-01"
    (step,) = fix.candidates[0].steps
    assert (step.act, step.account_id, step.against_id) == (Act.POST, "owed", "income")
    assert step.text.endswith(f"[deferred {SUBJECT} 2026-01]")
    assert "Deferred revenue to Hosting income" in fix.candidates[0].title
    assert [one.id for one in fix.records] == ["i7"]
    doubtful = [replace(one, prepaid=replace(one.prepaid, doubts=("look",))) for one in due]
    (looked,) = deferred_fixes(doubtful, [], NAMES)
    assert (looked.tier, looked.withheld) == (Tier.REVIEW, "look")


def test_moving_in_goes_the_other_way() -> None:
    """Income is debited, the liability credited."""
    first, _ = deferred_fixes(
        due_entries(year(on_liability=False), [], date(2026, 1, 31), ShutBooks()), [], NAMES
    )
    assert "Hosting income to Deferred revenue" in first.candidates[0].title
    assert (first.money.minor, first.candidates[0].steps[0].amount.minor) == (1_200_00, -1_200_00)


def test_what_cannot_be_booked_says_why() -> None:
    """Nothing is put forward, but it is shown."""
    (fix,) = deferred_fixes([], [replace(year(), blocked="No account is named")], NAMES)
    assert (fix.tier, fix.candidates, fix.withheld) == (Tier.NONE, (), "No account is named")
