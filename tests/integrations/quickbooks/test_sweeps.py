"""Syncing while others work: moving rows, crowded seconds, missed and false deletions, killed runs."""

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import (
    Account,
    AccountRole,
    BillingStatus,
    Customer,
    Deposit,
    Document,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Journal,
    Payment,
    TaxCode,
    TimeEntry,
)
from app.domain.money import Money
from app.lanes import CancelToken
from app.ports import Page
from app.store import mirror
from app.store.company_file import CompanyFile
from integrations.quickbooks import changes, crawl, reading
from integrations.sandbox.quickbooks import changes as stand_in_changes
from tests.integrations.quickbooks.conftest import NOW, Books

Key = tuple[DocumentKind, str]


@dataclass
class Mirror:
    """What a company file holds after pages went in, kept by the real store."""

    company: CompanyFile
    cursor: str | None = None
    pages: list[Page] = field(default_factory=list)

    def save(self, page: Page) -> None:
        """One page and its cursor."""
        with self.company.writer() as conn:
            mirror.save_page(conn, "quickbooks", page, NOW)
        self.cursor = page.cursor
        self.pages.append(page)

    def sync(self, books: Books) -> None:
        """A whole run."""
        for page in books.ledger.pages(self.cursor, CancelToken()):
            self.save(page)

    def rows(self) -> dict[Key, Document]:
        """Everything that is not deleted, without what the store derives by itself."""
        with self.company.reader() as conn:
            return {(kind, e.remote_id): e for kind in KINDS for e in mirror.every(conn, kind)}


KINDS = tuple(entity.kind for entity in crawl.ENTITIES)


@pytest.fixture
def home(tmp_path: Path) -> Mirror:
    """An empty mirror."""
    return Mirror(CompanyFile.create(tmp_path / "books.countersign", "Books"))


def _fresh(books: Books, folder: Path) -> dict[Key, Document]:
    """What an uninterrupted first sync brings now."""
    whole = Mirror(CompanyFile.create(folder / "whole.countersign", "Whole"))
    whole.sync(books)
    return whole.rows()


def _only(rows: dict[Key, Document], shape: type) -> Any:
    (found,) = [each for each in rows.values() if isinstance(each, shape)]
    return found


def test_the_newer_kinds_come_home(books: Books, home: Mirror) -> None:
    """Estimates, worked time and journals arrive whole, and a tax code with its rate."""
    _enter_journal(books)
    home.sync(books)
    rows = home.rows()
    estimate, worked, entry, code = (_only(rows, shape) for shape in (Estimate, TimeEntry, Journal, TaxCode))
    assert (estimate.number, estimate.status) == ("1001", EstimateStatus.ACCEPTED)
    assert (worked.worker, worked.minutes, worked.hourly_rate) == ("Jo Marsh", 150, "95")
    assert worked.status is BillingStatus.BILLABLE
    assert [line.amount.minor for line in entry.lines] == [5, -5]
    assert entry.lines[1].customer_id
    assert code.rate == "8"


def _enter_journal(books: Books) -> None:
    accounts = {a["AccountSubType"]: a["Id"] for a in _state(books)["Account"]}
    lines = [
        _side("Debit", accounts["BankCharges"]),
        _side("Credit", accounts["AccountsReceivable"], {"Type": "Customer", "EntityRef": {"value": "1"}}),
    ]
    books.sandbox.act({"act": "create", "entity": "JournalEntry", "fields": {"Line": lines}})


def _side(side: str, account: str, entity: dict[str, Any] | None = None) -> dict[str, Any]:
    detail = {"PostingType": side, "AccountRef": {"value": account}} | ({"Entity": entity} if entity else {})
    kind = "JournalEntryLineDetail"
    return {"Amount": Decimal("0.05"), "DetailType": kind, kind: detail}


def _state(books: Books) -> dict[str, Any]:
    found: Any = books.sandbox.state()["quickbooks"]
    return dict(found)


def test_an_estimate_that_was_billed_names_its_invoice(books: Books, home: Mirror) -> None:
    """Its token stays, its time moves, so the next run brings it closed and linked."""
    home.sync(books)
    made = books.sandbox.act({"act": "bill", "number": "1001"})
    home.sync(books)
    estimate = _only(home.rows(), Estimate)
    assert (estimate.status, estimate.invoice_ids) == (EstimateStatus.INVOICED, (made["Id"],))


def _days_later(books: Books, home: Mirror) -> None:
    books.sandbox.clock.advance(crawl.SWEEP_EVERY + timedelta(minutes=5))
    home.sync(books)


def test_deleted_time_is_missed_within_a_day(books: Books, home: Mirror) -> None:
    """Nobody reports it; the daily comparison of ids finds it."""
    home.sync(books)
    worked = _only(home.rows(), TimeEntry)
    books.sandbox.act({"act": "delete", "entity": "TimeActivity", "id": worked.remote_id})
    home.sync(books)
    assert (DocumentKind.TIME_ENTRY, worked.remote_id) in home.rows()
    _days_later(books, home)
    assert (DocumentKind.TIME_ENTRY, worked.remote_id) not in home.rows()


