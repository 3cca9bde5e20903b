"""Stand-ins and program for one journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.ground import Program, StandIns


@pytest.fixture
def stand_ins(tmp_path: Path) -> Iterator[StandIns]:
    """The stand-ins with the sample company."""
    served = StandIns(tmp_path)
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
