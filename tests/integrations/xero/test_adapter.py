"""The ledger against the stand-in: writes, their outcomes, and finding what became of them."""

from datetime import date, timedelta
from typing import Any, TypeVar

import pytest

from app.domain.documents import (
    KIND_OF,
    Account,
    Allocation,
    CreditNote,
    Document,
    DocumentKind,
    Invoice,
    Payment,
    PaymentForm,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    ApplyPayment,
    CreateCreditNote,
    CreateOverpayment,
    CreatePayment,
    DeleteDocument,
    LedgerWrite,
    RemoveAllocation,
    SendInvoice,
    created_by,
)
from app.errors import (
    ChangedInLedger,
    ConnectionRevoked,
    OutcomeUnknown,
    PeriodClosed,
    RateLimited,
    RecordGone,
    RemoteRejected,
)
from app.ports import Acknowledgement
from tests.integrations.sandbox.conftest import NOW
from tests.integrations.xero.conftest import Books

SENT = NOW - timedelta(seconds=5)
WRITE = "xero.write.*"
CHARGE = "ch_3QabcdefghijklmnopqrstuvWX"
DAY = date(2026, 11, 19)

T = TypeVar("T")


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


def of(books: Books, shape: type[T], **wanted: object) -> T:
    """The one document of a shape with these fields, as the ledger has it now."""
    found = [
        one
        for one in books.everything().values()
        if isinstance(one, shape) and all(getattr(one, name) == value for name, value in wanted.items())
    ]
    assert len(found) == 1, found
    return found[0]


def invoice(books: Books, number: str) -> Invoice:
    """An invoice by number."""
    return of(books, Invoice, number=number)


def bank(books: Books) -> str:
    """The account that card money goes to."""
    return of(books, Account, code="091").remote_id


def paying(books: Books, *parts: tuple[Invoice, int], **more: Any) -> CreatePayment:
    """A payment of invoices."""
    fields: dict[str, Any] = {
        "customer_id": parts[0][0].customer_id,
        "received_on": DAY,
        "total": usd(sum(cents for _, cents in parts)),
        "allocations": tuple(
            Allocation(DocumentKind.INVOICE, one.remote_id, usd(cents)) for one, cents in parts
        ),
        "reference": CHARGE,
        "note": f"Stripe {CHARGE}",
        "deposit_account_id": bank(books),
    }
    return CreatePayment(**{**fields, **more})


def send(books: Books, write: LedgerWrite, key: str, ids: dict[int, str] | None = None) -> Acknowledgement:
    """Prepare and send."""
    return books.ledger.send(books.ledger.prepare(write), key, ids or {})


def balance(books: Books, number: str) -> int:
    """What an invoice has open, in cents."""
    return invoice(books, number).balance.minor


def test_a_payment_is_booked_and_its_invoice_falls(books: Books) -> None:
    """The answer proves it, and the ledger holds the whole reference and the account."""
    before = invoice(books, "2201")
    proof = send(books, paying(books, (before, 83900)), "key-1")
    (made,) = proof.documents
    assert isinstance(made, Payment)
    assert (made.remote_id, made.total, made.unapplied) == (proof.remote_id, usd(83900), usd(0))
    assert balance(books, "2201") == 0
    read = books.ledger.read(DocumentKind.PAYMENT, [proof.remote_id])[proof.remote_id]
    assert isinstance(read, Payment)
    assert (read.reference, read.deposit_account_id) == (f"Stripe {CHARGE}", bank(books))
    assert read == made


def test_one_receipt_over_two_invoices_is_one_batch(books: Books) -> None:
    """It is one line at the bank; each invoice falls by its part, and one deletion takes all back."""
    first, second = invoice(books, "2201"), invoice(books, "2202")
    proof = send(books, paying(books, (first, 10000), (second, 20000)), "key-1")
    assert {one.total.minor for one in proof.documents if isinstance(one, Payment)} == {10000, 20000}
    assert (balance(books, "2201"), balance(books, "2202")) == (73900, 59898)
    mirrored = [
        one for one in books.everything().values() if isinstance(one, Payment) and CHARGE in one.reference
    ]
    (batch_id,) = {one.batch_id for one in mirrored}
    assert batch_id
    send(
        books,
        DeleteDocument(DocumentKind.PAYMENT, proof.remote_id, proof.version, batch_id=batch_id),
        "key-2",
    )
    assert (balance(books, "2201"), balance(books, "2202")) == (83900, 79898)


