"""The lists behind the documents: accounts, tax rates, items, currencies and the small ones."""

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, ClassVar

from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import FULL, Column, Entity, number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.organisation import COLLEAGUE
from integrations.sandbox.xero.records import Account, Item, Record, TaxRate
from integrations.sandbox.xero.words import Json

GROUPS = {
    **dict.fromkeys(("BANK", "CURRENT", "FIXED", "INVENTORY", "NONCURRENT", "PREPAYMENT"), "ASSET"),
    **dict.fromkeys(("CURRLIAB", "LIABILITY", "TERMLIAB", "PAYGLIABILITY"), "LIABILITY"),
    **dict.fromkeys(("DEPRECIATN", "DIRECTCOSTS", "EXPENSE", "OVERHEADS"), "EXPENSE"),
    **dict.fromkeys(("OTHERINCOME", "REVENUE", "SALES"), "REVENUE"),
    "EQUITY": "EQUITY",
}
"""The class of each account type."""


class Accounts(Entity[Account]):
    """The chart of accounts."""

    name, key, one_a_call, can_delete = "Accounts", "AccountID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "accountid": lambda row: row.id,
        "code": lambda row: row.code,
        "name": lambda row: row.name,
        "type": lambda row: row.kind,
        "status": lambda row: row.status,
        "class": lambda row: row.group,
        "systemaccount": lambda row: row.system,
        "enablepaymentstoaccount": lambda row: row.takes_payments,
    }

    def render(self, record: Account, shape: str = FULL) -> Json:
        """The account; SystemAccount is ``""`` on the one and absent on the other, as it comes (2.8)."""
        shown: Json = {
            "AccountID": record.id,
            "Name": record.name,
            "Status": record.status,
            "Type": record.kind,
            "TaxType": record.tax_type,
            "Class": record.group,
            "EnablePaymentsToAccount": record.takes_payments,
            "ShowInExpenseClaims": False,
            "ReportingCode": record.group[:3],
            "ReportingCodeName": record.group.title(),
            "HasAttachments": False,
            "AddToWatchlist": False,
            "UpdatedDateUTC": words.moment(record.updated_at),
            **(record.fields or {}),
        }
        if record.code:
            shown["Code"] = record.code
        if record.kind == "BANK":
            shown["BankAccountNumber"] = shown.get("BankAccountNumber", "")
            shown["BankAccountType"] = "BANK"
            shown["CurrencyCode"] = shown.get("CurrencyCode", self.org.currency)
        if record.system is not None or record.group in {"REVENUE", "EXPENSE"}:
            shown["SystemAccount"] = record.system or ""
        return shown

    def create(self, body: Json) -> Account:
        """A new account; its code and name are unique."""
        code, name, kind = text(body, "Code"), text(body, "Name", 150), text(body, "Type").upper()
        if not name:
            raise Refused("A name is required.")
        if len(code) > 10:
            raise Refused("The account code must be 10 characters or less.")
        if kind not in GROUPS:
            raise Refused("Account type is not valid.")
        self._check_unique(None, code, name)
        now = self.org.now()
        record = Account(
            id=self.org.new_id(self.name),
            created_at=now,
            updated_at=now,
            code=code,
            name=name,
            kind=kind,
            group=GROUPS[kind],
            tax_type=text(body, "TaxType") or "NONE",
            takes_payments=body.get("EnablePaymentsToAccount") is True,
            fields=_kept(body, "Description BankAccountNumber CurrencyCode"),
        )
        return self.keep(record)

    def update(self, record: Account, body: Json) -> Account:
        """Change an account; archiving is a call of its own, BANK accounts cannot be changed (2.8)."""
        if "Status" in body and text(body, "Status").upper() == "ARCHIVED":
            if set(body) - {"AccountID", "Status"}:
                raise Refused("Archiving an account must be the only change of a request.")
            if record.system:
                raise Refused("You cannot archive a system account.")
            record.status = "ARCHIVED"
            return self.keep(record)
        if record.kind == "BANK":
            raise Refused("Bank accounts cannot be updated via the API.")
        code, name = text(body, "Code") or record.code, text(body, "Name", 150) or record.name
        self._check_unique(record, code, name)
        if record.code and code != record.code:
            self._recode(record.code, code)
        record.code, record.name = code, name
        record.tax_type = text(body, "TaxType") or record.tax_type
        if "EnablePaymentsToAccount" in body:
            record.takes_payments = body["EnablePaymentsToAccount"] is True
        return self.keep(record)

    def delete(self, record: Account) -> None:
        """Only an account that was never used."""
        if record.system or self.org.books.balance(record.id) or self._is_used(record.code):
            raise Refused("Cannot delete account as it is in use.")
        del self.records[record.id]
        self.moved()

    def _is_used(self, code: str) -> bool:
        return any(each.uses_account(code) for each in self._documents()) or any(
            item.account == code for item in self.org.entity("Items").records.values()
        )

    def _documents(self) -> list[Any]:
        """The endpoints whose lines name accounts by code."""
        names = ("Invoices", "CreditNotes", "BankTransactions", "Overpayments", "Prepayments", "Quotes")
        return [self.org.entity(name) for name in names]

    def _recode(self, before: str, after: str) -> None:
        for each in self._documents():
            each.recode(before, after)
        for item in self.org.entity("Items").records.values():
            item.account = after if item.account == before else item.account

    def _check_unique(self, record: Account | None, code: str, name: str) -> None:
        others = [each for each in self.records.values() if record is None or each.id != record.id]
        if code and any(each.code == code for each in others):
            raise Refused("Please enter a unique Code.")
        if any(each.name.casefold() == name.casefold() for each in others):
            raise Refused("Please enter a unique Name.")

    def by_code(self, code: str) -> Account | None:
        """The account of a code."""
        return self.indexed("code").get(code) if code else None

    def referred(self, reference: object) -> Account:
        """The account a write names by AccountID or Code; Refused when there is none or it is archived."""
        found: Account | None = None
        if isinstance(reference, dict):
            if reference.get("AccountID"):
                found = self.records.get(str(reference["AccountID"]).lower())
            elif reference.get("Code"):
                found = self.by_code(str(reference["Code"]))
        if found is None:
            raise Refused("Account could not be found.")
        if found.status != "ACTIVE":
            raise Refused("Account is archived and cannot be used.")
        return found


