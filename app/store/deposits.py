"""Deposits by payment links: asked for, paid, booked as owed, taken off invoices, given back."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import cast

from sqlalchemy import Connection, select

from app.domain.charges import Charge, CheckoutSession, Dispute, PaymentLink, Refund
from app.domain.documents import Deposit, DocumentKind, Invoice, InvoiceStatus, Item, TaxCode
from app.domain.money import Money, total, zero
from app.domain.writes import DOCUMENT_ID, TaxedPart
from app.propose.drafting.deposit_tax import Reckoning
from app.propose.drafting.deposits import DepositState, deposit_states
from app.propose.drafting.draft import Draft, ReceivedDeposit
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.owed import Held, Owed, Returned, owed_back
from app.review.decision import ProposalState
from app.store import codec, connections, mirror, outbox, proposals
from app.store.mirror import each_of
from app.store.records import StoredProposal
from app.store.schema import mirror as tables
from app.store.snapshots import zone_of

_BILLED = (ProposalState.SIGNED, ProposalState.COMMITTED)


def country(conn: Connection) -> str:
    """The company's country, as its ledger names it; empty while there is none."""
    return next((one.organisation.country for one in connections.every(conn) if one.is_ledger), "")


def states(conn: Connection) -> Mapping[str, DepositState]:
    """Deposits by the document that their links name."""
    every = cast("tuple[PaymentLink, ...]", tuple(mirror.every(conn, DocumentKind.PAYMENT_LINK)))
    links = [one for one in every if DOCUMENT_ID in dict(one.metadata)]
    if not links:
        return {}
    ids = {one.remote_id for one in links}
    visits = cast("tuple[CheckoutSession, ...]", tuple(mirror.every(conn, DocumentKind.CHECKOUT_SESSION)))
    sessions = [one for one in visits if one.payment_link_id in ids]
    column = tables[DocumentKind.CHARGE].c.payment_intent_id
    intents = codec.text(sorted({one.payment_intent_id for one in sessions if one.payment_intent_id}))
    found = mirror.where(conn, DocumentKind.CHARGE, column.in_(select(each_of(intents))))
    charges = cast("tuple[Charge, ...]", found)
    back: dict[str, list[Money]] = {}
    withdrawn: dict[str, Money] = {}
    for charge, returned in _returned(conn, {one.remote_id for one in charges}).items():
        gone = [one for one in returned if not one.is_back]
        back[charge] = [one.amount for one in gone]
        lost = [one.amount for one in gone if one.is_dispute]
        if lost:
            withdrawn[charge] = total(lost, lost[0].currency)
    return deposit_states(links, sessions, charges, zone_of(conn), back, withdrawn)


def _refunds(conn: Connection, charges: Collection[str]) -> Sequence[Refund]:
    """The refunds of charges that took place, the oldest first."""
    found = cast("tuple[Refund, ...]", _about(conn, DocumentKind.REFUND, charges))
    refunds = (one for one in found if not one.is_off)
    return sorted(refunds, key=lambda one: (one.created_at, one.remote_id))


def _about(conn: Connection, kind: DocumentKind, charges: Collection[str]) -> tuple[object, ...]:
    column = tables[kind].c.charge_id
    return mirror.where(conn, kind, column.in_(select(each_of(codec.text(sorted(charges))))))


def approved_draft(stored: StoredProposal) -> Draft | None:
    """What was decided about, else what was put forward."""
    found = (stored.decision.candidate if stored.decision else None) or next(
        iter(stored.proposal.candidates), None
    )
    assert found is None or isinstance(found, Draft), "of this kind"
    return found


def received(made: Iterable[StoredProposal]) -> Mapping[str, ReceivedDeposit]:
    """The deposits that drafts book, by charge, as they were decided."""
    drafts = (approved_draft(one) for one in made)
    deposits = (one.received for one in drafts if one is not None and one.received is not None)
    return {one.charge_id: one for one in deposits}


