"""How likely an invoice is paid on a day, if it was open till then: the customer's own rate, shrunk.

A discrete-time survival model. On a scale of days (since the due date or since the issue) every day on which
a customer pays is a trial, and any other day is as much of one as the customer pays on it (``paydays``). A
hazard is the share of trials on which the invoice was paid. Invoices still open count as trials without a
payment up to today, so that what is unpaid is neither missing nor late for ever. A level's hazards are its
own, drawn towards the level above: all customers, those of like habit, of like terms within, the customer,
the customer's invoices of like terms.
"""

import numpy as np
from msgspec import Struct

from app.propose.forecast.book import NEVER, Book, Floats, Ints, tallied

_BEFORE, _DAILY_TILL, _WEEKLY_TILL, _LAST = -120, 150, 402, 1_182
_TERMS_BOUNDS = (0, 10, 20, 40, 70)
"""Days between issue and due date; what lies between two bounds are like terms."""
_HABITS = 12
"""How many groups of customers of like habit, at most."""
_CUSTOMERS_A_HABIT = 4
_HABIT_DOUBT = 2.0
"""Invoices of the average customer that stand beside a customer's own when its habit is told."""
_SHORTEST_HABIT, _LONGEST_HABIT = -60, 180
_TAIL_DOUBT = 5.0
"""Trials as in the slower half of payments that stand beside what a day's tail has seen."""
_LEAST_LEFT = 0.01
_SURE = 0.999
NEWCOMERS = _HABITS
GROUPS = _HABITS + 1
TERMS = len(_TERMS_BOUNDS) + 1


def _bins() -> tuple[Ints, Ints]:
    """The bin of each day from _BEFORE to _LAST, and the days each bin has."""
    weekly, monthly = range(_DAILY_TILL, _WEEKLY_TILL, 7), range(_WEEKLY_TILL, _LAST, 30)
    edges = np.array([*range(_BEFORE, _DAILY_TILL), *weekly, *monthly], dtype=np.int64)
    days = np.arange(_BEFORE, _LAST + 1)
    return np.searchsorted(edges, days, side="right") - 1, np.diff(np.append(edges, _LAST))


_BIN_OF, _WIDTH = _bins()
BINS = len(_WIDTH)


def bin_of(days: Ints) -> Ints:
    """The bin of days on a scale; what lies outside is in the first or the last one."""
    return _BIN_OF[np.clip(days, _BEFORE, _LAST) - _BEFORE]


class Spans(Struct, frozen=True):
    """Every day on which an invoice was open, from issue to payment or today: whose, and which day."""

    invoice: Ints
    day: Ints
    closing: Ints
    """The places of the last days, one an invoice."""


def spans(seen: Book, today: int) -> Spans:
    """The open days of a history; of what stays unpaid for years only as many as the scale has."""
    end = np.minimum(np.where(seen.paid < NEVER, seen.paid, today), seen.due + _LAST)
    start = np.minimum(np.maximum(seen.issued, seen.due + _BEFORE), end)
    number = end - start + 1
    after = np.cumsum(number)
    invoice = np.repeat(np.arange(len(seen)), number)
    day = np.arange(int(number.sum())) - np.repeat(after - number, number) + start[invoice]
    return Spans(invoice, day, after - 1)


class Trials(Struct, frozen=True):
    """The trials of a history on one scale: bin and weight of every open day and of every payment."""

    bin: Ints
    trial: Floats
    invoice: Ints
    paid_bin: Ints
    payment: Floats

    def counted(self, row: Ints, rows: int) -> "Counts":
        """Payments and trials by row and bin; ``row`` is each invoice's, -1: left out."""
        paid = tallied(row + 1, self.paid_bin, self.payment, (rows + 1, BINS))
        tried = tallied(row[self.invoice] + 1, self.bin, self.trial, (rows + 1, BINS))
        return Counts(paid[1:], tried[1:])


