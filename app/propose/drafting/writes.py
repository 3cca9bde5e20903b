"""What an approved draft writes: a customer, an invoice over exactly what was shown, or a void."""

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct, field

from app.domain.capabilities import Capabilities
from app.domain.documents import Account, Customer, DocumentKind, Invoice, InvoiceStatus, Item, TaxScheme
from app.domain.money import Money
from app.domain.tracking import TrackingLists
from app.domain.writes import (
    ADVANCE,
    AMOUNT,
    DOCUMENT,
    DOCUMENT_ID,
    PURPOSE,
    REMINDER,
    UNTIL,
    CloseEstimate,
    CreateCustomer,
    CreateInvoice,
    CreatePaymentLink,
    DeleteDocument,
    InvoiceLine,
    LedgerWrite,
    ReceiveInAdvance,
    SendInvoice,
    SwitchOffPaymentLink,
    VoidInvoice,
    Write,
    made_for,
)
from app.errors import DraftNotPossible
from app.propose.drafting.deposit_tax import Reckoning
from app.propose.drafting.deposits import received_subject
from app.propose.drafting.draft import Draft, DraftAction, DraftInvoice, DraftLine, ReceivedDeposit
from app.propose.drafting.totals import tally, text_of


class DraftContext(Struct, frozen=True):
    """What the writes of drafts refer to.

    ``made_by`` are ids of the drafts that others rest on, by subject: customers, deposits, invoices to send.
    ``money_account_id`` is where a processor's money lies.
    ``rates`` are percentages by tax code; ``number`` is the invoice's where a company numbers its own.
    ``posts`` False: where the ledger has drafts, it stays one there. ``tracking`` is what the ledger takes to
    tell lines apart. ``received`` are deposits by charge that are booked or approved to be, ``scheme`` is
    the company's way of tax. ``left`` is what of deposits was neither given back nor withdrawn, by charge; it
    is not asked where it is None. ``gone`` are deposits whose entry is not in the ledger any more as written.
    """

    capabilities: Capabilities
    customers: Mapping[str, Customer] = field(default_factory=dict)
    items: Mapping[str, Item] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    made_by: Mapping[str, int] = field(default_factory=dict)
    rates: Mapping[str, str] = field(default_factory=dict)
    number: str = ""
    posts: bool = True
    money_account_id: str | None = None
    tracking: TrackingLists = TrackingLists()
    received: Mapping[str, ReceivedDeposit] = field(default_factory=dict)
    scheme: TaxScheme = TaxScheme.NONE
    left: Mapping[str, Money] | None = None
    gone: frozenset[str] = frozenset()


def draft_writes(draft: Draft, reference: str, context: DraftContext) -> tuple[Write, ...]:
    """The writes of one draft, in order; DraftNotPossible when something it needs is not there."""
    match draft.action:
        case DraftAction.CUSTOMER:
            return (_customer(draft),)
        case DraftAction.VOID:
            return (_void(draft, context),)
        case DraftAction.DEPOSIT | DraftAction.LINK:
            return (_link(draft, reference),)
        case DraftAction.RECEIVED:
            return (_received(draft, context),)
        case DraftAction.SEND:
            return (_send(draft, context),)
        case DraftAction.SWITCH_OFF:
            assert draft.switch_off is not None, "the part that its action names"
            return (SwitchOffPaymentLink(draft.switch_off.link_id),)
        case DraftAction.INVOICE:
            assert draft.invoice is not None, "the part that its action names"
            invoice = invoice_write(draft.invoice, reference, context)
            if invoice.estimate_id and not context.capabilities.links_estimates:
                return (invoice, CloseEstimate(invoice.estimate_id))
            return (invoice,)


def _customer(draft: Draft) -> CreateCustomer:
    new = draft.customer
    assert new is not None, "the part that its action names"
    return CreateCustomer(new.name, new.currency, new.email, new.phone, new.tax_id, new.address)


def _link(draft: Draft, reference: str) -> CreatePaymentLink:
    deposit = draft.deposit
    assert deposit is not None, "the part that its action names"
    purpose = REMINDER if draft.action is DraftAction.LINK else ADVANCE if deposit.is_advance else ""
    about = {
        DOCUMENT: deposit.number,
        DOCUMENT_ID: deposit.document_id,
        "customer": deposit.customer_id or deposit.customer_name,
        UNTIL: deposit.until.isoformat() if deposit.until else "",
        AMOUNT: f"{deposit.amount.plain()} {deposit.amount.currency}",
        PURPOSE: purpose,
    }
    told = ((key, value) for key, value in sorted(about.items()) if value)
    return CreatePaymentLink(deposit.amount, deposit.title, reference, tuple(told))


