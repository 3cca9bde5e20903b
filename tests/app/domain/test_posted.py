"""What the books rest on in a record, and how it moved between two looks."""

from datetime import UTC, date, datetime, timedelta

from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    Deposit,
    DepositLine,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Journal,
    JournalLine,
    Line,
    Payment,
    Term,
)
from app.domain.money import Money
from app.domain.posted import Move, RecordChange, collapsed, posted
from app.domain.record import replace

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = date(2026, 10, 12)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


INVOICE = Invoice(
    "401", "0", "1042", "58", DAY, date(2026, 11, 11), usd(340_00), usd(340_00),
    lines=(Line(usd(340_00), "Design"),),
)  # fmt: skip


def change(before: Document | None, after: Document | None, minutes: int = 0) -> RecordChange:
    """How a record moved, seen so long after NOW."""
    known = after or before
    assert known is not None
    was, now = (posted(one) if one is not None else None for one in (before, after))
    return RecordChange(DocumentKind.INVOICE, known.remote_id, NOW + timedelta(minutes=minutes), was, now)


def test_what_is_otherwise_is_named_fact_by_fact() -> None:
    """Only what moved, before and after; the dates it lies between."""
    moved = change(INVOICE, replace(INVOICE, total=usd(300_00), issued_on=date(2026, 11, 2)))
    assert moved.moves == (
        Move("Date", "2026-10-12", "2026-11-02"),
        Move("Total", "340.00 USD", "300.00 USD"),
    )
    assert moved.days == (DAY, date(2026, 11, 2))
    assert (moved.what, moved.is_posting, moved.label) == ("changed", True, "Invoice 1042")


def test_a_payment_coming_in_moves_no_books_of_the_invoice() -> None:
    """A balance that falls is no change of the month in which the invoice lies; a void is."""
    paid = replace(INVOICE, balance=usd(0), status=InvoiceStatus.PAID)
    assert change(INVOICE, paid).moves == (Move("Open", "340.00 USD", "0.00 USD"),)
    assert not change(INVOICE, paid).is_posting
    assert change(INVOICE, replace(paid, status=InvoiceStatus.VOIDED)).is_posting


def test_what_came_and_what_went() -> None:
    """A new record has no before, a gone one no after; both move the books."""
    assert (change(None, INVOICE).what, change(INVOICE, None).what) == ("added", "deleted")
    assert change(None, INVOICE).is_posting
    assert change(INVOICE, None).is_posting


def test_several_changes_are_one_and_an_edit_taken_back_is_none() -> None:
    """From the first look to the last."""
    other = replace(INVOICE, total=usd(300_00))
    third = replace(INVOICE, total=usd(200_00))
    found = collapsed([change(INVOICE, other), change(other, third, 1)])
    assert [one.moves for one in found] == [(Move("Total", "340.00 USD", "200.00 USD"),)]
    assert collapsed([change(INVOICE, other), change(other, INVOICE, 1)]) == ()


def test_each_watched_kind_has_its_facts() -> None:
    """Payments, credits, deposits, journals and customers; other kinds are not watched."""
    applied = (Allocation(DocumentKind.INVOICE, "401", usd(50_00)),)
    payment = Payment("9", "0", "58", DAY, usd(60_00), usd(10_00), applied, deposit_account_id="35")
    line = DepositLine(usd(60_00), "Payment", "9")
    deposit = Deposit("12", "0", DAY, "35", usd(60_00), lines=(line,))
    journal = Journal(
        "13", "0", "J1", DAY, "USD", lines=(JournalLine(usd(5), "1"), JournalLine(usd(-5), "2"))
    )
    facts = {
        type(one): dict(found.facts)
        for one in (payment, CreditNote("8", "0", "C1", "58", DAY, usd(5), usd(5)), deposit, journal)
        if (found := posted(one)) is not None
    }
    assert facts[Payment]["Applied to"] == "401 50.00"
    assert facts[CreditNote]["Open"] == "0.05 USD"
    assert facts[Deposit]["Lines"] == "9 60.00"
    assert facts[Journal]["Lines"] == "1 0.05; 2 −0.05 USD"
    customer = Customer("58", "0", "Marsh Studio")
    renamed = posted(replace(customer, name="Marsh Ltd"))
    moved = RecordChange(DocumentKind.CUSTOMER, "58", NOW, posted(customer), renamed)
    assert (moved.is_posting, moved.days) == (False, ())
    assert posted(Term("1", "0", "Net 30")) is None
