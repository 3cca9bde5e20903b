"""Undo: compensations in reverse, only what we added is taken away, and what can't be is said."""

import pytest

from app.commit.plan import PlannedWrite, PlanRow
from app.commit.undo import Done, Standing, compensations, undo_plan
from app.domain.documents import Allocation, CreditNote, DocumentKind, PaymentForm
from app.domain.record import replace
from app.domain.writes import ApplyPayment, DeleteDocument, Promise, RemoveAllocation
from app.propose.proposal import SourceKind

from .books import books, draft, invoice, payment, planned, request, usd


def charge_row() -> PlanRow:
    """A committed row that created payment 500 for invoice 401."""
    plan, _ = planned([draft(1, {"401": 50_00})], books(invoice("401", 80_00)), lambda: "key")
    return plan.rows[0]


def test_a_created_payment_is_deleted_at_its_present_version() -> None:
    """The payment may have been touched since; the delete names the version it has now."""
    done = Done(charge_row(), {1: ("500", "0")})
    writes = compensations(done, Standing({"500": payment("500", 50_00, 0, "4")}))
    assert writes == (DeleteDocument(DocumentKind.PAYMENT, "500", "4"),)


def test_a_payment_in_a_deposit_is_not_deleted() -> None:
    """QuickBooks refuses it (6540); the person is told what to do first."""
    done = Done(charge_row(), {1: ("500", "0")})
    answer = compensations(done, Standing({"500": replace(payment("500", 50_00, 0), deposit_id="440")}))
    assert isinstance(answer, str)
    assert "deposit" in answer


def test_a_payment_that_is_gone_needs_nothing() -> None:
    """Somebody deleted it already; that is said, not failed on."""
    assert (
        compensations(Done(charge_row(), {1: ("500", "0")}), Standing())
        == "the payment is gone from the ledger already"
    )


def test_only_our_allocations_are_taken_off_an_existing_payment() -> None:
    """What the payment paid before, and what others added since, stays."""
    wanted = draft(1, {"401": 50_00}, source="418", kind=SourceKind.LEDGER_PAYMENT)
    held = books(invoice("401", 50_00), payment("418", 90_00, 50_00))
    row = planned([wanted], held, lambda: "key")[0].rows[0]
    row = replace(row, writes=(PlannedWrite(1, "key", request("apply", None), "applies"),))
    older = Allocation(DocumentKind.INVOICE, "300", usd(40_00))
    ours = Allocation(DocumentKind.INVOICE, "401", usd(50_00))
    now = replace(payment("418", 90_00, 0, "2"), allocations=(older, ours))
    writes = compensations(Done(row, {1: ("418", "1")}), Standing({"418": now}))
    assert isinstance(writes, tuple)
    (write,) = writes
    assert isinstance(write, ApplyPayment)
    assert (write.version, write.allocations) == ("2", (older,))


@pytest.mark.parametrize("left", [0, 20_00], ids=["all", "a part"])
def test_what_others_took_off_is_not_taken_off_again(left: int) -> None:
    """The preview would show balances above the invoices' totals (found by the simulator)."""
    wanted = draft(1, {"401": 50_00}, source="418", kind=SourceKind.LEDGER_PAYMENT)
    held = books(invoice("401", 50_00), payment("418", 90_00, 50_00))
    row = planned([wanted], held, lambda: "key")[0].rows[0]
    row = replace(row, writes=(PlannedWrite(1, "key", request("apply", None), "applies"),))
    ours = (Allocation(DocumentKind.INVOICE, "401", usd(left)),) if left else ()
    now = replace(payment("418", 90_00, 90_00 - left, "2"), allocations=ours)
    answer = compensations(Done(row, {1: ("418", "1")}), Standing({"418": now}))
    assert isinstance(answer, str)
    assert "already" in answer


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
    writes = compensations(done, Standing({"418": now}))
    assert not isinstance(writes, str)
    assert [type(write) for write in writes] == [ApplyPayment, DeleteDocument]
    assert isinstance(writes[0], ApplyPayment)
    assert writes[0].allocations == ()


def test_the_undo_plan_turns_every_balance_back() -> None:
    """Each row's effects run backwards from the balance of now."""
    done = Done(charge_row(), {1: ("500", "0")})
    plan = undo_plan(
        [(done, (request("delete", None),))],
        Standing({"500": payment("500", 50_00, 0)}),
        {(DocumentKind.INVOICE, "401"): usd(30_00)},
        lambda: "key",
    )
    (effect,) = plan.rows[0].effects
    assert (effect.before, effect.after) == (usd(30_00), usd(80_00))
    assert plan.rows[0].title.startswith("Take back: ")


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ({"401": 50_00}, {"Invoice 401": (30_00, 80_00)}),
        ({"401": 20_00, "402": 30_00}, {"Invoice 401": (30_00, 50_00), "Invoice 1055": (0, 30_00)}),
        ({}, {}),
    ],
    ids=["as signed", "moved by others", "taken off by others"],
)
def test_the_preview_of_a_deletion_shows_what_lies_on_the_payment_now(
    there: dict[str, int], expected: dict[str, tuple[int, int]]
) -> None:
    """Others may have moved what was applied since; all that goes with the payment, and no more, is shown."""
    promise = Promise(usd(50_00), (Allocation(DocumentKind.INVOICE, "401", usd(50_00)),))
    done = Done(charge_row(), {1: ("500", "0")}, {1: promise})
    parts = tuple(Allocation(DocumentKind.INVOICE, key, usd(part)) for key, part in there.items())
    standing = Standing(
        {"500": replace(payment("500", 50_00, 0), allocations=parts)},
        labels={(DocumentKind.INVOICE, "402"): "Invoice 1055"},
    )
    balances = {(DocumentKind.INVOICE, "401"): usd(30_00), (DocumentKind.INVOICE, "402"): usd(0)}
    plan = undo_plan([(done, (request("delete", None),))], standing, balances, lambda: "key")
    shown = {each.label: (each.before.minor, each.after.minor) for each in plan.rows[0].effects}
    assert shown == expected
    assert plan.rows[0].title.startswith("Take back: ")


