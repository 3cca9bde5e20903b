"""Deposits and journal entries (wire/quickbooks.md 3.8, 3.9)."""

from datetime import date
from typing import Any, cast

from integrations.sandbox.books import Posting
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity, clean
from integrations.sandbox.quickbooks.faults import (
    FaultError,
    bad_reference,
    business,
    missing,
    not_found,
    number_taken,
)
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Account, Deposit, DepositLine, Journal, JournalLine

_SOURCES = ("Payment", "SalesReceipt", "RefundReceipt")


def _day(company: Company, body: Json, old: Any, *, is_partial: bool) -> date:
    if body.get("TxnDate"):
        return company.day(body["TxnDate"], "TxnDate")
    return cast("date", old.on) if is_partial else company.today()


class Deposits(Entity[Deposit]):
    """Money put into the bank. Linking a payment changes nothing on the payment but its LinkedTxn (2.3)."""

    name = "Deposit"
    counts = True
    stored = frozenset({"PrivateNote", "DocNumber", "DepartmentRef"})

    def draft(self, body: Json, old: Deposit | None, *, sparse: bool) -> Deposit:
        """The deposit a body asks for."""
        company, is_partial = self.company, old is not None and sparse
        on = _day(company, body, old, is_partial=is_partial)
        company.check_open(on, old.on if old else None)
        now = company.now()
        base = old or Deposit(id="", created_at=now, updated_at=now, number="", on=on, account="")
        new = self.revised(base, body, sparse=is_partial)
        new.on = on
        if "DepositToAccountRef" in body or old is None:
            new.account = self._bank(body.get("DepositToAccountRef"))
        if "Line" in body or not is_partial:
            new.lines = [self._line(raw, old) for raw in body.get("Line") or ()]
            for number, line in enumerate((each for each in new.lines if not each.source), 1):
                line.id = str(number)
        if not new.lines:
            raise missing("Line")
        sources = [line.source for line in new.lines if line.source]
        if len(set(sources)) != len(sources):
            raise business("A transaction can be deposited only once.")
        return new

    def _bank(self, ref: Any) -> str:
        key = self.company.reference("Account", ref, "DepositToAccountRef")
        account = cast("Account", self.company.find("Account", key))
        if account.kind not in {"Bank", "Other Current Asset"}:
            raise bad_reference("DepositToAccountRef", key)
        return key

    def _line(self, raw: Json, old: Deposit | None) -> DepositLine:
        if raw.get("Amount") is None:
            raise missing("Amount")
        amount = self.company.minor(raw["Amount"], "Amount")
        links = raw.get("LinkedTxn") or ()
        detail = clean(raw.get("DepositLineDetail") or {})
        if links:
            return self._linked(links[0], amount, detail, old)
        account = self.company.reference("Account", detail.pop("AccountRef", None), "AccountRef")
        description = str(raw.get("Description") or "")
        return DepositLine(amount, account=account, description=description, details=detail)

    def _linked(self, link: Json, amount: int, detail: Json, old: Deposit | None) -> DepositLine:
        kind, key = str(link.get("TxnType")), str(link.get("TxnId"))
        if kind not in _SOURCES:
            raise FaultError("2170", f"Invalid Enumeration : {kind}", "TxnType")
        record = self.company.entity(kind).records.get(key)
        if record is None:
            raise not_found()
        held = self.company.deposited.get(key)
        if held is not None and (old is None or held != old.id):
            raise business(f"The transaction {key} has been deposited already.")
        if record.account != self.company.account("UndepositedFunds"):
            raise business(f"The transaction {key} is not in Undeposited Funds.")
        if record.currency:
            raise business("Transactions of another currency than the bank's cannot be deposited here.")
        whole = -record.total if kind == "RefundReceipt" else record.total
        if amount != whole:
            raise business("A transaction can only be deposited as a whole.")
        detail.pop("AccountRef", None)
        return DepositLine(amount, kind=kind, source=key, account=record.account, details=detail)

    def settle(self, old: Deposit | None, new: Deposit | None) -> None:
        """Move the money from where it waited into the bank."""
        company = self.company
        for line in old.lines if old else ():
            company.deposited.pop(line.source, None)
        if new is None:
            company.books.unpost(old.id if old else "")
            return
        for line in new.lines:
            if line.source:
                company.deposited[line.source] = new.id
        total = sum(line.amount for line in new.lines)
        postings = [Posting(line.account, -line.amount) for line in new.lines]
        company.books.post(new.id, [Posting(new.account, total), *postings])

    def delete(self, body: Json) -> Json:
        """Delete; the payments wait in Undeposited Funds again."""
        self.company.check_open(self.current(body).on)
        return super().delete(body)

    def render(self, record: Deposit, *, in_query: bool = False) -> Json:
        """The deposit on the wire."""
        company = self.company
        number = 0
        lines: list[Json] = []
        for line in record.lines:
            number += not line.source
            lines.append(self._shown(line, number))
        return {
            **self.stored_members(record),
            "DepositToAccountRef": company.named("Account", record.account),
            "TotalAmt": company.money(sum(line.amount for line in record.lines)),
            "TxnDate": record.on.isoformat(),
            "CurrencyRef": company.currency_ref(),
            "Line": lines,
            "TxnTaxDetail": {},
            **self.envelope(record),
        }

    def _shown(self, line: DepositLine, number: int) -> Json:
        amount = self.company.money(line.amount)
        if line.source:
            link = {"TxnId": line.source, "TxnType": line.kind, "TxnLineId": "0"}
            shown: Json = {"Amount": amount, "LinkedTxn": [link]}
            return shown | ({"DepositLineDetail": line.details} if line.details else {})
        shown = {"Id": line.id, "LineNum": number}
        if line.description:
            shown["Description"] = line.description
        detail = {**line.details, "AccountRef": self.company.named("Account", line.account)}
        kind = "DepositLineDetail"
        return {**shown, "Amount": amount, "DetailType": kind, kind: detail, "CustomExtensions": []}


