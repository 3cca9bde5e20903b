"""Bringing a Stripe account home: lists newest first, resumable at every page (wire/stripe.md 2, 3).

A first run walks all lists, and then what is in each payout Stripe can tell apart. A later run asks the
events what changed and reads those objects again, by list where several of a kind changed. Balance
transactions are always listed, because no event tells of a fee. So a run without news costs two reads of the
allowance (3.6). After more than 29 days the events no longer reach back, and everything is read.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from app.domain.documents import DocumentKind
from app.errors import MissingPermission, UnreadableAnswer, WrongOrganisation
from app.ports import Cancel, Page
from integrations.stripe import hints
from integrations.stripe.client import StripeClient
from integrations.stripe.place import DAY, LISTS, OPTIONAL, RECHECK, Leg, Place, parse
from integrations.stripe.wire import BY_KIND, Listing, Shape, documents, is_deleted, references
from integrations.stripe.wire_balance import PayoutRecord

LIMIT = 100
OVERLAP = 600
"""Seconds read again each time; ``created`` is in whole seconds, and objects of one second come anyhow."""

OLDEST_EVENT = 29 * DAY
"""Events are kept 30 days; a longer pause means reading everything (2.6)."""

HOUR = 3600
FEW = 2
"""Up to so many changed objects of a kind are read one by one, more of them by their list."""

_FIRST = [*LISTS, Leg.CONTENTS]
_LATER = [Leg.EVENTS, Leg.TRANSACTIONS, Leg.AGAIN, Leg.CONTENTS]


class Crawl:
    """One run over one account. ``now`` tells our own time in seconds."""

    def __init__(self, client: StripeClient, cancel: Cancel, now: Callable[[], float]) -> None:
        self._client = client
        self._cancel = cancel
        self._now = now

    def pages(self, cursor: str | None) -> Iterator[Page]:
        """All pages from a cursor on; the last has ``is_last``."""
        place = self._start(parse(cursor))
        while place.legs:
            self._cancel.check()
            leg = place.legs[0]
            place.reads += not place.since
            try:
                page = self._page_of(leg, place)
            except MissingPermission as refusal:
                if place.wanted() not in OPTIONAL:
                    raise
                page = _barred(place, refusal)
            yield page

    def _page_of(self, leg: Leg, place: Place) -> Page:
        match leg:
            case Leg.EVENTS:
                return self._events(place)
            case Leg.MORE_EVENTS:
                return self._more_events(place)
            case Leg.AGAIN:
                return self._again(place)
            case Leg.CONTENTS:
                return self._contents(place)
            case _:
                return self._list(BY_KIND[DocumentKind(leg)], place)

    def _start(self, kept: Place | None) -> Place:
        now = int(self._now())
        is_live = self._client.is_live
        if kept is not None and kept.is_live != is_live:
            raise WrongOrganisation(
                "This file mirrors Stripe's live account, the key is a test key" if kept.is_live
                else "This file mirrors Stripe's test account, the key is a live key"
            )  # fmt: skip
        if kept is None or _is_stale(kept, now):
            newest = self._newest(now)
            return Place(now, newest, more_since=newest, more_at=now, legs=list(_FIRST), is_live=is_live)
        return kept if kept.legs else _later(kept, now)

    def _newest(self, now: int) -> int:
        """Stripe's time of the newest event, for our clock may be wrong; our own when it keeps none."""
        found = self._client.page("/v1/events", {"limit": 1}, self._cancel)
        newest = hints.event(found.data[0]) if found.data else None
        return newest.created if newest is not None else now

    def _list(self, shape: Shape[Any], place: Place) -> Page:
        found = self._client.page(shape.path, _window(place, shape) | expand(shape), self._cancel)
        good, flaws = documents(shape, found.data)
        ids = _ids(found)
        listed = {(shape.kind, remote_id) for remote_id in ids}
        place.changed = [each for each in place.changed if each not in listed]
        if shape.kind is DocumentKind.PAYOUT:
            _note_payouts(place, found.data)
        place.advance(ids, has_more=found.has_more)
        return _page(shape.kind, place, good, flaws=flaws)

    def _events(self, place: Place) -> Page:
        """The first group; the second follows when something moved, or after an hour."""
        self._heed(place, place.since, hints.MONEY)
        if place.legs[0] is not Leg.EVENTS:
            if place.changed or place.looked_at - place.more_at >= HOUR:
                place.legs.insert(0, Leg.MORE_EVENTS)
            else:
                _plan_lists(place)
        return _page(DocumentKind.CHARGE, place)

    def _more_events(self, place: Place) -> Page:
        """The second group. It may come long after the first, and says nothing of where that one ended."""
        newest = place.newest
        self._heed(place, max(1, place.more_since - OVERLAP), hints.MORE)
        place.newest, place.more_newest = newest, max(place.newest, place.more_newest)
        if place.legs[0] is not Leg.MORE_EVENTS:
            place.more_since, place.more_at = place.more_newest, place.looked_at
            _plan_lists(place)
        return _page(DocumentKind.CHARGE, place)

    def _heed(self, place: Place, since: int, types: tuple[str, ...]) -> None:
        window: dict[str, object] = {"limit": LIMIT, "created": {"gte": since}, "types": list(types)}
        after = {"starting_after": place.after} if place.after else {}
        found = self._client.page("/v1/events", window | after, self._cancel)
        for event in filter(None, map(hints.event, found.data)):
            place.newest = max(place.newest, event.created)
            if event.id not in place.heeded:
                place.heeded[event.id] = event.created
                for kind, remote_id in event.changed():
                    place.note_change(kind, remote_id)
        place.advance(_ids(found), has_more=found.has_more)

    def _again(self, place: Place) -> Page:
        """One changed object, read again."""
        if not place.changed:
            place.leave()
            return _page(DocumentKind.CHARGE, place)
        kind, remote_id = place.changed[0]
        if kind is DocumentKind.INVOICE:
            return self._paid_invoice(place, remote_id)
        shape = BY_KIND[kind]
        body = self._client.find(f"{shape.path}/{remote_id}", expand(shape, of_list=False), self._cancel)
        place.changed = place.changed[1:]
        if body is None or is_deleted(body):
            return _page(kind, place, deleted=(remote_id,))
        raws = [msgspec.Raw(body)]
        good, flaws = documents(shape, raws)
        if kind is DocumentKind.PAYOUT:
            _note_payouts(place, raws)
        return _page(kind, place, good, flaws=flaws)

    def _paid_invoice(self, place: Place, invoice_id: str) -> Page:
        """The payments of one invoice; a hundred of them are more than one invoice has."""
        shape = BY_KIND[DocumentKind.INVOICE_PAYMENT]
        found = self._client.page(
            shape.path, {"invoice": invoice_id, "limit": LIMIT} | expand(shape), self._cancel
        )
        place.changed = place.changed[1:]
        good, flaws = documents(shape, found.data)
        return _page(shape.kind, place, good, flaws=flaws)

    def _contents(self, place: Place) -> Page:
        """What is in one payout: only the list filter tells (2.2)."""
        shape = BY_KIND[DocumentKind.BALANCE_TRANSACTION]
        if not place.payouts:
            _finish(place)
            return _page(shape.kind, place)
        payout = place.payouts[0]
        after = {"starting_after": place.after} if place.after else {}
        found = self._client.page(shape.path, {"payout": payout, "limit": LIMIT} | after, self._cancel)
        good, flaws = documents(shape, found.data, payout)
        ids = _ids(found)
        place.after = ids[-1] if ids and found.has_more else ""
        if not place.after:
            place.payouts = place.payouts[1:]
        if not place.payouts:
            _finish(place)
        return _page(shape.kind, place, good, flaws=flaws)


