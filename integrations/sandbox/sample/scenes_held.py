"""What came in during the open weeks and must not simply be matched: reversals, waiting and foreign money."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from app.domain.money import Money
from integrations.sandbox.sample.chronicle import Card, Chronicle, Slip, line, usd
from integrations.sandbox.sample.scenes import Scene, lately, owed, pay_in
from integrations.sandbox.story import StoryCreditNote, StoryDispute, StoryRefund


def refunded_whole(book: Chronicle) -> Iterator[None]:
    """Paid by mistake and given back in full."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    charge = book.charge(customer, bill.total, book.ago(15), Card(f"Invoice {bill.number}"), [])
    _refund(book, charge, bill.total, 10)


def refunded_in_part(book: Chronicle) -> Iterator[None]:
    """Paid in full, then a fifth given back as goodwill; and overpaid by 50.00, which went back."""
    first, second = book.someone(), book.someone()
    goodwill, over = owed(book, first), owed(book, second)
    yield
    text = Card(f"Invoice {goodwill.number}")
    charge = book.charge(first, goodwill.total, book.ago(16), text, [(goodwill, goodwill.total)])
    _refund(book, charge, goodwill.total // 5, 9)
    text = Card(f"Invoice {over.number}")
    charge = book.charge(second, over.total + 5_000, book.ago(14), text, [(over, over.total)])
    _refund(book, charge, 5_000, 12)


def disputed(book: Chronicle) -> Iterator[None]:
    """The card holder disputes: the money was withdrawn with a fee, the answer is due."""
    customer = book.someone()
    bill = owed(book, customer, days=38)
    yield
    charge = book.charge(customer, bill.total, book.ago(24), Card(f"Invoice {bill.number}"), [])
    at = book.moment(book.ago(6))
    reason = "product_not_received"
    book.disputes.append(
        StoryDispute(f"dispute-{charge}", charge, at, usd(bill.total), usd(1_500), "needs_response", reason)
    )


def pending_debit(book: Chronicle) -> Iterator[None]:
    """A bank debit that is still on its way."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    card = Card(f"Invoice {bill.number}", customer.name, "us_bank_account", "pending")
    book.charge((customer.name, customer.email), bill.total, book.ago(1), card, [])


def refused_then_paid(book: Chronicle) -> Iterator[None]:
    """The card was refused; the next day another one went through."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    text = f"Invoice {bill.number}"
    book.charge(customer, bill.total, book.ago(9), Card(text, status="failed"), [])
    book.charge(customer, bill.total, book.ago(8), Card(text), [(bill, bill.total)])


def debit_returned(book: Chronicle) -> Iterator[None]:
    """A bank debit came back unpaid after three days."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    card = Card(f"Invoice {bill.number}", customer.name, "us_bank_account", "failed")
    book.charge((customer.name, customer.email), bill.total, book.ago(17), card, [])


def foreign_money(book: Chronicle) -> Iterator[None]:
    """Euros, settled in dollars, and no invoice in euros: held out."""
    yield
    euros = Money(book.rng.randrange(40_000, 90_000), "EUR")
    settled = usd((euros.minor * 10_847 + 5_000) // 10_000)
    card = Card("Gartenberatung", settled=settled, exchange_rate="1.0847")
    book.charge(("Katrin Vogel", "k.vogel@post.example"), euros, lately(book), card, [])


def credit_beside_invoice(book: Chronicle) -> Iterator[None]:
    """A credit note is open; the payer takes it off the invoice by himself."""
    customer = book.someone()
    bill = owed(book, customer, book.unlike_any(120_000, 480_000))
    note = _credit(book, customer.key, book.rng.randrange(100, 480) * 100)
    yield
    amount = bill.total - note.lines[0].amount.minor
    text = f"Invoice {bill.number} less credit {note.number}"
    book.charge(customer, amount, lately(book), Card(text), [(bill, amount)])


def payout_entered_as_payment(book: Chronicle) -> Iterator[None]:
    """The bank line of a payout was entered as if a customer called Stripe had paid."""
    yield
    customer = next((c for c in book.customers if c.key == "stripe-payments"), None)
    if customer is not None:
        amount = book.unlike_any()
        slip = Slip("ACH", "1800948598", "STRIPE TRANSFER")
        book.receive(customer, amount, lately(book, 5), slip, [])


def nothing_left_to_do(book: Chronicle) -> Iterator[None]:
    """A check entered and applied in full, and a charge already booked early."""
    first, second = book.someone(), book.someone()
    checked, carded = owed(book, first), owed(book, second)
    yield
    on = lately(book)
    book.bank(on, checked.total, "CHECK DEPOSIT", "7781")
    slip = Slip("Check", "7781", f"Inv {checked.number}")
    book.receive(first, checked.total, on, slip, None, [(checked, checked.total)])
    charge = book.charge(second, carded.total, lately(book, 6), Card(f"Invoice {carded.number}"), [])
    book.book_charge(charge, second, [(carded, carded.total)])
    book.truth[f"charge:{charge}"] = ()


def not_an_invoice(book: Chronicle) -> Iterator[None]:
    """A workshop ticket and a deposit on an accepted estimate: money without an invoice."""
    yield
    buyer = ("Wendell Hughes", "wendell.h@mailbox.example")
    book.charge(buyer, 8_500, lately(book), Card("Pruning workshop, 1 seat"), [])
    estimate = book.rng.choice([each for each in book.estimates if each.status == "Accepted"])
    customer = book.customer(estimate.customer)
    text = Card(f"Deposit, estimate {estimate.number}", customer.name)
    book.charge(customer, 75_000, lately(book), text, [])


def late_in_the_evening(book: Chronicle) -> Iterator[None]:
    """Paid at half past nine in the evening in California: the next day already in UTC."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    card = Card(f"Invoice {bill.number}")
    book.charge(customer, bill.total, book.ago(7), card, [(bill, bill.total)])
    at = datetime.combine(book.ago(7) + timedelta(days=1), time(5, 30), UTC)
    book.charges[-1] = replace(book.charges[-1], created_at=at)


def known_person(book: Chronicle) -> Iterator[None]:
    """Someone whose name says nothing, but who has paid for this customer before, by the same card."""
    regulars = list(book.strangers.items())[:2]
    bills = [owed(book, book.customer(key)) for key, _ in regulars]
    yield
    for bill, (_, payer) in zip(bills, regulars, strict=True):
        book.charge(payer, bill.total, lately(book), Card(), [(bill, bill.total)])


def _refund(book: Chronicle, charge: str, amount: int, days_ago: int) -> None:
    at = book.moment(book.ago(days_ago))
    book.refunds.append(StoryRefund(f"refund-{charge}", charge, at, usd(amount)))


def _credit(book: Chronicle, customer: str, amount: int) -> StoryCreditNote:
    index = len(book.credit_notes)
    issued_on = book.ago(30)
    note = StoryCreditNote(
        key=f"credit-{index}",
        number=f"CN-{301 + index}",
        customer=customer,
        issued_on=issued_on,
        lines=(line("sundries", "1", amount, amount),),
        created_at=book.moment(issued_on),
        memo="Plants that did not take",
    )
    book.credit_notes.append(note)
    return note


def spare_credit(book: Chronicle) -> Iterator[None]:
    """A credit note and an open invoice, and no money yet."""
    customer = book.someone()
    owed(book, customer)
    _credit(book, customer.key, 12_000)
    yield


def unhappy_payment(book: Chronicle) -> Iterator[None]:
    """A check for more than all that is open: something will be left unapplied."""
    customer = book.someone()
    bill = owed(book, customer)
    yield
    slip = Slip("Check", "3021", "on account")
    pay_in(book, customer, bill.total + 123_400, slip, [(bill, bill.total)])


HELD: tuple[tuple[Scene, int], ...] = (
    (refunded_whole, 1),
    (refunded_in_part, 1),
    (disputed, 1),
    (pending_debit, 1),
    (refused_then_paid, 1),
    (debit_returned, 1),
    (foreign_money, 1),
    (credit_beside_invoice, 1),
    (payout_entered_as_payment, 1),
    (nothing_left_to_do, 1),
    (not_an_invoice, 1),
    (late_in_the_evening, 1),
    (spare_credit, 1),
    (unhappy_payment, 1),
    (known_person, 1),
)
"""Each scene and how often it plays in the sample company."""
