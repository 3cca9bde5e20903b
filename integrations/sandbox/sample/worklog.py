"""Worked hours and estimates: what the next invoices could be written from."""

from dataclasses import replace
from datetime import date, timedelta

from integrations.sandbox.sample.cast import is_debtor
from integrations.sandbox.sample.chronicle import Bill, Chronicle, line
from integrations.sandbox.story import StoryCustomer, StoryEstimate, StoryTime

WORKERS = ("Ingrid Solberg", "Mateo Cruz", "Aisha Bello", "Tom Hargreave")
_TASKS = {
    "design": ("Concept drawings", "Planting scheme", "Revisions after meeting"),
    "visit": ("Survey on site", "Walk-through with client"),
    "drawing": ("Plan drawing", "Details and schedule"),
    "care": ("Pruning and weeding", "Irrigation check", "Mulching", "Lawn and borders"),
}
_RATES = {"design": "145.00", "visit": "120.00", "drawing": "95.00", "care": "80.00"}
_STATUSES = ("Pending", "Pending", "Accepted", "Closed", "Pending", "Accepted", "Closed", "Rejected")


def billed_hours(book: Chronicle, bills: list[Bill]) -> None:
    """The hours behind some invoices: days of work that add up to the first line."""
    for bill in bills:
        first = bill.lines[0]
        if first.item in _RATES:
            _spread(book, bill, first.item, _minutes(first.quantity))


def open_hours(book: Chronicle, count: int = 64) -> None:
    """Billable hours of the last weeks that no invoice has taken, and some that never will be billed."""
    debtors = [customer for customer in book.customers if is_debtor(customer)]
    for index in range(count):
        item = book.rng.choice(tuple(_TASKS))
        customer = book.rng.choice(debtors[:24])
        when = (book.ago(book.rng.randrange(1, 30)), 30 * book.rng.randrange(1, 13))
        _write(book, customer.key, item, when, is_billed=False, is_billable=index % 8 != 7)


def estimates(book: Chronicle, invoiced: list[Bill]) -> None:
    """Estimates in every state; a closed one has become an invoice with the same lines."""
    closable = [bill for bill in invoiced if not bill.times]
    for index in range(16):
        status = _STATUSES[index % len(_STATUSES)]
        if status == "Closed" and closable:
            _closed_estimate(book, closable.pop(), index)
        elif status != "Closed":
            _open_estimate(book, book.someone(), status, index)


def _minutes(hours: str) -> int:
    whole, _, part = hours.partition(".")
    return int(whole) * 60 + int((part or "0").ljust(2, "0")) * 60 // 100


def _spread(book: Chronicle, bill: Bill, item: str, minutes: int) -> None:
    keys = []
    day = bill.issued_on
    while minutes > 0:
        day -= timedelta(days=1 if day.weekday() else 3)
        spent = min(minutes, 15 * book.rng.randrange(8, 33))
        keys.append(_write(book, bill.customer, item, (day, spent), is_billed=True))
        minutes -= spent
    bill.times = tuple(keys)


def _write(
    book: Chronicle,
    customer: str,
    item: str,
    when: tuple[date, int],
    *,
    is_billed: bool,
    is_billable: bool = True,
) -> str:
    day, minutes = when
    key = f"time-{len(book.times)}"
    book.times.append(
        StoryTime(
            key=key,
            worker=book.rng.choice(WORKERS),
            customer=customer,
            item=item,
            worked_on=day,
            minutes=minutes,
            hourly_rate=_RATES[item],
            description=book.rng.choice(_TASKS[item]),
            is_billable=is_billable,
            is_billed=is_billed,
            created_at=book.moment(day),
        )
    )
    return key


def _closed_estimate(book: Chronicle, bill: Bill, index: int) -> None:
    issued_on = bill.issued_on - timedelta(days=20)
    estimate = _estimate(book, bill.customer, "Closed", issued_on, index)
    book.estimates.append(replace(estimate, lines=bill.lines, accepted_on=issued_on + timedelta(days=6)))
    bill.estimate = estimate.key


def _open_estimate(book: Chronicle, customer: StoryCustomer, status: str, index: int) -> None:
    estimate = _estimate(book, customer.key, status, book.ago(4 + 2 * index), index)
    if status == "Accepted":
        accepted_on = min(estimate.issued_on + timedelta(days=3), book.today)
        estimate = replace(estimate, accepted_on=accepted_on)
    book.estimates.append(estimate)


def _estimate(book: Chronicle, customer: str, status: str, issued_on: date, index: int) -> StoryEstimate:
    hours = book.rng.randrange(8, 60)
    known = book.customer(customer)
    return StoryEstimate(
        key=f"estimate-{index}",
        number=f"E-{2001 + index}",
        customer=customer,
        issued_on=issued_on,
        status=status,
        lines=(line("design", str(hours), 14500, hours * 14500),),
        created_at=book.moment(issued_on),
        accepted_by=f"{known.given_name} {known.family_name}".strip() if status == "Accepted" else "",
    )
