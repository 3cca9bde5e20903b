"""Whether fixes settle mistakes at the services, too: ``python -m tests.benchmarks.reconciliation_services``.

In the sample company's books at the stand-ins somebody makes mistakes in months that tied, each on a payout
or charge of its own (``--each``: how often every kind). The program reads them, names their causes, and what
it puts forward is approved, signed, written and read back, until nothing more comes. Then those months
must have no difference left but money that is rightly in two of them, every gap explained, every write
received once.
What fixes need of payment matches is approved with them.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.reconciliation import say
from tests.journeys.ground import BOOKS, Program, StandIns, cents
from tests.journeys.months import tied

Json = dict[str, Any]
CALM = frozenset({"cut_off", "unknown_yet"})
"""Money on its way at a month's end, and what a side was not read far enough for."""

TIED = tied().key
"""The last month in which nothing differs before mistakes are made."""

FIRST, LAST = ((tied().first - timedelta(days=days)).isoformat() for days in (83, 12))
"""Of what lies between, mistakes are made."""

MOST_ROUNDS = 4
"""A deposit can only be put forward once its payments are right, so that one round is not enough."""


@dataclass(frozen=True, slots=True)
class Planted:
    """Of the records at least one has to come up with one of the causes."""

    kind: str
    causes: frozenset[str]
    records: frozenset[str]


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of it. ``missed``: mistakes whose cause was not named; ``left``: what differs afterwards.

    ``unexplained``: gaps that their causes leave open; ``again``: writes that were received more than once.
    """

    planted: int
    missed: tuple[str, ...]
    fixes: int
    rounds: int
    left: Counter[str]
    unexplained: int
    again: int

    @property
    def holds(self) -> bool:
        """Nothing missed, nothing left, nothing twice."""
        return not (self.missed or self.left or self.unexplained or self.again)


class AtService:
    """Mistakes of one ledger's bookkeeper, made as they make them; each kind uses up something that tied."""

    service = ""

    def __init__(self, program: Program) -> None:
        self.program = program
        state = program.stand_ins.state()
        self.books: Json = state[self.service]
        self.moved = {one["source"]: one["id"] for one in state["stripe"]["balance_transactions"]}

    @property
    def kinds(self) -> "dict[str, Callable[[], Planted]]":
        """What can be done wrong, by name."""
        raise NotImplementedError

    def do(self, act: str, **detail: Any) -> Json:
        """What somebody does in the ledger's own screens."""
        return self.program.stand_ins.do("act", {"service": self.service, "act": act, **detail})


def _charge_of(text: str, moved: dict[str, str]) -> str:
    """The charge whose id, or its beginning, a reference holds."""
    word = text.rsplit(maxsplit=1)[-1]
    return next(one for one in moved if one.startswith(word))


