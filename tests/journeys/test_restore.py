"""An older file comes back while the books went on: nothing is written a second time, nothing is lost.

A backup is made before each commit, so the one that comes back most often holds a whole signed batch that is
in the books already.
"""

from pathlib import Path
from typing import Any

from app.errors import ExitStatus
from tests.journeys.ground import Program, on_each_ledger


def backups(program: Program, why: str) -> list[Path]:
    """The backups made for this reason, the newest first."""
    return [Path(each["file"]) for each in program.json("backups") if each["why"] == why]


def restore(program: Program, backup: Path) -> None:
    """Put a backup in the company's place, as a person would."""
    done = program.run("restore", str(backup))
    assert done.returncode == ExitStatus.DONE, done.stderr
    (aside,) = program.company_file.parent.glob("*.replaced-*Z")
    assert aside.stat().st_size > 0


def check_well(program: Program) -> None:
    """The file is sound, its audit record unbroken, and it says what happened to it."""
    assert program.run("audit", "verify").returncode == ExitStatus.DONE
    actions = [line["action"] for line in exported(program)]
    assert actions.count("file.restored") == 1
    assert program.run("doctor").returncode == ExitStatus.DONE


def exported(program: Program) -> list[dict[str, Any]]:
    """The audit record."""
    import json

    return [json.loads(line) for line in program.run("audit", "export").stdout.splitlines()]


@on_each_ledger
def test_a_batch_that_was_written_since_is_found_and_not_written_again(connected: Program) -> None:
    """The backup from just before the commit: every row is looked up in the books, and found."""
    connected.json("approve", "--tier", "ready")
    first = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in first["rows"]} == {"committed"}
    balances, receipts = connected.stand_ins.balances(), connected.stand_ins.receipts()
    (backup,) = backups(connected, "before-commit")

    restore(connected, backup)
    (waiting,) = connected.json("batch", "list")
    assert waiting["unknown"] == len(first["rows"]), "nothing of it counts as not sent"
    again = connected.json("batch", "commit")
    assert {row["result"] for row in again["rows"]} == {"committed"}
    assert [row["remote_id"] for row in again["rows"]] == [row["remote_id"] for row in first["rows"]]
    assert again["differences"] == []
    assert connected.stand_ins.balances() == balances
    assert connected.stand_ins.receipts() == receipts
    assert all(write["times_received"] == 1 for write in connected.stand_ins.state()["writes"])
    check_well(connected)


@on_each_ledger
def test_a_batch_that_never_went_out_goes_out_once(connected: Program) -> None:
    """The backup holds signed rows that nobody ever sent: looked up, absent, and then sent or held."""
    connected.json("approve", "--tier", "ready")
    before = connected.stand_ins.receipts()
    connected.stand_ins.stop()
    signed = connected.run("batch", "commit", "--yes")
    assert signed.returncode == ExitStatus.UNREACHABLE, signed.stderr
    connected.stand_ins.start()
    (backup,) = backups(connected, "before-commit")
    restore(connected, backup)
    result = connected.json("batch", "commit")
    assert {row["result"] for row in result["rows"]} == {"committed"}
    made = connected.stand_ins.receipts()
    assert len(made) == len({source for source, _ in made}), "each charge is booked once"
    assert len(made) > len(before)
    check_well(connected)


@on_each_ledger
def test_what_was_signed_after_the_backup_is_not_signed_again(connected: Program) -> None:
    """The backup still shows the rows as approved: nothing can be signed until the ledger was read again."""
    connected.json("approve", "--tier", "ready")
    backup = Path(connected.json("backup")["backup"])
    connected.json("batch", "commit", "--yes")
    balances, receipts = connected.stand_ins.balances(), connected.stand_ins.receipts()

    restore(connected, backup)
    preview = connected.json("batch", "preview")
    assert "restored from a backup" in preview["stop"]
    refused = connected.run("batch", "commit", "--yes")
    assert refused.returncode == ExitStatus.BAD_INPUT
    assert "restored from a backup" in refused.stderr
    connected.run("sync")
    after = connected.json("batch", "preview")
    assert after["rows"] == [], "what is in the books already is not put forward any more"
    assert connected.run("batch", "commit", "--yes").returncode == ExitStatus.BAD_INPUT
    assert connected.stand_ins.balances() == balances
    assert connected.stand_ins.receipts() == receipts
    check_well(connected)


