"""Every answer against Xero's published OpenAPI (skipped without the shared contracts)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox

CONTRACTS = Path(__file__).parents[4].parent / "shared" / "contracts" / "xero"
FILES = {"accounting": "xero_accounting.yaml", "projects": "xero-projects.yaml"}
BESIDE_THE_SCHEMA = {
    # Seen in the examples of the same file, or known from the 15.2.0 SDK (SOURCES.md), not in its schemas.
    *"DateString DueDateString ExpiryDateString DateUTCString CreatedDateUTCString ID TotalDiscount".split(),
    *"HasErrors HasValidationErrors RoundingAmount Warnings BankAccountType".split(),
}
TYPES: dict[str, Any] = {
    "string": str,
    "boolean": bool,
    "array": list,
    "object": dict,
    "number": (int, Decimal),
    "integer": int,
}
ANSWERS = (
    ("Invoices?page=1", "Invoices"),
    ("Invoices", "Invoices"),
    ("Invoices?summaryOnly=true", "Invoices"),
    ("Contacts?page=1&includeArchived=true", "Contacts"),
    ("Payments?page=1", "Payments"),
    ("CreditNotes?page=1", "CreditNotes"),
    ("Overpayments?page=1", "Overpayments"),
    ("Prepayments?page=1", "Prepayments"),
    ("BatchPayments", "BatchPayments"),
    ("BankTransactions?page=1", "BankTransactions"),
    ("BankTransfers", "BankTransfers"),
    ("Quotes?page=1", "Quotes"),
    ("ManualJournals?page=1", "ManualJournals"),
    ("Accounts", "Accounts"),
    ("TaxRates", "TaxRates"),
    ("Items", "Items"),
    ("Organisation", "Organisations"),
    ("Organisation/Actions", "Actions"),
    ("Currencies", "Currencies"),
    ("BrandingThemes", "BrandingThemes"),
    ("Users", "Users"),
)


class Schemas:
    """The schemas of one file."""

    def __init__(self, name: str) -> None:
        import yaml

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        text = (CONTRACTS / FILES[name]).read_text(encoding="utf-8")
        self._schemas = yaml.load(text, loader)["components"]["schemas"]  # noqa: S506 - a safe loader

    def differences(self, name: str, value: object, at: str = "") -> list[str]:
        """Members the schema does not know, values of another type, words outside an enum."""
        return list(self._walk({"$ref": f"#/components/schemas/{name}"}, value, at or name))

    def _walk(self, schema: dict[str, Any], value: object, at: str) -> Iterator[str]:
        if "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        kind = schema.get("type") or ("object" if "properties" in schema else "")
        if kind and not isinstance(value, TYPES[kind]):
            yield f"{at}: {value!r} is no {kind}"
        elif isinstance(value, str) and "enum" in schema and value not in schema["enum"]:
            yield f"{at}: {value!r} is not among the words"
        elif isinstance(value, list):
            for row in value:
                yield from self._walk(schema.get("items", {}), row, at)
        elif isinstance(value, dict) and "properties" in schema:
            for member, held in value.items():
                known = schema["properties"].get(member)
                if known is not None:
                    yield from self._walk(known, held, f"{at}.{member}")
                elif member not in BESIDE_THE_SCHEMA:
                    yield f"{at}.{member} is not known"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """The sample company."""
    with Sandbox(sample_story(), clock=Clock(AS_OF)) as running:
        yield running


@pytest.fixture(scope="module")
def schemas() -> dict[str, Schemas]:
    """The published schemas by API."""
    if not CONTRACTS.is_dir():
        pytest.skip("Xero's OpenAPI files (../shared/contracts/xero) are not beside the project")
    return {name: Schemas(name) for name in FILES}


@pytest.fixture
def ready(xero: Any) -> Any:
    """A caller who has written one of what the sample lacks."""
    first = xero.rows("Invoices?page=1&Statuses=AUTHORISED&pageSize=3")
    bank = {"AccountID": xero.one("Accounts?where=Name%3D%3D%22Business%20Checking%22")["AccountID"]}
    parts = [{"Invoice": {"InvoiceID": row["InvoiceID"]}, "Amount": 1} for row in first]
    body = {"Account": bank, "Date": "2026-11-20", "Payments": parts}
    assert xero.put("BatchPayments", body).status == 200
    line = [{"Description": "Ahead", "UnitAmount": 80, "AccountCode": "200"}]
    money = {
        "Type": "RECEIVE-PREPAYMENT",
        "Contact": first[0]["Contact"],
        "BankAccount": bank,
        "LineItems": line,
    }
    assert xero.put("BankTransactions", money).status == 200
    lines = [{"LineAmount": amount, "AccountCode": code} for amount, code in ((5, "400"), (-5, "200"))]
    assert xero.put("ManualJournals", {"Narration": "Shift", "JournalLines": lines}).status == 200
    return xero


@pytest.mark.parametrize(("path", "name"), ANSWERS)
def test_lists_have_the_published_shape(
    ready: Any, schemas: dict[str, Schemas], path: str, name: str
) -> None:
    """Known members, right types, words of the enums; in every row."""
    body = ready.get(path).json
    members = {name: body[name], **({"pagination": body["pagination"]} if "pagination" in body else {})}
    assert members[name]
    assert schemas["accounting"].differences(name, members) == []


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Invoices", "InvoiceID"),
        ("Accounts", "AccountID"),
        ("Items", "ItemID"),
        ("BatchPayments", "BatchPaymentID"),
        ("Contacts", "ContactID"),
        ("Payments", "PaymentID"),
        ("CreditNotes", "CreditNoteID"),
        ("Quotes", "QuoteID"),
    ],
)
def test_one_has_the_published_shape(ready: Any, schemas: dict[str, Schemas], name: str, key: str) -> None:
    """What an address answers."""
    row = ready.rows(name)[-1]
    body = ready.get(f"{name}/{row[key]}").json
    assert schemas["accounting"].differences(name, {name: body[name]}) == []


def test_a_refusal_has_the_published_shape(ready: Any, schemas: dict[str, Schemas]) -> None:
    """ErrorNumber, Type, Message; the element is echoed whole, which the schema does not say."""
    body = ready.put("Invoices", {"Invoices": [{"Type": "ACCREC"}]}).json
    (element,) = body["Elements"]
    assert element["Type"] == "ACCREC"
    shown = {**body, "Elements": [{"ValidationErrors": element["ValidationErrors"]}]}
    assert schemas["accounting"].differences("Error", shown) == []


def test_a_report_and_a_history_have_the_published_shape(ready: Any, schemas: dict[str, Schemas]) -> None:
    """Rows, cells, attributes; history records."""
    row = ready.rows("Invoices?page=1&Statuses=AUTHORISED")[0]
    report = ready.get(f"Reports/AgedReceivablesByContact?contactID={row['Contact']['ContactID']}").json
    assert schemas["accounting"].differences("ReportWithRows", {"Reports": report["Reports"]}) == []
    history = ready.get(f"Invoices/{row['InvoiceID']}/History").json
    shown = {"HistoryRecords": history["HistoryRecords"]}
    assert schemas["accounting"].differences("HistoryRecords", shown) == []


def test_projects_have_the_published_shape(ready: Any, schemas: dict[str, Schemas]) -> None:
    """Projects, tasks, time, users."""
    check = schemas["projects"].differences
    projects = ready.projects("GET", "Projects").json
    assert check("Projects", projects) == []
    root = f"Projects/{projects['items'][0]['projectId']}"
    assert check("Tasks", ready.projects("GET", f"{root}/Tasks").json) == []
    assert check("TimeEntries", ready.projects("GET", f"{root}/Time").json) == []
    assert check("ProjectUsers", ready.projects("GET", "ProjectsUsers").json) == []


def test_the_judge_sees_what_is_wrong(schemas: dict[str, Schemas]) -> None:
    """An unknown member, a wrong type and an unheard word are found."""
    wrong = {"Invoices": [{"Colour": "red", "Total": "1.00", "Status": "FROBBED"}]}
    assert len(schemas["accounting"].differences("Invoices", wrong)) == 3
