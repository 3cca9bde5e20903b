"""``countersign report deferred``, as it is typed."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.cli import run
from app.domain.documents import Account, AccountRole, Invoice, Item, Journal, JournalLine, Line
from app.domain.money import Money
from app.paths import home
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW


@pytest.fixture(autouse=True)
def company() -> None:
    """Books with a liability that an item is sold to, and an entry on it that no agreement explains."""
    hundred = Money(100_00, "USD")
    day = date(2026, 11, 3)
    documents = [
        Account("owed", "0", "Deferred revenue", kind="Other Current Liability"),
        Account("sales", "0", "Sales", AccountRole.INCOME, kind="Income"),
        Item("7", "0", "Hosting", income_account_id="owed"),
        Invoice("i7", "0", "1007", "c", day, day, hundred, hundred, lines=(Line(hundred, "Hosting", "7"),)),
        Journal("j1", "0", "J1", day, "USD", "by hand", (
            JournalLine(Money(40_00, "USD"), "owed"), JournalLine(Money(-40_00, "USD"), "sales"),
        )),
    ]  # fmt: skip
    with (
        CompanyFile.create(home(None).company_file("larkspur"), "Larkspur") as made,
        made.writer() as conn,
    ):
        mirror.save_documents(conn, documents, NOW)


def test_the_account_is_named_and_tied_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Before it is named nothing is looked at; then each record is told, and a person is needed."""
    assert run(["report", "deferred", "--as-of", "2026-11-30", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accounts"] == []
    assert run(["accounts", "set", "deferred", "Sales"]) == 2
    assert "no account that can stand here" in capsys.readouterr().err
    assert run(["accounts", "set", "deferred", "Deferred revenue"]) == 0
    capsys.readouterr()
    table = tmp_path / "deferred.csv"
    arguments = ["report", "deferred", "--as-of", "2026-11-30", "--csv", str(table)]
    assert run([*arguments, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["balance"], told["scheduled"], told["difference"]) == ("60.00", "0.00", "60.00")
    assert {(one["amount"], *one["records"]) for one in told["items"]} == {("100.00", "i7"), ("-40.00", "j1")}
    assert table.read_text("utf-8").startswith("agreement,customer,period")
    assert run(arguments) == 1
    assert "Invoice 1007 of 2026-11-03 is of no schedule" in capsys.readouterr().out
