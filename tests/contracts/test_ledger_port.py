"""The Ledger port's contract: one suite, held against every ledger's stand-in over a real socket."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.commit.comparison import unlike
from app.domain.aging import Aging, aging, differences
from app.domain.documents import (
    KIND_OF,
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Document,
    DocumentKind,
    Invoice,
    Journal,
    Payment,
    TaxCode,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import AddNote, CreatePayment, DeleteDocument, LedgerWrite, Promise
from app.errors import OutcomeUnknown, RateLimited, RecordGone, RemoteRejected, Unreachable
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import CallKind, Ledger, Page
from app.store import accounts_receivable, mirror
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.oauth import ConsentWay
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger
from integrations.quickbooks.connect import connect_quickbooks
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.xero.adapter import XeroApp, XeroLedger
from integrations.xero.connect import Choice, connect_xero
from tests.integrations.quickbooks.conftest import HURRIED as QUICKBOOKS_HURRIED
from tests.integrations.sandbox.conftest import NOW, small_story
from tests.integrations.xero.conftest import HURRIED as XERO_HURRIED

SENT = datetime(2026, 11, 20, 18, tzinfo=UTC)
STRANGERS = {"quickbooks": "999999", "xero": "00000000-0000-4000-8000-000000000000"}
"""Ids of no record."""

HANDFUL = 8
"""So many calls a sync may take when nothing changed."""


@dataclass
class Books:
    """One connected company."""

    sandbox: Sandbox
    ledger: Ledger
    tally: Tally

    def sync(self, cursor: str | None = None) -> list[Page]:
        """All pages of one run."""
        return list(self.ledger.pages(cursor, CancelToken()))

    def everything(self) -> list[Document]:
        """The whole company."""
        return [document for page in self.sync() for document in page.documents]

    def owed(self) -> Invoice:
        """An invoice that is paid by nobody yet, in the open period."""
        found = [
            one for one in self.everything()
            if isinstance(one, Invoice) and one.balance == one.total and one.balance.minor > 0
        ]  # fmt: skip
        return max(found, key=lambda one: (one.balance.minor, one.remote_id))

    def till(self) -> str | None:
        """The account a payment names where the ledger asks for one."""
        if not self.ledger.capabilities.needs_deposit_account:
            return None
        accounts = [one for one in self.everything() if isinstance(one, Account) and one.takes_payments]
        return min(one.remote_id for one in accounts)

    def paying(self, invoice: Invoice, total: Money, reference: str = "ch_1") -> CreatePayment:
        """Money for one invoice."""
        return CreatePayment(
            customer_id=invoice.customer_id,
            received_on=date(2026, 11, 19),
            total=total,
            allocations=(Allocation(DocumentKind.INVOICE, invoice.remote_id, total),),
            reference=reference,
            note=f"Stripe {reference}",
            deposit_account_id=self.till(),
        )

    def balance(self, invoice: Invoice) -> Money:
        """What the invoice has open now, by a read of its own."""
        found = self.ledger.read(DocumentKind.INVOICE, [invoice.remote_id])[invoice.remote_id]
        assert isinstance(found, Invoice)
        return found.balance

    def payments(self) -> set[str]:
        """Every payment there is."""
        return {one.remote_id for one in self.everything() if isinstance(one, Payment)}

    def act(self, act: str, **more: object) -> Any:
        """Let somebody else do something in the ledger's own screens."""
        return self.sandbox.act({"service": self.ledger.service, "act": act, **more})

    def fail(self, kind: str, **more: object) -> None:
        """Let the next write fail."""
        shot = {"kind": kind, "pattern": f"{self.ledger.service}.write.*", **more}
        self.sandbox.faults.switch({"queue": [shot]})


def _quickbooks(sandbox: Sandbox, place: TokenPlace, tally: Tally, http: Http) -> Ledger:
    app = QuickBooksApp(sandbox.url, sandbox.url, "sandbox-client")
    way = ConsentWay(press_connect, timeout=10)
    realm = connect_quickbooks(app, "sandbox-secret", place, way, meter=tally, cancel=CancelToken()).remote_id
    return QuickBooksLedger(app, realm, place, meter=tally, tuning=QUICKBOOKS_HURRIED, http=http)