def test_more_than_the_invoices_is_money_on_account(books: Books) -> None:
    """An overpayment is received and allocated by its placeholder, and both are taken back again."""
    target = invoice(books, "2201")
    received = send(
        books,
        CreateOverpayment(target.customer_id, DAY, usd(90000), CHARGE, f"Stripe {CHARGE}", bank(books)),
        "key-1",
    )
    part = Allocation(DocumentKind.INVOICE, target.remote_id, usd(83900))
    applying = ApplyPayment(
        created_by(1), "", target.customer_id, usd(90000), (part,), (part,), PaymentForm.OVERPAYMENT, DAY
    )
    applied = send(books, applying, "key-2", {1: received.remote_id})
    assert applied.remote_id == received.remote_id
    payment = books.ledger.read(DocumentKind.PAYMENT, [received.remote_id])[received.remote_id]
    assert isinstance(payment, Payment)
    assert (payment.form, payment.unapplied) == (PaymentForm.OVERPAYMENT, usd(6100))
    assert CHARGE in payment.note
    assert balance(books, "2201") == 0

    removal = RemoveAllocation(
        DocumentKind.PAYMENT, payment.remote_id, payment.allocations[0], PaymentForm.OVERPAYMENT
    )
    send(books, removal, "key-3")
    deletion = DeleteDocument(DocumentKind.PAYMENT, payment.remote_id, "", PaymentForm.OVERPAYMENT)
    send(books, deletion, "key-4")
    assert balance(books, "2201") == 83900
    assert books.ledger.read(DocumentKind.PAYMENT, [payment.remote_id]) == {}


def test_what_was_kept_back_is_a_credit_note(books: Books) -> None:
    """Created without tax, allocated by its placeholder, and taken back in the other order."""
    target, fees = invoice(books, "2201"), of(books, Account, code="400")
    note = CreateCreditNote(
        target.customer_id, DAY, usd(300), fees.remote_id, CHARGE, "fee kept back", fees.code
    )
    made = send(books, note, "key-1")
    (document,) = made.documents
    assert isinstance(document, CreditNote)
    assert (document.total, document.remaining) == (usd(300), usd(300))
    part = Allocation(DocumentKind.INVOICE, target.remote_id, usd(300))
    send(books, AllocateCredit(created_by(1), target.customer_id, DAY, (part,)), "key-2", {1: made.remote_id})
    assert balance(books, "2201") == 83600
    read = books.ledger.read(DocumentKind.CREDIT_NOTE, [made.remote_id])[made.remote_id]
    assert isinstance(read, CreditNote)
    assert read.remaining == usd(0)
    send(
        books,
        RemoveAllocation(DocumentKind.CREDIT_NOTE, made.remote_id, read.allocations[0]),
        "key-3",
    )
    send(books, DeleteDocument(DocumentKind.CREDIT_NOTE, made.remote_id, ""), "key-4")
    assert balance(books, "2201") == 83900
    assert books.ledger.read(DocumentKind.CREDIT_NOTE, [made.remote_id]) == {}


def test_the_same_key_makes_one_payment(books: Books) -> None:
    """Sent twice under one key, it exists once and both answers name it."""
    request = books.ledger.prepare(paying(books, (invoice(books, "2201"), 100)))
    first = books.ledger.send(request, "key-1", {})
    assert books.ledger.send(request, "key-1", {}).remote_id == first.remote_id
    assert balance(books, "2201") == 83800


