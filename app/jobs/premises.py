"""What a row takes for granted, read from the ledger just before the row is written.

Rows that set out together are read in one call. Ledgers that let few calls through say for how long a read
may stand in for another; then the records of the rows to come are read along, too. What our own writes touch
is always read again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from itertools import chain, islice

from app.commit.plan import PlanRow, Premise
from app.domain.documents import Document, DocumentKind, Preferences
from app.domain.writes import proposal_of
from app.jobs.calls import Call
from app.jobs.patience import patiently
from app.jobs.under_way import Course
from app.ports import Cancel, Clock, Ledger

AHEAD = 40
"""Records read along at most: what fits into one call."""

_KEPT = 1_000
"""Records kept before those are let go of that are not fresh any more."""

_MANY_AT_ONCE = frozenset({DocumentKind.INVOICE, DocumentKind.CUSTOMER})
"""Kinds that both ledgers read many of in one call."""

Key = tuple[DocumentKind, str]


@dataclass(slots=True, eq=False)
class _Reading:
    """A call that reads records of a kind, since ``at``; several rows may wait for it."""

    at: datetime
    kind: DocumentKind
    ids: Sequence[str]
    call: Call


class Present:
    """The present state of premises' records, as fresh as the ledger's terms ask for."""

    def __init__(self, ledger: Ledger, clock: Clock, cancel: Cancel) -> None:
        self._ledger = ledger
        self._clock = clock
        self._cancel = cancel
        self._seen: dict[Key, tuple[datetime, Document | None]] = {}
        self._rows: dict[int, datetime] = {}
        self._settings: tuple[datetime, Preferences] | None = None
        self._asking: tuple[datetime, Call] | None = None
        self._reading: dict[Key, _Reading] = {}
        self._together: Sequence[PlanRow] = ()
        self._coming: Iterable[PlanRow] = ()

    def begin(self, together: Sequence[PlanRow], coming: Iterable[PlanRow]) -> None:
        """These rows set out together now; ``coming`` are those that may follow."""
        self._together, self._coming = together, coming

    def all_set_out(self) -> None:
        """Who asks from now on reads anew, but what lasts."""
        self._together = ()
        for key in [key for key in self._reading if not self._lasts(key[0])]:
            del self._reading[key]

    def of(self, row: PlanRow, premises: Sequence[Premise]) -> Course[dict[Key, Document | None]]:
        """Each premise's record now; None where it is gone."""
        self._rows[row.number] = self._clock.now()
        wanted = [(premise.kind, premise.remote_id) for premise in premises]
        # What a customer owes moves with every document of theirs: whether it is empty is asked anew.
        owing = [one for one in premises if one.open_balance is not None]
        anew = {(one.kind, one.remote_id) for one in owing if one.kind is DocumentKind.CUSTOMER}
        found = {key: self._seen[key][1] for key in wanted if key not in anew and self._is_fresh(key)}
        stale = [key for key in wanted if key not in found]
        for kind in dict.fromkeys(kind for kind, _ in stale):
            ids = [remote_id for each, remote_id in stale if each is kind]
            # Of kinds that take a call each, a limit may come between two of them.
            for part in [ids] if kind in _MANY_AT_ONCE else [[one] for one in ids]:
                found |= yield from self._look(row, kind, part)
        return found

    def is_just_seen(self, row: PlanRow) -> bool:
        """Whether the row was looked at a moment ago, for an earlier step of it."""
        at = self._rows.get(row.number)
        return at is not None and self._is_within(at, self._ledger.terms.fresh)

    def closed_on(self) -> Course[date | None]:
        """To which day the books are closed now (Xero: the later of both lock dates)."""
        life = self._ledger.terms.settled
        if self._settings is None or not self._is_within(self._settings[0], life):
            if self._asking is None or not self._is_within(self._asking[0], life):
                self._asking = self._clock.now(), partial(patiently, self._ledger.preferences, self._cancel)
            at, call = self._asking
            try:
                self._settings = at, (yield call)
            finally:
                self._asking = None
        return self._settings[1].books_closed_on

    def forget(self, row: PlanRow) -> None:
        """A write of this row goes out, or came back: what it touches is not what it was."""
        for effect in row.effects:
            self._drop((effect.kind, effect.remote_id))
        for premise in row.premises:
            # A customer that others have documents written for stays as it is, one that is put away does not.
            if (
                premise.kind is not DocumentKind.CUSTOMER
                or premise.version
                or premise.open_balance is not None
            ):
                self._drop((premise.kind, premise.remote_id))

    def _drop(self, key: Key) -> None:
        self._seen.pop(key, None)
        self._reading.pop(key, None)

    def _is_fresh(self, key: Key) -> bool:
        found = self._seen.get(key)
        return found is not None and self._is_within(found[0], self._lasts(key[0]))

    def _lasts(self, kind: DocumentKind) -> timedelta:
        terms = self._ledger.terms
        return terms.settled if kind is DocumentKind.CUSTOMER else terms.fresh

    def _is_within(self, at: datetime, life: timedelta) -> bool:
        # A clock that was put back makes nothing young again.
        return timedelta() <= self._clock.now() - at < life

    def _look(self, row: PlanRow, kind: DocumentKind, ids: list[str]) -> Course[dict[Key, Document | None]]:
        """Read some, or wait for a call that reads them already; what lasts is kept."""
        reading = self._reading.get((kind, ids[0]))
        if reading is None or not set(ids) <= set(reading.ids) or self._is_late(reading):
            reading = self._begun(row, kind, ids)
        told: Mapping[str, Document] = yield reading.call
        for one in reading.ids:
            if self._reading.get((kind, one)) is reading:  # else a write touched it meanwhile
                del self._reading[kind, one]
                if self._lasts(kind):
                    self._seen[kind, one] = reading.at, told.get(one)
        if len(self._seen) > _KEPT:
            self._seen = {key: each for key, each in self._seen.items() if self._is_fresh(key)}
        return {(kind, one): told.get(one) for one in ids}

    def _is_late(self, reading: _Reading) -> bool:
        """Whether what lasts was asked for too long ago."""
        life = self._lasts(reading.kind)
        return bool(life) and not self._is_within(reading.at, life)

    def _begun(self, row: PlanRow, kind: DocumentKind, ids: list[str]) -> _Reading:
        """A call for these and, where many can be read in one, for the rows beside and after this one."""
        if kind in _MANY_AT_ONCE:
            rows = chain(self._together, self._coming if self._lasts(kind) else ())
            others = (each for each in rows if each.number != row.number)
            ids = list(islice(dict.fromkeys(chain(ids, _ids(kind, others))), AHEAD))
        call = partial(patiently, partial(self._ledger.read, kind, ids), self._cancel)
        reading = _Reading(self._clock.now(), kind, ids, call)
        self._reading.update({(kind, one): reading for one in ids})
        return reading


def _ids(kind: DocumentKind, rows: Iterable[PlanRow]) -> Iterable[str]:
    """Those of records that are there already."""
    return (
        premise.remote_id
        for row in rows
        for premise in row.premises
        if premise.kind is kind and proposal_of(premise.remote_id) is None
    )
