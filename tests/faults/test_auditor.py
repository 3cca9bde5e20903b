"""The auditor objects to what is wrong: each kind of lie is put into the remains of a good life."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from app.commit.delivery import EntryState
from app.domain.documents import DocumentKind, Invoice
from app.domain.money import Money
from app.domain.record import replace
from app.store.records import AuditReport
from tests.faults.auditor import audit
from tests.faults.life import Life, Remains
from tests.faults.recorder import Served
from tests.faults.simulate import nursery


@pytest.fixture(scope="module")
def good() -> Iterator[Remains]:
    """A life in which all went well."""
    with nursery() as place:
        for seed in range(50):
            remains = Life(seed, place).run()
            states = {str(e.state) for b in remains.left.batches for row in b.rows for e in row.entries}
            if states == {"acknowledged"} and not audit(remains):
                yield remains
                return
    raise AssertionError("no quiet life among fifty")


def _left(remains: Remains, **changes: Any) -> Remains:
    return replace(remains, left=replace(remains.left, **changes))


def _with_states(remains: Remains, state: EntryState, reason: str = "") -> Remains:
    first, *rest = remains.left.batches
    rows = tuple(
        replace(row, entries=tuple(replace(each, state=state, reason=reason) for each in row.entries))
        for row in first.rows
    )
    return _left(remains, batches=(replace(first, rows=rows), *rest))


def _performed(remains: Remains) -> Served:
    served = (each for each in remains.events if isinstance(each, Served))
    return next(each for each in served if each.is_performed and each.operation == "create")


def _with(remains: Remains, **changes: Any) -> Remains:
    found = _performed(remains)
    other = replace(found, **changes)
    return replace(remains, events=[other if each is found else each for each in remains.events])


def _marked(remains: Remains) -> Remains:
    first, *rest = remains.left.batches
    unlike = {row.number: ("it is over 1.00",) for row in first.rows}
    return _left(remains, batches=(replace(first, unlike=unlike), *rest))


def _a_second_time(remains: Remains) -> Remains:
    again = replace(_performed(remains), looked=0)
    return replace(remains, events=[*remains.events, again])


def _by_nobody(remains: Remains) -> Remains:
    return replace(remains, events=[*remains.events, replace(_performed(remains), key="made up")])


def _never(remains: Remains) -> Remains:
    return replace(remains, events=[])


def _in_a_closed_period(remains: Remains) -> Remains:
    return _with(remains, shut_for=timedelta(hours=1))


def _mirror_off_by_a_cent(remains: Remains) -> Remains:
    first, *rest = remains.left.mirror[DocumentKind.INVOICE]
    assert isinstance(first, Invoice)
    wrong = replace(first, balance=first.balance + Money(1, "USD"))
    return _left(remains, mirror=remains.left.mirror | {DocumentKind.INVOICE: (wrong, *rest)})


def _ledger_off_by_a_cent(remains: Remains) -> Remains:
    ended: dict[str, Any] = dict(remains.ended)
    first, *rest = ended["Payment"]
    ended["Payment"] = [{**first, "UnappliedAmt": first["UnappliedAmt"] + 1}, *rest]
    return replace(remains, ended=ended)


def _audit_silent(remains: Remains) -> Remains:
    return _left(remains, audit=[each for each in remains.left.audit if "key" not in each["detail"]])


@pytest.mark.parametrize(
    ("lie", "words"),
    [
        (lambda good: _with_states(good, EntryState.QUEUED), "is not finished"),
        (lambda good: _with_states(good, EntryState.STOPPED, "changed"), "was written all the same"),
        (lambda good: _with_states(good, EntryState.HELD), "has no reason"),
        (_a_second_time, "was written twice"),
        (_by_nobody, "which nobody signed"),
        (_never, "was never written"),
        (_in_a_closed_period, "closed to"),
        (lambda good: _with(good, gone_for=timedelta(hours=1)), "names a customer that had been gone"),
        (lambda good: _with(good, is_altered=True), "nobody was told"),
        (_marked, "is said to be otherwise than signed"),
        (_mirror_off_by_a_cent, "in the mirror"),
        (_ledger_off_by_a_cent, "expected were"),
        (_audit_silent, "does not account for"),
        (lambda good: _left(good, audit_report=AuditReport(1, "", 2, "changed")), "chain is broken"),
    ],
)
def test_a_lie_is_seen(good: Remains, lie: Callable[[Remains], Remains], words: str) -> None:
    """Nothing is found in the life as it was; what was made false in it is."""
    assert audit(good) == []
    assert any(words in finding for finding in audit(lie(good)))