def gone(conn: Connection, made: Iterable[StoredProposal]) -> frozenset[str]:
    """The deposits, by charge, whose entry was deleted, voided or changed in the ledger since."""
    entries: dict[str, tuple[str, Money]] = {}
    ids = outbox.made_by_all(conn, DocumentKind.DEPOSIT)
    for stored in made:
        # What was taken back and is approved anew has no entry yet.
        draft = approved_draft(stored) if stored.state is ProposalState.COMMITTED else None
        if draft is not None and draft.received is not None and stored.id in ids:
            entries[draft.received.charge_id] = ids[stored.id], draft.received.amount
    kept = mirror.fetch(conn, DocumentKind.DEPOSIT, (key for key, _ in entries.values()))
    return frozenset(
        charge
        for charge, (key, amount) in entries.items()
        if not isinstance(one := kept.get(key), Deposit) or one.total != amount
    )


def owed(conn: Connection) -> Mapping[str, Owed]:
    """What refunds and disputes take off deposits that are booked as owed, by the id of each."""
    made = list(proposals.in_states(conn, ProposalKind.DRAFT, _BILLED))
    booked = received(one for one in made if one.state is ProposalState.COMMITTED)
    if not booked:
        return {}
    used = _used(conn, made)
    lost = gone(conn, made)
    held = [
        Held(charge, one.amount, _owed(conn, one, made), tuple(_of(one, used[charge])), charge in lost)
        for charge, one in booked.items()
    ]
    return owed_back(held, _returned(conn, booked), _reckoning(conn))


def _owed(conn: Connection, deposit: ReceivedDeposit, made: Iterable[StoredProposal]) -> Owed:
    maker = next((one.id for one in made if one.proposal.subject == deposit.customer_subject), None)
    customer = deposit.customer_id or (outbox.made_by(conn, maker) if maker is not None else "") or ""
    items = (one for one in mirror.every(conn, DocumentKind.ITEM) if isinstance(one, Item))
    sold = (one.remote_id for one in items if one.is_active and one.income_account_id == deposit.account_id)
    return Owed(deposit.account_id, customer, min(sold, default=""), deposit.parts)


def _used(conn: Connection, made: Iterable[StoredProposal]) -> Mapping[str, Sequence[TaxedPart | Money]]:
    """What invoices that stand, or are under way, have taken off, by charge: with its tax, or plain."""
    invoices = outbox.made_by_all(conn, DocumentKind.INVOICE)
    gone = ended(conn, invoices.values())
    used: dict[str, list[TaxedPart | Money]] = defaultdict(list)
    for stored in made:
        draft = approved_draft(stored)
        if draft is None or draft.invoice is None or invoices.get(stored.id, "") in gone:
            continue
        for line in draft.invoice.lines:
            if line.charge_id:
                used[line.charge_id].append(line.settles or -line.amount)
    return used


def _of(deposit: ReceivedDeposit, used: Iterable[TaxedPart | Money]) -> Iterable[TaxedPart]:
    for one in used:
        if isinstance(one, TaxedPart):
            yield one
        elif not deposit.parts:  # else it is what rounding left over
            yield TaxedPart(one, zero(one.currency))


def _returned(conn: Connection, charges: Collection[str]) -> Mapping[str, Sequence[Returned]]:
    moved = [
        (one.created_at, one.charge_id, Returned(one.remote_id, one.amount))
        for one in _refunds(conn, charges)
    ]
    for one in cast("tuple[Dispute, ...]", _about(conn, DocumentKind.DISPUTE, charges)):
        if one.balance_transaction_ids:
            back = Returned(one.remote_id, one.amount, is_back=one.status == "won", is_dispute=True)
            moved.append((one.created_at, one.charge_id, back))
    found: dict[str, list[Returned]] = defaultdict(list)
    for _, charge, returned in sorted(moved, key=lambda one: (one[0], one[2].source_id)):
        found[charge].append(returned)
    return found


def _reckoning(conn: Connection) -> Reckoning:
    codes = [one for one in mirror.every(conn, DocumentKind.TAX_CODE) if isinstance(one, TaxCode)]
    untaxed = min((one.remote_id for one in codes if one.is_active and not one.is_taxable), default=None)
    scheme = connections.company(conn).preferences.tax_scheme
    return Reckoning(scheme, {one.remote_id: one.rate for one in codes}, untaxed)


def ended(conn: Connection, invoice_ids: Iterable[str]) -> set[str]:
    """Invoices that were voided or deleted since: their work may be billed anew."""
    wanted = set(invoice_ids)
    found = mirror.fetch(conn, DocumentKind.INVOICE, wanted)
    return {
        one
        for one in wanted
        if not isinstance(kept := found.get(one), Invoice) or kept.status is InvoiceStatus.VOIDED
    }
