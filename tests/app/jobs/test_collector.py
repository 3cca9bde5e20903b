"""The garbage collector while a sync brings very many objects."""

import gc

from app.jobs.collector import collecting_seldom


def test_it_collects_less_often_and_goes_back() -> None:
    """Cycles are still found, so memory stays flat; afterwards all is as before."""
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.isenabled()
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
