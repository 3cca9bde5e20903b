"""Money on its way to the company: what may be a customer's and is not booked yet."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from app.domain.money import Money

_ABOUT = 50
"""Money within a fiftieth of what is owed counts as about this amount."""


class Incoming(Struct, frozen=True):
    """Money that may be this customer's and is not booked on its invoices yet, and where it is.

    ``like`` is the customer whose name its payer's is like, where that is all that is known of it.
    """

    where: str
    label: str
    amount: Money
    like: str = ""


class Unclaimed:
    """Received money that seems to be nobody's, by amount: each of many customers finds theirs at once."""

    def __init__(self, money: Iterable[Incoming] = ()) -> None:
        self._by_currency: dict[str, list[Incoming]] = {}
        self._alike: dict[str, list[Incoming]] = {}
        for one in money:
            self._by_currency.setdefault(one.amount.currency, []).append(one)
            if one.like:
                self._alike.setdefault(one.like, []).append(one)
        for found in self._by_currency.values():
            found.sort(key=_minor)

    def about(
        self, owed: Sequence[Money], most: int, customer_id: str = ""
    ) -> tuple[tuple[Incoming, ...], int]:
        """Up to ``most`` that are about one of these amounts, the nearest first, and how many there are.

        What has a name like the customer's is left out: it is told as theirs.
        """
        alike = self._alike.get(customer_id, ())
        near: dict[tuple[str, int], int] = {}
        count = 0
        for currency in sorted({one.currency for one in owed}):
            found = self._by_currency.get(currency, [])
            wanted = sorted({one.minor for one in owed if one.currency == currency and one.minor > 0})
            end = 0
            for minor in wanted:
                first = bisect_left(found, minor - minor // _ABOUT, key=_minor)
                last = bisect_right(found, minor + minor // _ABOUT, key=_minor)
                count += max(0, last - max(first, end))  # neighbouring amounts share some
                end = max(end, last)
                exact, reach = bisect_left(found, minor, key=_minor), most + len(alike)
                for place in range(max(first, exact - reach), min(last, exact + reach)):
                    if not customer_id or found[place].like != customer_id:
                        away = abs(found[place].amount.minor - minor)
                        near[currency, place] = min(away, near.get((currency, place), away))
        chosen = sorted(near, key=lambda one: (near[one], one))[:most]
        count -= sum(any(_is_about(one.amount, due) for due in owed) for one in alike)
        return tuple(self._by_currency[currency][place] for currency, place in chosen), count


def _is_about(amount: Money, owed: Money) -> bool:
    away = abs(amount.minor - owed.minor)
    return amount.currency == owed.currency and owed.minor > 0 and away <= owed.minor // _ABOUT


def _minor(one: Incoming) -> int:
    return one.amount.minor


NOTHING = Unclaimed()
