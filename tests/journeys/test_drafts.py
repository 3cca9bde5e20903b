"""Drafts by commands: time and estimates become invoices once, are taken back, and may be billed again."""

from typing import Any

from tests.journeys.ground import Program, cents, on_each_ledger


def listed(program: Program, *more: str) -> list[dict[str, Any]]:
    """Drafts as they are listed."""
    found: list[dict[str, Any]] = program.json("list", "drafts", *more)
    return found


def sources(program: Program, rows: list[dict[str, Any]]) -> set[str]:
    """All work that some drafts bill."""
    shown = [program.json("show", str(row["id"])) for row in rows]
    return {one for each in shown for line in each["invoice"]["lines"] for one in line["sources"]}


def statuses(program: Program, billed: set[str]) -> set[str]:
    """How the ledger's own time stands that was billed, where it says so."""
    if program.stand_ins.books.service != "quickbooks":
        return set()
    kept = program.stand_ins.state()["quickbooks"]["TimeActivity"]
    return {one["BillableStatus"] for one in kept if f"time:ledger:{one['Id']}" in billed}


@on_each_ledger
def test_work_becomes_invoices_once(connected: Program) -> None:
    """Time ▶ invoices ▶ committed ▶ nothing is proposed twice ▶ taken back, it may be billed again."""
    ready = [row for row in listed(connected, "--tier", "ready") if row["kind"] == "time"][:4]
    assert len(ready) == 4, "the sample company has time that is plainly right"
    billed = sources(connected, ready)
    owed = sum(connected.stand_ins.balances().values())
    connected.json("approve", *(str(row["id"]) for row in ready))
    preview = connected.json("batch", "preview")
    assert [row["title"].split(" over ")[0] for row in preview["rows"]] == [
        f"Invoice to {row['party']}" for row in ready
    ]

    committed = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in committed["rows"]} == {"committed"}
    assert committed["differences"] == []
    total = sum(cents(row["amount"]) for row in ready)
    assert sum(connected.stand_ins.balances().values()) == owed + total
    assert all(write["times_received"] == 1 for write in connected.stand_ins.state()["writes"])

    assert statuses(connected, billed) <= {"HasBeenBilled"}

    connected.json("sync")
    again = [row for row in listed(connected) if row["kind"] == "time" and row["tier"] != "none"]
    assert not sources(connected, again) & billed
    assert {row["id"] for row in listed(connected, "--state", "committed")} == {row["id"] for row in ready}

    undone = connected.json("batch", "undo", str(committed["batch"]), "--yes")
    assert {row["result"] for row in undone["rows"]} == {"committed"}
    assert sum(connected.stand_ins.balances().values()) == owed
    assert statuses(connected, billed) <= {"Billable"}
    connected.json("sync")
    back = [row for row in listed(connected) if row["kind"] == "time" and row["tier"] != "none"]
    assert sources(connected, back) >= billed
    assert connected.run("audit", "verify").returncode == 0
    assert connected.run("doctor").returncode == 0
