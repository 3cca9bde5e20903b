"""Forty kinds of mistakes to plant in a made year, each with the cause that has to be found and where."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus
from app.domain.documents import DepositLine
from app.domain.money import Money
from app.domain.record import replace
from app.propose.reconciliation import Cause
from tests.benchmarks.reconciliation_year import (
    INCOME,
    Bookkeeper,
    Year,
    bank_line,
    journal,
    local,
    move,
    spend,
)


@dataclass(frozen=True, slots=True)
class Planted:
    """One of the records must come up with one of the causes. ``touched``: what else may come up."""

    kind: str
    causes: frozenset[Cause]
    records: frozenset[str]
    touched: frozenset[str]


Told = tuple[Cause | tuple[Cause, ...], tuple[str, ...]]
Plant = Callable[[Year, BalanceTransaction], Told]
_KINDS: dict[str, tuple[str, Plant]] = {}


def _kind(category: str) -> Callable[[Plant], Plant]:
    def keep(plant: Plant) -> Plant:
        _KINDS[plant.__name__.strip("_")] = (category, plant)
        return plant

    return keep


def kinds() -> tuple[str, ...]:
    """The names of all kinds."""
    return tuple(_KINDS)


def plant(year: Year, each: int) -> list[Planted]:
    """Plant every kind so often, each on a movement of its own, as far as there are such movements."""
    pools: dict[str, Iterator[BalanceTransaction]] = {}
    for category in {category for category, _ in _KINDS.values()}:
        pool = [one for one in year.movements.values() if one.category == category and _is_free(year, one)]
        year.random.shuffle(pool)
        pools[category] = iter(pool)
    found = []
    for _ in range(each):
        for kind, (category, make) in _KINDS.items():
            if year.bookkeeper is Bookkeeper.BY_PAYOUT and kind in _NEEDS_OWN_FEE:
                continue
            target = next(pools[category], None)
            if target is not None:
                causes, records = make(year, target)
                told = causes if isinstance(causes, tuple) else (causes,)
                beside = _all_of(year, target)
                found.append(
                    Planted(kind, frozenset(told), frozenset(records), frozenset((*records, *beside)))
                )
    return found


_NEEDS_OWN_FEE = frozenset({"fee_missing", "fee_twice", "fee_wrong_sign", "net_for_gross", "net_and_fee"})


def _is_free(year: Year, one: BalanceTransaction) -> bool:
    """Not near the year's ends, and with postings of its own."""
    return date(2026, 1, 20) < local(one.created_at) < date(2026, 11, 20) and one.remote_id in year.posting_of


def _all_of(year: Year, one: BalanceTransaction) -> tuple[str, ...]:
    keys = (one.remote_id, f"{one.remote_id}:fee", year.posting_of.get(one.remote_id, ""))
    return (*keys, year.fee_of.get(one.remote_id, ""), year.line_of.get(one.remote_id, ""), one.source_id)


@_kind("charge")
def _payment_missing(year: Year, one: BalanceTransaction) -> Told:
    del year.payments[year.posting_of[one.remote_id]]
    return Cause.PAYMENT_MISSING, (one.remote_id,)


@_kind("charge")
def _fee_missing(year: Year, one: BalanceTransaction) -> Told:
    del year.deposits[year.fee_of[one.remote_id]]
    return Cause.FEE_MISSING, (f"{one.remote_id}:fee",)


def _drop(year: Year, one: BalanceTransaction) -> tuple[str, ...]:
    del year.deposits[year.posting_of[one.remote_id]]
    return (one.remote_id,)


@_kind("refund")
def _refund_missing(year: Year, one: BalanceTransaction) -> Told:
    return Cause.REFUND_MISSING, _drop(year, one)


@_kind("dispute")
def _dispute_missing(year: Year, one: BalanceTransaction) -> Told:
    return Cause.DISPUTE_MISSING, _drop(year, one)


@_kind("dispute_reversal")
def _dispute_won_missing(year: Year, one: BalanceTransaction) -> Told:
    return Cause.DISPUTE_WON_MISSING, _drop(year, one)


@_kind("charge_failure")
def _failure_missing(year: Year, one: BalanceTransaction) -> Told:
    return Cause.FAILED_DEBIT, _drop(year, one)


@_kind("payout")
def _payout_missing(year: Year, one: BalanceTransaction) -> Told:
    return Cause.PAYOUT_MISSING, _drop(year, one)


