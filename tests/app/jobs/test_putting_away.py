"""Customers who are one, on both ledgers: the empty one is made inactive, verified, and brought back."""

from datetime import date

import pytest

from app.changes import Changes
from app.clock import SystemClock
from app.domain.documents import Customer, DocumentKind, Item
from app.domain.money import Money
from app.domain.writes import CreateCustomer, CreateInvoice, InvoiceLine, SetCustomerActive, Write
from app.jobs import batch as signing
from app.jobs.duplicates import (
    Settled,
    accept_pair,
    duplicates_in_ledger,
    reject_pair,
    said_of_pairs,
    settled,
)
from app.jobs.propose import propose_kinds
from app.jobs.undo import undo_preview
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.store import aliases, batches, mirror, proposals
from tests.app.jobs.test_plan_drafts import DEAL, NOW, Desk, desk

__all__ = ["desk"]

MADE = "Bramble & Daughters"
TWIN = "Tidewater Ceramics Ltd"


def write(desk: Desk, made: Write) -> str:
    """What somebody does in the ledger; the id of the record."""
    return desk.ledger.send(desk.ledger.prepare(made), f"by-hand-{desk.key()}", {}).remote_id  # type: ignore[arg-type] # a ledger's write


def customers(desk: Desk) -> dict[str, Customer]:
    """The mirrored ones by name."""
    with desk.company.reader() as conn:
        every = mirror.every(conn, DocumentKind.CUSTOMER)
    return {one.name: one for one in every if isinstance(one, Customer)}


def entered_twice(desk: Desk) -> tuple[Customer, Customer]:
    """The one with documents, and one that somebody entered again."""
    write(desk, CreateCustomer(TWIN, "USD", email="accounts@tidewater.example"))
    desk.sync()
    known = customers(desk)
    return known["Tidewater Ceramics"], known[TWIN]


def settle(desk: Desk, keep: Customer, drop: Customer) -> Settled:
    """Say that they are one."""
    return settled(desk.company, drop.remote_id, keep.remote_id, None, ("Ana", NOW))


def state(desk: Desk, proposal_id: int) -> ProposalState:
    """How the fix stands."""
    with desk.company.reader() as conn:
        return proposals.load(conn, proposal_id).state


def bill(desk: Desk, customer_id: str) -> None:
    """Somebody bills a customer in the ledger."""
    with desk.company.reader() as conn:
        item = mirror.every(conn, DocumentKind.ITEM)[0]
    assert isinstance(item, Item)
    total = Money(50_00, "USD")
    lines = (InvoiceLine("Design", total, "1", "50", item.remote_id, item_code=item.code),)
    write(
        desk,
        CreateInvoice(
            customer_id, date(2026, 11, 20), date(2026, 12, 20),
            lines, total, "cs-0000000001",
        ),
    )  # fmt: skip


def test_the_empty_one_is_signed_away_and_brought_back(desk: Desk) -> None:
    """By one word it waits in the batch; afterwards the pair is gone, until the batch is taken back."""
    keep, drop = entered_twice(desk)
    pairs, _ = duplicates_in_ledger(desk.company)
    assert {keep.remote_id, drop.remote_id} in [{pair.a, pair.b} for pair in pairs]
    found = settle(desk, keep, drop)
    assert (found.settlement.keep.remote_id, found.is_approved) == (keep.remote_id, True)
    shown = signing.preview(desk.company, desk.ledger, desk.key, SystemClock())
    (row,) = shown.plan.rows
    assert row.title == f"Make {TWIN} inactive; Tidewater Ceramics stays"
    assert row.undo == "makes the customer active again"
    assert [write.summary for write in row.writes] == ["makes one customer inactive"]
    propose_kinds(desk.company, SystemClock(), [ProposalKind.RECONCILIATION])
    assert state(desk, found.proposal_id) is ProposalState.APPROVED, "proposing anew leaves it alone"

    batch_id = signing.sign(desk.company, shown, "Ana", SystemClock())
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"]
    with desk.company.reader() as conn:
        gone = mirror.fetch(conn, DocumentKind.CUSTOMER, [drop.remote_id])[drop.remote_id]
    assert isinstance(gone, Customer)
    assert not gone.is_active
    assert state(desk, found.proposal_id) is ProposalState.COMMITTED
    there = desk.ledger.read(DocumentKind.CUSTOMER, [drop.remote_id])[drop.remote_id]
    assert isinstance(there, Customer)
    assert not there.is_active
    desk.sync()
    assert {keep.remote_id, drop.remote_id} not in [
        {pair.a, pair.b} for pair in duplicates_in_ledger(desk.company)[0]
    ]

    undo = undo_preview(desk.company, desk.ledger, batch_id, desk.key, SystemClock())
    assert undo.held == ()
    desk.deliver(signing.sign(desk.company, undo, "Ana", SystemClock()))
    desk.sync()
    assert customers(desk)[TWIN].is_active
    assert state(desk, found.proposal_id) is ProposalState.OPEN
    assert settle(desk, keep, drop).is_approved, "and it may be signed again"


