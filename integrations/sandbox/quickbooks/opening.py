"""A company's story told in QuickBooks: every record gets its id, its members and its postings."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from integrations.sandbox.clock import Clock
from integrations.sandbox.quickbooks import lists, sales, words
from integrations.sandbox.quickbooks.attachables import Attachables
from integrations.sandbox.quickbooks.company import LATE_LISTS, Company
from integrations.sandbox.quickbooks.payments import Payments
from integrations.sandbox.quickbooks.postings import Deposits, Journals
from integrations.sandbox.quickbooks.taxes import TaxAgencies
from integrations.sandbox.quickbooks.times import Times
from integrations.sandbox.quickbooks.totals import total_up
from integrations.sandbox.records import (
    Account,
    Application,
    Deposit,
    DepositLine,
    Listed,
    Payment,
    SalesDocument,
    SalesLine,
    Time,
)
from integrations.sandbox.settling import settling
from integrations.sandbox.story import (
    Story,
    StoryAccount,
    StoryCreditNote,
    StoryCustomer,
    StoryDeposit,
    StoryEstimate,
    StoryInvoice,
    StoryLine,
    StoryPayment,
    StoryTime,
)

REALM = "9341457021722202"

_NEEDED = (
    StoryAccount("undeposited", "Undeposited Funds", "Other Current Asset", "UndepositedFunds"),
    StoryAccount("receivable", "Accounts Receivable (A/R)", "Accounts Receivable", "AccountsReceivable"),
    StoryAccount("discounts", "Discounts given", "Income", "DiscountsRefundsGiven"),
    StoryAccount("sales-tax", "Sales Tax Payable", "Other Current Liability", "SalesTaxPayable"),
)
_UNDEPOSITED_ID = "4"
"""The id Undeposited Funds has in every recorded company (wire/quickbooks.md 3.4)."""


@dataclass(slots=True)
class _Keys:
    """Ids by kind and story key."""

    ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def of(self, kind: str, key: str) -> str:
        return self.ids[kind, key]


def open_company(story: Story, clock: Clock) -> Company:
    """A company that holds the whole story. A hundred thousand invoices take a few seconds."""
    with settling(len(story.invoices)):
        return _Opening(story, clock).tell()


class _Opening:
    """One story on its way into a company."""

    def __init__(self, story: Story, clock: Clock) -> None:
        self.story = story
        self.keys = _Keys()
        self.company = Company(story.name, story.currency, REALM, clock)
        entities = (*lists.ALL, TaxAgencies, *sales.ALL, Payments, Deposits, Journals, Times, Attachables)
        for entity in entities:
            entity(self.company)
        times = [each.created_at for each in self._documents()]
        self.began = min(times, default=story.as_of).astimezone(UTC).replace(microsecond=0)
        self.company.settings_updated = self.began

    def _documents(self) -> Iterable[Any]:
        story = self.story
        yield from story.estimates
        yield from story.times
        yield from story.invoices
        yield from story.credit_notes
        yield from story.payments
        yield from story.deposits

    def tell(self) -> Company:
        """Lists first, then documents with ids in the order they were made."""
        self._accounts()
        self._lists()
        self._customers()
        for document in sorted(self._documents(), key=lambda each: each.created_at):
            self.keys.ids[type(document).__name__, document.key] = self.company.next_id("txn")
        for estimate in self.story.estimates:
            self._estimate(estimate)
        for worked in self.story.times:
            self._time(worked)
        for invoice in self.story.invoices:
            self._invoice(invoice)
        for credit in self.story.credit_notes:
            self._keep_form("CreditMemo", self._form(credit, {}))
        for payment in self.story.payments:
            self._payment(payment)
        for deposit in self.story.deposits:
            self._deposit(deposit)
        for sequence, first in LATE_LISTS.items():
            self.company.count_on(sequence, first)
        self.company.later.clear()
        self.company.books.moved()
        self.company.closed_on = self.story.books_closed_on
        return self.company

    def _listed(self, entity: str, key: str, name: str, **members: Any) -> str:
        target = self.company.entity(entity)
        new_id = self.company.next_id(target.sequence)
        record = Listed(
            id=new_id, created_at=self.began, updated_at=self.began, name=name, fields=_members(members)
        )
        target.records[new_id] = record
        target.settle(None, record)
        self.keys.ids[entity, key] = new_id
        return new_id

    def _accounts(self) -> None:
        told = {account.sub_kind for account in self.story.accounts}
        missing = [account for account in _NEEDED if account.sub_kind not in told]
        accounts = self.company.entity("Account")
        for account in (*self.story.accounts, *missing):
            if account.sub_kind == "UndepositedFunds" and _UNDEPOSITED_ID not in accounts.records:
                new_id = _UNDEPOSITED_ID
                self.keys.ids["Account", "undeposited"] = new_id
            else:
                new_id = self.company.next_id("Account")
                if new_id == _UNDEPOSITED_ID:
                    new_id = self.company.next_id("Account")
            record = Account(
                id=new_id,
                created_at=self.began,
                updated_at=self.began,
                name=account.name,
                kind=account.kind,
                sub_kind=account.sub_kind,
            )
            accounts.records[new_id] = record
            accounts.settle(None, record)
            self.keys.ids["Account", account.key] = new_id

    def _lists(self) -> None:
        for term in self.story.terms:
            self._listed(
                "Term",
                term.key,
                term.name,
                Type="STANDARD",
                DueDays=Decimal(term.due_days),
                DiscountPercent=Decimal(term.discount_percent or 0),
                DiscountDays=Decimal(term.discount_days),
            )
        for item in self.story.items:
            self._listed(
                "Item",
                item.key,
                item.name,
                Description=item.description,
                UnitPrice=Decimal(item.unit_price),
                Type="Service",
                Taxable=item.is_taxable,
                IncomeAccountRef={"value": self.keys.of("Account", item.income_account)},
            )
        self._listed("TaxAgency", "agency", "State Department of Revenue", TaxTrackedOnSales=True)
        self._listed("Class", "studio", "Studio", SubClass=False)
        self._listed("Department", "workshop", "Workshop", SubDepartment=False)
        for method in dict.fromkeys(payment.method for payment in self.story.payments if payment.method):
            is_card = "card" in method.casefold()
            self._listed(
                "PaymentMethod", method, method, Type="CREDIT_CARD" if is_card else "NON_CREDIT_CARD"
            )
        rates = dict.fromkeys([self.story.tax_rate, *(each.tax_rate for each in self.story.invoices)])
        for rate in filter(None, rates):
            self._tax(rate)
        if self.story.tax_rate:
            self.company.default_tax_code = self.keys.of("TaxCode", self.story.tax_rate)

    def _tax(self, rate: str) -> None:
        name = f"Sales tax {rate}%"
        agency = {"value": "1"}
        rate_id = self._listed(
            "TaxRate", rate, name, Description=name, RateValue=Decimal(rate), AgencyRef=agency
        )
        detail = {"TaxRateRef": {"value": rate_id, "name": name}, "TaxTypeApplicable": "TaxOnAmount"}
        code_id = self._listed("TaxCode", rate, name, Description=name, Taxable=True, TaxGroup=True)
        fields = self.company.entity("TaxCode").records[code_id].fields
        fields["SalesTaxRateList"] = {"TaxRateDetail": [detail]}
        fields["PurchaseTaxRateList"] = {"TaxRateDetail": []}

    def _customers(self) -> None:
        target = self.company.entity("Customer")
        pending = list(self.story.customers)
        for customer in pending:
            self.keys.ids["Customer", customer.key] = self.company.next_id("name")
        for customer in pending:
            at = _instant(customer.created_at or self.began)
            record = Listed(
                id=self.keys.of("Customer", customer.key),
                created_at=at,
                updated_at=at,
                name=customer.name if customer.is_active else f"{customer.name} (deleted)",
                is_active=customer.is_active,
                parent=self.keys.of("Customer", customer.parent) if customer.parent else None,
                fields=self._customer_members(customer),
            )
            target.records[record.id] = record
        for record in target.records.values():
            target.settle(None, record)

    def _customer_members(self, customer: StoryCustomer) -> dict[str, Any]:
        address = {
            "Line1": customer.street,
            "City": customer.city,
            "CountrySubDivisionCode": customer.region,
            "PostalCode": customer.postcode,
        }
        kept = {name: value for name, value in address.items() if value}
        term = self.keys.of("Term", customer.term) if customer.term else None
        return _members(
            {
                "GivenName": customer.given_name,
                "FamilyName": customer.family_name,
                "CompanyName": customer.company_name,
                "PrimaryEmailAddr": {"Address": customer.email} if customer.email else None,
                "PrimaryPhone": {"FreeFormNumber": customer.phone} if customer.phone else None,
                "BillAddr": kept or None,
                "SalesTermRef": {"value": term} if term else None,
                "Notes": customer.notes,
                "Job": True if customer.parent else None,
                "BillWithParent": True if customer.parent else None,
            }
        )

    def _form(
        self, told: StoryInvoice | StoryCreditNote | StoryEstimate, members: dict[str, Any]
    ) -> SalesDocument:
        at = _instant(told.created_at)
        form = SalesDocument(
            id=self.keys.of(type(told).__name__, told.key),
            created_at=at,
            updated_at=at,
            number=told.number,
            on=told.issued_on,
            customer=self.keys.of("Customer", told.customer),
            fields=_members(members),
        )
        form.lines = [self._line(number, line) for number, line in enumerate(told.lines, 1)]
        form.last_line = len(form.lines)
        if isinstance(told, StoryInvoice):
            form.due_on = told.due_on
            if told.discount_percent:
                form.discount_percent = Decimal(told.discount_percent).normalize()
            if told.tax_rate:
                form.tax_code, form.tax_percent = (
                    self.keys.of("TaxCode", told.tax_rate),
                    Decimal(told.tax_rate),
                )
        total_up(self.company, form)
        return form

    def _line(self, number: int, line: StoryLine) -> SalesLine:
        return SalesLine(
            id=str(number),
            amount=line.amount.minor,
            item=self.keys.of("Item", line.item),
            description=line.description,
            quantity=Decimal(line.quantity) if line.quantity else None,
            unit_price=Decimal(line.unit_price) if line.unit_price else None,
            is_taxable=line.is_taxable,
            service_on=line.service_on.isoformat() if line.service_on else "",
        )

    def _keep_form(self, entity: str, form: SalesDocument) -> None:
        target = self.company.entity(entity)
        assert isinstance(target, sales.SalesForms)
        target.records[form.id] = form
        if form.number:
            target.numbers.setdefault(form.number, form.id)
            self.company.saw_number(target.series, form.number)
        if target.posts:
            self.company.books.post(form.id, target.postings(form))
            self.company.touch("Customer", (form.customer,), form.created_at)

    def _estimate(self, told: StoryEstimate) -> None:
        accepted = told.accepted_on.isoformat() if told.accepted_on else None
        form = self._form(told, {"AcceptedBy": told.accepted_by, "AcceptedDate": accepted})
        form.status = told.status
        self._keep_form("Estimate", form)

    def _time(self, told: StoryTime) -> None:
        if ("Employee", told.worker) not in self.keys.ids:
            self._listed("Employee", told.worker, told.worker)
        at = _instant(told.created_at)
        hours, minutes = divmod(told.minutes, 60)
        billing = "Billable" if told.is_billable else "NotBillable"
        members = {
            "NameOf": "Employee",
            "EmployeeRef": {"value": self.keys.of("Employee", told.worker)},
            "HourlyRate": Decimal(told.hourly_rate) if told.hourly_rate else None,
            "Hours": Decimal(hours),
            "Minutes": Decimal(minutes),
            "Description": told.description,
        }
        record = Time(
            id=self.keys.of("StoryTime", told.key),
            created_at=at,
            updated_at=at,
            on=told.worked_on,
            billing="HasBeenBilled" if told.is_billed else billing,
            customer=self.keys.of("Customer", told.customer) if told.customer else "",
            item=self.keys.of("Item", told.item) if told.item else "",
            fields=_members(members),
        )
        self.company.entity("TimeActivity").records[record.id] = record

    def _invoice(self, told: StoryInvoice) -> None:
        customer = self.company.entity("Customer").records[self.keys.of("Customer", told.customer)].fields
        email = customer.get("PrimaryEmailAddr")
        members = {
            "BillEmail": {"Address": email["Address"]} if email else None,
            "EmailStatus": "EmailSent" if told.is_sent and email else None,
            "BillAddr": customer.get("BillAddr"),
            "SalesTermRef": customer.get("SalesTermRef"),
            "PONumber": told.purchase_order,
            "CustomerMemo": {"value": told.memo} if told.memo else None,
        }
        form = self._form(told, members)
        entity = self.company.entity("Invoice")
        if told.is_voided:
            form = entity.voided(form)
        else:
            self._bill(told, form)
        self._keep_form("Invoice", form)

    def _bill(self, told: StoryInvoice, form: SalesDocument) -> None:
        pairs = [("TimeActivity", self.keys.of("StoryTime", key)) for key in told.times]
        if told.estimate:
            pairs.insert(0, ("Estimate", self.keys.of("StoryEstimate", told.estimate)))
        form.links = tuple(pairs)
        for kind, key in pairs:
            record = self.company.find(kind, key)
            record.updated_at = max(record.updated_at, form.created_at)
            if isinstance(record, Time):
                record.billing = "HasBeenBilled"
            else:
                record.status, record.links = "Closed", (("Invoice", form.id),)

    def _payment(self, told: StoryPayment) -> None:
        at = _instant(told.created_at)
        members: dict[str, Any] = {"PaymentRefNum": told.reference, "PrivateNote": told.note}
        if told.method:
            members["PaymentMethodRef"] = {"value": self.keys.of("PaymentMethod", told.method)}
        payment = Payment(
            id=self.keys.of("StoryPayment", told.key),
            created_at=at,
            updated_at=at,
            number="",
            on=told.received_on,
            customer=self.keys.of("Customer", told.customer),
            total=told.total.minor,
            account=self.keys.of("Account", told.deposit_account) if told.total.minor else "",
            fields=_members(members),
        )
        kinds = {"invoice": ("Invoice", "StoryInvoice"), "credit_note": ("CreditMemo", "StoryCreditNote")}
        for part in told.allocations:
            kind, story_kind = kinds[part.target_kind]
            line = Application(kind, self.keys.of(story_kind, part.target), part.amount.minor)
            payment.lines.append(line)
            self.company.books.apply(payment.id, line.target, line.amount)
            self.company.touch(kind, (line.target,), at, bump=True)
        entity = self.company.entity("Payment")
        assert isinstance(entity, Payments)
        entity.records[payment.id] = payment
        self.company.books.post(payment.id, entity.postings(payment))
        self.company.touch("Customer", (payment.customer,), at)

    def _deposit(self, told: StoryDeposit) -> None:
        at = _instant(told.created_at)
        deposit = Deposit(
            id=self.keys.of("StoryDeposit", told.key),
            created_at=at,
            updated_at=at,
            number="",
            on=told.deposited_on,
            account=self.keys.of("Account", told.account),
            fields=_members({"PrivateNote": told.note}),
        )
        payments = self.company.entity("Payment").records
        direct = 0
        for each in told.lines:
            line = DepositLine(each.amount.minor, description=each.description)
            if each.payment is not None:
                line.kind, line.source = "Payment", self.keys.of("StoryPayment", each.payment)
                line.account = payments[line.source].account
            else:
                direct += 1
                line.id, line.account = str(direct), self.keys.of("Account", each.account or "")
            deposit.lines.append(line)
        entity = self.company.entity("Deposit")
        entity.records[deposit.id] = deposit
        entity.settle(None, deposit)


def _members(members: dict[str, Any]) -> dict[str, Any]:
    """Stored members: empty ones left out, numbers in their wire form."""
    return {
        name: words.rate(value) if isinstance(value, Decimal) else value
        for name, value in members.items()
        if value not in (None, "")
    }


def _instant(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
