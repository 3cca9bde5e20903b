"""The mirror: documents come back exactly, pages are kept whole, deletions stay marked."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.charges import (
    BalanceTransaction,
    Charge,
    ChargeStatus,
    CheckoutSession,
    Dispute,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    Payout,
    ProcessorCustomer,
    Refund,
)
from app.domain.documents import (
    KIND_OF,
    Account,
    AccountRole,
    Allocation,
    BillingStatus,
    CreditNote,
    Customer,
    Deposit,
    DepositLine,
    Document,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
    JournalLine,
    Line,
    Payment,
    PaymentForm,
    TaxCode,
    Term,
    TimeEntry,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.tracking import CategoryOption, Location, SalesClass, TrackingCategory
from app.ports import Flaw, Page
from app.store import mirror
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, usd

LATER = NOW + timedelta(minutes=5)
LINES = (Line(usd(340_00), "Planting “plan” №1", "7", "1.5", "226.67", None), Line(usd(0)))

DOCUMENTS: tuple[Document, ...] = (
    Customer("1", "0", "Ångström & Söhne", balance=Money(-5_000_000_000, "JPY"), currency="JPY"),
    Customer("2", "1", "Plain", parent_id="1", is_active=False, updated_at=NOW),
    Item("1", "0", "Design", "Service", "85.00", "79"),
    Account("1", "0", "Receivable", AccountRole.RECEIVABLE, balance=usd(1)),
    TaxCode("1", "0", "TAX", is_taxable=False),
    Term("1", "0", "2% 10 Net 30", 30, "2", 10, updated_at=NOW),
    Invoice(
        "1", "3", "1042", "58", DAY, date(2026, 12, 18), Money(34_000, "KWD"), Money(-1, "KWD"),
        status=InvoiceStatus.PAID, tax=Money(120, "KWD"), lines=(Line(Money(5, "KWD")),), term_id="1",
        updated_at=datetime(2026, 11, 18, 1, 2, 3, 456_789, UTC),
    ),
    replace(invoice("2"), lines=LINES),
    CreditNote("1", "0", "CM-7", "58", DAY, usd(80_00), usd(30_00), tax=usd(6_40), lines=LINES),
    Payment(
        "1", "0", "58", DAY, usd(500_00), usd(60_00),
        allocations=(
            Allocation(DocumentKind.INVOICE, "2", usd(340_00)),
            Allocation(DocumentKind.CREDIT_NOTE, "1", usd(-30_00)),
            Allocation(DocumentKind.JOURNAL, "9", usd(130_00)),
        ),
        reference="ch_3abc", deposit_account_id="4", deposit_id="1",
    ),
    Payment("2", "0", "58", DAY, usd(1), usd(1)),
    Payment("3", "0", "58", DAY, usd(9), usd(2), (Allocation(DocumentKind.INVOICE, "2", usd(7), "al-1"),),
            form=PaymentForm.OVERPAYMENT, batch_id="b1"),
    Deposit("1", "0", DAY, "35", usd(480_00), "Stripe", (DepositLine(usd(500_00), "Payment", "1"),
                                                          DepositLine(usd(-20_00), account_id="60"))),
    Charge("ch_1", NOW, usd(97_00), usd(0), ChargeStatus.SUCCEEDED, metadata=(("order", "7"), ("z", ""))),
    Refund("re_1", NOW, "ch_1", usd(97_00), "succeeded"),
    Dispute(
        "dp_1", NOW, "ch_1", usd(97_00), "needs_response", due_at=LATER, balance_transaction_ids=("txn_1",)
    ),
    BalanceTransaction(
        "txn_1", NOW, LATER, usd(97_00), usd(3_11), usd(93_89), "charge", "ch_1", exchange_rate="1.0847"
    ),
    Payout("po_1", NOW, DAY, usd(-5_00), "paid", is_automatic=False, trace="0210"),
    Journal("j1", "0", "JE-31", DAY, "USD", "rounding",
            (JournalLine(usd(5), "93"), JournalLine(usd(-5), "84", "61"))),
    Estimate("e1", "0", "1019", "58", DAY, usd(9_00), EstimateStatus.INVOICED, DAY, "N. Ostrow", DAY,
             invoice_ids=("401",)),
    TimeEntry("t1", "0", "Jo Marsh", DAY, 150, BillingStatus.BILLABLE, "58", "12", hourly_rate="95.50"),
    PaymentIntent("pi_1", NOW, usd(9_00), usd(0), "requires_payment_method"),
    ProcessorCustomer("cus_1", NOW, "Marsh", metadata=(("crm", "7"),)),
    CheckoutSession("cs_1", NOW, usd(9_00), "complete", "paid", payment_link_id="plink_1", expires_at=LATER),
    PaymentLink("plink_1", "https://buy.example/1", completed_limit=1),
    InvoicePayment("inpay_1", NOW, usd(9_00), "paid", "in_1", "A-1", "pi_1"),
    SalesClass("100100000000000321233", "0", "Studio:Print", updated_at=NOW),
    Location("1", "0", "Harbour studio", is_active=False),
    TrackingCategory("c1", "", "Region", (CategoryOption("o1", "North"),
                                          CategoryOption("o2", "South", is_active=False))),
)  # fmt: skip


def page(*documents: Document, cursor: str = "next", **more: object) -> Page:
    """A page of invoices."""
    return replace(Page(DocumentKind.INVOICE, documents, cursor), **more)  # type: ignore[arg-type] # any field


def test_every_document_comes_back_exactly(company: CompanyFile) -> None:
    """All kinds, with zero- and three-decimal currencies, negative and large amounts, absent values."""
    with company.writer() as conn:
        changes = mirror.save_documents(conn, DOCUMENTS, NOW)
    assert changes.mirrored == set(KIND_OF.values())
    with company.reader() as conn:
        for kind in KIND_OF.values():
            expected = {one.remote_id: one for one in DOCUMENTS if KIND_OF[type(one)] is kind}
            assert mirror.fetch(conn, kind, expected) == expected
            assert {one.remote_id: one for one in mirror.every(conn, kind)} == expected
        assert mirror.counts(conn)[DocumentKind.PAYMENT] == 3
    assert company.check().is_sound


def test_a_newer_state_replaces_the_older(company: CompanyFile) -> None:
    """Allocations too: the shorter list leaves nothing of the longer one."""
    payment = next(one for one in DOCUMENTS if isinstance(one, Payment))
    newer = replace(payment, version="1", allocations=payment.allocations[1:2], deposit_id=None)
    with company.writer() as conn:
        mirror.save_documents(conn, [payment], NOW)
        mirror.save_documents(conn, [newer], LATER)
        assert mirror.fetch(conn, DocumentKind.PAYMENT, ["1"]) == {"1": newer}


def test_a_document_that_mixes_currencies_is_refused(company: CompanyFile) -> None:
    """One currency column serves all amounts of a document, so a mixture must never get in."""
    mixed = replace(invoice("1"), balance=Money(1, "EUR"))
    with pytest.raises(ValueError, match="mixes currencies"), company.writer() as conn:
        mirror.save_documents(conn, [mixed], NOW)
    taxed = replace(invoice("1"), tax=Money(0, "EUR"))
    with pytest.raises(ValueError, match="mixes currencies"), company.writer() as conn:
        mirror.save_documents(conn, [taxed], NOW)


def test_amounts_are_integers_in_the_file(company: CompanyFile) -> None:
    """No float is ever stored: SQLite itself names the type of what lies there."""
    with company.writer() as conn:
        mirror.save_documents(conn, DOCUMENTS, NOW)
        wanted = "SELECT DISTINCT typeof(total_minor), typeof(balance_minor) FROM invoice"
        kinds = conn.exec_driver_sql(wanted)
        assert kinds.fetchall() == [("integer", "integer")]


def test_a_payment_knows_its_deposit_whichever_came_first(company: CompanyFile) -> None:
    """The link is drawn from the deposit's lines, and goes when the deposit goes or drops the line."""
    payment = Payment("1", "0", "58", DAY, usd(500), usd(0))
    deposit = Deposit("8", "0", DAY, "35", usd(500), lines=(DepositLine(usd(500), "payment", "1"),))

    def deposit_of() -> str | None:
        with company.reader() as conn:
            found = mirror.fetch(conn, DocumentKind.PAYMENT, ["1"])["1"]
        assert isinstance(found, Payment)
        return found.deposit_id

    with company.writer() as conn:
        mirror.save_documents(conn, [deposit], NOW)
        mirror.save_documents(conn, [payment], NOW)
    assert deposit_of() == "8"
    with company.writer() as conn:
        mirror.save_documents(conn, [replace(deposit, lines=())], NOW)
    assert deposit_of() is None
    with company.writer() as conn:
        mirror.save_documents(conn, [deposit], NOW)
        mirror.mark_deleted(conn, DocumentKind.DEPOSIT, ["8"], NOW)
    assert deposit_of() is None


