"""Commands as processes that are forked from one that has imported the program already.

Each is a process of its own with its own environment, standard streams and exit status; only the second
or so of importing is not paid again. Where there is no fork (Windows), a new interpreter runs the command.
"""

import multiprocessing
import os
import pkgutil
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import app.commands
import app.jobs
import app.store

CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()


def run(
    arguments: Sequence[str], environment: dict[str, str], given: str, seconds: float
) -> "subprocess.CompletedProcess[str]":
    """Run a command to its end, as ``subprocess.run`` would."""
    with TemporaryDirectory() as folder:
        streams = Path(folder)
        (streams / "0").write_text(given, encoding="utf-8")
        process = _server().Process(target=_command, args=(list(arguments), environment, folder))
        process.start()
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise subprocess.TimeoutExpired(list(arguments), seconds)
        said, errors = ((streams / name).read_text(encoding="utf-8") for name in ("1", "2"))
        return subprocess.CompletedProcess(list(arguments), process.exitcode, said, errors)


@cache
def _server() -> "multiprocessing.context.ForkServerContext":
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*_modules(), "numpy", "babel.numbers", "alembic.command"])
    return context


def _modules() -> list[str]:
    packages = (app.commands, app.jobs, app.store)
    found = [
        module.name
        for package in packages
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    return ["app.cli", "app.wiring.services", *(name for name in found if ".migrations" not in name)]


def _command(arguments: list[str], environment: dict[str, str], streams: str) -> None:
    """In the forked process: take the person's shell on, and be the program."""
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    for number, flags in ((0, os.O_RDONLY), (1, os.O_WRONLY | os.O_CREAT), (2, os.O_WRONLY | os.O_CREAT)):
        os.dup2(os.open(f"{streams}/{number}", flags), number)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.argv = ["app", *arguments]
    from app.__main__ import main

    sys.exit(main())
