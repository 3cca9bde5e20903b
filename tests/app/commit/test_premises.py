"""Premises: what may move without harm, and what stops a row."""

from datetime import date

import pytest

from app.commit.plan import Effect
from app.commit.premises import (
    balance_left,
    closed_since,
    customer_premise,
    expected_balance,
    fallen,
    invoice_premise,
    payment_premise,
)
from app.domain.documents import Allocation, Customer, Document, DocumentKind, InvoiceStatus
from app.domain.record import replace

from .books import DAY, invoice, payment, usd

INVOICE = invoice("401", 300_00, total=500_00)
PAYMENT = payment("418", 50_00, 50_00)
CUSTOMER = Customer("58", "0", "Marsh")


def test_an_untouched_invoice_holds() -> None:
    """The same record, even with a new version (it was e-mailed), is fine."""
    premise = invoice_premise(INVOICE)
    assert fallen(premise, replace(INVOICE, version="9", note="sent"), premise.open_balance) == ""


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (None, "gone from the ledger"),
        (replace(INVOICE, balance=usd(0)), "has 0.00 open now, it was 300.00"),
        (replace(INVOICE, status=InvoiceStatus.VOIDED, balance=usd(0)), "was voided"),
        (replace(INVOICE, customer_id="61"), "was edited"),
        (replace(INVOICE, total=usd(600_00)), "was edited"),
        (replace(INVOICE, number="401-B"), "was edited"),
    ],
)
def test_an_invoice_that_moved_stops_the_row(now: Document | None, words: str) -> None:
    """Each change that matters is named."""
    premise = invoice_premise(INVOICE)
    assert words in fallen(premise, now, premise.open_balance)


def test_our_own_earlier_rows_are_expected() -> None:
    """The balance to find is the premise's, moved by what this batch already wrote."""
    premise = invoice_premise(INVOICE)
    earlier = (Effect(DocumentKind.INVOICE, "401", "Invoice 401", usd(300_00), usd(200_00)),)
    expected = expected_balance(premise, earlier)
    assert expected == usd(200_00)
    assert fallen(premise, replace(INVOICE, balance=usd(200_00)), expected) == ""
    assert "it was 200.00" in fallen(premise, INVOICE, expected)


@pytest.mark.parametrize(
    "now",
    [
        replace(PAYMENT, version="1"),
        replace(PAYMENT, unapplied=usd(0)),
        replace(PAYMENT, allocations=(Allocation(DocumentKind.INVOICE, "9", usd(50_00)),)),
        replace(PAYMENT, customer_id="61"),
    ],
)
def test_a_payment_that_moved_stops_the_row(now: Document) -> None:
    """An update carries the payment's version and all its lines, so any change counts."""
    assert "was edited" in fallen(payment_premise(PAYMENT), now, usd(50_00))


def test_a_deposit_does_not_move_a_payment() -> None:
    """QuickBooks puts a payment into a deposit without moving it; applying it is still right."""
    assert fallen(payment_premise(PAYMENT), replace(PAYMENT, deposit_id="440"), usd(50_00)) == ""


def test_an_earlier_step_of_the_row_may_have_taken_its_part() -> None:
    """Between what was open and what the row leaves all is well; beyond either end it is somebody else."""
    premise = invoice_premise(INVOICE)
    own = (Effect(DocumentKind.INVOICE, "401", "Invoice 401", usd(300_00), usd(100_00)),)
    left = balance_left(premise, usd(300_00), own)
    assert left == usd(100_00)
    for minor, holds in ((300_00, True), (290_00, True), (100_00, True), (99_99, False), (300_01, False)):
        reason = fallen(premise, replace(INVOICE, balance=usd(minor)), usd(300_00), left)
        assert (reason == "") is holds


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (replace(CUSTOMER, name="Marsh & Co", version="2"), ""),
        (replace(CUSTOMER, is_active=False), "not active in the ledger any more"),
        (None, "gone from the ledger"),
    ],
)
def test_a_customer_must_be_there_and_active(now: Document | None, words: str) -> None:
    """A new name is fine; merged away or put away it is not."""
    found = fallen(customer_premise(CUSTOMER), now, None)
    assert words in found
    assert bool(words) == bool(found)


def test_a_date_in_the_closed_period_is_named() -> None:
    """The closing day itself is closed."""
    dates = [None, DAY, date(2026, 10, 2), date(2026, 10, 1)]
    assert closed_since(None, dates) == ""
    assert closed_since(date(2026, 9, 30), dates) == ""
    words = closed_since(date(2026, 10, 1), dates)
    assert words == "the books were closed to 2026-10-01 in the ledger; this is dated 2026-10-01"
