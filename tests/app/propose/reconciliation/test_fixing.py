"""Fixes: the right step for each difference, by the habits of the books; doubts make them wait for a look."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus, Payout
from app.domain.documents import (
    Allocation,
    CreditNote,
    Deposit,
    DepositLine,
    DocumentKind,
    Invoice,
    Journal,
    JournalLine,
    Line,
    Payment,
    TaxScheme,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import TaxedPart
from app.propose.proposal import Tier
from app.propose.reconciliation import Books, Cause, Chart, Coverage, Role, reconcile
from app.propose.reconciliation.fix import Act, FixProposal, Part
from app.propose.reconciliation.fixing import propose_fixes
from app.propose.reconciliation.giving_back import Sales
from app.propose.reconciliation.owed import Owed
from app.propose.reconciliation.payouts import TieState
from app.propose.reconciliation.scene import Ways, refunded_invoices
from tests.benchmarks.reconciliation_mistakes import Planted, plant
from tests.benchmarks.reconciliation_year import Bookkeeper, Year, make

DAY = date(2026, 11, 10)
AT = datetime(2026, 11, 10, 12, tzinfo=UTC)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def charged(name: str, minor: int, fee: int, payout: str = "po_000001") -> BalanceTransaction:
    """A charge's movement."""
    return BalanceTransaction(
        f"txn_{name}", AT, AT, usd(minor), usd(fee), usd(minor - fee), "charge", f"ch_{name}", payout
    )


def paid(name: str, minor: int, remote_id: str = "") -> Payment:
    """Its payment, waiting in Undeposited Funds."""
    return Payment(remote_id or f"p-{name}", "0", "c1", DAY, usd(minor), usd(0), reference=f"ch_{name}")


def paid_out(
    key: str, minor: int, parts: list[BalanceTransaction]
) -> tuple[Payout, list[BalanceTransaction]]:
    """A payout that arrived, and its own movement with those of its parts."""
    payout = Payout(key, AT, date(2026, 11, 12), usd(minor), "paid", balance_transaction_id=f"txn_{key}")
    moved = BalanceTransaction(f"txn_{key}", AT, AT, usd(-minor), usd(0), usd(-minor), "payout", key)
    return payout, [*parts, moved]


def waiting(*payments: Payment) -> Books:
    """Two charges of 500 and 240 less fees of 22.06, paid out; an older payout is booked as a deposit."""
    parts = [charged("aaaaaa", 500_00, 14_80), charged("bbbbbb", 240_00, 7_26)]
    payout, moves = paid_out("po_000001", 717_94, parts)
    older, old_moves = paid_out("po_000000", 97_00, [charged("oooooo", 100_00, 3_00, "po_000000")])
    booked = Deposit(
        "d0", "0", date(2026, 11, 12), "bank", usd(97_00), "Stripe po_000000",
        (DepositLine(usd(100_00), "payment", "p-old"), DepositLine(usd(-3_00), account_id="fees")),
    )  # fmt: skip
    charges = (Charge(one.source_id, AT, one.amount, usd(0), ChargeStatus.SUCCEEDED) for one in parts)
    chart, read = Chart({"USD": "funds"}, {}, undeposited="funds"), date(2026, 11, 30)
    return Books(
        "UTC", chart, Coverage(read, read),
        (paid("oooooo", 100_00, "p-old"), *payments), (booked,), (), tuple(charges), (older, payout),
        (*old_moves, *moves),
    )  # fmt: skip


def fixes(books: Books, ways: Ways | None = None) -> list[FixProposal]:
    """What is put forward."""
    return propose_fixes(books, reconcile(books), ways or Ways())


