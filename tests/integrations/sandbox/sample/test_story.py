"""The sample company: its sums hold, its cases are there, and it is always the same."""

import json
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.service import QuickBooksStandIn
from integrations.sandbox.sample.scenes import MATCHABLE
from integrations.sandbox.sample.story import AS_OF, generated_story, sample_story
from integrations.sandbox.story import Story, StoryInvoice
from integrations.sandbox.stripe.ids import short_id, stripe_id
from integrations.sandbox.stripe.settlement import payouts


@pytest.fixture(scope="module")
def story() -> Story:
    """The sample company as it opens."""
    return sample_story()


def total_of(invoice: StoryInvoice, tax_rate: str) -> int:
    """Cents of an invoice: its lines, and the tax on the taxable ones, which is always whole."""
    if invoice.is_voided:
        return 0
    tax = Decimal(0)
    if invoice.tax_rate:
        tax = (
            sum((line.amount.minor for line in invoice.lines if line.is_taxable), 0) * Decimal(tax_rate) / 100
        )
    assert tax == tax.to_integral_value()
    return sum(line.amount.minor for line in invoice.lines) + int(tax)


def balances(story: Story) -> dict[str, int]:
    """Cents still open by invoice key, as the ledger will say."""
    open_now = {invoice.key: total_of(invoice, story.tax_rate) for invoice in story.invoices}
    for payment in story.payments:
        for allocation in payment.allocations:
            open_now[allocation.target] -= allocation.amount.minor
    return open_now


def test_a_year_of_a_believable_size(story: Story) -> None:
    """About 80 customers, 600 invoices, and 70 to 95 payments that wait for a person."""
    assert 75 <= len(story.customers) <= 90
    assert 560 <= len(story.invoices) <= 640
    assert 70 <= len(story.truth) <= 95
    assert story.books_closed_on == date(2026, 9, 30)
    assert any(customer.parent for customer in story.customers)
    assert any(not customer.is_active for customer in story.customers)


def test_the_same_seed_tells_the_same_story() -> None:
    """Two tellings are equal, another seed is another company."""
    assert sample_story(3) == sample_story(3)
    assert sample_story(3) != sample_story(4)


def test_quantity_times_price_is_the_amount(story: Story) -> None:
    """Every line of every document multiplies out exactly."""
    documents = (*story.invoices, *story.credit_notes, *story.estimates)
    for line in (line for document in documents for line in document.lines):
        assert Decimal(line.quantity) * Decimal(line.unit_price) == line.amount.decimal()


def test_numbers_are_unique_and_follow_the_dates(story: Story) -> None:
    """Invoice numbers rise with the dates of issue."""
    numbers = [int(invoice.number) for invoice in story.invoices]
    dates = [invoice.issued_on for invoice in story.invoices]
    assert numbers == list(range(1001, 1001 + len(numbers)))
    assert dates == sorted(dates)


@pytest.mark.parametrize("seed", [1, 2, 7])
def test_balances_are_never_negative_and_truth_fits_in(seed: int) -> None:
    """What the books applied and what open money really pays never exceed an invoice."""
    story = sample_story(seed)
    left = balances(story)
    for shares in story.truth.values():
        for key, amount in shares:
            assert amount.minor > 0
            left[key] -= amount.minor
    assert min(left.values()) >= 0


def test_the_ledger_stand_in_agrees(story: Story) -> None:
    """QuickBooks' stand-in derives the same open balance for every invoice, tax and voiding included."""
    ledger = QuickBooksStandIn(story, Clock(AS_OF))
    shown = json.loads(words.dumps(ledger.state()["Invoice"]), parse_float=Decimal)
    expected = balances(story)
    by_number = {invoice.number: expected[invoice.key] for invoice in story.invoices}
    assert {each["DocNumber"]: Decimal(each["Balance"]) * 100 for each in shown} == by_number


def test_no_payment_is_applied_beyond_its_money(story: Story) -> None:
    """The allocations of a payment fit into its total."""
    for payment in story.payments:
        assert sum(allocation.amount.minor for allocation in payment.allocations) <= payment.total.minor


def test_every_open_item_has_a_truth(story: Story) -> None:
    """Charges that no ledger payment books, and payments with money left, are told of, and only real ones."""
    booked = {payment.reference for payment in story.payments}
    loose = {f"charge:{c.key}" for c in story.charges if short_id(stripe_id("ch", c.key)) not in booked}
    loose |= {
        f"payment:{p.key}"
        for p in story.payments
        if p.total.minor > sum(allocation.amount.minor for allocation in p.allocations)
    }
    assert loose <= set(story.truth)
    keys = {f"charge:{c.key}" for c in story.charges} | {f"payment:{p.key}" for p in story.payments}
    assert set(story.truth) <= keys


def test_payouts_are_the_sum_of_their_nets(story: Story) -> None:
    """Each payout equals its movements, and no movement is paid out twice."""
    sweeps = payouts(story)
    assert len(sweeps) > 40
    seen = [movement.key for sweep in sweeps for movement in sweep.movements]
    assert len(seen) == len(set(seen))
    for sweep in sweeps:
        assert sweep.amount.minor == sum(movement.net.minor for movement in sweep.movements)
        assert sum(m.net.minor for m in (*sweep.movements, sweep.own_movement())) == 0


