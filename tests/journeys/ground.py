"""The ground journeys stand on: the stand-ins as a process, and the program as a process."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.record import replace
from app.paths import Home
from integrations.sandbox.sample.story import sample_story
from integrations.sandbox.story import Story
from integrations.sandbox.visitor import press_connect
from tests.journeys import forked

COMPANY = "larkspur"
PATIENCE = 120.0
FROM_SOURCE = (sys.executable, "-m", "app")
QUICK = {"quiet_seconds": 1, "calls_a_second": 500}


@dataclass(frozen=True)
class QuickBooksBooks:
    """How the journeys look at a QuickBooks company in the stand-ins' own state."""

    service = "quickbooks"
    client = "sandbox-client"
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

    def unpaid(self, state: dict[str, Any]) -> list[tuple[str, str]]:
        """Number and day of each invoice that nothing was paid of."""
        found = state[self.service]["Invoice"]
        owed = [one for one in found if one["Balance"] == one["TotalAmt"] > 0]
        return [(one["DocNumber"], one["TxnDate"]) for one in owed]


@dataclass(frozen=True)
class XeroBooks:
    """How the journeys look at a Xero organisation in the stand-ins' own state."""

    service = "xero"
    client = "sandbox-xero-client"
    payments = "xero.write.*payments"

    def balances(self, state: dict[str, Any]) -> dict[str, int]:
        """What each sales invoice has open, in cents, by id."""
        found = state[self.service]["Invoices"]
        sales = [invoice for invoice in found if invoice["Type"] == "ACCREC"]
        return {
            invoice["InvoiceID"]: cents(invoice["AmountDue"]) if invoice["Status"] == "AUTHORISED" else 0
            for invoice in sales
        }

    def unpaid(self, state: dict[str, Any]) -> list[tuple[str, str]]:
        """Number and day of each sales invoice that nothing was paid of."""
        found = state[self.service]["Invoices"]
        sales = [one for one in found if one["Type"] == "ACCREC" and one["Status"] == "AUTHORISED"]
        owed = [one for one in sales if one["AmountDue"] == one["Total"]]
        return [(one["InvoiceNumber"], one["DateString"][:10]) for one in owed]

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
on_each_ledger = pytest.mark.parametrize("books", sorted(BOOKS), indirect=True)


