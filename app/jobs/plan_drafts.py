"""The planner of drafts: new customers, invoices, voids."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from app.commit.plan import Effect, Premise
from app.commit.premises import estimate_premise, invoice_premise, made_elsewhere
from app.commit.rows import RowDraft
from app.domain.documents import DocumentKind, Invoice
from app.domain.money import Money, total, zero
from app.domain.record import replace
from app.errors import DraftNotPossible
from app.jobs.accounts import chart
from app.jobs.planning import MADE, PlanContext, approved_candidate, booked_on
from app.jobs.state import settings
from app.propose.drafting.deposits import received_subject
from app.propose.drafting.draft import Draft, DraftAction, DraftProposal
from app.propose.drafting.writes import DraftContext, draft_writes
from app.propose.proposal import ProposalKind, fingerprint
from app.store import deposits, letter_links, mirror, outbox, proposals, tracking
from app.store.connection import Connection
from app.store.records import StoredProposal


class DraftPlanner:
    """Approved drafts with what they refer to."""

    def __init__(self, conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> None:
        self._attempts = {one.id: outbox.attempts_of(conn, one.id) for one in approved}
        drafts = [_draft(one) for one in approved]
        made = proposals.in_states(conn, ProposalKind.DRAFT, MADE)
        self._writes = DraftContext(
            capabilities=context.capabilities,
            customers=_by_id(conn, DocumentKind.CUSTOMER, (d.customer_id for d in drafts if d.customer_id)),
            items={one.remote_id: one for one in _all(conn, DocumentKind.ITEM)},
            accounts={one.remote_id: one for one in _all(conn, DocumentKind.ACCOUNT)},
            invoices=_by_id(conn, DocumentKind.INVOICE, (one for d in drafts for one in _about(d))),
            made_by={one.proposal.subject: one.id for one in made},
            rates={one.remote_id: one.rate for one in _all(conn, DocumentKind.TAX_CODE)},
            posts=settings(conn).drafting.posts,
            money_account_id=_money_account(conn, drafts, context),
            tracking=tracking.lists(conn, context.company.preferences),
            received=deposits.received(made),
            scheme=context.company.preferences.tax_scheme,
            left=_left(conn, drafts),
            gone=deposits.gone(conn, made),
        )
        offers = (source.estimate_id for one in drafts if one.invoice for source in one.invoice.sources)
        self._offers = _by_id(conn, DocumentKind.ESTIMATE, (one for one in offers if one))
        self._wanted = letter_links.wanted(conn)
        self._numbers = _numbers(conn) if context.company.preferences.custom_numbers else None

    def title(self, stored: StoredProposal) -> str:
        """What is billed to whom."""
        return _title(_draft(stored))

    def draft(self, stored: StoredProposal) -> RowDraft:
        """The draft's writes; DraftNotPossible when something it needs is not there."""
        proposal, draft = stored.proposal, _draft(stored)
        assert isinstance(proposal, DraftProposal), "of this kind"
        money = draft.invoice.totals.total if draft.invoice else proposal.money
        if draft.action is DraftAction.LINK:
            self._check_link(stored, draft)
        return RowDraft(
            proposal_id=stored.id,
            title=_title(draft),
            money=money,
            dated_on=self._touched_on(proposal, draft),
            tier=proposal.tier,
            writes=draft_writes(draft, self._reference(stored), self._with_number(draft)),
            undo=_UNDO[draft.action],
            premises=self._premises(draft),
            effects=self._effects(draft),
        )

    def _touched_on(self, proposal: DraftProposal, draft: Draft) -> date | None:
        """The date that closed books may refuse."""
        if draft.action is DraftAction.SEND and not self._writes.capabilities.sends_from_closed_books:
            return proposal.dated_on
        return draft.invoice.issued_on if draft.invoice else booked_on(proposal)

    def _check_link(self, stored: StoredProposal, draft: Draft) -> None:
        """DraftNotPossible when no letter waits for a link, or its invoices have another sum open."""
        asked = draft.deposit
        assert asked is not None, "the part that its action names"
        if stored.proposal.subject not in self._wanted:
            raise DraftNotPossible("No letter that names this link is approved", remedy=_BOTH)
        found = [self._writes.invoices[one] for one in _about(draft) if one in self._writes.invoices]
        left = total((one.balance for one in found), asked.amount.currency)
        if left != asked.amount:
            raise DraftNotPossible(
                f"The link's invoices have {left.grouped()} open now, and it would ask for "
                f"{asked.amount.grouped()}",
                remedy="Sync; the letter is put forward anew.",
            )

    def _reference(self, stored: StoredProposal) -> str:
        """Unique for each time it is signed: a voided one is not taken for the next."""
        print_ = fingerprint(stored.proposal.subject, stored.id, self._attempts[stored.id])
        return f"cs-{print_[:10]}"

    def _with_number(self, draft: Draft) -> DraftContext:
        if self._numbers is None or draft.invoice is None:
            return self._writes
        return replace(self._writes, number=next(self._numbers))

    def _premises(self, draft: Draft) -> tuple[Premise, ...]:
        invoices = self._writes.invoices
        found = tuple(invoice_premise(invoices[one]) for one in _about(draft) if one in invoices)
        return found or (*self._resting(draft), *self._offered(draft))

    def _offered(self, draft: Draft) -> Iterator[Premise]:
        """The offers that an invoice bills; a person may bill them in the ledger meanwhile."""
        sources = draft.invoice.sources if draft.invoice else ()
        for one in dict.fromkeys(source.estimate_id for source in sources):
            if one in self._offers:
                yield estimate_premise(self._offers[one])

    def _resting(self, draft: Draft) -> Iterator[Premise]:
        """What other rows make before: the customer, and deposits that are taken off."""
        about, made_by = draft.invoice or draft.received, self._writes.made_by
        if about is not None and not about.customer_id and about.customer_subject in made_by:
            yield made_elsewhere(made_by[about.customer_subject], about.customer_name)
        if draft.send is not None and draft.send.invoice_subject in made_by:
            yield made_elsewhere(made_by[draft.send.invoice_subject], "The invoice")
        for line in draft.invoice.lines if draft.invoice else ():
            if line.charge_id and received_subject(line.charge_id) in made_by:
                yield made_elsewhere(made_by[received_subject(line.charge_id)], line.description)

    def _effects(self, draft: Draft) -> tuple[Effect, ...]:
        invoice = self._writes.invoices.get(draft.void.invoice_id) if draft.void else None
        if invoice is None:
            return ()
        label, nothing = f"Invoice {invoice.number}", zero(invoice.balance.currency)
        return (Effect(DocumentKind.INVOICE, invoice.remote_id, label, invoice.balance, nothing),)


