"""Sales invoices and bills (wire/xero.md 2.8)."""

from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.documents import NOT_EDITABLE, Documents, document_columns, keep_members
from integrations.sandbox.xero.entity import FULL, STUB, SUMMARY, Column, day, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.lines import LineReader, discount_of, line_id
from integrations.sandbox.xero.organisation import PAYABLE, Organisation
from integrations.sandbox.xero.records import Allocation, Document, Payment
from integrations.sandbox.xero.stubs import payment_stub
from integrations.sandbox.xero.words import Json

_FREE_WHEN_PAID = frozenset(
    "InvoiceID Reference DueDate InvoiceNumber BrandingThemeID Url Contact LineItems PlannedPaymentDate "
    "ExpectedPaymentDate Status Type SentToContact HasErrors HasAttachments".split()
)
_SENT_ON_DRAFT = "Only AUTHORISED and PAID invoices may have their SentToContact updated."


def _due(entity: "Invoices", row: Document) -> object:
    return words.money(entity.due(row))


class Invoices(Documents):
    """ACCREC sells, ACCPAY buys."""

    name, key, number_key, is_settled = "Invoices", "InvoiceID", "InvoiceNumber", True
    kinds: ClassVar[tuple[str, ...]] = ("ACCREC", "ACCPAY")
    moves: ClassVar[dict[str, tuple[str, ...]]] = {
        "": ("DRAFT", "SUBMITTED", "AUTHORISED"),
        "DRAFT": ("SUBMITTED", "AUTHORISED", "DELETED"),
        "SUBMITTED": ("DRAFT", "AUTHORISED", "DELETED"),
        "AUTHORISED": ("VOIDED",),
    }

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        self.numbers: dict[str, str] = {}
        # The columns that need the books belong to one organisation's endpoint.
        own: dict[str, Column] = {
            **document_columns("InvoiceID", "InvoiceNumber"),
            "contact.name": lambda row: org.contact(row.contact).name,
            "contact.contactnumber": lambda row: org.contact(row.contact).number,
            "amountdue": lambda row: _due(self, row),
            "amountpaid": lambda row: words.money(self.paid(row)),
            "fullypaidondate": lambda row: row.closed_on,
        }
        self.columns = own  # type: ignore[misc]

    def due(self, record: Document) -> int:
        """AmountDue in cents."""
        return record.total - self.org.books.applied(record.id) if record.status in self.posting else 0

    def paid(self, record: Document) -> int:
        """AmountPaid in cents."""
        return sum(each.amount for each in self.appliers(record) if isinstance(each, Payment))

    def add(self, record: Document) -> None:
        """Put an invoice of the opening in its place."""
        super().add(record)
        if record.kind == "ACCREC" and record.number:
            self.numbers[record.number.casefold()] = record.id

    def matching(self, body: Json) -> Document | None:
        """A POST with a known ACCREC number overwrites that invoice (2.1)."""
        if text(body, "Type").upper() == "ACCPAY":
            return None
        key = self.numbers.get(text(body, "InvoiceNumber").casefold())
        return self.records[key] if key else None

    def named(self, text: str) -> Document | None:
        """Invoices are addressed by number as well."""
        key = self.numbers.get(text.casefold())
        return self.records[key] if key else None

    def is_shown(self, record: Document) -> bool:
        """Archived statuses do not exist here; everything is shown."""
        return True

    def line_reader(self, new: Document) -> LineReader:
        """Discounts are for sales only."""
        is_sale = new.kind == "ACCREC"
        side = "REVENUE" if is_sale else "EXPENSE"
        return LineReader(self.org, side, has_discounts=is_sale)

    def particulars(self, new: Document, body: Json, old: Document | None) -> None:
        """Number, link, planned days, whether it was sent."""
        if "Reference" in body and new.kind == "ACCPAY":
            new.reference = ""
        self._number(new, body, old)
        url = text(body, "Url")
        if "xero" in url.lower():
            raise Refused("Url cannot contain 'xero'")
        keep_members(new, body, "Url BrandingThemeID")
        for name in ("ExpectedPaymentDate", "PlannedPaymentDate"):
            planned = day(body, name)
            if planned is not None:
                new.fields = {**(new.fields or {}), name: words.day(planned)}
        if "SentToContact" in body:
            if new.status in self.posting:
                new.is_sent = body["SentToContact"] is True
            elif body["SentToContact"] is True:
                self.warnings.append(_SENT_ON_DRAFT)
        if new.due_on is None and new.status in {"SUBMITTED", "AUTHORISED"}:
            new.due_on = new.on

    def _number(self, new: Document, body: Json, old: Document | None) -> None:
        number = text(body, "InvoiceNumber", 255)
        if not number and old is None and new.kind == "ACCREC":
            number = self.org.next_number("INV-")
        if not number:
            return
        if new.kind == "ACCREC":
            taken = self.numbers.get(number.casefold())
            if taken is not None and taken != new.id:
                raise Refused("Invoice # must be unique.")
        new.number = number

    def check_editable(self, old: Document, body: Json) -> None:
        """With any payment only a few members may change; without, an approved one only while not paid."""
        applied = self.org.books.applied(old.id)
        if not applied and old.status != "PAID":
            return
        if set(body) - _FREE_WHEN_PAID and self._changes(old, body):
            raise Refused(NOT_EDITABLE)
        if "Contact" in body and any(isinstance(each, Allocation) for each in self.appliers(old)):
            given = text(body["Contact"] or {}, "ContactID").lower()
            if given and given != old.contact:
                raise Refused(NOT_EDITABLE)
        if body.get("LineItems") is not None:
            self._check_lines(old, body["LineItems"])

    def _changes(self, old: Document, body: Json) -> bool:
        """Whether any member beyond the free ones really differs from what is held."""
        held = self.render(old)
        for name in set(body) - _FREE_WHEN_PAID:
            value = body[name]
            if name == "Date":
                if day(body, name) != old.on:
                    return True
            elif name in held and held[name] != value:
                return True
        return False

    def _check_lines(self, old: Document, lines: Any) -> None:
        """Amounts stay; text, account and tracking may change."""
        held = {line_id(old, line): line for line in old.lines}
        if len(lines) != len(held):
            raise Refused(NOT_EDITABLE)
        for body in lines:
            line = held.get(str(body.get("LineItemID", "")).lower())
            if line is None:
                raise Refused(NOT_EDITABLE)
            for name, value in (("Quantity", line.quantity), ("UnitAmount", line.unit_price)):
                if body.get(name) is not None and value is not None and body[name] != value:
                    raise Refused(NOT_EDITABLE)

    def is_silent(self, old: Document, new: Document) -> bool:
        """DueDate and SentToContact on a partly paid one do not move UpdatedDateUTC (2.5)."""
        if not self.org.books.applied(old.id) or new.status != "AUTHORISED":
            return False
        same = (old.number, old.reference, old.contact, old.fields, old.on, old.total, old.lines)
        return same == (new.number, new.reference, new.contact, new.fields, new.on, new.total, new.lines)

    def settle(self, record: Document) -> None:
        """What a settled invoice makes of its contact."""
        if record.status not in self.posting:
            return
        if record.kind == "ACCREC":
            self.org.contact(record.contact).is_customer = True
        else:
            self.org.contact(record.contact).is_supplier = True
        super().settle(record)

    def _kept(self, new: Document, old: Document | None) -> Document:
        if old is not None and self.numbers.get(old.number.casefold()) == old.id:
            del self.numbers[old.number.casefold()]
        if new.kind == "ACCREC" and new.number and new.status != "DELETED":
            self.numbers[new.number.casefold()] = new.id
            self.org.saw_number("INV-", new.number)
        return super()._kept(new, old)

    def postings(self, record: Document) -> list[Posting]:
        """Debit the receivable, credit the lines; the other way for a bill."""
        org = self.org
        total = org.base(record.total, record.rate)
        if record.kind == "ACCREC":
            owed = Posting(org.system("DEBTORS"), total, record.contact)
            return [owed, *self.line_postings(record, -1)]
        owed = Posting(org.system("CREDITORS"), -total, record.contact + PAYABLE)
        return [owed, *self.line_postings(record, 1)]

    def render(self, record: Document, shape: str = FULL) -> Json:
        """The invoice on the wire."""
        shown: Json = {"Type": record.kind, "InvoiceID": record.id, "InvoiceNumber": record.number}
        if record.kind == "ACCREC":
            shown["Reference"] = record.reference
        paid, credited = self._applied(record, shown, with_payments=shape != SUMMARY)
        shown["AmountDue"] = words.money(self.due(record))
        shown["AmountPaid"] = words.money(paid)
        shown["AmountCredited"] = words.money(credited)
        shown["SentToContact"] = record.is_sent
        shown["IsDiscounted"] = any(line.discount for line in record.lines)
        shown.update(self.head(record, shape))
        if shape == STUB:
            contact = {"ContactID": record.contact, "Name": shown["Contact"]["Name"]}
            shown["Contact"] = contact
        if shape == SUMMARY:
            del shown["LineItems"]
        else:
            shown["HasAttachments"] = False
        shown["HasErrors"] = False
        if record.due_on is not None:
            shown["DueDateString"], shown["DueDate"] = words.day_text(record.due_on), words.day(record.due_on)
        shown["UpdatedDateUTCString"] = words.moment_text(record.updated_at)
        if record.status == "PAID" and record.closed_on is not None:
            shown["FullyPaidOnDate"] = words.day(record.closed_on)
        if shown["IsDiscounted"]:
            shown["TotalDiscount"] = words.money(discount_of(record.lines))
        if record.rounding and shape == FULL:
            shown["RoundingAmount"] = words.money(record.rounding)
        return shown

    def _applied(self, record: Document, shown: Json, *, with_payments: bool) -> tuple[int, int]:
        """Payments and credits as nested stubs; what was paid and what was credited."""
        lists: dict[str, list[Json]] = {"CreditNotes": [], "Overpayments": [], "Prepayments": []}
        payments: list[Json] = []
        paid = credited = 0
        for each in self.appliers(record) if record.status in self.posting else ():
            if isinstance(each, Payment):
                paid += each.amount
                payments.append(payment_stub(each))
            else:
                credited += each.amount
                lists[each.source_kind].append(_credit_stub(self.org, each))
        if with_payments:
            shown["Payments"] = payments
            shown.update(lists)
        return paid, credited


def _credit_stub(org: Organisation, allocation: Allocation) -> Json:
    source = org.record(allocation.source_kind, allocation.source)
    ids = {"CreditNotes": "CreditNoteID", "Overpayments": "OverpaymentID", "Prepayments": "PrepaymentID"}
    shown: Json = {
        ids[allocation.source_kind]: source.id,
        "ID": source.id,
        "Date": words.day(allocation.on),
        "DateString": words.day_text(allocation.on),
        "AppliedAmount": words.money(allocation.amount),
        "Total": words.money(source.total),
        "LineItems": [],
        "HasErrors": False,
    }
    if allocation.source_kind == "CreditNotes":
        shown["CreditNoteNumber"] = source.number
    return shown