def test_a_payout_is_a_deposit_of_its_payments_less_the_fees() -> None:
    """Gross, with one negative line to where fees went until now; the sum is the payout."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    assert fixes(books)[0].tier is Tier.REVIEW, "once before is no habit yet"
    (found,) = fixes(books, Ways(named={Role.FEE: "fees"}))
    (step,) = found.candidates[0].steps
    assert (found.cause, found.tier, step.act) == (Cause.PAYOUT_MISSING, Tier.READY, Act.DEPOSIT)
    assert (step.account_id, step.on, step.amount) == ("bank", date(2026, 11, 12), usd(717_94))
    assert step.parts == (
        Part(usd(500_00), "", "ch_aaaaaa", "p-aaaaaa"),
        Part(usd(240_00), "", "ch_bbbbbb", "p-bbbbbb"),
        Part(usd(-22_06), "Stripe fees", account_id="fees"),
    )
    assert set(found.settles) == {"txn_po_000001", "txn_aaaaaa:fee", "txn_bbbbbb:fee"}


def test_each_currency_is_booked_as_its_money_is_kept() -> None:
    """Euros wait in Undeposited Funds for their deposit; dollars have an account: fees and transfers."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    there = tuple(replace(one, deposit_account_id="clearing") for one in books.payments)
    old = Deposit(
        "d0", "0", date(2026, 11, 10), "bank", usd(97_00), "Stripe po_000000",
        (DepositLine(usd(97_00), account_id="clearing"),),
    )  # fmt: skip
    chart = Chart({"USD": "clearing", "EUR": "funds"}, {"1": "bank"}, undeposited="funds")
    books = replace(books, chart=chart, payments=there, deposits=(old,))
    found = fixes(books, Ways(named={Role.FEE: "fees"}))
    acts = {one.subject: [step.act for fix in one.candidates for step in fix.steps] for one in found}
    assert acts["payout:po_000001:payout"] == [Act.TRANSFER]
    assert acts["movement:txn_aaaaaa:fee"] == acts["movement:txn_bbbbbb:fee"] == [Act.BOOK]
    assert not [one for one in acts.values() if Act.DEPOSIT in one]


def test_a_deposit_waits_for_payments_that_are_not_booked() -> None:
    """It is put forward for a look, and the missing payment is named; the payment itself is a match."""
    (found,) = fixes(waiting(paid("aaaaaa", 500_00)))
    assert found.tier is Tier.REVIEW
    assert "1 of its charges is not in the ledger yet" in found.withheld
    assert [part.payment_id for part in found.candidates[0].steps[0].parts] == ["p-aaaaaa", "", ""]


@pytest.mark.parametrize(("booked", "cause"), [(499_00, Cause.AMOUNT), (485_20, Cause.NET_FOR_GROSS)])
def test_a_deposit_waits_until_its_payments_are_right(booked: int, cause: Cause) -> None:
    """With a payment a dollar short, or net, its correction is put forward first, and the deposit says so."""
    found = {one.cause: one for one in fixes(waiting(paid("aaaaaa", booked), paid("bbbbbb", 240_00)))}
    assert [step.act for step in found[cause].candidates[0].steps] == [Act.REMOVE, Act.RECEIVE]
    assert found[Cause.PAYOUT_MISSING].candidates == ()
    assert "settle that first" in found[Cause.PAYOUT_MISSING].withheld


def test_what_a_payout_failed_to_pay_is_in_the_deposit_of_the_one_that_does() -> None:
    """The first came back, the second paid out both: one deposit of both, and nothing differs then."""
    first, second = charged("aaaaaa", 500_00, 14_80), charged("bbbbbb", 240_00, 7_26, "po_000002")
    failed, moves = paid_out("po_000001", 485_20, [first])
    back = BalanceTransaction(
        "txn_back01", AT, AT, usd(485_20), usd(0), usd(485_20), "payout_reversal", "po_000001", "po_000002"
    )
    payout, later = paid_out("po_000002", 717_94, [second, back])
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    payouts = (books.payouts[0], replace(failed, status="failed"), payout)
    books = replace(books, payouts=payouts, movements=(*books.movements[:2], *moves, *later))
    ties = {one.payout.remote_id: one.state for one in reconcile(books).payouts}
    assert (ties["po_000001"], TieState.BROKEN in ties.values()) == (TieState.FAILED, False)
    (found,) = fixes(books, Ways(named={Role.FEE: "fees"}))
    (step,) = found.candidates[0].steps
    assert (found.subject, step.amount) == ("payout:po_000002", usd(717_94))
    assert [(one.payment_id, one.amount) for one in step.parts] == [
        ("p-aaaaaa", usd(500_00)), ("p-bbbbbb", usd(240_00)), ("", usd(-22_06)),
    ]  # fmt: skip
    lines = tuple(
        DepositLine(one.amount, "payment", one.payment_id) if one.payment_id
        else DepositLine(one.amount, account_id=one.account_id)
        for one in step.parts
    )  # fmt: skip
    booked = Deposit("d1", "0", step.on, "bank", usd(717_94), "Stripe po_000002", lines)
    assert reconcile(replace(books, deposits=(*books.deposits, booked))).differences == ()


