"""Sales forms: invoices, credit memos, estimates, sales receipts, refund receipts."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.autoapply import apply_to, use_credit
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import (
    FaultError,
    bad_reference,
    business,
    deposited,
    missing,
    not_found,
    number_taken,
)
from integrations.sandbox.quickbooks.lists import tax_percent
from integrations.sandbox.quickbooks.saleslines import form_lines, read_lines
from integrations.sandbox.quickbooks.totals import at_home, calculation, tax_of, total_up
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Payment, SalesDocument, Time

_STORED = frozenset(
    "PrivateNote CustomerMemo BillEmail BillEmailCc BillEmailBcc BillAddr ShipAddr ShipFromAddr SalesTermRef "
    "ClassRef DepartmentRef PONumber ShipDate TrackingNum ShipMethodRef PrintStatus EmailStatus "
    "PaymentMethodRef PaymentRefNum CustomField DeliveryInfo".split()
)


class SalesForms(Entity[SalesDocument]):
    """What the sales forms share. ``sign`` is +1 when the form raises what the customer owes or paid."""

    sign: ClassVar[int] = 1
    series: ClassVar[str] = "sales"
    posts: ClassVar[bool] = True
    stored = _STORED

    def __init__(self, company: Company) -> None:
        super().__init__(company)
        self.numbers: dict[str, str] = {}

    def draft(self, body: Json, old: SalesDocument | None, *, sparse: bool) -> SalesDocument:
        """The form a body asks for, with every amount computed."""
        on = self._day(body, old, sparse=sparse)
        self.company.check_open(on, old.on if old else None)
        customer = self._customer(body, old)
        now = self.company.now()
        base = old or SalesDocument(id="", created_at=now, updated_at=now, number="", on=on)
        new = self.revised(base, body, sparse=old is not None and sparse)
        new.on, new.customer = on, customer
        new.currency, new.rate = self.company.exchange(body, customer, old)
        new.number = self._number(body, old, sparse=sparse)
        if "Line" in body or not (old is not None and sparse):
            read_lines(self.company, body, new)
            self._read_tax(body, new)
            total_up(self.company, new)
        elif "TxnTaxDetail" in body:
            self._read_tax(body, new)
            total_up(self.company, new)
        new.due_on = self._due(body, new, old, sparse=sparse)
        if "LinkedTxn" in body:
            new.links = self._links(body["LinkedTxn"], new, old)
        self.particulars(body, new, old, sparse=sparse)
        if old is not None and new.total < self.company.books.applied(old.id):
            raise business("The amount of the transaction is less than what is already applied to it.")
        return new

    def particulars(self, body: Json, new: SalesDocument, old: SalesDocument | None, *, sparse: bool) -> None:
        """What one form has beyond the others."""

    def _day(self, body: Json, old: SalesDocument | None, *, sparse: bool) -> date:
        if body.get("TxnDate"):
            return self.company.day(body["TxnDate"], "TxnDate")
        return old.on if old is not None and sparse else self.company.today()

    def _customer(self, body: Json, old: SalesDocument | None) -> str:
        ref = body.get("CustomerRef")
        if ref is None:
            if old is None:
                raise missing("CustomerRef")
            return old.customer
        if old is not None and isinstance(ref, dict) and str(ref.get("value")) == old.customer:
            return old.customer
        return self.company.reference("Customer", ref, "CustomerRef")

    def _number(self, body: Json, old: SalesDocument | None, *, sparse: bool) -> str:
        number = body.get("DocNumber")
        if number is None and old is not None and (sparse or "DocNumber" not in body):
            return old.number
        if not number:
            own = self.company.switches["CustomTxnNumbers"]
            return "" if own else self.company.next_number(self.series)
        number = str(number)
        taken = self.numbers.get(number)
        if taken and (old is None or taken != old.id) and "allowduplicatedocnum" not in self.company.include:
            raise number_taken(number, self.name, taken)
        return number

    def _read_tax(self, body: Json, new: SalesDocument) -> None:
        """The tax group asked for; automated sales tax puts its own in its place (2.9)."""
        detail = body.get("TxnTaxDetail") or {}
        code = detail.get("TxnTaxCodeRef")
        if not self.company.is_american:
            new.tax_calculation = calculation(body, new)
        elif self.company.switches["PartnerTaxEnabled"]:
            new.tax_code = self.company.default_tax_code if any(line.is_taxable for line in new.lines) else ""
        elif isinstance(code, dict):
            new.tax_code = str(code.get("value", ""))
        elif not new.tax_code and any(line.is_taxable for line in new.lines):
            new.tax_code = self.company.default_tax_code
        new.tax_percent = tax_percent(self.company, new.tax_code)[1] if new.tax_code else Decimal(0)
        stated = detail.get("TotalTax")
        is_kept = self.company.switches["PartnerTaxEnabled"] or not (isinstance(code, dict) or new.tax_code)
        new.stated_tax = self.company.minor(stated, "TotalTax") if stated is not None and is_kept else None

    def _due(self, body: Json, new: SalesDocument, old: SalesDocument | None, *, sparse: bool) -> date | None:
        if body.get("DueDate"):
            return self.company.day(body["DueDate"], "DueDate")
        if old is not None and sparse and "SalesTermRef" not in body and "TxnDate" not in body:
            return old.due_on
        term = new.fields.get("SalesTermRef")
        if term is None:
            return new.on + timedelta(days=30)
        days = self.company.find("Term", term["value"]).fields.get("DueDays")
        return new.on + timedelta(days=int(days or 0))

    def _links(
        self, links: Any, new: SalesDocument, old: SalesDocument | None
    ) -> tuple[tuple[str, str], ...]:
        """Estimates and times a form bills (3.6, 3.7); payments in the list are read-only and ignored."""
        held = old.links if old is not None else ()
        pairs: list[tuple[str, str]] = []
        for link in links or ():
            pair = (str(link.get("TxnType")), str(link.get("TxnId")))
            if pair[0] not in {"Estimate", "TimeActivity"}:
                continue
            if pair[1] not in self.company.entity(pair[0]).records:
                raise not_found()
            if pair not in held:
                self._check_link(pair, new)
            pairs.append(pair)
        if sum(kind == "Estimate" for kind, _ in pairs) > 1:
            raise business("Only one estimate can be linked to an invoice.")
        return tuple(pairs)

    def _check_link(self, pair: tuple[str, str], new: SalesDocument) -> None:
        record = self.company.find(*pair)
        if isinstance(record, Time) and record.billing != "Billable":
            raise business("The time activity is not billable or has been billed already.")
        if isinstance(record, SalesDocument) and record.status == "Closed":
            raise business("The estimate is closed already.")
        if self.company.root(record.customer) != self.company.root(new.customer):
            raise business("The linked transaction belongs to another customer.")

    def settle(self, old: SalesDocument | None, new: SalesDocument | None) -> None:
        """Post, number, link; what no longer exists frees its payments."""
        books, now = self.company.books, self.company.now()
        if old is not None and self.numbers.get(old.number) == old.id:
            del self.numbers[old.number]
        if new is not None and new.number:
            self.numbers[new.number] = new.id
            self.company.saw_number(self.series, new.number)
        if old is not None and (new is None or new.is_voided):
            release(self.company, old.id)
        self._link(old.links if old else (), new, now)
        if self.posts:
            if new is None:
                books.unpost(old.id if old else "")
            else:
                books.post(new.id, self.postings(new))
            touched = {form.customer for form in (old, new) if form is not None}
            self.company.touch("Customer", touched, now)

    def _link(self, before: tuple[tuple[str, str], ...], new: SalesDocument | None, now: Any) -> None:
        after = new.links if new is not None and not new.is_voided else ()
        for kind, key in (*before, *after):
            record = self.company.entity(kind).records.get(key)
            is_linked = (kind, key) in after
            if isinstance(record, Time):
                record.billing = "HasBeenBilled" if is_linked else "Billable"
                record.updated_at = now
            elif isinstance(record, SalesDocument):
                is_accepted = "AcceptedBy" in record.fields or "AcceptedDate" in record.fields
                record.status = "Closed" if is_linked else "Accepted" if is_accepted else "Pending"
                record.links = (("Invoice", new.id),) if is_linked and new is not None else ()
                record.updated_at = now

    def postings(self, form: SalesDocument) -> list[Posting]:
        """Debit the receivable (or the money account), credit income and tax, the other way for credits."""
        company, items = self.company, self.company.entities["Item"]
        into = form.account or company.account("AccountsReceivable")
        owed = Posting(into, self.sign * form.total, "" if form.account else form.customer)
        postings = [owed]
        for line in form.lines:
            if line.item:
                income = str(items.records[line.item].fields["IncomeAccountRef"]["value"])
                contained = tax_of(company, form, line) if form.tax_calculation == "TaxInclusive" else 0
                postings.append(Posting(income, -self.sign * (line.amount - contained)))
        if form.discount:
            postings.append(Posting(company.account("DiscountsRefundsGiven"), self.sign * form.discount))
        if form.tax:
            postings.append(Posting(company.account("SalesTaxPayable"), -self.sign * form.tax))
        return at_home(company, postings, form.rate)

    def voided(self, old: SalesDocument) -> SalesDocument:
        """All amounts zero, the note begins with Voided (2.3)."""
        self.company.check_open(old.on)
        note = old.fields.get("PrivateNote")
        quantity = [None if line.quantity is None else Decimal(0) for line in old.lines]
        lines = [replace(line, amount=0, quantity=q) for line, q in zip(old.lines, quantity, strict=True)]
        new = replace(old, lines=lines, is_voided=True, discount_percent=None, discount=0, links=())
        new.fields = {**old.fields, "PrivateNote": f"Voided - {note}" if note else "Voided"}
        new.stated_tax = None
        total_up(self.company, new)
        new.tax = new.total = 0
        return new

    def delete(self, body: Json) -> Json:
        """Delete, unless the books are closed or the money is already in a deposit."""
        old = self.current(body)
        self.company.check_open(old.on)
        if old.id in self.company.deposited:
            raise deposited()
        return super().delete(body)

    def open(self, form: SalesDocument) -> int:
        """What is still open (or unused) of a form."""
        return form.total - self.company.books.applied(form.id)

    def render(self, record: SalesDocument, *, in_query: bool = False) -> Json:
        """The form on the wire."""
        company = self.company
        shown: Json = {
            "CustomField": [],
            "PrintStatus": "NeedToPrint",
            "EmailStatus": "NotSet",
            **self.stored_members(record),
            "TxnDate": record.on.isoformat(),
            "CurrencyRef": company.currency_ref(record.currency),
            **company.exchanged(record, record.total),
            "Line": form_lines(company, record),
            "TxnTaxDetail": self._tax_detail(record),
            "CustomerRef": company.named("Customer", record.customer),
            "FreeFormAddress": True,
            "TotalAmt": company.money(record.total),
            "ApplyTaxAfterDiscount": False,
            **self.envelope(record),
        }
        if record.tax_calculation:
            shown["GlobalTaxCalculation"] = record.tax_calculation
        if record.number:
            shown["DocNumber"] = record.number
        return shown | self.own_members(record)

    def own_members(self, record: SalesDocument) -> Json:
        """Members of one kind of form."""
        raise NotImplementedError

    def linked(self, record: SalesDocument) -> list[Json]:
        """LinkedTxn: payments applied, then what it bills."""
        paid = [{"TxnId": key, "TxnType": "Payment"} for key in self.company.books.appliers(record.id)]
        return paid + [{"TxnId": key, "TxnType": kind} for kind, key in record.links]

    def _tax_detail(self, record: SalesDocument) -> Json:
        money = self.company.money
        if not record.tax_code:
            return {"TotalTax": money(record.tax)}
        rate_id, _ = tax_percent(self.company, record.tax_code)
        line = {
            "Amount": money(record.tax),
            "DetailType": "TaxLineDetail",
            "TaxLineDetail": {
                "TaxRateRef": {"value": rate_id},
                "PercentBased": True,
                "TaxPercent": words.rate(record.tax_percent),
                "NetAmountTaxable": money(record.taxable),
            },
        }
        return {"TxnTaxCodeRef": {"value": record.tax_code}, "TotalTax": money(record.tax), "TaxLine": [line]}


def release(company: Company, target: str) -> None:
    """Take a document off the payments applied to it: their money becomes unapplied."""
    payments = company.entity("Payment")
    for key in company.books.appliers(target):
        old = payments.records[key]
        assert isinstance(old, Payment)
        new = replace(old, lines=[line for line in old.lines if line.target != target])
        new.token, new.updated_at = old.token + 1, company.now()
        payments.records[key] = new
        payments.settle(old, new)


class Invoices(SalesForms):
    """Invoices."""

    name = "Invoice"
    can_void = True
    counts = True

    def settle(self, old: SalesDocument | None, new: SalesDocument | None) -> None:
        """Post; a new invoice soon swallows the customer's credits, when the company wants that (3.0)."""
        super().settle(old, new)
        if old is None and new is not None:
            self.company.later.append(partial(apply_to, self.company, new.id))

    def own_members(self, record: SalesDocument) -> Json:
        """Balance, due date and links."""
        online = {f"AllowOnline{kind}Payment": False for kind in ("", "CreditCard", "ACH")}
        return {
            "AllowIPNPayment": False,
            **online,
            "LinkedTxn": self.linked(record),
            "DueDate": (record.due_on or record.on).isoformat(),
            "Balance": self.company.money(self.open(record)),
            **self._home_balance(record),
        }

    def _home_balance(self, record: SalesDocument) -> Json:
        if not record.currency:
            return {}
        return {"HomeBalance": self.company.money(self.company.at_home(self.open(record), record.rate))}


