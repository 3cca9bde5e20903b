"""Arrangements: kept whole, ended once, and found when their day is over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, Instalment
from app.errors import NotDecidable
from app.store import arrangements, audit
from app.store.company_file import CompanyFile

from .made import DAY, NOW, usd

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


@pytest.mark.parametrize(("days", "found"), [(3, []), (4, ["58"]), (10, ["58", "59"])])
def test_what_is_over_is_found(company: CompanyFile, days: int, found: list[str]) -> None:
    """A promise after its day, a plan after its last instalment; a pause ends by itself."""
    pause = Arrangement(0, ArrangementKind.PAUSE, "60", DAY, until=DAY)
    with company.writer() as conn:
        for one in (PROMISE, PLAN, pause):
            arrangements.put(conn, one, "Ana", NOW)
    with company.reader() as conn:
        today: date = DAY + timedelta(days=days)
        assert [one.customer_id for one in arrangements.lapsed(conn, today)] == found


def test_an_unknown_one(company: CompanyFile) -> None:
    """There is none of that number."""
    with company.reader() as conn, pytest.raises(NotDecidable):
        arrangements.load(conn, 7)
