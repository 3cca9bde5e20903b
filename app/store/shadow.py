"""The shadow record's facts: decisions from their table, what others did from the ledger's own allocations.

What was done otherwise in the ledger is noticed when proposals are made anew, and kept in the audit record,
because the proposal itself is then overwritten or superseded.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, or_, select

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.propose.proposal import Candidate, MatchKind, MatchProposal, ProposalKind, SourceKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.shadow import Fate, Outcome
from app.store import audit, codec
from app.store.decisions import in_force
from app.store.mirror import each_of
from app.store.records import Overtaken
from app.store.schema import allocation as allocations
from app.store.schema import audit as records
from app.store.schema import mirror
from app.store.schema import proposal as table
from app.store.snapshots import CHARGE_ID

OVERTAKEN = "proposal.overtaken"
_ACTOR = "countersign"
_WAITING = (ProposalState.OPEN, ProposalState.LATER, ProposalState.APPROVED)
_DECIDED = (ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.SIGNED, ProposalState.COMMITTED)
_FATES = {
    DecisionAction.APPROVE: Fate.APPROVED,
    DecisionAction.EDIT: Fate.EDITED,
    DecisionAction.REJECT: Fate.REJECTED,
}

Shares = dict[str, int]
"""Document ids with the minor units they get."""


def overtaken(conn: Connection, fresh: Iterable[MatchProposal]) -> tuple[Overtaken, ...]:
    """What others settled in the ledger of what still waits. Reads only; ``note`` keeps it.

    A proposal is overtaken when its money is no longer free and the ledger shows what it paid, or when an
    invoice put forward has less open than it would have got.
    """
    by_subject = {proposal.subject: proposal for proposal in fresh}
    waiting = _waiting(conn)
    gone = [old for old in waiting if old.subject not in by_subject]
    paid = _paid_by(conn, gone)
    changed = [
        old
        for old in waiting
        if old.chosen
        and old.subject in by_subject
        and _shares(by_subject[old.subject].chosen) != _shares(old.chosen)
    ]
    open_now = _open_balances(conn, changed)
    elsewhere = [
        old
        for old in changed
        if any(open_now.get(target, 0) < minor for target, minor in _shares(old.chosen).items() if minor > 0)
    ]
    return (
        *(_settled(old, paid[old.subject]) for old in gone if old.subject in paid),
        *(_settled(old, None) for old in elsewhere),
    )


def note(conn: Connection, found: Iterable[Overtaken], now: datetime) -> int:
    """Keep these in the audit record, but for those that were decided since; how many. Before ``merge``."""
    by_subject = {one.subject: one for one in found}
    listed = codec.text(list(by_subject))
    wanted = select(table.c.subject).where(
        table.c.kind == ProposalKind.MATCH.value,
        table.c.subject.in_(select(each_of(listed))),
        table.c.state.in_([state.value for state in _WAITING]),
    )
    waiting = set(conn.execute(wanted).scalars())
    kept = [one for subject, one in by_subject.items() if subject in waiting]
    for one in kept:
        audit.append(conn, _ACTOR, OVERTAKEN, one.subject, {**one.detail, "subject": one.subject}, now)
    return len(kept)


def outcomes(conn: Connection) -> tuple[Outcome, ...]:
    """Every proposal whose fate is known: by a decision in force, or overtaken in the ledger."""
    listed = codec.text([state.value for state in _DECIDED])
    rows = conn.execute(
        select(table.c.id, table.c.payload)
        .where(table.c.kind == ProposalKind.MATCH.value, table.c.state.in_(select(each_of(listed))))
        .order_by(table.c.id)
    ).all()
    decisions = in_force(conn, [row.id for row in rows])
    found = [
        _decided(codec.match(row.payload), decisions[row.id].action, decisions[row.id].candidate)
        for row in rows
        if row.id in decisions and decisions[row.id].action in _FATES
    ]
    kept = conn.execute(select(records.c.detail).where(records.c.action == OVERTAKEN).order_by(records.c.id))
    return (*found, *(_overtaken(codec.plain(row.detail)) for row in kept))


def _decided(proposal: MatchProposal, action: DecisionAction, candidate: object | None) -> Outcome:
    done = {} if action is DecisionAction.REJECT else _shares(candidate)
    return _outcome(proposal, _FATES[action], done)


def _outcome(proposal: MatchProposal, fate: Fate, done: Shares) -> Outcome:
    put = _shares(proposal.chosen)
    return Outcome(
        subject=proposal.subject,
        kind=proposal.match,
        tier=proposal.tier,
        confidence=proposal.confidence,
        fate=fate,
        is_right=bool(put) and (put == done or (fate is Fate.LEDGER and _holds(done, put))),
        is_answered=bool(done),
        label=_label(proposal),
        proposed=_words(put, proposal.receipt.amount.currency),
        done=_words(done, proposal.receipt.amount.currency),
    )


def _label(proposal: MatchProposal) -> str:
    receipt = proposal.receipt
    return f"{receipt.amount} of {receipt.received_on} from {receipt.payer_name or 'an unnamed payer'}"


def _holds(done: Shares, put: Shares) -> bool:
    """Whether the ledger's allocations, which may hold older ones too, are at least those put forward."""
    return all(done.get(target, 0) >= minor for target, minor in put.items())