def test_what_is_in_another_deposit_is_not_put_into_a_second_one() -> None:
    """Somebody deposited a payment by hand, or a refund's receipt: the payout's own would hold it twice."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    ways = Ways(named={Role.FEE: "fees"})
    line = DepositLine(usd(240_00), "payment", "p-bbbbbb")
    by_hand = Deposit("d7", "0", DAY, "bank", usd(240_00), "", (line,))
    found = fixes(replace(books, deposits=(*books.deposits, by_hand)), ways)
    (held,) = (one for one in found if one.subject == "payout:po_000001")
    assert (held.candidates, "in another deposit already" in held.withheld) == ((), True)
    books = given_back_of_a_payout()
    receipt = Deposit("refund-9", "0", DAY, "funds", usd(-40_00), "Refund re_rrrrrr")
    taken = DepositLine(usd(-40_00), "refund_receipt", "refund-9")
    by_hand = Deposit("d7", "0", DAY, "bank", usd(-40_00), "", (taken,))
    found = fixes(replace(books, deposits=(*books.deposits, receipt, by_hand)), ways)
    (held,) = (one for one in found if one.subject == "payout:po_000001")
    assert (held.candidates, "in another deposit already" in held.withheld) == ((), True)


def test_a_payout_booked_as_income_becomes_its_deposit() -> None:
    """Without a clearing account the receipt goes, and what the payout is made of comes in its place."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    lines = (DepositLine(usd(717_94), account_id="sales"),)
    income = Deposit("d1", "0", date(2026, 11, 12), "bank", usd(717_94), "", lines)
    chart = replace(books.chart, income=frozenset({"sales"}))
    (found,) = fixes(replace(books, chart=chart, deposits=(*books.deposits, income)))
    remove, made = found.candidates[0].steps
    assert (found.cause, remove.act, remove.record_id) == (Cause.PAYOUT_AS_REVENUE, Act.REMOVE, "d1")
    assert (made.act, made.amount, len(made.parts)) == (Act.DEPOSIT, usd(717_94), 3)
    assert {"d1", "txn_po_000001", "txn_aaaaaa:fee"} <= set(found.settles)


def test_between_two_currencies_only_a_person_can_enter_what_left_and_what_arrived() -> None:
    """A payout into a bank account of another currency is the person's, with both currencies named."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    (found,) = fixes(books, Ways(named={Role.FEE: "fees"}, currencies={"bank": "EUR", "funds": "USD"}))
    assert (found.tier, found.is_yours, found.candidates) == (Tier.NONE, True, ())
    assert "kept in USD and EUR" in found.withheld
    same = Ways(named={Role.FEE: "fees"}, currencies={"bank": "USD"}, entries_in="USD")
    assert fixes(books, same)[0].tier is Tier.READY


def test_an_entry_in_another_currency_is_a_persons_where_it_needs_a_rate() -> None:
    """Not put forward only to be held at the signature; where the ledger finds its rate it goes out."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    (found,) = fixes(books, Ways(named={Role.FEE: "fees"}, entries_in="GBP"))
    assert (found.tier, found.is_yours) == (Tier.NONE, True)
    assert "USD needs the rate of its day" in found.withheld


