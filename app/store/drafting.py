"""What drafting looks at, read in one go: work, the ledger's lists, what was billed and turned down."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import Connection, func, select

from app.domain.documents import (
    Account,
    BillingStatus,
    Customer,
    DocumentKind,
    Estimate,
    Invoice,
    InvoiceStatus,
    Item,
    Preferences,
    TaxCode,
    TaxScheme,
    Term,
    TimeEntry,
)
from app.domain.money import zero
from app.domain.record import replace
from app.domain.work import WorkItem
from app.errors import NotDecidable
from app.propose.drafting.deposit_tax import DepositTax, is_due_on_receipt
from app.propose.drafting.deposits import DepositState, received_subject
from app.propose.drafting.draft import Draft, DraftProposal, TaxRules
from app.propose.drafting.ledger_work import from_estimates, from_time
from app.propose.drafting.snapshot import Billed, DraftingRules, DraftSnapshot, Sending
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.review.listing import DraftDetail
from app.settings import Drafting
from app.store import (
    codec,
    connections,
    deposits,
    letter_links,
    mirror,
    outbox,
    proposals,
    tracking,
    work_groups,
)
from app.store.mirror import each_of
from app.store.records import Company
from app.store.schema import OPEN_INVOICE
from app.store.schema import mirror as tables

LOOK_BACK = timedelta(days=400)
"""How far back work and habits are looked at."""
_PRICE_PLACES = 4
"""Xero's, asked for with ``unitdp`` (wire/xero.md 2.4)."""
LIABILITIES = frozenset(
    {"other current liability", "long term liability", "currliab", "liability", "termliab"}
)
"""``Account.kind`` of accounts that what was paid in advance may lie on, in the ledgers' own words."""
_BILLED = (ProposalState.SIGNED, ProposalState.COMMITTED)
_STANDING = (ProposalState.APPROVED, *_BILLED)


def snapshot(
    conn: Connection, as_of: date, about: Company, chosen: Drafting, filed: Iterable[WorkItem] = ()
) -> DraftSnapshot:
    """Everything on a day. ``filed`` is work that came from elsewhere than the ledger."""
    customers = _every(conn, DocumentKind.CUSTOMER, Customer)
    items = _every(conn, DocumentKind.ITEM, Item)
    estimates = _every(conn, DocumentKind.ESTIMATE, Estimate)
    by_id = {one.remote_id: one for one in customers}
    own = (*from_time(_times(conn, as_of)), *from_estimates(estimates, by_id))
    work = (*own, *filed)
    past = _past(conn)
    return DraftSnapshot(
        as_of=as_of,
        work=work,
        customers=customers,
        items=items,
        tax_codes=_every(conn, DocumentKind.TAX_CODE, TaxCode),
        terms=_every(conn, DocumentKind.TERM, Term),
        invoices=_invoices(conn, as_of, work, {one.invoice_id for one in past.billed}),
        estimates=estimates,
        open_minor=_open(conn),
        preferences=about.preferences,
        tax=tax_rules(about.preferences, chosen),
        rules=replace(
            _rules(chosen, items, _every(conn, DocumentKind.ACCOUNT, Account)),
            taxes_deposits=is_due_on_receipt(
                DepositTax(chosen.deposit_tax), deposits.country(conn), about.preferences.tax_scheme
            ),
        ),
        billed=tuple(past.billed),
        settled=frozenset(past.settled),
        used_subjects=frozenset(past.used),
        deposits=deposits.states(conn),
        received=deposits.received(proposals.in_states(conn, ProposalKind.DRAFT, _STANDING)),
        country=deposits.country(conn),
        deposits_done=frozenset(past.deposits_done),
        made=past.made,
        can_link=letter_links.can_link(conn),
        tracking=tracking.lists(conn, about.preferences),
        letters=letter_links.books(conn, chosen.deposit_days),
        groups=work_groups.every(conn),
    )


