"""Customers in the mirror: lists in SQL, one customer's open and settled invoices."""

from datetime import date, timedelta

import pytest

from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    Document,
    DocumentKind,
    InvoiceStatus,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.review.customers import CustomerFilter, CustomerOrder, CustomerShow
from app.store import customers, mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import DAY, NOW, invoice, usd

TODAY = DAY + timedelta(days=10)


def books() -> list[Document]:
    """Ada owes and is overdue, Bea owes in euro alone, Cyd has paid, Dee has never bought."""
    paid = replace(invoice("3", 0, customer="C"), status=InvoiceStatus.PAID)
    part = Allocation(DocumentKind.INVOICE, "3", usd(140_00))
    rest = Allocation(DocumentKind.INVOICE, "3", usd(200_00))
    euro = Money(340_00, "EUR")
    return [
        Customer("A", "0", "Ada Ltd", email="ada@books.example"),
        Customer("B", "0", "bea"),
        Customer("C", "0", "Cyd & Sons", company_name="Marine"),
        Customer("D", "0", "Dee", is_active=False),
        invoice("1", customer="A"),
        replace(invoice("2", 40_00, customer="A"), due_on=TODAY + timedelta(days=5)),
        replace(invoice("4", customer="B"), total=euro, balance=euro),
        paid,
        Payment("p1", "0", "C", DAY + timedelta(days=3), usd(140_00), usd(0), (part,)),
        Payment("p2", "0", "C", DAY + timedelta(days=8), usd(250_00), usd(50_00), (rest,)),
        CreditNote("n1", "0", "CN-1", "C", DAY, usd(20_00), usd(15_00)),
    ]


@pytest.fixture
def filled(company: CompanyFile) -> CompanyFile:
    """The company with these books."""
    with company.writer() as conn:
        mirror.save_documents(conn, books(), NOW)
    return company


def names(company: CompanyFile, **wanted: object) -> list[str]:
    """The names a filter lists, in order."""
    with company.reader() as conn:
        found = customers.ids(conn, replace(CustomerFilter(), **wanted), TODAY, "USD")  # type: ignore[arg-type]
        return [row.name for row in customers.rows(conn, found, TODAY, "USD")]


def test_lists_show_who_is_overdue_who_owes_and_all(filled: CompanyFile) -> None:
    """The three choices, the most overdue first; who owes in another currency owes too."""
    assert names(filled, show=CustomerShow.ALL) == ["Ada Ltd", "bea", "Cyd & Sons", "Dee"]
    assert names(filled, show=CustomerShow.OWING) == ["Ada Ltd", "bea"]
    assert names(filled, show=CustomerShow.OVERDUE) == ["Ada Ltd", "bea"]


@pytest.mark.parametrize(
    ("text", "found"), [("ADA@", ["Ada Ltd"]), ("marine", ["Cyd & Sons"]), ("o'", []), ("%", [])]
)
def test_a_text_is_looked_for_in_names_and_addresses(
    filled: CompanyFile, text: str, found: list[str]
) -> None:
    """Whatever is typed is text, never SQL or a pattern."""
    assert names(filled, text=text) == found


@pytest.mark.parametrize("typed", ["ökostrom", "ÖKOSTROM große", "Ökostrom Große*", "[öko", "é?"])
def test_letters_beyond_ascii_are_found_in_either_case(company: CompanyFile, typed: str) -> None:
    """Umlauts and accents as they are typed; what is a pattern elsewhere is a letter here."""
    with company.writer() as conn:
        mirror.save_documents(
            conn, [Customer("7", "0", "Ökostrom Große* [ÖKO] É?"), Customer("8", "0", "O")], NOW
        )
    assert names(company, show=CustomerShow.ALL, text=typed) == ["Ökostrom Große* [ÖKO] É?"]


@pytest.mark.parametrize("pasted", [" ".join(map(str, range(3_000))), "é" * 32_767])
def test_a_page_pasted_into_the_filter_is_no_fault(filled: CompanyFile, pasted: str) -> None:
    """A query of so many words would be refused by SQLite; nothing is named like that."""
    assert names(filled, show=CustomerShow.ALL, text=pasted) == []


def test_orders_turn_round(filled: CompanyFile) -> None:
    """By name both ways, without looking at capitals."""
    up = names(filled, order=CustomerOrder.NAME, descending=False)
    assert up == ["Ada Ltd", "bea", "Cyd & Sons", "Dee"]
    assert names(filled, order=CustomerOrder.NAME, descending=True) == up[::-1]


def test_a_row_tells_what_is_owed_in_home_currency(filled: CompanyFile) -> None:
    """Sums, the oldest day, and that there is more elsewhere."""
    with filled.reader() as conn:
        ids = [customers.row_id(conn, one) or 0 for one in ("B", "A", "D")]
        bea, ada, dee = customers.rows(conn, [*ids, 999], TODAY, "USD")
    assert (ada.owed, ada.overdue, ada.oldest_days) == (usd(380_00), usd(340_00), 10)
    assert (bea.owed, bea.has_other_currencies) == (usd(0), True)
    assert (dee.owed, dee.is_active) == (usd(0), False)


def test_settled_invoices_carry_the_day_of_their_last_payment(filled: CompanyFile) -> None:
    """Two part payments settle one invoice; what is left over is unapplied, beside the credit note."""
    with filled.reader() as conn:
        (settled,) = customers.settled(conn, "C")
        assert settled.paid_on == DAY + timedelta(days=8)
        assert settled.days_late == 8
        assert customers.unapplied(conn, "C") == (usd(65_00),)
        assert [one.number for one in customers.owed(conn, "A")] == ["INV-1", "INV-2"]


def test_a_deleted_payment_settles_nothing(filled: CompanyFile) -> None:
    """What is gone from the ledger no longer says when somebody paid."""
    with filled.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.PAYMENT, ["p2"], NOW)
    with filled.reader() as conn:
        (settled,) = customers.settled(conn, "C")
        assert settled.paid_on == date(2026, 11, 21)
        assert customers.unapplied(conn, "C") == (usd(15_00),)


def test_an_id_stays_when_the_customer_changes(filled: CompanyFile) -> None:
    """A sync rewrites the record in its place, so the list keeps its place too."""
    with filled.writer() as conn:
        before = customers.row_id(conn, "A")
        mirror.save_documents(conn, [Customer("A", "1", "Ada & Co")], NOW)
        assert customers.row_id(conn, "A") == before
        assert customers.remote_id(conn, before or 0) == "A"
