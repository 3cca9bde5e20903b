"""What moved in closed months, and what is odd in this one, as items of the close."""

from collections.abc import Iterable, Iterator, Sequence

from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import MonthMoved
from app.propose.close.month import TEXTS, Anomaly, by_oddity


def moved_item(moved: MonthMoved) -> CheckItem:
    """Whether a month that was closed is still as it was closed."""
    return _item("moved", "The month is as it was closed", [moved])


def earlier_item(months: Sequence[MonthMoved]) -> CheckItem:
    """Whether the closed months before this one are as they were closed."""
    return _item("earlier", "Closed months before it are as they were closed", months)


def odd_items(found: Iterable[Anomaly]) -> Iterator[CheckItem]:
    """An item for each rule that found something; one for all of them where none did."""
    is_calm = True
    for oddity, ones in by_oddity(found).items():
        if ones:
            is_calm = False
            more = f"; and {len(ones) - 1} more" if len(ones) > 1 else ""
            records = tuple(dict.fromkeys(one.remote_id for one in ones))
            figure = f"{ones[0].text}{more}"
            yield CheckItem(f"odd:{oddity}", TEXTS[oddity], ItemState.OPEN, figure, records)
    if is_calm:
        yield CheckItem("odd", "Nothing in the month is odd", ItemState.DONE)


def _item(code: str, text: str, months: Sequence[MonthMoved]) -> CheckItem:
    touched = [one for one in months if one]
    if not touched:
        return CheckItem(code, text, ItemState.DONE)
    records = tuple(change.remote_id for one in touched for change in one.changes)
    return CheckItem(code, text, ItemState.OPEN, "; ".join(map(_figure, touched)), records)


def _figure(moved: MonthMoved) -> str:
    count = len(moved.changes)
    records = "1 record" if count == 1 else f"{count:,} records"
    parts = [f"{moved.month.first:%Y-%m}: {records} changed"] if count else []
    parts += [f"{one.label} {one.then.grouped()} → {one.now.grouped()}" for one in moved.balances]
    if moved.lock is not None:
        then, now = moved.lock
        parts.append(f"the ledger was locked up to {then}, now {f'up to {now}' if now else 'it is open'}")
    return ", ".join(parts)