def _xero(sandbox: Sandbox, place: TokenPlace, tally: Tally, http: Http) -> Ledger:
    app = XeroApp(sandbox.url, sandbox.url, "sandbox-xero-client")
    way = ConsentWay(press_connect, timeout=10)
    tenant = connect_xero(app, Choice(), place, way, meter=tally, cancel=CancelToken()).remote_id
    return XeroLedger(app, tenant, place, meter=tally, tuning=XERO_HURRIED, http=http)


Connect = Callable[[Sandbox, TokenPlace, Tally, Http], Ledger]
LEDGERS: dict[str, Connect] = {"quickbooks": _quickbooks, "xero": _xero}


def _quickbooks_journal(books: Books) -> str:
    accounts = [one.remote_id for one in books.everything() if isinstance(one, Account) and one.role in PLAIN]
    sides = zip(("Debit", "Credit"), accounts, strict=False)
    lines = [
        {"Amount": 40, "DetailType": "JournalEntryLineDetail",
         "JournalEntryLineDetail": {"PostingType": side, "AccountRef": {"value": account}}}
        for side, account in sides
    ]  # fmt: skip
    fields = {"TxnDate": "2026-11-18", "Line": lines}
    return str(books.act("create", entity="JournalEntry", fields=fields)["Id"])


def _xero_journal(books: Books) -> str:
    lines = [{"LineAmount": amount, "AccountCode": code} for amount, code in ((40, "400"), (-40, "200"))]
    fields = {"Narration": "Shift", "Date": "2026-11-18", "Status": "POSTED", "JournalLines": lines}
    return str(books.act("create", entity="ManualJournals", fields=fields)["ManualJournalID"])


PLAIN = (AccountRole.INCOME, AccountRole.BANK_FEES)
JOURNALS = {"quickbooks": _quickbooks_journal, "xero": _xero_journal}
"""How somebody posts forty dollars between two accounts by hand."""

TAKEN_BACK = {"quickbooks": ("delete", "JournalEntry"), "xero": ("void", "ManualJournals")}


def _quickbooks_credit(books: Books, invoice: Invoice) -> str:
    detail = {"ItemRef": {"value": invoice.lines[0].item_id}, "TaxCodeRef": {"value": "TAX"}}
    line = {"Amount": 40.05, "DetailType": "SalesItemLineDetail", "SalesItemLineDetail": detail}
    fields = {"CustomerRef": {"value": invoice.customer_id}, "TxnDate": "2026-11-18", "Line": [line]}
    return str(books.act("create", entity="CreditMemo", fields=fields)["Id"])


def _xero_credit(books: Books, invoice: Invoice) -> str:
    tax = next(one.remote_id for one in books.everything() if isinstance(one, TaxCode) and one.is_taxable)
    line = {
        "Description": "Back",
        "Quantity": 1,
        "UnitAmount": 40.05,
        "AccountCode": "200",
        "TaxType": tax,
    }
    fields = {
        "Type": "ACCRECCREDIT", "Status": "AUTHORISED", "Contact": {"ContactID": invoice.customer_id},
        "Date": "2026-11-18", "LineAmountTypes": "Exclusive", "LineItems": [line],
    }  # fmt: skip
    return str(books.act("create", entity="CreditNotes", fields=fields)["CreditNoteID"])


CREDITS = {"quickbooks": _quickbooks_credit, "xero": _xero_credit}
"""How somebody gives back 40.05 with its tax by hand."""


