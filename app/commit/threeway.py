"""A row that stopped because a record changed: what was seen, what is there now, what was signed. Pure."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from app.commit.plan import Fact, PlanRow, Premise
from app.commit.premises import CUSTOMER, OPEN
from app.domain.documents import DocumentKind

Key = tuple[DocumentKind, str]

GONE = "gone"


class PresentRecord(Struct, frozen=True):
    """A record as it was in the ledger when a row stopped; ``facts`` None: it was gone."""

    kind: DocumentKind
    remote_id: str
    facts: tuple[Fact, ...] | None


class Moved(Struct, frozen=True):
    """One thing about a record: as the person saw it, as it is now, and what was signed, if that moves it."""

    record: str
    name: str
    seen: str
    now: str
    signed: str = ""


def three_way(row: PlanRow, present: Iterable[PresentRecord], names: Mapping[str, str]) -> tuple[Moved, ...]:
    """What moved between review and commit under a row; customers by the names given, else by id."""
    now = {(each.kind, each.remote_id): each for each in present}
    return tuple(
        moved
        for premise in row.premises
        if (found := now.get((premise.kind, premise.remote_id))) is not None
        for moved in _of(premise, found, _signed(row, premise), names)
    )


def _of(premise: Premise, found: PresentRecord, signed: str, names: Mapping[str, str]) -> Iterable[Moved]:
    facts = {fact.name: fact.text for fact in found.facts or ()}
    for fact in premise.seen:
        text = GONE if found.facts is None else facts.get(fact.name, "")
        if text == fact.text or (found.facts is None and fact.name not in {OPEN, "Name"}):
            continue
        seen, there = fact.text, text
        if fact.name == CUSTOMER:
            seen, there = names.get(seen, seen), names.get(there, there)
        yield Moved(premise.label, fact.name, seen, there, signed if fact.name == OPEN else "")


def _signed(row: PlanRow, premise: Premise) -> str:
    """What the row would have left open of the record."""
    mine = (each for each in row.effects if (each.kind, each.remote_id) == (premise.kind, premise.remote_id))
    return next((each.after.grouped() for each in mine), "")
