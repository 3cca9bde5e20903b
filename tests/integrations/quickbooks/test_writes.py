"""Deposits, credits, notes, mail, pages and batches against the stand-in."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Deposit,
    DocumentKind,
    Invoice,
    Payment,
)
from app.domain.money import Money
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    CreateCreditNote,
    CreateDeposit,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
    DeleteDocument,
    DepositPart,
    LedgerWrite,
    RemoveAllocation,
    SendInvoice,
    created_by,
)
from app.errors import (
    DuplicateNumber,
    OutcomeUnknown,
    RateLimited,
    RecordGone,
    RemoteFault,
    RemoteRejected,
    SubscriptionLapsed,
)
from app.ports import Acknowledgement
from integrations.quickbooks.batching import Item
from tests.integrations.quickbooks.conftest import NOW, Books

DAY = date(2026, 11, 20)
SENT = datetime(2026, 11, 20, 18, tzinfo=UTC)
WRITE = "quickbooks.write.*"


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


def only(books: Books, shape: type, **fields: Any) -> Any:
    """The one document of a shape with these fields."""
    found = [
        each for each in books.everything().values()
        if isinstance(each, shape) and all(getattr(each, name) == value for name, value in fields.items())
    ]  # fmt: skip
    assert len(found) == 1, found
    return found[0]


def send(
    books: Books, write: LedgerWrite, key: str = "key-1", ids: dict[int, str] | None = None
) -> Acknowledgement:
    """Prepare and send."""
    return books.ledger.send(books.ledger.prepare(write), key, ids or {})


def deposit(books: Books, payment: str, total: int = 50000) -> CreateDeposit:
    """A payment put into the bank, less a fee."""
    bank, fees = only(books, Account, role=AccountRole.BANK), only(books, Account, role=AccountRole.BANK_FEES)
    parts = (
        DepositPart(usd(total), payment_id=payment),
        DepositPart(usd(-1480), account_id=fees.remote_id, description="Stripe fees"),
    )
    return CreateDeposit(bank.remote_id, DAY, "USD", parts, "Stripe po_1QZ")


def test_a_payout_becomes_a_deposit(books: Books) -> None:
    """Payments go into the bank with the fee as a negative line; deleting it sets them free."""
    paid = only(books, Payment, reference="ch_3Q7kM")
    proof = send(books, deposit(books, paid.remote_id))
    (made,) = proof.documents
    assert isinstance(made, Deposit)
    assert (made.total, len(made.lines), made.note) == (usd(48520), 2, "Stripe po_1QZ")
    assert made.lines[0].source_id == paid.remote_id
    again = books.ledger.read(DocumentKind.PAYMENT, [paid.remote_id])[paid.remote_id]
    assert isinstance(again, Payment)
    assert (again.deposit_id, again.version) == (made.remote_id, paid.version)
    with pytest.raises(RemoteRejected) as locked:
        send(books, DeleteDocument(DocumentKind.PAYMENT, paid.remote_id, paid.version), "key-2")
    assert "deposit" in locked.value.title
    send(books, DeleteDocument(DocumentKind.DEPOSIT, made.remote_id, made.version), "key-3")
    assert books.ledger.read(DocumentKind.DEPOSIT, [made.remote_id]) == {}


def test_a_lost_deposit_is_found(books: Books) -> None:
    """By its day, account, total and note; the payment in it may be one an earlier step makes."""
    invoice = only(books, Invoice, number="2204")
    allocation = Allocation(DocumentKind.INVOICE, invoice.remote_id, usd(24000))
    paid = send(
        books, CreatePayment(invoice.customer_id, DAY, usd(24000), (allocation,), "ch_1", "Stripe ch_1")
    )
    request = books.ledger.prepare(deposit(books, created_by(1), 24000))
    ids = {1: paid.remote_id}
    assert books.ledger.look_up(request, ids, NOW) is None
    books.fail("cut_after", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-2", ids)
    found = books.ledger.look_up(request, ids, NOW)
    assert found is not None
    assert found.remote_id == books.ledger.send(request, "key-2", ids).remote_id


def test_a_credit_is_used_by_a_payment_of_nothing(books: Books) -> None:
    """Invoice and credit fall by the same amount; no money moves; a lost answer is found by its note."""
    credit, invoice = only(books, CreditNote), only(books, Invoice, number="2201")
    allocation = Allocation(DocumentKind.INVOICE, invoice.remote_id, usd(7500))
    write = AllocateCredit(credit.remote_id, credit.customer_id, DAY, (allocation,), "cs-7", "cs:1:1")
    request = books.ledger.prepare(write)
    books.fail("504", WRITE, seconds=0.0)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    found = books.ledger.look_up(request, {}, NOW)
    assert found is not None
    (made,) = found.documents
    assert isinstance(made, Payment)
    assert (made.total, made.unapplied, made.deposit_account_id) == (usd(0), usd(0), None)
    assert only(books, CreditNote).remaining == usd(0)
    assert only(books, Invoice, number="2201").balance == invoice.balance - usd(7500)


def test_money_beyond_all_invoices_stays_on_the_payment(books: Books) -> None:
    """What another ledger keeps as an overpayment is a payment without applications here."""
    invoice = only(books, Invoice, number="2201")
    account = only(books, Account, role=AccountRole.UNDEPOSITED)
    write = CreateOverpayment(invoice.customer_id, DAY, usd(999), "ch_9", "Stripe ch_9", account.remote_id)
    (made,) = send(books, write).documents
    assert isinstance(made, Payment)
    assert (made.unapplied, made.allocations) == (usd(999), ())


@pytest.mark.parametrize(
    "write",
    [
        CreateCreditNote("1", DAY, usd(1), "1", "r", "n"),
        RemoveAllocation(DocumentKind.CREDIT_NOTE, "1", Allocation(DocumentKind.INVOICE, "2", usd(1))),
    ],
)
def test_what_the_capabilities_rule_out_is_refused(books: Books, write: LedgerWrite) -> None:
    """Nobody asks for it who asked the capabilities first."""
    assert books.ledger.capabilities.can_link_journal
    assert books.ledger.capabilities.payment_takes_credits
    with pytest.raises(ValueError, match="Capabilities"):
        books.ledger.prepare(write)


def test_notes_are_kept_and_listed(books: Books) -> None:
    """A note lies on its record, is found after a lost answer, and no other record shows it."""
    invoice = only(books, Invoice, number="2201")
    request = books.ledger.prepare(AddNote(DocumentKind.INVOICE, invoice.remote_id, "Promised by 30 Nov"))
    assert books.ledger.look_up(request, {}, NOW) is None
    assert books.ledger.notes(DocumentKind.INVOICE, invoice.remote_id) == ()
    books.fail("cut_after", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    found = books.ledger.look_up(request, {}, NOW)
    assert found is not None
    (note,) = books.ledger.notes(DocumentKind.INVOICE, invoice.remote_id)
    assert (note.text, note.author) == ("Promised by 30 Nov", "")
    assert note.at is not None
    assert books.ledger.notes(DocumentKind.CUSTOMER, invoice.customer_id) == ()


def test_an_invoice_is_mailed_once(books: Books) -> None:
    """The ledger mails it, the address changes with it, and a lost answer is told by when it was mailed."""
    invoice = only(books, Invoice, number="2201")
    request = books.ledger.prepare(SendInvoice(invoice.remote_id, "new@tidewater.example"))
    assert books.ledger.look_up(request, {}, NOW) is None
    books.fail("truncated", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    assert books.ledger.look_up(request, {}, NOW) is not None
    assert books.ledger.look_up(request, {}, NOW + timedelta(hours=1)) is None
    (shown,) = books.ledger.send(request, "key-1", {}).documents
    assert isinstance(shown, Invoice)
    (write,) = [each for each in books.writes() if each["operation"] == "send"]
    assert write["times_received"] == 2


def test_an_invoice_without_an_address_is_not_mailed(books: Books) -> None:
    """The ledger refuses, and says what is missing."""
    invoice = only(books, Invoice, number="2203")
    with pytest.raises(RemoteRejected) as refused:
        send(books, SendInvoice(invoice.remote_id))
    assert "BillEmail" in refused.value.detail


def test_an_invoice_has_pages(books: Books) -> None:
    """A PDF, whole; cut ones are asked for again; what has none says so; what is gone says so."""
    invoice = only(books, Invoice, number="2201")
    books.fail("truncated", "quickbooks.read.invoice")
    assert books.ledger.pdf(DocumentKind.INVOICE, invoice.remote_id).startswith(b"%PDF")
    with pytest.raises(RemoteFault):
        books.ledger.pdf(DocumentKind.CUSTOMER, invoice.customer_id)
    with pytest.raises(RecordGone):
        books.ledger.pdf(DocumentKind.INVOICE, "999")


def _journal(books: Books, number: str, note: str) -> CreateJournal:
    return CreateJournal(
        posted_on=DAY,
        amount=usd(1500),
        debit_account_id=only(books, Account, role=AccountRole.BANK_FEES).remote_id,
        receivable_account_id=only(books, Account, role=AccountRole.RECEIVABLE).remote_id,
        customer_id=only(books, Invoice, number="2201").customer_id,
        reference=number,
        note=note,
    )


def test_a_taken_number_may_be_our_own_lost_write(books: Books) -> None:
    """6140 under a key that was forgotten: looking finds that the entry that holds the number is ours."""
    first = send(books, _journal(books, "CS-1", "cs:1:1"))
    with pytest.raises(DuplicateNumber):
        send(books, _journal(books, "CS-1", "cs:1:1"), "key-2")
    found = books.ledger.look_up(books.ledger.prepare(_journal(books, "CS-1", "cs:1:1")), {}, SENT)
    assert found is not None
    assert (found.remote_id, found.was_looked_up) == (first.remote_id, True)


def test_a_number_somebody_else_took_is_named(books: Books) -> None:
    """6140 for another's entry stays a refusal that names it."""
    first = send(books, _journal(books, "CS-1", "somebody's"))
    with pytest.raises(DuplicateNumber) as taken:
        send(books, _journal(books, "CS-1", "cs:1:1"), "key-2")
    assert taken.value.title == f"The number CS-1 is already used by JournalEntry {first.remote_id}"


