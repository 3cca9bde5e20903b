"""Today's figures in SQL: work by kind, receivables by age, the history a forecast reads."""

from datetime import date, timedelta

import pytest

from app.domain.documents import Allocation, DocumentKind, InvoiceStatus, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.propose.proposal import ProposalKind
from app.store import mirror, proposals, today
from app.store.company_file import CompanyFile
from tests.app.store.made import DAY, NOW, invoice, proposal, usd


@pytest.mark.parametrize(
    ("overdue", "bucket"),
    [(-400, 0), (-1, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (999, 4)],
)
def test_an_invoice_falls_into_its_age(company: CompanyFile, overdue: int, bucket: int) -> None:
    """The day it is due it is not overdue; each age ends with its thirtieth day."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("1")], NOW)
        (aged,) = today.aged(conn, DAY + timedelta(days=overdue), "USD")
    assert [one.minor for one in aged.buckets] == [340_00 if at == bucket else 0 for at in range(5)]
    assert aged.total == usd(340_00)


def test_currencies_stand_apart_and_home_comes_first(company: CompanyFile) -> None:
    """Nothing is converted."""
    euro = Money(5_00, "EUR")
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("1"), replace(invoice("2"), total=euro, balance=euro)], NOW)
        assert [one.currency for one in today.aged(conn, DAY, "USD")] == ["USD", "EUR"]


def test_work_counts_what_is_open_by_kind(company: CompanyFile) -> None:
    """Every kind has its figure, nothing included; the home currency comes first."""
    with company.writer() as conn:
        euro = proposal("ch_3")
        foreign = replace(euro, receipt=replace(euro.receipt, amount=Money(5_00, "EUR")))
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1"), proposal("ch_2"), foreign], NOW)
        found = {work.kind: work for work in today.work(conn, "USD")}
    assert found[ProposalKind.MATCH].count == 3
    assert found[ProposalKind.MATCH].money == (usd(680_00), Money(5_00, "EUR"))
    assert found[ProposalKind.DRAFT].count == 0


def test_the_history_holds_paid_and_open_invoices_but_not_what_a_credit_settled(company: CompanyFile) -> None:
    """A part-paid invoice is open with its balance; the last payment says when one was paid."""
    paid = Allocation(DocumentKind.INVOICE, "1", usd(340_00))
    part = Allocation(DocumentKind.INVOICE, "2", usd(100_00))
    settled = replace(invoice("1", 0), status=InvoiceStatus.PAID)
    credited = replace(invoice("3", 0), status=InvoiceStatus.PAID)
    with company.writer() as conn:
        mirror.save_documents(conn, [settled, invoice("2", 240_00), credited], NOW)
        on = DAY + timedelta(days=9)
        mirror.save_documents(conn, [Payment("p", "0", "58", on, usd(440_00), usd(0), (paid, part))], NOW)
        found = {one.id: one for one in today.receivables(conn, date(2020, 1, 1))}
        assert not list(today.receivables(conn, DAY + timedelta(days=1)))
    assert set(found) == {"1", "2"}
    assert found["1"].paid_on == DAY + timedelta(days=9)
    assert (found["2"].paid_on, found["2"].amount) == (None, usd(240_00))
