"""The sample files of every program, read as they should be."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.work import WorkKind, WorkStatus
from tests.integrations.work_sources.reading import SAMPLES, Desk, sample, told


@pytest.mark.parametrize(
    ("name", "kind", "count"),
    [
        ("time_toggl.csv", WorkKind.TIME, 3),
        ("time_harvest.csv", WorkKind.TIME, 3),
        ("bookings_jobber.csv", WorkKind.BOOKING, 3),
        ("bookings_vagaro.csv", WorkKind.BOOKING, 3),
        ("bookings_google.ics", WorkKind.BOOKING, 4),
        ("bookings_calcom.ics", WorkKind.BOOKING, 2),
        ("bookings_square.ics", WorkKind.BOOKING, 1),
        ("deals_hubspot.csv", WorkKind.DEAL, 2),
        ("deals_salesforce.csv", WorkKind.DEAL, 1),
        ("deals_zoho.csv", WorkKind.DEAL, 1),
        ("orders_shopify.csv", WorkKind.ORDER, 7),
        ("agreements.toml", WorkKind.AGREEMENT, 61),
    ],
)
def test_a_sample_is_read_whole(name: str, kind: WorkKind, count: int) -> None:
    """The kind is found, nothing is flawed, and every item has a name and a revision of its own."""
    content = sample(name)
    assert (content.kind, len(content.items), content.flaws) == (kind, count, ())
    assert len({item.subject for item in content.items}) == count
    assert all(item.revision and item.place.startswith(name) for item in content.items)


def test_every_sample_is_tested() -> None:
    """No sample lies unread; the use of agreements is read with their own file."""
    assert {path.name for path in SAMPLES.iterdir() if path.suffix not in {".py", ""}} == {
        *("time_toggl.csv", "time_harvest.csv", "bookings_jobber.csv", "bookings_vagaro.csv"),
        *("bookings_google.ics", "bookings_calcom.ics", "bookings_square.ics", "deals_hubspot.csv"),
        *("deals_salesforce.csv", "deals_zoho.csv", "orders_shopify.csv", "agreements.toml"),
        "agreement_usage.csv",
    }


def test_toggl_gives_hours_and_the_plainest_rate_that_makes_the_amount() -> None:
    """Two and a half hours at 237.50 are 95 an hour; what is not billable is left out and counted."""
    content = sample("time_toggl.csv")
    assert told(content.items[0], "quantity", "unit_price", "currency", "worker") == (
        *("2.5", "95", "USD", "Mia Brandt"),
    )
    assert content.items[2].quantity == "3", "from ten at night to one"
    assert content.notes == ("1 rows that are not billable left out",)


def test_harvest_says_what_is_billed_and_who_worked() -> None:
    """An invoiced row is billed; the name is put together from two columns."""
    first, second, _ = sample("time_harvest.csv").items
    assert told(first, "status", "quantity", "unit_price", "worker") == (
        *(WorkStatus.DUE, "3.75", "95", "Priya Nair"),
    )
    assert second.status is WorkStatus.BILLED


def test_vagaro_tells_deposits_and_who_did_not_come() -> None:
    """A deposit is exact, a no-show is cancelled, times are the zone's."""
    first, second, _ = sample("bookings_vagaro.csv").items
    assert told(first, "item_id", "unit_price", "deposit_paid", "item_hint") == (
        *("88120", "140", "30", "Colour & Cut"),
    )
    assert first.starts_at is not None
    assert first.starts_at.isoformat() == "2026-11-03T15:00:00+00:00"
    assert second.status is WorkStatus.CANCELLED


def test_jobber_writes_both_times_into_one_cell() -> None:
    """Nine to half past ten is a start and an end; a cancelled visit is told as such."""
    content = sample("bookings_jobber.csv")
    first = content.items[0]
    assert first.starts_at is not None
    assert first.ends_at is not None
    assert (first.ends_at - first.starts_at).total_seconds() == 5_400
    assert [item.status for item in content.items].count(WorkStatus.CANCELLED) == 1


def test_hubspot_s_company_has_no_number_behind_its_name() -> None:
    """The company before the contact, and only deals that are won."""
    content = sample("deals_hubspot.csv")
    assert [item.customer.name for item in content.items] == ["Acme Traders", "Yuki Mori"]
    assert content.items[1].unit_price == "1850.5"
    assert content.notes == ("1 deals that are not won left out",)


def test_salesforce_writes_months_first_and_groups_thousands() -> None:
    """11/6/2026 is in November, and 23,400.00 is one number."""
    [item] = sample("deals_salesforce.csv").items
    assert (item.served_on.isoformat(), item.unit_price, item.currency) == ("2026-11-06", "23400", "USD")