def test_a_page_and_its_cursor_are_kept_together_or_not_at_all(company: CompanyFile) -> None:
    """A failure after the documents leaves the cursor where it was, so that the page is read again."""
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", page(invoice("1"), cursor="one"), NOW)
    bad = page(invoice("2"), replace(invoice("3"), tax=Money(1, "EUR")), cursor="two")
    with pytest.raises(ValueError, match="mixes"), company.writer() as conn:
        mirror.save_page(conn, "quickbooks", bad, NOW)
    with company.reader() as conn:
        assert mirror.cursor(conn, "quickbooks") == "one"
        assert mirror.cursor(conn, "stripe") is None
        assert set(mirror.fetch(conn, DocumentKind.INVOICE, ["1", "2", "3"])) == {"1"}


def test_a_deleted_document_stays_marked_and_can_come_back(company: CompanyFile) -> None:
    """Gone from the service: gone from lists, still in the file; unknown ids and kinds are passed over."""
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", page(invoice("1"), invoice("2")), NOW)
        changes = mirror.save_page(conn, "quickbooks", page(deleted=("1", "never seen")), LATER)
        assert changes.mirrored == {DocumentKind.INVOICE}
        assert mirror.counts(conn)[DocumentKind.INVOICE] == 1
        kept = conn.exec_driver_sql("SELECT deleted_at FROM invoice WHERE remote_id = '1'").scalar()
        assert kept == LATER.isoformat()
        mirror.save_page(conn, "quickbooks", page(invoice("1")), LATER)
        assert mirror.counts(conn)[DocumentKind.INVOICE] == 2