def refunded(*, on_invoice: bool = True) -> tuple[Books, Ways]:
    """A clearing account; 40 of the 500 that paid invoice 1042 of 500 went back, which nobody booked."""
    part = Allocation(DocumentKind.INVOICE, "i1", usd(500_00))
    payment = Payment(
        "p1", "0", "c1", DAY, usd(500_00), usd(0), (part,) if on_invoice else (), "ch_aaaaaa",
        deposit_account_id="clearing",
    )  # fmt: skip
    back = BalanceTransaction("txn_rrrrrr", AT, AT, usd(-40_00), usd(0), usd(-40_00), "refund", "re_rrrrrr")
    charge = Charge("ch_aaaaaa", AT, usd(500_00), usd(40_00), ChargeStatus.SUCCEEDED, customer_name="Marsh")
    read = date(2026, 11, 30)
    books = Books(
        "UTC", Chart({"USD": "clearing"}, {}), Coverage(read, read), (payment,), charges=(charge,),
        movements=(charged("aaaaaa", 500_00, 0), back),
    )  # fmt: skip
    line = Line(usd(500_00), "Hours", "7")
    invoice = Invoice("i1", "0", "1042", "c1", DAY, DAY, usd(500_00), usd(0), lines=(line,))
    ways = Ways(
        usual={Role.REFUND: "returns"}, charge_of={"re_rrrrrr": "ch_aaaaaa"}, sales=Sales({"i1": invoice})
    )
    return books, ways


def test_a_refund_comes_with_the_credit_note_of_the_invoice_that_its_charge_paid() -> None:
    """In the invoice's own lines, ready to be approved, and with what it rests on."""
    books, ways = refunded()
    assert refunded_invoices(books, reconcile(books), ways.charge_of) == {"i1"}
    (found,) = fixes(books, ways)
    (step,) = found.candidates[0].steps
    assert (found.cause, found.tier, step.act) == (Cause.REFUND_MISSING, Tier.READY, Act.GIVE_BACK)
    assert (step.amount, step.account_id, step.customer_id) == (usd(-40_00), "clearing", "c1")
    assert step.text == "Refund re_rrrrrr, invoice 1042"
    assert step.sold is not None
    assert [(one.description, one.amount) for one in step.sold.lines] == [("Hours", usd(40_00))]
    assert [part.payment_id for part in step.parts] == ["p1"]


def test_a_currency_without_an_account_is_asked_for_one() -> None:
    """Nobody said where euros wait for their payout: nothing is booked on no account at all."""
    books, ways = refunded()
    moves = (
        replace(one, amount=Money(one.amount.minor, "EUR"), fee=Money(3_00, "EUR")) for one in books.movements
    )
    chart = Chart({"USD": "clearing", "EUR": ""}, {"1": "bank"})
    books = replace(books, chart=chart, movements=tuple(moves), payments=())
    found = fixes(books, replace(ways, named={Role.FEE: "fees", Role.REFUND: "returns"}))
    assert {one.tier for one in found} == {Tier.NONE}
    assert {one.cause for one in found} == {Cause.FEE_MISSING, Cause.REFUND_MISSING}
    assert all("No account for Stripe's money in EUR is known" in one.withheld for one in found)


def test_the_refunds_of_one_invoice_carry_on_what_rounding_left() -> None:
    """Three of 36.00 of an invoice of 108.00 that two charges paid, with 8.00 of tax: 8.00 of it go back."""
    books, ways = refunded()
    part, names = Allocation(DocumentKind.INVOICE, "i1", usd(54_00)), ("aaaaaa", "bbbbbb")
    first = replace(paid("aaaaaa", 54_00), allocations=(part,), deposit_account_id="clearing")
    payments = (first, replace(first, remote_id="p-bbbbbb", reference="ch_bbbbbb"))
    backs = [
        replace(books.movements[1], remote_id=f"txn_{one}", source_id=f"re_{one}", amount=usd(-36_00))
        for one in ("rrrrr1", "rrrrr2", "rrrrr3")
    ]
    line = Line(usd(100_00), "Hours", "7", tax_code_id="TAX")
    invoice = replace(ways.sales.invoices["i1"], total=usd(108_00), tax=usd(8_00), lines=(line,))
    sales = Sales({"i1": invoice}, scheme=TaxScheme.DOCUMENT, rates={"t8": "8"}, tax_code_id="t8")
    of = {"re_rrrrr1": "ch_aaaaaa", "re_rrrrr2": "ch_bbbbbb", "re_rrrrr3": "ch_aaaaaa"}
    books = replace(
        books, payments=payments, charges=(),
        movements=(*(charged(one, 54_00, 0) for one in names), *backs),
    )  # fmt: skip
    found = fixes(books, replace(ways, charge_of=of, sales=sales))
    sold = [one.candidates[0].steps[0].sold for one in sorted(found, key=lambda one: one.subject)]
    assert [one.tax for one in sold if one is not None] == [usd(2_67), usd(2_66), usd(2_67)]


