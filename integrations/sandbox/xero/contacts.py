"""Contacts: unique names, partial updates, stubs, balances, merging (wire/xero.md 2.8)."""

import re
from collections.abc import Callable
from typing import Any, ClassVar

from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import FULL, LISTED, STUB, SUMMARY, Column, Entity, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.reading import comma_list
from integrations.sandbox.xero.records import Contact
from integrations.sandbox.xero.words import Json

_STORED = (
    "AccountNumber FirstName LastName EmailAddress BankAccountDetails CompanyNumber TaxNumber "
    "AccountsReceivableTaxType AccountsPayableTaxType DefaultCurrency Website Discount PaymentTerms "
    "Addresses Phones ContactPersons SalesDefaultAccountCode PurchasesDefaultAccountCode "
    "SalesDefaultLineAmountType PurchasesDefaultLineAmountType XeroNetworkKey"
).split()
_ONLY_FULL = frozenset(
    "ContactPersons PaymentTerms Website Discount SalesDefaultAccountCode PurchasesDefaultAccountCode "
    "SalesDefaultLineAmountType PurchasesDefaultLineAmountType BankAccountDetails TaxNumber "
    "AccountsReceivableTaxType AccountsPayableTaxType DefaultCurrency XeroNetworkKey".split()
)
"""Lost in a list without pages."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_IDENTIFY = (
    "The Contact must contain at least 1 of the following elements to identify the contact: "
    "Name, ContactID, ContactNumber"
)
_KINDS = ("POBOX", "STREET")
_PHONES = ("DEFAULT", "DDI", "MOBILE", "FAX")


class Contacts(Entity[Contact]):
    """Customers and suppliers."""

    name, key, is_paged, has_history = "Contacts", "ContactID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "contactid": lambda row: row.id,
        "name": lambda row: row.name,
        "contactnumber": lambda row: row.number,
        "contactstatus": lambda row: row.status,
        "iscustomer": lambda row: row.is_customer,
        "issupplier": lambda row: row.is_supplier,
        "emailaddress": lambda row: (row.fields or {}).get("EmailAddress"),
        "accountnumber": lambda row: (row.fields or {}).get("AccountNumber"),
        "updateddateutc": lambda row: row.updated_at,
    }

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        self._by_name: dict[str, str] = {}

    def selects(self, parameters: dict[str, str]) -> list[Callable[[Contact], bool]]:
        """``IDs`` and ``searchTerm``."""
        tests: list[Callable[[Contact], bool]] = []
        ids, term = comma_list(parameters, "ids"), parameters.get("searchterm", "").casefold()
        if ids:
            tests.append(lambda row: row.id in ids)
        if term:
            tests.append(lambda row: term in _searched(row))
        return tests

    def is_shown(self, record: Contact) -> bool:
        """Archived ones hide."""
        return record.status == "ACTIVE"

    def named(self, text: str) -> Contact | None:
        """Contacts are addressed by ContactNumber as well."""
        return next((each for each in self.records.values() if each.number == text), None) if text else None

    def of_name(self, name: str) -> Contact | None:
        """The active contact of a name."""
        key = self._by_name.get(name.strip().casefold())
        return None if key is None else self.records[key]

    def matching(self, body: Json) -> Contact | None:
        """A POST by number or name means that contact."""
        number, name = text(body, "ContactNumber"), text(body, "Name")
        return self.named(number) or (self.of_name(name) if name and not number else None)

    def render(self, record: Contact, shape: str = FULL) -> Json:
        """The contact; what a list without pages loses, and what ``summaryOnly`` does."""
        fields = record.fields or {}
        shown: Json = {"ContactID": record.id}
        if record.number:
            shown["ContactNumber"] = record.number
        shown["ContactStatus"] = record.status
        shown["Name"] = record.name
        is_whole = shape in {FULL, LISTED}
        shown.update({k: v for k, v in fields.items() if is_whole or k not in _ONLY_FULL})
        if record.merged_to:
            shown["MergedToContactID"] = record.merged_to
        shown["EmailAddress"] = fields.get("EmailAddress", "")
        shown["UpdatedDateUTC"] = words.moment(record.updated_at)
        shown["HasAttachments"] = False
        shown["HasValidationErrors"] = False
        if shape == SUMMARY:
            for name in ("Addresses", "Phones"):
                shown.pop(name, None)
            return shown
        shown["Addresses"] = _addresses(fields.get("Addresses", ()))
        shown["Phones"] = _phones(fields.get("Phones", ()))
        shown["IsCustomer"], shown["IsSupplier"] = record.is_customer, record.is_supplier
        if shape != STUB:
            shown["ContactGroups"] = []
            shown["ContactPersons"] = fields.get("ContactPersons", [])
            self._balances(record, shown)
        return shown

    def _balances(self, record: Contact, shown: Json) -> None:
        """Outstanding and overdue in the base currency; nothing when there never was anything."""
        receivable, payable = self.org.owed(record.id)
        balances: Json = {}
        for name, (outstanding, overdue), used in (
            ("AccountsReceivable", receivable, record.is_customer),
            ("AccountsPayable", payable, record.is_supplier),
        ):
            if used:
                sums = {"Outstanding": words.money(outstanding), "Overdue": words.money(overdue)}
                balances[name] = sums
        if balances:
            shown["Balances"] = balances

    def create(self, body: Json) -> Contact:
        """A new contact with a name nobody active has."""
        name = self._name(text(body, "Name", 255))
        self._check_free(name, None)
        number = self._number(body, None)
        now = self.org.now()
        record = Contact(
            id=self.org.new_id(self.name), created_at=now, updated_at=now, name=name, number=number
        )
        record.fields = self._stored(body, {})
        self._kept(record, body)
        self.org.log(record.id, "Created", f"{name} created")
        return record

    def update(self, record: Contact, body: Json) -> Contact:
        """Change what is given; persons are dropped when other members come without them (9.6)."""
        if record.status == "GDPRREQUEST":
            raise Refused("The contact cannot be changed.")
        name = self._name(text(body, "Name", 255)) if body.get("Name") else record.name
        status = text(body, "ContactStatus").upper() or record.status
        if status not in {"ACTIVE", "ARCHIVED", "GDPRREQUEST"}:
            raise Refused("ContactStatus is not valid.")
        if status == "ACTIVE":
            self._check_free(name, record)
        number = self._number(body, record)
        fields = self._stored(body, dict(record.fields or {}))
        others = set(body) - {"ContactID", "ContactPersons", "ContactStatus", "ContactNumber"}
        if "ContactPersons" not in body and others - {"Name"}:
            fields.pop("ContactPersons", None)
        self._forget(record)
        record.name, record.status, record.number, record.fields = name, status, number, fields
        self._kept(record, body)
        self.org.log(record.id, "Edited", f"{name} edited")
        return record

    def archive(self, record: Contact) -> None:
        """Archive it; its name is free again."""
        self.update(record, {"ContactStatus": "ARCHIVED"})

    def merge(self, record: Contact, into: Contact) -> None:
        """What only the screens can do: documents move over, the merged one stays readable (2.5).

        They offer two that are in use; ValueError for others.
        """
        if record is into or "ARCHIVED" in {record.status, into.status}:
            raise ValueError("Xero merges two contacts that are in use")
        for endpoint in (
            "Invoices",
            "CreditNotes",
            "BankTransactions",
            "Overpayments",
            "Prepayments",
            "Quotes",
        ):
            self.org.entity(endpoint).take_over(record.id, into.id)  # type: ignore[attr-defined]
        into.is_customer |= record.is_customer
        into.is_supplier |= record.is_supplier
        self._forget(record)
        record.status, record.merged_to = "ARCHIVED", into.id
        self.keep(record)
        self.org.touched(self.name, into)
        self.org.log(into.id, "Merged", f"{record.name} merged into {into.name}")

    def add(self, record: Contact) -> None:
        """Put a contact of the opening in its place."""
        self.records[record.id] = record
        if record.status == "ACTIVE":
            self._by_name[record.name.casefold()] = record.id

    def _kept(self, record: Contact, body: Json) -> None:
        self.keep(record)
        self.add(record)

    def _forget(self, record: Contact) -> None:
        if self._by_name.get(record.name.casefold()) == record.id:
            del self._by_name[record.name.casefold()]

    def _name(self, name: str) -> str:
        if not name.strip():
            raise Refused(_IDENTIFY)
        if "<" in name or ">" in name or "  " in name:
            raise Refused("The contact name cannot contain angle brackets or doubled spaces.")
        return name.strip()

    def _check_free(self, name: str, record: Contact | None) -> None:
        taken = self._by_name.get(name.casefold())
        if taken is not None and (record is None or taken != record.id):
            raise Refused(
                f"The contact name {name} is already assigned to another contact. "
                "The contact name must be unique across all active contacts."
            )

    def _number(self, body: Json, record: Contact | None) -> str:
        if "ContactNumber" not in body:
            return record.number if record is not None else ""
        number = text(body, "ContactNumber", 50)
        taken = self.named(number)
        if taken is not None and taken is not record:
            raise Refused("Another contact has this contact number. Please enter a different contact number.")
        return number

    def _stored(self, body: Json, fields: dict[str, Any]) -> dict[str, Any]:
        """Stored members; null and empty text clear."""
        address = text(body, "EmailAddress", 255)
        if address and not _EMAIL.fullmatch(address):
            raise Refused("Email address must be valid.")
        if len(body.get("ContactPersons") or ()) > 5:
            raise Refused("You can only have up to 5 contact persons.")
        for name in _STORED:
            if name in body:
                if body[name] in (None, "", {}):
                    fields.pop(name, None)
                else:
                    fields[name] = body[name]
        return fields


def _searched(record: Contact) -> str:
    """What ``searchTerm`` looks into."""
    fields = record.fields or {}
    texts = (fields.get(name, "") for name in ("FirstName", "LastName", "EmailAddress", "CompanyNumber"))
    return " ".join((record.name, record.number, *texts)).casefold()


def _addresses(held: Any) -> list[Json]:
    """Both kinds are always there, empty or not."""
    by_kind = {each.get("AddressType", "POBOX"): each for each in held}
    blank = {"City": "", "Region": "", "PostalCode": "", "Country": ""}
    return [{"AddressType": kind, **blank, **by_kind.get(kind, {})} for kind in _KINDS]


def _phones(held: Any) -> list[Json]:
    by_kind = {each.get("PhoneType", "DEFAULT"): each for each in held}
    blank = {"PhoneNumber": "", "PhoneAreaCode": "", "PhoneCountryCode": ""}
    return [{"PhoneType": kind, **blank, **by_kind.get(kind, {})} for kind in _PHONES]