class CreditMemos(SalesForms):
    """Credit memos."""

    name = "CreditMemo"
    sign = -1

    def settle(self, old: SalesDocument | None, new: SalesDocument | None) -> None:
        """Post; a new credit is soon used up, when the company wants that (3.5)."""
        super().settle(old, new)
        if old is None and new is not None:
            self.company.later.append(partial(use_credit, self.company, new.id))

    def own_members(self, record: SalesDocument) -> Json:
        """What is left of the credit."""
        left = self.company.money(self.open(record))
        return {"RemainingCredit": left, "Balance": left, "LinkedTxn": self.linked(record)}


class Estimates(SalesForms):
    """Estimates; they post nothing and are numbered by themselves."""

    name = "Estimate"
    series = "estimates"
    posts = False
    stored = _STORED | {"ExpirationDate", "AcceptedBy", "AcceptedDate"}

    def particulars(self, body: Json, new: SalesDocument, old: SalesDocument | None, *, sparse: bool) -> None:
        """The status, Pending at first."""
        status = body.get("TxnStatus", old.status if old is not None and sparse else "Pending")
        if status not in {"Pending", "Accepted", "Closed", "Rejected", "Converted"}:
            raise FaultError("2170", f"Invalid Enumeration : {status}", "TxnStatus")
        new.status = status

    def own_members(self, record: SalesDocument) -> Json:
        """Status and the invoice made of it."""
        return {"TxnStatus": record.status, "LinkedTxn": self.linked(record)}