@_kind("charge")
def _payment_twice(year: Year, one: BalanceTransaction) -> Told:
    first = year.payments[year.posting_of[one.remote_id]]
    again = replace(first, remote_id=year.fresh("pay"), received_on=first.received_on + timedelta(days=1))
    year.payments[again.remote_id] = again
    return Cause.DUPLICATE, (again.remote_id, first.remote_id)


@_kind("charge")
def _payment_twice_without_id(year: Year, one: BalanceTransaction) -> Told:
    first = year.payments[year.posting_of[one.remote_id]]
    again = replace(first, remote_id=year.fresh("pay"), reference="")
    year.payments[again.remote_id] = again
    return Cause.DUPLICATE, (again.remote_id, first.remote_id)


def _again(year: Year, key: str, days: int = 0) -> tuple[str, str]:
    first = year.deposits[key]
    again = replace(
        first, remote_id=year.fresh("dep"), deposited_on=first.deposited_on + timedelta(days=days)
    )
    year.deposits[again.remote_id] = again
    return again.remote_id, first.remote_id


@_kind("charge")
def _fee_twice(year: Year, one: BalanceTransaction) -> Told:
    return (Cause.FEE_TWICE, Cause.DUPLICATE), _again(year, year.fee_of[one.remote_id], 1)


@_kind("refund")
def _refund_twice(year: Year, one: BalanceTransaction) -> Told:
    return Cause.DUPLICATE, _again(year, year.posting_of[one.remote_id], 2)


@_kind("payout")
def _payout_twice(year: Year, one: BalanceTransaction) -> Told:
    again, first = _again(year, year.posting_of[one.remote_id], 1)
    return Cause.DUPLICATE, (again, first, f"{again}:0", f"{first}:0")


@_kind("charge")
def _net_for_gross(year: Year, one: BalanceTransaction) -> Told:
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(year.payments[key], total=one.net)
    del year.deposits[year.fee_of[one.remote_id]]
    return Cause.NET_FOR_GROSS, (key,)


@_kind("charge")
def _net_and_fee(year: Year, one: BalanceTransaction) -> Told:
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(year.payments[key], total=one.net)
    return (Cause.FEE_TWICE, Cause.NET_FOR_GROSS), (key,)


@_kind("payout")
def _payout_as_revenue(year: Year, one: BalanceTransaction) -> Told:
    key = year.posting_of[one.remote_id]
    old = year.deposits[key]
    year.deposits[key] = replace(old, note="", lines=(DepositLine(old.total, account_id=INCOME),))
    return Cause.PAYOUT_AS_REVENUE, (one.remote_id,)


def _reamount(year: Year, one: BalanceTransaction, amount: Money) -> tuple[str, ...]:
    key = year.posting_of[one.remote_id]
    if key in year.payments:
        year.payments[key] = replace(year.payments[key], total=amount)
    else:
        _amend(year, key, amount)
    return (key, one.remote_id)


def _amend(year: Year, key: str, amount: Money) -> None:
    """Another total of a deposit of one line, which is over the same."""
    old = year.deposits[key]
    lines = tuple(replace(line, amount=amount) for line in old.lines)
    year.deposits[key] = replace(old, total=amount, lines=lines)


@_kind("charge")
def _amount_mistyped(year: Year, one: BalanceTransaction) -> Told:
    return Cause.AMOUNT, _reamount(year, one, Money(one.amount.minor + 900, one.amount.currency))


@_kind("charge")
def _amount_doubled(year: Year, one: BalanceTransaction) -> Told:
    return Cause.AMOUNT, _reamount(year, one, Money(one.amount.minor * 2 + 11, one.amount.currency))


@_kind("refund")
def _refund_amount(year: Year, one: BalanceTransaction) -> Told:
    return Cause.AMOUNT, _reamount(year, one, Money(one.amount.minor - 700, one.amount.currency))


@_kind("charge")
def _rounding_up(year: Year, one: BalanceTransaction) -> Told:
    return Cause.ROUNDING, _reamount(year, one, Money(one.amount.minor + 1, one.amount.currency))


@_kind("charge")
def _rounding_down(year: Year, one: BalanceTransaction) -> Told:
    return Cause.ROUNDING, _reamount(year, one, Money(one.amount.minor - 2, one.amount.currency))


