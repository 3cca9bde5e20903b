"""The state of the allocation editor: which invoices get how much, what is left, why it can't be saved."""

from dataclasses import dataclass

from app.domain.documents import Allocation, DocumentKind, Invoice
from app.domain.money import Money, parse, zero
from app.language import amount_to_type, amount_typed, tr
from app.review.listing import MatchDetail
from app.screens.wording import money_text


@dataclass(slots=True)
class Share:
    """One invoice and the text a person typed for it, in major units."""

    invoice: Invoice
    typed: str

    def amount(self) -> Money | None:
        """The typed amount, None when it can't be read."""
        try:
            return parse(amount_typed(self.typed), self.invoice.balance.currency)
        except ValueError:
            return None

    def why_not(self) -> str:
        """What is wrong with it, as a sentence; empty when it fits."""
        amount = self.amount()
        if amount is None:
            return tr("This is not an amount.")
        if amount.minor <= 0:
            return tr("Enter more than zero, or remove the invoice.")
        if amount > self.invoice.balance:
            return tr("Only {balance} is open.").format(balance=money_text(self.invoice.balance))
        return ""


class AllocatingScreen:
    """Shares of one receipt. Starts from a candidate, or empty when there is none."""

    def __init__(self, detail: MatchDetail, candidate: int) -> None:
        self.detail = detail
        self.shares: list[Share] = []
        candidates = detail.proposal.candidates
        if 0 <= candidate < len(candidates):
            for allocation in candidates[candidate].allocations:
                invoice = detail.invoices.get(allocation.target_id)
                if invoice is not None and allocation.target_kind is DocumentKind.INVOICE:
                    self.shares.append(Share(invoice, amount_to_type(allocation.amount.plain())))

    @property
    def received(self) -> Money:
        """The money there is to allocate."""
        return self.detail.proposal.receipt.amount

    def add(self, invoice: Invoice) -> bool:
        """Add an invoice with what is left, its balance at most; False when it is there already."""
        if any(share.invoice.remote_id == invoice.remote_id for share in self.shares):
            return False
        left = self.left()
        amount = invoice.balance
        if left is not None and left.currency == amount.currency and zero(left.currency) < left < amount:
            amount = left
        self.shares.append(Share(invoice, amount_to_type(amount.plain())))
        return True

    def remove(self, remote_id: str) -> None:
        """Take an invoice away."""
        self.shares = [share for share in self.shares if share.invoice.remote_id != remote_id]

    def left(self) -> Money | None:
        """Received less allocated; None while an amount can't be read or has another currency."""
        left = self.received
        for share in self.shares:
            amount = share.amount()
            if amount is None or amount.currency != left.currency:
                return None
            left -= amount
        return left

    def left_text(self) -> str:
        """What the foot of the dialog says."""
        left = self.left()
        if left is None:
            return self._foreign() or tr("One of the amounts can't be read.")
        if left.minor == 0:
            return tr("Everything is allocated.")
        if left.minor > 0:
            return tr("{left} stays unapplied on the customer.").format(left=money_text(left))
        return tr("{over} more than was received.").format(over=money_text(abs(left)))

    def why_not(self) -> str:
        """Why it can't be approved, as a sentence; empty when it can."""
        if not self.shares:
            return tr("Add at least one invoice.")
        for share in self.shares:
            why = share.why_not()
            if why:
                return f"{share.invoice.number}: {why}"
        if self._foreign():
            return self._foreign()
        customers = {share.invoice.customer_id for share in self.shares}
        if len(customers) > 1:
            return tr("The invoices belong to different customers; a payment has one.")
        left = self.left()
        if left is not None and left.minor < 0:
            return self.left_text()
        return ""

    def _foreign(self) -> str:
        have = self.received.currency
        for share in self.shares:
            if share.invoice.balance.currency != have:
                return tr("{number} is in {currency}, the money in {have}.").format(
                    number=share.invoice.number, currency=share.invoice.balance.currency, have=have
                )
        return ""

    def allocations(self) -> tuple[Allocation, ...]:
        """What was typed, as allocations; call only when ``why_not`` is empty."""
        pairs = ((share.invoice, share.amount()) for share in self.shares)
        return tuple(
            Allocation(DocumentKind.INVOICE, invoice.remote_id, amount)
            for invoice, amount in pairs
            if amount is not None
        )