class SalesReceipts(SalesForms):
    """Sales paid at once; the money waits in Undeposited Funds unless said otherwise."""

    name = "SalesReceipt"
    can_void = True

    def particulars(self, body: Json, new: SalesDocument, old: SalesDocument | None, *, sparse: bool) -> None:
        """Where the money goes."""
        ref = body.get("DepositToAccountRef")
        if ref is not None:
            new.account = self.company.reference("Account", ref, "DepositToAccountRef")
        elif old is None or not sparse:
            new.account = self.default_account()
        is_locked = old is not None and old.id in self.company.deposited
        if is_locked and old is not None and (new.total, new.account) != (old.total, old.account):
            raise deposited()

    def default_account(self) -> str:
        """Undeposited Funds."""
        return self.company.account("UndepositedFunds")

    def own_members(self, record: SalesDocument) -> Json:
        """The account, named here (3.5)."""
        return {"Balance": 0, "DepositToAccountRef": self.company.named("Account", record.account)}


class RefundReceipts(SalesReceipts):
    """Money given back; the account it leaves must be said."""

    name = "RefundReceipt"
    sign = -1
    can_void = False

    def default_account(self) -> str:
        """Refuse: DepositToAccountRef is required (3.5)."""
        raise bad_reference("DepositToAccountRef", "")

    def particulars(self, body: Json, new: SalesDocument, old: SalesDocument | None, *, sparse: bool) -> None:
        """The money leaves a bank account or Undeposited Funds, nothing else (3.5)."""
        super().particulars(body, new, old, sparse=sparse)
        is_funds = new.account == self.company.account("UndepositedFunds")
        if not is_funds and self.company.find("Account", new.account).kind != "Bank":
            raise bad_reference("DepositToAccountRef", new.account)


ALL: tuple[type[SalesForms], ...] = (Invoices, CreditMemos, Estimates, SalesReceipts, RefundReceipts)
