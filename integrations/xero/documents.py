"""Each of Xero's records as a domain document (wire/xero.md 2.8). Reading only; pure."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Customer,
    Deposit,
    DepositLine,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
    JournalLine,
    Line,
    Payment,
    PaymentForm,
    TaxCode,
    Term,
)
from app.domain.money import Money, from_decimal, zero
from app.domain.tracking import CategoryOption, TrackingCategory
from integrations.xero import wire
from integrations.xero.sales import without_ours


class Skipped(Exception):
    """A record that is none of ours: a bill, a refund of a supplier's, a draft credit note."""


class Gone(Exception):
    """A record that was deleted or voided and counts no more."""

    def __init__(self, remote_id: str) -> None:
        super().__init__(remote_id)
        self.remote_id = remote_id


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a record needs from around it: the organisation's currency, account ids by code, their currencies.

    An account whose currency is not told has the organisation's own. ``lies_on`` is the account that money on
    account was received on, which only its bank transaction tells. ``tells_balances``: a contact's balance is
    wanted, as it is at this moment.
    """

    home: str
    account_of: Callable[[str], str | None] = lambda _code: None
    currency_of: Callable[[str], str | None] = lambda _account_id: None
    lies_on: Callable[[str], str | None] = lambda _payment_id: None
    tells_balances: bool = False


_ENDED = frozenset({"DELETED", "VOIDED"})
_LIVE = frozenset({"AUTHORISED", "PAID"})
_WAITING = frozenset({"DRAFT", "SUBMITTED"})


def customer(record: wire.ContactRecord, around: Surroundings) -> Customer:
    """A contact; one that only sells to us is passed over.

    Its balances are left alone, but where they are asked for: they move without its time of change (2.5), so
    a mirror of them would lie.
    """
    if record.is_supplier and not record.is_customer:
        raise Skipped
    term = term_of(record.payment_terms)
    return Customer(
        remote_id=record.contact_id,
        version=record.version,
        name=record.name or " ".join(filter(None, (record.first_name, record.last_name))),
        email=record.email_address or "",
        phone=_phone(record.phones or ()),
        currency=record.default_currency or around.home,
        balance=_outstanding(record.balances, around.home) if around.tells_balances else None,
        term_id=term.remote_id if term else None,
        tax_id=record.tax_number or "",
        address=_address(record.addresses or ()),
        tax_code_id=record.sales_tax_type or None,
        is_active=_is_in_use(record.status),
        updated_at=record.updated_at(),
    )


def _outstanding(balances: wire.Balances | None, home: str) -> Money:
    """What a contact owes; of one that owes nothing, what is owed to it (negative)."""
    sides = (balances.receivable, balances.payable) if balances else (None, None)
    owes, owed = (side.outstanding if side else Decimal(0) for side in sides)
    return from_decimal(owes or -owed, home)


def _address(addresses: Iterable[wire.PostalAddress]) -> str:
    """The billing address, else any."""
    texts = sorted((one.kind != "POBOX", one.text()) for one in addresses if one.text())
    return texts[0][1] if texts else ""


def _phone(phones: Iterable[wire.Phone]) -> str:
    numbers = ((phone.country, phone.area, phone.number) for phone in phones if phone.number)
    return next((" ".join(part for part in parts if part) for parts in numbers), "")


def tracking_category(record: wire.TrackingCategoryRecord, _around: Surroundings) -> TrackingCategory:
    """A tracking category; Gone when it was deleted, and what was deleted of its options is left out."""
    if record.status == "DELETED":
        raise Gone(record.category_id)
    options = (one for one in record.options or () if one.status != "DELETED")
    return TrackingCategory(
        remote_id=record.category_id,
        version=record.version,
        name=record.name,
        options=tuple(CategoryOption(one.option_id, one.name, _is_in_use(one.status)) for one in options),
        is_active=_is_in_use(record.status),
    )


def _is_in_use(status: str | None) -> bool:
    return status in {None, "", "ACTIVE"}


_TERM_WORDS = {
    "DAYSAFTERBILLDATE": "{} days after the invoice date",
    "DAYSAFTERBILLMONTH": "{} days after the end of the invoice month",
    "OFCURRENTMONTH": "On day {} of the invoice month",
    "OFFOLLOWINGMONTH": "On day {} of the following month",
}


def term_of(terms: wire.PaymentTerms | None) -> Term | None:
    """Xero's terms are part of a contact or the organisation; the same ones are one term for us."""
    sales = terms.sales if terms else None
    if sales is None or sales.day is None or sales.kind not in _TERM_WORDS:
        return None
    name = _TERM_WORDS[sales.kind].format(sales.day)
    days = sales.day if sales.kind == "DAYSAFTERBILLDATE" else None
    return Term(remote_id=f"{sales.kind}:{sales.day}", version="", name=name, due_days=days)


