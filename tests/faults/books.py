"""The auditor's own books: totals and applications, moved by what was served and by what others did."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.documents import DocumentKind
from tests.faults.recorder import Acted, Served

NAMES = {
    DocumentKind.INVOICE: "Invoice",
    DocumentKind.CREDIT_NOTE: "CreditMemo",
    DocumentKind.PAYMENT: "Payment",
}
_KEPT = ("Invoice", "CreditMemo", "Payment", "JournalEntry")
Key = tuple[str, str]


def minor(amount: object) -> int:
    """Cents of an amount in JSON."""
    return int(Decimal(str(amount)) * 100)


@dataclass
class Books:
    """Documents by entity and id: what they are over, and for payments what they are applied to.

    A journal entry is over what it takes off customers' debts.
    """

    totals: dict[Key, int]
    lines: dict[str, dict[Key, int]]

    @classmethod
    def of(cls, state: dict[str, Any]) -> "Books":
        """The books as a stand-in shows them."""
        books = cls({}, {})
        for name in _KEPT:
            for record in state.get(name, ()):
                books._take(name, record)
        return books

    def copy(self) -> "Books":
        """As they are now."""
        return type(self)(dict(self.totals), dict(self.lines))

    def __contains__(self, key: object) -> bool:
        return key in self.totals

    def served(self, event: Served) -> None:
        """A write of ours was performed."""
        name, _ = event.record
        record = event.answer[name]
        if record.get("status") == "Deleted":
            self._drop(name, record["Id"])
            return
        body = _body(event)
        if name == "Payment" and "Line" in body and not event.is_altered:
            # What was asked for, not what was answered: the auditor believes neither side.
            key = (name, str(record["Id"]))
            self.totals[key] = minor(body["TotalAmt"])
            self.lines[key[1]] = _lines(body)
        else:
            self._take(name, record)

    def acted(self, event: Acted) -> Iterator[Key]:
        """Somebody else did something; gives what it touched."""
        name = str(event.act.get("entity", "Invoice"))
        match event.act["act"]:
            case "pay":
                self._take("Payment", event.found)
                yield ("Payment", event.found["Id"])
                yield ("Invoice", str(event.act["id"]))
            case "delete":
                self._drop(name, str(event.act["id"]))
                yield (name, str(event.act["id"]))
            case "void" if name == "Invoice":
                key = (name, str(event.act["id"]))
                self.totals[key] = 0
                for payment, lines in list(self.lines.items()):
                    if key in lines:
                        self.lines[payment] = {each: part for each, part in lines.items() if each != key}
                        yield ("Payment", payment)
                yield key
            case "void" | "edit":
                self._take(name, event.found)
                yield (name, str(event.act["id"]))

    def open_amount(self, kind: DocumentKind, remote_id: str) -> int | None:
        """What is open of an invoice, left of a credit, unapplied of a payment, in cents."""
        name = NAMES[kind]
        total = self.totals.get((name, remote_id))
        if total is None:
            return None
        if name != "Payment":
            return total - sum(lines.get((name, remote_id), 0) for lines in self.lines.values())
        used = self.lines.get(remote_id, {})
        return total - sum(part if self._owes(key) else -part for key, part in used.items())

    def _owes(self, key: Key) -> bool:
        """Whether a document is a debt: an invoice, or an entry that is owed anew."""
        return key[0] == "Invoice" or self.totals.get(key, 0) < 0

    def differences(self, state: dict[str, Any]) -> Iterator[str]:
        """Where the ledger is not what these books say."""
        for kind, name in NAMES.items():
            theirs = {record["Id"]: record for record in state[name]}
            ours = {key for entity, key in self.totals if entity == name}
            for key in sorted(theirs.keys() ^ ours, key=str):
                yield f"{name} {key} is in only one of the books"
            for key in sorted(theirs.keys() & ours, key=str):
                record = theirs[key]
                rest = record.get("UnappliedAmt", record.get("RemainingCredit", record.get("Balance")))
                if name == "CreditMemo":
                    rest = record["RemainingCredit"]
                if minor(rest) != self.open_amount(kind, key):
                    yield f"{name} {key} has {rest} open, expected were {self.open_amount(kind, key)} cents"

    def _take(self, name: str, record: dict[str, Any]) -> None:
        if name not in _KEPT:
            return
        key = (name, str(record["Id"]))
        self.totals[key] = _taken_off(record) if name == "JournalEntry" else minor(record.get("TotalAmt", 0))
        if name == "Payment":
            self.lines[key[1]] = _lines(record)

    def _drop(self, name: str, remote_id: str) -> None:
        self.totals.pop((name, remote_id), None)
        if name == "Payment":
            self.lines.pop(remote_id, None)
        for payment, lines in list(self.lines.items()):
            if (name, remote_id) in lines:
                self.lines[payment] = {key: part for key, part in lines.items() if key != (name, remote_id)}


def _taken_off(entry: dict[str, Any]) -> int:
    """What an entry takes off what customers owe, in cents; below nothing where they owe it anew."""
    details = [(minor(line["Amount"]), line["JournalEntryLineDetail"]) for line in entry["Line"]]
    theirs = [(amount, each["PostingType"]) for amount, each in details if "Entity" in each]
    return sum(amount if side == "Credit" else -amount for amount, side in theirs)


def _lines(record: dict[str, Any]) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for line in record.get("Line", ()):
        link = line["LinkedTxn"][0]
        key = (str(link["TxnType"]), str(link["TxnId"]))
        found[key] = found.get(key, 0) + minor(line["Amount"])
    return found


def _body(event: Served) -> dict[str, Any]:
    import json

    found: dict[str, Any] = json.loads(event.request.body, parse_float=Decimal)
    return found
