"""The double-entry books behind the stand-ins."""

import pytest

from integrations.sandbox.books import Books, Posting, UnbalancedError


def test_debits_must_equal_credits() -> None:
    """An unbalanced transaction does not exist, and leaves the old one standing."""
    books = Books("USD")
    books.post("1", [Posting("bank", 100), Posting("income", -100)])
    with pytest.raises(UnbalancedError):
        books.post("1", [Posting("bank", 100), Posting("income", -99)])
    assert books.balance("bank") == 100


def test_posting_again_replaces() -> None:
    """Balances follow from the last version alone; unposting brings them back to nothing."""
    books = Books("USD")
    books.post("1", [Posting("receivable", 100, "ann"), Posting("income", -100)])
    books.post("1", [Posting("receivable", 70, "ann"), Posting("income", -70)])
    assert (books.balance("receivable"), books.owed("ann")) == (70, 70)
    books.unpost("1")
    assert (books.balance("receivable"), books.owed("ann"), books.postings("1")) == (0, 0, ())
    books.check()


def test_applications_add_up_by_payment() -> None:
    """A document knows what is applied and by whom; withdrawing takes one payment off."""
    books = Books("USD")
    for payment, amount in (("p", 30), ("q", 20), ("p", 5)):
        books.apply(payment, "i", amount)
    assert (books.applied("i"), books.appliers("i")) == (55, ("p", "q"))
    books.withdraw("p", "i")
    assert (books.applied("i"), books.appliers("i")) == (20, ("q",))