class TaxRates(Entity[TaxRate]):
    """Tax rates; addressed by TaxType."""

    name, key, one_a_call = "TaxRates", "TaxType", True
    columns: ClassVar[dict[str, Column]] = {
        "taxtype": lambda row: row.id,
        "name": lambda row: row.name,
        "status": lambda row: row.status,
    }

    def selects(self, parameters: dict[str, str]) -> list[object]:  # type: ignore[override]
        """``TaxType`` narrows to one."""
        wanted = parameters.get("taxtype", "").upper()
        return [lambda row: row.id == wanted] if wanted else []

    def by_key(self, text: str) -> TaxRate:
        """TaxTypes are upper case."""
        return super().by_key(text) if text.lower() in self.records else self._upper(text)

    def _upper(self, text: str) -> TaxRate:
        record = self.records.get(text.upper())
        return record if record is not None else super().by_key(text)

    def render(self, record: TaxRate, shape: str = FULL) -> Json:
        """The rate with its one component."""
        component = {"Name": record.name, "Rate": record.percent, "IsCompound": False}
        return {
            "Name": record.name,
            "TaxType": record.id,
            "ReportTaxType": record.report,
            "CanApplyToAssets": "ASSET" in record.groups,
            "CanApplyToEquity": "EQUITY" in record.groups,
            "CanApplyToExpenses": "EXPENSE" in record.groups,
            "CanApplyToLiabilities": "LIABILITY" in record.groups,
            "CanApplyToRevenue": "REVENUE" in record.groups,
            "DisplayTaxRate": record.percent,
            "EffectiveRate": record.percent,
            "Status": record.status,
            "TaxComponents": [{**component, "IsNonRecoverable": False}],
        }

    def create(self, body: Json) -> TaxRate:
        """A rate of one's own: TAX001 and on."""
        name, components = text(body, "Name", 50), body.get("TaxComponents") or []
        if not name or not components:
            raise Refused("A tax rate needs a Name and TaxComponents.")
        if any(each.name.casefold() == name.casefold() for each in self.records.values()):
            raise Refused("Please enter a unique Name.")
        percent = sum((number(part.get("Rate"), "Rate") for part in components), Decimal(0))
        now = self.org.now()
        record = TaxRate(
            id=self.next_type(),
            created_at=now,
            updated_at=now,
            name=name,
            percent=percent,
            report=text(body, "ReportTaxType") or "OUTPUT",
            groups=frozenset(("ASSET", "EQUITY", "EXPENSE", "LIABILITY", "REVENUE")),
        )
        return self.keep(record)

    def next_type(self) -> str:
        """The TaxType of the next rate of one's own."""
        return f"TAX{sum(key.startswith('TAX') for key in self.records) + 1:03d}"

    def update(self, record: TaxRate, body: Json) -> TaxRate:
        """Rename or delete a rate."""
        record.name = text(body, "Name", 50) or record.name
        record.status = text(body, "Status").upper() or record.status
        return self.keep(record)


