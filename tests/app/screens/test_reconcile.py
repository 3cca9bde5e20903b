"""What the causes of differences say of the books, and how the records of a side are told."""

import pytest

from app.propose.reconciliation import Cause
from app.screens.reconcile import Weight, weight_of


@pytest.mark.parametrize(
    ("cause", "weight"),
    [
        (Cause.PAYMENT_MISSING, Weight.MISSING),
        (Cause.NOT_BOOKED, Weight.MISSING),
        (Cause.DUPLICATE, Weight.WRONG),
        (Cause.NOT_AT_PROCESSOR, Weight.WRONG),
        (Cause.CUT_OFF, Weight.PASSING),
        (Cause.UNKNOWN_YET, Weight.PASSING),
    ],
)
def test_a_cause_weighs_as_it_stands_in_the_books(cause: Cause, weight: Weight) -> None:
    """Not there, there wrongly, or only later."""
    assert weight_of(cause) is weight
