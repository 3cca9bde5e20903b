"""Counting of API calls: adapters report each call, jobs keep the sums in the company file."""

import threading
from collections import Counter
from datetime import date, datetime

from app.domain.budget import CallBudget
from app.domain.record import plain, replace
from app.ports import Allowances, CallKind, Ledger, Processor
from app.store import settings_rows, usage
from app.store.company_file import CompanyFile
from app.store.connection import Connection


class Tally:
    """A thread-safe count of calls by service and kind; it is the adapters' Meter."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: Counter[tuple[str, CallKind]] = Counter()

    def __call__(self, service: str, kind: CallKind) -> None:
        """One call was answered."""
        with self._lock:
            self._calls[service, kind] += 1

    def count_of(self, service: str) -> int:
        """Calls of a service since the last take, sign-ins left out."""
        with self._lock:
            metered = [(one, n) for (one, kind), n in self._calls.items() if kind is not CallKind.AUTH]
        return sum(n for one, n in metered if one == service)

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


def keep_allowances(company: CompanyFile, source: Ledger | Processor, now: datetime) -> None:
    """Keep what a service lets us call, so that it can be shown without asking it."""
    allowed = source.allowances
    with company.writer() as conn:
        settings_rows.put(conn, _key(source.service), plain(replace(allowed, remaining_today=None)), now)


def kept_allowances(conn: Connection, service: str) -> Allowances | None:
    """What the last sync kept; None before the first."""
    stored = settings_rows.get(conn, _key(service))
    if stored is None or not isinstance(stored[1], dict):
        return None
    names = set(Allowances.__struct_fields__)
    return Allowances(**{name: value for name, value in stored[1].items() if name in names})


def used(conn: Connection, service: str, title: str, allowed: Allowances, day: date) -> CallBudget:
    """What this company file's calls have used of an allowance, by this day and in its month."""
    kinds = (CallKind.READ,) if allowed.reads_only else (CallKind.READ, CallKind.WRITE)
    today = sum(usage.on_day(conn, service, kind, day) for kind in kinds)
    if allowed.per_day is not None and allowed.remaining_today is not None:
        today = max(today, allowed.per_day - allowed.remaining_today)  # others use the same allowance
    return CallBudget(
        service=service,
        title=title,
        today=today,
        day_limit=allowed.per_day,
        month=sum(usage.in_month(conn, service, kind, day) for kind in kinds),
        month_limit=allowed.per_month,
        tier=allowed.tier,
    )


def _key(service: str) -> str:
    return f"allowances.{service}"
