"""Search over the mirror: names, numbers and amounts, in any currency; what is open comes first."""

import re

import pytest
from sqlalchemy import text

from app.domain.documents import Customer, DocumentKind, InvoiceStatus
from app.domain.money import Money
from app.domain.record import replace
from app.language import ENGLISH, Speech, speak
from app.review.search import FoundKind
from app.store import mirror
from app.store import search as search_module
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


def test_an_amount_is_also_what_is_left_of_an_invoice(company: CompanyFile) -> None:
    """Part of it was paid; what was paid in full is not found by nothing being left, nor what is deleted."""
    rest = Money(125_00, "USD")
    part, paid = replace(invoice("1"), balance=rest), replace(invoice("2", 0), status=InvoiceStatus.PAID)
    with company.writer() as conn:
        mirror.save_documents(conn, [part, paid, replace(invoice("3"), balance=rest)], NOW)
        mirror.mark_deleted(conn, DocumentKind.INVOICE, ["3"], NOW)
    with company.reader() as conn:
        assert [one.number for one in search(conn, "125")] == [part.number]
        assert search(conn, "0.00") == ()


@pytest.mark.parametrize("typed", ["340,00", "340,0", "340", "340.00"])
def test_an_amount_is_looked_for_as_the_language_writes_it(filled: CompanyFile, typed: str) -> None:
    """With a decimal comma, or with the point of a figure that was pasted."""
    speak(Speech(group=".", point=","))
    try:
        with filled.reader() as conn:
            found = [one.number for one in search(conn, typed) if one.kind is FoundKind.INVOICE]
    finally:
        speak(ENGLISH)
    assert {"INV-1", "INV-2"} <= set(found)


@pytest.mark.parametrize(
    ("typed", "name"), [("ökostrom", "Ökostrom"), ("ÖKO", "Ökostrom"), ("straße*", "Große Straße*")]
)
def test_letters_beyond_ascii_are_found_in_either_case(company: CompanyFile, typed: str, name: str) -> None:
    """Umlauts and accents as they are typed; what is a pattern elsewhere is a letter here."""
    with company.writer() as conn:
        made = [Customer("7", "0", "Ökostrom"), Customer("8", "0", "Große Straße*"), Customer("9", "0", "O")]
        mirror.save_documents(conn, made, NOW)
    with company.reader() as conn:
        assert [one.name for one in search(conn, typed)] == [name]


@pytest.mark.parametrize("pasted", ["é" * 32_767, "%" * 32_767, " ".join(map(str, range(3_000)))])
def test_a_page_pasted_into_the_search_is_no_fault(filled: CompanyFile, pasted: str) -> None:
    """No name and no number is that long; SQLite would refuse such a pattern."""
    with filled.reader() as conn:
        assert search(conn, pasted) == ()


def test_numbers_and_amounts_are_answered_from_indexes(company: CompanyFile) -> None:
    """No invoice is read that is not shown, however many there are."""
    with company.reader() as conn:
        for asked in (search_module._BY_NUMBER, search_module._BY_AMOUNT, search_module._CURRENCIES):
            given = {"like": "%1%", "amounts": '{"USD": 1}', "most": MOST}
            plan = conn.execute(text(f"EXPLAIN QUERY PLAN {asked}"), given).all()
            assert not [step.detail for step in plan if re.match(r"SCAN (i|invoice)$", step.detail)]


def test_a_search_gives_a_handful_of_each(company: CompanyFile) -> None:
    """However many there are."""
    with company.writer() as conn:
        mirror.save_documents(conn, [Customer(str(n), "0", f"Marsh {n}") for n in range(50)], NOW)
        mirror.save_documents(conn, [invoice(f"9{n}", customer="1") for n in range(50)], NOW)
    with company.reader() as conn:
        assert len(search(conn, "marsh")) == MOST
        assert len(search(conn, "INV")) == MOST
