"""A caller of the Xero stand-in with a living token."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from integrations.sandbox.server import Sandbox

Json = dict[str, Any]
ROOT = "/api.xro/2.0"


class Xero:
    """Calls one organisation. ``talk`` is the plain HTTP exchange of the tests."""

    def __init__(self, sandbox: Sandbox, talk: Callable[..., Any], **asked: str) -> None:
        self.sandbox = sandbox
        self.talk = talk
        granted = sandbox.grant("xero", **asked)
        self.token = str(granted["access_token"])
        self.refresh = str(granted.get("refresh_token", ""))
        self.tenant = str(granted["tenantId"])

    def headers(self, **more: str) -> dict[str, str]:
        """Token, tenant and JSON; an empty value leaves a header out."""
        found = {
            "Authorization": f"Bearer {self.token}",
            "xero-tenant-id": self.tenant,
            "Accept": "application/json",
            **{name.replace("_", "-"): value for name, value in more.items()},
        }
        return {name: value for name, value in found.items() if value or name == "Idempotency-Key"}

    def call(self, method: str, path: str, body: object = None, **headers: str) -> Any:
        """One exchange below the Accounting API."""
        return self.talk(self.sandbox.url, method, f"{ROOT}/{path}", body, self.headers(**headers))

    def get(self, path: str, **headers: str) -> Any:
        """Read."""
        return self.call("GET", path, **headers)

    def put(self, path: str, body: object, key: str = "", **headers: str) -> Any:
        """Create."""
        more = {"Idempotency_Key": key} if key else {}
        return self.call("PUT", path, body, **more, **headers)

    def post(self, path: str, body: object, **headers: str) -> Any:
        """Create or update."""
        return self.call("POST", path, body, **headers)

    def projects(self, method: str, path: str, body: object = None) -> Any:
        """One exchange below the Projects API."""
        return self.talk(self.sandbox.url, method, f"/projects.xro/2.0/{path}", body, self.headers())

    def rows(self, path: str, **headers: str) -> list[Json]:
        """The rows of a list."""
        answer = self.get(path, **headers)
        assert answer.status == 200, answer.body
        found: list[Json] = answer.json[path.partition("?")[0].partition("/")[0]]
        return found

    def one(self, path: str) -> Json:
        """The one row of an address."""
        rows = self.rows(path)
        assert len(rows) == 1, rows
        return rows[0]

    def invoice(self, number: str) -> Json:
        """An invoice by its number."""
        return self.one(f"Invoices/{number}")

    def contact(self, name: str) -> str:
        """A contact's id."""
        where = quote(f'Name=="{name}"')
        return str(self.one(f"Contacts?includeArchived=true&page=1&where={where}")["ContactID"])

    def bank(self, name: str = "Checking") -> Json:
        """A reference to a bank account."""
        where = quote(f'Name=="{name}"')
        return {"AccountID": self.one(f"Accounts?where={where}")["AccountID"]}

    def draft(self, **more: Any) -> Json:
        """The body of a sales invoice of one line of 100.00."""
        return {
            "Type": "ACCREC",
            "Contact": {"ContactID": self.contact("Tidewater Ceramics")},
            "Date": "2026-11-20",
            "DueDate": "2026-12-20",
            "LineItems": [{"Description": "Work", "Quantity": 1, "UnitAmount": 100, "AccountCode": "200"}],
            **more,
        }

    def made(self, **more: Any) -> Json:
        """A new invoice as it was answered."""
        answer = self.put("Invoices", {"Invoices": [self.draft(**more)]})
        assert answer.status == 200, answer.body
        found: Json = answer.json["Invoices"][0]
        return found

    def paid(self, invoice: str, amount: object, **more: Any) -> Any:
        """The answer to a payment on an invoice."""
        body = {
            "Invoice": {"InvoiceID": invoice},
            "Account": self.bank(),
            "Date": "2026-11-20",
            "Amount": amount,
            **more,
        }
        return self.put("Payments", {"Payments": [body]})


def messages(answer: Any) -> list[str]:
    """The messages of a 400."""
    assert answer.status == 400, answer.body
    return [error["Message"] for element in answer.json["Elements"] for error in element["ValidationErrors"]]


@pytest.fixture
def refusals() -> Callable[[Any], list[str]]:
    """The messages of a 400."""
    return messages


@pytest.fixture
def xero(sandbox: Sandbox, talk: Callable[..., Any]) -> Xero:
    """A caller with all scopes the program asks for, and the right to write settings."""
    from integrations.sandbox.xero.oauth import SCOPES

    return Xero(sandbox, talk, scope=f"{SCOPES} accounting.settings projects")


@pytest.fixture
def caller(talk: Callable[..., Any]) -> Callable[..., Xero]:
    """Makes another caller of a sandbox."""
    return lambda sandbox, **asked: Xero(sandbox, talk, **asked)
