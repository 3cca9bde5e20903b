"""``countersign duplicates``: customers entered twice, in a CSV file (CLI.md) or in a company's ledger."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import TextIO, cast

import msgspec
from msgspec import Struct

from app.changes import Changes
from app.domain.documents import Customer, DocumentKind
from app.errors import BadInput
from app.jobs.company_day import company_day
from app.jobs.csv_rows import Sheet
from app.propose.duplicates import CustomerRecord, DuplicatePair, find_duplicates
from app.propose.duplicates.putting_away import Twins, subject_of, twin_fix, twin_fixes
from app.propose.duplicates.settling import Settlement, settlement
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation.fix import FixProposal
from app.review.customers import MaybeOne, MaybeOnes
from app.review.decision import DECIDABLE, DecisionAction, ProposalState
from app.store import aliases, connections, mirror, not_duplicates, proposals, same_customers
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.customer_weights import weights
from app.store.records import Company
from app.store.same_customers import SameCustomer

NEEDED = ("customer_id", "name")
_UNSAID = "What was said of the two was taken back."
SHOWN = 500
"""Pairs that are looked at in the window at a time."""
OPTIONAL = ("email", "phone", "address", "city", "postcode", "tax_id")


def duplicates_in_file(customers: Path, out: TextIO) -> int:
    """Write a JSON line for each pair of a file's customers that may be one; how many there are.

    Raises BadInput that names the file, the line and the column; nothing is written then.
    """
    records: dict[str, CustomerRecord] = {}
    sheet = Sheet(customers, NEEDED, OPTIONAL)
    for key, *texts in sheet:
        record = CustomerRecord(sheet.needed("customer_id", key), *texts)
        if records.setdefault(record.id, record) is not record:
            raise sheet.bad("customer_id", f"“{record.id}” stands twice in {sheet.name}")
    found = find_duplicates(list(records.values()))
    encode = msgspec.json.Encoder().encode
    out.writelines(encode(document(pair)).decode() + "\n" for pair in found)
    return len(found)


def duplicates_in_ledger(company: CompanyFile) -> tuple[list[DuplicatePair], dict[str, Customer]]:
    """The pairs among the ledger's active customers, without those said to be two; and all by id."""
    with company.reader() as conn:
        every = cast("tuple[Customer, ...]", mirror.every(conn, DocumentKind.CUSTOMER))
        rejected = not_duplicates.every(conn)
    customers = {one.remote_id: one for one in every if one.is_active}
    records = [
        CustomerRecord(
            one.remote_id,
            one.name or one.company_name,
            email=one.email,
            phone=one.phone,
            address=one.address,
            tax_id=one.tax_id,
        )
        for one in customers.values()
    ]
    return find_duplicates(records, rejected), customers


def maybe_one(company: CompanyFile) -> MaybeOnes:
    """The likeliest pairs of the ledger's customers, with what hangs on each of the two.

    Pairs that were said to be one already, and wait for a signature or for a person, are left out.
    """
    pairs, known = duplicates_in_ledger(company)
    with company.reader() as conn:
        said = {frozenset((one.goes, one.stays)) for one in same_customers.every(conn)}
        pairs = [pair for pair in pairs if frozenset((pair.a, pair.b)) not in said]
        shown = pairs[:SHOWN]
        hangs = weights(conn, {each for pair in shown for each in (pair.a, pair.b)})
    return MaybeOnes(
        tuple(
            MaybeOne(
                pair.probability,
                known[pair.a],
                known[pair.b],
                (hangs[pair.a].documents, hangs[pair.b].documents),
                dict(one.code.rsplit("_", 1) for one in pair.evidence),
            )
            for pair in shown
        ),
        len(pairs) - len(shown),
    )


def reject_pair(company: CompanyFile, a: str, b: str, by: str, now: datetime) -> Changes:
    """Keep for ever that two customers are not one. BadInput when one is unknown or both are the same.

    Where somebody had said that they are one, that is taken back, with what was to be done about it.
    """
    with company.writer() as conn:
        known = _both(conn, a, b)
        try:
            changes = not_duplicates.put(conn, a, b, by, now)
        except ValueError as problem:
            raise BadInput(f"“{a}” and “{b}”: {problem}") from None
        return changes | _unsettled(conn, tuple(known.values()), by, now)


def accept_pair(company: CompanyFile, a: str, b: str, by: str, now: datetime) -> Changes:
    """Take back what was said of two customers, one way or the other: they are looked at again."""
    with company.writer() as conn:
        known = _both(conn, a, b)
        both = tuple(known.values())
        return not_duplicates.forget(conn, a, b, by, now) | _unsettled(conn, both, by, now)


def _both(conn: Connection, a: str, b: str) -> dict[str, Customer]:
    known = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, [a, b]))
    for one in (a, b):
        if one not in known:
            raise BadInput(f"There is no customer “{one}” in the ledger")
    return known


