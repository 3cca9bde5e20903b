"""Which version is newer, and when it is time to ask."""

from datetime import date

import pytest

from app.jobs.updates import is_newer, is_time, our_version
from app.machine import Machine


@pytest.mark.parametrize(
    ("told", "ours", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0", "0.9.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", False),
        ("0.2.0a1", "0.1.0", False),
    ],
)
def test_later_is_by_numbers(told: str, ours: str, newer: bool) -> None:
    """Not by letters; and a version on trial is none."""
    assert is_newer(told, ours) is newer
    assert our_version()[0].isdigit()


def test_nothing_is_asked_before_a_person_said_so() -> None:
    """Off at first; then once a day, and only with an address."""
    today = date(2026, 11, 25)
    assert not is_time(Machine(), today)
    assert not is_time(Machine(updates=True), today)
    switched_on = Machine(updates=True, updates_url="https://example.com/v")
    assert is_time(switched_on, today)
    assert not is_time(
        Machine(updates=True, updates_url="https://x.example", updates_asked="2026-11-25"), today
    )
