"""Agreements and their documents become works with a schedule, or say what is missing."""

from datetime import date
from decimal import Decimal

from app.domain.documents import CreditNote, Invoice, InvoiceStatus, Item, Line
from app.domain.money import Money
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.propose.deferred.entries import Prepaid
from app.propose.deferred.prepaid import DeferredBooks, net_of, prepaid_works
from app.propose.drafting.draft import Source
from app.propose.drafting.snapshot import Billed

DAY = date(2026, 1, 2)
WORK = WorkItem(
    WorkKind.AGREEMENT, "agreement", "h/2026-01-01", "r", date(2026, 1, 1),
    customer=CustomerHint(name="Acme"), description="Hosting 2026", unit_price="1200", item_hint="Hosting",
    covers=(date(2026, 1, 1), date(2026, 12, 31)), recognise="months",
)  # fmt: skip


def money(minor: int, currency: str = "USD") -> Money:
    """An amount in cents."""
    return Money(minor, currency)


def invoice(minor: int = 1_200_00, currency: str = "USD") -> Invoice:
    """Invoice 1007 over one line of hosting."""
    total = money(minor, currency)
    return Invoice("i7", "0", "1007", "c", DAY, DAY, total, total, lines=(Line(total, "Hosting", "7"),))


BOOKS = DeferredBooks(
    "USD", {"i7": invoice()}, items={"7": Item("7", "0", "Hosting", income_account_id="sales")},
    liabilities=frozenset({"owed"}), liability_id="owed", customers={"c": "Acme Traders"},
)  # fmt: skip
BILLED = Billed(Source(WORK.subject, "r", DAY), money(1_200_00), "i7", "7")


def works(books: DeferredBooks = BOOKS, *billed: Billed, work: WorkItem = WORK) -> list[Prepaid]:
    """What is deferred."""
    return list(prepaid_works([work], billed or [BILLED], books))


def test_a_billed_agreement_is_deferred_from_its_income_to_the_named_liability() -> None:
    """By its invoice, under the ledger's name for the customer; what is not billed is nothing."""
    (made,) = works()
    assert (made.total, made.income_id, made.liability_id) == (money(1_200_00), "sales", "owed")
    assert (made.party, made.name, made.is_on_liability) == ("Acme Traders", "Hosting 2026", False)
    assert (made.doubts, made.blocked) == ((), "")
    draft = replace(BOOKS, invoices={"i7": replace(invoice(), status=InvoiceStatus.DRAFT)})
    assert works(draft) == []
    assert works(BOOKS, replace(BILLED, invoice_id="")) == []


def test_an_item_sold_to_a_liability_is_earned_where_a_person_says() -> None:
    """Nothing is moved there; without the name nothing can be put forward."""
    on_it = replace(BOOKS, items={"7": Item("7", "0", "Hosting", income_account_id="owed")})
    (held,) = works(on_it)
    assert "name the account of revenue" in held.blocked
    (made,) = works(replace(on_it, income_id="sales"))
    assert (made.is_on_liability, made.income_id, made.liability_id) == (True, "sales", "owed")
    (bare,) = works(replace(BOOKS, liability_id=""))
    assert "Name the account of deferred revenue" in bare.blocked
    (unknown,) = works(replace(BOOKS, items={}))
    assert "does not tell the account" in unknown.blocked


def test_a_foreign_bill_is_earned_at_its_own_rate() -> None:
    """At home, at the rate of its day; without a rate nothing is guessed."""
    euro = replace(BOOKS, invoices={"i7": invoice(currency="EUR")})
    bill = replace(BILLED, amount=money(1_200_00, "EUR"))
    (held,) = works(euro, bill)
    assert "rate" in held.blocked
    (made,) = works(replace(euro, rates={("invoice", "i7"): Decimal("1.085")}), bill)
    assert made.total == money(1_302_00)


