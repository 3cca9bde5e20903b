"""Bringing an organisation's records home, page by page (wire/xero.md 2.5, 3).

Lists come oldest change first, and a record that changes moves to the end, which moves the ones after it to
the front. So pages are read from the last to the first: a record may then come twice, but never be missed.
What changed meanwhile is asked for afterwards, from the largest time of change seen in answers (never our
own clock) less an overlap. A cursor says what is left to do after the page that carries it.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from app.domain.documents import Document, DocumentKind, Invoice, InvoiceStatus
from app.domain.record import replace
from app.errors import MissingPermission, RecordGone
from app.ports import Cancel, Flaw, Page
from integrations.http import Query
from integrations.xero import documents, wire
from integrations.xero.client import ACCOUNTING, XeroClient
from integrations.xero.documents import Surroundings
from integrations.xero.endpoints import (
    BANK_TRANSACTIONS,
    BANK_TRANSFERS,
    CONTACTS,
    CREDIT_NOTES,
    ENDPOINTS,
    INVOICES,
    MANUAL_JOURNALS,
    OVERPAYMENTS,
    PAYMENTS,
    PREPAYMENTS,
)
from integrations.xero.incoming import Batch, Endpoint, answered, batch
from integrations.xero.timesheets import Timesheets

log = logging.getLogger(__name__)

PAGE = 1000
"""The most a page gives; more is cut down to it (2.5)."""

UNNUMBERED_PAGE = 100
"""What a page gives where the size can't be asked for and the answer does not number its pages."""

OVERLAP = timedelta(minutes=2)
"""Changes this much before the newest one seen are asked for again (3)."""

SETTLED = timedelta(minutes=10)
"""By Xero's own clock, what is older than this when asked can be seen: it is not asked for again."""

IDS_AT_ONCE = 40
"""Ids in one address."""

HOT = (INVOICES, PAYMENTS, BANK_TRANSACTIONS, BANK_TRANSFERS, CREDIT_NOTES, CONTACTS)
"""Asked in every sync; the rest by the clock, or the day's calls would be used up by asking (4)."""

ON_ACCOUNT = (OVERPAYMENTS, PREPAYMENTS)
"""Nothing happens to these without an invoice, a payment or a bank transaction that changes with them."""

NO_JOURNALS = "Xero lets us read no manual journals; connect again as a user who may see reports"
"""A connection older than the scope lacks it, and since June 2026 the user's own right counts, too (2.8)."""

TIMESHEETS, SWEEP = "Projects", "sweep"
_BY_NAME = {endpoint.name: endpoint for endpoint in ENDPOINTS}
_EVERY = {
    **{endpoint.name: timedelta(hours=1) for endpoint in ENDPOINTS if endpoint not in HOT},
    TIMESHEETS: timedelta(hours=1),
    SWEEP: timedelta(days=1),
}


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a sync stands.

    ``todo`` are the lists still to read in this run, the first being under way: ``page`` is its next page
    (0: not begun), ``began`` Xero's time at its first and ``mark`` the time of change it will be known up to.
    ``marks`` are those times by list, ``asked`` when a list was last begun, by Xero's clock. ``drafts`` are
    invoices that may be deleted without a trace; ``unseen`` and ``seen`` are theirs during a sweep. ``times``
    belongs to the timesheets. ``lies_on`` are the accounts of the money on account that this run met.
    """

    todo: list[str] = []
    page: int = 0
    began: str = ""
    mark: str = ""
    marks: dict[str, str] = {}
    asked: dict[str, str] = {}
    is_extended: bool = False
    has_moved: bool = False
    drafts: list[str] = []
    unseen: list[str] = []
    seen: list[str] = []
    times: dict[str, list[str]] = {}
    lies_on: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Listed:
    """One answer of a list: its records, how many pages and records there are, and Xero's time."""

    batch: Batch
    pages: int | None
    total: int | None
    time: str


def first_place() -> Place:
    """Everything, then what changed meanwhile."""
    whole = [endpoint.name for endpoint in ENDPOINTS]
    again = [endpoint.name for endpoint in (*HOT, *ON_ACCOUNT)]
    return Place(todo=[*whole, TIMESHEETS, *again], is_extended=True)


def later_place(place: Place) -> Place:
    """What a finished run is followed by."""
    todo = [endpoint.name for endpoint in HOT]
    return msgspec.structs.replace(place, todo=todo, is_extended=False, has_moved=False, lies_on={})


def place_of(cursor: str | None) -> Place:
    """Where to go on from a cursor; one that can't be read (an older program's) starts over."""
    if not cursor:
        return first_place()
    try:
        place = msgspec.json.decode(cursor, type=Place)
    except msgspec.DecodeError:
        log.warning("xero.crawl reason=unreadable_cursor")
        return first_place()
    return place if place.todo else later_place(place)


