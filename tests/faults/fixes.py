"""Fixes as signed rows: customers put away and refunds with their credit notes, beside matches and links.

A refund rests on what Stripe says of it and of its charge just before it is written; others give more back,
refunds fail, Stripe is disconnected, and somebody bills the customer that is to be put away.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from app.domain.charges import Charge, Refund
from app.domain.documents import (
    Account,
    Allocation,
    CreditNote,
    Customer,
    DocumentKind,
    Invoice,
)
from app.domain.record import replace
from app.domain.writes import SoldBack
from app.propose.duplicates.putting_away import Twins, twin_fixes
from app.propose.duplicates.settling import settlement
from app.propose.proposal import Proposal, ProposalKind
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act, FixProposal, Step
from app.propose.reconciliation.fixing import proposal
from app.propose.reconciliation.giving_back import sold_back
from app.propose.reconciliation.scene import Draft
from app.review.decision import ProposalState
from app.store import mirror, proposals, reconciling
from app.store.connection import Connection
from app.store.customer_weights import weights
from integrations.quickbooks.conversion import REFUND
from integrations.quickbooks.sales import AWAY
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.story import Story, StoryCharge, StoryCustomer, StoryInvoice, StoryRefund
from integrations.sandbox.xero import words
from tests.faults.books import Key, minor
from tests.faults.processor import PairedBooks, PairedRecorder, StripeWorld, is_stripes
from tests.faults.recorder import Acted, Json, Recorder, Served
from tests.faults.story import START, story, usd
from tests.faults.xero import XeroBooks, XeroRecorder, XeroWorld

D = TypeVar("D")

TWINS = ("Alder Works Inc", "Birch and Sons", "Cedar Limited")
"""Customers that were entered twice; nothing hangs on them at first."""

_DONE = frozenset({ProposalState.SIGNED, ProposalState.COMMITTED})
TAX = "8.25"
ACTS = ("refund_more", "fail_refund", "take_back", "bill", "reactivate", "put_away")


def told(variant: int) -> Story:
    """The company of a variant with customers entered twice, and charges that were given back in part.

    Every other one sells with tax.
    """
    company, chance = story(variant), random.Random(f"fixes {variant}")
    if variant % 2:
        company = _taxed(company)
    twins = tuple(StoryCustomer(f"twin{number}", name) for number, name in enumerate(TWINS))
    charged = company.invoices[: chance.randint(2, 3)]
    charges = tuple(_charge(each) for each in charged)
    refunds = tuple(_refund(chance, number, each) for number, each in enumerate(charges))
    return replace(
        company, customers=(*company.customers, *twins), charges=charges, refunds=refunds
    )  # fmt: skip


def _taxed(company: Story) -> Story:
    """Its invoices with tax on every line."""
    invoices = tuple(
        replace(each, tax_rate=TAX, lines=tuple(replace(line, is_taxable=True) for line in each.lines))
        for each in company.invoices
    )
    items = tuple(replace(each, is_taxable=True) for each in company.items)
    return replace(company, tax_rate=TAX, items=items, invoices=invoices)


def _charge(invoice: StoryInvoice) -> StoryCharge:
    total = usd(sum(line.amount.minor for line in invoice.lines))
    at = datetime.combine(invoice.issued_on, START.timetz()) + timedelta(days=1)
    return StoryCharge(
        f"ch-{invoice.key}", at, total, usd(total.minor * 29 // 1000 + 30), "J. Marsh", "j@example.com",
        metadata=(("invoice", invoice.number),),
    )  # fmt: skip


def _refund(chance: random.Random, number: int, charge: StoryCharge) -> StoryRefund:
    at = START - timedelta(days=chance.randint(1, 3), hours=number)
    return StoryRefund(f"re-{number}", charge.key, at, usd(chance.randint(1, charge.amount.minor // 2)))


# The wire


class FixRecorder(PairedRecorder):
    """Notes beside each look what there was to see of charges, refunds and customers."""

    def asked_for(self, request: Request) -> str:
        """The kind of record a read is about."""
        if not is_stripes(request):
            return super().asked_for(request)
        name = request.path.split("/")[2]
        return {"charges": "Charge", "refunds": "Refund"}.get(name, "PaymentLink")

    def ids_asked_for(self, request: Request) -> frozenset[str] | None:
        """The records a read is about."""
        if not is_stripes(request):
            return super().ids_asked_for(request)
        named = request.path.split("/")[3:4]
        return frozenset(named) or None

    def shown(self, of: str, ids: frozenset[str] | None) -> Mapping[str, object]:
        """What the service holds of these just then: what the auditor compares with what was signed."""
        account = self.stripe.account
        now = account.now
        match of:
            case "Charge":
                rows = {row.id: row for row in account.charges}
                told: dict[str, object] = {key: rows[key].refunded(now) for key in ids or () if key in rows}
                return told
            case "Refund":
                rows = {row.id: row for row in account.refunds}
                return {key: rows[key].status(now) for key in ids or () if key in rows}
            case "Customer":
                return {key: self.standing(key) for key in ids or ()}
        return {}

    def standing(self, customer: str) -> object:
        """Whether a customer is active, and what it owes; None where it is gone."""
        record = self.service.company.entities["Customer"].records.get(customer)
        if record is None:
            return None
        shown = self.service.company.entities["Customer"].render(record)
        return shown["Active"], minor(shown["Balance"])

    def acted(self, act: Json, found: Json) -> None:
        """Another person did something."""
        super().acted(act, found)
        if act["act"] == "reactivate" or act.get("fields", {}).get("ContactStatus") == "ACTIVE":
            self.gone_at.pop(str(act["id"]), None)

    def _write(self, request: Request, looked: int, altered: Request | None) -> Response:
        response = super()._write(request, looked, altered)
        event = self.events[-1]
        assert isinstance(event, Served), "the write that was served"
        if event.is_performed and event.record[0] == "Customer":
            standing = self.standing(event.record[1])
            if isinstance(standing, tuple) and standing[0]:
                self.gone_at.pop(event.record[1], None)
            else:
                self.gone_at.setdefault(event.record[1], event.at)
        return response


class XeroFixRecorder(FixRecorder, XeroRecorder):
    """The same before Xero."""

    def standing(self, customer: str) -> object:
        """Whether a contact is active, and what it owes; None where it is gone."""
        record = self.org.entities["Contacts"].records.get(customer)
        if record is None:
            return None
        (outstanding, _), _ = self.org.owed(customer)
        return record.status == "ACTIVE", minor(words.money(outstanding))


# The books


class FixBooks(PairedBooks):
    """The auditor's books, with what others do about the records that fixes make or rest on."""

    def acted(self, event: Acted) -> Iterator[Key]:
        """Somebody else did something; gives what it touched."""
        act, entity = event.act, str(event.act.get("entity", ""))
        match act["act"]:
            case "refund" | "fail_refund":
                yield ("Refund", str(event.found["id"]))
            case "create":
                yield self._billed(event.found)
            case "rename" | "deactivate" | "archive" | "reactivate" | "merge":
                yield ("Customer", str(act["id"]))
            case "edit" if entity == "Contacts":
                yield ("Customer", str(act["id"]))
            case "delete" if entity == "RefundReceipt":
                yield (entity, f"{REFUND}{act['id']}")
            case "void" if entity == "CreditNotes":
                self._drop("CreditMemo", str(act["id"]))
                yield ("CreditMemo", str(act["id"]))
            case _:
                yield from super().acted(event)

    def _billed(self, found: Json) -> Key:
        self._take("Invoice", found)
        return "Invoice", str(found["Id"])


