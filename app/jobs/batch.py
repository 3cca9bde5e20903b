"""From approvals to a signed batch: plan, show, sign. The plan that was shown is the plan that is signed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.commit.plan import Plan, Signature, digest
from app.commit.results import BatchPreview, HeldRow
from app.commit.rows import Books, RowDraft, build_plan, title_of
from app.domain.capabilities import Capabilities
from app.domain.documents import (
    KIND_OF,
    Account,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
    Payment,
)
from app.domain.money import Money
from app.domain.writes import CreateOverpayment, CreatePayment, LedgerWrite
from app.errors import AllocationNotPossible, NotDecidable, NothingToSign
from app.jobs.accounts import Chart, chart
from app.jobs.budget import commit_calls
from app.jobs.state import os_user, settings
from app.ports import Clock, Ledger
from app.propose.matching.writes import WriteContext, writes_for
from app.propose.proposal import Candidate, SourceKind
from app.review.guardrails import Guardrails, RowFacts, batch_stop, row_stops
from app.store import audit, batches, connections, mirror, proposals
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import Company, StoredProposal

D = TypeVar("D", Invoice, CreditNote, Payment, Customer)


@dataclass(frozen=True, slots=True)
class _Approved:
    """The approvals of one preview with everything they touch."""

    company: Company
    guardrails: Guardrails
    proposals: tuple[StoredProposal, ...]
    books: Books
    chart: Chart


def preview(company: CompanyFile, ledger: Ledger, new_key: Callable[[], str]) -> BatchPreview:
    """The plan of everything approved and not yet signed, and what is held back with its reason."""
    with company.reader() as conn:
        approved = _gather(conn, ledger.capabilities)
    drafts: list[RowDraft] = []
    held: list[HeldRow] = []
    for stored in approved.proposals:
        draft = _draft(stored, approved, ledger)
        if isinstance(draft, HeldRow):
            held.append(draft)
        else:
            drafts.append(draft)
    plan, clashing = build_plan(drafts, approved.books, new_key)
    totals = sum_by_currency(row.money for row in plan.rows)
    with company.reader() as conn:
        cursor = mirror.cursor(conn, ledger.service)
    return BatchPreview(
        plan=plan,
        expected_calls=commit_calls(plan) + ledger.expected_calls(cursor),
        held=tuple(held) + clashing,
        totals=totals,
        system=ledger.title,
        irreversible=tuple(row.title for row in plan.rows if not row.is_undoable),
        deposits_into=_deposits_into(approved.chart.deposits, drafts),
        stop=_stop(plan, totals, approved),
    )


def _gather(conn: Connection, ways: Capabilities) -> _Approved:
    found = proposals.approved(conn)
    candidates = [candidate_of(stored) for stored in found]
    targets = [a for candidate in candidates for a in candidate.allocations]
    invoices = _fetch(conn, Invoice, (a.target_id for a in targets if a.target_kind is DocumentKind.INVOICE))
    notes = _fetch(
        conn, CreditNote, (a.target_id for a in targets if a.target_kind is DocumentKind.CREDIT_NOTE)
    )
    sources = [
        s.proposal.receipt for s in found if s.proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT
    ]
    payments = _fetch(conn, Payment, (receipt.source_id for receipt in sources))
    customers = _fetch(conn, Customer, {invoice.customer_id for invoice in invoices.values()})
    about, chosen = connections.company(conn), settings(conn)
    return _Approved(
        company=about,
        guardrails=chosen.guardrails,
        proposals=found,
        books=Books(invoices, notes, payments, {key: value.name for key, value in customers.items()}),
        chart=chart(conn, chosen.accounts, about.currency, needs_deposit=ways.needs_deposit_account),
    )


def _fetch(conn: Connection, shape: type[D], remote_ids: Iterable[str]) -> dict[str, D]:
    found = mirror.fetch(conn, KIND_OF[shape], set(remote_ids))
    return {key: document for key, document in found.items() if isinstance(document, shape)}


def candidate_of(stored: StoredProposal) -> Candidate:
    """What was approved: the decision's candidate, else the one put forward."""
    candidate = (stored.decision.candidate if stored.decision else None) or stored.proposal.chosen
    if candidate is None:
        raise NotDecidable("An approved proposal has nothing to write", remedy="Decide about it again.")
    return candidate


