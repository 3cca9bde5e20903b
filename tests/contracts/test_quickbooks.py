"""QuickBooks' stand-in and our requests, held against what others published (../shared/contracts/quickbooks).

The field lists come from Intuit's schema and from recordings of the live service, the cassettes are raw
recordings; python-quickbooks' own objects read every answer. Skipped where that folder is absent.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
import pytest

from app.domain.documents import Allocation, Customer, Deposit, DocumentKind, Invoice, TaxScheme
from app.domain.money import Money
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    ApplyPayment,
    CreateDeposit,
    CreateJournal,
    CreatePayment,
    DeleteDocument,
    DepositPart,
    InvoiceLine,
    LedgerWrite,
    RefundSale,
    SendInvoice,
    SoldBack,
)
from app.errors import ConnectionRevoked, CountersignError, RemoteRejected
from integrations.http import Answer
from integrations.quickbooks import faults, outgoing, wire
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_NAME, answered, batch
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox
from tests.contracts.shared import ABSENT, contracts

yaml = pytest.importorskip("yaml", reason="the recordings are YAML, and PyYAML is not installed")

FOLDER = contracts("quickbooks")
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=ABSENT)

Json = dict[str, Any]
EVERYWHERE = {"domain", "sparse", "status"}
UNRECORDED = {"ClientEntityId", "DeferredRevenue"}
"""Recorded in query rows (wire/quickbooks.md 2.2), in no list of fields."""


def _contract(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def _cassettes() -> list[Path]:
    return sorted((FOLDER / "qbo_api-vcr-MIT").rglob("*.yml"))


def _exchanges(path: Path) -> Iterator[tuple[Json, Answer]]:
    """A cassette's requests with the answers they got."""
    for one in yaml.safe_load(path.read_text(encoding="utf-8"))["http_interactions"]:
        told = one["response"]
        body = told["body"].get("string") or ""
        headers = {name.lower(): values[0] for name, values in told["headers"].items()}
        raw = body if isinstance(body, bytes) else body.encode()
        yield one["request"], Answer(told["status"]["code"], headers, raw)


def _recorded(name: str, index: int = -1) -> Answer:
    return list(_exchanges(FOLDER / "qbo_api-vcr-MIT" / f"{name}.yml"))[index][1]


class Company:
    """The sample company of the stand-in, called without a socket."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(sample_story(1, AS_OF), clock=Clock(AS_OF))
        self.root = f"/v3/company/{self.sandbox.quickbooks.realm}"
        self.token = str(self.sandbox.grant()["access_token"])

    def call(self, method: str, path: str, query: str = "", body: bytes = b"") -> Response:
        """One exchange below the company's root."""
        headers = {"authorization": f"Bearer {self.token}", "accept": "application/json"}
        response = self.sandbox.serve(Request(method, f"{self.root}/{path}", query, headers, body))
        assert response is not None
        return response

    def post(self, path: str, body: Json, query: str = "") -> Response:
        """A write."""
        return self.call("POST", path, query, json.dumps(body).encode())

    def rows(self, entity: str) -> list[Json]:
        """All rows of an entity, hidden ones too."""
        where = (
            " WHERE Active IN (true,false)" if self.sandbox.quickbooks.company.entity(entity).is_list else ""
        )
        statement = quote(f"SELECT * FROM {entity}{where} MAXRESULTS 1000")  # noqa: S608 - no database
        found = json.loads(self.call("GET", "query", f"query={statement}").body)["QueryResponse"]
        return list(found.get(entity, []))


@pytest.fixture(scope="module")
def company() -> Company:
    """The sample company after a busy day, so that every entity and every member shows."""
    if not FOLDER.is_dir():
        pytest.skip(ABSENT)
    made = Company()
    _busy_day(made)
    return made


