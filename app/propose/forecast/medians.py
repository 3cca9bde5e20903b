"""The customer's median delay beside the mixture of experts: how much of the cash is told by which.

The mixture leaves every invoice a tail of late days. Over many good payers the tails add up to cash told too
late, while a median has no tail and errs the other way. Each has the part under which past forecasts would
have been nearest to the cash of each customer.
"""

import numpy as np

from app.propose.forecast.book import NEVER, Book, Bools, Floats, Ints
from app.propose.forecast.experts import DAYS, View
from app.propose.forecast.records import HORIZONS

_ERRORS = 1.0
"""Standard errors by which the median's part is told too small rather than too large."""


def usual_days(view: View) -> Ints:
    """The day ahead (1 to DAYS) on which each open invoice is paid by its customer's median delay."""
    late = np.rint(_median_delays(view.seen)[view.open_customer]).astype(np.int64)
    return np.asarray(np.clip(view.seen.due[view.open] + late - view.today, 1, DAYS))


def _median_delays(seen: Book) -> Floats:
    """Days after due of each customer's middle invoice of those paid; everyone's where none is."""
    closed = np.flatnonzero(seen.paid < NEVER)
    delay, who = seen.paid[closed] - seen.due[closed], seen.customer[closed]
    found = np.full(seen.customers, np.median(delay) if len(delay) else 0.0)
    order = np.lexsort((delay, who))
    delay, number = delay[order], np.bincount(who, minlength=seen.customers)
    known, begin = number > 0, np.cumsum(number) - number
    low, high = begin + (number - 1) // 2, begin + number // 2
    found[known] = (delay[low[known]] + delay[high[known]]) / 2
    return found


def past_part(told: Floats, usual: Ints, came: Ints, amount: Floats, known: Bools, who: Ints) -> float:
    """The part (0 to 1) of the cash that medians had best told in past forecasts.

    Least squares over what each customer paid by each horizon, less the standard error (customers are taken
    as independent; one alone shows nothing). By past invoice: the mixture's chance of each horizon, the
    median's day, the day it came, its amount as part of all that was open, the horizons over by now, and its
    customer on that day.
    """
    horizons = np.array(HORIZONS)
    _, group = np.unique(who, return_inverse=True)
    is_paid, by_median = ((days[:, None] <= horizons).astype(np.float64) for days in (came, usual))
    weight = amount[:, None] * known
    mixture, median = (
        np.stack([np.bincount(group, each) for each in ((chance - is_paid) * weight).T])
        for chance in (told, by_median)
    )
    apart = mixture - median
    possible = max(float((apart**2).sum()), 1e-12)
    best = (mixture * apart).sum() / possible
    left = ((mixture - best * apart) * apart).sum(axis=0)
    names, customer = np.unique(np.unique(who) % 2**32, return_inverse=True)
    error = np.sqrt((np.bincount(customer, left) ** 2).sum()) / possible
    trust = 1 - 1 / max(len(names), 1)
    return float(min(max(best - _ERRORS * error, 0.0), 1.0) * trust)


def blended(mixture: Floats, usual: Ints, part: float) -> Floats:
    """Chances by invoice and day ahead, ``part`` of each on its usual day."""
    found = mixture * (1 - part)
    found[np.arange(len(usual)), usual - 1] += part
    return found
