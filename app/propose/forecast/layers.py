"""Cash of what is not invoiced yet: layers beside the forecast, each weighted by how likely it is billed.

Each piece is taken as invoiced on the day of the forecast and paid as its customer pays
(``engine.cash_chances``). A layer is an expectation without a band: whether it is billed at all outweighs
when it is paid.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
from msgspec import Struct

from app.domain.money import Money, zero
from app.propose.forecast.book import Floats, book_of
from app.propose.forecast.engine import cash_chances, pooled
from app.propose.forecast.experts import View
from app.propose.forecast.lessons import learnt
from app.propose.forecast.records import HORIZONS, Receivable


class Coming(Struct, frozen=True):
    """What may be invoiced: ``terms`` are days until it is due then, ``chance`` (0 to 1) that it is."""

    layer: str
    customer_id: str
    amount: Money
    terms: int
    chance: float


class Layer(Struct, frozen=True):
    """What one layer brings in one currency: ``total`` unweighted, ``expected`` by horizon in days."""

    name: str
    total: Money
    count: int
    expected: tuple[tuple[int, Money], ...]


def layers(
    history: Sequence[Receivable], as_of: date, coming: Sequence[Coming], horizons: Sequence[int] = HORIZONS
) -> tuple[Layer, ...]:
    """Every layer by name and currency, in the order they come first."""
    if not coming:
        return ()
    upto = _arrivals(history, as_of, coming, horizons)
    groups: dict[tuple[str, str], list[int]] = {}
    for place, one in enumerate(coming):
        groups.setdefault((one.layer, one.amount.currency), []).append(place)
    return tuple(
        _layer(name, currency, [coming[place] for place in places], upto[places], horizons)
        for (name, currency), places in groups.items()
    )


def _layer(
    name: str, currency: str, pieces: Sequence[Coming], upto: Floats, horizons: Sequence[int]
) -> Layer:
    weight = np.array([one.chance * one.amount.minor for one in pieces])
    sums = [Money(round(minor), currency) for minor in (weight @ upto).tolist()]
    whole = sum((one.amount for one in pieces), zero(currency))
    return Layer(name, whole, len(pieces), tuple(zip(horizons, sums, strict=True)))


def _arrivals(
    history: Sequence[Receivable], as_of: date, coming: Sequence[Coming], horizons: Sequence[int]
) -> Floats:
    """The chance of each piece to be paid by each horizon, once it is invoiced today."""
    visible = [one for one in history if one.issued_on <= as_of]
    fresh = [
        Receivable("", one.customer_id, as_of, as_of + timedelta(days=one.terms), one.amount)
        for one in coming
    ]
    book, today = book_of([*visible, *fresh]), as_of.toordinal()
    asked = np.arange(len(visible), len(book))
    view, lesson = View(book.seen_on(today), today, asked), learnt(book, today)
    chance = cash_chances(pooled(view, lesson), view, lesson)
    upto = np.cumsum(chance[:, :-1], axis=1)
    return np.asarray(upto[:, [days - 1 for days in horizons]])