def test_a_refund_that_failed_takes_no_sale_back() -> None:
    """Both movements go against one account and leave nothing; booked before, it is looked at."""
    books, ways = refunded()
    failed = replace(books.movements[1], remote_id="txn_ffffff", category="refund_failure")
    failed = replace(failed, amount=usd(40_00), net=usd(40_00))
    books = replace(books, movements=(*books.movements, failed))
    found = {one.cause: one for one in fixes(books, replace(ways, named={Role.REFUND: "returns"}))}
    assert set(found) == {Cause.REFUND_MISSING, Cause.REFUND_FAILED}
    steps = [step for one in found.values() for fix in one.candidates for step in fix.steps]
    assert {(step.act, step.account_id, step.against_id) for step in steps} == {
        (Act.BOOK, "clearing", "returns"),
    }  # fmt: skip
    assert sum(step.amount.minor for step in steps) == 0
    assert {one.tier for one in found.values()} == {Tier.READY}
    booked = Deposit("refund-9", "0", DAY, "clearing", usd(-40_00), "Refund re_rrrrrr")
    (left,) = fixes(replace(books, deposits=(booked,)), replace(ways, named={Role.REFUND: "returns"}))
    assert (left.cause, left.tier) == (Cause.REFUND_FAILED, Tier.REVIEW)
    assert "void in the ledger the credit note or the receipt" in left.withheld
    other = replace(books.movements[1], remote_id="txn_ssssss", source_id="re_ssssss", amount=usd(-60_00))
    late = replace(books, movements=(*books.movements, other))
    invoice = replace(ways.sales.invoices["i1"], total=usd(60_00), lines=(Line(usd(60_00), "Hours", "7"),))
    both = replace(ways, sales=Sales({"i1": invoice}), charge_of={**ways.charge_of, "re_ssssss": "ch_aaaaaa"})
    acts = [step.act for one in fixes(late, both) for fix in one.candidates for step in fix.steps]
    assert Act.GIVE_BACK in acts, "what failed leaves the whole of it to be refunded"


def test_a_refund_uses_the_credit_note_that_waits_for_it() -> None:
    """One of the same amount is paid back, ready where it names the invoice; of two the one that does so."""
    books, ways = refunded()
    note = CreditNote("n1", "0", "CN-7", "c1", DAY, usd(40_00), usd(40_00))
    waits = replace(ways, sales=replace(ways.sales, credits={"c1": [note]}))
    (found,) = fixes(books, waits)
    (step,) = found.candidates[0].steps
    assert (step.act, step.record_kind, step.record_id, step.sold) == (
        Act.GIVE_BACK, DocumentKind.CREDIT_NOTE, "n1", None,
    )  # fmt: skip
    assert (found.tier, "does not name invoice 1042" in found.withheld) == (Tier.REVIEW, True)
    line = Line(usd(40_00), "Of invoice 1042")
    said = replace(ways, sales=replace(ways.sales, credits={"c1": [replace(note, lines=(line,))]}))
    assert fixes(books, said)[0].tier is Tier.READY
    other = replace(note, remote_id="n2", number="CN-8")
    two = replace(ways, sales=replace(ways.sales, credits={"c1": [note, other]}))
    (unclear,) = fixes(books, two)
    assert (unclear.tier, unclear.is_yours) == (Tier.NONE, True)
    named = replace(ways, sales=replace(ways.sales, credits={"c1": [note, replace(other, note="of 1042")]}))
    assert fixes(books, named)[0].candidates[0].steps[0].record_id == "n2"