def _draft(stored: StoredProposal, approved: _Approved, ledger: Ledger) -> RowDraft | HeldRow:
    candidate = candidate_of(stored)
    receipt = stored.proposal.receipt
    bare = RowDraft(stored.id, stored.proposal, candidate, ())
    facts = RowFacts(stored.proposal.tier, receipt.amount, receipt.received_on, approved.company.currency)
    closed_on = approved.company.preferences.books_closed_on
    stops = row_stops(facts, approved.guardrails, closed_on)
    if stops:
        return HeldRow(stored.id, title_of(bare, approved.books), receipt.amount, "; ".join(stops))
    try:
        writes = _writes(stored, candidate, approved, ledger.capabilities)
    except AllocationNotPossible as problem:
        return HeldRow(stored.id, title_of(bare, approved.books), receipt.amount, problem.title)
    requests = tuple(ledger.prepare(write) for write in writes)
    return RowDraft(stored.id, stored.proposal, candidate, requests, writes)


def _writes(
    stored: StoredProposal, candidate: Candidate, approved: _Approved, ways: Capabilities
) -> tuple[LedgerWrite, ...]:
    receipt, deposits = stored.proposal.receipt, approved.chart.deposits
    context = WriteContext(
        capabilities=ways,
        payment=approved.books.payments.get(receipt.source_id),
        accounts=approved.chart.by_role,
        invoices=approved.books.invoices,
        credits=approved.books.credits,
        deposit_account_id=deposits.remote_id if deposits else None,
    )
    return writes_for(candidate, receipt, context)


def _deposits_into(account: Account | None, drafts: Iterable[RowDraft]) -> str:
    """The account that new money goes to, as the person knows it; empty when nothing goes there."""
    if account is None:
        return ""
    new = (write for draft in drafts for write in draft.writes)
    if not any(isinstance(write, CreatePayment | CreateOverpayment) for write in new):
        return ""
    return f"{account.code} {account.name}".strip()


def _stop(plan: Plan, totals: tuple[Money, ...], approved: _Approved) -> str:
    home = next((m for m in totals if m.currency == approved.company.currency), None)
    stop = batch_stop(len(plan.rows), home or Money(0, approved.company.currency), approved.guardrails)
    return stop or ("" if plan.rows else "Nothing is approved that could be written.")


def sum_by_currency(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Totals, one per currency, in the order the currencies first appear."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, Money(0, amount.currency)) + amount
    return tuple(sums.values())


def sign(company: CompanyFile, shown: BatchPreview, name: str, clock: Clock) -> int:
    """Sign exactly the plan that was shown: batch, outbox, proposals and audit in one transaction.

    Raises NothingToSign, NotDecidable when a decision changed since the preview.
    """
    if shown.stop or not shown.plan.rows:
        raise NothingToSign(shown.stop)
    assert digest(shown.plan.rows) == shown.plan.digest, "a plan is never edited after it was shown"
    signature = Signature(
        digest=shown.plan.digest,
        signed_by=name,
        os_user=os_user(),
        signed_at=clock.now(),
        statement=statement(shown, name),
    )
    with company.writer() as conn:
        batch_id = batches.sign(conn, shown.plan, signature, undoes=shown.undo_of)
        detail = {"digest": signature.digest, "statement": signature.statement, "os_user": signature.os_user}
        audit.append(conn, name, "batch.signed", f"batch:{batch_id}", detail, clock.now())
    return batch_id


def statement(shown: BatchPreview, name: str) -> str:
    """The sentence a signature stands under."""
    money = " + ".join(f"{total.grouped()} {total.currency}" for total in shown.totals)
    rows = "1 row" if len(shown.plan.rows) == 1 else f"{len(shown.plan.rows)} rows"
    return f"{name} signs {rows}, {money}, to be written to {shown.system}"
