"""Drafting: who is billed, what becomes a line, which checks hold, what was billed before."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from app.domain.charges import PaymentLink
from app.domain.documents import (
    Customer,
    Invoice,
    InvoiceStatus,
    Item,
    Line,
    Preferences,
    TaxCode,
    TaxScheme,
    Term,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.tracking import TrackingLists, TrackingOption
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.domain.writes import ADVANCE, DOCUMENT_ID, PURPOSE
from app.propose.drafting.billing import due, merged
from app.propose.drafting.deposits import DepositState, Paid
from app.propose.drafting.draft import CheckCode, DraftProposal, ReceivedDeposit, Source, TaxRules
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.snapshot import Billed, DraftingRules, DraftSnapshot
from app.propose.proposal import Tier

TODAY = date(2026, 11, 24)
DAY = date(2026, 11, 10)
ITEM = Item("12", "0", "Design hour", unit_price="95", tax_code_id="TAX")
TIDE = Customer("58", "0", "Tidewater Ceramics Ltd", email="accounts@tidewater.example", term_id="3")
PELL = Customer("61", "0", "Pell's Yard", email="pell@yard.example", tax_id="GB 12 34")
RULES = TaxRules(TaxScheme.DOCUMENT, group_id="2")


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def time(number: int, hours: str = "2", **more: Any) -> WorkItem:
    """Worked time of Tidewater's."""
    told: dict[str, Any] = {
        "customer": CustomerHint(customer_id="58"), "description": "Layout", "quantity": hours,
        "unit": "hour", "unit_price": "95", "item_hint": "12", "place": f"times.csv line {number}",
    } | more  # fmt: skip
    return WorkItem(WorkKind.TIME, "file", str(number), "r1", told.pop("served_on", DAY), **told)


def snapshot(*work: WorkItem, **more: Any) -> DraftSnapshot:
    """The small company with this work."""
    told: dict[str, Any] = {
        "customers": (TIDE, PELL),
        "items": (ITEM,),
        "tax_codes": (TaxCode("2", "0", "Clatsop", "8"),),
        "terms": (Term("3", "0", "Net 30", 30),),
        "preferences": Preferences(tax_scheme=TaxScheme.DOCUMENT, tax_code_id="2"),
        "tax": RULES,
    } | more
    return DraftSnapshot(TODAY, work, **told)


def only(found: Iterable[DraftProposal]) -> DraftProposal:
    """The one there is."""
    (one,) = found
    return one


def failing(found: DraftProposal) -> set[CheckCode]:
    """The checks that want a look."""
    return {one.code for one in found.unmet}


def invoice(total: int, on: date = date(2026, 10, 30), customer: str = "58", **more: Any) -> Invoice:
    """An invoice of before."""
    line = Line(usd(total), "Layout", "12", "2", "95", "TAX")
    told: dict[str, Any] = {"lines": (line,)} | more
    return Invoice("900", "0", "2201", customer, on, on, usd(total), usd(total), **told)


def test_a_month_of_time_is_one_ready_invoice() -> None:
    """Lines, tax by the ledger's rate, terms, due date, and nothing to look at."""
    found = only(propose_drafts(snapshot(time(1), time(2, "0.5"), time(3, served_on=date(2026, 11, 3)))))
    made = found.candidates[0].invoice
    assert made is not None
    assert (found.tier, found.withheld, failing(found)) == (Tier.READY, "", set())
    assert [line.quantity for line in made.lines] == ["2", "2", "0.5"]
    assert (made.totals.subtotal, made.totals.tax, made.totals.total) == (
        usd(427_50),
        usd(34_20),
        usd(461_70),
    )
    assert (made.customer_id, made.term_id, made.due_on) == ("58", "3", date(2026, 12, 24))
    assert found.money == made.totals.total


def test_two_customers_months_and_projects_are_apart() -> None:
    """Orders stay by themselves too; projects only when asked for."""
    work = [
        time(1, project="Book"), time(2, project="Signs"), time(3, served_on=date(2026, 10, 30)),
        time(4, group_id="order 7"), time(5, customer=CustomerHint(customer_id="61")),
    ]  # fmt: skip
    assert len(propose_drafts(snapshot(*work))) == 4
    assert len(propose_drafts(snapshot(*work, rules=DraftingRules(is_split_by_project=True)))) == 5


