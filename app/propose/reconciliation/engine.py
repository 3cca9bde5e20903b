"""Reconciliation: ledger, processor and bank tied together, every cent of every gap with its cause."""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct, field

from app.domain.charges import ChargeStatus
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.propose.reconciliation.bank import bank_groups
from app.propose.reconciliation.books import (
    Books,
    Entry,
    Role,
    Side,
    bank_entries,
    movements,
    postings,
    short,
)
from app.propose.reconciliation.causes import Cause, Difference, Place, effects_of
from app.propose.reconciliation.clearing import clearing_groups
from app.propose.reconciliation.groups import Group
from app.propose.reconciliation.habits import Habits, habits_of
from app.propose.reconciliation.payouts import NOT_ARRIVED, PayoutTie, TieState, tie_payouts
from app.propose.reconciliation.undeposited import only_processor

_MISSING = {
    Role.CHARGE: Cause.PAYMENT_MISSING, Role.FEE: Cause.FEE_MISSING, Role.REFUND: Cause.REFUND_MISSING,
    Role.REFUND_FAILED: Cause.REFUND_FAILED,
    Role.DISPUTE: Cause.DISPUTE_MISSING, Role.DISPUTE_WON: Cause.DISPUTE_WON_MISSING,
    Role.FAILURE: Cause.FAILED_DEBIT, Role.PAYOUT: Cause.PAYOUT_MISSING,
    Role.PAYOUT_FAILED: Cause.PAYOUT_FAILED, Role.OTHER: Cause.ADJUSTMENT_MISSING,
}  # fmt: skip
_ROUNDING = 2
_FAR_DAYS = 10
_BANK_DAYS = 5


class Reconciliation(Struct, frozen=True):
    """What came out. ``gaps``: ledger less the other side, by place, counted apart from the differences.

    ``habits``: how the books are kept, as far as they tie.
    """

    differences: tuple[Difference, ...]
    gaps: Mapping[Place, int]
    payouts: tuple[PayoutTie, ...]
    habits: Habits = field(default_factory=Habits)

    def unexplained(self, place: Place) -> int:
        """What of a gap no difference accounts for, in minor units."""
        return self.gaps.get(place, 0) - sum(one.effects.get(place, 0) for one in self.differences)


class CutOff(Struct, frozen=True):
    """The clearing account beside the processor's balance at the end of a day, and why they differ."""

    on: date
    ledger: Money
    processor: Money
    items: tuple[tuple[Difference, Money], ...]

    @property
    def unexplained(self) -> Money:
        """What the items leave open."""
        return (
            self.ledger
            - self.processor
            - Money(sum(part.minor for _, part in self.items), self.ledger.currency)
        )


def reconcile(books: Books) -> Reconciliation:
    """Compare the three sides; the same books give the same answer."""
    books = only_processor(books)
    moves, lines, posts = list(movements(books)), list(bank_entries(books)), list(postings(books))
    clearing = set(books.chart.clearing.values())
    banks = set(books.chart.banks.values())
    own = [post for post in posts if post.account in clearing]
    elsewhere = [post for post in posts if post.account not in clearing]
    at_bank = [post for post in elsewhere if post.account in banks]
    groups = clearing_groups(books, moves, own, [one for one in elsewhere if not clearing & {*one.beside}])
    judge = _Judge(books, groups)
    found = [one for group in groups if (one := judge.of_clearing(group)) is not None]
    explained = {
        record.id: one.cause
        for one in found
        if one.cause in {Cause.WRONG_ACCOUNT, Cause.PAYOUT_AS_REVENUE}
        for record in one.records
    }
    ties = tie_payouts(books)
    found += [
        difference
        for group in bank_groups(lines, at_bank, explained)
        if (difference := judge.of_bank(group)) is not None
    ]
    found += _of_payouts(ties)
    gaps = effects_of([*own, *at_bank], [*moves, *lines])
    return Reconciliation(tuple(found), gaps, tuple(ties), habits_of(books, groups))


def at_cut_off(books: Books, found: Reconciliation, currency: str, on: date) -> CutOff:
    """The clearing account of a currency against the processor's balance at the end of a day.

    A difference counts with what of its records lies up to that day.
    """
    account = books.chart.clearing.get(currency, "")

    books = only_processor(books)

    def upto(entries: Iterable[Entry]) -> int:
        return sum(
            one.amount.minor
            for one in entries
            if one.account == account and one.amount.currency == currency and one.on <= on
        )

    items = []
    for one in found.differences:
        if any(place.account == account and place.currency == currency for place in one.effects):
            part = upto(one.of(Side.LEDGER)) - upto(one.of(Side.PROCESSOR))
            if part:
                items.append((one, Money(part, currency)))
    return CutOff(
        on, Money(upto(postings(books)), currency), Money(upto(movements(books)), currency), tuple(items)
    )


