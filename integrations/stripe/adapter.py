"""Stripe as a Processor: lists only, newest first, resumable at every page (wire/stripe.md 2, 3).

A sync walks a fixed row of legs: the lists of charges, refunds, disputes, balance transactions and payouts;
then, when it is not the first, what events of the time since name as changed; then what is in each payout
that Stripe can tell apart. The first sync reads everything, later ones from the last one's start with an
overlap. Events are hints only: the object is read again (2.6).
"""

import time
from collections.abc import Iterator

import msgspec

from app.domain.documents import DocumentKind, Organisation
from app.errors import UnreadableAnswer
from app.ports import Cancel, Meter, Page, Secrets
from integrations.http import Http
from integrations.stripe.client import SERVICE, Patience, StripeClient, kept_key
from integrations.stripe.wire import BY_KIND, SHAPES, PayoutRecord, Reference, Shape, documents, references

LIMIT = 100
OVERLAP = 24 * 3600
"""Seconds read again each time: an object may show up late, and ``created`` is in whole seconds."""

OLDEST_EVENT = 29 * 24 * 3600
"""Events are kept 30 days; a longer pause means reading everything (2.6)."""

WATCHED = {"charge": DocumentKind.CHARGE, "payout": DocumentKind.PAYOUT, "dispute": DocumentKind.DISPUTE,
           "refund": DocumentKind.REFUND}  # fmt: skip
HINTS = ("charge.*", "payout.*", "refund.*")


class Place(msgspec.Struct):
    """Where a sync is. ``began`` and ``since`` are seconds; ``since`` 0 means from the beginning.

    ``leg`` is the part of the walk, ``after`` the last id of its list; ``changed`` are (kind, id) to read
    again and ``payouts`` the payouts whose contents are still to be listed.
    """

    began: int
    since: int = 0
    leg: int = 0
    after: str = ""
    changed: list[tuple[DocumentKind, str]] = []
    payouts: list[str] = []
    is_done: bool = False


EVENTS, AGAIN, CONTENTS, END = len(SHAPES), len(SHAPES) + 1, len(SHAPES) + 2, len(SHAPES) + 3


