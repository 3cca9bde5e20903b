"""What a bank line is before anyone matches it: a payout, a transfer, booked already, or money that may pay.

Payouts of the processor and transfers between own accounts are never income. Where it only looks like one,
the line is held with the reason, so that nothing is booked twice and nothing is lost.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct

from app.domain.charges import Payout
from app.domain.money import Money, total
from app.domain.parties import payer_key, words_of
from app.domain.record import replace
from app.domain.statements import BankLine

_PAYOUT_DAYS = 5
_TRANSFER_DAYS = 3
_DEPOSIT_DAYS = 5
_PAYMENT_DAYS = 5
_REFERENCE_DAYS = 14
"""How many days a line may lie from what explains it; a reference or name that agrees allows more."""
_SOURCE_ID = re.compile(r"\bbl[0-9a-f]{14}-[0-9]+")
_PROCESSOR = re.compile(r"\bstripe\b", re.IGNORECASE)
_PAYOUT_WORDS = re.compile(
    r"\b(payouts?|transfers?|payments?|settlement|technology|orig co name|st-[a-z0-9]{6,})\b", re.IGNORECASE
)
_TRANSFER_WORDS = re.compile(
    r"\b(transfers?|transferred|xfer|tfr|trf|umbuchung|(?:eigen)?übertrag|uebertrag|"
    r"virement interne|overboeking|traspaso|giroconto|överföring|overføring|own account|"
    r"savings|sav to|from savings|to checking)\b",
    re.IGNORECASE,
)
_LEAST_REFERENCE = 4

T = TypeVar("T")


class LineKind(StrEnum):
    """What a line is taken for."""

    RECEIPT = "receipt"
    OUTGOING = "outgoing"
    PAYOUT = "payout"
    TRANSFER = "transfer"
    BOOKED = "booked"
    HELD = "held"


class SeenLine(Struct, frozen=True):
    """A bank line with its key, its own account's number, and the ledger account that stands for it."""

    source_id: str
    account: str
    line: BankLine
    ledger_account_id: str | None = None


class BookedMoney(Struct, frozen=True):
    """A payment or deposit that the ledger holds. ``payer`` is the customer's name, empty for a deposit."""

    label: str
    on: date
    amount: Money
    account_id: str | None = None
    is_deposit: bool = False
    is_in_deposit: bool = False
    payer: str = ""
    reference: str = ""
    note: str = ""


class Recognised(Struct, frozen=True):
    """What a line is, and why, as a sentence for a person."""

    kind: LineKind
    reason: str = ""


def recognise(
    lines: Sequence[SeenLine], payouts: Iterable[Payout], booked: Iterable[BookedMoney]
) -> Mapping[str, Recognised]:
    """Every line by its source id. Each payout, opposite line and booking explains one line at most."""
    found: dict[str, Recognised] = {
        one.source_id: Recognised(LineKind.OUTGOING) for one in lines if one.line.amount.minor <= 0
    }
    _payouts(lines, payouts, found)
    _transfers(lines, found)
    _bookings(lines, booked, found)
    for one in lines:
        found.setdefault(one.source_id, Recognised(LineKind.RECEIPT))
    return found


def _open(lines: Iterable[SeenLine], found: Mapping[str, Recognised]) -> list[SeenLine]:
    return [one for one in lines if one.source_id not in found]


def _text(line: BankLine) -> str:
    return f"{line.description} {line.counterparty} {line.reference} {line.kind}"


class _Near(Generic[T]):
    """Things by amount and day, found by the nearest day, each given away once."""

    def __init__(self, items: Iterable[tuple[Money, date, T]]) -> None:
        self._items: dict[Money, dict[date, list[T]]] = defaultdict(lambda: defaultdict(list))
        for amount, on, item in items:
            self._items[amount][on].append(item)

    def find(self, amount: Money, on: date, days: int, fits: Callable[[T], bool]) -> tuple[date, T] | None:
        """The nearest one within so many days that fits, with its day."""
        by_day = self._items.get(amount)
        if by_day is None:  # the usual case
            return None
        for away in range(days + 1):
            for day in (on - timedelta(days=away), on + timedelta(days=away))[: 1 + bool(away)]:
                for item in by_day.get(day, ()):
                    if fits(item):
                        return day, item
        return None

    def take(self, amount: Money, on: date, item: T) -> None:
        """Give one away."""
        self._items[amount][on].remove(item)


def _payouts(lines: Sequence[SeenLine], payouts: Iterable[Payout], found: dict[str, Recognised]) -> None:
    near = _Near((payout.amount, payout.arrives_on, payout) for payout in payouts)
    for one in _open(lines, found):
        line, text = one.line, _text(one.line)
        is_named = bool(_PROCESSOR.search(text))
        hit = near.find(line.amount, line.booked_on, _PAYOUT_DAYS, lambda _: True)
        if hit is not None and (is_named or _says(text, hit[1])):
            near.take(line.amount, *hit)
            reason = f"payout {hit[1].remote_id} of {hit[0]}"
            found[one.source_id] = Recognised(LineKind.PAYOUT, reason)
        elif is_named and _PAYOUT_WORDS.search(text):
            found[one.source_id] = Recognised(LineKind.PAYOUT, "its text is that of a Stripe payout")
        elif hit is not None:
            reason = (
                f"The same amount came as a payout of Stripe on {hit[0]}; "
                "if this line is that payout, it is no income."
            )
            found[one.source_id] = Recognised(LineKind.HELD, reason)


