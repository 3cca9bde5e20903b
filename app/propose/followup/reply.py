"""What a customer's message says: a promise, a dispute, that it is paid; with the line it rests on.

A small grammar for the languages that letters are written in; nothing is guessed that is not in the line, and
a person confirms it. What the message quotes of ours is not read.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.arrangements import Arrangement
from app.domain.money import Money
from app.propose.followup.said import amounts_in, days_in
from app.propose.followup.triage import DISPUTE_WORDS


class ReplyKind(StrEnum):
    """What a line says; ``promise`` names a day on which they will pay."""

    PROMISE = "promise"
    DISPUTE = "dispute"
    PAID = "paid"


class Reading(Struct, frozen=True):
    """What one line says. ``until`` is the promised day, ``amount`` what is promised, None: all of it."""

    kind: ReplyKind
    line: str
    until: date | None = None
    amount: Money | None = None


class Reply(Struct, frozen=True):
    """What a message says, and what would be recorded if a person says so; None: nothing."""

    readings: tuple[Reading, ...]
    wanted: Arrangement | None


_QUOTED = re.compile(
    r"^\s*(?:>|-{2,}\s*(?:original|ursprüngliche|message d|mensaje)|"
    r"(?:on|am|le|el)\b.{5,120}\b(?:wrote|schrieb|a écrit|escribió)\s*:?\s*$|(?:from|von|de)\s*:\s)",
    re.IGNORECASE,
)
_PAYING = re.compile(
    r"\b(?:pay|paying|payment|transfer\w*|send|settle\w*|wire|remit\w*|zahl\w*|überweis\w*|begleich\w*|anweis\w*"
    r"|pa(?:ie|y)\w*|rég(?:l|ul)\w*|vir(?:er|ons|ement)\w*|vers\w+|pag(?:ar|o|amos|aremos|are|aré|ará)\w*"
    r"|abon\w*|transferi\w*|liquid\w*)\b",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"\b(?:(?:have|has|was|been|already)\s+(?:\w+\s+){0,2}(?:paid|sent|transferred|settled)"
    r"|paid (?:it|this|on)"
    r"|(?:bereits|schon|wurde|haben)\b[^.]*\b(?:bezahlt|überwiesen|beglichen)"
    r"|(?:avons|ai|a été|déjà)\s+(?:\w+\s+){0,2}(?:payé|réglé|viré)\w*"
    r"|(?:hemos|he|ha sido|ya)\s+(?:\w+\s+){0,2}(?:pagad[oa]|abonad[oa]|transferid[oa]))\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|won't|can't|cannot|don't|unable|never|nicht|kein\w*|nie|ne\b.*\b(?:pas|jamais)|no|nunca|"
    r"imposible)\b|n't\b|\bn'\w+ pas\b",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[.!?])(?<!\d\.)\s+(?=\S)|\n+")


def read_reply(text: str, today: date, currency: str) -> tuple[Reading, ...]:
    """What the lines of a message say, promises first.

    ``currency`` is what an amount without one would be in; it also tells the order of day and month.
    """
    found = [reading for line in _lines(text) if (reading := _read(line, today, currency)) is not None]
    order = list(ReplyKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _lines(text: str) -> Iterator[str]:
    """The sentences of a message up to what it quotes."""
    own = []
    for line in text.splitlines():
        if _QUOTED.search(line):
            break
        own.append(line)
    for sentence in _END.split("\n".join(own)):
        if sentence.strip():
            yield sentence.strip()


def _read(line: str, today: date, currency: str) -> Reading | None:
    if DISPUTE_WORDS.search(line):
        return Reading(ReplyKind.DISPUTE, line)
    if _PAID.search(line):
        return Reading(ReplyKind.PAID, line)
    if not _PAYING.search(line) or _NOT.search(line):
        return None
    days = days_in(line, today, is_month_first=currency == "USD")
    if len(days) != 1:
        return None
    amounts = amounts_in(line)
    return Reading(ReplyKind.PROMISE, line, days[0], amounts[0] if len(amounts) == 1 else None)