class Journals(Entity[Journal]):
    """Journal entries."""

    name = "JournalEntry"
    counts = True
    stored = frozenset({"PrivateNote", "Adjustment"})

    def __init__(self, company: Company) -> None:
        super().__init__(company)
        self.numbers: dict[str, str] = {}

    def draft(self, body: Json, old: Journal | None, *, sparse: bool) -> Journal:
        """The entry a body asks for: debits equal credits, a receivable line names its customer."""
        company, is_partial = self.company, old is not None and sparse
        on = _day(company, body, old, is_partial=is_partial)
        company.check_open(on, old.on if old else None)
        now = company.now()
        base = old or Journal(id="", created_at=now, updated_at=now, number="", on=on)
        new = self.revised(base, body, sparse=is_partial)
        new.on = on
        if body.get("DocNumber"):
            new.number = str(body["DocNumber"])
            taken = self.numbers.get(new.number, new.id)
            if taken != new.id and "allowduplicatedocnum" not in company.include:
                raise number_taken(new.number, self.name, taken)
        elif old is None:
            new.number = company.next_number("journals")
        if "Line" in body or not is_partial:
            new.lines = [self._line(raw) for raw in body.get("Line") or ()]
        self._check(new, old)
        return new

    def _line(self, raw: Json) -> JournalLine:
        detail = raw.get("JournalEntryLineDetail")
        if not isinstance(detail, dict):
            raise missing("JournalEntryLineDetail")
        side = detail.get("PostingType")
        if side not in {"Debit", "Credit"}:
            raise FaultError("2170", f"Invalid Enumeration : {side}", "PostingType")
        if raw.get("Amount") is None:
            raise missing("Amount")
        amount = self.company.minor(raw["Amount"], "Amount")
        account = self.company.reference("Account", detail.get("AccountRef"), "AccountRef")
        customer = ""
        entity = detail.get("Entity") or {}
        if entity.get("Type") == "Customer":
            customer = self.company.reference("Customer", entity.get("EntityRef"), "EntityRef")
        is_receivable = account == self.company.account("AccountsReceivable")
        if is_receivable and not customer:
            raise business("When you use Accounts Receivable, you must choose a customer in the Name field.")
        description = str(raw.get("Description") or "")
        return JournalLine(amount if side == "Debit" else -amount, account, customer, description)

    def _check(self, new: Journal, old: Journal | None) -> None:
        if not new.lines:
            raise missing("Line")
        if sum(line.amount for line in new.lines):
            raise business("The debits and credits of the journal entry are not equal.")
        receivable = self.company.account("AccountsReceivable")
        if sum(line.account == receivable for line in new.lines) > 1:
            raise business("A journal entry can have only one line on Accounts Receivable or Payable.")
        if old is not None and new.lines != old.lines and self.company.books.applied(old.id):
            raise business("The journal entry is applied to a payment.")

    def settle(self, old: Journal | None, new: Journal | None) -> None:
        """Post; customers on receivable lines owe more or less."""
        company = self.company
        receivable = company.account("AccountsReceivable")
        if old is not None and self.numbers.get(old.number) == old.id:
            del self.numbers[old.number]
        if new is None:
            company.books.unpost(old.id if old else "")
        else:
            self.numbers[new.number] = new.id
            company.saw_number("journals", new.number)
            company.books.post(new.id, [_journal_posting(line, receivable) for line in new.lines])
        named = {line.customer for entry in (old, new) if entry for line in entry.lines if line.customer}
        company.touch("Customer", named, company.now())

    def delete(self, body: Json) -> Json:
        """Delete, unless applied to a payment."""
        old = self.current(body)
        self.company.check_open(old.on)
        if self.company.books.applied(old.id):
            raise business("The journal entry is applied to a payment.")
        return super().delete(body)

    def render(self, record: Journal, *, in_query: bool = False) -> Json:
        """The entry on the wire; line ids start at 0 and TotalAmt is 0 (3.8)."""
        shown: Json = {
            "Adjustment": False,
            **self.stored_members(record),
            "TotalAmt": 0,
            "TxnDate": record.on.isoformat(),
            "CurrencyRef": self.company.currency_ref(),
            "Line": [self._shown(number, line) for number, line in enumerate(record.lines)],
            "TxnTaxDetail": {},
            **self.envelope(record),
        }
        if record.number:
            shown["DocNumber"] = record.number
        return shown

    def _shown(self, number: int, line: JournalLine) -> Json:
        detail: Json = {"PostingType": "Credit" if line.amount < 0 else "Debit"}
        if line.customer:
            detail["Entity"] = {
                "Type": "Customer",
                "EntityRef": self.company.named("Customer", line.customer),
            }
        detail["AccountRef"] = self.company.named("Account", line.account)
        shown: Json = {"Id": str(number)}
        if line.description:
            shown["Description"] = line.description
        kind = "JournalEntryLineDetail"
        amount = self.company.money(abs(line.amount))
        return {**shown, "Amount": amount, "DetailType": kind, kind: detail, "CustomExtensions": []}


def _journal_posting(line: JournalLine, receivable: str) -> Posting:
    return Posting(line.account, line.amount, line.customer if line.account == receivable else "")
