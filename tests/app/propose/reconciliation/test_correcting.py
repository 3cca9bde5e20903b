"""What is there and not right is entered again; once all fixes are carried out nothing of theirs differs."""

from datetime import date, timedelta

import pytest

from app.domain.documents import Allocation, Deposit, DepositLine, DocumentKind, Journal, JournalLine
from app.domain.record import replace
from app.propose.proposal import Tier
from app.propose.reconciliation import Books, Cause, Chart, Coverage
from app.propose.reconciliation.engine import reconcile
from app.propose.reconciliation.fix import Act, FixProposal
from app.propose.reconciliation.fixing import propose_fixes
from app.propose.reconciliation.record_fixes import PART
from tests.app.propose.reconciliation.test_fixing import DAY, charged, fixes, paid, paid_out, refunded, usd
from tests.benchmarks.reconciliation_fixes import SERVICES, WAYS, prove, prove_deposits
from tests.benchmarks.reconciliation_mistakes import plant
from tests.benchmarks.reconciliation_year import Bookkeeper, make

YOURS = {
    Cause.NOT_ON_STATEMENT, Cause.NOT_AT_PROCESSOR, Cause.PAYOUT_NOT_ARRIVED, Cause.NOT_BOOKED,
    Cause.WRONG_SIGN,
}  # fmt: skip
"""What no side says the truth of: a receipt that nobody knows, a line of the bank that nobody has coded."""


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("bookkeeper", list(Bookkeeper))
def test_after_all_fixes_a_second_run_finds_nothing(bookkeeper: Bookkeeper, service: str) -> None:
    """Forty kinds of mistakes: what is left is a person's, nothing new differs, every gap is explained."""
    proof = prove(make(900, bookkeeper), 1, service)
    assert proof.fixes > 25
    assert proof.fresh == {}
    assert proof.unexplained == 0
    assert set(proof.left) <= YOURS
    assert sum(proof.left.values()) < 10


def test_so_it_is_without_a_clearing_account() -> None:
    """Deposits never made, with payments missing in them, and payments twice: all of it is settled."""
    proof = prove_deposits(900, 2)
    assert proof.fixes == proof.planted == 6
    assert (proof.left, proof.fresh, proof.unexplained) == ({}, {}, 0)


def test_a_net_payment_becomes_gross_with_its_fee_beside_it() -> None:
    """Three steps in order: out, in again, and the fee against the account of old."""
    year = make(900)
    planted = plant(year, 1)
    net = next(one for one in planted if one.kind == "net_for_gross")
    found = propose_fixes(year.books(), reconcile(year.books()), WAYS)
    (fix,) = [one for one in found if net.records & set(one.settles)]
    steps = fix.candidates[0].steps
    assert [step.act for step in steps] == [Act.REMOVE, Act.RECEIVE, Act.BOOK]
    assert steps[1].amount.minor + steps[2].amount.minor == steps[0].amount.minor
    assert steps[2].against_id == "fees"
    charge = year.movements[next(one.id for one in fix.records if one.id in year.movements)].source_id
    assert steps[1].text == charge, "the whole id: else the charge would be matched, and booked, once more"


def test_a_payout_booked_as_income_becomes_the_transfer_it_is() -> None:
    """The receipt goes, the money moves from the clearing account; that income falls is said."""
    year = make(900)
    planted = plant(year, 1)
    income = next(one for one in planted if one.kind == "payout_as_revenue")
    found = propose_fixes(year.books(), reconcile(year.books()), WAYS)
    (fix,) = [one for one in found if income.records & set(one.settles)]
    remove, transfer = fix.candidates[0].steps
    assert (remove.act, transfer.act) == (Act.REMOVE, Act.TRANSFER)
    assert transfer.amount == remove.amount
    assert transfer.account_id.startswith("B-")
    assert "income falls" in fix.withheld