class AtQuickBooks(AtService):
    """Payments wait in Undeposited Funds; a deposit is the payout."""

    service = "quickbooks"

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.payments = {one["Id"]: one for one in self.books["Payment"]}
        found = [
            one for one in self.books["Deposit"]
            if FIRST <= one["TxnDate"] <= LAST and "po_" in one.get("PrivateNote", "")
        ]  # fmt: skip
        self.pool = iter(found)

    @property
    def kinds(self) -> dict[str, Callable[[], Planted]]:
        """Those of a bookkeeper without a clearing account."""
        return {
            "payout_missing": self._payout_missing,
            "payment_missing": self._payment_missing,
            "payment_twice": self._payment_twice,
            "amount_mistyped": lambda: self._again("amount_mistyped", "amount", less=9_00),
            "rounding": lambda: self._again("rounding", "rounding", less=1),
            "net_for_gross": self._net_for_gross,
            "booked_to_the_bank": lambda: self._again("booked_to_the_bank", "wrong_account", account="2"),
            "wrong_date": lambda: self._again("wrong_date", "wrong_date", later=33),
            "payout_as_revenue": self._payout_as_revenue,
        }

    def _payout(self) -> tuple[str, Json]:
        """A payout without its deposit: its id and the payment of one of its charges."""
        return self._undo(next(self.pool))

    def _undo(self, deposit: Json) -> tuple[str, Json]:
        self.do("delete", entity="Deposit", id=deposit["Id"])
        return deposit["PrivateNote"].split()[-1], self._payment(deposit)

    def _payment(self, deposit: Json) -> Json:
        linked = [line["LinkedTxn"][0]["TxnId"] for line in deposit["Line"] if line.get("LinkedTxn")]
        return self.payments[linked[0]]

    def _payout_missing(self) -> Planted:
        payout, _ = self._payout()
        return _planted("payout_missing", "payout_missing", self.moved[payout])

    def _payment_missing(self) -> Planted:
        _, payment = self._payout()
        self.do("delete", entity="Payment", id=payment["Id"])
        return _planted("payment_missing", "payment_missing", self._movement(payment))

    def _movement(self, payment: Json) -> str:
        return self.moved[_charge_of(payment["PrivateNote"], self.moved)]

    def _payment_twice(self) -> Planted:
        payment = self._payment(next(self.pool))
        return _planted("payment_twice", "duplicate", payment["Id"], self._entered(payment, line=False))

    def _again(self, kind: str, cause: str, **more: Any) -> Planted:
        """A payment as somebody mistyped it, before it was deposited."""
        _, payment = self._payout()
        self.do("delete", entity="Payment", id=payment["Id"])
        return _planted(kind, cause, self._entered(payment, **more), self._movement(payment))

    def _net_for_gross(self) -> Planted:
        _, payment = self._payout()
        state = self.program.stand_ins.state()["stripe"]["balance_transactions"]
        fee = next(one["fee"] for one in state if one["id"] == self._movement(payment))
        self.do("delete", entity="Payment", id=payment["Id"])
        return _planted("net_for_gross", "net_for_gross", self._entered(payment, less=fee))

    def _payout_as_revenue(self) -> Planted:
        deposit = next(self.pool)
        payout, _ = self._undo(deposit)
        detail = {"AccountRef": {"value": "5"}}
        line = {"Amount": deposit["TotalAmt"], "DetailType": "DepositLineDetail", "DepositLineDetail": detail}
        fields = {"DepositToAccountRef": {"value": "2"}, "TxnDate": deposit["TxnDate"], "Line": [line]}
        made = self.do("create", entity="Deposit", fields=fields)
        return _planted("payout_as_revenue", "payout_as_revenue", self.moved[payout], str(made["Id"]))

    def _entered(
        self, payment: Json, *, less: int = 0, later: int = 0, account: str = "", line: bool = True
    ) -> str:
        kept = ("CustomerRef", "PaymentRefNum", "PrivateNote")
        total = (cents(payment["TotalAmt"]) - less) / 100
        fields: Json = {name: payment[name] for name in kept} | {
            "TotalAmt": total, "TxnDate": _later(payment["TxnDate"], later),
            "Line": _lines(payment, less) if line else [],
        }  # fmt: skip
        if account:
            fields["DepositToAccountRef"] = {"value": account}
        return str(self.do("create", entity="Payment", fields=fields)["Id"])


def _lines(payment: Json, less: int) -> list[Json]:
    """Its lines, the first one shorter by so much."""
    found = [{"Amount": one["Amount"], "LinkedTxn": one["LinkedTxn"]} for one in payment["Line"]]
    if found:
        found[0]["Amount"] = (cents(found[0]["Amount"]) - less) / 100
    return found