@pytest.mark.parametrize(
    "hint",
    [
        CustomerHint(email="PELL@yard.example", name="Somebody"),
        CustomerHint(tax_id="gb-1234", name="Somebody"),
        CustomerHint(name="Pells Yard Limited"),
    ],
    ids=["e-mail", "tax number", "name"],
)
def test_a_customer_is_found_before_one_is_made(hint: CustomerHint) -> None:
    """By what identifies it, in any spelling."""
    found = only(propose_drafts(snapshot(time(1, customer=hint))))
    assert found.party == "Pell's Yard"
    assert not found.needs


def test_a_new_customer_is_a_draft_of_its_own() -> None:
    """Made once, however many invoices rest on it; a name that is nearly known is looked at."""
    new = CustomerHint(name="Bramble & Daughters", email="post@bramble.example")
    maker, *invoices = propose_drafts(
        snapshot(time(1, customer=new, group_id="a"), time(2, customer=new, group_id="b"))
    )
    assert (maker.aspect, maker.tier, maker.candidates[0].customer is not None) == (
        "customer",
        Tier.READY,
        True,
    )
    assert [one.needs for one in invoices] == [(maker.subject,)] * 2
    near, _ = propose_drafts(snapshot(time(1, customer=CustomerHint(name="Tidewater Ceramic"))))
    assert near.tier is Tier.REVIEW


def test_nobody_named_is_said_with_the_place_and_nothing_is_lost() -> None:
    """Nothing is put forward, and the rows are named."""
    found = only(propose_drafts(snapshot(time(7, customer=CustomerHint()))))
    assert (found.tier, found.candidates) == (Tier.NONE, ())
    assert "times.csv line 7" in found.withheld
    assert [source.subject for source in found.sources] == ["time:file:7"]


PLANTED: dict[CheckCode, DraftSnapshot] = {
    CheckCode.DUPLICATE: snapshot(time(1), invoices=(invoice(205_20, date(2026, 11, 12)),)),
    CheckCode.PRICE: snapshot(time(1, unit_price="950")),
    CheckCode.QUANTITY: snapshot(time(1, "26")),
    CheckCode.DISCOUNT: snapshot(time(1, discount="0.4")),
    CheckCode.TAX: snapshot(time(1, tax_hint="NON"), invoices=tuple(invoice(190_00 + n) for n in range(4))),
    CheckCode.CREDIT_LIMIT: snapshot(
        time(1), open_minor={"58": 900_00}, rules=DraftingRules(credit_limits={"58": 1_000_00})
    ),
    CheckCode.HOLD: snapshot(time(1), rules=DraftingRules(on_hold=frozenset({"58"}))),
    CheckCode.PURCHASE_ORDER: snapshot(
        time(1), invoices=tuple(invoice(10_00 + n, purchase_order=f"PO {n}") for n in range(3))
    ),
    CheckCode.ADDRESS: snapshot(time(1), customers=(replace(TIDE, email=""),)),
    CheckCode.CLOSED_PERIOD: snapshot(time(1), preferences=Preferences(books_closed_on=TODAY)),
    CheckCode.THRESHOLD: snapshot(time(1), rules=DraftingRules(threshold_minor=100_00)),
    CheckCode.CURRENCY: snapshot(time(1, currency="EUR")),
    CheckCode.DEPOSIT: snapshot(time(1, deposit_paid="50")),
    CheckCode.CUSTOMER: snapshot(time(1), customers=(replace(TIDE, is_active=False),)),
}


@pytest.mark.parametrize("code", PLANTED)
def test_each_check_catches_its_own(code: CheckCode) -> None:
    """The planted error is named, and the draft is no longer ready."""
    found = propose_drafts(PLANTED[code])[-1]
    assert code in failing(found)
    assert found.tier is Tier.REVIEW
    assert found.withheld


@pytest.mark.parametrize("told", ["", "-2", "many", "NaN"])
def test_absurd_quantities_are_named_with_their_place(told: str) -> None:
    """A row that can't be right is kept, shown and never ready."""
    found = only(propose_drafts(snapshot(time(4, told))))
    assert CheckCode.QUANTITY in failing(found)


