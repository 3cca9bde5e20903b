"""A new customer and its invoice in one plan, on both ledgers, with a crash between the two."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.commit.results import CommitEvent
from app.domain.documents import (
    BillingStatus,
    Customer,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    TimeEntry,
)
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.errors import AnotherTotal
from app.jobs import batch as signing
from app.jobs import review
from app.jobs.commit import Delivery
from app.jobs.metering import Tally
from app.jobs.run import Run
from app.jobs.sync import Sync
from app.jobs.undo import undo_preview
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.ports import Ledger
from app.propose.drafting.engine import propose_drafts
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.settings import Delivery as Patience
from app.settings import Drafting
from app.store import batches, connections, drafting, mirror, proposals
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.secrets import MemorySecrets
from tests.contracts.test_ledger_port import LEDGERS
from tests.integrations.sandbox.conftest import NOW, small_story

TODAY = date(2026, 11, 20)
DEAL = WorkItem(
    WorkKind.DEAL, "crm", "d-1", "r1", date(2026, 11, 18), customer=CustomerHint(name="Bramble & Daughters",
    email="post@bramble.example"), description="Brand book", quantity="1", unit_price="1800",
    item_hint="Design hour", group_id="d-1", place="deals.csv line 2",
)  # fmt: skip
SECOND = WorkItem(
    WorkKind.DEAL, "crm", "d-2", "r1", date(2026, 11, 19),
    customer=CustomerHint(name="BRAMBLE and Daughters"), description="Signage", quantity="2",
    unit_price="95", item_hint="Design hour", group_id="d-2",
)  # fmt: skip


@dataclass
class Desk:
    """A company file that mirrors a connected ledger."""

    sandbox: Sandbox
    company: CompanyFile
    ledger: Ledger
    place: Workplace
    keys: int = 0
    rules: Drafting = field(default_factory=Drafting)

    def sync(self) -> None:
        """Read what is new."""
        Sync(self.place, lambda _: None, CancelToken()).run([self.ledger])

    def propose(self, *work: WorkItem) -> dict[str, int]:
        """Draft this work; ids by subject."""
        with self.company.reader() as conn:
            about = connections.company(conn)
            snapshot = drafting.snapshot(conn, TODAY, about, self.rules, work)
        found = propose_drafts(snapshot)
        with self.company.writer() as conn:
            proposals.replace(conn, ProposalKind.DRAFT, found, NOW)
            return proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [one.subject for one in found])

    def approve(self, *ids: int) -> None:
        """As the person does."""
        review.decide(self.company, ids, DecisionAction.APPROVE, "Ana", NOW)

    def key(self) -> str:
        """The next idempotency key."""
        self.keys += 1
        return f"key-{self.ledger.service}-{self.keys}"

    def sign(self) -> int:
        """Sign what is approved."""
        shown = signing.preview(self.company, self.ledger, self.key, SystemClock())
        assert shown.held == ()
        return signing.sign(self.company, shown, "Ana", SystemClock())

    def deliver(self, batch_id: int, stop_after: int = 99) -> Run:
        """Carry it out; dies after so many rows."""
        cancel = CancelToken()

        def report(event: CommitEvent) -> None:
            if event.done >= stop_after:
                cancel.cancel()

        patience = Patience(quiet_seconds=1)
        return Delivery(self.place, self.ledger, patience, cancel).run(batch_id, report)

    def results(self, batch_id: int) -> list[str]:
        """How each row stands."""
        with self.company.reader() as conn:
            return [row.entries[-1].state for row in batches.rows(conn, batch_id)]

    def invoices_of(self, name: str) -> list[Invoice]:
        """What the ledger has for a customer, by a read of its own."""
        self.sync()
        with self.company.reader() as conn:
            who = [c for c in mirror.every(conn, DocumentKind.CUSTOMER)
                   if isinstance(c, Customer) and c.name == name]  # fmt: skip
            every = [i for i in mirror.every(conn, DocumentKind.INVOICE) if isinstance(i, Invoice)]
        assert len(who) <= 1
        return [one for one in every if who and one.customer_id == who[0].remote_id]


@pytest.fixture(params=sorted(LEDGERS))
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The small company on each ledger in turn, read once."""
    clock, tally = SystemClock(), Tally()
    with (
        Sandbox(small_story(), clock=Clock(NOW)) as sandbox,
        closing(Http(Limits(2.0, 5.0))) as http,
        CompanyFile.create(tmp_path / "a.company", "Harbour Lane") as company,
    ):
        ledger = LEDGERS[str(request.param)](sandbox, TokenPlace(MemorySecrets(), "l", tmp_path), tally, http)
        with company.writer() as conn:
            connections.connect(conn, ledger.service, ledger.organisation(), clock.now(), is_ledger=True)
        made = Desk(sandbox, company, ledger, Workplace(company, clock, tally))
        made.sync()
        yield made