def every_write(books: Books) -> dict[str, tuple[LedgerWrite, dict[int, str]]]:
    """One write of each kind, with what has to be there for it."""
    target, other, fees = invoice(books, "2201"), invoice(books, "2202"), of(books, Account, code="400")
    part = Allocation(DocumentKind.INVOICE, target.remote_id, usd(1000))
    credit = of(books, CreditNote, number="2205")
    on_account = next(
        one for one in books.everything().values() if isinstance(one, Payment) and one.allocations
    )
    spare = send(books, paying(books, (other, 500), note="spare"), "spare")
    return {
        "payment": (paying(books, (target, 1000)), {}),
        "batch": (paying(books, (target, 1000), (other, 500)), {}),
        "overpayment": (
            CreateOverpayment(target.customer_id, DAY, usd(7000), CHARGE, "", bank(books)),
            {},
        ),
        "credit note": (
            CreateCreditNote(target.customer_id, DAY, usd(300), fees.remote_id, CHARGE, "kept", fees.code),
            {},
        ),
        "allocation": (
            ApplyPayment(
                created_by(1), "", target.customer_id, on_account.total, (part,), (part,),
                PaymentForm.OVERPAYMENT, DAY,
            ),
            {1: on_account.remote_id},
        ),
        "credit allocation": (AllocateCredit(credit.remote_id, target.customer_id, DAY, (part,)), {}),
        "removal": (
            RemoveAllocation(
                DocumentKind.PAYMENT, on_account.remote_id, on_account.allocations[0], PaymentForm.OVERPAYMENT
            ),
            {},
        ),
        "deletion": (DeleteDocument(DocumentKind.PAYMENT, spare.remote_id, spare.version), {}),
        "history": (AddNote(DocumentKind.INVOICE, target.remote_id, "approved by Dana"), {}),
        "email": (SendInvoice(target.remote_id), {}),
    }  # fmt: skip


