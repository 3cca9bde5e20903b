"""The company and what it is connected to; no secret is ever here."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.domain.documents import Organisation
from app.errors import WrongOrganisation
from app.store import codec
from app.store.layout import instant
from app.store.records import Company
from app.store.schema import company as companies
from app.store.schema import connection as connections


class ServiceConnection(Struct, frozen=True):
    """A service this company is connected to."""

    service: str
    organisation: Organisation
    is_ledger: bool
    connected_at: datetime


def company(conn: Connection) -> Company:
    """Whose books these are."""
    row = conn.execute(select(companies)).one()
    return Company(
        name=row.name,
        ledger_service=row.ledger_service,
        organisation_id=row.organisation_id,
        currency=row.currency,
        time_zone=row.time_zone,
        preferences=codec.preferences(row.preferences),
    )


def connect(
    conn: Connection, service: str, organisation: Organisation, now: datetime, *, is_ledger: bool
) -> Changes:
    """Keep or refresh a connection. WrongOrganisation when the file already mirrors other books there."""
    _require_same(conn, service, organisation, is_ledger=is_ledger)
    kept = {
        "organisation_id": organisation.remote_id,
        "title": organisation.name,
        "organisation": codec.text(organisation),
        "is_ledger": int(is_ledger),
        "is_connected": 1,
        "connected_at": instant(now),
    }
    row = insert(connections).values(service=service, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["service"], set_=kept))
    if is_ledger:
        conn.execute(
            update(companies).values(
                ledger_service=service,
                organisation_id=organisation.remote_id,
                currency=organisation.currency,
                time_zone=organisation.time_zone,
                preferences=codec.text(organisation.preferences),
            )
        )
    return Changes(settings=True)


def organisation_id(conn: Connection, service: str) -> str:
    """Whose books of a service this file mirrors, connected or not; empty when none."""
    wanted = select(connections.c.organisation_id).where(connections.c.service == service)
    return str(conn.execute(wanted).scalar() or "")


def disconnect(conn: Connection, service: str) -> Changes:
    """Forget that it is connected; the mirror stays, and only the same organisation can come back."""
    conn.execute(update(connections).where(connections.c.service == service).values(is_connected=0))
    return Changes(settings=True)


def every(conn: Connection) -> tuple[ServiceConnection, ...]:
    """All services connected now, the ledger first."""
    wanted = select(connections).where(connections.c.is_connected == 1)
    return tuple(
        ServiceConnection(
            service=row.service,
            organisation=codec.organisation(row.organisation),
            is_ledger=bool(row.is_ledger),
            connected_at=datetime.fromisoformat(row.connected_at),
        )
        for row in conn.execute(wanted.order_by(connections.c.is_ledger.desc(), connections.c.service))
    )


class KnownService(Struct, frozen=True):
    """A service that this company is or was connected to."""

    service: str
    title: str
    is_connected: bool
    connected_at: datetime


def known(conn: Connection) -> tuple[KnownService, ...]:
    """Every service it is or was connected to, the ledger first."""
    found = conn.execute(select(connections).order_by(connections.c.is_ledger.desc(), connections.c.service))
    return tuple(
        KnownService(row.service, row.title, bool(row.is_connected), datetime.fromisoformat(row.connected_at))
        for row in found
    )


def _require_same(conn: Connection, service: str, organisation: Organisation, *, is_ledger: bool) -> None:
    known = conn.execute(
        select(connections.c.title, connections.c.organisation_id).where(connections.c.service == service)
    ).first()
    if known is not None and known.organisation_id != organisation.remote_id:
        raise WrongOrganisation(f"These are the books of {organisation.name}, not of {known.title}")
    if not is_ledger:
        return
    ledger = conn.execute(select(companies.c.ledger_service)).scalar_one()
    if ledger and ledger != service:
        raise WrongOrganisation("This company file already mirrors books at another ledger")
