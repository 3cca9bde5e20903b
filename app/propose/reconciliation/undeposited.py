"""Bookkeepers without a clearing account: payments wait in Undeposited Funds, a deposit is the payout.

The payments of a payout's deposit leave gross; its fees, refunds and disputes are lines of the same deposit.
"""

from app.domain.documents import Deposit
from app.domain.record import replace
from app.propose.reconciliation.books import Books, named, payout_of_deposit


def only_processor(books: Books) -> Books:
    """The books without money in Undeposited Funds that is none of the processor's: cheques, cash.

    Where a currency has a clearing account of its own nothing is left out.
    """
    if not books.chart.undeposited:
        return books
    ours = payout_of_deposit(books)
    inside = {line.source_id for one in books.deposits if one.remote_id in ours for line in one.lines}
    payments = tuple(
        one
        for one in books.payments
        if one.deposit_account_id not in (None, books.chart.undeposited)
        or one.remote_id in inside
        or named(f"{one.reference} {one.note}")
    )
    kept = {one.remote_id for one in payments}
    return replace(
        books,
        payments=payments,
        deposits=tuple(
            _without(one, ours, kept)
            for one in books.deposits
            if one.account_id != books.chart.undeposited or one.remote_id in inside or named(one.note)
        ),
    )


def _without(deposit: Deposit, ours: dict[str, str], kept: set[str]) -> Deposit:
    if deposit.remote_id in ours:
        return deposit
    lines = tuple(line for line in deposit.lines if not line.source_id or line.source_id in kept)
    return replace(deposit, lines=lines)