class AtXero(AtService):
    """Payments lie on a clearing account; fees are spent from it, payout by payout."""

    service = "xero"

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self.payments = iter([one for one in self.books["Payments"] if self._is_ours(one, "ch_")])
        self.fees = iter([one for one in self.books["BankTransactions"] if self._is_ours(one, "po_")])
        clearing = next(one["AccountID"] for one in self.books["Accounts"] if one["Code"] == "092")
        self.transfers = iter(
            one for one in self.books["BankTransfers"]
            if one["FromBankAccount"]["AccountID"] == clearing
            and FIRST <= one["DateString"][:10] <= LAST
        )  # fmt: skip
        self.bank = next(one["AccountID"] for one in self.books["Accounts"] if one["Code"] == "090")

    @staticmethod
    def _is_ours(record: Json, mark: str) -> bool:
        is_there = record["Status"] == "AUTHORISED" and mark in record.get("Reference", "")
        return is_there and FIRST <= record["DateString"][:10] <= LAST

    @property
    def kinds(self) -> dict[str, Callable[[], Planted]]:
        """Those of a bookkeeper with a clearing account."""
        return {
            "payment_missing": self._payment_missing,
            "payment_twice": self._payment_twice,
            "amount_mistyped": lambda: self._again("amount_mistyped", "amount", less=9_00),
            "rounding": lambda: self._again("rounding", "rounding", less=1),
            "booked_to_the_bank": lambda: self._again("booked_to_the_bank", "wrong_account", self.bank),
            "wrong_date": lambda: self._again("wrong_date", "wrong_date", later=33),
            "fee_missing": self._fee_missing,
            "fee_twice": self._fee_twice,
            "fee_wrong_sign": self._fee_wrong_sign,
            "payout_missing": self._payout_missing,
            "payout_twice": self._payout_twice,
            "payout_as_revenue": self._payout_as_revenue,
        }

    def _movement(self, payment: Json) -> str:
        return self.moved[_charge_of(payment["Reference"], self.moved)]

    def _gone(self) -> Json:
        payment = next(self.payments)
        self.do("delete", entity="Payments", id=payment["PaymentID"])
        return payment

    def _payment_missing(self) -> Planted:
        return _planted("payment_missing", "payment_missing", self._movement(self._gone()))

    def _payment_twice(self) -> Planted:
        """The same money once more, on another invoice that is open."""
        payment = next(self.payments)
        owed = next(
            one["InvoiceID"] for one in self.program.stand_ins.state()["xero"]["Invoices"]
            if one["Type"] == "ACCREC" and one["Status"] == "AUTHORISED"
            and one["AmountDue"] > payment["Amount"]
        )  # fmt: skip
        made = self._entered(payment | {"Invoice": {"InvoiceID": owed}})
        return _planted("payment_twice", "duplicate", payment["PaymentID"], made)

    def _again(self, kind: str, cause: str, account: str = "", **more: int) -> Planted:
        payment = self._gone()
        return _planted(kind, cause, self._entered(payment, account=account, **more), self._movement(payment))

    def _entered(self, payment: Json, *, less: int = 0, later: int = 0, account: str = "") -> str:
        fields = {
            "Invoice": {"InvoiceID": payment["Invoice"]["InvoiceID"]},
            "Account": {"AccountID": account or payment["Account"]["AccountID"]},
            "Date": _later(payment["DateString"], later),
            "Amount": (cents(payment["Amount"]) - less) / 100,
            "Reference": payment["Reference"],
        }
        return str(self.do("create", entity="Payments", fields=fields)["PaymentID"])

    def _fee_missing(self) -> Planted:
        fee = next(self.fees)
        self.do("delete", entity="BankTransactions", id=fee["BankTransactionID"])
        return _planted("fee_missing", "fee_missing", *self._fees_before(fee["DateString"][:10]))

    def _fees_before(self, day: str) -> Iterator[str]:
        """The fees of the days before, which its payout's are among: nothing else of them is missing."""
        end = datetime.combine(date.fromisoformat(day), time(23), UTC).timestamp()
        for one in self.program.stand_ins.state()["stripe"]["balance_transactions"]:
            if one["fee"] and end - 14 * 86_400 < one["created"] < end:
                yield f"{one['id']}:fee"

    def _fee_twice(self) -> Planted:
        fee = next(self.fees)
        made = self._spent(fee, "SPEND")
        return Planted(
            "fee_twice", frozenset({"fee_twice", "duplicate"}),
            frozenset({made, fee["BankTransactionID"]}),
        )  # fmt: skip

    def _fee_wrong_sign(self) -> Planted:
        fee = next(self.fees)
        self.do("delete", entity="BankTransactions", id=fee["BankTransactionID"])
        made = self._spent(fee, "RECEIVE")
        return Planted("fee_wrong_sign", frozenset({"wrong_sign", "amount"}), frozenset({made}))

    def _payout_missing(self) -> Planted:
        transfer = next(self.transfers)
        self.do("delete", entity="BankTransfers", id=transfer["BankTransferID"])
        return _planted("payout_missing", "payout_missing", self._payout_of(transfer))

    def _payout_of(self, transfer: Json) -> str:
        """The movement of the payout that a transfer is, by its amount."""
        minor = cents(transfer["Amount"])
        moves = self.program.stand_ins.state()["stripe"]["balance_transactions"]
        return next(one["id"] for one in moves if one["type"] == "payout" and one["amount"] == -minor)

    def _payout_twice(self) -> Planted:
        transfer = next(self.transfers)
        ends = {
            end: {"AccountID": transfer[end]["AccountID"]} for end in ("FromBankAccount", "ToBankAccount")
        }
        kept = {"Amount": transfer["Amount"], "Date": _later(transfer["DateString"], 1)}
        self.do("create", entity="BankTransfers", fields=ends | kept)
        return _planted("payout_twice", "duplicate", self._payout_of(transfer))

    def _payout_as_revenue(self) -> Planted:
        """The bank's line booked as a sale."""
        transfer, whom = next(self.transfers), self.books["BankTransactions"][0]["Contact"]["ContactID"]
        self.do("delete", entity="BankTransfers", id=transfer["BankTransferID"])
        line = {"Description": "Stripe", "UnitAmount": transfer["Amount"], "AccountCode": "200"}
        fields = {
            "Type": "RECEIVE", "Contact": {"ContactID": whom}, "BankAccount": {"AccountID": self.bank},
            "Date": transfer["DateString"][:10], "LineAmountTypes": "NoTax", "LineItems": [line],
        }  # fmt: skip
        self.do("create", entity="BankTransactions", fields=fields)
        return _planted("payout_as_revenue", "payout_as_revenue", self._payout_of(transfer))

    def _spent(self, fee: Json, kind: str) -> str:
        line = {name: fee["LineItems"][0][name] for name in ("Description", "UnitAmount", "AccountCode")}
        fields = {
            "Type": kind, "Contact": {"ContactID": fee["Contact"]["ContactID"]},
            "BankAccount": {"AccountID": fee["BankAccount"]["AccountID"]}, "Date": fee["DateString"][:10],
            "Reference": fee["Reference"], "LineAmountTypes": "NoTax", "LineItems": [line],
        }  # fmt: skip
        made = self.do("create", entity="BankTransactions", fields=fields)
        return str(made["BankTransactionID"])


