"""A won deal by commands: a new customer and its invoice in one plan, killed in the middle, resumed, once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.journeys.ground import Program, cents, on_each_ledger
from tests.journeys.test_kill import killed_in_flight, made, resumed

HEAD = "Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Company,Email,Deal Currency Code\n"
PARTY = "Wetherby Glass Works"


def customers(program: Program) -> list[str]:
    """Ids of the ledger's customers of that name."""
    state = program.stand_ins.state()[program.stand_ins.books.service]
    if program.stand_ins.books.service == "quickbooks":
        return [one["Id"] for one in state["Customer"] if one["DisplayName"] == PARTY]
    return [one["ContactID"] for one in state["Contacts"] if one["Name"] == PARTY]


@on_each_ledger
def test_a_deal_makes_its_customer_and_invoice_through_a_crash(connected: Program, tmp_path: Path) -> None:
    """Approving the invoice brings the customer along; killed as the invoice is on its way, each is once."""
    path = tmp_path / "deals.csv"
    day = datetime.now(UTC).date() - timedelta(days=2)
    row = f"77,Glasshouse,Closed Won,1800.00,{day},{PARTY},post@wetherby.example,USD\n"
    path.write_text(HEAD + row, encoding="utf-8")
    connected.json("drafting", "set", "default-item", "Garden design")
    [receipt] = connected.json("work", "import", str(path))
    assert (receipt["new"], receipt["flaws"]) == (1, 0)
    rows = {row["kind"]: row for row in connected.json("list", "drafts") if row["party"] == PARTY}
    assert set(rows) == {"customer", "deal"}
    before = sum(connected.stand_ins.balances().values())
    connected.json("approve", str(rows["deal"]["id"]))
    preview = connected.json("batch", "preview")
    assert [row["proposal"] for row in preview["rows"]] == [rows["customer"]["id"], rows["deal"]["id"]]

    killed_in_flight(connected, writes=1)
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(customers(connected)) == 1
    assert len(made(connected)) == 2
    assert sum(connected.stand_ins.balances().values()) == before + cents(rows["deal"]["amount"])
    connected.json("sync")
    assert [row for row in connected.json("list", "drafts") if row["party"] == PARTY] == []
    assert connected.run("audit", "verify").returncode == 0
