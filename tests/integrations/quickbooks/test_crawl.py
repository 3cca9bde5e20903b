"""Syncing from the stand-in: everything, what changed, and going on after any page."""

import threading
import time
from decimal import Decimal

import pytest

from app.domain.documents import (
    Account,
    AccountRole,
    CreditNote,
    Customer,
    Deposit,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Payment,
)
from app.domain.money import Money, total
from app.errors import Cancelled
from app.lanes import CancelToken
from app.ports import Page
from integrations.quickbooks import changes, crawl, reading
from integrations.sandbox.quickbooks import changes as stand_in_changes
from tests.integrations.quickbooks.conftest import Books, gathered


def missing(
    pages: list[Page], kind: DocumentKind, before: dict[tuple[DocumentKind, str], Document]
) -> set[str]:
    """The ids of a kind that the pages say are gone."""
    known = {remote_id for each, remote_id in before if each is kind}
    gone = {remote_id for page in pages if page.kind is kind for remote_id in page.deleted}
    whole = [set(page.present) for page in pages if page.kind is kind and page.present is not None]
    return gone | (known - whole[-1] if whole else set())


def test_the_whole_company_comes_home(books: Books) -> None:
    """Every record of the story arrives once, inactive ones too, with what each kind holds in all."""
    pages = books.sync()
    found = gathered(pages)
    counts = {kind: sum(1 for key in found if key[0] is kind) for kind in DocumentKind}
    assert counts[DocumentKind.CUSTOMER] == 4
    assert counts[DocumentKind.INVOICE] == 4
    assert counts[DocumentKind.PAYMENT] == 2
    assert counts[DocumentKind.CREDIT_NOTE] == counts[DocumentKind.DEPOSIT] == 1
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    assert not [flaw for page in pages for flaw in page.flaws]
    expected = [(page.kind, page.expected) for page in pages if page.expected is not None]
    assert {kind for kind, _ in expected} == {entity.kind for entity in crawl.ENTITIES}
    crawled = {kind: sum(more for each, more in expected if each is kind) for kind, _ in expected}
    assert crawled == {kind: counts[kind] for kind in crawled}


def test_customer_balances_are_their_documents(books: Books) -> None:
    """Balance = open invoices less unapplied payments less unused credit (wire/quickbooks.md 3.0)."""
    everything = books.everything().values()
    customers = [each for each in everything if isinstance(each, Customer)]
    assert any(each.balance for each in customers)
    for customer in customers:
        parts = [each.balance for each in everything
                 if isinstance(each, Invoice) and each.customer_id == customer.remote_id]  # fmt: skip
        parts += [-each.unapplied for each in everything
                  if isinstance(each, Payment) and each.customer_id == customer.remote_id]  # fmt: skip
        parts += [-each.remaining for each in everything
                  if isinstance(each, CreditNote) and each.customer_id == customer.remote_id]  # fmt: skip
        assert customer.balance == total(parts, "USD"), customer.name


def test_accounts_are_known_by_their_nature(books: Books) -> None:
    """Receivables, undeposited funds, bank and fees are found by type."""
    roles = {each.role for each in books.everything().values() if isinstance(each, Account)}
    assert {AccountRole.RECEIVABLE, AccountRole.UNDEPOSITED, AccountRole.BANK, AccountRole.BANK_FEES} <= roles


def test_a_deposit_names_the_payments_in_it(books: Books) -> None:
    """Lines that put a payment into the bank carry its id, others their account."""
    everything = books.everything()
    (deposit,) = [each for each in everything.values() if isinstance(each, Deposit)]
    linked, direct = deposit.lines
    assert linked.source_kind == "payment"
    assert (DocumentKind.PAYMENT, linked.source_id) in everything
    assert direct.account_id
    assert direct.amount == Money(-320, "USD")


