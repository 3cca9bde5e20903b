"""The words that screens put around counts, money and time. No Qt, no clock: the time comes in."""

from collections.abc import Iterable
from datetime import date, datetime

from app.domain.money import Money
from app.propose.proposal import MatchKind, RemainderAs, SourceKind, Tier
from app.review.decision import ProposalState

TIER_WORD = {Tier.READY: "ready", Tier.REVIEW: "review", Tier.NONE: "none"}

TIER_SENTENCE = {
    Tier.READY: "Ready: it may be approved with others.",
    Tier.REVIEW: "Look at this: a person should check it.",
    Tier.NONE: "Nothing is put forward.",
}

STATE_WORD = {
    ProposalState.OPEN: "open",
    ProposalState.APPROVED: "approved",
    ProposalState.REJECTED: "rejected",
    ProposalState.LATER: "later",
    ProposalState.SIGNED: "signed",
    ProposalState.COMMITTED: "committed",
    ProposalState.SUPERSEDED: "replaced",
}

SOURCE_WORD = {
    SourceKind.CHARGE: "card charge",
    SourceKind.LEDGER_PAYMENT: "payment in the ledger",
    SourceKind.BANK_LINE: "bank line",
}

MATCH_WORD = {
    MatchKind.EXACT: "pays one invoice in full",
    MatchKind.PARTIAL: "pays part of an invoice",
    MatchKind.COMBINED: "pays several invoices",
    MatchKind.SHORT: "short of the invoice",
    MatchKind.OVER: "more than the invoice",
    MatchKind.DUPLICATE: "looks like a duplicate",
    MatchKind.REFUND: "money given back",
    MatchKind.UNMATCHED: "no invoice found",
}

REMAINDER_WORD = {
    RemainderAs.FEE: "booked as a fee",
    RemainderAs.DISCOUNT: "booked as a discount",
    RemainderAs.OVERPAYMENT: "kept as an overpayment",
    RemainderAs.UNAPPLIED: "left unapplied on the customer",
    RemainderAs.EXCHANGE: "exchange difference",
}

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def plural(count: int, one: str, many: str = "") -> str:
    """A counted noun with grouped thousands: ``1 row``, ``1,250 rows``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def money_text(amount: Money) -> str:
    """An amount in a sentence: ``$16,920.40`` where the symbol is unmistakable, else ``16,920.40 CHF``."""
    symbol = _SYMBOLS.get(amount.currency)
    if symbol is None:
        return f"{amount.grouped()} {amount.currency}"
    return f"−{symbol}{abs(amount).grouped()}" if amount.minor < 0 else f"{symbol}{amount.grouped()}"


def monies(amounts: Iterable[Money]) -> str:
    """Sums by currency in one phrase: ``$1,200.00 + €90.00``; a dash when there is none."""
    return " + ".join(money_text(amount) for amount in amounts if amount) or "—"


def day(when: date) -> str:
    """A short accounting date: ``18 Nov 2026``."""
    return f"{when.day} {when:%b %Y}"


def ago(then: datetime, now: datetime) -> str:
    """How long ago, roughly and calmly: ``just now``, ``2 min ago``, ``3 h ago``, ``4 days ago``."""
    seconds = max(0, int((now - then).total_seconds()))
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60} min ago"
    if seconds < 86400:
        return f"{seconds // 3600} h ago"
    return f"{plural(seconds // 86400, 'day')} ago"
