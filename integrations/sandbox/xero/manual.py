"""Manual journals (wire/xero.md 2.8): plus is a debit, minus a credit, and the sum is nothing."""

from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import FULL, STUB, Column, Entity, number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.payments import day_of
from integrations.sandbox.xero.records import JournalLine, ManualJournal
from integrations.sandbox.xero.words import Json

_MOVES = {"": ("DRAFT", "POSTED"), "DRAFT": ("DRAFT", "POSTED", "DELETED"), "POSTED": ("POSTED", "VOIDED")}
_CLOSED_SYSTEMS = {"DEBTORS", "CREDITORS", "RETAINEDEARNINGS"}


class ManualJournals(Entity[ManualJournal]):
    """Journals by hand."""

    name, key, is_paged, has_history = "ManualJournals", "ManualJournalID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "manualjournalid": lambda row: row.id,
        "status": lambda row: row.status,
        "date": lambda row: row.on,
        "narration": lambda row: row.narration,
        "updateddateutc": lambda row: row.updated_at,
    }

    def create(self, body: Json) -> ManualJournal:
        """A draft or posted journal."""
        now = self.org.now()
        new = ManualJournal(
            id=self.org.new_id(self.name),
            created_at=now,
            updated_at=now,
            narration="",
            on=self.org.today(),
            status="",
        )
        return self._written(new, body)

    def update(self, record: ManualJournal, body: Json) -> ManualJournal:
        """A draft may change; a posted one may only be voided."""
        asked = text(body, "Status").upper()
        if record.status == "POSTED" and asked != "VOIDED":
            raise Refused("Journal not of valid status for modification")
        if asked in {"VOIDED", "DELETED"}:
            self._check_move(record.status, asked)
            self.org.check_open(record.on)
            record.status = asked
            self.org.books.unpost(record.id)
            self.org.log(record.id, asked.title())
            return self.keep(record)
        return self._written(record, body)

    @staticmethod
    def _check_move(present: str, asked: str) -> None:
        if asked not in _MOVES.get(present, ()):
            raise Refused("Journal not of valid status for modification")

    def _written(self, record: ManualJournal, body: Json) -> ManualJournal:
        status = text(body, "Status").upper() or record.status or "DRAFT"
        self._check_move(record.status, status)
        narration = text(body, "Narration") or record.narration
        if not narration:
            raise Refused("Narration cannot be empty")
        on = day_of(self.org, body) if body.get("Date") else record.on
        self.org.check_open(on, record.on if record.status else None)
        lines = record.lines
        if "JournalLines" in body:
            lines = tuple(self._line(line) for line in body["JournalLines"] or ())
        _check_sum(lines)
        is_new = not record.status
        record.narration, record.on, record.status, record.lines = narration, on, status, lines
        if status == "POSTED":
            self.org.books.post(record.id, [Posting(line.account, line.amount) for line in lines])
        self.org.log(record.id, "Created" if is_new else "Edited")
        return self.keep(record)

    def _line(self, body: Json) -> JournalLine:
        accounts: Any = self.org.entity("Accounts")
        account = accounts.referred({"AccountID": body.get("AccountID"), "Code": body.get("AccountCode")})
        if account.kind in {"BANK", "INVENTORY"} or account.system in _CLOSED_SYSTEMS:
            raise Refused(f"Account code '{account.code}' cannot be used in a manual journal.")
        amount = words.cents(number(body.get("LineAmount"), "LineAmount"))
        return JournalLine(amount, account.id, text(body, "Description"), text(body, "TaxType") or "NONE")

    def render(self, record: ManualJournal, shape: str = FULL) -> Json:
        """The journal on the wire."""
        accounts = self.org.entity("Accounts").records
        lines = [
            {
                "Description": line.description,
                "TaxType": line.tax_type,
                "TaxAmount": words.money(0),
                "LineAmount": words.money(line.amount),
                "AccountCode": accounts[line.account].code,
                "AccountID": line.account,
                "Tracking": [],
                "IsBlank": False,
            }
            for line in record.lines
        ]
        return {
            "ManualJournalID": record.id,
            "Narration": record.narration,
            "Date": words.day(record.on),
            "DateString": words.day_text(record.on),
            "LineAmountTypes": "NoTax",
            "Status": record.status,
            "ShowOnCashBasisReports": True,
            "HasAttachments": False,
            "JournalLines": [] if shape == STUB else lines,
            "UpdatedDateUTC": words.moment(record.updated_at),
        }


def _check_sum(lines: tuple[JournalLine, ...]) -> None:
    if len(lines) < 2:
        raise Refused("A manual journal needs at least two lines.")
    debits = sum(line.amount for line in lines if line.amount > 0)
    credits_ = sum(line.amount for line in lines if line.amount < 0)
    if debits + credits_:
        raise Refused(
            f"The total debits ({words.money(debits)}) must equal total credits ({words.money(credits_)})"
        )
