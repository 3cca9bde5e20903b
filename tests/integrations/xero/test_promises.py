"""What a request to Xero says of its record is read back exactly."""

from datetime import date

import pytest

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money
from app.domain.writes import (
    AllocateCredit,
    CreateCreditNote,
    CreateOverpayment,
    CreatePayment,
    DeleteDocument,
    LedgerWrite,
    Promise,
)
from integrations.xero.outgoing import prepare
from integrations.xero.promises import promised

DAY = date(2026, 11, 19)


def nzd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "NZD")


PARTS = (
    Allocation(DocumentKind.INVOICE, "i-1", nzd(35_00)),
    Allocation(DocumentKind.INVOICE, "i-2", nzd(5_00)),
)


@pytest.mark.parametrize(
    ("write", "promise"),
    [
        (CreatePayment("c", DAY, nzd(35_00), PARTS[:1], "r", "n", "a"), Promise(nzd(35_00), PARTS[:1], DAY)),
        (CreatePayment("c", DAY, nzd(40_00), PARTS, "r", "n", "a"), Promise(nzd(40_00), PARTS, DAY)),
        (CreateOverpayment("c", DAY, nzd(9_99), "r", "n", "a"), Promise(nzd(9_99), dated_on=DAY)),
        (CreateCreditNote("c", DAY, nzd(3_00), "a", "r", "n"), Promise(nzd(3_00), dated_on=DAY)),
        (AllocateCredit("@1", "c", DAY, PARTS), Promise(uses=PARTS)),  # Xero sets the day
        (DeleteDocument(DocumentKind.PAYMENT, "p", ""), Promise()),
    ],
)
def test_it_is_read_back(write: LedgerWrite, promise: Promise) -> None:
    """Total, applications and date."""
    assert promised(prepare(write), "NZD") == promise


def test_what_is_used_of_a_credit_is_the_sum_of_its_uses() -> None:
    """And nothing is said where nothing is used."""
    assert promised(prepare(AllocateCredit("@1", "c", DAY, PARTS)), "NZD").used == nzd(40_00)
    assert Promise().used is None