_BOTH = "Approve the letter too, or reject the link."
_UNDO = {
    DraftAction.LINK: "switches the link off; what was paid by it stays, and so does the letter",
    DraftAction.DEPOSIT: "switches the link off; what was paid by it stays",
    DraftAction.RECEIVED: "deletes the entry; the money stays at Stripe",
    DraftAction.SEND: "can't be taken back: what was sent has been sent",
    DraftAction.SWITCH_OFF: "a link that is off stays off; make another",
    DraftAction.INVOICE: "voids the invoice; time on it may be billed again",
    DraftAction.CUSTOMER: "puts the customer away as inactive",
    DraftAction.VOID: "a voided invoice stays void; bill the work again",
}


def _draft(stored: StoredProposal) -> Draft:
    found = approved_candidate(stored)
    assert isinstance(found, Draft), "of this kind"
    return found


def _title(draft: Draft) -> str:
    """``Invoice to Marsh & Co over 1,140.00 USD, 12 lines``."""
    if draft.customer is not None:
        return f"New customer {draft.customer.name}"
    if draft.void is not None:
        void = draft.void
        money = f"{void.total.grouped()} {void.total.currency}"
        return f"Void invoice {void.number} to {void.customer_name}, {money}"
    if draft.deposit is not None:
        asked = draft.deposit
        money = f"{asked.amount.grouped()} {asked.amount.currency}"
        return f"{asked.title}: link over {money} to {asked.customer_name}"
    if draft.switch_off is not None:
        return f"Switch off the link for {draft.switch_off.number}"
    if draft.received is not None:
        paid = draft.received
        money = f"{paid.amount.grouped()} {paid.amount.currency}"
        if paid.tax:
            tax = paid.tax.grouped()
            return f"{paid.title}: {money} received from {paid.customer_name}, {tax} of it tax due now"
        return f"{paid.title}: {money} received from {paid.customer_name}, owed until delivered"
    if draft.send is not None:
        sent = draft.send
        which = f"invoice {sent.number}" if sent.number else f"the invoice over {sent.total.grouped()}"
        return f"Send {which} to {sent.customer_name} <{sent.to}>"
    invoice = draft.invoice
    assert invoice is not None, "the part that its action names"
    total, count = invoice.totals.total, len(invoice.lines)
    lines = "1 line" if count == 1 else f"{count} lines"
    return f"Invoice to {invoice.customer_name} over {total.grouped()} {total.currency}, {lines}"


def _all(conn: Connection, kind: DocumentKind) -> Iterable[Any]:
    return mirror.every(conn, kind)


def _left(conn: Connection, drafts: Iterable[Draft]) -> dict[str, Money]:
    """What is left of the deposits that invoices take off, by charge; none of those given back whole."""
    if not any(line.charge_id for one in drafts if one.invoice is not None for line in one.invoice.lines):
        return {}
    paid = (one for state in deposits.states(conn).values() for one in state.payments)
    return {one.charge_id: one.left for one in paid}


def _by_id(conn: Connection, kind: DocumentKind, ids: Iterable[str]) -> dict[str, Any]:
    return dict(mirror.fetch(conn, kind, set(ids)))


def _about(draft: Draft) -> tuple[str, ...]:
    """The ids of the invoices that it voids, sends, or asks to be paid."""
    if draft.action is DraftAction.LINK and draft.deposit is not None:
        return tuple(draft.deposit.document_id.split())
    about = draft.void or draft.send
    return (about.invoice_id,) if about is not None and about.invoice_id else ()


def _money_account(conn: Connection, drafts: Iterable[Draft], context: PlanContext) -> str | None:
    """Where the processor's money lies: as a person said, else as until now."""
    if not any(draft.received for draft in drafts):
        return None
    named = settings(conn).accounts
    found = chart(conn, named, context.company.currency, needs_deposit=True).deposits
    return found.remote_id if found else None


def _numbers(conn: Connection) -> Iterator[str]:
    """The numbers that follow the highest, where the company numbers its own (wire/quickbooks.md 3.3)."""
    told = (one.number for one in mirror.every(conn, DocumentKind.INVOICE) if isinstance(one, Invoice))
    highest = max((int(number) for number in told if number.isdigit()), default=0)
    return (str(highest + step) for step in range(1, 1_000_000))