def test_a_refund_without_a_credit_note_says_why() -> None:
    """On no invoice as until now; where the settings name an account, and no tax is in it, as they say."""
    books, ways = refunded(on_invoice=False)
    assert [step.act for step in fixes(books, ways)[0].candidates[0].steps] == [Act.BOOK]
    books, ways = refunded()
    said = replace(ways, named={Role.REFUND: "returns"})
    assert [step.act for step in fixes(books, said)[0].candidates[0].steps] == [Act.BOOK]
    taxed = replace(ways.sales.invoices["i1"], tax=usd(37_04))
    unknown = replace(said, sales=replace(ways.sales, invoices={"i1": taxed}, scheme=TaxScheme.DOCUMENT))
    (held,) = fixes(books, unknown)
    assert [step.act for step in held.candidates[0].steps] == [Act.BOOK]
    assert "no credit note of invoice 1042 goes with it" in held.withheld
    two = (*books.payments[0].allocations, Allocation(DocumentKind.INVOICE, "i2", usd(1)))
    (several,) = fixes(replace(books, payments=(replace(books.payments[0], allocations=two),)), said)
    assert several.tier is Tier.REVIEW
    assert "its payment is on 2 documents" in several.withheld
    for parts in (books.payments[0].allocations, ()):
        over = replace(books.payments[0], unapplied=usd(40_00), allocations=parts)
        (unapplied,) = fixes(replace(books, payments=(over,)), ways)
        assert "40.00 of its payment is on no invoice" in unapplied.withheld


def given_back_of_a_payout() -> Books:
    """What waits for its payout, 40 of which went back: invoice 1042's charge was refunded in part."""
    books = waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00))
    part = Allocation(DocumentKind.INVOICE, "i1", usd(500_00))
    first = replace(paid("aaaaaa", 500_00), allocations=(part,))
    back = BalanceTransaction(
        "txn_rrrrrr", AT, AT, usd(-40_00), usd(0), usd(-40_00), "refund", "re_rrrrrr", "po_000001"
    )
    payout = replace(books.payouts[1], amount=usd(677_94))
    moved = replace(books.movements[-1], amount=usd(-677_94), net=usd(-677_94))
    return replace(
        books, payments=(books.payments[0], first, books.payments[2]), payouts=(books.payouts[0], payout),
        movements=(*books.movements[:-1], back, moved),
    )  # fmt: skip


def test_without_a_clearing_account_the_deposit_takes_the_refund_off() -> None:
    """The receipt is made first, out of where payments wait; one that waits already is taken as it is."""
    books = given_back_of_a_payout()
    ways = replace(refunded()[1], named={Role.FEE: "fees"})
    found = next(one for one in fixes(books, ways) if one.subject == "payout:po_000001")
    made, deposit = found.candidates[0].steps
    assert (made.act, made.account_id, made.amount) == (Act.GIVE_BACK, "funds", usd(-40_00))
    assert [(one.amount, one.refund_id) for one in deposit.parts if one.refund_id] == [(usd(-40_00), "@1")]
    assert "txn_rrrrrr" in found.settles
    waits = Deposit("refund-9", "0", DAY, "funds", usd(-40_00), "Refund re_rrrrrr")
    held = replace(books, deposits=(*books.deposits, waits))
    (deposit,) = (
        next(one for one in fixes(held, ways) if one.subject == "payout:po_000001").candidates[0].steps
    )
    assert [one.refund_id for one in deposit.parts if one.refund_id] == ["refund-9"]
    lines = tuple(
        DepositLine(one.amount, "payment", one.payment_id) if one.payment_id
        else DepositLine(one.amount, "refund_receipt", one.refund_id) if one.refund_id
        else DepositLine(one.amount, account_id=one.account_id)
        for one in deposit.parts
    )  # fmt: skip
    booked = Deposit("d1", "0", deposit.on, "bank", usd(677_94), "Stripe po_000001", lines)
    assert reconcile(replace(held, deposits=(*held.deposits, booked))).differences == ()


