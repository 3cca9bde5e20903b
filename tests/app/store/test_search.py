"""Search over the mirror: names, numbers and amounts, in any currency; what is open comes first."""

from dataclasses import replace

import pytest

from app.domain.documents import Customer, InvoiceStatus
from app.domain.money import Money
from app.review.search import FoundKind
from app.store import mirror
from app.store.company_file import CompanyFile
from app.store.search import MOST, search
from tests.app.store.made import NOW, invoice


@pytest.fixture
def filled(company: CompanyFile) -> CompanyFile:
    """Two customers, one paid and one open invoice of 340.00, one of 340 yen."""
    yen = Money(340, "JPY")
    with company.writer() as conn:
        mirror.save_documents(
            conn,
            [
                Customer("58", "0", "Marsh Studio", email="jo@marsh.example"),
                Customer("9", "0", "Orchard 340 Ltd"),
                replace(invoice("1", 0), status=InvoiceStatus.PAID),
                invoice("2", customer="9"),
                replace(invoice("3"), total=yen, balance=yen),
            ],
            NOW,
        )
    return company


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("340.00", ["INV-2", "INV-3", "INV-1"]),
        ("$340", ["INV-2", "INV-3", "INV-1"]),
        ("340.5", []),
        ("inv-2", ["INV-2"]),
        ("INV", ["INV-2", "INV-3", "INV-1"]),
        ("1,000", []),
        ("'; DROP TABLE invoice; --", []),
        ("INV_2", []),
        ("%", []),
        ("  ", []),
    ],
)
def test_invoices_are_found_by_number_and_amount(filled: CompanyFile, typed: str, numbers: list[str]) -> None:
    """An amount is looked for in each currency's own minor units; what is open comes before what is paid."""
    with filled.reader() as conn:
        found = [one.number for one in search(conn, typed) if one.kind is FoundKind.INVOICE]
    assert sorted(found[:2]) == sorted(numbers[:2])
    assert found[2:] == numbers[2:]


@pytest.mark.parametrize(
    ("typed", "name"), [("MARSH", "Marsh Studio"), ("jo@", "Marsh Studio"), ("340", "Orchard 340 Ltd")]
)
def test_customers_are_found_by_name_and_address(filled: CompanyFile, typed: str, name: str) -> None:
    """Without looking at capitals."""
    with filled.reader() as conn:
        first = search(conn, typed)[0]
    assert (first.kind, first.name) == (FoundKind.CUSTOMER, name)


def test_a_search_gives_a_handful_of_each(company: CompanyFile) -> None:
    """However many there are."""
    with company.writer() as conn:
        mirror.save_documents(conn, [Customer(str(n), "0", f"Marsh {n}") for n in range(50)], NOW)
        mirror.save_documents(conn, [invoice(f"9{n}", customer="1") for n in range(50)], NOW)
    with company.reader() as conn:
        assert len(search(conn, "marsh")) == MOST
        assert len(search(conn, "INV")) == MOST
