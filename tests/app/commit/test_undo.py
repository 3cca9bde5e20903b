"""Undo: compensations in reverse, only what we added is taken away, and what can't be is said."""

from dataclasses import replace

from app.commit.plan import PlannedWrite, PlanRow
from app.commit.rows import build_plan
from app.commit.undo import Done, Standing, compensations, undo_plan
from app.domain.documents import Allocation, DocumentKind, Payment
from app.domain.writes import ApplyPayment, DeleteDocument
from app.propose.proposal import SourceKind

from .books import books, draft, invoice, payment, request, usd


def charge_row() -> PlanRow:
    """A committed row that created payment 500 for invoice 401."""
    plan, _ = build_plan([draft(1, {"401": 50_00})], books(invoice("401", 80_00)), lambda: "key")
    return plan.rows[0]


def paid(*payments: Payment) -> Standing:
    """These payments stand in the ledger now."""
    return Standing({one.remote_id: one for one in payments})


def test_a_created_payment_is_deleted_at_its_present_version() -> None:
    """The payment may have been touched since; the delete names the version it has now."""
    done = Done(charge_row(), {1: ("500", "0")})
    writes = compensations(done, paid(payment("500", 50_00, 0, "4")))
    assert writes == (DeleteDocument(DocumentKind.PAYMENT, "500", "4"),)


def test_a_payment_in_a_deposit_is_not_deleted() -> None:
    """QuickBooks refuses it (6540); the person is told what to do first."""
    done = Done(charge_row(), {1: ("500", "0")})
    answer = compensations(done, paid(replace(payment("500", 50_00, 0), deposit_id="440")))
    assert isinstance(answer, str)
    assert "deposit" in answer


def test_a_payment_that_is_gone_needs_nothing() -> None:
    """Somebody deleted it already; that is said, not failed on."""
    assert (
        compensations(Done(charge_row(), {1: ("500", "0")}), paid())
        == "the payment is gone from the ledger already"
    )


def test_only_our_allocations_are_taken_off_an_existing_payment() -> None:
    """What the payment paid before, and what others added since, stays."""
    wanted = draft(1, {"401": 50_00}, source="418", kind=SourceKind.LEDGER_PAYMENT)
    held = books(invoice("401", 50_00), payment("418", 90_00, 50_00))
    row = build_plan([wanted], held, lambda: "key")[0].rows[0]
    row = replace(row, writes=(PlannedWrite(1, "key", request("apply", None), "applies"),))
    older = Allocation(DocumentKind.INVOICE, "300", usd(40_00))
    ours = Allocation(DocumentKind.INVOICE, "401", usd(50_00))
    now = replace(payment("418", 90_00, 0, "2"), allocations=(older, ours))
    (write,) = compensations(Done(row, {1: ("418", "1")}), paid(now))
    assert isinstance(write, ApplyPayment)
    assert (write.version, write.allocations) == ("2", (older,))


def test_a_journal_is_deleted_after_the_payment_lets_go_of_it() -> None:
    """Steps are taken back last first."""
    row = replace(
        charge_row(),
        writes=(
            PlannedWrite(1, "a", request("journal", DocumentKind.JOURNAL), "creates one journal entry"),
            PlannedWrite(2, "b", request("apply", None), "applies one payment"),
        ),
    )
    done = Done(row, {1: ("445", "0"), 2: ("418", "1")})
    now = replace(
        payment("418", 50_00, 0, "1"),
        allocations=(
            Allocation(DocumentKind.INVOICE, "401", usd(50_00)),
            Allocation(DocumentKind.JOURNAL, "445", usd(3_00)),
        ),
    )
    writes = compensations(done, paid(now))
    assert not isinstance(writes, str)
    assert [type(write) for write in writes] == [ApplyPayment, DeleteDocument]
    assert isinstance(writes[0], ApplyPayment)
    assert writes[0].allocations == ()


def test_the_undo_plan_turns_every_balance_back() -> None:
    """Each row's effects run backwards from the balance of now."""
    done = Done(charge_row(), {1: ("500", "0")})
    plan = undo_plan(
        [(done, (request("delete", None),))],
        paid(payment("500", 50_00, 0)),
        {(DocumentKind.INVOICE, "401"): usd(30_00)},
        lambda: "key",
    )
    (effect,) = plan.rows[0].effects
    assert (effect.before, effect.after) == (usd(30_00), usd(80_00))
    assert plan.rows[0].title.startswith("Take back: ")
