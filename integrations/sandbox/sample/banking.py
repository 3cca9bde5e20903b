"""The bank's side: payouts and checks as deposits, everyday money out, and the statement's lines."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from app.domain.money import Money
from integrations.sandbox.sample.chronicle import Chronicle, usd
from integrations.sandbox.story import StoryDeposit, StoryDepositLine, StoryPayment
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.settlement import Movement, Sweep

OPENING_BALANCE = 4_250_000
"""Cents on the checking account a year ago."""


def payout_deposits(book: Chronicle, sweeps: Iterable[Sweep]) -> list[StoryDeposit]:
    """A deposit for each payout whose charges are all booked; a bank line for each that has arrived."""
    found = []
    for sweep in sweeps:
        if sweep.arrives_on > book.today:
            continue
        _payout_line(book, sweep)
        if all(m.source in book.booked for m in sweep.movements if m.category == "charge"):
            found.append(_payout_deposit(book, sweep))
    return found


def check_deposits(book: Chronicle) -> list[StoryDeposit]:
    """Checks are taken to the bank once a week, all of the week in one deposit."""
    weeks: dict[date, list[StoryPayment]] = defaultdict(list)
    for payment in book.payments:
        if payment.method == "Check" and payment.deposit_account == "undeposited":
            friday = payment.received_on + timedelta(days=(4 - payment.received_on.weekday()) % 7)
            weeks[friday].append(payment)
    found = []
    for friday, payments in sorted(weeks.items()):
        lines = tuple(StoryDepositLine(p.total, payment=p.key) for p in payments)
        amount = sum(p.total.minor for p in payments)
        found.append(StoryDeposit(f"deposit-checks-{friday}", "checking", friday, lines, _evening(friday)))
        book.bank(friday, amount, "DEPOSIT BRANCH 0417", f"{friday:%m%d}")
    return found


def money_out(book: Chronicle) -> None:
    """Rent, wages, nursery bills and the bank's own fee: lines that belong to no customer."""
    day = book.today - timedelta(days=364)
    while day <= book.today:
        if day.day == 1:
            book.bank(day, -285_000, "RENT MISSION ST STUDIO", "RENT")
            book.bank(day, -1_500, "MONTHLY SERVICE FEE")
        if day.day in {15, 28}:
            book.bank(day, -book.rng.randrange(610_000, 680_000), "GUSTO PAYROLL", f"PR{day:%y%m%d}")
        if day.weekday() == 2:
            book.bank(day, -book.rng.randrange(4_000, 190_000), "POS PURCHASE MILL VALLEY GROWERS")
        day += timedelta(days=1)


def _payout_line(book: Chronicle, sweep: Sweep) -> None:
    trace = stripe_id("po", sweep.key)[-12:].upper()
    text = f"ORIG CO NAME:STRIPE CO ENTRY DESCR:TRANSFER TRACE#:{trace}"
    book.bank(sweep.arrives_on, sweep.amount.minor, text, trace)


def _payout_deposit(book: Chronicle, sweep: Sweep) -> StoryDeposit:
    lines = [_gross_line(book, m) for m in sweep.movements]
    fees = sum(m.fee.minor for m in sweep.movements)
    lines.append(StoryDepositLine(usd(-fees), account="fees", description="Stripe fees"))
    note = f"Stripe {stripe_id('po', sweep.key)}"
    arrived = sweep.arrives_on
    return StoryDeposit(
        f"deposit-{sweep.key}", "checking", arrived, tuple(lines), _evening(arrived), note=note
    )


def _gross_line(book: Chronicle, movement: Movement) -> StoryDepositLine:
    if movement.category == "charge":
        return StoryDepositLine(movement.amount, payment=book.booked[movement.source])
    return StoryDepositLine(movement.amount, account="returns", description=movement.description)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(23, 30), UTC)


def opening() -> Money:
    """The statement's opening balance."""
    return usd(OPENING_BALANCE)