def test_time_that_changed_comes_by_query(books: Books, home: Mirror) -> None:
    """Changes of worked time are polled, and so are tax codes whose rates changed."""
    home.sync(books)
    worked = _only(home.rows(), TimeEntry)
    handle = {"act": "edit", "entity": "TimeActivity", "id": worked.remote_id}
    books.sandbox.act({**handle, "fields": {"Hours": 3}})
    (rate,) = books.sandbox.quickbooks.company.entity("TaxRate").records.values()
    rate.fields["RateValue"], rate.updated_at = Decimal("9.5"), books.sandbox.quickbooks.company.now()
    books.sandbox.quickbooks.company.version += 1
    home.sync(books)
    assert _only(home.rows(), TimeEntry).minutes == 210
    assert _only(home.rows(), TaxCode).rate == "9.5"


def test_the_daily_comparison_is_daily(books: Books, home: Mirror) -> None:
    """It costs four calls once a day, and none in between."""
    home.sync(books)
    _days_later(books, home)
    books.sandbox.clock.advance(changes.OVERLAP * 2)
    home.sync(books)
    books.reads()
    home.sync(books)
    assert books.reads() == 4
    books.sandbox.clock.advance(crawl.SWEEP_EVERY * 2)
    books.ledger.organisation()  # the token is renewed here, which costs a read of its own
    books.reads()
    home.sync(books)
    assert books.reads() == 8


def test_a_refund_receipt_stays_beside_the_deposits_through_every_kind_of_sync(
    books: Books, home: Mirror
) -> None:
    """Crawled, compared once a day, changed, deleted: kept as money that left an account, with its note."""
    sale = {"DetailType": "SalesItemLineDetail", "Amount": 42.5, "Description": "Proofs back",
            "SalesItemLineDetail": {"TaxCodeRef": {"value": "NON"}}}  # fmt: skip
    home.sync(books)
    customer = next(one for one in home.rows().values() if isinstance(one, Customer) and one.is_active)
    accounts = [one for one in home.rows().values() if isinstance(one, Account)]
    funds = next(one for one in accounts if one.role is AccountRole.UNDEPOSITED)
    fields = {"CustomerRef": {"value": customer.remote_id}, "TxnDate": "2026-11-12", "Line": [sale],
              "PrivateNote": "Refund re_3Q8", "DepositToAccountRef": {"value": funds.remote_id}}  # fmt: skip
    made = books.sandbox.act({"act": "create", "entity": "RefundReceipt", "fields": fields})["Id"]
    home.sync(books)
    deposits = {one.remote_id: one for one in home.rows().values() if isinstance(one, Deposit)}
    refund = deposits[f"refund-{made}"]
    assert (refund.total, refund.account_id, refund.note) == (
        Money(-42_50, "USD"),
        funds.remote_id,
        "Refund re_3Q8",
    )
    assert len(deposits) == 2
    read = books.ledger.read(DocumentKind.DEPOSIT, list(deposits))
    assert set(read) == set(deposits)
    books.sandbox.clock.advance(crawl.SWEEP_EVERY * 2)
    home.sync(books)
    assert {one.remote_id for one in home.rows().values() if isinstance(one, Deposit)} == set(deposits)
    whole = Mirror(CompanyFile.create(home.company.path.parent / "whole.countersign", "Whole"))
    whole.sync(books)
    assert whole.rows() == home.rows()
    books.sandbox.act({"act": "delete", "entity": "RefundReceipt", "id": made})
    home.sync(books)
    assert f"refund-{made}" not in {one.remote_id for one in home.rows().values() if isinstance(one, Deposit)}


def test_a_deposit_that_is_gone_frees_its_payment(books: Books, home: Mirror) -> None:
    """Deposits alone tell what was put into the bank."""
    home.sync(books)
    deposit = _only(home.rows(), Deposit)
    books.sandbox.act({"act": "delete", "entity": "Deposit", "id": deposit.remote_id})
    home.sync(books)
    payments = [each for each in home.rows().values() if isinstance(each, Payment)]
    assert {each.deposit_id for each in payments} == {None}


def test_a_false_deletion_is_not_believed(books: Books, home: Mirror) -> None:
    """What is called deleted is read before it goes."""
    home.sync(books)
    before = home.rows()
    books.sandbox.act({"act": "quirk", "false_deletions": 9})
    home.sync(books)
    assert home.rows() == before
    assert not any(page.deleted for page in home.pages)


