"""The Ledger port's contract for drafts: customers, invoices, voids, links to time and estimates."""

from datetime import date

import pytest

from app.commit.comparison import unlike
from app.domain.documents import (
    Account,
    AccountRole,
    BillingStatus,
    Customer,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Item,
    TaxScheme,
    TimeEntry,
)
from app.domain.money import Money
from app.domain.tracking import CLASS, LOCATION
from app.domain.writes import (
    CloseEstimate,
    CreateCustomer,
    CreateInvoice,
    DeleteDocument,
    InvoiceLine,
    LedgerWrite,
    ReceiveInAdvance,
    SetCustomerActive,
    VoidInvoice,
    made_for,
    step_of,
)
from app.errors import DuplicateNumber, OutcomeUnknown, RemoteRejected
from tests.contracts.test_ledger_port import SENT, Books, books

__all__ = ["books"]

DAY = date(2026, 11, 20)
NEW = CreateCustomer("Bramble & Daughters", "USD", "post@bramble.example", "555 0100", "77-1", "1 Hill, Bath")


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def made(customer_id: str, item: Item, *, reference: str = "cs-0a1b2c3d4e", **more: object) -> CreateInvoice:
    """Two hours at 95."""
    line = InvoiceLine("Layout", usd(190_00), "2", "95", item.remote_id, item.code, tax_code_id=None)
    lines = (line,)
    values: dict[str, object] = {"lines": lines, "total": usd(190_00), "purchase_order": "PO 7"} | more
    return CreateInvoice(customer_id, DAY, date(2026, 12, 20), reference=reference, **values)  # type: ignore[arg-type]


def first(books: Books, shape: type) -> object:
    """Some record of a kind."""
    return next(one for one in books.everything() if isinstance(one, shape))


def sold(books: Books) -> tuple[Customer, Item]:
    """Whom and what."""
    customer = next(
        one for one in books.everything() if isinstance(one, Customer) and one.name == "Tidewater Ceramics"
    )
    item = first(books, Item)
    assert isinstance(item, Item)
    return customer, item


def read(books: Books, invoice_id: str) -> Invoice:
    """An invoice by a read of its own."""
    found = books.ledger.read(DocumentKind.INVOICE, [invoice_id])[invoice_id]
    assert isinstance(found, Invoice)
    return found


def send(books: Books, write: LedgerWrite, key: str = "key-1", ids: dict[int, str] | None = None) -> str:
    """Send it; the id."""
    return books.ledger.send(books.ledger.prepare(write), key, ids or {}).remote_id


def test_an_invoice_is_made_over_just_that_and_taken_back(books: Books) -> None:
    """It is open, owed by its customer, due when we said; voided it is owed no more."""
    customer, item = sold(books)
    proof = books.ledger.send(books.ledger.prepare(made(customer.remote_id, item)), "key-1", {})
    (answer,) = proof.documents
    kept = read(books, proof.remote_id)
    assert isinstance(answer, Invoice)
    assert (kept.total, kept.balance, kept.status) == (usd(190_00), usd(190_00), InvoiceStatus.OPEN)
    assert (kept.customer_id, kept.issued_on, kept.due_on) == (customer.remote_id, DAY, date(2026, 12, 20))
    assert (answer.total, kept.lines[0].quantity, kept.lines[0].unit_price) == (usd(190_00), "2", "95")
    assert kept.number
    undo = books.ledger.prepare(VoidInvoice(proof.remote_id))
    assert books.ledger.look_up(undo, {}, SENT) is None
    books.ledger.send(undo, "key-2", {})
    gone = books.ledger.read(DocumentKind.INVOICE, [proof.remote_id]).get(proof.remote_id)
    assert gone is None or (isinstance(gone, Invoice) and gone.status is InvoiceStatus.VOIDED)
    assert books.ledger.look_up(undo, {}, SENT) is not None


@pytest.mark.parametrize("kind", ["cut_after", "500_after"])
def test_a_lost_answer_about_an_invoice_is_found_by_its_reference(books: Books, kind: str) -> None:
    """Once, and not taken for another of the same amount."""
    customer, item = sold(books)
    request = books.ledger.prepare(made(customer.remote_id, item))
    other = books.ledger.prepare(made(customer.remote_id, item, reference="cs-ffffffffff"))
    books.fail(kind, times=9)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    books.sandbox.faults.switch({"clear": True})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.was_looked_up
    assert read(books, found.remote_id).total == usd(190_00)
    assert books.ledger.look_up(other, {}, SENT) is None


