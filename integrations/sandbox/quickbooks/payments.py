"""Payments and what they are applied to (wire/quickbooks.md 3.0, 3.4)."""

from dataclasses import replace
from datetime import date
from typing import Any

from integrations.sandbox.books import Posting
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, business, deposited, missing, not_found
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Application, Payment

_TARGETS = ("Invoice", "CreditMemo", "JournalEntry")


class Payments(Entity[Payment]):
    """Money received, applied or not."""

    name = "Payment"
    can_void = True
    stored = frozenset(
        "PrivateNote PaymentMethodRef PaymentRefNum DepartmentRef CustomField TxnSource".split()
    )
    bare_refs = frozenset({"PaymentMethodRef"})

    def draft(self, body: Json, old: Payment | None, *, sparse: bool) -> Payment:
        """The payment a body asks for, its applications checked against what is open."""
        company, is_partial = self.company, old is not None and sparse
        on = self._day(body, old, is_partial=is_partial)
        company.check_open(on, old.on if old else None)
        now = company.now()
        base = old or Payment(id="", created_at=now, updated_at=now, number="", on=on, total=0, account="")
        new = self.revised(base, body, sparse=is_partial)
        new.on = on
        new.customer = self._customer(body, old)
        new.currency, new.rate = company.exchange(body, new.customer, old)
        if body.get("TotalAmt") is not None:
            new.total = company.minor(body["TotalAmt"], "TotalAmt")
        elif not is_partial:
            raise missing("TotalAmt")
        if new.total < 0:
            raise business("Transaction amount must be 0 or greater.")
        new.account = self._account(body, new, old, is_partial=is_partial)
        if "Line" in body or not is_partial:
            new.lines = [self._application(line) for line in body.get("Line") or ()]
        self._check_lines(new, old)
        if old is not None and old.id in company.deposited:
            self._check_deposited(new, old)
        return new

    def _day(self, body: Json, old: Payment | None, *, is_partial: bool) -> date:
        if body.get("TxnDate"):
            return self.company.day(body["TxnDate"], "TxnDate")
        return old.on if old is not None and is_partial else self.company.today()

    def _customer(self, body: Json, old: Payment | None) -> str:
        ref = body.get("CustomerRef")
        if ref is None:
            if old is None:
                raise missing("CustomerRef")
            return old.customer
        if old is not None and isinstance(ref, dict) and str(ref.get("value")) == old.customer:
            return old.customer
        return self.company.reference("Customer", ref, "CustomerRef")

    def _account(self, body: Json, new: Payment, old: Payment | None, *, is_partial: bool) -> str:
        ref = body.get("DepositToAccountRef")
        if isinstance(ref, dict):
            return self.company.reference("Account", ref, "DepositToAccountRef")
        if old is not None and is_partial and old.account:
            return old.account
        return self.company.account("UndepositedFunds") if new.total else ""

    def _application(self, line: Json) -> Application:
        links: Any = line.get("LinkedTxn") or ()
        if len(links) != 1:
            raise missing("LinkedTxn")
        if line.get("Amount") is None:
            raise missing("Amount")
        kind, target = str(links[0].get("TxnType")), str(links[0].get("TxnId"))
        if kind not in _TARGETS:
            raise FaultError("2170", f"Invalid Enumeration : {kind}", "TxnType")
        amount = self.company.minor(line["Amount"], "Amount")
        if amount <= 0:
            raise business("The amount applied must be greater than 0.")
        return Application(kind, target, amount)

    def _check_lines(self, new: Payment, old: Payment | None) -> None:
        company = self.company
        wanted: dict[tuple[str, str], int] = {}
        for line in new.lines:
            key = (line.kind, line.target)
            wanted[key] = wanted.get(key, 0) + line.amount
        owed = credit = 0
        family = company.root(new.customer)
        for (kind, target), amount in wanted.items():
            if target not in company.entity(kind).records:
                raise not_found()
            opened = company.open_amount(kind, target)
            held = sum(each.amount for each in old.lines if each.target == target) if old else 0
            room = abs(opened) + held
            if amount > room:
                shown, left = words.fixed(amount, company.places), words.fixed(room, company.places)
                raise business(
                    f"You can't apply {shown} to {kind} {target}: only {left} is open. "
                    "The amount applied is more than the open balance."
                )
            if company.root(self._owner(kind, target)) != family:
                raise business("The linked transaction belongs to another customer.")
            if company.find(kind, target).currency != new.currency:
                raise business("The linked transaction has another currency.")
            if self._is_credit(kind, target):
                credit += amount
            else:
                owed += amount
        if owed > new.total + credit:
            raise business("The amounts applied are more than the payment and the credits together.")

    def _is_credit(self, kind: str, target: str) -> bool:
        if kind == "JournalEntry":
            receivable = self.company.account("AccountsReceivable")
            postings = self.company.books.postings(target)
            return sum(p.amount for p in postings if p.account == receivable) < 0
        return kind == "CreditMemo"

    def _owner(self, kind: str, target: str) -> str:
        if kind != "JournalEntry":
            return str(self.company.find(kind, target).customer)
        owners = [p.customer for p in self.company.books.postings(target) if p.customer]
        if not owners:
            raise business("The journal entry has no line for a customer.")
        return owners[0]

    @staticmethod
    def _check_deposited(new: Payment, old: Payment) -> None:
        """A deposited payment keeps amount, account, customer and date; 6540 otherwise (3.4)."""
        if (new.total, new.account, new.customer, new.on) != (old.total, old.account, old.customer, old.on):
            raise deposited()

    def settle(self, old: Payment | None, new: Payment | None) -> None:
        """Apply and post; documents gaining or losing an application move token and time (2.3)."""
        company, now = self.company, self.company.now()
        before = {(line.kind, line.target): line.amount for line in old.lines} if old else {}
        after = {(line.kind, line.target): line.amount for line in new.lines} if new else {}
        for line in old.lines if old else ():
            company.books.withdraw(old.id if old else "", line.target)
        for line in new.lines if new else ():
            company.books.apply(new.id if new else "", line.target, line.amount)
        for kind, target in before.keys() | after.keys():
            if before.get((kind, target)) != after.get((kind, target)):
                company.touch(kind, (target,), now, bump=True)
                company.touch("Customer", (self._owner(kind, target),), now)
        if new is None:
            company.books.unpost(old.id if old else "")
        else:
            company.books.post(new.id, self.postings(new))
        company.touch("Customer", {each.customer for each in (old, new) if each}, now)

    def postings(self, payment: Payment) -> list[Posting]:
        """Debit the money account; the receivable falls for those who owed, rises for credits used up."""
        company = self.company
        receivable = company.account("AccountsReceivable")
        parts = [(Posting(payment.account or receivable, payment.total), payment.rate)]
        for line in payment.lines:
            sign = 1 if self._is_credit(line.kind, line.target) else -1
            owner = self._owner(line.kind, line.target)
            rate = company.find(line.kind, line.target).rate
            parts.append((Posting(receivable, sign * line.amount, owner), rate))
        parts.append((Posting(receivable, -self.unapplied(payment), payment.customer), payment.rate))
        if not payment.currency:
            return [posting for posting, _ in parts]
        postings = [
            Posting(p.account, company.at_home(p.amount, rate), p.customer, p.amount if p.customer else None)
            for p, rate in parts
        ]
        # What the rates differ by between invoice and payment is a gain or a loss.
        gain = sum(posting.amount for posting in postings)
        return [*postings, *([Posting(company.account("ExchangeGainOrLoss"), -gain)] if gain else [])]

    def unapplied(self, payment: Payment) -> int:
        """TotalAmt less lines to invoices plus lines to credits (3.0)."""
        left = payment.total
        for line in payment.lines:
            left += line.amount if self._is_credit(line.kind, line.target) else -line.amount
        return left

    def voided(self, old: Payment) -> Payment:
        """Nothing received, nothing applied, the note begins with Voided (2.3)."""
        self.company.check_open(old.on)
        if old.id in self.company.deposited:
            raise deposited()
        note = old.fields.get("PrivateNote")
        fields = {**old.fields, "PrivateNote": f"Voided - {note}" if note else "Voided"}
        return replace(old, total=0, lines=[], is_voided=True, fields=fields)

    def delete(self, body: Json) -> Json:
        """Delete, unless deposited (6540) or in closed books (6210)."""
        old = self.current(body)
        self.company.check_open(old.on)
        if old.id in self.company.deposited:
            raise deposited()
        return super().delete(body)

    def render(self, record: Payment, *, in_query: bool = False) -> Json:
        """The payment on the wire."""
        company = self.company
        deposit = company.deposited.get(record.id)
        shown: Json = {
            **self.stored_members(record),
            "CustomerRef": company.named("Customer", record.customer),
            "TotalAmt": company.money(record.total),
            "UnappliedAmt": company.money(self.unapplied(record)),
            "ProcessPayment": False,
            "TxnDate": record.on.isoformat(),
            "CurrencyRef": company.currency_ref(record.currency),
            **company.exchanged(record, record.total),
            "LinkedTxn": [{"TxnId": deposit, "TxnType": "Deposit"}] if deposit else [],
            "Line": [self._line(line) for line in record.lines],
            **self.envelope(record),
        }
        if record.account:
            shown["DepositToAccountRef"] = {"value": record.account}
        return shown

    def _line(self, line: Application) -> Json:
        """A line with LineEx, whose open balance is today's plus this line (3.4)."""
        company = self.company
        target = company.find(line.kind, line.target)
        opened = abs(company.open_amount(line.kind, line.target)) + line.amount
        named = {
            "txnId": line.target,
            "txnOpenBalance": words.fixed(opened, company.places),
            "txnReferenceNumber": target.number,
        }
        return {
            "Amount": company.money(line.amount),
            "LinkedTxn": [{"TxnId": line.target, "TxnType": line.kind}],
            "LineEx": {"any": [_name_value(name, value) for name, value in named.items()]},
        }


def _name_value(name: str, value: str) -> dict[str, Any]:
    return {
        "name": "{http://schema.intuit.com/finance/v3}NameValue",
        "declaredType": "com.intuit.schema.finance.v3.NameValue",
        "scope": "javax.xml.bind.JAXBElement$GlobalScope",
        "value": {"Name": name, "Value": value},
        "nil": False,
        "globalScope": True,
        "typeSubstituted": False,
    }