class XeroFixBooks(FixBooks, XeroBooks):
    """The same at Xero."""

    def _billed(self, found: Json) -> Key:
        key = "Invoice", str(found["InvoiceID"])
        self.totals[key] = minor(found["Total"])
        return key


# The world


class Fixes(StripeWorld):
    """A world in which fixes are approved, too; its ledger is QuickBooks."""

    books = FixBooks
    recorded_by = FixRecorder
    reads_all = True
    is_cut_off_at_times = True

    @staticmethod
    def told(variant: int) -> Story:
        """The company that a life is lived in."""
        return told(variant)

    def _recorded(self) -> Recorder:
        made = super()._recorded()
        self.fixing = random.Random(f"fixes {self.own.random()}")
        self._wanted = [each for each in ACTS if self.fixing.random() < 0.6]
        return made

    def state(self) -> Json:
        """What all services hold."""
        held = self.sandbox.stripe.state()
        return {**super().state(), "Charge": held["charges"], "Refund": held["refunds"]}

    # What a person approves

    def approved(self, conn: Connection, prefix: str) -> Iterable[tuple[ProposalKind, Sequence[Proposal]]]:
        """Links, and fixes that are not carried out yet."""
        yield from super().approved(conn, prefix)
        found = [*self._twins(conn), *self._given_back(conn)]
        states = proposals.states_of(conn, ProposalKind.RECONCILIATION, [each.subject for each in found])
        yield ProposalKind.RECONCILIATION, [one for one in found if states.get(one.subject) not in _DONE]

    def _twins(self, conn: Connection) -> Iterator[FixProposal]:
        """Empty customers to put away; another one stays, which may be one of them."""
        active = [one for one in _every(conn, DocumentKind.CUSTOMER, Customer) if one.is_active]
        weigh = weights(conn, [one.remote_id for one in active])
        for drop in active:
            others = [one for one in active if one is not drop]
            if not weigh[drop.remote_id].is_empty or not others or self.fixing.random() < 0.4:
                continue
            keep = self.fixing.choice(others)
            pair = ((keep, weigh[keep.remote_id]), (drop, weigh[drop.remote_id]))
            said = Twins(settlement(pair, self.service.name, keep.remote_id), "Ana", date(2026, 11, 18))
            yield from twin_fixes([said], "USD")

    def _given_back(self, conn: Connection) -> Iterator[FixProposal]:
        """Refunds with a credit note of the invoice that their charge names, or of one that waits."""
        charges = {one.remote_id: one for one in _every(conn, DocumentKind.CHARGE, Charge)}
        invoices = {one.number: one for one in _every(conn, DocumentKind.INVOICE, Invoice)}
        sales = reconciling.sales(conn, [one.remote_id for one in invoices.values()])
        account = next(
            one.remote_id for one in _every(conn, DocumentKind.ACCOUNT, Account) if one.name == "Checking"
        )
        waiting = [
            one for one in _every(conn, DocumentKind.CREDIT_NOTE, CreditNote) if one.remaining.minor > 0
        ]
        for refund in _every(conn, DocumentKind.REFUND, Refund):
            charge = charges.get(refund.charge_id)
            invoice = invoices.get(dict(charge.metadata).get("invoice", "")) if charge else None
            if refund.is_off or not refund.balance_transaction_id or self.fixing.random() < 0.3:
                continue
            if waiting and self.fixing.random() < 0.3:
                yield self._fix(refund, _of_note(refund, waiting.pop(), account))
            elif invoice is not None:
                sold = sold_back(invoice, refund.amount, sales)
                if not isinstance(sold, str):
                    yield self._fix(refund, _of_invoice(refund, invoice, sold, account))

    def _fix(self, refund: Refund, step: Step) -> FixProposal:
        days = self.fixing.choice((0, 0, self.fixing.randint(0, 70)))
        dated = replace(step, on=date(2026, 11, 18) - timedelta(days=days))
        draft = Draft(
            subject=f"refund:{refund.remote_id}", cause=Cause.REFUND_MISSING, on=dated.on, money=dated.amount,
            settles=(refund.balance_transaction_id,), title=f"Refund {refund.remote_id}", steps=(dated,),
            party="J. Marsh",
        )  # fmt: skip
        return proposal(draft, {})

    # Other people

    def somebody_acts(self) -> None:
        """Another user does something; what failed to be given back may be given back anew."""
        before = len(self.recorder.events)
        super().somebody_acts()
        last = self.recorder.events[-1] if len(self.recorder.events) > before else None
        if isinstance(last, Acted) and last.act["act"] == "fail_refund" and self.fixing.random() < 0.5:
            failed = self.sandbox.stripe.account.refunds.find(str(last.act["refund"]))
            amount = failed.story.amount.minor
            anew = {"service": "stripe", "act": "refund", "charge": failed.charge.id, "amount": amount}
            self.recorder.acted(anew, self.sandbox.act(anew))

    def _act(self, kind: str | None) -> Json | None:
        if self._wanted and self.fixing.random() < 0.4:
            act = self._on_fixes(self.fixing.choice(self._wanted))
            if act is not None:
                return act
        return super()._act(kind)

    def _on_fixes(self, kind: str) -> Json | None:
        refunds = list(self.sandbox.stripe.account.refunds)
        match kind:
            case "refund_more":
                one = self.fixing.choice(refunds)
                amount = self.fixing.randint(1, 500)
                return {"service": "stripe", "act": "refund", "charge": one.charge.id, "amount": amount}
            case "fail_refund":
                return {"service": "stripe", "act": "fail_refund", "refund": self.fixing.choice(refunds).id}
            case "take_back":
                return self._taking_back()
        twin = self._one_customer()
        return self._on_twin(kind, twin) if twin else None

    def _one_customer(self) -> str | None:
        """A customer, most times one that was written last, or one that nothing hangs on."""
        written = self._written("Customer")
        return written[-1] if written and self.fixing.random() < 0.5 else self._twin()

    def _written(self, name: str) -> list[str]:
        """The ids of the records of a kind that our writes made or changed."""
        served = [each for each in self.recorder.events if isinstance(each, Served) and each.is_performed]
        return [each.record[1] for each in served if each.record[0] == name]

    def _twin(self) -> str | None:
        rows = self.service.company.entities["Customer"].records.values()
        twins = [row.id for row in rows if row.name.removesuffix(AWAY) in TWINS]
        return self.fixing.choice(twins) if twins else None

    def _on_twin(self, kind: str, twin: str) -> Json | None:
        match kind:
            case "bill":
                item = next(iter(self.service.company.entities["Item"].records))
                detail = {"ItemRef": {"value": item}, "Qty": 1, "UnitPrice": 12}
                line = {"Amount": 12, "DetailType": "SalesItemLineDetail", "SalesItemLineDetail": detail}
                return {"act": "create", "fields": {"CustomerRef": {"value": twin}, "Line": [line]}}
            case "reactivate":
                return {"act": "reactivate", "id": twin}
        return {"act": "deactivate", "id": twin}

    def _taking_back(self) -> Json | None:
        """Somebody deletes a refund receipt of ours."""
        made = self._written("RefundReceipt")
        if not made:
            return None
        one = self.fixing.choice(made).removeprefix(REFUND)
        return {"act": "delete", "entity": "RefundReceipt", "id": one}


