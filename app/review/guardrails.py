"""Guardrails: what may be approved in bulk, what must stop, and the one switch that stops all writing."""

from dataclasses import dataclass
from datetime import date

from app.domain.money import Money
from app.propose.proposal import Tier


@dataclass(frozen=True, slots=True)
class Guardrails:
    """A company's limits, in minor units of its home currency; None means no limit.

    ``writing_enabled`` off: nothing can be signed or sent, everything else works.
    """

    writing_enabled: bool = True
    row_limit_minor: int | None = None
    batch_limit_minor: int | None = None
    batch_rows: int = 500


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What the guardrails look at in one approved row. ``dated_on`` is the date the ledger would book it."""

    tier: Tier
    money: Money
    dated_on: date
    home_currency: str


def row_stops(row: RowFacts, rails: Guardrails, books_closed_on: date | None) -> tuple[str, ...]:
    """Why a row must not go into a batch, as sentences; empty when it may."""
    stops = []
    if books_closed_on is not None and row.dated_on <= books_closed_on:
        stops.append(f"its date {row.dated_on} is in a closed period (books closed to {books_closed_on})")
    limit = rails.row_limit_minor
    if limit is not None and row.money.currency == row.home_currency and abs(row.money.minor) > limit:
        ceiling = Money(limit, row.home_currency)
        stops.append(f"{row.money.grouped()} is over the limit of {ceiling.grouped()} a row")
    return tuple(stops)


def batch_stop(count: int, money: Money, rails: Guardrails) -> str:
    """Why a batch of this size must not be signed, as a sentence; empty when it may."""
    if not rails.writing_enabled:
        return "All writing is switched off in Settings."
    if count > rails.batch_rows:
        return f"A batch may have {rails.batch_rows} rows at most; this one has {count}."
    limit = rails.batch_limit_minor
    if limit is not None and money.minor > limit:
        return f"{money} is over the limit of {Money(limit, money.currency)} a batch."
    return ""
