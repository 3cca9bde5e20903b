"""From agreements and what was billed of them to the works whose revenue is deferred."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from msgspec import Struct, field

from app.domain.aging import at_rate
from app.domain.documents import CreditNote, DocumentKind, Invoice, InvoiceStatus, Item
from app.domain.money import Money, exponent, total
from app.domain.work import WorkItem, WorkStatus
from app.propose.deferred.entries import BilledPart, Prepaid
from app.propose.deferred.schedule import Method
from app.propose.drafting.snapshot import Billed

Rates = Mapping[tuple[str, str], Decimal]
"""Home units for one of a document's currency, by kind and id."""


class DeferredBooks(Struct, frozen=True):
    """What of the ledger it rests on.

    ``credits`` are credit notes by the invoice they are used on or name. ``items`` by id and by code,
    ``liabilities`` are accounts' ids. ``liability_id`` and ``income_id`` are the accounts a person named,
    empty: none. ``customers``: names by id.
    """

    home: str
    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    credits: Mapping[str, Sequence[CreditNote]] = field(default_factory=dict)
    rates: Rates = field(default_factory=dict)
    items: Mapping[str, Item] = field(default_factory=dict)
    liabilities: frozenset[str] = frozenset()
    liability_id: str = ""
    income_id: str = ""
    customers: Mapping[str, str] = field(default_factory=dict)


def prepaid_works(
    work: Iterable[WorkItem], billed: Iterable[Billed], books: DeferredBooks
) -> Iterator[Prepaid]:
    """A work for each piece of an agreement that was billed in advance and is in the books.

    ``blocked`` says what is missing where an entry can't be made of it.
    """
    by_subject: dict[str, list[Billed]] = {}
    for one in billed:
        invoice = books.invoices.get(one.invoice_id)
        if invoice is not None and invoice.status is not InvoiceStatus.DRAFT:
            by_subject.setdefault(one.source.subject, []).append(one)
    notes = {subject: _credited(bills, books) for subject, bills in by_subject.items()}
    claims = Counter(key for found in notes.values() for key in found)
    for item in work:
        bills = by_subject.get(item.subject)
        if bills and item.covers is not None:
            yield _prepaid(item, bills, notes[item.subject], books, claims)


def _credited(bills: Iterable[Billed], books: DeferredBooks) -> dict[str, tuple[CreditNote, Billed]]:
    """The credit notes of what a work billed, by id: one that is used on several of its bills is one."""
    return {note.remote_id: (note, one) for one in bills for note in _credits(one, books)}


def _prepaid(
    work: WorkItem,
    bills: Sequence[Billed],
    notes: Mapping[str, tuple[CreditNote, Billed]],
    books: DeferredBooks,
    claims: Mapping[str, int],
) -> Prepaid:
    assert work.covers is not None, "asked before"
    sold = books.items.get(bills[0].item_id)
    account = (sold.income_account_id if sold else None) or ""
    is_on_liability = account in books.liabilities
    invoices = [books.invoices[one.invoice_id] for one in bills]
    # Of two works nobody knows whose a credit is: it is taken off neither, and a person looks.
    credited = [one for key, one in notes.items() if claims[key] == 1]
    parts = [_part(one, books) for one in bills]
    parts += [_credit(note, bill, books) for note, bill in credited]
    known = tuple(part for part in parts if part is not None)
    customer = invoices[0].customer_id
    return Prepaid(
        subject=work.subject,
        name=work.description or work.item_id,
        party=books.customers.get(customer, work.customer.name),
        covers=work.covers,
        method=Method(work.recognise),
        parts=known or (BilledPart("invoice", invoices[0].remote_id, "", invoices[0].issued_on,
                                   Money(0, books.home)),),
        income_id=books.income_id if is_on_liability else account,
        liability_id=account if is_on_liability else books.liability_id,
        is_on_liability=is_on_liability,
        doubts=tuple(_doubts(work, bills, notes, is_whole=len(credited) == len(notes))),
        blocked=_missing(account, books) if len(known) == len(parts) else _NO_RATE,
    )  # fmt: skip


