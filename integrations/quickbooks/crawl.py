"""Bringing a company's records home, page by page (wire/quickbooks.md 2.2, 2.6).

A first run reads every kind by its time of change, then asks for what changed meanwhile. Later runs ask for
changes only, and once a day compare the ids of the kinds whose deletions nobody reports. Classes and
locations are read whole once the company's settings say that it has them, then as the rest. A cursor says
what to do after the page that carries it.
"""

import logging
import math
from collections.abc import Collection, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.ports import Cancel, Page
from integrations.quickbooks import changes, reading, wire
from integrations.quickbooks.changes import Looked
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import (
    BY_KIND,
    ENTITIES,
    TRACKED,
    Batch,
    Entity,
    raw_records,
    stamp,
    tax_rates,
)
from integrations.quickbooks.reading import Spot

log = logging.getLogger(__name__)

OLDEST = timedelta(days=29)
"""Change data capture reaches 30 days back (2.6)."""

SWEEP_EVERY = timedelta(hours=24)

SWEPT = (DocumentKind.TIME_ENTRY, DocumentKind.DEPOSIT)
"""Nobody reports deleted time; deposits alone tell what was put into the bank (2.3, 2.6)."""

_READS = 1
"""Counts the entities that were added to what is read: 1, receipts. A mirror without them reads them once."""

_ADDED = next(at for at, entity in enumerate(ENTITIES) if entity.prefix)

ROUNDS = 3
"""How often a run goes on when more changed than an answer holds; the rest waits for the next run."""


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a sync stands.

    ``since`` is the server's time the last look began, ``swept`` when ids were last compared. ``entity``
    counts the kinds of a crawl, -1 after it; ``spot`` and ``expected`` belong to that kind. ``owed`` are the
    kinds whose ids are still to be compared, because deletions may have been missed. ``tracked`` are the
    lists by which lines are told apart that were read whole. ``reads`` is what of QuickBooks was read at all
    when it was made (``_READS``).
    """

    since: str
    entity: int = -1
    spot: Spot = Spot()
    expected: int = 0
    swept: str = ""
    owed: list[DocumentKind] = []
    tracked: list[DocumentKind] = []
    reads: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """One sync run: its client, what records do not say themselves, and the server's time it began."""

    client: QuickBooksClient
    setting: Setting
    cancel: Cancel
    began: str
    changed_rates: bool = False
    tracked: Collection[DocumentKind] = ()


def pages(
    client: QuickBooksClient,
    home: str,
    cursor: str | None,
    cancel: Cancel,
    tracked: Collection[DocumentKind] = (),
) -> Iterator[Page]:
    """All pages from a cursor on; the last has ``is_last``.

    ``tracked`` are the lists by which the company tells lines apart, of ``CLASS`` and ``LOCATION``.
    """
    place = msgspec.json.decode(cursor, type=Place) if cursor else None
    run = replace(_begun(client, home, place.since if place else "", cancel), tracked=tracked)
    if place is None or (place.entity < 0 and _is_older(place.since, run.began, OLDEST)):
        log.info("quickbooks.crawl since=%s", place.since if place else "never")
        place = Place(since=run.began, entity=0, swept=run.began, reads=_READS)
    if place.reads < _READS:
        first = _ADDED if place.entity < 0 else 0  # an unfinished crawl counts the kinds otherwise
        place = msgspec.structs.replace(place, entity=first, spot=Spot(), expected=0, reads=_READS)
    if place.entity >= 0:
        place = yield from _crawl(run, place)
    yield from _changes(run, place)


def expected_calls(cursor: str | None, tracked: Collection[DocumentKind] = ()) -> int:
    """About how many calls ``pages`` makes from here."""
    place = msgspec.json.decode(cursor, type=Place) if cursor else Place(since="", entity=0)
    whole = sum(1 for kind in tracked if kind not in place.tracked)
    changes_and_polls = 1 + whole + sum(1 for entity in ENTITIES if not entity.is_captured)
    if place.entity < 0:
        return 1 + changes_and_polls + len(place.owed)
    left = max(0, len(ENTITIES) - place.entity)
    return 1 + 2 * left + math.ceil(place.expected / reading.PAGE) + changes_and_polls


def _begun(client: QuickBooksClient, home: str, since: str, cancel: Cancel) -> Run:
    """The tax rates, with them QuickBooks' own clock, because ours may be wrong by hours."""
    answer = _tax_rates(client, cancel)
    raws = raw_records(answer.query_response.get("TaxRate"))
    before = wire.instant(since)
    is_changed = before is not None and any(_may_be_since(raw, before - changes.OVERLAP) for raw in raws)
    return Run(client, Setting(home, tax_rates(raws)), cancel, answer.time, is_changed)


def rates(client: QuickBooksClient) -> dict[str, Decimal]:
    """Percentages by the id of the tax rate; one read."""
    return tax_rates(raw_records(_tax_rates(client, None).query_response.get("TaxRate")))


def _tax_rates(client: QuickBooksClient, cancel: Cancel | None) -> wire.QueryAnswer:
    return reading.asked(client, "TaxRate", f"WHERE {reading.EVEN_HIDDEN} MAXRESULTS {reading.PAGE}", cancel)


def _may_be_since(raw: msgspec.Raw, moment: datetime) -> bool:
    try:
        at = wire.instant(stamp(raw)[1])
    except ValueError:
        return True
    return at is None or at >= moment


def _is_older(moment: str, now: str, age: timedelta) -> bool:
    then, present = wire.instant(moment), wire.instant(now)
    return then is None or present is None or present - then > age


