"""Stand-ins and program for one journey."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.ground import BOOKS, Books, Program, StandIns
from tests.journeys.months import twelfth
from tests.journeys.postbox import PASSWORD, SENDER, USER, Postbox, served
from tests.journeys.sitting import Sitting


@pytest.fixture
def books(request: pytest.FixtureRequest) -> Books:
    """The ledger a journey is about: QuickBooks, unless the test is marked to walk on each."""
    return BOOKS[getattr(request, "param", "quickbooks")]


@pytest.fixture
def stand_ins(tmp_path: Path, books: Books) -> Iterator[StandIns]:
    """The stand-ins with the sample company."""
    yield from _served(tmp_path, books)


@pytest.fixture
def program(tmp_path: Path, stand_ins: StandIns) -> Program:
    """The program with a home of its own."""
    return Program(tmp_path / "home", stand_ins)


@pytest.fixture(scope="session")
def prepare(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Books], Path]:
    """Makes what tests copy, once a ledger: two homes, what the first sync said, what the stand-ins hold."""
    made: dict[str, Path] = {}

    def once(books: Books) -> Path:
        if books.service not in made:
            made[books.service] = _prepared(tmp_path_factory.mktemp(books.service), books)
        return made[books.service]

    return once


def _prepared(folder: Path, books: Books) -> Path:
    for stand_ins in _served(folder, books):
        program = Program(folder / "home", stand_ins)
        program.connect()
        program.be_quick()
        shutil.copytree(program.home, folder / "unsynced")
        done = program.run("sync", "--json")
        assert done.returncode == 0, done.stderr
        (folder / "sync.json").write_text(done.stdout, encoding="utf-8")
    return folder


@pytest.fixture
def prepared(prepare: Callable[[Books], Path], books: Books) -> Path:
    """What is copied for this test's ledger."""
    return prepare(books)


@pytest.fixture
def connected(tmp_path: Path, prepared: Path, books: Books) -> Iterator[Program]:
    """The program, connected and synced, with stand-ins of its own."""
    yield from _copied(prepared / "home", tmp_path, books)


@pytest.fixture
def unsynced(tmp_path: Path, prepared: Path, books: Books) -> Iterator[Program]:
    """The same company before anything was read from it."""
    yield from _copied(prepared / "unsynced", tmp_path, books)


@pytest.fixture
def behind(tmp_path: Path, books: Books) -> Iterator[Program]:
    """The program connected to services for which it stays two days ago, and synced.

    What happens there is of a day that is over: what a ledger has of a day is not known before.
    """
    yield from _behind(tmp_path, books, days=2)


@pytest.fixture
def long_behind(tmp_path: Path, books: Books) -> Iterator[Program]:
    """The same four weeks ago: their clock can be moved on until what happens meanwhile has been paid out."""
    yield from _behind(tmp_path, books, days=28)


@pytest.fixture
def mid_month(tmp_path: Path, books: Books) -> Iterator[Program]:
    """The same on the last twelfth of a month."""
    yield from _standing_still(tmp_path, books, twelfth())


def _behind(folder: Path, books: Books, *, days: int) -> Iterator[Program]:
    yield from _standing_still(folder, books, datetime.now(UTC).date() - timedelta(days=days))


def _standing_still(folder: Path, books: Books, day: date) -> Iterator[Program]:
    """The program connected to services for which it stays a day, and synced."""
    for stand_ins in _served(folder, books, clock=f"fixed:{day}"):
        program = Program(folder / "home", stand_ins)
        program.connect()
        program.be_quick()
        program.json("sync")
        yield program


def _copied(home: Path, folder: Path, books: Books) -> Iterator[Program]:
    shutil.copytree(home, folder / "home")
    shutil.copy(home.with_name("state.jsonl"), folder)
    for stand_ins in _served(folder, books):
        yield Program(folder / "home", stand_ins)


def _served(folder: Path, books: Books, *, clock: str = "real") -> Iterator[StandIns]:
    served = StandIns(folder, books, clock=clock)
    served.start()
    yield served
    served.stop()


@pytest.fixture
def postbox(tmp_path: Path) -> Iterator[Postbox]:
    """A mail server."""
    with served(tmp_path) as box:
        yield box


@pytest.fixture
def posting(connected: Program, postbox: Postbox) -> Program:
    """The program with its mail server set, steps close together, and follow-ups put forward by them."""
    program = connected.but(SSL_CERT_FILE=str(postbox.certificate))
    server = ("--host", "127.0.0.1", "--port", str(postbox.port), "--user", USER, "--sender", SENDER)
    done = program.run("mail", "set", *server, given=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    program.follow_up_quickly()
    return program


@pytest.fixture
def seated(
    connected: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Sitting]]:
    """Sit down at the company that was connected by commands, on the ledger the test is about."""
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", connected.environment["COUNTERSIGN_PASSPHRASE"])
    sittings: list[Sitting] = []

    def begin() -> Sitting:
        sittings.append(Sitting(connected.home, qtbot, at=connected))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.program.end()


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Sitting]]:
    """Sit down at the same company, as often as wanted."""
    sittings: list[Sitting] = []

    def begin() -> Sitting:
        sittings.append(Sitting(tmp_path / "home", qtbot))
        return sittings[-1]

    yield begin
    for sitting in sittings:
        sitting.program.end()