def test_deposits_are_bank_lines(story: Story) -> None:
    """Every deposit is on the statement with the same day and amount, and every payment in it is whole."""
    lines = defaultdict(int)
    for line in story.bank_lines:
        lines[line.booked_on, line.amount.minor] += 1
    totals = {payment.key: payment.total for payment in story.payments}
    deposited = []
    for deposit in story.deposits:
        amount = sum(line.amount.minor for line in deposit.lines)
        assert lines[deposit.deposited_on, amount] >= 1
        lines[deposit.deposited_on, amount] -= 1
        for line in deposit.lines:
            if line.payment is not None:
                assert line.amount == totals[line.payment]
                deposited.append(line.payment)
    assert len(deposited) == len(set(deposited))


def test_every_arrived_payout_is_on_the_statement(story: Story) -> None:
    """Payouts, booked or not, came to the bank."""
    lines = {(line.booked_on, line.amount.minor) for line in story.bank_lines if "STRIPE" in line.description}
    arrived = [s for s in payouts(story) if s.arrives_on <= date(2026, 11, 20)]
    assert {(sweep.arrives_on, sweep.amount.minor) for sweep in arrived} == lines


def test_a_payout_deposit_carries_its_fees_as_one_negative_line(story: Story) -> None:
    """The booked deposits of payouts name the payout and show the fees."""
    found = [deposit for deposit in story.deposits if "payout" in deposit.key]
    assert len(found) > 30
    for deposit in found:
        fees = [line.amount.minor for line in deposit.lines if line.account == "fees"]
        assert len(fees) == 1
        assert fees[0] < 0
        assert deposit.note.startswith("Stripe po_1")


def test_money_comes_after_its_invoice(story: Story) -> None:
    """No open money is older than the invoice that it pays, and nothing happens after the present."""
    issued = {invoice.key: invoice.issued_on for invoice in story.invoices}
    for charge in story.charges:
        assert charge.created_at <= story.as_of
        for key, _ in story.truth.get(f"charge:{charge.key}", ()):
            assert issued[key] <= charge.created_at.date()
    for payment in story.payments:
        assert payment.received_on <= story.as_of.date()
        for key, _ in story.truth.get(f"payment:{payment.key}", ()):
            assert issued[key] <= payment.received_on


def test_three_customers_owe_the_same(story: Story) -> None:
    """The withheld case: one amount, three customers, a payer whose name says nothing."""
    [charge, *_] = [c for c in story.charges if c.payer_name in {"J Carter", "M Lee"}]
    open_now = balances(story)
    owners = [invoice.customer for invoice in story.invoices if open_now[invoice.key] == charge.amount.minor]
    assert len(set(owners)) >= 3


def test_the_cases_of_the_catalogue_are_there(story: Story) -> None:
    """Reversals, waiting money, foreign money, credits, voided and closed-period invoices all occur."""
    statuses = {charge.status for charge in story.charges}
    assert statuses == {"succeeded", "pending", "failed"}
    assert {charge.method for charge in story.charges} == {"card", "us_bank_account"}
    assert len(story.disputes) == 1
    assert len(story.refunds) >= 4
    assert any(charge.amount.currency == "EUR" and charge.settled for charge in story.charges)
    assert story.credit_notes
    assert any(invoice.is_voided for invoice in story.invoices)
    assert any(payment.method == "Wire" for payment in story.payments)
    paid = {key for shares in story.truth.values() for key, _ in shares}
    closed = story.books_closed_on
    assert closed is not None
    assert any(invoice.key in paid and invoice.issued_on <= closed for invoice in story.invoices)
    assert {estimate.status for estimate in story.estimates} >= {"Pending", "Accepted", "Closed"}
    assert {entry.is_billed for entry in story.times} == {True, False}
    assert len(MATCHABLE) >= 25


def test_times_add_up_to_the_line_they_became(story: Story) -> None:
    """The hours billed by an invoice are the quantity of its first line."""
    minutes = {entry.key: entry.minutes for entry in story.times}
    billed = [invoice for invoice in story.invoices if invoice.times]
    assert len(billed) > 20
    for invoice in billed:
        worked = sum(minutes[key] for key in invoice.times)
        assert Decimal(worked) / 60 == Decimal(invoice.lines[0].quantity)


@pytest.mark.parametrize(
    "as_of",
    [
        datetime(2026, 1, 1, 4, 0, tzinfo=UTC),
        datetime(2026, 3, 2, 20, 0, tzinfo=UTC),
        datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    ],
)
def test_any_day_can_be_the_present(as_of: datetime) -> None:
    """The sums hold when the company is opened on an awkward day; open money lies in the open period."""
    story = sample_story(as_of=as_of)
    assert min(balances(story).values()) >= 0
    closed = story.books_closed_on
    assert closed is not None
    assert closed < as_of.date() - timedelta(days=28)
    for charge in story.charges:
        assert charge.created_at <= as_of
        if f"charge:{charge.key}" in story.truth:
            assert charge.created_at.date() > closed


def test_bigger_companies_behave_alike() -> None:
    """A generated company has about the number asked for, sums that hold and open money in proportion."""
    story = generated_story(200, 3000, seed=5, as_of=AS_OF)
    assert len(story.customers) == 200
    assert 2800 <= len(story.invoices) <= 3200
    assert 5 * 70 <= len(story.truth) <= 5 * 95
    left = balances(story)
    for shares in story.truth.values():
        for key, amount in shares:
            left[key] -= amount.minor
    assert min(left.values()) >= 0
    assert len({customer.name for customer in story.customers}) == 200
