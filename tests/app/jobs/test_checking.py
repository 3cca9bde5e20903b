"""After the commit: what the ledger did by itself is named, kept with its row, and audited."""

import random
from collections.abc import Iterator
from datetime import date

import pytest

from app.commit.results import BatchSummary
from app.domain.documents import Allocation, DocumentKind, Invoice
from app.jobs import batch as signing
from app.jobs import preferences
from app.jobs.checking import check
from app.jobs.commit import Delivery
from app.jobs.history import row_outcomes, summaries
from app.jobs.undo import undo_preview
from app.propose.proposal import (
    Candidate,
    MatchKind,
    MatchProposal,
    ProposalKind,
    Receipt,
    RemainderAs,
    SourceKind,
    Tier,
)
from app.review.decision import DecisionAction
from app.settings import Delivery as Patience
from app.store import audit, mirror, proposals
from tests.faults.machine import Machine
from tests.faults.simulate import nursery
from tests.faults.story import story, usd
from tests.faults.weather import Weather
from tests.faults.world import World

REST = 15_00


@pytest.fixture
def machine() -> Iterator[Machine]:
    """A mirrored company in calm weather, its ledger behind the real adapter."""
    chance = random.Random(0)
    calm = Weather(chance, {}, frozenset(), 0, forgets_keys=False, key_life=0.0, is_calm=True)
    with nursery() as place:
        made = Machine(World.over(story(0), calm, chance), place.newborn(0, "checked"), chance)
        yield made
        made.end()


def committed(machine: Machine, patience: Patience = Patience()) -> tuple[int, Invoice]:  # noqa: B008 - frozen
    """A payment of an invoice in full that leaves a rest unapplied, signed and written."""
    program = machine.running()
    with program.company.reader() as conn:
        invoices = mirror.every(conn, DocumentKind.INVOICE)
    owed = next(each for each in invoices if isinstance(each, Invoice) and each.balance.minor > 0)
    part = Allocation(DocumentKind.INVOICE, owed.remote_id, owed.balance)
    receipt = Receipt(SourceKind.CHARGE, "ch_over", "", date(2026, 11, 18), owed.balance + usd(REST))
    chosen = Candidate(
        MatchKind.OVER, (part,), usd(REST), RemainderAs.UNAPPLIED, 0.99, customer_id=owed.customer_id
    )
    proposal = MatchProposal(
        ProposalKind.MATCH, receipt, Tier.READY, MatchKind.OVER, 0.99, (chosen,), "", "print"
    )
    now = machine.world.now()
    with program.company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal], now)
        ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [proposal.subject])
        proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", now)
    shown = signing.preview(program.company, program.ledger, lambda: "key-1", machine.world)
    batch_id = signing.sign(program.company, shown, "Ana", machine.world)
    Delivery(program.place, program.ledger, patience, machine.world).run(batch_id, lambda _: None)
    return batch_id, owed


def checked(machine: Machine, batch_id: int) -> tuple[str, ...]:
    """Sync, check, and what is said of the row then."""
    assert machine.sync(machine.running())
    check(machine.running().place, machine.running().ledger, batch_id)
    (outcome,) = row_outcomes(machine.running().company, batch_id)
    return outcome.unlike


def summary(machine: Machine) -> BatchSummary:
    """The batch in the history."""
    (found,) = summaries(machine.running().company)
    return found


def test_what_is_as_signed_leaves_no_mark(machine: Machine) -> None:
    """Nothing is said, and the history counts nothing."""
    batch_id, _ = committed(machine)
    assert checked(machine, batch_id) == ()
    assert summary(machine).unlike == 0


def test_money_that_quickbooks_applied_by_itself_is_named(machine: Machine) -> None:
    """A colleague's new invoice swallows the rest that was to stay unapplied (wire/quickbooks.md 3.0)."""
    batch_id, owed = committed(machine)
    sandbox = machine.world.sandbox
    sandbox.act({"act": "switch", "switches": {"AutoApplyPayments": True}})
    line = {
        "Amount": 9,
        "DetailType": "SalesItemLineDetail",
        "SalesItemLineDetail": {"ItemRef": {"value": "1"}},
    }
    fields = {"CustomerRef": {"value": owed.customer_id}, "TxnDate": "2026-11-20", "Line": [line]}
    new = sandbox.act({"act": "create", "entity": "Invoice", "fields": fields})
    machine.world.let_pass(2.0)
    (words,) = checked(machine, batch_id)
    assert words == f"9.00 of it is on the invoice {new['Id']} in the ledger; 0.00 was signed"
    assert checked(machine, batch_id) == (words,), "it is said once"
    assert summary(machine).unlike == 1
    with machine.running().company.reader() as conn:
        said = [each for each in audit.export(conn) if each["action"] == "row.unlike"]
    assert [each["detail"]["differences"] for each in said] == [[words]]
    program = machine.running()
    undo = undo_preview(program.company, program.ledger, batch_id, lambda: "key-2", machine.world)
    (row,) = undo.plan.rows
    shown = {each.label: (each.before.minor, each.after.minor) for each in row.effects}
    assert shown == {
        f"Invoice {owed.number}": (0, owed.balance.minor),
        f"Invoice {new['DocNumber']}": (0, 9_00),
    }, "it can be taken back all the same, and the preview says what that lets go of"


def test_a_balance_that_others_moved_is_named(machine: Machine) -> None:
    """A colleague takes the payment off between the write and the check."""
    batch_id, owed = committed(machine)
    newest = list(machine.world.sandbox.quickbooks.company.entities["Payment"].records)[-1]
    machine.world.sandbox.act({"act": "edit", "entity": "Payment", "id": newest, "fields": {"Line": []}})
    words = checked(machine, batch_id)
    balance = owed.balance.grouped()
    assert words == (
        f"0.00 of it is on Invoice {owed.number} in the ledger; {balance} was signed",
        f"Invoice {owed.number} has {balance} open in the ledger; by the preview it is 0.00",
    )


def test_a_batch_of_closed_books_is_reversed_in_the_open_period(machine: Machine) -> None:
    """The payment stays as it was reported; an entry of today takes the money back (QuickBooks)."""
    batch_id, owed = committed(machine)
    sandbox, program = machine.world.sandbox, machine.running()
    sandbox.act({"act": "close_books", "on": "2026-11-18"})
    preferences.refresh(program.place, program.ledger)
    assert machine.sync(program)
    shown = undo_preview(program.company, program.ledger, batch_id, lambda: "key-2", machine.world)
    assert [row.title.partition(":")[0] for row in shown.plan.rows] == ["Reverse by an entry"]
    undo = signing.sign(program.company, shown, "Ana", machine.world)
    Delivery(program.place, program.ledger, Patience(), machine.world).run(undo, lambda _: None)
    (outcome,) = row_outcomes(program.company, undo)
    assert outcome.result == "committed", outcome.reason
    assert checked(machine, undo) == ()
    state = sandbox.quickbooks.state()
    (entry,) = state["JournalEntry"]
    assert entry["TxnDate"] == "2026-11-20"
    sides = [line["JournalEntryLineDetail"]["PostingType"] for line in entry["Line"]]
    assert sides == ["Credit", "Debit"], "the account gives the money back, the customer owes it"
    paid = next(each for each in state["Invoice"] if each["Id"] == owed.remote_id)
    assert paid["Balance"] == 0, "what was reported stays"