@pytest.fixture(params=sorted(LEDGERS))
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Books]:
    """The small company, connected to each ledger in turn."""
    tally = Tally()
    with Sandbox(small_story(), clock=Clock(NOW)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        place = TokenPlace(MemorySecrets(), "ledger:test", tmp_path)
        ledger = LEDGERS[str(request.param)](sandbox, place, tally, http)
        tally.take()
        yield Books(sandbox, ledger, tally)


def _reads(books: Books) -> int:
    return books.tally.take().get((books.ledger.service, CallKind.READ), 0)


def test_it_says_who_it_is(books: Books) -> None:
    """Service, company, currency and what it guarantees."""
    organisation = books.ledger.organisation()
    assert organisation.remote_id
    assert (organisation.name, organisation.currency) == ("Harbour Lane Studio", "USD")
    assert organisation.time_zone == "America/Los_Angeles"
    assert organisation.preferences.books_closed_on == date(2026, 8, 31)
    assert books.ledger.terms.quiet > timedelta(0)
    assert books.ledger.terms.key_life > timedelta(0)
    assert books.ledger.service != books.ledger.title


def test_every_page_holds_one_kind_and_a_place_to_go_on_from(books: Books) -> None:
    """Only the end is the last, and it is announced."""
    pages = books.sync()
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all(page.cursor for page in pages)
    for page in pages:
        assert {KIND_OF[type(one)] for one in page.documents} <= {page.kind}


def test_the_sum_of_the_books_is_the_same_everywhere(books: Books) -> None:
    """The same company's receivables, whichever ledger keeps them."""
    invoices = [one for one in books.everything() if isinstance(one, Invoice)]
    story = small_story()
    assert {one.number for one in invoices} == {one.number for one in story.invoices}
    assert all(Money(0, one.total.currency) <= one.balance <= one.total for one in invoices)


def test_it_foretells_about_what_a_sync_costs(books: Books) -> None:
    """Shown before it runs: never less than a third, nor more than three times of what it takes."""
    expected = books.ledger.expected_calls(None)
    books.ledger.organisation()
    books.sync()
    spent = _reads(books)
    assert expected / 3 <= spent <= expected * 3


def test_nothing_new_costs_a_handful(books: Books) -> None:
    """And brings nothing that was not there."""
    before = books.sync()
    known = {one for page in before for one in page.documents if isinstance(one, Invoice | Payment)}
    _reads(books)
    again = books.sync(before[-1].cursor)
    assert _reads(books) <= HANDFUL
    assert {one for page in again for one in page.documents if isinstance(one, Invoice | Payment)} <= known
    assert not [gone for page in again for gone in page.deleted]


def test_a_journal_comes_home_and_goes_when_it_is_taken_back(books: Books) -> None:
    """Posted by hand in the ledger, between two accounts: debits positive, and their sum is nothing."""
    before = books.sync()
    journal_id = JOURNALS[books.ledger.service](books)
    books.sandbox.clock.advance(timedelta(hours=2))
    pages = books.sync(before[-1].cursor)
    journals = [one for page in pages for one in page.documents if isinstance(one, Journal)]
    assert {one.remote_id for one in journals} == {journal_id}
    assert [line.amount for line in journals[0].lines] == [Money(4000, "USD"), Money(-4000, "USD")]
    assert all(line.account_id for line in journals[0].lines)
    assert journals[0].posted_on == date(2026, 11, 18)
    act, entity = TAKEN_BACK[books.ledger.service]
    books.act(act, entity=entity, id=journal_id)
    books.sandbox.clock.advance(timedelta(hours=2))
    later = books.sync(pages[-1].cursor)
    gone = [page.deleted for page in later if page.kind is DocumentKind.JOURNAL and page.deleted]
    assert gone == [(journal_id,)]


def test_a_credit_note_comes_with_the_tax_that_it_gives_back(books: Books) -> None:
    """Beside its lines, by itself: not as much as some invoice holds."""
    made = CREDITS[books.ledger.service](books, books.owed())
    (read,) = books.ledger.read(DocumentKind.CREDIT_NOTE, [made]).values()
    assert isinstance(read, CreditNote)
    assert read.tax is not None
    assert read.tax.minor > 0
    assert read.total == Money(40_05, "USD") + read.tax
    assert read == next(
        one for one in books.everything() if isinstance(one, CreditNote) and one.remote_id == made
    )


def test_a_read_is_what_a_sync_brings(books: Books) -> None:
    """By id, and what is not there is left out."""
    invoice = books.owed()
    stranger = STRANGERS[books.ledger.service]
    found = books.ledger.read(DocumentKind.INVOICE, [invoice.remote_id, stranger])
    assert dict(found) == {invoice.remote_id: invoice}


def test_preparing_asks_nobody_and_gives_the_same_bytes(books: Books) -> None:
    """What is signed is what is sent."""
    invoice = books.owed()
    write, other = (books.paying(invoice, Money(cents, "USD")) for cents in (100, 200))
    books.tally.take()
    assert books.ledger.prepare(write) == books.ledger.prepare(write)
    assert books.ledger.prepare(write) != books.ledger.prepare(other)
    assert not books.tally.take()


@pytest.mark.parametrize("cents", [1, 100, None], ids=["a cent", "a part", "all"])
def test_a_payment_lowers_its_invoice_by_itself_and_nothing_else(books: Books, cents: int | None) -> None:
    """To the cent, with the record named."""
    invoice = books.owed()
    total = invoice.balance if cents is None else Money(cents, "USD")
    before = books.payments()
    done = books.ledger.send(books.ledger.prepare(books.paying(invoice, total)), "key-1", {})
    assert books.balance(invoice) == invoice.balance - total
    assert books.payments() - before == {done.remote_id}
    kept = books.ledger.read(DocumentKind.PAYMENT, [done.remote_id])[done.remote_id]
    assert isinstance(kept, Payment)
    assert (kept.total, kept.customer_id, kept.received_on) == (
        total,
        invoice.customer_id,
        date(2026, 11, 19),
    )
    assert [(one.target_id, one.amount) for one in kept.allocations] == [(invoice.remote_id, total)]


def test_a_request_tells_what_it_promises_and_the_answer_keeps_it(books: Books) -> None:
    """Read from the signed bytes alone; a record that is otherwise would be noticed."""
    invoice, total = books.owed(), Money(100, "USD")
    request = books.ledger.prepare(books.paying(invoice, total))
    books.tally.take()
    promise = books.ledger.promised(request, "USD")
    assert not books.tally.take()
    assert (promise.total, promise.dated_on) == (total, date(2026, 11, 19))
    assert promise.applied == (Allocation(DocumentKind.INVOICE, invoice.remote_id, total),)
    done = books.ledger.send(request, "key-1", {})
    kept = books.ledger.read(DocumentKind.PAYMENT, [done.remote_id])
    assert unlike(promise, done.documents, {}, {}) == unlike(promise, [*kept.values()], {}, {}) == ()
    other = replace(promise, total=total + total)
    assert len(unlike(other, done.documents, {}, {})) == 1
    note = books.ledger.prepare(AddNote(DocumentKind.INVOICE, "7", "x"))
    assert books.ledger.promised(note, "USD") == Promise()


def test_the_closing_date_is_read_anew(books: Books) -> None:
    """Of Xero's two lock dates the later one counts."""
    act = {"quickbooks": "close_books", "xero": "lock"}[books.ledger.service]
    books.sandbox.act({"service": books.ledger.service, "act": act, "on": "2026-10-31"})
    assert books.ledger.preferences().books_closed_on == date(2026, 10, 31)
    if books.ledger.service == "xero":
        books.sandbox.act({"service": "xero", "act": act, "year": "2026-11-05"})
        assert books.ledger.preferences().books_closed_on == date(2026, 11, 5)


def test_the_same_key_pays_once(books: Books) -> None:
    """A second sending says the first one's record."""
    invoice = books.owed()
    request = books.ledger.prepare(books.paying(invoice, Money(100, "USD")))
    first = books.ledger.send(request, "key-1", {})
    assert books.ledger.send(request, "key-1", {}).remote_id == first.remote_id
    assert books.balance(invoice) == invoice.balance - Money(100, "USD")


def test_what_was_never_sent_is_provably_absent(books: Books) -> None:
    """Nor is another payment of the same amount taken for ours."""
    invoice = books.owed()
    books.ledger.send(books.ledger.prepare(books.paying(invoice, Money(100, "USD"))), "key-1", {})
    ours = books.ledger.prepare(books.paying(invoice, Money(100, "USD"), "ch_2"))
    assert books.ledger.look_up(ours, {}, SENT) is None


@pytest.mark.parametrize("kind", ["cut_after", "500_after", "truncated"])
def test_a_lost_answer_is_unknown_and_then_found(books: Books, kind: str) -> None:
    """It stands in the books once; looking says so."""
    invoice = books.owed()
    request = books.ledger.prepare(books.paying(invoice, Money(100, "USD")))
    before = books.payments()
    books.fail(kind, times=9)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    books.sandbox.faults.switch({"clear": True})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.was_looked_up
    assert books.payments() - before == {found.remote_id}
    assert books.balance(invoice) == invoice.balance - Money(100, "USD")


def test_a_lost_request_is_absent_and_may_go_again(books: Books) -> None:
    """The connection broke before the service did anything."""
    invoice = books.owed()
    request = books.ledger.prepare(books.paying(invoice, Money(100, "USD")))
    books.fail("cut_before", times=9)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    books.sandbox.faults.switch({"clear": True})
    assert books.ledger.look_up(request, {}, SENT) is None
    books.ledger.send(request, "key-1", {})
    assert books.balance(invoice) == invoice.balance - Money(100, "USD")


def test_too_many_calls_are_told_as_that(books: Books) -> None:
    """Nothing was written."""
    invoice = books.owed()
    request = books.ledger.prepare(books.paying(invoice, Money(100, "USD")))
    books.fail("429", times=9)
    with pytest.raises(RateLimited):
        books.ledger.send(request, "key-1", {})
    books.sandbox.faults.switch({"clear": True})
    assert books.balance(invoice) == invoice.balance


def test_a_refusal_writes_nothing(books: Books) -> None:
    """The payment's day lies in a closed period."""
    invoice = books.owed()
    before = books.payments()
    closed = replace(books.paying(invoice, Money(100, "USD")), received_on=date(2026, 8, 1))
    with pytest.raises(RemoteRejected):
        books.ledger.send(books.ledger.prepare(closed), "key-1", {})
    assert books.balance(invoice) == invoice.balance
    assert books.payments() == before


def test_nobody_there_is_provably_not_sent(books: Books) -> None:
    """Unreachable is said for what was not sent, and for nothing else."""
    request = books.ledger.prepare(books.paying(books.owed(), Money(100, "USD")))
    books.sandbox.stop()
    with pytest.raises(Unreachable):
        books.ledger.send(request, "key-1", {})


def test_what_we_made_can_be_taken_back(books: Books) -> None:
    """The invoice is open as before, and looking says that it is done."""
    invoice = books.owed()
    write = books.paying(invoice, Money(100, "USD"))
    done = books.ledger.send(books.ledger.prepare(write), "key-1", {})
    made = books.ledger.read(DocumentKind.PAYMENT, [done.remote_id])[done.remote_id]
    assert isinstance(made, Payment)
    undo: LedgerWrite = DeleteDocument(
        DocumentKind.PAYMENT, done.remote_id, made.version, made.form, made.batch_id
    )
    request = books.ledger.prepare(undo)
    assert books.ledger.look_up(request, {}, SENT) is None
    books.ledger.send(request, "key-2", {})
    assert books.balance(invoice) == invoice.balance
    assert done.remote_id not in books.payments()
    assert books.ledger.look_up(request, {}, SENT) is not None


def test_a_placeholder_takes_the_id_of_the_step_before(books: Books) -> None:
    """A row may rest on a record that it makes itself."""
    invoice = books.owed()
    done = books.ledger.send(books.ledger.prepare(books.paying(invoice, Money(100, "USD"))), "key-1", {})
    request = books.ledger.prepare(DeleteDocument(DocumentKind.PAYMENT, "@1", ""))
    books.ledger.send(request, "key-2", {1: done.remote_id})
    assert books.balance(invoice) == invoice.balance


def test_a_long_reference_is_cut_and_still_found(books: Books) -> None:
    """The ledger keeps as much as it takes; nothing of ours is mistaken for another's."""
    invoice = books.owed()
    long = "pi_" + "3Abc" * 30
    books.ledger.send(books.ledger.prepare(books.paying(invoice, Money(100, "USD"), long)), "key-1", {})
    same = books.ledger.prepare(books.paying(invoice, Money(100, "USD"), long))
    assert books.ledger.look_up(same, {}, SENT) is not None
    other = books.ledger.prepare(books.paying(invoice, Money(100, "USD"), long + "x"))
    assert books.ledger.look_up(other, {}, SENT) is None


def test_a_note_stands_on_its_record(books: Books) -> None:
    """Listed with the others."""
    invoice = books.owed()
    request = books.ledger.prepare(AddNote(DocumentKind.INVOICE, invoice.remote_id, "Called, pays on Friday"))
    books.ledger.send(request, "key-1", {})
    notes = books.ledger.notes(DocumentKind.INVOICE, invoice.remote_id)
    assert any("Called, pays on Friday" in one.text for one in notes)


def test_a_document_has_its_paper(books: Books) -> None:
    """A PDF; and of what is not there, none."""
    assert books.ledger.pdf(DocumentKind.INVOICE, books.owed().remote_id).startswith(b"%PDF")
    stranger = STRANGERS[books.ledger.service]
    with pytest.raises(RecordGone):
        books.ledger.pdf(DocumentKind.INVOICE, stranger)


@pytest.mark.parametrize("day", [date(2026, 11, 20), date(2026, 11, 2), date(2026, 9, 15), date(2027, 3, 1)])
def test_its_aging_report_says_what_its_records_do(books: Books, day: date, tmp_path: Path) -> None:
    """On any day: what the mirror rolls back to is what the ledger's own report says was open."""
    ours = aging_of(books, tmp_path / "mirror.countersign", day)
    told = books.ledger.aged_receivables(day, [customer.customer_id for customer in ours.customers])
    assert {item.kind for item in told.items} >= {DocumentKind.INVOICE}
    assert differences(ours, told, {}) == ()


def test_a_payment_that_was_not_read_yet_shows_in_its_aging_report(books: Books, tmp_path: Path) -> None:
    """The mirror is behind by one payment: that invoice is named, and nothing else."""
    day = date(2026, 11, 20)
    ours = aging_of(books, tmp_path / "mirror.countersign", day)
    invoice = books.owed()
    books.ledger.send(books.ledger.prepare(books.paying(invoice, Money(100, "USD"))), "key-1", {})
    told = books.ledger.aged_receivables(day, [customer.customer_id for customer in ours.customers])
    (found,) = differences(ours, told, {})
    assert found.label.startswith("Invoice")
    assert (found.ours - found.told) == Money(100, "USD")


def aging_of(books: Books, path: Path, day: date) -> Aging:
    """The aging of a mirror that has just been read."""
    with CompanyFile.create(path, "Mirror") as company:
        with company.writer() as conn:
            mirror.save_documents(conn, books.everything(), SENT)
        with company.reader() as conn:
            return aging(accounts_receivable.open_items(conn, day), {}, day, "USD")


def test_an_open_invoice_can_be_paid_at_its_page(books: Books) -> None:
    """Each ledger has one of its own, another for another invoice."""
    owed = [one for one in books.everything() if isinstance(one, Invoice) and one.balance.minor > 0]
    pages = [books.ledger.pay_page(one.remote_id) for one in owed[:2]]
    assert all(page.startswith("https://") for page in pages)
    assert len(set(pages)) == 2
