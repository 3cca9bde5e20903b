"""How many calls were made to each service, by day (UTC)."""

from datetime import date

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from app.ports import CallKind
from app.store.schema import api_call


def add(conn: Connection, service: str, kind: CallKind, day: date, count: int = 1) -> None:
    """Count calls."""
    row = insert(api_call).values(day=day.isoformat(), service=service, kind=kind.value, count=count)
    more = {"count": api_call.c.count + row.excluded.count}
    conn.execute(row.on_conflict_do_update(index_elements=["day", "service", "kind"], set_=more))


def on_day(conn: Connection, service: str, kind: CallKind, day: date) -> int:
    """Calls on that day."""
    return _sum(conn, service, kind, day.isoformat(), day.isoformat())


def in_month(conn: Connection, service: str, kind: CallKind, day: date) -> int:
    """Calls in that day's month."""
    return _sum(conn, service, kind, f"{day:%Y-%m}-01", f"{day:%Y-%m}-31")


def by_day(conn: Connection, service: str, kind: CallKind, first: date) -> dict[date, int]:
    """Calls by day, from a day on."""
    wanted = select(api_call.c.day, api_call.c.count).where(
        api_call.c.day >= first.isoformat(), api_call.c.service == service, api_call.c.kind == kind.value
    )
    return {date.fromisoformat(row.day): int(row[1]) for row in conn.execute(wanted)}


def _sum(conn: Connection, service: str, kind: CallKind, first: str, last: str) -> int:
    wanted = select(func.coalesce(func.sum(api_call.c.count), 0)).where(
        api_call.c.day.between(first, last), api_call.c.service == service, api_call.c.kind == kind.value
    )
    return int(conn.execute(wanted).scalar_one())