def test_deletions_of_a_long_absence_are_found(books: Books, home: Mirror, tmp_path: Path) -> None:
    """Past thirty days everything is read anew, and what is gone is told by its absence."""
    home.sync(books)
    gone = next(e for e in home.rows().values() if isinstance(e, Payment) and e.deposit_id is None)
    books.sandbox.act({"act": "delete", "entity": "Payment", "id": gone.remote_id})
    books.sandbox.clock.advance(timedelta(days=31))
    home.sync(books)
    assert (DocumentKind.PAYMENT, gone.remote_id) not in home.rows()
    assert home.rows() == _fresh(books, tmp_path)


def test_a_resumed_reading_still_finds_what_is_gone(
    books: Books, home: Mirror, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A run killed in the middle of a kind has not seen all its ids: they are compared before the end."""
    home.sync(books)
    gone = next(e for e in home.rows().values() if isinstance(e, Payment) and e.deposit_id is None)
    books.sandbox.act({"act": "delete", "entity": "Payment", "id": gone.remote_id})
    books.sandbox.clock.advance(timedelta(days=31))
    monkeypatch.setattr(reading, "PAGE", 2)
    _killed_at_every_page(books, home)
    assert (DocumentKind.PAYMENT, gone.remote_id) not in home.rows()
    assert home.rows() == _fresh(books, tmp_path)


def _killed_at_every_page(books: Books, home: Mirror) -> None:
    """Take one page of each run, as if the program died after every single one."""
    for _ in range(300):
        page = next(iter(books.ledger.pages(home.cursor, CancelToken())))
        home.save(page)
        if page.is_last:
            return
    raise AssertionError("the sync does not come to an end")


def _boundaries() -> range:
    return range(1, 16)


@pytest.mark.parametrize("boundary", _boundaries())
def test_a_sync_killed_at_a_page_ends_the_same(
    books: Books, home: Mirror, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, boundary: int
) -> None:
    """Killed after page N, with a colleague at work meanwhile, and begun again: the mirror is the same."""
    monkeypatch.setattr(reading, "PAGE", 4)
    for at, page in enumerate(books.ledger.pages(None, CancelToken()), 1):
        home.save(page)
        if at == boundary:
            break
    _work(books)
    home.sync(books)
    assert home.rows() == _fresh(books, tmp_path)


def _work(books: Books) -> None:
    books.sandbox.act({"act": "pay", "number": "2201", "amount": Decimal("1.00")})
    books.sandbox.act({"act": "delete", "number": "2204"})
    books.sandbox.act({"act": "rename", "id": "1", "name": "Tidewater & Sons"})


@pytest.mark.parametrize("boundary", _boundaries())
def test_rows_that_move_between_pages_are_not_missed(
    books: Books, home: Mirror, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, boundary: int
) -> None:
    """A colleague works between page N and the next: no row that stood still is passed over for it."""
    monkeypatch.setattr(reading, "PAGE", 4)
    for at, page in enumerate(books.ledger.pages(None, CancelToken()), 1):
        home.save(page)
        if at == boundary:
            _work(books)
    home.sync(books)  # what came after the run's last look belongs to the next one
    assert home.rows() == _fresh(books, tmp_path)


def _crowd(books: Books, size: int) -> None:
    """Many payments, all changed within one second."""
    company = books.sandbox.quickbooks.company
    for number in range(size):
        fields = {"CustomerRef": {"value": "1"}, "TotalAmt": number + 1}
        books.sandbox.act({"act": "create", "entity": "Payment", "fields": fields})
    second = max(record.updated_at for record in company.entity("Payment").records.values())
    for record in company.entity("Payment").records.values():
        record.updated_at = second
    company.version += 1


@pytest.mark.parametrize("boundary", [3, 4, 5, 6, 7, 8])
def test_a_crowded_second_loses_nobody(books: Books, monkeypatch: pytest.MonkeyPatch, boundary: int) -> None:
    """More rows share a second than a page holds, and one of them changes while they are read."""
    _crowd(books, 11)
    monkeypatch.setattr(reading, "PAGE", 4)
    payments = books.sandbox.quickbooks.company.entity("Payment")
    seen: set[str] = set()
    for at, page in enumerate(_of_kind(books, DocumentKind.PAYMENT), 1):
        seen.update(document.remote_id for document in page.documents)
        if at == boundary - 2:
            first = next(iter(payments.records))
            books.sandbox.act(
                {"act": "edit", "entity": "Payment", "id": first, "fields": {"PrivateNote": "x"}}
            )
    assert seen == set(payments.records)


def _of_kind(books: Books, kind: DocumentKind) -> Any:
    return (page for page in books.ledger.pages(None, CancelToken()) if page.kind is kind)


def test_more_changes_in_one_second_than_an_answer_holds(
    books: Books, home: Mirror, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Asking from later on does not help within one second: then the query does."""
    home.sync(books)
    _crowd(books, 9)
    monkeypatch.setattr(reading, "PAGE", 4)
    monkeypatch.setattr(stand_in_changes, "MOST", 4)
    home.sync(books)
    assert home.rows() == _fresh(books, tmp_path)
