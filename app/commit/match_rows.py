"""What an approved payment match would do: the balances it takes, what it rests on, its undo in words."""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from app.commit.plan import Effect, Premise
from app.commit.premises import credit_premise, invoice_premise, payment_premise
from app.commit.rows import Move, RowDraft
from app.domain.documents import Allocation, CreditNote, DocumentKind, Invoice, Payment
from app.domain.money import zero
from app.domain.writes import AllocateCredit, CreateCreditNote, CreateJournal, LedgerWrite
from app.propose.proposal import Candidate, MatchProposal, SourceKind


class Books(Struct, frozen=True):
    """The mirrored records that a batch's matches touch, by remote id; ``names`` are the customers'."""

    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)
    payments: Mapping[str, Payment] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


def match_row(
    proposal_id: int,
    proposal: MatchProposal,
    candidate: Candidate,
    writes: tuple[LedgerWrite, ...],
    books: Books,
) -> RowDraft:
    """The row of one match; a record that is not in the mirror any more makes it held, not fail."""
    return RowDraft(
        proposal_id=proposal_id,
        title=title_of(proposal, candidate, books),
        money=proposal.money,
        dated_on=proposal.dated_on,
        tier=proposal.tier,
        writes=writes,
        undo=_undo_words(proposal, writes),
        moves=tuple(_move(allocation, books) for allocation in candidate.allocations),
        premises=_premises(proposal, candidate, books),
        effects=_left_over(proposal, candidate, books),
    )


def title_of(proposal: MatchProposal, candidate: Candidate, books: Books) -> str:
    """One line that names the money and where it goes: ``340.00 USD from J. MARSH → invoice 1042``."""
    receipt = proposal.receipt
    numbers = [
        books.invoices[a.target_id].number
        for a in candidate.allocations
        if a.target_kind is DocumentKind.INVOICE and a.target_id in books.invoices
    ]
    word = "invoice" if len(numbers) == 1 else "invoices"
    payer = receipt.payer_name or books.names.get(candidate.customer_id or "", "an unnamed payer")
    money = f"{receipt.amount.grouped()} {receipt.amount.currency}"
    return f"{money} from {payer} → {word} {', '.join(numbers)}"


def _move(allocation: Allocation, books: Books) -> Move:
    kind, remote_id = allocation.target_kind, allocation.target_id
    if kind is DocumentKind.INVOICE:
        invoice = books.invoices.get(remote_id)
        label, opening = (f"Invoice {invoice.number}", invoice.balance) if invoice else ("The invoice", None)
        return Move(kind, remote_id, label, opening, allocation.amount)
    credit = books.credits.get(remote_id)
    label, opening = (
        (f"Credit note {credit.number}", credit.remaining) if credit else ("The credit note", None)
    )
    taken = abs(allocation.amount) if kind is DocumentKind.CREDIT_NOTE else allocation.amount
    return Move(kind, remote_id, label, opening, taken)


def _premises(proposal: MatchProposal, candidate: Candidate, books: Books) -> tuple[Premise, ...]:
    premises = []
    for allocation in candidate.allocations:
        target = allocation.target_id
        if allocation.target_kind is DocumentKind.INVOICE:
            premises += [invoice_premise(books.invoices[target])] if target in books.invoices else []
        elif target in books.credits:
            premises.append(credit_premise(books.credits[target]))
    payment = _ledger_payment(proposal, books)
    return (*premises, *([payment_premise(payment)] if payment else []))


def _ledger_payment(proposal: MatchProposal, books: Books) -> Payment | None:
    is_in_ledger = proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT
    return books.payments.get(proposal.receipt.source_id) if is_in_ledger else None


def _left_over(proposal: MatchProposal, candidate: Candidate, books: Books) -> tuple[Effect, ...]:
    """The payment's own unapplied amount, before and after."""
    payment = _ledger_payment(proposal, books)
    if payment is None:
        return ()
    left = candidate.remainder
    after = left if left.minor > 0 else zero(left.currency)
    label = "Unapplied of the payment"
    return (Effect(DocumentKind.PAYMENT, payment.remote_id, label, payment.unapplied, after),)


_BACK = {
    CreateJournal: "deletes the journal entry",
    CreateCreditNote: "voids the credit note for what was kept back",
}


def _undo_words(proposal: MatchProposal, writes: Sequence[LedgerWrite]) -> str:
    """How the row would be taken back, by what it creates beside the money."""
    if proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT:
        words = "takes the payment off the invoices again; the payment itself stays"
    else:
        words = "deletes the payment that was created"
    shapes = {type(write) for write in writes}
    if AllocateCredit in shapes:
        words += ", takes the credit off the invoices again"
    return "".join((words, *(f", and {back}" for shape, back in _BACK.items() if shape in shapes)))