def test_without_a_clearing_account_a_waiting_credit_note_says_what_to_do() -> None:
    """An entry would pay it back, which no deposit takes up; and no line of one takes the sale back twice."""
    ways = replace(refunded()[1], named={Role.FEE: "fees"})
    note = CreditNote("n1", "0", "CN-7", "c1", DAY, usd(40_00), usd(40_00), note="of 1042")
    waits = replace(ways, sales=replace(ways.sales, credits={"c1": [note]}))
    found = {one.subject: one for one in fixes(given_back_of_a_payout(), waits)}
    assert {one.tier for one in found.values()} == {Tier.NONE}
    move = found["movement:txn_rrrrrr"]
    assert (move.is_yours, "delete the note in the ledger and sync" in move.withheld) == (True, True)
    assert "Credit note CN-7 waits for it" in move.withheld
    assert "settle that first" in found["payout:po_000001"].withheld
    (payout,) = (one for one in fixes(given_back_of_a_payout(), ways) if one.subject.startswith("payout"))
    assert [step.act for step in payout.candidates[0].steps] == [Act.GIVE_BACK, Act.DEPOSIT]


def test_a_deposit_writes_no_refund_that_only_a_person_can_book() -> None:
    """Of a deposit that is on an invoice it is told apart, and the payout waits for it; both say why."""
    held = {"re_rrrrrr": Owed("owed", blocked="The deposit is on an invoice")}
    ways = replace(refunded()[1], named={Role.FEE: "fees"}, held=held)
    found = {one.subject: one for one in fixes(given_back_of_a_payout(), ways)}
    assert {one.tier for one in found.values()} == {Tier.NONE}
    assert "not in the ledger yet" in found["payout:po_000001"].withheld
    assert found["movement:txn_rrrrrr"].withheld == "The deposit is on an invoice"


def test_a_refund_that_an_entry_has_booked_is_not_given_back_again() -> None:
    """As where a credit note was paid back by an entry: the payout's deposit can't take that up."""
    books = given_back_of_a_payout()
    lines = (JournalLine(usd(-40_00), "funds"), JournalLine(usd(40_00), "receivable", "c1"))
    entry = Journal("j1", "0", "7", DAY, "USD", "Refund re_rrrrrr, credit note CN-7", lines)
    ways = replace(refunded()[1], named={Role.FEE: "fees"})
    (found,) = fixes(replace(books, journals=(entry,)), ways)
    assert (found.tier, found.candidates) == (Tier.NONE, ())
    assert "booked by an entry" in found.withheld


def test_a_deposits_refund_in_another_currency_than_its_tax_is_a_persons() -> None:
    """The tax was booked in the charge's currency; what left the balance is in another, at a rate."""
    books, ways = refunded()
    part = TaxedPart(Money(36_00, "EUR"), Money(6_00, "EUR"), "s")
    held = {"re_rrrrrr": Owed("owed", "c1", "40", (part,))}
    (found,) = fixes(books, replace(ways, held=held))
    assert (found.tier, found.candidates) == (Tier.NONE, ())
    assert "EUR" in found.withheld
    same = replace(part, amount=usd(40_00), tax=usd(6_67))
    (found,) = fixes(books, replace(ways, held={"re_rrrrrr": Owed("owed", "c1", "40", (same,))}))
    assert found.tier is Tier.READY


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda one: replace(one, movements=one.movements[:-2] + one.movements[-1:]), "add up"),
        (lambda one: replace(one, charges=(replace(one.charges[0], amount=Money(9, "EUR")),)), "EUR"),
    ],
    ids=["half read", "foreign"],
)
def test_nothing_is_put_forward_where_something_is_not_known(
    change: Callable[[Books], Books], why: str
) -> None:
    """It says what is missing instead."""
    books = change(waiting(paid("aaaaaa", 500_00), paid("bbbbbb", 240_00)))
    found = next(one for one in fixes(books) if one.subject == "payout:po_000001")
    assert (found.tier, found.candidates) == (Tier.NONE, ())
    assert why in found.withheld


@pytest.fixture(scope="module", params=list(Bookkeeper))
def year(request: pytest.FixtureRequest) -> tuple[Year, list[Planted], list[FixProposal]]:
    """A year with mistakes and what is put forward for them."""
    made = make(900, request.param)
    planted = plant(made, 1)
    return made, planted, fixes(made.books())


