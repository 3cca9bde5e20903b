"""Who gets in: tokens, tenants, scopes, with the bodies of wire/xero.md 5."""

from datetime import timedelta
from typing import Any

import pytest

from integrations.sandbox.server import Sandbox


def test_an_expired_token_says_when(xero: Any) -> None:
    """401 TokenExpired with the day first, after half an hour on the movable clock."""
    assert xero.get("Organisation").status == 200
    xero.sandbox.clock.advance(timedelta(minutes=31))
    answer = xero.get("Organisation")
    assert answer.status == 401
    body = answer.json
    assert body["Detail"] == "TokenExpired: token expired at 20/11/2026 18:30:00"
    assert (body["Type"], body["Title"], body["Status"], body["Extensions"]) == (
        None,
        "Unauthorized",
        401,
        {},
    )


def test_no_or_a_foreign_token_is_401(xero: Any, talk: Any) -> None:
    """Without a bearer token nothing is said about the organisation."""
    assert xero.get("Organisation", Authorization="").status == 401
    assert xero.get("Organisation", Authorization="Bearer abc").status == 401
    assert talk(xero.sandbox.url, "GET", "/connections").status == 401


@pytest.mark.parametrize("tenant", ["", "5934ed13-817b-4aa6-8afa-4c0cacd8fc75"])
def test_the_wrong_or_no_tenant_is_403(xero: Any, tenant: str) -> None:
    """403 AuthenticationUnsuccessful in its own body."""
    answer = xero.get("Organisation", xero_tenant_id=tenant)
    assert answer.status == 403
    assert (answer.json["Title"], answer.json["Detail"]) == ("Forbidden", "AuthenticationUnsuccessful")


def test_a_disconnect_from_xeros_side_is_403(xero: Any) -> None:
    """The token still lives, the organisation is shut."""
    xero.sandbox.act({"service": "xero", "act": "disconnect"})
    assert xero.get("Invoices").status == 403
    assert xero.sandbox.state()["xero"]["connections"] == []


@pytest.mark.parametrize(
    ("scope", "method", "path", "is_open"),
    [
        ("accounting.invoices.read", "GET", "Invoices?page=1", True),
        ("accounting.invoices.read", "PUT", "Invoices", False),
        ("accounting.invoices", "GET", "Payments?page=1", False),
        ("accounting.payments", "GET", "Payments?page=1", True),
        ("accounting.payments.read", "GET", "BatchPayments", True),
        ("accounting.settings.read", "GET", "Organisation", True),
        ("accounting.invoices", "GET", "Organisation", False),
        ("accounting.banktransactions.read", "GET", "BankTransfers", True),
        ("accounting.contacts.read", "GET", "Contacts?page=1", True),
        ("accounting.invoices", "GET", "Items", True),
        ("accounting.contacts", "GET", "ManualJournals?page=1", False),
    ],
)
def test_scopes_decide_call_by_call(
    sandbox: Sandbox, caller: Any, scope: str, method: str, path: str, *, is_open: bool
) -> None:
    """401 AuthorizationUnsuccessful outside the granted scopes, with the header that names it."""
    limited = caller(sandbox, scope=scope)
    answer = limited.call(method, path, {} if method == "PUT" else None)
    if is_open:
        assert answer.status == 200
    else:
        assert (answer.status, answer.json["Detail"]) == (401, "AuthorizationUnsuccessful")
        assert "insufficient_scope" in answer.headers["www-authenticate"]


def test_projects_need_their_own_scope(sandbox: Sandbox, caller: Any) -> None:
    """projects.read reads and does not write."""
    limited = caller(sandbox, scope="projects.read")
    assert limited.projects("GET", "Projects").status == 200
    assert limited.projects("POST", "Projects", {"name": "x"}).status == 401


def test_broad_scopes_still_open_for_an_old_app(sandbox: Sandbox, caller: Any) -> None:
    """accounting.transactions is all of the granular ones for an app that has it."""
    old = caller(sandbox, client_id="sandbox-xero-old-client", scope="accounting.transactions")
    assert old.get("Invoices?page=1").status == old.get("Payments?page=1").status == 200
    assert old.get("Contacts?page=1").status == 401


def test_reports_need_the_users_right(xero: Any) -> None:
    """A standard user without reports gets 403 for them (2.8)."""
    path = f"Reports/AgedReceivablesByContact?contactID={xero.contact('Tidewater Ceramics')}"
    assert xero.get(path).status == 200
    xero.sandbox.act({"service": "xero", "act": "switch", "switches": {"has_reports": False}})
    assert xero.get(path).status == 403
    assert xero.put("ManualJournals", {"Narration": "x"}).status == 403


def test_actions_say_what_the_user_may_do(xero: Any) -> None:
    """ALLOWED and NOT-ALLOWED by name."""
    xero.sandbox.act({"service": "xero", "act": "deny", "actions": ["CreatePayment"]})
    rows = xero.get("Organisation/Actions").json["Actions"]
    allowed = {row["Name"]: row["Status"] for row in rows}
    assert (allowed["CreatePayment"], allowed["CreateApprovedInvoice"]) == ("NOT-ALLOWED", "ALLOWED")
    assert xero.paid(xero.invoice("2201")["InvoiceID"], 1).status == 403


def test_journals_are_for_the_advanced_tier(xero: Any) -> None:
    """Their scope cannot be granted here: 401, not 404."""
    assert xero.get("Journals").json["Detail"] == "AuthorizationUnsuccessful"
