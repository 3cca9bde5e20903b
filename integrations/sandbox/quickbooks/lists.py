"""The lists: customers, employees, items, accounts, terms, methods, tax codes and rates."""

from dataclasses import replace
from typing import Any, ClassVar, cast

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity, R
from integrations.sandbox.quickbooks.faults import FaultError, bad_reference, business, missing
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Account, Listed, Record

_SUFFIX = " (deleted)"

_CLASSES = {
    "Bank": "Asset",
    "Accounts Receivable": "Asset",
    "Other Current Asset": "Asset",
    "Fixed Asset": "Asset",
    "Other Asset": "Asset",
    "Accounts Payable": "Liability",
    "Credit Card": "Liability",
    "Other Current Liability": "Liability",
    "Long Term Liability": "Liability",
    "Equity": "Equity",
    "Income": "Revenue",
    "Other Income": "Revenue",
    "Cost of Goods Sold": "Expense",
    "Expense": "Expense",
    "Other Expense": "Expense",
}


class ListEntity(Entity[R]):
    """A list: names are unique, entries are deactivated, never deleted."""

    is_list = True
    name_member: ClassVar[str] = "Name"
    shares_names: ClassVar[bool] = False

    def basics(self, body: Json, old: Listed | None, *, sparse: bool) -> dict[str, Any]:
        """Name, parent and active state a body asks for; 2020 without a name, 6240 for a taken one."""
        kept = old is not None and sparse
        name = body.get(self.name_member, old.name if kept and old else None)
        if not isinstance(name, str) or not name.strip():
            raise missing(self.name_member)
        if any(character in name for character in ":\t\n"):
            raise FaultError("6000", f"{self.name_member} cannot contain a colon, tab or newline.", "")
        active = body.get("Active", old.is_active if old else True) is not False
        bare = name.removesuffix(_SUFFIX)
        name = bare if active else bare + _SUFFIX
        self._check_name(name, old)
        parent = old.parent if old is not None and kept else None
        if isinstance(body.get("ParentRef"), dict):
            parent = self.company.reference(self.name, body["ParentRef"], "ParentRef")
        elif "ParentRef" in body:
            parent = None
        return {"name": name, "is_active": active, "parent": parent}

    def _check_name(self, name: str, old: Listed | None) -> None:
        taken = self.company.names.get(self._name_key(name))
        if taken is not None and (old is None or taken != (self.name, old.id)):
            raise FaultError("6240", "The name supplied already exists. : null")

    def _name_key(self, name: str) -> str:
        scope = "names" if self.shares_names else self.name
        return f"{scope}\0{name.casefold()}"

    def settle(self, old: R | None, new: R | None) -> None:
        """Keep the index of names."""
        for record, is_new in ((old, False), (new, True)):
            if isinstance(record, Listed):
                key = self._name_key(record.name)
                if is_new:
                    self.company.names[key] = (self.name, record.id)
                else:
                    self.company.names.pop(key, None)

    def full_name(self, record: Listed) -> str:
        """``Parent:Child``."""
        names = [record.name]
        while record.parent:
            record = cast("Listed", self.records[record.parent])
            names.append(record.name)
        return ":".join(reversed(names))


class PlainList(ListEntity[Listed]):
    """A list whose entries are a name and stored members."""

    def draft(self, body: Json, old: Listed | None, *, sparse: bool) -> Listed:
        """The entry a body asks for."""
        basics = self.basics(body, old, sparse=sparse)
        if old is not None:
            return replace(old, fields=self.members(body, old if sparse else None), **basics)
        now = self.company.now()
        return Listed(id="", created_at=now, updated_at=now, fields=self.members(body, None), **basics)

    def render(self, record: Listed, *, in_query: bool = False) -> Json:
        """The entry on the wire."""
        shown = {self.name_member: record.name, "Active": record.is_active}
        if self.name in {"Class", "Department"}:
            shown["FullyQualifiedName"] = self.full_name(record)
        return {**shown, **self.stored_members(record), **self.envelope(record)}


class Terms(PlainList):
    """Payment terms."""

    name = sequence = "Term"
    stored = frozenset(
        "Type DiscountPercent DueDays DiscountDays DayOfMonthDue DueNextMonthDays DiscountDayOfMonth".split()
    )


class PaymentMethods(PlainList):
    """Cheque, card and so on."""

    name = sequence = "PaymentMethod"
    stored = frozenset({"Type"})


class Classes(PlainList):
    """Classes."""

    name = sequence = "Class"
    stored = frozenset({"SubClass"})


class Departments(PlainList):
    """Locations."""

    name = sequence = "Department"
    stored = frozenset({"SubDepartment"})


