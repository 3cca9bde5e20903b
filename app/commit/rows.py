"""From approved proposals to plan rows: premises, effects in sequence, keys, and the undo route in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, digest
from app.commit.premises import credit_premise, invoice_premise, payment_premise
from app.commit.results import HeldRow
from app.domain.documents import Allocation, CreditNote, DocumentKind, Invoice, Payment
from app.domain.money import Money, zero
from app.domain.writes import AllocateCredit, LedgerWrite, PreparedRequest
from app.propose.proposal import Candidate, Proposal, SourceKind


@dataclass(frozen=True, slots=True)
class Books:
    """The mirrored records that the rows of one batch touch, by remote id; ``names`` are the customers'."""

    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)
    payments: Mapping[str, Payment] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowDraft:
    """One approved proposal with the requests that would carry it out, and the writes they stand for."""

    proposal_id: int
    proposal: Proposal
    candidate: Candidate
    requests: tuple[PreparedRequest, ...]
    writes: tuple[LedgerWrite, ...] = ()


class _Running:
    """Open balances as the rows before leave them."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._moved: dict[tuple[DocumentKind, str], Money] = {}

    def effect(self, allocation: Allocation) -> Effect | str:
        """The balance an allocation changes, or why it can't."""
        kind, remote_id = allocation.target_kind, allocation.target_id
        label, opening = self._target(kind, remote_id)
        if opening is None:
            return f"{label} is no longer in the mirror"
        before = self._moved.get((kind, remote_id), opening)
        taken = abs(allocation.amount) if kind is DocumentKind.CREDIT_NOTE else allocation.amount
        if taken > before:
            return f"{label} has only {before.grouped()} open for the {taken.grouped()} to allocate"
        return Effect(kind, remote_id, label, before, before - taken)

    def _target(self, kind: DocumentKind, remote_id: str) -> tuple[str, Money | None]:
        if kind is DocumentKind.INVOICE:
            invoice = self._books.invoices.get(remote_id)
            return (f"Invoice {invoice.number}", invoice.balance) if invoice else ("The invoice", None)
        credit = self._books.credits.get(remote_id)
        return (f"Credit note {credit.number}", credit.remaining) if credit else ("The credit note", None)

    def keep(self, effects: Sequence[Effect]) -> None:
        """These effects belong to a row that is in."""
        self._moved.update({(effect.kind, effect.remote_id): effect.after for effect in effects})


def build_plan(
    drafts: Sequence[RowDraft], books: Books, new_key: Callable[[], str]
) -> tuple[Plan, tuple[HeldRow, ...]]:
    """The plan of all drafts that fit together, in order, and those that do not with the reason."""
    running = _Running(books)
    rows: list[PlanRow] = []
    held: list[HeldRow] = []
    for draft in drafts:
        effects = _effects(draft, running)
        if isinstance(effects, str):
            title = title_of(draft, books)
            held.append(HeldRow(draft.proposal_id, title, draft.proposal.receipt.amount, effects))
            continue
        running.keep(effects)
        rows.append(_row(len(rows) + 1, draft, books, effects, new_key))
    frozen = tuple(rows)
    return Plan(frozen, digest(frozen)), tuple(held)


def title_of(draft: RowDraft, books: Books) -> str:
    """One line that names the money and where it goes: ``340.00 USD from J. MARSH → Invoice 1042``."""
    receipt = draft.proposal.receipt
    numbers = [
        books.invoices[a.target_id].number
        for a in draft.candidate.allocations
        if a.target_kind is DocumentKind.INVOICE and a.target_id in books.invoices
    ]
    word = "invoice" if len(numbers) == 1 else "invoices"
    payer = receipt.payer_name or books.names.get(draft.candidate.customer_id or "", "an unnamed payer")
    money = f"{receipt.amount.grouped()} {receipt.amount.currency}"
    return f"{money} from {payer} → {word} {', '.join(numbers)}"


def _effects(draft: RowDraft, running: _Running) -> tuple[Effect, ...] | str:
    effects = []
    for allocation in draft.candidate.allocations:
        effect = running.effect(allocation)
        if isinstance(effect, str):
            return effect
        effects.append(effect)
    return tuple(effects)


def _row(
    number: int, draft: RowDraft, books: Books, effects: tuple[Effect, ...], new_key: Callable[[], str]
) -> PlanRow:
    receipt = draft.proposal.receipt
    writes = tuple(
        PlannedWrite(step, new_key(), request, _summary(request))
        for step, request in enumerate(draft.requests, start=1)
    )
    return PlanRow(
        number=number,
        proposal_id=draft.proposal_id,
        title=title_of(draft, books),
        money=receipt.amount,
        service=draft.requests[0].service,
        writes=writes,
        premises=_premises(draft, books),
        effects=effects + _left_over(draft, books),
        undo=_undo_words(draft),
    )


def _premises(draft: RowDraft, books: Books) -> tuple[Premise, ...]:
    premises = []
    for allocation in draft.candidate.allocations:
        if allocation.target_kind is DocumentKind.INVOICE:
            premises.append(invoice_premise(books.invoices[allocation.target_id]))
        else:
            premises.append(credit_premise(books.credits[allocation.target_id]))
    if draft.proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT:
        premises.append(payment_premise(books.payments[draft.proposal.receipt.source_id]))
    return tuple(premises)


def _left_over(draft: RowDraft, books: Books) -> tuple[Effect, ...]:
    """The payment's own unapplied amount, before and after."""
    payment = books.payments.get(draft.proposal.receipt.source_id)
    if payment is None or draft.proposal.receipt.source_kind is not SourceKind.LEDGER_PAYMENT:
        return ()
    left = draft.candidate.remainder
    after = left if left.minor > 0 else zero(left.currency)
    label = "Unapplied of the payment"
    return (Effect(DocumentKind.PAYMENT, payment.remote_id, label, payment.unapplied, after),)


_SUMMARIES = {
    DocumentKind.PAYMENT: "creates one payment",
    DocumentKind.JOURNAL: "creates one journal entry",
    DocumentKind.CREDIT_NOTE: "creates one credit note",
}


def _summary(request: PreparedRequest) -> str:
    return _SUMMARIES.get(request.creates, "changes one record") if request.creates else "allocates money"


_BACK = {
    DocumentKind.JOURNAL: "deletes the journal entry",
    DocumentKind.CREDIT_NOTE: "voids the credit note for what was kept back",
}


def _undo_words(draft: RowDraft) -> str:
    """How the row would be taken back, by what it creates beside the money."""
    if draft.proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT:
        words = "takes the payment off the invoices again; the payment itself stays"
    else:
        words = "deletes the payment that was created"
    created = {request.creates for request in draft.requests}
    if any(isinstance(write, AllocateCredit) for write in draft.writes):
        words += ", takes the credit off the invoices again"
    return "".join((words, *(f", and {back}" for kind, back in _BACK.items() if kind in created)))