class StripeProcessor:
    """One Stripe account; reads only."""

    def __init__(
        self,
        *,
        base_url: str,
        secrets: Secrets,
        secret_name: str,
        meter: Meter,
        http: Http | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._client = StripeClient(
            base_url=base_url,
            key=lambda: kept_key(secrets, secret_name),
            meter=meter,
            http=http,
            patience=patience,
        )
        self._name = secret_name

    @property
    def service(self) -> str:
        """The service's key."""
        return SERVICE

    @property
    def title(self) -> str:
        """The service's name for people."""
        return "Stripe"

    def close(self) -> None:
        """Close kept connections."""
        self._client.close()

    def organisation(self) -> Organisation:
        """The account as far as a restricted key may see it: it may not read ``/v1/account`` (1).

        Its id is that of no object, so the company's own keychain entry stands for it.
        """
        return organisation(self._client, self._name)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """Everything, or what is left or changed since the cursor, page by page."""
        place = _start(cursor)
        while place.leg < END:
            cancel.check()
            yield self._next(place)

    def _next(self, place: Place) -> Page:
        if place.leg < EVENTS:
            return self._list(place, SHAPES[place.leg])
        if place.leg == EVENTS:
            return self._events(place)
        if place.leg == AGAIN:
            return self._again(place)
        return self._contents(place)

    def _list(self, place: Place, shape: "Shape[object]") -> Page:
        found = self._client.page(shape.path, _window(place) | _expand(shape))
        good, flaws = documents(shape, found.data)
        if shape.kind is DocumentKind.PAYOUT:
            place.payouts += _told_apart(found.data)
        _advance(place, references(found.data), has_more=found.has_more)
        return Page(shape.kind, good, _cursor(place), is_last=place.is_done, flaws=flaws)

    def _events(self, place: Place) -> Page:
        """Which objects changed since the last sync; nothing on the first."""
        if not place.since:
            _leave(place)
            return Page(DocumentKind.CHARGE, (), _cursor(place))
        found = self._client.page("/v1/events", _window(place) | {"types": list(HINTS)})
        known = set(place.changed)
        for raw in found.data:
            changed = _changed(bytes(raw))
            if changed is not None and changed not in known:
                known.add(changed)
                place.changed.append(changed)
        _advance(place, references(found.data), has_more=found.has_more)
        return Page(DocumentKind.CHARGE, (), _cursor(place))

    def _again(self, place: Place) -> Page:
        """One changed object, read again."""
        if not place.changed:
            _leave(place)
            return Page(DocumentKind.CHARGE, (), _cursor(place))
        kind, remote_id = place.changed.pop(0)
        shape = BY_KIND[kind]
        raw = self._client.find(f"{shape.path}/{remote_id}", _expand(shape, of_list=False))
        if raw is None:
            return Page(kind, (), _cursor(place), deleted=(remote_id,))
        good, flaws = documents(shape, [msgspec.Raw(raw)])
        if kind is DocumentKind.PAYOUT:
            place.payouts += [one for one in _told_apart([msgspec.Raw(raw)]) if one not in place.payouts]
        return Page(kind, good, _cursor(place), flaws=flaws)

    def _contents(self, place: Place) -> Page:
        """What is in one payout: only the list filter tells (2.2)."""
        shape = BY_KIND[DocumentKind.BALANCE_TRANSACTION]
        if not place.payouts:
            _leave(place)
            return Page(shape.kind, (), _cursor(place), is_last=True)
        payout = place.payouts[0]
        after = {"starting_after": place.after} if place.after else {}
        found = self._client.page(shape.path, {"payout": payout, "limit": LIMIT} | after)
        good, flaws = documents(shape, found.data, payout)
        ids = references(found.data)
        place.after = ids[-1] if ids and found.has_more else ""
        if not place.after:
            place.payouts.pop(0)
        if not place.payouts:
            _leave(place)
        return Page(shape.kind, good, _cursor(place), is_last=place.is_done, flaws=flaws)


def organisation(client: StripeClient, name: str) -> Organisation:
    """Probe the key by reading the balance: one read (1). Raises WrongCredentials, MissingPermission."""
    try:
        balance = msgspec.json.decode(client.read("/v1/balance", {}))
        currency = str(balance["available"][0]["currency"]).upper()
        is_live = bool(balance.get("livemode"))
    except (msgspec.DecodeError, KeyError, IndexError, TypeError) as problem:
        raise UnreadableAnswer(detail="the balance can't be read") from problem
    return Organisation(name, "Stripe", currency=currency, is_sandbox=not is_live)


def _start(cursor: str | None) -> Place:
    now = int(time.time())
    if cursor is None:
        return Place(began=now)
    kept = msgspec.json.decode(cursor, type=Place)
    if not kept.is_done:
        return kept
    if now - kept.began > OLDEST_EVENT:
        return Place(began=now)
    return Place(began=now, since=kept.began - OVERLAP)


def _cursor(place: Place) -> str:
    return msgspec.json.encode(place).decode()


def _window(place: Place) -> dict[str, object]:
    window: dict[str, object] = {"limit": LIMIT}
    if place.since:
        window["created"] = {"gte": place.since}
    if place.after:
        window["starting_after"] = place.after
    return window


def _expand(shape: "Shape[object]", *, of_list: bool = True) -> dict[str, object]:
    prefix = "data." if of_list else ""
    return {"expand": [prefix + name for name in shape.expand]} if shape.expand else {}


def _advance(place: Place, ids: list[str], *, has_more: bool) -> None:
    if has_more and ids:
        place.after = ids[-1]
    else:
        _leave(place)


def _leave(place: Place) -> None:
    """On to the next leg; after the last the walk is done."""
    place.leg, place.after = place.leg + 1, ""
    place.is_done = place.leg >= END


def _told_apart(raws: list[msgspec.Raw]) -> list[str]:
    found = []
    for raw in raws:
        try:
            payout = msgspec.json.decode(bytes(raw), type=PayoutRecord)
        except msgspec.DecodeError:
            continue
        if payout.is_told_apart:
            found.append(payout.id)
    return found


class _About(msgspec.Struct):
    object: Reference


class _Event(msgspec.Struct):
    data: _About


def _changed(raw: bytes) -> tuple[DocumentKind, str] | None:
    """The object an event is about, whatever API version it was rendered in."""
    try:
        about = msgspec.json.decode(raw, type=_Event).data.object
    except msgspec.DecodeError:
        return None
    kind = WATCHED.get(about.object)
    return (kind, about.id) if kind and about.id else None
