"""Heavy questions in a process of their own: answers, errors, cancelling, and what is left behind."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled, CompanyFileInUse, UnknownCompany
from app.jobs.apart import apart
from app.lanes import CancelToken
from app.process_errors import ComputationLost
from app.store import connections
from app.store.company_file import CompanyFile

PATIENCE_S = 30.0
KEY = "5a" * 32


@pytest.fixture
def company(tmp_path: Path) -> Iterator[CompanyFile]:
    """An open company, held exclusively as the window holds it."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as made:
        yield made


def whose(company: CompanyFile) -> tuple[int, str]:
    """A job: which process answers, and the company's name from the file."""
    with company.reader() as conn:
        return os.getpid(), connections.company(conn).name


def counted(_: CompanyFile, upto: int, step: int = 1) -> Iterator[int]:
    """A job that answers in parts."""
    yield from range(0, upto, step)


def failing(_: CompanyFile) -> None:
    """A job that a person's error ends."""
    raise UnknownCompany("There is none", remedy="Look again.")


def writing(company: CompanyFile) -> None:
    """A job that does what it must not."""
    with company.writer():
        pass


def dying(_: CompanyFile) -> None:
    """A job that the system ends."""
    os._exit(9)


def sleeping(_: CompanyFile, mark: Path) -> None:
    """A job that never ends by itself."""
    mark.write_text(str(os.getpid()), encoding="utf-8")
    time.sleep(600)


def test_a_large_file_is_looked_at_in_another_process(company: CompanyFile) -> None:
    """One process answers all questions of a block, beside the exclusive lock; a small file needs none."""
    with apart(company, large=0) as computing:
        first, name = computing.ask(whose)
        assert computing.ask(whose) == (first, "Larkspur")
        assert list(computing.parts(counted, 7, step=3)) == [0, 3, 6]
        assert computing.ask(whose)[0] == first != os.getpid()
        assert name == "Larkspur"
    with apart(company) as computing:
        assert computing.ask(whose) == (os.getpid(), "Larkspur")
        assert list(computing.parts(counted, 2)) == [0, 1]


def test_what_the_job_raises_is_raised_here(company: CompanyFile) -> None:
    """With its title and remedy; the process goes on, and it can't write."""
    with apart(company, large=0) as computing:
        with pytest.raises(UnknownCompany, match="There is none") as caught:
            computing.ask(failing)
        assert caught.value.remedy == "Look again."
        assert "in failing" in caught.value.__notes__[0]
        with pytest.raises(CompanyFileInUse):
            computing.ask(writing)
        assert computing.ask(whose)[1] == "Larkspur"


def test_a_process_that_is_ended_is_told_of(company: CompanyFile) -> None:
    """Not a hang, and not a bare EOFError."""
    with apart(company, large=0) as computing:
        with pytest.raises(ComputationLost, match="ended from outside"):
            computing.ask(dying)
        with pytest.raises(ComputationLost):
            computing.ask(whose)


def test_cancelling_ends_the_process(company: CompanyFile, tmp_path: Path) -> None:
    """At once, whatever it does; nothing of it is left."""
    mark, cancel = tmp_path / "pid", CancelToken()

    def stop_when_begun() -> None:
        while not mark.exists() or not mark.read_text(encoding="utf-8"):
            time.sleep(0.01)
        cancel.cancel()

    stopper = threading.Thread(target=stop_when_begun)
    stopper.start()
    started = time.monotonic()
    with pytest.raises(Cancelled), apart(company, cancel, large=0) as computing:
        computing.ask(sleeping, mark)
    stopper.join()
    assert time.monotonic() - started < PATIENCE_S
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text(encoding="utf-8")), 0)


def test_an_encrypted_file_is_read_with_the_key_of_the_program(company: CompanyFile) -> None:
    """The key goes through the pipe, not through the keychain or the command line."""
    company.change_key(KEY)
    with apart(company, large=0) as computing:
        assert computing.ask(whose)[1] == "Larkspur"
