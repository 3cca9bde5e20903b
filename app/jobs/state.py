"""What a company's screens open with: counts, connections, allowance, who signs."""

import getpass
from datetime import date, datetime

from app.commit.results import ConnectionState, DeskState
from app.domain.budget import CallBudget
from app.jobs.metering import kept_allowances, used
from app.propose.close.closed import month_moved
from app.review.listing import ProposalFilter
from app.settings import Settings, from_rows
from app.store import (
    batches,
    closing,
    connections,
    findings,
    first_steps,
    ledger_changes,
    mirror,
    proposals,
    second_signatures,
    settings_rows,
)
from app.store.company_file import CompanyFile
from app.store.connection import Connection

TITLES = {"quickbooks": "QuickBooks", "xero": "Xero", "stripe": "Stripe"}


def desk_state(company: CompanyFile, now: datetime) -> DeskState:
    """Everything the window needs to paint itself first, in one read."""
    with company.reader() as conn:
        about, chosen = connections.company(conn), settings(conn)
        return DeskState(
            company=about.name,
            currency=about.currency,
            totals=proposals.list_totals(conn, ProposalFilter()),
            connections=connection_states(conn, now),
            signer=chosen.review.signer or os_user(),
            unfinished_batch=batches.unfinished(conn),
            waiting_batch=second_signatures.waiting(conn),
            is_writing=chosen.guardrails.writing_enabled,
            look=chosen.window.look,
            findings=findings.count(conn),
            steps=first_steps.taken(conn),
            closed_moved=closed_moved(conn),
        )


def closed_moved(conn: Connection) -> tuple[str, ...]:
    """Closed months in which records or the lock moved since, and nobody has accepted it."""
    locked_on = connections.company(conn).preferences.books_closed_on
    found = []
    for month in closing.closed(conn):
        changes = ledger_changes.in_days(conn, month.first, month.last, month.closed_at)
        moved = month_moved(month, changes, {}, locked_on)
        said = [one.accepted_at for one in closing.accepted(conn, month.first) if one.code == "moved"]
        is_taken = said and all(one.seen_at <= said[0] for one in moved.changes)
        if moved and not is_taken:
            found.append(month.name)
    return tuple(found)


def connection_states(conn: Connection, now: datetime) -> tuple[ConnectionState, ...]:
    """Every connected service with its last sync and what is left of its allowance."""
    return tuple(
        ConnectionState(
            service=link.service,
            title=TITLES.get(link.service, link.service),
            organisation=link.organisation.name,
            is_connected=True,
            last_synced_at=mirror.sync_state(conn, link.service).finished_at,
            budget=_budget(conn, link.service, now.date()),
        )
        for link in connections.every(conn)
    )


def _budget(conn: Connection, service: str, day: date) -> CallBudget | None:
    allowed = kept_allowances(conn, service)
    return used(conn, service, TITLES.get(service, service), allowed, day) if allowed else None


def settings(conn: Connection) -> Settings:
    """The company's settings."""
    return from_rows(settings_rows.every(conn))


def os_user() -> str:
    """The operating system's user name, for the audit; "unknown" where the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
