"""Who was settled lately: paid in full or given back within a week, and nothing else overdue."""

from collections.abc import Sequence
from datetime import timedelta

from app.domain.charges import Charge, ChargeStatus, Refund
from app.domain.documents import Allocation, Customer, DocumentKind, Invoice, InvoiceStatus, Payment
from app.domain.record import replace
from app.propose.followup.facts import CustomerFacts, Returned
from app.store import mirror, settled
from app.store.company_file import CompanyFile
from app.store.followups import Belongs, Whose

from .made import NOW, invoice, usd

TODAY = NOW.date()
WHOLE = usd(340_00)
CHARGE = "ch_3abcdefghijklmnopqrs"


def paid(key: str, customer: str, days_ago: int, note: str = "") -> tuple[Invoice, Payment]:
    """An invoice and the payment that closed it."""
    closed = replace(invoice(key, 0, customer=customer), status=InvoiceStatus.PAID)
    used = (Allocation(DocumentKind.INVOICE, key, WHOLE),)
    on = TODAY - timedelta(days=days_ago)
    return closed, Payment(f"p{key}", "0", customer, on, WHOLE, usd(0), used, note=note)


def found(company: CompanyFile, *documents: object, whose: Whose | None = None) -> Sequence[CustomerFacts]:
    """Who is thanked once the mirror has these, and two customers."""
    customers = [Customer("58", "0", "Tidewater"), Customer("59", "0", "Alder")]
    with company.writer() as conn:
        mirror.save_documents(conn, [*customers, *documents], NOW)  # type: ignore[list-item] # documents
        return settled.settled(conn, TODAY, NOW, Belongs({}, {}), whose)


def ids(facts: Sequence[CustomerFacts]) -> dict[str, list[str]]:
    """The invoices by customer."""
    return {one.id: [item.id for item in one.invoices] for one in facts}


def test_what_was_paid_within_a_week(company: CompanyFile) -> None:
    """Not what was paid long ago, nor what has something open; by customer when one is asked for."""
    documents = (*paid("1", "58", 7), *paid("2", "58", 8), *paid("3", "59", 0))
    assert ids(found(company, *documents)) == {"59": ["3"], "58": ["1"]}
    assert ids(found(company, whose=Whose(frozenset({"58"})))) == {"58": ["1"]}
    half = replace(documents[0], balance=usd(1), status=InvoiceStatus.OPEN, due_on=TODAY)
    assert ids(found(company, half)) == {"59": ["3"]}


def test_who_owes_something_overdue_is_not_thanked(company: CompanyFile) -> None:
    """An open invoice that is not due yet stands in nobody's way."""
    late = replace(invoice("9", customer="58"), due_on=TODAY - timedelta(days=1))
    assert ids(found(company, *paid("1", "58", 1), late)) == {}
    assert ids(found(company, replace(late, due_on=TODAY))) == {"58": ["1"]}


def test_what_was_given_back_is_told_with_its_invoice(company: CompanyFile) -> None:
    """By the charge in the payment's note; one that failed, or long ago, is none."""
    charge = Charge(CHARGE, NOW, WHOLE, usd(0), ChargeStatus.SUCCEEDED)
    back = Refund("re_1", NOW - timedelta(days=1), CHARGE, usd(40_00), "succeeded")
    documents = (*paid("1", "58", 90, f"Countersign {CHARGE}"), charge)
    assert ids(found(company, *documents, replace(back, status="failed"))) == {}
    assert ids(found(company, replace(back, created_at=NOW - timedelta(days=8)))) == {}
    (facts,) = found(company, back)
    assert (ids([facts]), facts.returned) == ({"58": ["1"]}, (Returned(("1",), usd(40_00)),))
