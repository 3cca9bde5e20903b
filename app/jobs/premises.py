"""What a row takes for granted, read from the ledger just before the row is written.

Ledgers that let few calls through say for how long a read may stand in for another; then the records of the
rows to come are read along in one call. What our own writes touch is always read again.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from app.commit.plan import PlanRow, Premise
from app.domain.documents import Document, DocumentKind, Preferences
from app.jobs.patience import patiently
from app.ports import Cancel, Clock, Ledger

AHEAD = 40
"""Records read along at most: what fits into one call."""

_MANY_AT_ONCE = frozenset({DocumentKind.INVOICE, DocumentKind.CUSTOMER})
"""Kinds that both ledgers read many of in one call."""

Key = tuple[DocumentKind, str]


class Present:
    """The present state of premises' records, as fresh as the ledger's terms ask for."""

    def __init__(self, ledger: Ledger, clock: Clock, cancel: Cancel) -> None:
        self._ledger = ledger
        self._clock = clock
        self._cancel = cancel
        self._seen: dict[Key, tuple[datetime, Document | None]] = {}
        self._rows: dict[int, datetime] = {}
        self._settings: tuple[datetime, Preferences] | None = None

    def of(
        self, row: PlanRow, premises: Sequence[Premise], coming: Iterable[PlanRow]
    ) -> dict[Key, Document | None]:
        """Each premise's record now; None where it is gone. ``coming`` are the rows after this one."""
        self._rows[row.number] = self._clock.now()
        wanted = [(premise.kind, premise.remote_id) for premise in premises]
        stale = [key for key in wanted if not self._is_fresh(key)]
        for kind in dict.fromkeys(kind for kind, _ in stale):
            ids = [remote_id for each, remote_id in stale if each is kind]
            if kind in _MANY_AT_ONCE and self._lasts(kind):
                ids = list(dict.fromkeys((*ids, *_ids(kind, coming))))[:AHEAD]
            self._look(kind, ids)
        return {key: self._seen[key][1] for key in wanted}

    def is_just_seen(self, row: PlanRow) -> bool:
        """Whether the row was looked at a moment ago, for an earlier step of it."""
        at = self._rows.get(row.number)
        return at is not None and self._is_within(at, self._ledger.terms.fresh)

    def closed_on(self) -> date | None:
        """To which day the books are closed now (Xero: the later of both lock dates)."""
        if self._settings is None or not self._is_within(self._settings[0], self._ledger.terms.settled):
            at = self._clock.now()
            self._settings = at, patiently(self._ledger.preferences, self._cancel)
        return self._settings[1].books_closed_on

    def forget(self, row: PlanRow) -> None:
        """A write of this row went out: what it touches is not what it was."""
        for effect in row.effects:
            self._seen.pop((effect.kind, effect.remote_id), None)
        for premise in row.premises:
            if premise.kind is not DocumentKind.CUSTOMER:
                self._seen.pop((premise.kind, premise.remote_id), None)

    def _is_fresh(self, key: Key) -> bool:
        found = self._seen.get(key)
        return found is not None and self._is_within(found[0], self._lasts(key[0]))

    def _lasts(self, kind: DocumentKind) -> timedelta:
        terms = self._ledger.terms
        return terms.settled if kind is DocumentKind.CUSTOMER else terms.fresh

    def _is_within(self, at: datetime, life: timedelta) -> bool:
        # A clock that was put back makes nothing young again.
        return timedelta() <= self._clock.now() - at < life

    def _look(self, kind: DocumentKind, ids: Sequence[str]) -> None:
        # Of kinds that take a call each, a limit may come between two of them.
        for part in [ids] if kind in _MANY_AT_ONCE else [[one] for one in ids]:
            at = self._clock.now()
            found = patiently(partial(self._ledger.read, kind, part), self._cancel)
            self._seen.update({(kind, one): (at, found.get(one)) for one in part})


def _ids(kind: DocumentKind, rows: Iterable[PlanRow]) -> Iterable[str]:
    return (premise.remote_id for row in rows for premise in row.premises if premise.kind is kind)
