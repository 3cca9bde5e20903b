"""What deferred revenue rests on: agreements billed, their documents, and all that moves the liabilities."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import cast

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from app.domain.aging import at_rate
from app.domain.documents import (
    Account,
    CreditNote,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
)
from app.domain.money import Money
from app.propose.deferred.entries import MARK, BookedEntry, Prepaid, booked_entry
from app.propose.deferred.prepaid import DeferredBooks, Rates, net_of, net_of_credit, prepaid_works
from app.propose.deferred.schedule import ShutBooks
from app.propose.deferred.tie import LiabilityPosting
from app.propose.drafting.snapshot import Billed
from app.settings import Accounts
from app.store import closing, codec, connections, drafting, mirror, work
from app.store.mirror import each_of
from app.store.schema import allocation, exchange_rate
from app.store.schema import mirror as tables


class DeferredFacts(Struct, frozen=True):
    """All of it at one moment: the works, our entries, what moves the liabilities, and where books are shut.

    ``unread`` are records on the liabilities in a currency whose rate is not known.
    """

    home: str
    works: tuple[Prepaid, ...]
    booked: tuple[BookedEntry, ...]
    postings: tuple[LiabilityPosting, ...]
    shut: ShutBooks
    names: Mapping[str, str]
    liabilities: frozenset[str] = frozenset()
    unread: tuple[str, ...] = ()


def facts(conn: Connection, named: Accounts) -> DeferredFacts:
    """Read it. ``named``: the accounts that a person named."""
    about = connections.company(conn)
    agreements = [one for one in work.agreements(conn) if one.covers is not None]
    if not agreements and not named.deferred:
        return DeferredFacts(about.currency, (), (), (), ShutBooks(), {})
    accounts = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    subjects = {one.subject for one in agreements}
    billed = [one for one in drafting.billed(conn) if one.source.subject in subjects] if subjects else []
    books = _books(conn, about.currency, accounts, billed, named)
    works = tuple(prepaid_works(agreements, billed, books))
    wanted = {one.liability_id for one in works} | {books.liability_id, *_marked(conn, books)}
    liabilities = frozenset(wanted) - {""}
    journals = _journals(conn, liabilities)
    found = (booked_entry(one, liabilities, about.currency) for one in journals)
    moved = list(_postings(conn, journals, liabilities, books))
    return DeferredFacts(
        home=about.currency,
        works=works,
        booked=tuple(one for one in found if one is not None),
        postings=tuple(one for one in moved if isinstance(one, LiabilityPosting)),
        shut=ShutBooks(
            about.preferences.books_closed_on,
            tuple((one.first, one.last) for one in closing.closed(conn)),
        ),
        names={one.remote_id: one.name for one in accounts},
        liabilities=liabilities,
        unread=tuple(one for one in moved if isinstance(one, str)),
    )


def _books(
    conn: Connection, home: str, accounts: Iterable[Account], billed: Iterable[Billed], named: Accounts
) -> DeferredBooks:
    known = [one for one in accounts if one.is_active]
    owed = frozenset(one.remote_id for one in known if one.kind.casefold() in drafting.LIABILITIES)
    liability = next((one.remote_id for one in known if _is(one, named.deferred)), "")
    found = mirror.fetch(conn, DocumentKind.INVOICE, {one.invoice_id for one in billed})
    invoices = {key: one for key, one in found.items() if isinstance(one, Invoice)}
    return DeferredBooks(
        home=home,
        invoices=invoices,
        credits=_credits(conn, invoices),
        rates=_rates(conn),
        items=_items(conn),
        liabilities=owed,
        liability_id=liability if liability in owed else "",
        income_id=next((one.remote_id for one in known if _is(one, named.deferred_income)), ""),
        customers=_names(conn, {one.customer_id for one in invoices.values()}),
    )


def _names(conn: Connection, ids: Iterable[str]) -> dict[str, str]:
    found = mirror.fetch(conn, DocumentKind.CUSTOMER, ids)
    return {key: one.name for key, one in found.items() if isinstance(one, Customer)}


def _is(account: Account, name: str) -> bool:
    return bool(name) and name in {account.remote_id, account.code, account.name}


def _items(conn: Connection) -> dict[str, Item]:
    """Items by code and, before that, by id."""
    items = cast("tuple[Item, ...]", mirror.every(conn, DocumentKind.ITEM))
    return {one.code: one for one in items if one.code} | {one.remote_id: one for one in items}


def _rates(conn: Connection) -> Rates:
    return {
        (row.kind, row.remote_id): Decimal(row.rate) for row in conn.execute(select(exchange_rate))
    }  # fmt: skip


def _credits(conn: Connection, invoices: Mapping[str, Invoice]) -> dict[str, list[CreditNote]]:
    """Credit notes that are used on these invoices, or name one in their text, by the invoice's id."""
    if not invoices:
        return {}
    customers = codec.text(sorted({one.customer_id for one in invoices.values()}))
    theirs = tables[DocumentKind.CREDIT_NOTE].c.customer_id.in_(select(each_of(customers)))
    notes = cast("tuple[CreditNote, ...]", mirror.where(conn, DocumentKind.CREDIT_NOTE, theirs))
    together = _settled_together(conn, {one.remote_id for one in notes})
    found: dict[str, list[CreditNote]] = defaultdict(list)
    for note in notes:
        used = {part.target_id for part in note.allocations} | together.get(note.remote_id, set())
        said = " ".join((note.note, *(line.description for line in note.lines))).split()
        for key, invoice in invoices.items():
            if key in used or (invoice.customer_id == note.customer_id and invoice.number in said):
                found[key].append(note)
    return found