def own(target: str, minor: int, remote_id: str) -> Allocation:
    """An allocation that the ledger gives an id of its own."""
    return Allocation(DocumentKind.INVOICE, target, usd(minor), remote_id)


def use(target: str, minor: int) -> Promise:
    """What a step says that uses so much of a credit on an invoice."""
    return Promise(uses=(Allocation(DocumentKind.INVOICE, target, usd(minor)),))


def test_a_payment_of_a_batch_goes_with_its_batch() -> None:
    """The receipt was split over invoices; only the whole of it can be taken back."""
    now = replace(payment("500", 50_00, 0), batch_id="b-1")
    writes = compensations(Done(charge_row(), {1: ("500", "0")}), Standing({"500": now}))
    assert writes == (DeleteDocument(DocumentKind.PAYMENT, "500", "0", batch_id="b-1"),)


def test_money_on_account_is_let_go_of_before_it_is_deleted() -> None:
    """Two steps: the allocation by its own id, then the overpayment."""
    row = replace(
        charge_row(),
        writes=(
            PlannedWrite(1, "a", request("receive"), "creates one payment"),
            PlannedWrite(2, "b", request("apply", None), "allocates money"),
        ),
    )
    now = replace(
        payment("o-1", 90_00, 40_00), form=PaymentForm.OVERPAYMENT, allocations=(own("401", 50_00, "a-1"),)
    )
    done = Done(row, {1: ("o-1", "0"), 2: ("o-1", "")}, {2: use("401", 50_00)})
    writes = compensations(done, Standing({"o-1": now}))
    assert writes == (
        RemoveAllocation(DocumentKind.PAYMENT, "o-1", now.allocations[0], PaymentForm.OVERPAYMENT),
        DeleteDocument(DocumentKind.PAYMENT, "o-1", "0", form=PaymentForm.OVERPAYMENT),
    )
    used = replace(now, allocations=(*now.allocations, own("999", 40_00, "a-2")))
    answer = compensations(done, Standing({"o-1": used}))
    assert answer == "it was used on other invoices since; take it off them first"


def test_a_credit_note_for_what_was_kept_back_is_voided_last() -> None:
    """Payment, allocation and note go in the other order; only the newest allocation of ours is meant."""
    row = replace(
        charge_row(),
        writes=(
            PlannedWrite(1, "a", request("note", DocumentKind.CREDIT_NOTE), "creates one credit note"),
            PlannedWrite(2, "b", request("use", None), "allocates money"),
            PlannedWrite(3, "c", request("pay"), "creates one payment"),
        ),
    )
    note = CreditNote("n-1", "0", "CN-1", "58", invoice("401", 1).issued_on, usd(3_00), usd(0),
                      allocations=(own("401", 3_00, "a-1"),))  # fmt: skip
    done = Done(row, {1: ("n-1", "0"), 2: ("n-1", ""), 3: ("500", "0")}, {2: use("401", 3_00)})
    writes = compensations(done, Standing({"500": payment("500", 47_00, 0)}, {"n-1": note}))
    assert writes == (
        DeleteDocument(DocumentKind.PAYMENT, "500", "0"),
        RemoveAllocation(DocumentKind.CREDIT_NOTE, "n-1", note.allocations[0]),
        DeleteDocument(DocumentKind.CREDIT_NOTE, "n-1", ""),
    )
    unread = replace(note, allocations=(own("401", 3_00, ""),))
    answer = compensations(done, Standing({"500": payment("500", 47_00, 0)}, {"n-1": unread}))
    assert isinstance(answer, str)
    assert "sync first" in answer


def test_another_rows_use_of_the_same_credit_stays() -> None:
    """Each row takes off what it signed itself, not the newest that fits (seed 5965); gone is gone."""
    row = replace(
        planned([draft(1, {"401": 16_51, "402": 20_00})],
                books(invoice("401", 80_00), invoice("402", 80_00)), lambda: "key")[0].rows[0],
        writes=(PlannedWrite(1, "a", request("use", None), "uses a credit note"),),
    )  # fmt: skip
    ours, theirs = own("401", 16_51, "a-1"), own("402", 13_88, "a-2")
    note = CreditNote("n-1", "0", "CN-1", "58", invoice("401", 1).issued_on, usd(90_00), usd(59_61),
                      allocations=(ours, theirs))  # fmt: skip
    done = Done(row, {1: ("n-1", "")}, {1: use("401", 16_51)})
    writes = compensations(done, Standing(credits={"n-1": note}))
    assert writes == (RemoveAllocation(DocumentKind.CREDIT_NOTE, "n-1", ours),)
    gone = replace(note, allocations=(theirs,))
    assert compensations(done, Standing(credits={"n-1": gone})) == "it was taken off the invoices already"
    unread = replace(note, allocations=(replace(ours, remote_id=""), theirs))
    assert "sync first" in str(compensations(done, Standing(credits={"n-1": unread})))