@_kind("charge")
def _currency(year: Year, one: BalanceTransaction) -> Told:
    other = "EUR" if one.amount.currency != "EUR" else "USD"
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(
        year.payments[key], total=Money(one.amount.minor, other), deposit_account_id=f"C-{other}"
    )
    return Cause.CURRENCY, (key, one.remote_id)


def _move_to(year: Year, one: BalanceTransaction, account: str) -> Told:
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(year.payments[key], deposit_account_id=account)
    return Cause.WRONG_ACCOUNT, (key, one.remote_id)


@_kind("charge")
def _booked_to_the_bank(year: Year, one: BalanceTransaction) -> Told:
    return _move_to(year, one, f"B-{one.amount.currency}")


@_kind("charge")
def _booked_to_undeposited_funds(year: Year, one: BalanceTransaction) -> Told:
    return _move_to(year, one, "undeposited")


@_kind("refund")
def _refund_wrong_sign(year: Year, one: BalanceTransaction) -> Told:
    return Cause.WRONG_SIGN, _reamount(year, one, -one.amount)


@_kind("charge")
def _fee_wrong_sign(year: Year, one: BalanceTransaction) -> Told:
    key = year.fee_of[one.remote_id]
    _amend(year, key, one.fee)
    return Cause.WRONG_SIGN, (key,)


def _at_month_end(year: Year, one: BalanceTransaction) -> datetime:
    """Move the thing itself to the end of a month, so that a slip of days crosses it."""
    last = one.created_at.replace(day=28, hour=5)
    year.movements[one.remote_id] = replace(one, created_at=last)
    return last


@_kind("charge")
def _cut_off(year: Year, one: BalanceTransaction) -> Told:
    last = _at_month_end(year, one)
    key = year.posting_of[one.remote_id]
    on = local(last) + timedelta(days=5)
    year.payments[key] = replace(year.payments[key], received_on=on)
    _redate_fee(year, one, local(last))
    return Cause.CUT_OFF, (key, one.remote_id)


@_kind("charge")
def _time_zone(year: Year, one: BalanceTransaction) -> Told:
    first = one.created_at.replace(day=1, hour=12) - timedelta(days=1)
    year.movements[one.remote_id] = replace(one, created_at=first)
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(year.payments[key], received_on=first.date())
    _redate_fee(year, one, local(first))
    return Cause.TIME_ZONE, (key, one.remote_id)


def _redate_fee(year: Year, one: BalanceTransaction, on: date) -> None:
    key = year.fee_of.get(one.remote_id)
    if key and year.bookkeeper is not Bookkeeper.BY_PAYOUT:
        year.deposits[key] = replace(year.deposits[key], deposited_on=on)


@_kind("refund")
def _refund_cut_off(year: Year, one: BalanceTransaction) -> Told:
    last = _at_month_end(year, one)
    key = year.posting_of[one.remote_id]
    year.deposits[key] = replace(year.deposits[key], deposited_on=local(last) + timedelta(days=5))
    return Cause.CUT_OFF, (key, one.remote_id)


@_kind("charge")
def _wrong_date(year: Year, one: BalanceTransaction) -> Told:
    key = year.posting_of[one.remote_id]
    year.payments[key] = replace(year.payments[key], received_on=local(one.created_at) + timedelta(days=33))
    return Cause.WRONG_DATE, (key, one.remote_id)


@_kind("charge")
def _no_such_charge(year: Year, one: BalanceTransaction) -> Told:
    key = year.fresh("pay")
    first = year.payments[year.posting_of[one.remote_id]]
    total = Money(one.amount.minor * 3 + 7, one.amount.currency)
    year.payments[key] = replace(first, remote_id=key, reference="", total=total)
    return Cause.NOT_AT_PROCESSOR, (key,)


@_kind("charge")
def _failed_charge_booked(year: Year, one: BalanceTransaction) -> Told:
    zero = Money(0, one.amount.currency)
    total = Money(one.amount.minor * 2 + 3, one.amount.currency)
    charge = Charge(year.fresh("ch"), one.created_at, total, zero, ChargeStatus.FAILED)
    year.charges[charge.remote_id] = charge
    key = year.fresh("pay")
    first = year.payments[year.posting_of[one.remote_id]]
    year.payments[key] = replace(first, remote_id=key, reference=charge.remote_id, total=total)
    return Cause.FAILED_DEBIT, (key,)