def expected_calls(cursor: str | None, now: float) -> int:
    """About how many reads a run from here takes, the probe of the account included."""
    kept = parse(cursor)
    if kept is None or _is_stale(kept, now):
        return max(kept.reads if kept else 0, len(LISTS)) + 2
    if kept.legs:
        return 1 + len(kept.legs) + len(kept.changed) + len(kept.payouts)
    place = _later(kept, int(now))
    lists = sum(leg is not Leg.AGAIN and leg is not Leg.CONTENTS for leg in place.legs)
    return 1 + lists + len(place.changed) + int(now - place.more_at >= HOUR)


def _is_stale(kept: Place, now: float) -> bool:
    """Whether the events no longer reach back to it; a whole walk that was broken off may go on."""
    is_whole_walk = bool(kept.legs) and not kept.since
    return not is_whole_walk and now - kept.looked_at > OLDEST_EVENT


def _later(kept: Place, now: int) -> Place:
    """The next run after one that is done."""
    due = [remote_id for remote_id, at in kept.waiting.items() if now - at >= RECHECK]
    again = kept.barred if now - kept.barred_at >= DAY else []
    place = Place(
        now,
        kept.newest,
        since=max(1, kept.newest - OVERLAP),
        legs=[*again, *_LATER],
        changed=[(DocumentKind.PAYOUT, remote_id) for remote_id in due],
        heeded=dict(kept.heeded),
        more_since=kept.more_since,
        more_at=kept.more_at,
        waiting=dict(kept.waiting),
        told=dict(kept.told),
        barred=[leg for leg in kept.barred if leg not in again],
        barred_at=kept.barred_at,
        whole=list(again),
        reads=kept.reads,
        is_live=kept.is_live,
    )
    place.forget_old()
    return place


