"""Bad input by commands: one clear line, a fitting status and a way on for each trouble; nothing is lost."""

import contextlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.redaction import redact
from integrations.sandbox.visitor import press_cancel
from integrations.secrets import FileSecrets
from tests.journeys.ground import COMPANY, Program, StandIns, cents
from tests.journeys.test_kill import in_flight

DONE, NEEDS_PERSON, BAD_INPUT, UNREACHABLE = 0, 1, 2, 3
UNTOUCHED = "Your books are untouched."
NOWHERE = dict.fromkeys(
    ("COUNTERSIGN_QUICKBOOKS_URL", "COUNTERSIGN_QUICKBOOKS_AUTH_URL", "COUNTERSIGN_STRIPE_URL"),
    "http://127.0.0.1:9",
)
"""The discard port: nobody listens there."""
NO_KEYCHAIN = {"COUNTERSIGN_PASSPHRASE": "", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}

HOLDER = """
import sys
from pathlib import Path
from app.store.company_file import CompanyFile
with CompanyFile.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def said(done: "subprocess.CompletedProcess[str]", status: int, *words: str) -> str:
    """The last line on standard error, which holds all these words; nowhere is a traceback."""
    everything = done.stdout + done.stderr
    assert done.returncode == status, everything
    assert "Traceback" not in everything
    line = done.stderr.strip().splitlines()[-1]
    assert line.startswith("countersign: ")
    assert "fault in Countersign" not in line
    for each in words:
        assert each in line, line
    return line


def kept(program: Program) -> set[str]:
    """The files the program keeps, but for logs and locks."""
    files = {path for path in program.home.rglob("*") if path.is_file()}
    return {path.name for path in files if path.suffix not in {".log", ".lock"}}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandIns]:
    """Stand-ins for the troubles that write nothing into the ledger."""
    served = StandIns(tmp_path_factory.mktemp("shared"))
    served.start()
    yield served
    served.stop()


@pytest.fixture
def fresh(tmp_path: Path, shared: StandIns) -> Program:
    """The program before anything is connected."""
    return Program(tmp_path / "home", shared)


# Credentials and consent


def test_a_wrong_client_secret_is_refused_and_the_right_one_works(fresh: Program) -> None:
    """Nothing is kept of the attempt, and the next one starts clean."""
    wrong = fresh.but(COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET="a-slip-of-the-hand")
    line = said(wrong.consent(), BAD_INPUT, "credentials were refused", UNTOUCHED, "client id and secret")
    assert "slip-of-the-hand" not in line
    assert kept(fresh) == set()
    assert fresh.consent().returncode == DONE


def test_a_missing_secret_names_its_variable(fresh: Program) -> None:
    """Each service says where its own secret is given."""
    without = fresh.but(COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET="")
    done = without.run("connect", "quickbooks", "--client-id", "x", "--company", COMPANY, "--no-browser")
    said(done, BAD_INPUT, "No client secret was given", "COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET")
    line = said(
        fresh.run("connect", "stripe", "--company", COMPANY),
        BAD_INPUT,
        "No restricted key was given",
        "standard input",
    )
    assert "QUICKBOOKS" not in line


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("rk_test_wrong", "Stripe refused the key"),
        ("pk_test_public", "publishable key"),
        ("hello", "not a Stripe key"),
    ],
)
def test_a_wrong_stripe_key_is_refused(fresh: Program, key: str, words: str) -> None:
    """The line says what is wrong with it and what to do in Stripe's dashboard; the key is not repeated."""
    done = fresh.run("connect", "stripe", "--company", COMPANY, given=key + "\n")
    line = said(done, BAD_INPUT, words, UNTOUCHED, "restricted key")
    assert key not in line
    assert "client id" not in line
    assert kept(fresh) == set()


def test_an_expired_stripe_key_needs_a_new_one(fresh: Program) -> None:
    """It was right once: the line says that it has expired, and where a new one is made."""
    done = fresh.run("connect", "stripe", "--company", COMPANY, given="rk_test_expired\n")
    said(done, NEEDS_PERSON, "key has expired", UNTOUCHED, "Make a new restricted key")
    assert kept(fresh) == set()


