"""What the window asks of this machine, whatever company is open. Every question may be slow."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from app.language import LANGUAGES, marked, tr
from app.machine import SYNC_CHOICES, Machine
from app.ports import Newest

if TYPE_CHECKING:
    from app.jobs.licences import Licence

_SYNCS = {
    0: marked("Only when I ask"),
    15: marked("Every 15 minutes"),
    60: marked("Every hour"),
    240: marked("Every 4 hours"),
}


class MachineDesk(Protocol):
    """Called on a thread of its own."""

    def load(self) -> Machine:
        """What is set."""

    def keep(self, machine: Machine) -> None:
        """Keep it. Raises SettingsNotKept, HomeUnusable."""

    def licences(self) -> "tuple[Licence, ...]":
        """What is shipped, under which licences."""

    def newest(self, url: str) -> Newest:
        """The newest version the address tells of. Raises the errors of ``app.update_errors``."""


def language_choices() -> tuple[tuple[str, str], ...]:
    """Code and words of each language; the empty code follows the system."""
    return (("", tr("As the system")), *LANGUAGES.items())


def sync_choices() -> tuple[tuple[int, str], ...]:
    """Minutes and words."""
    return tuple((minutes, tr(_SYNCS[minutes])) for minutes in SYNC_CHOICES)


def newest_text(newest: Newest, ours: str, *, is_newer: bool) -> str:
    """What the answer means."""
    if is_newer:
        return tr("Version {newest} is out; this is {ours}.").format(newest=newest.version, ours=ours)
    return tr("This is the newest version.")


def flowing(text: str) -> str:
    """A licence without the line breaks of an 80-column file: a page's own width wraps its paragraphs.

    A line goes on with the next one where it is long and that one begins with a word at the margin; headings,
    lists and what is set in a little stay as they are.
    """
    lines = [line.rstrip() for line in text.strip("\n").splitlines()]
    told = lines[:1]
    for before, line in pairwise(lines):
        if len(before) >= _FULL and line[:1].isalnum() and not _POINT.match(line):
            told[-1] += f" {line}"
        else:
            told.append(line)
    return "\n".join(told)


_FULL = 50
"""Signs of a line that was broken because it was full."""
_POINT = re.compile(r"(\d+|[A-Za-z])[.)] |Copyright")
