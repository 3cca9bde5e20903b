"""The garbage collector while a job brings very many objects."""

import gc
from contextlib import ExitStack

from app.jobs.collector import collecting_seldom


def test_it_collects_less_often_and_goes_back() -> None:
    """New cycles are still found, so memory stays flat; afterwards all is as before."""
    before, was_on = gc.get_threshold(), gc.isenabled()  # a window that was there before collects by itself
    with collecting_seldom():
        assert gc.isenabled() == was_on
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before


def test_everything_there_is_is_not_looked_at_meanwhile() -> None:
    """That would stop the window for as long as it takes, and grows with the books."""
    with collecting_seldom():
        rounds = gc.get_stats()[2]["collections"]
        kept = [[str(number)] for number in range(1_500_000)]
        assert gc.get_stats()[2]["collections"] == rounds
    assert kept


def test_jobs_that_overlap_put_back_what_was_before_the_first() -> None:
    """A sync that begins while proposals are made, and ends after them, leaves no trace."""
    before = gc.get_threshold()
    first, second = ExitStack(), ExitStack()
    first.enter_context(collecting_seldom())
    second.enter_context(collecting_seldom())
    first.close()
    assert gc.get_threshold() != before
    second.close()
    assert gc.get_threshold() == before