def test_refused_consent_leaves_nothing_behind(fresh: Program) -> None:
    """The person says no on the consent page: no file, no token, and connecting later works."""
    said(
        fresh.consent(press_cancel), NEEDS_PERSON, "declined on the consent page", UNTOUCHED, "Connect again"
    )
    assert kept(fresh) == set()
    assert fresh.consent().returncode == DONE


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("", "carries no answer"),
        ("nonsense", "carries no answer"),
        ("http://localhost:8765/callback?code=1&state=another", "belongs to another attempt"),
    ],
)
def test_a_wrong_address_pasted_is_told_apart(fresh: Program, pasted: str, words: str) -> None:
    """Nothing pasted, something else pasted, and the answer of another attempt."""
    done = fresh.run(
        *("connect", "quickbooks", "--client-id", "sandbox-client", "--company", COMPANY, "--paste"),
        given=pasted + "\n",
    )
    said(done, BAD_INPUT, words, UNTOUCHED)
    assert kept(fresh) == set()


def test_other_books_do_not_go_into_this_file(connected: Program, tmp_path: Path) -> None:
    """The company chosen on the consent page is not the one of the file: the file and its tokens stay."""
    before = connected.json("list", "matches")
    raw = sqlite3.connect(connected.company_file)
    with contextlib.closing(raw), raw:
        raw.execute("UPDATE connection SET organisation_id = '1' WHERE service = 'quickbooks'")
    secrets = (connected.home / "secrets" / "secrets.json").read_bytes()
    said(connected.consent(), BAD_INPUT, "another company's books", UNTOUCHED, "new company file")
    assert connected.json("list", "matches") == before
    assert (connected.home / "secrets" / "secrets.json").read_bytes() == secrets


def test_a_withdrawn_connection_keeps_signed_rows_until_it_is_back(connected: Program) -> None:
    """Disconnected inside QuickBooks: sync and commit say so; after connecting again all goes out once."""
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    connected.stand_ins.do("act", {"act": "disconnect"})
    done = connected.run("sync")
    assert done.returncode == NEEDS_PERSON, done.stderr
    warning = next(line for line in done.stderr.splitlines() if line.startswith("warning"))
    for words in ("QuickBooks", "connection was withdrawn", "Connect again"):
        assert words in warning
    said(
        connected.run("batch", "commit", "--yes"),
        *(NEEDS_PERSON, "connection was withdrawn", "signed and wait", "batch commit"),
    )
    assert connected.stand_ins.state()["quickbooks"]["writes"] == []
    assert connected.consent().returncode == DONE
    result = connected.json("batch", "commit")
    assert [row["proposal"] for row in result["rows"]] == [row["proposal"] for row in preview["rows"]]
    assert {row["result"] for row in result["rows"]} == {"committed"}


# Ports


