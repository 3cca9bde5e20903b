"""The guide as chapters, and every message with its next step; read from the program's own files."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

import app
from app.errors import CountersignError

PLACES = {
    "today": "Today",
    "matches": "Payment matches",
    "drafts": "Draft invoices",
    "followups": "Follow-ups",
    "reconcile": "Reconcile",
    "customers": "Customers",
    "history": "History",
    "settings": "Settings",
    "signing": "Review and sign",
}
"""The chapter about each place of the window."""

MESSAGES = "Every message"
_CHAPTER = re.compile(r"(?m)^## (.+)$")
_MARKS = re.compile(r"!\[.*?\]\(.*?\)|[*_`#|>\\]")


class Chapter(Struct, frozen=True):
    """A part of the guide in Markdown, its heading included."""

    title: str
    text: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every word is in it, in any case."""
        plain = _MARKS.sub("", self.text).casefold()
        return all(word.casefold() in plain for word in words)


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in the order of the guide; the messages come last."""
    parts = _CHAPTER.split((files("docs") / "guide.md").read_text(encoding="utf-8"))[1:]
    made = [Chapter(title, f"## {title}{text}") for title, text in zip(parts[::2], parts[1::2], strict=True)]
    return (*made, _messages())


def found(typed: str) -> tuple[Chapter, ...]:
    """The chapters that hold every word typed; all while nothing is typed."""
    return tuple(each for each in chapters() if each.holds(typed.split()))


def picture(path: str) -> bytes:
    """A picture of the guide by the path that stands in it; empty when there is none."""
    place = files("docs").joinpath(*path.split("/"))
    return place.read_bytes() if place.is_file() else b""


def _messages() -> Chapter:
    told = sorted({(each.title, each.remedy) for each in _kinds(CountersignError) if each.remedy})
    lines = "\n".join(f"- **{title}.** {remedy}" for title, remedy in told)
    return Chapter(MESSAGES, f"## {MESSAGES}\nEach message, and what to do next.\n\n{lines}\n")


def _kinds(of: type[CountersignError]) -> Iterator[type[CountersignError]]:
    for module in pkgutil.iter_modules(app.__path__):
        if module.name.endswith("errors"):
            importlib.import_module(f"app.{module.name}")
    for kind in of.__subclasses__():
        yield kind
        yield from _kinds(kind)