def expected_calls(cursor: str | None) -> int:
    """About how many calls a run will make from a cursor, one for the organisation included.

    How many pages a list has is known only once it is asked.
    """
    place = place_of(cursor)
    return 1 + len(place.todo) + max(0, place.page - 1)


Found = Iterator[tuple[Page | None, Place]]
"""What a step brought, each page (None: nothing to store) with the place after it."""


class Crawl:
    """One sync run over one organisation."""

    def __init__(self, client: XeroClient, around: Surroundings, cancel: Cancel) -> None:
        self._client = client
        self._lies_on: dict[str, str] = {}
        self._around = replace(around, lies_on=self._lies_on.get)
        self._cancel = cancel
        self._terms: set[str] = set()
        self._time = ""

    def pages(self, cursor: str | None) -> Iterator[Page]:
        """All pages from a cursor on; the last has ``is_last``."""
        place = place_of(cursor)
        self._lies_on.update(place.lies_on)
        while place.todo:
            self._cancel.check()
            for page, after in self._step(place):
                place = self._extended(after)
                if page is not None:
                    yield replace(page, cursor=_text(place))
        yield Page(DocumentKind.INVOICE, (), _text(place), is_last=True)

    def _step(self, place: Place) -> Found:
        """One page of what comes first in the list of things to do."""
        name = place.todo[0]
        if name == TIMESHEETS:
            return self._timesheets(place)
        if name == MANUAL_JOURNALS.name:
            return self._journals(place)
        return self._sweep(place) if name == SWEEP else self._list(_BY_NAME[name], place)

    def _extended(self, place: Place) -> Place:
        """After the lists that are always asked: those whose time has come, by Xero's clock."""
        if place.todo or place.is_extended:
            return place
        due = [name for name, every in _EVERY.items() if self._is_due(place, name, every)]
        return msgspec.structs.replace(place, todo=due, is_extended=True)

    def _is_due(self, place: Place, name: str, every: timedelta) -> bool:
        if place.has_moved and _BY_NAME.get(name) in ON_ACCOUNT:
            return True
        last, now = wire.instant(place.asked.get(name)), wire.instant(self._time)
        return last is None or now is None or now - last >= every

    # One list

    def _list(self, endpoint: Endpoint, place: Place) -> Found:
        known = place.marks.get(endpoint.name, "")
        since = _since(known, place.asked.get(endpoint.name, ""))
        listed, after = self._read(endpoint, endpoint.query, since, place)
        has_news = _later(known, listed.batch.newest) != known
        if has_news and endpoint in HOT and endpoint is not CONTACTS:
            after = msgspec.structs.replace(after, has_moved=True)
        if endpoint is INVOICES and (drafts := _drafts(listed.batch.documents)):
            after = msgspec.structs.replace(after, drafts=list(dict.fromkeys((*after.drafts, *drafts))))
        if endpoint is BANK_TRANSACTIONS and (met := _accounts_of(listed.batch)):
            self._lies_on.update(met)
            after = msgspec.structs.replace(after, lies_on=after.lies_on | met)
        if endpoint is CONTACTS and (terms := self._new_terms(listed.batch)):
            yield Page(DocumentKind.TERM, terms, ""), place
        yield _page(endpoint, listed.batch, listed.total), after

    def _read(
        self, endpoint: Endpoint, query: Query, since: datetime | None, place: Place
    ) -> tuple[Listed, Place]:
        """The next page of a list, from the last to the first, and the place after it."""
        known = place.marks.get(endpoint.name, "")
        if place.page == 0:
            listed = self._ask(endpoint, query, 1, since)
            place = msgspec.structs.replace(place, began=self._time)
            if listed.pages is None:
                return listed, self._after_unnumbered(endpoint, listed, place, 1)
            if listed.pages <= 1:
                return listed, self._done(place, endpoint, _later(known, listed.batch.newest))
            place = msgspec.structs.replace(place, page=listed.pages)
        listed = self._ask(endpoint, query, abs(place.page), since)
        if place.page < 0:
            return listed, self._after_unnumbered(endpoint, listed, place, -place.page)
        # The page that is read first holds the newest change there was when the walk began.
        mark = place.mark or _later(known, listed.batch.newest)
        if place.page == 1:
            return listed, self._done(place, endpoint, mark)
        return listed, msgspec.structs.replace(place, page=place.page - 1, mark=mark)

    def _after_unnumbered(self, endpoint: Endpoint, listed: Listed, place: Place, page: int) -> Place:
        """After a page of a list that is not paged, or does not say how many pages it has."""
        mark = _later(place.mark, listed.batch.newest)
        if not endpoint.is_paged or len(listed.batch.records) < UNNUMBERED_PAGE:
            return self._done(place, endpoint, mark)
        return msgspec.structs.replace(place, page=-(page + 1), mark=mark)

    def _done(self, place: Place, endpoint: Endpoint, mark: str) -> Place:
        marks = place.marks | {endpoint.name: mark} if mark else place.marks
        return self._finished(msgspec.structs.replace(place, marks=marks))

    def _finished(self, place: Place) -> Place:
        """The place after the first of what is to do."""
        began = place.began or self._time
        asked = place.asked | {place.todo[0]: began}
        if place.todo[0] == INVOICES.name:
            asked.setdefault(SWEEP, began)  # the first read of all invoices is a sweep
        return msgspec.structs.replace(place, todo=place.todo[1:], page=0, began="", mark="", asked=asked)

    def _ask(self, endpoint: Endpoint, query: Query, page: int, since: datetime | None) -> Listed:
        self._cancel.check()
        paging = (("page", str(page)), ("pageSize", str(PAGE))) if endpoint.is_paged else ()
        path = f"{ACCOUNTING}/{endpoint.name}"
        body = self._client.get(path, (*query, *paging), since=since, cancel=self._cancel).body
        parts = answered_envelope(body, endpoint.name)
        found = batch(endpoint, parts[endpoint.name], self._around)
        self._time = msgspec.json.decode(parts["DateTimeUTC"], type=str) if "DateTimeUTC" in parts else ""
        if "pagination" not in parts:
            return Listed(found, None, None, self._time)
        numbers = msgspec.json.decode(parts["pagination"], type=wire.Pagination, strict=False)
        return Listed(found, numbers.page_count, numbers.item_count, self._time)

    def _new_terms(self, found: Batch) -> tuple[Document, ...]:
        terms = {
            term.remote_id: term
            for record in found.records
            if (term := documents.term_of(record.payment_terms)) is not None
        }
        fresh = tuple(term for key, term in terms.items() if key not in self._terms)
        self._terms |= terms.keys()
        return fresh

    def _journals(self, place: Place) -> Found:
        """A right to manual journals is not everybody's; the rest goes on without them, and says so."""
        try:
            yield from self._list(MANUAL_JOURNALS, place)
        except MissingPermission:
            yield Page(DocumentKind.JOURNAL, (), "", warnings=(NO_JOURNALS,)), self._finished(place)

    # Once a day

    def _sweep(self, place: Place) -> Found:
        """Every open invoice and draft again.

        Some edits move no time of change (2.5), and a draft may be deleted without a trace.
        """
        if place.page == 0:
            place = msgspec.structs.replace(place, unseen=place.drafts, seen=[])
        query = (*INVOICES.query, ("Statuses", "DRAFT,SUBMITTED,AUTHORISED"))
        listed, after = self._read(INVOICES, query, None, place)
        met = {record.invoice_id for record in listed.batch.records}
        after = msgspec.structs.replace(
            after,
            marks=place.marks,
            unseen=[one for one in place.unseen if one not in met],
            seen=[*place.seen, *_drafts(listed.batch.documents)],
        )
        page = _page(INVOICES, listed.batch, listed.total)
        if after.todo == place.todo:
            yield page, after
            return
        yield page, msgspec.structs.replace(after, todo=place.todo)
        yield self._missing(after)

    def _missing(self, place: Place) -> tuple[Page | None, Place]:
        """Drafts that the sweep did not meet: approved and paid meanwhile, or gone."""
        found = read(self._client, INVOICES, place.unseen, self._around, self._cancel)
        there = {document.remote_id for document in found.documents} | {f.remote_id for f in found.flaws}
        gone = tuple(one for one in place.unseen if one not in there)
        drafts = list(dict.fromkeys((*place.seen, *_drafts(found.documents))))
        after = msgspec.structs.replace(place, drafts=drafts, unseen=[], seen=[])
        return _page(INVOICES, replace(found, deleted=gone), None), after

    def _timesheets(self, place: Place) -> Found:
        for found, times in Timesheets(self._client, self._cancel).changed(place.times):
            place = msgspec.structs.replace(place, times=times)
            yield (
                Page(DocumentKind.TIME_ENTRY, found.documents, "", deleted=found.deleted, flaws=found.flaws),
                place,
            )
        yield None, self._finished(place)


