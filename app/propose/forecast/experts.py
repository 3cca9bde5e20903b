"""Ways of telling a pay date, all from the same history, none of them best everywhere.

They count from the due date or from the issue, have a long or a short memory, and heed the pay days
of a customer or do not; ``lessons`` weighs them by how they did before.
"""

from collections.abc import Iterator

import numpy as np
from msgspec import Struct

from app.propose.forecast.book import NEVER, Book, Floats, Ints
from app.propose.forecast.hazards import (
    BINS,
    GROUPS,
    NEWCOMERS,
    TERMS,
    Counts,
    Trials,
    bin_of,
    everyones,
    habits,
    spans,
    terms_of,
)
from app.propose.forecast.paydays import pay_days

DAYS = 270
"""Days ahead that are told one by one; what comes later or never is one mass behind them."""
_CHUNK = 1_000
_FIRST_FEW = 3
"""Invoices a customer begins with, from which newcomers are told."""
_GROUP_STRENGTH = 15.0


class Expert(Struct, frozen=True):
    """One way: what is counted from, memory (half-life, days), trust in others, spread (days), pay days."""

    from_issue: bool = False
    half_life: float | None = None
    strength: float = 3.0
    smooth: float = 0.0
    pay_days: bool = True


EXPERTS = (
    Expert(strength=3.0),
    Expert(strength=20.0),
    Expert(strength=3.0, smooth=2.0),
    Expert(half_life=90.0, strength=3.0, smooth=1.0),
    Expert(half_life=90.0, strength=15.0, smooth=3.0),
    Expert(half_life=30.0, strength=4.0, smooth=2.0),
    Expert(from_issue=True, strength=3.0, smooth=1.0),
    Expert(from_issue=True, half_life=90.0, strength=10.0, smooth=3.0),
    Expert(strength=1.0, pay_days=False),
    Expert(half_life=120.0, strength=5.0, smooth=1.0, pay_days=False),
)
"""Those of the same counts (all but trust and spread) stand together: they are counted once."""


class View(Struct, frozen=True):
    """A history as it was seen on a day, and the places in it of the open invoices that are asked for."""

    seen: Book
    today: int
    open: Ints

    @property
    def open_customer(self) -> Ints:
        """The customer of each invoice asked for."""
        return self.seen.customer[self.open]


class _Counted(Struct, frozen=True):
    """One scale's counts: by habit and terms, by customer asked for, and by its terms."""

    habit: Ints
    group: Counts
    own: Counts
    pair: Counts