def _busy_day(made: Company) -> None:
    act = made.sandbox.act
    open_invoices = [row for row in made.rows("Invoice") if row["Balance"]]
    first, second = open_invoices[0], open_invoices[1]
    act({"act": "pay", "number": first["DocNumber"], "amount": 1})
    made.call("POST", f"invoice/{second['Id']}/send", "sendTo=a%40b.example")
    note = {"Note": "Called", "AttachableRef": [{"EntityRef": {"type": "Invoice", "value": first["Id"]}}]}
    assert made.post("attachable", note).status == 200
    accounts = {row["AccountSubType"]: row["Id"] for row in made.rows("Account")}
    detail = "JournalEntryLineDetail"
    sides = (("Debit", "BankCharges", None), ("Credit", "AccountsReceivable", first["CustomerRef"]))
    lines = [
        {"Amount": 1, "DetailType": detail, detail: {
            "PostingType": side, "AccountRef": {"value": accounts[sub_type]},
            **({"Entity": {"Type": "Customer", "EntityRef": {"value": named["value"]}}} if named else {})}}
        for side, sub_type, named in sides
    ]  # fmt: skip
    assert made.post("journalentry", {"Line": lines, "PrivateNote": "rounding"}).status == 200
    sold = {"Amount": 5, "DetailType": "SalesItemLineDetail",
            "SalesItemLineDetail": {"ItemRef": {"value": made.rows("Item")[0]["Id"]}}}  # fmt: skip
    form = {"CustomerRef": {"value": first["CustomerRef"]["value"]}, "Line": [sold]}
    for kind in ("salesreceipt", "refundreceipt"):
        assert made.post(kind, {**form, "DepositToAccountRef": {"value": "4"}}).status == 200
    act({"act": "switch", "switches": {"TrackDepartments": True}})
    assert made.post("department", {"Name": "Harbour studio"}).status == 200
    assert made.post("vendor", {"DisplayName": "Paper & Co"}).status == 200
    act({"act": "void", "number": open_invoices[2]["DocNumber"]})


ENTITIES = (
    "Account Term PaymentMethod Class Department TaxRate TaxCode Item Customer Employee Vendor Invoice "
    "CreditMemo Estimate SalesReceipt RefundReceipt Payment Deposit JournalEntry TimeActivity Attachable "
    "TaxAgency"
).split()


# Fields


class Schema:
    """Intuit's types, as far as the list of fields goes, with what recordings add to them."""

    def __init__(self) -> None:
        self._types = {
            name: {field["name"]: field["type"] for field in fields}
            for name, fields in _contract("xsd-fields.json")["entities"].items()
        }
        self._observed = _contract("observed-fields.json")

    def unknown(self, entity: str, value: Json) -> set[str]:
        """The paths in an object that neither the schema nor a recording of the entity knows."""
        recorded = {re.sub(r"\[\]", "", path) for path in self._observed.get(entity, {}).get("paths", ())}
        recorded |= {path[:at] for path in recorded for at in range(len(path)) if path[at] == "."}
        return {
            path for path in self._paths(entity, value, "")
            if path not in recorded and path.rpartition(".")[2] not in UNRECORDED
        }  # fmt: skip

    def _paths(self, kind: str, value: Json, place: str) -> Iterator[str]:
        """Paths that the schema does not know."""
        fields = self._types[kind]
        for name, inner in value.items():
            path = f"{place}.{name}" if place else name
            if name in EVERYWHERE and not place:
                continue
            if name not in fields:
                yield path
                continue
            for part in inner if isinstance(inner, list) else [inner]:
                if isinstance(part, dict) and fields[name] in self._types and fields[name] != "ReferenceType":
                    yield from self._paths(fields[name], part, path)

    def wrong_kinds(self, entity: str, value: Json) -> set[str]:
        """Paths whose JSON kind differs from every recording of them."""
        paths = self._observed.get(entity, {}).get("paths", {})
        return {path for path, kind in _kinds(value) if path in paths and kind not in paths[path]}


