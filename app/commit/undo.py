"""Undo is a new batch of compensations; nothing that was signed is edited."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, digest
from app.commit.premises import credit_premise, payment_premise
from app.domain.documents import Allocation, CreditNote, DocumentKind, Payment, PaymentForm
from app.domain.money import Money, zero
from app.domain.writes import (
    ApplyPayment,
    DeleteDocument,
    LedgerWrite,
    PreparedRequest,
    RemoveAllocation,
)


@dataclass(frozen=True, slots=True)
class Done:
    """A committed row: which record each acknowledged step created or changed, and its version then."""

    row: PlanRow
    created: Mapping[int, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Standing:
    """What of the committed rows stands in the ledger now, by remote id: payments and credit notes."""

    payments: Mapping[str, Payment] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)


def compensations(done: Done, standing: Standing) -> tuple[LedgerWrite, ...] | str:
    """The writes that take a committed row back, last step first; or why it can't be, as a sentence.

    A payment that was put into a deposit since is not deleted (QuickBooks 6540, wire/quickbooks.md 2.3): the
    deposit has to be opened first.
    """
    writes: list[LedgerWrite] = []
    for planned in reversed(done.row.writes):
        if planned.step not in done.created:
            continue
        remote_id, _ = done.created[planned.step]
        back = _take_back(planned.request.creates, remote_id, done, standing)
        if isinstance(back, str):
            return back
        writes.extend(back)
    return tuple(writes)


def _take_back(
    creates: DocumentKind | None, remote_id: str, done: Done, standing: Standing
) -> Sequence[LedgerWrite] | str:
    credit = standing.credits.get(remote_id)
    payment = standing.payments.get(remote_id)
    owner = credit or payment
    if creates is not None and owner is not None and _is_used_elsewhere(owner, done):
        return "it was used on other invoices since; take it off them first"
    if creates in {DocumentKind.JOURNAL, DocumentKind.CREDIT_NOTE}:
        # Its version moves when its allocations are let go of, a step before: the present one is meant.
        return (DeleteDocument(creates, remote_id, version=""),)
    if credit is not None:
        return _removals(DocumentKind.CREDIT_NOTE, credit, PaymentForm.PAYMENT, done)
    if payment is None:
        return "the payment is gone from the ledger already"
    if creates is DocumentKind.PAYMENT and payment.deposit_id:
        return "the payment was put into a deposit since; take it out of the deposit first"
    if creates is DocumentKind.PAYMENT:
        return (_deletion(payment),)
    if payment.form is not PaymentForm.PAYMENT:
        return _removals(DocumentKind.PAYMENT, payment, payment.form, done)
    if not _still_stands(payment, done):
        return "it was taken off the invoices already, wholly or in part; see to the rest in the ledger"
    return (
        ApplyPayment(
            payment_id=payment.remote_id,
            version=payment.version,
            customer_id=payment.customer_id,
            total=payment.total,
            allocations=_without_ours(payment.allocations, done),
        ),
    )


def _is_used_elsewhere(owner: CreditNote | Payment, done: Done) -> bool:
    """Whether something else than this row has allocated it, where allocations stand by themselves."""
    ours = {effect.remote_id for effect in done.row.effects}
    return any(one.remote_id and one.target_id not in ours for one in owner.allocations)


def _still_stands(payment: Payment, done: Done) -> bool:
    """Whether all that the row applied is applied still, so that what is shown of an undo is what it does."""
    given: dict[tuple[DocumentKind, str], Money] = {}
    for one in payment.allocations:
        key = (one.target_kind, one.target_id)
        given[key] = given.get(key, zero(one.amount.currency)) + abs(one.amount)
    ours = [effect for effect in done.row.effects if effect.kind is not DocumentKind.PAYMENT]
    nothing = zero(payment.total.currency)
    return all(given.get((each.kind, each.remote_id), nothing) >= each.before - each.after for each in ours)


def _deletion(payment: Payment) -> DeleteDocument:
    return DeleteDocument(
        DocumentKind.PAYMENT,
        payment.remote_id,
        payment.version,
        form=payment.form,
        batch_id=payment.batch_id,
    )


def _removals(
    kind: DocumentKind, owner: CreditNote | Payment, form: PaymentForm, done: Done
) -> Sequence[LedgerWrite] | str:
    """Take off each allocation that is ours, where the ledger gives them ids.

    Those are the newest, as far as the row used their owner; all of them when the row made it.
    """
    targets = {effect.remote_id for effect in done.row.effects if effect.kind is DocumentKind.INVOICE}
    used = next(
        (e.before - e.after for e in done.row.effects if (e.kind, e.remote_id) == (kind, owner.remote_id)),
        owner.total,
    )
    removals: list[LedgerWrite] = []
    for allocation in reversed(owner.allocations):
        if allocation.target_id not in targets or allocation.amount > used:
            continue
        if not allocation.remote_id:
            return "the allocation is not read back from the ledger yet; sync first"
        removals.append(RemoveAllocation(kind, owner.remote_id, allocation, form))
        used -= allocation.amount
    return removals or "it was taken off the invoices already"


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
    standing: Standing,
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
                premises=_premises(done, standing),
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


def _premises(done: Done, standing: Standing) -> tuple[Premise, ...]:
    touched = {remote_id for remote_id, _ in done.created.values()}
    payments = (payment_premise(standing.payments[one]) for one in sorted(touched & set(standing.payments)))
    credits_ = (credit_premise(standing.credits[one]) for one in sorted(touched & set(standing.credits)))
    return (*payments, *credits_)
