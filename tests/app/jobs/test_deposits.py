"""A deposit by payment link: asked for, paid, named on the invoice; on both ledgers, beside Stripe."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.charges import PaymentLink
from app.domain.documents import Deposit, DocumentKind
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.jobs import batch as signing
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.sync import Sync
from app.jobs.undo import undo_preview
from app.jobs.workplace import Workplace
from app.jobs.writers import PairedLedger, joined
from app.lanes import CancelToken
from app.propose.drafting.draft import CheckCode, DraftProposal
from app.propose.drafting.engine import propose_drafts
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation import Cause
from app.propose.reconciliation.fix import FixProposal
from app.review.decision import ProposalState
from app.settings import Drafting
from app.store import connections, drafting, mirror, outbox, proposals
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import Story, StoryItem
from integrations.secrets import MemorySecrets
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from integrations.stripe.connect import connect_stripe
from tests.app.jobs.test_plan_drafts import Desk
from tests.contracts.test_deposit_tax import owed_in, tax_in
from tests.contracts.test_ledger_port import LEDGERS
from tests.integrations.sandbox.conftest import NOW, small_story

RULES = Drafting(deposit_share="0.3", booking_deposit_share="0.5")
BOOKING = WorkItem(
    WorkKind.BOOKING, "cal", "b1", "r1", date(2026, 12, 3), quantity="1", unit_price="640", currency="USD",
    customer=CustomerHint(name="Bramble & Daughters", email="post@bramble.example"), item_hint="Design hour",
)  # fmt: skip
DINNER = replace(BOOKING, unit_price="640.05", currency="GBP", tax_hint="Sales tax 20%")
BORNE = {"quickbooks": 64_00, "xero": 64_01}
"""The tax in 384.03 at 20 %: one takes the net amount rounded off it, the other rounds the tax."""
TODAY = date(2026, 11, 20)


@pytest.fixture(params=sorted(LEDGERS))
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The small company on each ledger, with Stripe beside it."""
    yield from _desk(str(request.param), tmp_path, small_story())


