"""Undo is a new batch of compensations; nothing that was signed is edited."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, digest
from app.commit.premises import payment_premise
from app.domain.documents import Allocation, DocumentKind, Payment
from app.domain.money import Money
from app.domain.writes import ApplyPayment, DeleteDocument, LedgerWrite, PreparedRequest


@dataclass(frozen=True, slots=True)
class Done:
    """A committed row: which record each acknowledged step created or changed, and its version then."""

    row: PlanRow
    created: Mapping[int, tuple[str, str]]


def compensations(done: Done, payments: Mapping[str, Payment]) -> tuple[LedgerWrite, ...] | str:
    """The writes that take a committed row back, last step first; or why it can't be, as a sentence.

    ``payments`` are the present payments by remote id. A payment that was put into a deposit since is not
    deleted (QuickBooks 6540, wire/quickbooks.md 2.3): the deposit has to be opened first.
    """
    writes: list[LedgerWrite] = []
    for planned in reversed(done.row.writes):
        if planned.step not in done.created:
            continue
        remote_id, _ = done.created[planned.step]
        creates = planned.request.creates
        if creates is DocumentKind.JOURNAL:
            # Its version moves when the payment lets go of it, a step before: the present one is meant.
            writes.append(DeleteDocument(DocumentKind.JOURNAL, remote_id, version=""))
            continue
        payment = payments.get(remote_id)
        if payment is None:
            return "the payment is gone from the ledger already"
        if creates is DocumentKind.PAYMENT and payment.deposit_id:
            return "the payment was put into a deposit since; take it out of the deposit first"
        writes.append(_take_back(planned, payment, done))
    return tuple(writes)


def _take_back(planned: PlannedWrite, payment: Payment, done: Done) -> LedgerWrite:
    if planned.request.creates is DocumentKind.PAYMENT:
        return DeleteDocument(DocumentKind.PAYMENT, payment.remote_id, payment.version)
    return ApplyPayment(
        payment_id=payment.remote_id,
        version=payment.version,
        customer_id=payment.customer_id,
        total=payment.total,
        allocations=_without_ours(payment.allocations, done),
    )


def _without_ours(present: Sequence[Allocation], done: Done) -> tuple[Allocation, ...]:
    ours: dict[tuple[DocumentKind, str], Money] = {
        (effect.kind, effect.remote_id): effect.before - effect.after
        for effect in done.row.effects
        if effect.kind is not DocumentKind.PAYMENT
    }
    journals = {remote_id for remote_id, _ in done.created.values()}
    kept = []
    for allocation in present:
        if allocation.target_kind is DocumentKind.JOURNAL and allocation.target_id in journals:
            continue
        mine = ours.get((allocation.target_kind, allocation.target_id))
        if mine is None:
            kept.append(allocation)
        elif abs(allocation.amount) > mine:
            kept.append(Allocation(allocation.target_kind, allocation.target_id, allocation.amount - mine))
    return tuple(kept)


def undo_plan(
    drafts: Sequence[tuple[Done, tuple[PreparedRequest, ...]]],
    payments: Mapping[str, Payment],
    balances: Mapping[tuple[DocumentKind, str], Money],
    new_key: Callable[[], str],
) -> Plan:
    """The plan that takes rows back, last row first.

    ``balances`` gives the present open balance per record; each row takes on from where the last left it.
    """
    running = dict(balances)
    rows = []
    for number, (done, requests) in enumerate(reversed(drafts), start=1):
        effects = tuple(_reverse(effect, running) for effect in done.row.effects)
        rows.append(
            PlanRow(
                number=number,
                proposal_id=done.row.proposal_id,
                title=f"Take back: {done.row.title}",
                money=done.row.money,
                service=done.row.service,
                writes=tuple(
                    PlannedWrite(step, new_key(), request, "takes back what was written")
                    for step, request in enumerate(requests, start=1)
                ),
                premises=_premises(done, payments),
                effects=effects,
                undo="approve the proposal again; it goes back to review",
            )
        )
    frozen = tuple(rows)
    return Plan(frozen, digest(frozen))


def _reverse(effect: Effect, running: dict[tuple[DocumentKind, str], Money]) -> Effect:
    key = (effect.kind, effect.remote_id)
    before = running.get(key, effect.after)
    after = before + (effect.before - effect.after)
    running[key] = after
    return Effect(effect.kind, effect.remote_id, effect.label, before, after)


def _premises(done: Done, payments: Mapping[str, Payment]) -> tuple[Premise, ...]:
    touched = {remote_id for remote_id, _ in done.created.values()}
    return tuple(payment_premise(payments[remote_id]) for remote_id in sorted(touched & set(payments)))