class Counts(Struct, frozen=True):
    """Payments and trials, both by row and bin."""

    payments: Floats
    trials: Floats

    def drawn(self, above: Floats, strength: float | Floats) -> Floats:
        """Hazards drawn towards those above by ``strength`` trials (the mean of a beta posterior)."""
        return (self.payments + strength * above) / (np.maximum(self.trials, self.payments) + strength)

    def updated(self, above: Floats, strength: float, pace: Floats) -> Floats:
        """Hazards of a level whose own history outweighs that above it as it does in a Dirichlet process.

        ``strength`` invoices of the level above pass away as theirs are paid (Ferguson and Phadia 1979), so
        that a customer's own last day is not followed by others' long tail; where a customer has nothing left
        the hazards above hold alone. ``pace`` is how many trials a day has, by row.
        """
        begun = np.maximum.accumulate(self.trials > 0, axis=1)
        force = -np.log1p(-np.minimum(above, _SURE)) * begun * _WIDTH * pace[:, None]
        left = np.exp(force - np.cumsum(force, axis=1))
        return self.drawn(above, strength * np.maximum(left, _LEAST_LEFT))

    def rows(self, which: Ints) -> "Counts":
        """Some rows, in an order."""
        return Counts(self.payments[which], self.trials[which])

    @property
    def together(self) -> "Counts":
        """All rows as one."""
        return Counts(*(each.sum(axis=0, keepdims=True) for each in (self.payments, self.trials)))

    def smoothed(self, days: float) -> "Counts":
        """Daily bins lend to their neighbours, as a bell curve of so many days."""
        return Counts(_smoothed(self.payments, days), _smoothed(self.trials, days)) if days else self


def _smoothed(table: Floats, days: float) -> Floats:
    reach = int(np.ceil(2.5 * days))
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / days) ** 2)
    daily = _DAILY_TILL - _BEFORE
    padded = np.pad(table[:, :daily], ((0, 0), (reach, reach)), mode="edge")
    soft = np.zeros((len(table), daily))
    for shift, part in enumerate(bell / bell.sum()):
        soft += padded[:, shift : shift + daily] * part
    return np.concatenate([soft, table[:, daily:]], axis=1)


def everyones(counts: Counts) -> Floats:
    """The hazards of all customers (one row); where little was at risk, that of the tail from there on.

    Where nobody was so late yet, payments go on as fast as in the slower half of those that came.
    """
    payments, trials = counts.payments, counts.trials
    done = payments.cumsum(axis=1)
    slow = done >= done[:, -1:] / 2
    usual = min(((payments * slow).sum() + 0.1) / ((trials * slow).sum() + 1.0), 0.9)
    tail = Counts(payments[:, ::-1].cumsum(axis=1)[:, ::-1], trials[:, ::-1].cumsum(axis=1)[:, ::-1])
    return counts.drawn(tail.drawn(np.full_like(payments, usual), _TAIL_DOUBT), 2.0)


def terms_of(book: Book) -> Ints:
    """The class of like terms of each invoice."""
    return np.searchsorted(np.array(_TERMS_BOUNDS), book.due - book.issued, side="left")


def habits(seen: Book, delay: Ints, weight: Floats) -> Ints:
    """The group of like habit of each customer, by how many days its paid invoices took; else NEWCOMERS."""
    closed = seen.paid < NEVER
    who, weighs = seen.customer[closed], weight[closed]
    days = np.clip(delay[closed], _SHORTEST_HABIT, _LONGEST_HABIT).astype(np.float64)
    number = np.bincount(who, weights=weighs, minlength=seen.customers)
    total = np.bincount(who, weights=weighs * days, minlength=seen.customers)
    everyone = total.sum() / max(number.sum(), 1e-9)
    typical = (total + _HABIT_DOUBT * everyone) / (number + _HABIT_DOUBT)
    known = np.bincount(who, minlength=seen.customers) > 0
    groups = min(_HABITS, max(1, int(known.sum()) // _CUSTOMERS_A_HABIT))
    cuts = np.quantile(typical[known], np.arange(1, groups) / groups) if known.any() else np.zeros(0)
    return np.where(known, np.searchsorted(cuts, typical), NEWCOMERS).astype(np.int64)
