"""The ledger against the stand-in: writes, their outcomes, and finding what became of them."""

import json
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from app.domain.documents import Account, AccountRole, Allocation, Document, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.writes import (
    ApplyPayment,
    CreateJournal,
    CreatePayment,
    DeleteDocument,
    PreparedRequest,
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
    Unreachable,
)
from integrations.grant import basic
from integrations.http import Http, Limits
from integrations.quickbooks.adapter import QuickBooksLedger
from tests.integrations.quickbooks.conftest import HURRIED, Books

SENT = datetime(2026, 11, 20, 18, tzinfo=UTC)
WRITE = "quickbooks.write.*"


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


def invoice(books: Books, number: str) -> Invoice:
    """An invoice as the ledger has it now."""
    found = [e for e in books.everything().values() if isinstance(e, Invoice) and e.number == number]
    return found[0]


def paying(target: Invoice, cents: int, **more: Any) -> CreatePayment:
    """A payment of an invoice."""
    fields: dict[str, Any] = {
        "customer_id": target.customer_id,
        "received_on": date(2026, 11, 19),
        "total": usd(cents),
        "allocations": (Allocation(DocumentKind.INVOICE, target.remote_id, usd(cents)),),
        "reference": "ch_3QabcdefghijklmnopqrstuvWX",
        "note": "Stripe ch_3QabcdefghijklmnopqrstuvWX",
    }
    return CreatePayment(**{**fields, **more})


def payments(books: Books) -> list[Payment]:
    """All payments."""
    return [each for each in books.everything().values() if isinstance(each, Payment)]


def test_the_company_introduces_itself(books: Books) -> None:
    """Name, currency and the preferences that decide what a write would do."""
    found = books.ledger.organisation()
    assert found == books.organisation
    assert (found.name, found.currency, found.is_sandbox) == ("Harbour Lane Studio", "USD", True)
    assert found.preferences.books_closed_on == date(2026, 8, 31)


def test_a_payment_is_booked_and_its_invoice_falls(books: Books) -> None:
    """The answer proves it: id, version, and the payment as the ledger holds it."""
    before = invoice(books, "2201")
    request = books.ledger.prepare(paying(before, 80000))
    proof = books.ledger.send(request, "key-1", {})
    (made,) = proof.documents
    assert isinstance(made, Payment)
    assert (made.remote_id, made.version, made.total, made.unapplied) == (
        proof.remote_id, proof.version, usd(80000), usd(0),
    )  # fmt: skip
    assert made.reference == "ch_3QabcdefghijklmnopqrstuvWX"[:21]
    assert made.note == "Stripe ch_3QabcdefghijklmnopqrstuvWX"
    assert proof.trace
    after = books.ledger.read(DocumentKind.INVOICE, [before.remote_id])[before.remote_id]
    assert isinstance(after, Invoice)
    assert after.balance == before.balance - usd(80000)


def test_the_same_key_makes_one_payment(books: Books) -> None:
    """Sent twice under one key, it exists once and both answers name it."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    first = books.ledger.send(request, "key-1", {})
    second = books.ledger.send(request, "key-1", {})
    assert first.remote_id == second.remote_id
    assert len(payments(books)) == 3


def test_a_lost_answer_is_found(books: Books) -> None:
    """The connection breaks after the work: unknown, then found by its note, and never made twice."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.fail("cut_after", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    proof = books.ledger.look_up(request, {}, SENT)
    assert proof is not None
    assert proof.was_looked_up
    (found,) = proof.documents
    assert isinstance(found, Payment)
    assert found.total == usd(100)
    assert books.ledger.send(request, "key-1", {}).remote_id == proof.remote_id


@pytest.mark.parametrize("kind", ["cut_before", "500", "503"])
def test_a_lost_request_is_unknown_and_provably_absent(books: Books, kind: str) -> None:
    """Nothing was written, but that is known only after a look."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.fail(kind, WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    assert books.ledger.look_up(request, {}, SENT) is None


def test_a_half_answer_is_unknown(books: Books) -> None:
    """The body breaks off: the work is done, the proof is not."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.fail("truncated", WRITE)
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    assert books.ledger.look_up(request, {}, SENT) is not None


