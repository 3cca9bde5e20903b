"""What the close tab shows and asks for, and its words."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.changes import Changes
from app.commit.touched import Touched
from app.domain.posted import RecordChange
from app.language import Words, marked, month_text, tr
from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import change_words, still_open
from app.retelling import retold, with_days
from app.review.reconciling import MonthClose
from app.screens.wording import day, money_text, plural


class ClosingDesk(Protocol):
    """What the close tab may ask for; nothing blocks."""

    def accept(self, first: date, item: CheckItem, reason: str) -> Future[Changes]:
        """Take an item as it is shown."""

    def withdraw(self, first: date, code: str) -> Future[Changes]:
        """Take the word on an item back."""

    def close(self, shown: MonthClose) -> Future[Changes]:
        """Close a month as it is shown."""

    def reopen(self, first: date, reason: str) -> Future[Changes]:
        """Open a closed month again."""

    def hand_over(self, first: date, out: Path) -> Future[Path]:
        """Write the close packet, as PDF or workbook by the file's ending."""

    def changes(self) -> Future[tuple[Touched, ...]]:
        """What changed in the ledger since the last look."""

    def looked(self) -> Future[Changes]:
        """All of it was looked at."""


ITEM_WORD = Words(
    {
        ItemState.DONE: marked("done"),
        ItemState.OPEN: marked("open"),
        ItemState.UNKNOWN: marked("not known yet"),
        ItemState.ACCEPTED: marked("accepted"),
    }
)
_ODD = "odd:"


class CloseRow(Struct, frozen=True):
    """A line of the checklist and what hangs under it: evidence, and who accepted it."""

    item: CheckItem
    words: str
    figure: str
    state: str
    below: tuple[str, ...]


def close_rows(close: MonthClose) -> tuple[CloseRow, ...]:
    """The checklist in the order in which it is worked off."""
    return tuple(
        CloseRow(
            item,
            retold(item.text),
            figure_words(item) if item.state is not ItemState.DONE else "",
            ITEM_WORD[item.state],
            tuple(_below(close, item)),
        )
        for item in close.items
    )


def figure_words(item: CheckItem) -> str:
    """What an item shows, with days as people write them."""
    return with_days(retold(item.figure))


def _below(close: MonthClose, item: CheckItem) -> Iterator[str]:
    if item.accepted:
        yield item.accepted
    if item.code.startswith(_ODD):
        oddity = item.code.removeprefix(_ODD)
        odd = [with_days(retold(one.text)) for one in close.anomalies if one.oddity == oddity]
        yield from odd if len(odd) > 1 else ()
    if item.code == "moved" and close.moved is not None:
        yield from (moved_words(one, close) for one in close.moved.changes)
        yield from (
            tr("{label}: {then} at closing, {now} now").format(
                label=retold(one.label), then=money_text(one.then), now=money_text(one.now)
            )
            for one in close.moved.balances
        )


def moved_words(change: RecordChange, close: MonthClose) -> str:
    """A record of a closed month that moved: before and after, by whom if that is known, and when."""
    seen = tr("seen {day}").format(day=day(change.seen_at.date()))
    return f"{_changed_words(change, close.names)} · {seen}"


def _changed_words(change: RecordChange, names: Mapping[str, str]) -> str:
    """One change; a record that came or went is said in parts: its label may be of another form itself."""
    if change.what == "changed":
        return with_days(retold(change_words(change, names)))
    words = tr("{label} was {what}").format(label=retold(change.label), what=retold(change.what))
    return (
        tr("{words}, by {made_by}").format(words=words, made_by=change.made_by) if change.made_by else words
    )


def can_accept(item: CheckItem) -> bool:
    """Whether an item waits for somebody's word."""
    return item.state in {ItemState.OPEN, ItemState.UNKNOWN}


def close_head(close: MonthClose) -> str:
    """How the month stands, in one sentence."""
    month = month_text(close.first)
    if close.closed is not None:
        when = day(close.closed.closed_at.date())
        words = tr("{month} was closed by {who} on {day}.").format(
            month=month, who=close.closed.closed_by, day=when
        )
        return words + " " + tr("Something moved in it since.") if close.moved else words
    left = still_open(close.items)
    if left:
        return tr("{items} to settle before {month} can be closed.").format(
            items=plural(len(left), "item"), month=month
        )
    return tr("{month} is ready to be closed.").format(month=month)


def why_not_closed(close: MonthClose) -> str:
    """Why the month can't be closed now; empty when it can."""
    left = still_open(close.items)
    return tr("Settle or accept first: {items}").format(items=retold(left[0].text)) if left else ""


class ChangeRow(Struct, frozen=True):
    """A change in the ledger: when, what, what it touches; below: seen, now, decided."""

    seen: str
    words: str
    touches: str
    below: tuple[str, ...]


def change_row(one: Touched) -> ChangeRow:
    """One line of what changed in the ledger."""
    three_way = (
        tr("{record}, {name}: seen {seen}, now {now}").format(
            record=retold(m.record), name=retold(m.name).lower(), seen=m.seen, now=m.now
        )
        + (", " + tr("decided: {decided}").format(decided=m.signed) if m.signed else "")
        for m in one.moved
    )
    return ChangeRow(
        f"{day(one.change.seen_at.date())} {one.change.seen_at:%H:%M}",
        _changed_words(one.change, one.names),
        retold(one.touches[0]) if one.touches else "",
        (*map(retold, one.touches[1:]), *three_way),
    )
