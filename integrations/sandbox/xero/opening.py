"""A company's story told in Xero: every record gets its id, its members and its postings.

What QuickBooks tells otherwise: money left unapplied is an overpayment, a receipt over several invoices a
batch payment, a deposit a transfer from a clearing account with its fees spent there, an estimate a quote,
a credit applied an allocation. Sub-customers are contacts of their own.
"""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.domain.money import Money, exponent
from integrations.sandbox.clock import Clock
from integrations.sandbox.empty import empty_story
from integrations.sandbox.settling import settling
from integrations.sandbox.story import (
    Story,
    StoryCreditNote,
    StoryCustomer,
    StoryEstimate,
    StoryInvoice,
    StoryLine,
)
from integrations.sandbox.xero import words
from integrations.sandbox.xero.banking import BankTransactions, BankTransfers
from integrations.sandbox.xero.chart import tell_chart
from integrations.sandbox.xero.contacts import Contacts
from integrations.sandbox.xero.credits import CreditNotes, Overpayments, Prepayments
from integrations.sandbox.xero.entity import Entity
from integrations.sandbox.xero.invoices import Invoices
from integrations.sandbox.xero.lines import tax_of, total_up
from integrations.sandbox.xero.lists import Accounts, Currencies, Items, TaxRates, Themes, Users
from integrations.sandbox.xero.manual import ManualJournals
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.payments import BatchPayments, Payments
from integrations.sandbox.xero.quotes import Quotes
from integrations.sandbox.xero.receipts import Receipts
from integrations.sandbox.xero.records import Account, Contact, Document, Item, Line, Record, TaxRate
from integrations.sandbox.xero.tracking import Tracking
from integrations.sandbox.xero.words import Json
from integrations.sandbox.xero.worked import tell_projects

_ENDPOINTS: tuple[type[Entity[Any]], ...] = (
    Accounts,
    TaxRates,
    Items,
    Currencies,
    Tracking,
    Themes,
    Users,
    Contacts,
    Invoices,
    CreditNotes,
    Payments,
    BatchPayments,
    Overpayments,
    Prepayments,
    BankTransactions,
    BankTransfers,
    Quotes,
    ManualJournals,
)
_QUOTES = {"Pending": "SENT", "Accepted": "ACCEPTED", "Closed": "INVOICED", "Rejected": "DECLINED"}


def open_organisation(story: Story, clock: Clock, tenant: str) -> Organisation:
    """An organisation that holds the whole story. A hundred thousand invoices take a few seconds."""
    with settling(len(story.invoices)):
        return Opening(story, clock, tenant).tell()


def open_demo(as_of: datetime, clock: Clock, tenant: str) -> Organisation:
    """Xero's demo company: nothing in it, and no e-mails a day."""
    org = Opening(empty_story(as_of), clock, tenant).tell()
    org.name = "Demo Company (US)"
    org.switches.is_demo = True
    org.switches.emails_left = 0
    return org


