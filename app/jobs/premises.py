"""What a row takes for granted, read from the ledger just before the row is written.

Ledgers that let few calls through say for how long a read may stand in for another; then the records of the
rows to come are read along in one call. What our own writes touch is always read again.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial

from app.commit.plan import PlanRow, Premise
from app.domain.documents import Document, DocumentKind
from app.jobs.patience import patiently
from app.ports import Cancel, Clock, Ledger

AHEAD = 40
"""Records read along at most: what fits into one call."""

Key = tuple[DocumentKind, str]


class Present:
    """The present state of premises' records, as fresh as the ledger's terms ask for."""

    def __init__(self, ledger: Ledger, clock: Clock, cancel: Cancel) -> None:
        self._ledger = ledger
        self._clock = clock
        self._cancel = cancel
        self._seen: dict[Key, tuple[datetime, Document | None]] = {}
        self._rows: dict[int, datetime] = {}

    def of(
        self, row: PlanRow, premises: Sequence[Premise], coming: Iterable[PlanRow]
    ) -> dict[Key, Document | None]:
        """Each premise's record now; None where it is gone. ``coming`` are the rows after this one."""
        fresh = self._ledger.terms.fresh
        self._rows[row.number] = self._clock.now()
        wanted = [(premise.kind, premise.remote_id) for premise in premises]
        stale = [key for key in wanted if not self._is_fresh(key, fresh)]
        for kind in dict.fromkeys(kind for kind, _ in stale):
            ids = [remote_id for each, remote_id in stale if each is kind]
            if fresh and kind is DocumentKind.INVOICE:
                ids = list(dict.fromkeys((*ids, *_invoices(coming))))[:AHEAD]
            self._look(kind, ids)
        return {key: self._seen[key][1] for key in wanted}

    def is_just_seen(self, row: PlanRow) -> bool:
        """Whether the row was looked at a moment ago, for an earlier step of it."""
        at = self._rows.get(row.number)
        return at is not None and self._clock.now() - at < self._ledger.terms.fresh

    def forget(self, row: PlanRow) -> None:
        """A write of this row went out: what it touches is not what it was."""
        for effect in row.effects:
            self._seen.pop((effect.kind, effect.remote_id), None)
        for premise in row.premises:
            self._seen.pop((premise.kind, premise.remote_id), None)

    def _is_fresh(self, key: Key, fresh: timedelta) -> bool:
        found = self._seen.get(key)
        return found is not None and self._clock.now() - found[0] < fresh

    def _look(self, kind: DocumentKind, ids: Sequence[str]) -> None:
        # Invoices are read many in a call; others may take a call each, and a limit may come between them.
        for part in [ids] if kind is DocumentKind.INVOICE else [[one] for one in ids]:
            at = self._clock.now()
            found = patiently(partial(self._ledger.read, kind, part), self._cancel)
            self._seen.update({(kind, one): (at, found.get(one)) for one in part})


def _invoices(rows: Iterable[PlanRow]) -> Iterable[str]:
    return (
        premise.remote_id for row in rows for premise in row.premises if premise.kind is DocumentKind.INVOICE
    )
