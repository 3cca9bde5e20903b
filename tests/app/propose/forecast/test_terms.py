"""Due dates that were not written: the customer's usual terms, else everyone's, else none."""

from datetime import date

from app.domain.money import Money
from app.propose.forecast.terms import Undated, with_due_dates

ISSUED = date(2026, 3, 1)


def invoice(customer: str, due: date | None) -> Undated:
    """An invoice of the first of March."""
    return Undated("1", customer, ISSUED, due, Money(100, "USD"))


def test_usual_terms_are_taken() -> None:
    """A customer's own median before everyone's; what is written stays."""
    dated = [invoice("a", date(2026, 3, day)) for day in (11, 15, 15, 31)]
    others = [invoice("b", date(2026, 3, 31))] * 9
    found = with_due_dates([*dated, *others, invoice("a", None), invoice("c", None)], ISSUED)
    assert [one.due_on for one in found[:4]] == [one.due_on for one in dated]
    assert found[-2].due_on == date(2026, 3, 15)
    assert found[-1].due_on == date(2026, 3, 31)


def test_without_any_terms_it_is_due_at_once() -> None:
    """And no terms lead beyond the last day there is."""
    assert with_due_dates([invoice("a", None)], ISSUED)[0].due_on == ISSUED
    last = [invoice("a", date.max), Undated("2", "a", date(9999, 1, 1), None, Money(1, "USD"))]
    assert with_due_dates(last, date.max)[1].due_on == date.max


def test_what_is_issued_later_teaches_nothing() -> None:
    """Terms agreed after the day of the forecast were not known on it."""
    found = with_due_dates([invoice("a", date(2026, 3, 31)), invoice("a", None)], date(2026, 2, 28))
    assert found[1].due_on == ISSUED