def test_what_was_taken_away_since_is_not_written_again(connected: Program) -> None:
    """Written after the backup and deleted in the books: a person decides, the program does not redo it."""
    connected.json("approve", "--tier", "ready")
    first = connected.json("batch", "commit", "--yes")
    (backup,) = backups(connected, "before-commit")
    receipts = connected.stand_ins.receipts()
    gone = next(row["remote_id"] for row in first["rows"] if row["remote_id"] in {i for _, i in receipts})
    connected.stand_ins.do("act", {"act": "delete", "entity": "Payment", "id": gone})
    left = [receipt for receipt in receipts if receipt[1] != gone]
    assert connected.stand_ins.receipts() == left

    restore(connected, backup)
    connected.run("batch", "commit")
    assert connected.stand_ins.receipts() == left
    (batch,) = connected.json("batch", "list")
    assert batch["committed"] == len(first["rows"]) - 1
    assert batch["pending"] == 0


def test_backups_are_made_by_themselves(connected: Program) -> None:
    """One on the day's first work, one before a commit; both whole, listed and restorable by name."""
    connected.json("approve", "--tier", "ready")
    connected.json("batch", "commit", "--yes")
    connected.json("backup")
    listed = connected.json("backups")
    assert [each["why"] for each in listed] == ["by-hand", "before-commit", "daily"]
    for each in listed:
        assert Path(each["file"]).stat().st_size == each["bytes"]
    assert str(listed[0]["file"]) in connected.run("backups").stdout


def test_an_encrypted_company_is_worked_in_as_any_other(connected: Program, tmp_path: Path) -> None:
    """Encrypt, sign, commit, restore, lose the keychain, recover with the key that was shown once."""
    connected.json("approve", "--tier", "ready")
    shown = connected.run("encrypt", "--yes")
    assert shown.returncode == ExitStatus.DONE, shown.stderr
    recovery = shown.stdout.strip()
    assert len(recovery.split("-")) == 14
    assert "SSD" in shown.stderr
    assert recovery not in connected.run("encrypt").stdout, "it is shown once"
    files = [connected.company_file, *connected.company_file.parent.glob("backups/*.countersign")]
    assert len(files) > 1
    assert not [each for each in files if each.read_bytes().startswith(b"SQLite format 3")]
    committed = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in committed["rows"]} == {"committed"}
    receipts = connected.stand_ins.receipts()
    restore(connected, backups(connected, "before-commit")[0])
    connected.json("batch", "commit")
    assert connected.stand_ins.receipts() == receipts
    check_well(connected)

    (connected.home / "secrets" / "secrets.json").rename(tmp_path / "lost.json")
    refused = connected.run("list")
    assert refused.returncode == ExitStatus.BAD_INPUT
    assert "its key is not in the keychain" in refused.stderr
    assert "recover --key" in refused.stderr
    slip = connected.run("recover", "--key", given=recovery[:-1])
    assert slip.returncode == ExitStatus.BAD_INPUT
    assert "not a recovery key" in slip.stderr
    assert connected.run("recover", "--key", given=recovery + "\n").returncode == ExitStatus.DONE
    assert connected.run("doctor").returncode == ExitStatus.DONE
    assert connected.run("decrypt").returncode == ExitStatus.DONE
    assert connected.company_file.read_bytes().startswith(b"SQLite format 3")
    logs = b"".join(each.read_bytes() for each in (connected.home / "logs").rglob("*") if each.is_file())
    assert recovery.encode() not in logs