_NO_RATE = "It was billed in a currency whose rate is not known here; sync again"


def _missing(account: str, books: DeferredBooks) -> str:
    """Which account nobody named, empty where both are known."""
    if not account:
        return "The ledger does not tell the account its item is sold to"
    if account in books.liabilities and not books.income_id:
        return "Its item is sold to a liability; name the account of revenue from prepayments in Settings"
    if account not in books.liabilities and not books.liability_id:
        return "Name the account of deferred revenue in Settings"
    return ""


def _part(one: Billed, books: DeferredBooks) -> BilledPart | None:
    invoice = books.invoices[one.invoice_id]
    rate = books.rates.get((DocumentKind.INVOICE, invoice.remote_id))
    amount = at_rate(net_of(invoice, one.amount), rate, books.home)
    label = f"Invoice {invoice.number}"
    return (
        BilledPart("invoice", invoice.remote_id, label, invoice.issued_on, amount)
        if amount is not None
        else None
    )


def _credits(one: Billed, books: DeferredBooks) -> Iterator[CreditNote]:
    for note in books.credits.get(one.invoice_id, ()):
        if any(_sells(line.item_id, one.item_id, books) for line in note.lines):
            yield note


def _credit(note: CreditNote, bill: Billed, books: DeferredBooks) -> BilledPart | None:
    lines = (line.amount for line in note.lines if _sells(line.item_id, bill.item_id, books))
    back = net_of_credit(note, total(lines, note.total.currency), books.invoices[bill.invoice_id])
    amount = at_rate(-back, books.rates.get((DocumentKind.CREDIT_NOTE, note.remote_id)), books.home)
    label = f"Credit note {note.number}"
    return (
        BilledPart("credit_note", note.remote_id, label, note.issued_on, amount)
        if amount is not None
        else None
    )


def _sells(named: str | None, item_id: str, books: DeferredBooks) -> bool:
    """Whether a line names this item, by its id or by its code."""
    found = books.items.get(named or "")
    return found is not None and found.remote_id == item_id


def net_of(document: Invoice | CreditNote, amount: Money) -> Money:
    """What of a line is no tax: all of it, unless the lines hold the tax and add up to the total."""
    whole = sum(line.amount.minor for line in document.lines)
    tax = document.tax.minor if document.tax is not None else 0
    if not tax or not whole or whole != document.total.minor:
        return amount
    share = Decimal(amount.minor) * (whole - tax) / whole
    return Money(int(share.quantize(Decimal(1), ROUND_HALF_UP)), amount.currency)


def net_of_credit(note: CreditNote, amount: Money, invoice: Invoice) -> Money:
    """What of a credit note is no tax, by its own; of one that tells none, as much as its invoice holds."""
    if note.tax is not None:
        return net_of(note, amount)
    whole = sum(line.amount.minor for line in note.lines)
    return net_of(invoice, amount) if whole == note.total.minor else amount


def _doubts(
    work: WorkItem, bills: Sequence[Billed], credited: Collection[str], *, is_whole: bool
) -> Iterator[str]:
    if not is_whole:
        yield "a credit is not taken off: it may be for this or for other work"
    if work.status is WorkStatus.CANCELLED:
        yield "the agreement does not tell of it any more; end it with a credit, or import it again"
    wanted = _agreed(work, bills[0].amount.currency)
    there = total((one.amount for one in bills), bills[0].amount.currency)
    if wanted and there.minor not in wanted and not credited:
        now = Money(wanted[0], there.currency).grouped()
        yield f"the agreement now comes to {now}; {there.grouped()} {there.currency} is billed"


def _agreed(work: WorkItem, currency: str) -> tuple[int, ...]:
    """What it comes to by the agreement, less its discount and before it; nothing where it says no price."""
    try:
        whole = Decimal(work.quantity) * Decimal(work.unit_price)
        less = whole * (1 - Decimal(work.discount or 0))
    except InvalidOperation:
        return ()
    places = exponent(currency)
    return tuple(
        int(each.scaleb(places).quantize(Decimal(1), ROUND_HALF_UP)) for each in (less, whole)
    )  # fmt: skip
