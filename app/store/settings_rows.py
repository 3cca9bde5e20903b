"""Settings as JSON rows, each with a version."""

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.store import codec
from app.store.layout import instant
from app.store.schema import setting


def get(conn: Connection, key: str) -> tuple[int, object] | None:
    """Version and JSON value of a setting, None when it was never set."""
    row = conn.execute(select(setting.c.version, setting.c.value).where(setting.c.key == key)).first()
    return None if row is None else (row.version, codec.plain(row.value))


def put(conn: Connection, key: str, value: object, now: datetime, *, version: int = 1) -> Changes:
    """Keep a setting; the value must be JSON-able."""
    kept = {"value": codec.text(value), "version": version, "updated_at": instant(now)}
    row = insert(setting).values(key=key, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["key"], set_=kept))
    return Changes(settings=True)


def every(conn: Connection) -> dict[str, object]:
    """All settings by key."""
    return {row.key: codec.plain(row.value) for row in conn.execute(select(setting).order_by(setting.c.key))}
