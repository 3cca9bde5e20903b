"""What was signed and what became of it."""

from app.commit.results import BatchSummary, RowOutcome
from app.domain.documents import DocumentKind, Invoice
from app.jobs.outcomes import outcome_of
from app.store import batches, mirror
from app.store.company_file import CompanyFile
from app.store.records import StoredBatch


def summaries(company: CompanyFile) -> tuple[BatchSummary, ...]:
    """All batches, the newest first."""
    with company.reader() as conn:
        return batches.list_batches(conn)


def row_outcomes(company: CompanyFile, batch_id: int) -> tuple[RowOutcome, ...]:
    """A batch's rows with how each ended; BadInput when there is none of that number."""
    with company.reader() as conn:
        stored = batches.load(conn, batch_id)
        entries = {row.number: row.entries for row in batches.rows(conn, batch_id)}
    return tuple(outcome_of(row, entries[row.number]) for row in stored.plan.rows)


def differences(company: CompanyFile, batch_id: int, outcomes: tuple[RowOutcome, ...]) -> tuple[str, ...]:
    """Invoice balances in the mirror that are not what the preview of the committed rows said."""
    with company.reader() as conn:
        stored = batches.load(conn, batch_id)
        promised = _promised(stored, {o.number for o in outcomes if o.result == "committed"})
        found = mirror.fetch(conn, DocumentKind.INVOICE, promised)
    lines = []
    for remote_id, (label, after) in promised.items():
        invoice = found.get(remote_id)
        if not isinstance(invoice, Invoice):
            lines.append(f"{label} is gone from the ledger")
        elif invoice.balance != after:
            lines.append(f"{label} has {invoice.balance} open in the ledger; the preview said {after}")
    return tuple(lines)


def _promised(stored: StoredBatch, numbers: set[int]) -> dict[str, tuple[str, object]]:
    return {
        effect.remote_id: (effect.label, effect.after)
        for row in stored.plan.rows
        if row.number in numbers
        for effect in row.effects
        if effect.kind is DocumentKind.INVOICE
    }