def test_a_credit_for_the_same_item_takes_off_what_is_earned() -> None:
    """Only the lines of that item; of two works on one invoice nobody knows whose it is."""
    lines = (Line(money(600_00), "Hosting back", "7"), Line(money(5_00), "Other", "9"))
    note = CreditNote("n1", "0", "C9", "c", date(2026, 7, 1), money(605_00), money(0), lines=lines)
    credited = replace(BOOKS, credits={"i7": [note]})
    (made,) = works(credited)
    assert made.total == money(600_00)
    assert [one.label for one in made.parts] == ["Invoice 1007", "Credit note C9"]
    other = replace(WORK, item_id="other/2026-01-01")
    twice = [BILLED, replace(BILLED, source=Source(other.subject, "r", DAY))]
    unclear = list(prepaid_works([WORK, other], twice, credited))
    assert {one.total.minor for one in unclear} == {1_200_00}
    assert all("a credit is not taken off" in one.doubts[0] for one in unclear)
    apart = [BILLED, replace(twice[1], invoice_id="i8")]
    two = replace(credited, invoices={"i7": invoice(), "i8": replace(invoice(), remote_id="i8")})
    two = replace(two, credits={"i7": [note], "i8": [note]})
    assert {one.total.minor for one in prepaid_works([WORK, other], apart, two)} == {1_200_00}, "not off both"


def test_a_credit_used_on_two_bills_of_a_work_counts_once() -> None:
    """A yearly agreement billed on two invoices, credited by one note that both of them use."""
    note = CreditNote("n1", "0", "C9", "c", date(2026, 7, 1), money(600_00), money(0),
                      lines=(Line(money(600_00), "Hosting back", "7"),))  # fmt: skip
    both = {"i7": invoice(700_00), "i8": replace(invoice(500_00), remote_id="i8", number="1008")}
    credited = replace(BOOKS, invoices=both, credits={"i7": [note], "i8": [note]})
    bills = [replace(BILLED, amount=money(700_00)), replace(BILLED, amount=money(500_00), invoice_id="i8")]
    (made,) = works(credited, *bills)
    assert made.total == money(600_00)


def test_a_credit_of_prices_that_hold_tax_takes_back_no_tax() -> None:
    """Credited whole, nothing is left to be earned; tax that stands beside the lines is not in them."""
    inclusive = replace(invoice(1_200_00), tax=money(200_00))
    line = Line(money(1_200_00), "Hosting back", "7")
    note = CreditNote("n1", "0", "C9", "c", date(2026, 7, 1), money(1_200_00), money(0), lines=(line,))
    credited = replace(BOOKS, invoices={"i7": inclusive}, credits={"i7": [note]})
    (made,) = works(credited)
    assert made.total == money(0)
    beside = replace(note, lines=(replace(line, amount=money(1_000_00)),))
    assert works(replace(credited, credits={"i7": [beside]}))[0].total == money(0)


def test_a_credit_gives_back_the_tax_that_it_says_itself() -> None:
    """An invoice with tax in its prices is credited without: all of the credit is no income any more."""
    inclusive = replace(invoice(1_200_00), tax=money(200_00))
    line = Line(money(600_00), "Hosting back", "7")
    untaxed = CreditNote(
        "n1", "0", "C9", "c", date(2026, 7, 1), money(600_00), money(0), money(0), lines=(line,)
    )
    (made,) = works(replace(BOOKS, invoices={"i7": inclusive}, credits={"i7": [untaxed]}))
    assert made.total == money(400_00)
    taxed = replace(untaxed, tax=money(100_00))
    (made,) = works(replace(BOOKS, invoices={"i7": inclusive}, credits={"i7": [taxed]}))
    assert made.total == money(500_00)


def test_what_changed_in_the_agreement_since_is_a_doubt() -> None:
    """Another price, or that it is told of no more; a discount is no change."""
    (dearer,) = works(work=replace(WORK, unit_price="1300"))
    assert "now comes to 1,300.00; 1,200.00 USD is billed" in dearer.doubts[0]
    (gone,) = works(work=replace(WORK, status=WorkStatus.CANCELLED))
    assert "does not tell of it any more" in gone.doubts[0]
    (less,) = works(work=replace(WORK, unit_price="1500", discount="0.2"))
    assert less.doubts == ()


def test_tax_that_is_in_the_prices_is_not_earned() -> None:
    """Lines that add up to the total hold the tax; where it stands beside them, all of a line is earned."""
    inclusive = replace(invoice(1_200_00), tax=money(200_00))
    assert net_of(inclusive, money(1_200_00)) == money(1_000_00)
    beside = replace(inclusive, total=money(1_400_00))
    assert net_of(beside, money(1_200_00)) == money(1_200_00)
