"""The sample company and the generated ones, whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import chain
from typing import Protocol

from integrations.sandbox.sample import banking, cast, crowd, history, worklog
from integrations.sandbox.sample.chronicle import Bill, Chronicle, dice, invoice_of
from integrations.sandbox.sample.scenes import MATCHABLE
from integrations.sandbox.sample.scenes_held import HELD
from integrations.sandbox.story import Story, StoryInvoice
from integrations.sandbox.stripe.settlement import payouts

AS_OF = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
"""The day on which the sample company stands unless another one is asked for."""
NAME = "Larkspur Field Studio"
_INVOICES_PER_ROUND = 600
"""The scenes play once for so many invoices of a generated company."""
_INVOICES_PER_SCENES = 110
"""About so many invoices are written by the scenes of one round."""


def sample_story(seed: int = 1, as_of: datetime = AS_OF) -> Story:
    """The sample company: about 80 customers, 600 invoices, a booked year and six weeks of open money.

    Always the same for the same seed and instant. ``as_of`` must be an aware time.
    """
    people = cast.customers(dice(seed), as_of - timedelta(days=365))
    book = Chronicle(seed, as_of, people)
    ways = history.habits(book)
    _write(book, ways, history.bill_year(book, ways), rounds=1)
    return _finish(book, NAME)


def generated_story(customers: int, invoices: int, seed: int = 1, as_of: datetime = AS_OF) -> Story:
    """A bigger company of the same kind; the number of invoices is met to within a few per cent."""
    people = crowd.customers(dice(seed), customers, as_of - timedelta(days=365))
    book = Chronicle(seed, as_of, people)
    ways = history.habits(book)
    rounds = max(1, invoices // _INVOICES_PER_ROUND)
    ordinary = history.bill_many(book, ways, max(0, invoices - rounds * _INVOICES_PER_SCENES))
    _write(book, ways, ordinary, rounds=rounds)
    return _finish(book, f"{NAME} ({invoices:,} invoices)")


def _write(book: Chronicle, ways: dict[str, history.Habit], ordinary: list[Bill], *, rounds: int) -> None:
    book.strangers = {key: habit.payer for key, habit in ways.items() if habit.payer}
    playing = _opened(book, rounds)
    book.number_bills()
    history.settle_year(book, ways, ordinary)
    history.old_refund(book)
    worklog.billed_hours(book, [bill for bill in ordinary if bill.paid][:: 9 * rounds])
    worklog.open_hours(book)
    worklog.estimates(book, [bill for bill in ordinary if bill.paid][1 :: 40 * rounds])
    for scene in playing:
        next(scene, None)
    banking.money_out(book)


def _opened(book: Chronicle, rounds: int) -> list[Iterator[None]]:
    """Every scene, played up to the point where its invoices are written."""
    playing = []
    for scene, times in chain(MATCHABLE, HELD):
        for _ in range(times * rounds):
            running = scene(book)
            next(running)
            playing.append(running)
    return playing


def _finish(book: Chronicle, name: str) -> Story:
    book.charges.sort(key=_created)
    book.refunds.sort(key=_created)
    book.disputes.sort(key=_created)
    book.credit_notes.sort(key=_created)
    book.payments.sort(key=_created)
    story = Story(
        name=name,
        currency="USD",
        time_zone="America/Los_Angeles",
        as_of=book.as_of,
        books_closed_on=book.books_closed_on,
        tax_rate=cast.TAX_RATE,
        accounts=cast.ACCOUNTS,
        terms=cast.TERMS,
        items=cast.ITEMS,
        customers=book.customers,
        invoices=tuple(_invoice(book, bill) for bill in book.bills),
        credit_notes=tuple(book.credit_notes),
        payments=tuple(book.payments),
        estimates=tuple(sorted(book.estimates, key=_created)),
        times=tuple(sorted(book.times, key=_created)),
        charges=tuple(book.charges),
        refunds=tuple(book.refunds),
        disputes=tuple(book.disputes),
        truth=book.truth,
        seed=book.seed,
    )
    deposits = banking.payout_deposits(book, payouts(story)) + banking.check_deposits(book)
    deposits.sort(key=_created)
    lines = sorted(book.bank_lines, key=lambda line: line.booked_on)
    return replace(story, deposits=tuple(deposits), bank_lines=tuple(lines))


def _invoice(book: Chronicle, bill: Bill) -> StoryInvoice:
    """The finished invoice, written in the afternoon of its day and in the order of the numbers."""
    number = int(bill.number) % 7200
    at = datetime.combine(bill.issued_on, time(17), UTC) + timedelta(seconds=number)
    return invoice_of(bill, min(at, book.as_of), cast.TAX_RATE)


class _Dated(Protocol):
    @property
    def created_at(self) -> datetime: ...


def _created(record: _Dated) -> datetime:
    return record.created_at
