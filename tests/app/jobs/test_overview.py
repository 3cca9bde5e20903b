"""The cash of Today heeds what was promised and what is disputed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import Allocation, Customer, DocumentKind, Invoice, InvoiceStatus, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.jobs.overview import cash
from app.store import arrangements, mirror
from app.store.company_file import CompanyFile

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


class Noon:
    """A clock that stands at noon."""

    def now(self) -> datetime:
        """The instant."""
        return NOW

    def sleep(self, seconds: float) -> None:
        """No wait."""


@pytest.fixture
def company(tmp_path: Path) -> Iterator[CompanyFile]:
    """One customer that paid twelve invoices, each later than the one before, and owes one more."""
    documents: list[object] = [Customer("58", "0", "Marsh Studio")]
    for number in range(12):
        due = TODAY - timedelta(days=400 - 30 * number)
        paid = Money(100_00, "USD")
        one = Invoice(f"i{number}", "0", f"{number}", "58", due - timedelta(days=30), due, paid, paid)
        documents.append(replace(one, balance=Money(0, "USD"), status=InvoiceStatus.PAID))
        part = Allocation(DocumentKind.INVOICE, one.remote_id, paid)
        on = due + timedelta(days=10 + 2 * number)
        documents.append(Payment(f"p{number}", "0", "58", on, paid, Money(0, "USD"), (part,)))
    owed = Money(900_00, "USD")
    documents.append(Invoice("open", "0", "99", "58", TODAY - timedelta(days=30), TODAY, owed, owed))
    with CompanyFile.create(tmp_path / "marsh.company", "Marsh") as made:
        with made.writer() as conn:
            mirror.save_documents(conn, documents, NOW)  # type: ignore[arg-type]
        yield made


def arrange(company: CompanyFile, kind: ArrangementKind, until: date | None) -> None:
    """Keep an arrangement about all that the customer owes."""
    with company.writer() as conn:
        arrangements.put(conn, Arrangement(0, kind, "58", TODAY, until=until), "Ann", NOW)


def by(company: CompanyFile, days: int) -> int:
    """What is to be expected by then, in cents."""
    (view,) = cash(company, Noon())
    step = view.by(days)
    assert step is not None
    return step.mean.minor


def test_a_promise_moves_the_money(company: CompanyFile) -> None:
    """By habit most of it comes within a month; promised for later, most of it comes after that day."""
    by_habit = by(company, 30)
    assert by_habit > 600_00
    arrange(company, ArrangementKind.PROMISE, TODAY + timedelta(days=50))
    assert by(company, 30) < by_habit // 2
    assert by(company, 90) > 700_00


def test_a_dispute_holds_the_money(company: CompanyFile) -> None:
    """What is disputed comes slower; an ended dispute holds nothing."""
    by_habit = by(company, 30)
    arrange(company, ArrangementKind.DISPUTE, None)
    disputed = by(company, 30)
    assert disputed < by_habit * 9 // 10
    with company.writer() as conn:
        (one,) = arrangements.every(conn)
        arrangements.settle(conn, one, ArrangementState.ENDED, "Ann", NOW)
    assert by(company, 30) == by_habit
