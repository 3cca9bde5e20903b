"""What moved in closed months, as items of the close."""

from collections.abc import Sequence

from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import MonthMoved


def moved_item(moved: MonthMoved) -> CheckItem:
    """Whether a month that was closed is still as it was closed."""
    return _item("moved", "The month is as it was closed", [moved])


def earlier_item(months: Sequence[MonthMoved]) -> CheckItem:
    """Whether the closed months before this one are as they were closed."""
    return _item("earlier", "Closed months before it are as they were closed", months)


def _item(code: str, text: str, months: Sequence[MonthMoved]) -> CheckItem:
    touched = [one for one in months if one]
    if not touched:
        return CheckItem(code, text, ItemState.DONE)
    records = tuple(change.remote_id for one in touched for change in one.changes)
    return CheckItem(code, text, ItemState.OPEN, "; ".join(map(_figure, touched)), records)


def _figure(moved: MonthMoved) -> str:
    parts = [f"{moved.month.first:%Y-%m}: {len(moved.changes)} records changed"] if moved.changes else []
    parts += [f"{one.label} {one.then.grouped()} → {one.now.grouped()}" for one in moved.balances]
    if moved.lock is not None:
        then, now = moved.lock
        parts.append(f"the ledger was locked up to {then}, now {f'up to {now}' if now else 'it is open'}")
    return ", ".join(parts)