def _says(text: str, payout: Payout) -> bool:
    """Whether a line's text carries the payout's id or its statement text."""
    told = text.casefold()
    tail = payout.remote_id[-12:].casefold()
    words = payout.statement_text.casefold().strip()
    return (len(tail) == 12 and tail in told) or (len(words) >= _LEAST_REFERENCE and words in told)


def _transfers(lines: Sequence[SeenLine], found: dict[str, Recognised]) -> None:
    own = {bare for one in lines if (bare := _bare(one.account))}
    outs = [one for one in lines if one.line.amount.minor < 0]
    near = _Near((-one.line.amount, one.line.booked_on, one) for one in outs)
    for one in _open(lines, found):
        line, account = one.line, one.account
        hit = near.find(line.amount, line.booked_on, _TRANSFER_DAYS, _on_another(account))
        other = _bare(line.counter_account)
        is_own = bool(other) and other != _bare(account) and other in own
        if hit is not None:
            near.take(line.amount, *hit)
        if is_own or (hit is not None and _is_transfer(one, hit[1])):
            whose = hit[1].account if hit is not None else line.counter_account
            found[one.source_id] = Recognised(LineKind.TRANSFER, f"from your own account {whose}")
        elif hit is not None:
            reason = (
                f"The same amount left your account {hit[1].account} on {hit[0]}; "
                "if it is a transfer, it is no income."
            )
            found[one.source_id] = Recognised(LineKind.HELD, reason)


def _on_another(account: str) -> Callable[[SeenLine], bool]:
    return lambda other: other.account != account


def _is_transfer(one: SeenLine, other: SeenLine) -> bool:
    """Whether the texts of two opposite lines speak of a transfer, or one names the other's account."""
    texts = (_text(one.line), _text(other.line))
    if all(_TRANSFER_WORDS.search(text) for text in texts):
        return True
    pairs = ((texts[0], other.account), (texts[1], one.account))
    return any(_bare(account)[-4:] in _bare(text) for text, account in pairs if len(_bare(account)) >= 4)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


Says = Callable[[SeenLine, BookedMoney, int], bool]
"""Whether a line and a booking tell of each other, so many days apart."""


def _bookings(lines: Sequence[SeenLine], booked: Iterable[BookedMoney], found: dict[str, Recognised]) -> None:
    every = tuple(booked)
    left = {id(money): money for money in every}
    near = _Near((money.amount, money.on, money) for money in every)
    by_source = {word: money for money in every for word in _SOURCE_ID.findall(money.note)}
    for one in _open(lines, found):
        own = by_source.get(one.source_id)
        if own is not None:
            near.take(own.amount, own.on, own)
            left.pop(id(own), None)
            found[one.source_id] = Recognised(LineKind.BOOKED, own.label)
    for says in (_has_reference, _has_payer, _has_place):  # what tells most goes first, for all lines
        for money in _found(_open(lines, found), near, says, found):
            left.pop(id(money), None)
    lumps = _Near((money.amount, money.on, money) for money in _lumps(left.values()))
    for says in (_has_payer, _has_place):
        _found(_open(lines, found), lumps, says, found)


def _found(
    lines: Iterable[SeenLine], near: _Near[BookedMoney], says: Says, found: dict[str, Recognised]
) -> list[BookedMoney]:
    """The bookings that are lines by what ``says`` tells."""
    taken = []
    for one in lines:
        hit = near.find(one.line.amount, one.line.booked_on, _REFERENCE_DAYS, _told(says, one))
        if hit is not None:
            near.take(one.line.amount, *hit)
            taken.append(hit[1])
            found[one.source_id] = Recognised(LineKind.BOOKED, hit[1].label)
    return taken


def _lumps(left: Iterable[BookedMoney]) -> Iterator[BookedMoney]:
    """What a customer paid into an account on one day, booked in parts: the bank has it in one line."""
    parts: dict[tuple[str, str | None, date, str], list[BookedMoney]] = defaultdict(list)
    for one in left:
        if one.payer and not one.is_deposit and not one.is_in_deposit:
            parts[one.payer, one.account_id, one.on, one.amount.currency].append(one)
    for theirs in parts.values():
        if len(theirs) > 1:
            yield replace(
                theirs[0],
                label=", ".join(one.label for one in theirs),
                amount=total((one.amount for one in theirs), theirs[0].amount.currency),
                reference="",
            )


def _told(says: Says, one: SeenLine) -> Callable[[BookedMoney], bool]:
    return lambda money: says(one, money, abs((money.on - one.line.booked_on).days))


def _has_reference(one: SeenLine, money: BookedMoney, _away: int) -> bool:
    """Whether the line's text names the reference of a payment."""
    reference = _bare(money.reference)
    is_told = len(reference) >= _LEAST_REFERENCE and reference in _bare(_text(one.line))
    return is_told and not money.is_deposit and not money.is_in_deposit


def _has_payer(one: SeenLine, money: BookedMoney, away: int) -> bool:
    """Whether the line's text names who paid, about that day."""
    if money.is_deposit or money.is_in_deposit or away > _PAYMENT_DAYS:
        return False
    return bool(money.payer) and _names(_text(one.line), money.payer)


def _has_place(one: SeenLine, money: BookedMoney, away: int) -> bool:
    """Whether it was booked to the line's own account: a deposit about that day, a payment on it."""
    is_here = one.ledger_account_id is not None and money.account_id == one.ledger_account_id
    if money.is_deposit:
        return away <= _DEPOSIT_DAYS and (is_here or one.ledger_account_id is None)
    return is_here and away <= 1 and not money.is_in_deposit


def _names(text: str, payer: str) -> bool:
    key = payer_key(payer)
    return bool(key) and set(key.split()) <= set(words_of(text))
