"""The words that screens put around counts, money and time. No Qt, no clock: the time comes in."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from msgspec import Struct

from app.domain.money import Money
from app.language import Words, day_text, figures, marked, spoken, tr, with_symbol
from app.propose.proposal import MatchKind, RemainderAs, SourceKind, Tier
from app.review.decision import ProposalState

_FIGURE = re.compile(r"[−-]?\d(?:[\d.,\u00a0\u202f]*\d)?")
_FIGURE_SPACE, _POINT_SPACE = "\u2007", "\u2008"
"""As wide as a tabular figure, and as a point."""


class Sum(Struct, frozen=True):
    """A line of a list of amounts, which stand under one another: the amount, what it is of, and its day."""

    amount: str
    text: str
    on: str = ""


TIER_WORD = Words({Tier.READY: marked("ready"), Tier.REVIEW: marked("review"), Tier.NONE: marked("none")})

TIER_SENTENCE = Words(
    {
        Tier.READY: marked("Ready: it may be approved with others."),
        Tier.REVIEW: marked("Look at this: a person should check it."),
        Tier.NONE: marked("Nothing is put forward."),
    }
)

STATE_WORD = Words(
    {
        ProposalState.OPEN: marked("open"),
        ProposalState.APPROVED: marked("approved"),
        ProposalState.REJECTED: marked("rejected"),
        ProposalState.LATER: marked("later"),
        ProposalState.SIGNED: marked("signed"),
        ProposalState.COMMITTED: marked("committed"),
        ProposalState.SUPERSEDED: marked("replaced"),
    }
)

SOURCE_WORD = Words(
    {
        SourceKind.CHARGE: marked("card charge"),
        SourceKind.LEDGER_PAYMENT: marked("payment in the ledger"),
        SourceKind.BANK_LINE: marked("bank line"),
    }
)

MATCH_WORD = Words(
    {
        MatchKind.EXACT: marked("pays one invoice in full"),
        MatchKind.PARTIAL: marked("pays part of an invoice"),
        MatchKind.COMBINED: marked("pays several invoices"),
        MatchKind.SHORT: marked("short of the invoice"),
        MatchKind.OVER: marked("more than the invoice"),
        MatchKind.DUPLICATE: marked("looks like a duplicate"),
        MatchKind.REFUND: marked("money given back"),
        MatchKind.UNMATCHED: marked("no invoice found"),
    }
)

REMAINDER_WORD = Words(
    {
        RemainderAs.FEE: marked("booked as a fee"),
        RemainderAs.DISCOUNT: marked("booked as a discount"),
        RemainderAs.OVERPAYMENT: marked("kept as an overpayment"),
        RemainderAs.UNAPPLIED: marked("left unapplied on the customer"),
        RemainderAs.EXCHANGE: marked("exchange difference"),
    }
)

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def plural(count: int, one: str, many: str = "") -> str:
    """A counted noun with grouped thousands: ``1 row``, ``1,250 rows``."""
    counted = f"%n {one}(s)"
    said = tr(counted, n=count)
    return f"{count:,} {one if count == 1 else many or one + 's'}" if "%n" in said else said


def _counted() -> None:
    """Never called: what ``plural`` looks up, as lupdate wants to read it."""
    tr("%n row(s)", "", 0)
    tr("%n match(s)", "", 0)
    tr("%n draft(s)", "", 0)
    tr("%n follow-up(s)", "", 0)
    tr("%n fix(s)", "", 0)
    tr("%n ready match(s)", "", 0)
    tr("%n ready draft(s)", "", 0)
    tr("%n ready follow-up(s)", "", 0)
    tr("%n ready fix(s)", "", 0)
    tr("%n match was(s)", "", 0)
    tr("%n draft was(s)", "", 0)
    tr("%n follow-up was(s)", "", 0)
    tr("%n fix was(s)", "", 0)
    tr("%n new line(s)", "", 0)
    tr("%n invoice(s)", "", 0)
    tr("%n settled invoice(s)", "", 0)
    tr("%n payment waits(s)", "", 0)
    tr("%n open invoice(s)", "", 0)
    tr("%n difference(s)", "", 0)
    tr("%n payout(s)", "", 0)
    tr("%n service(s)", "", 0)
    tr("%n call(s)", "", 0)
    tr("%n change(s)", "", 0)
    tr("%n day(s)", "", 0)
    tr("%n minute(s)", "", 0)
    tr("%n second(s)", "", 0)
    tr("%n decision(s)", "", 0)
    tr("%n conflict(s)", "", 0)
    tr("%n customer(s)", "", 0)
    tr("%n balance(s)", "", 0)
    tr("%n time entry(s)", "", 0)
    tr("%n booking(s)", "", 0)
    tr("%n piece of work(s)", "", 0)
    tr("%n line(s)", "", 0)
    tr("%n check holds(s)", "", 0)
    tr("%n item(s)", "", 0)


def money_text(amount: Money) -> str:
    """An amount in a sentence: ``$16,920.40`` where the symbol is unmistakable, else ``16,920.40 CHF``."""
    symbol = _SYMBOLS.get(amount.currency)
    if symbol is None:
        return figure_text(amount)
    return with_symbol(amount.grouped(), symbol)


def figure_text(amount: Money) -> str:
    """An amount with its currency after it: ``16,920.40 CHF``."""
    return f"{figures(amount.grouped())} {amount.currency}"


def price_text(plain: str) -> str:
    """A plain decimal (``95.5``) grouped, with two places at least; what is no number stays as it is."""
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return plain
    exponent = found.as_tuple().exponent
    places = max(2, -exponent) if isinstance(exponent, int) else 2
    return figures(f"{found:,.{places}f}").replace("-", "−") if found.is_finite() else plain


def on_the_point(texts: Sequence[str]) -> tuple[str, ...]:
    """Figures of one column (``2.5 h``, ``3 h``), of which each gets room behind it for what others have.

    Set at the right in tabular figures, they stand with the decimal point beneath each other. What does not
    begin with a figure stays as it is.
    """
    parted = [_split_at_point(text) for text in texts]
    longest = max((len(part) for _, part, _ in parted), default=0)
    return tuple(
        f"{whole}{part}{_room(longest - len(part), has_point=bool(part))}{rest}" if whole else text
        for text, (whole, part, rest) in zip(texts, parted, strict=True)
    )


def _split_at_point(text: str) -> tuple[str, str, str]:
    """What stands before the decimal point, the point and what follows it, and what is no figure."""
    found = _FIGURE.match(text)
    if found is None:
        return "", "", ""
    whole, point, places = found[0].partition(spoken().point)
    return whole, point + places, text[found.end() :]


def _room(missing: int, *, has_point: bool) -> str:
    if missing <= 0:
        return ""
    return _FIGURE_SPACE * missing if has_point else _POINT_SPACE + _FIGURE_SPACE * (missing - 1)


def monies(amounts: Iterable[Money]) -> str:
    """Sums by currency in one phrase: ``$1,200.00 + €90.00``; a dash when there is none."""
    return " + ".join(money_text(amount) for amount in amounts if amount) or "—"


def day(when: date) -> str:
    """A short accounting date: ``18 Nov 2026``."""
    return day_text(when)


def ago(then: datetime, now: datetime) -> str:
    """How long ago, roughly and calmly: ``just now``, ``2 min ago``, ``3 h ago``, ``4 days ago``."""
    seconds = max(0, int((now - then).total_seconds()))
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("{minutes} min ago").format(minutes=seconds // 60)
    if seconds < 86400:
        return tr("{hours} h ago").format(hours=seconds // 3600)
    days = seconds // 86400
    said = tr("%n day(s) ago", "", days)
    return said if "%n" not in said else f"{plural(days, 'day')} ago"