def billed(conn: Connection) -> tuple[Billed, ...]:
    """What drafts have billed and is on invoices that stand, or under way."""
    return tuple(_past(conn).billed)


def detail(conn: Connection, proposal_id: int) -> DraftDetail:
    """A draft with the last invoice to its customer; NotDecidable when there is none of that id."""
    stored = proposals.load(conn, proposal_id)
    proposal = stored.proposal
    if not isinstance(proposal, DraftProposal):
        raise NotDecidable(f"Proposal {proposal_id} is no draft", remedy="Refresh the list.")
    codes = _every(conn, DocumentKind.TAX_CODE, TaxCode)
    draft = deposits.approved_draft(stored)
    customer_id = draft.customer_id if draft else None
    document = draft.deposit.document_id if draft and draft.deposit else ""
    deposit = deposits.states(conn).get(document, DepositState()) if document else DepositState()
    return DraftDetail(
        id=stored.id,
        state=stored.state,
        proposal=proposal,
        decision=stored.decision,
        last_invoice=_last_invoice(conn, customer_id) if customer_id else None,
        rates={one.remote_id: one.rate for one in codes},
        tax_names={one.remote_id: one.name for one in codes},
        link=deposit.link,
        paid=deposit.paid,
        tracking=tracking.lists(conn, connections.company(conn).preferences),
    )


def _last_invoice(conn: Connection, customer_id: str) -> Invoice | None:
    table = tables[DocumentKind.INVOICE]
    wanted = (
        select(table.c.remote_id)
        .where(table.c.customer_id == customer_id, table.c.status != InvoiceStatus.VOIDED.value)
        .order_by(table.c.issued_on.desc(), table.c.remote_id.desc())
        .limit(1)
    )
    found = conn.execute(wanted).scalar()
    kept = mirror.fetch(conn, DocumentKind.INVOICE, [found]).get(found) if found else None
    return kept if isinstance(kept, Invoice) else None


def tax_rules(preferences: Preferences, chosen: Drafting) -> TaxRules:
    """How this company's ledger will reckon a document."""
    scheme = preferences.tax_scheme
    is_xero = scheme is TaxScheme.LINES
    is_american = scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}
    return TaxRules(
        scheme=scheme,
        group_id=preferences.tax_code_id if is_american else None,
        is_inclusive=chosen.prices_include_tax and not is_american and scheme is not TaxScheme.NONE,
        takes_discount_off_lines=is_xero,
        price_places=_PRICE_PLACES if is_xero else None,
    )


def _every(conn: Connection, kind: DocumentKind, shape: type[Any]) -> tuple[Any, ...]:
    return tuple(one for one in mirror.every(conn, kind) if isinstance(one, shape))


def _times(conn: Connection, as_of: date) -> Iterable[TimeEntry]:
    table = tables[DocumentKind.TIME_ENTRY]
    since = (as_of - LOOK_BACK).isoformat()
    condition = (table.c.status != BillingStatus.NOT_BILLABLE.value) & (table.c.worked_on >= since)
    return cast("tuple[TimeEntry, ...]", mirror.where(conn, DocumentKind.TIME_ENTRY, condition))


def _invoices(
    conn: Connection, as_of: date, work: Sequence[WorkItem], billed: Iterable[str]
) -> tuple[Invoice, ...]:
    """The last year's of whom the work is for, and those that work was billed on."""
    table = tables[DocumentKind.INVOICE]
    recent = table.c.issued_on >= (as_of - LOOK_BACK).isoformat()
    told = {one.customer.customer_id for one in work}
    if None not in told:  # else anybody may be meant, by a name or an address
        recent &= table.c.customer_id.in_(select(each_of(codec.text(sorted(filter(None, told))))))
    named = table.c.remote_id.in_(select(each_of(codec.text(sorted(filter(None, billed))))))
    return cast("tuple[Invoice, ...]", mirror.where(conn, DocumentKind.INVOICE, recent | named))


