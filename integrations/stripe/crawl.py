"""Bringing a Stripe account home: lists newest first, resumable at every page (wire/stripe.md 2, 3).

A first run walks the lists of charges, refunds, disputes, balance transactions and payouts, and then what is
in each payout Stripe can tell apart. A later run asks the events what changed: they are hints only, the
objects are read again (2.6), by list where several of a kind changed. Balance transactions are always listed,
because no event tells of a fee. So a run without news costs two reads of the month's allowance (3.6).
"""

import time
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import msgspec

from app.domain.documents import DocumentKind
from app.ports import Cancel, Page
from integrations.stripe.client import StripeClient
from integrations.stripe.wire import BY_KIND, PayoutRecord, Shape, documents, references

LIMIT = 100
OVERLAP = 600
"""Seconds read again each time; ``created`` is in whole seconds, and objects of one second come anyhow."""

OLDEST_EVENT = 29 * 24 * 3600
"""Events are kept 30 days; a longer pause means reading everything (2.6)."""

FEW = 2
"""Up to so many changed objects of a kind are read one by one, more of them by their list."""

HINTS = (
    "charge.captured", "charge.failed", "charge.pending", "charge.refunded", "charge.succeeded",
    "charge.updated", "charge.dispute.closed", "charge.dispute.created",
    "charge.dispute.funds_reinstated", "charge.dispute.funds_withdrawn", "charge.dispute.updated",
    "refund.created", "refund.failed", "refund.updated",
    "payout.canceled", "payout.created", "payout.failed", "payout.paid",
    "payout.reconciliation_completed", "payout.updated",
)  # fmt: skip
"""``types`` takes at most 20 names, and none with a star (2.6)."""


class Leg(StrEnum):
    """A part of the walk; the first five are lists."""

    CHARGES = DocumentKind.CHARGE
    REFUNDS = DocumentKind.REFUND
    DISPUTES = DocumentKind.DISPUTE
    TRANSACTIONS = DocumentKind.BALANCE_TRANSACTION
    PAYOUTS = DocumentKind.PAYOUT
    EVENTS = "events"
    AGAIN = "again"
    CONTENTS = "contents"


_FIRST = [Leg.CHARGES, Leg.REFUNDS, Leg.DISPUTES, Leg.TRANSACTIONS, Leg.PAYOUTS, Leg.CONTENTS]
_LATER = [Leg.EVENTS, Leg.TRANSACTIONS, Leg.AGAIN, Leg.CONTENTS]
_EVENT_KINDS = {"charge": DocumentKind.CHARGE, "refund": DocumentKind.REFUND,
                "dispute": DocumentKind.DISPUTE, "payout": DocumentKind.PAYOUT}  # fmt: skip


class Place(msgspec.Struct, omit_defaults=True):
    """Where a sync is; times in seconds.

    ``since`` is Stripe's time this run reads from (0: from the beginning), ``newest`` where the next will,
    ``looked_at`` our own time when it began. ``legs`` are those still to walk, none when done; ``after`` is
    the last id of the first leg's list. ``changed`` are kinds and ids to read again, ``payouts`` the payouts
    whose contents are still to be listed, ``heeded`` the events already heeded that may be listed again.
    """

    looked_at: int
    newest: int
    since: int = 0
    legs: list[Leg] = []
    after: str = ""
    changed: list[tuple[DocumentKind, str]] = []
    payouts: list[str] = []
    heeded: dict[str, int] = {}


class _Object(msgspec.Struct):
    id: str = ""
    object: str = ""
    charge: str | None = None


class _About(msgspec.Struct):
    object: _Object


class _Event(msgspec.Struct):
    id: str
    created: int
    data: _About


