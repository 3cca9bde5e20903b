"""Learned counters: counted from committed decisions, listed, erased."""

from datetime import timedelta

import pytest

from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.store import learned, proposals
from app.store.company_file import CompanyFile

from .made import NOW, proposal


def commit(company: CompanyFile, *sources: str, payer: str = "Jo Marsh", days: int = 0) -> None:
    """Approve and commit a proposal of this payer for each source."""
    at = NOW + timedelta(days=days)
    with company.writer() as conn:
        found = [proposal(one, payer=payer) for one in sources]
        proposals.replace(conn, ProposalKind.MATCH, found, at)
        ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [one.subject for one in found])
        proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", at)
        proposals.set_states(conn, ids.values(), ProposalState.COMMITTED, at)


def counts(company: CompanyFile) -> dict[tuple[str, str], int]:
    """The counters."""
    with company.reader() as conn:
        return {(one.payer, one.customer_id): one.count for one in learned.counters(conn)}


def test_only_committed_decisions_count(company: CompanyFile) -> None:
    """Approved is not enough; undone no longer counts."""
    commit(company, "ch_1", "ch_2")
    assert counts(company) == {("Jo Marsh", "58"): 2}
    with company.writer() as conn:
        proposals.set_states(conn, [1], ProposalState.OPEN, NOW)
    assert counts(company) == {("Jo Marsh", "58"): 1}


@pytest.mark.parametrize("payer", ["JO MARSH", None])
def test_erasing_lets_only_later_decisions_count(company: CompanyFile, payer: str | None) -> None:
    """By payer name in any spelling, or all of it."""
    commit(company, "ch_1")
    with company.writer() as conn:
        learned.erase(conn, payer, "Ana", NOW + timedelta(days=1))
    assert counts(company) == {}
    commit(company, "ch_2", days=2)
    assert counts(company) == {("Jo Marsh", "58"): 1}


def test_a_blank_payer_can_t_be_erased(company: CompanyFile) -> None:
    """It stands for nobody."""
    with company.writer() as conn, pytest.raises(ValueError, match="blank"):
        learned.erase(conn, " - ", "Ana", NOW)