@pytest.fixture(params=sorted(LEDGERS))
def owing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The same with an item that is sold into a liability."""
    told = small_story()
    advance = StoryItem("advance", "Customer deposit", "Paid in advance", "1.00", "advances")
    yield from _desk(str(request.param), tmp_path, replace(told, items=(*told.items, advance)))


def _desk(service: str, tmp_path: Path, story: Story, country: str = "US") -> Iterator[Desk]:
    clock, tally, secrets = SystemClock(), Tally(), MemorySecrets()
    with (
        Sandbox(story, clock=Clock(NOW)) as sandbox,
        closing(Http(Limits(2.0, 5.0))) as http,
        CompanyFile.create(tmp_path / "a.company", "Harbour Lane") as company,
    ):
        if service == "quickbooks":
            sandbox.quickbooks.act({"act": "region", "country": country})
        books = LEDGERS[service](sandbox, TokenPlace(secrets, "l", tmp_path), tally, http)
        connect_stripe("rk_test_sandbox", base_url=sandbox.url, secrets=secrets, secret_name="s", meter=tally)
        stripe = StripeProcessor(
            base_url=sandbox.url, secrets=secrets, secret_name="s", meter=tally, http=http,
            manners=Manners(Patience(3, 0.0, 0.0), monotonic=count().__next__, now=sandbox.clock.now),
        )  # fmt: skip
        with company.writer() as conn:
            connections.connect(conn, books.service, books.organisation(), clock.now(), is_ledger=True)
            connections.connect(conn, "stripe", stripe.organisation(), clock.now(), is_ledger=False)
        made = Desk(sandbox, company, joined([books, stripe]), Workplace(company, clock, tally))
        _sync(made)
        yield made


def _sync(desk: Desk) -> None:
    assert isinstance(desk.ledger, PairedLedger)
    Sync(desk.place, lambda _: None, CancelToken()).run([desk.ledger.books, desk.ledger.processor])


def _propose(desk: Desk, *work: WorkItem) -> dict[str, tuple[int, DraftProposal]]:
    """Drafts by subject, with their ids."""
    with desk.company.reader() as conn:
        found = propose_drafts(drafting.snapshot(conn, TODAY, connections.company(conn), RULES, work))
    with desk.company.writer() as conn:
        proposals.replace(conn, ProposalKind.DRAFT, found, NOW)
        ids = proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [one.subject for one in found])
    return {one.subject: (ids[one.subject], one) for one in found}


def _link(desk: Desk) -> PaymentLink:
    with desk.company.reader() as conn:
        (link,) = (
            one for one in mirror.every(conn, DocumentKind.PAYMENT_LINK) if isinstance(one, PaymentLink)
        )
    return link


def _pays_link(desk: Desk, link: PaymentLink) -> None:
    """The customer pays through the link, and the program reads of it."""
    paying = {"link": link.remote_id, "name": "Ada", "email": "a@b.example"}
    desk.sandbox.act({"service": "stripe", "act": "pay_link", **paying})
    _sync(desk)


def _deposit(desk: Desk) -> int:
    return next(
        proposal_id for subject, (proposal_id, _) in _propose(desk).items() if subject.startswith("deposit:")
    )


def _offer(found: dict[str, tuple[int, DraftProposal]]) -> tuple[int, DraftProposal]:
    """The invoice of the estimate."""
    return next(one for one in found.values() if one[1].aspect == "estimate")


def test_a_deposit_is_asked_for_paid_and_named_on_the_invoice(desk: Desk) -> None:
    """One link for one payment; the invoice waits for it, then says what was paid."""
    proposal_id = _deposit(desk)
    desk.approve(proposal_id)
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"]
    link = _link(desk)
    assert (link.is_active, link.completed_limit) == (True, 1)
    with desk.company.reader() as conn:
        shown = drafting.detail(conn, proposal_id)
    assert shown.link == link

    waiting = _offer(_propose(desk))[1]
    assert CheckCode.DEPOSIT in {check.code for check in waiting.unmet}
    _pays_link(desk, link)
    found = _propose(desk)
    assert not [subject for subject in found if subject.startswith(("deposit:", "switch_off:"))]
    invoice_id, paid = _offer(found)
    made = paid.candidates[0].invoice
    assert made is not None
    assert made.memo.startswith("Deposit of ")
    assert CheckCode.DEPOSIT not in {check.code for check in paid.unmet}
    desk.approve(invoice_id)
    done = desk.sign()
    desk.deliver(done)
    assert set(desk.results(done)) == {"acknowledged"}


def test_a_link_is_taken_back_by_switching_it_off(desk: Desk) -> None:
    """Nobody can pay by it any more; and a lost answer about it is looked up at Stripe, not made twice."""
    desk.approve(_deposit(desk))
    batch_id = desk.sign()
    desk.sandbox.faults.switch({"queue": [{"kind": "cut_after", "pattern": "stripe.write.payment_links"}]})
    desk.deliver(batch_id)
    _sync(desk)
    assert _link(desk).is_active
    undo = undo_preview(desk.company, desk.ledger, batch_id, desk.key, SystemClock())
    assert undo.held == ()

    desk.deliver(signing.sign(desk.company, undo, "Ana", SystemClock()))
    _sync(desk)
    assert not _link(desk).is_active


def test_a_new_customers_deposit_is_owed_to_it_and_taken_off(owing: Desk) -> None:
    """Customer, deposit and invoice in one plan, each resting on the one before, through a crash."""
    asked = next(one for subject, (one, _) in _propose(owing, BOOKING).items() if "booking" in subject)
    owing.approve(asked)
    owing.deliver(owing.sign())
    _pays_link(owing, _link(owing))
    found = _propose(owing, replace(BOOKING, served_on=TODAY))
    assert not [subject for subject in found if subject.startswith(("waiting:", "switch_off:"))]
    invoice_id, invoice = next(one for one in found.values() if one[1].aspect == "booking")
    assert len(invoice.needs) == 2
    owing.approve(invoice_id)
    batch_id = owing.sign()
    owing.deliver(batch_id, stop_after=1)
    assert owing.results(batch_id) == ["acknowledged", "queued", "queued"]
    owing.deliver(batch_id)
    assert owing.results(batch_id) == ["acknowledged"] * 3
    with owing.company.reader() as conn:
        kept = {one.remote_id: one for one in mirror.every(conn, DocumentKind.INVOICE)}
        made = kept[outbox.made_by(conn, invoice_id)]
    assert (made.total.minor, made.balance.minor) == (320_00, 320_00)  # type: ignore[union-attr] # an invoice
    again = _propose(owing, replace(BOOKING, served_on=TODAY))
    assert not [subject for subject in again if "booking" in subject or subject.startswith("received:")]
    undo = undo_preview(owing.company, owing.ledger, batch_id, owing.key, SystemClock())
    assert undo.held == ()
    back = signing.sign(owing.company, undo, "Ana", SystemClock())
    owing.deliver(back)
    assert set(owing.results(back)) == {"acknowledged"}


@pytest.fixture(params=sorted(LEDGERS))
def british(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The company in the United Kingdom: prices and rate are made up, when tax falls due is the country's."""
    told = small_story()
    advance = StoryItem("advance", "Customer deposit", "Paid in advance", "1.00", "advances")
    items = tuple(replace(one, is_taxable=True) if one.key == "design" else one for one in told.items)
    story = replace(told, items=(*items, advance), currency="GBP", tax_rate="20")
    yield from _desk(str(request.param), tmp_path, story, country="GB")


