"""What a reader notes while it reads: flaws with their place, and what was left out on purpose."""

from bisect import bisect_right
from collections import Counter

from app.domain.money import NO_CURRENCY
from app.domain.statements import LineFlaw
from app.errors import BankFileUnreadable


class Places:
    """Line and column, from 1, of an offset into a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None

    def at(self, offset: int) -> tuple[int, int]:
        """Where the character at ``offset`` stands."""
        if self._starts is None:
            self._starts = [0, *(at + 1 for at, letter in enumerate(self._text) if letter == "\n")]
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Findings:
    """Collects flaws and notes of one file; ``currency`` is that of amounts beside which it names none."""

    def __init__(self, name: str, currency: str = NO_CURRENCY) -> None:
        self.name = name
        self.currency = currency
        self.flaws: list[LineFlaw] = []
        self.left_out: Counter[str] = Counter()
        self.doubts: list[str] = []

    def flaw(self, place: tuple[int, int], reason: str, *, is_kept: bool = False) -> None:
        """A place that could not be read as it stands."""
        self.flaws.append(LineFlaw(*place, reason, is_kept=is_kept))

    def leave_out(self, what: str) -> None:
        """Something that is no bank line, counted by its plural name."""
        self.left_out[what] += 1

    def take_over(self, other: "Findings") -> None:
        """All that another reading of the same file noted."""
        self.flaws += other.flaws
        self.left_out += other.left_out
        self.doubts += other.doubts

    def doubt(self, sentence: str) -> None:
        """Something that was read one way and could be read another."""
        self.doubts.append(sentence)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is in doubt and what was left out, as sentences."""
        return (*self.doubts, *(f"{count} {what} left out" for what, count in self.left_out.items()))

    def unreadable(self, reason: str, place: tuple[int, int] = (1, 1)) -> BankFileUnreadable:
        """The error for the whole file, to be raised."""
        return unreadable(self.name, reason, place)


def unreadable(name: str, reason: str, place: tuple[int, int] = (1, 1)) -> BankFileUnreadable:
    """The error that names file, line and column."""
    return BankFileUnreadable(f"{name}, line {place[0]}, column {place[1]}: {reason}")
