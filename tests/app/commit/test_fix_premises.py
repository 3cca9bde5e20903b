"""What a fix rests on: the documents an entry is reckoned from, and the entry that another takes back."""

import pytest

from app.commit.fix_premises import FixBooks
from app.commit.premises import fallen
from app.domain.documents import Account, CreditNote, InvoiceStatus, Journal, JournalLine
from app.domain.record import replace
from app.fix_errors import FixNotPossible
from app.propose.reconciliation.books import Side
from app.propose.reconciliation.fix import Act, Seen, Step
from tests.app.commit.test_fix_rows import DAY, INVOICE, row, usd


def test_an_entry_rests_on_the_documents_it_is_reckoned_from() -> None:
    """Voided or of another total it is held back, gone not signed; a payment of them changes nothing."""
    step = Step(Act.POST, DAY, usd(100_00), "Earned", "owed", "income")
    names = {key: Account(key, "0", key) for key in ("owed", "income")}
    note = CreditNote("n1", "0", "C9", "c1", DAY, usd(20_00), usd(20_00))
    books = FixBooks({}, {"i1": INVOICE}, names, credits={"n1": note}, takes_journals=True, home="USD")
    seen = tuple(
        Seen(Side.LEDGER, kind, key, DAY, usd(1)) for kind, key in (("invoice", "i1"), ("credit_note", "n1"))
    )
    billed, credited = row(step, books, seen).premises
    assert fallen(billed, replace(INVOICE, balance=usd(0), status=InvoiceStatus.PAID), None) == ""
    assert "voided" in fallen(billed, replace(INVOICE, status=InvoiceStatus.VOIDED), None)
    assert "edited" in fallen(billed, replace(INVOICE, total=usd(70_00)), None)
    assert fallen(credited, replace(note, remaining=usd(0)), None) == ""
    assert "gone" in fallen(credited, None, None)
    with pytest.raises(FixNotPossible, match="rests on is gone"):
        row(step, replace(books, credits={}), seen)


def test_an_entry_that_is_taken_back_rests_on_the_one_it_takes_back() -> None:
    """Deleted by hand meanwhile, it would be taken back twice."""
    step = Step(Act.POST, DAY, usd(-100_00), "Back", "owed", "income")
    names = {key: Account(key, "0", key) for key in ("owed", "income")}
    lines = (JournalLine(usd(100_00), "owed"), JournalLine(usd(-100_00), "income"))
    entry = Journal("j1", "0", "", DAY, "USD", "Earned", lines)
    books = FixBooks({"j1": entry}, accounts=names, takes_journals=True, home="USD")
    (held,) = row(step, books, (Seen(Side.LEDGER, "journal", "j1", DAY, usd(0)),)).premises
    assert fallen(held, entry, None) == ""
    assert "gone" in fallen(held, None, None)