def _planted(kind: str, cause: str, *records: str) -> Planted:
    return Planted(kind, frozenset({cause}), frozenset(records))


def _later(day: str, days: int) -> str:
    return f"{date.fromisoformat(day[:10]) + timedelta(days=days)}"


SERVICES: dict[str, type[AtService]] = {one.service: one for one in (AtQuickBooks, AtXero)}


def prove(program: Program, each: int = 1, kinds: Sequence[str] = ()) -> Proof:
    """Make mistakes, settle them, and look again. ``kinds``: only these; nothing: all."""
    at = SERVICES[program.stand_ins.books.service](program)
    _open_books(at)
    planted = [make() for _ in range(each) for kind, make in at.kinds.items() if kind in (kinds or at.kinds)]
    program.json("sync")
    found = _differing(program)
    missed = [
        one.kind
        for one in planted
        if not any(cause in one.causes and one.records & records for cause, records in found)
    ]
    fixes, rounds = 0, 0
    while rounds < MOST_ROUNDS and (done := _settle(program)):
        fixes, rounds = fixes + done, rounds + 1
        program.json("sync")
    left = Counter(cause for cause, _ in _differing(program))
    report = program.json("report", "reconciliation", status=1)
    return Proof(
        planted=len(planted),
        missed=tuple(missed),
        fixes=fixes,
        rounds=rounds,
        left=left,
        unexplained=sum(gap["unexplained"] != "0.00" for gap in report["gaps"]),
        again=sum(one["times_received"] != 1 for one in program.stand_ins.state()["writes"]),
    )


def _open_books(at: AtService) -> None:
    """The year is not closed yet where mistakes are made and mended."""
    at.do("close_books" if at.service == "quickbooks" else "lock", on=None)


def _differing(program: Program) -> list[tuple[str, set[str]]]:
    """What differs in the months that tied, with its records."""
    report = program.json("report", "reconciliation", status=1)
    return [
        (one["cause"], {record["id"] for record in one["records"]})
        for one in report["differences"]
        if one["cause"] not in CALM and any(record["date"][:7] <= TIED for record in one["records"])
    ]


def _settle(program: Program) -> int:
    """Approve and write what is put forward for those months, and the matches; how many fixes went out."""
    ours = {record for _, records in _differing(program) for record in records}
    fixes = [
        str(row["id"])
        for row in program.json("list", "reconciliation")
        if row["tier"] != "none" and ours & set(program.json("show", str(row["id"]))["records"])
    ]
    matches = [
        str(row["id"])
        for row in program.json("list", "matches")
        if row["source"].startswith("charge:") and row["tier"] != "none" and row["date"][:7] <= TIED
    ]
    if not fixes + matches:
        return 0
    program.json("approve", *fixes, *matches)
    done = program.run("batch", "commit", "--yes", "--json")
    rows = json.loads(done.stdout)["rows"] if done.stdout else []
    assert {row["result"] for row in rows} <= {"committed"}, rows
    return len(rows)


def main(arguments: Sequence[str]) -> int:
    """Prove it at each ledger and print; status 1 where it does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", choices=sorted(SERVICES), action="append")
    parser.add_argument("--each", type=int, default=1)
    given = parser.parse_args(arguments)
    proofs = {name: _at(name, given.each) for name in given.ledger or sorted(SERVICES)}
    for name, proof in proofs.items():
        left = ", ".join(f"{cause} {count}" for cause, count in proof.left.most_common()) or "nothing"
        say(
            f"{name}: {proof.planted} mistakes, without their cause {' '.join(proof.missed) or 'none'}; "
            f"{proof.fixes} rows written in {proof.rounds} rounds; a last run finds "
            f"{left}; {proof.unexplained} gaps unexplained, {proof.again} writes received twice"
        )
    return int(not all(one.holds for one in proofs.values()))


def _at(service: str, each: int) -> Proof:
    with tempfile.TemporaryDirectory() as folder:
        stand_ins = StandIns(Path(folder), BOOKS[service])
        stand_ins.start()
        try:
            program = Program(Path(folder) / "home", stand_ins)
            program.connect()
            program.be_quick()
            program.json("sync")
            return prove(program, each)
        finally:
            stand_ins.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