class XeroFixes(Fixes, XeroWorld):
    """The same with Xero."""

    books = XeroFixBooks
    recorded_by = XeroFixRecorder

    def _twin(self) -> str | None:
        rows = self.service.organisation.entities["Contacts"].records.values()
        twins = [row.id for row in rows if row.name in TWINS]
        return self.fixing.choice(twins) if twins else None

    def _on_twin(self, kind: str, twin: str) -> Json | None:
        if kind == "reactivate":
            active = {"ContactStatus": "ACTIVE"}
            return {"service": "xero", "act": "edit", "entity": "Contacts", "id": twin, "fields": active}
        if kind != "bill":
            return {"service": "xero", "act": "archive", "id": twin}
        accounts = self.service.organisation.entities["Accounts"].records.values()
        code = next(each.code for each in accounts if each.kind in {"REVENUE", "SALES"})
        line = {"Description": "Late", "Quantity": 1, "UnitAmount": 12, "AccountCode": code}
        fields = {
            "Type": "ACCREC", "Status": "AUTHORISED", "Contact": {"ContactID": twin}, "Date": "2026-11-20",
            "DueDate": "2026-12-20", "LineAmountTypes": "NoTax", "LineItems": [line],
        }  # fmt: skip
        return {"service": "xero", "act": "create", "entity": "Invoices", "fields": fields}

    def _taking_back(self) -> Json | None:
        """Somebody voids a credit note of ours, which Xero allows while nothing of it is used."""
        made = self._written("CreditMemo")
        if not made:
            return None
        one = self.fixing.choice(made)
        return {"service": "xero", "act": "void", "entity": "CreditNotes", "id": one}


def _every(conn: Connection, kind: DocumentKind, shape: type[D]) -> list[D]:
    return [one for one in mirror.every(conn, kind) if isinstance(one, shape)]


def _of_note(refund: Refund, note: CreditNote, account: str) -> Step:
    """The money that left for a credit note that is there already."""
    return Step(
        Act.GIVE_BACK, START.date(), -note.remaining, f"Refund {refund.remote_id}, credit note {note.number}",
        account, customer_id=note.customer_id, record_kind=DocumentKind.CREDIT_NOTE, record_id=note.remote_id,
    )  # fmt: skip


def _of_invoice(refund: Refund, invoice: Invoice, sold: SoldBack, account: str) -> Step:
    """A credit note of an invoice's lines, and the money that left for it."""
    part = Allocation(DocumentKind.INVOICE, invoice.remote_id, sold.total)
    return Step(
        Act.GIVE_BACK, START.date(), -refund.amount, f"Refund {refund.remote_id}, invoice {invoice.number}",
        account, customer_id=invoice.customer_id, sold=sold, allocations=(part,),
    )  # fmt: skip
