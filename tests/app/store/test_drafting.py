"""Which deposits are owed: booked, and on no invoice yet."""

from pathlib import Path

from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import proposals
from app.store.company_file import CompanyFile
from app.store.drafting import held_deposits
from tests.app.propose.drafting.test_deposits import ADVANCE, OFFER, charge, paid, proposed
from tests.app.store.made import NOW


def test_a_deposit_is_held_once_it_is_booked(tmp_path: Path) -> None:
    """Not while it is only put forward or signed."""
    (received,) = proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(charge(1),))
    with CompanyFile.create(tmp_path / "a.company", "Larkspur") as company, company.writer() as conn:
        proposals.replace(conn, ProposalKind.DRAFT, [received], NOW)
        ids = list(proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [received.subject]).values())
        assert held_deposits(conn) == {}
        proposals.set_states(conn, ids, ProposalState.SIGNED, NOW)
        assert held_deposits(conn) == {}
        proposals.set_states(conn, ids, ProposalState.COMMITTED, NOW)
        assert held_deposits(conn) == {"ch_1": "91"}