def _kinds(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _kinds(inner, f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        yield f"{place}[]", "list"
        for inner in value:
            yield from _kinds(inner, f"{place}[]")
    else:
        kinds = {bool: "boolean", str: "string", int: "number", float: "number"}
        yield place, kinds[type(value)]


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_member_the_stand_in_sends_is_known(company: Company, entity: str) -> None:
    """No path of any row is foreign to Intuit's schema and the recordings, and none has another JSON kind."""
    schema = Schema()
    rows = company.rows(entity)
    assert rows, f"the busy day has no {entity}"
    assert set().union(*(schema.unknown(entity, row) for row in rows)) == set()
    assert set().union(*(schema.wrong_kinds(entity, row) for row in rows)) == set()


@pytest.mark.parametrize(
    ("entity", "path"), [("CompanyInfo", "companyinfo/1"), ("Preferences", "preferences")]
)
def test_the_companys_own_members_are_known(company: Company, entity: str, path: str) -> None:
    """CompanyInfo and Preferences hold what the schema has."""
    told = json.loads(company.call("GET", path).body)[entity]
    assert {each for each in Schema().unknown(entity, told) if "." not in each} == set()


def _usd(minor: int) -> Money:
    return Money(minor, "USD")


INVOICE = Allocation(DocumentKind.INVOICE, "401", _usd(35095))
CREDIT = Allocation(DocumentKind.CREDIT_NOTE, "77", _usd(7500))
JOURNAL = Allocation(DocumentKind.JOURNAL, "@1", _usd(1500))
DAY = date(2026, 11, 20)
PARTS = (
    DepositPart(_usd(50000), payment_id="418"),
    DepositPart(_usd(-2206), account_id="91", description="Fees"),
)
SOLD = SoldBack(
    (InvoiceLine("Proofs", _usd(7000), "1", "70.00", "12", tax_code_id="TAX", tracking=(("class", "9"),)),),
    _usd(7000), _usd(519), TaxScheme.AUTOMATED, discount=_usd(519),
)  # fmt: skip
WRITES: list[LedgerWrite] = [
    CreatePayment("58", DAY, _usd(50000), (INVOICE, CREDIT, JOURNAL), "ch_3Q7kM", "Stripe ch_3Q7kM", "4"),
    ApplyPayment("418", "0", "58", _usd(50000), (INVOICE,)),
    CreateJournal(DAY, _usd(1500), "93", "84", "58", "CS-1", "Bank fee kept back"),
    AllocateCredit("77", "58", DAY, (INVOICE,), "cs-7", "cs:1:1"),
    CreateDeposit("35", DAY, "USD", PARTS, "Stripe po_1QZ"),
    DeleteDocument(DocumentKind.PAYMENT, "418", "0"),
    RefundSale("58", DAY, SOLD, "35", "cs-7", "Refund re_1, invoice 2207"),
    CreateDeposit("35", DAY, "USD", (DepositPart(_usd(-7000), refund_id="refund-430"),), "Stripe po_1QZ"),
    AddNote(DocumentKind.INVOICE, "401", "Promised by 30 Nov"),
    SendInvoice("401", "a@b.example"),
]
RESOURCES = {name.lower(): name for name in (*BY_NAME, "Attachable")}


@pytest.mark.parametrize("write", WRITES, ids=lambda write: type(write).__name__)
def test_every_member_we_send_is_in_the_schema(write: LedgerWrite) -> None:
    """Each path of each body is a field of its type in Intuit's schema; the path is a resource of it."""
    request = outgoing.prepare(write, "/v3/company/1")
    entity = RESOURCES[request.path.split("/")[4]]
    body = json.loads(request.body) if request.body else {}
    assert list(Schema()._paths(entity, body, "")) == []
    assert ("minorversion", "75") in request.query


def test_amounts_are_sent_as_numbers_with_two_places() -> None:
    """As recorded: a number, all places written."""
    body = outgoing.prepare(WRITES[0], "/v3/company/1").body
    assert b'"TotalAmt":500.00' in body
    assert b'"Amount":350.95' in body


# Recordings


def _groups(answer: Answer) -> Iterator[tuple[str, msgspec.Raw]]:
    """Every list of records in a recorded answer, under its entity's name."""
    told = msgspec.json.decode(answer.body, type=dict[str, msgspec.Raw])
    for name, raw in told.items():
        if name == "QueryResponse":
            yield from msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).items()
        elif name in BY_NAME:
            yield name, msgspec.Raw(b"[" + bytes(raw) + b"]")
    if "CDCResponse" in told:
        for response in answered(answer.body, wire.CdcAnswer).cdc_response:
            for group in response.query_response:
                yield from group.items()


@pytest.mark.parametrize("path", _cassettes(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_recorded_answers_are_understood(path: Path) -> None:
    """Every record of a kind we keep becomes a document; every recorded refusal a typed error."""
    for request, answer in _exchanges(path):
        if answer.status >= 400:
            error = faults.of_write(answer) if request["method"] == "post" else faults.of_read(answer)
            assert isinstance(error, CountersignError)
            assert type(error) is not CountersignError
            continue
        if not answer.body.startswith(b"{"):
            continue
        assert faults.parse(answer.body) is None
        for name, raw in _groups(answer):
            if name in BY_NAME:
                part = batch(BY_NAME[name], raw, Setting("USD"))
                assert part.flaws == ()
                assert len(part.documents) + len(part.deleted) == len(part.stamps) > 0


def test_recorded_changes_name_what_was_deleted() -> None:
    """A recorded change answer holds live and deleted estimates."""
    groups = dict(_groups(_recorded("cdc/basic")))
    part = batch(BY_NAME["Estimate"], groups["Estimate"], Setting("USD"))
    assert part.documents
    assert all(time for _, time in part.stamps)


def test_recorded_refusals_are_told_apart() -> None:
    """A dead token, a taken name, an unknown member: each its own error, and no token in any text."""
    dead = faults.of_read(_recorded("error/401"))
    assert isinstance(dead, ConnectionRevoked)
    assert "AB01" not in dead.detail + dead.title
    taken = faults.of_write(_recorded("error/validation"))
    assert isinstance(taken, RemoteRejected)
    assert "name" in taken.title
    assert faults.parse(_recorded("error/400_json").body).code == "2010"  # type: ignore[union-attr]


def test_the_examples_become_documents_that_add_up() -> None:
    """The worked examples of the contract, every kind: what the customer owes is what is open."""
    examples = _contract("own-examples.json")
    found: dict[str, Any] = {}
    for name, example in examples.items():
        entity = BY_NAME.get(name.partition(" ")[0])
        if entity is None:
            continue
        raw = msgspec.Raw(json.dumps([example]).encode())
        part = batch(entity, raw, Setting("USD", {"3": Decimal(8)}))
        assert part.flaws == (), name
        (found[name],) = part.documents
    customer, invoice = found["Customer"], found["Invoice"]
    assert isinstance(customer, Customer)
    assert isinstance(invoice, Invoice)
    rest = found["Payment"].unapplied + found["CreditMemo"].remaining
    assert customer.balance == invoice.balance - rest
    assert isinstance(found["Deposit"], Deposit)
    assert sum(line.amount.minor for line in found["Deposit"].lines) == found["Deposit"].total.minor
    assert (found["TaxCode"].rate, found["TimeActivity"].minutes) == ("8", 150)
    assert found["Estimate"].invoice_ids == (invoice.remote_id,)


# The outside of answers

PASSING = {"date", "server", "connection", "transfer-encoding", "content-length", "strict-transport-security",
           "x-amzn-trace-id", "x-spanid", "set-cookie", "vary", "content-encoding"}  # fmt: skip
"""Headers of the way, not of the service."""


def _same_headers(recorded: Answer, ours: Response) -> None:
    theirs = {name.replace("intuit-tid", "intuit_tid") for name in recorded.headers} - PASSING
    assert {name.lower() for name in ours.headers} - PASSING == theirs
    assert {n.lower(): v for n, v in ours.headers.items()}["content-type"] == recorded.headers["content-type"]


def test_a_success_looks_like_the_recorded_ones(company: Company) -> None:
    """Headers, envelope and the forms of its values."""
    recorded = _recorded("get/id")
    ours = company.call("GET", f"customer/{company.rows('Customer')[0]['Id']}")
    _same_headers(recorded, ours)
    assert set(json.loads(ours.body)) == set(json.loads(recorded.body))
    assert ours.headers["Cache-Control"] == recorded.headers["cache-control"]
    assert _form(json.loads(ours.body)["time"]) == _form(json.loads(recorded.body)["time"])
    assert re.fullmatch(r"1-[0-9a-f]{8}-[0-9a-f]{24}", recorded.headers["intuit-tid"])
    assert re.fullmatch(r"1-[0-9a-f]{8}-[0-9a-f]{24}", ours.headers["intuit_tid"])


def _form(time: str) -> str:
    return re.sub(r"\d", "0", time).replace("-", "+").replace("+00:00", "+")


@pytest.mark.parametrize(
    ("name", "index", "method", "path", "query", "body"),
    [
        ("error/400", 1, "GET", "query", "query=SELECT%20*%20FROM%20Custmoer", None),
        ("error/400_json", 0, "POST", "invoice", "", {"BadJson": 1}),
        ("error/500", 0, "GET", "customer/1/5", "", None),
        ("error/500", 1, "GET", "customer/1.5", "", None),
        ("error/validation", 0, "POST", "customer", "", {"DisplayName": "Paper & Co"}),
    ],
)
def test_refusals_look_like_the_recorded_ones(
    company: Company, name: str, index: int, method: str, path: str, query: str, body: Json | None
) -> None:
    """The same status, headers, members, code and message, word for word."""
    recorded = _recorded(name, index)
    ours = company.call(method, path, query, json.dumps(body).encode() if body else b"")
    assert ours.status == recorded.status
    _same_headers(recorded, ours)
    theirs, told = json.loads(recorded.body), json.loads(ours.body)
    assert set(told) == set(theirs)
    (error,), (their_error,) = told["Fault"]["Error"], theirs["Fault"]["Error"]
    assert set(error) == set(their_error)
    assert (error["code"], error["Message"]) == (their_error["code"], their_error["Message"])
    assert error["Detail"][:24] == their_error["Detail"][:24]
    assert told["Fault"]["type"] == theirs["Fault"]["type"]


def test_a_dead_token_looks_like_the_recorded_one(company: Company) -> None:
    """The gateway's lower-case fault with all its nulls, and its header."""
    recorded = _recorded("error/401")
    kept, company.token = company.token, "nonsense"
    try:
        ours = company.call("GET", "customer/1")
    finally:
        company.token = kept
    _same_headers(recorded, ours)
    theirs, told = json.loads(recorded.body), json.loads(ours.body)
    assert {n: type(v) for n, v in told.items()} == {n: type(v) for n, v in theirs.items()}
    assert {**told["fault"]["error"][0], "detail": ""} == {**theirs["fault"]["error"][0], "detail": ""}
    assert told["fault"]["type"] == theirs["fault"]["type"]


def test_batches_and_deletions_have_the_recorded_members(company: Company) -> None:
    """A batch's answer, its items and faults, and what a deletion answers."""
    items = [
        {"bId": "bid1", "operation": "create", "Payment": {"CustomerRef": {"value": "1"}, "TotalAmt": 1}},
        {"bId": "bid2", "operation": "update", "Payment": {"Id": "99999", "SyncToken": "0", "TotalAmt": 1}},
    ]
    ours = json.loads(company.post("batch", {"BatchItemRequest": items}).body)
    theirs = json.loads(_recorded("batch/basic").body)
    assert set(ours) == set(theirs)
    fault = next(item for item in ours["BatchItemResponse"] if "Fault" in item)
    recorded = next(item for item in theirs["BatchItemResponse"] if "Fault" in item)
    assert set(fault) == set(recorded)
    assert set(fault["Fault"]["Error"][0]) == set(recorded["Fault"]["Error"][0])
    made = next(item["Payment"] for item in ours["BatchItemResponse"] if "Payment" in item)
    gone = company.post("payment", {"Id": made["Id"], "SyncToken": "0"}, "operation=delete")
    (told,) = (v for n, v in json.loads(gone.body).items() if n != "time")
    (deleted,) = (v for n, v in json.loads(_recorded("delete/invoice").body).items() if n != "time")
    assert (set(told), told["status"]) == (set(deleted), deleted["status"])


def test_a_voided_invoice_has_the_recorded_zeros(company: Company) -> None:
    """Amounts, tax and balance are 0 and the note begins as recorded."""
    theirs = json.loads(_recorded("void/invoice").body)["Invoice"]
    ours = next(
        row for row in company.rows("Invoice") if str(row.get("PrivateNote", "")).startswith("Voided")
    )
    for told in (theirs, ours):
        assert {line["Amount"] for line in told["Line"] if "Amount" in line} == {0}
        assert (told["TotalAmt"], told["Balance"], told["TxnTaxDetail"]["TotalTax"]) == (0, 0, 0)
    assert theirs["PrivateNote"][:6] == "Voided"


def test_a_report_has_the_recorded_frame(company: Company) -> None:
    """Header, Columns and Rows, no envelope; cells are texts."""
    theirs = json.loads(_recorded("reports/profit_and_loss").body)
    ours = json.loads(company.call("GET", "reports/AgedReceivables").body)
    assert set(ours) == set(theirs)
    assert set(ours["Header"]) - set(theirs["Header"]) <= {"DateMacro"}
    assert set(ours["Columns"]["Column"][0]) <= set(theirs["Columns"]["Column"][0]) | {"MetaData"}


# python-quickbooks


def _sdk_class(name: str) -> Any:
    import quickbooks.objects as objects

    return getattr(objects, name, None)


@pytest.mark.parametrize("entity", ENTITIES)
def test_the_sdks_objects_read_every_answer(company: Company, entity: str) -> None:
    """python-quickbooks builds its own object of every row, with the members in place."""
    shape = _sdk_class(entity)
    if shape is None:
        pytest.skip(f"python-quickbooks has no {entity}")
    for row in company.rows(entity):
        read = shape.from_json(row)
        assert read.Id == row["Id"]
        for name in ("TotalAmt", "Balance", "DocNumber", "Name", "DisplayName", "TxnDate"):
            if name in row and hasattr(read, name):
                assert getattr(read, name) == row[name]
        if "Line" in row and hasattr(read, "Line"):
            assert len(read.Line) == len(row["Line"])
        with suppress(TypeError):
            assert read.to_json()
