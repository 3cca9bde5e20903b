"""A short note on the ledger's record after a committed row: whoever looks there finds who signed it.

Only where a company wants it. It is no part of the signed plan, and whatever becomes of it the commit is
done: a note that did not get through is put down in the audit and not tried again.
"""

import logging
from functools import partial

from app.commit.plan import PlanRow
from app.domain.documents import DocumentKind
from app.domain.writes import AddNote
from app.errors import CountersignError
from app.jobs.under_way import Course, Keep
from app.ports import Clock, Ledger
from app.store import audit
from app.store.records import StoredBatch

log = logging.getLogger(__name__)


def leave_note(ledger: Ledger, clock: Clock, batch: StoredBatch, row: PlanRow) -> Course[None]:
    """Write who signed a committed row on the invoice it changed; never raises what a service does to it."""
    invoice = next((each for each in row.effects if each.kind is DocumentKind.INVOICE), None)
    if batch.undoes is not None or invoice is None:
        return
    signed = batch.signature
    words = f"Countersign: batch {batch.id}, row {row.number}, signed by {signed.signed_by}"
    detail = {"on": invoice.label, "text": words, "trouble": ""}
    try:
        note = ledger.prepare(AddNote(DocumentKind.INVOICE, invoice.remote_id, words))
        yield partial(ledger.send, note, f"{row.writes[-1].key}-n", {})
    except CountersignError as problem:
        log.warning("commit.note_lost batch=%s row=%s problem=%s", batch.id, row.number, problem.title)
        detail["trouble"] = problem.title
    subject = f"batch:{batch.id} row:{row.number}"
    yield Keep(lambda conn: audit.append(conn, "countersign", "row.noted", subject, detail, clock.now()))
