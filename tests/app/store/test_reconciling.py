"""What reconciliation reads beside its sides: invoices that charges name, what refunds are made from."""

from datetime import UTC, date, datetime, timedelta

from app.domain.documents import (
    CreditNote,
    Document,
    DocumentKind,
    InvoiceStatus,
    Item,
    Line,
    Organisation,
    Preferences,
    TaxCode,
    TaxScheme,
)
from app.domain.record import replace
from app.ports import Page
from app.store import connections, mirror, reconciling
from app.store.company_file import CompanyFile
from app.store.connection import Connection

from .made import DAY, NOW, invoice, usd


def keep(conn: Connection, *documents: Document) -> None:
    """Put documents into the mirror, one page each."""
    for document in documents:
        mirror.save_page(conn, "quickbooks", Page(DocumentKind.INVOICE, (document,), "next"), NOW)


def test_an_invoice_is_found_by_its_id_or_its_number_and_only_then(company: CompanyFile) -> None:
    """What was deleted is none."""
    with company.writer() as conn:
        keep(conn, invoice("401"), replace(invoice("402", 0, number="1042"), status=InvoiceStatus.PAID))
        keep(conn, invoice("403", number="1043"), invoice("404", number="1044"))
        gone = Page(DocumentKind.INVOICE, (), "next", deleted=("404",))
        mirror.save_page(conn, "quickbooks", gone, NOW + timedelta(minutes=1))
    with company.reader() as conn:
        found = reconciling.billed(conn, ["401", "404"], ["1042", "1044", "9"])
    assert {(one.remote_id, one.number, one.status) for one in found} == {
        ("401", "INV-401", "open"), ("402", "1042", "paid"),
    }  # fmt: skip
    assert {one.total for one in found} == {usd(340_00)}


def test_a_refund_is_made_from_its_invoice_and_its_customers_unused_credits(company: CompanyFile) -> None:
    """With the rates of active taxes, the items by id, and the ledger's way of tax."""
    sold = replace(invoice("401"), tax=usd(0), lines=(Line(usd(340_00), "Hours", "7"),))
    preferences = Preferences(tax_scheme=TaxScheme.LINES, tax_code_id="t1")
    with company.writer() as conn:
        keep(conn, sold, Item("7", "0", "Design", code="DES"))
        keep(conn, TaxCode("t1", "0", "VAT", "20"), TaxCode("t2", "0", "Old", "17.5", is_active=False))
        keep(
            conn,
            CreditNote("n1", "0", "CN-1", "58", DAY, usd(9_00), usd(9_00)),
            CreditNote("n2", "0", "CN-2", "58", DAY, usd(9_00), usd(0)),
            CreditNote("n3", "0", "CN-3", "59", DAY, usd(9_00), usd(9_00)),
        )
        about = Organisation("r", "Books", preferences=preferences)
        connections.connect(conn, "xero", about, NOW, is_ledger=True)
    with company.reader() as conn:
        found = reconciling.sales(conn, ["401"])
        nothing = reconciling.sales(conn, [])
    assert found.invoices == {"401": sold}
    assert {key: [one.number for one in notes] for key, notes in found.credits.items()} == {"58": ["CN-1"]}
    assert (found.rates, found.items["7"].code) == ({"t1": "20"}, "DES")
    assert (found.scheme, found.by_account) == (TaxScheme.LINES, True)
    assert (nothing.invoices, nothing.credits) == ({}, {})


def test_a_day_is_known_when_it_was_over_for_the_company(company: CompanyFile) -> None:
    """Six in the morning by UTC is evening on the Pacific coast; what ran across midnight began before."""
    about = Organisation("r", "Books", time_zone="America/Los_Angeles")
    begun = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
    first, last = (Page(DocumentKind.INVOICE, (), "next", is_last=is_last) for is_last in (False, True))
    with company.writer() as conn:
        connections.connect(conn, "quickbooks", about, begun, is_ledger=True)
        mirror.save_page(conn, "quickbooks", first, begun)
        mirror.save_page(conn, "quickbooks", last, begun + timedelta(hours=3))
    with company.reader() as conn:
        assert reconciling.books(conn).coverage.ledger == date(2026, 3, 8)
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", first, begun + timedelta(days=1))
    with company.reader() as conn:
        assert reconciling.books(conn).coverage.ledger == date(2026, 3, 9)