def _page(endpoint: Endpoint, found: Batch, total: int | None) -> Page | None:
    """A page of what was found; its cursor comes later. None when there is nothing to store."""
    if not (found.documents or found.deleted or found.flaws or endpoint.is_whole):
        return None
    whole = Page(endpoint.kind, found.documents, "", deleted=found.deleted, expected=total, flaws=found.flaws)
    if endpoint.is_whole:
        there = (*(one.remote_id for one in found.documents), *(flaw.remote_id for flaw in found.flaws))
        return replace(whole, present=there)
    return replace(whole, merged=_merged(found)) if endpoint is CONTACTS else whole


def _accounts_of(found: Batch) -> dict[str, str]:
    """Where money on account lies, by its id: the over- or prepayment itself does not say it (2.8)."""
    told = ((one.overpayment_id or one.prepayment_id, one.bank_account.account_id) for one in found.records)
    return {payment_id: account_id for payment_id, account_id in told if payment_id and account_id}


def _merged(found: Batch) -> tuple[tuple[str, str], ...]:
    """Contacts that were merged, with those they went into: their payments do not come again (2.5)."""
    return tuple((one.contact_id, one.merged_to) for one in found.records if one.merged_to)


def answered_envelope(body: bytes, name: str) -> dict[str, msgspec.Raw]:
    """The parts of an answer, of which one must be there; raises UnreadableAnswer."""
    answered(body, name, msgspec.Raw)
    return wire.envelope(body)


