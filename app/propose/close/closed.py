"""What a person said about a month's close: items accepted as they are, and months that were closed."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.money import Money
from app.domain.posted import Move, RecordChange, collapsed
from app.domain.record import replace

if TYPE_CHECKING:  # brings all of reconciling with it, and every company that is opened comes by here
    from app.propose.close.checklist import CheckItem


class Acceptance(Struct, frozen=True):
    """An item that a person took as it stood: it holds for that figure and those records, no other.

    ``month`` is the first day; ``accepted_at`` UTC.
    """

    month: date
    code: str
    figure: str
    records: tuple[str, ...]
    reason: str
    accepted_by: str
    accepted_at: datetime

    def holds(self, item: "CheckItem") -> bool:
        """Whether the item still stands as it was accepted."""
        return (self.figure, self.records) == (item.figure, item.records)


class Balance(Struct, frozen=True):
    """A figure of the books at a month's end, by a code that is its own within the month."""

    code: str
    label: str
    amount: Money


class ClosedMonth(Struct, frozen=True):
    """A month that a person closed, with what is remembered of it.

    ``first`` is its first day; ``locked_on`` the day up to which the ledger was locked then.
    """

    first: date
    last: date
    closed_by: str
    closed_at: datetime
    locked_on: date | None
    balances: tuple[Balance, ...]
    items: "tuple[CheckItem, ...]"

    @property
    def name(self) -> str:
        """As a person says it: October 2026."""
        return f"{self.first:%B %Y}"


class MovedBalance(Struct, frozen=True):
    """A figure at closing and now."""

    label: str
    then: Money
    now: Money


class MonthMoved(Struct, frozen=True):
    """What moved in a closed month since. ``lock`` is the ledger's lock date then and now, if moved back."""

    month: ClosedMonth
    changes: tuple[RecordChange, ...] = ()
    balances: tuple[MovedBalance, ...] = ()
    lock: tuple[date | None, date | None] | None = None

    def __bool__(self) -> bool:
        return bool(self.changes or self.balances or self.lock)


def standing(items: "Iterable[CheckItem]", accepted: Iterable[Acceptance]) -> "tuple[CheckItem, ...]":
    """The items with what was accepted of them.

    One that stands as it was accepted is *accepted*. One that failed otherwise since is open again and says
    so; one that is done needs nobody's word.
    """
    said = {one.code: one for one in accepted}
    return tuple(_standing(item, said.get(item.code)) for item in items)


def _standing(item: "CheckItem", said: Acceptance | None) -> "CheckItem":
    from app.propose.close.checklist import ItemState

    if said is None or item.state is ItemState.DONE:
        return item
    words = f"{said.accepted_by}, {said.accepted_at:%Y-%m-%d}: {said.reason}"
    if said.holds(item):
        return replace(item, state=ItemState.ACCEPTED, accepted=words)
    return replace(item, accepted=f"was accepted by {words} at “{said.figure or 'nothing'}”")


def still_open(items: "Iterable[CheckItem]") -> "tuple[CheckItem, ...]":
    """What keeps a month from being closed: neither done nor accepted.

    The ledger's own lock is the step after, so it keeps nothing back.
    """
    from app.propose.close.checklist import ItemState

    settled = {ItemState.DONE, ItemState.ACCEPTED}
    return tuple(one for one in items if one.state not in settled and one.code != "lock")


def month_moved(
    month: ClosedMonth,
    changes: Iterable[RecordChange],
    now: Mapping[str, Balance],
    locked_on: date | None,
) -> MonthMoved:
    """What is otherwise than at closing. ``changes`` are all that were seen since; ``now`` by code."""
    ours = [one for one in collapsed(changes) if touches(one, month)]
    moved = [
        MovedBalance(one.label, one.amount, now[one.code].amount)
        for one in month.balances
        if one.code in now and now[one.code].amount != one.amount
    ]
    was = month.locked_on
    is_back = was is not None and (locked_on is None or locked_on < was)
    return MonthMoved(month, tuple(ours), tuple(moved), (was, locked_on) if is_back else None)


def touches(change: RecordChange, month: ClosedMonth) -> bool:
    """Whether a change moves the books of a month after it was closed."""
    is_ours = change.is_posting and change.seen_at > month.closed_at
    return is_ours and any(month.first <= day <= month.last for day in change.days)


def name_keys(move: Move) -> tuple[str, str]:
    """Under which keys the names of what moved may be found: ``customer:58``, before and after."""
    return f"{move.name.lower()}:{move.before}", f"{move.name.lower()}:{move.after}"


def change_words(change: RecordChange, names: Mapping[str, str]) -> str:
    """One change as a sentence without a full stop; customers and accounts by the names given."""
    words = f"{change.label} was {change.what}"
    if change.what == "changed":
        words = f"{change.label}: {', '.join(_move_words(move, names) for move in change.moves)}"
    return f"{words}, by {change.made_by}" if change.made_by else words


def _move_words(move: Move, names: Mapping[str, str]) -> str:
    before, after = (
        names.get(key, text) or "nothing"
        for key, text in zip(name_keys(move), (move.before, move.after), strict=True)
    )
    return f"{move.name.lower()} {before} → {after}"
