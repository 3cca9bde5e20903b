"""``countersign duplicates``: the JSON lines of CLI.md, a company's own pairs, and rejecting one."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from app.changes import Changes
from app.domain.documents import Customer
from app.errors import BadInput
from app.jobs.duplicates import duplicates_in_file, duplicates_in_ledger, reject_pair, settled
from app.review.decision import ProposalState
from app.store import aliases, mirror, not_duplicates, proposals
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW, invoice

CUSTOMERS = """\ufeffname,customer_id,phone,unknown,city
Harbour & Sons Ltd,c1,+44 113 496 0123,x,Leeds
Wexford Legal,c2,,x,Leeds
HARBOUR AND SONS,c3,0113 4960123,x,
Quillon Foods,c4,,x,York
"""


def run(folder: Path, text: str) -> list[dict[str, Any]]:
    """The objects written for this file."""
    path = folder / "c.csv"
    path.write_text(text, encoding="utf-8")
    out = io.StringIO()
    count = duplicates_in_file(path, out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert count == len(lines)
    return lines


def test_each_pair_is_one_object(tmp_path: Path) -> None:
    """Columns in any order, with a byte order mark, unknown ones ignored; the evidence as in ``match``."""
    (pair,) = run(tmp_path, CUSTOMERS)
    assert set(pair) == {"a", "b", "probability", "evidence"}
    assert {pair["a"], pair["b"]} == {"c1", "c3"}
    assert 0.5 < pair["probability"] <= 1.0
    assert {one["code"] for one in pair["evidence"]} == {"name_same", "phone_same"}
    assert all(set(one) == {"code", "text", "weight"} for one in pair["evidence"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("customer_id\nc1\n", "c.csv, line 1, column name"),
        ("customer_id,name\n,Harbour\n", "c.csv, line 2, column customer_id"),
        ("customer_id,name\nc1,Harbour\nc1,Wexford\n", "c.csv, line 3, column customer_id"),
    ],
)
def test_bad_input_names_the_place(tmp_path: Path, text: str, said: str) -> None:
    """File, line and column; nothing is handed out."""
    with pytest.raises(BadInput, match=said):
        run(tmp_path, text)


def test_an_empty_list_has_no_pairs(tmp_path: Path) -> None:
    """A header alone is a list of nobody."""
    assert run(tmp_path, "customer_id,name\n") == []


def test_a_rejected_pair_stays_away(company: CompanyFile) -> None:
    """The ledger's customers are compared; once said to be two they are never put forward again."""
    people = [
        Customer("1", "0", "Harbour & Sons Ltd", phone="0113 4960123"),
        Customer("2", "0", "Harbour and Sons", phone="+44 113 496 0123"),
        Customer("3", "0", "Wexford Legal"),
        Customer("4", "0", "Wexford Legal Ltd", is_active=False),
    ]
    with company.writer() as conn:
        mirror.save_documents(conn, people, NOW)
    (pair,), customers = duplicates_in_ledger(company)
    assert {customers[pair.a].name, customers[pair.b].name} == {"Harbour & Sons Ltd", "Harbour and Sons"}
    assert reject_pair(company, pair.b, pair.a, "Ann", NOW) == Changes(settings=True)
    assert reject_pair(company, pair.a, pair.b, "Ann", NOW) == Changes()
    assert duplicates_in_ledger(company)[0] == []
    with company.reader() as conn:
        assert not_duplicates.every(conn) == (("1", "2"),)
        entries = conn.exec_driver_sql("SELECT actor, action FROM audit").all()
    assert ("Ann", "duplicate.rejected") in [tuple(entry) for entry in entries]


@pytest.mark.parametrize(("a", "b"), [("1", "1"), ("1", "9")])
def test_what_cannot_be_rejected_is_said(company: CompanyFile, a: str, b: str) -> None:
    """A customer and itself, and one that the ledger does not have."""
    with company.writer() as conn:
        mirror.save_documents(conn, [Customer("1", "0", "Harbour")], NOW)
    with pytest.raises(BadInput):
        reject_pair(company, a, b, "Ann", NOW)


def test_a_pair_is_settled_as_far_as_it_can_be_here(company: CompanyFile) -> None:
    """The name of the one that goes is tied to the one that stays; what is left waits, or is listed."""
    people = [Customer("1", "0", "Harbour Sons"), Customer("58", "0", "Harbour & Sons Ltd")]
    with company.writer() as conn:
        mirror.save_documents(conn, [*people, invoice("401")], NOW)
    empty = settled(company, "1", "58", None, ("Ann", NOW))
    found = empty.settlement
    assert (found.keep.remote_id, found.drop.remote_id) == ("58", "1")
    assert found.steps[1].text == "Make Harbour Sons inactive: nothing hangs on it"
    assert empty.is_approved
    with company.reader() as conn:
        assert [(one.payer_name, one.customer_id) for one in aliases.every(conn)] == [("Harbour Sons", "58")]
    other = settled(company, "1", "58", "1", ("Ann", NOW))
    assert (
        other.settlement.steps[1].text == "Move what is open of Harbour & Sons Ltd to Harbour Sons: INV-401"
    )
    assert not other.is_approved
    with company.reader() as conn:
        assert [one.payer_name for one in aliases.every(conn)] == ["Harbour & Sons Ltd"]
        assert proposals.load(conn, empty.proposal_id).state is ProposalState.SUPERSEDED
    for pair, keep in ((("1", "1"), None), (("1", "9"), None), (("1", "58"), "9")):
        with pytest.raises(BadInput):
            settled(company, *pair, keep, ("Ann", NOW))
