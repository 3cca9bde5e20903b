"""The story's money told in Xero: payments, batches, overpayments, allocations, transfers with their fees."""

from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from integrations.sandbox.story import StoryDeposit, StoryDepositLine, StoryPayment
from integrations.sandbox.xero import words
from integrations.sandbox.xero.banking import BankTransactions, BankTransfers
from integrations.sandbox.xero.chart import STRIPE_CLEARING, UNDEPOSITED
from integrations.sandbox.xero.contacts import Contacts
from integrations.sandbox.xero.credits import Credits
from integrations.sandbox.xero.documents import Documents
from integrations.sandbox.xero.invoices import Invoices
from integrations.sandbox.xero.payments import Payments
from integrations.sandbox.xero.records import (
    Allocation,
    BankTransfer,
    BatchPayment,
    Contact,
    Document,
    Line,
    Payment,
)

if TYPE_CHECKING:
    from integrations.sandbox.xero.opening import Opening

Parts = list[tuple[str, int]]


class Receipts:
    """Tells payments and deposits of one opening."""

    def __init__(self, opening: "Opening") -> None:
        self._opening = opening
        self._org = opening.org
        self._accounts: dict[str, str] = {}
        invoices, payments = self._org.entity("Invoices"), self._org.entity("Payments")
        assert isinstance(invoices, Invoices) and isinstance(payments, Payments)
        self._invoices, self._payments = invoices, payments

    def tell(self) -> None:
        """All payments, then all deposits."""
        for payment in self._opening.story.payments:
            self._payment(payment)
        for deposit in self._opening.story.deposits:
            self._deposit(deposit)

    def _payment(self, told: StoryPayment) -> None:
        opening = self._opening
        self._accounts[told.key] = self._account(told)
        invoices: Parts = []
        notes: Parts = []
        for part in told.allocations:
            kind = "Invoices" if part.target_kind == "invoice" else "CreditNotes"
            row = (opening.id(kind, part.target), opening.cents(part.amount))
            (invoices if kind == "Invoices" else notes).append(row)
        invoices = self._after_credits(told, invoices, notes)
        total, applied = opening.cents(told.total), sum(amount for _, amount in invoices)
        if total != applied:
            self._overpaid(told, total, invoices)
        elif len(invoices) > 1:
            self._batch(told, invoices)
        elif invoices:
            self._paid(told, invoices[0], "")

    def _account(self, told: StoryPayment) -> str:
        key = told.deposit_account
        if key == "undeposited":
            key = STRIPE_CLEARING if "card" in told.method.casefold() else UNDEPOSITED
        return self._opening.accounts[key].id

    def _after_credits(self, told: StoryPayment, invoices: Parts, notes: Parts) -> Parts:
        """Credits first: each becomes allocations; what they leave is for the money."""
        left = list(invoices)
        credit_notes: Any = self._org.entity("CreditNotes")
        for key, amount in notes:
            unused = amount
            while unused and left:
                invoice, open_amount = left.pop(0)
                part = min(unused, open_amount)
                unused -= part
                self._allocated(credit_notes, key, (invoice, part), told)
                if open_amount > part:
                    left.insert(0, (invoice, open_amount - part))
        return left

    def _allocated(self, source: Credits, key: str, part: tuple[str, int], told: StoryPayment) -> None:
        invoice, amount = part
        at = words.instant(told.created_at)
        made = Allocation(
            id=self._opening.id("Allocations", f"{told.key}:{key}:{invoice}"),
            created_at=at,
            updated_at=at,
            source_kind=source.name,
            source=key,
            invoice=invoice,
            on=max(told.received_on, self._invoices.records[invoice].on),
            amount=amount,
        )
        org = self._org
        org.allocations[made.id] = made
        org.books.apply(made.id, invoice, amount)
        org.books.apply(made.id, key, amount)
        self._settled(self._invoices, self._invoices.records[invoice], at)
        self._settled(source, source.records[key], at)

    @staticmethod
    def _settled(entity: Documents, record: Document, at: datetime) -> None:
        entity.settle(record)
        record.updated_at = max(record.updated_at, at)

    def _paid(self, told: StoryPayment, part: tuple[str, int], batch: str) -> Payment:
        invoice, amount = part
        at = words.instant(told.created_at)
        payment = Payment(
            id=self._opening.id("Payments", f"{told.key}:{invoice}" if batch else told.key),
            created_at=at,
            updated_at=at,
            kind="ACCRECPAYMENT",
            target_kind="Invoices",
            target=invoice,
            on=told.received_on,
            amount=amount,
            account=self._accounts[told.key],
            bank_amount=amount,
            reference=told.reference,
            batch=batch,
        )
        self._payments.records[payment.id] = payment
        self._payments.enter(payment)
        record = self._invoices.records[invoice]
        record.updated_at = max(record.updated_at, at)
        return payment

    def _batch(self, told: StoryPayment, parts: Parts) -> None:
        at = words.instant(told.created_at)
        key = self._opening.id("BatchPayments", told.key)
        payments = tuple(self._paid(told, part, key).id for part in parts)
        batch = BatchPayment(
            id=key,
            created_at=at,
            updated_at=at,
            kind="RECBATCH",
            on=told.received_on,
            account=self._accounts[told.key],
            total=sum(amount for _, amount in parts),
            payments=payments,
            reference=told.reference,
        )
        self._opening.keep("BatchPayments", batch)

    def _overpaid(self, told: StoryPayment, total: int, parts: Parts) -> None:
        """One line at the bank: all of it an overpayment, the known parts allocated."""
        description = " ".join(text for text in (told.reference, told.note) if text) or "Overpayment"
        code = self._opening.accounts["receivable"].code
        contact = self._opening.id("Contacts", told.customer)
        record = self._money("RECEIVE-OVERPAYMENT", told.key, told, self._accounts[told.key])
        record.contact = contact
        record.lines = (_line(description, total, code),)
        record.credit = self._opening.id("Overpayments", told.key)
        self._kept(record, total)
        transactions: Any = self._org.entity("BankTransactions")
        transactions.make_credit(record)
        overpayments: Any = self._org.entity("Overpayments")
        for part in parts:
            self._allocated(overpayments, record.credit, part, told)

    def _money(self, kind: str, key: str, told: StoryPayment | StoryDeposit, account: str) -> Document:
        at = words.instant(told.created_at)
        return Document(
            id=self._opening.id("BankTransactions", key),
            created_at=at,
            updated_at=at,
            kind=kind,
            on=told.received_on if isinstance(told, StoryPayment) else told.deposited_on,
            status="AUTHORISED",
            basis="NoTax",
            currency=self._org.currency,
            account=account,
        )

    def _kept(self, record: Document, total: int) -> None:
        record.subtotal = record.total = total
        record.last_seq = len(record.lines)
        transactions = self._org.entity("BankTransactions")
        assert isinstance(transactions, BankTransactions)
        transactions.add(record)
        transactions.post(record)

    def _deposit(self, told: StoryDeposit) -> None:
        """A transfer from where the payments waited; what is taken off or put to it is spent there first."""
        sums: defaultdict[str, int] = defaultdict(int)
        direct: list[StoryDepositLine] = []
        for line in told.lines:
            if line.payment is not None:
                sums[self._accounts[line.payment]] += self._opening.cents(line.amount)
            else:
                direct.append(line)
        waiting = next(iter(sums), self._opening.accounts[UNDEPOSITED].id)
        for number, line in enumerate(direct, 1):
            sums[waiting] += self._opening.cents(line.amount)
            self._spent(told, number, line, waiting)
        target = self._opening.accounts[told.account].id
        for number, (source, total) in enumerate(sums.items(), 1):
            if total and source != target:
                self._transferred(told, number, (source, target), total)

    def _spent(self, told: StoryDeposit, number: int, line: StoryDepositLine, account: str) -> None:
        amount = self._opening.cents(line.amount)
        if not amount:
            return
        kind = "SPEND" if amount < 0 else "RECEIVE"
        record = self._money(kind, f"{told.key}:{number}", told, account)
        record.contact = self._processor()
        code = self._opening.accounts[line.account or "fees"].code
        record.lines = (_line(line.description or told.note or "Deposit", abs(amount), code),)
        record.reference = told.note
        self._kept(record, abs(amount))

    def _processor(self) -> str:
        """The supplier the fees are paid to."""
        contacts = self._org.entity("Contacts")
        assert isinstance(contacts, Contacts)
        key = self._opening.id("Contacts", "supplier:stripe")
        if key not in contacts.records:
            at = self._opening.began
            contacts.add(Contact(id=key, created_at=at, updated_at=at, name="Stripe", is_supplier=True))
        return key

    def _transferred(self, told: StoryDeposit, number: int, ends: tuple[str, str], total: int) -> None:
        at = words.instant(told.created_at)
        source, target = ends if total > 0 else (ends[1], ends[0])
        record = BankTransfer(
            id=self._opening.id("BankTransfers", f"{told.key}:{number}"),
            created_at=at,
            updated_at=at,
            source=source,
            target=target,
            on=told.deposited_on,
            amount=abs(total),
            reference=told.note,
        )
        transfers = self._org.entity("BankTransfers")
        assert isinstance(transfers, BankTransfers)
        transfers.records[record.id] = record
        transfers.enter(record)


def _line(description: str, amount: int, code: str) -> Line:
    return Line(1, description, _ONE, words.money(amount), code, "NONE", amount)


_ONE = words.money(100)