def test_a_customer_is_made_found_and_put_away(books: Books) -> None:
    """With its address; a second of that name is refused; an invoice may rest on it before it is."""
    request = books.ledger.prepare(NEW)
    assert books.ledger.look_up(request, {}, SENT) is None
    customer_id = send(books, NEW)
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.remote_id == customer_id
    kept = books.ledger.read(DocumentKind.CUSTOMER, [customer_id])[customer_id]
    assert isinstance(kept, Customer)
    assert (kept.name, kept.email, kept.tax_id) == (NEW.name, NEW.email, NEW.tax_id)
    assert "1 Hill" in kept.address
    with pytest.raises((RemoteRejected, DuplicateNumber)):
        send(books, NEW, "key-2")
    _, item = sold(books)
    invoice_id = send(books, made(made_for(41), item), "key-3", {step_of(41): customer_id})
    assert read(books, invoice_id).customer_id == customer_id
    send(books, VoidInvoice(invoice_id), "key-4")
    away = books.ledger.prepare(SetCustomerActive(customer_id, "", is_active=False))
    assert books.ledger.look_up(away, {}, SENT) is None
    books.ledger.send(away, "key-5", {})
    assert books.ledger.look_up(away, {}, SENT) is not None


@pytest.mark.parametrize("kind", ["cut_after", "500_after"])
def test_a_customer_put_away_comes_back_under_its_own_name(books: Books, kind: str) -> None:
    """Found whatever became of the answer; what changed since it was read is not put away."""
    customer_id = send(books, NEW)
    seen = customer_of(books, customer_id)
    assert seen.is_active
    assert seen.balance is not None
    assert seen.balance.minor == 0
    away = books.ledger.prepare(SetCustomerActive(customer_id, seen.version, is_active=False, name=seen.name))
    assert books.ledger.promised(away, "USD").is_active is False
    books.fail(kind, times=9)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(away, "key-2", {})
    books.sandbox.faults.switch({"clear": True})
    found = books.ledger.look_up(away, {}, SENT)
    assert found is not None
    (gone,) = found.documents
    assert isinstance(gone, Customer)
    assert not gone.is_active
    assert gone.version != seen.version
    with pytest.raises(RemoteRejected):
        send(books, made(customer_id, sold(books)[1]), "key-3")
    back = books.ledger.prepare(SetCustomerActive(customer_id, gone.version, is_active=True, name=gone.name))
    assert books.ledger.look_up(back, {}, SENT) is None
    proof = books.ledger.send(back, "key-4", {})
    assert books.ledger.look_up(back, {}, SENT) is not None
    again = customer_of(books, customer_id)
    assert (again.name, again.is_active, again.version) == (NEW.name, True, proof.version)


def test_what_a_customer_owes_is_read_as_it_is_now(books: Books) -> None:
    """Whether one is empty is asked just before it is put away."""
    _, item = sold(books)
    customer_id = send(books, NEW)
    send(books, made(customer_id, item), "key-2")
    assert customer_of(books, customer_id).balance == usd(190_00)


def customer_of(books: Books, customer_id: str) -> Customer:
    """A customer as the ledger has it."""
    found = books.ledger.read(DocumentKind.CUSTOMER, [customer_id])[customer_id]
    assert isinstance(found, Customer)
    return found


def test_time_on_an_invoice_is_billed_where_the_ledger_marks_it(books: Books) -> None:
    """QuickBooks by the link; taken back, it may be billed again. Xero has no such mark (2.8)."""
    if not books.ledger.capabilities.marks_time_billed:
        pytest.skip("this ledger has no way to mark time")
    entry = next(
        one for one in books.everything()
        if isinstance(one, TimeEntry) and one.status is BillingStatus.BILLABLE and one.customer_id
    )  # fmt: skip
    assert entry.customer_id
    _, item = sold(books)
    line = InvoiceLine(
        "Time", usd(190_00), "2", "95", item.remote_id, served_on=DAY, time_ids=(entry.remote_id,)
    )
    invoice_id = send(books, made(entry.customer_id, item, lines=(line,)))
    again = books.ledger.read(DocumentKind.TIME_ENTRY, [entry.remote_id])[entry.remote_id]
    assert isinstance(again, TimeEntry)
    assert again.status is BillingStatus.BILLED
    with pytest.raises(RemoteRejected):
        send(books, made(entry.customer_id, item, lines=(line,), reference="cs-2"), "key-2")
    send(books, VoidInvoice(invoice_id), "key-3")
    free = books.ledger.read(DocumentKind.TIME_ENTRY, [entry.remote_id])[entry.remote_id]
    assert isinstance(free, TimeEntry)
    assert free.status is BillingStatus.BILLABLE


