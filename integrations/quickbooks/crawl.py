"""Bringing a company's records home, page by page (wire/quickbooks.md 2.2, 2.6).

A first run reads every kind by keyset over its time of change, then asks for what changed meanwhile. Later
runs ask for changes only. A cursor says what to do after the page that carries it.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from app.domain.documents import Document, DocumentKind
from app.ports import Cancel, Flaw, Page
from integrations.quickbooks import wire
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.incoming import (
    BY_KIND,
    ENTITIES,
    Batch,
    Entity,
    answered,
    batch,
    raw_records,
)

log = logging.getLogger(__name__)

PAGE = 1000
"""The most a query or a change data capture gives (2.2, 2.6)."""

OVERLAP = timedelta(seconds=120)
"""Changes this much before the last look are asked for again (2.6)."""

OLDEST = timedelta(days=29)
"""Change data capture reaches 30 days back (2.6)."""

IDS_AT_ONCE = 400


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a sync stands.

    ``since`` is the server's time the last look began. ``entity`` counts the kinds of a crawl, -1 after it.
    ``at`` is the time of change the next query starts from, ``seen`` the ids at that time that were already
    read, ``skip`` the rows to pass over when more than a page share it.
    """

    since: str
    entity: int = -1
    at: str = ""
    seen: list[str] = []
    skip: int = 0
    expected: int = 0


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of a keyset crawl: its records, where the next begins, and whether this was the last."""

    records: list[msgspec.Raw]
    next: Place
    is_end: bool
    time: str


class _Stamp(msgspec.Struct, rename="pascal"):
    remote_id: str = msgspec.field(name="Id", default="")
    meta_data: wire.MetaData = msgspec.field(default_factory=wire.MetaData)


def pages(client: QuickBooksClient, home: str, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
    """All pages from a cursor on; the last has ``is_last``."""
    place = msgspec.json.decode(cursor, type=Place) if cursor else None
    if place is None:
        place = Place(since=_server_time(client, cancel), entity=0)
    elif place.entity < 0 and _is_too_old(place.since, _server_time(client, cancel)):
        log.info("quickbooks.crawl reason=too_old since=%s", place.since)
        place = Place(since=_server_time(client, cancel), entity=0)
    if place.entity >= 0:
        yield from _crawl(client, home, place, cancel)
    yield from _changes(client, home, place.since, cancel)


def read(client: QuickBooksClient, kind: DocumentKind, ids: list[str], home: str) -> Batch:
    """The present state of records by id, whether active or not; raises the read errors of ``faults``."""
    entity = BY_KIND[kind]
    documents: list[Document] = []
    flaws: list[Flaw] = []
    for start in range(0, len(ids), IDS_AT_ONCE):
        listed = ",".join(f"'{quoted(one)}'" for one in ids[start : start + IDS_AT_ONCE])
        where = f"WHERE Id IN ({listed})" + (" AND Active IN (true,false)" if entity.is_list else "")
        found = select(client, entity, f"{where} MAXRESULTS {PAGE}")
        part = batch(entity, raw_records(found.query_response.get(entity.name)), home)
        documents.extend(part.documents)
        flaws.extend(part.flaws)
    return Batch(tuple(documents), (), tuple(flaws))


def select(
    client: QuickBooksClient, entity: Entity, clauses: str, cancel: Cancel | None = None
) -> wire.QueryAnswer:
    """A query over one entity."""
    statement = f"SELECT * FROM {entity.name} {clauses}"  # noqa: S608 - QuickBooks' query language; names are ours, values quoted
    body = client.query(statement, cancel=cancel)
    return answered(body, wire.QueryAnswer)


def quoted(text: str) -> str:
    """A text inside a query's single quotes (2.2)."""
    return text.replace("\\", "\\\\").replace("'", "\\'")


def _server_time(client: QuickBooksClient, cancel: Cancel) -> str:
    # The cheapest answer that carries QuickBooks' own clock; ours may be wrong by hours.
    body = client.query("SELECT count(*) FROM TaxCode", cancel=cancel)
    return answered(body, wire.QueryAnswer).time


def _is_too_old(since: str, now: str) -> bool:
    then, present = wire.instant(since), wire.instant(now)
    return then is None or present is None or present - then > OLDEST


# The crawl


def _crawl(client: QuickBooksClient, home: str, place: Place, cancel: Cancel) -> Iterator[Page]:
    while place.entity < len(ENTITIES):
        cancel.check()
        entity = ENTITIES[place.entity]
        if not place.at and not place.skip:
            place = msgspec.structs.replace(place, expected=_count(client, entity, cancel))
        rows = _rows(client, entity, place, cancel)
        expected = place.expected
        place = Place(since=place.since, entity=place.entity + 1) if rows.is_end else rows.next
        yield _page(entity.kind, batch(entity, rows.records, home), place, expected=expected)


def _count(client: QuickBooksClient, entity: Entity, cancel: Cancel) -> int:
    where = " WHERE Active IN (true,false)" if entity.is_list else ""
    statement = f"SELECT count(*) FROM {entity.name}{where}"  # noqa: S608 - QuickBooks' query language; the names are ours
    body = client.query(statement, cancel=cancel)
    total = answered(body, wire.QueryAnswer).query_response.get("totalCount")
    return msgspec.json.decode(total, type=int) if total is not None else 0


