"""What is put forward to be billed: invoices to make, customers to add, invoices to void."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import TaxScheme
from app.domain.money import Money, total
from app.domain.tracking import Tracking
from app.domain.writes import TaxedPart
from app.propose.proposal import ProposalKind, Tier


class DraftAction(StrEnum):
    """What approving a draft would write."""

    INVOICE = "invoice"
    CUSTOMER = "customer"
    VOID = "void"
    DEPOSIT = "deposit"
    RECEIVED = "received"
    SWITCH_OFF = "switch_off"
    SEND = "send"
    LINK = "link"


class Source(Struct, frozen=True):
    """The piece of work a line bills, as it was then (``WorkItem``).

    ``time_id`` and ``estimate_id`` are the ledger's own record, empty where the work came from elsewhere;
    ``amount`` is what it comes to by itself.
    """

    subject: str
    revision: str
    served_on: date
    text: str = ""
    place: str = ""
    time_id: str = ""
    estimate_id: str = ""
    amount: Money | None = None


class DraftLine(Struct, frozen=True):
    """One line. ``quantity``, ``unit_price`` and ``discount`` (a share, 0.1 = 10 %) are exact decimal texts.

    ``amount`` is quantity × price in the ledger's rounding, before the discount where the ledger takes that
    off the whole document. ``account_id`` is the account where no item names it. ``is_deposit``: money that
    was paid before, taken off as the liability it is; ``charge_id`` names it where it came by a link, and
    ``settles`` what of it, tax contained, where its tax was due when it came; ``told_by`` is the subject of
    the work whose own source tells of it.
    ``tracking`` is class or tracking categories, as this customer's lines bore them until now.
    """

    description: str
    quantity: str
    unit_price: str
    amount: Money
    item_id: str | None = None
    account_id: str | None = None
    tax_code_id: str | None = None
    discount: str = ""
    project: str = ""
    sources: tuple[Source, ...] = ()
    is_deposit: bool = False
    charge_id: str = ""
    tracking: Tracking = ()
    settles: TaxedPart | None = None
    told_by: str = ""


class TaxRules(Struct, frozen=True):
    """How the ledger will reckon this document. ``group_id`` is the document's one code (United States).

    ``is_inclusive``: prices contain the tax. ``takes_discount_off_lines``: each line is less its own discount
    (Xero), else one amount is taken off the document, which does not lower the tax (wire/quickbooks.md 2.9).
    ``price_places`` are the decimals a unit price keeps (wire/xero.md 2.4), None: all of them.
    """

    scheme: TaxScheme = TaxScheme.NONE
    group_id: str | None = None
    is_inclusive: bool = False
    takes_discount_off_lines: bool = False
    price_places: int | None = None


class Totals(Struct, frozen=True):
    """What a document adds up to."""

    subtotal: Money
    discount: Money
    tax: Money
    total: Money


class NewCustomer(Struct, frozen=True):
    """A customer the ledger does not have yet, as its source names it."""

    name: str
    currency: str
    email: str = ""
    phone: str = ""
    tax_id: str = ""
    address: str = ""


class DraftInvoice(Struct, frozen=True):
    """An invoice as it would be written. ``customer_id`` is empty when the customer is to be made first.

    ``customer_subject`` is then the subject of the draft that makes it. ``prompt`` names the language model's
    prompt where it has worded lines.
    """

    customer_id: str
    customer_name: str
    currency: str
    issued_on: date
    due_on: date
    lines: tuple[DraftLine, ...]
    rules: TaxRules
    totals: Totals
    term_id: str | None = None
    customer_subject: str = ""
    purchase_order: str = ""
    memo: str = ""
    prompt: str = ""

    @property
    def sources(self) -> tuple[Source, ...]:
        """All that it bills."""
        return tuple(source for line in self.lines for source in line.sources)


class VoidTarget(Struct, frozen=True):
    """An invoice whose work was cancelled after it was billed."""

    invoice_id: str
    number: str
    customer_name: str
    total: Money
    sources: tuple[Source, ...] = ()


class DepositLink(Struct, frozen=True):
    """A one-use payment link to make: for how much, for which document, and whom it is for.

    ``document_id`` is the estimate's, the booking's name as work, or for a letter the ids of its invoices
    with a space between; ``about`` names it to the customer,
    ``until`` is the last day it is to be paid on. ``is_advance``: what comes is booked as a liability.
    ``customer_id`` is empty for one the ledger does not have yet.
    """

    amount: Money
    title: str
    number: str
    document_id: str
    customer_id: str
    customer_name: str
    about: str = ""
    until: date | None = None
    is_advance: bool = False


class ReceivedDeposit(Struct, frozen=True):
    """A deposit that was paid by a link, to be booked as the liability it is until the work is done.

    ``customer_subject`` names the draft that makes its customer, where the ledger has none yet. ``parts`` are
    there where its tax falls due with it, and add up to it.
    """

    charge_id: str
    amount: Money
    received_on: date
    title: str
    customer_id: str
    customer_name: str
    account_id: str
    customer_subject: str = ""
    parts: tuple[TaxedPart, ...] = ()

    @property
    def tax(self) -> Money:
        """What of it is tax that falls due now."""
        return total((part.tax for part in self.parts), self.amount.currency)


class LinkToSwitchOff(Struct, frozen=True):
    """A payment link that nobody should pay by any more."""

    link_id: str
    url: str
    number: str


class InvoiceToSend(Struct, frozen=True):
    """An invoice that the ledger shall e-mail; without ``invoice_id`` the one that another draft makes."""

    invoice_subject: str
    invoice_id: str
    number: str
    to: str
    customer_name: str
    total: Money


class Draft(Struct, frozen=True):
    """What may be approved: just one of the parts is there, the one ``action`` names."""

    action: DraftAction
    invoice: DraftInvoice | None = None
    customer: NewCustomer | None = None
    void: VoidTarget | None = None
    deposit: DepositLink | None = None
    switch_off: LinkToSwitchOff | None = None
    received: ReceivedDeposit | None = None
    send: InvoiceToSend | None = None

    @property
    def customer_id(self) -> str | None:
        """The ledger's customer it is about, None for a new one."""
        about = self.deposit or self.received or self.invoice
        return about.customer_id or None if about is not None else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The work that is settled by it."""
        if self.invoice is not None:
            return self.invoice.sources
        return self.void.sources if self.void is not None else ()


class CheckCode(StrEnum):
    """What is looked at before a draft can be ready."""

    CUSTOMER = "customer"
    PRICE = "price"
    QUANTITY = "quantity"
    DISCOUNT = "discount"
    TAX = "tax"
    TRACKING = "tracking"
    DUPLICATE = "duplicate"
    CREDIT_LIMIT = "credit_limit"
    HOLD = "hold"
    PURCHASE_ORDER = "purchase_order"
    ADDRESS = "address"
    CLOSED_PERIOD = "closed_period"
    THRESHOLD = "threshold"
    CURRENCY = "currency"
    DEPOSIT = "deposit"
    ACCOUNT = "account"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    SENDING = "sending"


class Check(Struct, frozen=True):
    """One check with its outcome in words; ``is_met`` False keeps the draft from being ready."""

    code: CheckCode
    is_met: bool
    text: str


class DraftProposal(Struct, frozen=True):
    """What is put forward for one customer's work. ``aspect`` is the kind of work, or what it would do.

    ``needs`` are subjects of drafts that must be written first: the new customer of an invoice. ``sources``
    are told where nothing is put forward for them, so that turning them down is remembered.
    """

    kind: ProposalKind
    subject: str
    aspect: str
    tier: Tier
    confidence: float
    party: str
    dated_on: date
    money: Money
    candidates: tuple[Draft, ...]
    checks: tuple[Check, ...]
    withheld: str
    fingerprint: str
    needs: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def targets(self) -> tuple[str, ...]:
        """The invoice that would be voided or sent, so that lists name it by number."""
        about = ((draft.void or draft.send) for draft in self.candidates)
        return tuple(one.invoice_id for one in about if one is not None and one.invoice_id)

    def summary(self, numbers: Mapping[str, str]) -> str:
        """How much it bills: ``12 lines``, or what else it does."""
        draft = next(iter(self.candidates), None)
        if draft is None:
            return ""
        if draft.invoice is not None:
            count = len(draft.invoice.lines)
            return "1 line" if count == 1 else f"{count} lines"
        if draft.void is not None:
            return f"void {numbers.get(draft.void.invoice_id, draft.void.number)}"
        if draft.deposit is not None:
            what = "link" if draft.action is DraftAction.LINK else "deposit"
            return f"{what} {draft.deposit.number}"
        if draft.received is not None:
            return "deposit received"
        if draft.send is not None:
            return f"send {draft.send.number}".strip()
        return "link off" if draft.switch_off is not None else "new customer"

    def words(self, numbers: Mapping[str, str]) -> tuple[str, ...]:
        """Customer, lines, projects and where the work stands."""
        found = [self.party, *numbers.values()] if self.targets else [self.party]
        for draft in self.candidates:
            for line in draft.invoice.lines if draft.invoice else ():
                found += [line.description, line.project, *(source.place for source in line.sources)]
        return tuple(dict.fromkeys(found))

    @property
    def unmet(self) -> tuple[Check, ...]:
        """The checks that a person should look at."""
        return tuple(check for check in self.checks if not check.is_met)