def recent(client: XeroClient, endpoint: Endpoint, since: datetime, around: Surroundings) -> Iterator[Batch]:
    """What of a list changed since then, missing nothing that changes meanwhile; no time is kept."""
    page = pages = 1
    while page > 0:
        query = (*endpoint.query, ("page", str(page)), ("pageSize", str(PAGE)))
        body = client.get(f"{ACCOUNTING}/{endpoint.name}", query, since=since).body
        parts = answered_envelope(body, endpoint.name)
        if pages == 1 and "pagination" in parts:
            numbers = msgspec.json.decode(parts["pagination"], type=wire.Pagination, strict=False)
            if numbers.page_count > 1:
                page = pages = numbers.page_count
                continue
        yield batch(endpoint, parts[endpoint.name], around)
        page -= 1


def read(
    client: XeroClient,
    endpoint: Endpoint,
    ids: list[str],
    around: Surroundings,
    cancel: Cancel | None = None,
) -> Batch:
    """The present state of records by id; raises the read errors of ``faults``.

    Only invoices and contacts take several ids at once (2.5); a record that is gone is missing.
    """
    found: list[Document] = []
    deleted: list[str] = []
    flaws: list[Flaw] = []
    for part in _parts(client, endpoint, ids, around, cancel):
        found.extend(part.documents)
        deleted.extend(part.deleted)
        flaws.extend(part.flaws)
    return Batch(tuple(found), tuple(deleted), tuple(flaws))


def _parts(
    client: XeroClient, endpoint: Endpoint, ids: list[str], around: Surroundings, cancel: Cancel | None
) -> Iterator[Batch]:
    path = f"{ACCOUNTING}/{endpoint.name}"
    if endpoint in (INVOICES, CONTACTS):
        for start in range(0, len(ids), IDS_AT_ONCE):
            listed = ",".join(ids[start : start + IDS_AT_ONCE])
            query = (("IDs", listed), ("page", "1"), ("pageSize", str(PAGE)), ("includeArchived", "true"))
            body = client.get(path, query, cancel=cancel).body
            yield batch(endpoint, answered(body, endpoint.name, msgspec.Raw), around)
        return
    for one in ids:
        if endpoint is BANK_TRANSACTIONS and one.startswith(documents.TRANSFER):
            yield from _parts(client, BANK_TRANSFERS, [one.removeprefix(documents.TRANSFER)], around, cancel)
            continue
        try:
            body = client.get(f"{path}/{one}", cancel=cancel).body
        except RecordGone:
            continue
        yield batch(endpoint, answered(body, endpoint.name, msgspec.Raw), around)


def _drafts(found: tuple[Document, ...]) -> list[str]:
    return [one.remote_id for one in found if isinstance(one, Invoice) and one.status is InvoiceStatus.DRAFT]


def _since(mark: str, asked: str) -> datetime | None:
    """From when on changes are asked for; None for everything."""
    newest, looked = wire.instant(mark), wire.instant(asked)
    if newest is None:
        return None
    return max(newest - OVERLAP, looked - SETTLED) if looked is not None else newest - OVERLAP


def _later(mark: str, newest: datetime | None) -> str:
    moment = wire.instant(mark)
    if newest is None or (moment is not None and moment >= newest):
        return mark
    return newest.isoformat()


def _text(place: Place) -> str:
    return msgspec.json.encode(place).decode()
