"""Guardrails by commands: a second signature, a refusal, the switch, limits; nothing goes without leave."""

from typing import Any

from tests.journeys.ground import Program, cents, on_each_ledger
from tests.journeys.test_commands import promised
from tests.journeys.test_troubles import NOWHERE


def writes(program: Program) -> list[Any]:
    """What the ledger was sent so far."""
    found: list[Any] = program.stand_ins.state()["writes"]
    return found


def signed_once(program: Program) -> dict[str, Any]:
    """Approve what is ready and sign it as Ana; the batch waits."""
    program.json("guardrails", "set", "second-row", "1.00")
    program.json("approve", "--tier", "ready")
    preview = program.json("batch", "preview")
    assert preview["second_signature"]
    found: dict[str, Any] = program.json("batch", "commit", "--yes", "--name", "Ana", status=1)
    assert found["waits_for"] == "second signature"
    return found | {"promised": promised(preview)}


@on_each_ledger
def test_a_batch_waits_for_its_second_signature(connected: Program) -> None:
    """Signed once nothing is sent, whoever asks; the same person must wait; another sends exactly it."""
    before, sent = connected.stand_ins.balances(), writes(connected)
    waiting = signed_once(connected)
    number = str(waiting["batch"])
    (listed,) = connected.json("batch", "list")
    assert (listed["second_signature"], listed["second_by"]) == ("waiting", None)

    again = connected.run("batch", "commit", "--yes", "--name", "Ana")
    assert again.returncode == 2, "nothing else is approved"
    early = connected.run("batch", "countersign", number, "--yes", "--name", "ana")
    assert early.returncode == 1
    assert "may sign again from" in early.stderr
    silent = connected.run("batch", "countersign", number, "--name", "Ben")
    assert silent.returncode == 2
    assert writes(connected) == sent
    assert connected.stand_ins.balances() == before

    done = connected.run("batch", "countersign", number, "--yes", "--name", "Ben", "--json")
    assert done.returncode == 0, done.stderr
    assert f"SHA-256 {waiting['digest']}" in done.stderr
    assert "Ana signs" in done.stderr
    assert connected.stand_ins.balances() == before | waiting["promised"]
    (listed,) = connected.json("batch", "list")
    assert (listed["second_signature"], listed["second_by"]) == ("given", "Ben")
    assert connected.run("batch", "countersign", number, "--yes", "--name", "Cem").returncode == 2
    actions = [(each["actor"], each["action"]) for each in audit(connected)]
    assert ("Ana", "batch.signed") in actions
    assert ("Ben", "batch.countersigned") in actions
    assert connected.run("audit", "verify").returncode == 0


def audit(program: Program) -> list[dict[str, Any]]:
    """The audit record."""
    import json

    done = program.run("audit", "export")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_refused_batch_sends_nothing_and_comes_back(connected: Program) -> None:
    """Its rows are open again with who refused, and may be approved anew."""
    before = connected.stand_ins.balances()
    waiting = signed_once(connected)
    number = str(waiting["batch"])
    done = connected.run("batch", "countersign", number, "--refuse", "--why", "wrong month", "--name", "Ben")
    assert done.returncode == 0, done.stderr
    assert connected.run("batch", "countersign", number, "--yes", "--name", "Cem").returncode == 2
    assert connected.stand_ins.balances() == before
    ready = connected.json("list", "matches", "--tier", "ready")
    assert len(ready) > 20
    (listed,) = connected.json("batch", "list")
    assert (listed["second_signature"], listed["stopped"]) == ("refused", listed["rows"])
    connected.json("guardrails", "set", "second-row", "none")
    connected.json("approve", "--tier", "ready")
    result = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in result["rows"]} == {"committed"}