class Employees(PlainList):
    """People who enter time."""

    name = "Employee"
    sequence = "name"
    name_member = "DisplayName"
    shares_names = True
    stored = frozenset({"GivenName", "FamilyName", "PrintOnCheckName", "BillableTime"})


class Vendors(PlainList):
    """Suppliers; here only because their names are taken."""

    name = "Vendor"
    sequence = "name"
    name_member = "DisplayName"
    shares_names = True
    stored = frozenset({"GivenName", "FamilyName", "CompanyName", "PrintOnCheckName"})


class TaxCodes(PlainList):
    """Tax groups; written by the tax service alone."""

    name = sequence = "TaxCode"
    can_write = False
    in_changes = False
    stored = frozenset({"Description", "Taxable", "TaxGroup", "SalesTaxRateList", "PurchaseTaxRateList"})


class TaxRates(PlainList):
    """Tax rates."""

    name = sequence = "TaxRate"
    can_write = False
    in_changes = False
    stored = frozenset({"Description", "RateValue", "AgencyRef", "SpecialTaxType", "DisplayType"})


class Customers(ListEntity[Listed]):
    """Customers and their jobs."""

    name = "Customer"
    sequence = "name"
    name_member = "DisplayName"
    shares_names = True
    stored = frozenset(
        "Title GivenName MiddleName FamilyName Suffix CompanyName PrintOnCheckName PrimaryPhone "
        "AlternatePhone Mobile Fax PrimaryEmailAddr WebAddr Taxable BillAddr ShipAddr Notes Job "
        "BillWithParent SalesTermRef PaymentMethodRef PreferredDeliveryMethod ResaleNum "
        "TaxExemptionReasonId CustomerTypeRef PrimaryTaxIdentifier".split()
    )

    def __init__(self, company: Company) -> None:
        super().__init__(company)
        self._children: dict[str, list[str]] = {}

    def draft(self, body: Json, old: Listed | None, *, sparse: bool) -> Listed:
        """The customer a body asks for; without DisplayName it is built from the name parts."""
        if not body.get("DisplayName") and not (old is not None and sparse):
            parts = [str(body[part]) for part in ("GivenName", "FamilyName") if body.get(part)]
            body = {**body, "DisplayName": " ".join(parts) or body.get("CompanyName")}
        basics = self.basics(body, old, sparse=sparse)
        if old is not None:
            fields = self.members(body, old if sparse else None)
            return replace(old, fields={**fields, **self._currency(body, old)}, **basics)
        now = self.company.now()
        fields = {**self.members(body, None), **self._currency(body, None)}
        return Listed(id="", created_at=now, updated_at=now, fields=fields, **basics)

    def _currency(self, body: Json, old: Listed | None) -> Json:
        """The currency a customer was made with; it never changes (3.1)."""
        if old is not None:
            return {name: old.fields[name] for name in ("CurrencyRef",) if name in old.fields}
        ref = body.get("CurrencyRef")
        code = str(ref.get("value")) if isinstance(ref, dict) else self.company.books.currency
        if code == self.company.books.currency:
            return {}
        if not self.company.is_multi_currency:
            raise business("Multicurrency is turned off for this company.")
        return {"CurrencyRef": {"value": code}}

    def settle(self, old: Listed | None, new: Listed | None) -> None:
        """Keep names and families."""
        super().settle(old, new)
        if old is not None and old.parent:
            self._children[old.parent].remove(old.id)
        if new is not None and new.parent:
            self._children.setdefault(new.parent, []).append(new.id)

    def _with_jobs(self, key: str) -> int:
        return self.company.books.owed(key) + sum(
            self._with_jobs(child) for child in self._children.get(key, ())
        )

    def render(self, record: Listed, *, in_query: bool = False) -> Json:
        """The customer with balances derived from the books; query rows lack DefaultTaxCodeRef (2.2)."""
        company, level, above = self.company, 0, record
        while above.parent:
            above, level = self.records[above.parent], level + 1
        shown: Json = {
            "Taxable": False,
            "Job": bool(record.parent),
            "BillWithParent": bool(record.parent),
            "PreferredDeliveryMethod": "Print",
            "PrintOnCheckName": record.name,
            **self.stored_members(record),
            "Balance": company.money(company.books.owed(record.id)),
            "BalanceWithJobs": company.money(self._with_jobs(record.id)),
            "CurrencyRef": company.currency_ref(company.currency_of(record.id)),
            "IsProject": False,
            "FullyQualifiedName": self.full_name(record),
            "DisplayName": record.name,
            "Active": record.is_active,
            **self.envelope(record),
        }
        if record.parent:
            shown |= {"ParentRef": {"value": record.parent}, "Level": level}
        if in_query:
            shown["ClientEntityId"] = "0"
        elif company.default_tax_code:
            shown["DefaultTaxCodeRef"] = {"value": company.default_tax_code}
        return shown


