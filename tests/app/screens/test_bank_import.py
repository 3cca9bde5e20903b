"""What the dialog of an import takes for granted: which account of the ledger a statement's account is."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.money import Money
from app.domain.statements import BankFileContent, BankFormat, Statement
from app.jobs.bank_receipt import ImportView
from app.screens.bank_import import BankImportScreen
from app.store.records import BankAccount

EUROS = BankAccount(1, "NL91ABNA0417164300", "EUR", ledger_account_id="35")
DOLLARS = BankAccount(2, "NL91ABNA0417164300", "USD", ledger_account_id="36")


@pytest.mark.parametrize(
    ("number", "currency", "known", "wanted"),
    [
        ("NL91 ABNA 0417 1643 00", "EUR", (EUROS, DOLLARS), "35"),
        ("NL91ABNA0417164300", "USD", (EUROS, DOLLARS), "36"),
        ("NL91ABNA0417164300", "USD", (EUROS,), None),
    ],
)
def test_the_account_of_one_currency_is_not_that_of_another(
    number: str, currency: str, known: tuple[BankAccount, ...], wanted: str | None
) -> None:
    """A bank may keep several currencies under one number; each is an account of its own in the ledger."""
    day, none = date(2026, 11, 18), Money(0, currency)
    said = Statement(number, currency, day, day, none, none, ())
    screen = BankImportScreen(Path("a.sta"))
    screen.show(ImportView(BankFileContent("a.sta", BankFormat.MT940, (said,)), None, (), known, ()))
    assert screen.ledger_account_id == wanted
