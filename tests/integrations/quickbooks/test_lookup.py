"""What a look-up takes for ours when other people were at work meanwhile (wire/quickbooks.md 2.4)."""

from datetime import UTC, date, datetime

import pytest

from app.domain.documents import Allocation, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.writes import ApplyPayment, CreatePayment, PreparedRequest
from app.errors import OutcomeUnknown
from integrations.quickbooks import reading
from tests.integrations.quickbooks.conftest import Books

SENT = datetime(2026, 11, 20, 18, tzinfo=UTC)


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


def paying(books: Books, number: str, note: str) -> PreparedRequest:
    """A payment of a dollar on an invoice."""
    found = [e for e in books.everything().values() if isinstance(e, Invoice) and e.number == number]
    write = CreatePayment(
        customer_id=found[0].customer_id,
        received_on=date(2026, 11, 19),
        total=usd(100),
        allocations=(Allocation(DocumentKind.INVOICE, found[0].remote_id, usd(100)),),
        reference="x1",
        note=note,
    )
    return books.ledger.prepare(write)


def applying(books: Books) -> tuple[PreparedRequest, str]:
    """The loose payment put on an invoice, and its id."""
    documents = books.everything().values()
    loose = next(e for e in documents if isinstance(e, Payment) and e.unapplied and e.deposit_id is None)
    target = next(e for e in documents if isinstance(e, Invoice) and e.number == "2201")
    added = Allocation(DocumentKind.INVOICE, target.remote_id, usd(100))
    write = ApplyPayment(
        payment_id=loose.remote_id,
        version=loose.version,
        customer_id=loose.customer_id,
        total=loose.total,
        allocations=(*loose.allocations, added),
    )
    return books.ledger.prepare(write), loose.remote_id


def test_a_note_that_begins_alike_is_not_ours(books: Books) -> None:
    """Bank line 1 is not bank line 11."""
    books.ledger.send(paying(books, "2201", "Checking x11"), "key-1", {})
    assert books.ledger.look_up(paying(books, "2201", "Checking x1"), {}, SENT) is None
    assert books.ledger.look_up(paying(books, "2201", "Checking x11"), {}, SENT) is not None


def test_a_day_with_more_payments_than_a_page_is_read_to_its_end(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not on the first page is not absent: it would be reported as lost, or written a second time."""
    monkeypatch.setattr(reading, "PAGE", 2)
    requests = [paying(books, "2201", f"Checking x{number}") for number in range(5)]
    made = [books.ledger.send(each, f"key-{number}", {}).remote_id for number, each in enumerate(requests, 1)]
    found = [books.ledger.look_up(each, {}, SENT) for each in requests]
    assert [each and each.remote_id for each in found] == made
    assert books.ledger.look_up(paying(books, "2201", "Checking x9"), {}, SENT) is None


def test_a_voided_payment_is_still_found(books: Books) -> None:
    """QuickBooks writes before the note; ours is in it all the same."""
    request = paying(books, "2201", "Checking x1")
    made = books.ledger.send(request, "key-1", {}).remote_id
    books.sandbox.act({"act": "void", "entity": "Payment", "id": made})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.remote_id == made


def test_a_payment_is_found_after_its_customer_was_merged(books: Books) -> None:
    """It is known by its note, under whichever customer it is now."""
    request = paying(books, "2203", "Checking x1")
    made = books.ledger.send(request, "key-1", {}).remote_id
    ids = {e["DisplayName"]: e["Id"] for e in books.sandbox.quickbooks.state()["Customer"]}  # type: ignore[attr-defined]
    books.sandbox.act({"act": "merge", "id": ids["Pell's Yard"], "into": ids["Tidewater Ceramics"]})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.remote_id == made


def test_a_payment_that_others_changed_too_tells_nothing(books: Books) -> None:
    """Whether our application came before their edit can't be told: a person must look."""
    request, payment = applying(books)
    assert books.ledger.look_up(request, {}, SENT) is None
    books.ledger.send(request, "key-1", {})
    books.sandbox.act({"act": "edit", "entity": "Payment", "id": payment, "fields": {"Line": []}})
    with pytest.raises(OutcomeUnknown):
        books.ledger.look_up(request, {}, SENT)


def test_what_was_applied_to_a_deleted_payment_is_gone(books: Books) -> None:
    """Nothing of it is in the books."""
    request, payment = applying(books)
    books.ledger.send(request, "key-1", {})
    books.sandbox.act({"act": "delete", "entity": "Payment", "id": payment})
    assert books.ledger.look_up(request, {}, SENT) is None