def test_the_switch_stops_all_writing(connected: Program) -> None:
    """Off, nothing is signed; what is signed already is not countersigned or sent; on, it goes on."""
    waiting = signed_once(connected)
    connected.json("guardrails", "stop-writing")
    stopped = connected.run("batch", "countersign", str(waiting["batch"]), "--yes", "--name", "Ben")
    assert stopped.returncode == 1
    assert "writing is switched off" in stopped.stderr
    review = connected.json("list", "matches", "--tier", "review")
    assert review
    refused = connected.run("batch", "commit", "--yes")
    assert refused.returncode == 2
    assert "switched off" in refused.stderr
    assert connected.json("guardrails", "show")["writing_enabled"] is False
    connected.json("sync")
    connected.json("guardrails", "allow-writing")
    connected.json("batch", "countersign", str(waiting["batch"]), "--yes", "--name", "Ben")


def test_limits_and_trust(connected: Program) -> None:
    """Large rows are passed over in bulk, a day has its limit, and a trusted customer needs one signature."""
    ready = connected.json("list", "matches", "--tier", "ready")
    amounts = sorted(cents(row["amount"]) for row in ready)
    limit = amounts[len(amounts) // 2]
    connected.json("guardrails", "set", "row-limit", f"{limit / 100:.2f}")
    bulk = connected.json("approve", "--tier", "ready", status=1)
    over = {row["id"] for row in ready if cents(row["amount"]) > limit}
    assert {each["id"] for each in bulk["passed_over"]} == over
    assert all("over the limit" in each["why"] for each in bulk["passed_over"])
    connected.json("guardrails", "set", "day-rows", "1")
    stopped = connected.run("batch", "commit", "--yes")
    assert stopped.returncode == 2
    assert "1 row may be signed a day" in stopped.stderr
    connected.json("guardrails", "set", "day-rows", "none")
    connected.json("guardrails", "set", "second-row", "0.00")
    reasons = connected.json("batch", "preview")["second_signature"]
    shown = connected.json("show", str(next(iter({row["id"] for row in ready} - over))))
    assert reasons
    assert shown["candidates"]


def test_bad_guardrails_are_named_and_change_nothing(connected: Program) -> None:
    """Unknown keys, unreadable values, unknown customers and batches: one line, status 2."""
    before = connected.json("guardrails", "show")
    for words in (
        ("guardrails", "set", "row-limt", "5"),
        ("guardrails", "set", "row-limit", "much"),
        ("guardrails", "set", "batch-rows", "0"),
        ("guardrails", "trust", "Nobody Ltd"),
        ("guardrails", "untrust", "Nobody Ltd"),
        ("guardrails", "trust", "Nobody Ltd", "--up-to", "lots"),
        ("batch", "countersign", "99", "--yes"),
        ("batch", "countersign", "x", "--yes"),
    ):
        done = connected.run(*words)
        assert done.returncode == 2, words
        assert done.stderr.startswith("countersign: ")
        assert "Traceback" not in done.stderr
    assert connected.json("guardrails", "show") == before


@on_each_ledger
def test_a_row_that_changed_is_shown_three_ways_offline(connected: Program) -> None:
    """What was seen, what is there now, what was signed: from what was kept, with no network."""
    ready = connected.json("list", "matches", "--tier", "ready")
    connected.json("approve", str(ready[0]["id"]), str(ready[1]["id"]))
    preview = connected.json("batch", "preview")
    (invoice, *_) = [e for e in preview["rows"][0]["effects"] if e["kind"] == "invoice"]
    connected.stand_ins.void(invoice["id"])
    result = connected.json("batch", "commit", "--yes", status=1)
    by_row = {row["row"]: row for row in result["rows"]}
    assert by_row[1]["result"] == "stopped"
    away = connected.but(**NOWHERE)
    shown = away.json("batch", "show", str(result["batch"]))
    assert {row["row"]: row["changed"] for row in shown["rows"]} == {
        number: row["changed"] for number, row in by_row.items()
    }
    changed = {each["name"]: each for each in shown["rows"][0]["changed"]}
    assert (changed["Status"]["seen"], changed["Status"]["now"]) == ("open", "voided")
    assert changed["Open"]["signed"] == invoice["after"]
    assert shown["rows"][1]["changed"] == []
    said = away.run("batch", "show", str(result["batch"])).stdout
    assert "you saw open, now voided" in said
    assert away.run("batch", "show", "99").returncode == 2