def _pay(desk: Desk, work: WorkItem) -> str:
    """Ask for the deposit, have it paid, book it as owed; the charge."""
    asked = next(one for subject, (one, _) in _propose(desk, work).items() if "booking" in subject)
    desk.approve(asked)
    desk.deliver(desk.sign())
    _pays_link(desk, _link(desk))
    received, booked = next(
        one for subject, one in _propose(desk, work).items() if subject.startswith("received:")
    )
    assert [check.text for check in booked.unmet] == []
    desk.approve(received)
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert set(desk.results(batch_id)) == {"acknowledged"}
    _sync(desk)
    return booked.subject.removeprefix("received:")


def _tax(desk: Desk) -> int:
    """The tax of everything that the ledger has of the booking's customer, in cents."""
    with desk.company.reader() as conn:
        whom = next(
            one.remote_id
            for one in mirror.every(conn, DocumentKind.CUSTOMER)
            if "Bramble" in one.name  # type: ignore[union-attr] # a customer
        )
        made = [one.remote_id for one in mirror.every(conn, DocumentKind.INVOICE) if one.customer_id == whom]  # type: ignore[union-attr] # an invoice
        deposits = (one for one in mirror.every(conn, DocumentKind.DEPOSIT) if isinstance(one, Deposit))
        made += [one.remote_id for one in deposits if "ch_" in one.note or "re_" in one.note]
    return sum(tax_in(desk.sandbox, desk.ledger.service, key) for key in made)


def _fixes(desk: Desk) -> dict[int, FixProposal]:
    """What is put forward now for refunds, by id."""
    propose_kinds(desk.company, SystemClock(), [ProposalKind.RECONCILIATION])
    with desk.company.reader() as conn:
        open_ = proposals.in_states(conn, ProposalKind.RECONCILIATION, (ProposalState.OPEN,))
        return {
            one.id: one.proposal
            for one in open_
            if isinstance(one.proposal, FixProposal) and one.proposal.cause is Cause.REFUND_MISSING
        }


def test_a_deposit_bears_its_tax_when_it_comes_and_the_invoice_the_rest(british: Desk) -> None:
    """Booking ▶ link ▶ paid ▶ booked with its tax ▶ invoice over the balance; the tax of the supply, once."""
    before = owed_in(british.sandbox, british.ledger.service)
    _pay(british, DINNER)
    tax = BORNE[british.ledger.service]
    assert _tax(british) == tax
    assert owed_in(british.sandbox, british.ledger.service) == before + 384_03 - tax
    found = _propose(british, replace(DINNER, served_on=TODAY))
    assert not [subject for subject in found if subject.startswith("received:")]
    invoice_id, invoice = next(one for one in found.values() if one[1].aspect == "booking")
    assert {check.code for check in invoice.unmet} == {CheckCode.PRICE}, "a dinner is no hour"
    made = invoice.candidates[0].invoice
    assert made is not None
    assert [line.description for line in made.lines if line.is_deposit][1:] == [
        "Rounding of the deposit's tax"
    ]
    british.approve(invoice_id)
    batch_id = british.sign()
    british.deliver(batch_id)
    assert set(british.results(batch_id)) == {"acknowledged"}
    _sync(british)
    with british.company.reader() as conn:
        kept = {one.remote_id: one for one in mirror.every(conn, DocumentKind.INVOICE)}
        billed = kept[outbox.made_by(conn, invoice_id)]
    assert billed.total.minor == 768_06 - 384_03  # type: ignore[union-attr] # an invoice
    assert _tax(british) == 128_01
    assert owed_in(british.sandbox, british.ledger.service) == before
    again = _propose(british, replace(DINNER, served_on=TODAY))
    assert not [subject for subject in again if "booking" in subject or subject.startswith("received:")]


