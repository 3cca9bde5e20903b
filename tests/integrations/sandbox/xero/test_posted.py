"""Bodies that make no sense are refused, never a broken connection, and the books stay whole."""

import copy
from typing import Any

import pytest

JUNK = (None, "", "x", 0, -1, True, [], {}, [1], [None], {"a": 1}, "2026-13-45", 10**30, "NaN")


def _bodies(xero: Any) -> dict[str, dict[str, Any]]:
    invoice, bank = xero.invoice("2201")["InvoiceID"], xero.bank()
    lines = [{"LineAmount": 5, "AccountCode": "200"}, {"LineAmount": -5, "AccountCode": "400"}]
    return {
        "Invoices": xero.draft(
            Status="AUTHORISED", Total=100, CurrencyRate=1, ExpectedPaymentDate="2026-12-01"
        ),
        "Payments": {
            "Invoice": {"InvoiceID": invoice},
            "Account": bank,
            "Amount": 1,
            "Date": "2026-11-20",
            "CurrencyRate": 1,
        },
        "BatchPayments": {
            "Account": bank,
            "Date": "2026-11-20",
            "Payments": [{"Invoice": {"InvoiceID": invoice}, "Amount": 1}],
        },
        "BankTransactions": {**xero.draft(Type="RECEIVE"), "BankAccount": bank},
        "ManualJournals": {"Narration": "n", "JournalLines": lines, "Status": "POSTED"},
        "Contacts": {
            "Name": "N",
            "Addresses": [{"AddressType": "POBOX"}],
            "PaymentTerms": {"Sales": {"Day": 3}},
        },
        "Quotes": xero.draft(ExpiryDate="2026-12-01"),
    }


def _spoilt(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Each member, and each member of the first line, replaced by each piece of junk."""
    found = []
    for junk in JUNK:
        found += [{**copy.deepcopy(body), name: junk} for name in body]
        for lines in ("LineItems", "JournalLines", "Payments"):
            for name in body[lines][0] if lines in body else ():
                other = copy.deepcopy(body)
                other[lines][0][name] = junk
                found.append(other)
    return found


@pytest.mark.parametrize(
    "endpoint",
    ["Invoices", "Payments", "BatchPayments", "BankTransactions", "ManualJournals", "Contacts", "Quotes"],
)
def test_junk_is_a_400_or_harmless(xero: Any, endpoint: str) -> None:
    """Every member in turn; the trial balance holds, and the list can still be read."""
    for body in _spoilt(_bodies(xero)[endpoint]):
        xero.token = str(xero.sandbox.grant("xero")["access_token"])
        answer = xero.put(endpoint, {endpoint: [body]})
        assert answer.status in {200, 400}, (body, answer.body)
    xero.sandbox.xero.organisation.books.check()
    assert xero.get(f"{endpoint}?page=1").status == 200


@pytest.mark.parametrize(
    "body", [[], [1], None, "x", {"contactId": 1}, {"rate": [1], "name": "x", "chargeType": "TIME"}]
)
def test_projects_too(xero: Any, body: object) -> None:
    """400 in their own shape."""
    (project,) = xero.projects("GET", "Projects").json["items"]
    for path in (
        "Projects",
        f"Projects/{project['projectId']}/Tasks",
        f"Projects/{project['projectId']}/Time",
    ):
        assert xero.projects("POST", path, body).status == 400
