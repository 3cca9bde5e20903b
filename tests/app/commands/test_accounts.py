"""``countersign accounts``: which account stands for what, chosen by name, number or id, and refused."""

import json
from typing import Any

import pytest

from app.cli import run
from app.domain.documents import Account, AccountRole
from app.jobs import settings as job
from app.paths import home
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW


@pytest.fixture(autouse=True)
def company() -> None:
    """The one company of this home, with a few accounts; two share a name."""
    accounts = [
        Account("7", "0", "Returns", AccountRole.INCOME, code="210", kind="Income", currency="USD"),
        Account("8", "0", "Chargebacks", kind="Expense", currency="USD"),
        Account("9", "0", "Chargebacks", code="612", kind="Expense", currency="USD"),
    ]
    with (
        CompanyFile.create(home(None).company_file("larkspur"), "Larkspur") as made,
        made.writer() as conn,
    ):
        mirror.save_documents(conn, accounts, NOW)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    """Exit status and the accounts afterwards."""
    status = int(run(["accounts", *words, "--json"]))
    out = capsys.readouterr().out
    return status, json.loads(out) if out else {}


def test_an_account_is_chosen_by_name_number_or_id(capsys: pytest.CaptureFixture[str]) -> None:
    """It is kept by its id and taken back by none; the settings of the window are the same."""
    before = told(capsys, "show")[1]
    assert before["refunds"]["account"] == ""
    assert "books" in before["refunds"]["otherwise"]
    for asked in ("returns", "210", "7"):
        assert told(capsys, "set", "refunds", asked)[1]["refunds"]["account"] == "7"
    assert told(capsys, "set", "disputes", "612")[1]["disputes"]["name"] == "612 Chargebacks"
    with CompanyFile.open(home(None).company_file("larkspur")) as kept:
        assert (job.read(kept).accounts.refunds, job.read(kept).accounts.disputes) == ("7", "9")
    assert told(capsys, "set", "refunds", "none")[1]["refunds"] == before["refunds"]


@pytest.mark.parametrize("words", [("refunds", "Nothing like it"), ("disputes", "chargebacks"), ("tea", "7")])
def test_what_can_not_stand_there_is_refused(
    words: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """An account that is not there, a name that two have, a role that is none: status 2, nothing changed."""
    before = told(capsys, "show")
    assert told(capsys, "set", *words)[0] == 2
    assert told(capsys, "show") == before