class Items(Entity[Item]):
    """Products and services; not paged."""

    name, key, has_history, can_delete = "Items", "ItemID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "itemid": lambda row: row.id,
        "code": lambda row: row.code,
        "name": lambda row: row.name,
    }

    def render(self, record: Item, shape: str = FULL) -> Json:
        """The item; its price with two decimals unless unitdp=4."""
        details: Json = {}
        if record.unit_price is not None:
            step = words.TEN_THOUSANDTH if self.org.unitdp == 4 else words.CENT
            details["UnitPrice"] = record.unit_price.quantize(step, ROUND_HALF_UP)
        if record.account:
            details["AccountCode"] = record.account
        if record.tax_type:
            details["TaxType"] = record.tax_type
        return {
            "ItemID": record.id,
            "Code": record.code,
            "Name": record.name,
            "Description": record.description,
            "IsSold": True,
            "IsPurchased": False,
            "IsTrackedAsInventory": False,
            "PurchaseDetails": {},
            "SalesDetails": details,
            "UpdatedDateUTC": words.moment(record.updated_at),
        }

    def create(self, body: Json) -> Item:
        """A new item; its code is unique."""
        code = text(body, "Code")
        self._check_code(code, None)
        now = self.org.now()
        record = Item(id=self.org.new_id(self.name), created_at=now, updated_at=now, code=code, name=code)
        return self._written(record, body)

    def update(self, record: Item, body: Json) -> Item:
        """Change what is given."""
        if "Code" in body:
            code = text(body, "Code")
            self._check_code(code, record)
            record.code = code
        return self._written(record, body)

    def _check_code(self, code: str, record: Item | None) -> None:
        if not code:
            raise Refused("Price List Item Code must be supplied")
        if len(code) > 30:
            raise Refused("Item Code must not be longer than 30 characters.")
        if any(each.code == code and each is not record for each in self.records.values()):
            raise Refused(f"Price List Item with Code '{code}' already exists")

    def _written(self, record: Item, body: Json) -> Item:
        details = body.get("SalesDetails") or {}
        account = text(details, "AccountCode")
        accounts = self.org.entity("Accounts")
        assert isinstance(accounts, Accounts)
        if account and accounts.by_code(account) is None:
            raise Refused(f"Account code '{account}' is not a valid code for this document.")
        record.name = text(body, "Name", 50) or record.name
        record.description = text(body, "Description", 4000) if "Description" in body else record.description
        if details.get("UnitPrice") is not None:
            step = words.TEN_THOUSANDTH if self.org.unitdp == 4 else words.CENT
            record.unit_price = number(details["UnitPrice"], "UnitPrice").quantize(step, ROUND_HALF_UP)
        record.account = account or record.account
        record.tax_type = text(details, "TaxType") or record.tax_type
        return self.keep(record)

    def matching(self, body: Json) -> Item | None:
        """A POST with a known code means that item."""
        return self.named(text(body, "Code"))

    def named(self, text: str) -> Item | None:
        """Items are addressed by code as well."""
        return self.indexed("code").get(text)

    def delete(self, record: Item) -> None:
        """Remove an item; documents keep its code as text."""
        del self.records[record.id]
        self.moved()


class Currencies(Entity[Record]):
    """Currencies that are switched on; they are added, never removed."""

    name, key = "Currencies", "Code"

    def render(self, record: Record, shape: str = FULL) -> Json:
        """Code and description."""
        return {"Code": record.id, "Description": self.org.currencies[record.id]}

    def write(self, body: Json, *, is_put: bool, address: str = "") -> Record:
        """A currency names itself by its code."""
        self.warnings = []
        return self.create(body)

    def create(self, body: Json) -> Record:
        """Switch a currency on."""
        code = text(body, "Code").upper()
        if len(code) != 3 or not code.isalpha():
            raise Refused("Currency code is not valid.")
        return self.add(code, text(body, "Description") or code, self.org.now())

    def add(self, code: str, description: str, at: datetime) -> Record:
        """Put a currency into the list."""
        self.org.currencies[code] = description
        return self.keep(Record(id=code, created_at=at, updated_at=at))


class Themes(Entity[Record]):
    """Branding themes: the standard one."""

    name, key = "BrandingThemes", "BrandingThemeID"

    def render(self, record: Record, shape: str = FULL) -> Json:
        """The theme."""
        made = words.moment(record.created_at)
        return {
            "BrandingThemeID": record.id,
            "Name": "Standard",
            "SortOrder": 0,
            "Type": "INVOICE",
            "CreatedDateUTC": made,
        }


class Users(Entity[Record]):
    """The people who sign in."""

    name, key = "Users", "UserID"

    def render(self, record: Record, shape: str = FULL) -> Json:
        """The user."""
        given, _, family = COLLEAGUE.partition(" ")
        return {
            "UserID": record.id,
            "EmailAddress": "robin.hale@example.com",
            "FirstName": given,
            "LastName": family,
            "UpdatedDateUTC": words.moment(record.updated_at),
            "IsSubscriber": True,
            "OrganisationRole": "FINANCIALADVISER",
        }


def _kept(body: Json, names: str) -> Json | None:
    found = {name: body[name] for name in names.split() if body.get(name) not in (None, "")}
    return found or None