def test_shopify_s_orders_keep_their_lines_together() -> None:
    """Shipping and discount are lines of their own, a refunded order is cancelled, a paid one says so."""
    items = {item.item_id: item for item in sample("orders_shopify.csv").items}
    assert {key: item.unit_price for key, item in items.items() if key.startswith("#1001")} == {
        "#1001/1": "18",
        "#1001/2": "24",
        "#1001/shipping": "6.5",
        "#1001/discount": "-6",
    }
    assert {item.group_id for key, item in items.items() if key.startswith("#1001")} == {"order #1001"}
    assert items["#1001/2"].customer.name == "Acme Traders", "told on the first line only"
    assert items["#1002/1"].deposit_paid == "40"
    assert items["#1002/1"].tax_hint == "exempt"
    assert items["#1003/1"].status is WorkStatus.CANCELLED


def test_google_s_moved_and_excluded_occurrences() -> None:
    """A week is left out, the last one moved; its name stays that of the day it was moved from."""
    items = {item.item_id: item for item in sample("bookings_google.ics").items}
    weekly = sorted(key for key in items if key.startswith("weekly"))
    assert [key.rpartition("/")[2] for key in weekly] == [
        *("20261020T130000Z", "20261103T140000Z", "20261110T140000Z"),
    ]
    moved = items[weekly[2]]
    assert moved.served_on.isoformat() == "2026-11-11"
    assert moved.starts_at is not None
    assert moved.starts_at.isoformat() == "2026-11-11T19:00:00+00:00"
    assert items["6q1f0g5k3c@google.com"].customer.name == "Rita Poole", "a guest, not the host"


def test_cal_com_s_later_version_holds() -> None:
    """The higher SEQUENCE is the booking; a cancelled one stays, as cancelled."""
    items = {item.item_id: item for item in sample("bookings_calcom.ics").items}
    assert items["vR7QyJwq1m3bVdY9@Cal.com"].served_on.isoformat() == "2026-11-07"
    assert items["vR7QyJwq1m3bVdY9@Cal.com"].customer.email == "lena@example.com"
    assert items["kk28sn1@Cal.com"].status is WorkStatus.CANCELLED


def test_square_s_customer_is_in_the_text() -> None:
    """Name, e-mail and phone are found where there is no guest."""
    [item] = sample("bookings_square.ics").items
    who = item.customer
    assert (who.name, who.email, who.phone) == ("Harriet Lowe", "harriet@lowe.example", "+1 555 010 2030")
    assert item.starts_at is not None
    assert item.starts_at.isoformat() == "2026-11-04T19:00:00+00:00"


def test_agreements_prorate_amend_and_meter() -> None:
    """Seventeen days of January, the new price from July, and what September used above what is included."""
    items = {item.item_id: item for item in sample("agreements.toml").items}
    assert items["hosting-acme/2026-01-01"].unit_price == "65.81", "120.00 × 17 ÷ 31"
    assert items["hosting-acme/2026-06-01"].unit_price == "120"
    assert items["hosting-acme/2026-07-01"].unit_price == "135"
    used = items["hosting-acme/2026-09-01/usage"]
    assert told(used, "quantity", "unit_price", "unit") == ("152.75", "0.0215", "GB")
    assert used.served_on.isoformat() == "2026-09-30"
    assert "hosting-acme/2026-10-01/usage" not in items, "980 are within what is included"
    assert "hosting-acme/2027-01-01" not in items, "it ends with the year"
    assert items["garden-lowe/2026-03-02"].served_on.isoformat() == "2026-03-15", "in arrears"


def test_what_is_billed_in_advance_tells_over_which_days_it_is_earned(tmp_path: Path) -> None:
    """A year by months unless it says otherwise, up to its end; a month, and what is late, with its bill."""
    head = '[[agreement]]\nid = "{}"\ncustomer = "A"\nprice = "1200"\nstart = 2026-01-01\n'
    tails = {
        "year": 'every = "year"\nend = 2026-09-30\nbill = "in_advance"',
        "days": 'every = "quarter"\nrecognise = "days"',
        "month": 'every = "month"',
        "late": 'every = "year"\nbill = "in_arrears"',
        "now": 'every = "year"\nrecognise = "at_once"',
        "split": 'every = "year"\nprorate = true\n[[agreement.amendment]]\nfrom = 2026-12-20\nprice = "9"',
    }
    text = "\n".join(head.format(key) + tail for key, tail in tails.items())
    content = Desk(tmp_path).read(text, "a.toml")
    assert content.flaws == ()
    items = {item.item_id: item for item in content.items}
    assert items["year/2026-01-01"].covers == (date(2026, 1, 1), date(2026, 9, 30))
    assert items["year/2026-01-01"].recognise == "months"
    assert items["days/2026-07-01"].covers == (date(2026, 7, 1), date(2026, 9, 30))
    assert items["days/2026-07-01"].recognise == "days"
    assert items["split/2026-01-01"].covers == (date(2026, 1, 1), date(2026, 12, 19))
    for key in ("month/2026-02-01", "late/2026-01-01", "now/2026-01-01"):
        assert items.get(key) is None or items[key].covers is None
