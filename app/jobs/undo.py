"""Take a batch back: plan the compensations, show them, sign them as a batch of their own."""

from collections.abc import Callable, Iterable, Iterator

from app.commit.comparison import open_amount
from app.commit.delivery import EntryState
from app.commit.results import BatchPreview, HeldRow
from app.commit.reversal import Period
from app.commit.undo import Done, Standing, compensations, undo_plan
from app.domain.documents import (
    AccountRole,
    Allocation,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
    Journal,
    Payment,
)
from app.domain.money import Money
from app.errors import BadInput
from app.jobs.accounts import chart
from app.jobs.batch import at_home, sum_by_currency, unread_since_restored
from app.jobs.budget import commit_calls
from app.jobs.company_day import company_today
from app.jobs.guardrails import second_rule_of_undo
from app.jobs.state import settings
from app.jobs.writers import can_write, prepared, promised
from app.ports import Clock, Ledger
from app.review.guardrails import batch_stop
from app.store import batches, connections, mirror
from app.store.company_file import CompanyFile
from app.store.connection import Connection

_APART = "Stripe is not connected; connect it first, then take it back"


def undo_preview(
    company: CompanyFile, ledger: Ledger, batch_id: int, new_key: Callable[[], str], clock: Clock
) -> BatchPreview:
    """The plan that takes a batch's committed rows back, last first; rows that can't be are held, with why.

    What has to be reversed because its own period was closed since is dated today. Raises BadInput when there
    is no such batch, it is itself an undo, or it was taken back already.
    """
    with company.reader() as conn:
        done = _done(conn, ledger, batch_id)
        standing = _standing(conn, done, _period(conn, ledger, clock))
        rails, about = settings(conn).guardrails, connections.company(conn)
        unread = unread_since_restored(conn, about.ledger_service)
        balances = _balances(conn, done, standing)
    drafts, held = [], []
    for row in done:
        writes = compensations(row, standing) if can_write(ledger, row.row.service) else _APART
        if isinstance(writes, str):
            held.append(HeldRow(row.row.proposal_id, row.row.title, row.row.money, writes))
        else:
            drafts.append((row, tuple(prepared(ledger, write) for write in writes)))
    plan = undo_plan(drafts, standing, balances, new_key)
    totals = sum_by_currency(row.money for row in plan.rows)
    stop = unread or batch_stop(len(plan.rows), at_home(totals, about.currency), rails)
    if not plan.rows and not stop:
        stop = "Nothing of this batch can be taken back."
    return BatchPreview(
        plan,
        tuple(held),
        totals,
        ledger.title,
        undo_of=batch_id,
        expected_calls=commit_calls(plan),
        stop=stop,
        rails=rails,
        second=second_rule_of_undo((row.money for row in plan.rows), rails, about.currency),
    )


def _done(conn: Connection, ledger: Ledger, batch_id: int) -> tuple[Done, ...]:
    stored = batches.load(conn, batch_id)
    if stored.undoes is not None:
        raise BadInput(f"Batch {batch_id} is itself an undo", remedy="Approve the proposals again instead.")
    earlier = _taken_back(conn, batch_id)
    entries = {row.number: row.entries for row in batches.rows(conn, batch_id)}
    done = []
    for row in stored.plan.rows:
        created = {
            entry.step: (entry.remote_id, entry.remote_version)
            for entry in entries[row.number]
            if entry.state is EntryState.ACKNOWLEDGED
        }
        if created and row.proposal_id not in earlier:
            money = row.money.currency
            promises = {each.step: promised(ledger, each.request, money) for each in row.writes}
            done.append(Done(row, created, promises))
    if earlier and not done:
        raise BadInput(f"Batch {batch_id} was taken back already")
    return tuple(done)


def _taken_back(conn: Connection, batch_id: int) -> set[int]:
    """Proposals of the batch that an earlier undo has taken back whole."""
    undos = [batch.id for batch in batches.list_batches(conn) if batch.undo_of == batch_id]
    return {
        row.proposal_id
        for undo in undos
        for row in batches.rows(conn, undo)
        if all(entry.state is EntryState.ACKNOWLEDGED for entry in row.entries)
    }