def _crawl(run: Run, place: Place) -> Generator[Page, None, Place]:
    """Kind after kind; a kind read in one go is compared with the mirror at its end, others later.

    The next page is asked for and read while the last one is stored (not while it is read, too: that would be
    a third thread beside the window, and none the sooner). Where it begins is known, so is the cursor, and no
    page waits for one that failed.
    """
    with ThreadPoolExecutor(1, "quickbooks-ahead") as ahead:
        asked = ahead.submit(_asked, run, place, None)
        while place.entity < len(ENTITIES):
            run.cancel.check()
            answer = asked.result()
            place = answer.after
            if place.entity < len(ENTITIES):
                asked = ahead.submit(_asked, run, place, answer.ids)
            is_whole = answer.is_end and answer.entity is BY_KIND[answer.entity.kind][-1]
            present = tuple(answer.ids) if is_whole and answer.ids is not None else None
            yield _page(answer.entity, answer.part, place, expected=answer.expected, present=present)
    return place


@dataclass(frozen=True, slots=True)
class _Answer:
    """One page of a crawl, without the bytes it came in.

    ``is_end``: the last of its entity. ``ids`` are those of its kind, whole at its last page; None when some
    were read in another run.
    """

    entity: Entity
    part: Batch
    is_end: bool
    expected: int
    ids: set[str] | None
    after: Place


def _asked(run: Run, place: Place, ids: set[str] | None) -> _Answer:
    entity = ENTITIES[place.entity]
    if place.spot == Spot():
        # What is kept as one kind is compared together, after the last of it.
        ids = set() if entity is BY_KIND[entity.kind][0] else ids
        expected = reading.count(run.client, entity, run.cancel)
        place = msgspec.structs.replace(place, expected=expected)
    rows = reading.rows(run.client, entity, place.spot, run.cancel)
    if ids is not None:
        ids.update(remote_id for remote_id, _ in rows.stamps)
    after = _next(place, rows, is_whole=ids is not None)
    return _Answer(entity, rows.part(run.setting), rows.is_end, place.expected, ids, after)


def _next(place: Place, rows: reading.Rows, *, is_whole: bool) -> Place:
    if not rows.is_end:
        return msgspec.structs.replace(place, spot=rows.next)
    owed = place.owed if is_whole else [*place.owed, ENTITIES[place.entity].kind]
    return msgspec.structs.replace(place, entity=place.entity + 1, spot=Spot(), expected=0, owed=owed)


def _changes(run: Run, place: Place) -> Iterator[Page]:
    for _ in range(ROUNDS):
        place = yield from _compared(run, msgspec.structs.replace(place, entity=-1))
        place = yield from _tracked(run, place)
        looked = Looked([])
        for entity, part in changes.since(run, place.since, looked):
            yield _page(entity, part, place)
        place = Place(
            since=looked.time, swept=place.swept, owed=looked.cut, tracked=place.tracked, reads=place.reads
        )
        if not looked.cut:
            break
    yield Page(DocumentKind.DEPOSIT, (), _text(place), is_last=True)


def _tracked(run: Run, place: Place) -> Generator[Page, None, Place]:
    """Whole lists of what lines are told apart by, once; what is switched off is forgotten here.

    Its changes go by unseen meanwhile, so it is read whole again when it is switched on.
    """
    known = [kind for kind in place.tracked if kind in run.tracked]
    place = msgspec.structs.replace(place, tracked=known)
    for entity in TRACKED:
        spot, is_end = Spot(), entity.kind not in run.tracked or entity.kind in known
        while not is_end:
            run.cancel.check()
            rows = reading.rows(run.client, entity, spot, run.cancel)
            spot, is_end = rows.next, rows.is_end
            if is_end:
                place = msgspec.structs.replace(place, tracked=[*place.tracked, entity.kind])
            yield _page(entity, rows.part(run.setting), place)
    return place


def _compared(run: Run, place: Place) -> Generator[Page, None, Place]:
    """Every id of the kinds that need it, so that what is gone can be told; before the changes are asked for.

    What comes to be meanwhile may be missing from the ids; the changes then bring it back. A kind is one
    page however many answers it takes: half of its ids would tell nothing.
    """
    is_due = _is_older(place.swept, run.began, SWEEP_EVERY)
    kinds = list(dict.fromkeys([*place.owed, *(SWEPT if is_due else ())]))
    for at, kind in enumerate(kinds):
        present = tuple(one for entity in BY_KIND[kind] for one in _ids(run, entity))
        swept = run.began if is_due and at == len(kinds) - 1 else place.swept
        place = msgspec.structs.replace(place, owed=kinds[at + 1 :], swept=swept)
        yield _page(BY_KIND[kind][0], Batch(), place, present=present)
    return place


def _ids(run: Run, entity: Entity) -> tuple[str, ...]:
    ids, spot, is_end = set[str](), Spot(), False
    while not is_end:
        run.cancel.check()
        rows = reading.rows(run.client, entity, spot, run.cancel)
        ids.update(remote_id for remote_id, _ in rows.stamps)
        spot, is_end = rows.next, rows.is_end
    return tuple(ids)


def _page(
    entity: Entity,
    part: Batch,
    place: Place,
    *,
    expected: int | None = None,
    present: tuple[str, ...] | None = None,
) -> Page:
    return Page(
        entity.kind,
        part.documents,
        _text(place),
        deleted=part.deleted,
        expected=expected,
        flaws=part.flaws,
        present=present,
    )


def _text(place: Place) -> str:
    return msgspec.json.encode(place).decode()