def test_a_used_port_is_named(fresh: Program) -> None:
    """For the sign-in answer and for the stand-ins; another port works."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        said(fresh.consent(lambda _: None, "--port", port), BAD_INPUT, f"Port {port}", "in use", "--port")
        served = fresh.run("sandbox", "serve", "--port", port)
        assert served.returncode == BAD_INPUT
        assert f"port {port} is in use" in served.stderr
        assert "Traceback" not in served.stderr
    assert kept(fresh) == set()


# The company file


def test_a_file_open_elsewhere_can_be_read_and_not_written(connected: Program) -> None:
    """Another Countersign has it: looking works, deciding is refused until that one is closed."""
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}  # noqa: PTH109 - the checkout tests run in
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(connected.company_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    for verb in ("sync", "propose"):
        said(connected.run(verb), BAD_INPUT, "open in another Countersign", UNTOUCHED, "Close it there")
    said(connected.run("approve", "--tier", "ready"), BAD_INPUT, "open in another Countersign")
    rows = connected.json("list", "matches")
    for looking in (
        ("show", str(rows[0]["id"])),
        ("doctor",),
        ("audit", "verify"),
        ("companies",),
        ("backup",),
    ):
        assert connected.run(*looking).returncode == DONE, looking
    holder.kill()
    holder.communicate()
    assert connected.json("list", "matches") == rows
    assert connected.run("approve", "--tier", "ready").returncode == DONE


@pytest.mark.parametrize("damage", ["header", "cut", "empty", "inside"])
def test_a_damaged_file_is_restored_from_its_backup(connected: Program, damage: str) -> None:
    """Every verb says so, names the backup and leaves the file; restoring brings the decisions back."""
    connected.json("approve", "--tier", "ready")
    approved = connected.json("list", "matches", "--state", "approved")
    backup = connected.json("backup")["backup"]
    spoilt = spoil(connected.company_file, damage)
    verb = "doctor" if damage == "inside" else "list"
    line = connected.run(verb)
    if damage == "inside":
        assert line.returncode == NEEDS_PERSON
        assert "LOOK  company file" in line.stdout
    else:
        said(line, BAD_INPUT, "damaged", UNTOUCHED, "countersign restore", Path(backup).name)
        said(connected.run("sync"), BAD_INPUT, "damaged")
        listed = connected.run("companies")
        assert listed.returncode == NEEDS_PERSON
        assert f"{COMPANY}  The company file is damaged" in listed.stdout
    assert connected.company_file.read_bytes() == spoilt

    restored = connected.run("restore")
    assert restored.returncode == DONE, restored.stderr
    assert connected.json("list", "matches", "--state", "approved") == approved
    assert connected.run("doctor").returncode == DONE
    (aside,) = connected.company_file.parent.glob("*.replaced-*Z")
    if damage == "inside":  # it opens, so its log was folded in and its header says so
        assert aside.read_bytes()[4096:] == spoilt[4096:]
    else:
        assert aside.read_bytes() == spoilt


def spoil(file: Path, damage: str) -> bytes:
    """Damage a file; what it holds then."""
    whole = file.read_bytes()
    middle = len(whole) // 2
    spoilt = {
        "header": b"\xff" * 4096 + whole[4096:],
        "cut": whole[: middle // 4096 * 4096 + 100],
        "empty": b"",
        "inside": whole[:middle] + b"\xff" * 8192 + whole[middle + 8192 :],
    }[damage]
    file.write_bytes(spoilt)
    return spoilt


def test_a_damaged_file_without_a_backup_says_how_to_begin_again(connected: Program) -> None:
    """There is nothing to restore: the line says so instead of naming what is not there."""
    shutil.rmtree(connected.company_file.parent / "backups")
    spoil(connected.company_file, "header")
    said(connected.run("list"), BAD_INPUT, "damaged", "There is no backup", "connect")
    said(connected.run("restore"), BAD_INPUT, "no backup")


def test_a_backup_that_is_none_leaves_the_company_alone(connected: Program, tmp_path: Path) -> None:
    """The line speaks of the backup, not of the company file, which is sound and stays."""
    (tmp_path / "notes.txt").write_text("no database at all")
    line = said(
        connected.run("restore", str(tmp_path / "notes.txt")), BAD_INPUT, "notes.txt", "backup", "not touched"
    )
    assert "Restore the latest" not in line
    assert connected.run("doctor").returncode == DONE
    assert list(connected.company_file.parent.glob("*.replaced-*")) == []


def test_a_file_of_a_newer_program_is_refused_untouched(connected: Program) -> None:
    """No verb opens it and none writes to it; the same file opens in the program that made it."""
    raw = sqlite3.connect(connected.company_file)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    newer = connected.company_file.read_bytes()
    for verb in ("list", "sync", "doctor", "backup"):
        said(connected.run(verb), BAD_INPUT, "newer Countersign", UNTOUCHED, "Update Countersign")
    assert f"{COMPANY}  The company file was made by a newer" in connected.run("companies").stdout
    assert connected.company_file.read_bytes() == newer


def test_a_home_that_cannot_be_one_is_said(connected: Program) -> None:
    """A file where the folder should be: said in one line, not a crash."""
    done = connected.run("list", "--home", str(connected.company_file))
    said(done, BAD_INPUT, "There is no company yet")
    done = connected.run("--home", str(connected.company_file), "list")
    said(done, BAD_INPUT, "folder", connected.company_file.name, "--home")


# The disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 12 MB; skipped where this user may not mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)], capture_output=True
    )
    if made.returncode != 0:
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, leave: int) -> Path:
    """Fill a disk up to so many bytes."""
    free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize
    filler = place / "other-files"
    filler.write_bytes(b"\0" * (free - leave))
    return filler


def test_a_disk_that_fills_during_a_sync(unsynced: Program, small_disk: Path) -> None:
    """What was read stays; with room again the sync goes on to the whole mirror."""
    program = Program(moved(unsynced.home, small_disk), unsynced.stand_ins)
    filler = fill(small_disk, 600_000)
    said(program.run("sync"), NEEDS_PERSON, "disk is full", UNTOUCHED, "Free some space")
    assert program.run("doctor").returncode == DONE
    filler.unlink()
    assert program.run("sync").returncode == DONE
    assert len(program.json("list", "matches", "--tier", "ready")) >= 20


def test_a_disk_that_fills_during_a_commit(connected: Program, small_disk: Path) -> None:
    """What is written is written once, the rest waits, and the line does not call the books untouched."""
    program = Program(moved(connected.home, small_disk), connected.stand_ins)
    program.json("approve", "--tier", "ready")
    preview = program.json("batch", "preview")
    filler = fill(small_disk, 700_000)
    line = said(program.run("batch", "commit", "--yes"), NEEDS_PERSON, "disk is full", "Free some space")
    written = len(program.stand_ins.state()["quickbooks"]["writes"])
    assert 0 < written < len(preview["rows"])
    assert UNTOUCHED not in line
    filler.unlink()
    result = program.json("batch", "commit", "--yes")
    assert {row["result"] for row in result["rows"]} == {"committed"}
    assert_as_promised(program, preview)


def moved(home: Path, disk: Path) -> Path:
    """The home on another disk."""
    import shutil

    return Path(shutil.copytree(home, disk / "home"))


def assert_as_promised(program: Program, preview: dict[str, object]) -> None:
    """Every balance is what the preview said, and no write was made twice."""
    rows = preview["rows"]
    assert isinstance(rows, list)
    invoices = program.stand_ins.invoices()
    effects = [effect for row in rows for effect in row["effects"] if effect["kind"] == "invoice"]
    promised = {effect["id"]: cents(effect["after"]) for effect in effects}
    assert {key: cents(invoices[key]["Balance"]) for key in promised} == promised
    writes = program.stand_ins.state()["quickbooks"]["writes"]
    assert len(writes) == sum(len(row["writes"]) for row in rows)


def test_output_that_does_not_fit_is_said(connected: Program) -> None:
    """A full disk behind a file or behind standard output, and the command can be given again."""
    said(connected.run("audit", "export", "--out", "/dev/full"), BAD_INPUT, "/dev/full can't be written")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "list", "matches"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=connected.environment,
        )
    assert done.returncode == NEEDS_PERSON
    assert done.stderr.startswith("countersign: The output can't be written")
    assert "fault in Countersign" not in done.stderr


# Secrets


def test_without_a_keychain_nobody_is_asked_for_consent(fresh: Program) -> None:
    """It is said before the browser opens, so that no token is made that could not be kept."""
    without = fresh.but(**NO_KEYCHAIN)
    done = without.consent()
    said(done, BAD_INPUT, "No keychain", UNTOUCHED, "COUNTERSIGN_PASSPHRASE")
    assert "connect/oauth2" not in done.stdout
    done = without.run("connect", "stripe", "--company", COMPANY, given="rk_test_sandbox\n")
    said(done, BAD_INPUT, "No keychain", "COUNTERSIGN_PASSPHRASE")
    assert kept(fresh) == set()


def test_a_missing_or_wrong_passphrase_loses_no_token(connected: Program) -> None:
    """Sync says which it is; with the right one it goes on, the file unchanged."""
    secrets = connected.home / "secrets" / "secrets.json"
    before = secrets.read_bytes()
    assert b"refresh" not in before
    said(connected.but(**NO_KEYCHAIN).run("sync"), BAD_INPUT, "No keychain", "COUNTERSIGN_PASSPHRASE")
    wrong = connected.but(COUNTERSIGN_PASSPHRASE="something else")
    said(wrong.run("sync"), BAD_INPUT, "passphrase does not open", UNTOUCHED, "Check the passphrase")
    assert secrets.read_bytes() == before
    assert connected.run("sync").returncode == DONE


def test_a_damaged_secrets_file_is_named(connected: Program) -> None:
    """It can't be mended, but the way on is said, and connecting again after it works."""
    secrets = connected.home / "secrets" / "secrets.json"
    secrets.write_bytes(secrets.read_bytes()[:40])
    said(connected.run("sync"), BAD_INPUT, "secrets file is damaged", "connect again")
    secrets.rename(secrets.with_name("aside.json"))
    said(connected.run("sync"), BAD_INPUT, "not connected", "countersign connect")
    connected.connect()
    assert connected.run("sync").returncode == DONE


