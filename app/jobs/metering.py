"""Counting of API calls: adapters report each call, jobs keep the sums in the company file."""

import threading
from collections import Counter
from datetime import datetime

from app.ports import CallKind
from app.store import usage
from app.store.company_file import CompanyFile


class Tally:
    """A thread-safe count of calls by service and kind; ``count`` is the adapters' Meter."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: Counter[tuple[str, CallKind]] = Counter()

    def count(self, service: str, kind: CallKind) -> None:
        """One call was answered."""
        with self._lock:
            self._calls[service, kind] += 1

    def take(self) -> dict[tuple[str, CallKind], int]:
        """The counts since the last take; starts anew."""
        with self._lock:
            calls, self._calls = dict(self._calls), Counter()
        return calls


def keep_calls(company: CompanyFile, tally: Tally, now: datetime) -> int:
    """Keep what was counted since the last time; returns the number of reads among it."""
    calls = tally.take()
    if calls:
        with company.writer() as conn:
            for (service, kind), count in calls.items():
                usage.add(conn, service, kind, now.date(), count)
    return sum(count for (_, kind), count in calls.items() if kind is CallKind.READ)
