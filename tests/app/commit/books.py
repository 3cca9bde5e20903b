"""Small records for the tests of plans."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.commit.match_rows import Books, match_row
from app.commit.plan import Plan
from app.commit.results import HeldRow
from app.commit.rows import build_plan
from app.domain.documents import Allocation, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import PreparedRequest
from app.propose.proposal import Candidate, MatchKind, MatchProposal, ProposalKind, Receipt, SourceKind, Tier

DAY = date(2026, 11, 18)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def invoice(remote_id: str, balance: int, *, customer: str = "58", total: int | None = None) -> Invoice:
    """An open invoice whose number is its id."""
    return Invoice(remote_id, "0", remote_id, customer, DAY, DAY, usd(total or balance), usd(balance))


def payment(remote_id: str, total: int, unapplied: int, version: str = "0") -> Payment:
    """A payment in the ledger."""
    return Payment(remote_id, version, "58", DAY, usd(total), usd(unapplied))


@dataclass(frozen=True)
class Approved:
    """An approved match with the request that would carry it out."""

    proposal_id: int
    proposal: MatchProposal
    candidate: Candidate
    request: PreparedRequest


def draft(
    proposal_id: int, parts: dict[str, int], *, source: str = "ch_1", kind: SourceKind = SourceKind.CHARGE
) -> Approved:
    """An approved match of a receipt of exactly these allocations."""
    amount = usd(sum(parts.values()))
    receipt = Receipt(kind, source, "0", DAY, amount, payer_name="J. MARSH")
    allocations = tuple(Allocation(DocumentKind.INVOICE, key, usd(part)) for key, part in parts.items())
    candidate = Candidate(MatchKind.EXACT, allocations, usd(0), None, 0.99, customer_id="58")
    proposal = MatchProposal(
        ProposalKind.MATCH, receipt, Tier.READY, MatchKind.EXACT, 0.99, (candidate,), "", f"print {source}"
    )
    return Approved(proposal_id, proposal, candidate, request(f"pays {sorted(parts)}"))


def planned(
    approved: Sequence[Approved], held: Books, new_key: Callable[[], str]
) -> tuple[Plan, tuple[HeldRow, ...]]:
    """The plan of approved matches over these books."""
    rows = [
        replace(match_row(one.proposal_id, one.proposal, one.candidate, (), held), requests=(one.request,))
        for one in approved
    ]
    return build_plan(rows, new_key)


def request(text: str, creates: DocumentKind | None = DocumentKind.PAYMENT) -> PreparedRequest:
    """A request with some bytes."""
    return PreparedRequest(
        "quickbooks", "POST", "/payment", (), text.encode(), "application/json", "{}", creates
    )


def books(*records: Invoice | Payment) -> Books:
    """The mirrored records by id."""
    return Books(
        invoices={r.remote_id: r for r in records if isinstance(r, Invoice)},
        payments={r.remote_id: r for r in records if isinstance(r, Payment)},
    )
