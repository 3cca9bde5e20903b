"""``countersign forecast``: the columns and the JSON lines of CLI.md, and input that can't be used."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.errors import BadInput
from app.jobs.forecast_files import forecast_file

HISTORY = """invoice_id,customer_id,date,due_date,amount,currency,paid_date
a1,acme,2026-01-05,2026-02-04,100.00,USD,2026-02-10
a2,acme,2026-03-05,2026-04-04,150.50,USD,2026-04-11
a3,acme,2026-05-05,2026-06-04,80.00,USD,2026-06-09
a4,acme,2026-07-05,2026-08-04,90.00,USD,
n1,nord,2026-06-20,2026-07-20,45000,JPY,2026-07-25
n2,nord,2026-08-20,2026-09-20,1000,JPY,
"""


def forecasts(folder: Path, text: str | bytes = HISTORY, day: str = "2026-07-20") -> list[dict[str, Any]]:
    """The objects written for a history."""
    path = folder / "history.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    out = io.StringIO()
    forecast_file(path, day, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_lines_are_those_of_the_contract(tmp_path: Path) -> None:
    """A line for each currency, then one for each invoice open on the day, in the file's order."""
    jpy, usd, *invoices = forecasts(tmp_path)
    assert (jpy["currency"], usd["currency"]) == ("JPY", "USD")
    assert usd["as_of"] == "2026-07-20"
    assert [one["days"] for one in usd["horizons"]] == [30, 60, 90]
    assert set(usd["horizons"][0]) == {"days", "p10", "p50", "p90", "mean"}
    assert usd["horizons"][2]["p90"] == "90.00"
    assert jpy["horizons"][2]["p90"] == "45000"
    assert [one["invoice_id"] for one in invoices] == ["a4", "n1"]
    for one in invoices:
        assert set(one) == {"invoice_id", "paid_by", "late_probability"}
        days = [date.fromisoformat(one["paid_by"][level]) for level in ("p10", "p50", "p90")]
        assert date(2026, 7, 20) < days[0] <= days[1] <= days[2]
        assert 0 <= one["late_probability"] <= 1


def test_columns_in_any_order_with_a_mark_and_others(tmp_path: Path) -> None:
    """A byte order mark, another order and unknown columns change nothing."""
    rows = [line.split(",") for line in HISTORY.splitlines()]
    turned = "\r\n".join(",".join([*reversed(row), "x"]) for row in rows)
    assert forecasts(tmp_path, b"\xef\xbb\xbf" + turned.encode()) == forecasts(tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("due_date", "due", "line 1, column due_date: the column is missing"),
        ("2026-03-05", "5.3.2026", "line 3, column date: “5.3.2026” can't be read"),
        ("2026-02-10", "soon", "line 2, column paid_date: “soon” can't be read"),
        ("150.50", "1,5", "line 3"),
        ("150.50", "1.2.3", "line 3, column amount: “1.2.3” can't be read"),
        ("JPY,2026", "Y,2026", "line 6, column currency: “Y” is no ISO 4217 code"),
        ("a2,", ",", "line 3, column invoice_id: is empty"),
    ],
)
def test_what_can_not_be_read_is_named(tmp_path: Path, before: str, after: str, says: str) -> None:
    """File, line and column stand in the error."""
    with pytest.raises(BadInput, match=r"history\.csv") as caught:
        forecasts(tmp_path, HISTORY.replace(before, after, 1))
    assert says in caught.value.title


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It writes to a file or to standard output; a day that is none ends with status 2 in one line."""
    path, out = tmp_path / "h.csv", tmp_path / "f.jsonl"
    path.write_text(HISTORY, encoding="utf-8")
    words = ["forecast", "--home", str(tmp_path / "home"), "--history", str(path), "--as-of"]
    assert run([*words, "2026-07-20", "--out", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert run([*words, "2026-07-20"]) == 0
    assert capsys.readouterr().out == out.read_text(encoding="utf-8")
    assert run([*words, "2026-02-30"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "2026-02-30" in said.err


def test_an_id_that_stands_twice_is_told_twice(tmp_path: Path) -> None:
    """Lines of the same id are parts of their own, and the summary counts them."""
    path = tmp_path / "h.csv"
    path.write_text(HISTORY.replace("n2,", "a4,"), encoding="utf-8")
    assert forecast_file(path, "2026-09-01", io.StringIO()).repeated == 1


def test_a_missing_due_date_is_that_of_the_usual_terms(tmp_path: Path) -> None:
    """It is forecast like the others, and the summary counts it."""
    path = tmp_path / "h.csv"
    path.write_text(HISTORY.replace("2026-08-04", ""), encoding="utf-8")
    assert forecast_file(path, "2026-07-20", io.StringIO()).undated == 1
    assert forecasts(tmp_path, HISTORY.replace("2026-08-04", "")) == forecasts(tmp_path)


def test_the_last_days_there_are(tmp_path: Path) -> None:
    """A forecast from the end of the calendar, and a due date there, are no error."""
    assert forecasts(tmp_path, day="9999-12-31")
    assert forecasts(tmp_path, HISTORY.replace("2026-08-04", "9999-12-31"))
