"""Which deposits are owed: booked, and on no invoice yet."""

from pathlib import Path

from app.domain.charges import Refund
from app.domain.money import Money
from app.domain.record import replace
from app.propose.drafting.draft import DepositLink, Draft, DraftAction
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.owed import Owed
from app.review.decision import ProposalState
from app.store import deposits, mirror, proposals
from app.store.company_file import CompanyFile
from tests.app.propose.drafting.test_deposits import ADVANCE, OFFER, charge, paid, proposed
from tests.app.store.made import NOW

REFUND = Refund("re_1", NOW, "ch_1", Money(300_02, "USD"), "succeeded")


def test_a_row_of_a_link_tells_what_it_asks_for_and_adds_nothing(tmp_path: Path) -> None:
    """The letter that names it counts the money already; what is no link asks for nothing."""
    deposit = DepositLink(Money(340_00, "USD"), "Invoice 1042", "1042", "401", "58", "Orchard Lane")
    (received,) = proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(charge(1),))
    asked = replace(
        received, subject="link:1", aspect=DraftAction.LINK, money=Money(0, "USD"),
        candidates=(Draft(DraftAction.LINK, deposit=deposit),),
    )  # fmt: skip
    with CompanyFile.create(tmp_path / "a.company", "Larkspur") as company, company.writer() as conn:
        proposals.replace(conn, ProposalKind.DRAFT, [asked, received], NOW)
        ids = proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [asked.subject, received.subject])
        link, other = proposals.list_rows(conn, [ids[asked.subject], ids[received.subject]])
    assert (link.amount.minor, link.shown) == (0, Money(340_00, "USD"))
    assert (other.asked, other.shown) == (None, other.amount)


def test_a_refund_takes_a_deposit_away_once_it_is_booked(tmp_path: Path) -> None:
    """Not while it is only put forward or signed; a refund that failed takes nothing."""
    (received,) = proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(charge(1),))
    with CompanyFile.create(tmp_path / "a.company", "Larkspur") as company, company.writer() as conn:
        mirror.save_documents(conn, [REFUND, replace(REFUND, remote_id="re_0", status="failed")], NOW)
        proposals.replace(conn, ProposalKind.DRAFT, [received], NOW)
        ids = list(proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [received.subject]).values())
        assert deposits.owed(conn) == {}
        proposals.set_states(conn, ids, ProposalState.SIGNED, NOW)
        assert deposits.owed(conn) == {}
        proposals.set_states(conn, ids, ProposalState.COMMITTED, NOW)
        assert deposits.owed(conn) == {"re_1": Owed("91", "58")}
