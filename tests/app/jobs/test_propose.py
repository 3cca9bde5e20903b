"""Proposals made anew, here and in a process of their own: the same, and decisions made meanwhile count."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.documents import Customer, Payment
from app.errors import Cancelled
from app.jobs.apart import Compute, Computing, apart, here
from app.jobs.propose import matches, propose_kinds
from app.lanes import CancelToken
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import ProposalFilter
from app.store import mirror, proposals
from app.store.company_file import CompanyFile
from tests.app.store.made import DAY, NOW, invoice, usd

WHERE = [here, partial(apart, large=0)]


@pytest.fixture
def company(tmp_path: Path) -> Iterator[CompanyFile]:
    """Two open invoices, and a payment that is allocated to neither."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as made:
        with made.writer() as conn:
            known = Customer("58", "0", "Jo Marsh", email="jo@example.com")
            unapplied = Payment("p1", "0", "58", DAY, usd(340_00), usd(340_00))
            mirror.save_documents(conn, [known, invoice("401"), invoice("402"), unapplied], NOW)
        yield made


def states(company: CompanyFile) -> dict[ProposalKind, list[str]]:
    """The states of the proposals by kind."""
    with company.reader() as conn:
        return {
            kind: [row.state for row in proposals.list_rows(conn, ids)]
            for kind in ProposalKind
            if (ids := proposals.list_ids(conn, ProposalFilter(kind=kind, states=frozenset(ProposalState))))
        }


@pytest.mark.parametrize("compute", WHERE)
def test_it_proposes_the_same_wherever_it_thinks(company: CompanyFile, compute: Compute) -> None:
    """Every kind; a second time there is nothing to change."""
    changes = propose_kinds(company, SystemClock(), compute=compute)
    assert changes.membership
    assert len(states(company)[ProposalKind.MATCH]) == 1
    again = propose_kinds(company, SystemClock(), compute=compute)
    assert not again.proposals
    assert not again.membership


def test_what_was_decided_while_it_thought_counts(company: CompanyFile) -> None:
    """A rejection that came between reading and writing is not undone by a proposal that changed."""
    propose_kinds(company, SystemClock(), [ProposalKind.MATCH])
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("401", 1_00), invoice("402", 2_00)], NOW)

    @contextmanager
    def interrupted(company: CompanyFile) -> Iterator[Computing]:
        with here(company) as computing:
            parts = list(computing.parts(matches, SystemClock()))
            assert sum(len(part.rows) for part in parts) == 1
            with company.writer() as conn:
                proposals.decide_many(conn, [1], DecisionAction.REJECT, "Ana", NOW)
            yield _Known(parts)

    changes = propose_kinds(company, SystemClock(), [ProposalKind.MATCH], interrupted)
    assert not changes.proposals
    assert states(company)[ProposalKind.MATCH] == [ProposalState.REJECTED]


class _Known(Computing):
    """Answers what was found before."""

    def __init__(self, parts: list[object]) -> None:
        self._parts = parts

    def parts(self, *_args: object, **_more: object) -> Iterator[object]:  # type: ignore[override]
        """The same whatever is asked."""
        return iter(self._parts)


def test_stopped_while_it_thinks_it_leaves_everything_as_it_was(company: CompanyFile) -> None:
    """Nothing is written before the thinking is done."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        propose_kinds(company, SystemClock(), compute=partial(apart, cancel=token, large=0))
    assert states(company) == {}