_ROLES_BY_SYSTEM = {"DEBTORS": AccountRole.RECEIVABLE}
_ROLES_BY_TYPE = {
    "BANK": AccountRole.BANK,
    "REVENUE": AccountRole.INCOME,
    "SALES": AccountRole.INCOME,
    "OTHERINCOME": AccountRole.INCOME,
}
"""By system account and type, never by the name. Xero marks no account as that of bank fees or discounts."""


def account(record: wire.AccountRecord, around: Surroundings) -> Account:
    """An account of the chart."""
    if record.status == "DELETED":
        raise Gone(record.account_id)
    role = _ROLES_BY_SYSTEM.get(record.system_account or "") or _ROLES_BY_TYPE.get(record.kind or "")
    is_bank = record.kind == "BANK"
    return Account(
        remote_id=record.account_id,
        version=record.version,
        name=record.name or "",
        role=role or AccountRole.OTHER,
        code=record.code or "",
        kind=record.account_class or "",
        sub_kind=record.kind or "",
        currency=record.currency(around.home),
        takes_payments=is_bank or bool(record.enable_payments),
        is_active=_is_in_use(record.status),
        updated_at=record.updated_at(),
    )


def tax_code(record: wire.TaxRateRecord, _around: Surroundings) -> TaxCode:
    """A tax rate, known by its tax type."""
    return TaxCode(
        remote_id=record.tax_type,
        version=record.version,
        name=record.name or record.tax_type,
        rate=wire.plain(record.effective_rate),
        is_taxable=bool(record.effective_rate),
        is_active=_is_in_use(record.status),
        updated_at=record.updated_at(),
    )


def item(record: wire.ItemRecord, around: Surroundings) -> Item:
    """A product or service."""
    sales = record.sales_details
    code = sales.account_code if sales else None
    return Item(
        remote_id=record.item_id,
        version=record.version,
        name=record.name or record.code or "",
        unit_price=wire.plain(sales.unit_price if sales else None),
        income_account_id=around.account_of(code) if code else None,
        code=record.code or "",
        tax_code_id=(sales.tax_type if sales else None) or None,
        updated_at=record.updated_at(),
    )


def _lines(items: list[wire.LineItem] | None, currency: str) -> Iterator[Line]:
    for line in items or ():
        yield Line(
            amount=from_decimal(line.line_amount, currency) if line.line_amount else zero(currency),
            description=line.description or "",
            item_id=line.item.item_id if line.item else None,
            quantity=wire.plain(line.quantity),
            unit_price=wire.plain(line.unit_amount),
            tax_code_id=line.tax_type or None,
            tracking=tuple((one.name, one.option) for one in line.tracking or () if one.option),
            account=line.account_code or "",
        )


def invoice(record: wire.InvoiceRecord, around: Surroundings) -> Invoice:
    """A sales invoice. A draft is not in the books: nothing of it is open."""
    if record.kind != "ACCREC":
        raise Skipped
    if record.status == "DELETED":
        raise Gone(record.invoice_id)
    due = record.money(record.amount_due, around.home)
    status = _invoice_status(record.status, due)
    issued_on = wire.needed_day(record.issued, record.issued_text)
    currency = record.currency(around.home)
    return Invoice(
        remote_id=record.invoice_id,
        version=record.version,
        number=record.invoice_number or "",
        customer_id=record.contact.contact_id,
        issued_on=issued_on,
        due_on=wire.day(record.due, record.due_text) or issued_on,
        total=record.money(record.total, around.home),
        balance=due if status is InvoiceStatus.OPEN else zero(currency),
        status=status,
        tax=record.money(record.total_tax, around.home) if record.total_tax is not None else None,
        purchase_order=without_ours(record.reference or ""),
        note=record.reference or "",
        lines=tuple(_lines(record.line_items, currency)),
        updated_at=record.updated_at(),
        exchange_rate=record.rate(currency, around.home),
    )


