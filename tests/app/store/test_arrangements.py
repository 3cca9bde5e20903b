"""Arrangements: kept whole, ended once, and found when their day is over."""

from datetime import timedelta

import pytest

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, Instalment
from app.domain.documents import Allocation, DocumentKind, Payment
from app.domain.record import replace
from app.errors import NotDecidable
from app.store import arrangements, audit, mirror
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, usd

PROMISE = Arrangement(
    0, ArrangementKind.PROMISE, "58", DAY, invoice_ids=("401",), until=DAY + timedelta(days=3),
    amount=usd(50_00), words="We pay on Friday.",
)  # fmt: skip
PLAN = Arrangement(
    0,
    ArrangementKind.PLAN,
    "59",
    DAY,
    instalments=(Instalment(DAY, usd(1)), Instalment(DAY + timedelta(days=9), usd(2))),
)


def test_they_come_back_whole(company: CompanyFile) -> None:
    """Every field, by kind and by customer."""
    with company.writer() as conn:
        first = arrangements.put(conn, PROMISE, "Ana", NOW)
        second = arrangements.put(conn, PLAN, "Ana", NOW)
    with company.reader() as conn:
        assert arrangements.load(conn, first) == replace(PROMISE, id=first)
        assert arrangements.every(conn, customer_id="59") == (replace(PLAN, id=second),)
        assert arrangements.every(conn, [ArrangementKind.PAUSE]) == ()


def test_one_ends_once(company: CompanyFile) -> None:
    """Broken is final, and the audit says who."""
    with company.writer() as conn:
        kept = arrangements.load(conn, arrangements.put(conn, PROMISE, "Ana", NOW))
        arrangements.settle(conn, kept, ArrangementState.BROKEN, "Ben", NOW)
    with company.writer() as conn, pytest.raises(NotDecidable):
        arrangements.settle(conn, kept, ArrangementState.KEPT, "Ben", NOW)
    with company.reader() as conn:
        assert arrangements.load(conn, kept.id).state is ArrangementState.BROKEN
        assert [one["action"] for one in audit.export(conn)][-2:] == ["promise.made", "promise.broken"]


def test_what_came_since_is_counted(company: CompanyFile) -> None:
    """On the invoices that are named, else from the customer; what came before, or was deleted, is not."""
    paid = Payment("p1", "0", "58", DAY, usd(50_00), usd(20_00), (_on("401", 30_00),))
    earlier = Payment("p0", "0", "58", DAY - timedelta(days=1), usd(9_00), usd(0), (_on("401", 9_00),))
    named = replace(PROMISE, invoice_ids=("401",))
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("401"), paid, earlier], NOW)
        assert arrangements.received(conn, named) == {"USD": usd(30_00)}
        assert arrangements.received(conn, replace(PROMISE, invoice_ids=())) == {"USD": usd(50_00)}
        assert arrangements.received(conn, replace(named, invoice_ids=("402",))) == {}


def test_only_what_runs_is_running(company: CompanyFile) -> None:
    """By kind, without what has ended."""
    with company.writer() as conn:
        for one in (PROMISE, PLAN):
            arrangements.put(conn, one, "Ana", NOW)
        kept = arrangements.load(conn, arrangements.put(conn, PROMISE, "Ana", NOW))
        arrangements.settle(conn, kept, ArrangementState.KEPT, "Ana", NOW)
        found = arrangements.running(conn, [ArrangementKind.PROMISE])
    assert [one.id for one in found] == [1]


def _on(target: str, minor: int) -> Allocation:
    return Allocation(DocumentKind.INVOICE, target, usd(minor))


def test_an_unknown_one(company: CompanyFile) -> None:
    """There is none of that number."""
    with company.reader() as conn, pytest.raises(NotDecidable):
        arrangements.load(conn, 7)
