"""Kill -9 in the middle of a commit, start again, resume: no duplicate, nothing lost."""

import random
import subprocess
from collections import Counter

import pytest

from tests.journeys.ground import Program, StandIns, cents


def killed_commit(program: Program, rows: int) -> None:
    """Begin to commit and kill the process without warning after so many rows were reported."""
    running = program.start("batch", "commit", "--yes")
    assert running.stdout is not None
    for _ in range(rows):
        running.stdout.readline()
    running.kill()
    running.communicate(timeout=20)


def resumed(program: Program) -> "subprocess.CompletedProcess[str]":
    """Run the same command again to its end."""
    return program.run("batch", "commit", "--yes")


def effects(program: Program) -> dict[str, int]:
    """What each invoice's balance shall be, in cents, by id."""
    preview = program.json("batch", "preview")
    found: dict[str, int] = {}
    for row in preview["rows"]:
        found |= {e["id"]: cents(e["after"]) for e in row["effects"] if e["kind"] == "invoice"}
    return found


def by_source(stand_ins: StandIns) -> Counter[str]:
    """How many receipts were booked for each Stripe charge."""
    return Counter(charge for charge, _ in stand_ins.receipts())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_commit_goes_on_without_a_duplicate(
    connected: Program, stand_ins: StandIns, seed: int
) -> None:
    """Whatever was under way when the process died ends in the ledger exactly once."""
    chance = random.Random(seed)
    approved = connected.approve_ready()
    expected = effects(connected)
    # Slow answers keep a write in flight most of the time, so that the kill meets one.
    stand_ins.do("faults", {"spec": f"{stand_ins.books.payments}:slow=1@0.05"})
    killed_commit(connected, chance.randint(1, 12))
    killed_commit(connected, chance.randint(0, 6))
    stand_ins.do("faults", {"clear": True})
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr

    balances = stand_ins.balances()
    assert {key: balances[key] for key in expected} == expected
    assert by_source(stand_ins).most_common(1)[0][1] == 1
    assert connected.run("audit", "verify").returncode == 0
    again = {row["id"] for row in connected.json("list", "matches", "--tier", "ready")}
    assert not again & set(approved)


def test_a_lost_answer_is_looked_up_and_not_sent_again(connected: Program, stand_ins: StandIns) -> None:
    """The ledger did the work and the line was cut: the payment is found, not written twice."""
    connected.approve_ready()
    expected = effects(connected)
    stand_ins.do("faults", {"queue": [{"kind": "cut_after", "pattern": stand_ins.books.payments, "skip": 3}]})
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr
    record = connected.run("audit", "export").stdout
    assert record.count('"looked_up": true') == 1
    assert '"action": "write.unknown"' in record
    balances = stand_ins.balances()
    assert {key: balances[key] for key in expected} == expected
    assert by_source(stand_ins).most_common(1)[0][1] == 1


def test_a_record_that_moved_stops_its_row_alone(connected: Program, stand_ins: StandIns) -> None:
    """Somebody voids an invoice between review and commit: that row stops and says so, the rest goes on."""
    connected.approve_ready()
    preview = connected.json("batch", "preview")
    row = next(r for r in preview["rows"] if len(r["effects"]) == 1)
    effect = row["effects"][0]
    stand_ins.do("act", stand_ins.books.void(effect["id"]))
    result = connected.json("batch", "commit", "--yes", status=1)
    outcomes = {outcome["row"]: outcome for outcome in result["rows"]}
    assert outcomes[row["row"]]["result"] == "stopped"
    assert "voided" in outcomes[row["row"]]["reason"]
    others = {number: o["result"] for number, o in outcomes.items() if number != row["row"]}
    assert set(others.values()) == {"committed"}
