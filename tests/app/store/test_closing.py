"""What was said of a month's close is kept, with its word in the audit."""

from datetime import date

from app.domain.documents import DocumentKind, InvoiceStatus
from app.domain.money import Money
from app.domain.record import replace
from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import Acceptance, Balance, ClosedMonth
from app.propose.proposal import ProposalKind
from app.store import audit, closing, mirror, proposals
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, proposal, usd

OCTOBER = date(2026, 10, 1)
SAID = Acceptance(OCTOBER, "unapplied", "5.00 USD", ("p1", "p2"), "known", "Ana", NOW)
ITEM = CheckItem("unapplied", "Money received is applied", ItemState.ACCEPTED, "5.00 USD", ("p1",), "Ana")
MONTH = ClosedMonth(
    OCTOBER, date(2026, 10, 31), "Ana", NOW, None, (Balance("a", "A", Money(7, "JPY")),), (ITEM,)
)  # fmt: skip


def actions(company: CompanyFile) -> list[str]:
    """What the audit says was done."""
    with company.reader() as conn:
        assert audit.verify(conn).is_whole
        return [str(row["action"]) for row in audit.export(conn)]


def test_a_word_on_an_item_is_kept_and_taken_back(company: CompanyFile) -> None:
    """The later word stands; taken back twice is once."""
    with company.writer() as conn:
        closing.accept(conn, replace(SAID, reason="a first word"))
        closing.accept(conn, SAID)
        assert closing.accepted(conn, OCTOBER) == (SAID,)
        assert closing.accepted(conn, date(2026, 9, 1)) == ()
        assert closing.withdraw(conn, OCTOBER, "unapplied", "Ana", NOW)
        assert not closing.withdraw(conn, OCTOBER, "unapplied", "Ana", NOW)
        assert closing.accepted(conn, OCTOBER) == ()
    assert actions(company) == ["close.accepted", "close.accepted", "close.withdrawn"]


def test_a_closed_month_comes_back_as_it_was(company: CompanyFile) -> None:
    """With its figures and its list; opened again it is gone, and the audit says why."""
    with company.writer() as conn:
        closing.close(conn, MONTH)
        closing.close(conn, replace(MONTH, closed_by="Ben"))
        assert closing.closed(conn) == (replace(MONTH, closed_by="Ben"),)
        assert closing.reopen(conn, OCTOBER, "a late bill", "Ben", NOW)
        assert not closing.reopen(conn, OCTOBER, "a late bill", "Ben", NOW)
    assert actions(company) == ["month.closed", "month.closed", "month.reopened"]


def test_sums_of_a_month_leave_out_what_is_in_no_books(company: CompanyFile) -> None:
    """By kind and currency; voided invoices and other months are not counted."""
    void = replace(invoice("2"), status=InvoiceStatus.VOIDED)
    other = replace(invoice("3"), issued_on=date(2026, 12, 1))
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("1"), void, other], NOW)
        found = closing.sums(conn, DAY.replace(day=1), DAY)
    assert found == ((DocumentKind.INVOICE, usd(340_00)),)


def test_only_what_is_dated_up_to_the_end_waits(company: CompanyFile) -> None:
    """A proposal of a later day is no matter of the month."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1", on=DAY), proposal("ch_2")], NOW)
        assert closing.undecided(conn, DAY) == 2
        assert closing.undecided(conn, date(2026, 10, 31)) == 0