def test_a_deposit_is_taken_off_as_the_liability_it_is() -> None:
    """By the item whose account it is; the balance is what is left."""
    deposit = Item("40", "0", "Deposits", tax_code_id="NON")
    found = only(
        propose_drafts(
            snapshot(
                time(1, deposit_paid="100"), items=(ITEM, deposit), rules=DraftingRules(deposit_item_id="40")
            )
        )
    )
    made = found.candidates[0].invoice
    assert made is not None
    assert (made.lines[-1].item_id, made.lines[-1].amount) == ("40", usd(-100_00))
    assert (found.tier, made.totals.total) == (Tier.READY, usd(105_20))


BRITISH: dict[str, Any] = {
    "customers": (replace(TIDE, currency="GBP"),),
    "items": (replace(ITEM, tax_code_id="20"), Item("40", "0", "Deposits", tax_code_id="0")),
    "tax_codes": (TaxCode("20", "0", "Standard", "20"), TaxCode("5", "0", "Reduced", "5"),
                  TaxCode("0", "0", "No VAT", "0", is_taxable=False)),
    "preferences": Preferences(tax_scheme=TaxScheme.LINES, home_currency="GBP"),
    "tax": TaxRules(TaxScheme.LINES),
    "rules": DraftingRules(deposit_item_id="40", taxes_deposits=True),
}  # fmt: skip
"""Where the tax of a deposit falls due when it comes."""


def test_the_tax_of_a_deposit_that_only_a_file_tells_of_does_not_fall_due_twice() -> None:
    """It fell due when it came: what is taken off bears it, by what it was for, and a person looks at it."""
    order = {"group_id": "order 7", "currency": "GBP"}
    work = (
        time(1, "1", unit_price="100", deposit_paid="90", **order),
        time(2, "1", unit_price="100", tax_hint="5", **order),
        time(3, "1", unit_price="100", currency="GBP"),
    )
    found = {one.subject: one for one in propose_drafts(snapshot(*work, **BRITISH))}
    taken = next(one for one in found.values() if "order 7" in one.subject)
    made = taken.candidates[0].invoice
    assert made is not None
    assert made.totals.total == Money(225_00 - 90_00, "GBP")
    assert made.totals.tax == Money(25_00 - 8_00 - 2_00, "GBP")  # of 48.00 at 20 %, and of 42.00 at 5 %
    assert [line.tax_code_id for line in made.lines if line.is_deposit] == ["20", "5"]
    assert CheckCode.DEPOSIT in failing(taken)
    assert "10.00 of its deposit is tax that fell due when it came" in taken.withheld
    at_invoice = BRITISH | {"rules": DraftingRules(deposit_item_id="40")}
    plain = next(one for one in propose_drafts(snapshot(*work, **at_invoice)) if "order 7" in one.subject)
    bare = plain.candidates[0].invoice
    assert bare is not None
    assert (bare.totals.total, bare.totals.tax) == (Money(135_00, "GBP"), Money(25_00, "GBP"))
    assert CheckCode.DEPOSIT not in failing(plain)


def test_a_deposit_by_link_that_the_file_tells_of_as_well_is_taken_off_once() -> None:
    """The booking's program knows of the payment, too; and where its link brought none, a person looks."""
    work = WorkItem(
        WorkKind.BOOKING, "cal", "b1", "r1", DAY, customer=CustomerHint(customer_id="58"),
        description="Garden", quantity="1", unit_price="95", item_hint="12", deposit_paid="50",
    )  # fmt: skip
    link = PaymentLink("plink_1", "https://pay", metadata=((DOCUMENT_ID, work.subject), (PURPOSE, ADVANCE)))
    deposit = Item("40", "0", "Deposits", tax_code_id="NON")
    known: dict[str, Any] = {"items": (ITEM, deposit), "rules": DraftingRules(deposit_item_id="40")}
    paid = DepositState(link, (Paid(usd(50_00), DAY, "ch_1"),), 1)
    found = only(propose_drafts(snapshot(work, deposits={work.subject: paid}, **known)))
    made = found.candidates[0].invoice
    assert made is not None
    assert [(one.amount, one.charge_id) for one in made.lines if one.is_deposit] == [(usd(-50_00), "ch_1")]
    assert CheckCode.DEPOSIT in failing(found)
    assert "what came by its link is taken off" in found.withheld
    gone = DepositState(replace(link, is_active=False), (), 1)
    found = only(propose_drafts(snapshot(work, deposits={work.subject: gone}, **known)))
    assert CheckCode.DEPOSIT in failing(found)


