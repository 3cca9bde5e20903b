"""Customers that may be entered twice, as the window shows them: pairs, their fields side by side, words."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

from app.changes import Changes
from app.language import Words, figures, marked, tr
from app.retelling import retold
from app.review.customers import MaybeOne, MaybeOnes

if TYPE_CHECKING:
    from app.jobs.duplicates import Settled

CERTAIN, LIKELY = 0.95, 0.8

_FIELD_WORD = Words(
    {
        "name": marked("Name"),
        "company": marked("Company"),
        "email": marked("E-mail"),
        "phone": marked("Phone"),
        "address": marked("Address"),
        "tax_id": marked("Tax id"),
        "documents": marked("Documents"),
    }
)
_LEVEL_WORD = Words(
    {
        "same": marked("the same"),
        "near": marked("nearly the same"),
        "part": marked("one says more"),
        "mixed": marked("agrees in part"),
        "different": marked("different"),
    }
)


class TwinsDesk(Protocol):
    """What the list of customers entered twice may ask for; nothing blocks."""

    def maybe_one(self) -> "Future[MaybeOnes]":
        """The pairs that may be one customer, best first; it takes a while over many customers."""

    def settle(self, a: str, b: str, keep: str) -> "Future[Settled]":
        """Say that two customers are one, and which stays."""

    def tell_apart(self, a: str, b: str) -> Future[Changes]:
        """Say that two customers are two, for ever."""


class DuplicatesScreen:
    """The pairs left to decide, the one that is looked at, and which of its two stays."""

    def __init__(self) -> None:
        self.pairs: list[MaybeOne] = []
        self.left_off = 0
        self.is_filled = False
        self.current: MaybeOne | None = None
        self.keep = ""

    def fill(self, found: MaybeOnes) -> None:
        """Take the pairs."""
        self.pairs, self.left_off, self.is_filled = list(found.pairs), found.left_off, True
        self.stand_on(0)

    def stand_on(self, place: int) -> None:
        """Look at a pair; the one with more documents stays unless the person says otherwise."""
        self.current = self.pairs[place] if 0 <= place < len(self.pairs) else None
        if self.current is not None:
            self.keep = self.current.usual_keep

    @property
    def place(self) -> int:
        """Where the current pair is in the list; -1 for none."""
        return self.pairs.index(self.current) if self.current is not None else -1

    def decided(self) -> int:
        """The current pair is done with; the place to stand on next, -1 for none."""
        place = self.place
        del self.pairs[place]
        following = min(place, len(self.pairs) - 1)
        self.stand_on(following)
        return following

    def summary(self) -> str:
        """How many there are to look at."""
        if not self.pairs:
            return tr("No customer seems to be entered twice.")
        count = len(self.pairs)
        if self.left_off:
            whole = tr("Pairs that may be one customer: {all}, the likeliest {count} of them here")
            return whole.format(all=figures(f"{count + self.left_off:,}"), count=figures(f"{count:,}"))
        return tr("Pairs that may be one customer: {count}").format(count=figures(f"{count:,}"))


def sureness(pair: MaybeOne) -> tuple[str, str]:
    """How likely two are one, in words and as a colour's token."""
    if pair.probability >= CERTAIN:
        return tr("almost certainly one"), "ready"
    if pair.probability >= LIKELY:
        return tr("probably one"), "review"
    return tr("perhaps one"), "muted"


def fields(pair: MaybeOne) -> list[tuple[str, str, str, str]]:
    """What each of the two has, field by field, and how it compares; what both lack is left out."""
    found = []
    for name, a, b in pair.facts():
        if a or b:
            level = pair.levels.get(name, "")
            found.append((_FIELD_WORD[name], a, b, _LEVEL_WORD[level] if level else ""))
    return found


def outcome(settled: "Settled") -> str:
    """What came of saying that two are one, in sentences."""
    told = settled.settlement
    if settled.is_approved:
        return tr("{name} is made inactive with the batch; sign it to write it.").format(name=told.drop.name)
    yours: Sequence[str] = [retold(step.text) for step in told.steps if step.is_yours]
    return tr("Left to you, and listed in Reconcile: {steps}.").format(steps="; ".join(yours))


def told_apart(pair: MaybeOne) -> str:
    """That two are two."""
    return tr("{name} and {other} stay two customers.").format(name=pair.a.name, other=pair.b.name)