def test_a_lapsed_subscription_is_named(books: Books) -> None:
    """6190: the books take no changes."""
    write = _journal(books, "CS-1", "cs:1:1")
    books.sandbox.act({"act": "lapse"})
    with pytest.raises(SubscriptionLapsed):
        send(books, write)


def _items(books: Books, *cents: int) -> list[Item]:
    customer = only(books, Invoice, number="2201").customer_id
    writes = [
        CreatePayment(customer, DAY, usd(each), (), f"ch_{each}", f"Stripe ch_{each}") for each in cents
    ]
    return [Item(books.ledger.prepare(write), {}) for write in writes]


def test_many_writes_in_one_call(books: Books) -> None:
    """Each has its own outcome in its own place, though answers come shuffled and one is refused."""
    stale = books.ledger.prepare(
        DeleteDocument(DocumentKind.PAYMENT, only(books, Payment, reference="ch_3Q7kM").remote_id, "9")
    )
    requests = [*_items(books, 101, 102, 103, 104), Item(stale, {})]
    books.tally.take()
    *made, refused = books.ledger.send_many(requests, "batch-1")
    assert [_total(each) for each in made] == [101, 102, 103, 104]
    assert isinstance(refused, RemoteRejected)
    assert "5010" in refused.detail
    repeated = books.ledger.send_many(requests, "batch-1")
    assert [each.remote_id for each in repeated[:4] if isinstance(each, Acknowledgement)] == [
        each.remote_id for each in made if isinstance(each, Acknowledgement)
    ]


def _total(outcome: object) -> int:
    assert isinstance(outcome, Acknowledgement)
    (made,) = outcome.documents
    assert isinstance(made, Payment)
    return made.total.minor


def test_a_lost_batch_is_looked_up_item_by_item(books: Books) -> None:
    """Every item is unknown; each is then found by itself."""
    requests = _items(books, 201, 202)
    books.fail("cut_after", "quickbooks.batch")
    outcomes = books.ledger.send_many(requests, "batch-1")
    assert all(isinstance(each, OutcomeUnknown) for each in outcomes)
    found = [books.ledger.look_up(item.request, {}, NOW) for item in requests]
    assert all(each is not None for each in found)


def test_a_refused_batch_is_refused_whole(books: Books) -> None:
    """A throttled batch was not done."""
    requests = _items(books, 301)
    books.fail("429", "quickbooks.batch")
    with pytest.raises(RateLimited):
        books.ledger.send_many(requests, "batch-1")
    assert books.ledger.look_up(requests[0].request, {}, NOW) is None
