"""Rows under way together: shared transactions, claims held back, and an orderly end."""

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.errors import DiskFull, Unreachable
from app.jobs.calls import Call, Threads
from app.jobs.under_way import Course, Ended, Keep, UnderWay
from app.store import settings_rows
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from tests.app.store.made import NOW

AT_ONCE = 2


@dataclass
class Ground:
    """A company file, what is under way over it, and what was called."""

    company: CompanyFile
    rows: UnderWay
    called: list[str] = field(default_factory=list)

    def call(self, name: str) -> Call:
        """A call that answers with its name."""

        def called() -> str:
            self.called.append(name)
            return name

        return called

    def keep(self, name: str, value: object, *, is_claim: bool = False) -> Keep:
        """Keep a value in the file."""

        def work(conn: Connection) -> object:
            settings_rows.put(conn, name, value, NOW)
            return value

        return Keep(work, is_claim)

    def kept(self) -> dict[str, object]:
        """What is in the file."""
        with self.company.reader() as conn:
            return settings_rows.every(conn)

    def to_the_end(self) -> dict[int, object]:
        """Go on until all have ended; what each ended with."""
        ended: list[Ended] = []
        while len(self.rows):
            ended += self.rows.go_on()
            if len(self.rows):
                self.rows.wait()
        return {each.number: each.value for each in ended}


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """A fresh file, two calls at once."""
    with (
        CompanyFile.create(tmp_path / "a.company", "Larch") as company,
        closing(UnderWay(company, Threads(AT_ONCE), AT_ONCE)) as rows,
    ):
        yield Ground(company, rows)


def test_each_goes_its_way_to_its_end(ground: Ground) -> None:
    """What a call or the file gives comes to the row that asked for it."""

    def row(name: str) -> Course[str]:
        answer = yield ground.call(name)
        yield ground.keep(name, answer)
        return f"{name} is through"

    for number, name in enumerate("abc"):
        ground.rows.start(number, row(name))
    assert ground.to_the_end() == {0: "a is through", 1: "b is through", 2: "c is through"}
    assert ground.kept() == {"a": "a", "b": "b", "c": "c"}


def test_what_is_kept_at_the_same_moment_is_one_transaction(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And when it fails, nothing of it is there."""
    transactions = []
    kept = CompanyFile.writer

    def counted(self: CompanyFile) -> object:
        transactions.append(1)
        return kept(self)

    monkeypatch.setattr(CompanyFile, "writer", counted)

    def row(name: str) -> Course[None]:
        yield ground.keep(name, 1)
        yield ground.keep(name, 2)

    def full(_conn: Connection) -> object:
        raise DiskFull

    for number, name in enumerate("abc"):
        ground.rows.start(number, row(name))
    ground.rows.go_on()
    assert len(transactions) == 2
    ground.rows.start(8, row("d"))
    ground.rows.start(9, iter_of(Keep(full)))
    with pytest.raises(DiskFull):
        ground.rows.go_on()
    assert ground.kept() == {"a": 2, "b": 2, "c": 2}
    assert len(ground.rows) == 0


def iter_of(need: Keep) -> Course[None]:
    """A way with one need."""
    yield need


def test_two_rows_may_wait_for_one_call(ground: Ground) -> None:
    """It is made once, and both get its answer."""
    shared = ground.call("shared")

    def row() -> Course[object]:
        return (yield shared)

    ground.rows.start(1, row())
    ground.rows.start(2, row())
    assert ground.to_the_end() == {1: "shared", 2: "shared"}
    assert ground.called == ["shared"]


def test_no_more_is_claimed_than_can_be_sent(ground: Ground) -> None:
    """Of five writes two are marked and sent; the others are marked as these come back."""

    def row(name: str) -> Course[object]:
        yield ground.keep(name, "sending", is_claim=True)
        return (yield ground.call(name))

    for number, name in enumerate("abcde"):
        ground.rows.start(number, row(name))
    ground.rows.go_on()
    assert set(ground.kept()) == {"a", "b"}
    ground.to_the_end()
    assert sorted(ground.called) == list("abcde")


def test_rows_set_out_while_every_call_is_under_way(ground: Ground) -> None:
    """They are read while others are written; a few at once, and not more than soon can be sent."""
    held = threading.Event()

    def row() -> Course[object]:
        return (yield held.wait)

    for number in range(5):
        assert ground.rows.room == min(AT_ONCE, 5 - number)
        ground.rows.start(number, row())
        ground.rows.go_on()
    assert ground.rows.room == 0
    held.set()
    ground.to_the_end()


def test_a_stop_keeps_what_is_out_and_begins_nothing(ground: Ground) -> None:
    """One row fails: the write that is out is kept, the next steps and the claimed rest never leave."""

    def failing() -> Course[None]:
        yield from ()
        raise Unreachable

    def out() -> Course[None]:
        yield ground.keep("out", "sending", is_claim=True)
        answer = yield ground.call("sent")
        yield ground.keep("out", answer)
        yield ground.keep("next", "sending", is_claim=True)
        yield ground.call("next")

    def later() -> Course[None]:
        yield ground.call("read")
        yield ground.keep("later", "sending", is_claim=True)

    ground.rows.start(1, out())
    ground.rows.go_on()
    ground.rows.start(2, failing())
    ground.rows.start(3, later())
    with pytest.raises(Unreachable):
        ground.rows.go_on()
    ground.rows.stop()
    assert len(ground.rows) == 0
    assert ground.kept() == {"out": "sent"}
    assert ground.called == ["sent"]
