"""What invoices, credit notes, quotes and bank transactions share: members, statuses, postings, showing."""

import copy
from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.contacts import Contacts
from integrations.sandbox.xero.entity import FULL, Column, Entity, currency_rate, day, number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.lines import BASES, LineReader, net, shown_lines, total_up
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.reading import comma_list
from integrations.sandbox.xero.records import Allocation, Document, Payment
from integrations.sandbox.xero.stubs import contact_stub
from integrations.sandbox.xero.words import Json

NOT_EDITABLE = (
    "Invoice not of valid status for modification. This document cannot be edited as it has a payment or "
    "credit note allocated to it."
)


def document_columns(key: str, number_key: str) -> dict[str, Column]:
    """What lists of documents may be filtered and ordered by."""
    return {
        key.lower(): lambda row: row.id,
        number_key.lower(): lambda row: row.number,
        "type": lambda row: row.kind,
        "status": lambda row: row.status,
        "reference": lambda row: row.reference,
        "date": lambda row: row.on,
        "duedate": lambda row: row.due_on,
        "contact.contactid": lambda row: row.contact,
        "total": lambda row: words.money(row.total),
        "currencycode": lambda row: row.currency,
        "updateddateutc": lambda row: row.updated_at,
    }


class Documents(Entity[Document]):
    """Dated documents with lines and a contact."""

    is_paged, has_history = True, True
    kinds: ClassVar[tuple[str, ...]] = ()
    number_key: ClassVar[str] = ""
    first_status: ClassVar[str] = "DRAFT"
    moves: ClassVar[dict[str, tuple[str, ...]]] = {}
    """The statuses a write may set, by the present one."""
    posting: ClassVar[frozenset[str]] = frozenset(("AUTHORISED", "PAID"))
    side: ClassVar[str] = "REVENUE"
    is_settled: ClassVar[bool] = False
    """Whether payments and allocations make it PAID."""

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        self.by_contact: dict[str, list[str]] = {}

    def selects(self, parameters: dict[str, str]) -> list[Callable[[Document], bool]]:
        """IDs, numbers, ContactIDs, Statuses, References, searchTerm, createdByMyApp."""
        tests: list[Callable[[Document], bool]] = []
        members: tuple[tuple[str, Callable[[Document], str]], ...] = (
            ("ids", lambda row: row.id),
            (f"{self.number_key}s".lower(), lambda row: row.number.lower()),
            ("contactids", lambda row: row.contact),
            ("statuses", lambda row: row.status.lower()),
            ("references", lambda row: row.reference.lower()),
        )
        for name, member in members:
            wanted = comma_list(parameters, name)
            if wanted:
                tests.append(lambda row, member=member, wanted=wanted: member(row) in wanted)  # type: ignore[misc]
        term = parameters.get("searchterm", "").casefold()
        if term:
            tests.append(lambda row: term in f"{row.number} {row.reference}".casefold())
        if words.is_true(parameters.get("createdbymyapp", "")):
            tests.append(lambda row: row.app == self.org.app)
        return tests

    def add(self, record: Document) -> None:
        """Put a document of the opening in its place."""
        self.records[record.id] = record
        self.by_contact.setdefault(record.contact, []).append(record.id)

    def take_over(self, before: str, after: str) -> None:
        """The documents of a merged contact get the other one."""
        keys = self.by_contact.pop(before, [])
        self.by_contact.setdefault(after, []).extend(keys)
        for key in keys:
            record = self.records[key]
            record.contact = after
            self.post(record)
            self._post_money(record)
            self.org.touched(self.name, record)

    def _post_money(self, record: Document) -> None:
        """Payments on a document are owed by whom the document is."""
        payments: Any = self.org.entity("Payments")
        for each in self.appliers(record):
            if isinstance(each, Payment):
                self.org.books.post(each.id, payments.postings(each, record))

    def recode(self, before: str, after: str) -> None:
        """Lines follow their account's new code; nothing else about the documents changes."""
        for record in self.records.values():
            for line in record.lines:
                if line.account == before:
                    line.account = after
        self.moved()

    def uses_account(self, code: str) -> bool:
        """Whether any line is on an account."""
        return any(line.account == code for record in self.records.values() for line in record.lines)

    def of_contact(self, contact: str) -> list[Document]:
        """A contact's documents."""
        return [self.records[key] for key in self.by_contact.get(contact, ()) if key in self.records]

    def create(self, body: Json) -> Document:
        """A new document in one of the statuses a new one may have."""
        kind = text(body, "Type").upper()
        if kind not in self.kinds:
            raise Refused("A Type must be specified" if not kind else f"'{kind}' is not a valid Type")
        now = self.org.now()
        record = Document(
            id=self.org.new_id(self.name),
            created_at=now,
            updated_at=now,
            kind=kind,
            on=self.org.today(),
            status="",
            currency=self.org.currency,
            app=self.org.app,
        )
        self._written(record, body, None)
        return self._kept(record, None)

    def update(self, record: Document, body: Json) -> Document:
        """Change a document as its status allows."""
        new = copy.copy(record)
        new.fields = dict(record.fields) if record.fields else None
        self._written(new, body, record)
        return self._kept(new, record)

    def _written(self, new: Document, body: Json, old: Document | None) -> None:
        status = self._status(body, old)
        if old is not None and status in {"VOIDED", "DELETED"}:
            self.check_removable(old)
            self.org.check_open(old.on)
            new.status = status
            return
        if old is not None:
            self.check_editable(old, body)
        self._days(new, body)
        self.org.check_open(new.on, old.on if old else None)
        self._currency(new, body, old)
        new.reference = text(body, "Reference", 255) if "Reference" in body else new.reference
        new.status = status
        self.particulars(new, body, old)
        self._lines(new, body, old)
        if old is not None and self.org.books.applied(old.id) > new.total:
            raise Refused(NOT_EDITABLE)
        self._contact(new, body, old)  # last, because a new name makes a contact

    def check_removable(self, old: Document) -> None:
        """Refused while something is paid or allocated."""
        if self.org.books.applied(old.id):
            raise Refused(NOT_EDITABLE)

    def check_editable(self, old: Document, body: Json) -> None:
        """Refused when the body changes what may not change any more."""

    def particulars(self, new: Document, body: Json, old: Document | None) -> None:
        """What one kind of document has beyond the others."""

    def _status(self, body: Json, old: Document | None) -> str:
        asked = text(body, "Status").upper()
        present = old.status if old is not None else ""
        if not asked:
            if present in {"VOIDED", "DELETED"}:
                raise Refused("Invoice not of valid status for modification")
            return present or self.first_status
        if asked == present and present not in {"VOIDED", "DELETED"}:
            return present
        if asked not in self.moves.get(present, ()):
            raise Refused(
                "Invoice not of valid status for modification"
                if present
                else f"'{asked}' is not a valid status for a new document"
            )
        return asked

    def _contact(self, new: Document, body: Json, old: Document | None) -> None:
        """By id, number or name; an unknown name makes a contact; other members change it (2.8)."""
        given = body.get("Contact")
        if given is None:
            if old is None:
                raise Refused("A Contact must be specified for this type of transaction")
            return
        contacts = self.org.entity("Contacts")
        assert isinstance(contacts, Contacts) and isinstance(given, dict)
        if set(given) <= {"ContactID", "Name", "HasValidationErrors"} and given.get("ContactID"):
            given = {"ContactID": given["ContactID"]}
        record = contacts.records.get(str(given.get("ContactID") or "").lower())
        if record is None and given.get("ContactID"):
            raise Refused("The Contact could not be found.")
        record = record or contacts.matching(given)
        if record is not None and record.status != "ACTIVE" and (old is None or old.contact != record.id):
            raise Refused("The contact has been archived and cannot be used.")
        if record is None:
            record = contacts.create(given)
        elif set(given) - {"ContactID", "Name", "ContactNumber"}:
            contacts.update(record, given)
        new.contact = record.id

    def _days(self, new: Document, body: Json) -> None:
        for name, member in (("Date", "on"), ("DueDate", "due_on"), ("ExpiryDate", "due_on")):
            given = day(body, name)
            if given is not None:
                setattr(new, member, given)

    def _currency(self, new: Document, body: Json, old: Document | None) -> None:
        code = text(body, "CurrencyCode").upper()
        if code:
            if code not in self.org.currencies:
                raise Refused(f"The currency {code} is not subscribed to by this organisation.")
            new.currency = code
        new.rate = currency_rate(body, new.rate)
        if new.currency == self.org.currency:
            new.rate = Decimal(1)

    def _lines(self, new: Document, body: Json, old: Document | None) -> None:
        basis = text(body, "LineAmountTypes")
        if basis:
            found = next((each for each in BASES if each.lower() == basis.lower()), None)
            if found is None:
                raise Refused("LineAmountTypes is not valid")
            new.basis = found
        if "LineItems" in body and body["LineItems"] is not None:
            self.line_reader(new).replace(new, body["LineItems"])
        if not new.lines and new.status not in {"DRAFT", ""}:
            raise Refused("One or more line items must be specified")
        if old is None and not new.lines:
            raise Refused("One or more line items must be specified")
        if new.status in self.posting and any(not line.account and not line.is_blank for line in new.lines):
            raise Refused("Account code must be specified")
        total_up(new)
        self._check_totals(new, body)

    def line_reader(self, new: Document) -> LineReader:
        """Reads this document's lines."""
        return LineReader(self.org, self.side, has_discounts=False)

    def _check_totals(self, new: Document, body: Json) -> None:
        """A stated Total must be the sum, but for the RoundingAmount of an organisation that has it (2.4)."""
        if body.get("Total") is None:
            return
        stated = words.cents(number(body["Total"], "Total"))
        rounding = words.cents(number(body.get("RoundingAmount") or 0, "RoundingAmount"))
        whole = all(body.get(name) is not None for name in ("SubTotal", "TotalTax", "Total"))
        may_round = self.org.switches.rounds and whole and new.status in {"SUBMITTED", "AUTHORISED"}
        if rounding and may_round and abs(rounding) <= 10:
            new.rounding = rounding
            total_up(new)
        if stated != new.total:
            raise Refused("The document total does not equal the sum of the lines.")

    def _kept(self, new: Document, old: Document | None) -> Document:
        self.keep(new)
        if old is not None and self.is_silent(old, new):
            new.updated_at = old.updated_at
        if old is None or new.contact != old.contact:
            if old is not None:
                self.by_contact[old.contact].remove(new.id)
            self.by_contact.setdefault(new.contact, []).append(new.id)
        self.post(new)
        self._post_money(new)
        self.settle(new)
        self._note(new, old)
        return new

    def is_silent(self, old: Document, new: Document) -> bool:
        """Whether a change leaves UpdatedDateUTC alone (2.5)."""
        return False

    def _note(self, new: Document, old: Document | None) -> None:
        if old is None:
            self.org.log(new.id, "Created", f"{new.number} to {self.org.contact(new.contact).name}".strip())
        elif new.status != old.status:
            self.org.log(new.id, new.status.title(), f"{old.status} to {new.status}")
        else:
            self.org.log(new.id, "Edited")

    def appliers(self, record: Document) -> list[Payment | Allocation]:
        """Payments and allocations on a document, oldest first."""
        payments = self.org.entity("Payments").records
        found: list[Payment | Allocation] = []
        for key in self.org.books.appliers(record.id):
            payment = payments.get(key)
            found.append(payment if payment is not None else self.org.allocations[key])
        return found

    def settle(self, record: Document) -> None:
        """PAID when nothing is left, by the system only, and back when payments and allocations go."""
        if not self.is_settled or record.status not in self.posting:
            return
        if record.total == self.org.books.applied(record.id):
            days = [each.on for each in self.appliers(record)]
            record.status, record.closed_on = "PAID", max(days, default=record.on)
        else:
            record.status, record.closed_on = "AUTHORISED", None

    def post(self, record: Document) -> None:
        """Bring the books in line with a document."""
        if record.status in self.posting:
            self.org.books.post(record.id, self.postings(record))
        else:
            self.org.books.unpost(record.id)

    def postings(self, record: Document) -> list[Posting]:
        """The two sides of a document."""
        raise NotImplementedError

    def line_postings(self, record: Document, sign: int) -> list[Posting]:
        """The lines' side in the base currency, tax and rounding with it; ``sign`` +1 debits them."""
        org, accounts = self.org, self.org.entity("Accounts")
        found: list[Posting] = []
        for line in record.lines:
            if line.amount:
                account = accounts.by_code(line.account)  # type: ignore[attr-defined]
                found.append(Posting(account.id, sign * org.base(net(record, line), record.rate)))
        if record.tax:
            found.append(Posting(org.system("GST"), sign * org.base(record.tax, record.rate)))
        rest = sign * org.base(record.total, record.rate) - sum(each.amount for each in found)
        if rest:
            found.append(Posting(org.system("ROUNDING"), rest))
        return found

    def head(self, record: Document, shape: str = FULL) -> Json:
        """Members all documents show."""
        shown: Json = {
            "Contact": contact_stub(self.org, record.contact) if record.contact else {},
            "DateString": words.day_text(record.on),
            "Date": words.day(record.on),
            "Status": record.status,
            "LineAmountTypes": record.basis,
            "LineItems": shown_lines(self.org, record) if shape in {"full", "listed"} else [],
            "SubTotal": words.money(record.subtotal),
            "TotalTax": words.money(record.tax),
            "Total": words.money(record.total),
            "UpdatedDateUTC": words.moment(record.updated_at),
            "CurrencyCode": record.currency,
            "CurrencyRate": record.rate.quantize(Decimal("0.000001")) if record.rate != 1 else _ONE,
        }
        if record.fields:
            shown.update(record.fields)
        return shown


_ONE = Decimal("1.000000")


def keep_members(new: Document, body: Json, names: str) -> None:
    """Members merely stored; null and empty text clear."""
    for name in names.split():
        if name in body:
            fields: dict[str, Any] = dict(new.fields or {})
            if body[name] in (None, ""):
                fields.pop(name, None)
            else:
                fields[name] = body[name]
            new.fields = fields or None
