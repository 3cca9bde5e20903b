"""Bank transactions and transfers (wire/xero.md 2.8). Statement lines exist nowhere: no API shows them."""

from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.credits import MoneyCredits
from integrations.sandbox.xero.documents import Documents, document_columns, keep_members
from integrations.sandbox.xero.entity import FULL, STUB, Column, Entity, number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.lists import Accounts
from integrations.sandbox.xero.organisation import PAYABLE, Organisation
from integrations.sandbox.xero.payments import day_of
from integrations.sandbox.xero.records import Account, BankTransfer, Document
from integrations.sandbox.xero.stubs import account_stub
from integrations.sandbox.xero.words import Json

_USED = "This document cannot be deleted as it has been allocated or refunded."
_CREDITS = {"OVERPAYMENT": "Overpayments", "PREPAYMENT": "Prepayments"}


class BankTransactions(Documents):
    """Money in and out that is on no invoice; over- and prepayments are made here."""

    name, key, number_key = "BankTransactions", "BankTransactionID", "Reference"
    first_status = "AUTHORISED"
    posting: ClassVar[frozenset[str]] = frozenset(("AUTHORISED",))
    kinds: ClassVar[tuple[str, ...]] = (
        "RECEIVE",
        "SPEND",
        "RECEIVE-OVERPAYMENT",
        "SPEND-OVERPAYMENT",
        "RECEIVE-PREPAYMENT",
        "SPEND-PREPAYMENT",
    )
    moves: ClassVar[dict[str, tuple[str, ...]]] = {
        "": ("AUTHORISED",),
        "AUTHORISED": ("DELETED", "VOIDED"),
    }

    def __init__(self, org: Organisation) -> None:
        super().__init__(org)
        own: dict[str, Column] = {
            **document_columns("BankTransactionID", "Reference"),
            "bankaccount.accountid": lambda row: row.account,
            "isreconciled": lambda row: bool((row.fields or {}).get("IsReconciled")),
            "contact.name": lambda row: org.contact(row.contact).name,
        }
        self.columns = own  # type: ignore[misc]

    def particulars(self, new: Document, body: Json, old: Document | None) -> None:
        """The bank account, and the link."""
        accounts: Any = self.org.entity("Accounts")
        assert isinstance(accounts, Accounts)
        if body.get("BankAccount") is not None or old is None:
            account: Account = accounts.referred(body.get("BankAccount"))
            if account.kind != "BANK":
                raise Refused("The BankAccount must be an account of type BANK.")
            new.account = account.id
        if new.kind not in {"RECEIVE", "SPEND"}:
            new.reference = ""
            if old is not None:
                raise Refused("This document cannot be edited as it is an overpayment or a prepayment.")
        keep_members(new, body, "Url IsReconciled")

    def check_removable(self, old: Document) -> None:
        """A credit that was used holds its transaction; a reconciled one stays."""
        if old.credit and self.org.books.applied(old.credit):
            raise Refused(_USED)
        if (old.fields or {}).get("IsReconciled"):
            raise Refused("This transaction cannot be deleted as it is reconciled.")

    def _credits(self, record: Document) -> MoneyCredits:
        found = self.org.entity(_CREDITS[record.kind.partition("-")[2]])
        assert isinstance(found, MoneyCredits)
        return found

    def _lines(self, new: Document, body: Json, old: Document | None) -> None:
        if new.kind.endswith("OVERPAYMENT") and isinstance(body.get("LineItems"), list):
            code = self.org.account(self.org.system(self._owed(new))).code
            lines = [{**line, "AccountCode": code, "TaxType": "NONE"} for line in body["LineItems"]]
            body = {**body, "LineItems": lines}
        super()._lines(new, body, old)

    @staticmethod
    def _owed(record: Document) -> str:
        return "DEBTORS" if record.kind.startswith("RECEIVE") else "CREDITORS"

    def _kept(self, new: Document, old: Document | None) -> Document:
        super()._kept(new, old)
        if old is None and "-" in new.kind:
            self.make_credit(new)
        elif new.credit and new.status in {"DELETED", "VOIDED"}:
            entity = self._credits(new)
            entity.remove(entity.records[new.credit])
        return new

    def make_credit(self, record: Document) -> Document:
        """The overpayment or prepayment behind a transaction."""
        entity = self._credits(record)
        made = Document(
            id=self.org.new_id(entity.name) if not record.credit else record.credit,
            created_at=record.created_at,
            updated_at=record.updated_at,
            kind=record.kind,
            on=record.on,
            contact=record.contact,
            reference=record.reference,
            status="AUTHORISED",
            basis=record.basis,
            lines=record.lines,
            currency=record.currency,
            rate=record.rate,
            subtotal=record.subtotal,
            tax=record.tax,
            total=record.total,
        )
        record.credit = made.id
        entity.add(made)
        entity.moved()
        return made

    def postings(self, record: Document) -> list[Posting]:
        """Bank against the lines; over- and prepayments against what is owed."""
        org = self.org
        total = org.base(record.total, record.rate)
        sign = 1 if record.kind.startswith("RECEIVE") else -1
        bank = Posting(record.account, sign * total)
        if "-" not in record.kind:
            return [bank, *self.line_postings(record, -sign)]
        whom = record.contact if sign > 0 else record.contact + PAYABLE
        return [bank, Posting(org.system(self._owed(record)), -sign * total, whom)]

    def render(self, record: Document, shape: str = FULL) -> Json:
        """The transaction on the wire."""
        shown: Json = {
            "BankTransactionID": record.id,
            "BankAccount": account_stub(self.org, record.account),
            "Type": record.kind,
            "Reference": record.reference,
            "IsReconciled": False,
            "HasAttachments": False,
            **self.head(record, shape),
        }
        if record.credit:
            shown[self._credits(record).key] = record.credit
        if shape == STUB:
            shown["LineItems"] = []
        return shown


