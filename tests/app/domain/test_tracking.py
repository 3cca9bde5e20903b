"""What lines are told apart by: names and ids lead to one value, what is put away is known as that."""

import pytest

from app.domain.tracking import (
    CLASS,
    LOCATION,
    CategoryOption,
    Location,
    SalesClass,
    TrackingCategory,
    tracking_lists,
)

LISTS = tracking_lists(
    [
        SalesClass("7", "0", "Studio"),
        SalesClass("8", "0", "Studio:Print"),
        SalesClass("9", "0", "Shop:Print"),
        SalesClass("10", "0", "Studio:Web"),
        SalesClass("11", "0", "Old", is_active=False),
    ],
    [Location("1", "0", "Workshop")],
    [TrackingCategory("c1", "", "Region", (CategoryOption("o1", "North"),))],
    takes_classes=True,
    takes_locations=True,
)


@pytest.mark.parametrize(
    ("category", "text", "value"),
    [
        (CLASS, "studio", "7"),
        (CLASS, " Studio:Print ", "8"),
        (CLASS, "9", "9"),
        (CLASS, "web", "10"),
        (CLASS, "Print", None),
        (CLASS, "tudio", None),
        (CLASS, "old", "11"),
        (LOCATION, "workshop", "1"),
        ("Region", "o1", "North"),
        ("Region", "studio", None),
    ],
)
def test_a_name_an_id_or_a_last_name_of_one_is_meant(category: str, text: str, value: str | None) -> None:
    """The last part of a name is enough where only one class in use has it."""
    found = LISTS.meant(category, text)
    assert (found.value if found else None) == value


def test_what_may_be_chosen_is_in_use_and_in_order() -> None:
    """Categories as the books have them, names by the alphabet."""
    assert LISTS.categories == (CLASS, LOCATION, "Region")
    assert LISTS.names(CLASS) == ("Shop:Print", "Studio", "Studio:Print", "Studio:Web")
    assert LISTS.category("REGION") == "Region"
    assert LISTS.category("Shop") is None


def test_the_first_pair_that_would_be_refused_is_named() -> None:
    """Unknown, or known and put away; else none."""
    assert LISTS.refused(((CLASS, "7"), (LOCATION, "1"))) is None
    assert LISTS.refused(((CLASS, "7"), (CLASS, "11"))) == (CLASS, "Old", True)
    assert LISTS.refused((("Region", "West"),)) == ("Region", "West", False)


def test_what_the_company_switched_off_is_not_in_use() -> None:
    """Its classes are known by name, and none is offered."""
    off = tracking_lists([SalesClass("7", "0", "Studio")], [], [], takes_classes=False, takes_locations=True)
    assert off.categories == ()
    assert off.refused(((CLASS, "7"),)) == (CLASS, "Studio", True)