def _period(conn: Connection, ledger: Ledger, clock: Clock) -> Period:
    about, chosen = connections.company(conn), settings(conn)
    today = company_today(about.time_zone, clock)
    closed_on = about.preferences.books_closed_on
    if not ledger.capabilities.can_link_journal:
        return Period(closed_on, today)  # no entry posts to receivables there (wire/xero.md 2.8)
    roles = chart(conn, chosen.accounts, about.currency, needs_deposit=False).by_role
    receivable, undeposited = roles.get(AccountRole.RECEIVABLE), roles.get(AccountRole.UNDEPOSITED)
    return Period(
        closed_on,
        today,
        receivable_id=receivable.remote_id if receivable else None,
        undeposited_id=undeposited.remote_id if undeposited else None,
    )


def _standing(conn: Connection, done: Iterable[Done], period: Period) -> Standing:
    """What the rows created or changed, as it is now."""
    touched = {remote_id for row in done for remote_id in row.documents}
    fresh = _customers(conn, _made(done))
    payments = mirror.fetch(conn, DocumentKind.PAYMENT, touched)
    notes = mirror.fetch(conn, DocumentKind.CREDIT_NOTE, touched)
    invoices = mirror.fetch(conn, DocumentKind.INVOICE, touched)
    entries = mirror.fetch(conn, DocumentKind.JOURNAL, touched)
    paid = {key: one for key, one in payments.items() if isinstance(one, Payment)}
    targets = [part for payment in paid.values() for part in payment.allocations]
    return Standing(
        payments=paid,
        credits={key: one for key, one in notes.items() if isinstance(one, CreditNote)},
        labels=_labels(conn, targets),
        period=period,
        invoices={key: one for key, one in invoices.items() if isinstance(one, Invoice)},
        estimates=frozenset(mirror.fetch(conn, DocumentKind.ESTIMATE, touched)),
        journals={key: one for key, one in entries.items() if isinstance(one, Journal)},
        away=_customers(conn, _put_away(done)),
        fresh=fresh,
        owed=dict(_owed(conn, fresh, touched)),
        home=connections.company(conn).currency,
    )


def _put_away(done: Iterable[Done]) -> set[str]:
    """The customers that the rows made inactive."""
    return {
        row.created[step][0]
        for row in done
        for step, promise in row.promises.items()
        if promise.is_active is False and step in row.created
    }


def _made(done: Iterable[Done]) -> set[str]:
    """The customers that the rows made."""
    return {
        row.created[write.step][0]
        for row in done
        for write in row.row.writes
        if write.request.creates is DocumentKind.CUSTOMER and write.step in row.created
    }


def _customers(conn: Connection, ids: set[str]) -> dict[str, Customer]:
    """These customers as they are now."""
    found = mirror.fetch(conn, DocumentKind.CUSTOMER, ids)
    return {key: one for key, one in found.items() if isinstance(one, Customer)}


def _owed(conn: Connection, customers: Iterable[str], ours: set[str]) -> Iterator[tuple[str, str]]:
    """The open invoices of customers that are not the batch's own, by customer."""
    for one in customers:
        open_now = mirror.open_invoices(conn, "", one)
        numbers = [each.number or each.remote_id for each in open_now if each.remote_id not in ours]
        if numbers:
            yield one, ", ".join(numbers)


def _labels(conn: Connection, parts: Iterable[Allocation]) -> dict[tuple[DocumentKind, str], str]:
    """The names of what payments are applied to now, beside what was signed."""
    listed = list(parts)
    labels = {}
    for kind, name in ((DocumentKind.INVOICE, "Invoice"), (DocumentKind.CREDIT_NOTE, "Credit note")):
        found = mirror.fetch(conn, kind, {part.target_id for part in listed if part.target_kind is kind})
        for remote_id, one in found.items():
            if isinstance(one, Invoice | CreditNote):
                labels[kind, remote_id] = f"{name} {one.number}"
    return labels


def _balances(
    conn: Connection, done: Iterable[Done], standing: Standing
) -> dict[tuple[DocumentKind, str], Money]:
    wanted: dict[DocumentKind, set[str]] = {}
    for kind, remote_id in standing.labels:
        wanted.setdefault(kind, set()).add(remote_id)
    for row in done:
        for effect in row.row.effects:
            wanted.setdefault(effect.kind, set()).add(effect.remote_id)
    found = (
        ((kind, remote_id), open_amount(document))
        for kind, remote_ids in wanted.items()
        for remote_id, document in mirror.fetch(conn, kind, remote_ids).items()
    )
    return {key: amount for key, amount in found if amount is not None}
