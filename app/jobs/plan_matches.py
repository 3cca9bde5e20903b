"""The planner of payment matches."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from app.commit.match_rows import Books, match_row, title_of
from app.commit.rows import RowDraft
from app.domain.documents import KIND_OF, CreditNote, Customer, DocumentKind, Invoice, Payment
from app.jobs.money_places import Places
from app.jobs.planning import PlanContext, approved_candidate
from app.propose.matching.writes import WriteContext, writes_for
from app.propose.proposal import Candidate, MatchProposal, SourceKind
from app.store import mirror
from app.store.connection import Connection
from app.store.records import StoredProposal

D = TypeVar("D", Invoice, CreditNote, Payment, Customer)


class MatchPlanner:
    """Approved matches with the invoices, credit notes and payments that they touch."""

    def __init__(self, conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> None:
        self._context = context
        matches = [_match(stored) for stored in approved]
        self._books = _books(conn, matches)
        self._places = Places(conn, [proposal.receipt for proposal, _ in matches], context)

    def title(self, stored: StoredProposal) -> str:
        """The money and where it goes."""
        return title_of(*_match(stored), self._books)

    def draft(self, stored: StoredProposal) -> RowDraft:
        """The match's writes and what they rest on; AllocationNotPossible when they do not fit."""
        proposal, candidate = _match(stored)
        context = WriteContext(
            capabilities=self._context.capabilities,
            payment=self._books.payments.get(proposal.receipt.source_id),
            accounts=self._context.chart.by_role,
            invoices=self._books.invoices,
            credits=self._books.credits,
            deposit_account_id=self._places.account(proposal.receipt),
            needed=self._places.needed(proposal.receipt),
        )
        writes = writes_for(candidate, proposal.receipt, context)
        return match_row(stored.id, proposal, candidate, writes, self._books)


def _match(stored: StoredProposal) -> tuple[MatchProposal, Candidate]:
    proposal, candidate = stored.proposal, approved_candidate(stored)
    assert isinstance(proposal, MatchProposal), "of this kind"
    assert isinstance(candidate, Candidate), "of this kind"
    return proposal, candidate


def _books(conn: Connection, matches: Sequence[tuple[MatchProposal, Candidate]]) -> Books:
    targets = [allocation for _, candidate in matches for allocation in candidate.allocations]
    invoices = _fetch(conn, Invoice, (a.target_id for a in targets if a.target_kind is DocumentKind.INVOICE))
    notes = _fetch(
        conn, CreditNote, (a.target_id for a in targets if a.target_kind is DocumentKind.CREDIT_NOTE)
    )
    receipts = (proposal.receipt for proposal, _ in matches)
    sources = (one.source_id for one in receipts if one.source_kind is SourceKind.LEDGER_PAYMENT)
    payments = _fetch(conn, Payment, sources)
    customers = _fetch(conn, Customer, {invoice.customer_id for invoice in invoices.values()})
    return Books(invoices, notes, payments, {key: value.name for key, value in customers.items()})


def _fetch(conn: Connection, shape: type[D], remote_ids: Iterable[str]) -> dict[str, D]:
    found = mirror.fetch(conn, KIND_OF[shape], set(remote_ids))
    return {key: document for key, document in found.items() if isinstance(document, shape)}
