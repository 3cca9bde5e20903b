"""What an approved match writes: the ledger's documents that carry the allocations and the left-over."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.documents import AccountRole, Allocation, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.writes import ApplyPayment, CreateJournal, CreatePayment, LedgerWrite, created_by
from app.errors import AllocationNotPossible
from app.propose.proposal import Candidate, Receipt, RemainderAs, SourceKind

_KEPT_BACK = {RemainderAs.FEE: AccountRole.BANK_FEES, RemainderAs.DISCOUNT: AccountRole.DISCOUNTS}
_WORDS = {AccountRole.BANK_FEES: "bank fees", AccountRole.DISCOUNTS: "discounts given"}


@dataclass(frozen=True, slots=True)
class WriteContext:
    """What the writes refer to: the ledger's payment, accounts by role, and the invoices by id."""

    payment: Payment | None = None
    accounts: Mapping[AccountRole, str] = field(default_factory=dict)
    invoices: Mapping[str, Invoice] = field(default_factory=dict)


def writes_for(candidate: Candidate, receipt: Receipt, context: WriteContext) -> tuple[LedgerWrite, ...]:
    """The writes of one match, in order.

    What a fee or discount kept back is credited to the customer by a journal entry first, so that the
    payment and that entry together settle the invoice; an excess stays unapplied.
    Raises AllocationNotPossible when sums don't fit or an account is missing.
    """
    kept_back = _kept_back(candidate, receipt)
    if not kept_back:
        return (_payment(candidate, receipt, context, candidate.allocations),)
    customer = _customer(candidate, context)
    journal = _journal(candidate, receipt, context, kept_back, customer)
    credit = Allocation(DocumentKind.JOURNAL, created_by(1), kept_back)
    return (journal, _payment(candidate, receipt, context, (*candidate.allocations, credit)))


def _kept_back(candidate: Candidate, receipt: Receipt) -> Money:
    """What the invoices fall by beyond the money that came, positive; checks the sums."""
    if any(one.amount.currency != receipt.amount.currency for one in candidate.allocations):
        raise AllocationNotPossible("The money came in another currency than the invoices are in")
    allocated = Money(0, receipt.amount.currency)
    for allocation in candidate.allocations:
        allocated += allocation.amount
    if receipt.amount - allocated != candidate.remainder:
        raise AllocationNotPossible("The allocations and what is left do not add up to the money received")
    if candidate.remainder.minor >= 0:
        return Money(0, receipt.amount.currency)
    if candidate.remainder_as not in _KEPT_BACK:
        raise AllocationNotPossible("More would be allocated than was received")
    return -candidate.remainder


def _journal(
    candidate: Candidate, receipt: Receipt, context: WriteContext, amount: Money, customer: str
) -> CreateJournal:
    assert candidate.remainder_as is not None, "a kept-back amount is always named"
    role = _KEPT_BACK[candidate.remainder_as]
    debit, receivable = context.accounts.get(role), context.accounts.get(AccountRole.RECEIVABLE)
    if debit is None or receivable is None:
        raise AllocationNotPossible(
            f"The ledger has no account for {_WORDS[role]}",
            remedy="Add one in the ledger and sync, or allocate only what was received.",
        )
    return CreateJournal(
        posted_on=receipt.received_on,
        amount=amount,
        debit_account_id=debit,
        receivable_account_id=receivable,
        customer_id=customer,
        reference=receipt.source_id,
        note=f"{candidate.remainder_as} kept back, {receipt.subject}",
    )


def _payment(
    candidate: Candidate, receipt: Receipt, context: WriteContext, allocations: tuple[Allocation, ...]
) -> LedgerWrite:
    if receipt.source_kind is not SourceKind.LEDGER_PAYMENT:
        return CreatePayment(
            customer_id=_customer(candidate, context),
            received_on=receipt.received_on,
            total=receipt.amount,
            allocations=allocations,
            reference=receipt.source_id,
            note=f"{receipt.account} {receipt.source_id}".strip(),
            deposit_account_id=receipt.deposit_account_id,
        )
    payment = context.payment
    if payment is None:
        raise AllocationNotPossible("The payment is no longer in the mirror", remedy="Sync and look again.")
    return ApplyPayment(
        payment_id=payment.remote_id,
        version=payment.version,
        customer_id=payment.customer_id,
        total=payment.total,
        allocations=_together(payment.allocations, allocations),
    )


def _together(present: tuple[Allocation, ...], added: tuple[Allocation, ...]) -> tuple[Allocation, ...]:
    """The complete list afterwards: QuickBooks replaces all lines of a payment (wire/quickbooks.md 2.3)."""
    sums: dict[tuple[DocumentKind, str], Money] = {}
    for one in (*present, *added):
        key = (one.target_kind, one.target_id)
        sums[key] = sums[key] + one.amount if key in sums else one.amount
    return tuple(Allocation(kind, target, amount) for (kind, target), amount in sums.items())


def _customer(candidate: Candidate, context: WriteContext) -> str:
    """Whose payment it is: the candidate's payer (a parent may pay for its children), else the invoices'."""
    if candidate.customer_id:
        return candidate.customer_id
    owners = {
        context.invoices[a.target_id].customer_id
        for a in candidate.allocations
        if a.target_id in context.invoices
    }
    if len(owners) != 1:
        raise AllocationNotPossible("These invoices belong to different customers")
    return owners.pop()