KINDS = ("payment", "batch", "overpayment", "credit note", "allocation", "credit allocation", "removal",
         "deletion", "history", "email")  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_answer_is_found(books: Books, kind: str) -> None:
    """The connection breaks after the work: unknown, then found, and never made twice."""
    write, ids = every_write(books)[kind]
    request = books.ledger.prepare(write)
    books.fail("cut_after", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", ids)
    proof = books.ledger.look_up(request, ids, SENT)
    assert proof is not None
    assert proof.was_looked_up
    assert proof.remote_id


@pytest.mark.parametrize("fault", ["cut_before", "500", "503"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_request_is_unknown_and_provably_absent(books: Books, kind: str, fault: str) -> None:
    """Nothing was written, but that is known only after a look."""
    write, ids = every_write(books)[kind]
    request = books.ledger.prepare(write)
    books.fail(fault, WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", ids)
    if kind != "email":  # the story's invoices were sent before, and that is all Xero tells
        assert books.ledger.look_up(request, ids, SENT) is None


def test_an_invoice_that_was_never_sent_is_provably_not_sent(books: Books) -> None:
    """Xero tells only whether an invoice was ever sent; that decides."""
    contact = invoice(books, "2201").customer_id
    line = {"Description": "Work", "Quantity": 1, "UnitAmount": "80.00", "AccountCode": "200"}
    fields = {"Type": "ACCREC", "Status": "AUTHORISED", "Date": "2026-11-01", "DueDate": "2026-12-01"}
    made = books.act("create", fields={**fields, "Contact": {"ContactID": contact}, "LineItems": [line]})
    request = books.ledger.prepare(SendInvoice(made["InvoiceID"]))
    assert books.ledger.look_up(request, {}, SENT) is None
    books.ledger.send(request, "key-1", {})
    assert books.ledger.look_up(request, {}, SENT) is not None


def test_a_payment_like_ours_but_of_somebody_else_is_not_ours(books: Books) -> None:
    """Same invoice, day and amount, another reference: the look-up does not take it."""
    target = invoice(books, "2201")
    books.act("pay", number="2201", amount="10.00", on="2026-11-19", reference="check 7")
    request = books.ledger.prepare(paying(books, (target, 1000)))
    assert books.ledger.look_up(request, {}, SENT) is None


def test_more_than_is_open_is_refused_by_its_element(books: Books) -> None:
    """With summarizeErrors=false Xero answers 200 and marks the element; it is a refusal all the same."""
    target = invoice(books, "2201")
    with pytest.raises(ChangedInLedger):
        send(books, paying(books, (target, 83901)), "key-1")
    assert balance(books, "2201") == 83900


def test_a_closed_period_is_told_from_other_refusals(books: Books) -> None:
    """The lock date of 31 August refuses a payment of the 30th."""
    target = invoice(books, "2201")
    with pytest.raises(PeriodClosed):
        send(books, paying(books, (target, 100), received_on=date(2026, 8, 30)), "key-1")


def test_a_key_that_was_used_otherwise_is_refused(books: Books) -> None:
    """Xero knows the key with another body: that write is not sent, and nothing is unknown."""
    target = invoice(books, "2201")
    send(books, paying(books, (target, 100)), "key-1")
    with pytest.raises(RemoteRejected):
        send(books, paying(books, (target, 200)), "key-1")
    assert balance(books, "2201") == 83800


def test_a_record_that_is_gone(books: Books) -> None:
    """Deleting a payment that never was."""
    with pytest.raises(RecordGone):
        send(books, DeleteDocument(DocumentKind.PAYMENT, "5c3ea699-a1ca-4ac6-8e72-91fc75ac7eb2", ""), "k")


def test_an_old_token_is_renewed_and_the_same_bytes_go_again(books: Books) -> None:
    """401 TokenExpired: one refresh, one replay under the same key, one payment."""
    request = books.ledger.prepare(paying(books, (invoice(books, "2201"), 100)))
    books.fail("401", WRITE)
    books.ledger.send(request, "key-1", {})
    assert balance(books, "2201") == 83800


def test_a_limit_of_the_minute_is_told_with_its_pause(books: Books) -> None:
    """429 is not written, and says for how long to wait."""
    request = books.ledger.prepare(paying(books, (invoice(books, "2201"), 100)))
    books.fail("429", WRITE)
    with pytest.raises(RateLimited) as caught:
        books.ledger.send(request, "key-1", {})
    assert caught.value.retry_after
    assert balance(books, "2201") == 83900


def test_a_withdrawn_connection_is_said(books: Books) -> None:
    """Somebody disconnected us at Xero: 403, and the mirror is kept."""
    books.act("disconnect")
    with pytest.raises(ConnectionRevoked):
        books.ledger.organisation()


def test_history_and_paper(books: Books) -> None:
    """A note is found in the invoice's history; the document prints."""
    target = invoice(books, "2201")
    send(books, AddNote(DocumentKind.INVOICE, target.remote_id, "approved by Dana"), "key-1")
    notes = books.ledger.notes(DocumentKind.INVOICE, target.remote_id)
    assert "approved by Dana" in {note.text for note in notes}
    assert books.ledger.pdf(DocumentKind.INVOICE, target.remote_id).startswith(b"%PDF")


@pytest.mark.parametrize("kind", [DocumentKind.CREDIT_NOTE, DocumentKind.ESTIMATE])
def test_credit_notes_and_quotes_print_too(books: Books, kind: DocumentKind) -> None:
    """As an invoice does; an unknown one is gone."""
    known = next(one for one in books.everything().values() if KIND_OF[type(one)] is kind)
    assert books.ledger.pdf(kind, known.remote_id).startswith(b"%PDF")
    with pytest.raises(RecordGone):
        books.ledger.pdf(kind, "00000000-0000-4000-8000-000000000000")


def test_what_is_gone_is_missing_from_a_read(books: Books) -> None:
    """Records are read by id whatever their form; unknown ids are left out."""
    found: dict[str, Document] = dict(
        books.ledger.read(DocumentKind.INVOICE, [invoice(books, "2201").remote_id, "nothing"])
    )
    assert len(found) == 1
    on_account = [one for one in books.everything().values() if isinstance(one, Payment)]
    read = books.ledger.read(DocumentKind.PAYMENT, [one.remote_id for one in on_account])
    # Where money on account lies only the list of bank transactions tells.
    unplaced = {
        one if one.form is PaymentForm.PAYMENT else replace(one, deposit_account_id=None)
        for one in on_account
    }
    assert set(read.values()) == unplaced


def test_the_books_introduce_themselves(books: Books) -> None:
    """Name, currency, time zone and the day the books are closed on."""
    found = books.ledger.organisation()
    assert found == books.organisation
    assert (found.name, found.currency, found.is_sandbox) == ("Harbour Lane Studio", "USD", True)
    assert found.time_zone == "America/Los_Angeles"
    assert found.preferences.books_closed_on == date(2026, 8, 31)
    assert books.ledger.terms.key_life == timedelta(minutes=5)
