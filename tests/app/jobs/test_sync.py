"""A sync killed between any two pages, while others edit the books, ends where an undisturbed one does."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import DocumentKind
from app.domain.findings import FindingKind
from app.domain.record import replace
from app.errors import Unreachable
from app.jobs.metering import Tally
from app.jobs.sync import Sync, Synced
from app.jobs.workplace import Workplace
from app.lanes import CancelToken, Progress
from app.ports import Ledger, Processor
from app.store import mirror
from app.store.company_file import CompanyFile
from app.store.layout import LAYOUTS
from integrations.grant import TokenPlace
from integrations.oauth import ConsentWay
from integrations.quickbooks import reading
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger
from integrations.quickbooks.connect import connect_quickbooks
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import generated_story
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.stripe import crawl as stripe_crawl
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from integrations.stripe.connect import connect_stripe
from integrations.usage import Allowance
from integrations.xero import adapter as xero_adapter
from integrations.xero import client as xero_client
from integrations.xero import crawl as xero_crawl
from integrations.xero.adapter import XeroApp, XeroLedger
from integrations.xero.connect import Choice, connect_xero
from tests.integrations.quickbooks.conftest import HURRIED
from tests.integrations.sandbox.conftest import NOW

Rows = dict[str, list[tuple[Any, ...]]]


class KilledError(BaseException):
    """The program ended here, between two pages."""


class Hurried(CancelToken):
    """Waits for nothing: so many lives in one day use up a part of its calls that a sync slows down for."""

    def sleep(self, seconds: float) -> None:
        self.check()


@dataclass
class Service:
    """One service over the generated company: fresh adapters on demand, and somebody else who edits."""

    name: str
    sandbox: Sandbox
    build: Callable[[Tally], Ledger | Processor]
    edits: tuple[Callable[[Sandbox], object], ...]

    def run(
        self, path: Path, *, die_after: int | None = None, edit_at: int | None = None, is_cut: bool = False
    ) -> Synced:
        """One life of the program: open or make the file, sync, end; dies after so many stored pages.

        ``is_cut``: the service can't be reached to the end.
        """
        steps = count(1)

        def on_page(_: Progress) -> None:
            step = next(steps)
            if step == edit_at:
                for edit in self.edits:
                    edit(self.sandbox)
            if step == die_after:
                raise KilledError

        tally = Tally()
        company = CompanyFile.open(path) if path.exists() else CompanyFile.create(path, "Test")
        with company, closing(self.build(tally)) as source:
            place = Workplace(company, self.sandbox.clock, tally)
            done = Sync(place, on_page, Hurried()).run([source])
        assert [type(each) for each in done.problems] == [Unreachable] * is_cut
        return done

    def pages(self, path: Path) -> int:
        """How many pages an undisturbed first sync stores."""
        stored = count()
        tally = Tally()
        with CompanyFile.create(path, "Test") as company, closing(self.build(tally)) as source:
            place = Workplace(company, self.sandbox.clock, tally)
            Sync(place, lambda _: next(stored), CancelToken()).run([source])
        return next(stored)


def rows(path: Path) -> Rows:
    """Every row of the mirror, and what is kept of damaged records."""
    with CompanyFile.open(path) as company, company.reader() as conn:
        found: Rows = {}
        for table in [*map(str, LAYOUTS), "allocation", "deposit_link", "flaw"]:
            listed = conn.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 - our own names
            found[table] = [tuple(row) for row in listed]
    return found


def alive(found: Rows) -> Rows:
    """Without what is gone from the service: a first sync never sees it, a later one keeps it marked."""
    at = -2  # is_deleted, deleted_at end every document's row
    kept = {table: [row for row in of if table not in LAYOUTS or not row[at]] for table, of in found.items()}
    # An account's balance moves without its time of change: who needs it reads the account itself.
    at = LAYOUTS[DocumentKind.ACCOUNT].columns.index("balance_minor")
    kept["account"] = [(*row[:at], *row[at + 1 :]) for row in kept["account"]]
    there = {row[0] for row in kept["payment"]}
    kept["allocation"] = [row for row in kept["allocation"] if row[0] in there]
    return kept


def quickbooks(sandbox: Sandbox, folder: Path) -> Service:
    """QuickBooks in small pages."""
    app = QuickBooksApp(sandbox.url, sandbox.url, "sandbox-client")
    place = TokenPlace(MemorySecrets(), "quickbooks:test", folder)
    way = ConsentWay(press_connect, timeout=10)
    books = connect_quickbooks(app, "sandbox-secret", place, way, meter=Tally(), cancel=CancelToken())

    def build(tally: Tally) -> Ledger:
        return QuickBooksLedger(app, books.remote_id, place, meter=tally, tuning=HURRIED)

    return Service("quickbooks", sandbox, build, (_pay_one, _rename_one, _delete_one, _bill_one))


def _records(sandbox: Sandbox, name: str) -> list[Any]:
    return list(sandbox.quickbooks.company.entity(name).records.values())


def _pay_one(sandbox: Sandbox) -> None:
    owed = [one for one in _records(sandbox, "Invoice") if not one.is_voided]
    for one in owed:
        try:
            sandbox.act({"act": "pay", "id": one.id, "amount": 1})
        except ValueError:
            continue
        return


def _rename_one(sandbox: Sandbox) -> None:
    sandbox.act({"act": "rename", "id": _records(sandbox, "Customer")[3].id, "name": "Renamed & Sons"})


def _delete_one(sandbox: Sandbox) -> None:
    newest = max(_records(sandbox, "Estimate"), key=lambda one: one.on)
    sandbox.act({"act": "delete", "entity": "Estimate", "id": newest.id})


def _bill_one(sandbox: Sandbox) -> None:
    first = _records(sandbox, "Invoice")[0]
    line = {"Amount": 12, "DetailType": "SalesItemLineDetail", "SalesItemLineDetail": {}}
    fields = {"CustomerRef": {"value": first.customer}, "Line": [line]}
    sandbox.act({"act": "create", "entity": "Invoice", "fields": fields})


def stripe(sandbox: Sandbox, folder: Path) -> Service:
    """Stripe in small pages."""
    del folder
    secrets = MemorySecrets()
    connect_stripe("rk_test_sandbox", base_url=sandbox.url, secrets=secrets, secret_name="s", meter=Tally())

    def build(tally: Tally) -> Processor:
        manners = Manners(Patience(3, 0.0, 0.0), monotonic=count().__next__, now=sandbox.clock.now)
        return StripeProcessor(
            base_url=sandbox.url, secrets=secrets, secret_name="s", meter=tally, manners=manners
        )

    charge = {"service": "stripe", "act": "charge", "amount": 4200, "name": "Late Payer"}
    customer = {"service": "stripe", "act": "customer", "name": "New Payer", "email": "new@payer.example"}
    return Service("stripe", sandbox, build, (lambda s: s.act(charge), lambda s: s.act(customer)))


def xero(sandbox: Sandbox, folder: Path) -> Service:
    """Xero in small pages."""
    app = XeroApp(sandbox.url, sandbox.url, "sandbox-xero-client")
    place = TokenPlace(MemorySecrets(), "xero:test", folder)
    way = ConsentWay(press_connect, timeout=10)
    books = connect_xero(app, Choice(), place, way, meter=Tally(), cancel=CancelToken())
    manners = xero_client.Manners(xero_client.Patience(3, 0.0, 0.0), Allowance(1000, 1.0))

    def build(tally: Tally) -> Ledger:
        tuning = xero_adapter.Tuning(manners=manners)
        return XeroLedger(app, books.remote_id, place, meter=tally, tuning=tuning)

    def act(act: str, **more: object) -> Callable[[Sandbox], object]:
        return lambda sandbox: sandbox.act({"service": "xero", "act": act, **more})

    org = sandbox.xero.organisation
    invoices, contacts = org.entity("Invoices"), org.entity("Contacts")
    owed = next(one.id for one in invoices.records.values() if invoices.render(one)["AmountDue"] > 5)
    named = list(contacts.records.values())[3].id
    return Service(
        "xero", sandbox, build, (act("pay", id=owed, amount=1), act("rename", id=named, name="Re & Sons"))
    )


SERVICES = {"quickbooks": quickbooks, "xero": xero, "stripe": stripe}


@pytest.fixture(params=SERVICES)
def service(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Service]:
    """A generated company of 120 invoices, behind each service."""
    monkeypatch.setattr(reading, "PAGE", 25)
    monkeypatch.setattr(xero_crawl, "PAGE", 50)
    monkeypatch.setattr(stripe_crawl, "LIMIT", 20)
    story = generated_story(12, 120, 7, NOW)
    with Sandbox(story, clock=Clock(NOW), door=Door(xero_tier="core")) as sandbox:
        yield SERVICES[request.param](sandbox, tmp_path)


def test_killed_at_every_page_boundary(service: Service, tmp_path: Path) -> None:
    """Whatever page was the last one stored, the next start ends in the same mirror, row for row."""
    boundaries = service.pages(tmp_path / "whole.company")
    expected = rows(tmp_path / "whole.company")
    assert sum(map(len, expected.values())) > 100
    for boundary in range(1, boundaries):
        path = tmp_path / f"killed-{boundary}.company"
        with pytest.raises(KilledError):
            service.run(path, die_after=boundary)
        service.run(path)
        assert rows(path) == expected, f"killed after page {boundary}"


def test_killed_again_and_again(service: Service, tmp_path: Path) -> None:
    """A program that never gets further than a few pages a life still ends in the whole mirror."""
    service.run(tmp_path / "whole.company")
    path = tmp_path / "killed.company"
    for _ in range(200):
        try:
            service.run(path, die_after=4)
        except KilledError:
            continue
        break
    assert rows(path) == rows(tmp_path / "whole.company")


@pytest.mark.parametrize("is_killed", [False, True], ids=["goes on", "is killed"])
def test_others_edit_between_pages(service: Service, tmp_path: Path, *, is_killed: bool) -> None:
    """Paid, renamed, deleted and billed between two pages: the mirror is the books as they are at the end."""
    boundaries = service.pages(tmp_path / "first.company")
    for boundary in range(1, boundaries, max(1, boundaries // 6)):
        path = tmp_path / f"edited-{boundary}.company"
        if is_killed:
            with pytest.raises(KilledError):
                service.run(path, edit_at=boundary, die_after=boundary)
            service.run(path)
        else:
            service.run(path, edit_at=boundary)
        service.run(path)
        fresh = tmp_path / f"fresh-{boundary}.company"
        service.run(fresh)
        assert alive(rows(path)) == alive(rows(fresh)), f"edited at page {boundary}"


@pytest.mark.parametrize("is_back", [True, False], ids=["network at once", "network later"])
def test_asleep_between_two_pages(service: Service, tmp_path: Path, *, is_back: bool) -> None:
    """Hours are gone, tokens old, connections dead: the sync, or the next one, ends in the same mirror."""
    boundaries, path = service.pages(tmp_path / "whole.company"), tmp_path / "slept.company"
    port = int(service.sandbox.url.rpartition(":")[2])

    def fall_asleep(sandbox: Sandbox) -> None:
        sandbox.stop()
        sandbox.clock.advance(timedelta(hours=9))
        if is_back:
            wake(sandbox)

    def wake(sandbox: Sandbox) -> None:
        sandbox._port = port
        sandbox.start()

    sleepy = replace(service, edits=(fall_asleep,))
    sleepy.run(path, edit_at=boundaries // 2, is_cut=not is_back)
    if not is_back:
        assert sum(map(len, rows(path).values())) > 0, "what was read stays"
        wake(service.sandbox)
        service.run(path)
    assert rows(path) == rows(tmp_path / "whole.company")


def test_an_idle_sync_takes_a_handful_of_calls(service: Service, tmp_path: Path) -> None:
    """Nothing changed: few calls, no row moves, and what was expected was about right."""
    path = tmp_path / "books.company"
    first = service.run(path)
    before = rows(path)
    service.sandbox.clock.advance(timedelta(minutes=10))
    again = service.run(path)
    (budget,) = again.budgets
    assert 0 < again.reads <= 8
    assert budget.spent == again.reads
    assert abs(budget.expected - budget.spent) <= 4
    assert first.budgets[0].spent > again.reads
    assert rows(path) == before


def test_balances_add_up_and_what_does_not_is_found(service: Service, tmp_path: Path) -> None:
    """A mirror that lost a record says which balance is off, until it is whole again."""
    path = tmp_path / "books.company"
    assert service.run(path).findings == []
    with CompanyFile.open(path) as company, company.writer() as conn:
        conn.exec_driver_sql("DELETE FROM allocation")
        conn.exec_driver_sql("DELETE FROM balance_transaction")
    service.edits[0](service.sandbox)
    found = service.run(path).findings
    assert {one.kind for one in found} <= {FindingKind.INVOICE_BALANCE, FindingKind.PROCESSOR_BALANCE}
    assert found
    with CompanyFile.open(path) as company, company.writer() as conn:
        mirror.forget_cursor(conn, service.name)
    assert service.run(path).findings == []
