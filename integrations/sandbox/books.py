"""The books: postings by double entry, and the balances that follow from them.

Nothing here stores a balance by hand. A transaction posts, and what an account holds, what a customer owes
and what a document still has open is the sum of postings and applications.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple


class UnbalancedError(AssertionError):
    """A transaction's debits and credits differ; always a bug of the stand-in."""


class Posting(NamedTuple):
    """One side of a transaction: a debit is positive. ``customer`` is set on receivable postings.

    ``owed`` is the amount in the customer's currency when that is another one than the books'.
    """

    account: str
    amount: int
    customer: str = ""
    owed: int | None = None


class Books:
    """Postings and applications of one company, in minor units of its currency."""

    def __init__(self, currency: str) -> None:
        self.currency = currency
        self._postings: dict[str, tuple[Posting, ...]] = {}
        self._accounts: defaultdict[str, int] = defaultdict(int)
        self._owed: defaultdict[str, int] = defaultdict(int)
        self._applied: dict[str, dict[str, int]] = {}
        self._moved: set[str] = set()

    def post(self, transaction: str, postings: Iterable[Posting]) -> None:
        """Replace a transaction's postings; UnbalancedError unless debits equal credits."""
        kept = tuple(posting for posting in postings if posting.amount)
        if sum(posting.amount for posting in kept):
            raise UnbalancedError(f"transaction {transaction}: {kept}")
        self._take(transaction, -1)
        self._postings[transaction] = kept
        self._take(transaction, 1)

    def unpost(self, transaction: str) -> None:
        """Remove a transaction's postings."""
        self._take(transaction, -1)
        self._postings.pop(transaction, None)

    def _take(self, transaction: str, sign: int) -> None:
        for account, amount, customer, owed in self._postings.get(transaction, ()):
            self._accounts[account] += sign * amount
            self._moved.add(account)
            if customer:
                self._owed[customer] += sign * (amount if owed is None else owed)

    def postings(self, transaction: str) -> tuple[Posting, ...]:
        """What a transaction posted."""
        return self._postings.get(transaction, ())

    def moved(self) -> set[str]:
        """The accounts posted to since the last time this was asked."""
        moved, self._moved = self._moved, set()
        return moved

    def balance(self, account: str) -> int:
        """An account's balance: debits less credits."""
        return self._accounts.get(account, 0)

    def owed(self, customer: str) -> int:
        """What a customer owes: open invoices less unapplied money and credits (wire/quickbooks.md 3.0)."""
        return self._owed.get(customer, 0)

    def rename(self, customer: str, into: str) -> None:
        """Make one customer's postings another's."""
        for transaction, postings in list(self._postings.items()):
            if any(posting.customer == customer for posting in postings):
                moved = (p._replace(customer=into) if p.customer == customer else p for p in postings)
                self.post(transaction, moved)

    def apply(self, payment: str, target: str, amount: int) -> None:
        """Count part of a payment against a document."""
        by_payment = self._applied.setdefault(target, {})
        by_payment[payment] = by_payment.get(payment, 0) + amount

    def withdraw(self, payment: str, target: str) -> None:
        """Take a payment's applications off a document."""
        by_payment = self._applied.get(target)
        if by_payment is not None:
            by_payment.pop(payment, None)
            if not by_payment:
                del self._applied[target]

    def applied(self, target: str) -> int:
        """How much of a document is settled by payments."""
        return sum(self._applied[target].values()) if target in self._applied else 0

    def appliers(self, target: str) -> tuple[str, ...]:
        """Payments applied to a document, oldest application first."""
        return tuple(self._applied.get(target, ()))

    def check(self) -> None:
        """Recompute every balance from the postings; UnbalancedError when a kept sum is off."""
        accounts: defaultdict[str, int] = defaultdict(int)
        owed: defaultdict[str, int] = defaultdict(int)
        for postings in self._postings.values():
            for account, amount, customer, in_theirs in postings:
                accounts[account] += amount
                if customer:
                    owed[customer] += amount if in_theirs is None else in_theirs
        if sum(accounts.values()):
            raise UnbalancedError("the trial balance is not zero")
        for kept, fresh in ((self._accounts, accounts), (self._owed, owed)):
            if {k: v for k, v in kept.items() if v} != {k: v for k, v in fresh.items() if v}:
                raise UnbalancedError("a kept balance differs from its postings")