def _open(conn: Connection) -> Mapping[str, int]:
    invoice = tables[DocumentKind.INVOICE]
    wanted = select(invoice.c.customer_id, func.sum(invoice.c.balance_minor).label("minor"))
    rows = conn.execute(wanted.where(OPEN_INVOICE).group_by(invoice.c.customer_id))
    return {row.customer_id: row.minor for row in rows}


def _rules(chosen: Drafting, items: Iterable[Item], accounts: Iterable[Account]) -> DraftingRules:
    known = list(items)
    owed = {one.remote_id for one in accounts if one.kind.casefold() in LIABILITIES}
    deposit = named_item(known, chosen.deposit_item) or _owed_item(known, owed)
    account = deposit.income_account_id if deposit else None
    default = named_item(known, chosen.default_item)
    return DraftingRules(
        prices_include_tax=chosen.prices_include_tax,
        is_split_by_project=chosen.split_by_project,
        split_exceptions=frozenset(chosen.split_exceptions),
        merges_months=frozenset(chosen.merges_months),
        deposit_item_id=deposit.remote_id if deposit else None,
        deposit_account_id=account if account in owed else None,
        default_item_id=default.remote_id if default else None,
        threshold_minor=chosen.look_above_minor,
        credit_limits=chosen.credit_limits,
        on_hold=frozenset(chosen.on_hold),
        needs_purchase_order=frozenset(chosen.needs_purchase_order),
        deposit_share=chosen.deposit_share,
        booking_deposit_share=chosen.booking_deposit_share,
        sends=Sending(chosen.send) if chosen.posts else Sending.NO,  # what waits as a draft can't be sent
        deposit_days=chosen.deposit_days,
        tracking=chosen.tracking,
    )


def _owed_item(items: Iterable[Item], owed: Collection[str]) -> Item | None:
    """The one item that is sold into a liability; None where there is none, or several."""
    found = [one for one in items if one.is_active and one.income_account_id in owed]
    return found[0] if len(found) == 1 else None


def named_item(items: Iterable[Item], name: str) -> Item | None:
    """The item of that id, code or name."""
    return next((one for one in items if name and name in {one.remote_id, one.code, one.name}), None)


@dataclass(slots=True)
class _Past:
    """What drafts of the past have billed, what of them was turned down, their subjects, their deposits."""

    billed: list[Billed] = field(default_factory=list)
    settled: set[tuple[str, str]] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    deposits_done: set[str] = field(default_factory=set)
    made: dict[str, str] = field(default_factory=dict)


def _past(conn: Connection) -> _Past:
    made = outbox.made_by_all(conn, DocumentKind.INVOICE)
    voided = deposits.ended(conn, made.values())
    past = _Past()
    for stored in proposals.in_states(conn, ProposalKind.DRAFT, (*_BILLED, ProposalState.REJECTED)):
        proposal, draft = stored.proposal, deposits.approved_draft(stored)
        assert isinstance(proposal, DraftProposal), "of this kind"
        past.used.add(proposal.subject)
        if stored.state is ProposalState.REJECTED:
            told = (*(draft.sources if draft else ()), *proposal.sources)
            past.settled |= {(source.subject, source.revision) for source in told}
            if proposal.subject.startswith(received_subject("")):
                past.deposits_done.add(proposal.subject.removeprefix(received_subject("")))
        elif draft is not None and made.get(stored.id, "") not in voided:
            past.billed += _billed(draft, made.get(stored.id, ""))
            if draft.invoice is not None and stored.id in made:
                past.made[proposal.subject] = made[stored.id]
            lines = draft.invoice.lines if draft.invoice else ()
            past.deposits_done |= {line.charge_id for line in lines if line.charge_id}
    return past


def _billed(draft: Draft, invoice_id: str) -> Iterable[Billed]:
    if draft.invoice is None:
        return
    for line in draft.invoice.lines:
        for source in line.sources:
            alone = len(line.sources) == 1
            amount = line.amount if alone else source.amount or zero(draft.invoice.currency)
            yield Billed(source, amount, invoice_id, line.item_id or "")
