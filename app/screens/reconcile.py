"""What the Reconcile place asks for, and its words."""

from collections.abc import Mapping
from concurrent.futures import Future
from datetime import date
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from app.domain.money import Money
from app.language import Words, day_text, figures, marked, tr
from app.propose.reconciliation import Cause, Difference, Entry, PayoutTie, Side, TieState
from app.propose.reconciliation.causes import TEXTS
from app.retelling import retold
from app.review.decision import ProposalState
from app.review.reconciling import Bridge, FixState, MonthView
from app.screens.closing import ClosingDesk
from app.screens.wording import STATE_WORD, TIER_WORD, day, figure_text, money_text, plural


class ReconcileDesk(ClosingDesk, Protocol):
    """What the Reconcile place may ask for; nothing blocks."""

    def month(self, first: date | None) -> Future[MonthView]:
        """A month by its first day; None: the latest one with anything to compare."""


class Weight(StrEnum):
    """What a cause says of the books: something is not there, is there wrongly, or only comes later."""

    MISSING = "missing"
    WRONG = "wrong"
    PASSING = "passing"


_PASSING = frozenset(
    {
        Cause.CUT_OFF,
        Cause.TIME_ZONE,
        Cause.NOT_ON_STATEMENT,
        Cause.PAYOUT_NOT_ARRIVED,
        Cause.DEFERRED,
        Cause.UNKNOWN_YET,
    }
)
_MISSING = frozenset(
    {
        Cause.PAYMENT_MISSING,
        Cause.FEE_MISSING,
        Cause.REFUND_MISSING,
        Cause.REFUND_FAILED,
        Cause.DISPUTE_MISSING,
        Cause.DISPUTE_WON_MISSING,
        Cause.PAYOUT_MISSING,
        Cause.ADJUSTMENT_MISSING,
        Cause.NOT_BOOKED,
        Cause.PAID_BUT_OPEN,
    }
)


def weight_of(cause: Cause) -> Weight:
    """What a cause says of the books; what is neither missing nor passing is booked wrongly."""
    if cause in _PASSING:
        return Weight.PASSING
    return Weight.MISSING if cause in _MISSING else Weight.WRONG


class BridgeLine(Struct, frozen=True):
    """One step of a bridge: its words and its figure; ``is_sum`` at the ends, a ``weight`` between them.

    ``is_wrong``: a person should look at it; ``is_right``: it is as it must be.
    """

    words: str
    figure: str
    is_sum: bool = False
    is_wrong: bool = False
    is_right: bool = False
    weight: Weight | None = None


class DifferenceRow(Struct, frozen=True):
    """One difference in three columns."""

    weight: Weight
    cause: str
    ledger: str
    processor: str
    bank: str
    effect: str
    fix: str


def bridge_lines(bridge: Bridge) -> tuple[BridgeLine, ...]:
    """From the gap over its causes to what is left unexplained."""
    return (
        BridgeLine(
            tr("{account} differs by").format(account=retold(bridge.account)),
            money_text(bridge.gap),
            is_sum=True,
        ),
        *(
            BridgeLine(retold(TEXTS[cause]), money_text(amount), weight=weight_of(cause))
            for cause, amount in bridge.causes
        ),
        BridgeLine(
            tr("Unexplained"),
            money_text(bridge.unexplained),
            is_sum=True,
            is_wrong=bool(bridge.unexplained),
            is_right=not bridge.unexplained,
        ),
    )


def difference_row(one: Difference, fixes: Mapping[str, FixState]) -> DifferenceRow:
    """The records of each side, short, and how its fix stands."""
    effects = {place.currency: 0 for place in one.effects}
    for place, minor in one.effects.items():
        effects[place.currency] += minor
    return DifferenceRow(
        weight=weight_of(one.cause),
        cause=retold(one.text),
        ledger=_records(one.of(Side.LEDGER)),
        processor=_records(one.of(Side.PROCESSOR)),
        bank=_records(one.of(Side.BANK)),
        effect=" ".join(money_text(Money(minor, currency)) for currency, minor in effects.items() if minor),
        fix=_fix_word(one, fixes),
    )


_IN_MATCHES = frozenset({Cause.PAYMENT_MISSING})
"""Causes that are settled by a payment match."""

_WITH_PAYOUT = frozenset(
    {Cause.FEE_MISSING, Cause.REFUND_MISSING, Cause.DISPUTE_MISSING, Cause.DISPUTE_WON_MISSING}
)
"""Causes that are settled by the deposit or the fees of a payout, once that is on its way."""


def way_to_fix(one: Difference, fixes: Mapping[str, FixState]) -> tuple[str, str] | None:
    """The place where it is settled, and what to look for there; None where nothing settles it."""
    if one.cause in _IN_MATCHES:
        names = [name for record in one.records for name in record.names if name.startswith(("ch_", "py_"))]
        return ("matches", names[0]) if names else None
    found = next((record.id for record in one.records if record.id in fixes), None)
    return None if found is None else ("reconcile", found)


def _fix_word(one: Difference, fixes: Mapping[str, FixState]) -> str:
    if one.cause in _IN_MATCHES:
        return tr("in Matches")
    found = next((fixes[record.id] for record in one.records if record.id in fixes), None)
    if found is None:
        return tr("with its payout") if one.cause in _WITH_PAYOUT else ""
    if found.state is not ProposalState.OPEN:
        return STATE_WORD[found.state]
    return tr("only you") if found.is_yours else TIER_WORD[found.tier]


def _records(entries: tuple[Entry, ...]) -> str:
    if not entries:
        return ""
    first, more = entries[0], len(entries) - 1
    rest = f" +{more}" if more else ""
    return f"{day_text(first.on, with_year=False)}{rest}  {figure_text(first.amount)}"


TIE_WORD = Words(
    {
        TieState.TIED: marked("tied"),
        TieState.BROKEN: marked("does not tie"),
        TieState.UNKNOWN: marked("not known yet"),
    }
)


def payout_row(tie: PayoutTie) -> tuple[str, str, str, str]:
    """Day, money, state, and what it is made of or why it does not tie."""
    parts = ", ".join(f"{retold(role)} {figures(amount.grouped())}" for role, amount in tie.parts.items())
    return (
        day(tie.payout.arrives_on),
        money_text(tie.payout.amount),
        TIE_WORD.get(tie.state, str(tie.state)),
        retold(tie.reason) or parts,
    )


def headline(view: MonthView) -> str:
    """How the month stands, in a few words."""
    broken = sum(tie.state is TieState.BROKEN for tie in view.payouts)
    unexplained = [one.unexplained for one in view.bridges if one.unexplained]
    if unexplained:
        return tr("{unexplained} unexplained").format(unexplained=money_text(unexplained[0]))
    parts = []
    if view.difference_count:
        parts.append(
            tr("{differences}, every cent explained").format(
                differences=plural(view.difference_count, "difference")
            )
        )
    if broken:
        parts.append(tr("{payouts} not tied").format(payouts=plural(broken, "payout")))
    return " · ".join(parts) or tr("nothing differs")