class _Judge:
    """Names the cause of each group, as far as the sides were read."""

    def __init__(self, books: Books, groups: Iterable[Group]) -> None:
        self._books = books
        self._failed = {short(one.remote_id) for one in books.charges if one.status is ChargeStatus.FAILED}
        # A ledger that shows no transfer at all does not hand them out: none can be called missing.
        self._sees_transfers = any(
            any(move.role is Role.PAYOUT for move in one.other)
            and (one.ledger or one.cause is Cause.PAYOUT_AS_REVENUE)
            for one in groups
        )

    def of_clearing(self, group: Group) -> Difference | None:
        """The difference of a group of the clearing account; None when it holds."""
        return _difference(self._clearing_cause(group), group)

    def of_bank(self, group: Group) -> Difference | None:
        """The difference of a group of a bank account; None when it holds."""
        return _difference(self._bank_cause(group), group)

    def _clearing_cause(self, group: Group) -> Cause | None:
        coverage = self._books.coverage
        if not group.ledger:
            move = group.other[0]
            if not group.due:  # a payout that failed came back before anything of it was booked
                return Cause.CUT_OFF if effects_of((), group.other) else None
            if coverage.ledger is None or move.on > coverage.ledger:
                return Cause.UNKNOWN_YET
            if move.role is Role.PAYOUT and not self._sees_transfers:
                return Cause.UNKNOWN_YET
            return group.cause or _MISSING[move.role]
        if not group.other:
            post = group.ledger[0]
            if coverage.processor is None or post.on > coverage.processor:
                return Cause.UNKNOWN_YET
            return Cause.FAILED_DEBIT if self._failed & set(post.names) else Cause.NOT_AT_PROCESSOR
        return group.cause or self._paired_cause(group)

    def _bank_cause(self, group: Group) -> Cause | None:
        coverage = self._books.coverage
        if not group.ledger:
            late = coverage.ledger is None or group.other[0].on > coverage.ledger
            return Cause.UNKNOWN_YET if late else Cause.NOT_BOOKED
        if group.other:
            return group.cause or self._paired_cause(group)
        is_known = _is_covered(self._books, group.ledger[0])
        return group.cause or (Cause.NOT_ON_STATEMENT if is_known else Cause.UNKNOWN_YET)

    def _paired_cause(self, group: Group) -> Cause | None:
        """Of what we wrote, the amount was right once: somebody changed it since."""
        cause = _paired_cause(group)
        is_ours = any(one.id.split(":", 1)[0] in self._books.written for one in group.ledger)
        return Cause.EDITED if cause is Cause.AMOUNT and is_ours else cause


def _difference(cause: Cause | None, group: Group) -> Difference | None:
    if cause is None:
        return None
    records = (*group.ledger, *group.other, *group.beside)
    return Difference(cause, records, effects_of(group.ledger, group.other))


def _paired_cause(group: Group) -> Cause | None:
    off = sum(one.amount.minor for one in group.ledger) - group.due
    if off:
        if abs(off) <= _ROUNDING:
            return Cause.ROUNDING
        return Cause.AMOUNT
    if not effects_of(group.ledger, group.other):
        return None
    post, move = group.ledger[0], group.other[0]
    if len(group.other) > 1:
        return Cause.CUT_OFF
    if move.plain_on is not None and move.plain_on != move.on and post.on == move.plain_on:
        return Cause.TIME_ZONE
    return Cause.WRONG_DATE if abs((post.on - move.on).days) > _FAR_DAYS else Cause.CUT_OFF


def _is_covered(books: Books, post: Entry) -> bool:
    """Whether statements cover all the days on which the bank would have shown a posting."""
    numbers = [number for number, account in books.chart.banks.items() if account == post.account]
    days = [date.fromordinal(post.on.toordinal() + shift) for shift in range(_BANK_DAYS + 1)]
    return any(all(books.coverage.has_statement(number, day) for day in days) for number in numbers)


def _of_payouts(ties: Iterable[PayoutTie]) -> list[Difference]:
    """Payouts that should be on a statement and are not: nobody's ledger is off, the money is."""
    return [
        Difference(Cause.PAYOUT_NOT_ARRIVED, (_entry(tie),))
        for tie in ties
        if tie.state is TieState.BROKEN and tie.reason == NOT_ARRIVED
    ]


def _entry(tie: PayoutTie) -> Entry:
    payout = tie.payout
    return Entry(
        Side.PROCESSOR,
        DocumentKind.PAYOUT,
        payout.remote_id,
        payout.arrives_on,
        payout.amount,
        role=Role.PAYOUT,
    )