def test_an_estimate_is_closed_by_its_invoice(books: Books) -> None:
    """By the link, or by a write of its own."""
    estimate = first(books, Estimate)
    assert isinstance(estimate, Estimate)
    assert estimate.status is EstimateStatus.ACCEPTED
    _, item = sold(books)
    linked = books.ledger.capabilities.links_estimates
    send(books, made(estimate.customer_id, item, estimate_id=estimate.remote_id))
    if not linked:
        request = books.ledger.prepare(CloseEstimate(estimate.remote_id))
        assert books.ledger.look_up(request, {}, SENT) is None
        books.ledger.send(request, "key-2", {})
        assert books.ledger.look_up(request, {}, SENT) is not None
    again = next(one for one in books.everything() if isinstance(one, Estimate))
    assert again.status is EstimateStatus.INVOICED


def test_a_draft_stays_a_draft_where_there_are_drafts(books: Books) -> None:
    """Not in the books yet; deleted it is gone."""
    if not books.ledger.capabilities.has_drafts:
        pytest.skip("this ledger posts every invoice")
    customer, item = sold(books)
    invoice_id = send(books, made(customer.remote_id, item, is_posted=False))
    kept = read(books, invoice_id)
    assert (kept.status, kept.balance, kept.total) == (InvoiceStatus.DRAFT, usd(0), usd(190_00))
    send(books, DeleteDocument(DocumentKind.INVOICE, invoice_id, ""), "key-2")
    assert invoice_id not in books.ledger.read(DocumentKind.INVOICE, [invoice_id])


def advance(books: Books) -> ReceiveInAdvance:
    """A deposit that a customer paid by card."""
    customer, item = sold(books)
    accounts = [one for one in books.everything() if isinstance(one, Account)]
    (owed,) = (one for one in accounts if one.name == "Customer deposits")
    lies_on = books.till() or next(one.remote_id for one in accounts if one.role is AccountRole.UNDEPOSITED)
    note = "Deposit for estimate 7, received in advance, Stripe ch_3QadvanceXYZ12"
    return ReceiveInAdvance(
        customer.remote_id, DAY, usd(320_00), lies_on, owed.remote_id, owed.code, "ch_3QadvanceXYZ12", note,
        item.remote_id, TaxScheme.DOCUMENT,
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["cut_after", "500_after"])
def test_money_in_advance_is_booked_found_and_taken_back(books: Books, kind: str) -> None:
    """It says what was signed, is found after a lost answer, and is no customer's payment."""
    write, before = advance(books), books.payments()
    request = books.ledger.prepare(write)
    assert books.ledger.look_up(request, {}, SENT) is None
    promise = books.ledger.promised(request, "USD")
    assert (promise.total, promise.dated_on) == (usd(320_00), DAY)
    books.fail(kind, times=9)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    books.sandbox.faults.switch({"clear": True})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert books.payments() == before
    assert request.creates is not None
    send(books, DeleteDocument(request.creates, found.remote_id, version=""), "key-2")
    assert books.ledger.look_up(request, {}, SENT) is None


def test_money_in_advance_answers_with_its_record(books: Books) -> None:
    """The answer proves the whole of it."""
    request = books.ledger.prepare(advance(books))
    proof = books.ledger.send(request, "key-1", {})
    promise = books.ledger.promised(request, "USD")
    assert unlike(promise, proof.documents, {}, {}) == ()
    assert proof.documents


def test_class_or_tracking_of_a_line_comes_back_as_it_was_written(books: Books) -> None:
    """QuickBooks' class and location by their ids, Xero's categories by name with their option."""
    customer, item = sold(books)
    tracking = (("Region", "North"),)
    if books.ledger.service == "quickbooks":
        books.act("switch", switches={"ClassTrackingPerTxnLine": True, "TrackDepartments": True})
        state = books.sandbox.state()["quickbooks"]
        tracking = ((CLASS, state["Class"][0]["Id"]), (LOCATION, state["Department"][0]["Id"]))
    line = InvoiceLine("Layout", usd(190_00), "2", "95", item.remote_id, item.code, tracking=tracking)
    kept = read(books, send(books, made(customer.remote_id, item, lines=(line,))))
    assert [one.tracking for one in kept.lines] == [tracking]
