"""What every verb shares: options, output, the company it works on."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.clock import SystemClock
from app.paths import Home, home
from app.wiring.services import Wiring, addresses, ask_passphrase

if TYPE_CHECKING:
    from app.jobs.metering import Tally
    from app.lanes import Progress
    from app.ports import Ledger
    from app.store.company_file import CompanyFile

F = TypeVar("F", bound=Callable[..., Any])

NUMBER = click.IntRange(1, 2**63 - 1)
"""Of a proposal or a batch, as the company file counts them."""


@dataclass(slots=True)
class Frame:
    """The common options of one run. They may stand before or after the verb."""

    home_given: str | None = None
    company: str | None = None
    as_json: bool = False

    @property
    def home(self) -> Home:
        """Where everything is kept."""
        return home(self.home_given)

    @property
    def clock(self) -> SystemClock:
        """The machine's clock."""
        return SystemClock()

    def wiring(self) -> Wiring:
        """Integrations at the addresses of the environment."""
        return Wiring(self.home, addresses(os.environ), passphrase=ask_passphrase)

    def path(self) -> Path:
        """The company file meant. Raises UnknownCompany, BadInput."""
        from app.jobs.companies import find

        return find(self.home, self.company)

    @contextmanager
    def open(self, *, reading: bool = False) -> Iterator["CompanyFile"]:
        """The company file, open for work and closed afterwards; for reading, also while another works."""
        from app.jobs.companies import open_company, open_for_reading

        path, find_key = self.path(), self.wiring().file_key
        company = open_for_reading(path, find_key) if reading else open_company(path, self.clock, find_key)
        try:
            with nullcontext() if reading else _backing_up(company, self.clock):
                yield company
        finally:
            company.close()

    @contextmanager
    def ledger(self, company: "CompanyFile", tally: "Tally") -> "Iterator[Ledger]":
        """The company's ledger, its connections closed afterwards."""
        ledger = self.wiring().ledger(company, tally)
        try:
            yield ledger
        finally:
            ledger.close()

    def show(self, document: object, lines: Callable[[], Iterator[str]]) -> None:
        """Results on standard output: one JSON document with --json, else lines for reading.

        That there are none is said beside it, so that nobody takes silence for a fault.
        """
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False, indent=1, default=str))
            return
        is_empty = True
        for line in lines():
            click.echo(line)
            is_empty = False
        if is_empty:
            note("There is nothing to show.")


@contextmanager
def _backing_up(company: "CompanyFile", clock: SystemClock) -> Iterator[None]:
    """Today's first work on a company has a backup made beside it."""
    from app.jobs import backup
    from app.store.backups import Why

    problems = [company.not_backed_up]
    if backup.is_due(company.path, clock.now()):
        with backup.beside(company, Why.DAILY, clock.now()) as outcome:
            yield
            problems.append(outcome())
    else:
        yield
    for each in filter(None, problems):
        note(f"warning: {each.title}. {each.remedy}")


def common(verb: F) -> F:
    """Give a verb the common options; they win over the ones before the verb."""
    for option in (
        click.option("--home", "home_given", metavar="DIR", help="Where everything is kept."),
        click.option("--company", metavar="NAME|PATH", help="Which company."),
        click.option("--json", "as_json", is_flag=True, help="One JSON document."),
    ):
        verb = option(verb)
    return verb


def frame(given: dict[str, Any]) -> Frame:
    """The frame of this run, from the verb's own options and those before it; takes them out of ``given``."""
    found = click.get_current_context().find_object(Frame) or Frame()
    return Frame(
        home_given=given.pop("home_given", None) or found.home_given,
        company=given.pop("company", None) or found.company,
        as_json=bool(given.pop("as_json", False)) or found.as_json,
    )


def note(text: str) -> None:
    """Progress and warnings go to standard error."""
    click.echo(text, err=True)


class ProgressLine:
    """Progress on standard error: one rewritten line on a terminal, one line per kind elsewhere."""

    def __init__(self) -> None:
        self._label = ""
        self._last = ""

    def __call__(self, progress: "Progress") -> None:
        """Show how far a job is."""
        of = f" of {progress.of:,}" if progress.of else ""
        text = f"{progress.label} {progress.done:,}{of}" if progress.done else progress.label
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{text}", nl=False, err=True)
        elif progress.label != self._label and self._last:
            click.echo(self._last, err=True)
        self._label, self._last = progress.label, text

    def end(self) -> None:
        """Finish the line."""
        if sys.stderr.isatty():
            click.echo("\r\x1b[K", nl=False, err=True)
        elif self._last:
            click.echo(self._last, err=True)
