"""Drafts merged and split once: it survives the next run, is taken back, and nothing is billed twice."""

from datetime import UTC, date, datetime

import pytest

from app.domain.documents import BillingStatus, Customer, DocumentKind, Item, TimeEntry
from app.domain.record import replace
from app.draft_errors import DraftsNotMerged
from app.errors import NotDecidable
from app.jobs import review, together
from app.jobs.draft_detail import draft_detail
from app.jobs.propose_drafts import drafts as drafted
from app.propose.drafting.draft import DraftProposal
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.store import audit, mirror, proposals, work_groups
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW


class Noon:
    """One moment for good."""

    def now(self) -> datetime:
        """A noon after the days of the work."""
        return datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def worked(company: CompanyFile) -> CompanyFile:
    """Two months of one customer's time, two projects in the second, and another customer's."""
    days = (date(2026, 10, 12), date(2026, 11, 3), date(2026, 11, 4), date(2026, 11, 5))
    told = zip(("58", "58", "58", "61"), ("Shop", "Shop", "Office", "Yard"), days, strict=True)
    entries = [
        TimeEntry(str(number), "0", "Mia", on, 60, BillingStatus.BILLABLE, whose, "12", project, "95.00")
        for number, (whose, project, on) in enumerate(told)
    ]
    people = [Customer("58", "0", "Tidewater"), Customer("61", "0", "Pell")]
    with company.writer() as conn:
        mirror.save_documents(conn, [*people, Item("12", "0", "Hour"), *entries], NOW)
    again(company)
    return company


def again(company: CompanyFile) -> None:
    """The proposer runs once more."""
    from app.jobs.propose import propose_kinds

    propose_kinds(company, Noon(), [ProposalKind.DRAFT])


def waiting(company: CompanyFile) -> dict[int, set[str]]:
    """What each draft bills now."""
    with company.reader() as conn:
        found = proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])
    drafts = {one.id: one.proposal.candidates for one in found if isinstance(one.proposal, DraftProposal)}
    return {
        key: {source.subject for draft in made for source in draft.sources} for key, made in drafts.items()
    }


def of(company: CompanyFile, customer: str) -> list[int]:
    """The drafts to a customer."""
    with company.reader() as conn:
        found = proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])
    return [one.id for one in found if one.proposal.party == customer]


def test_two_drafts_become_one_and_stay_it(worked: CompanyFile) -> None:
    """After the next run, too; both sources are billed by the one; taken apart they are two again."""
    before = waiting(worked)
    mine = of(worked, "Tidewater")
    assert len(mine) == 2
    made, changes = together.merge(worked, mine, "Ana", Noon())
    assert changes.membership
    assert waiting(worked)[made] == set().union(*(before[one] for one in mine))
    again(worked)
    assert [one.rows for one in drafted(worked, Noon())] == [()]
    assert of(worked, "Tidewater") == [made]
    detail = draft_detail(worked, made)
    assert (detail.once, detail.can_split, detail.grouping) == ("merged", True, None)
    with worked.reader() as conn:
        old = [proposals.load(conn, one) for one in mine]
        assert {one.state for one in old} == {ProposalState.SUPERSEDED}
        assert all("another draft" in one.note for one in old)
        assert [row["action"] for row in audit.export(conn)][-1] == "drafts.merged"

    back, _ = together.take_back(worked, made, "Ana", Noon())
    assert sorted(back) == sorted(mine)
    assert waiting(worked) == before
    with worked.reader() as conn:
        assert not work_groups.every(conn)


def test_a_draft_is_split_by_project_once(worked: CompanyFile) -> None:
    """The rule of the customer stays; new work of the month is a draft of its own; put together again."""
    before = waiting(worked)
    month = max(of(worked, "Tidewater"), key=lambda one: len(before[one]))
    made, _ = together.split(worked, month, "Ana", Noon())
    assert len(made) == 2
    assert [len(waiting(worked)[one]) for one in made] == [1, 1]
    detail = draft_detail(worked, made[0])
    assert (detail.once, detail.can_split) == ("apart", False)
    with pytest.raises(DraftsNotMerged):
        together.split(worked, made[0], "Ana", Noon())
    (whole,), _ = together.take_back(worked, made[1], "Ana", Noon())
    assert whole == month
    assert waiting(worked) == before


def test_what_is_decided_or_of_others_is_left_alone(worked: CompanyFile) -> None:
    """Refused with the reason, and nothing is changed."""
    mine, other = of(worked, "Tidewater"), of(worked, "Pell")
    with pytest.raises(DraftsNotMerged, match="two customers"):
        together.merge(worked, [mine[0], *other], "Ana", Noon())
    with pytest.raises(DraftsNotMerged, match="two drafts"):
        together.merge(worked, [mine[0], mine[0]], "Ana", Noon())
    with pytest.raises(NotDecidable):
        together.preview(worked, [mine[0], 999])
    with pytest.raises(DraftsNotMerged, match="Nobody merged"):
        together.take_back(worked, mine[0], "Ana", Noon())
    review.decide(worked, [mine[0]], DecisionAction.APPROVE, "Ana", NOW)
    with pytest.raises(DraftsNotMerged, match="is approved already"):
        together.merge(worked, mine, "Ana", Noon())
    with worked.reader() as conn:
        assert not work_groups.every(conn)
        assert proposals.load(conn, mine[0]).state is ProposalState.APPROVED


def test_work_that_was_billed_meanwhile_is_merged_into_nothing(worked: CompanyFile) -> None:
    """The ledger was read and nothing put forward anew yet: it is said, and no draft of it is left."""
    mine = of(worked, "Tidewater")
    with worked.writer() as conn:
        told = [one for one in mirror.every(conn, DocumentKind.TIME_ENTRY) if isinstance(one, TimeEntry)]
        billed = [replace(one, status=BillingStatus.BILLED) for one in told if one.customer_id == "58"]
        mirror.save_documents(conn, billed, NOW)
    with pytest.raises(DraftsNotMerged, match="billed or withdrawn by now"):
        together.merge(worked, mine, "Ana", Noon())
    assert of(worked, "Tidewater") == []


def test_groups_are_told_apart_by_their_number(worked: CompanyFile) -> None:
    """Taking one back leaves the other as it was put."""
    with worked.writer() as conn:
        first = work_groups.next_number(conn)
        work_groups.keep(conn, {"a": f"merged-{first}:", "b": f"merged-{first}:"})
        second = work_groups.next_number(conn)
        work_groups.keep(conn, {"c": f"apart-{second}:Shop", "d": f"apart-{second}:Office: new"})
        assert second == first + 1
        work_groups.forget(conn, ["d"])
        assert set(work_groups.every(conn)) == {"a", "b"}