BOOKED = WorkItem(
    WorkKind.BOOKING, "cal", "b1", "r1", DAY, customer=CustomerHint(customer_id="58"), description="Garden",
    quantity="1", unit_price="95", item_hint="12",
)  # fmt: skip
ASKED = PaymentLink("plink_1", "https://pay", metadata=((DOCUMENT_ID, BOOKED.subject), (PURPOSE, ADVANCE)))


def with_deposit(*payments: Paid, **more: Any) -> DraftProposal:
    """The invoice of a booking whose deposit came by these."""
    deposit = Item("40", "0", "Deposits", tax_code_id="NON", income_account_id="90")
    told: dict[str, Any] = {
        "items": (ITEM, deposit), "rules": DraftingRules(deposit_item_id="40", deposit_account_id="90"),
        "deposits": {BOOKED.subject: DepositState(ASKED, payments, 1)},
    } | more  # fmt: skip
    return only(propose_drafts(snapshot(BOOKED, **told)))


def test_a_deposit_is_taken_off_the_liability_that_it_was_booked_to() -> None:
    """Another item of deposits was named meanwhile: what is owed lies on the account of the one before."""
    lines = [Item("40", "0", "Deposits", tax_code_id="NON", income_account_id="90"),
             Item("41", "0", "Retainers", tax_code_id="NON", income_account_id="91")]  # fmt: skip
    booked = ReceivedDeposit("ch_1", usd(50_00), DAY, "Deposit", "58", TIDE.name, account_id="91")
    known = {"received": {"ch_1": booked}}
    found = with_deposit(Paid(usd(50_00), DAY, "ch_1"), items=(ITEM, *lines), **known)
    made = found.candidates[0].invoice
    assert made is not None
    assert [line.item_id for line in made.lines if line.is_deposit] == ["41"]
    assert failing(found) == set()
    none = with_deposit(Paid(usd(50_00), DAY, "ch_1"), items=(ITEM, lines[0]), **known)
    assert CheckCode.DEPOSIT in failing(none)
    assert "no item is sold into the account" in none.withheld


@pytest.mark.parametrize(
    ("paid", "said"),
    [
        (Paid(Money(50_00, "EUR"), DAY, "ch_1"), "its deposit came in EUR: it is not taken off"),
        (Paid(usd(50_00), DAY), "its deposit was paid, and its charge was not read yet: sync"),
    ],
)
def test_a_deposit_that_is_not_taken_off_keeps_its_invoice_from_being_ready(paid: Paid, said: str) -> None:
    """Else the customer is asked for the whole, and nothing says why."""
    found = with_deposit(paid)
    made = found.candidates[0].invoice
    assert made is not None
    assert not [line for line in made.lines if line.is_deposit]
    assert CheckCode.DEPOSIT in failing(found)
    assert said in found.withheld


def test_a_deposit_that_comes_after_its_invoice_is_not_owed_for_anything() -> None:
    """Its work is billed without it: booked as owed, it would lie there while all is asked for."""
    paid = DepositState(ASKED, (Paid(usd(50_00), DAY, "ch_1"),), 1)
    told: dict[str, Any] = {
        "deposits": {BOOKED.subject: paid}, "can_link": True, "invoices": (invoice(95_00),),
        "rules": DraftingRules(deposit_item_id="40", deposit_account_id="90"),
    }  # fmt: skip
    on_invoice = Billed(Source(BOOKED.subject, "r1", DAY), usd(95_00), "900")
    found = only(propose_drafts(snapshot(BOOKED, billed=(on_invoice,), **told)))
    assert (found.subject, found.tier) == ("received:ch_1", Tier.REVIEW)
    assert "on invoice 2201 already, without it" in found.withheld
    before = {one.subject: one for one in propose_drafts(snapshot(BOOKED, **told))}
    assert before["received:ch_1"].tier is Tier.READY


