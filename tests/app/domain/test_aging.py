"""What customers owe on a day, by age: buckets, credits, currencies, and the ledger's report beside it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.aging import BUCKETS, Bucket, Item, ToldAging, ToldItem, aging, differences
from app.domain.documents import DocumentKind
from app.domain.money import Money, total

DAY = date(2026, 11, 25)
NAMES = {"1": "Tidewater", "2": "ångström", "3": "Zed"}


def item(
    minor: int,
    due: date | None = DAY,
    *,
    currency: str = "USD",
    customer: str = "1",
    key: str = "i1",
    rate: str | None = None,
) -> Item:
    """An open document; a credit note when the amount is negative."""
    kind = DocumentKind.INVOICE if minor >= 0 else DocumentKind.CREDIT_NOTE
    amount = Money(minor, currency)
    on = (due or DAY) - timedelta(days=30)
    return Item(kind, key, key, customer, on, due, amount, amount, Decimal(rate) if rate else None)


@pytest.mark.parametrize(
    ("late", "bucket"),
    [(-400, "current"), (0, "current"), (1, "1-30"), (30, "1-30"), (31, "31-60"), (60, "31-60"),
     (61, "61-90"), (90, "61-90"), (91, "over 90"), (9_000, "over 90")],
)  # fmt: skip
def test_a_bucket_begins_the_day_after(late: int, bucket: str) -> None:
    """Due today is not late; what is due or dated ahead is current."""
    assert item(100, DAY - timedelta(days=late)).bucket(DAY) == bucket


def test_without_a_due_date_it_ages_from_its_own() -> None:
    """A credit, or an invoice somebody typed without terms."""
    assert item(100, None).bucket(DAY) is Bucket.TO_30


def test_credits_are_taken_off_and_shown() -> None:
    """Net by bucket; owed before credits; overdue after them."""
    found = aging(
        [item(500, DAY - timedelta(days=40)), item(-200, DAY - timedelta(days=40), key="c")],
        NAMES,
        DAY,
        "USD",
    )
    (customer,) = found.customers
    ages = customer.by_currency["USD"]
    assert ages.of(Bucket.TO_60) == Money(300, "USD")
    assert (ages.owed, ages.credits, ages.net, ages.overdue) == tuple(
        Money(n, "USD") for n in (500, -200, 300, 300)
    )


def test_currencies_are_never_added_up() -> None:
    """Each on its own; at home what has a rate, rounded half up in the home currency's places."""
    yen, euros = item(12_345, currency="JPY", rate="0.006455", key="y"), item(100, currency="EUR", key="e")
    found = aging([item(1_000), yen, euros], NAMES, DAY, "USD")
    assert [str(ages.net) for ages in found.by_currency.values()] == ["10.00 USD", "1.00 EUR", "12345 JPY"]
    assert found.home.net == Money(1_000 + 7_969, "USD")
    assert found.unknown == 1


def test_customers_come_by_name() -> None:
    """Whatever the case; an unknown one by its id; one with nothing open not at all."""
    items = [item(1, customer=key, key=key) for key in ("3", "1", "9", "2")]
    found = aging([*items, item(0, customer="4", key="none")], NAMES, DAY, "USD")
    assert [customer.name for customer in found.customers] == ["9", "Tidewater", "Zed", "ångström"]


items_made = st.lists(
    st.builds(
        item,
        st.integers(-10_000, 10_000),
        st.none() | st.dates(DAY - timedelta(days=200), DAY + timedelta(days=60)),
        currency=st.sampled_from(["USD", "EUR", "KWD"]),
        customer=st.sampled_from("1234"),
        key=st.uuids().map(str),
        rate=st.sampled_from([None, "1.1", "0.37"]),
    ),
    max_size=40,
)


@given(items_made)
def test_everything_adds_up(items: list[Item]) -> None:
    """Each currency's buckets are its items, customers add up to the whole, and nothing is counted twice."""
    found = aging(items, NAMES, DAY, "USD")
    for currency, ages in found.by_currency.items():
        mine = [each.open for each in items if each.open.currency == currency]
        assert ages.net == total(mine, currency) == total(ages.by_bucket, currency)
        assert ages.owed - abs(ages.credits) == ages.net
        for bucket in BUCKETS:
            parts = (
                customer.by_currency[currency].of(bucket)
                for customer in found.customers
                if currency in customer.by_currency
            )
            assert ages.of(bucket) == total(parts, currency)
    assert found.home.net == total((customer.home.net for customer in found.customers), "USD")
    assert sorted(each.remote_id for each in found.items) == sorted(
        each.remote_id for each in items if each.open
    )


def told(*items: Item, only: frozenset[str] | None = None) -> ToldAging:
    """A report that says just what these items do."""
    return ToldAging(tuple(ToldItem(i.kind, i.remote_id, i.customer_id, i.open) for i in items), only)


def test_a_report_that_says_the_same_differs_in_nothing() -> None:
    """Document by document, in whichever order."""
    items = [item(500), item(-70, key="c"), item(3, customer="2", key="i2")]
    assert differences(aging(items, NAMES, DAY, "USD"), told(*reversed(items)), NAMES) == ()


def test_each_difference_is_named() -> None:
    """Another amount, one the ledger does not have, one the mirror does not have."""
    ours = aging([item(500), item(200, customer="2", key="i2")], NAMES, DAY, "USD")
    found = differences(ours, told(item(450), item(90, customer="3", key="i3")), NAMES)
    assert [each.text for each in found] == [
        "Tidewater, Invoice i1: the ledger's report says 4.50 USD, the mirror 5.00",
        "Zed, Invoice i3: the ledger's report says 0.90 USD, the mirror 0.00",
        "ångström, Invoice i2: the ledger's report says 0.00 USD, the mirror 2.00",
    ]


def test_only_what_was_asked_about_is_compared() -> None:
    """Xero tells of some contacts, and of invoices alone."""
    ours = aging([item(500), item(-70, key="c"), item(200, customer="2", key="i2")], NAMES, DAY, "USD")
    assert differences(ours, told(item(500), only=frozenset({"1"})), NAMES) == ()


def test_a_foreign_amount_is_compared_at_home_where_the_rate_is_known() -> None:
    """QuickBooks reports in the home currency."""
    euros = item(100, currency="EUR", key="e", rate="1.1")
    unknown = item(100, currency="EUR", key="f")
    report = told(item(110, key="e"), item(999, key="f"))
    assert differences(aging([euros, unknown], NAMES, DAY, "USD"), report, NAMES) == ()
