"""Quotes (wire/xero.md 2.8): line amount types in capitals, no tax type filled in."""

from collections.abc import Callable
from typing import ClassVar

from integrations.sandbox.xero import words
from integrations.sandbox.xero.documents import Documents, document_columns, keep_members
from integrations.sandbox.xero.entity import FULL, STUB, Column, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.lines import LineReader, discount_of
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Document
from integrations.sandbox.xero.words import Json


class Quotes(Documents):
    """Offers to a customer."""

    name, key, number_key = "Quotes", "QuoteID", "QuoteNumber"
    kinds: ClassVar[tuple[str, ...]] = ("QUOTE",)
    # The published schema of a page of quotes has neither pageSize nor pagination (2.5).
    says_pages = False
    posting: ClassVar[frozenset[str]] = frozenset()
    moves: ClassVar[dict[str, tuple[str, ...]]] = {
        "": ("DRAFT", "SENT"),
        "DRAFT": ("SENT", "DELETED"),
        "SENT": ("DRAFT", "ACCEPTED", "DECLINED", "DELETED"),
        "ACCEPTED": ("SENT", "INVOICED", "DECLINED", "DELETED"),
        "DECLINED": ("SENT", "DELETED"),
        "INVOICED": ("DELETED",),
    }

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        own: dict[str, Column] = {
            **document_columns("QuoteID", "QuoteNumber"),
            "expirydate": lambda row: row.due_on,
            "contact.name": lambda row: org.contact(row.contact).name,
        }
        self.columns = own  # type: ignore[misc]

    def selects(self, parameters: dict[str, str]) -> list[Callable[[Document], bool]]:
        """ContactID, Status, dates; QuoteNumber matches partly."""
        tests = super().selects({})
        number = parameters.get("quotenumber", "").casefold()
        contact, status = parameters.get("contactid", "").lower(), parameters.get("status", "").upper()
        if number:
            tests.append(lambda row: number in row.number.casefold())
        if contact:
            tests.append(lambda row: row.contact == contact)
        if status:
            tests.append(lambda row: row.status == status)
        for name, is_from in (("datefrom", True), ("dateto", False)):
            if parameters.get(name):
                limit = words.read_day(parameters[name])
                tests.append(
                    lambda row, limit=limit, is_from=is_from: row.on >= limit if is_from else row.on <= limit  # type: ignore[misc]
                )
        return tests

    def create(self, body: Json) -> Document:
        """A quote needs Contact, Date and LineItems."""
        if body.get("Date") is None:
            raise Refused("Date cannot be empty")
        return super().create({**body, "Type": "QUOTE"})

    def line_reader(self, new: Document) -> LineReader:
        """Discounts may be given; the account's tax type is not filled in."""
        return LineReader(self.org, "REVENUE", has_discounts=True, fills_tax=False)

    def particulars(self, new: Document, body: Json, old: Document | None) -> None:
        """Its number is unique; title, summary and terms are texts."""
        number = text(body, "QuoteNumber", 255)
        if not number and old is None:
            number = self.org.next_number("QU-")
        taken = self.indexed("number").get(number) if number else None
        if taken is not None and taken.id != new.id:
            raise Refused("Quote number must be unique.")
        new.number = number or new.number
        keep_members(new, body, "Title Summary Terms BrandingThemeID")

    def check_editable(self, old: Document, body: Json) -> None:
        """An invoiced one stays as it is."""
        if old.status == "INVOICED" and set(body) - {"QuoteID", "Status"}:
            raise Refused("Quote not of valid status for modification")

    def render(self, record: Document, shape: str = FULL) -> Json:
        """The quote on the wire."""
        shown: Json = {
            "QuoteID": record.id,
            "QuoteNumber": record.number,
            "Reference": record.reference,
            "Terms": "",
            **self.head(record, shape),
            "TotalDiscount": words.money(discount_of(record.lines)),
        }
        shown["LineAmountTypes"] = record.basis.upper()
        shown["Contact"] = {
            "ContactID": record.contact,
            "Name": shown["Contact"]["Name"],
            "EmailAddress": (self.org.contact(record.contact).fields or {}).get("EmailAddress", ""),
        }
        if record.due_on is not None:
            shown["ExpiryDateString"] = words.day_text(record.due_on)
            shown["ExpiryDate"] = words.day(record.due_on)
        if shape == STUB:
            shown["LineItems"] = []
        return shown
