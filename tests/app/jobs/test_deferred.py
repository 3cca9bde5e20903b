"""A prepaid agreement on both ledgers: billed, deferred, earned month by month, tied out, taken back."""

from datetime import UTC, date, datetime, timedelta
from typing import cast

from app.domain.documents import Account, DocumentKind, Invoice, InvoiceStatus, Journal
from app.domain.money import Money
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind
from app.domain.writes import DeleteDocument
from app.jobs import batch as signing
from app.jobs import settings as chosen
from app.jobs.closing import month_close
from app.jobs.deferred import DeferredReport, deferred, own_balance
from app.jobs.propose import propose_kinds
from app.jobs.undo import undo_preview
from app.lanes import CancelToken
from app.propose.close.checklist import ItemState
from app.propose.drafting.draft import DraftProposal, Source
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation import Cause
from app.store import mirror, proposals, work
from app.store.records import StoredProposal
from app.store.work import WorkImport
from tests.app.jobs.test_closing import Still
from tests.app.jobs.test_plan_drafts import NOW, Desk, desk

__all__ = ["desk"]

CLOCK = Still(datetime(2026, 12, 1, 12, tzinfo=UTC))
BILLED = date(2026, 11, 20)
NOVEMBER = date(2026, 11, 30)
HOSTING = WorkItem(
    WorkKind.AGREEMENT, "agreement", "hosting/2026-09-01", "r1", date(2026, 9, 1),
    customer=CustomerHint(name="Tidewater Ceramics"), description="Hosting for a year", unit_price="1000",
    item_hint="Design hour", covers=(date(2026, 9, 1), date(2027, 8, 31)), recognise="months",
)  # fmt: skip


def bill(desk: Desk) -> None:
    """Keep the agreement, bill it, and name the liability."""
    with desk.company.writer() as conn:
        about = WorkImport("a.toml", "0", WorkKind.AGREEMENT, "Ana", NOW, 1, 0, 0, 0)
        work.put(conn, work.add_import(conn, about), "a.toml", [HOSTING])
        accounts = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    owed = next(one.remote_id for one in accounts if one.name == "Customer deposits")
    kept = chosen.read(desk.company).accounts
    chosen.change(desk.company, replace(kept, deferred=owed), "Ana", CLOCK)
    ids = desk.propose(HOSTING)
    with desk.company.reader() as conn:
        drafts = proposals.several(conn, ProposalKind.DRAFT, ids.values())
    ours = [one.id for one in drafts if any(s.subject == HOSTING.subject for s in sources(one))]
    desk.approve(*ours)
    desk.deliver(desk.sign())


def sources(stored: StoredProposal) -> tuple[Source, ...]:
    """What a draft bills."""
    assert isinstance(stored.proposal, DraftProposal)
    return tuple(source for draft in stored.proposal.candidates[:1] for source in draft.sources)


def put_forward(desk: Desk) -> list[StoredProposal]:
    """The entries of deferred revenue that wait."""
    propose_kinds(desk.company, CLOCK, [ProposalKind.RECONCILIATION])
    with desk.company.reader() as conn:
        every = conn.exec_driver_sql("SELECT id FROM proposal WHERE aspect = 'deferred' AND state = 'open'")
        return list(proposals.several(conn, ProposalKind.RECONCILIATION, [row.id for row in every]))


def tied(desk: Desk) -> DeferredReport:
    """The tie-out at the end of November."""
    return deferred(desk.company, CLOCK, NOVEMBER)