def test_what_a_whole_reading_lacks_is_gone(company: CompanyFile) -> None:
    """All ids of a kind were read: other rows of it are marked, and flaws of what is gone forgotten."""
    flaw = Flaw("invoice", "7", "no total", '{"Id": "7"}')
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", replace(page(invoice("1"), invoice("2")), flaws=(flaw,)), NOW)
        mirror.save_documents(conn, [DOCUMENTS[0]], NOW)
        whole = replace(page(), present=("2", "3"))
        assert mirror.save_page(conn, "quickbooks", whole, LATER).mirrored == {DocumentKind.INVOICE}
        assert set(mirror.fetch(conn, DocumentKind.INVOICE, ["1", "2"])) == {"2"}
        assert mirror.flaw_count(conn) == 0
        assert mirror.counts(conn)[DocumentKind.CUSTOMER] == 1
        assert mirror.save_page(conn, "quickbooks", whole, LATER).mirrored == frozenset()


def test_a_flaw_is_shown_until_the_record_comes_whole(company: CompanyFile) -> None:
    """A damaged record is kept raw and counted; a good one of the same id mends it."""
    flaw = Flaw("invoice", "7", "no total", '{"Id": "7"}')
    with company.writer() as conn:
        mirror.save_page(conn, "quickbooks", page(flaws=(flaw,)), NOW)
        mirror.save_page(conn, "quickbooks", page(flaws=(flaw,)), NOW)
        assert (mirror.flaw_count(conn), mirror.flaw_count(conn, "stripe")) == (1, 0)
        mirror.save_page(conn, "quickbooks", page(invoice("7")), NOW)
        assert mirror.flaw_count(conn) == 0


