"""Undo is a new batch of compensations; nothing that was signed is edited."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from app.commit.comparison import Key, labels_of, places
from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, digest
from app.commit.premises import (
    away_premise,
    credit_premise,
    customer_premise,
    empty_premise,
    invoice_premise,
    payment_premise,
)
from app.commit.reversal import Period, closed_words, reversal, reversed_entry
from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Journal,
    Payment,
    PaymentForm,
)
from app.domain.money import Money, zero
from app.domain.record import replace
from app.domain.writes import (
    ApplyPayment,
    DeleteDocument,
    LedgerWrite,
    PreparedRequest,
    Promise,
    RemoveAllocation,
    SetCustomerActive,
    SwitchOffPaymentLink,
    Write,
)
from app.propose.drafting.writes import take_back


class Done(Struct, frozen=True):
    """A committed row: which record each acknowledged step created or changed, and its version then.

    ``promises`` are what the steps' requests said of these records.
    """

    row: PlanRow
    created: Mapping[int, tuple[str, str]]
    promises: Mapping[int, Promise] = field(default_factory=dict)

    @property
    def customers(self) -> frozenset[str]:
        """The customers that it made, put away or brought back."""
        return frozenset(self.created[step][0] for step in self._of_customers() & self.created.keys())

    @property
    def documents(self) -> frozenset[str]:
        """All else that it made or changed: at QuickBooks a payment may have the id of a customer."""
        return frozenset(self.created[step][0] for step in self.created.keys() - self._of_customers())

    def _of_customers(self) -> set[int]:
        made = {each.step for each in self.row.writes if each.request.creates is DocumentKind.CUSTOMER}
        return made | {step for step, promise in self.promises.items() if promise.is_active is not None}


class Standing(Struct, frozen=True):
    """What of the committed rows stands in the ledger now, by remote id.

    ``labels`` name the records that these are applied to, ``period`` says what lies in closed books.
    ``estimates`` were closed by a row: that can't be taken back everywhere, and hinders nothing. ``away`` are
    customers that a row put away, ``fresh`` those that a row made; ``owed`` names what else these owe by now.
    ``home`` is the books' currency.
    """

    payments: Mapping[str, Payment] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)
    labels: Mapping[Key, str] = field(default_factory=dict)
    period: Period | None = None
    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    estimates: frozenset[str] = frozenset()
    journals: Mapping[str, Journal] = field(default_factory=dict)
    away: Mapping[str, Customer] = field(default_factory=dict)
    fresh: Mapping[str, Customer] = field(default_factory=dict)
    owed: Mapping[str, str] = field(default_factory=dict)
    home: str = ""


def compensations(done: Done, standing: Standing) -> tuple[Write, ...] | str:
    """The writes that take a committed row back, last step first; or why it can't be, as a sentence.

    A payment that was put into a deposit since is not deleted (QuickBooks 6540, wire/quickbooks.md 2.3): the
    deposit has to be opened first. What lies in a period that was closed since is reversed by an entry in the
    open one where that can be.
    """
    if not done.row.is_undoable:
        return "it can't be taken back; see to it in the ledger"
    if standing.period is not None and _is_shut(done, standing, standing.period):
        return _reversed(done, standing, standing.period)
    writes: list[Write] = []
    for planned in reversed(done.row.writes):
        if planned.step not in done.created:
            continue
        remote_id, _ = done.created[planned.step]
        if done.promises.get(planned.step, Promise()).is_active is False:
            back = _bring_back(standing.away.get(remote_id))
        else:
            back = _take_back(planned.request.creates, remote_id, done, standing)
        if isinstance(back, str):
            return back
        writes.extend(write for write in back if write not in writes)
    return tuple(writes)


def _take_back(
    creates: DocumentKind | None, remote_id: str, done: Done, standing: Standing
) -> Sequence[Write] | str:
    if creates in _DRAFTED or remote_id in standing.estimates:
        return _take_draft_back(creates, remote_id, standing)
    credit = standing.credits.get(remote_id)
    payment = standing.payments.get(remote_id)
    owner = credit or payment
    if creates is not None and owner is not None and _is_used_elsewhere(owner, done):
        return "it was used on other invoices since; take it off them first"
    if creates in {DocumentKind.JOURNAL, DocumentKind.CREDIT_NOTE, DocumentKind.DEPOSIT}:
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


def _bring_back(customer: Customer | None) -> Sequence[Write] | str:
    if customer is None:
        return "the customer is gone from the ledger already"
    if customer.is_active:
        return "the customer is active in the ledger already"
    return (SetCustomerActive(customer.remote_id, customer.version, is_active=True, name=customer.name),)


def _is_shut(done: Done, standing: Standing, period: Period) -> bool:
    """Whether one of the dates that taking it back would touch is in the closed books."""
    made = done.documents
    dates = [promise.dated_on for step, promise in done.promises.items() if step in done.created]
    paid = (payment for key, payment in standing.payments.items() if key in made)
    dates += [payment.received_on for payment in paid if payment.form is PaymentForm.PAYMENT]
    dates += [note.issued_on for key, note in standing.credits.items() if key in made]
    return any(period.is_shut(each) for each in dates)


def _reversed(done: Done, standing: Standing, period: Period) -> tuple[LedgerWrite, ...] | str:
    """The one entry that reverses a row of nothing but a new payment or a new entry; or why it stays."""
    made = [write for write in done.row.writes if write.step in done.created]
    if [write.request.creates for write in made] == [DocumentKind.JOURNAL]:
        posted = standing.journals.get(done.created[made[0].step][0])
        turned = reversed_entry(posted, period) if posted else "the entry is gone from the ledger already"
        return turned if isinstance(turned, str) else (turned,)
    if [write.request.creates for write in made] != [DocumentKind.PAYMENT]:
        return closed_words(period)
    payment = standing.payments.get(done.created[made[0].step][0])
    if payment is None:
        return "the payment is gone from the ledger already"
    entry = reversal(payment, period)
    return entry if isinstance(entry, str) else (entry,)


_DRAFTED = frozenset({DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.PAYMENT_LINK})
"""What drafts make."""


def _take_draft_back(
    creates: DocumentKind | None, remote_id: str, standing: Standing
) -> Sequence[Write] | str:
    """What a draft made is voided, put away or switched off; a closed estimate stays as it is."""
    match creates:
        case DocumentKind.INVOICE:
            return _take_invoice_back(standing.invoices.get(remote_id))
        case DocumentKind.CUSTOMER:
            return _put_away(remote_id, standing)
        case DocumentKind.PAYMENT_LINK:
            return (SwitchOffPaymentLink(remote_id),)
        case _:
            return ()


def _put_away(customer_id: str, standing: Standing) -> Sequence[Write] | str:
    """A customer with a balance is not put away: QuickBooks would book it off (wire/quickbooks.md 3.1)."""
    if customer_id not in standing.fresh:
        return "the customer is gone from the ledger already"
    if customer_id in standing.owed:
        return f"the customer owes more by now: {standing.owed[customer_id]}; see to that first"
    return (SetCustomerActive(customer_id, "", is_active=False),)


def _take_invoice_back(invoice: Invoice | None) -> Sequence[LedgerWrite] | str:
    if invoice is None or invoice.status is InvoiceStatus.VOIDED:
        return "the invoice is gone from the ledger already"
    if invoice.status is not InvoiceStatus.DRAFT and invoice.balance != invoice.total:
        return "money was received for the invoice since; take that off it first"
    return (take_back(invoice),)


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
    """Take off each allocation that the row signed, where the ledger gives them ids."""
    signed = _signed_uses(owner, done)
    if not all(one.remote_id for one in signed):
        return "the allocation is not read back from the ledger yet; sync first"
    removals = [RemoveAllocation(kind, owner.remote_id, one, form) for one in signed]
    return removals or "it was taken off the invoices already"


def _signed_uses(owner: CreditNote | Payment, done: Done) -> Sequence[Allocation]:
    """What is left of the uses that the row signed, the newest first.

    Another row may have used the same owner on an invoice of this row, too: that one's is not ours.
    """
    ids = {step: remote_id for step, (remote_id, _) in done.created.items()}
    left, found = list(reversed(owner.allocations)), []
    for step in sorted(done.promises, reverse=True):
        if ids.get(step) != owner.remote_id:
            continue
        for part in reversed(done.promises[step].uses):
            ((_, target), amount) = next(iter(places((part,), ids).items()))
            match = next((one for one in left if (one.target_id, one.amount) == (target, amount)), None)
            if match is not None:
                left.remove(match)
                found.append(match)
    return found


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
    balances: Mapping[Key, Money],
    new_key: Callable[[], str],
) -> Plan:
    """The plan that takes rows back, last row first.

    ``balances`` gives the present open balance per record; each row takes on from where the last left it.
    """
    running = dict(balances)
    rows = []
    for number, (done, requests) in enumerate(reversed(drafts), start=1):
        is_entry = any(request.creates is DocumentKind.JOURNAL for request in requests)
        moves = () if is_entry else _moves(done, standing)
        effects = tuple(_effect(key, label, moved, running) for key, label, moved in moves)
        rows.append(
            PlanRow(
                number=number,
                proposal_id=done.row.proposal_id,
                title=f"{'Reverse by an entry' if is_entry else 'Take back'}: {done.row.title}",
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


def _moves(done: Done, standing: Standing) -> Sequence[tuple[Key, str, Money]]:
    """What taking the row back adds to each open balance.

    As planned, but for what others changed since on the payments that go: all that lies on these is let go.
    """
    moves = {(each.kind, each.remote_id): each.before - each.after for each in done.row.effects}
    labels = {**standing.labels, **labels_of(done.row)}
    ids = {step: remote_id for step, (remote_id, _) in done.created.items()}
    for write in done.row.writes:
        payment = standing.payments.get(ids.get(write.step, ""))
        promise = done.promises.get(write.step, Promise())
        if write.request.creates is not DocumentKind.PAYMENT or payment is None or promise.applied is None:
            continue
        if payment.batch_id is not None:
            continue  # the parts of a batch payment are changed by nobody
        signed, there = places(promise.applied, ids), places(payment.allocations, {})
        for key in there.keys() | signed.keys():
            nothing = zero(payment.total.currency)
            moves[key] = moves.get(key, nothing) + there.get(key, nothing) - signed.get(key, nothing)
    return [
        (key, labels.get(key, f"the {key[0].replace('_', ' ')} {key[1]}"), moved)
        for key, moved in moves.items()
        if moved and key[0] is not DocumentKind.JOURNAL
    ]


def _effect(key: Key, label: str, moved: Money, running: dict[Key, Money]) -> Effect:
    before = running.get(key, zero(moved.currency))
    running[key] = before + moved
    return Effect(*key, label, before, running[key])


def _premises(done: Done, standing: Standing) -> tuple[Premise, ...]:
    touched = done.documents
    payments = (payment_premise(standing.payments[one]) for one in sorted(touched & set(standing.payments)))
    credits_ = (credit_premise(standing.credits[one]) for one in sorted(touched & set(standing.credits)))
    invoices = (invoice_premise(standing.invoices[one]) for one in sorted(touched & set(standing.invoices)))
    away = (away_premise(standing.away[one]) for one in sorted(done.customers & set(standing.away)))
    return (*payments, *credits_, *invoices, *away, *_of_fresh(done, standing))


def _of_fresh(done: Done, standing: Standing) -> Iterator[Premise]:
    """A customer that goes owes nothing; what it was billed or paid is taken back first, not meanwhile."""
    for one in sorted(done.customers & set(standing.fresh)):
        yield replace(empty_premise(standing.fresh[one], standing.home), version="")
    billed = {each.customer_id for key, each in standing.invoices.items() if key in done.documents}
    paid = {each.customer_id for key, each in standing.payments.items() if key in done.documents}
    named = (one for key, one in sorted(standing.fresh.items()) if key in billed | paid and one.is_active)
    yield from map(customer_premise, named)
