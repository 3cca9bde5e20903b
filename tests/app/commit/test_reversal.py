"""What lies in closed books is reversed in open ones where it can be, and else said."""

from datetime import date

import pytest

from app.commit.plan import PlannedWrite, PlanRow
from app.commit.reversal import Period, reversal, reversed_entry
from app.commit.undo import Done, Standing, compensations, undo_plan
from app.domain.documents import Allocation, DocumentKind, Journal, JournalLine, Payment, PaymentForm
from app.domain.record import replace
from app.domain.writes import CreateJournal, DeleteDocument, PostJournal, Promise

from .books import DAY, books, draft, invoice, payment, planned, request, usd

PERIOD = Period(DAY, date(2026, 12, 3), receivable_id="84", undeposited_id="4")
PAID = payment("500", 50_00, 0)


def row(*writes: PlannedWrite) -> PlanRow:
    """A committed row that paid invoice 401."""
    plan, _ = planned([draft(1, {"401": 50_00})], books(invoice("401", 80_00)), lambda: "key")
    return replace(plan.rows[0], writes=writes) if writes else plan.rows[0]


def test_a_new_payment_is_reversed_by_an_entry_of_today() -> None:
    """The money leaves its account, and the customer owes it anew."""
    done, standing = Done(row(), {1: ("500", "0")}), Standing({"500": PAID}, period=PERIOD)
    writes = compensations(done, standing)
    assert writes == (
        CreateJournal(
            date(2026, 12, 3), usd(50_00), "4", "84", "58", "REV-500",
            f"Reverses payment 500 of {DAY}", is_reversal=True,
        ),
    )  # fmt: skip
    plan = undo_plan([(done, (request("entry", DocumentKind.JOURNAL),))], standing, {}, lambda: "key")
    assert plan.rows[0].effects == ()
    assert plan.rows[0].title.startswith("Reverse by an entry: ")


def test_the_account_it_went_to_is_the_one_it_leaves() -> None:
    """Undeposited Funds only where the payment names none."""
    entry = reversal(replace(PAID, deposit_account_id="35"), PERIOD)
    assert isinstance(entry, CreateJournal)
    assert entry.debit_account_id == "35"


@pytest.mark.parametrize(
    ("paid", "period"),
    [
        (PAID, replace(PERIOD, receivable_id=None)),
        (PAID, replace(PERIOD, undeposited_id=None)),
        (PAID, replace(PERIOD, today=DAY)),
        (replace(PAID, form=PaymentForm.OVERPAYMENT), PERIOD),
        (replace(PAID, batch_id="b-1"), PERIOD),
    ],
)
def test_what_can_not_be_reversed_stays_with_a_reason(paid: Payment, period: Period) -> None:
    """No entry posts there, or today is closed too."""
    words = reversal(paid, period)
    assert isinstance(words, str)
    assert f"closed since (to {DAY})" in words


def test_what_was_applied_stays_in_closed_books() -> None:
    """The payment itself is of the closed period; no entry takes it off its invoices."""
    applied = row(PlannedWrite(1, "a", request("apply", None), "allocates money"))
    answer = compensations(Done(applied, {1: ("500", "1")}), Standing({"500": PAID}, period=PERIOD))
    assert isinstance(answer, str)
    assert "closed since" in answer
    fee = row(
        PlannedWrite(1, "a", request("journal", DocumentKind.JOURNAL), "creates one journal entry"),
        PlannedWrite(2, "b", request("pay"), "creates one payment"),
    )
    answer = compensations(
        Done(fee, {1: ("77", "0"), 2: ("500", "0")}, {1: Promise(dated_on=DAY)}),
        Standing({"500": PAID}, period=PERIOD),
    )
    assert isinstance(answer, str)


def test_an_open_period_changes_nothing() -> None:
    """It is deleted as ever, or taken off."""
    period = replace(PERIOD, closed_on=date(2026, 10, 31))
    writes = compensations(Done(row(), {1: ("500", "0")}), Standing({"500": PAID}, period=period))
    assert writes == (DeleteDocument(DocumentKind.PAYMENT, "500", "0"),)
    applied = row(PlannedWrite(1, "a", request("apply", None), "allocates money"))
    kept = replace(PAID, allocations=(Allocation(DocumentKind.INVOICE, "401", usd(50_00)),))
    assert isinstance(compensations(Done(applied, {1: ("500", "1")}), Standing({"500": kept})), tuple)


EARNED = Journal(
    "j1", "0", "cs-1", DAY, "USD", "Hosting [deferred a/b 2026-10] cs-1",
    (JournalLine(usd(100_00), "owed"), JournalLine(usd(-100_00), "income")),
)  # fmt: skip


def test_an_entry_of_deferred_revenue_is_reversed_in_the_open_period() -> None:
    """Both sides turn round, and the mark goes with it; in open books it is deleted."""
    entry = PlannedWrite(1, "k", request("entry", DocumentKind.JOURNAL), "")
    done = Done(row(entry), {1: ("j1", "0")}, {1: Promise(usd(100_00), dated_on=DAY)})
    (back,) = compensations(done, Standing(period=PERIOD, journals={"j1": EARNED}))
    assert isinstance(back, PostJournal)
    assert (back.debit_account_id, back.credit_account_id, back.posted_on) == (
        "income", "owed", date(2026, 12, 3),
    )  # fmt: skip
    assert "[deferred a/b 2026-10]" in back.note
    opened = replace(PERIOD, closed_on=None)
    (gone,) = compensations(done, Standing(period=opened, journals={"j1": EARNED}))
    assert gone == DeleteDocument(DocumentKind.JOURNAL, "j1", version="")
    assert isinstance(compensations(done, Standing(period=PERIOD)), str)
    assert isinstance(reversed_entry(replace(EARNED, note="Accrual"), PERIOD), str)
    assert isinstance(reversed_entry(EARNED, replace(PERIOD, today=DAY)), str)
