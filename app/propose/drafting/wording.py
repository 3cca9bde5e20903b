"""A language model may reword the lines of an invoice: words alone, behind the veil (``app.propose.veil``).

Each line goes out with a mark of its own, so that no answer puts one line's words on another; one that is
not used leaves the line as its template made it.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from app.propose.capitals import written_large
from app.propose.veil import Rejected, Veiled, letters, unveil, veil

_WORD = re.compile(r"[^\W\d_]+")
_PART = re.compile(r"[·.:;]\s")
_LINE = re.compile(r"\[\[LINE-([A-Z]+)\]\]")


class HiddenLines(Struct, frozen=True):
    """The lines without names and figures, in order."""

    lines: tuple[Veiled, ...]

    @property
    def text(self) -> str:
        """What the model gets: a line each, with its mark before it."""
        return "\n".join(f"{_mark(place)} {line.text}" for place, line in enumerate(self.lines))


def _mark(place: int) -> str:
    return f"[[LINE-{letters(place)}]]"


def hidden_lines(
    texts: Sequence[str], named: Iterable[tuple[str, str]], sold: Iterable[str] = ()
) -> HiddenLines:
    """The texts behind marks that hold for all of them; ``named`` are names with their kinds.

    Whatever is written large is hidden, too: it may be a name that is in no list. What is written small
    elsewhere is none, nor are the words of what is ``sold``.
    """
    known = {word for text in texts for word in _WORD.findall(text) if word.islower()}
    known |= {word.casefold() for name in sold for word in _WORD.findall(name)}
    parts = [part for text in texts for part in _PART.split(text)]
    large = (("NAME", word) for word in sorted(set(written_large(parts, known))))
    whole = veil("\n".join(" ".join(text.split()) for text in texts), [*named, *large])
    return HiddenLines(tuple(Veiled(line, whole.marks) for line in whole.text.split("\n")))


def reworded(hidden: HiddenLines, answer: str, others: Sequence[str] = ()) -> tuple[str | Rejected, ...]:
    """The words of each line, or why they are not used; ``others`` are names that none may hold."""
    _, *parts = _LINE.split(answer)
    told: dict[str, list[str]] = {}
    for place, words in zip(parts[::2], parts[1::2], strict=True):
        told.setdefault(place, []).append(words)
    return tuple(_line(line, told.get(letters(place), []), others) for place, line in enumerate(hidden.lines))


def _line(line: Veiled, found: Sequence[str], others: Sequence[str]) -> str | Rejected:
    if len(found) != 1:
        return Rejected("the line is lost or doubled")
    words = unveil(line, " ".join(found[0].split()), others=others)
    return words if isinstance(words, Rejected) or words else Rejected("it says nothing")