def _rows(client: QuickBooksClient, entity: Entity, place: Place, cancel: Cancel) -> Rows:
    """The next page by time of change: what was read at the border second is dropped by its id."""
    conditions = ["Active IN (true,false)"] if entity.is_list else []
    if place.at:
        conditions.append(f"MetaData.LastUpdatedTime >= '{place.at}'")
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    order = f"ORDERBY MetaData.LastUpdatedTime ASC STARTPOSITION {place.skip + 1} MAXRESULTS {PAGE}"
    found = select(client, entity, where + order, cancel)
    records = raw_records(found.query_response.get(entity.name))
    stamps = [msgspec.json.decode(raw, type=_Stamp, strict=False) for raw in records]
    seen = set(place.seen)
    fresh = [raw for raw, stamp in zip(records, stamps, strict=True) if stamp.remote_id not in seen]
    return Rows(fresh, _next(place, stamps), len(records) < PAGE, found.time)


def _next(place: Place, stamps: list[_Stamp]) -> Place:
    last = stamps[-1].meta_data.last_updated_time if stamps else ""
    if not last or last == place.at:
        # More than a page within one second (or records without a time): go on by position.
        return msgspec.structs.replace(place, skip=place.skip + len(stamps))
    border = [stamp.remote_id for stamp in stamps if stamp.meta_data.last_updated_time == last]
    return msgspec.structs.replace(place, at=last, seen=border, skip=0)


# Changes


def _changes(client: QuickBooksClient, home: str, since: str, cancel: Cancel) -> Iterator[Page]:
    began = _earlier(since)
    stay = Place(since=since)
    tax_codes = BY_KIND[DocumentKind.TAX_CODE]
    captured = [entity for entity in ENTITIES if entity is not tax_codes]
    found, now = _captured(client, captured, began, cancel)
    yield from _polled(client, tax_codes, home, began, stay, cancel)
    if sum(len(records) for records in found.values()) < PAGE:
        for entity, records in found.items():
            if records:
                yield _page(entity.kind, _confirmed(client, entity, records, home), stay)
    else:
        for entity in captured:
            yield from _one_by_one(client, entity, home, began, stay, cancel)
    yield _page(DocumentKind.DEPOSIT, Batch((), (), ()), Place(since=now), is_last=True)


def _earlier(since: str) -> str:
    moment = datetime.fromisoformat(since) - OVERLAP
    return moment.replace(microsecond=0).isoformat()


def _captured(
    client: QuickBooksClient, entities: list[Entity], since: str, cancel: Cancel
) -> tuple[dict[Entity, list[msgspec.Raw]], str]:
    names = ",".join(entity.name for entity in entities)
    body = client.get("cdc", (("entities", names), ("changedSince", since)), cancel=cancel)
    answer = answered(body, wire.CdcAnswer)
    groups = {
        name: raw
        for response in answer.cdc_response
        for group in response.query_response
        for name, raw in group.items()
    }
    return {entity: raw_records(groups.get(entity.name)) for entity in entities}, answer.time


def _one_by_one(
    client: QuickBooksClient, entity: Entity, home: str, since: str, stay: Place, cancel: Cancel
) -> Iterator[Page]:
    """One entity's changes when all together were cut off at 1000 (2.6)."""
    cancel.check()
    found, _ = _captured(client, [entity], since, cancel)
    records = found[entity]
    if len(records) < PAGE:
        yield _page(entity.kind, _confirmed(client, entity, records, home), stay)
        return
    yield from _polled(client, entity, home, since, stay, cancel)
    reason = f"more than {PAGE} changed since {since}; deletions among them can't be told"
    yield Page(entity.kind, (), _text(stay), flaws=(Flaw(entity.kind, "", reason, ""),))


def _polled(
    client: QuickBooksClient, entity: Entity, home: str, since: str, stay: Place, cancel: Cancel
) -> Iterator[Page]:
    """Changes by query, for what change data capture does not cover or can't hold."""
    place = Place(since=stay.since, at=since)
    is_end = False
    while not is_end:
        cancel.check()
        rows = _rows(client, entity, place, cancel)
        is_end, place = rows.is_end, rows.next
        part = batch(entity, rows.records, home)
        if part.documents or part.flaws:
            yield _page(entity.kind, part, stay)


def _confirmed(client: QuickBooksClient, entity: Entity, records: list[msgspec.Raw], home: str) -> Batch:
    """Deletions are believed only when a read agrees: QuickBooks has reported false ones (2.6)."""
    part = batch(entity, records, home)
    if not part.deleted:
        return part
    alive = read(client, entity.kind, list(part.deleted), home)
    living = {document.remote_id for document in alive.documents} | {flaw.remote_id for flaw in alive.flaws}
    gone = tuple(remote_id for remote_id in part.deleted if remote_id not in living)
    return replace(part, documents=part.documents + alive.documents, deleted=gone)


def _page(
    kind: DocumentKind, part: Batch, place: Place, *, expected: int | None = None, is_last: bool = False
) -> Page:
    return Page(kind, part.documents, _text(place), is_last, part.deleted, expected, part.flaws)


def _text(place: Place) -> str:
    return msgspec.json.encode(place).decode()
