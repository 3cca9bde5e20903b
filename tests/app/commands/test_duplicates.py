"""``countersign duplicates`` as it is typed: files in, JSON Lines out, and the exit status."""

import json
from pathlib import Path

import pytest

from app.cli import run


def test_a_file_gives_json_lines_or_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard output, or in the file named, with the count on standard error."""
    listed = tmp_path / "c.csv"
    listed.write_text("customer_id,name\n1,Harbour & Sons Ltd\n2,Harbour Sons\n3,Wexford Legal\n", "utf-8")
    assert run(["duplicates", "--customers", str(listed)]) == 0
    said = capsys.readouterr()
    assert [json.loads(line)["a"] for line in said.out.splitlines()] == ["1"]
    target = tmp_path / "d.jsonl"
    assert run(["duplicates", "--customers", str(listed), "--out", str(target)]) == 0
    assert target.read_text("utf-8") == said.out
    assert capsys.readouterr().err.startswith("1 pairs written")


def test_a_bad_file_is_one_line_and_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the file, the line and the column."""
    listed = tmp_path / "c.csv"
    listed.write_text("customer_id\n1\n", "utf-8")
    assert run(["duplicates", "--customers", str(listed)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "countersign: c.csv, line 1, column name: the column is missing.\n"