# The network


def test_without_a_network_reviewing_and_signing_go_on(connected: Program) -> None:
    """Decisions, preview and signature work; the batch goes out once when the network is back."""
    away = connected.but(**NOWHERE)
    said(away.run("sync"), UNREACHABLE, "QuickBooks can't be reached", UNTOUCHED, "Check the network")
    ready = away.json("list", "matches", "--tier", "ready")
    away.json("approve", "--tier", "ready")
    preview = away.json("batch", "preview")
    assert len(preview["rows"]) == len(ready)
    done = away.run("batch", "commit", "--yes")
    said(done, UNREACHABLE, "QuickBooks can't be reached", f"All {len(ready)} rows are signed and wait")
    assert connected.stand_ins.state()["quickbooks"]["writes"] == []
    result = connected.json("batch", "commit")
    assert {row["result"] for row in result["rows"]} == {"committed"}
    assert_as_promised(connected, preview)


def test_a_network_that_goes_in_the_middle_of_a_commit(connected: Program) -> None:
    """The line says how many rows are in the books and how many wait."""
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    rows = len(preview["rows"])
    running = in_flight(connected, writes=7)
    connected.stand_ins.stop()
    said_out, errors = running.communicate(timeout=60)
    done = subprocess.CompletedProcess(running.args, running.returncode, said_out, errors)
    line = said(done, UNREACHABLE, "QuickBooks can't be reached", f"of {rows} rows are in your books", "wait")
    assert UNTOUCHED not in line
    connected.stand_ins.start()
    result = connected.json("batch", "commit")
    assert {row["result"] for row in result["rows"]} == {"committed"}
    assert_as_promised(connected, preview)


