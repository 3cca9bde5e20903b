"""What became of proposals: by decisions, and by what others did in the ledger."""

from datetime import timedelta

from app.domain.documents import Allocation, Document, DocumentKind, Payment
from app.propose.proposal import MatchProposal, ProposalKind, Tier
from app.review.decision import DecisionAction
from app.review.shadow import Fate, Outcome
from app.store import audit, mirror, proposals, shadow
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, proposal, usd

LATER = NOW + timedelta(hours=1)
CHARGE = "ch_3QkTestCharge0001"


def put(company: CompanyFile, *found: MatchProposal) -> int:
    """Propose these anew, as the job does; how many were overtaken."""
    with company.writer() as conn:
        overtaken = shadow.note(conn, shadow.overtaken(conn, found), LATER)
        proposals.replace(conn, ProposalKind.MATCH, found, LATER)
    return overtaken


def fates(company: CompanyFile) -> dict[str, tuple[Fate, bool]]:
    """Each known fate by source, and whether the proposal was right."""
    with company.reader() as conn:
        found: tuple[Outcome, ...] = shadow.outcomes(conn)
    return {one.subject.partition(":")[2]: (one.fate, one.is_right) for one in found}


def hold(company: CompanyFile, *documents: Document) -> None:
    """Let the mirror hold these."""
    with company.writer() as conn:
        mirror.save_documents(conn, documents, NOW)


def booked(remote_id: str, *targets: str, note: str = "") -> Payment:
    """A ledger payment of 340.00 on each of these invoices."""
    parts = tuple(Allocation(DocumentKind.INVOICE, one, usd(340_00)) for one in targets)
    whole = usd(340_00 * len(targets))
    return Payment(remote_id, "0", "58", DAY, whole, usd(0), allocations=parts, note=note)


def test_decisions_are_fates(company: CompanyFile) -> None:
    """Approved is right, rejected is wrong, undecided has no fate yet."""
    put(company, proposal("ch_1"), proposal("ch_2"), proposal("ch_3"))
    with company.writer() as conn:
        proposals.decide_many(conn, [1], DecisionAction.APPROVE, "Ana", NOW)
        proposals.decide_many(conn, [2], DecisionAction.REJECT, "Ana", NOW)
    assert fates(company) == {"ch_1": (Fate.APPROVED, True), "ch_2": (Fate.REJECTED, False)}


def test_what_somebody_booked_alike_proves_the_proposal(company: CompanyFile) -> None:
    """The charge is booked in the ledger just as put forward: overtaken, and right."""
    put(company, proposal(CHARGE, "401"))
    hold(company, invoice("401", 0), booked("p1", "401", note=f"Stripe {CHARGE}"))
    assert put(company) == 1
    assert fates(company) == {CHARGE: (Fate.LEDGER, True)}


def test_what_somebody_booked_otherwise_is_a_miss(company: CompanyFile) -> None:
    """Booked on another invoice: wrong, and it says on which."""
    put(company, proposal(CHARGE, "401"))
    hold(company, invoice("402", 0), booked("p1", "402", note=f"Stripe {CHARGE}"))
    put(company)
    with company.reader() as conn:
        (miss,) = shadow.outcomes(conn)
    assert (miss.is_right, miss.is_answered, miss.done) == (False, True, "402 340.00")
    assert "340.00" in miss.label


def test_an_invoice_paid_by_other_money_is_a_miss_once(company: CompanyFile) -> None:
    """The target is settled by somebody else: kept once, however often proposals are made anew."""
    hold(company, invoice("401"), invoice("402"))
    put(company, proposal(CHARGE, "401"))
    hold(company, invoice("401", 0))
    other = proposal(CHARGE, "402", prints="second")
    assert put(company, other) == 1
    assert put(company, other) == 0
    assert fates(company) == {CHARGE: (Fate.LEDGER, False)}


def test_an_answer_that_only_changed_is_no_fate(company: CompanyFile) -> None:
    """Another invoice put forward while the first is still open says nothing about either."""
    hold(company, invoice("401"), invoice("402"))
    put(company, proposal(CHARGE, "401"))
    assert put(company, proposal(CHARGE, "402", prints="second")) == 0
    assert fates(company) == {}


def test_nothing_put_forward_is_a_miss_of_coverage(company: CompanyFile) -> None:
    """Tier none, but somebody found the answer: answered, not right."""
    put(company, proposal(CHARGE, "401", tier=Tier.NONE))
    hold(company, invoice("401", 0), booked("p1", "401", note=CHARGE))
    put(company)
    with company.reader() as conn:
        (missed,) = shadow.outcomes(conn)
        assert audit.verify(conn).is_whole
    assert (missed.tier, missed.is_right, missed.is_answered) == (Tier.NONE, False, True)
