"""Stand-ins and program for one journey."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.ground import Program, StandIns


@pytest.fixture
def stand_ins(tmp_path: Path) -> Iterator[StandIns]:
    """The stand-ins with the sample company."""
    yield from _served(tmp_path)


@pytest.fixture
def program(tmp_path: Path, stand_ins: StandIns) -> Program:
    """The program with a home of its own."""
    return Program(tmp_path / "home", stand_ins)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What tests copy: two homes, what the first sync said, and what the stand-ins hold."""
    folder = tmp_path_factory.mktemp("prepared")
    for stand_ins in _served(folder):
        program = Program(folder / "home", stand_ins)
        program.connect()
        program.be_quick()
        shutil.copytree(program.home, folder / "unsynced")
        done = program.run("sync", "--json")
        assert done.returncode == 0, done.stderr
        (folder / "sync.json").write_text(done.stdout, encoding="utf-8")
    return folder


@pytest.fixture
def connected(tmp_path: Path, prepared: Path) -> Iterator[Program]:
    """The program, connected and synced, with stand-ins of its own."""
    yield from _copied(prepared / "home", tmp_path)


@pytest.fixture
def unsynced(tmp_path: Path, prepared: Path) -> Iterator[Program]:
    """The same company before anything was read from it."""
    yield from _copied(prepared / "unsynced", tmp_path)


def _copied(home: Path, folder: Path) -> Iterator[Program]:
    shutil.copytree(home, folder / "home")
    shutil.copy(home.with_name("state.jsonl"), folder)
    for stand_ins in _served(folder):
        yield Program(folder / "home", stand_ins)


def _served(folder: Path) -> Iterator[StandIns]:
    served = StandIns(folder)
    served.start()
    yield served
    served.stop()
