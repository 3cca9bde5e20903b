"""Drafting: everything that should be billed and is not yet, as drafts with their checks. Pure."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from app.domain.documents import EstimateStatus, Invoice, InvoiceStatus
from app.domain.money import Money, zero
from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.writes import TaxedPart
from app.propose.drafting.billing import Billing, due, in_words, source_of
from app.propose.drafting.checks import Bill, check, unmet
from app.propose.drafting.customers import CustomerFinder, Found
from app.propose.drafting.deposit_tax import WHOLE_SUPPLY, parts_of
from app.propose.drafting.deposits import (
    DepositRules,
    Occasion,
    Paid,
    Payer,
    document_of,
    of_booking,
    of_estimates,
    propose_deposits,
    received_subject,
)
from app.propose.drafting.draft import (
    Check,
    CheckCode,
    Draft,
    DraftAction,
    DraftInvoice,
    DraftLine,
    DraftProposal,
    NewCustomer,
    VoidTarget,
)
from app.propose.drafting.history import Habits, habits
from app.propose.drafting.ledger_work import from_estimates
from app.propose.drafting.sending import Whom, of_made, with_drafts
from app.propose.drafting.snapshot import Billed, DraftSnapshot, Sending
from app.propose.drafting.totals import priced, tally
from app.propose.letter_links import propose_letter_links
from app.propose.proposal import ProposalKind, Tier, fingerprint

_GroupKey = tuple[str, str, str]
_ASPECT_MIXED = "mixed"
_ALL_MONTHS = "all"
_PERIOD = re.compile(rf"invoice:[^:]*:[^:]*:(?:{_ALL_MONTHS}|\d{{4}}-\d{{2}})(?![^:#])")


def propose_drafts(snapshot: DraftSnapshot) -> tuple[DraftProposal, ...]:
    """All drafts: new customers first, then invoices by customer, then what was cancelled."""
    return _Drafting(snapshot).run()


def is_of_period(subject: str) -> bool:
    """Whether a draft of that subject bills a customer's month or all its months, not an offer or order."""
    return _PERIOD.match(subject) is not None