def _invoice_status(status: str | None, due: Money) -> InvoiceStatus:
    match status:
        case "DRAFT" | "SUBMITTED":
            return InvoiceStatus.DRAFT
        case "AUTHORISED":
            # A free invoice stays AUTHORISED with nothing due.
            return InvoiceStatus.OPEN if due else InvoiceStatus.PAID
        case "PAID":
            return InvoiceStatus.PAID
        case "VOIDED":
            return InvoiceStatus.VOIDED
        case _:
            raise ValueError(f"has the unknown status {status!r}")


def credit_note(record: wire.CreditNoteRecord, around: Surroundings) -> CreditNote:
    """A customer's credit note."""
    if record.kind != "ACCRECCREDIT":
        raise Skipped
    _check_live(record, record.credit_note_id)
    return CreditNote(
        remote_id=record.credit_note_id,
        version=record.version,
        number=record.credit_note_number or "",
        customer_id=record.contact.contact_id,
        issued_on=wire.needed_day(record.issued, record.issued_text),
        total=record.money(record.total, around.home),
        remaining=record.money(record.remaining_credit, around.home),
        tax=record.money(record.total_tax, around.home) if record.total_tax is not None else None,
        note=record.reference or "",
        lines=tuple(_lines(record.line_items, record.currency(around.home))),
        allocations=allocations(record, around),
        updated_at=record.updated_at(),
        exchange_rate=record.rate(record.currency(around.home), around.home),
    )


def _check_live(record: wire.Record, remote_id: str) -> None:
    if record.status in _ENDED:
        raise Gone(remote_id)
    if record.status in _WAITING:
        raise Skipped
    if record.status not in _LIVE:
        raise ValueError(f"has the unknown status {record.status!r}")


def allocations(record: wire.CreditRecord, around: Surroundings) -> tuple[Allocation, ...]:
    """What of a credit was used on invoices."""
    return tuple(
        Allocation(
            target_kind=DocumentKind.INVOICE,
            target_id=one.invoice.invoice_id,
            amount=record.money(one.amount, around.home),
            remote_id=one.allocation_id or "",
        )
        for one in record.allocations or ()
        if not one.is_deleted
    )


def overpayment(record: wire.OverpaymentRecord, around: Surroundings) -> Payment:
    """Money received beyond what invoices took."""
    return _on_account(record, record.overpayment_id, PaymentForm.OVERPAYMENT, around)


def prepayment(record: wire.PrepaymentRecord, around: Surroundings) -> Payment:
    """Money received ahead."""
    return _on_account(record, record.prepayment_id, PaymentForm.PREPAYMENT, around)


def _on_account(
    record: wire.CreditRecord, remote_id: str, form: PaymentForm, around: Surroundings
) -> Payment:
    # RECEIVE-… was booked as such, AR… came of paying an invoice too much; SPEND-… and AP… are suppliers'.
    if not record.kind.startswith(("RECEIVE-", "AR")):
        raise Skipped
    _check_live(record, remote_id)
    words = [line.description for line in record.line_items or () if line.description]
    return Payment(
        remote_id=remote_id,
        version=record.version,
        customer_id=record.contact.contact_id,
        received_on=wire.needed_day(record.issued, record.issued_text),
        total=record.money(record.total, around.home),
        unapplied=record.money(record.remaining_credit, around.home),
        allocations=allocations(record, around),
        reference=record.reference or "",
        note="; ".join(words),
        form=form,
        deposit_account_id=around.lies_on(remote_id),
        updated_at=record.updated_at(),
        exchange_rate=record.rate(record.currency(around.home), around.home),
    )


