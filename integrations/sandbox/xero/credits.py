"""Credit notes, overpayments, prepayments, and their allocations to invoices (wire/xero.md 2.8)."""

from typing import ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.documents import Documents, document_columns, keep_members
from integrations.sandbox.xero.entity import FULL, STUB, SUMMARY, Column, day, number, text
from integrations.sandbox.xero.faults import Refused, no_method, not_found
from integrations.sandbox.xero.lines import discount_of
from integrations.sandbox.xero.organisation import PAYABLE, Organisation
from integrations.sandbox.xero.records import Allocation, Document, Payment
from integrations.sandbox.xero.stubs import invoice_stub, payment_stub
from integrations.sandbox.xero.words import Json

_TOO_MUCH = "The amount to allocate exceeds the amount outstanding on this document"


class Credits(Documents):
    """Documents whose amount can be allocated to invoices."""

    is_settled = True
    sells: ClassVar[tuple[str, ...]] = ()
    """The types that are a customer's; the others are a supplier's."""

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        own: dict[str, Column] = {
            **document_columns(self.key, self.number_key or "Reference"),
            "contact.name": lambda row: org.contact(row.contact).name,
            "contact.contactnumber": lambda row: org.contact(row.contact).number,
            "remainingcredit": lambda row: words.money(self.remaining(row)),
        }
        self.columns = own  # type: ignore[misc]

    def remaining(self, record: Document) -> int:
        """RemainingCredit in cents."""
        return record.total - self.org.books.applied(record.id) if record.status in self.posting else 0

    def show_uses(self, record: Document, shown: Json) -> None:
        """RemainingCredit, Allocations and Payments."""
        shown["RemainingCredit"] = words.money(self.remaining(record))
        shown["Allocations"], shown["Payments"] = [], []
        for each in self.appliers(record):
            if isinstance(each, Payment):
                shown["Payments"].append(payment_stub(each))
            else:
                shown["Allocations"].append(shown_allocation(self.org, each))

    def allocate(self, record: Document, body: Json) -> Json:
        """One allocation of a PUT; Refused when it is too much or the wrong document."""
        given = body.get("Invoice") or {}
        invoices = self.org.entity("Invoices")
        invoice = invoices.records.get(str(given.get("InvoiceID") or "").lower())
        invoice = invoice or invoices.named(str(given.get("InvoiceNumber") or ""))
        if invoice is None:
            raise Refused("The Invoice could not be found.")
        if record.status != "AUTHORISED" or invoice.status != "AUTHORISED":
            raise Refused("Allocations can only be made between AUTHORISED documents")
        if (invoice.kind == "ACCREC") != (record.kind in self.sells) or invoice.contact != record.contact:
            raise Refused(
                "The Invoice and the credit must belong to the same contact and be of the same side"
            )
        if invoice.currency != record.currency:
            raise Refused("The Invoice and the credit must have the same currency")
        amount = words.cents(number(body.get("Amount"), "Amount"))
        due: int = invoices.due(invoice)  # type: ignore[attr-defined]
        if amount <= 0 or amount > min(due, self.remaining(record)):
            raise Refused(_TOO_MUCH)
        on = max(record.on, invoice.on)
        if self.name != "CreditNotes":
            on = day(body, "Date") or on
        self.org.check_open(on)
        made = Allocation(
            id=self.org.new_id("Allocations"),
            created_at=self.org.now(),
            updated_at=self.org.now(),
            source_kind=self.name,
            source=record.id,
            invoice=invoice.id,
            on=on,
            amount=amount,
        )
        self.apply(made)
        self.org.log(record.id, "Allocated", f"{words.money(amount)} to {invoice.number}")
        self.org.log(invoice.id, "Credit Applied", f"{words.money(amount)} of {record.number}".strip())
        return shown_allocation(self.org, made)

    def apply(self, made: Allocation) -> None:
        """Count an allocation on both sides."""
        self.org.allocations[made.id] = made
        self.org.books.apply(made.id, made.invoice, made.amount)
        self.org.books.apply(made.id, made.source, made.amount)
        self._moved(made)

    def take_back(self, record: Document, key: str) -> Json:
        """DELETE an allocation."""
        made = self.org.allocations.get(key.lower())
        if made is None or made.source != record.id:
            raise not_found()
        self.org.check_open(made.on)
        self.org.books.withdraw(made.id, made.invoice)
        self.org.books.withdraw(made.id, made.source)
        self._moved(made)
        del self.org.allocations[made.id]
        self.org.log(record.id, "Allocation Removed", f"{words.money(made.amount)}")
        return {
            "AllocationId": made.id,
            "Date": words.day(made.on),
            "Invoice": [{"InvoiceID": made.invoice}],
            "IsDeleted": True,
        }

    def _moved(self, made: Allocation) -> None:
        for name, key in (("Invoices", made.invoice), (self.name, made.source)):
            entity = self.org.entity(name)
            assert isinstance(entity, Documents)
            record = entity.records[key]
            entity.settle(record)
            self.org.touched(name, record)


