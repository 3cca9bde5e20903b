"""A draft in full, as JSON and as lines."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.tracking import TrackingLists
from app.propose.drafting.draft import Draft, DraftInvoice, DraftProposal

if TYPE_CHECKING:
    from app.store.records import StoredProposal


def draft_record(stored: "StoredProposal", lists: TrackingLists, link_url: str = "") -> dict[str, object]:
    """What would be written, with its sources and checks; classes and options by their names."""
    proposal, draft = _parts(stored)
    invoice = draft.invoice if draft else None
    return {
        "id": stored.id,
        "state": stored.state,
        "tier": proposal.tier,
        "kind": proposal.aspect,
        "action": draft.action if draft else None,
        "source": proposal.subject,
        "customer": proposal.party,
        "date": proposal.dated_on.isoformat(),
        "amount": proposal.money.plain(),
        "currency": proposal.money.currency,
        "withheld": proposal.withheld or None,
        "checks": [{"code": c.code, "met": c.is_met, "text": c.text} for c in proposal.checks],
        "needs": list(proposal.needs),
        "invoice": _invoice(invoice, lists) if invoice else None,
        "link": link_url or None,
    }


def _parts(stored: "StoredProposal") -> tuple[DraftProposal, Draft | None]:
    proposal = stored.proposal
    assert isinstance(proposal, DraftProposal), "of this kind"
    decided = stored.decision.candidate if stored.decision else None
    draft = decided if isinstance(decided, Draft) else next(iter(proposal.candidates), None)
    return proposal, draft


def _invoice(invoice: DraftInvoice, lists: TrackingLists) -> dict[str, object]:
    totals = invoice.totals
    return {
        "customer_id": invoice.customer_id or None,
        "customer": invoice.customer_name,
        "date": invoice.issued_on.isoformat(),
        "due": invoice.due_on.isoformat(),
        "purchase_order": invoice.purchase_order or None,
        "lines": [
            {
                "description": line.description,
                "quantity": line.quantity,
                "unit_price": line.unit_price,
                "discount": line.discount or None,
                "amount": line.amount.plain(),
                "tax": line.tax_code_id,
                "tracking": dict(lists.said(line.tracking)) or None,
                "sources": [source.subject for source in line.sources],
            }
            for line in invoice.lines
        ],
        "subtotal": totals.subtotal.plain(),
        "discount": totals.discount.plain(),
        "tax": totals.tax.plain(),
        "total": totals.total.plain(),
        "currency": invoice.currency,
    }


def draft_lines(stored: "StoredProposal", lists: TrackingLists, link_url: str = "") -> Iterator[str]:
    """The draft for reading: the invoice as it would look, then what was checked."""
    proposal, draft = _parts(stored)
    yield f"{proposal.party or 'nobody named'} · {proposal.aspect} · {proposal.money}"
    yield f"{proposal.tier} · {stored.state}" + (f" · {proposal.withheld}" if proposal.withheld else "")
    if draft is not None and draft.invoice is not None:
        yield from _paper(draft.invoice, lists)
    if link_url:
        yield f"  pay at {link_url}"
    for check in proposal.checks:
        yield f"  {'met ' if check.is_met else 'look'}  {check.text}"


def _paper(invoice: DraftInvoice, lists: TrackingLists) -> Iterator[str]:
    order = f", purchase order {invoice.purchase_order}" if invoice.purchase_order else ""
    yield f"  dated {invoice.issued_on}, due {invoice.due_on}{order}"
    for line in invoice.lines:
        yield f"  {line.quantity:>8} × {line.unit_price:<10} {line.amount.grouped():>12}  {line.description}"
        if line.tracking:
            yield " " * 38 + ", ".join(f"{category} {name}" for category, name in lists.said(line.tracking))
    totals = invoice.totals
    for word, money in (("Subtotal", totals.subtotal), ("Discount", -totals.discount), ("Tax", totals.tax)):
        if money or word == "Subtotal":
            yield f"  {word:<21} {money.grouped():>12}"
    yield f"  {'Total':<21} {totals.total.grouped():>12} {invoice.currency}"
