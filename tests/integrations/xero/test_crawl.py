"""Reading an organisation: everything once, then only what changed; from any page on, whatever moves."""

import json
from datetime import date, timedelta
from typing import TypeVar

import msgspec
import pytest

from app.domain.documents import (
    Account,
    AccountRole,
    CreditNote,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Journal,
    Payment,
    PaymentForm,
    Term,
    TimeEntry,
)
from app.domain.money import Money
from app.ports import Page
from integrations.xero import connect, crawl
from integrations.xero.crawl import Place
from integrations.xero.documents import Surroundings
from integrations.xero.endpoints import MANUAL_JOURNALS
from integrations.xero.incoming import batch
from tests.integrations.xero.conftest import Books, gathered

T = TypeVar("T")


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of two records, so that a small company has many."""
    monkeypatch.setattr(crawl, "PAGE", 2)


def of_kind(pages: list[Page], shape: type[T]) -> list[T]:
    """The documents of one shape."""
    return [one for one in gathered(pages).values() if isinstance(one, shape)]


def numbered(books: Books, number: str) -> Invoice:
    """An invoice as the ledger has it now."""
    return next(
        one for one in books.everything().values() if isinstance(one, Invoice) and one.number == number
    )


def test_the_whole_organisation_comes_home(books: Books) -> None:
    """Every kind is there, in our own terms: roles, terms, money on account, spent fees, worked time."""
    pages = books.sync()
    found = gathered(pages)
    kinds = {kind for kind, _ in found}
    assert kinds >= {DocumentKind.ACCOUNT, DocumentKind.TAX_CODE, DocumentKind.ITEM, DocumentKind.TERM}
    assert kinds >= {DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE}
    assert kinds >= {DocumentKind.PAYMENT, DocumentKind.DEPOSIT, DocumentKind.ESTIMATE}
    assert not [flaw for page in pages for flaw in page.flaws]
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    accounts = {one.role for one in of_kind(pages, Account)}
    assert {AccountRole.RECEIVABLE, AccountRole.BANK, AccountRole.INCOME} <= accounts
    assert Term("DAYSAFTERBILLDATE:30", "", "30 days after the invoice date", 30) in found.values()
    payment = next(one for one in of_kind(pages, Payment) if one.allocations)
    assert payment.form is PaymentForm.OVERPAYMENT
    assert (payment.total, payment.unapplied) == (Money(50000, "USD"), Money(14905, "USD"))
    assert payment.allocations[0].remote_id
    fee, transfer = of_kind(pages, Deposit)
    assert (fee.total, transfer.total) == (Money(-320, "USD"), Money(9680, "USD"))
    assert transfer.account_id != transfer.lines[0].account_id, "out of one bank account, into another"
    (entry,) = of_kind(pages, TimeEntry)
    assert (entry.worker, entry.minutes, entry.hourly_rate) == ("Jo Marsh", 150, "95")
    assert not [one for one in of_kind(pages, Customer) if one.name == "Stripe"], "it only sells to us"


def test_nothing_new_takes_a_handful_of_calls(books: Books) -> None:
    """After ten quiet minutes a sync asks the six lists that matter and brings nothing."""
    cursor = books.sync()[-1].cursor
    books.sandbox.clock.advance(timedelta(minutes=11))
    cursor = books.sync(cursor)[-1].cursor
    books.sandbox.clock.advance(timedelta(minutes=11))
    books.reads()
    pages = books.sync(cursor)
    assert [len(page.documents) for page in pages] == [0]
    assert books.reads() == 6 <= crawl.expected_calls(cursor)


def _journal(books: Books, *lines: tuple[object, ...], **more: object) -> str:
    rows = [{"LineAmount": amount, "AccountCode": code} for amount, code in lines]
    fields = {"Narration": "Shift", "Date": "2026-11-18", "JournalLines": rows, **more}
    return str(books.act("create", entity="ManualJournals", fields=fields)["ManualJournalID"])


def test_only_posted_journals_are_in_the_books(books: Books) -> None:
    """A draft is passed over until it is posted, a voided one is gone; the note is the narration."""
    lines = ((40, "400"), (-40, "200"))
    draft, posted = _journal(books, *lines), _journal(books, *lines, Status="POSTED")
    first = books.sync()
    (journal,) = of_kind(first, Journal)
    assert (journal.remote_id, journal.note, journal.currency) == (posted, "Shift", "USD")
    books.act("edit", entity="ManualJournals", id=draft, fields={"Status": "POSTED"})
    books.act("void", entity="ManualJournals", id=posted)
    books.sandbox.clock.advance(timedelta(hours=2))
    pages = books.sync(first[-1].cursor)
    assert {one.remote_id for one in of_kind(first + pages, Journal)} == {draft}


def test_journals_are_asked_for_once_an_hour_and_only_what_changed(books: Books) -> None:
    """A second sync within the hour leaves them alone, a later one names the time it knows."""
    _journal(books, (40, "400"), (-40, "200"), Status="POSTED")
    place = msgspec.json.decode(books.sync()[-1].cursor, type=Place)
    assert place.marks["ManualJournals"]
    books.sandbox.clock.advance(timedelta(minutes=30))
    soon = books.sync(msgspec.json.encode(place).decode())[-1].cursor
    assert msgspec.json.decode(soon, type=Place).asked["ManualJournals"] == place.asked["ManualJournals"]
    books.sandbox.clock.advance(timedelta(hours=1))
    later = books.sync(soon)[-1].cursor
    assert msgspec.json.decode(later, type=Place).asked["ManualJournals"] > place.asked["ManualJournals"]
    books.sandbox.clock.advance(timedelta(hours=1))
    assert not of_kind(books.sync(later), Journal)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"Status": "FROBBED"}, "unknown status"),
        ({"JournalLines": [{"LineAmount": 40, "AccountID": "a"}]}, "debits and credits differ"),
        ({"JournalLines": [{"LineAmount": 0, "TaxAmount": 15}]}, "carries tax"),
    ],
)
def test_a_journal_that_would_need_guessing_is_a_flaw(fields: dict[str, object], reason: str) -> None:
    """It is kept raw, with the reason; nothing of it is made up."""
    whole = {"ManualJournalID": "j1", "Status": "POSTED", "Date": "2026-11-18", "JournalLines": [], **fields}
    found = batch(MANUAL_JOURNALS, json.dumps([whole]).encode(), Surroundings("USD"))
    assert not found.documents
    (flaw,) = found.flaws
    assert (flaw.kind, flaw.remote_id) == ("journal", "j1")
    assert reason in flaw.reason


@pytest.fixture
def fewer_scopes(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the first companies were asked to consent to: no journals."""
    fewer = tuple(scope for scope in connect.SCOPES if "journals" not in scope)
    monkeypatch.setattr(connect, "SCOPES", fewer)