class CreditNotes(Credits):
    """Credit notes of sales (ACCRECCREDIT) and purchases (ACCPAYCREDIT)."""

    name, key, number_key = "CreditNotes", "CreditNoteID", "CreditNoteNumber"
    kinds: ClassVar[tuple[str, ...]] = ("ACCRECCREDIT", "ACCPAYCREDIT")
    sells = ("ACCRECCREDIT",)
    unknown = "An existing Credit Note with the specified CreditNoteID could not be found"
    moves: ClassVar[dict[str, tuple[str, ...]]] = {
        "": ("DRAFT", "SUBMITTED", "AUTHORISED"),
        "DRAFT": ("SUBMITTED", "AUTHORISED", "DELETED"),
        "SUBMITTED": ("DRAFT", "AUTHORISED", "DELETED"),
        "AUTHORISED": ("VOIDED",),
    }

    def particulars(self, new: Document, body: Json, old: Document | None) -> None:
        """Its number is unique among sales credit notes."""
        number = text(body, "CreditNoteNumber", 255)
        if not number and old is None:
            number = self.org.next_number("CN-")
        taken = self.indexed("number").get(number) if number else None
        if taken is not None and taken.id != new.id and new.kind == "ACCRECCREDIT":
            raise Refused("Credit Note # must be unique.")
        new.number = number or new.number
        if "SentToContact" in body and new.status in self.posting:
            new.is_sent = body["SentToContact"] is True
        keep_members(new, body, "BrandingThemeID")

    def matching(self, body: Json) -> Document | None:
        """A POST with a known number means that credit note."""
        return self.named(text(body, "CreditNoteNumber"))

    def named(self, text: str) -> Document | None:
        """Addressed by number as well."""
        return self.indexed("number").get(text) if text else None

    def postings(self, record: Document) -> list[Posting]:
        """The reverse of an invoice."""
        org, total = self.org, self.org.base(record.total, record.rate)
        if record.kind == "ACCRECCREDIT":
            owed = Posting(org.system("DEBTORS"), -total, record.contact)
            return [owed, *self.line_postings(record, 1)]
        owed = Posting(org.system("CREDITORS"), total, record.contact + PAYABLE)
        return [owed, *self.line_postings(record, -1)]

    def render(self, record: Document, shape: str = FULL) -> Json:
        """The credit note on the wire."""
        shown: Json = {
            "CreditNoteNumber": record.number,
            "CreditNoteID": record.id,
            "ID": record.id,
            "Type": record.kind,
            "Reference": record.reference,
            "SentToContact": record.is_sent,
            **self.head(record, shape),
            "UpdatedDateUTCString": words.moment_text(record.updated_at),
            "HasAttachments": False,
            "HasErrors": False,
        }
        self.show_uses(record, shown)
        if record.due_on is not None:
            shown["DueDateString"], shown["DueDate"] = words.day_text(record.due_on), words.day(record.due_on)
        if record.status == "PAID" and record.closed_on is not None:
            shown["FullyPaidOnDate"] = words.day(record.closed_on)
        if discount := discount_of(record.lines):
            shown["TotalDiscount"] = words.money(discount)
        if shape in {STUB, SUMMARY}:
            shown["LineItems"] = []
        return shown


class MoneyCredits(Credits):
    """Over- and prepayments: made and undone by their bank transaction only."""

    posting: ClassVar[frozenset[str]] = frozenset(("AUTHORISED", "PAID"))

    def create(self, body: Json) -> Document:
        """They are created as bank transactions."""
        raise no_method()

    def update(self, record: Document, body: Json) -> Document:
        """Not here either."""
        raise no_method()

    def post(self, record: Document) -> None:
        """The bank transaction posts."""

    def render(self, record: Document, shape: str = FULL) -> Json:
        """The credit on the wire."""
        shown: Json = {
            self.key: record.id,
            "ID": record.id,
            "Type": record.kind,
            "Reference": record.reference,
            **self.head(record, shape),
            "UpdatedDateUTCString": words.moment_text(record.updated_at),
            "HasAttachments": False,
        }
        self.show_uses(record, shown)
        return shown

    def remove(self, record: Document) -> None:
        """Its bank transaction was deleted or voided."""
        record.status = "VOIDED"
        self.keep(record)


class Overpayments(MoneyCredits):
    """Money above what was owed, waiting on account."""

    name, key = "Overpayments", "OverpaymentID"
    kinds: ClassVar[tuple[str, ...]] = ("RECEIVE-OVERPAYMENT", "SPEND-OVERPAYMENT")
    sells = ("RECEIVE-OVERPAYMENT",)


class Prepayments(MoneyCredits):
    """Money before there was an invoice."""

    name, key = "Prepayments", "PrepaymentID"
    kinds: ClassVar[tuple[str, ...]] = ("RECEIVE-PREPAYMENT", "SPEND-PREPAYMENT")
    sells = ("RECEIVE-PREPAYMENT",)


def shown_allocation(org: Organisation, made: Allocation) -> Json:
    """An allocation with its invoice as a stub."""
    return {
        "AllocationID": made.id,
        "Amount": words.money(made.amount),
        "Date": words.day(made.on),
        "DateString": words.day_text(made.on),
        "IsDeleted": False,
        "Invoice": invoice_stub(org.record("Invoices", made.invoice)),
    }
