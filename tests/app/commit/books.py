"""Small records for the tests of plans."""

from datetime import date

from app.commit.rows import Books, RowDraft
from app.domain.documents import Allocation, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.writes import PreparedRequest
from app.propose.proposal import Candidate, MatchKind, Proposal, ProposalKind, Receipt, SourceKind, Tier

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


def draft(
    proposal_id: int, parts: dict[str, int], *, source: str = "ch_1", kind: SourceKind = SourceKind.CHARGE
) -> RowDraft:
    """An approved match of a receipt of exactly these allocations."""
    amount = usd(sum(parts.values()))
    receipt = Receipt(kind, source, "0", DAY, amount, payer_name="J. MARSH")
    allocations = tuple(Allocation(DocumentKind.INVOICE, key, usd(part)) for key, part in parts.items())
    candidate = Candidate(MatchKind.EXACT, allocations, usd(0), None, 0.99, customer_id="58")
    proposal = Proposal(
        ProposalKind.MATCH, receipt, Tier.READY, MatchKind.EXACT, 0.99, (candidate,), "", f"print {source}"
    )
    return RowDraft(proposal_id, proposal, candidate, (request(f"pays {sorted(parts)}"),))


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