def payment(record: wire.PaymentRecord, around: Surroundings) -> Payment:
    """A payment of one sales invoice, or one that pays money back; what pays bills is passed over."""
    if record.kind in _BACK:
        return _paid_back(record, around)
    if record.kind != "ACCRECPAYMENT":
        if record.kind is None:
            raise ValueError("does not say what it pays")
        raise Skipped
    _check_made(record)
    if record.invoice is None or not record.invoice.invoice_id:
        raise ValueError("names no invoice")
    amount = from_decimal(record.amount or Decimal(0), record.invoice.currency_code or around.home)
    inside = record.batch_payment
    paid_into = record.account or (inside.account if inside else None)
    shared = (inside.reference or inside.details or inside.narrative) if inside else None
    return Payment(
        remote_id=record.payment_id,
        version=record.version,
        customer_id=record.invoice.contact.contact_id if record.invoice.contact else "",
        received_on=wire.needed_day(record.paid),
        total=amount,
        unapplied=zero(amount.currency),
        allocations=(Allocation(DocumentKind.INVOICE, record.invoice.invoice_id, amount),),
        reference=record.reference or shared or "",
        batch_id=record.batch_payment_id or (inside.batch_payment_id if inside else None) or None,
        deposit_account_id=(paid_into.account_id if paid_into else None) or None,
        updated_at=record.updated_at(),
        exchange_rate=record.rate(amount.currency, around.home),
    )


def _check_made(record: wire.PaymentRecord) -> None:
    if record.status in _ENDED:
        raise Gone(record.payment_id)
    if record.status != "AUTHORISED":
        raise ValueError(f"has the unknown status {record.status!r}")


_BACK = frozenset({"ARCREDITPAYMENT", "AROVERPAYMENTPAYMENT", "ARPREPAYMENTPAYMENT"})
"""Types of payments that give a customer's money back."""


def _paid_back(record: wire.PaymentRecord, around: Surroundings) -> Payment:
    """Money given back (2.8): of a credit note, which it uses up, or of money on account."""
    _check_made(record)
    credit = record.credit_note or record.overpayment or record.prepayment
    if credit is None or not (credit.credit_note_id or credit.overpayment_id or credit.prepayment_id):
        raise ValueError("names nothing that it pays back")
    amount = from_decimal(record.amount or Decimal(0), credit.currency_code or around.home)
    return Payment(
        remote_id=record.payment_id,
        version=record.version,
        customer_id=credit.contact.contact_id if credit.contact else "",
        received_on=wire.needed_day(record.paid),
        total=-amount,
        unapplied=zero(amount.currency),
        allocations=(
            (Allocation(DocumentKind.CREDIT_NOTE, credit.credit_note_id, amount),)
            if credit.credit_note_id
            else ()
        ),
        reference=record.reference or "",
        deposit_account_id=(record.account.account_id if record.account else None) or None,
        updated_at=record.updated_at(),
        exchange_rate=record.rate(amount.currency, around.home),
    )


def deposit(record: wire.BankTransactionRecord, around: Surroundings) -> Deposit:
    """Money received into or spent from a bank account that is no customer's payment.

    The two sides of a transfer are no records of their own here: ``transfer`` is both.
    """
    kind, _, more = record.kind.partition("-")
    if more in {"OVERPAYMENT", "PREPAYMENT"}:
        raise Skipped
    if record.status in _ENDED or more == "TRANSFER":
        raise Gone(record.bank_transaction_id)
    if kind not in {"RECEIVE", "SPEND"} or more:
        raise ValueError(f"has the unknown type {record.kind!r}")
    sign = 1 if kind == "RECEIVE" else -1
    total = record.money(record.total, around.home)
    is_gross = record.line_amount_types == "Inclusive"
    lines = (_deposit_line(line, total.currency, sign, around, is_gross) for line in record.line_items or ())
    return Deposit(
        remote_id=record.bank_transaction_id,
        version=record.version,
        deposited_on=wire.needed_day(record.dated, record.dated_text),
        account_id=record.bank_account.account_id or "",
        total=total if sign > 0 else -total,
        note=record.reference or (record.contact.name if record.contact else "") or "",
        lines=tuple(lines),
        updated_at=record.updated_at(),
    )