@pytest.mark.parametrize("size", [2, 3, 5])
def test_small_pages_lose_and_double_nothing(
    books: Books, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Records that share a second are passed over by position, borders by id."""
    whole = books.everything()
    monkeypatch.setattr(reading, "PAGE", size)
    pages = [page for page in books.sync() if page.expected is not None]
    keys = [(page.kind, each.remote_id) for page in pages for each in page.documents]
    assert len(keys) == len(set(keys))
    assert set(keys) == set(whole)


def test_a_sync_goes_on_after_any_page(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped after every single page and continued from its cursor, a crawl still brings everything."""
    whole = books.everything()
    monkeypatch.setattr(reading, "PAGE", 3)
    cursor, found = None, []
    for _ in range(200):
        page = next(books.ledger.pages(cursor, CancelToken()))
        cursor = page.cursor
        found.append(page)
        if '"entity"' not in cursor:
            break
    assert gathered(found) == whole


def test_nothing_changed_costs_four_reads(books: Books) -> None:
    """A later run without changes asks for the tax rates, the changes, the tax codes and worked time."""
    cursor = books.sync()[-1].cursor
    books.sandbox.clock.advance(changes.OVERLAP * 2)
    cursor = books.sync(cursor)[-1].cursor
    books.reads()
    pages = books.sync(cursor)
    assert books.reads() == books.ledger.expected_calls(cursor) - 2 == 4
    assert gathered(pages) == {}
    assert pages[-1].is_last


def test_changes_and_deletions_arrive(books: Books) -> None:
    """A colleague pays one invoice, voids another and deletes a payment: all three come with the next run."""
    everything = books.everything()
    cursor = books.sync()[-1].cursor
    payment = next(each for each in everything.values() if isinstance(each, Payment) and each.allocations)
    books.sandbox.act({"act": "pay", "number": "2201", "amount": Decimal("839.00")})
    books.sandbox.act({"act": "void", "number": "2204"})
    books.sandbox.act({"act": "delete", "entity": "Payment", "id": payment.remote_id})
    pages = books.sync(cursor)
    found = {each.number: each for each in gathered(pages).values() if isinstance(each, Invoice)}
    assert found["2201"].balance == Money(0, "USD")
    assert found["2201"].status is InvoiceStatus.PAID
    assert found["2204"].status is InvoiceStatus.VOIDED
    assert [page.deleted for page in pages if page.deleted] == [(payment.remote_id,)]


def test_more_changes_than_one_answer_holds(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off, each kind is asked for alone and from later on, and its ids compared: nothing is missed."""
    everything = books.everything()
    cursor = books.sync()[-1].cursor
    gone = next(each for each in everything.values() if isinstance(each, Payment) and each.allocations)
    books.sandbox.act({"act": "delete", "entity": "Payment", "id": gone.remote_id})
    for number in ("2201", "2202", "2204"):
        books.sandbox.act({"act": "pay", "number": number})
    monkeypatch.setattr(reading, "PAGE", 2)
    monkeypatch.setattr(stand_in_changes, "MOST", 2)
    pages = books.sync(cursor)
    paid = {each.number for each in gathered(pages).values()
            if isinstance(each, Invoice) and each.status is InvoiceStatus.PAID}  # fmt: skip
    assert {"2201", "2202", "2204"} <= paid
    assert gone.remote_id in missing(pages, DocumentKind.PAYMENT, everything)


def test_a_long_absence_reads_everything(books: Books) -> None:
    """Past what change data capture remembers, the company is read anew."""
    cursor = books.sync()[-1].cursor
    books.sandbox.clock.advance(crawl.OLDEST * 2)
    assert len(gathered(books.sync(cursor))) == len(books.everything())


def test_cancelling_stops_between_pages(books: Books) -> None:
    """A cancelled sync raises at the next step."""
    cancel = CancelToken()
    pages = books.ledger.pages(None, cancel)
    next(pages)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(pages)


def test_the_next_page_is_asked_for_before_the_last_one_is_taken_in(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QuickBooks makes a page while we store the one before; a run that is left ends with its call."""
    monkeypatch.setattr(reading, "PAGE", 2)
    monkeypatch.setattr(reading, "count", lambda *_: 0)
    books.reads()
    pages = books.ledger.pages(None, CancelToken())
    next(pages)
    until = time.monotonic() + 10
    while books.tally.count_of("quickbooks") < 4 and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.2)
    # The company, the tax rates, the page that was taken, and the one after it: no more than that.
    assert books.reads() == 4
    pages.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("quickbooks-ahead")]
    assert gathered(books.sync()) == gathered(books.sync())