def test_connecting_without_a_network_does_not_wait_for_a_browser(fresh: Program) -> None:
    """It is said at once: the consent page could not be reached anyway."""
    away = fresh.but(**NOWHERE)
    done = away.consent(lambda _: None)
    said(done, UNREACHABLE, "QuickBooks can't be reached", UNTOUCHED, "Check the network")
    assert kept(fresh) == set()


def test_json_says_what_interrupted_a_commit(connected: Program) -> None:
    """A script reads the same: every row pending, and by which trouble."""
    connected.json("approve", "--tier", "ready")
    done = connected.but(**NOWHERE).run("batch", "commit", "--yes", "--json")
    assert done.returncode == UNREACHABLE
    document = json.loads(done.stdout)
    assert {row["result"] for row in document["rows"]} == {"pending"}
    assert document["interrupted"] == "QuickBooks can't be reached"


def test_no_secret_lies_about_in_clear(connected: Program) -> None:
    """After connecting, syncing, failing and committing: no file but the encrypted one holds any secret."""
    connected.json("approve", "--tier", "ready")
    connected.json("batch", "commit", "--yes")
    wrong = connected.but(COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET="another-secret-of-mine")
    assert wrong.consent().returncode == BAD_INPUT
    connected.run("connect", "stripe", "--company", COMPANY, given="rk_test_wrongbutsecret\n")
    connected.run("backup")
    store = FileSecrets(connected.home / "secrets" / "secrets.json", lambda: "a phrase for tests")
    tokens = json.loads(store.get(f"quickbooks:{COMPANY}") or "")
    key = json.loads(store.get(f"stripe:{COMPANY}") or "")["key"]
    secrets = [tokens["access"], tokens["refresh"], tokens["client_secret"], key]
    secrets += ["a phrase for tests", "another-secret-of-mine", "rk_test_wrongbutsecret"]
    files = [path for path in connected.home.rglob("*") if path.is_file()]
    assert len(files) >= 4
    for path in files:
        content = path.read_bytes()
        assert not [secret for secret in secrets if secret.encode() in content], path.name
    record = connected.run("audit", "export").stdout
    assert record.count("\n") > 20
    assert redact(record) == record, "nothing that looks like a key, a token or a card number"
