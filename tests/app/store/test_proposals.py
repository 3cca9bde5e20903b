"""Proposals: what a new run may replace, what it must leave, and how rows and totals read."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.changes import Changes
from app.domain.documents import Customer
from app.domain.money import Money
from app.domain.record import replace
from app.errors import NotDecidable
from app.propose.proposal import MatchProposal, ProposalKind, Receipt, SourceKind, Tier
from app.review.decision import Decision, DecisionAction, ProposalState
from app.review.listing import ProposalFilter, ProposalOrder
from app.store import mirror, proposals
from app.store.company_file import CompanyFile

from .made import DAY, NOW, candidate, invoice, proposal

LATER = NOW + timedelta(hours=1)
ALL = ProposalFilter(states=frozenset())
Run = Callable[..., Changes]


@pytest.fixture
def run(company: CompanyFile) -> Run:
    """Put forward exactly these proposals."""

    def put(*found: MatchProposal) -> Changes:
        with company.writer() as conn:
            return proposals.replace(conn, ProposalKind.MATCH, found, LATER)

    return put


def states(company: CompanyFile) -> dict[str, str]:
    """Where each proposal stands, by its source."""
    with company.reader() as conn:
        rows = proposals.list_rows(conn, proposals.list_ids(conn, ALL))
    return {row.subject.partition(":")[2]: row.state.value for row in rows}


def decide(company: CompanyFile, action: DecisionAction, *ids: int) -> Changes:
    """Ana decides."""
    with company.writer() as conn:
        return proposals.decide_many(conn, ids, action, "Ana", NOW)


def test_a_proposal_comes_back_exactly(company: CompanyFile, run: Run) -> None:
    """Evidence, money and all, with the id its subject is known by."""
    rich = replace(
        proposal("ch_1"),
        receipt=Receipt(
            SourceKind.BANK_LINE, "b/1", "", DAY, Money(-5_000_000_000, "JPY"), fx_amount=Money(1, "KWD")
        ),
        confidence=0.123_456_789_012_345_6,
    )
    assert run(rich) == Changes(membership=True)
    with company.reader() as conn:
        stored = proposals.load(conn, 1)
        assert stored.proposal == rich
        assert (stored.state, stored.decision, stored.note) == (ProposalState.OPEN, None, "")
        found = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [rich.subject, "charge:none"])
        assert found == {rich.subject: 1}
        with pytest.raises(NotDecidable):
            proposals.load(conn, 2)


def test_the_same_answer_again_touches_nothing(company: CompanyFile, run: Run) -> None:
    """Same fingerprint, same proposal: no row is written, approvals hold."""
    run(proposal("ch_1"), proposal("ch_2"))
    decide(company, DecisionAction.APPROVE, 1)
    assert not run(proposal("ch_1"), proposal("ch_2"))
    assert states(company) == {"ch_1": "approved", "ch_2": "open"}


def test_a_changed_answer_is_updated_in_place(company: CompanyFile, run: Run) -> None:
    """Undecided: the row keeps its id, and screens hear of exactly that id."""
    run(proposal("ch_1"), proposal("ch_2"))
    newer = proposal("ch_2", tier=Tier.REVIEW, prints="second")
    assert run(proposal("ch_1"), newer) == Changes(proposals=frozenset({2}), membership=True)
    with company.reader() as conn:
        assert proposals.load(conn, 2).proposal == newer


def test_a_changed_answer_takes_its_approval_back(company: CompanyFile, run: Run) -> None:
    """It was given for something else: open again with a note, and undo does not bring it back."""
    run(proposal("ch_1"))
    decide(company, DecisionAction.APPROVE, 1)
    run(proposal("ch_1", "402", prints="second"))
    with company.writer() as conn:
        stored = proposals.load(conn, 1)
        assert (stored.state, stored.note) == (ProposalState.OPEN, proposals.REOPENED)
        assert stored.decision is None
        assert not proposals.undo_last(conn, "Ana", NOW)
        assert proposals.approved(conn) == ()


def test_what_was_undone_before_a_change_is_not_done_again(company: CompanyFile, run: Run) -> None:
    """Redo would approve what the person never saw."""
    run(proposal("ch_1"))
    decide(company, DecisionAction.APPROVE, 1)
    with company.writer() as conn:
        proposals.undo_last(conn, "Ana", NOW)
    run(proposal("ch_1", "402", prints="second"))
    with company.writer() as conn:
        assert not proposals.redo_last(conn, "Ana", NOW)
    assert states(company) == {"ch_1": "open"}


def test_money_that_is_no_longer_free_is_superseded(company: CompanyFile, run: Run) -> None:
    """Open, later or approved: nothing of it can be signed any more; it opens again when it comes back."""
    run(*(proposal(f"ch_{number}") for number in (1, 2, 3)))
    decide(company, DecisionAction.APPROVE, 2)
    decide(company, DecisionAction.LATER, 3)
    assert run() == Changes(proposals=frozenset({1, 2, 3}), membership=True)
    assert set(states(company).values()) == {"superseded"}
    with company.writer() as conn:
        assert not proposals.undo_last(conn, "Ana", NOW)
    run(proposal("ch_2"))
    assert states(company)["ch_2"] == "open"


def test_rejected_signed_and_committed_stay(company: CompanyFile, run: Run) -> None:
    """Neither a changed answer nor a missing one moves them."""
    run(*(proposal(f"ch_{number}") for number in (1, 2, 3)))
    decide(company, DecisionAction.REJECT, 1)
    with company.writer() as conn:
        proposals.set_states(conn, [2], ProposalState.SIGNED, NOW)
        proposals.set_states(conn, [3], ProposalState.COMMITTED, NOW)
    expected = {"ch_1": "rejected", "ch_2": "signed", "ch_3": "committed"}
    assert not run(proposal("ch_1", prints="second"), proposal("ch_2", prints="second"))
    assert states(company) == expected
    assert not run()
    assert states(company) == expected


def test_later_stays_later_with_the_newer_answer(company: CompanyFile, run: Run) -> None:
    """Put off is put off; what it shows is the present answer, and undo still opens it."""
    run(proposal("ch_1"))
    decide(company, DecisionAction.LATER, 1)
    newer = proposal("ch_1", "402", prints="second")
    run(newer)
    with company.writer() as conn:
        assert proposals.load(conn, 1).proposal == newer
        assert states(company) == {"ch_1": "later"}
        proposals.undo_last(conn, "Ana", NOW)
    assert states(company) == {"ch_1": "open"}


def test_a_row_names_its_first_invoice_and_how_many_more(company: CompanyFile, run: Run) -> None:
    """Numbers, not ids; nothing where nothing is put forward."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("401", number="1042"), invoice("402"), invoice("403")], NOW)
    run(
        proposal("ch_1", "401"),
        proposal("ch_2", "401", "402", "403"),
        proposal("ch_3", "401", tier=Tier.NONE),
        proposal("ch_4", "999"),
    )
    with company.reader() as conn:
        rows = proposals.list_rows(conn, [4, 3, 2, 1, 77])
    assert [row.summary for row in rows] == ["999", "", "1042 + 2", "1042"]
    assert rows[3].amount == Money(340_00, "USD")
    assert rows[3].dated_on == DAY


