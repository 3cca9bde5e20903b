"""A bank statement on its way through the program: imported, recognised, matched, and booked once."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from integrations.sandbox.sample.statement import statement
from tests.faults.bank_samples import Sample, SampleLine, mt940
from tests.journeys.ground import Program, cents


def bank_rows(program: Program) -> list[dict[str, Any]]:
    """The matches that come from bank lines."""
    return [row for row in program.json("list", "matches") if row["source"].startswith("bank_line:")]


def test_the_sample_company_s_own_statement(connected: Program, tmp_path: Path) -> None:
    """Its payouts and deposits are no income: not one of its lines is offered as money for an invoice."""
    path = tmp_path / "checking.ofx"
    path.write_text(statement(connected.stand_ins.story), encoding="utf-8")
    done = connected.run("bank", "import", str(path), "--ledger-account", "Business Checking")
    assert done.returncode == 0, done.stderr
    assert "payouts" in done.stdout
    rows = [row for row in bank_rows(connected) if row["tier"] == "ready"]
    assert rows == [], json.dumps(rows, indent=1)


def test_a_bank_line_pays_an_invoice_once(connected: Program, tmp_path: Path) -> None:
    """Imported, ready, signed and committed onto the bank's account; after a sync it is not offered again."""
    claimed = {row["targets"] for row in connected.json("list", "matches")}
    invoice = next(
        one
        for one in connected.stand_ins.invoices().values()
        if cents(one["Balance"]) > 50_000 and not any(one["DocNumber"] in text for text in claimed if text)
    )
    customer = invoice["CustomerRef"]["name"]
    told = f"invoice {invoice['DocNumber']}"
    paid_on = max(
        date.fromisoformat(invoice["DueDate"]), connected.stand_ins.story.as_of.date() - timedelta(days=4)
    )
    line = SampleLine(paid_on, cents(invoice["Balance"]), told, customer, invoice["DocNumber"], "B77")
    path = tmp_path / "a.sta"
    path.write_bytes(mt940(Sample("000417882301", "USD", 100_000, (line,))))
    done = connected.run("bank", "import", str(path), "--ledger-account", "Business Checking")
    assert done.returncode == 0, done.stderr
    (row,) = bank_rows(connected)
    assert row["tier"] == "ready", row
    connected.json("approve", str(row["id"]))
    result = connected.json("batch", "commit", "--yes")
    assert [one["result"] for one in result["rows"]] == ["committed"]
    assert cents(connected.stand_ins.invoices()[invoice["Id"]]["Balance"]) == 0
    (payment,) = [
        one for one in connected.stand_ins.payments() if row["source"].partition(":")[2] in str(one)
    ]
    assert payment["DepositToAccountRef"]["value"]
    connected.json("sync")
    assert bank_rows(connected) == []
    connected.run("bank", "undo", "1")
    connected.run("bank", "import", str(path))
    assert bank_rows(connected) == [], "undone and imported again, it is still the same money"
