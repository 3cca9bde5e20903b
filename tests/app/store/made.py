"""Small records for the tests of the store."""

from datetime import UTC, date, datetime

from app.commit.plan import Effect, Plan, PlannedWrite, PlanRow, Premise, Signature, digest
from app.domain.documents import Allocation, DocumentKind, Invoice
from app.domain.money import Money
from app.domain.writes import PreparedRequest
from app.propose.proposal import (
    Candidate,
    Evidence,
    MatchKind,
    MatchProposal,
    ProposalKind,
    Receipt,
    SourceKind,
    Tier,
)

DAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def invoice(remote_id: str, balance: int = 340_00, *, number: str = "", customer: str = "58") -> Invoice:
    """An invoice of 340.00 whose number is derived from its id."""
    return Invoice(
        remote_id, "0", number or f"INV-{remote_id}", customer, DAY, DAY, usd(340_00), usd(balance)
    )


def candidate(*invoice_ids: str, confidence: float = 0.99) -> Candidate:
    """340.00 allocated to each of these invoices."""
    allocations = tuple(Allocation(DocumentKind.INVOICE, one, usd(340_00)) for one in invoice_ids)
    reason = Evidence("number", "number 1042 in the text", 6.9)
    return Candidate(
        MatchKind.EXACT, allocations, usd(0), None, confidence, evidence=(reason,), customer_id="58"
    )


def proposal(
    source: str,
    *invoice_ids: str,
    tier: Tier = Tier.READY,
    minor: int = 340_00,
    payer: str = "J. Marsh",
    on: date = DAY,
    prints: str = "first",
) -> MatchProposal:
    """A proposal for a charge; in tier *none* its candidates are only named."""
    receipt = Receipt(SourceKind.CHARGE, source, "0", on, usd(minor), payer_name=payer)
    chosen = candidate(*invoice_ids or ("401",))
    return MatchProposal(
        ProposalKind.MATCH, receipt, tier, MatchKind.EXACT, 0.99, (chosen,), "", f"{source} {prints}"
    )


def request(text: str = "{}") -> PreparedRequest:
    """A request whose body is this text, with a byte no decoder accepts."""
    return PreparedRequest(
        service="quickbooks",
        method="POST",
        path="/payment",
        query=(("minorversion", "75"), ("a", "b")),
        body=text.encode() + b"\xff\x00",
        content_type="application/json",
        lookup='{"by": "note"}',
        creates=DocumentKind.PAYMENT,
    )


def plan(*proposal_ids: int, steps: int = 1, prefix: str = "key") -> Plan:
    """A plan with one row a proposal."""
    rows = tuple(
        PlanRow(
            number=number,
            proposal_id=proposal_id,
            title=f"340.00 USD → invoice {number}",
            money=usd(340_00),
            service="quickbooks",
            writes=tuple(
                PlannedWrite(step, f"{prefix}-{number}-{step}", request(f"{number}/{step}"), "creates it")
                for step in range(1, steps + 1)
            ),
            premises=(Premise(DocumentKind.INVOICE, "401", "3", "print", "Invoice 401", usd(340_00)),),
            effects=(Effect(DocumentKind.INVOICE, "401", "Invoice 401", usd(340_00), usd(0)),),
            undo="deletes the payment that was created",
        )
        for number, proposal_id in enumerate(proposal_ids, start=1)
    )
    return Plan(rows, digest(rows))


def signature(of: Plan) -> Signature:
    """Ana's signature under a plan."""
    return Signature(of.digest, "Ana", "ana", NOW, "I sign 1 change.")