class _Drafting:
    """One run."""

    def __init__(self, snapshot: DraftSnapshot) -> None:
        self._snapshot = snapshot
        self._billing = Billing(snapshot)
        self._finder = CustomerFinder(snapshot.customers, snapshot.preferences.home_currency)
        self._habits = habits(snapshot.invoices)
        self._invoices = {one.remote_id: one for one in snapshot.invoices}
        self._billed: dict[str, list[Billed]] = defaultdict(list)
        for one in snapshot.billed:
            self._billed[one.source.subject].append(one)
        self._new: dict[str, tuple[NewCustomer, str]] = {}

    def run(self) -> tuple[DraftProposal, ...]:
        """Group what is due, bill each group, withdraw what was cancelled."""
        groups: dict[_GroupKey, list[WorkItem]] = defaultdict(list)
        cancelled: list[WorkItem] = []
        for work in self._snapshot.work:
            if work.status is WorkStatus.CANCELLED and work.subject in self._billed:
                cancelled.append(work)
            elif self._is_due(work):
                groups[self._group(work)].append(work)
        invoices = [self._invoice(key, work) for key, work in groups.items()]
        changed = [found for work in self._changed() if (found := self._difference(work)) is not None]
        voids = self._voids(cancelled)
        deposits = list(self._deposits())  # they may be of customers that are to be made
        sends = self._sends([*invoices, *changed])
        links = propose_letter_links(self._snapshot.letters, self._snapshot.as_of)
        letters = links if self._snapshot.can_link else ()
        return (*self._customers(), *invoices, *changed, *voids, *deposits, *letters, *sends)

    def _sends(self, drafts: Sequence[DraftProposal]) -> list[DraftProposal]:
        """What may be e-mailed once it is in the ledger, and was not asked about before."""
        if self._snapshot.rules.sends is Sending.NO:
            return []
        asks = self._snapshot.rules.sends is Sending.ASK
        whom = Whom(
            {one.remote_id: one for one in self._snapshot.customers},
            {f"customer:{key}": new for key, (new, _) in self._new.items()},
        )
        made = of_made(self._snapshot.made, self._invoices, whom, self._snapshot.as_of, asks=asks)
        found = (*(() if asks else with_drafts(drafts, whom)), *made)
        return [one for one in found if one.subject not in self._snapshot.used_subjects]

    def _is_due(self, work: WorkItem) -> bool:
        if work.status is not WorkStatus.DUE or work.served_on > self._snapshot.as_of:
            return False
        return (
            work.subject not in self._billed and (work.subject, work.revision) not in self._snapshot.settled
        )

    def _changed(self) -> Iterable[WorkItem]:
        """Work that was billed and looks otherwise now."""
        for work in self._snapshot.work:
            billed = self._billed.get(work.subject)
            if not billed or work.status is not WorkStatus.DUE or work.revision == billed[-1].source.revision:
                continue
            if (work.subject, work.revision) not in self._snapshot.settled:
                yield work

    def _group(self, work: WorkItem) -> _GroupKey:
        found = self._found(work)
        currency = work.currency or self._currency_of(found)
        if work.subject in self._snapshot.groups:
            return found.key, currency, self._snapshot.groups[work.subject]
        if work.group_id:
            return found.key, currency, f"{work.origin}:{work.group_id}"
        rules = self._snapshot.rules
        is_split = rules.is_split_by_project is not (found.key in rules.split_exceptions)
        project = f":{work.project}" if is_split and work.project else ""
        period = _ALL_MONTHS if found.key in rules.merges_months else f"{work.served_on:%Y-%m}"
        return found.key, currency, f"{period}{project}"

    def _found(self, work: WorkItem) -> Found:
        return self._finder.find(work.customer, work.currency)

    def _currency_of(self, found: Found) -> str:
        who = found.customer or found.new
        return who.currency if who else self._snapshot.preferences.home_currency

    # an invoice

    def _invoice(self, key: _GroupKey, work: Sequence[WorkItem]) -> DraftProposal:
        ordered = sorted(work, key=lambda one: (one.served_on, one.place, one.item_id))
        found = self._found(ordered[0])
        subject = self._subject("invoice", *key)
        if found.customer is None and found.new is None:
            return self._withheld(subject, ordered, found.doubt)
        usual = self._habits.get(found.key, Habits())
        told = (self._billing.line_of(one, found.customer, key[1]) for one in ordered)
        lines = [self._tracked(line, usual) for line in told]
        lines += self._billing.told_deposits(ordered, lines, key[1])
        lines += self._billing.paid_by_link(ordered, key[1], self._booked)
        return self._put(subject, found, lines, ordered, key[1])

    def _tracked(self, line: DraftLine, usual: Habits) -> DraftLine:
        """As this customer's lines were told apart until now, else as a person laid down."""
        own = usual.usual_tracking(line.item_id or "")
        return replace(line, tracking=self._snapshot.rules.tracking if own is None else own)

    def _put(
        self, subject: str, found: Found, lines: Sequence[DraftLine], work: Sequence[WorkItem], currency: str
    ) -> DraftProposal:
        invoice = self._made(found, lines, work, currency)
        bill = Bill(
            invoice, found, work, self._habits.get(found.key, Habits()), self._snapshot, self._billing
        )
        checks = (*_readable(work), *check(bill))
        problems = unmet(checks)
        paid = tuple(received_subject(line.charge_id) for line in invoice.lines if line.charge_id)
        needs = (*([invoice.customer_subject] if invoice.customer_subject else []), *paid)
        return DraftProposal(
            kind=ProposalKind.DRAFT,
            subject=subject,
            aspect=_aspect(work),
            tier=Tier.REVIEW if problems else Tier.READY,
            confidence=round(sum(one.is_met for one in checks) / len(checks), 4),
            party=invoice.customer_name,
            dated_on=invoice.issued_on,
            money=invoice.totals.total,
            candidates=(Draft(DraftAction.INVOICE, invoice=invoice),),
            checks=checks,
            withheld=problems,
            fingerprint=self._print(invoice, checks),
            needs=needs,
        )

    def _made(
        self, found: Found, lines: Sequence[DraftLine], work: Sequence[WorkItem], currency: str
    ) -> DraftInvoice:
        customer, term = found.customer, self._billing.term_of(found.customer)
        to_be_made = "" if customer else self._to_be_made(found)
        who = customer or self._new[found.key][0]
        issued_on = self._snapshot.as_of
        orders = list(dict.fromkeys(one.purchase_order for one in work if one.purchase_order))
        return DraftInvoice(
            customer_id=customer.remote_id if customer else "",
            customer_name=who.name,
            currency=currency,
            issued_on=issued_on,
            due_on=due(term, issued_on),
            lines=tuple(lines),
            rules=self._snapshot.tax,
            totals=tally(lines, self._snapshot.tax, self._billing.rates, currency),
            term_id=term.remote_id if term else None,
            customer_subject=to_be_made,
            purchase_order=", ".join(orders),
            memo=self._deposit_words(work, {line.charge_id for line in lines}),
        )

    def _deposit_words(self, work: Sequence[WorkItem], taken: Collection[str]) -> str:
        """What was paid in advance by a link: it is taken off, or lies on the customer's account."""
        documents = sorted({document_of(one) for one in work})
        states = [self._snapshot.deposits[one] for one in documents if one in self._snapshot.deposits]
        told = [
            paid
            for state in states
            for paid in state.payments[: 1 if state.is_advance else None]
            if not state.is_advance or not paid.charge_id or paid.charge_id in taken
        ]
        return "; ".join(
            f"Deposit of {one.amount.grouped()} {one.amount.currency} received {in_words(one.paid_on)}"
            for one in told
            if one.left
        )

    def _print(self, invoice: DraftInvoice, checks: Sequence[Check]) -> str:
        """Days pass without changing a draft; a month does, because it would bear the wrong date."""
        bare = replace(invoice, issued_on=invoice.issued_on.replace(day=1), due_on=invoice.issued_on)
        held = [check.code for check in checks if not check.is_met]
        return fingerprint(
            f"{bare.issued_on:%Y-%m}", [repr(line) for line in invoice.lines], str(invoice.totals), held,
            invoice.customer_id, invoice.customer_subject, invoice.purchase_order, invoice.term_id,
        )  # fmt: skip

    def _subject(self, *parts: str) -> str:
        """A name that no draft of the past has: what was settled under one is not asked about again."""
        base = ":".join(parts)
        name, number = base, 1
        while name in self._snapshot.used_subjects:
            number += 1
            name = f"{base}#{number}"
        return name

    def _withheld(self, subject: str, work: Sequence[WorkItem], why: str) -> DraftProposal:
        """Nothing can be put forward, but nothing is lost: the places are named."""
        places = [one.place or one.subject for one in work]
        more = f" and {len(places) - 3} more" if len(places) > 3 else ""
        currency = self._snapshot.preferences.home_currency
        return DraftProposal(
            kind=ProposalKind.DRAFT,
            subject=subject,
            aspect=_aspect(work),
            tier=Tier.NONE,
            confidence=0.0,
            party=work[0].customer.name,
            dated_on=work[-1].served_on,
            money=zero(currency),
            candidates=(),
            checks=(Check(CheckCode.CUSTOMER, is_met=False, text=why),),
            withheld=f"{why}: {', '.join(places[:3])}{more}",
            fingerprint=fingerprint([(one.subject, one.revision) for one in work], why),
            sources=tuple(source_of(one) for one in work),
        )

    # deposits

    def _deposits(self) -> Iterable[DraftProposal]:
        if not self._snapshot.can_link:
            return ()
        snapshot, rules = self._snapshot, self._snapshot.rules
        known = {one.remote_id: one for one in snapshot.customers}
        offers = of_estimates(snapshot.estimates, known, rules.deposit_share, snapshot.as_of)
        every = (*offers, *self._booked_ahead())
        return propose_deposits(
            [
                replace(
                    one, weights=self._weights(one.document_id), billed_on=self._billed_on(one.document_id)
                )
                for one in every
            ],
            snapshot.deposits,
            DepositRules(
                snapshot.as_of,
                rules.deposit_days,
                rules.deposit_account_id,
                snapshot.deposits_done,
                snapshot.used_subjects,
                self._billing.reckoning if rules.taxes_deposits else None,
                snapshot.country.strip().upper() in WHOLE_SUPPLY,
            ),
        )

    def _booked(self, document_id: str, paid: Paid) -> tuple[TaxedPart, ...]:
        """A deposit by tax code, as it is booked already, else as it would be."""
        received = self._snapshot.received.get(paid.charge_id)
        if received is not None:
            return received.parts
        if not self._snapshot.rules.taxes_deposits:
            return ()
        return parts_of(paid.amount, self._weights(document_id), self._billing.reckoning)

    def _weights(self, document_id: str) -> Mapping[str | None, int]:
        """What the document of a deposit that was asked for comes to by tax code, tax included."""
        if not self._snapshot.rules.taxes_deposits or document_id not in self._snapshot.deposits:
            return {}
        found: dict[str | None, int] = defaultdict(int)
        for work in self._of_document(document_id):
            whom = self._found(work)
            currency = work.currency or self._currency_of(whom)
            line = self._billing.line_of(work, whom.customer, currency)
            whole = tally([line], self._snapshot.tax, self._billing.rates, currency).total
            found[line.tax_code_id] += whole.minor
        return found

    def _billed_on(self, document_id: str) -> str:
        """The invoices that bill all of what was asked for; empty where some of it is to be billed yet."""
        if document_id not in self._snapshot.deposits:
            return ""
        offer = next((one for one in self._snapshot.estimates if one.remote_id == document_id), None)
        ids = list(offer.invoice_ids) if offer is not None else []
        if not ids:
            billed = [self._billed.get(one.subject, []) for one in self._of_document(document_id)]
            if not billed or not all(billed):
                return ""
            ids = [one.invoice_id for some in billed for one in some]
        numbers = (self._invoices[one].number for one in ids if one in self._invoices)
        return ", ".join(dict.fromkeys(numbers)) or "(not written yet)"

    def _of_document(self, document_id: str) -> Iterable[WorkItem]:
        """The work behind it: a booking, or the lines of an offer, whatever became of it."""
        work = [one for one in self._snapshot.work if document_of(one) == document_id]
        if work:
            return work
        offers = (one for one in self._snapshot.estimates if one.remote_id == document_id)
        asked = [replace(one, status=EstimateStatus.ACCEPTED, invoice_ids=()) for one in offers]
        return from_estimates(asked, {one.remote_id: one for one in self._snapshot.customers})

    def _booked_ahead(self) -> Iterable[Occasion]:
        """Bookings whose day is to come and whose price is known, and those whose deposit was asked for."""
        snapshot, share = self._snapshot, self._snapshot.rules.booking_deposit_share
        for work in snapshot.work:
            is_asked = work.subject in snapshot.deposits
            is_ahead = work.status is WorkStatus.DUE and work.served_on > snapshot.as_of
            if work.kind is not WorkKind.BOOKING or not (is_asked or (share and is_ahead)):
                continue
            found = self._found(work)
            whole = self._whole(work, found)
            if (found.customer is None and found.new is None) or not (is_asked or whole):
                continue
            wanted = "" if _is_paid_ahead(work) else share
            yield of_booking(work, self._payer(found), whole, wanted, snapshot.as_of)

    def _payer(self, found: Found) -> Payer:
        if found.customer is not None:
            return Payer(found.customer.name, found.customer.remote_id)
        subject = self._to_be_made(found)
        return Payer(self._new[found.key][0].name, subject=subject)

    def _whole(self, work: WorkItem, found: Found) -> Money:
        """What the booking will come to, tax included."""
        currency = work.currency or self._currency_of(found)
        line = self._billing.line_of(work, found.customer, currency)
        return tally([line], self._snapshot.tax, self._billing.rates, currency).total

    # a new customer

    def _to_be_made(self, found: Found) -> str:
        assert found.new is not None, "asked for a customer the ledger lacks"
        if found.key not in self._new:
            self._new[found.key] = (found.new, found.doubt)
        return f"customer:{found.key}"

    def _customers(self) -> Iterable[DraftProposal]:
        for key, (new, doubt) in self._new.items():
            checks = (Check(CheckCode.CUSTOMER, not doubt, doubt or "nobody in the ledger is called so"),)
            yield DraftProposal(
                kind=ProposalKind.DRAFT,
                subject=f"customer:{key}",
                aspect=DraftAction.CUSTOMER,
                tier=Tier.REVIEW if doubt else Tier.READY,
                confidence=0.5 if doubt else 1.0,
                party=new.name,
                dated_on=self._snapshot.as_of,
                money=zero(new.currency),
                candidates=(Draft(DraftAction.CUSTOMER, customer=new),),
                checks=checks,
                withheld=doubt,
                fingerprint=fingerprint(repr(new), doubt),
            )

    # what changed or was cancelled after it was billed

    def _difference(self, work: WorkItem) -> DraftProposal | None:
        """What a late change of billed work adds, or that it takes something away."""
        found = self._found(work)
        who = found.customer or found.new
        if who is None:
            return None
        currency = work.currency or who.currency
        now = self._billing.line_of(work, found.customer, currency)
        before = self._billed_amount(work.subject, currency)
        subject = self._subject("difference", work.subject, work.revision)
        more = now.amount - before
        words = f"changed after it was billed: {before.grouped()} then, {now.amount.grouped()} now"
        others = self._billed_otherwise(work, found, currency)
        if others or more.minor <= 0 or found.customer is None:
            less = self._withheld(subject, [work], others or words)
            return replace(less, aspect="difference", party=who.name, money=more)
        # Where a discount is the document's, amounts are before it.
        is_net = self._snapshot.tax.takes_discount_off_lines
        line = replace(
            now, description=f"Correction: {now.description}", quantity="1",
            unit_price=more.plain(), discount="" if is_net else now.discount,
        )  # fmt: skip
        line = self._tracked(line, self._habits.get(found.key, Habits()))
        made = self._put(subject, found, [priced(line, self._snapshot.tax)], [work], currency)
        noted = (*made.checks, Check(CheckCode.CHANGED, is_met=False, text=words))
        return replace(made, aspect="difference", tier=Tier.REVIEW, checks=noted, withheld=unmet(noted))

    def _billed_otherwise(self, work: WorkItem, found: Found, currency: str) -> str:
        """Why what changed is no difference to what was billed: another's now, or in another currency."""
        names = {one.remote_id: one.name for one in self._snapshot.customers}
        for one in self._billed[work.subject]:
            invoice = self._invoices.get(one.invoice_id)
            if invoice is not None and invoice.customer_id != found.key:
                name = names.get(invoice.customer_id, invoice.customer_id)
                return f"it was billed to {name} on {invoice.number} and is another's now: credit that first"
            if one.amount.currency != currency:
                return (
                    f"it was billed in {one.amount.currency}, its price is in {currency}: credit that first"
                )
        return ""

    def _billed_amount(self, subject: str, currency: str) -> Money:
        total = zero(currency)
        for one in self._billed[subject]:
            total += one.amount if one.amount.currency == currency else zero(currency)
        return total

    def _voids(self, cancelled: Sequence[WorkItem]) -> Iterable[DraftProposal]:
        by_invoice: dict[str, list[Billed]] = defaultdict(list)
        for work in cancelled:
            for one in self._billed[work.subject]:
                by_invoice[one.invoice_id].append(one)
        every: dict[str, int] = defaultdict(int)
        for one in self._snapshot.billed:
            every[one.invoice_id] += 1
        for invoice_id, some in by_invoice.items():
            invoice = self._invoices.get(invoice_id)
            if invoice is not None and invoice.status is not InvoiceStatus.VOIDED:
                yield self._void(invoice, some, is_whole=every[invoice_id] == len(some))

    def _void(self, invoice: Invoice, some: Sequence[Billed], *, is_whole: bool) -> DraftProposal:
        names = {one.remote_id: one.name for one in self._snapshot.customers}
        party = names.get(invoice.customer_id, "")
        why = f"it was cancelled after it was billed on invoice {invoice.number}"
        target = VoidTarget(
            invoice.remote_id, invoice.number, party, invoice.total, tuple(one.source for one in some)
        )
        stop = "" if is_whole else "; other work is on it too: write a credit note for this part"
        if is_whole and invoice.balance != invoice.total:
            stop = "; money was received for it: refund or reallocate that first"
        return DraftProposal(
            kind=ProposalKind.DRAFT,
            subject=f"void:{invoice.remote_id}",
            aspect=DraftAction.VOID,
            tier=Tier.NONE if stop else Tier.REVIEW,
            confidence=0.0 if stop else 0.9,
            party=party,
            dated_on=invoice.issued_on,
            money=invoice.total,
            candidates=() if stop else (Draft(DraftAction.VOID, void=target),),
            checks=(Check(CheckCode.CANCELLED, is_met=False, text=why + stop),),
            withheld=why + stop,
            fingerprint=fingerprint(invoice.remote_id, str(invoice.total), str(invoice.balance), stop),
        )


def _is_paid_ahead(work: WorkItem) -> bool:
    """Whether the source tells of a deposit already."""
    return _is_number(work.deposit_paid) and Decimal(work.deposit_paid) > 0


def _aspect(work: Sequence[WorkItem]) -> str:
    kinds = {one.kind for one in work}
    return str(kinds.pop()) if len(kinds) == 1 else _ASPECT_MIXED


def _readable(work: Sequence[WorkItem]) -> tuple[Check, ...]:
    """A number of the source that is none, with its place: it was taken as nothing."""
    for one in work:
        for name, text in (("quantity", one.quantity), ("price", one.unit_price), ("discount", one.discount),
                           ("deposit", one.deposit_paid)):  # fmt: skip
            if text and not _is_number(text):
                words = f"{one.place or one.subject}: the {name} “{text}” is no number"
                return (Check(CheckCode.QUANTITY, is_met=False, text=words),)
    return ()


def _is_number(text: str) -> bool:
    try:
        return Decimal(text.strip()).is_finite()
    except InvalidOperation:
        return False