class Items(ListEntity[Listed]):
    """Services and products. IncomeAccountRef is kept with the stored members."""

    name = sequence = "Item"
    stored = frozenset(
        "Description Sku Taxable UnitPrice Type IncomeAccountRef PurchaseDesc PurchaseCost ExpenseAccountRef "
        "TrackQtyOnHand SubItem".split()
    )

    def draft(self, body: Json, old: Listed | None, *, sparse: bool) -> Listed:
        """The item a body asks for; it needs an income account."""
        basics = self.basics(body, old, sparse=sparse)
        fields = self.members(body, old if sparse else None)
        if "IncomeAccountRef" not in fields:
            raise missing("IncomeAccountRef")
        if old is not None:
            return replace(old, fields=fields, **basics)
        now = self.company.now()
        return Listed(id="", created_at=now, updated_at=now, fields=fields, **basics)

    def render(self, record: Listed, *, in_query: bool = False) -> Json:
        """The item on the wire; query rows lack DeferredRevenue (2.2)."""
        shown: Json = {
            "Name": record.name,
            "Active": record.is_active,
            "FullyQualifiedName": self.full_name(record),
            "Taxable": False,
            "UnitPrice": 0,
            "Type": "Service",
            "PurchaseCost": 0,
            "TrackQtyOnHand": False,
            **self.stored_members(record),
            **self.envelope(record),
        }
        if not in_query:
            shown["DeferredRevenue"] = False
        return shown

    def income_account(self, item: str) -> str:
        """Where an item's sales post."""
        return str(self.records[item].fields["IncomeAccountRef"]["value"])


class Accounts(ListEntity[Account]):
    """The chart of accounts."""

    name = sequence = "Account"
    stored = frozenset({"Description", "AcctNum", "SubAccount"})

    def draft(self, body: Json, old: Account | None, *, sparse: bool) -> Account:
        """The account a body asks for; AccountType or AccountSubType is required."""
        basics = self.basics(body, old, sparse=sparse)
        kind = body.get("AccountType", old.kind if old else None)
        if kind not in _CLASSES:
            raise missing("AccountType") if kind is None else bad_reference("AccountType", kind)
        sub_kind = str(body.get("AccountSubType", old.sub_kind if old else "")) or kind.replace(" ", "")
        fields = self.members(body, old if sparse else None)
        if old is not None:
            return replace(old, kind=kind, sub_kind=sub_kind, fields=fields, **basics)
        now = self.company.now()
        return Account(
            id="", created_at=now, updated_at=now, kind=kind, sub_kind=sub_kind, fields=fields, **basics
        )

    def created(self, record: Account) -> Json:
        """As recorded: the answer to a creation does not tell when it last changed (3)."""
        shown = self.render(record)
        return {**shown, "MetaData": {"CreateTime": shown["MetaData"]["CreateTime"]}}

    def render(self, record: Account, *, in_query: bool = False) -> Json:
        """The account with its derived balance, positive in the account's own sense."""
        classification = _CLASSES.get(record.kind, "Asset")
        balance = self.company.books.balance(record.id)
        own = balance if classification in {"Asset", "Expense"} else -balance
        posted = self.company.money(own) if classification in {"Asset", "Liability", "Equity"} else 0
        return {
            "Name": record.name,
            "SubAccount": bool(record.parent),
            "FullyQualifiedName": self.full_name(record),
            "Active": record.is_active,
            "Classification": classification,
            "AccountType": record.kind,
            "AccountSubType": record.sub_kind,
            **self.stored_members(record),
            "CurrentBalance": posted,
            "CurrentBalanceWithSubAccounts": posted,
            "CurrencyRef": self.company.currency_ref(),
            **self.envelope(record),
        }


ALL: tuple[type[ListEntity[Any]], ...] = (
    Accounts,
    Terms,
    PaymentMethods,
    Classes,
    Departments,
    TaxRates,
    TaxCodes,
    Items,
    Customers,
    Employees,
    Vendors,
)


def tax_percent(company: Company, code: str) -> tuple[str, Any]:
    """A tax code's rate id and percentage; 2500 for a code that is none."""
    record: Record | None = company.entity("TaxCode").records.get(code)
    if record is None:
        raise bad_reference("TxnTaxCodeRef", code)
    rate_id = record.fields["SalesTaxRateList"]["TaxRateDetail"][0]["TaxRateRef"]["value"]
    percent = company.entity("TaxRate").records[rate_id].fields["RateValue"]
    return rate_id, percent