@pytest.mark.parametrize("kind", ["cut_before", "500_after"])
def test_an_unclear_answer_is_looked_up(desk: Desk, kind: str) -> None:
    """Put away exactly once, whatever became of the request."""
    keep, drop = entered_twice(desk)
    settle(desk, keep, drop)
    batch_id = desk.sign()
    desk.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": f"{desk.ledger.service}.write.*"}]})
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"]
    assert [each["kind"] for each in desk.sandbox.faults.drawn] == [kind]
    desk.sync()
    assert not [one for one in customers(desk).values() if one.remote_id == drop.remote_id and one.is_active]


def test_nobody_is_put_away_for_one_that_the_same_batch_put_away(desk: Desk) -> None:
    """The one that was to stay was active when the batch began, and its own first row put it away."""
    keep, drop = entered_twice(desk)
    write(desk, CreateCustomer("Tidewater Ceramic", "USD"))
    desk.sync()
    third = customers(desk)["Tidewater Ceramic"]
    settle(desk, keep, drop)
    settled(desk.company, third.remote_id, drop.remote_id, drop.remote_id, ("Ana", NOW))
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged", "stopped"]
    with desk.company.reader() as conn:
        reason = batches.rows(conn, batch_id)[1].entries[0].reason
    assert reason == f"Customer {TWIN} is not active in the ledger any more"
    desk.sync()
    assert customers(desk)["Tidewater Ceramic"].is_active


def test_one_that_was_billed_meanwhile_stays(desk: Desk) -> None:
    """It is asked just before: not empty any more, so nothing is written, and a person merges the two."""
    keep, drop = entered_twice(desk)
    found = settle(desk, keep, drop)
    batch_id = desk.sign()
    bill(desk, drop.remote_id)
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["stopped"]
    with desk.company.reader() as conn:
        reason = batches.rows(conn, batch_id)[0].entries[0].reason
    assert reason == f"Customer {TWIN} is not empty any more: 50.00 is open"
    desk.sync()
    propose_kinds(desk.company, SystemClock(), [ProposalKind.RECONCILIATION])
    with desk.company.reader() as conn:
        yours = proposals.load(conn, found.proposal_id).proposal
    assert yours.tier is Tier.NONE
    assert yours.withheld.startswith(f"Move what is open of {TWIN} to Tidewater Ceramics: ")
    assert "Merge" in yours.withheld
    assert customers(desk)[TWIN].is_active


def test_one_that_was_edited_meanwhile_stays(desk: Desk) -> None:
    """Brought back and put away by somebody else in between is an edit, too."""
    keep, drop = entered_twice(desk)
    settle(desk, keep, drop)
    batch_id = desk.sign()
    write(desk, SetCustomerActive(drop.remote_id, "", is_active=False))
    write(desk, SetCustomerActive(drop.remote_id, "", is_active=True, name=TWIN))
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["stopped"]
    assert customers(desk)[TWIN].is_active


def test_what_was_said_of_a_pair_is_listed_and_taken_back(desk: Desk) -> None:
    """With the alias and with what was not signed of it."""
    keep, drop = entered_twice(desk)
    found = settle(desk, keep, drop)
    (said,) = said_of_pairs(desk.company)
    assert (said.a_name, said.b_name, said.is_one, said.decided_by) == (TWIN, keep.name, True, "Ana")
    assert reject_pair(desk.company, keep.remote_id, drop.remote_id, "Ana", NOW)
    assert [one.is_one for one in said_of_pairs(desk.company)] == [False]
    assert state(desk, found.proposal_id) is ProposalState.SUPERSEDED
    with desk.company.reader() as conn:
        assert aliases.every(conn) == ()
    assert accept_pair(desk.company, drop.remote_id, keep.remote_id, "Ana", NOW)
    assert said_of_pairs(desk.company) == ()
    assert accept_pair(desk.company, drop.remote_id, keep.remote_id, "Ana", NOW) == Changes()
    assert settle(desk, keep, drop).is_approved


def test_a_customer_that_we_made_stays_while_it_owes(desk: Desk) -> None:
    """Its batch is taken back after somebody billed it: said before where known, else asked just before."""
    ids = desk.propose(DEAL)
    desk.approve(*(one for subject, one in ids.items() if ":crm:" in subject))
    batch_id = desk.sign()
    desk.deliver(batch_id)
    who = customers(desk)[MADE]
    undo = undo_preview(desk.company, desk.ledger, batch_id, desk.key, SystemClock())
    assert undo.held == ()
    bill(desk, who.remote_id)
    back = signing.sign(desk.company, undo, "Ana", SystemClock())
    desk.deliver(back)
    assert desk.results(back) == ["acknowledged", "stopped"]
    there = desk.ledger.read(DocumentKind.CUSTOMER, [who.remote_id])[who.remote_id]
    assert isinstance(there, Customer)
    assert there.is_active
    desk.sync()
    again = undo_preview(desk.company, desk.ledger, batch_id, desk.key, SystemClock())
    (held,) = again.held
    assert held.reason.startswith("the customer owes more by now: ")
    assert again.plan.rows == ()