@_kind("charge")
def _journal_on_clearing(year: Year, one: BalanceTransaction) -> Told:
    amount = Money(one.amount.minor * 5 + 13, one.amount.currency)
    key = journal(year, local(one.created_at), amount, f"C-{amount.currency}")
    return Cause.NOT_AT_PROCESSOR, (f"{key}:0",)


@_kind("charge")
def _adjustment_missing(year: Year, one: BalanceTransaction) -> Told:
    amount = Money(-one.amount.minor * 2 - 5, one.amount.currency)
    moved = move(year, one.created_at, "other_adjustment", amount, Money(0, amount.currency), "")
    del year.deposits[year.posting_of[moved.remote_id]]
    return Cause.ADJUSTMENT_MISSING, (moved.remote_id,)


@_kind("payout")
def _failed_payout(year: Year, one: BalanceTransaction) -> Told:
    moved = move(year, one.created_at + timedelta(days=3), "payout_reversal", -one.amount,
                 Money(0, one.amount.currency), one.source_id)  # fmt: skip
    del year.deposits[year.posting_of[moved.remote_id]]
    back = bank_line(year, local(moved.created_at), one.amount, "STRIPE PAYOUT RETURNED")
    return Cause.PAYOUT_FAILED, (moved.remote_id, back)


@_kind("charge")
def _bank_fee_not_booked(year: Year, one: BalanceTransaction) -> Told:
    amount = Money(-one.amount.minor * 4 - 9, one.amount.currency)
    return Cause.NOT_BOOKED, (bank_line(year, local(one.created_at), amount, "SERVICE CHARGE"),)


def _to_bank(year: Year, one: BalanceTransaction, minor: int) -> tuple[str, Money]:
    key = year.fresh("pay")
    amount = Money(minor, one.amount.currency)
    first = year.payments[year.posting_of[one.remote_id]]
    year.payments[key] = replace(
        first, remote_id=key, reference="", total=amount, deposit_account_id=f"B-{amount.currency}"
    )
    return key, amount


@_kind("charge")
def _bank_payment_twice(year: Year, one: BalanceTransaction) -> Told:
    key, amount = _to_bank(year, one, one.amount.minor * 7 + 1)
    again, _ = _to_bank(year, one, amount.minor)
    bank_line(year, local(one.created_at), amount, "TRANSFER")
    return Cause.DUPLICATE, (key, again)


@_kind("charge")
def _not_on_statement(year: Year, one: BalanceTransaction) -> Told:
    key, _ = _to_bank(year, one, one.amount.minor * 9 + 2)
    return Cause.NOT_ON_STATEMENT, (key,)


@_kind("charge")
def _bank_rounding(year: Year, one: BalanceTransaction) -> Told:
    key, amount = _to_bank(year, one, one.amount.minor * 11 + 3)
    line = bank_line(year, local(one.created_at), Money(amount.minor - 1, amount.currency), "TRANSFER")
    return Cause.ROUNDING, (key, line)


@_kind("charge")
def _bank_wrong_sign(year: Year, one: BalanceTransaction) -> Told:
    key, amount = _to_bank(year, one, one.amount.minor * 13 + 4)
    line = bank_line(year, local(one.created_at), -amount, "DIRECT DEBIT")
    return Cause.WRONG_SIGN, (key, line)


@_kind("charge")
def _two_doors(year: Year, one: BalanceTransaction) -> Told:
    """The payments one by one, and the lump once more as a deposit."""
    parts = [_to_bank(year, one, one.amount.minor * 17 + extra)[0] for extra in (5, 6)]
    lump = Money(one.amount.minor * 34 + 11, one.amount.currency)
    line = bank_line(year, local(one.created_at), lump, "TRANSFER")
    key = spend(year, local(one.created_at), lump, "", INCOME)
    year.deposits[key] = replace(year.deposits[key], account_id=f"B-{lump.currency}")
    return Cause.DUPLICATE, (key, *parts, line)


@_kind("payout")
def _payout_not_arrived(year: Year, one: BalanceTransaction) -> Told:
    del year.lines[year.line_of[one.remote_id]]
    return (Cause.PAYOUT_NOT_ARRIVED, Cause.NOT_ON_STATEMENT), (year.posting_of[one.remote_id], one.source_id)
