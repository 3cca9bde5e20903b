"""The planner of reconciliation fixes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

from app.commit.fix_premises import FixBooks, grounds
from app.commit.fix_rows import fix_row, title_of, touched
from app.commit.rows import RowDraft
from app.domain.charges import BalanceTransaction, Charge, Refund
from app.domain.documents import (
    Account,
    AccountRole,
    CreditNote,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    Journal,
    Payment,
)
from app.domain.record import replace
from app.jobs.company_day import company_today
from app.jobs.planning import PlanContext, approved_candidate
from app.propose.proposal import ProposalKind, SourceKind, fingerprint
from app.propose.reconciliation.books import Role, role_of
from app.propose.reconciliation.fix import Fix, FixProposal
from app.review.decision import ProposalState
from app.store import mirror, outbox, proposals
from app.store.connection import Connection
from app.store.customer_weights import weights
from app.store.records import StoredProposal

D = TypeVar("D")
_MADE = (ProposalState.APPROVED, ProposalState.SIGNED, ProposalState.COMMITTED)


class FixPlanner:
    """Approved fixes with the records that they touch."""

    def __init__(self, conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> None:
        fixes = [_fix(one) for one in approved]
        self._attempts = {one.id: outbox.attempts_of(conn, one.id) for one in approved}
        ways, owed = context.capabilities, context.chart.by_role.get(AccountRole.RECEIVABLE)
        self._books = replace(
            _books(conn, fixes),
            keeps_rest=ways.payment_keeps_rest,
            takes_journals=ways.takes_journals,
            has_transfers=ways.has_transfers,
            refunds_in_one=ways.has_refund_receipts,
            links_journals=ways.can_link_journal,
            receivable_id=owed.remote_id if owed else "",
            scheme=context.company.preferences.tax_scheme,
            # A journal entry carries a rate of its own; a bank transaction takes the ledger's of the day.
            home=context.company.currency if ways.can_link_journal else "",
            today=company_today(context.company.time_zone, context.clock),
        )

    def title(self, stored: StoredProposal) -> str:
        """The fix in one line."""
        return title_of(*_fix(stored))

    def draft(self, stored: StoredProposal) -> RowDraft:
        """The fix's writes; FixNotPossible when something it needs is not there."""
        proposal, fix = _fix(stored)
        print_ = fingerprint(proposal.subject, stored.id, self._attempts[stored.id])
        return fix_row(stored.id, proposal, fix, self._books, f"cs-{print_[:10]}")


def _fix(stored: StoredProposal) -> tuple[FixProposal, Fix]:
    proposal, fix = stored.proposal, approved_candidate(stored)
    assert isinstance(proposal, FixProposal), "of this kind"
    assert isinstance(fix, Fix), "of this kind"
    return proposal, fix


def _books(conn: Connection, approved: Sequence[tuple[FixProposal, Fix]]) -> FixBooks:
    fixes = [fix for _, fix in approved]
    wanted: dict[DocumentKind, set[str]] = defaultdict(set)
    for kind, remote_id in chain(touched(fixes), *(grounds(*one) for one in approved)):
        wanted[kind].add(remote_id)
    records = {
        key: one
        for kind, ids in wanted.items()
        for key, one in mirror.fetch(conn, kind, ids).items()
        if isinstance(one, Payment | Deposit | Journal)
    }
    paid = (one for one in records.values() if isinstance(one, Payment))
    invoices = wanted[DocumentKind.INVOICE] | {part.target_id for one in paid for part in one.allocations}
    invoices |= {part.target_id for fix in fixes for step in fix.steps for part in step.allocations}
    accounts = {key for fix in fixes for one in fix.steps for key in (one.account_id, one.against_id)}
    customers = mirror.fetch(conn, DocumentKind.CUSTOMER, wanted[DocumentKind.CUSTOMER])
    return FixBooks(
        records,
        _shaped(mirror.fetch(conn, DocumentKind.INVOICE, invoices).items(), Invoice),
        _shaped(mirror.fetch(conn, DocumentKind.ACCOUNT, accounts).items(), Account),
        _makers(conn, fixes),
        _shaped(
            mirror.fetch(conn, DocumentKind.CREDIT_NOTE, wanted[DocumentKind.CREDIT_NOTE]).items(), CreditNote
        ),
        customers=_shaped(customers.items(), Customer),
        laden=frozenset(key for key, one in weights(conn, customers).items() if not one.is_empty),
        moved=_moved(conn, (key for proposal, _ in approved for key in proposal.settles)),
    )


def _moved(conn: Connection, movement_ids: Iterable[str]) -> dict[str, tuple[Charge | Refund, ...]]:
    """The charges, and the refunds with theirs, behind movements."""
    found = mirror.fetch(conn, DocumentKind.BALANCE_TRANSACTION, set(movement_ids))
    moves = [
        one for one in _shaped(found.items(), BalanceTransaction).values()
        if role_of(one) in {Role.CHARGE, Role.REFUND}
    ]  # fmt: skip
    sources = {one.source_id for one in moves}
    refunds = _shaped(mirror.fetch(conn, DocumentKind.REFUND, sources).items(), Refund)
    of = sources | {one.charge_id for one in refunds.values()}
    charges = _shaped(mirror.fetch(conn, DocumentKind.CHARGE, of).items(), Charge)
    made: dict[str, tuple[Charge | Refund, ...]] = {}
    for move in moves:
        refund = refunds.get(move.source_id)
        charge = charges.get(refund.charge_id if refund else move.source_id)
        made[move.remote_id] = tuple(one for one in (refund, charge) if one is not None)
    return made


def _shaped(found: Iterable[tuple[str, object]], shape: type[D]) -> dict[str, D]:
    return {key: one for key, one in found if isinstance(one, shape)}


def _makers(conn: Connection, fixes: Sequence[Fix]) -> dict[str, int]:
    """The approved matches of charges that a deposit waits for, by the charge."""
    parts = (part for fix in fixes for step in fix.steps for part in step.parts)
    subjects = {
        f"{SourceKind.CHARGE}:{one.charge_id}": one.charge_id
        for one in parts
        if one.charge_id and not one.payment_id
    }
    found = proposals.ids_for_subjects(conn, ProposalKind.MATCH, subjects)
    matches = proposals.several(conn, ProposalKind.MATCH, found.values())
    approved = {one.id for one in matches if one.state in _MADE}
    return {subjects[subject]: one for subject, one in found.items() if one in approved}
