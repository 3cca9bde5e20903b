"""Taking back what lies in a period that was closed since: by an entry in the open one, or said why not."""

from datetime import date

from msgspec import Struct

from app.domain.documents import Journal, Payment, PaymentForm
from app.domain.writes import CreateJournal, PostJournal
from app.propose.deferred.entries import is_marked

_LENGTH = 21
"""As long as the shortest ledger's numbers are (wire/quickbooks.md 3.8)."""


class Period(Struct, frozen=True):
    """To when the books are closed (None: not at all), and what an entry of today would need.

    ``today`` is the company's; the accounts are None where the ledger has none, or lets no entry post there.
    """

    closed_on: date | None
    today: date
    receivable_id: str | None = None
    undeposited_id: str | None = None

    def is_shut(self, day: date | None) -> bool:
        """Whether nothing can be changed on that day any more."""
        return day is not None and self.closed_on is not None and day <= self.closed_on


def reversal(payment: Payment, period: Period) -> CreateJournal | str:
    """The entry that takes a whole payment back in the open period; or why there can't be one.

    The payment and what it paid stay as they were reported: the money leaves its account again, and the
    customer owes it anew.
    """
    account = payment.deposit_account_id or period.undeposited_id
    whole = payment.form is PaymentForm.PAYMENT and payment.batch_id is None
    if not whole or account is None or period.receivable_id is None or period.is_shut(period.today):
        return closed_words(period)
    return CreateJournal(
        posted_on=period.today,
        amount=payment.total,
        debit_account_id=account,
        receivable_account_id=period.receivable_id,
        customer_id=payment.customer_id,
        reference=f"REV-{payment.remote_id}"[:_LENGTH],
        note=f"Reverses payment {payment.remote_id} of {payment.received_on}",
        is_reversal=True,
    )


def reversed_entry(entry: Journal, period: Period) -> PostJournal | str:
    """The entry that turns one of deferred revenue round in the open period; or why there can't be one.

    Its note carries the other's: what is known by the mark in it is known as taken back.
    """
    if not is_marked(entry) or len(entry.lines) != 2 or period.is_shut(period.today):
        return closed_words(period)
    debit, credit = sorted(entry.lines, key=lambda line: line.amount.minor)
    return PostJournal(
        posted_on=period.today,
        amount=abs(debit.amount),
        debit_account_id=debit.account_id,
        credit_account_id=credit.account_id,
        reference=f"REV-{entry.remote_id}"[:_LENGTH],
        note=f"Reverses the entry of {entry.posted_on}: {entry.note}",
    )


def closed_words(period: Period) -> str:
    """Why it stays, and what could be done."""
    return (
        f"its date is in a period that was closed since (to {period.closed_on}); open it in the ledger first"
    )
