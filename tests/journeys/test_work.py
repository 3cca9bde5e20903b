"""Work from files by commands: a booking is drafted, billed once, and told when it is cancelled after all."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.journeys.ground import Program, cents, on_each_ledger

BOOKING = "booking:booking:B1"
HEAD = "Appointment ID,Appointment Date,Start Time,Customer,Service,Price,Status\n"


def about(program: Program, party: str) -> list[dict[str, Any]]:
    """A customer's open drafts that have to do with the booking, with what they show."""
    rows = [row for row in program.json("list", "drafts") if row["party"] == party]
    shown = [{**row, **program.json("show", str(row["id"]))} for row in rows]
    return [each for each in shown if BOOKING in json.dumps(each)]


@on_each_ledger
def test_a_booking_is_billed_once_and_voided_when_cancelled(connected: Program, tmp_path: Path) -> None:
    """File ▶ draft ▶ invoice ▶ the file again: nothing ▶ cancelled in the file: voided, once."""
    party = next(row["party"] for row in connected.json("list", "drafts") if row["kind"] == "time")
    day = datetime.now(UTC).date() - timedelta(days=65)
    path = tmp_path / "bookings.csv"
    path.write_text(f"{HEAD}B1,{day},10:00 AM,{party},Garden care,80.00,Completed\n", encoding="utf-8")
    owed = sum(connected.stand_ins.balances().values())

    [receipt] = connected.json("work", "import", str(path))
    assert (receipt["new"], receipt["flaws"]) == (1, 0)
    [draft] = about(connected, party)
    connected.json("approve", str(draft["id"]))
    connected.run("batch", "preview")
    committed = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in committed["rows"]} == {"committed"}
    assert sum(connected.stand_ins.balances().values()) == owed + cents(draft["amount"])
    connected.json("sync")

    [receipt] = connected.json("work", "import", str(path))
    assert (receipt["new"], receipt["unchanged"]) == (0, 1)
    assert about(connected, party) == []

    path.write_text(path.read_text(encoding="utf-8").replace("Completed", "Cancelled"), encoding="utf-8")
    [receipt] = connected.json("work", "import", str(path))
    assert receipt["changed"] == 1
    [void] = [row for row in connected.json("list", "drafts") if row["kind"] == "void"]
    assert (void["party"], void["tier"], void["amount"]) == (party, "review", draft["amount"])
    connected.json("approve", str(void["id"]))
    connected.run("batch", "preview")
    committed = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in committed["rows"]} == {"committed"}
    assert sum(connected.stand_ins.balances().values()) == owed
    connected.json("sync")
    assert [row for row in connected.json("list", "drafts") if row["kind"] == "void"] == []
    assert about(connected, party) == []