TRANSFER = "transfer-"
"""Stands before the id of a transfer: it is kept among the deposits and told from them by it."""


def transfer(record: wire.BankTransferRecord, around: Surroundings) -> Deposit:
    """Money between two bank accounts, as a deposit into one whose line takes it out of the other.

    Between two currencies it has an amount in each, and only one is told: such a one is passed over.
    """
    remote_id = TRANSFER + record.bank_transfer_id
    if record.status in _ENDED:
        raise Gone(remote_id)
    source, target = record.source.account_id or "", record.target.account_id or ""
    currency = around.currency_of(target) or around.home
    if (around.currency_of(source) or around.home) != currency:
        raise Skipped
    total = from_decimal(record.amount or Decimal(0), currency)
    return Deposit(
        remote_id=remote_id,
        version=record.version,
        deposited_on=wire.needed_day(record.dated, record.dated_text),
        account_id=target,
        total=total,
        note=record.reference or "",
        lines=(DepositLine(amount=total, account_id=source),),
        updated_at=record.updated_at(),
    )


def _deposit_line(
    line: wire.LineItem, currency: str, sign: int, around: Surroundings, is_gross: bool
) -> DepositLine:
    """What its account moves by: without the tax that a gross amount contains."""
    tax = (line.tax_amount or Decimal(0)) if is_gross else Decimal(0)
    amount = from_decimal(sign * ((line.line_amount or Decimal(0)) - tax), currency)
    account_id = _account_id(line, around)
    return DepositLine(amount=amount, account_id=account_id, description=line.description or "")


def _account_id(line: wire.LineItem, around: Surroundings) -> str | None:
    return line.account_id or (around.account_of(line.account_code) if line.account_code else None)


def journal(record: wire.ManualJournalRecord, around: Surroundings) -> Journal:
    """A posted manual journal; ValueError when it does not balance, or posts tax to an account not told."""
    if record.status in _ENDED:
        raise Gone(record.journal_id)
    if record.status in _WAITING:
        raise Skipped
    if record.status not in {"POSTED", "ARCHIVED"}:
        raise ValueError(f"has the unknown status {record.status!r}")
    currency = record.currency(around.home)
    lines = tuple(_journal_line(line, currency, around) for line in record.journal_lines or ())
    if sum(line.amount.minor for line in lines):
        raise ValueError("its debits and credits differ")
    return Journal(
        remote_id=record.journal_id,
        version=record.version,
        number="",
        posted_on=wire.needed_day(record.dated, record.dated_text),
        currency=currency,
        note=record.narration or "",
        lines=lines,
        updated_at=record.updated_at(),
    )


def _journal_line(line: wire.JournalItem, currency: str, around: Surroundings) -> JournalLine:
    if line.tax_amount:
        raise ValueError("carries tax, whose account Xero does not tell")
    amount = from_decimal(line.line_amount or Decimal(0), currency)
    return JournalLine(amount, _account_id(line, around) or "", description=line.description or "")


_QUOTES = {
    "DRAFT": EstimateStatus.DRAFT,
    "SENT": EstimateStatus.PENDING,
    "ACCEPTED": EstimateStatus.ACCEPTED,
    "DECLINED": EstimateStatus.DECLINED,
    "INVOICED": EstimateStatus.INVOICED,
}


def estimate(record: wire.QuoteRecord, around: Surroundings) -> Estimate:
    """A quote."""
    if record.status in _ENDED:
        raise Gone(record.quote_id)
    if record.status not in _QUOTES:
        raise ValueError(f"has the unknown status {record.status!r}")
    return Estimate(
        remote_id=record.quote_id,
        version=record.version,
        number=record.quote_number or "",
        customer_id=record.contact.contact_id,
        issued_on=wire.needed_day(record.issued, record.issued_text),
        total=record.money(record.total, around.home),
        status=_QUOTES[record.status],
        expires_on=wire.day(record.expires, record.expires_text),
        note=record.reference or record.title or "",
        lines=tuple(_lines(record.line_items, record.currency(around.home))),
        updated_at=record.updated_at(),
    )
