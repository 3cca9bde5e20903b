"""What a request to QuickBooks says of its record is read back exactly."""

from datetime import date

import pytest

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money
from app.domain.writes import (
    ApplyPayment,
    CreateDeposit,
    CreateJournal,
    CreatePayment,
    DeleteDocument,
    DepositPart,
    LedgerWrite,
    Promise,
    SendInvoice,
)
from integrations.quickbooks.outgoing import prepare
from integrations.quickbooks.promises import promised

DAY = date(2026, 11, 19)


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


PARTS = (
    Allocation(DocumentKind.INVOICE, "401", usd(350_95)),
    Allocation(DocumentKind.CREDIT_NOTE, "77", usd(75_00)),
    Allocation(DocumentKind.JOURNAL, "@1", usd(3_00)),
)
FEE = CreateJournal(DAY, usd(15_00), "91", "84", "58", "fee-1", "kept back")
DEPOSIT = CreateDeposit(
    "35", DAY, "USD", (DepositPart(usd(500_00), payment_id="7"), DepositPart(usd(-14_80), account_id="9")), ""
)


@pytest.mark.parametrize(
    ("write", "promise"),
    [
        (CreatePayment("58", DAY, usd(272_95), PARTS, "r", "n"), Promise(usd(272_95), PARTS, DAY)),
        (ApplyPayment("418", "0", "58", usd(500_00), ()), Promise(usd(500_00), ())),
        (FEE, Promise(usd(15_00), dated_on=DAY)),
        (DEPOSIT, Promise(usd(485_20), dated_on=DAY)),
        (DeleteDocument(DocumentKind.PAYMENT, "418", "0"), Promise()),
        (SendInvoice("7"), Promise()),
    ],
)
def test_it_is_read_back(write: LedgerWrite, promise: Promise) -> None:
    """Total, applications and date."""
    assert promised(prepare(write, "/v3/company/1"), "USD") == promise
