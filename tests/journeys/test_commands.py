"""The whole walk by commands only: sync, decide, preview, sign, commit, undo, with nothing done twice."""

from typing import Any

from tests.journeys.ground import Program, StandIns, cents


def decide(program: Program) -> tuple[int, int]:
    """Approve all ready, edit one of the others, reject one; the ids of the two."""
    ready = program.json("list", "matches", "--tier", "ready")
    assert len(ready) >= 20, "the sample company has plenty that is plainly right"
    program.approve_ready()
    taken = set(promised(program.json("batch", "preview")))
    review = program.json("list", "matches", "--tier", "review")
    for row in review:
        shown = program.json("show", str(row["id"]))
        parts = [part for candidate in shown["candidates"][:1] for part in candidate["allocations"]]
        if parts and cents(row["amount"]) >= 1000 and parts[0]["id"] not in taken:
            break
    else:
        raise AssertionError("the sample company has something to look at")
    program.json("edit", str(row["id"]), "--allocate", f"{parts[0]['number']}=10.00")
    rejected = next(other for other in review if other["id"] != row["id"])
    program.json("reject", str(rejected["id"]))
    return row["id"], rejected["id"]


def promised(preview: dict[str, Any]) -> dict[str, int]:
    """What each invoice's balance shall be, in cents, by id."""
    return {
        effect["id"]: cents(effect["after"])
        for row in preview["rows"]
        for effect in row["effects"]
        if effect["kind"] == "invoice"
    }


def test_the_whole_walk(connected: Program, stand_ins: StandIns) -> None:
    """Every invoice balance in the ledger ends as the preview said, and nothing is proposed twice."""
    edited, rejected = decide(connected)
    before = stand_ins.balances()
    preview = connected.json("batch", "preview")
    expected = before | promised(preview)
    ids = {row["proposal"] for row in preview["rows"]}
    assert edited in ids
    assert rejected not in ids

    result = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in result["rows"]} == {"committed"}
    assert result["differences"] == []
    assert stand_ins.balances() == expected
    assert all(write["times_received"] == 1 for write in stand_ins.state()["writes"])

    connected.json("sync")
    again = {row["source"] for row in connected.json("list", "matches")}
    done = {row["source"] for row in connected.json("list", "matches", "--state", "committed")}
    turned_down = {row["source"] for row in connected.json("list", "matches", "--state", "rejected")}
    assert len(done) == len(ids)
    assert not again & (done | turned_down)
    assert connected.run("audit", "verify").returncode == 0
    assert connected.run("doctor").returncode == 0


def test_a_batch_can_be_taken_back(connected: Program, stand_ins: StandIns) -> None:
    """Undo is a batch of its own that turns every balance back, and the proposals come back to review."""
    before = stand_ins.balances()
    ready = connected.json("list", "matches", "--tier", "ready")
    connected.approve_ready()
    committed = connected.json("batch", "commit", "--yes")
    assert stand_ins.balances() != before
    undone = connected.json("batch", "undo", str(committed["batch"]), "--yes")
    assert {row["result"] for row in undone["rows"]} == {"committed"}
    assert stand_ins.balances() == before
    again = connected.json("list", "matches", "--tier", "ready")
    assert len(again) == len(ready)
    assert connected.run("batch", "undo", str(committed["batch"]), "--yes").returncode == 2
