"""A made year without a clearing account: payments wait in Undeposited Funds, each payout is one deposit.

What such a bookkeeper gets wrong: deposits that were never made, with or without the payments in them, and
payments that were booked twice.
"""

from collections import defaultdict
from collections.abc import Iterator

from app.domain.charges import BalanceTransaction, Payout
from app.domain.documents import Deposit, DepositLine, Payment
from app.domain.money import Money
from app.domain.record import replace
from tests.benchmarks.reconciliation_year import FEES, OTHER, Bookkeeper, Year, make

UNDEPOSITED = "undeposited"


def make_deposits(count: int, seed: int = 5) -> Year:
    """A clean year; instant payouts and what no payout holds are left out, as no deposit can show them."""
    year = make(count, Bookkeeper.NAMED, seed)
    year.undeposited = UNDEPOSITED
    automatic = {key for key, one in year.payouts.items() if one.is_automatic}
    year.lines = {
        key: line for key, line in year.lines.items() if key not in set(_lines_of_others(year, automatic))
    }
    year.payouts = {key: year.payouts[key] for key in automatic}
    year.movements = {
        key: one for key, one in year.movements.items() if (one.payout_id or one.source_id) in automatic
    }
    year.payments = {key: _waiting(year, key) for key in year.payments}
    year.deposits = {}
    parts: dict[str, list[BalanceTransaction]] = defaultdict(list)
    for one in year.movements.values():
        if one.payout_id:
            parts[one.payout_id].append(one)
    for payout in year.payouts.values():
        deposit = _deposit(year, payout, parts[payout.remote_id])
        year.deposits[deposit.remote_id] = deposit
    return year


def forget(year: Year, each: int) -> set[str]:
    """Deposits that were never made, half of them with payments missing, and payments twice; the payouts."""
    chosen = year.random.sample(sorted(year.deposits), each * 2)
    gone = [year.deposits.pop(key) for key in chosen]
    for deposit in gone[:each]:
        first = next(line.source_id for line in deposit.lines if line.source_id)
        del year.payments[first]
    others = [key for key, one in year.payments.items() if one.reference.startswith("ch_")]
    for key in year.random.sample(others, each):
        again = replace(year.payments[key], remote_id=year.fresh("pay"))
        year.payments[again.remote_id] = again
    return {deposit.note for deposit in gone}


def _lines_of_others(year: Year, automatic: set[str]) -> Iterator[str]:
    """The bank's lines of payouts that are not kept."""
    for key, one in year.movements.items():
        if one.category == "payout" and one.source_id not in automatic and key in year.line_of:
            yield year.line_of[key]


def _waiting(year: Year, key: str) -> Payment:
    payment = year.payments[key]
    is_card = (payment.deposit_account_id or "").startswith("C-")
    return replace(payment, deposit_account_id=None) if is_card else payment


def _deposit(year: Year, payout: Payout, parts: list[BalanceTransaction]) -> Deposit:
    lines = []
    for one in parts:
        if one.category == "charge":
            lines.append(DepositLine(one.amount, "payment", year.posting_of[one.remote_id]))
        elif one.amount:
            lines.append(DepositLine(one.amount, account_id=OTHER))
    fees = sum(one.fee.minor for one in parts)
    lines.append(DepositLine(Money(-fees, payout.amount.currency), account_id=FEES))
    bank = f"B-{payout.amount.currency}"
    key = year.fresh("dep")
    return Deposit(key, "0", payout.arrives_on, bank, payout.amount, payout.remote_id, tuple(lines))
