"""Every verb of CLI.md: its --json shape, its exit status, and what it says about bad ids and companies."""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli import VERBS, run
from tests.journeys.conftest import prepare  # noqa: F401 - the fixture of the journeys, shared
from tests.journeys.ground import BOOKS, COMPANY, Books, Program, StandIns

DONE, NEEDS_PERSON, BAD_INPUT, UNREACHABLE = 0, 1, 2, 3


class Terminal:
    """The command line in this process: what it prints and the status it ends with."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *words: str) -> tuple[int, str, str]:
        """Give a command; status, standard output and standard error."""
        self._capsys.readouterr()
        status = run(list(words))
        said = self._capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return status, said.out, said.err

    def json(self, *words: str, status: int = DONE) -> Any:
        """The document of a command."""
        ended, out, err = self.run(*words, "--json")
        assert ended == status, err
        return json.loads(out)

    def refused(self, *words: str, says: str, status: int = BAD_INPUT) -> str:
        """A command that is refused in one line; nothing goes to standard output."""
        ended, out, err = self.run(*words)
        assert ended == status, err
        assert out == ""
        (line,) = err.strip().splitlines()
        assert line.startswith("countersign: ")
        assert says in line
        return line


@pytest.fixture(scope="module")
def prepared(prepare: Callable[[Books], Path]) -> Path:  # noqa: F811
    """A connected and synced home, and what the stand-ins hold."""
    return prepare(BOOKS["quickbooks"])


@pytest.fixture(scope="module")
def served(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandIns]:
    """Stand-ins that nothing here writes to."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copy(prepared / "state.jsonl", folder)
    stand_ins = StandIns(folder)
    stand_ins.start()
    yield stand_ins
    stand_ins.stop()


@pytest.fixture
def home(prepared: Path, private_home: Path) -> Path:
    """A home with the sample company, connected and synced."""
    shutil.copytree(prepared / "home", private_home)
    return private_home