def test_one_line_of_a_record_with_others_is_a_persons() -> None:
    """Taken out as a whole, what else the record holds would be lost: a lump of payouts, an entry of fees."""
    moves = [charged("aaaaaa", 500_00, 3_00), charged("bbbbbb", 240_00, 5_00)]
    older, left_first = paid_out("po_000001", 97_00, [])
    payout, left_then = paid_out("po_000002", 600_00, [])
    lump = Deposit(
        "d1", "0", DAY, "bank", usd(697_01), "",
        (DepositLine(usd(97_00), account_id="clearing", description="po_000001"),
         DepositLine(usd(600_01), account_id="clearing", description="po_000002")),
    )  # fmt: skip
    lines = (
        JournalLine(usd(-3_00), "clearing", None, "ch_aaaaaa"), JournalLine(usd(3_00), "fees"),
        JournalLine(usd(-5_02), "clearing", None, "ch_bbbbbb"), JournalLine(usd(5_02), "fees"),
    )  # fmt: skip
    fees = Journal("j1", "0", "7", DAY, "USD", "Stripe fees", lines)
    payments = tuple(
        replace(paid(name, minor), deposit_account_id="clearing")
        for name, minor in (("aaaaaa", 500_00), ("bbbbbb", 240_00))
    )
    read = date(2026, 11, 30)
    books = Books(
        "UTC", Chart({"USD": "clearing"}, {"1": "bank"}), Coverage(read, read), payments, (lump,), (fees,),
        payouts=(older, payout), movements=(*moves, *left_first, *left_then),
    )  # fmt: skip
    found = fixes(books)
    acts = {step.act for one in found for fix in one.candidates for step in fix.steps}
    assert Act.REMOVE not in acts
    assert sum(one.withheld == PART and one.is_yours for one in found) == 2, [one.withheld for one in found]


def test_a_payment_with_which_a_credit_is_used_is_a_persons() -> None:
    """A dollar short: entered again it would leave the credit unused, and the invoice open by it."""
    billed = Allocation(DocumentKind.INVOICE, "i1", usd(600_00))
    parts = (billed, Allocation(DocumentKind.CREDIT_NOTE, "n1", usd(101_00)))
    books, _ = refunded()
    short = replace(books.payments[0], total=usd(499_00), allocations=parts)
    (found,) = (one for one in fixes(replace(books, payments=(short,))) if one.cause is Cause.AMOUNT)
    assert (found.candidates, found.is_yours, "a credit is used with it" in found.withheld) == (
        (),
        True,
        True,
    )
    alone = replace(short, allocations=(replace(billed, amount=usd(499_00)),))
    (found,) = (one for one in fixes(replace(books, payments=(alone,))) if one.cause is Cause.AMOUNT)
    assert [step.act for step in found.candidates[0].steps] == [Act.REMOVE, Act.RECEIVE]


def test_another_customers_payment_of_the_same_amount_is_not_taken_for_it() -> None:
    """Booked straight to the bank, alike in amount and day: with another name it is left to the person."""
    year = make(900, Bookkeeper.UNNAMED)
    planted = plant(year, 1)
    moved = next(one for one in planted if one.kind == "booked_to_the_bank")
    movement = next(year.movements[key] for key in moved.records if key in year.movements)
    payment = next(year.payments[key] for key in moved.records if key in year.payments)
    charge = year.charges[movement.source_id]
    year.charges[movement.source_id] = replace(charge, payer_name="Rosa Marin")

    def fix(name: str) -> FixProposal:
        ways = replace(WAYS, customers={payment.customer_id: name})
        found = propose_fixes(year.books(), reconcile(year.books()), ways)
        return next(one for one in found if moved.records & set(one.settles))

    assert fix("Marin & Co").tier is Tier.REVIEW
    other = fix("Clementine Cafe")
    assert (other.tier, other.candidates, other.is_yours) == (Tier.NONE, (), True)
    assert "Rosa Marin" in other.withheld


@pytest.mark.parametrize("key", ["refund-9", "b-9"])
def test_what_bears_tax_is_not_entered_again_without_it(key: str) -> None:
    """A refund receipt of the wrong day, or money spent with its tax: an entry would be gross."""
    books, ways = refunded()
    late, lines = DAY + timedelta(days=22), (DepositLine(usd(-37_04), account_id="sales"),)
    receipt = Deposit(key, "0", late, "clearing", usd(-40_00), "Refund re_rrrrrr", lines)
    (fix,) = fixes(replace(books, deposits=(receipt,)), ways)
    assert (fix.cause, fix.tier, fix.is_yours, fix.candidates) == (Cause.WRONG_DATE, Tier.NONE, True, ())
    assert "bears tax" in fix.withheld
    plain = replace(receipt, remote_id="b-9", lines=(replace(lines[0], amount=usd(-40_00)),))
    (fix,) = fixes(replace(books, deposits=(plain,)), ways)
    assert [step.act for step in fix.candidates[0].steps] == [Act.REMOVE, Act.BOOK]
