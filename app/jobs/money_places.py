"""Where money that came is booked to, and what is needed first: its account, or the rate of its day."""

from collections.abc import Iterable
from typing import cast

from app.domain.charges import BalanceTransaction, Charge
from app.domain.documents import Account, DocumentKind
from app.domain.money import Money
from app.errors import AllocationNotPossible
from app.jobs.planning import PlanContext
from app.propose.proposal import Receipt, SourceKind
from app.store import habits, mirror, reconciling
from app.store.connection import Connection


class Places:
    """The accounts of a batch's receipts, with what the processor turned each charge into.

    A ledger that takes its own rate of the day (``Capabilities.takes_rate_of_day``) is right about money that
    is kept in its currency, and wrong about what the processor exchanged.
    """

    def __init__(self, conn: Connection, receipts: Iterable[Receipt], context: PlanContext) -> None:
        self._context = context
        self._home = context.company.currency
        charges = [one for one in receipts if one.source_kind is SourceKind.CHARGE]
        self._became = _became(conn, [one.source_id for one in charges])
        foreign = {one.amount.currency for one in charges} - {self._home}
        self._held = {currency: _processor_account(conn, currency) for currency in foreign}

    def account(self, receipt: Receipt) -> str | None:
        """The ledger's account where the receipt does not say it; None: the ledger's own, or unknown."""
        ways, deposits = self._context.capabilities, self._context.chart.deposits
        if not ways.needs_deposit_account or receipt.source_kind is SourceKind.BANK_LINE:
            return None
        if receipt.source_kind is SourceKind.CHARGE and receipt.amount.currency != self._home:
            return self._held[receipt.amount.currency]
        return deposits.remote_id if deposits else None

    def needed(self, receipt: Receipt) -> AllocationNotPossible | None:
        """What is needed before it can be booked, and what to do; None for nothing."""
        currency = receipt.amount.currency
        if not self._context.capabilities.needs_deposit_account:
            return None
        became = self._became.get(receipt.source_id, receipt.amount)
        if became.currency != currency:
            return AllocationNotPossible(
                f"Stripe exchanged this money for {became}; the ledger would take a rate of its own",
                remedy="Enter this payment in the ledger, and sync.",
            )
        if receipt.source_kind is SourceKind.BANK_LINE and receipt.deposit_account_id is None:
            return AllocationNotPossible(
                f"Nobody said which account of the ledger the bank account {receipt.account} is",
                remedy="Import one of its statements and choose the account there.",
            )
        if (
            receipt.source_kind is SourceKind.CHARGE
            and self.account(receipt) is None
            and currency != self._home
        ):
            return AllocationNotPossible(
                f"The ledger has no account for Stripe's money in {currency}",
                remedy="Make one with Stripe in its name, let it take payments, and sync.",
            )
        return None


def _became(conn: Connection, charge_ids: list[str]) -> dict[str, Money]:
    """What each charge's money was on the processor's balance, where that is known."""
    found = cast("dict[str, Charge]", mirror.fetch(conn, DocumentKind.CHARGE, charge_ids))
    moved = {one.balance_transaction_id: key for key, one in found.items() if one.balance_transaction_id}
    movements = cast(
        "dict[str, BalanceTransaction]", mirror.fetch(conn, DocumentKind.BALANCE_TRANSACTION, moved)
    )
    return {moved[key]: one.amount for key, one in movements.items()}


def _processor_account(conn: Connection, currency: str) -> str | None:
    """Where the processor's payments in a currency went until now, else the one that is called so."""
    every = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    able = {
        one.remote_id for one in every if one.is_active and one.takes_payments and one.currency == currency
    }
    used = (one for one in habits.deposit_accounts(conn, processed=True) if one in able)
    return next(used, None) or reconciling.clearing_account(conn, currency) or None