def test_a_deal_makes_customer_and_invoices_in_one_plan_through_a_crash(desk: Desk) -> None:
    """Two invoices rest on one new customer; killed between, the rest goes on with the customer's real id."""
    ids = desk.propose(DEAL, SECOND)
    invoices = [one for subject, one in ids.items() if ":crm:" in subject]
    assert len(invoices) == 2
    desk.approve(*invoices)
    batch_id = desk.sign()
    with desk.company.reader() as conn:
        plan = batches.load(conn, batch_id).plan
    assert [row.title.split(" over ")[0] for row in plan.rows] == [
        "New customer Bramble & Daughters",
        "Invoice to Bramble & Daughters",
        "Invoice to Bramble & Daughters",
    ]
    desk.deliver(batch_id, stop_after=1)
    assert desk.results(batch_id) == ["acknowledged", "queued", "queued"]
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"] * 3
    made = desk.invoices_of("Bramble & Daughters")
    assert sorted(one.total.plain() for one in made) == ["1800.00", "190.00"]
    assert not [one for one in desk.propose(DEAL, SECOND) if "crm" in one], "nothing is billed twice"

    undo = undo_preview(desk.company, desk.ledger, batch_id, desk.key, SystemClock())
    assert undo.held == ()
    back = signing.sign(desk.company, undo, "Ana", SystemClock())
    desk.deliver(back)
    assert desk.results(back) == ["acknowledged"] * 3
    assert all(not one.balance for one in desk.invoices_of("Bramble & Daughters"))
    again = [one for one in desk.propose(DEAL, SECOND) if ":crm:" in one]
    assert len(again) == 2, "what was taken back may be billed again"


@pytest.mark.parametrize("desk", ["quickbooks"], indirect=True)
def test_an_invoice_without_its_customer_is_not_sent(desk: Desk) -> None:
    """An employee took the name meanwhile: the customer is refused, and the invoice stops with why."""
    ids = desk.propose(DEAL)
    desk.approve(*(one for subject, one in ids.items() if ":crm:" in subject))
    batch_id = desk.sign()
    fields = {"DisplayName": "Bramble & Daughters", "GivenName": "Bramble"}
    desk.sandbox.quickbooks.act({"act": "create", "entity": "Employee", "fields": fields})
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["rejected", "stopped"]
    assert desk.invoices_of("Bramble & Daughters") == []


def test_another_total_stops_the_batch(desk: Desk) -> None:
    """The ledger's tax changed since the signature: the invoice stands there, and no other row goes out."""
    with desk.company.reader() as conn:
        who = next(c for c in mirror.every(conn, DocumentKind.CUSTOMER)
                   if isinstance(c, Customer) and c.name == "Tidewater Ceramics")  # fmt: skip
    hint = CustomerHint(customer_id=who.remote_id)
    work = [
        WorkItem(WorkKind.ORDER, "shop", str(n), "r", date(2026, 11, 18), customer=hint, quantity="1",
                 unit_price=f"{100 + n}", item_hint="Design hour", tax_hint=_taxed(desk), group_id=str(n))
        for n in (1, 2)
    ]  # fmt: skip
    ids = desk.propose(*work)
    desk.approve(*(one for subject, one in ids.items() if ":shop:" in subject))
    batch_id = desk.sign()
    _raise_tax(desk)
    run = desk.deliver(batch_id)
    assert isinstance(run.interrupted, AnotherTotal)
    assert desk.results(batch_id) == ["acknowledged", "queued"]