_BOOKED = {
    "refund_missing": "other", "dispute_missing": "other", "dispute_won_missing": "other",
    "fee_missing": "fees",
}  # fmt: skip


def test_what_is_missing_is_booked_against_the_account_of_old(
    year: tuple[Year, list[Planted], list[FixProposal]],
) -> None:
    """To the cent and on its day, with the service's id in the text; the account is the books' own habit."""
    made, planted, found = year
    for one in (one for one in planted if one.kind in _BOOKED):
        fix = next(each for each in found if one.records & set(each.settles))
        (step,) = fix.candidates[0].steps
        assert (fix.tier, step.act, step.against_id) == (Tier.READY, Act.BOOK, _BOOKED[one.kind])
        (key,) = one.records
        move = made.movements[key.removesuffix(":fee")]
        assert step.amount == (-move.fee if key.endswith(":fee") else move.amount)
        assert move.source_id in step.text


def test_what_is_given_back_of_a_deposit_is_owed_no_longer(
    year: tuple[Year, list[Planted], list[FixProposal]],
) -> None:
    """Its refund takes the liability away, whatever account refunds go to otherwise."""
    made, planted, _ = year
    (key,) = next(one.records for one in planted if one.kind == "refund_missing")
    source = made.movements[key].source_id
    ways = Ways(charge_of={source: "ch_1"}, held={source: Owed("owed")}, names={"owed": "Deposits"})
    fix = next(one for one in fixes(made.books(), ways) if key in one.settles)
    assert (fix.tier, fix.candidates[0].steps[0].against_id) == (Tier.READY, "owed")


def test_of_a_duplicate_one_stays(year: tuple[Year, list[Planted], list[FixProposal]]) -> None:
    """Just one of the two is removed; without an id in both a person looks first."""
    made, planted, found = year
    is_named = made.bookkeeper is not Bookkeeper.UNNAMED
    for one in (one for one in planted if one.kind in {"payment_twice", "payment_twice_without_id"}):
        fix = next(each for each in found if one.records & set(each.settles))
        (step,) = fix.candidates[0].steps
        assert (step.act, step.record_kind) == (Act.REMOVE, DocumentKind.PAYMENT)
        assert step.record_id in one.records
        is_sure = is_named and one.kind == "payment_twice"
        assert fix.tier is (Tier.READY if is_sure else Tier.REVIEW)


def test_an_account_that_nobody_named_is_asked_for() -> None:
    """No habit, no setting: nothing is put forward; a setting is enough."""
    made = make(600)
    dispute = next(one for one in made.movements.values() if one.category == "dispute")
    for key in {
        made.posting_of[one.remote_id] for one in made.movements.values() if "dispute" in one.category
    }:
        del made.deposits[key]
    books = made.books()
    asked = next(one for one in fixes(books) if dispute.remote_id in one.settles)
    assert (asked.tier, asked.candidates) == (Tier.NONE, ())
    assert "disputed payments" in asked.withheld
    named = next(
        one for one in fixes(books, Ways(named={Role.DISPUTE: "other"})) if dispute.remote_id in one.settles
    )
    assert named.tier is Tier.READY


def test_what_only_a_person_can_settle_says_so() -> None:
    """A payout that the bank never saw: nothing is written, and whom to ask is said."""
    made = make(600)
    payout = next(one for one in made.payouts.values() if one.arrives_on.month == 5)
    moves = (one for one in made.movements.values() if one.category == "payout")
    moved = next(one.remote_id for one in moves if one.source_id == payout.remote_id)
    del made.lines[made.line_of[moved]]
    found = next(one for one in fixes(made.books()) if payout.remote_id in one.settles)
    assert (found.tier, found.is_yours) == (Tier.NONE, True)
    assert "Stripe" in found.withheld


def test_the_same_books_give_the_same_fixes_and_each_difference_one() -> None:
    """Nothing is settled twice."""
    made = make(900)
    plant(made, 2)
    first, second = fixes(made.books()), fixes(made.books())
    assert first == second
    settled = [record for one in first for record in one.settles if record.startswith("txn_")]
    assert len(settled) == len(set(settled))
