"""What a company that is read again brings: only documents that are not kept just so."""

from datetime import timedelta

from app.domain.documents import Allocation, Deposit, Document, DocumentKind, Payment
from app.domain.record import replace
from app.ports import Flaw, Page
from app.store import mirror
from app.store.company_file import CompanyFile
from app.store.news import news

from .made import DAY, NOW, invoice, usd
from .test_mirror import DOCUMENTS

LATER = NOW + timedelta(hours=1)
APPLIED = (
    Allocation(DocumentKind.INVOICE, "1", usd(40_00)),
    Allocation(DocumentKind.INVOICE, "2", usd(60_00)),
)
PAID = Payment("p", "0", "58", DAY, usd(100_00), usd(0), APPLIED)


def keep(company: CompanyFile, *documents: Document, is_last: bool = True) -> None:
    """A page of a sync, its last one or not."""
    with company.writer() as conn:
        page = Page(DocumentKind.INVOICE, documents, "c", is_last=is_last)
        mirror.save_page(conn, "quickbooks", page, NOW)


def found(company: CompanyFile, *documents: Document) -> tuple[Document, ...]:
    """What of these is news."""
    with company.reader() as conn:
        return news(conn, "quickbooks", documents)


def test_what_is_kept_just_so_is_no_news(company: CompanyFile) -> None:
    """Of any kind; one whose links or rate are kept elsewhere comes in again."""
    keep(company, *DOCUMENTS)
    again = found(company, *DOCUMENTS)
    assert all(isinstance(one, Deposit) or getattr(one, "exchange_rate", "") for one in again)
    rated = replace(invoice("9"), exchange_rate="1.08")
    keep(company, rated)
    assert found(company, rated, DOCUMENTS[0]) == (rated,)
    assert any(isinstance(one, Deposit) for one in DOCUMENTS)


def test_any_difference_is_news(company: CompanyFile) -> None:
    """In a field, in what a payment is applied to, or in that it was marked as gone; the order stays."""
    keep(company, invoice("1"), invoice("2"), invoice("3"), PAID)
    moved, less = replace(invoice("2"), memo="late"), replace(PAID, allocations=APPLIED[:1])
    turned = replace(PAID, allocations=APPLIED[::-1])
    assert found(company, invoice("4"), invoice("1"), moved) == (invoice("4"), moved)
    assert found(company, less) == (less,)
    assert found(company, turned) == (turned,)
    assert found(company, PAID, invoice("3")) == ()
    with company.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.INVOICE, ["3"], LATER)
    assert found(company, PAID, invoice("3")) == (invoice("3"),)


def test_a_record_that_comes_twice_ends_as_it_came_last(company: CompanyFile) -> None:
    """A page may hold it as it was before and as it is: the last one stands, though it is kept just so."""
    keep(company, invoice("1"), invoice("2"))
    older = replace(invoice("1"), memo="before")
    assert found(company, older, invoice("1"), invoice("2")) == (older, invoice("1"))


def test_all_is_news_until_the_first_reading_is_over(company: CompanyFile) -> None:
    """Nothing is looked up that cannot be there."""
    keep(company, invoice("1"), is_last=False)
    assert found(company, invoice("1")) == (invoice("1"),)


def test_a_page_forgets_the_flaws_of_what_is_no_news(company: CompanyFile) -> None:
    """Only its news are written; a record that comes whole again is mended though it is no news."""
    keep(company, invoice("1"))
    moved, flaw = replace(invoice("2"), memo="late"), Flaw("invoice", "1", "no total", "{}")
    page = Page(DocumentKind.INVOICE, (invoice("1"), moved), "d", is_last=True)
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", replace(page, documents=(), flaws=(flaw,)), LATER)
        assert mirror.flaw_count(conn) == 1
        changes = mirror.save_page(conn, "quickbooks", page, LATER, ())
        assert (changes.mirrored, mirror.flaw_count(conn)) == (frozenset(), 0)
        mirror.save_page(conn, "quickbooks", page, LATER, (moved,))
        assert mirror.fetch(conn, DocumentKind.INVOICE, ["1", "2"]) == {"1": invoice("1"), "2": moved}
