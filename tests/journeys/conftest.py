"""Stand-ins and program for one journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.ground import BOOKS, Books, Program, StandIns


@pytest.fixture(params=sorted(BOOKS))
def books(request: pytest.FixtureRequest) -> Books:
    """Each ledger in its turn."""
    return BOOKS[request.param]


@pytest.fixture
def stand_ins(tmp_path: Path, books: Books) -> Iterator[StandIns]:
    """The stand-ins with the sample company."""
    served = StandIns(tmp_path, books)
    served.start()
    yield served
    served.stop()


@pytest.fixture
def program(tmp_path: Path, stand_ins: StandIns) -> Program:
    """The program with a home of its own."""
    return Program(tmp_path / "home", stand_ins)


@pytest.fixture
def connected(program: Program) -> Program:
    """The program, connected and synced."""
    program.connect()
    program.be_quick()
    done = program.run("sync")
    assert done.returncode == 0, done.stderr
    return program
