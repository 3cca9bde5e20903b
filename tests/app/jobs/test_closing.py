"""A month's close over a company file: what is not known yet is said, and no gap is invented."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from app.close_errors import MonthNotReady, NothingToAccept
from app.domain.documents import Account, AccountRole, DocumentKind, Organisation
from app.domain.record import replace
from app.errors import BadInput
from app.jobs.closing import accept, close_month, month_close
from app.jobs.reconcile_page import month_view
from app.jobs.review import approve_in_bulk
from app.propose.close.checklist import ItemState
from app.propose.proposal import ProposalKind
from app.store import bank, connections, mirror, proposals
from app.store.company_file import CompanyFile
from tests.app.store.made import DAY, NOW, invoice, proposal

OCTOBER = date(2026, 10, 1)


@dataclass
class Still:
    """A clock that stands."""

    at: datetime

    def now(self) -> datetime:
        """That instant."""
        return self.at

    def sleep(self, seconds: float) -> None:
        """Nothing waits."""


def test_an_empty_page_shows_the_month_at_the_company(company: CompanyFile) -> None:
    """In Auckland it is November already while the machine's clock in UTC still says October."""
    with company.writer() as conn:
        home = Organisation("1", "Larkspur", time_zone="Pacific/Auckland")
        connections.connect(conn, "quickbooks", home, NOW, is_ledger=True)
    view = month_view(company, None, Still(datetime(2026, 10, 31, 20, 0, tzinfo=UTC)))
    assert (view.first, view.months) == (date(2026, 11, 1), ())


def test_what_was_not_read_is_not_known(company: CompanyFile) -> None:
    """Before any sync nothing is missing anywhere; the month can't be closed for it is not known."""
    view = month_close(company, OCTOBER)
    states = {one.code: one.state for one in view.items}
    assert states["synced"] is ItemState.UNKNOWN
    assert {states["clearing"], states["bank"], states["payouts"]} == {ItemState.DONE}
    with pytest.raises(MonthNotReady):
        close_month(company, OCTOBER, "Ana", Still(NOW))


def test_an_account_tied_to_the_wrong_side_is_said(company: CompanyFile) -> None:
    """Its statement is compared with nothing; tied to a bank account the item is gone."""
    accounts = [
        Account("i", "0", "Design Income", AccountRole.INCOME),
        Account("b", "0", "Checking", AccountRole.BANK),
    ]
    with company.writer() as conn:
        mirror.save_documents(conn, accounts, NOW)
        kept = bank.add_account(conn, "4711", "USD", NOW)
        bank.map_account(conn, kept.id, "i")
    found = {one.code: one for one in month_close(company, OCTOBER).items}
    assert found["mapping:4711"].state is ItemState.OPEN
    assert found["mapping:4711"].figure == "they are tied to Design Income; nothing of them is compared"
    assert "statement:4711" not in found
    with company.writer() as conn:
        bank.map_account(conn, kept.id, "b")
    found = {one.code: one for one in month_close(company, OCTOBER).items}
    assert "mapping:4711" not in found
    assert found["statement:4711"].state is ItemState.UNKNOWN


def test_a_word_needs_a_reason_and_something_to_speak_of(company: CompanyFile) -> None:
    """Nothing that is done, nothing unknown, nothing without a reason is accepted."""
    by = ("Ana", NOW)
    with pytest.raises(BadInput):
        accept(company, OCTOBER, "synced", " ", by)
    with pytest.raises(NothingToAccept):
        accept(company, OCTOBER, "clearing", "why not", by)
    with pytest.raises(NothingToAccept):
        accept(company, OCTOBER, "no such", "why not", by)
    view = accept(company, OCTOBER, "synced", "the ledger is kept on paper", by)
    assert {one.code: one.state for one in view.items}["synced"] is ItemState.ACCEPTED
    assert close_month(company, OCTOBER, "Ana", Still(NOW)).closed_by == "Ana"


def test_a_number_that_moved_to_another_month_is_no_gap(company: CompanyFile) -> None:
    """Ten invoices of the month, one of them dated later by now: its number is used."""
    bills = [
        replace(invoice(str(n), number=f"10{n:02}"), issued_on=date(2026, 10 if n != 5 else 11, 12))
        for n in range(1, 13)
    ]
    with company.writer() as conn:
        mirror.save_documents(conn, bills, NOW)
    assert month_close(company, OCTOBER).anomalies == ()
    with company.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.INVOICE, ["5"], NOW)
    assert month_close(company, OCTOBER).anomalies == (), "a deleted one is known, too"


def test_nothing_goes_into_a_closed_month_in_bulk(company: CompanyFile) -> None:
    """What is dated in a month that is closed here is looked at one by one, locked in the ledger or not."""
    with company.writer() as conn:
        late = proposal("ch_2", on=date(2026, 10, 30))
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1", on=DAY), late], NOW)
        ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, ["charge:ch_1", "charge:ch_2"])
    accept(company, OCTOBER, "synced", "the ledger is kept on paper", ("Ana", NOW))
    accept(company, OCTOBER, "undecided", "it belongs to November", ("Ana", NOW))
    close_month(company, OCTOBER, "Ana", Still(NOW))
    (passed,) = approve_in_bulk(company, list(ids.values()), "Ana", NOW).passed_over
    assert passed.proposal_id == ids["charge:ch_2"]
    assert "closed period (books closed to 2026-10-31)" in passed.why
