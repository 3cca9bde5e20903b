"""A small company's story, the stand-ins serving it on a real socket, and a plain HTTP caller."""

import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from app.domain.money import Money, parse
from integrations.sandbox.clock import Clock
from integrations.sandbox.quickbooks.entity import clean
from integrations.sandbox.quickbooks.words import dumps
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import (
    Story,
    StoryAccount,
    StoryAllocation,
    StoryCreditNote,
    StoryCustomer,
    StoryDeposit,
    StoryDepositLine,
    StoryEstimate,
    StoryInvoice,
    StoryItem,
    StoryLine,
    StoryPayment,
    StoryTerm,
    StoryTime,
)

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
Json = dict[str, Any]


def _usd(text: str) -> Money:
    return parse(text, "USD")


def _at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 17, 30, tzinfo=UTC)


def _line(amount: str, *, is_taxable: bool = False) -> StoryLine:
    return StoryLine("design", "Studio time", "1", amount, _usd(amount), is_taxable)


def small_story() -> Story:
    """Two customers with a job, four invoices, a credit, two payments, a deposit, an estimate and time."""
    return Story(
        name="Harbour Lane Studio",
        currency="USD",
        time_zone="America/Los_Angeles",
        as_of=NOW,
        books_closed_on=date(2026, 8, 31),
        tax_rate="8",
        accounts=(
            StoryAccount("checking", "Checking", "Bank", "Checking"),
            StoryAccount("income", "Design income", "Income", "ServiceFeeIncome"),
            StoryAccount("fees", "Stripe fees", "Expense", "BankCharges"),
            StoryAccount(
                "advances", "Customer deposits", "Other Current Liability", "OtherCurrentLiabilities"
            ),
        ),
        terms=(StoryTerm("net30", "Net 30", 30), StoryTerm("early", "2% 10 Net 30", 30, "2", 10)),
        items=(StoryItem("design", "Design hour", "Studio time, per hour", "95", "income"),),
        customers=(
            StoryCustomer("tide", "Tidewater Ceramics", email="accounts@tidewater.example", term="net30"),
            StoryCustomer("spring", "Spring Catalogue", parent="tide"),
            StoryCustomer("pell", "Pell's Yard"),
            StoryCustomer("gone", "Gone Ltd", is_active=False),
        ),
        invoices=(
            StoryInvoice(
                "i1", "2201", "tide", date(2026, 9, 3), date(2026, 10, 3), (_line("839.00"),), _at(9, 3)
            ),
            StoryInvoice(
                "i2",
                "2202",
                "tide",
                date(2026, 10, 5),
                date(2026, 11, 4),
                (_line("1140.00"), _line("127.50", is_taxable=True)),
                _at(10, 5),
                discount_percent="10",
                tax_rate="8",
            ),
            StoryInvoice(
                "i3", "2203", "pell", date(2026, 8, 20), date(2026, 9, 19), (_line("300"),), _at(8, 20)
            ),
            StoryInvoice(
                "i4", "2204", "spring", date(2026, 11, 2), date(2026, 12, 2), (_line("240.00"),), _at(11, 2)
            ),
        ),
        credit_notes=(
            StoryCreditNote("c1", "2205", "tide", date(2026, 10, 30), (_line("75.00"),), _at(10, 30)),
        ),
        payments=(
            StoryPayment(
                "p1",
                "tide",
                date(2026, 11, 9),
                _usd("500.00"),
                _at(11, 9),
                (StoryAllocation("invoice", "i2", _usd("350.95")),),
                reference="ch_3Q7kM",
            ),
            StoryPayment("p2", "pell", date(2026, 11, 10), _usd("100.00"), _at(11, 10)),
        ),
        deposits=(
            StoryDeposit(
                "d1",
                "checking",
                date(2026, 11, 12),
                (
                    StoryDepositLine(_usd("100.00"), payment="p2"),
                    StoryDepositLine(_usd("-3.20"), account="fees"),
                ),
                _at(11, 12),
            ),
        ),
        estimates=(
            StoryEstimate(
                "e1", "1001", "pell", date(2026, 11, 3), "Accepted", (_line("950.00"),), _at(11, 3)
            ),
        ),
        times=(
            StoryTime(
                "t1",
                "Jo Marsh",
                "pell",
                "design",
                date(2026, 11, 4),
                150,
                "95",
                "Colour",
                is_billable=True,
                is_billed=False,
                created_at=_at(11, 4),
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: status, headers in lower case, raw body."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body with exact numbers."""
        return json.loads(self.body, parse_float=Decimal)

    @property
    def code(self) -> str:
        """The code of an upper-case fault."""
        return str(self.json["Fault"]["Error"][0]["code"])


def call(
    url: str, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
) -> Answer:
    """One exchange on a connection of its own."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    payload = body if isinstance(body, bytes | None) else dumps(clean(body))
    try:
        connection.request(method, path, payload, headers or {})
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, found, response.read())
    finally:
        connection.close()


class QuickBooks:
    """Calls the accounting API with a living token."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.root = f"/v3/company/{sandbox.quickbooks.realm}"
        self.token = str(sandbox.grant()["access_token"])

    @property
    def headers(self) -> dict[str, str]:
        """Bearer token and JSON."""
        return {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}

    def get(self, path: str) -> Answer:
        """Read below the company's root."""
        return call(self.sandbox.url, "GET", f"{self.root}/{path}", headers=self.headers)

    def post(self, path: str, body: object, **parameters: str) -> Answer:
        """Write below the company's root."""
        query = f"?{urlencode(parameters)}" if parameters else ""
        return call(self.sandbox.url, "POST", f"{self.root}/{path}{query}", body, self.headers)

    def query(self, text: str) -> Answer:
        """Run a statement."""
        return self.get(f"query?query={quote(text)}")

    def rows(self, text: str) -> list[Json]:
        """The rows of a statement."""
        found = self.query(text).json["QueryResponse"]
        return next((value for value in found.values() if isinstance(value, list)), [])

    def all(self, entity: str, tests: str = "") -> list[Json]:
        """All rows of an entity that pass the tests."""
        return self.rows(" ".join(("SELECT * FROM", entity, f"WHERE {tests}" if tests else "")))

    def one(self, entity: str, **where: str) -> Json:
        """The one row whose members equal these."""
        tests = " AND ".join(f"{name} = '{value}'" for name, value in where.items())
        rows = self.all(entity, tests)
        assert len(rows) == 1, rows
        return rows[0]

    def invoice(self, number: str) -> Json:
        """An invoice by its number."""
        return self.one("Invoice", DocNumber=number)

    def customer(self, name: str) -> str:
        """A customer's id."""
        return str(self.one("Customer", DisplayName=name.replace("'", "\\'"))["Id"])


@pytest.fixture
def story() -> Story:
    """The small company's story."""
    return small_story()


@pytest.fixture
def sandbox(story: Story) -> Iterator[Sandbox]:
    """The stand-ins, listening, on a fixed clock."""
    with Sandbox(story, clock=Clock(NOW)) as running:
        yield running


@pytest.fixture
def quickbooks(sandbox: Sandbox) -> QuickBooks:
    """An authorised caller."""
    return QuickBooks(sandbox)


@pytest.fixture
def talk() -> Callable[..., Answer]:
    """One exchange with any address."""
    return call


@pytest.fixture
def caller() -> Callable[[Sandbox], QuickBooks]:
    """Makes an authorised caller of a sandbox."""
    return QuickBooks