@pytest.fixture
def terminal(
    home: Path, served: StandIns, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A shell in that home, with the stand-ins' addresses."""
    for name, value in Program(home, served).environment.items():
        if name.startswith("COUNTERSIGN_"):
            monkeypatch.setenv(name, value)
    return Terminal(capsys)


def keys(document: Any) -> set[str]:
    """The members of an object, or of the first of a list."""
    return set(document[0] if isinstance(document, list) else document)


def test_every_verb_can_be_asked_what_it_does(terminal: Terminal) -> None:
    """Help costs nothing, fails nowhere and says more than the name."""
    for verb in VERBS:
        if verb != "sandbox":
            status, out, _ = terminal.run(verb, "--help")
            assert status == DONE
            assert len(out.splitlines()) > 3


def test_companies(terminal: Terminal) -> None:
    """Name, organisation, services and the last sync."""
    (company,) = terminal.json("companies")
    assert company["company"] == COMPANY
    assert company["organisation"] == "Larkspur Field Studio"
    assert company["services"] == ["quickbooks", "stripe"]
    assert company["problem"] is None
    status, out, _ = terminal.run("companies")
    assert status == DONE
    assert out.startswith(f"{COMPANY}  Larkspur Field Studio  quickbooks, stripe  synced ")


def test_sync(terminal: Terminal) -> None:
    """What came in, with how many calls, and what is put forward."""
    done = terminal.json("sync")
    assert keys(done) >= {"documents", "deleted", "reads", "flaws", "matches", "problems"}
    assert done["problems"] == []
    assert set(done["matches"]) == {"ready", "review", "none"}


def test_propose(terminal: Terminal) -> None:
    """The same proposals again, from the mirror alone; other kinds come later and say so."""
    before = terminal.json("list", "matches")
    assert terminal.json("propose", "--only", "matches")["matches"]["ready"] >= 20
    assert terminal.json("list", "matches") == before
    terminal.refused("propose", "--only", "weather", says="weather")
    terminal.refused("propose", "--only", "rain\nand\nsnow", says="rain\\nand")
    terminal.refused("propose", "two\nlines", says="two lines")
    status, _, asked = terminal.run("followup")
    assert status == BAD_INPUT
    assert len(asked.splitlines()) > 10  # the usage, as it is laid out
    terminal.refused("sandbox", "serve", "--port", "x\ny", says="x\\ny")


def test_list_and_show(terminal: Terminal) -> None:
    """Rows by tier and state, and one of them with all that speaks for and against it."""
    rows = terminal.json("list", "matches")
    assert keys(rows) == {
        *("id", "state", "tier", "kind", "source", "date", "payer", "amount", "currency"),
        *("confidence", "targets"),
    }
    tiers = {tier: terminal.json("list", "matches", "--tier", tier) for tier in ("ready", "review", "none")}
    assert sum(map(len, tiers.values())) == len(rows)
    assert terminal.json("list", "matches", "--state", "rejected") == []
    shown = terminal.json("show", str(tiers["ready"][0]["id"]))
    assert keys(shown) == {
        *("id", "state", "tier", "kind", "confidence", "received", "withheld", "candidates")
    }
    assert keys(shown["candidates"]) == {
        *("kind", "confidence", "allocations", "remainder", "remainder_as", "evidence")
    }
    status, out, _ = terminal.run("show", str(tiers["ready"][0]["id"]))
    assert (status, "received" in out) == (DONE, True)


@pytest.mark.parametrize("verb", ["approve", "reject", "later"])
def test_deciding(terminal: Terminal, verb: str) -> None:
    """By id, in JSON and in words; the state follows, and a second time changes nothing."""
    ids = [str(row["id"]) for row in terminal.json("list", "matches", "--tier", "ready")[:3]]
    decided = terminal.json(verb, *ids[:2])
    assert decided["proposals"] == [int(each) for each in ids[:2]]
    state = {"approve": "approved", "reject": "rejected", "later": "later"}[verb]
    assert [str(row["id"]) for row in terminal.json("list", "--state", state)] == ids[:2]
    assert terminal.run(verb, ids[2])[0] == DONE


def test_bad_ids_are_named_and_decide_nothing(terminal: Terminal) -> None:
    """One that does not exist among others that do: none is decided."""
    good = str(terminal.json("list", "matches", "--tier", "ready")[0]["id"])
    for verb in ("approve", "reject", "later"):
        terminal.refused(verb, good, "987654", says="987654")
        terminal.refused(verb, "abc", says="abc")
        terminal.refused(verb, good, "99999999999999999999", says="99999999999999999999")
        assert terminal.json("list", "--state", "open")[0]["id"] is not None
    assert terminal.json("list", "--state", "approved") == []
    terminal.refused("show", "987654", says="987654")
    terminal.refused("show", "99999999999999999999", says="99999999999999999999")
    terminal.refused("approve", says="--tier")
    terminal.refused("approve", good, "--tier", "ready", says="--tier")
    terminal.refused("reject", says="ID")


def test_editing(terminal: Terminal) -> None:
    """Allocations of one's own; what can't be is said and nothing is decided."""
    row = terminal.json("list", "matches", "--tier", "ready")[0]
    number = terminal.json("show", str(row["id"]))["candidates"][0]["allocations"][0]["number"]
    for part, says in (
        (f"{number}=abc", "abc"),
        (f"{number}", number),
        ("nobody=1.00", "nobody"),
        (f"{number}=0.001", "decimal places"),
        (f"{number}=-5.00", number),
        (f"{number}=99999999.00", number),
    ):
        terminal.refused("edit", str(row["id"]), "--allocate", part, says=says)
    terminal.refused("edit", "987654", "--allocate", f"{number}=1.00", says="987654")
    assert terminal.json("list", "--state", "approved") == []
    assert terminal.json("edit", str(row["id"]), "--allocate", f"{number}=1.00")["proposals"] == [row["id"]]


def test_previewing_and_signing(terminal: Terminal) -> None:
    """Nothing approved is nothing to sign; unattended signing wants --yes; a number that is none is named."""
    assert terminal.json("batch", "preview")["rows"] == []
    terminal.refused("batch", "commit", "--yes", says="Nothing is approved")
    row = terminal.json("list", "matches", "--tier", "ready")[0]
    terminal.json("approve", str(row["id"]))
    preview = terminal.json("batch", "preview")
    assert keys(preview) >= {"system", "digest", "stop", "totals", "rows", "held"}
    assert keys(preview["rows"]) == {
        *("row", "proposal", "title", "amount", "currency", "writes", "effects", "undo")
    }
    status, out, err = terminal.run("batch", "commit")
    assert (status, out) == (BAD_INPUT, "")
    assert "--yes" in err
    terminal.refused("batch", "undo", "77", "--yes", says="77")
    assert terminal.json("batch", "list") == []


def test_keeping_safe(terminal: Terminal, tmp_path: Path) -> None:
    """Audit, backup, restore and doctor, each with its document."""
    assert keys(terminal.json("audit", "verify")) == {"records", "head"}
    status, out, _ = terminal.run("audit", "export")
    assert status == DONE
    assert all(isinstance(json.loads(line), dict) for line in out.splitlines())
    made = Path(terminal.json("backup", "--to", str(tmp_path / "copy.countersign"))["backup"])
    assert made.exists()
    terminal.refused("backup", "--to", str(made), says="already a file")
    assert terminal.json("restore", str(made))["backup"] == str(made)
    checks = terminal.json("doctor")
    assert keys(checks) == {"check", "found", "well"}
    assert all(check["well"] for check in checks)


def test_an_altered_audit_record_is_found(terminal: Terminal, home: Path) -> None:
    """Somebody went round the triggers: verify names the record, and it needs a person."""
    import sqlite3

    raw = sqlite3.connect(home / "companies" / f"{COMPANY}.countersign")
    with contextlib.closing(raw), raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE audit SET actor = 'nobody' WHERE id = (SELECT max(id) FROM audit)")
    terminal.refused("audit", "verify", says="audit record was altered", status=NEEDS_PERSON)
    assert terminal.run("doctor")[0] == NEEDS_PERSON


def test_a_company_that_is_not_there(terminal: Terminal) -> None:
    """By name and by path, for every verb that works on one."""
    for words in (
        ("sync",), ("propose",), ("list",), ("show", "1"), ("approve", "1"), ("batch", "preview"),
        ("audit", "verify"), ("backup",), ("doctor",), ("disconnect", "stripe"), ("restore",),
    ):  # fmt: skip
        line = terminal.refused(*words, "--company", "nobody", says="no company “nobody”")
        assert "countersign companies" in line
    terminal.refused("list", "--company", "./nowhere/x.countersign", says="nowhere")


def test_of_two_companies_one_has_to_be_named(terminal: Terminal, home: Path) -> None:
    """The line names them; by name or by path either can be meant, before or after the verb."""
    first = home / "companies" / f"{COMPANY}.countersign"
    shutil.copy(first, first.with_name("orchard.countersign"))
    line = terminal.refused("list", says="--company")
    assert COMPANY in line
    assert "orchard" in line
    assert len(terminal.json("companies")) == 2
    for words in (
        ("list", "--company", "Orchard"),
        ("--company", "orchard", "list"),
        ("list", "--company", str(first)),
    ):
        assert terminal.json(*words)


def test_no_company_yet(terminal: Terminal, tmp_path: Path) -> None:
    """An empty home: said, with the way to begin."""
    assert "countersign connect" in terminal.refused(
        "list", "--home", str(tmp_path / "empty"), says="There is no company yet"
    )
    assert terminal.json("companies", "--home", str(tmp_path / "empty")) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("frobnicate",), "frobnicate"),
        (("list", "--frob"), "--frob"),
        (("list", "weather"), "weather"),
        (("list", "--tier", "gold"), "gold"),
        (("show",), "ID"),
        (("batch",), ""),
        (("batch", "undo", "one"), "one"),
        (("connect", "quickbooks"), "--client-id"),
        (("connect", "quickbooks", "--client-id", "x", "--port", "70000"), "70000"),
        (("connect", "sage"), "sage"),
        (("disconnect", "sage"), "sage"),
        (("restore", "no-such-file"), "no-such-file"),
        (("match", "--invoices", "no-such-file", "--payments", "no-such-file"), "no-such-file"),
    ],
)
def test_bad_usage_is_two(terminal: Terminal, words: tuple[str, ...], says: str) -> None:
    """It names what it does not know, on standard error."""
    status, _, err = terminal.run(*words)
    assert status == BAD_INPUT
    assert says in err


def test_a_name_with_a_dot_is_a_name(terminal: Terminal, home: Path) -> None:
    """“St. Mary's” is a company of this home, not a file in the folder one happens to be in."""
    from app.jobs.companies import place
    from app.paths import Home

    for name in ("St. Mary's", "acme.co", "Müller & Co."):
        assert place(Home(home), name).parent == home / "companies"
    assert place(Home(home), str(home / "x.countersign")) == home / "x.countersign"
    assert place(Home(home), "x.countersign") == Path("x.countersign")
