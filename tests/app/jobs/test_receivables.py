"""Aging and statements from a company file: any day, any customer, in words and on paper."""

from datetime import UTC, date, datetime

import pytest

from app.domain.customer_statement import StatementKind
from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Payment,
)
from app.domain.money import Money
from app.errors import BadInput, UnknownCustomer
from app.jobs import receivables
from app.jobs.paper.receivables import aging_pdf, statement_pdf
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW, usd

DAY = date(2026, 11, 25)


class Noon:
    """A clock that stands at noon of the day."""

    def now(self) -> datetime:
        """Noon."""
        return datetime(2026, 11, 25, 12, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        """Nobody waits here."""


@pytest.fixture
def books(company: CompanyFile) -> CompanyFile:
    """Two customers; one in two currencies with a credit, part payment and money on account."""
    euros = Money(50_000, "EUR")
    part = (Allocation(DocumentKind.INVOICE, "i2", usd(400_00)),)
    documents = (
        Customer("1", "0", "Tidewater Ceramics"),
        Customer("2", "0", "Καφενείο Ωρίων"),
        Customer("3", "0", "Tidewater Boats"),
        Invoice("i1", "0", "1001", "1", date(2026, 8, 1), date(2026, 8, 31), usd(300_00), usd(300_00)),
        Invoice("i2", "0", "1002", "1", date(2026, 10, 1), date(2026, 10, 31), usd(1_000_00), usd(600_00)),
        Payment("p1", "0", "1", date(2026, 11, 10), usd(450_00), usd(50_00), part, reference="wire 7"),
        CreditNote("c1", "0", "CN-1", "1", date(2026, 11, 12), usd(20_00), usd(20_00)),
        Invoice("i3", "0", "1003", "1", date(2026, 11, 20), date(2026, 12, 20), euros, euros),
        Invoice("i4", "0", "1004", "2", date(2026, 11, 1), date(2026, 12, 1), usd(75_00), usd(75_00)),
        Invoice(
            *("i5", "0", "1005", "2", date(2026, 11, 3), date(2026, 12, 1)),
            *(usd(5_00), usd(0), InvoiceStatus.PAID),
        ),
    )  # fmt: skip
    with company.writer() as conn:
        mirror.save_documents(conn, documents, NOW)
    return company


def test_today_and_any_day_before(books: CompanyFile) -> None:
    """The company's today by default; on an earlier day the payment had not come."""
    now = receivables.receivables(books, Noon())
    assert now.day == DAY
    assert [str(ages.net) for ages in now.by_currency.values()] == ["905.00 USD", "500.00 EUR"]
    assert str(now.by_currency["USD"].credits) == "-70.00 USD"
    before = receivables.receivables(books, Noon(), date(2026, 11, 9))
    assert [str(ages.net) for ages in before.by_currency.values()] == ["1375.00 USD"]


def test_the_words_carry_the_figures(books: CompanyFile) -> None:
    """Each figure is one of the report's; nothing open is said, too."""
    said = " ".join(receivables.words(receivables.receivables(books, Noon())))
    for words in (
        "On 25 Nov 2026 customers owe 905.00 USD, of which 830.00 USD is overdue, 92 % of it,",
        "and 0.00 USD for more than 90 days",
        "That is 975.00 USD charged, less 70.00 USD of credits",
        "customers owe 500.00 EUR",
        "1 customer is overdue. Most: Tidewater Ceramics 830.00 USD.",
        "The oldest is Invoice 1001 of Tidewater Ceramics, 86 days past due.",
        "The exchange rate of 1 document is not known",
    ):
        assert words in said
    assert receivables.words(receivables.receivables(books, Noon(), date(2020, 1, 1))) == (
        "Nothing was open on 01 Jan 2020.",
    )


def statements(
    books: CompanyFile, wanted: str, kind: StatementKind, start: date | None = None
) -> receivables.Statements:
    """A statement up to the day."""
    return receivables.customer_statements(books, wanted, kind, (start, DAY), Noon())


def test_an_open_item_statement(books: CompanyFile) -> None:
    """What is open with a running balance, the home currency first."""
    dollars, euros = statements(books, "1", StatementKind.OPEN_ITEM).statements
    assert [(line.words, str(line.amount), line.days_overdue) for line in dollars.lines] == [
        ("Invoice 1001", "300.00 USD", 86),
        ("Invoice 1002 (of 1,000.00)", "600.00 USD", 25),
        ("Payment on account, wire 7 (of 450.00)", "-50.00 USD", 0),
        ("Credit note CN-1", "-20.00 USD", 0),
    ]
    assert str(dollars.lines[-1].balance) == str(dollars.closing) == "830.00 USD"
    assert str(euros.closing) == "500.00 EUR"


def test_an_activity_statement_adds_up(books: CompanyFile) -> None:
    """Brought forward, what happened, what that left; the two kinds end on the same balance."""
    dollars = statements(books, "tidewater ceramics", StatementKind.ACTIVITY, date(2026, 9, 1)).statements[0]
    assert str(dollars.opening) == "300.00 USD"
    assert [(line.words, str(line.amount), str(line.balance)) for line in dollars.lines] == [
        ("Invoice 1002", "1000.00 USD", "1300.00 USD"),
        ("Payment, wire 7", "-450.00 USD", "850.00 USD"),
        ("Credit note CN-1", "-20.00 USD", "830.00 USD"),
    ]
    assert dollars.closing == statements(books, "1", StatementKind.OPEN_ITEM).statements[0].closing


def test_what_has_no_document_is_said(books: CompanyFile) -> None:
    """Invoice 1005 was settled inside the ledger: one line makes the statement add up."""
    (dollars,) = statements(books, "2", StatementKind.ACTIVITY, date(2026, 11, 1)).statements
    assert [(line.words, str(line.amount)) for line in dollars.lines] == [
        ("Invoice 1004", "75.00 USD"),
        ("Invoice 1005", "5.00 USD"),
        ("Other changes in the books", "-5.00 USD"),
    ]


def test_a_customer_is_named_clearly(books: CompanyFile) -> None:
    """By id, by whole name, by a part that fits one alone."""
    assert statements(books, "ωρίων", StatementKind.OPEN_ITEM).customer == "Καφενείο Ωρίων"
    with pytest.raises(BadInput, match="Several customers") as several:
        statements(books, "tidewater", StatementKind.OPEN_ITEM)
    assert "Tidewater Boats (3)" in several.value.remedy
    with pytest.raises(UnknownCustomer):
        statements(books, "nobody", StatementKind.OPEN_ITEM)
    with pytest.raises(BadInput, match="before it begins"):
        statements(books, "1", StatementKind.ACTIVITY, date(2026, 12, 1))


def test_nothing_is_a_statement_too(books: CompanyFile) -> None:
    """A customer who owes nothing gets an empty one in the home currency, on paper as well."""
    for kind in StatementKind:
        found = statements(books, "3", kind)
        assert [str(each.closing) for each in found.statements] == ["0.00 USD"]
        assert statement_pdf(found.statements, found.company).startswith(b"%PDF-")


def test_paper_of_each_kind(books: CompanyFile) -> None:
    """They are drawn, whatever is in them."""
    found = receivables.receivables(books, Noon())
    assert aging_pdf(found, "Larkspur", receivables.words(found)).startswith(b"%PDF-")
    for kind in StatementKind:
        each = statements(books, "1", kind)
        assert statement_pdf(each.statements, each.company).startswith(b"%PDF-")


def test_rows_of_a_table_are_the_report(books: CompanyFile) -> None:
    """One a document; the sums of a customer beside it."""
    found = receivables.receivables(books, Noon())
    rows = [dict(zip(receivables.AGING_TITLES, row, strict=True)) for row in receivables.aging_rows(found)]
    assert {str(row["id"]): str(row["open"]) for row in rows} == {
        "i1": "300.00 USD", "i2": "600.00 USD", "p1": "-50.00 USD",
        "c1": "-20.00 USD", "i3": "500.00 EUR", "i4": "75.00 USD",
    }  # fmt: skip
    summary = [
        dict(zip(receivables.SUMMARY_TITLES, row, strict=True)) for row in receivables.summary_rows(found)
    ]
    assert [str(row["total"]) for row in summary] == ["830.00 USD", "500.00 EUR", "75.00 USD"]
