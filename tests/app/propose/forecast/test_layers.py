"""What is not billed yet is paid as its customer pays, weighted by how likely it is billed at all."""

from datetime import date, timedelta

from app.domain.money import Money
from app.domain.record import replace
from app.propose.forecast.layers import Coming, layers
from app.propose.forecast.records import Receivable

TODAY = date(2026, 11, 25)


def history(customer: str, days_late: int) -> list[Receivable]:
    """Thirty invoices of a customer, each paid so many days after it was due."""
    made = []
    for number in range(30):
        issued = TODAY - timedelta(days=20 * number + 120)
        due = issued + timedelta(days=14)
        paid = due + timedelta(days=days_late + number % 3)
        made.append(Receivable(f"{customer}{number}", customer, issued, due, Money(500_00, "USD"), paid))
    return made


BOOK = history("prompt", 0) + history("slow", 50)
WORK = Coming("work done", "prompt", Money(1_000_00, "USD"), 14, 0.5)


def expected(coming: Coming) -> dict[int, int]:
    """Cents by horizon."""
    (layer,) = layers(BOOK, TODAY, [coming])
    return {days: money.minor for days, money in layer.expected}


def test_the_customers_own_habit_says_when() -> None:
    """Who pays on the day brings it within a month, who pays seven weeks late does not."""
    prompt, slow = expected(WORK), expected(replace(WORK, customer_id="slow"))
    assert prompt[30] > 400_00
    assert slow[30] < 100_00
    assert slow[90] > 350_00


def test_the_chance_weighs_and_never_adds() -> None:
    """Twice as likely is twice the money, and never more than the whole."""
    half, whole = expected(WORK), expected(replace(WORK, chance=1.0))
    assert all(abs(whole[days] - 2 * half[days]) <= 1 for days in half)
    assert all(0 <= minor <= 1_000_00 for minor in whole.values())
    assert sorted(whole.values()) == list(whole.values())


def test_layers_are_told_apart_by_name_and_currency() -> None:
    """Each has its count and its unweighted total; a customer without history has everybody's habit."""
    others = [
        replace(WORK, layer="won deals", customer_id="new"),
        replace(WORK, amount=Money(7_00, "EUR")),
        replace(WORK, amount=Money(3_00, "USD")),
    ]
    found = layers(BOOK, TODAY, [WORK, *others])
    assert [(one.name, one.total, one.count) for one in found] == [
        ("work done", Money(1_003_00, "USD"), 2),
        ("won deals", Money(1_000_00, "USD"), 1),
        ("work done", Money(7_00, "EUR"), 1),
    ]
    assert 0 < found[1].expected[0][1].minor < 500_00


def test_nothing_to_bill_and_no_history() -> None:
    """No pieces, no layers; and the first invoice of a new company still has an expectation."""
    assert layers(BOOK, TODAY, []) == ()
    (alone,) = layers([], TODAY, [WORK])
    assert alone.expected[-1][1].minor > 0
