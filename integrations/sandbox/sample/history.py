"""The booked year: invoices month by month, and the payments the bookkeeper has already entered."""

from dataclasses import dataclass
from datetime import date, timedelta

from integrations.sandbox.sample.cast import is_debtor
from integrations.sandbox.sample.chronicle import Bill, Card, Chronicle, Slip, contact_name, line, usd
from integrations.sandbox.story import StoryCustomer, StoryRefund

MONTHS = 12
_SPOUSES = (
    ("Dana Whitlock", "dana.whitlock@mailbox.example"),
    ("Rajesh Iyer", "rkiyer@mailbox.example"),
    ("Corinne Abbott", "corinne@abbottfamily.example"),
    ("Leo Marchetti", "lmarchetti@mailbox.example"),
    ("Wanda Pruitt", "wanda.pruitt@mailbox.example"),
)
_CARD_TEXTS = ("Invoice {}", "Larkspur invoice {}", "INV-{}", "Payment for invoice {}", "")


@dataclass(frozen=True, slots=True)
class Habit:
    """A customer's ways: ``monthly`` chance of an invoice, cents of a fixed fee, payment and lateness."""

    monthly: float
    retainer: int
    method: str
    days_late: int
    payer: tuple[str, str] | None = None


def habits(book: Chronicle) -> dict[str, Habit]:
    """One habit a debtor; every 25th is paid for by a person whose name says nothing."""
    found = {}
    debtors = [customer for customer in book.customers if is_debtor(customer)]
    for index, customer in enumerate(debtors):
        is_regular = book.rng.random() < 0.34
        stranger = index % 25 == 11
        found[customer.key] = Habit(
            monthly=0.97 if is_regular else 0.33,
            retainer=book.rng.choice((60_000, 75_000, 90_000)) if is_regular and index % 3 == 0 else 0,
            method="card" if stranger else book.rng.choice(("card", "card", "check", "check", "ach")),
            days_late=book.rng.choice((-8, -4, 0, 0, 3, 6, 12, 25)),
            payer=_SPOUSES[index // 25 % len(_SPOUSES)] if stranger else None,
        )
    return found


def bill_year(book: Chronicle, ways: dict[str, Habit]) -> list[Bill]:
    """Write the year's ordinary invoices, fewer in the open weeks, where the scenes add theirs."""
    start = book.today - timedelta(days=364)
    found = []
    for month in range(MONTHS):
        for key, habit in ways.items():
            issued_on = start + timedelta(days=month * 30 + book.rng.randrange(30))
            chance = habit.monthly / 2 if issued_on >= book.open_from else habit.monthly
            if book.rng.random() < chance:
                found.append(_ordinary(book, book.customer(key), habit, issued_on))
    return found


def bill_many(book: Chronicle, ways: dict[str, Habit], count: int) -> list[Bill]:
    """Write so many ordinary invoices over the year, regular customers more often."""
    start = book.today - timedelta(days=364)
    keys = tuple(ways)
    chosen = book.rng.choices(keys, [ways[key].monthly for key in keys], k=count)
    found = []
    for key in chosen:
        offset = book.rng.randrange(364)
        if offset > 322 and book.rng.random() < 0.5:
            offset = book.rng.randrange(322)
        found.append(_ordinary(book, book.customer(key), ways[key], start + timedelta(days=offset)))
    return found


def _ordinary(book: Chronicle, customer: StoryCustomer, habit: Habit, issued_on: date) -> Bill:
    if habit.retainer:
        fixed = line("retainer", "1", habit.retainer, habit.retainer, service_on=issued_on)
        return book.bill(customer, habit.retainer, issued_on, lines=(fixed,), memo="Monthly care plan")
    if book.rng.random() < 0.12:
        return _with_plants(book, customer, issued_on)
    quarters = book.rng.randrange(6, 90)
    item, rate = book.rng.choice((("design", 14500), ("care", 8000), ("drawing", 9500)))
    hours = f"{quarters // 4}.{quarters % 4 * 25:02d}"
    amount = quarters * rate // 4
    lines = [line(item, hours, rate, amount, service_on=issued_on)]
    extra = book.rng.choice((0, 0, book.rng.randrange(2_500, 60_000)))
    if extra:
        lines.append(line("sundries", "1", extra, extra))
    return book.bill(customer, amount + extra, issued_on, lines=tuple(lines))


def _with_plants(book: Chronicle, customer: StoryCustomer, issued_on: date) -> Bill:
    """Taxable plants in fours of dollars: 8.75 % of 4.00 is 0.35 exactly."""
    pieces = book.rng.randrange(20, 200)
    hours = book.rng.randrange(2, 12)
    lines = (
        line("plants", str(pieces), 400, pieces * 400),
        line("care", str(hours), 8000, hours * 8000, service_on=issued_on),
    )
    bill = book.bill(customer, pieces * 435 + hours * 8000, issued_on, lines=lines)
    bill.has_tax = True
    return bill


def settle_year(book: Chronicle, ways: dict[str, Habit], bills: list[Bill]) -> None:
    """Pay and book what was paid before the open weeks; the rest stays open."""
    for bill in bills:
        habit = ways[bill.customer]
        late = habit.days_late + int(book.rng.gauss(0, 4))
        paid_on = max(bill.due_on + timedelta(days=late), bill.issued_on + timedelta(days=1))
        if paid_on < book.open_from:
            _settle(book, bill, habit, paid_on)


def _settle(book: Chronicle, bill: Bill, habit: Habit, on: date) -> None:
    customer = book.customer(bill.customer)
    whole = bill.balance
    parts = (whole // 2, whole - whole // 2) if book.rng.random() < 0.04 else (whole,)
    for index, amount in enumerate(parts):
        day = on + timedelta(days=14 * index)
        if day < book.open_from:
            _pay(book, bill, habit, customer, (day, amount))


def _pay(book: Chronicle, bill: Bill, habit: Habit, customer: StoryCustomer, when: tuple[date, int]) -> None:
    day, amount = when
    if habit.method == "card":
        text = book.rng.choice(_CARD_TEXTS).format(bill.number)
        payer = habit.payer or (contact_name(customer), customer.email)
        name = customer.name if book.rng.random() < 0.5 and not habit.payer else ""
        key = book.charge(payer, amount, day, Card(text, customer_name=name), None)
        book.book_charge(key, customer, [(bill, amount)])
    elif habit.method == "check":
        slip = Slip("Check", str(book.rng.randrange(1000, 9999)), deposit_account="undeposited")
        book.receive(customer, amount, day, slip, None, [(bill, amount)])
    else:
        trace = str(book.rng.randrange(10**8, 10**9))
        book.receive(customer, amount, day, Slip("ACH", trace), None, [(bill, amount)])
        book.bank(day, amount, f"ACH CREDIT {bank_name(customer)} {bill.number}", trace)


def old_refund(book: Chronicle) -> None:
    """Once in the booked year a part of a charge was given back, and the deposit shows it."""
    if not book.charges:  # a very small company had none in that year
        return
    charge = book.charges[len(book.charges) // 2]
    at = charge.created_at + timedelta(days=6)
    book.refunds.append(StoryRefund(f"refund-{charge.key}", charge.key, at, usd(charge.amount.minor // 4)))


def bank_name(customer: StoryCustomer) -> str:
    """A customer's name as a bank prints it: upper case, 22 characters."""
    return customer.name.upper().replace("&", "AND")[:22].strip()