def test_a_year_in_advance_is_deferred_earned_and_taken_back(desk: Desk) -> None:
    """Three months are over: four entries, each once; the account ties to the cent; undo puts it all back."""
    bill(desk)
    before = tied(desk)
    assert next(one.amount.minor for one in before.tie.items if HOSTING.description in one.text) == -1_000_00
    waiting = put_forward(desk)
    assert {one.proposal.tier for one in waiting} == {Tier.READY}
    assert sorted(one.proposal.money.minor for one in waiting) == [83_33, 83_33, 83_33, 1_000_00]
    assert {one.proposal.aspect for one in waiting} == {Cause.DEFERRED}
    desk.approve(*(one.id for one in waiting))
    batch_id = desk.sign()
    desk.deliver(batch_id)
    assert desk.results(batch_id) == ["acknowledged"] * 4

    assert put_forward(desk) == []
    desk.sync()
    with desk.company.reader() as conn:
        entries = [
            one
            for one in mirror.every(conn, DocumentKind.JOURNAL)
            if isinstance(one, Journal) and "[deferred" in one.note
        ]
    assert sorted(one.posted_on for one in entries) == [BILLED] * 3 + [NOVEMBER]
    after = tied(desk)
    assert (after.tie.works[0].remainder.minor, after.tie.works[0].booked.minor) == (750_01, 249_99)
    ours = [one for one in after.tie.items if HOSTING.description in one.text]
    assert ours == []
    assert sum(one.amount.minor for one in after.tie.items) == after.tie.difference.minor
    item = next(one for one in month_close(desk.company, date(2026, 11, 1)).items if one.code == "deferred")
    assert (item.state is ItemState.DONE) == (not after.tie.items)

    kept = chosen.read(desk.company).accounts
    chosen.change(desk.company, replace(kept, deferred=""), "Ana", CLOCK)
    assert tied(desk).tie.balance == after.tie.balance, "another may be named since, or none"
    chosen.change(desk.company, kept, "Ana", CLOCK)
    part = after.tie.works[0].prepaid.parts[0]
    with desk.company.writer() as conn:
        billed = mirror.fetch(conn, DocumentKind.INVOICE, [part.remote_id])[part.remote_id]
        assert isinstance(billed, Invoice)
        mirror.save_documents(conn, [replace(billed, status=InvoiceStatus.VOIDED)], NOW)
    voided = put_forward(desk)
    assert sorted(one.proposal.money.minor for one in voided) == [83_33, 83_33, 83_33, 1_000_00]
    assert {one.proposal.tier for one in voided} == {Tier.REVIEW}
    with desk.company.writer() as conn:
        mirror.save_documents(conn, [billed], NOW)
    assert put_forward(desk) == []

    undo = undo_preview(desk.company, desk.ledger, batch_id, desk.key, CLOCK)
    assert undo.held == ()
    back = signing.sign(desk.company, undo, "Ana", CLOCK)
    desk.deliver(back)
    assert desk.results(back) == ["acknowledged"] * 4
    desk.sandbox.clock.advance(timedelta(hours=2))  # some lists are read by the hour only
    desk.sync()
    assert {one.id for one in put_forward(desk)} == {one.id for one in waiting}


def test_an_entry_that_somebody_deleted_is_put_forward_again(desk: Desk) -> None:
    """Under a name of its own and to be looked at; booked once more the account ties again."""
    bill(desk)
    first = put_forward(desk)
    desk.approve(*(one.id for one in first))
    desk.deliver(desk.sign())
    assert put_forward(desk) == []
    tells = desk.ledger.service == "quickbooks"  # Xero names no balance of an account (wire/xero.md 2.8)
    for _ in range(2):
        agreed = own(desk)
        delete_entry(desk, " in]")
        assert agreed == (tied(desk).mirrored + Money(1_000_00, "USD") if tells else None)
        assert own(desk) == (tied(desk).mirrored if tells else None)
        (again,) = put_forward(desk)
        assert again.id not in {one.id for one in first}
        assert again.proposal.tier is Tier.REVIEW
        assert "somebody deleted that entry in the ledger" in again.proposal.withheld
        assert again.proposal.money.minor == 1_000_00
        desk.approve(again.id)
        desk.deliver(desk.sign())
        assert put_forward(desk) == []
    assert [one for one in tied(desk).tie.items if HOSTING.description in one.text] == []


def own(desk: Desk) -> Money | None:
    """What the ledger itself says is on the liability."""
    return own_balance(desk.ledger, tied(desk), CancelToken())


def delete_entry(desk: Desk, marked: str) -> None:
    """Somebody takes one of our entries out of the ledger, by hand."""
    with desk.company.reader() as conn:
        every = mirror.every(conn, DocumentKind.JOURNAL)
    (ours,) = (one for one in every if isinstance(one, Journal) and marked in one.note)
    removal = DeleteDocument(DocumentKind.JOURNAL, ours.remote_id, "")
    desk.ledger.send(desk.ledger.prepare(removal), desk.key(), {})
    desk.sandbox.clock.advance(timedelta(hours=2))  # some lists are read by the hour only
    desk.sync()
