"""What fixes rest on just before they are written, and what an undo brings back: part of the auditor.

It compares what was there to see at the program's last look (``Looked.shown``) with what was signed.
"""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Protocol

from app.commit.plan import Effect, Premise
from app.commit.premises import AWAY, REFUNDED
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.writes import MAIL
from app.store.records import RowOfBatch
from tests.faults.life import Carried, Remains
from tests.faults.recorder import Served

_NAMES = {DocumentKind.CHARGE: "Charge", DocumentKind.REFUND: "Refund", DocumentKind.CUSTOMER: "Customer"}
_READ_ALONG = timedelta(minutes=7)
"""Other rows read customers along while a write is on its way: a look of theirs is not what it rested on."""
_OFF = {"failed", "canceled"}


class Past(Protocol):
    """What the auditor knows of a life (its History)."""

    performed: dict[str, list[Served]]
    touched: set[tuple[str, str]]
    order: dict[int, int]

    def seen(self, effect: Effect | Premise, looked: int, within: timedelta | None) -> set[int | None]:
        """What it had open at the looks that count, in cents."""

    def shown(self, of: str, remote_id: str, looked: int, within: timedelta | None) -> list[object]:
        """What there was to see of a record at the looks that count."""


def ungrounded(remains: Remains, past: Past, carried: Carried) -> Iterator[str]:
    """Fixes that were written though their grounds were gone when the program looked last."""
    for row in carried.stored.plan.rows:
        premises = [each for each in row.premises if each.kind in _NAMES]
        for write in row.writes if remains.reads_all else ():
            if write.step > 1 and remains.fresh is not None:
                continue  # a look for the first step may stand in for the later ones
            for served in past.performed.get(write.key, [])[:1]:
                for premise in premises:
                    within = _READ_ALONG if premise.kind is DocumentKind.CUSTOMER else remains.fresh
                    shown = past.shown(_NAMES[premise.kind], premise.remote_id, served.looked, within)
                    is_ours = _put_away_by_us(past, premise, served)
                    if is_ours or not any(_holds(premise, each) for each in shown):
                        yield f"row {row.number} step {write.step} was sent with {premise.label} at {shown}"


def _put_away_by_us(past: Past, premise: Premise, served: Served) -> bool:
    """Whether an earlier write of ours put the customer away, and nobody else had a hand in it.

    Rows that share a customer go one after the other, so that was known.
    """
    record = ("Customer", premise.remote_id)
    if premise.kind is not DocumentKind.CUSTOMER or premise.fingerprint == AWAY or record in past.touched:
        return False
    every = (each for performed in past.performed.values() for each in performed)
    ours = [(past.order[id(each)], each) for each in every if each.record == record and each is not served]
    before = [each for at, each in sorted(ours, key=lambda one: one[0]) if at < past.order[id(served)]]
    return bool(before) and _puts_away(before[-1])


def _puts_away(served: Served) -> bool:
    body = json.loads(served.request.body)
    return body.get("Active") is False or body.get("ContactStatus") == "ARCHIVED"


def asked_for_more(remains: Remains, past: Past, carried: Carried) -> Iterator[str]:
    """Letters that left though their invoices had something else open at the last look than was signed."""
    rows = carried.stored.plan.rows
    moved = {each.remote_id for row in rows for each in row.effects}
    for row in (row for row in rows if row.service == MAIL):
        owed = [each for each in row.premises if each.kind is DocumentKind.INVOICE and each.open_balance]
        for served in past.performed.get(row.writes[0].key, [])[:1]:
            for premise in (each for each in owed if each.remote_id not in moved):
                there = past.seen(premise, served.looked, remains.fresh)
                if premise.open_balance is not None and premise.open_balance.minor not in there:
                    yield f"row {row.number}: its letter left with {premise.label} at {there}"


def _holds(premise: Premise, shown: object) -> bool:
    match premise.kind:
        case DocumentKind.CHARGE:
            signed = next(fact.text for fact in premise.seen if fact.name == REFUNDED)
            return isinstance(shown, int) and Money(shown, "USD").grouped() == signed
        case DocumentKind.REFUND:
            return shown is not None and shown not in _OFF
    if not isinstance(shown, tuple):
        return False
    is_active, owed = shown
    if premise.fingerprint == AWAY:
        return not is_active
    return bool(is_active) and (premise.open_balance is None or not owed)


# Undo


def not_restored(remains: Remains, past: Past) -> Iterator[str]:
    """What a row made is gone once its undo is written, and who was put away is back."""
    carried = {each.stored.id: each for each in remains.left.batches}
    for undo in (each for each in carried.values() if each.stored.undoes is not None):
        of = {row.proposal_id: row for row in carried[undo.stored.undoes or 0].stored.plan.rows}
        for row, kept in zip(undo.stored.plan.rows, undo.rows, strict=True):
            is_entry = any(write.request.creates is not None for write in row.writes)
            if _is_written(kept) and not is_entry:
                for write in of[row.proposal_id].writes:
                    made = past.performed.get(write.key, [])[-1:]
                    yield from (
                        f"batch {undo.stored.id} row {row.number}: {each.record} is not as it was before"
                        for each in made
                        if each.record not in past.touched and _stands(remains, past, each)
                    )


def _is_called_otherwise(remains: Remains, remote_id: str) -> bool:
    """Whether a customer that is active has another name than before all this."""
    before, now = (
        next(each for each in state["Customer"] if each["Id"] == remote_id)
        for state in (remains.begun, remains.ended)
    )
    return bool(now["Active"]) and now["DisplayName"] != before["DisplayName"]


def _is_written(kept: RowOfBatch) -> bool:
    return all(str(entry.state) == "acknowledged" for entry in kept.entries)


def _stands(remains: Remains, past: Past, made: Served) -> bool:
    """Whether what a write brought about is still so, though nothing signed later says that it should be."""
    name, remote_id = made.record
    if name == "Customer":
        last = [each for every in past.performed.values() for each in every if each.record == made.record]
        newest = max(last, key=lambda each: each.at)
        return newest is made or _is_called_otherwise(remains, remote_id)
    if name == "PaymentLink":
        return any(link["active"] for link in remains.ended[name] if link["id"] == remote_id)
    if made.operation != "create":
        return False  # what was changed is compared by the books
    own = remote_id.rpartition("-")[2] if name == "RefundReceipt" else remote_id
    return any(record["Id"] == own for record in remains.ended.get(name, ()))
