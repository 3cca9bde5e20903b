"""Our requests to Xero and the stand-in's answers, held by Prism against Xero's published OpenAPI.

Prism stands between the adapter and the stand-in as a proxy (../shared/wire/xero-witness.md says what else it
can and can't do). Skipped where Prism or ../shared/contracts/xero is absent; nothing is downloaded here.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import combinations
from pathlib import Path

import pytest

from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Payment,
    PaymentForm,
)
from app.domain.money import Money
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    ApplyPayment,
    CreateCreditNote,
    CreateOverpayment,
    CreatePayment,
    DeleteDocument,
    LedgerWrite,
    RemoveAllocation,
    SendInvoice,
)
from app.jobs.metering import Tally
from app.lanes import CancelToken
from integrations.grant import TokenPlace
from integrations.oauth import ConsentWay
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.xero.adapter import XeroApp, XeroLedger
from integrations.xero.connect import Choice, connect_xero
from tests.contracts.prism import Breach, Witnessed, between, executable, repaired
from tests.contracts.shared import ABSENT, contracts
from tests.integrations.xero.conftest import HURRIED

FOLDER = contracts("xero")
APIS = {"/api.xro/2.0": "xero_accounting.yaml", "/projects.xro/2.0": "xero-projects.yaml"}
MISSING = "Prism is not installed (docs/developing.md)"
DAY = date(2026, 11, 19)
SENT = datetime(2026, 11, 20, tzinfo=UTC)


def is_known(found: Breach) -> bool:
    """Where the published file says one thing and Xero's other words another.

    If-Modified-Since: the schema wants an offset, the documentation of requests shows none, and both are
    taken (wire/xero.md 2.5). A removed allocation: the file's own example has not what its schema requires.
    """
    is_removal = found.method == "DELETE" and "/Allocations/" in found.path
    return found.at == "request.header.if-modified-since" or (is_removal and found.at == "response.body")


@dataclass
class Books:
    """The sample organisation behind Prism."""

    sandbox: Sandbox
    ledger: XeroLedger
    http: Witnessed

    def everything(self) -> list[Document]:
        """The whole organisation."""
        return [one for page in self.ledger.pages(None, CancelToken()) for one in page.documents]

    def do(self, write: LedgerWrite, key: str) -> str:
        """Send a write, then look for it as after a lost answer; the record it made."""
        request = self.ledger.prepare(write)
        done = self.ledger.send(request, key, {})
        self.ledger.look_up(request, {}, SENT)
        return done.remote_id

    def strange(self) -> list[Breach]:
        """What Prism noticed, but for what is known."""
        return [found for found in self.http.breaches if not is_known(found)]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Sandbox, dict[str, str]]]:
    """The stand-in, and for each API the address of the Prism before it."""
    program = executable()
    if not FOLDER.is_dir():
        pytest.skip(ABSENT)
    if program is None:
        pytest.skip(MISSING)
    folder = tmp_path_factory.mktemp("prism")
    with ExitStack() as running:
        sandbox = running.enter_context(Sandbox(sample_story(), clock=Clock(AS_OF)))
        routes = {
            root: running.enter_context(between(program, repaired(FOLDER, name, folder), sandbox.url + root))
            for root, name in APIS.items()
        }
        yield sandbox, routes


@pytest.fixture
def books(places: tuple[Sandbox, dict[str, str]], tmp_path: Path) -> Iterator[Books]:
    """Connected by the real consent; the calls after it go by way of Prism."""
    sandbox, routes = places
    app = XeroApp(sandbox.url, sandbox.url, "sandbox-xero-client")
    place = TokenPlace(MemorySecrets(), "xero:test", tmp_path)
    way = ConsentWay(press_connect, timeout=10)
    tenant = connect_xero(app, Choice(), place, way, meter=Tally(), cancel=CancelToken()).remote_id
    http = Witnessed(routes)
    yield Books(sandbox, XeroLedger(app, tenant, place, meter=Tally(), tuning=HURRIED, http=http), http)
    http.close()


def test_what_we_read_is_as_published(books: Books) -> None:
    """A whole first sync, changes afterwards, reads by id, a paper and a history: asked and answered."""
    lines = [{"LineAmount": amount, "AccountCode": code} for amount, code in ((40, "400"), (-40, "200"))]
    journal = {"Narration": "Shift", "Status": "POSTED", "JournalLines": lines}
    books.sandbox.act({"service": "xero", "act": "create", "entity": "ManualJournals", "fields": journal})
    books.ledger.organisation()
    pages = list(books.ledger.pages(None, CancelToken()))
    list(books.ledger.pages(pages[-1].cursor, CancelToken()))
    found = [one for page in pages for one in page.documents]
    for kind, shape in (
        (DocumentKind.INVOICE, Invoice),
        (DocumentKind.PAYMENT, Payment),
        (DocumentKind.CREDIT_NOTE, CreditNote),
        (DocumentKind.ACCOUNT, Account),
    ):
        ids = [one.remote_id for one in found if isinstance(one, shape)][:2]
        assert set(books.ledger.read(kind, ids)) == set(ids)
    invoice = next(one for one in found if isinstance(one, Invoice))
    books.ledger.notes(DocumentKind.INVOICE, invoice.remote_id)
    assert books.ledger.pdf(DocumentKind.INVOICE, invoice.remote_id).startswith(b"%PDF")
    roots = {path.rsplit("/", 1)[-1] for _, path in books.http.seen}
    assert roots >= {
        "Invoices",
        "Contacts",
        "Payments",
        "ManualJournals",
        "Quotes",
        "Projects",
        "Time",
        "History",
    }
    assert books.strange() == []


def test_what_we_write_is_as_published(books: Books) -> None:
    """Each kind of write, its answer, and the look for it after a lost answer."""
    found = books.everything()
    bank = next(one.remote_id for one in found if isinstance(one, Account) and one.role is AccountRole.BANK)
    fees = next(one for one in found if isinstance(one, Account) and one.kind in {"EXPENSE", "OVERHEADS"})
    owed = [each for each in found if isinstance(each, Invoice) and each.status is InvoiceStatus.OPEN]
    one, two = next(
        pair
        for pair in combinations([each for each in owed if each.balance.minor > 2_000], 2)
        if pair[0].customer_id == pair[1].customer_id
    )

    def part(invoice: Invoice, cents: int) -> Allocation:
        return Allocation(DocumentKind.INVOICE, invoice.remote_id, usd(cents))

    def paying(*parts: Allocation) -> CreatePayment:
        total = usd(sum(each.amount.minor for each in parts))
        return CreatePayment(one.customer_id, DAY, total, parts, "ch_1", "Stripe ch_1", bank)

    paid = books.do(paying(part(one, 100)), "key-1")
    books.do(paying(part(one, 200), part(two, 300)), "key-2")
    books.do(DeleteDocument(DocumentKind.PAYMENT, paid, ""), "key-3")
    over = books.do(CreateOverpayment(one.customer_id, DAY, usd(900), "ch_2", "Stripe ch_2", bank), "key-4")
    used = (part(one, 400),)
    books.do(
        ApplyPayment(over, "", one.customer_id, usd(900), used, used, PaymentForm.OVERPAYMENT, DAY), "key-5"
    )
    kept = books.ledger.read(DocumentKind.PAYMENT, [over])[over]
    assert isinstance(kept, Payment)
    books.do(
        RemoveAllocation(DocumentKind.PAYMENT, over, kept.allocations[0], PaymentForm.OVERPAYMENT), "key-6"
    )
    books.do(DeleteDocument(DocumentKind.PAYMENT, over, "", PaymentForm.OVERPAYMENT), "key-7")
    note = CreateCreditNote(one.customer_id, DAY, usd(300), fees.remote_id, "ch_3", "kept", fees.code)
    credit = books.do(note, "key-8")
    books.do(AllocateCredit(credit, one.customer_id, DAY, (part(one, 300),)), "key-9")
    noted = books.ledger.read(DocumentKind.CREDIT_NOTE, [credit])[credit]
    assert isinstance(noted, CreditNote)
    books.do(RemoveAllocation(DocumentKind.CREDIT_NOTE, credit, noted.allocations[0]), "key-10")
    books.do(DeleteDocument(DocumentKind.CREDIT_NOTE, credit, ""), "key-11")
    books.do(AddNote(DocumentKind.INVOICE, one.remote_id, "Approved by Dana"), "key-12")
    books.do(SendInvoice(one.remote_id), "key-13")
    assert {method for method, _ in books.http.seen} >= {"GET", "PUT", "POST", "DELETE"}
    assert books.strange() == []


def test_the_witness_sees_what_is_wrong(books: Books) -> None:
    """A malformed invoice, and an answer with a word outside its enum, do not pass in silence."""
    body = b'{"Invoices": [{"Type": "NOPE", "LineItems": "x"}]}'
    books.http.request("PUT", "http://xero.example/api.xro/2.0/Invoices", headers=_headers(books), body=body)
    assert {found.at for found in books.strange()} >= {"request.body.Invoices.0.Type"}
    books.http.breaches.clear()
    books.sandbox.act({"service": "xero", "act": "switch", "switches": {"unknown_enums": True}})
    try:
        books.http.request("GET", "http://xero.example/api.xro/2.0/Invoices", headers=_headers(books))
    finally:
        books.sandbox.act({"service": "xero", "act": "switch", "switches": {"unknown_enums": False}})
    assert any(found.at.startswith("response.body") for found in books.strange())


def _headers(books: Books) -> dict[str, str]:
    granted = books.sandbox.grant("xero")
    return {
        "Authorization": f"Bearer {granted['access_token']}",
        "xero-tenant-id": granted["tenantId"],
        "Accept": "application/json",
        "Content-Type": "application/json",
    }


def usd(cents: int) -> Money:
    """Dollars."""
    return Money(cents, "USD")