@pytest.mark.parametrize("parts", [(384_03,), (100_00, 284_03)], ids=["whole", "in two"])
def test_a_refunded_deposit_goes_with_its_tax(british: Desk, parts: tuple[int, ...]) -> None:
    """Paid, cancelled, given back: a refund takes what was owed and its tax; a second run finds nothing."""
    before = owed_in(british.sandbox, british.ledger.service)
    charge = _pay(british, DINNER)
    other = {"amount": 900_00, "currency": "gbp", "name": "Bo", "email": "bo@b.example"}
    british.sandbox.act(
        {"service": "stripe", "act": "charge", **other}
    )  # else there is too little to give back
    for at, minor in enumerate(parts):
        refund = {"charge": charge, "amount": minor, "currency": "gbp"}
        british.sandbox.act({"service": "stripe", "act": "refund", **refund})
        _sync(british)
        _propose(british, replace(DINNER, status=WorkStatus.CANCELLED))
        ((fix_id, fix),) = _fixes(british).items()
        assert (fix.money.minor, fix.tier) == (-minor, Tier.READY), fix.withheld
        british.approve(fix_id)
        batch_id = british.sign()
        british.deliver(batch_id)
        assert british.results(batch_id) == ["acknowledged"]
        _sync(british)
        assert _fixes(british) == {}
        assert _tax(british) == (0 if at == len(parts) - 1 else BORNE[british.ledger.service] - 16_67)
    assert owed_in(british.sandbox, british.ledger.service) == before


def test_a_disputed_deposit_is_not_taken_off_until_it_is_won(british: Desk) -> None:
    """What was withdrawn is owed no longer: taken off, too, it would be given away twice; a person looks."""
    charge = _pay(british, DINNER)
    due = replace(DINNER, served_on=TODAY)

    def taken_off() -> tuple[int, bool]:
        _sync(british)
        _, invoice = next(one for one in _propose(british, due).values() if one[1].aspect == "booking")
        made = invoice.candidates[0].invoice
        assert made is not None
        is_asked = CheckCode.DEPOSIT in {check.code for check in invoice.unmet}
        assert ("Deposit of" in made.memo) is (made.totals.total.minor != 768_06)
        return 768_06 - made.totals.total.minor, is_asked

    assert taken_off() == (384_03, False)
    dispute = british.sandbox.act({"service": "stripe", "act": "dispute", "charge": charge})["id"]
    assert taken_off() == (0, True)
    british.sandbox.act({"service": "stripe", "act": "move_dispute", "dispute": dispute, "status": "won"})
    assert taken_off() == (384_03, True)


@pytest.mark.parametrize("how", ["refund", "dispute"])
def test_an_approved_invoice_does_not_take_off_what_is_gone_since(british: Desk, how: str) -> None:
    """Money that left after the approval would be taken off twice: the row is held, and says so."""
    charge = _pay(british, DINNER)
    other = {"amount": 900_00, "currency": "gbp", "name": "Bo", "email": "bo@b.example"}
    british.sandbox.act({"service": "stripe", "act": "charge", **other})
    found = _propose(british, replace(DINNER, served_on=TODAY))
    invoice_id, _ = next(one for one in found.values() if one[1].aspect == "booking")
    british.approve(invoice_id)
    about = {"amount": 100_00, "currency": "gbp"} if how == "refund" else {}
    british.sandbox.act({"service": "stripe", "act": how, "charge": charge, **about})
    _sync(british)
    shown = signing.preview(british.company, british.ledger, british.key, SystemClock())
    assert shown.plan.rows == ()
    (held,) = shown.held
    assert "given back or disputed since" in held.reason


def test_a_deposit_whose_entry_is_gone_from_the_ledger_is_neither_given_back_nor_taken_off(
    british: Desk,
) -> None:
    """Somebody deleted it there: both rows would take away a debt that is not in the books; both say so."""
    charge = _pay(british, DINNER)
    with british.company.reader() as conn:
        every = (one for one in mirror.every(conn, DocumentKind.DEPOSIT) if isinstance(one, Deposit))
        (booked,) = (one.remote_id for one in every if charge in one.note)
    kind = {"quickbooks": "SalesReceipt", "xero": "BankTransactions"}[british.ledger.service]
    about = {"entity": kind, "id": booked.removeprefix("receipt-")}
    british.sandbox.act({"service": british.ledger.service, "act": "delete", **about})
    refund = {"charge": charge, "amount": 1_00, "currency": "gbp"}
    other = {"amount": 900_00, "currency": "gbp", "name": "Bo", "email": "bo@b.example"}
    british.sandbox.act({"service": "stripe", "act": "charge", **other})
    british.sandbox.act({"service": "stripe", "act": "refund", **refund})
    _sync(british)
    found = _propose(british, replace(DINNER, served_on=TODAY))
    ((_, fix),) = _fixes(british).items()
    assert (fix.candidates, "gone from the ledger" in fix.withheld) == ((), True)
    invoice_id, _ = next(one for one in found.values() if one[1].aspect == "booking")
    british.approve(invoice_id)
    (held,) = signing.preview(british.company, british.ledger, british.key, SystemClock()).held
    assert "gone from the ledger" in held.reason
