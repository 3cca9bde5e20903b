"""Queries over one entity: statements, records by id, pages by time of change (wire/quickbooks.md 2.2)."""

from dataclasses import dataclass

import msgspec

from app.domain.documents import Document, DocumentKind
from app.ports import Cancel, Flaw
from integrations.quickbooks import wire
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_KIND, Batch, Entity, Stamps, answered, batch, stamps

PAGE = 1000
"""The most a query or a change data capture gives (2.2, 2.6)."""

IDS_AT_ONCE = 400

_CHANGED = "MetaData.LastUpdatedTime"
EVEN_HIDDEN = "Active IN (true,false)"


class Spot(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where paging by time of change stands; the default is the beginning.

    ``at`` is the time the next page starts from, ``seen`` the ids of that time that were already read,
    ``is_past`` that all of them were. ``skip`` are rows to pass over: records without a time, or those of a
    crowded second (``is_crowded``), read in the order of their ids, the last one being ``last``.
    """

    at: str = ""
    seen: list[str] = []
    is_past: bool = False
    skip: int = 0
    is_crowded: bool = False
    last: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """One page as it was answered: where the next begins is known before its records are read.

    ``seen`` are ids among them that were read before. ``is_end``: this was the last.
    """

    entity: Entity
    group: msgspec.Raw | None
    stamps: Stamps
    seen: frozenset[str]
    next: Spot
    is_end: bool

    def part(self, setting: Setting) -> Batch:
        """Its records, but for those that were read before; the stamps stay whole."""
        part = batch(self.entity, self.group, setting)
        documents = tuple(document for document in part.documents if document.remote_id not in self.seen)
        flaws = tuple(flaw for flaw in part.flaws if not flaw.remote_id or flaw.remote_id not in self.seen)
        return Batch(documents, part.deleted, flaws, part.stamps)


def asked(
    client: QuickBooksClient, name: str, clauses: str, cancel: Cancel | None = None
) -> wire.QueryAnswer:
    """The answer to a query over one entity."""
    statement = f"SELECT * FROM {name} {clauses}"  # noqa: S608 - QuickBooks' query language; names are ours, values quoted
    return answered(client.query(statement, cancel=cancel), wire.QueryAnswer)


def select(
    client: QuickBooksClient, name: str, clauses: str, cancel: Cancel | None = None
) -> msgspec.Raw | None:
    """The rows of a query over one entity, undecoded; None when there are none."""
    return asked(client, name, clauses, cancel).query_response.get(name)


def quoted(text: str) -> str:
    """A text inside a query's single quotes (2.2)."""
    return text.replace("\\", "\\\\").replace("'", "\\'")


def read(client: QuickBooksClient, kind: DocumentKind, ids: list[str], setting: Setting) -> Batch:
    """The present state of records by id, whether active or not; raises the read errors of ``faults``."""
    entities = BY_KIND[kind]
    documents: list[Document] = []
    flaws: list[Flaw] = []
    for entity in entities:
        # The one without a prefix has what no other claims.
        others = tuple(each.prefix for each in entities if each is not entity and each.prefix)
        own = [one for one in ids if one.startswith(entity.prefix) and not one.startswith(others)]
        part = _read(client, entity, [one.removeprefix(entity.prefix) for one in own], setting)
        documents.extend(part.documents)
        flaws.extend(part.flaws)
    return Batch(tuple(documents), (), tuple(flaws))


def _read(client: QuickBooksClient, entity: Entity, ids: list[str], setting: Setting) -> Batch:
    documents: list[Document] = []
    flaws: list[Flaw] = []
    for start in range(0, len(ids), IDS_AT_ONCE):
        listed = ",".join(f"'{quoted(one)}'" for one in ids[start : start + IDS_AT_ONCE])
        where = f"WHERE Id IN ({listed})" + (f" AND {EVEN_HIDDEN}" if entity.is_list else "")
        part = batch(entity, select(client, entity.name, f"{where} MAXRESULTS {PAGE}"), setting)
        documents.extend(part.documents)
        flaws.extend(part.flaws)
    return Batch(tuple(documents), (), tuple(flaws))


def count(client: QuickBooksClient, entity: Entity, cancel: Cancel) -> int:
    """How many records of a kind there are, hidden ones too."""
    where = f" WHERE {EVEN_HIDDEN}" if entity.is_list else ""
    statement = f"SELECT count(*) FROM {entity.name}{where}"  # noqa: S608 - QuickBooks' query language; the names are ours
    body = client.query(statement, cancel=cancel)
    total = answered(body, wire.QueryAnswer).query_response.get("totalCount")
    return answered(bytes(total), int) if total is not None else 0


def rows(client: QuickBooksClient, entity: Entity, spot: Spot, cancel: Cancel | None, only: str = "") -> Rows:
    """The next page by time of change, of all records or of those with the condition ``only``.

    A row that changes meanwhile moves behind everything and comes again; none is passed over, because no
    page counts on the position of rows that can move (2.2).
    """
    conditions = [*([only] if only else []), *([EVEN_HIDDEN] if entity.is_list else [])]
    if spot.at:
        conditions.append(f"{_CHANGED} {'>' if spot.is_past else '>='} '{spot.at}'")
    if spot.is_crowded:
        conditions.append(f"{_CHANGED} <= '{spot.at}'")
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    # In a crowded second the last row is read once more, to see whether the others stood still.
    start = max(1, spot.skip) if spot.is_crowded else spot.skip + 1
    order = f"ORDERBY {'Id' if spot.is_crowded else _CHANGED} ASC STARTPOSITION {start} MAXRESULTS {PAGE}"
    group = select(client, entity.name, where + order, cancel)
    found = stamps(entity, group)
    if spot.is_crowded:
        seen = frozenset((spot.last, *spot.seen))
        return Rows(entity, group, found, seen, _in_the_crowd(spot, found), is_end=False)
    is_end = len(found) < PAGE
    return Rows(entity, group, found, frozenset(spot.seen), _after(spot, found), is_end)


def _after(spot: Spot, found: Stamps) -> Spot:
    times = [time for _, time in found]
    last = times[-1] if times else ""
    if not last:
        # Records without a time come first, and do not move.
        return Spot(at=spot.at, is_past=spot.is_past, skip=spot.skip + len(times))
    if times[0] == last and len(times) >= PAGE:
        return Spot(at=last, is_crowded=True, seen=[remote_id for remote_id, _ in found])
    border = [remote_id for remote_id, time in found if time == last]
    return Spot(at=last, seen=border)


def _in_the_crowd(spot: Spot, found: Stamps) -> Spot:
    """More than a page within one second: by id, and from the second's start again when rows moved away."""
    ids = [remote_id for remote_id, _ in found]
    if spot.skip and (not ids or ids[0] != spot.last):
        return Spot(at=spot.at, is_crowded=True, seen=spot.seen)
    if len(ids) < PAGE:
        return Spot(at=spot.at, is_past=True)
    read_before = max(1, spot.skip) - 1
    skip = read_before + len(ids)
    return Spot(at=spot.at, seen=spot.seen, skip=skip, is_crowded=True, last=ids[-1])