def pages(client: StripeClient, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
    """All pages from a cursor on; the last has ``is_last``."""
    place = _start(client, cursor, cancel)
    while place.legs:
        cancel.check()
        match place.legs[0]:
            case Leg.EVENTS:
                page = _events(client, place, cancel)
            case Leg.AGAIN:
                page = _again(client, place, cancel)
            case Leg.CONTENTS:
                page = _contents(client, place, cancel)
            case leg:
                page = _list(client, BY_KIND[DocumentKind(leg)], place, cancel)
        yield page


def _start(client: StripeClient, cursor: str | None, cancel: Cancel) -> Place:
    now = int(time.time())
    kept = msgspec.json.decode(cursor, type=Place) if cursor else None
    if kept is not None and kept.legs:
        return kept
    if kept is None or now - kept.looked_at > OLDEST_EVENT:
        return Place(now, _newest(client, now, cancel), legs=list(_FIRST))
    since = max(1, kept.newest - OVERLAP)
    return Place(now, kept.newest, since=since, legs=list(_LATER), heeded=kept.heeded)


def _newest(client: StripeClient, now: int, cancel: Cancel) -> int:
    """Stripe's time of the newest event, for our clock may be wrong; our own when it keeps none."""
    found = client.page("/v1/events", {"limit": 1}, cancel)
    event = _event(found.data[0]) if found.data else None
    return event.created if event is not None else now


def _list(client: StripeClient, shape: Shape[Any], place: Place, cancel: Cancel) -> Page:
    found = client.page(shape.path, _window(place) | _expand(shape), cancel)
    good, flaws = documents(shape, found.data)
    ids = references(found.data)
    listed = {(shape.kind, remote_id) for remote_id in ids}
    place.changed = [each for each in place.changed if each not in listed]
    if shape.kind is DocumentKind.PAYOUT:
        _note_contents(place, found.data)
    _advance(place, ids, has_more=found.has_more)
    return _page(shape.kind, place, good, flaws=flaws)


def _events(client: StripeClient, place: Place, cancel: Cancel) -> Page:
    found = client.page("/v1/events", _window(place) | {"types": list(HINTS)}, cancel)
    for event in filter(None, map(_event, found.data)):
        if event.id in place.heeded:
            continue
        place.newest = max(place.newest, event.created)
        place.heeded[event.id] = event.created
        about = event.data.object
        kind = _EVENT_KINDS.get(about.object)
        if kind is not None:
            _note_change(place, kind, about.id)
        if about.charge:
            _note_change(place, DocumentKind.CHARGE, about.charge)
    _advance(place, references(found.data), has_more=found.has_more)
    if place.legs[0] is not Leg.EVENTS:
        counts = Counter(kind for kind, _ in place.changed)
        place.legs[:0] = [leg for leg in _FIRST[:5] if counts[_kind(leg)] > FEW]
        recent = place.newest - OVERLAP
        place.heeded = {one: created for one, created in place.heeded.items() if created >= recent}
    return _page(DocumentKind.CHARGE, place)


def _kind(leg: Leg) -> DocumentKind:
    return DocumentKind(leg.value)


def _again(client: StripeClient, place: Place, cancel: Cancel) -> Page:
    """One changed object, read again."""
    if not place.changed:
        _leave(place)
        return _page(DocumentKind.CHARGE, place)
    kind, remote_id = place.changed.pop(0)
    shape = BY_KIND[kind]
    body = client.find(f"{shape.path}/{remote_id}", _expand(shape, of_list=False), cancel)
    if body is None:
        return _page(kind, place, deleted=(remote_id,))
    raws = [msgspec.Raw(body)]
    good, flaws = documents(shape, raws)
    if kind is DocumentKind.PAYOUT:
        _note_contents(place, raws)
    return _page(kind, place, good, flaws=flaws)


def _contents(client: StripeClient, place: Place, cancel: Cancel) -> Page:
    """What is in one payout: only the list filter tells (2.2)."""
    shape = BY_KIND[DocumentKind.BALANCE_TRANSACTION]
    if not place.payouts:
        _leave(place)
        return _page(shape.kind, place)
    payout = place.payouts[0]
    after = {"starting_after": place.after} if place.after else {}
    found = client.page(shape.path, {"payout": payout, "limit": LIMIT} | after, cancel)
    good, flaws = documents(shape, found.data, payout)
    ids = references(found.data)
    place.after = ids[-1] if ids and found.has_more else ""
    if not place.after:
        place.payouts.pop(0)
    if not place.payouts:
        _leave(place)
    return _page(shape.kind, place, good, flaws=flaws)


def _page(kind: DocumentKind, place: Place, good: Any = (), *, flaws: Any = (), deleted: Any = ()) -> Page:
    cursor = msgspec.json.encode(place).decode()
    return Page(kind, good, cursor, is_last=not place.legs, deleted=deleted, flaws=flaws)


def _window(place: Place) -> dict[str, object]:
    window: dict[str, object] = {"limit": LIMIT}
    if place.since:
        window["created"] = {"gte": place.since}
    if place.after:
        window["starting_after"] = place.after
    return window


def _expand(shape: Shape[Any], *, of_list: bool = True) -> dict[str, object]:
    prefix = "data." if of_list else ""
    return {"expand": [prefix + name for name in shape.expand]} if shape.expand else {}


def _advance(place: Place, ids: list[str], *, has_more: bool) -> None:
    if has_more and ids:
        place.after = ids[-1]
    else:
        _leave(place)


def _leave(place: Place) -> None:
    place.legs, place.after = place.legs[1:], ""


def _note_change(place: Place, kind: DocumentKind, remote_id: str) -> None:
    if remote_id and (kind, remote_id) not in place.changed:
        place.changed.append((kind, remote_id))


def _note_contents(place: Place, raws: list[msgspec.Raw]) -> None:
    for raw in raws:
        try:
            payout = msgspec.json.decode(bytes(raw), type=PayoutRecord)
        except msgspec.DecodeError:
            continue
        if payout.is_told_apart and payout.id not in place.payouts:
            place.payouts.append(payout.id)


def _event(raw: msgspec.Raw) -> _Event | None:
    """An event, whatever API version it was rendered in; None for one that tells us nothing."""
    try:
        return msgspec.json.decode(bytes(raw), type=_Event)
    except msgspec.DecodeError:
        return None
