"""Rows of fixes: exact writes, what is open again, what holds a row, and what can't be taken back said."""

from datetime import UTC, date, datetime

import pytest

from app.commit.fix_premises import FixBooks
from app.commit.fix_rows import fix_row
from app.commit.premises import fallen, record_premise
from app.commit.rows import RowDraft
from app.domain.charges import Charge, ChargeStatus, Refund
from app.domain.documents import (
    Account,
    Allocation,
    CreditNote,
    Deposit,
    DepositLine,
    DocumentKind,
    Invoice,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import (
    AllocateCredit,
    BookMovement,
    CreateDeposit,
    CreateJournal,
    CreateTransfer,
    CreditSale,
    DeleteDocument,
    DepositPart,
    InvoiceLine,
    PostJournal,
    RefundCredit,
    RefundSale,
    SoldBack,
    made_for,
)
from app.fix_errors import FixNotPossible
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation import Cause
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Part, Seen, Step

DAY = date(2026, 11, 10)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def row(step: Step, books: FixBooks, seen: tuple[Seen, ...] = ()) -> RowDraft:
    """The row of a fix with one step, put forward for these records."""
    fix = Fix("Do it", (step,))
    proposal = FixProposal(
        ProposalKind.RECONCILIATION, "x:1", Cause.FEE_MISSING, Tier.READY, 0.99, DAY, step.amount, "", (fix,),
        (), (), "", "print", records=seen,
    )  # fmt: skip
    return fix_row(7, proposal, fix, books, "cs-1")


FEE = Step(Act.BOOK, DAY, usd(-3_20), "Stripe fee ch_abcdef", "clearing", "fees")
FEES = FixBooks(accounts={"fees": Account("fees", "0", "Fees", code="404")})
PAID = Payment(
    "p1", "3", "c1", date(2026, 10, 2), usd(50_00), usd(0),
    (Allocation(DocumentKind.INVOICE, "i1", usd(50_00)),),
)  # fmt: skip
INVOICE = Invoice("i1", "0", "1042", "c1", DAY, DAY, usd(80_00), usd(30_00))
REMOVAL = Step(Act.REMOVE, PAID.received_on, PAID.total, record_kind=DocumentKind.PAYMENT, record_id="p1")
PAYOUT = Step(
    Act.DEPOSIT, DAY, usd(96_80), "Stripe po_1", "bank",
    parts=(Part(usd(100_00), "Ada", "ch_1"), Part(usd(-3_20), "Stripe fees", account_id="fees")),
)  # fmt: skip


def test_a_movement_says_both_accounts_and_is_deleted_to_undo_it() -> None:
    """By id and by code, with the reference that it is looked up by."""
    found = row(FEE, FEES)
    assert found.writes == (
        BookMovement("clearing", "fees", DAY, usd(-3_20), "cs-1", "Stripe fee ch_abcdef", "Stripe", "404"),
    )
    assert (found.is_undoable, found.undo) == (True, "deletes the entry")
    with pytest.raises(FixNotPossible, match="account"):
        row(FEE, FixBooks())


def test_an_entry_is_posted_where_the_ledger_takes_journals() -> None:
    """The liability is debited, income credited; negative, the other way; elsewhere a person has to."""
    step = Step(Act.POST, DAY, usd(100_00), "Earned", "owed", "income")
    names = {key: Account(key, "0", key) for key in ("owed", "income")}
    books = FixBooks(accounts=names, takes_journals=True, home="USD")
    assert row(step, books).writes == (PostJournal(DAY, usd(100_00), "owed", "income", "cs-1", "Earned"),)
    back = row(replace(step, amount=usd(-5_00)), books)
    assert back.writes == (PostJournal(DAY, usd(5_00), "income", "owed", "cs-1", "Earned"),)
    assert back.is_undoable
    for held, reason in (
        (replace(books, takes_journals=False), "no journal"),
        (FixBooks(takes_journals=True), "gone"),
    ):
        with pytest.raises(FixNotPossible, match=reason):
            row(step, held)


def test_a_payout_is_a_transfer_where_the_ledger_has_them_and_a_deposit_elsewhere() -> None:
    """A payout that came back goes the other way; taking it back deletes the one record."""
    step = Step(Act.TRANSFER, DAY, usd(717_94), "Stripe payout po_1", "bank", "clearing")
    books = FixBooks(has_transfers=True)
    found = row(step, books)
    assert found.writes == (
        CreateTransfer("clearing", "bank", DAY, usd(717_94), "cs-1", "Stripe payout po_1"),
    )
    assert (found.is_undoable, found.undo) == (True, "deletes the transfer")
    (back,) = row(replace(step, amount=usd(-717_94)), books).writes
    assert back == CreateTransfer("bank", "clearing", DAY, usd(717_94), "cs-1", "Stripe payout po_1")
    assert isinstance(row(step, FixBooks()).writes[0], CreateDeposit)


SOLD = SoldBack((InvoiceLine("Hours", usd(40_00), "1", "40.00", "7"),), usd(40_00), usd(2_96))
BACK = Step(
    Act.GIVE_BACK, DAY, usd(-40_00), "Refund re_1, invoice 1042", "clearing", customer_id="c1", sold=SOLD,
    allocations=(Allocation(DocumentKind.INVOICE, "i1", usd(40_00)),),
    parts=(Part(usd(50_00), "", payment_id="p1"),),
)  # fmt: skip


def test_a_refund_is_one_receipt_or_a_credit_note_that_is_paid_back() -> None:
    """By what the ledger has; it rests on the invoice that it credits and on the payment that it refunds."""
    books = FixBooks(records={"p1": PAID}, invoices={"i1": INVOICE})
    about = ("c1", DAY, SOLD)
    one = row(BACK, replace(books, refunds_in_one=True))
    assert one.writes == (RefundSale(*about, "clearing", "cs-1", "Refund re_1, invoice 1042"),)
    two = row(BACK, books)
    assert two.writes == (
        CreditSale(*about, "cs-1", "Refund re_1, invoice 1042"),
        RefundCredit("@1", "c1", DAY, usd(40_00), "clearing", "cs-1", "Refund re_1, invoice 1042"),
    )
    for found in (one, two):
        assert found.is_undoable
        assert {(one.kind, one.remote_id) for one in found.premises} == {("invoice", "i1"), ("payment", "p1")}
    invoice = next(one for one in two.premises if one.kind is DocumentKind.INVOICE)
    assert not fallen(invoice, replace(INVOICE, balance=usd(0)), None)
    assert fallen(invoice, replace(INVOICE, total=usd(90_00)), None)
    with pytest.raises(FixNotPossible, match="gone"):
        row(BACK, replace(books, invoices={}))


def test_a_credit_note_that_waits_is_paid_back_and_must_still_wait() -> None:
    """By a payment; or by an entry that owes it anew, and a payment of nothing over both."""
    note = CreditNote("n1", "0", "CN-7", "c1", DAY, usd(40_00), usd(40_00))
    step = replace(BACK, sold=None, allocations=(), record_kind=DocumentKind.CREDIT_NOTE, record_id="n1")
    books = FixBooks(records={"p1": PAID}, credits={"n1": note}, receivable_id="ar")
    found = row(step, books)
    assert found.writes == (RefundCredit("n1", "c1", DAY, usd(40_00), "clearing", "cs-1", step.text),)
    assert [(one.remote_id, one.taken) for one in found.moves] == [("n1", usd(40_00))]
    entry, used = row(step, replace(books, links_journals=True)).writes
    assert entry == CreateJournal(
        DAY, usd(40_00), "clearing", "ar", "c1", "cs-1", step.text, is_reversal=True
    )  # fmt: skip
    part = Allocation(DocumentKind.JOURNAL, "@1", usd(40_00))
    assert used == AllocateCredit("n1", "c1", DAY, (part,), "cs-1", step.text)
    waits = next(one for one in found.premises if one.kind is DocumentKind.CREDIT_NOTE)
    assert fallen(waits, replace(note, remaining=usd(0)), waits.open_balance)
    with pytest.raises(FixNotPossible, match="gone"):
        row(step, replace(books, credits={}))


def test_a_deposit_takes_the_refunds_off_that_wait_or_are_made_first() -> None:
    """A receipt of the fix's own is named by its write, one that is there by its id, and must still be so."""
    waits = Deposit("refund-9", "0", DAY, "funds", usd(-5_00))
    parts = (Part(usd(-40_00), "", refund_id="@1"), Part(usd(-5_00), "", refund_id="refund-9"))
    deposit = Step(Act.DEPOSIT, DAY, usd(55_00), "Stripe po_1", "bank", parts=parts)
    fix = Fix("Do it", (BACK, deposit))
    proposal = FixProposal(
        ProposalKind.RECONCILIATION, "x:1", Cause.PAYOUT_MISSING, Tier.READY, 0.99, DAY, usd(55_00), "",
        (fix,), (), (), "", "print",
    )  # fmt: skip
    books = FixBooks(
        records={"p1": PAID, "refund-9": waits}, invoices={"i1": INVOICE}, refunds_in_one=True
    )  # fmt: skip
    found = fix_row(7, proposal, fix, books, "cs-1")
    made = found.writes[1]
    assert isinstance(made, CreateDeposit)
    assert made.parts == (
        DepositPart(usd(-40_00), refund_id="@1"), DepositPart(usd(-5_00), refund_id="refund-9"),
    )  # fmt: skip
    assert "refund-9" in {one.remote_id for one in found.premises}


def test_a_deposit_rests_on_the_refunds_in_it_and_not_on_what_failed() -> None:
    """The receipt that it makes first is of a refund that stands; one that failed is a plain line of it."""
    deposit = replace(PAYOUT, parts=(Part(usd(-40_00), "Refund re_2", account_id="returns"),))
    fix = Fix("Deposit", (BACK, deposit))
    proposal = FixProposal(
        ProposalKind.RECONCILIATION, "payout:po_1", Cause.PAYOUT_MISSING, Tier.READY, 0.99, DAY, usd(1), "",
        (fix,), ("txn_1", "txn_2"), (), "", "print",
    )  # fmt: skip
    at = datetime(2026, 11, 10, 12, tzinfo=UTC)
    charge = Charge("ch_1", at, usd(80_00), usd(40_00), ChargeStatus.SUCCEEDED)
    made = Refund("re_1", at, "ch_1", usd(40_00), "succeeded")
    off = replace(made, remote_id="re_2", status="failed")
    books = FixBooks(
        records={"p1": PAID}, invoices={"i1": INVOICE}, refunds_in_one=True,
        moved={"txn_1": (made, charge), "txn_2": (off,)},
    )  # fmt: skip
    kinds = {(one.kind, one.remote_id) for one in fix_row(7, proposal, fix, books, "cs-1").premises}
    assert {(DocumentKind.REFUND, "re_1"), (DocumentKind.CHARGE, "ch_1")} <= kinds
    assert (DocumentKind.REFUND, "re_2") not in kinds
    gone = replace(books, moved={"txn_1": (replace(made, status="canceled"), charge)})
    with pytest.raises(FixNotPossible, match="failed at Stripe"):
        fix_row(7, proposal, fix, gone, "cs-1")


def test_a_deleted_payment_opens_its_invoice_again_and_stays_deleted() -> None:
    """The balance after is shown, both records are premises, closed books are asked by the payment's day."""
    found = row(REMOVAL, FixBooks({"p1": PAID}, {"i1": INVOICE}))
    assert found.writes == (DeleteDocument(DocumentKind.PAYMENT, "p1", "3"),)
    (move,) = found.moves
    assert (move.opening, move.taken) == (usd(30_00), usd(-50_00))
    assert {one.remote_id for one in found.premises} == {"p1", "i1"}
    assert found.dated_on == PAID.received_on
    assert not found.is_undoable
    assert "50.00 USD" in found.undo
    with pytest.raises(FixNotPossible, match="gone"):
        row(REMOVAL, FixBooks())


def test_a_deposit_takes_the_payment_that_another_row_makes() -> None:
    """An approved match books it in the same batch; without one the row is held and says whom it lacks."""
    found = row(PAYOUT, replace(FEES, makers={"ch_1": 12}))
    parts = (
        DepositPart(usd(100_00), payment_id=made_for(12)),
        DepositPart(usd(-3_20), account_id="fees", description="Stripe fees"),
    )
    assert found.writes == (CreateDeposit("bank", DAY, "USD", parts, "Stripe po_1 cs-1"),)
    (premise,) = found.premises
    assert (premise.kind, premise.remote_id) == (DocumentKind.PAYMENT, made_for(12))
    with pytest.raises(FixNotPossible, match="Ada"):
        row(PAYOUT, FEES)


def test_a_record_that_was_edited_is_not_deleted() -> None:
    """Its lines are not what was seen."""
    seen = Deposit("d1", "", DAY, "bank", usd(9_00), lines=(DepositLine(usd(9_00), account_id="income"),))
    premise = record_premise(seen)
    assert fallen(premise, seen, None) == ""
    edited = replace(seen, lines=(DepositLine(usd(8_00), account_id="income"),))
    assert "edited" in fallen(premise, edited, None)
    assert "gone" in fallen(premise, None, None)


def test_an_entry_in_another_currency_waits_for_a_rate() -> None:
    """No rate, no entry, where the ledger would take one for one."""
    foreign = replace(FEE, amount=Money(-3_20, "EUR"))
    assert row(foreign, FEES).writes
    assert row(FEE, replace(FEES, home="USD")).writes
    with pytest.raises(FixNotPossible, match="EUR needs a rate"):
        row(foreign, replace(FEES, home="USD"))
