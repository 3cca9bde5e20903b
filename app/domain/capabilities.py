"""What a ledger can do, as facts that planning and panels ask for instead of its name."""

from msgspec import Struct


class Capabilities(Struct, frozen=True):
    """What a ledger can do, asked by the panels instead of its name.

    ``payment_keeps_rest``: a payment may leave money unapplied; else the rest is an overpayment.
    ``payment_takes_credits``: credit notes are used in the payment; else they are allocated on their own.
    ``can_link_journal``: a journal entry may settle an invoice; else what is kept back is a credit note.
    ``needs_deposit_account``: every payment names the account the money went to.
    ``groups_deposits``: payments wait to be put into the bank together.
    ``has_drafts``: an invoice may wait in the ledger without being posted.
    ``takes_journals``: entries between accounts that are no bank's may be posted, and are read back.
    ``has_transfers``: money between two bank accounts is a record of its own; else it is a deposit.
    ``has_refund_receipts``: a refund and its credit note are one record; else the credit note is paid back.
    ``sends_from_closed_books``: e-mailing an invoice is no change to its period; else closed books refuse it.
    ``takes_rate_of_day``: a foreign entry without a rate is taken at that of its day; else at one to one.
    ``links_estimates``: an invoice that names its estimate closes it; else that is a write of its own.
    """

    can_delete_payment: bool
    can_unapply_payment: bool
    can_link_journal: bool
    reference_length: int
    payment_keeps_rest: bool = True
    payment_takes_credits: bool = True
    needs_deposit_account: bool = False
    groups_deposits: bool = True
    has_drafts: bool = False
    has_time: bool = True
    marks_time_billed: bool = True
    links_estimates: bool = True
    takes_journals: bool = False
    has_transfers: bool = False
    has_refund_receipts: bool = False
    sends_from_closed_books: bool = True
    takes_rate_of_day: bool = False
