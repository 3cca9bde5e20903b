"""Which open invoices of one customer or family add up to an amount: a bounded search over distinct balances.

Look-alike invoices are one balance with a count, so that many of them cost what one does. Sets of two to
four are found through sums of pairs, larger ones where people really pay them: all, the oldest, a run, all
but few, what the text names.
"""

import math
from collections import Counter
from itertools import combinations

from msgspec import Struct

from app.propose.matching.index import Book, Item

_MOST_BALANCES = 40
_MOST_FOR_FOUR = 20
_MOST_FOR_THREE = 80
"""Among more open invoices than this, sets of three fit by chance and could never be sure."""
_MOST_FOUND = 12
_LONGEST_RUN = 40
_MOST_IN_RUNS = 200
_MOST_CREDITS = 8
_MOST_NAMED = 8
_BY_SIZE = {1: 0.45, 2: 0.45, 3: 0.25, 4: 0.12, 5: 0.07, 6: 0.04}


class Sum(Struct, frozen=True):
    """Items that add up. ``log_choice`` is the log chance that people pay just these of what was open.

    ``ways`` counts the look-alike choices this stands for.
    """

    items: tuple[Item, ...]
    log_choice: float
    ways: int = 1


Found = dict[tuple[int, ...], Sum]


def sums_to(book: Book, target: int, named: tuple[Item, ...] = ()) -> list[Sum]:
    """Sets of two or more items (or an invoice less a credit note) with this sum, likeliest first."""
    found: Found = {}
    count = len(book.invoices)
    for amounts in _multisets(book, target):
        _keep(found, _oldest(book, amounts, count))
    if book.total >= target:
        _add_runs(book, target, found)
        _add_all_but_few(book, target, found)
    if named:
        _add_named(book, target, named, found)
    if book.credits:
        _add_credits(book, target, found)
    ordered = sorted(found.values(), key=lambda one: (-one.log_choice, tuple(i.place for i in one.items)))
    return ordered[:_MOST_FOUND]


def _keep(found: Found, one: Sum) -> None:
    key = tuple(sorted(item.place for item in one.items))
    present = found.get(key)
    if present is None or one.log_choice > present.log_choice:
        found[key] = one


def _multisets(book: Book, target: int) -> list[tuple[int, ...]]:
    """Two to four balances with this sum."""
    found: dict[tuple[int, ...], None] = dict.fromkeys(book.couples(target))
    amounts = book.few(_MOST_BALANCES)
    if (
        len(amounts) > 1
        and len(book.invoices) <= _MOST_FOR_THREE
        and 2 * amounts[0] < target <= 2 * (amounts[-1] + amounts[-2])
    ):
        sums = book.pair_sums(_MOST_BALANCES)
        for amount in [one for one in amounts if target - one in sums]:
            for pair in _pairs(book, amounts, target - amount):
                found.setdefault(tuple(sorted((amount, *pair))))
        if len(amounts) <= _MOST_FOR_FOUR and not sums.keys().isdisjoint(map(target.__sub__, sums)):
            for total in [one for one in sums if 2 * one <= target and target - one in sums]:
                for first in _pairs(book, amounts, total):
                    for second in _pairs(book, amounts, target - total):
                        found.setdefault(tuple(sorted((*first, *second))))
    return [amounts for amounts in found if _fits(book, amounts)][: 8 * _MOST_FOUND]


def _pairs(book: Book, amounts: list[int], total: int) -> list[tuple[int, int]]:
    """Both of a pair among these balances."""
    few = set(amounts)
    return [pair for pair in book.couples(total, _MOST_BALANCES) if pair[0] in few and pair[1] in few]


def _fits(book: Book, amounts: tuple[int, ...]) -> bool:
    return len(set(amounts)) == len(amounts) or all(
        times <= len(book.by_amount[amount]) for amount, times in Counter(amounts).items()
    )


def _oldest(book: Book, amounts: tuple[int, ...], count: int) -> Sum:
    items: list[Item] = []
    ways = 1
    for amount, times in Counter(amounts).items():
        holders = book.by_amount[amount]
        ways *= math.comb(len(holders), times)
        items += holders[:times]
    size = len(items)
    choice = math.log(_BY_SIZE.get(size, 0.03)) + math.log(0.4) - math.log(math.comb(count, size))
    return Sum(tuple(items), choice, ways)


def _add_runs(book: Book, target: int, found: Found) -> None:
    """Invoices that follow one another by due date; from the oldest on, or all, is likelier still."""
    sums = book.running_sums(_MOST_IN_RUNS)
    if sums.keys().isdisjoint(map(target.__add__, sums)):
        return
    runs: set[tuple[int, ...]] = set()
    last = (-1, -1)
    for after in sorted(sums.keys() & set(map(target.__add__, sums))):
        start, stop = sums[after - target], sums[after]
        is_like_last, last = (start - 1, stop - 1) == last, (start, stop)
        if not is_like_last and 2 <= stop - start <= _LONGEST_RUN:
            amounts = tuple(sorted(item.left for item in book.invoices[start:stop]))
            if amounts not in runs:  # a run of look-alikes is one answer with many ways
                runs.add(amounts)
                _keep(found, _run(book, start, stop))


