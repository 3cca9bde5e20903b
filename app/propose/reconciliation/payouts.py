"""Each payout with what it is made of and its line on the bank's statement, to the cent."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from app.domain.charges import BalanceTransaction, Payout
from app.domain.money import Money
from app.propose.reconciliation.books import Books, Role, is_inside, named, role_of, short

NOT_ARRIVED = "It is not on the bank's statement."
_BANK_DAYS = 4
_FAILED = frozenset({"failed", "canceled"})


class TieState(StrEnum):
    """Whether a payout holds; ``unknown`` where something that it needs was not read."""

    TIED = "tied"
    ON_THE_WAY = "on_the_way"
    FAILED = "failed"
    BROKEN = "broken"
    UNKNOWN = "unknown"


class PayoutTie(Struct, frozen=True):
    """A payout's parts: gross, refunds, disputes, fees and the rest add up to ``net``; all signed.

    ``line_id`` is its line at the bank, empty when there is none. An instant or manual payout has no parts of
    its own: ``before`` is the balance it was taken from. ``later``: refunds of what an earlier payout held.
    """

    payout: Payout
    state: TieState
    reason: str
    parts: Mapping[Role, Money]
    net: Money
    line_id: str = ""
    before: Money | None = None
    later: tuple[str, ...] = ()


def tie_payouts(books: Books) -> list[PayoutTie]:
    """Tie out every payout, in order of arrival."""
    parts: dict[str, list[BalanceTransaction]] = defaultdict(list)
    for one in books.movements:
        if one.payout_id and is_inside(one):
            parts[one.payout_id].append(one)
    lines = _Lines(books)
    before = _balances(books)
    held = {one.source_id: one.payout_id for one in books.movements if role_of(one) is Role.CHARGE}
    ordered = sorted(books.payouts, key=lambda one: (one.arrives_on, one.remote_id))
    return [_tie(books, payout, parts[payout.remote_id], lines, before, held) for payout in ordered]


class _Lines:
    """The bank's lines that may be payouts, each used once."""

    def __init__(self, books: Books) -> None:
        self._by_amount: dict[Money, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._lines = books.lines
        self._used: set[int] = set()
        for place, seen in enumerate(books.lines):
            self._by_amount[seen.line.amount].append(place)
            for name in named(f"{seen.line.reference} {seen.line.description}"):
                self._by_name[name].append(place)

    def take(self, payout: Payout) -> str:
        """The line of a payout: by its id or trace where the bank prints it, else by amount and day."""
        told = self._by_name.get(short(payout.remote_id), [])
        near = [
            place
            for place in self._by_amount.get(payout.amount, ())
            if place not in self._used
            and abs((self._lines[place].line.booked_on - payout.arrives_on).days) <= _BANK_DAYS
        ]
        near.sort(key=lambda place: abs((self._lines[place].line.booked_on - payout.arrives_on).days))
        for place in (*(one for one in told if self._lines[one].line.amount == payout.amount), *near):
            if place not in self._used:
                self._used.add(place)
                return self._lines[place].source_id
        return ""


def _balances(books: Books) -> dict[str, Money]:
    """The balance just before each payout left, by the id of the payout's own movement."""
    running: dict[str, int] = defaultdict(int)
    found = {}
    for one in sorted(books.movements, key=lambda one: (one.created_at, one.remote_id)):
        currency = one.net.currency
        if role_of(one) is Role.PAYOUT:
            found[one.source_id] = Money(running[currency], currency)
        running[currency] += one.net.minor
    return found


def _tie(
    books: Books, payout: Payout, parts: list[BalanceTransaction], lines: _Lines, before: Mapping[str, Money],
    held: Mapping[str, str | None],
) -> PayoutTie:  # fmt: skip
    sums: dict[Role, int] = defaultdict(int)
    for one in parts:
        sums[role_of(one)] += one.amount.minor
        sums[Role.FEE] -= one.fee.minor
    currency = payout.amount.currency
    net = Money(sum(sums.values()), currency)
    line = "" if payout.status in _FAILED else lines.take(payout)
    balance = before.get(payout.remote_id)
    state, reason = _judge(books, payout, parts, net, line, balance)
    return PayoutTie(
        payout, state, reason, {role: Money(minor, currency) for role, minor in sums.items() if minor}, net,
        line, None if payout.is_automatic else balance, tuple(_later(payout, parts, held)),
    )  # fmt: skip


def _later(
    payout: Payout, parts: Iterable[BalanceTransaction], held: Mapping[str, str | None]
) -> Iterable[str]:
    for one in parts:
        first = held.get(one.source_id)
        if role_of(one) in {Role.REFUND, Role.DISPUTE} and first and first != payout.remote_id:
            yield one.remote_id


def _judge(
    books: Books,
    payout: Payout,
    parts: list[BalanceTransaction],
    net: Money,
    line: str,
    balance: Money | None,
) -> tuple[TieState, str]:
    if payout.status in _FAILED:
        return TieState.FAILED, "It failed and came back."
    if payout.is_automatic:
        if not parts or (books.coverage.processor is None and net != payout.amount):
            return TieState.UNKNOWN, "Its movements were not read yet."
        if net != payout.amount:
            return TieState.BROKEN, f"Its movements add up to {net.grouped()}, not {payout.amount.grouped()}."
    elif balance is None:
        return TieState.UNKNOWN, "Its own movement was not read yet."
    elif payout.amount.minor > max(balance.minor, 0):
        return TieState.BROKEN, f"The balance before it was only {balance.grouped()}."
    return _arrival(books, payout, line)


def _arrival(books: Books, payout: Payout, line: str) -> tuple[TieState, str]:
    if line:
        return TieState.TIED, "It is on the bank's statement."
    if payout.status != "paid":
        return TieState.ON_THE_WAY, "It has not arrived yet."
    numbers = list(books.chart.banks)
    last = payout.arrives_on + timedelta(days=_BANK_DAYS)
    days = [payout.arrives_on + timedelta(days=shift) for shift in range((last - payout.arrives_on).days + 1)]
    if not any(all(books.coverage.has_statement(number, day) for day in days) for number in numbers):
        return TieState.UNKNOWN, "No statement covers the days of its arrival."
    return TieState.BROKEN, NOT_ARRIVED
