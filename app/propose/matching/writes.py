"""What an approved match writes: the ledger's documents that carry the allocations and the left-over.

Ledgers differ in what a payment may carry. What one can't is written on its own beside it: credit that is
used, what a fee or discount kept back, money that invoices do not use up. Their capabilities decide.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from app.domain.capabilities import Capabilities
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    DocumentKind,
    Invoice,
    Payment,
    PaymentForm,
)
from app.domain.money import Money, zero
from app.domain.writes import (
    AllocateCredit,
    ApplyPayment,
    CreateCreditNote,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
    LedgerWrite,
    created_by,
)
from app.errors import AllocationNotPossible
from app.propose.proposal import Candidate, Receipt, RemainderAs, SourceKind

_KEPT_BACK = {RemainderAs.FEE: AccountRole.BANK_FEES, RemainderAs.DISCOUNT: AccountRole.DISCOUNTS}
_WORDS = {AccountRole.BANK_FEES: "bank fees", AccountRole.DISCOUNTS: "discounts given"}


class WriteContext(Struct, frozen=True):
    """What the writes refer to, by id: the ledger's payment, accounts by role, invoices and credit notes.

    ``deposit_account_id`` is where new money goes, for ledgers that want it named. ``needed`` says what is
    needed before this money can be booked by us; None for nothing.
    """

    capabilities: Capabilities
    payment: Payment | None = None
    accounts: Mapping[AccountRole, Account] = field(default_factory=dict)
    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)
    deposit_account_id: str | None = None
    needed: AllocationNotPossible | None = None


def writes_for(candidate: Candidate, receipt: Receipt, context: WriteContext) -> tuple[LedgerWrite, ...]:
    """The writes of one match, in order; what is beside the payment comes first.

    Raises AllocationNotPossible when sums don't fit, customers differ or an account is missing.
    """
    return _Plan(candidate, receipt, context).writes()


class _Plan:
    """The writes of one match as they come together. ``_parts`` is what the money itself still has to pay."""

    def __init__(self, candidate: Candidate, receipt: Receipt, context: WriteContext) -> None:
        self._candidate = candidate
        self._receipt = receipt
        self._context = context
        self._parts = list(candidate.allocations)
        self._writes: list[LedgerWrite] = []

    def writes(self) -> tuple[LedgerWrite, ...]:
        """All of them."""
        kept_back = _kept_back(self._candidate, self._receipt)
        if not self._context.capabilities.payment_takes_credits:
            self._use_credits()
        if kept_back and self._context.capabilities.can_link_journal:
            self._writes.append(self._journal(kept_back))
            placeholder = created_by(len(self._writes))
            self._parts.append(Allocation(DocumentKind.JOURNAL, placeholder, kept_back))
        elif kept_back:
            self._credit_back(kept_back)
        if self._receipt.source_kind is SourceKind.LEDGER_PAYMENT:
            self._apply()
        else:
            self._receive()
        return tuple(self._writes)

    # What stands beside the payment

    def _use_credits(self) -> None:
        """Use credit notes on the invoices by themselves; the money pays the rest."""
        used = [part for part in self._parts if part.target_kind is DocumentKind.CREDIT_NOTE]
        self._parts = [part for part in self._parts if part.target_kind is not DocumentKind.CREDIT_NOTE]
        for part in used:
            note = self._context.credits.get(part.target_id)
            if note is None:
                raise AllocationNotPossible("The credit note is no longer in the mirror")
            taken = self._take(abs(part.amount), note.customer_id)
            self._allocate(note.remote_id, note.customer_id, taken)

    def _credit_back(self, amount: Money) -> None:
        """A credit note for what was kept back, used at once on the largest invoice and its customer's."""
        largest = max(self._parts, key=lambda part: part.amount.minor)
        customer = self._owner(largest)
        account = self._account()
        taken = self._take(amount, customer)
        self._writes.append(
            CreateCreditNote(
                customer_id=customer,
                issued_on=self._receipt.received_on,
                amount=amount,
                account_id=account.remote_id,
                account_code=account.code,
                reference=self._receipt.source_id,
                note=f"{self._candidate.remainder_as} kept back, {self._receipt.subject}",
            )
        )
        self._allocate(created_by(len(self._writes)), customer, taken)

    def _allocate(self, note_id: str, customer: str, taken: tuple[Allocation, ...]) -> None:
        """One write for each invoice: of several in one, Xero may write some and refuse the rest."""
        self._writes += [
            AllocateCredit(
                credit_note_id=note_id,
                customer_id=customer,
                allocated_on=self._joined_on(note_id, one),
                allocations=(one,),
                reference=self._receipt.source_id,
                note=self._note(),
            )
            for one in taken
        ]

    def _take(self, amount: Money, customer_id: str) -> tuple[Allocation, ...]:
        """Pay this much of a customer's invoices with something else than the money, the largest first."""
        taken: list[Allocation] = []
        for part in sorted(self._parts, key=lambda part: -part.amount.minor):
            if not amount or self._owner(part) != customer_id:
                continue
            share = min(amount, part.amount)
            taken.append(Allocation(part.target_kind, part.target_id, share))
            at = self._parts.index(part)
            self._parts[at] = Allocation(part.target_kind, part.target_id, part.amount - share)
            amount -= share
        if amount:
            raise AllocationNotPossible("A credit can only be used on invoices of its own customer")
        self._parts = [part for part in self._parts if part.amount]
        return tuple(taken)

    def _journal(self, amount: Money) -> CreateJournal:
        account, receivable = self._account(), self._context.accounts.get(AccountRole.RECEIVABLE)
        if receivable is None:
            raise AllocationNotPossible("The ledger has no account for receivables")
        return CreateJournal(
            posted_on=self._receipt.received_on,
            amount=amount,
            debit_account_id=account.remote_id,
            receivable_account_id=receivable.remote_id,
            customer_id=self._customer(),
            reference=self._receipt.source_id,
            note=f"{self._candidate.remainder_as} kept back, {self._receipt.subject}",
        )

    def _account(self) -> Account:
        """The account that what was kept back belongs to."""
        assert self._candidate.remainder_as is not None, "a kept-back amount is always named"
        role = _KEPT_BACK[self._candidate.remainder_as]
        account = self._context.accounts.get(role)
        if account is None:
            raise AllocationNotPossible(
                f"The ledger has no account for {_WORDS[role]}",
                remedy="Add or name one and sync, or allocate only what was received.",
            )
        return account

    # The money itself

    def _apply(self) -> None:
        payment = self._context.payment
        if payment is None:
            raise AllocationNotPossible(
                "The payment is no longer in the mirror", remedy="Sync and look again."
            )
        if payment.form is not PaymentForm.PAYMENT:
            self._check_owner(payment.customer_id)
        whole = _together(payment.allocations, self._parts)
        # Where each application stands by itself, each is a write of its own (see ``_allocate``).
        together = payment.form is PaymentForm.PAYMENT
        for added in [tuple(self._parts)] if together else [(part,) for part in self._parts]:
            self._writes.append(
                ApplyPayment(
                    payment_id=payment.remote_id,
                    version=payment.version,
                    customer_id=payment.customer_id,
                    total=payment.total,
                    allocations=whole,
                    added=added,
                    form=payment.form,
                    applied_on=self._applied_on(),
                )
            )

    def _receive(self) -> None:
        if self._context.needed is not None:
            raise self._context.needed
        account_id = self._receipt.deposit_account_id or self._context.deposit_account_id
        ways = self._context.capabilities
        if ways.needs_deposit_account and account_id is None:
            raise AllocationNotPossible(
                "The ledger has no account that takes payments",
                remedy="Let a bank or clearing account take payments in the ledger, then sync.",
            )
        is_used_up = self._candidate.remainder.minor <= 0
        if is_used_up or ways.payment_keeps_rest:
            self._writes.append(
                CreatePayment(
                    customer_id=self._customer(),
                    received_on=self._receipt.received_on,
                    total=self._receipt.amount,
                    allocations=tuple(self._parts),
                    reference=self._receipt.source_id,
                    note=self._note(),
                    deposit_account_id=account_id,
                )
            )
            return
        assert account_id is not None, "who keeps the rest apart names the account"
        self._receive_on_account(account_id)

    def _receive_on_account(self, account_id: str) -> None:
        """Book the whole receipt as money on account, which is one line at the bank, then use it."""
        customer = self._customer()
        self._check_owner(customer)
        self._writes.append(
            CreateOverpayment(
                customer_id=customer,
                received_on=self._receipt.received_on,
                total=self._receipt.amount,
                reference=self._receipt.source_id,
                note=self._note(),
                deposit_account_id=account_id,
            )
        )
        made = created_by(len(self._writes))
        for part in self._parts:
            self._writes.append(
                ApplyPayment(
                    payment_id=made,
                    version="",
                    customer_id=customer,
                    total=self._receipt.amount,
                    allocations=tuple(self._parts),
                    added=(part,),
                    form=PaymentForm.OVERPAYMENT,
                    applied_on=self._applied_on(),
                )
            )

    def _check_owner(self, customer_id: str) -> None:
        if any(self._owner(part) != customer_id for part in self._parts):
            raise AllocationNotPossible("Money on account can only be used on its own customer's invoices")

    def _joined_on(self, note_id: str, part: Allocation) -> date:
        """As ``_applied_on``, for a credit note and one invoice."""
        ends = (self._context.invoices.get(part.target_id), self._context.credits.get(note_id))
        return max((self._receipt.received_on, *(one.issued_on for one in ends if one is not None)))

    def _applied_on(self) -> date:
        """No allocation is older than what it joins."""
        found = (self._context.invoices.get(part.target_id) for part in self._parts)
        return max((self._receipt.received_on, *(invoice.issued_on for invoice in found if invoice)))

    def _owner(self, part: Allocation) -> str:
        invoice = self._context.invoices.get(part.target_id)
        if invoice is None:
            raise AllocationNotPossible("An invoice is no longer in the mirror")
        return invoice.customer_id

    def _customer(self) -> str:
        """Whose payment it is: the payer's, who may pay for its children, else the invoices' owner's."""
        if self._candidate.customer_id:
            return self._candidate.customer_id
        invoices = self._context.invoices
        owners = {
            invoices[part.target_id].customer_id
            for part in self._candidate.allocations
            if part.target_id in invoices
        }
        if len(owners) != 1:
            raise AllocationNotPossible("These invoices belong to different customers")
        return owners.pop()

    def _note(self) -> str:
        return f"{self._receipt.account} {self._receipt.source_id}".strip()


