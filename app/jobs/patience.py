"""Waiting out a service's limit where a job can be stopped, never asleep in a call."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from app.errors import RateLimited
from app.ports import Cancel

T = TypeVar("T")

TRIES = 5
LONGEST = timedelta(minutes=5)
"""A pause beyond it is not waited for: the job ends and says so."""


def patiently(call: Callable[[], T], cancel: Cancel) -> T:
    """Call, and call again after each pause that the service asks for. Raises RateLimited at last."""
    for _ in range(TRIES - 1):
        try:
            return call()
        except RateLimited as problem:
            pause = problem.retry_after or timedelta(seconds=60)
            if pause > LONGEST:
                raise
            cancel.sleep(pause.total_seconds())
    return call()
