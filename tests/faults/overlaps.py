"""The executor broken on purpose where several rows are under way (see ``breakages``)."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.commit.delivery import OutboxEntry
from app.errors import WritingStopped
from app.jobs import commit, run
from app.jobs.commit import Delivery
from app.jobs.row_delivery import RowDelivery
from app.jobs.run import Run
from app.jobs.state import settings
from app.store import outbox
from app.store.connection import Connection
from tests.faults import life
from tests.faults.machine import swapped


@contextmanager
def rows_of_one_record_together() -> Iterator[None]:
    """Two rows that touch the same invoice, credit or customer are under way at the same time."""
    with swapped(run, "touches", lambda _: set()), swapped(Run, "waits_for_another", lambda *_: False):
        yield


@contextmanager
def rows_of_one_customer_together() -> Iterator[None]:
    """Nobody looks at what two rows rest on, only at what they change."""
    with swapped(run, "touches", lambda _: set()):
        yield


@contextmanager
def unknown_row_overtaken() -> Iterator[None]:
    """A row does not wait for an earlier one on the same record that has no answer yet."""
    with swapped(Run, "waits_for_another", lambda *_: False):
        yield


@contextmanager
def switch_looked_at_once() -> Iterator[None]:
    """Whether writing is switched on is asked when the batch begins, not before each write."""

    class Broken(Delivery):
        def _begin(self, batch_id: int) -> None:
            super()._begin(batch_id)
            with self._company.reader() as conn:
                if not settings(conn).guardrails.writing_enabled:
                    raise WritingStopped

    class Unasked(RowDelivery):
        def _claim(self, entry: OutboxEntry, conn: Connection) -> OutboxEntry:
            return outbox.claim(conn, entry.id, self._means.clock.now())

    with swapped(life, "Delivery", Broken), swapped(commit, "RowDelivery", Unasked):
        yield