def _received(draft: Draft, context: DraftContext) -> ReceiveInAdvance:
    deposit = draft.received
    assert deposit is not None, "the part that its action names"
    account = context.accounts.get(deposit.account_id)
    if account is None:
        raise DraftNotPossible("The account of deposits is no longer in the mirror")
    if context.money_account_id is None:
        raise DraftNotPossible(
            "The ledger has no account that takes a processor's payments",
            remedy="Name it in the settings, then sync.",
        )
    reckoning = Reckoning(context.scheme, context.rates)
    if any(reckoning.tax_in(part.amount, part.tax_code_id) != part.tax for part in deposit.parts):
        raise DraftNotPossible("The tax rates changed since this was drafted", remedy="Look at it again.")
    return ReceiveInAdvance(
        customer_id=_whose(deposit.customer_id, deposit.customer_name, deposit.customer_subject, context),
        received_on=deposit.received_on,
        amount=deposit.amount,
        account_id=context.money_account_id,
        liability_account_id=account.remote_id,
        liability_code=account.code,
        reference=deposit.charge_id,
        note=f"{deposit.title}, received in advance, Stripe {deposit.charge_id}",
        item_id=_sold_into(account, context),
        scheme=context.scheme,
        parts=deposit.parts,
    )


def _sold_into(account: Account, context: DraftContext) -> str:
    """The item of deposits: it is sold into their account."""
    found = (one.remote_id for one in context.items.values() if one.income_account_id == account.remote_id)
    item_id = min((one for one in found if context.items[one].is_active), default="")
    if not item_id:
        raise DraftNotPossible(
            f"No item is sold into {account.name} any more",
            remedy="Name the item of deposits in the settings, then sync.",
        )
    return item_id


def _send(draft: Draft, context: DraftContext) -> SendInvoice:
    target = draft.send
    assert target is not None, "the part that its action names"
    if target.invoice_id:
        if target.invoice_id not in context.invoices:
            raise DraftNotPossible(f"Invoice {target.number} is no longer in the mirror")
        return SendInvoice(target.invoice_id, target.to)
    maker = context.made_by.get(target.invoice_subject)
    if maker is None:
        raise DraftNotPossible("The invoice is not approved", remedy="Approve it too, or do not send it.")
    return SendInvoice(made_for(maker), target.to)


def _void(draft: Draft, context: DraftContext) -> LedgerWrite:
    target = draft.void
    assert target is not None, "the part that its action names"
    invoice = context.invoices.get(target.invoice_id)
    if invoice is None:
        raise DraftNotPossible(f"Invoice {target.number} is no longer in the mirror")
    return take_back(invoice)


def take_back(invoice: Invoice) -> LedgerWrite:
    """A draft in the ledger is deleted, an invoice that is in the books is voided (wire/xero.md 2.9)."""
    if invoice.status is InvoiceStatus.DRAFT:
        return DeleteDocument(DocumentKind.INVOICE, invoice.remote_id, version="")
    return VoidInvoice(invoice.remote_id)


def invoice_write(invoice: DraftInvoice, reference: str, context: DraftContext) -> CreateInvoice:
    """The invoice exactly as it was shown; DraftNotPossible when its sums or its customer are gone."""
    rules = invoice.rules
    if tally(invoice.lines, rules, context.rates, invoice.currency) != invoice.totals:
        raise DraftNotPossible("The tax rates changed since this was drafted", remedy="Look at it again.")
    unbooked = [line for line in invoice.lines if line.charge_id and not _is_booked(line, context)]
    if unbooked:
        raise DraftNotPossible(
            f"“{unbooked[0].description}” is taken off, and booking it is not approved",
            remedy="Approve the deposit that was received too.",
        )
    for line in invoice.lines:
        if refused := context.tracking.refused(line.tracking):
            category, name, _ = refused
            raise DraftNotPossible(f"The ledger has no {category} “{name}” in use", remedy="Choose another.")
    _check_deposits(invoice, context)
    estimates = {source.estimate_id for source in invoice.sources if source.estimate_id}
    if len(estimates) > 1:
        raise DraftNotPossible("One invoice can bill one estimate only", remedy="Split it.")
    discount = None if rules.takes_discount_off_lines else invoice.totals.discount
    return CreateInvoice(
        customer_id=_whose(invoice.customer_id, invoice.customer_name, invoice.customer_subject, context),
        issued_on=invoice.issued_on,
        due_on=invoice.due_on,
        lines=tuple(_line(line, invoice, context) for line in invoice.lines),
        total=invoice.totals.total,
        reference=reference,
        scheme=rules.scheme,
        tax_code_id=rules.group_id,
        is_inclusive=rules.is_inclusive,
        discount=discount,
        number=context.number,
        term_id=invoice.term_id,
        purchase_order=invoice.purchase_order,
        memo=invoice.memo,
        estimate_id=next(iter(estimates), ""),
        is_posted=context.posts or not context.capabilities.has_drafts,
    )


