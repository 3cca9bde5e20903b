"""Statements: the proof that opening, lines and closing agree."""

from datetime import date

import pytest

from app.domain.money import Money
from app.domain.statements import BankLine, Statement

DAY = date(2026, 11, 24)


def statement(opening: int | None, closing: int | None, *lines: int, steps: bool | None = None) -> Statement:
    """A statement in cents."""

    def usd(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, "USD")

    made = tuple(BankLine("1", DAY, Money(minor, "USD")) for minor in lines)
    return Statement("1", "USD", None, None, usd(opening), usd(closing), made, steps)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (statement(100, 150, 70, -20), True),
        (statement(100, 151, 70, -20), False),
        (statement(None, 150, 70), None),
        (statement(100, None, 70), None),
        (statement(100, 100), True),
        (statement(100, 170, 70, steps=False), False),
        (statement(None, None, 70, steps=True), None),
    ],
)
def test_continuity(one: Statement, expected: bool | None) -> None:
    """True or false where both balances are known, None where they are not."""
    assert one.is_continuous is expected


def test_a_foreign_line_leaves_it_open() -> None:
    """Amounts of two currencies have no sum."""
    lines = (BankLine("1", DAY, Money(5, "EUR")),)
    one = Statement("1", "USD", None, None, Money(0, "USD"), Money(5, "USD"), lines)
    assert one.moved is None
    assert one.is_continuous is None


def test_the_days_it_covers() -> None:
    """What the bank says, widened by its lines."""
    one = Statement("1", "USD", None, date(2026, 11, 25), None, None, (BankLine("1", DAY, Money(5, "USD")),))
    assert (one.first_day, one.last_day) == (DAY, date(2026, 11, 25))