class Opening:
    """One story on its way into an organisation; ids follow from its keys and seed."""

    def __init__(self, story: Story, clock: Clock, tenant: str) -> None:
        self.story = story
        self.org = Organisation(tenant, story.name, story.currency, story.time_zone, clock)
        for endpoint in _ENDPOINTS:
            endpoint(self.org)
        times = [each.created_at for each in self._dated()]
        self.began = words.instant(min(times, default=story.as_of))
        self.org.created_at = self.began
        self.items: dict[str, Item] = {}
        self.accounts: dict[str, Account] = {}
        self.rates: dict[str, TaxRate] = {}
        self._scale = 10 ** (2 - exponent(story.currency))

    def _dated(self) -> Iterator[Any]:
        story = self.story
        for part in (story.estimates, story.times, story.invoices, story.credit_notes, story.payments):
            yield from part

    def id(self, kind: str, key: str) -> str:
        """The id of a record of the story."""
        return words.guid(self.org.id, kind, key)

    def cents(self, amount: Money) -> int:
        """Xero's two decimals of an amount."""
        return int(amount.minor * self._scale)

    def tell(self) -> Organisation:
        """Lists first, then documents, then the money that settles them."""
        tell_chart(self)
        self._lists()
        for customer in self.story.customers:
            self._customer(customer)
        for estimate in self.story.estimates:
            self._estimate(estimate)
        for invoice in self.story.invoices:
            self._invoice(invoice)
        for credit in self.story.credit_notes:
            self._credit_note(credit)
        Receipts(self).tell()
        tell_projects(self)
        self.org.period_lock = self.story.books_closed_on
        for entity in self.org.entities.values():
            entity.moved()
        return self.org

    def keep(self, endpoint: str, record: Record) -> None:
        """Put a record of a list in its place."""
        self.org.entity(endpoint).records[record.id] = record

    def _lists(self) -> None:
        org, at = self.org, self.began
        org.entity("Currencies").add(org.currency, org.currency, at)  # type: ignore[attr-defined]
        org.entity("TrackingCategories").add("Region", ("North", "South"))  # type: ignore[attr-defined]
        for endpoint, key in (("BrandingThemes", "standard"), ("Users", "robin")):
            self.keep(endpoint, Record(id=self.id(endpoint, key), created_at=at, updated_at=at))
        for told in self.story.items:
            item = Item(
                id=self.id("Items", told.key),
                created_at=at,
                updated_at=at,
                code=told.key[:30],
                name=told.name[:50],
                description=told.description,
                unit_price=amount(told.unit_price),
                account=self.accounts[told.income_account].code,
                tax_type="NONE",
            )
            if told.is_taxable and self.story.tax_rate:
                item.tax_type = self.rates[self.story.tax_rate].id
            self.items[told.key] = item
            self.keep("Items", item)

    def _customer(self, told: StoryCustomer) -> None:
        at = words.instant(told.created_at or self.began)
        contact = Contact(
            id=self.id("Contacts", told.key),
            created_at=at,
            updated_at=at,
            name=told.name,
            status="ACTIVE" if told.is_active else "ARCHIVED",
            fields=self._contact_members(told),
        )
        contacts = self.org.entity("Contacts")
        assert isinstance(contacts, Contacts)
        contacts.add(contact)

    def _contact_members(self, told: StoryCustomer) -> Json:
        address = {
            "AddressLine1": told.street,
            "City": told.city,
            "Region": told.region,
            "PostalCode": told.postcode,
        }
        members: Json = {
            "FirstName": told.given_name,
            "LastName": told.family_name,
            "EmailAddress": told.email,
        }
        if any(address.values()):
            members["Addresses"] = [{"AddressType": "POBOX", **{k: v for k, v in address.items() if v}}]
        if told.phone:
            members["Phones"] = [{"PhoneType": "DEFAULT", "PhoneNumber": told.phone}]
        term = next((each for each in self.story.terms if each.key == told.term), None)
        if term is not None:
            members["PaymentTerms"] = {"Sales": {"Day": term.due_days, "Type": "DAYSAFTERBILLDATE"}}
        return {name: value for name, value in members.items() if value}

    def _document(
        self, kind: str, told: StoryInvoice | StoryCreditNote | StoryEstimate, rate: str, discount: str
    ) -> Document:
        at = words.instant(told.created_at)
        endpoint = {"ACCREC": "Invoices", "QUOTE": "Quotes"}.get(kind, "CreditNotes")
        record = Document(
            id=self.id(endpoint, told.key),
            created_at=at,
            updated_at=at,
            kind=kind,
            on=told.issued_on,
            contact=self.id("Contacts", told.customer),
            number=told.number,
            status="AUTHORISED",
            currency=self.org.currency,
        )
        cut = Decimal(discount) if discount else None
        record.lines = tuple(self._line(seq, line, rate, cut) for seq, line in enumerate(told.lines, 1))
        record.last_seq = len(record.lines)
        total_up(record)
        return record

    def _line(self, seq: int, told: StoryLine, rate: str, discount: Decimal | None) -> Line:
        item = self.items[told.item]
        line = Line(
            seq,
            told.description,
            amount(told.quantity or "1"),
            amount(told.unit_price) if told.unit_price else self.org_money(told.amount),
            item.account,
            "NONE",
            self.cents(told.amount),
            0,
            item.code,
            discount,
        )
        if discount:
            line.amount = words.cents(Decimal(line.amount) * (100 - discount) / 10_000)
        if rate and told.is_taxable:
            tax = self.rates[rate]
            line.tax_type, line.tax = tax.id, tax_of(line.amount, tax.percent, "Exclusive")
        return line

    def org_money(self, told: Money) -> Decimal:
        """An amount as the price of one."""
        return words.money(self.cents(told))

    def _invoice(self, told: StoryInvoice) -> None:
        invoices = self.org.entity("Invoices")
        assert isinstance(invoices, Invoices)
        record = self._document("ACCREC", told, told.tax_rate, told.discount_percent)
        record.due_on = told.due_on
        record.reference = told.purchase_order or told.memo
        record.is_sent = told.is_sent
        record.status = "VOIDED" if told.is_voided else "AUTHORISED"
        invoices.add(record)
        invoices.post(record)
        self.org.contact(record.contact).is_customer = True

    def _credit_note(self, told: StoryCreditNote) -> None:
        notes = self.org.entity("CreditNotes")
        assert isinstance(notes, CreditNotes)
        record = self._document("ACCRECCREDIT", told, "", "")
        record.reference = told.memo
        notes.add(record)
        notes.post(record)

    def _estimate(self, told: StoryEstimate) -> None:
        quotes = self.org.entity("Quotes")
        assert isinstance(quotes, Quotes)
        record = self._document("QUOTE", told, "", "")
        record.status = _QUOTES[told.status]
        record.due_on = date.fromordinal(told.issued_on.toordinal() + 30)
        quotes.add(record)


@lru_cache(maxsize=8192)
def amount(text: str) -> Decimal:
    """A number of the story; equal texts share one object."""
    return Decimal(text)