def test_time_and_an_estimate_are_billed_marked_and_not_proposed_again(desk: Desk) -> None:
    """The ledger's own time and accepted estimate: linked, marked where it can, remembered where it can't."""
    ids = desk.propose()
    assert {subject.split(":")[0] for subject in ids} == {"invoice"}
    desk.approve(*ids.values())
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert set(desk.results(batch_id)) == {"acknowledged"}
    desk.sync()
    every = [one for page in desk.ledger.pages(None, CancelToken()) for one in page.documents]
    times = [one for one in every if isinstance(one, TimeEntry)]
    offers = [one for one in every if isinstance(one, Estimate)]
    marked = BillingStatus.BILLED if desk.ledger.capabilities.marks_time_billed else BillingStatus.BILLABLE
    assert marked in {one.status for one in times}
    if desk.ledger.capabilities.marks_time_billed:
        assert BillingStatus.BILLABLE not in {one.status for one in times}
    assert {one.status for one in offers} == {EstimateStatus.INVOICED}
    assert desk.propose() == {}


def test_an_offer_that_somebody_bills_in_the_ledger_meanwhile_is_not_billed_again(desk: Desk) -> None:
    """After the signature: the row stops with its reason, and one invoice is there."""
    ids = desk.propose()
    with desk.company.reader() as conn:
        offers = [each for each in mirror.every(conn, DocumentKind.ESTIMATE) if isinstance(each, Estimate)]
    (offer,) = [one for subject, one in ids.items() if "estimate" in subject]
    desk.approve(offer)
    batch_id = desk.sign()
    with desk.company.reader() as conn:
        (row,) = batches.load(conn, batch_id).plan.rows
    for number, write in enumerate(row.writes):
        desk.ledger.send(write.request, f"by-hand-{number}", {})
    before = len(desk.invoices_of("Tidewater Ceramics"))
    desk.deliver(batch_id)
    with desk.company.reader() as conn:
        (kept,) = batches.rows(conn, batch_id)
    assert {entry.state for entry in kept.entries} == {"stopped"}
    assert kept.entries[0].reason == f"Estimate {offers[0].number} was billed in the ledger meanwhile"
    assert len(desk.invoices_of("Tidewater Ceramics")) == before


def test_cancelled_after_it_was_billed_its_invoice_is_voided(desk: Desk) -> None:
    """By a proposal of its own, signed like any other; the void can't be taken back and says so."""
    with desk.company.reader() as conn:
        who = next(c for c in mirror.every(conn, DocumentKind.CUSTOMER)
                   if isinstance(c, Customer) and c.name == "Tidewater Ceramics")  # fmt: skip
    booking = WorkItem(
        WorkKind.BOOKING, "calendar", "b-1", "r1", date(2026, 11, 18), quantity="1", unit_price="240",
        customer=CustomerHint(customer_id=who.remote_id), item_hint="Design hour", group_id="b-1",
    )  # fmt: skip
    desk.approve(*(one for subject, one in desk.propose(booking).items() if "calendar" in subject))
    desk.deliver(desk.sign())
    desk.sync()
    cancelled = replace(booking, status=WorkStatus.CANCELLED, revision="r2")
    (void,) = (one for subject, one in desk.propose(cancelled).items() if subject.startswith("void:"))
    desk.approve(void)
    shown = signing.preview(desk.company, desk.ledger, desk.key, SystemClock())
    assert len(shown.irreversible) == 1
    desk.deliver(signing.sign(desk.company, shown, "Ana", SystemClock()))
    made = [one for one in desk.invoices_of("Tidewater Ceramics") if one.issued_on == TODAY]
    assert not [one for one in made if one.balance]
    assert not [one for one in desk.propose(cancelled) if one.startswith("void:") or "calendar" in one]


def _taxed(desk: Desk) -> str:
    return "TAX" if desk.ledger.service == "quickbooks" else "TAX001"


def _raise_tax(desk: Desk) -> None:
    """Somebody raises the rate in the ledger itself."""
    if desk.ledger.service == "xero":
        org = desk.sandbox.xero.organisation
        org.entity("TaxRates").records["TAX001"].percent = Decimal(9)
        return
    for rate in desk.sandbox.quickbooks.company.entity("TaxRate").records.values():
        rate.fields["RateValue"] = Decimal(9)