@dataclass
class StandIns:
    """The stand-ins, served by a process of their own, and the ledger that a journey is about."""

    folder: Path
    books: Books = BOOKS["quickbooks"]
    addresses: dict[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None
    command: tuple[str, ...] = FROM_SOURCE
    clock: str = "real"

    def start(self) -> None:
        """Serve the sample company; state and port survive a restart."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [
                *(*self.command, "sandbox", "serve", "--port", self.port, "--limits", "off"),
                *("--open", self.books.service, "--clock", self.clock),
                *("--state", str(self.folder / "state.jsonl"), "--ready-file", str(ready)),
            ],
            stdout=subprocess.DEVNULL,
        )
        wait_for(ready.exists, "the stand-ins to listen")
        self.addresses = json.loads(ready.read_text(encoding="utf-8"))

    @property
    def port(self) -> str:
        """Their port; a free one the first time."""
        return self.url.rpartition(":")[2] if self.addresses else "0"

    @property
    def url(self) -> str:
        """Their origin."""
        return self.addresses["COUNTERSIGN_QUICKBOOKS_URL"]

    @property
    def story(self) -> Story:
        """What the sample company's books were opened with."""
        with (self.folder / "state.jsonl").open(encoding="utf-8") as kept:
            opened = json.loads(kept.readline())
        return sample_story(opened["seed"], datetime.fromisoformat(opened["as_of"]).replace(microsecond=0))

    def state(self) -> dict[str, Any]:
        """Everything they hold."""
        return self._call("GET", "state", None)

    def lock(self, on: str | None) -> None:
        """Somebody closes the ledger's books to a day, or opens all of them."""
        act = "close_books" if self.books.service == "quickbooks" else "lock"
        self.do("act", {"service": self.books.service, "act": act, "on": on})

    def void(self, invoice: str) -> None:
        """Somebody voids an invoice, in closed books, too: they are open from then on."""
        self.lock(None)
        self.do("act", self.books.void(invoice))

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

    def invoices(self) -> dict[str, dict[str, Any]]:
        """Invoices by id, as QuickBooks words them."""
        return {invoice["Id"]: invoice for invoice in self.state()["quickbooks"]["Invoice"]}

    def unpaid(self) -> list[tuple[str, str]]:
        """Number and day of every sales invoice that nothing was paid of, the earliest first."""
        found = self.books.unpaid(self.state())
        return sorted(found, key=lambda one: (one[1], one[0]))

    def payments(self) -> list[dict[str, Any]]:
        """Payments as QuickBooks words them."""
        found: list[dict[str, Any]] = self.state()["quickbooks"]["Payment"]
        return found

    def is_noted(self, step: str) -> bool:
        """Whether the ledger has a note of a step: in a record of its own, or in a document's history."""
        state = self.state()
        return f"{step} sent to" in str(state) or "History" in str(state["writes"])

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
    settings: dict[str, str] = field(default_factory=dict)
    """Variables of the environment that differ from the usual ones."""
    command: tuple[str, ...] = FROM_SOURCE

    @property
    def environment(self) -> dict[str, str]:
        """What the person's shell would hold."""
        return {
            **os.environ,
            **self.stand_ins.addresses,
            "COUNTERSIGN_HOME": str(self.home),
            "COUNTERSIGN_PASSPHRASE": "a phrase for tests",
            "COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET": "sandbox-secret",
            **self.settings,
        }

    def but(self, **settings: str) -> "Program":
        """The same program in a shell where some variables differ."""
        return replace(self, settings=self.settings | settings)

    @property
    def company_file(self) -> Path:
        """Where the company is kept."""
        return Home(self.home).company_file(COMPANY)

    def run(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        """Run a command to its end."""
        if self.command == FROM_SOURCE and forked.CAN_FORK:
            return forked.run(arguments, self.environment, given, PATIENCE)
        return subprocess.run(
            [*self.command, *arguments],
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
            [*self.command, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
        )

    def connect(self) -> None:
        """Connect both services as a person would: consent page in a browser, key on standard input."""
        done = self.consent()
        assert done.returncode == 0, done.stderr
        done = self.run("connect", "stripe", "--company", COMPANY, given="rk_test_sandbox\n")
        assert done.returncode == 0, done.stderr

    def consent(
        self, press: Callable[[str], None] = press_connect, *more: str
    ) -> "subprocess.CompletedProcess[str]":
        """Connect the ledger; ``press`` does what the person does on the consent page."""
        waiting = self.start(
            *("connect", self.stand_ins.books.service, "--client-id", self.stand_ins.books.client),
            *("--company", COMPANY, "--no-browser", *more),
        )
        assert waiting.stdout is not None
        address = waiting.stdout.readline().strip()
        if address:
            press(address)
        said, errors = waiting.communicate(timeout=PATIENCE)
        return subprocess.CompletedProcess(waiting.args, waiting.returncode, address + said, errors)

    def be_quick(self) -> None:
        """On loopback a request lives no longer than a second, and the stand-ins keep no limits."""
        from app.clock import SystemClock
        from app.store import settings_rows
        from app.store.company_file import CompanyFile

        with CompanyFile.open(self.company_file) as company, company.writer() as conn:
            settings_rows.put(conn, "delivery", QUICK, SystemClock().now())

    def follow_up_quickly(self) -> None:
        """A step a day from the day after due on, and no waiting between two messages."""
        from app.clock import SystemClock
        from app.jobs import settings
        from app.jobs.propose import propose_kinds
        from app.propose.followup.policy import USUAL, Policies, Policy
        from app.propose.proposal import ProposalKind
        from app.settings import FollowUps
        from app.store.company_file import CompanyFile

        steps = tuple(replace(step, days=days) for days, step in enumerate(USUAL, 1))
        with CompanyFile.open(self.company_file) as company:
            chosen = FollowUps(policies=Policies(Policy(steps, apart=0)))
            settings.change(company, chosen, "Ana", SystemClock())
            propose_kinds(company, SystemClock(), [ProposalKind.FOLLOWUP])


def wait_for(condition: Any, what: str, seconds: float = 20.0) -> None:
    """Wait until a condition holds; fail with what was waited for."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.02)


def cents(amount: object) -> int:
    """An amount as JSON carries it (12.5, "12.50", 0) in minor units."""
    return int((Decimal(str(amount)) * 100).to_integral_exact())