def billed(number: int, revision: str = "r1", amount: int = 190_00) -> Billed:
    """Time that was billed on invoice 900."""
    return Billed(Source(f"time:file:{number}", revision, DAY), usd(amount), "900")


def test_nothing_is_billed_twice_and_a_late_change_shows_as_a_difference() -> None:
    """The same revision is silent; more is billed as a correction; less is named."""
    assert propose_drafts(snapshot(time(1), billed=(billed(1),))) == ()
    more = only(propose_drafts(snapshot(time(1, "3"), billed=(billed(1, "r0"),))))
    made = more.candidates[0].invoice
    assert made is not None
    assert (more.aspect, more.tier, made.totals.subtotal) == ("difference", Tier.REVIEW, usd(95_00))
    less = only(propose_drafts(snapshot(time(1, "1"), billed=(billed(1, "r0"),))))
    assert (less.tier, less.money, less.candidates) == (Tier.NONE, usd(-95_00), ())


def test_work_that_is_as_it_was_at_first_again_is_told_once_its_change_was_billed() -> None:
    """Two hours billed, then a third; the file says two again: one was billed too much."""
    twice = (billed(1, "r1"), billed(1, "r2", 95_00))
    less = only(propose_drafts(snapshot(time(1), billed=twice)))
    assert (less.tier, less.money, less.candidates) == (Tier.NONE, usd(-95_00), ())
    assert propose_drafts(snapshot(replace(time(1, "3"), revision="r2"), billed=twice)) == ()


def test_a_booking_that_two_files_tell_of_is_not_billed_twice_without_a_look() -> None:
    """As a calendar and as a table: in one draft, or once the other was billed; twins of one are two."""
    other = replace(BOOKED, origin="booking", item_id="B7")
    both = only(propose_drafts(snapshot(BOOKED, other)))
    assert CheckCode.DUPLICATE in failing(both)
    assert "two sources tell of" in both.withheld
    before = Billed(Source(BOOKED.subject, "r1", DAY, amount=usd(95_00)), usd(95_00), "900")
    again = only(propose_drafts(snapshot(BOOKED, other, billed=(before,), invoices=(invoice(950_00),))))
    assert CheckCode.DUPLICATE in failing(again)
    others = replace(other, worker="Ben")
    apart = only(propose_drafts(snapshot(replace(BOOKED, worker="Ana"), others)))
    assert CheckCode.DUPLICATE not in failing(apart), "two people worked"
    twins = only(propose_drafts(snapshot(BOOKED, replace(BOOKED, item_id="b2"))))
    assert CheckCode.DUPLICATE not in failing(twins)


def test_a_late_change_bears_the_discount_and_the_class_of_its_work() -> None:
    """Where the discount is the document's, too: the third hour is at a tenth off, as the others were."""
    rules = DraftingRules(tracking=(("Region", "South"),))
    found = only(
        propose_drafts(snapshot(time(1, "3", discount="0.1"), billed=(billed(1, "r0"),), rules=rules))
    )
    made = found.candidates[0].invoice
    assert made is not None
    assert (made.totals.subtotal, made.totals.discount) == (usd(95_00), usd(9_50))
    assert [line.tracking for line in made.lines] == [rules.tracking]
    by_line = TaxRules(TaxScheme.LINES, takes_discount_off_lines=True)
    xero = snapshot(time(1, "3", discount="0.1"), billed=(billed(1, "r0", 171_00),), tax=by_line)
    (line,) = only(propose_drafts(xero)).candidates[0].invoice.lines  # type: ignore[union-attr] # an invoice
    assert (line.amount, line.discount) == (usd(85_50), "")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            {"customer": CustomerHint(customer_id="61"), "quantity": "9"},
            "billed to Tidewater Ceramics Ltd on 2201",
        ),
        ({"currency": "EUR"}, "billed in USD"),
    ],
)
def test_work_that_was_billed_and_is_anothers_now_is_not_billed_as_a_difference(
    more: dict[str, Any], said: str
) -> None:
    """Another customer's, or in another currency: what was billed has to be credited first, by a person."""
    work = replace(time(1), **more)
    found = only(propose_drafts(snapshot(work, billed=(billed(1, "r0"),), invoices=(invoice(190_00),))))
    assert (found.tier, found.candidates) == (Tier.NONE, ())
    assert said in found.withheld


