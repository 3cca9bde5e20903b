"""Real files of many banks, some broken: all are read or refused in words; known results are met."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.statements import BankFileContent, Statement
from app.errors import BankFileUnreadable
from integrations.bank_files.reader import BankFiles

PLACES = [folder / "shared" / "data" / "bank" for folder in Path(__file__).resolve().parents[3:]]
CORPUS = next((place for place in PLACES if place.is_dir()), PLACES[0])
NO_FILES = {".json", ".yml", ".yaml", ".ledger"}
HOLDS_NO_STATEMENT = {
    *("sample-parseError.txt", "valid_namespace.xml", "invalid_namespace.xml", "simple.csv"),
    *("account_listing_aggregation.ofx", "bank_small.ofx", "error_message.ofx", "signon_fail.ofx"),
    *("signon_success.ofx", "signon_success_no_message.ofx"),
}

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of bank files (shared/data) is not here"
)


def corpus(suffix: str = "") -> list[Path]:
    """The files of the corpus, other projects' settings left out."""
    found = (path for path in sorted(CORPUS.rglob("*")) if path.is_file() and path.suffix not in NO_FILES)
    return [path for path in found if path.name.endswith(suffix)]


def content(name: str) -> BankFileContent:
    """One file of the corpus by its name."""
    (path,) = [path for path in corpus() if path.name == name]
    return BankFiles().read(path)


@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.name)
def test_every_file_is_read_or_refused_in_words(path: Path) -> None:
    """No traceback; a refusal names file, line and column, and only what is no statement is refused."""
    if path.name in HOLDS_NO_STATEMENT:
        with pytest.raises(BankFileUnreadable, match=rf"^{path.name}, line \d+, column \d+: "):
            BankFiles().read(path)
    else:
        assert BankFiles().read(path).statements


def known_results() -> list[tuple[Path, Path]]:
    """Each file beside which its expected parse lies."""
    return [(path, path.with_suffix(".json")) for path in corpus() if path.with_suffix(".json").is_file()]


@pytest.mark.parametrize("pair", known_results(), ids=lambda pair: pair[0].name)
def test_mt940_is_what_its_own_project_expects(pair: tuple[Path, Path]) -> None:
    """Statements, balances, lines, dates, references and texts are equal to the result beside the file."""
    found = BankFiles().read(pair[0]).statements
    expected = json.loads(pair[1].read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)
    assert [_facts(statement) for statement in found] == [_expected(one) for one in expected]


def _facts(statement: Statement) -> dict[str, Any]:
    assert statement.opening is not None
    assert statement.closing is not None
    return {
        "account": statement.account,
        "currency": statement.currency,
        "from": str(statement.starts_on),
        "to": str(statement.ends_on),
        "opening": statement.opening.decimal(),
        "closing": statement.closing.decimal(),
        "lines": [
            {
                "amount": line.amount.decimal(),
                "value": str(line.value_on),
                "booked": str(line.booked_on),
                "text": line.description,
                "reference": line.reference,
                "bank": line.bank_id,
                "code": line.kind,
            }
            for line in statement.lines
        ],
    }


def _expected(one: dict[str, Any]) -> dict[str, Any]:
    opening, closing = one["openingBalance"], one["closingBalance"]
    return {
        "account": one["accountId"],
        "currency": opening["currency"],
        "from": opening["date"],
        "to": closing["date"],
        "opening": opening["value"] * (1 if opening["isCredit"] else -1),
        "closing": closing["value"] * (1 if closing["isCredit"] else -1),
        "lines": [
            {
                "amount": line["amount"] * (1 if line["isCredit"] else -1),
                "value": line["valueDate"],
                "booked": line["entryDate"] or line["valueDate"],
                "text": line["description"],
                "reference": line["customerReference"],
                "bank": line["bankReference"],
                "code": line["code"],
            }
            for line in one["transactions"]
        ],
    }


@pytest.mark.parametrize(
    ("name", "lines", "first"),
    [
        ("suntrust.csv", 7, ("2014-11-01", "500.00")),
        ("nationwide.csv", 4, ("2013-11-07", "500.00")),
        ("inversed_credit_card.csv", 16, ("2013-01-17", "-30.00")),
        ("ing.csv", 3, ("2012-11-15", "-136.13")),
        ("austrian_example.csv", 13, ("2014-01-22", "-18.00")),
        ("danish_kroner_nordea_example.csv", 6, ("2012-11-16", "-48.00")),
        ("intuit_mint_example.csv", 7, ("2014-12-10", "0.01")),
        ("invalid_header_example.csv", 2, ("2016-02-19", "50.00")),
        ("chase.csv", 9, ("2009-12-24", "-85.00")),
        ("some_other.csv", 9, ("2011-12-24", "-85.00")),
        ("harder_date_example.csv", 5, ("2009-11-10", "-123.12")),
        ("51-sample.csv", 8, ("2015-01-09", "-8.19")),
        ("multi-line-field.csv", 1, ("2002-09-10", "-21.59")),
        ("extratofake.csv", 22, ("2012-11-01", "100.00")),
        ("broker_canada_example.csv", 12, ("2014-02-10", "12.55")),
        ("two_money_columns.csv", 5, ("2008-04-01", "-76.00")),
        ("test_money_column.csv", 2, ("2012-03-22", "50.00")),
        ("85-date-example.csv", 2, ("2020-02-20", "-7.91")),
        ("yyyymmdd_date_example.csv", 1, ("2012-12-31", "-123.45")),
    ],
)
def test_tables_are_read_as_a_person_would(name: str, lines: int, first: tuple[str, str]) -> None:
    """Count of lines, and day and signed amount of the first, read off the files by eye."""
    found = [line for statement in content(name).statements for line in statement.lines]
    assert len(found) == lines
    assert (found[0].booked_on.isoformat(), found[0].amount.plain()) == first


def test_running_balances_prove_a_table() -> None:
    """Where each balance follows from the one before, opening and closing are known and it adds up."""
    (statement,) = content("suntrust.csv").statements
    assert (str(statement.opening), str(statement.closing)) == ("0.00 XXX", "700.00 XXX")
    assert statement.is_continuous is True


def test_bad_lines_of_ofx_are_named_and_the_rest_is_read() -> None:
    """Three lines without a readable date, each named by where it stands."""
    found = content("date_missing.ofx")
    assert [(flaw.line, flaw.column) for flaw in found.flaws] == [(33, 5), (42, 21), (50, 21)]
    assert found.statements[0].lines == ()


def test_too_many_places_are_rounded_and_said() -> None:
    """115.8331 dollars stay in as 115.83, and the place is named."""
    found = content("fidelity-savings.ofx")
    assert len(found.statements[0].lines) == 4
    assert all(flaw.is_kept for flaw in found.flaws)
    assert "rounded to 115.83 USD" in found.flaws[0].reason


def test_camt_proves_itself() -> None:
    """The statements of the corpus whose entries are all there add up; a shortened one does not."""
    assert content("valid_example_v4.xml").statements[0].is_continuous is True
    assert content("valid_example_with_batch.xml").statements[0].is_continuous is False


def test_bai2_with_records_side_by_side() -> None:
    """Records padded onto one physical line are found, and each account adds up."""
    found = content("sample3.txt").statements
    assert len(found[0].lines) == 6
    assert all(one.is_continuous for one in found if one.opening is not None)
