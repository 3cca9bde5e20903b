"""The words of the sheet that is signed."""

from app.commit.results import HeldRow
from app.domain.money import Money
from app.screens.signing import held_text


def test_what_is_held_back_fits_the_sheet_however_much_it_is() -> None:
    """A few rows with their reasons, and how many more there are."""
    rows = [
        HeldRow(number, f"Row {number}", Money(1, "USD"), "its period is closed") for number in range(1, 4)
    ]
    assert held_text(rows[:1]) == "Held back: Row 1 — its period is closed"
    many = held_text(rows * 400)
    assert many.count("\n") < 10
    assert many.endswith("and 1,194 more are held back")
