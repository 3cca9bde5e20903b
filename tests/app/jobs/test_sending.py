"""Sending invoices through the ledger: rows of their own, after the invoice, once, on both ledgers."""

from typing import Any

from app.clock import SystemClock
from app.propose.drafting.draft import DraftProposal
from app.propose.proposal import ProposalKind, Tier
from app.settings import Drafting
from app.store import batches, proposals
from tests.app.jobs.test_plan_drafts import DEAL, Desk, desk

__all__ = ["desk"]


def sends(desk: Desk, ids: dict[str, int]) -> list[tuple[int, DraftProposal]]:
    """The drafts that send invoices of the deals."""
    wanted = [one for subject, one in ids.items() if subject.startswith("send:") and "crm" in subject]
    with desk.company.reader() as conn:
        found = proposals.several(conn, ProposalKind.DRAFT, wanted)
    return [(one.id, one.proposal) for one in found if isinstance(one.proposal, DraftProposal)]


def mailed(desk: Desk) -> int:
    """How many mails the ledger was asked for, and asked again for."""
    writes: list[dict[str, Any]] = desk.sandbox.state()["writes"]
    return sum(one["path"].casefold().endswith(("/send", "/email")) for one in writes)


def test_customer_invoice_and_mail_go_in_one_batch_through_a_crash(desk: Desk) -> None:
    """Each a row of its own that rests on the one before; nobody gets the mail twice."""
    desk.rules = Drafting(send="yes")
    ids = desk.propose(DEAL)
    [(send, proposal)] = sends(desk, ids)
    assert proposal.needs
    desk.approve(send)
    batch_id = desk.sign()
    with desk.company.reader() as conn:
        titles = [row.title.split(" ")[0] for row in batches.load(conn, batch_id).plan.rows]
        undoable = [row.is_undoable for row in batches.load(conn, batch_id).plan.rows]
    assert (titles, undoable) == (["New", "Invoice", "Send"], [True, True, False])
    desk.deliver(batch_id, stop_after=2)
    assert desk.results(batch_id) == ["acknowledged", "acknowledged", "queued"]
    desk.sandbox.clock.advance(SystemClock().now() - desk.sandbox.clock.now())  # the mail's time is ours
    desk.sandbox.faults.switch(
        {"queue": [{"kind": "cut_after", "pattern": f"{desk.ledger.service}.write.*"}]}
    )
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"] * 3
    assert mailed(desk) == 1
    desk.sync()
    assert sends(desk, desk.propose(DEAL)) == []


def test_it_is_off_asked_for_each_time_or_offered_afterwards(desk: Desk) -> None:
    """Off at first; asked, it is never ready; switched on later, what was made of late may be sent."""
    assert sends(desk, desk.propose(DEAL)) == []
    desk.rules = Drafting(send="ask")
    ids = desk.propose(DEAL)
    assert sends(desk, ids) == [], "the question comes once the invoice is there"
    desk.approve(*(one for subject, one in ids.items() if ":crm:" in subject and "send:" not in subject))
    desk.deliver(desk.sign())
    assert mailed(desk) == 0
    desk.sync()
    [(send, later)] = sends(desk, desk.propose(DEAL))
    assert (later.tier, later.needs, later.targets != ()) == (Tier.REVIEW, (), True)
    desk.approve(send)
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert (desk.results(batch_id), mailed(desk)) == (["acknowledged"], 1)
    assert sends(desk, desk.propose(DEAL)) == []