class BankTransfers(Entity[BankTransfer]):
    """Money between two bank accounts: created and deleted, never changed; not paged."""

    name, key, has_history = "BankTransfers", "BankTransferID", True
    columns: ClassVar[dict[str, Column]] = {
        "banktransferid": lambda row: row.id,
        "date": lambda row: row.on,
        "amount": lambda row: words.money(row.amount),
        "status": lambda row: row.status,
    }

    def selects(self, parameters: dict[str, str]) -> list[Any]:
        """Deleted ones are hidden unless ``includeDeleted``."""
        if words.is_true(parameters.get("includedeleted", "")):
            return []
        return [lambda row: row.status != "DELETED"]

    def create(self, body: Json) -> BankTransfer:
        """A transfer between two different bank accounts."""
        accounts: Any = self.org.entity("Accounts")
        source, target = (accounts.referred(body.get(f"{end}BankAccount")) for end in ("From", "To"))
        if source.kind != "BANK" or target.kind != "BANK" or source.id == target.id:
            raise Refused("A bank transfer needs two different accounts of type BANK.")
        amount = words.cents(number(body.get("Amount"), "Amount"))
        if amount <= 0:
            raise Refused("The transfer amount must be greater than zero.")
        on = day_of(self.org, body)
        self.org.check_open(on)
        now = self.org.now()
        record = BankTransfer(
            id=self.org.new_id(self.name),
            created_at=now,
            updated_at=now,
            source=source.id,
            target=target.id,
            on=on,
            amount=amount,
            reference=text(body, "Reference", 255),
        )
        self.enter(record)
        self.org.log(record.id, "Created", f"Transfer of {words.money(amount)}")
        return self.keep(record)

    def enter(self, record: BankTransfer) -> None:
        """Post a transfer."""
        sides = (Posting(record.source, -record.amount), Posting(record.target, record.amount))
        self.org.books.post(record.id, sides)

    def update(self, record: BankTransfer, body: Json) -> BankTransfer:
        """Only deletion."""
        if text(body, "Status").upper() != "DELETED" or record.status == "DELETED":
            raise Refused("Bank transfers cannot be edited; only a Status of DELETED may be given.")
        self.org.check_open(record.on)
        self.org.books.unpost(record.id)
        record.status = "DELETED"
        self.org.log(record.id, "Deleted")
        return self.keep(record)

    def render(self, record: BankTransfer, shape: str = FULL) -> Json:
        """The transfer with the ids of its two sides."""
        sides: Json = {}
        for end, key in (("From", record.source), ("To", record.target)):
            sides[f"{end}BankAccount"] = account_stub(self.org, key)
            sides[f"{end}BankTransactionID"] = words.guid(record.id, end)
            sides[f"{end}IsReconciled"] = False
        return {
            "BankTransferID": record.id,
            "CreatedDateUTC": words.moment(record.created_at),
            "CreatedDateUTCString": words.day_text(record.created_at.date()),
            "DateString": words.day_text(record.on),
            "Date": words.day(record.on),
            **sides,
            "Amount": words.money(record.amount),
            "Reference": record.reference,
            "Status": record.status,
            "HasAttachments": False,
            "CurrencyRate": 1,
        }