class Study:
    """What the experts share of one view."""

    def __init__(self, view: View) -> None:
        seen = view.seen
        self.view, self.seen = view, seen
        self._days = pay_days(seen, view.today, DAYS)
        self._spans = spans(seen, view.today)
        closed = seen.paid < NEVER
        self._trial = self._days.trials(seen.customer[self._spans.invoice], self._spans.day)
        self._trial[self._spans.closing[closed]] = 1.0
        self._terms = terms_of(seen)
        self._rank = _rank(seen)
        self._asked = np.unique(view.open_customer)
        ahead = np.tile(view.today + np.arange(1, DAYS + 1), len(self._asked))
        self._ahead = self._days.trials(np.repeat(self._asked, DAYS), ahead).reshape(-1, DAYS)
        self._pairs = np.unique(view.open_customer * TERMS + self._terms[view.open])
        self._last: tuple[Expert, _Counted] | None = None

    def chances(self, expert: Expert) -> Iterator[tuple[slice, Floats]]:
        """Chances by invoice and day ahead (the last entry: later or never), some invoices at a time."""
        view = self.view
        force = -np.log1p(-np.clip(self._hazards(expert), 0.0, 1 - 1e-9))
        row = np.searchsorted(self._pairs, view.open_customer * TERMS + self._terms[view.open])
        asked = np.searchsorted(self._asked, view.open_customer)
        ahead = view.today + np.arange(1, DAYS + 1)
        for start in range(0, len(view.open), _CHUNK):
            which = slice(start, min(start + _CHUNK, len(view.open)))
            places = view.open[which]
            bins = bin_of(ahead[None, :] - self._zero(expert)[places][:, None])
            pull = force[row[which][:, None], bins]
            if expert.pay_days:
                pull = pull * self._ahead[asked[which]]
            alive = np.ones((len(places), DAYS + 2))
            alive[:, 1:-1] = np.exp(-np.cumsum(pull, axis=1))
            alive[:, -1] = 0.0
            yield which, alive[:, :-1] - alive[:, 1:]

    def _zero(self, expert: Expert) -> Ints:
        """The day each invoice's scale begins."""
        return self.seen.issued if expert.from_issue else self.seen.due

    def _hazards(self, expert: Expert) -> Floats:
        """Hazards a trial by pair of customer and terms asked for, and bin."""
        found = self._counts(expert)
        by_habit = Counts(*(_by_habit(table) for table in (found.group.payments, found.group.trials)))
        everyone = by_habit.rows(np.arange(NEWCOMERS)).together
        level = by_habit.drawn(everyones(everyone), _GROUP_STRENGTH)
        level = found.group.drawn(np.repeat(level, TERMS, axis=0), _GROUP_STRENGTH)
        who, terms = self._pairs // TERMS, self._pairs % TERMS
        level = level[found.habit[who] * TERMS + terms]
        pace = np.ones(len(who))
        if expert.pay_days:
            pace = 1 / self._days.usual[who]
            level = self._at_pace(level, found.habit, who)
        own = found.own.smoothed(expert.smooth).rows(np.searchsorted(self._asked, who))
        level = own.updated(level, expert.strength, pace)
        return found.pair.smoothed(expert.smooth).updated(level, expert.strength, pace)

    def _at_pace(self, level: Floats, habit: Ints, who: Ints) -> Floats:
        """Groups' hazards for customers whose trials come less (or more) often than usual in the group."""
        usual, group = self._days.usual[self.seen.customer], habit[self.seen.customer]
        total = np.bincount(group, usual, GROUPS) + self._days.usual.mean()
        typical = total / (np.bincount(group, minlength=GROUPS) + 1.0)
        force = -np.log1p(-np.minimum(level, 1 - 1e-9))
        return np.asarray(1 - np.exp(-force * (self._days.usual[who] / typical[habit[who]])[:, None]))

    def _counts(self, expert: Expert) -> _Counted:
        if self._last is None or _scale(self._last[0]) != _scale(expert):
            self._last = (expert, self._counted(expert))
        return self._last[1]

    def _counted(self, expert: Expert) -> _Counted:
        seen = self.seen
        age = (self.view.today - seen.issued).astype(np.float64)
        weight = np.ones(len(seen)) if expert.half_life is None else 0.5 ** (age / expert.half_life)
        made = self._trials(expert, weight)
        habit = habits(seen, seen.paid - self._zero(expert), weight)
        is_new = habit[seen.customer] == NEWCOMERS
        group = made.counted(np.where(is_new, -1, habit[seen.customer] * TERMS + self._terms), GROUPS * TERMS)
        newcomers = made.counted(np.where(self._rank < _FIRST_FEW, self._terms, -1), TERMS)
        group.payments[NEWCOMERS * TERMS :] = newcomers.payments
        group.trials[NEWCOMERS * TERMS :] = newcomers.trials
        own = made.counted(_places(self._asked, seen.customer), len(self._asked))
        pair = made.counted(_places(self._pairs, seen.customer * TERMS + self._terms), len(self._pairs))
        return _Counted(habit, group, own, pair)

    def _trials(self, expert: Expert, weight: Floats) -> Trials:
        lasting = self._spans
        bins = bin_of(lasting.day - self._zero(expert)[lasting.invoice])
        trial = weight[lasting.invoice]
        if expert.pay_days:
            trial = trial * self._trial
        return Trials(bins, trial, lasting.invoice, bins[lasting.closing], weight * (self.seen.paid < NEVER))


def _scale(expert: Expert) -> tuple[bool, float | None, bool]:
    return expert.from_issue, expert.half_life, expert.pay_days


def _by_habit(table: Floats) -> Floats:
    return np.asarray(table.reshape(GROUPS, TERMS, BINS).sum(axis=1))


def _rank(seen: Book) -> Ints:
    """The place of each invoice among its customer's, by issue."""
    order = np.lexsort((seen.issued, seen.customer))
    sorted_who = seen.customer[order]
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - np.searchsorted(sorted_who, sorted_who, side="left")
    return rank


def _places(asked: Ints, key: Ints) -> Ints:
    """The place of each key among those asked for (ascending), -1: it is not."""
    place = np.minimum(np.searchsorted(asked, key), len(asked) - 1)
    return np.where(asked[place] == key, place, -1)