def test_a_connection_without_the_right_to_journals_reads_the_rest(fewer_scopes: None, books: Books) -> None:
    """It says what it could not read, and is done all the same."""
    _journal(books, (40, "400"), (-40, "200"), Status="POSTED")
    pages = books.sync()
    assert [warning for page in pages for warning in page.warnings] == [crawl.NO_JOURNALS]
    assert pages[-1].is_last
    assert not of_kind(pages, Journal)
    assert of_kind(pages, Invoice)


def test_what_changed_comes_and_what_went_is_gone(books: Books) -> None:
    """An edit, a new payment, a voided invoice and a deleted payment, each by the next sync."""
    first = books.sync()
    books.act("edit", number="2202", fields={"Reference": "PO 77"})
    paid = books.act("pay", number="2204", amount="40.00", reference="check 12")
    books.act("void", number="2201")
    pages = books.sync(first[-1].cursor)
    found = gathered(first + pages)
    invoices = {one.number: one for one in found.values() if isinstance(one, Invoice)}
    assert invoices["2202"].purchase_order == "PO 77"
    assert invoices["2204"].balance == Money(20000, "USD")
    assert invoices["2201"].status is InvoiceStatus.VOIDED
    payment = found[DocumentKind.PAYMENT, paid["PaymentID"]]
    assert isinstance(payment, Payment)
    assert (payment.form, payment.reference) == (PaymentForm.PAYMENT, "check 12")
    assert payment.deposit_account_id
    books.act("delete", entity="Payments", id=paid["PaymentID"])
    later = books.sync(pages[-1].cursor)
    assert paid["PaymentID"] in {gone for page in later for gone in page.deleted}


def test_an_allocation_of_money_on_account_is_seen(books: Books) -> None:
    """Overpayments are asked again when an invoice moved, though not in every sync."""
    first = books.sync()
    books.sandbox.clock.advance(timedelta(minutes=11))
    quiet = books.sync(first[-1].cursor)
    books.act("edit", number="2204", fields={"Reference": "moved"})
    books.sandbox.clock.advance(timedelta(minutes=1))
    pages = books.sync(quiet[-1].cursor)
    place = msgspec.json.decode(pages[-1].cursor, type=Place)
    assert (
        place.asked["Overpayments"] > msgspec.json.decode(quiet[-1].cursor, type=Place).asked["Overpayments"]
    )


@pytest.mark.parametrize("stop_at", range(16))
def test_a_sync_goes_on_from_any_page(books: Books, stop_at: int) -> None:
    """Killed after any page and begun again from its cursor, a sync ends with the same documents."""
    whole = books.sync()
    expected = gathered(whole)
    if stop_at >= len(whole) - 1:
        pytest.skip("the sync has fewer pages")
    rest = books.sync(whole[stop_at].cursor)
    assert gathered(whole[: stop_at + 1] + rest) == expected
    assert rest[-1].is_last