def test_cancelled_work_is_withdrawn_or_its_invoice_voided() -> None:
    """Before it was billed nothing is drafted; after, a void is proposed, if no money came meanwhile."""
    gone = time(1, status=WorkStatus.CANCELLED)
    assert propose_drafts(snapshot(gone)) == ()
    open_invoice = invoice(190_00)
    void = only(propose_drafts(snapshot(gone, billed=(billed(1),), invoices=(open_invoice,))))
    target = void.candidates[0].void
    assert target is not None
    assert (void.aspect, void.tier, target.number) == ("void", Tier.REVIEW, "2201")
    shared = propose_drafts(snapshot(gone, billed=(billed(1), billed(2)), invoices=(open_invoice,)))
    paid = replace(open_invoice, balance=usd(0), status=InvoiceStatus.PAID)
    money = propose_drafts(snapshot(gone, billed=(billed(1),), invoices=(paid,)))
    assert [one.tier for one in (*shared, *money)] == [Tier.NONE, Tier.NONE]
    voided = replace(open_invoice, status=InvoiceStatus.VOIDED)
    assert propose_drafts(snapshot(gone, billed=(billed(1),), invoices=(voided,))) == ()


def test_what_was_turned_down_stays_so_and_new_work_is_a_draft_of_its_own() -> None:
    """The rejected revision is not put forward again; another piece of the same month is."""
    first = only(propose_drafts(snapshot(time(1))))
    settled = frozenset({("time:file:1", "r1")})
    again = propose_drafts(
        snapshot(time(1), time(2), settled=settled, used_subjects=frozenset({first.subject}))
    )
    assert [one.subject for one in again] == [f"{first.subject}#2"]


def test_days_do_not_change_a_draft_but_its_content_does() -> None:
    """An approval of today still stands tomorrow."""
    first = only(propose_drafts(snapshot(time(1))))
    later = only(propose_drafts(replace(snapshot(time(1)), as_of=date(2026, 11, 26))))
    other = only(propose_drafts(snapshot(time(1, "3"))))
    assert first.fingerprint == later.fingerprint != other.fingerprint


def test_lines_of_one_project_and_price_are_merged_exactly() -> None:
    """Quantities add up, every source is kept, and the amount is reckoned anew."""
    found = only(propose_drafts(snapshot(*(time(n, "0.3333", project="Book") for n in range(3)))))
    made = found.candidates[0].invoice
    assert made is not None
    (line,) = merged(made.lines, RULES)
    assert (line.quantity, line.amount, len(line.sources)) == ("0.9999", usd(94_99), 3)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (None, date(2026, 12, 24)),
        (Term("3", "0", "Net 15", 15), date(2026, 12, 9)),
        (Term("OFFOLLOWINGMONTH:20", "0", ""), date(2026, 12, 20)),
        (Term("OFCURRENTMONTH:31", "0", ""), date(2026, 11, 30)),
        (Term("DAYSAFTERBILLMONTH:10", "0", ""), date(2026, 12, 10)),
    ],
)
def test_due_dates_follow_the_terms(term: Term | None, expected: date) -> None:
    """Xero's terms by month too."""
    assert due(term, TODAY) == expected