def _unsettled(conn: Connection, both: Sequence[Customer], by: str, now: datetime) -> Changes:
    """What was said of two who are one, and what is not signed of it, is taken back."""
    changes = Changes()
    for drop, keep in permutations(both):
        if same_customers.forget(conn, drop.remote_id, keep.remote_id, by, now):
            changes |= Changes(settings=True) | aliases.forget(conn, drop.name, by, now)
        subjects = [subject_of(drop.remote_id, keep.remote_id)]
        ids = proposals.ids_for_subjects(conn, ProposalKind.RECONCILIATION, subjects).values()
        kept = proposals.several(conn, ProposalKind.RECONCILIATION, ids)
        open_ones = [one.id for one in kept if one.state in DECIDABLE]
        changes |= proposals.set_states(conn, open_ones, ProposalState.SUPERSEDED, now, _UNSAID)
    return changes


class Said(Struct, frozen=True):
    """What was said of two customers; of two that are one, ``a`` goes into ``b``."""

    a: str
    b: str
    a_name: str
    b_name: str
    is_one: bool
    decided_by: str


def said_of_pairs(company: CompanyFile) -> tuple[Said, ...]:
    """All that was said of pairs of customers."""
    with company.reader() as conn:
        one = [(each.goes, each.stays, True, each.decided_by) for each in same_customers.every(conn)]
        two = [(each.a, each.b, False, each.decided_by) for each in not_duplicates.told(conn)]
        ids = {each for pair in (*one, *two) for each in pair[:2]}
        known = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, ids))
    names = {key: found.name for key, found in known.items()}
    return tuple(
        Said(a, b, names.get(a, a), names.get(b, b), is_one, by) for a, b, is_one, by in (*one, *two)
    )


def twins(conn: Connection) -> Iterator[Twins]:
    """The pairs that were said to be one, with what is left to do about each."""
    about = connections.company(conn)
    for said in same_customers.every(conn):
        found = _twins(conn, said, about)
        if found is not None:
            yield found


def fixes_of_twins(conn: Connection) -> Iterator[FixProposal]:
    """What is put forward for customers that were said to be one."""
    return twin_fixes(twins(conn), connections.company(conn).currency)


def _twins(conn: Connection, said: SameCustomer, about: Company) -> Twins | None:
    known = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, [said.goes, said.stays]))
    if len(known) < 2:
        return None
    hangs = weights(conn, known)
    ends = ((known[said.goes], hangs[said.goes]), (known[said.stays], hangs[said.stays]))
    day = company_day(about.time_zone, said.decided_at)
    return Twins(settlement(ends, about.ledger_service, said.stays), said.decided_by, day)


class Settled(Struct, frozen=True):
    """What came of saying that two customers are one. ``proposal_id`` is the fix that was put forward.

    ``is_approved``: it waits in the batch for a signature.
    """

    settlement: Settlement
    proposal_id: int
    is_approved: bool
    changes: Changes


def settled(company: CompanyFile, a: str, b: str, keep: str | None, by: tuple[str, datetime]) -> Settled:
    """Say that two customers are one: the name of the one that goes is tied to the one that stays.

    Where nothing hangs on the one that goes, making it inactive is approved along with that word. ``keep`` is
    the id of the one that stays, else it is the one with more documents; ``by`` is who says so and when.
    BadInput when one is unknown, both are the same, or ``keep`` is neither.
    """
    if a == b or (keep is not None and keep not in {a, b}):
        raise BadInput(f"“{keep or a}” is not one of two customers")
    with company.writer() as conn:
        known = _both(conn, a, b)
        hangs = weights(conn, (a, b))
        about = connections.company(conn)
        found = settlement(((known[a], hangs[a]), (known[b], hangs[b])), about.ledger_service, keep)
        changes = not_duplicates.forget(conn, a, b, *by)
        if same_customers.goes_into(conn, found.keep.remote_id) == found.drop.remote_id:
            changes |= _unsettled(conn, (found.keep, found.drop), *by)
        changes |= aliases.put(conn, found.drop.name, found.keep.remote_id, *by)
        said = same_customers.put(conn, found.drop.remote_id, found.keep.remote_id, *by)
        day = company_day(about.time_zone, said.decided_at)
        fix = twin_fix(Twins(found, said.decided_by, day), about.currency)
        changes |= proposals.put(conn, fix, by[1])
        (proposal_id,) = proposals.ids_for_subjects(conn, fix.kind, [fix.subject]).values()
        if fix.tier is Tier.READY:
            changes |= proposals.decide_many(conn, [proposal_id], DecisionAction.APPROVE, *by)
        state = proposals.load(conn, proposal_id).state
    return Settled(found, proposal_id, state is ProposalState.APPROVED, changes)


def document(pair: DuplicatePair) -> dict[str, object]:
    """A pair as CLI.md shows it."""
    return {
        "a": pair.a,
        "b": pair.b,
        "probability": pair.probability,
        "evidence": [{"code": one.code, "text": one.text, "weight": one.weight} for one in pair.evidence],
    }
