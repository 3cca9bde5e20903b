"""A month's close as it was said: items accepted, months closed. Each word is in the audit, too."""

from datetime import date, datetime

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.domain.documents import DocumentKind, InvoiceStatus
from app.domain.money import Money
from app.propose.close.closed import Acceptance, ClosedMonth
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import audit, codec
from app.store.layout import instant
from app.store.schema import mirror as tables
from app.store.schema import proposal
from app.store.schema_closing import close_acceptance as acceptances
from app.store.schema_closing import closed_month as months


def accepted(conn: Connection, month: date) -> tuple[Acceptance, ...]:
    """What was accepted of a month, by its first day."""
    found = conn.execute(select(acceptances).where(acceptances.c.month == month.isoformat()))
    return tuple(
        Acceptance(
            month,
            row.code,
            row.figure,
            codec.texts(row.records),
            row.reason,
            row.accepted_by,
            datetime.fromisoformat(row.accepted_at),
        )
        for row in found
    )


def accept(conn: Connection, said: Acceptance) -> Changes:
    """Keep that an item was taken as it stands; an earlier word on it is replaced, the audit keeps both."""
    key = {"month": said.month.isoformat(), "code": said.code}
    kept = {
        "figure": said.figure,
        "records": codec.text(said.records),
        "reason": said.reason,
        "accepted_by": said.accepted_by,
        "accepted_at": instant(said.accepted_at),
    }
    row = insert(acceptances).values(**key, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=list(key), set_=kept))
    detail = {"figure": said.figure, "records": list(said.records), "reason": said.reason}
    audit.append(
        conn, said.accepted_by, "close.accepted", _subject(said.month, said.code), detail, said.accepted_at
    )
    return Changes(settings=True)


def withdraw(conn: Connection, month: date, code: str, by: str, now: datetime) -> Changes:
    """Take the word on an item back; empty Changes when there is none."""
    wanted = delete(acceptances).where(acceptances.c.month == month.isoformat(), acceptances.c.code == code)
    if not conn.execute(wanted).rowcount:
        return Changes()
    audit.append(conn, by, "close.withdrawn", _subject(month, code), {}, now)
    return Changes(settings=True)


def closed(conn: Connection) -> tuple[ClosedMonth, ...]:
    """The months that are closed, the latest first."""
    return tuple(
        ClosedMonth(
            first=date.fromisoformat(row.first_on),
            last=date.fromisoformat(row.last_on),
            closed_by=row.closed_by,
            closed_at=datetime.fromisoformat(row.closed_at),
            locked_on=date.fromisoformat(row.locked_on) if row.locked_on else None,
            balances=codec.balances(row.balances),
            items=codec.check_items(row.items),
        )
        for row in conn.execute(select(months).order_by(months.c.first_on.desc()))
    )


def closed_until(conn: Connection) -> date | None:
    """The last day of the latest closed month; None where none is closed."""
    found = conn.execute(select(func.max(months.c.last_on))).scalar()
    return date.fromisoformat(found) if found else None


def close(conn: Connection, month: ClosedMonth) -> Changes:
    """Keep a closed month; closed again it is remembered anew."""
    kept = {
        "last_on": month.last.isoformat(),
        "closed_by": month.closed_by,
        "closed_at": instant(month.closed_at),
        "locked_on": month.locked_on.isoformat() if month.locked_on else None,
        "balances": codec.text(month.balances),
        "items": codec.text(month.items),
    }
    row = insert(months).values(first_on=month.first.isoformat(), **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["first_on"], set_=kept))
    detail = {
        "locked_on": kept["locked_on"],
        "balances": [[one.code, str(one.amount)] for one in month.balances],
        "accepted": [[one.code, one.accepted] for one in month.items if one.accepted],
    }
    audit.append(conn, month.closed_by, "month.closed", _subject(month.first), detail, month.closed_at)
    return Changes(settings=True)


def reopen(conn: Connection, month: date, reason: str, by: str, now: datetime) -> Changes:
    """Open a closed month again; empty Changes when it is not closed."""
    if not conn.execute(delete(months).where(months.c.first_on == month.isoformat())).rowcount:
        return Changes()
    audit.append(conn, by, "month.reopened", _subject(month), {"reason": reason}, now)
    return Changes(settings=True)


_DATED = {
    DocumentKind.INVOICE: "issued_on",
    DocumentKind.CREDIT_NOTE: "issued_on",
    DocumentKind.PAYMENT: "received_on",
    DocumentKind.DEPOSIT: "deposited_on",
}


def sums(conn: Connection, first: date, last: date) -> tuple[tuple[DocumentKind, Money], ...]:
    """What the ledger's documents dated between two days, both in, add up to, by kind and currency.

    Drafts and voided invoices are in no books.
    """
    found = []
    for kind, column in _DATED.items():
        table = tables[kind]
        wanted = (
            select(table.c.currency, func.sum(table.c.total_minor).label("minor"))
            .where(table.c.is_deleted == 0, table.c[column].between(first.isoformat(), last.isoformat()))
            .group_by(table.c.currency)
            .order_by(table.c.currency)
        )
        if kind is DocumentKind.INVOICE:
            counted = [InvoiceStatus.OPEN.value, InvoiceStatus.PAID.value]
            wanted = wanted.where(table.c.status.in_(counted))
        found += [(kind, Money(row.minor, row.currency)) for row in conn.execute(wanted)]
    return tuple(found)


def undecided(conn: Connection, last: date) -> int:
    """How many proposals dated up to a day wait for a decision; reminders are no matter of the books."""
    wanted = select(func.count()).where(
        proposal.c.state == ProposalState.OPEN.value,
        proposal.c.kind != ProposalKind.FOLLOWUP.value,
        proposal.c.dated_on <= last.isoformat(),
    )
    return int(conn.execute(wanted).scalar_one())


def _subject(month: date, code: str = "") -> str:
    return f"close:{month:%Y-%m}" + (f" {code}" if code else "")