def test_class_and_tracking_go_on_as_they_were() -> None:
    """What nearly all of this customer's lines bore; nothing without a habit."""
    region = (("Region", "North"),)
    told = Line(usd(95_00), "Hour", "12", "1", "95", "TAX", region)
    before = tuple(replace(invoice(95_00 + n), lines=(told,)) for n in range(3))
    (found,) = propose_drafts(snapshot(time(1), invoices=before))
    made = found.candidates[0].invoice
    assert made is not None
    assert [line.tracking for line in made.lines] == [region]
    (bare,) = propose_drafts(snapshot(time(1), invoices=before[:2]))
    assert bare.candidates[0].invoice is not None
    assert [line.tracking for line in bare.candidates[0].invoice.lines] == [()]
    rules = DraftingRules(tracking=(("Region", "South"),))
    chosen = only(propose_drafts(snapshot(time(1), rules=rules)))
    assert chosen.candidates[0].invoice is not None
    assert [line.tracking for line in chosen.candidates[0].invoice.lines] == [rules.tracking]


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        (TrackingLists((TrackingOption("Region", "South", "South"),)),
         "what tells its lines apart is in use"),
        (TrackingLists((TrackingOption("Region", "South", "South", is_active=False),)),
         "“Layout · 10 Nov 2026”: Region “South” is not in use any more"),
        (TrackingLists(), "“Layout · 10 Nov 2026”: the ledger has no Region “South”"),
    ],
)  # fmt: skip
def test_what_the_ledger_would_refuse_to_tell_lines_apart_by_is_named(
    lists: TrackingLists, said: str
) -> None:
    """Before a draft may be ready; a draft whose lines bear nothing of it is not asked."""
    rules = DraftingRules(tracking=(("Region", "South"),))
    found = only(propose_drafts(snapshot(time(1), rules=rules, tracking=lists)))
    (check,) = [one for one in found.checks if one.code is CheckCode.TRACKING]
    assert check.text == said
    assert found.tier is (Tier.READY if check.is_met else Tier.REVIEW)
    bare = only(propose_drafts(snapshot(time(1), tracking=lists)))
    assert CheckCode.TRACKING not in {one.code for one in bare.checks}


def test_months_of_one_customer_may_go_on_one_invoice() -> None:
    """By month for all others; each line names its day, and projects may still be apart."""
    work = (
        time(1, served_on=date(2026, 10, 5), project="Book"),
        time(2, project="Sign"),
        time(3, customer=CustomerHint(customer_id="61")),
        time(4, served_on=date(2026, 10, 6), customer=CustomerHint(customer_id="61")),
    )
    together = frozenset({"58"})
    found = propose_drafts(snapshot(*work, rules=DraftingRules(merges_months=together)))
    assert sorted((one.party, one.subject.rpartition(":")[2]) for one in found) == [
        ("Pell's Yard", "2026-10"), ("Pell's Yard", "2026-11"), ("Tidewater Ceramics Ltd", "all"),
    ]  # fmt: skip
    (merged_one,) = (one for one in found if one.subject.endswith(":all"))
    made = merged_one.candidates[0].invoice
    assert made is not None
    assert [line.sources[0].served_on.month for line in made.lines] == [10, 11]
    rules = DraftingRules(merges_months=together, split_exceptions=together)
    assert len(propose_drafts(snapshot(*work[:2], rules=rules))) == 2


def test_one_customer_may_be_split_by_project_while_others_are_not() -> None:
    """And the other way round where all are split."""
    work = (time(1, project="Book"), time(2, project="Sign"))
    for is_split, others, count in ((False, ("58",), 2), (True, ("58",), 1), (False, ("61",), 1)):
        rules = DraftingRules(is_split_by_project=is_split, split_exceptions=frozenset(others))
        assert len(propose_drafts(snapshot(*work, rules=rules))) == count


def test_a_deposit_is_taken_off_one_invoice_only() -> None:
    """An offer whose lines are on two invoices, as when it grew one after a merge: the first takes it."""
    offer = [
        replace(time(n), kind=WorkKind.ESTIMATE, item_id=f"388/{n}", group_id="estimate 388") for n in (1, 2)
    ]
    link = PaymentLink("plink", "https://pay.example", metadata=((DOCUMENT_ID, "388"), (PURPOSE, ADVANCE)))
    states = {"388": DepositState(link, (Paid(usd(50_00), DAY, "ch_1"),), 1)}
    rules = DraftingRules(deposit_item_id="12", deposit_account_id="91")
    apart = snapshot(*offer, deposits=states, rules=rules, groups={offer[0].subject: "merged 1"})
    drafts = [one for found in propose_drafts(apart) for one in found.candidates]
    invoices = [one.invoice for one in drafts if one.invoice is not None]
    assert len(invoices) == 2
    taken = [line.amount for one in invoices for line in one.lines if line.is_deposit]
    assert taken == [usd(-50_00)]
    assert [bool(one.memo) for one in invoices] == [True, False]
