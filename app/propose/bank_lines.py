"""What a bank line is before anyone matches it: a payout, a transfer, booked already, or money that may pay.

Payouts of the processor and transfers between own accounts are never income. Where it only looks like one,
the line is held with the reason, so that nothing is booked twice and nothing is lost.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.documents import Payout
from app.domain.money import Money
from app.domain.parties import payer_key, words_of
from app.domain.statements import BankLine

_PAYOUT_DAYS = timedelta(days=5)
_TRANSFER_DAYS = timedelta(days=3)
_DEPOSIT_DAYS = timedelta(days=5)
_PAYMENT_DAYS = timedelta(days=5)
_REFERENCE_DAYS = timedelta(days=14)
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


class LineKind(StrEnum):
    """What a line is taken for."""

    RECEIPT = "receipt"
    OUTGOING = "outgoing"
    PAYOUT = "payout"
    TRANSFER = "transfer"
    BOOKED = "booked"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A bank line with its key, its own account's number, and the ledger account that stands for it."""

    source_id: str
    account: str
    line: BankLine
    ledger_account_id: str | None = None


@dataclass(frozen=True, slots=True)
class BookedMoney:
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


@dataclass(frozen=True, slots=True)
class Recognised:
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


def _payouts(lines: Sequence[SeenLine], payouts: Iterable[Payout], found: dict[str, Recognised]) -> None:
    by_amount: dict[Money, list[Payout]] = defaultdict(list)
    for payout in payouts:
        by_amount[payout.amount].append(payout)
    for one in _open(lines, found):
        text = _text(one.line)
        is_named = bool(_PROCESSOR.search(text))
        near = [
            payout
            for payout in by_amount.get(one.line.amount, ())
            if abs(payout.arrives_on - one.line.booked_on) <= _PAYOUT_DAYS
        ]
        nearest = min(near, key=lambda payout: abs(payout.arrives_on - one.line.booked_on), default=None)
        if nearest is not None and (is_named or _says(text, nearest)):
            by_amount[one.line.amount].remove(nearest)
            reason = f"payout {nearest.remote_id} of {nearest.arrives_on}"
            found[one.source_id] = Recognised(LineKind.PAYOUT, reason)
        elif is_named and _PAYOUT_WORDS.search(text):
            found[one.source_id] = Recognised(LineKind.PAYOUT, "its text is that of a Stripe payout")
        elif nearest is not None:
            reason = (
                f"The same amount came as a payout of Stripe on {nearest.arrives_on}; "
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
    own = {_bare(one.account) for one in lines if _bare(one.account)}
    opposite: dict[Money, list[SeenLine]] = defaultdict(list)
    for one in lines:
        if one.line.amount.minor < 0:
            opposite[-one.line.amount].append(one)
    for one in _open(lines, found):
        other = _bare(one.line.counter_account)
        near = [
            out
            for out in opposite.get(one.line.amount, ())
            if out.account != one.account and abs(out.line.booked_on - one.line.booked_on) <= _TRANSFER_DAYS
        ]
        nearest = min(near, key=lambda out: abs(out.line.booked_on - one.line.booked_on), default=None)
        if nearest is not None:
            opposite[one.line.amount].remove(nearest)
        is_own = bool(other) and other != _bare(one.account) and other in own
        if is_own or (nearest is not None and _is_transfer(one, nearest)):
            whose = nearest.account if nearest is not None else one.line.counter_account
            found[one.source_id] = Recognised(LineKind.TRANSFER, f"from your own account {whose}")
        elif nearest is not None:
            reason = (
                f"The same amount left your account {nearest.account} on {nearest.line.booked_on}; "
                "if it is a transfer, it is no income."
            )
            found[one.source_id] = Recognised(LineKind.HELD, reason)


def _is_transfer(one: SeenLine, other: SeenLine) -> bool:
    """Whether the texts of two opposite lines speak of a transfer, or one names the other's account."""
    texts = (_text(one.line), _text(other.line))
    if all(_TRANSFER_WORDS.search(text) for text in texts):
        return True
    pairs = ((texts[0], other.account), (texts[1], one.account))
    return any(_bare(account)[-4:] in _bare(text) for text, account in pairs if len(_bare(account)) >= 4)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def _bookings(lines: Sequence[SeenLine], booked: Iterable[BookedMoney], found: dict[str, Recognised]) -> None:
    by_amount: dict[Money, list[BookedMoney]] = defaultdict(list)
    by_source: dict[str, BookedMoney] = {}
    for money in booked:
        by_amount[money.amount].append(money)
        by_source.update((word, money) for word in re.findall(r"\bbl[0-9a-f]{14}-[0-9]+", money.note))
    for one in _open(lines, found):
        own = by_source.get(one.source_id)
        if own is not None:
            found[one.source_id] = Recognised(LineKind.BOOKED, own.label)
            by_amount[own.amount] = [money for money in by_amount[own.amount] if money is not own]
    for one in _open(lines, found):
        candidates = by_amount.get(one.line.amount, [])
        fitting = [money for money in candidates if _is_booking(one, money)]
        nearest = min(fitting, key=lambda money: abs(money.on - one.line.booked_on), default=None)
        if nearest is not None:
            candidates.remove(nearest)
            found[one.source_id] = Recognised(LineKind.BOOKED, nearest.label)


def _is_booking(one: SeenLine, money: BookedMoney) -> bool:
    """Whether a booking of the same amount is this line: by account and day, by reference, or by payer."""
    away = abs(money.on - one.line.booked_on)
    is_here = one.ledger_account_id is not None and money.account_id == one.ledger_account_id
    if money.is_deposit:
        return away <= _DEPOSIT_DAYS and (is_here or one.ledger_account_id is None)
    if money.is_in_deposit:
        return False
    reference = _bare(money.reference)
    text = _text(one.line)
    if len(reference) >= _LEAST_REFERENCE and reference in _bare(text):
        return away <= _REFERENCE_DAYS
    if is_here and away <= timedelta(days=1):
        return True
    return away <= _PAYMENT_DAYS and bool(money.payer) and _names(text, money.payer)


def _names(text: str, payer: str) -> bool:
    key = payer_key(payer)
    return bool(key) and set(key.split()) <= set(words_of(text))