def _kept_back(candidate: Candidate, receipt: Receipt) -> Money:
    """What the invoices fall by beyond the money that came, positive; checks the sums."""
    if any(one.amount.currency != receipt.amount.currency for one in candidate.allocations):
        raise AllocationNotPossible("The money came in another currency than the invoices are in")
    allocated = zero(receipt.amount.currency)
    for allocation in candidate.allocations:
        allocated += allocation.amount
    if receipt.amount - allocated != candidate.remainder:
        raise AllocationNotPossible("The allocations and what is left do not add up to the money received")
    if candidate.remainder.minor >= 0:
        return zero(receipt.amount.currency)
    if candidate.remainder_as not in _KEPT_BACK:
        raise AllocationNotPossible("More would be allocated than was received")
    return -candidate.remainder


def _together(present: Sequence[Allocation], added: Sequence[Allocation]) -> tuple[Allocation, ...]:
    """The complete list afterwards: QuickBooks replaces all lines of a payment (wire/quickbooks.md 2.3).

    What is used of a credit note is positive on a payment that is there, and negative in an answer of ours.
    """
    sums: dict[tuple[DocumentKind, str], Money] = {}
    for one in (*present, *added):
        key = (one.target_kind, one.target_id)
        amount = -abs(one.amount) if one.target_kind is DocumentKind.CREDIT_NOTE else one.amount
        sums[key] = sums[key] + amount if key in sums else amount
    return tuple(Allocation(kind, target, amount) for (kind, target), amount in sums.items())
