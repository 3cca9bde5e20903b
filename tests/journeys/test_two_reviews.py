"""Two people review the same books on two machines, by commands, and merge what they decided."""

import shutil
from pathlib import Path

from tests.journeys.ground import Program


def test_two_people_review_and_merge(connected: Program, tmp_path: Path) -> None:
    """Agreed approvals carry both names into the batch; conflicts are listed and left open."""
    other = tmp_path / "other"
    shutil.copytree(connected.home, other)
    ben, file = Program(other, connected.stand_ins), str(tmp_path / "ben.json")
    ready = [str(row["id"]) for row in connected.json("list", "matches", "--tier", "ready")][:4]
    connected.json("approve", *ready[:3])
    ben.json("approve", *ready[:2], ready[3])
    ben.json("reject", ready[2])
    assert ben.json("decisions", "export", file, "--name", "Ben")["decisions"] == 4

    shown = connected.json("decisions", "merge", file, "--name", "Ana", "--dry-run", status=1)
    assert shown["counts"]["agreed"] == 2
    merged = connected.json("decisions", "merge", file, "--name", "Ana", status=1)
    assert merged == shown
    assert {row["by"] for row in merged["proposals"] if row["standing"] == "agreed"} == {"Ana + Ben"}
    (conflict,) = (row for row in merged["proposals"] if row["standing"] == "conflict")
    assert str(conflict["id"]) == ready[2]
    planned = {str(row["proposal"]) for row in connected.json("batch", "preview")["rows"]}
    assert planned == set(ready[:2])
    assert connected.run("audit", "verify").returncode == 0

    (tmp_path / "ben.json").write_text("{]", encoding="utf-8")
    bad = connected.run("decisions", "merge", file)
    assert bad.returncode == 2
    assert "line 1, column 2" in bad.stderr