def _settled_together(conn: Connection, notes: Collection[str]) -> dict[str, set[str]]:
    """The invoices that a payment uses each credit note on (wire/quickbooks.md 3.0), by the note's id."""
    credit, invoice = allocation.alias("credit"), allocation.alias("invoice")
    rows = conn.execute(
        select(credit.c.target_id.label("note"), invoice.c.target_id.label("invoice"))
        .join(invoice, invoice.c.payment_id == credit.c.payment_id)
        .where(
            credit.c.target_kind == DocumentKind.CREDIT_NOTE.value,
            credit.c.target_id.in_(select(each_of(codec.text(sorted(notes))))),
            invoice.c.target_kind == DocumentKind.INVOICE.value,
        )
    )
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row.note].add(row.invoice)
    return found


def _marked(conn: Connection, books: DeferredBooks) -> set[str]:
    """Liabilities that our entries are on: another may be named since, and they are booked all the same."""
    noted = tables[DocumentKind.JOURNAL].c.note.contains(MARK, autoescape=True)
    ours = cast("tuple[Journal, ...]", mirror.where(conn, DocumentKind.JOURNAL, noted))
    return {line.account_id for one in ours for line in one.lines if line.account_id in books.liabilities}


def _journals(conn: Connection, accounts: Collection[str]) -> tuple[Journal, ...]:
    if not accounts:
        return ()
    return cast("tuple[Journal, ...]", _naming(conn, DocumentKind.JOURNAL, accounts))


def _naming(conn: Connection, kind: DocumentKind, ids: Collection[str]) -> tuple[object, ...]:
    """Documents whose lines name one of these; a few more, which the caller passes over."""
    lines = tables[kind].c.lines
    return mirror.where(conn, kind, or_(*(lines.contains(f'"{one}"', autoescape=True) for one in ids)))


def _postings(
    conn: Connection, journals: Iterable[Journal], accounts: Collection[str], books: DeferredBooks
) -> Iterator[LiabilityPosting | str]:
    """What moves the liabilities, at home; the id alone where that is not known."""
    for journal in journals:
        minor = -sum(line.amount.minor for line in journal.lines if line.account_id in accounts)
        label = f"Journal {journal.number}".strip()
        posting = LiabilityPosting("journal", journal.remote_id, label, journal.posted_on, minor)
        yield posting if journal.currency == books.home else journal.remote_id
    if not accounts:
        return
    for deposit in cast("tuple[Deposit, ...]", _naming(conn, DocumentKind.DEPOSIT, accounts)):
        minor = sum(line.amount.minor for line in deposit.lines if line.account_id in accounts)
        label = f"Deposit of {deposit.total.grouped()}"
        moved = LiabilityPosting("deposit", deposit.remote_id, label, deposit.deposited_on, minor)
        yield moved if deposit.total.currency == books.home else deposit.remote_id
    yield from _sales(conn, accounts, books)


def _sales(
    conn: Connection, accounts: Collection[str], books: DeferredBooks
) -> Iterator[LiabilityPosting | str]:
    """Documents whose items are sold to the liability."""
    names = {key for key, item in books.items.items() if item.income_account_id in accounts}
    if not names:
        return
    invoices = cast("tuple[Invoice, ...]", _naming(conn, DocumentKind.INVOICE, names))
    for invoice in invoices:
        amounts = [line.amount for line in invoice.lines if line.item_id in names]
        if amounts and invoice.status not in {InvoiceStatus.DRAFT, InvoiceStatus.VOIDED}:
            label, nets = f"Invoice {invoice.number}", [net_of(invoice, each) for each in amounts]
            yield _sale("invoice", (invoice.remote_id, label), invoice, nets, books)
    credited = {note.remote_id: books.invoices[key] for key, notes in books.credits.items() for note in notes}
    for note in cast("tuple[CreditNote, ...]", _naming(conn, DocumentKind.CREDIT_NOTE, names)):
        amounts = [line.amount for line in note.lines if line.item_id in names]
        if amounts:
            label, of = f"Credit note {note.number}", credited.get(note.remote_id)
            back = [-(net_of_credit(note, each, of) if of else net_of(note, each)) for each in amounts]
            yield _sale("credit_note", (note.remote_id, label), note, back, books)


def _sale(
    kind: str,
    known_as: tuple[str, str],
    document: Invoice | CreditNote,
    amounts: Iterable[Money],
    books: DeferredBooks,
) -> LiabilityPosting | str:
    remote_id, label = known_as
    rate = books.rates.get((kind, remote_id))
    moved = [at_rate(each, rate, books.home) for each in amounts]
    if None in moved:
        return remote_id
    minor = sum(each.minor for each in moved if each is not None)
    return LiabilityPosting(kind, remote_id, label, document.issued_on, minor)
