"""Heavy questions about large books, answered in a process of its own that hands back a small result.

Python runs one thread at a time: what computes for seconds beside the window makes every frame wait, and
what it took of memory stays with the window. Commands are processes of their own already and ask ``here``.
"""

import os
import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from msgspec import Struct

from app.errors import CountersignError
from app.jobs.collector import collecting_seldom
from app.lanes import CancelToken
from app.ports import Cancel
from app.process_errors import ComputationLost
from app.store.company_file import CompanyFile

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

T = TypeVar("T")
P = ParamSpec("P")

LARGE = 16 * 1024 * 1024
"""Bytes of a company file for which a process is worth its start, which takes half a second."""
_LOOK_S = 0.05
"""How often a wait for an answer looks whether the person has had enough."""
_CALM = 5
"""How much the process steps back behind the window on a busy machine (nice)."""


class Computing(Protocol):
    """Where questions about one company are answered."""

    def ask(self, job: Callable[Concatenate[CompanyFile, P], T], *args: P.args, **more: P.kwargs) -> T:
        """What ``job`` answers; what it raises is raised here. The job reads and never writes."""

    def parts(
        self, job: Callable[Concatenate[CompanyFile, P], Iterator[T]], *args: P.args, **more: P.kwargs
    ) -> Iterator[T]:
        """The same for an answer that comes in parts."""


Compute = Callable[[CompanyFile], AbstractContextManager[Computing]]


class _Here(Struct, frozen=True):
    """A Computing in this process."""

    company: CompanyFile

    def ask(self, job: Callable[Concatenate[CompanyFile, P], T], *args: P.args, **more: P.kwargs) -> T:
        return job(self.company, *args, **more)

    def parts(
        self, job: Callable[Concatenate[CompanyFile, P], Iterator[T]], *args: P.args, **more: P.kwargs
    ) -> Iterator[T]:
        return job(self.company, *args, **more)


@contextmanager
def here(company: CompanyFile) -> Iterator[Computing]:
    """Questions answered in this process."""
    yield _Here(company)


@contextmanager
def apart(company: CompanyFile, cancel: Cancel | None = None, large: int = LARGE) -> Iterator[Computing]:
    """Questions about a large company answered in a process of its own, which ends with the block.

    Jobs and arguments are named by their modules and sent there, so they are plain functions and values.
    Raises Cancelled as soon as ``cancel`` was asked, ComputationLost when the process dies.
    """
    if company.bytes < large:
        with here(company) as computing:
            yield computing
        return
    from multiprocessing import get_context

    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(theirs, *company.whereabouts), name="computing", daemon=True)
    with closing(ours):
        process.start()
        theirs.close()  # so that the end of the process is the end of the pipe
        try:
            yield _Apart(ours, cancel or CancelToken())
        finally:
            process.kill()  # it reads and holds nothing
            process.join()
            process.close()


class _Apart(Struct, frozen=True):
    """A Computing at the other end of a pipe."""

    pipe: "Connection"
    cancel: Cancel

    def ask(self, job: Callable[Concatenate[CompanyFile, P], T], *args: P.args, **more: P.kwargs) -> T:
        self._send((job, args, more, False))
        answer = self._answer()
        assert answer is not None, "one answer to one question"
        return cast("T", answer[0])

    def parts(
        self, job: Callable[Concatenate[CompanyFile, P], Iterator[T]], *args: P.args, **more: P.kwargs
    ) -> Iterator[T]:
        self._send((job, args, more, True))
        while (answer := self._answer()) is not None:
            yield answer[0]

    def _send(self, question: object) -> None:
        try:
            self.pipe.send(question)
        except OSError as problem:
            raise ComputationLost(detail=str(problem)) from problem

    def _answer(self) -> tuple[Any] | None:
        """One answer, None at the end of several."""
        while not self.pipe.poll(_LOOK_S):
            self.cancel.check()
        self.cancel.check()
        try:
            found = self.pipe.recv()
        except (EOFError, OSError) as problem:
            raise ComputationLost from problem
        if isinstance(found, BaseException):
            raise found
        return cast("tuple[Any] | None", found)


def _serve(pipe: "Connection", path: "Path", key: str | None) -> None:
    """The process: answer until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which ends this one
    if hasattr(os, "nice"):
        os.nice(_CALM)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, BrokenPipeError):
        try:
            company = CompanyFile.open(path, exclusive=False, find_key=lambda _: key)
        except CountersignError as problem:
            pipe.send(_portable(problem))
            return
        with company, collecting_seldom():
            while True:
                question = pipe.recv()
                try:
                    _answer(pipe, company, *question)
                except Exception as problem:  # noqa: BLE001 - raised where it was asked
                    pipe.send(_portable(problem))


def _answer(
    pipe: "Connection", company: CompanyFile, job: Callable[..., Any], args: Any, more: Any, in_parts: bool
) -> None:
    if not in_parts:
        pipe.send((job(company, *args, **more),))
        return
    for part in job(company, *args, **more):
        pipe.send((part,))
    pipe.send(None)


def _portable(problem: Exception) -> Exception:
    """An error as it can be sent; where it was raised goes along, as a note for the log."""
    from multiprocessing.reduction import ForkingPickler

    problem.__cause__ = None
    problem.add_note("In the computing process:\n" + "".join(traceback.format_exception(problem)))
    try:
        ForkingPickler.loads(ForkingPickler.dumps(problem))
    except Exception:  # noqa: BLE001 - whatever a foreign error's own pickling raises
        return RuntimeError("\n".join(problem.__notes__))
    return problem


def _end_with_parent() -> None:
    """Killed or crashed, a program leaves nothing computing behind."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