def test_a_silent_service_is_unknown(books: Books) -> None:
    """No answer in time says nothing about the books."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.fail("slow", WRITE, seconds=1.0)
    with closing(Http(Limits(1.0, 0.3))) as http:
        realm = books.organisation.remote_id
        hasty = QuickBooksLedger(books.app, realm, books.place, meter=books.tally, tuning=HURRIED, http=http)
        with pytest.raises(OutcomeUnknown):
            hasty.send(request, "key-1", {})


def test_no_connection_means_not_sent(books: Books) -> None:
    """A refused connection leaves the books untouched, and says so."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.ledger.close()
    books.sandbox.stop()
    with pytest.raises(Unreachable) as refused:
        books.ledger.send(request, "key-1", {})
    assert refused.value.books == "untouched"


def test_a_twin_of_another_day_is_not_ours(books: Books) -> None:
    """A payment alike in everything but its note is somebody else's."""
    target = invoice(books, "2201")
    books.ledger.send(books.ledger.prepare(paying(target, 100, note="Stripe ch_other")), "key-1", {})
    assert books.ledger.look_up(books.ledger.prepare(paying(target, 100)), {}, SENT) is None


def _unapplied(books: Books) -> Payment:
    return next(each for each in payments(books) if each.unapplied and each.deposit_id is None)


def _applying(books: Books, **more: Any) -> ApplyPayment:
    loose = _unapplied(books)
    target = invoice(books, "2201")
    fields: dict[str, Any] = {
        "payment_id": loose.remote_id,
        "version": loose.version,
        "customer_id": loose.customer_id,
        "total": loose.total,
        "allocations": (
            *loose.allocations,
            Allocation(DocumentKind.INVOICE, target.remote_id, loose.unapplied),
        ),
    }
    return ApplyPayment(**{**fields, **more})


def test_a_loose_payment_is_applied(books: Books) -> None:
    """What was there stays, the rest goes to the invoice, and a look-up knows it."""
    request = books.ledger.prepare(_applying(books))
    assert books.ledger.look_up(request, {}, SENT) is None
    proof = books.ledger.send(request, "key-1", {})
    (changed,) = proof.documents
    assert isinstance(changed, Payment)
    assert (len(changed.allocations), changed.unapplied) == (2, usd(0))
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert (found.remote_id, found.version) == (proof.remote_id, proof.version)


def test_a_stale_version_is_refused(books: Books) -> None:
    """QuickBooks' 5010: it changed in the ledger."""
    request = books.ledger.prepare(_applying(books, version="7"))
    with pytest.raises(ChangedInLedger):
        books.ledger.send(request, "key-1", {})


def _journal(books: Books) -> CreateJournal:
    accounts = [each for each in books.everything().values() if isinstance(each, Account)]
    by_role = {each.role: each.remote_id for each in accounts}
    return CreateJournal(
        posted_on=date(2026, 11, 19),
        amount=usd(1500),
        debit_account_id=by_role[AccountRole.BANK_FEES],
        receivable_account_id=by_role[AccountRole.RECEIVABLE],
        customer_id=invoice(books, "2201").customer_id,
        reference="cs-fee-1",
        note="Bank fee kept back, cs:1:1",
    )


def _short_payment(books: Books) -> tuple[PreparedRequest, PreparedRequest]:
    """A wire of 824.00 for 839.00: the fee as a journal entry, both in one payment."""
    target = invoice(books, "2201")
    allocations = (
        Allocation(DocumentKind.INVOICE, target.remote_id, usd(83900)),
        Allocation(DocumentKind.JOURNAL, created_by(1), usd(1500)),
    )
    payment = paying(target, 82400, allocations=allocations)
    return books.ledger.prepare(_journal(books)), books.ledger.prepare(payment)


def test_a_fee_kept_back_settles_the_invoice(books: Books) -> None:
    """The second write names what the first made."""
    journal, payment = _short_payment(books)
    first = books.ledger.send(journal, "key-1", {})
    assert [each.remote_id for each in first.documents] == [first.remote_id]
    second = books.ledger.send(payment, "key-2", {1: first.remote_id})
    (made,) = second.documents
    assert isinstance(made, Payment)
    assert {each.target_id for each in made.allocations} >= {first.remote_id}
    assert invoice(books, "2201").balance == usd(0)
    found = books.ledger.look_up(journal, {}, SENT)
    assert found is not None
    assert found.remote_id == first.remote_id


