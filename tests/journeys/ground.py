"""The ground journeys stand on: the stand-ins as a process, and the program as a process."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from integrations.sandbox.visitor import press_connect

COMPANY = "larkspur"
PATIENCE = 240.0
"""Seconds; Xero lets sixty calls a minute through, and a commit of many rows takes its time."""


@dataclass(frozen=True)
class QuickBooksBooks:
    """How the journeys look at a QuickBooks company in the stand-ins' own state."""

    service = "quickbooks"
    client = "sandbox-client"
    rows = 1000
    payments = "quickbooks.write.payment"

    def balances(self, state: dict[str, Any]) -> dict[str, int]:
        """What each invoice has open, in cents, by id."""
        return {invoice["Id"]: cents(invoice["Balance"]) for invoice in state[self.service]["Invoice"]}

    def receipts(self, state: dict[str, Any]) -> list[tuple[str, str]]:
        """Every receipt booked from a card charge: the charge and the record's id."""
        found = state[self.service]["Payment"]
        return [(p["PrivateNote"].split()[-1], p["Id"]) for p in found if "ch_" in p.get("PrivateNote", "")]

    def void(self, invoice: str) -> dict[str, str]:
        """What somebody does to void an invoice."""
        return {"act": "void", "entity": "Invoice", "id": invoice}


@dataclass(frozen=True)
class XeroBooks:
    """How the journeys look at a Xero organisation in the stand-ins' own state."""

    service = "xero"
    client = "sandbox-xero-client"
    rows = 12
    """Approved at most: sixty calls a minute make more rows a matter of minutes."""
    payments = "xero.write.*payments"

    def balances(self, state: dict[str, Any]) -> dict[str, int]:
        """What each sales invoice has open, in cents, by id."""
        found = state[self.service]["Invoices"]
        sales = [invoice for invoice in found if invoice["Type"] == "ACCREC"]
        return {
            invoice["InvoiceID"]: cents(invoice["AmountDue"]) if invoice["Status"] == "AUTHORISED" else 0
            for invoice in sales
        }

    def receipts(self, state: dict[str, Any]) -> list[tuple[str, str]]:
        """Every receipt booked from a card charge: the charge, and the payment, batch or overpayment."""
        held = state[self.service]
        paid = [
            (payment.get("Reference") or payment.get("BatchPayment", {}).get("Reference", ""),
             payment.get("BatchPaymentID") or payment["PaymentID"])
            for payment in held["Payments"] if payment["Status"] == "AUTHORISED"
        ]  # fmt: skip
        received = [
            (over["LineItems"][0]["Description"], over["OverpaymentID"])
            for over in held["Overpayments"]
            if over["Status"] in {"AUTHORISED", "PAID"} and over["LineItems"]
        ]
        return sorted({(words.split()[-1], key) for words, key in paid + received if "ch_" in words})

    def void(self, invoice: str) -> dict[str, str]:
        """What somebody does to void an invoice."""
        return {"service": "xero", "act": "void", "id": invoice}


Books = QuickBooksBooks | XeroBooks
BOOKS: dict[str, Books] = {"quickbooks": QuickBooksBooks(), "xero": XeroBooks()}


@dataclass
class StandIns:
    """The stand-ins, served by a process of their own, and the ledger that a journey is about."""

    folder: Path
    books: Books
    addresses: dict[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        """Serve the sample company; state survives a restart."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "app", "sandbox", "serve", "--port", "0", "--limits", "off"),
                *("--state", str(self.folder / "state.jsonl"), "--ready-file", str(ready)),
            ],
            stdout=subprocess.DEVNULL,
        )
        wait_for(ready.exists, "the stand-ins to listen")
        self.addresses = json.loads(ready.read_text(encoding="utf-8"))

    @property
    def url(self) -> str:
        """Their origin."""
        return self.addresses["COUNTERSIGN_QUICKBOOKS_URL"]

    def state(self) -> dict[str, Any]:
        """Everything they hold."""
        return self._call("GET", "state", None)

    def do(self, what: str, detail: object) -> dict[str, Any]:
        """Use the back door: ``faults`` or ``act``."""
        return self._call("POST", what, json.dumps(detail).encode())

    def _call(self, method: str, what: str, body: bytes | None) -> dict[str, Any]:
        request = urllib.request.Request(f"{self.url}/_sandbox/{what}", body, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - loopback
            found: dict[str, Any] = json.loads(answer.read() or b"{}")
        return found

    def balances(self) -> dict[str, int]:
        """What each invoice has open in the ledger, in cents, by id."""
        return self.books.balances(self.state())

    def receipts(self) -> list[tuple[str, str]]:
        """Every receipt booked from a card charge: the charge and the record's id."""
        return self.books.receipts(self.state())

    def stop(self) -> None:
        """End the process."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(10)


@dataclass
class Program:
    """Countersign's commands, each a process of its own, against the stand-ins."""

    home: Path
    stand_ins: StandIns

    @property
    def environment(self) -> dict[str, str]:
        """What the person's shell would hold."""
        return {
            **os.environ,
            **self.stand_ins.addresses,
            "COUNTERSIGN_HOME": str(self.home),
            "COUNTERSIGN_PASSPHRASE": "a phrase for tests",
            "COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET": "sandbox-secret",
        }

    def run(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        """Run a command to its end."""
        return subprocess.run(
            [sys.executable, "-m", "app", *arguments],
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment,
            timeout=PATIENCE,
        )

    def json(self, *arguments: str, status: int = 0) -> Any:
        """Run a command with --json and read its document."""
        done = self.run(*arguments, "--json")
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stderr}"
        return json.loads(done.stdout)

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Begin a command and go on."""
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
        )

    def connect(self) -> None:
        """Connect ledger and processor as a person would: consent in a browser, key on standard input."""
        waiting = self.start(
            *("connect", self.stand_ins.books.service, "--client-id", self.stand_ins.books.client),
            *("--company", COMPANY, "--no-browser"),
        )
        assert waiting.stdout is not None
        press_connect(waiting.stdout.readline().strip())
        _, errors = waiting.communicate(timeout=PATIENCE)
        assert waiting.returncode == 0, errors
        done = self.run("connect", "stripe", "--company", COMPANY, given="rk_test_sandbox\n")
        assert done.returncode == 0, done.stderr

    def approve_ready(self) -> list[int]:
        """Approve what is ready, as many rows as the ledger is quick for; their ids."""
        ready = [row["id"] for row in self.json("list", "matches", "--tier", "ready")]
        taken = ready[: self.stand_ins.books.rows]
        self.json("approve", *(str(one) for one in taken))
        return taken

    def be_quick(self) -> None:
        """On loopback a request lives no longer than two seconds."""
        from app.clock import SystemClock
        from app.paths import Home
        from app.store import settings_rows
        from app.store.company_file import CompanyFile

        with CompanyFile.open(Home(self.home).company_file(COMPANY)) as company, company.writer() as conn:
            settings_rows.put(conn, "delivery", {"quiet_seconds": 2}, SystemClock().now())


def wait_for(condition: Any, what: str, seconds: float = 20.0) -> None:
    """Wait until a condition holds; fail with what was waited for."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.02)


def cents(amount: object) -> int:
    """An amount as JSON carries it (12.5, "12.50", 0) in minor units."""
    return int((Decimal(str(amount)) * 100).to_integral_exact())
