"""History & Notes: rows the service writes by itself, and notes added to them (wire/xero.md 2.8)."""

from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.organisation import SYSTEM_USER, Organisation
from integrations.sandbox.xero.records import HistoryEntry, Record
from integrations.sandbox.xero.words import Json

_LONGEST = 2500


def history(org: Organisation, record: Record) -> list[Json]:
    """The newest row first; every record began by being created."""
    rows = org.history.get(record.id, [])
    if not rows or rows[0].changes != "Created":
        rows = [HistoryEntry(record.created_at, "Created", "", SYSTEM_USER), *rows]
    return [_shown(row) for row in reversed(rows)]


def notes(org: Organisation, key: str, body: Json) -> Json:
    """Add one note: text and length are checked, time and user are the service's."""
    details = body.get("Details")
    if not isinstance(details, str) or not details.strip():
        raise Refused("Details must be provided.")
    if len(details) > _LONGEST:
        raise Refused(f"Details must not exceed {_LONGEST} characters.")
    row = HistoryEntry(org.now(), "Note", details, SYSTEM_USER)
    org.history.setdefault(key, []).append(row)
    return _shown(row)


def _shown(row: HistoryEntry) -> Json:
    return {
        "Changes": row.changes,
        "DateUTCString": words.moment_text(row.at).removesuffix("Z"),
        "DateUTC": words.moment(row.at),
        "User": row.user,
        "Details": row.details,
    }