def _words(shares: Shares, currency: str) -> str:
    return ", ".join(f"{target} {Money(minor, currency).plain()}" for target, minor in sorted(shares.items()))


def _shares(candidate: object | None) -> Shares:
    parts = candidate.allocations if isinstance(candidate, Candidate) else ()
    return {part.target_id: part.amount.minor for part in parts}


def _waiting(conn: Connection) -> list[MatchProposal]:
    listed = codec.text([state.value for state in _WAITING])
    wanted = select(table.c.payload).where(
        table.c.kind == ProposalKind.MATCH.value, table.c.state.in_(select(each_of(listed)))
    )
    return [codec.match(row.payload) for row in conn.execute(wanted.order_by(table.c.id))]


def _settled(old: MatchProposal, done: Shares | None) -> Overtaken:
    """``done`` None means another receipt took the invoice."""
    outcome = _outcome(old, Fate.LEDGER, done or {})
    detail: dict[str, object] = {
        "kind": outcome.kind.value,
        "tier": outcome.tier.value,
        "confidence": outcome.confidence,
        "right": outcome.is_right,
        "answered": outcome.is_answered,
        "label": outcome.label,
        "proposed": outcome.proposed,
        "done": outcome.done if done is not None else "paid by other money",
    }
    return Overtaken(old.subject, detail)


def _overtaken(detail: Any) -> Outcome:
    return Outcome(
        subject=detail["subject"],
        kind=MatchKind(detail["kind"]),
        tier=Tier(detail["tier"]),
        confidence=float(detail["confidence"]),
        fate=Fate.LEDGER,
        is_right=bool(detail["right"]),
        is_answered=bool(detail["answered"]),
        label=detail["label"],
        proposed=detail["proposed"],
        done=detail["done"],
    )


def _paid_by(conn: Connection, gone: list[MatchProposal]) -> dict[str, Shares]:
    """What the ledger allocated of each vanished receipt; missing where the ledger does not hold it."""
    payment_of = {
        old.subject: old.receipt.source_id
        for old in gone
        if old.receipt.source_kind is SourceKind.LEDGER_PAYMENT
    }
    charges = {
        old.receipt.source_id: old.subject for old in gone if old.receipt.source_kind is SourceKind.CHARGE
    }
    if charges:
        for charge, payment in _payments_of_charges(conn).items():
            if charge in charges:
                payment_of[charges[charge]] = payment
    shares = _allocated(conn, payment_of.values())
    return {subject: shares[payment] for subject, payment in payment_of.items() if payment in shares}


def _payments_of_charges(conn: Connection) -> dict[str, str]:
    payment = mirror[DocumentKind.PAYMENT]
    named = [func.instr(payment.c.note, mark) > 0 for mark in ("ch_", "py_")]
    wanted = select(payment.c.remote_id, payment.c.note).where(payment.c.is_deleted == 0, or_(*named))
    return {charge: row.remote_id for row in conn.execute(wanted) for charge in CHARGE_ID.findall(row.note)}


def _allocated(conn: Connection, payments: Iterable[str]) -> Mapping[str, Shares]:
    listed = codec.text(sorted(set(payments)))
    wanted = select(allocations.c.payment_id, allocations.c.target_id, allocations.c.amount_minor)
    found: dict[str, Shares] = defaultdict(dict)
    for row in conn.execute(wanted.where(allocations.c.payment_id.in_(select(each_of(listed))))):
        shares = found[row.payment_id]
        shares[row.target_id] = shares.get(row.target_id, 0) + row.amount_minor
    return found


def _open_balances(conn: Connection, changed: list[MatchProposal]) -> dict[str, int]:
    invoice = mirror[DocumentKind.INVOICE]
    targets = sorted({target for old in changed for target in _shares(old.chosen)})
    wanted = select(invoice.c.remote_id, invoice.c.balance_minor)
    rows = conn.execute(wanted.where(invoice.c.remote_id.in_(select(each_of(codec.text(targets))))))
    return {row.remote_id: row.balance_minor for row in rows}