def test_what_was_made_can_be_taken_back(books: Books) -> None:
    """Payment and journal are deleted; a second time they are gone, and a look-up agrees."""
    journal, payment = _short_payment(books)
    first = books.ledger.send(journal, "key-1", {})
    second = books.ledger.send(payment, "key-2", {1: first.remote_id})
    back = books.ledger.prepare(DeleteDocument(DocumentKind.PAYMENT, second.remote_id, second.version))
    assert books.ledger.look_up(back, {}, SENT) is None
    assert books.ledger.send(back, "key-3", {}).remote_id == second.remote_id
    undone = books.ledger.prepare(DeleteDocument(DocumentKind.JOURNAL, first.remote_id, ""))
    assert books.ledger.send(undone, "key-4", {}).documents == ()
    assert invoice(books, "2201").balance == usd(83900)
    assert books.ledger.look_up(back, {}, SENT) is not None
    with pytest.raises(RecordGone):
        books.ledger.send(back, "key-5", {})


def test_a_closed_period_is_named(books: Books) -> None:
    """A date in a closed period is refused as such."""
    write = paying(invoice(books, "2201"), 100, received_on=date(2026, 8, 30))
    with pytest.raises(PeriodClosed):
        books.ledger.send(books.ledger.prepare(write), "key-1", {})


def test_too_much_for_an_invoice_is_refused(books: Books) -> None:
    """Over-application is the ledger's no, with its own words."""
    with pytest.raises(RemoteRejected) as refused:
        books.ledger.send(books.ledger.prepare(paying(invoice(books, "2201"), 9_999_999)), "key-1", {})
    assert "6000" in refused.value.detail


def test_an_expired_token_is_renewed_under_the_same_key(books: Books) -> None:
    """A 401 costs one refresh and a repetition; the write happens once."""
    target = invoice(books, "2201")
    books.fail("401", WRITE)
    books.ledger.send(books.ledger.prepare(paying(target, 100)), "key-1", {})
    books.fail("401", "quickbooks.query")
    assert len(payments(books)) == 3


def test_an_hour_later_the_token_is_renewed(books: Books) -> None:
    """The token the stand-in let run out is replaced and the read goes on."""
    books.sandbox.clock.advance(timedelta(hours=1, minutes=1))
    assert books.ledger.organisation().name == "Harbour Lane Studio"


def test_a_withdrawn_connection_is_named(books: Books) -> None:
    """After the owner disconnects in QuickBooks, writes stop with that reason."""
    kept = json.loads(books.place.secrets.get(books.place.name) or "")
    target = invoice(books, "2201")
    _revoke(books, kept["refresh"])
    with pytest.raises(ConnectionRevoked):
        books.ledger.send(books.ledger.prepare(paying(target, 100)), "key-1", {})


def _revoke(books: Books, refresh: str) -> None:
    headers = {"Authorization": basic("sandbox-client", "sandbox-secret"), "Content-Type": "application/json"}
    with closing(Http()) as http:
        url = f"{books.sandbox.url}/v2/oauth2/tokens/revoke"
        body = json.dumps({"token": refresh}).encode()
        assert http.request("POST", url, headers=headers, body=body).status == 200


def test_throttled_writes_come_back_at_once(books: Books) -> None:
    """The outbox waits, not the adapter; a throttled write was not made."""
    request = books.ledger.prepare(paying(invoice(books, "2201"), 100))
    books.fail("429", WRITE)
    with pytest.raises(RateLimited) as slowed:
        books.ledger.send(request, "key-1", {})
    assert slowed.value.retry_after is not None
    assert len(payments(books)) == 2


@pytest.mark.parametrize("kind", ["429", "500", "503", "cut_before", "truncated"])
def test_reads_are_repeated(books: Books, kind: str) -> None:
    """Passing failures of a read are not seen."""
    books.fail(kind, "quickbooks.query", times=2)
    assert len(payments(books)) == 2


def test_reading_leaves_out_what_is_gone(books: Books) -> None:
    """Unknown ids are missing, hidden customers are not."""
    customers = [key[1] for key in books.everything() if key[0] is DocumentKind.CUSTOMER]
    found: dict[str, Document] = dict(books.ledger.read(DocumentKind.CUSTOMER, [*customers, "999999"]))
    assert set(found) == set(customers)