def ids(company: CompanyFile, wanted: ProposalFilter) -> list[int]:
    """The list under a filter."""
    with company.reader() as conn:
        return list(proposals.list_ids(conn, wanted))


def test_every_order_ends_in_the_id_and_turns_round(company: CompanyFile, run: Run) -> None:
    """Tier: ready first. Payer: without regard to case. Equal ones by id."""
    run(
        proposal("ch_1", tier=Tier.NONE, payer="beta", minor=5_000_000_000),
        proposal("ch_2", payer="Älpha", minor=-7),
        proposal("ch_3", tier=Tier.REVIEW, payer="Beta", on=DAY - timedelta(days=400)),
        proposal("ch_4", payer="alpha", minor=-7),
    )
    orders = {
        ProposalOrder.TIER: [2, 4, 3, 1],
        ProposalOrder.DATE: [3, 1, 2, 4],
        ProposalOrder.PARTY: [4, 1, 3, 2],
        ProposalOrder.AMOUNT: [2, 4, 3, 1],
    }
    for order, expected in orders.items():
        assert ids(company, ProposalFilter(order=order)) == expected, order
        assert ids(company, ProposalFilter(order=order, descending=True)) == expected[::-1], order


def test_filters_narrow_by_state_tier_and_words(company: CompanyFile, run: Run) -> None:
    """Words are looked for in payer, number and reference, all of them, without regard to case."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("401", number="INV-1042")], NOW)
    run(
        proposal("ch_1", payer="Ångström"),
        proposal("ch_2", tier=Tier.NONE),
        proposal("ch_3", "999", payer="100%_net"),
    )
    decide(company, DecisionAction.REJECT, 3)
    assert ids(company, ProposalFilter()) == [1, 2]
    assert ids(company, ProposalFilter(tiers=frozenset({Tier.NONE}))) == [2]
    assert ids(company, ProposalFilter(text="ÅNGSTRÖM inv-1042")) == [1]
    assert ids(company, ProposalFilter(text="ÅNGSTRÖM inv-1043")) == []
    assert ids(company, replace(ALL, text="%_")) == [3]
    assert ids(company, replace(ALL, text="CH_2")) == [2]
    assert ids(company, replace(ALL, text=" ".join(map(str, range(3_000))))) == []
    assert ids(company, replace(ALL, text="ch_3 " * 3_000)) == [3]


def test_totals_count_open_by_tier_and_money_by_currency(company: CompanyFile, run: Run) -> None:
    """What the filter hides is counted, what is decided is counted by state."""
    run(
        proposal("ch_1"),
        proposal("ch_2", minor=60_00),
        proposal("ch_3", tier=Tier.REVIEW, minor=1),
        proposal("ch_4"),
        proposal("ch_5"),
    )
    decide(company, DecisionAction.APPROVE, 4)
    decide(company, DecisionAction.LATER, 5)
    with company.reader() as conn:
        totals = proposals.list_totals(conn, ProposalFilter(tiers=frozenset({Tier.REVIEW})))
        later = frozenset({ProposalState.LATER, ProposalState.APPROVED})
        decided = proposals.list_totals(conn, ProposalFilter(states=later)).in_states
    assert [(one.tier, one.count, one.money) for one in totals.by_tier] == [
        (Tier.READY, 2, (Money(400_00, "USD"),)),
        (Tier.REVIEW, 1, (Money(1, "USD"),)),
        (Tier.NONE, 0, ()),
    ]
    assert (totals.approved_count, totals.approved_money) == (1, (Money(340_00, "USD"),))
    assert totals.decided == {ProposalState.APPROVED: 1, ProposalState.LATER: 1}
    assert (totals.in_states, decided) == (3, 2)


def test_the_detail_brings_every_document_it_speaks_of(company: CompanyFile, run: Run) -> None:
    """Invoices of all candidates and of an edited decision, and their customers."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice("401"), invoice("402"), invoice("403", customer="59")], NOW)
        mirror.save_documents(conn, [Customer("58", "0", "Marsh"), Customer("59", "0", "Hill")], NOW)
    shown = replace(proposal("ch_1"), candidates=(candidate("401"), candidate("402")))
    run(shown)
    with company.writer() as conn:
        own = candidate("403")
        proposals.decide(conn, Decision(1, DecisionAction.EDIT, own, "Ana", NOW, ProposalState.OPEN, "mine"))
        detail = proposals.match_detail(conn, 1)
        with pytest.raises(NotDecidable):
            proposals.match_detail(conn, 99)
    assert set(detail.invoices) == {"401", "402", "403"}
    assert set(detail.customers) == {"58", "59"}
    assert detail.decision is not None
    assert (detail.decision.candidate, detail.decision.note) == (own, "mine")