def test_a_run_of_pages_has_a_start_and_an_end(company: CompanyFile) -> None:
    """The end of the last whole run stays known while the next is under way."""
    with company.writer() as conn:
        assert mirror.sync_state(conn, "quickbooks").started_at is None
        mirror.save_page(conn, "quickbooks", page(cursor="a"), NOW)
        assert mirror.sync_state(conn, "quickbooks").finished_at is None
        mirror.save_page(conn, "quickbooks", page(cursor="b", is_last=True), LATER)
        first = mirror.sync_state(conn, "quickbooks")
        assert (first.cursor, first.started_at, first.finished_at) == ("b", NOW, LATER)
        again = LATER + timedelta(hours=1)
        mirror.save_page(conn, "quickbooks", page(cursor="c"), again)
        second = mirror.sync_state(conn, "quickbooks")
        assert (second.started_at, second.finished_at) == (again, LATER)
        mirror.forget_cursor(conn, "quickbooks")
        assert mirror.cursor(conn, "quickbooks") is None


def test_open_invoices_are_found_by_number_order_or_customer(company: CompanyFile) -> None:
    """Paid ones are not offered; a percent sign is a percent sign."""
    with company.writer() as conn:
        customers = [Customer("58", "0", "Marsh 100% Gardens"), Customer("59", "0", "Hill")]
        mirror.save_documents(conn, customers, NOW)
        mirror.save_documents(
            conn,
            [
                replace(invoice("1"), due_on=DAY + timedelta(days=9)),
                replace(invoice("2", customer="59"), purchase_order="PO-77"),
                invoice("3", 0),
            ],
            NOW,
        )
    with company.reader() as conn:

        def found(text: str, customer: str | None = None) -> list[str]:
            return [one.remote_id for one in mirror.open_invoices(conn, text, customer)]

        assert found("") == ["2", "1"]
        assert found("inv-1") == ["1"]
        assert found("po-7") == ["2"]
        assert found("marsh") == ["1"]
        assert found("100% g") == ["1"]
        assert found("%") == ["1"]
        assert found("", "59") == ["2"]
        assert [one.remote_id for one in mirror.open_invoices(conn, "", None, limit=1)] == ["2"]


def test_more_ids_than_one_statement_takes(company: CompanyFile) -> None:
    """Fetching by tens of thousands of ids works, in chunks."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice(str(number)) for number in range(12_000)], NOW)
        found = mirror.fetch(conn, DocumentKind.INVOICE, [str(number) for number in range(15_000)])
    assert len(found) == 12_000


def test_a_transaction_once_known_to_be_paid_out_stays_so(company: CompanyFile) -> None:
    """Only one of Stripe's lists names the payout; the same record from another must not take it away."""
    money = (usd(97_00), usd(3_11), usd(93_89))
    moved = BalanceTransaction("txn_1", NOW, LATER, *money, "charge", "ch_1", "po_1")
    with company.writer() as conn:
        mirror.save_documents(conn, [moved], NOW)
        mirror.save_documents(conn, [replace(moved, payout_id=None, description="again")], LATER)
        found = mirror.fetch(conn, DocumentKind.BALANCE_TRANSACTION, ["txn_1"])
    assert found == {"txn_1": replace(moved, description="again")}


def test_where_money_lies_is_not_forgotten_by_a_list_that_does_not_say_it(company: CompanyFile) -> None:
    """Xero's overpayments name no account; their bank transactions do, and come once."""
    paid = Payment("o1", "1", "58", DAY, usd(120_00), usd(120_00), form=PaymentForm.OVERPAYMENT)
    with company.writer() as conn:
        mirror.save_documents(conn, [replace(paid, deposit_account_id="35")], NOW)
        mirror.save_documents(conn, [replace(paid, unapplied=usd(0))], LATER)
        (kept,) = mirror.fetch(conn, DocumentKind.PAYMENT, ["o1"]).values()
    assert isinstance(kept, Payment)
    assert (kept.unapplied, kept.deposit_account_id) == (usd(0), "35")


def test_recent_charges_are_counted(company: CompanyFile) -> None:
    """From a moment on, that moment included."""
    made = [
        Charge(f"ch_{n}", NOW + timedelta(days=n), usd(1), usd(0), ChargeStatus.SUCCEEDED) for n in range(3)
    ]
    with company.writer() as conn:
        mirror.save_documents(conn, made, NOW)
        assert mirror.count_since(conn, DocumentKind.CHARGE, NOW + timedelta(days=1)) == 2
