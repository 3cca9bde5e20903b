"""The history as arrays, and the picture that could be seen of it on a day.

Days are proleptic ordinals (``date.toordinal``). Nothing dated after the day of a view is in it: an invoice
paid later is open there, and one issued later does not exist.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.propose.forecast.records import Receivable

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

NEVER = 2**31
"""The paid day of what is open."""


class Book(Struct, frozen=True):
    """Columns of the same length, one entry an invoice; customers are numbered from 0."""

    customer: Ints
    issued: Ints
    due: Ints
    paid: Ints
    size: Floats
    customers: int

    def __len__(self) -> int:
        return len(self.issued)

    def taken(self, which: npt.NDArray[Any]) -> "Book":
        """The same columns of some invoices only, by mask or by places."""
        return Book(
            self.customer[which],
            self.issued[which],
            self.due[which],
            self.paid[which],
            self.size[which],
            self.customers,
        )

    def seen_on(self, day: int) -> "Book":
        """What could be known at the end of a day."""
        known = self.taken(self.issued <= day)
        hidden = np.where(known.paid > day, NEVER, known.paid)
        return Book(known.customer, known.issued, known.due, hidden, known.size, known.customers)


def book_of(receivables: Sequence[Receivable]) -> Book:
    """The columns of a history."""
    numbers: dict[str, int] = {}
    customer = [numbers.setdefault(one.customer_id, len(numbers)) for one in receivables]
    return Book(
        customer=np.array(customer, dtype=np.int64),
        issued=np.array([one.issued_on.toordinal() for one in receivables], dtype=np.int64),
        due=np.array([one.due_on.toordinal() for one in receivables], dtype=np.int64),
        paid=np.array(
            [one.paid_on.toordinal() if one.paid_on else NEVER for one in receivables], dtype=np.int64
        ),
        size=np.array([float(abs(one.amount.minor)) for one in receivables], dtype=np.float64),
        customers=len(numbers),
    )


def tallied(row: Ints, column: Ints, weight: Floats, shape: tuple[int, int]) -> Floats:
    """Weights summed by row and column."""
    sums = np.bincount(row * shape[1] + column, weights=weight, minlength=shape[0] * shape[1])
    return sums.astype(np.float64, copy=False).reshape(shape)