@pytest.mark.parametrize("moved", ["2201", "2202", "2204"])
@pytest.mark.parametrize("after", range(14))
def test_records_that_change_between_pages_are_not_missed(books: Books, moved: str, after: int) -> None:
    """Somebody edits an invoice after any page, which moves all others: none is missed or left as it was."""
    run = books.ledger.pages(None, CancelNever())
    pages = []
    for number, page in enumerate(run):
        pages.append(page)
        if number == after:
            books.act("edit", number=moved, fields={"Reference": f"after {after}"})
    mirrored = gathered(pages)
    truth = books.everything()
    assert {k: v for k, v in mirrored.items() if k[0] == "invoice"} == {
        k: v for k, v in truth.items() if k[0] == "invoice"
    }


class CancelNever:
    """Nobody asks to stop."""

    def check(self) -> None:
        """Go on."""

    def sleep(self, seconds: float) -> None:
        """Not needed here."""
        raise AssertionError(f"nothing makes it wait, but {seconds} s were asked for")


def test_a_draft_is_not_in_the_books_and_its_silent_end_is_noticed(books: Books) -> None:
    """A draft owes nothing; once it is gone without a trace, the daily sweep says so."""
    contact = numbered(books, "2204").customer_id
    line = {"Description": "Draft work", "Quantity": 1, "UnitAmount": "80.00", "AccountCode": "200"}
    fields = {"Type": "ACCREC", "Status": "DRAFT", "Contact": {"ContactID": contact}, "LineItems": [line]}
    made = books.act("create", fields=fields)
    pages = books.sync()
    draft = gathered(pages)[DocumentKind.INVOICE, made["InvoiceID"]]
    assert isinstance(draft, Invoice)
    assert draft.status is InvoiceStatus.DRAFT
    assert (draft.total, draft.balance) == (Money(8000, "USD"), Money(0, "USD"))
    invoices = books.sandbox.xero.organisation.entity("Invoices")
    del invoices.records[made["InvoiceID"]]
    invoices.moved()
    cursor = books.sync(pages[-1].cursor)[-1].cursor
    books.sandbox.clock.advance(timedelta(days=1, minutes=1))
    swept = books.sync(cursor)
    assert made["InvoiceID"] in {gone for page in swept for gone in page.deleted}
    assert msgspec.json.decode(swept[-1].cursor, type=Place).drafts == []


def test_an_unreadable_cursor_starts_over(books: Books) -> None:
    """A cursor of an older program is not understood; everything is read again."""
    assert gathered(books.sync("not ours")) == books.everything()


def test_one_bad_record_does_not_keep_the_others_back(books: Books) -> None:
    """Unknown enums, extra fields, nulls and missing fields: kept raw and flagged, the rest goes in."""
    books.act("switch", switches={"unknown_enums": True, "extra_fields": True, "nulls": True})
    pages = books.sync()
    flaws = [flaw for page in pages for flaw in page.flaws]
    assert flaws
    assert all(json.loads(flaw.raw) and flaw.remote_id and flaw.reason for flaw in flaws)
    assert of_kind(pages, Customer)
    assert [*of_kind(pages, CreditNote), *of_kind(pages, Invoice)]


def test_a_cut_answer_is_asked_again(books: Books) -> None:
    """A body that ends in the middle is no page; the next try brings it whole."""
    expected = books.everything()
    books.fail("truncated", "xero.read.invoices", times=1)
    assert books.everything() == expected


def test_lock_dates_close_the_books(books: Books) -> None:
    """The later of both lock dates is the one that refuses."""
    books.act("lock", on="2026-06-30", year="2026-09-30")
    assert books.ledger.organisation().preferences.books_closed_on == date(2026, 9, 30)


def test_money_on_account_that_was_paid_back_left_its_account(books: Books) -> None:
    """An overpayment is refunded in Xero: that is money out, or a refund would be booked a second time."""
    fields = {
        "Type": "RECEIVE-OVERPAYMENT", "Contact": {"Name": "Tidewater Ceramics"}, "Date": "2026-11-18",
        "BankAccount": {"AccountID": _bank(books)}, "LineAmountTypes": "NoTax",
        "LineItems": [{"Description": "Twice", "Quantity": 1, "UnitAmount": 120}],
    }  # fmt: skip
    books.act("create", entity="BankTransactions", fields=fields)
    (kept,) = (one for one in of_kind(books.sync(), Payment) if one.total == Money(12_000, "USD"))
    assert (kept.form, kept.deposit_account_id) == (PaymentForm.OVERPAYMENT, _bank(books))
    books.act(
        "create", entity="Payments",
        fields={
            "Overpayment": {"OverpaymentID": kept.remote_id}, "Account": {"AccountID": _bank(books)},
            "Amount": 120, "Date": "2026-11-19", "Reference": "re_1QabcDEFGHIJKLMN",
        },
    )  # fmt: skip
    (back,) = (one for one in of_kind(books.sync(), Payment) if one.total == Money(-12_000, "USD"))
    assert (back.total, back.deposit_account_id) == (Money(-12_000, "USD"), _bank(books))
    assert (back.customer_id, back.received_on, back.reference) == (
        kept.customer_id, date(2026, 11, 19), "re_1QabcDEFGHIJKLMN",
    )  # fmt: skip


def _bank(books: Books) -> str:
    return next(one.remote_id for one in of_kind(books.sync(), Account) if one.role is AccountRole.BANK)
