"""Why two sides differ, and a difference with its records and what it does to each account and month."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct, field

from app.propose.reconciliation.books import Entry, Side


class Cause(StrEnum):
    """The cause of a difference; ``unknown_yet``: a side was not read that far, so nothing is claimed."""

    PAYMENT_MISSING = "payment_missing"
    FEE_MISSING = "fee_missing"
    REFUND_MISSING = "refund_missing"
    REFUND_FAILED = "refund_failed"
    DISPUTE_MISSING = "dispute_missing"
    DISPUTE_WON_MISSING = "dispute_won_missing"
    FAILED_DEBIT = "failed_debit"
    PAYOUT_MISSING = "payout_missing"
    PAYOUT_FAILED = "payout_failed"
    ADJUSTMENT_MISSING = "adjustment_missing"
    DUPLICATE = "duplicate"
    FEE_TWICE = "fee_twice"
    NET_FOR_GROSS = "net_for_gross"
    PAYOUT_AS_REVENUE = "payout_as_revenue"
    AMOUNT = "amount"
    EDITED = "edited"
    ROUNDING = "rounding"
    CURRENCY = "currency"
    WRONG_ACCOUNT = "wrong_account"
    WRONG_SIGN = "wrong_sign"
    CUT_OFF = "cut_off"
    TIME_ZONE = "time_zone"
    WRONG_DATE = "wrong_date"
    NOT_AT_PROCESSOR = "not_at_processor"
    NOT_ON_STATEMENT = "not_on_statement"
    NOT_BOOKED = "not_booked"
    PAYOUT_NOT_ARRIVED = "payout_not_arrived"
    DEFERRED = "deferred"
    CUSTOMER_TWICE = "customer_twice"
    PAID_BUT_OPEN = "paid_but_open"
    PAID_BUT_VOIDED = "paid_but_voided"
    PAID_TWICE = "paid_twice"
    PAID_BUT_REFUNDED = "paid_but_refunded"
    PAID_BUT_LOST = "paid_but_lost"
    UNKNOWN_YET = "unknown_yet"


TEXTS = {
    Cause.PAYMENT_MISSING: "The charge is not in the ledger",
    Cause.FEE_MISSING: "The processor's fee is not booked",
    Cause.REFUND_MISSING: "The refund is not booked",
    Cause.REFUND_FAILED: "The refund failed and its money came back; that is not booked",
    Cause.DISPUTE_MISSING: "The disputed money was withdrawn and that is not booked",
    Cause.DISPUTE_WON_MISSING: "The dispute was won and the money's return is not booked",
    Cause.FAILED_DEBIT: "The payment failed afterwards; the ledger still holds it",
    Cause.PAYOUT_MISSING: "The transfer to the bank is not booked",
    Cause.PAYOUT_FAILED: "The payout failed and came back; that is not booked",
    Cause.ADJUSTMENT_MISSING: "A movement of the processor's balance is not booked",
    Cause.DUPLICATE: "It is booked more than once",
    Cause.FEE_TWICE: "The fee is booked twice",
    Cause.NET_FOR_GROSS: "The net amount is booked for the gross one",
    Cause.PAYOUT_AS_REVENUE: "The payout is booked as income instead of a transfer",
    Cause.AMOUNT: "The amounts differ",
    Cause.EDITED: "The amounts differ; the record was edited after it was matched",
    Cause.ROUNDING: "The amounts differ by rounding",
    Cause.CURRENCY: "It is booked in another currency",
    Cause.WRONG_ACCOUNT: "It is booked to another account",
    Cause.WRONG_SIGN: "It is booked with the wrong sign",
    Cause.CUT_OFF: "The two sides have it in different months",
    Cause.TIME_ZONE: "It is booked by the day in UTC, which lies in another month here",
    Cause.WRONG_DATE: "The days are far apart",
    Cause.NOT_AT_PROCESSOR: "The processor knows nothing of it",
    Cause.NOT_ON_STATEMENT: "It is not on the bank's statement",
    Cause.NOT_BOOKED: "The bank's line is not in the ledger",
    Cause.PAYOUT_NOT_ARRIVED: "The payout is not on the bank's statement",
    Cause.DEFERRED: "It was billed in advance and is earned period by period",
    Cause.CUSTOMER_TWICE: "The customer was entered twice",
    Cause.PAID_BUT_OPEN: "The invoice is paid at Stripe and open in the ledger",
    Cause.PAID_BUT_VOIDED: "The invoice is voided, and its charge was paid",
    Cause.PAID_TWICE: "The invoice is paid, and another charge names it",
    Cause.PAID_BUT_REFUNDED: "The invoice counts as paid by a charge that was refunded",
    Cause.PAID_BUT_LOST: "The invoice counts as paid by a charge that was lost in a dispute",
    Cause.UNKNOWN_YET: "Not known yet: one side was not read that far",
}


class Place(NamedTuple):
    """An account in one currency and one month, written YYYY-MM."""

    account: str
    currency: str
    month: str


class Difference(Struct, frozen=True):
    """One difference with the records on each side.

    ``effects``: what the ledger has too much (positive) or too little in minor units, by place. All
    differences of a place, the unknown ones too, add up to its gap.
    """

    cause: Cause
    records: tuple[Entry, ...]
    effects: Mapping[Place, int] = field(default_factory=dict)

    def of(self, side: Side) -> tuple[Entry, ...]:
        """The records of one side."""
        return tuple(one for one in self.records if one.side is side)

    @property
    def text(self) -> str:
        """One sentence for a person."""
        return TEXTS[self.cause]


def place_of(entry: Entry) -> Place:
    """Where an entry counts."""
    return Place(entry.account, entry.amount.currency, f"{entry.on:%Y-%m}")


def effects_of(ledger: Iterable[Entry], other: Iterable[Entry]) -> dict[Place, int]:
    """Ledger less the other side, by place; nothing where they agree."""
    found: dict[Place, int] = {}
    for sign, entries in ((1, ledger), (-1, other)):
        for one in entries:
            place = place_of(one)
            found[place] = found.get(place, 0) + sign * one.amount.minor
    return {place: minor for place, minor in found.items() if minor}