def _check_deposits(invoice: DraftInvoice, context: DraftContext) -> None:
    """Deposits whose tax was due when they came are taken off with just that tax, no others with any."""
    for charge_id in dict.fromkeys(line.charge_id for line in invoice.lines if line.charge_id):
        lines = [line for line in invoice.lines if line.charge_id == charge_id]
        settled = [line.settles for line in lines if line.settles is not None]
        booked = context.received.get(charge_id)
        is_taxed = bool(booked and booked.parts)
        tax = sum(tally([line], invoice.rules, context.rates, invoice.currency).tax.minor for line in lines)
        whole = tally(lines, invoice.rules, context.rates, invoice.currency).total.minor
        said = (sum(one.tax.minor for one in settled), sum(one.amount.minor for one in settled))
        if is_taxed is not bool(settled) or (settled and (-tax, -whole) != said):
            raise DraftNotPossible(
                f"“{lines[0].description}” is not taken off with the tax that it was booked with",
                remedy="Reject it and look again; its tax must not fall due twice, nor be lost.",
            )
        sold = (context.items.get(line.item_id or "") for line in lines)
        if booked is not None and any(
            one is None or one.income_account_id != booked.account_id for one in sold
        ):
            raise DraftNotPossible(
                f"“{lines[0].description}” is not taken off the account that it was booked to",
                remedy="Reject it and look again; the item of deposits is another one now.",
            )
        if charge_id in context.gone:
            raise DraftNotPossible(
                f"The entry of “{lines[0].description}” is changed, or gone from the ledger",
                remedy="See there what is owed; reject the draft, or book the deposit again.",
            )
        left = (context.left or {}).get(charge_id)
        if context.left is not None and -whole > (left.minor if left else 0):
            raise DraftNotPossible(
                f"“{lines[0].description}” takes off what was given back or disputed since",
                remedy="Reject it and look again; the draft is then made of what is left.",
            )


def _whose(customer_id: str, name: str, subject: str, context: DraftContext) -> str:
    if customer_id:
        if customer_id not in context.customers:
            raise DraftNotPossible(f"{name} is no longer in the mirror")
        return customer_id
    maker = context.made_by.get(subject)
    if maker is None:
        raise DraftNotPossible(
            f"{name} is not in the ledger yet, and adding it is not approved",
            remedy="Approve the new customer too.",
        )
    return made_for(maker)


def _is_booked(line: DraftLine, context: DraftContext) -> bool:
    return received_subject(line.charge_id) in context.made_by


def _line(line: DraftLine, invoice: DraftInvoice, context: DraftContext) -> InvoiceLine:
    item = context.items.get(line.item_id or "")
    account = context.accounts.get(line.account_id or "")
    if item is None and account is None:
        raise DraftNotPossible(
            f"“{line.description[:40]}” names no item of the ledger",
            remedy="Choose an item for the line, or name a default in the settings.",
        )
    share = Decimal(line.discount) * 100 if line.discount else Decimal()
    is_on_line = invoice.rules.takes_discount_off_lines and bool(share)
    days = {source.served_on for source in line.sources}
    return InvoiceLine(
        description=line.description,
        amount=line.amount,
        quantity=line.quantity,
        unit_price=line.unit_price,
        item_id=item.remote_id if item else None,
        item_code=item.code if item else "",
        account_code=account.code if account else "",
        tax_code_id=line.tax_code_id,
        discount=text_of(share) if is_on_line else "",
        served_on=days.pop() if len(days) == 1 else None,
        time_ids=tuple(source.time_id for source in line.sources if source.time_id)
        if context.capabilities.marks_time_billed
        else (),
        tracking=line.tracking,
    )