def _add_all_but_few(book: Book, target: int, found: Found) -> None:
    everything = len(book.invoices)
    for size, missing in _leave_outs(book, book.total - target):
        left_out = set(missing)
        rest = tuple(item for item in book.invoices if item.place not in left_out)
        if len(rest) >= 2:
            choice = math.log(0.05) - math.log(math.comb(everything, size))
            _keep(found, Sum(rest, choice, 1))


def _run(book: Book, start: int, stop: int) -> Sum:
    size = stop - start
    share = 0.25 if size == len(book.invoices) else 0.12 if start == 0 else 0.05
    choice = math.log(_BY_SIZE.get(size, 0.03)) + math.log(share)
    items = tuple(book.invoices[start:stop])
    ways = 1
    for amount, times in Counter(item.left for item in items).items():
        ways *= math.comb(len(book.by_amount[amount]), times)
    return Sum(items, choice, ways)


def _leave_outs(book: Book, excess: int) -> list[tuple[int, tuple[int, ...]]]:
    if excess <= 0 or not 3 < len(book.invoices) <= _LONGEST_RUN:
        return []
    holders = book.by_amount.get(excess, [])
    found: list[tuple[int, tuple[int, ...]]] = [(1, (item.place,)) for item in holders[:2]]
    for first, second in book.couples(excess)[:2]:
        if first != second:
            found.append((2, (book.by_amount[first][0].place, book.by_amount[second][0].place)))
    return found


def _add_named(book: Book, target: int, named: tuple[Item, ...], found: Found) -> None:
    """What the text names: all of it, some of it, or it with one or two more that fill the rest."""
    total = sum(item.left for item in named)
    if total == target and len(named) > 1:
        _keep(found, Sum(named, math.log(0.3)))
        return
    for size in range(2, len(named)) if len(named) <= _MOST_NAMED else ():
        for some in combinations(named, size):
            if sum(item.left for item in some) == target:
                _keep(found, Sum(some, math.log(0.05)))
    rest = target - total
    if rest > 0 and total > 0:
        _fill_up(book, rest, named, found)
    elif rest < 0 and book.credits:
        _take_off(book, rest, named, found)


def _fill_up(book: Book, rest: int, named: tuple[Item, ...], found: Found) -> None:
    places = {item.place for item in named}
    count = len(book.invoices)
    singles = [item for item in book.by_amount.get(rest, ()) if item.place not in places]
    for item in singles[:3]:
        choice = math.log(0.1) - math.log(max(count, 1))
        _keep(found, Sum((*named, item), choice, len(singles)))
    for first, second in book.couples(rest)[:4]:
        more = [
            next((item for item in book.by_amount[amount] if item.place not in places), None)
            for amount in (first, second)
        ]
        if more[0] is not None and more[1] is not None and first != second:
            choice = math.log(0.05) - math.log(math.comb(max(count, 2), 2))
            _keep(found, Sum((*named, more[0], more[1]), choice))


def _take_off(book: Book, rest: int, named: tuple[Item, ...], found: Found) -> None:
    """What the text names less a credit note, or all of them, that it does not name."""
    others = [credit for credit in book.credits if credit not in named]
    fitting = [credit for credit in others if credit.left == rest]
    for credit in fitting[:3]:
        _keep(found, Sum((*named, credit), math.log(0.15 / len(others)), len(fitting)))
    if len(others) > 1 and sum(credit.left for credit in others) == rest:
        _keep(found, Sum((*named, *others), math.log(0.1)))


def _add_credits(book: Book, target: int, found: Found) -> None:
    """Invoices less one credit note, or everything less all credit notes."""
    for credit in book.credits[:_MOST_CREDITS]:
        gross = target - credit.left
        holders = book.by_amount.get(gross, [])
        for item in holders[:2]:
            choice = math.log(0.15) - math.log(len(book.credits) * max(len(book.invoices), 1))
            _keep(found, Sum((item, credit), choice, len(holders)))
        for first, second in book.couples(gross)[:4] if len(book.amounts) <= _MOST_BALANCES else ():
            if first != second:
                pair = (book.by_amount[first][0], book.by_amount[second][0])
                choice = math.log(0.05) - math.log(math.comb(max(len(book.invoices), 2), 2))
                ways = len(book.by_amount[first]) * len(book.by_amount[second])
                _keep(found, Sum((*pair, credit), choice, ways))
    credit_total = sum(credit.left for credit in book.credits)
    if len(book.invoices) <= _LONGEST_RUN and book.invoices and book.total + credit_total == target:
        _keep(found, Sum((*book.invoices, *book.credits), math.log(0.1)))
