"""What changed in the ledger, beside what of ours it touches."""

from datetime import date, timedelta

from app.commit.plan import Plan, digest
from app.commit.premises import facts_of
from app.commit.threeway import Moved
from app.domain.documents import Document, DocumentKind
from app.domain.record import replace
from app.jobs.closing import closed_months
from app.jobs.ledger_changes import look, looked
from app.jobs.state import closed_moved
from app.ports import Page
from app.propose.close.closed import Acceptance, ClosedMonth
from app.propose.proposal import ProposalKind
from app.review.decision import Decision, DecisionAction, ProposalState
from app.store import batches, closing, ledger_changes, mirror, proposals
from app.store.company_file import CompanyFile
from tests.app.store.made import DAY, NOW, invoice, plan, proposal, signature, usd

LATER = NOW + timedelta(hours=2)
NOVEMBER = ClosedMonth(DAY.replace(day=1), date(2026, 11, 30), "Ana", NOW, None, (), ())


def read(company: CompanyFile, hours: int, *documents: Document) -> None:
    """A sync that brings these invoices."""
    now = NOW + timedelta(hours=hours)
    page = Page(DocumentKind.INVOICE, documents, "c", is_last=True)
    with company.writer() as conn:
        ledger_changes.note_page(conn, "quickbooks", page, now)
        mirror.save_page(conn, "quickbooks", page, now)


def approved(company: CompanyFile) -> None:
    """A match that puts 340.00 on invoice 401 is approved."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1", "401")], NOW)
        (number,) = proposals.ids_for_subjects(conn, ProposalKind.MATCH, ["charge:ch_1"]).values()
        proposals.decide(
            conn, Decision(number, DecisionAction.APPROVE, None, "Ana", NOW, ProposalState.OPEN)
        )  # fmt: skip


def test_a_decision_and_a_remote_change_stand_side_by_side(company: CompanyFile) -> None:
    """What was seen, what is there now, what was decided; also when a later proposing took it back."""
    read(company, 0, invoice("401"))
    approved(company)
    read(company, 1, replace(invoice("401"), total=usd(300_00), balance=usd(300_00)))
    (found,) = look(company)
    assert "approved" in found.touches[0]
    sides = {one.name: (one.seen, one.now, one.signed) for one in found.moved}
    assert sides["Open"] == ("340.00 USD", "300.00 USD", "pays 340.00 USD")
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1", "401", prints="second")], LATER)
    (found,) = look(company)
    assert "approved before it changed, open again" in found.touches[0]
    assert {one.signed for one in found.moved} == {"", "pays 340.00 USD"}


def test_an_open_proposal_is_named_and_others_are_not(company: CompanyFile) -> None:
    """By the record it puts money on; a customer of the same id is another record."""
    read(company, 0, invoice("401"), invoice("402"))
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1", "401")], NOW)
    read(company, 1, replace(invoice("401"), note="x"), replace(invoice("402"), total=usd(1)))
    (found,) = look(company)
    assert (found.change.remote_id, found.touches, found.moved) == ("402", (), ())
    read(company, 2, replace(invoice("401"), total=usd(1)))
    touched = look(company)[0]
    assert touched.change.remote_id == "401"
    assert touched.touches[0].startswith("proposal")


def test_a_signed_row_on_its_way_is_three_way(company: CompanyFile) -> None:
    """The same view that a stopped row has, before it even stops."""
    read(company, 0, invoice("401"))
    approved(company)
    with company.writer() as conn:
        (row,) = plan(1).rows
        seen = tuple(replace(one, seen=facts_of(invoice("401"))) for one in row.premises)
        rows = (replace(row, premises=seen),)
        made = Plan(rows, digest(rows))
        batches.sign(conn, made, signature(made))
    read(company, 1, replace(invoice("401"), balance=usd(40_00)))
    (found,) = look(company)
    assert any("is signed and waits" in words for words in found.touches)
    assert Moved("Invoice 401", "Open", "340.00", "40.00", "0.00") in found.moved


def test_what_was_looked_at_is_not_shown_again(company: CompanyFile) -> None:
    """Since a day of one's own it still is."""
    read(company, 0, invoice("401"))
    read(company, 1, replace(invoice("401"), total=usd(1)))
    looked(company, LATER)
    assert look(company) == ()
    assert len(look(company, NOW - timedelta(days=1))) == 1


def test_a_closed_month_names_what_moved_until_it_is_accepted(company: CompanyFile) -> None:
    """And again when more moves after that."""
    read(company, 0, invoice("401"), invoice("402"))
    with company.writer() as conn:
        closing.close(conn, NOVEMBER)
        assert closed_moved(conn) == ()
    read(company, 1, replace(invoice("401"), total=usd(1)))
    (month,), _ = closed_months(company)
    assert [one.remote_id for one in month.changes] == ["401"]
    assert "November 2026, which is closed" in look(company)[0].touches
    with company.writer() as conn:
        assert closed_moved(conn) == ("November 2026",)
        closing.accept(conn, Acceptance(NOVEMBER.first, "moved", "", ("401",), "agreed", "Ana", LATER))
        assert closed_moved(conn) == ()
    read(company, 3, replace(invoice("402"), total=usd(1)))
    with company.reader() as conn:
        assert closed_moved(conn) == ("November 2026",)
