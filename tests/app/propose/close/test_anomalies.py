"""What is odd is found with its evidence, and what is usual is not."""

import random
from datetime import date, timedelta

from app.domain.documents import (
    Account,
    AccountRole,
    Deposit,
    DepositLine,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Journal,
    JournalLine,
    Line,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.propose.close.anomalies import anomalies
from app.propose.close.checklist import ItemState
from app.propose.close.month import Anomaly, Billed, MonthBooks, Oddity
from app.propose.close.since import odd_items

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
NAMES = {"customer:c": "Marsh Studio", "account:i": "Design", "account:x": "Loan"}


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def billed(number: str, on: date, minor: int = 100_00, **more: bool) -> Billed:
    """An invoice of Marsh Studio."""
    return Billed(f"i{number}", number, "c", on, usd(minor), **more)


def invoice(number: int, on: date, minor: int, item: str = "1") -> Invoice:
    """The same with one line."""
    total = usd(minor)
    lines = (Line(total, "Design", item),)
    return Invoice(f"i{number}", "0", str(number), "c", on, on, total, total, lines=lines)


def found(**books: object) -> list[Anomaly]:
    """What is odd in October 2026."""
    return list(anomalies(MonthBooks(FIRST, LAST, names=NAMES, **books)))  # type: ignore[arg-type] # by name


def test_an_amount_far_from_the_usual_for_the_same_work() -> None:
    """Ten times what it always was; other work, or twice as much, is nothing."""
    year = [invoice(n, date(2026, n, 5), 900_00 + n) for n in range(1, 10)]
    slip = invoice(11, date(2026, 10, 5), 9000_00)
    (odd,) = found(invoices=[*year, slip])
    assert (odd.oddity, odd.remote_id) == (Oddity.AMOUNT, "i11")
    assert "9,000.00 USD" in odd.text
    assert "the 9 lines before for the same to Marsh Studio were between 900.01 and 900.09" in odd.text
    for calm in (invoice(11, date(2026, 10, 5), 1800_00), invoice(11, date(2026, 10, 5), 9000_00, "2")):
        assert found(invoices=[*year, calm]) == []
    assert found(invoices=[*year[:5], slip]) == [], "five invoices say little"


def test_a_voided_invoice_is_neither_odd_nor_usual() -> None:
    """It bills nothing: no amount, account, offer or number of it is an alarm, nor what is usual."""
    voided = InvoiceStatus.VOIDED
    year = [invoice(n, date(2026, n, 5), 900_00 + n) for n in range(1, 10)]
    slip = invoice(11, date(2026, 10, 5), 9000_00)
    assert found(invoices=[*year, replace(slip, status=voided)]) == []
    gone = [replace(one, status=voided) for one in year]
    assert found(invoices=[*gone, slip]) == [], "nothing was billed before"
    sold = [invoice(n, date(2026, 9, n), 900_00) for n in range(1, 12)]
    other = replace(invoice(40, date(2026, 10, 5), 900_00, "9"), status=voided)
    assert found(invoices=[*sold, other], income={"1": "i", "9": "x"}) == []
    offer = Estimate("e", "0", "E7", "c", FIRST, usd(500_00), EstimateStatus.INVOICED, invoice_ids=("i1",))
    nothing = billed("1", FIRST, 0, is_voided=True)
    assert found(estimates=[offer], billed=[nothing]) == []
    again = replace(billed("1", FIRST, 500_00), remote_id="i2")
    assert found(billed=[nothing, again]) == [], "its number was given to the one in its stead"


def test_an_account_that_nobody_ever_used() -> None:
    """Ten lines on one account, and then one on an account that no sale of a year went to."""
    year = [invoice(n, date(2026, 9, n), 900_00) for n in range(1, 12)]
    odd = invoice(40, date(2026, 10, 5), 900_00, "9")
    income = {"1": "i", "9": "x", "2": "i"}
    (one,) = found(invoices=[*year, odd], income=income)
    assert one.oddity is Oddity.ACCOUNT
    assert "books to Loan, as none in a year did; all 11 lines before went to Design" in one.text
    used = replace(invoice(41, date(2026, 8, 1), 5_00, "9"), customer_id="d")
    assert found(invoices=[*year, used, odd], income=income) == []


def test_an_offer_billed_otherwise() -> None:
    """More than was offered, or less of one that is billed whole; what is billed in parts is nothing."""
    whole = EstimateStatus.INVOICED
    offer = Estimate("e", "0", "E7", "c", FIRST, usd(500_00), whole, invoice_ids=("i1",))
    more = [billed("1", FIRST, 550_00)]
    (one,) = found(estimates=[offer], billed=more)
    assert one.text == "invoice 1 bills 50.00 USD more than offered: offer E7 was 500.00 USD"
    assert found(estimates=[offer], billed=[billed("1", FIRST, 500_00)]) == []
    (less,) = found(estimates=[offer], billed=[billed("1", FIRST, 450_00)])
    assert "50.00 USD less" in less.text
    part = replace(offer, status=EstimateStatus.ACCEPTED)
    assert found(estimates=[part], billed=[billed("1", FIRST, 450_00)]) == []
    assert found(estimates=[offer], billed=[billed("1", date(2026, 9, 1), 550_00)]) == [], "another month's"


def test_drafts_that_lie_about_and_money_in_the_drawer() -> None:
    """After two weeks; what is a week old, and what lies on a bank account, is nothing."""
    drafts = [billed("5", date(2026, 10, 2), is_draft=True), billed("6", date(2026, 10, 25), is_draft=True)]
    assert [one.text for one in found(billed=drafts)] == ["draft 5 over 100.00 USD is 29 days old"]
    drawer = Account("u", "0", "Undeposited Funds", AccountRole.UNDEPOSITED)
    old = Payment("p1", "0", "c", date(2026, 10, 1), usd(70_00), usd(0), deposit_account_id="u")
    waiting = [
        old,
        replace(old, remote_id="p2", received_on=date(2026, 10, 28)),
        replace(old, remote_id="p3", deposit_account_id="b"),
    ]
    odd = found(waiting=waiting, accounts=[drawer])
    assert [one.remote_id for one in odd] == ["p1"]
    assert odd[0].text == "70.00 USD received on 2026-10-01 is in no deposit after 30 days"


def test_what_lies_on_a_catch_all_account() -> None:
    """Deposits and journals of the month, by the account's name in either ledger."""
    accounts = [Account("z", "0", "Uncategorized Income"), Account("s", "0", "Suspense")]
    deposit = Deposit(
        "d", "0", date(2026, 10, 3), "b", usd(40_00), lines=(DepositLine(usd(40_00), account_id="z"),)
    )
    lines = (JournalLine(usd(9_00), "s"), JournalLine(usd(-9_00), "b"))
    journal = Journal("j", "0", "J1", date(2026, 10, 4), "USD", lines=lines)
    late = replace(journal, remote_id="k", posted_on=date(2026, 11, 4))
    odd = found(accounts=accounts, deposits=[deposit], journals=[journal, late])
    assert [(one.kind, one.remote_id) for one in odd] == [
        (DocumentKind.DEPOSIT, "d"), (DocumentKind.JOURNAL, "j"),
    ]  # fmt: skip


def test_a_customer_in_credit() -> None:
    """What is owed is nothing odd."""
    (one,) = found(owed=[("c", usd(-42_97)), ("d", usd(10_00))])
    assert one.text == "Marsh Studio has 42.97 USD in their favour on 2026-10-31"


def test_a_gap_in_the_numbers() -> None:
    """Where they plainly are a sequence; what was deleted or is a draft has its number."""
    numbers = [n for n in range(1001, 1031) if n != 1017]
    month = [billed(f"INV-{n}", FIRST + timedelta(days=n % 28)) for n in numbers]
    (one,) = found(billed=month)
    assert one.text == "no record has INV-1017; INV-1001 to INV-1030 are used otherwise"
    gone = billed("INV-1017", FIRST, is_deleted=True)
    assert found(billed=[*month, gone]) == []
    loose = [billed(str(n * 37), FIRST) for n in range(1, 40)]
    assert found(billed=loose) == [], "numbers that are no sequence have no gaps"
    assert found(billed=month[:9]) == [], "nor have nine"


def test_a_number_used_twice() -> None:
    """Once in the month is enough."""
    odd = found(billed=[billed("7", date(2026, 3, 1)), replace(billed("7", FIRST), remote_id="other")])
    assert [one.text for one in odd] == ["number 7 is on invoices of 2026-03-01 and 2026-10-01"]


def test_a_calm_year_raises_nothing() -> None:
    """Twenty customers, prices that vary as prices do, 2,000 invoices in a year: no alarm in any month."""
    rng = random.Random(8)
    invoices, bills = [], []
    for number in range(2_000):
        on = date(2025, 11, 1) + timedelta(days=number * 365 // 2_000)
        customer = f"c{rng.randrange(20)}"
        minor = round(rng.lognormvariate(11, 0.5))
        one = replace(invoice(number + 1, on, minor, str(rng.randrange(4))), customer_id=customer)
        invoices.append(one)
        bills.append(Billed(one.remote_id, one.number, customer, on, one.total))
    income = {str(n): f"a{n % 2}" for n in range(4)}
    alarms = [
        one
        for month in range(1, 13)
        for first in [date(2026, month, 1) if month < 11 else date(2025, month, 1)]
        for last in [(first + timedelta(days=31)).replace(day=1) - timedelta(days=1)]
        for one in anomalies(MonthBooks(first, last, billed=bills, invoices=invoices, income=income))
    ]
    assert alarms == []


def test_the_close_list_names_what_is_odd() -> None:
    """An item for each rule that found something, with its records; one calm item where none did."""
    odd = found(owed=[("c", usd(-42_97)), ("d", usd(-1))])
    (item,) = odd_items(odd)
    assert (item.code, item.state, item.records) == ("odd:credit_balance", ItemState.OPEN, ("c", "d"))
    assert item.figure.endswith("; and 1 more")
    (calm,) = odd_items([])
    assert (calm.code, calm.state) == ("odd", ItemState.DONE)