def _plan_lists(place: Place) -> None:
    """After the events: kinds of which several changed are listed, and old events forgotten."""
    counts = Counter(kind for kind, _ in place.changed)
    listed = [leg for leg in LISTS if BY_KIND[DocumentKind(leg)].has_created]
    place.legs[:0] = [leg for leg in listed if counts[DocumentKind(leg)] > FEW]
    recent = min(place.newest, place.more_since) - OVERLAP
    place.heeded = {one: created for one, created in place.heeded.items() if created >= recent}


def _barred(place: Place, refusal: MissingPermission) -> Page:
    """Go on without what the key may not read, and say so."""
    barred = place.wanted()
    place.bar(barred)
    if place.legs[0] is barred:
        place.leave()
    return _page(DocumentKind(barred), place, warnings=(refusal.title,))


def _finish(place: Place) -> None:
    place.whole = []
    place.leave()


def _page(
    kind: DocumentKind,
    place: Place,
    good: Any = (),
    *,
    flaws: Any = (),
    deleted: tuple[str, ...] = (),
    warnings: tuple[str, ...] = (),
) -> Page:
    return Page(
        kind, good, place.text(), is_last=not place.legs, deleted=deleted, flaws=flaws, warnings=warnings
    )


def _window(place: Place, shape: Shape[Any]) -> dict[str, object]:
    window: dict[str, object] = {"limit": LIMIT}
    if place.since and shape.has_created and place.legs[0] not in place.whole:
        window["created"] = {"gte": place.since}
    if place.after:
        window["starting_after"] = place.after
    return window


def expand(shape: Shape[Any], *, of_list: bool = True) -> dict[str, object]:
    """The parameter that asks for all that a record is read from."""
    prefix = "data." if of_list else ""
    return {"expand": [prefix + name for name in shape.expand]} if shape.expand else {}


def _ids(found: Listing) -> list[str]:
    """The ids of a page; without any there would be no way on behind it."""
    ids = references(found.data)
    if found.has_more and not ids:
        raise UnreadableAnswer(detail="a page without ids that says there is more")
    return ids


def _note_payouts(place: Place, raws: list[msgspec.Raw]) -> None:
    for raw in raws:
        try:
            place.note_payout(msgspec.json.decode(bytes(raw), type=PayoutRecord))
        except msgspec.DecodeError:
            continue  # it is among the flaws of its page
