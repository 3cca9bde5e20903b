"""What delivery keeps of a write that the service refused."""

import random
from collections.abc import Iterator

import pytest

from app.commit.results import RowResult
from app.domain.documents import Allocation, DocumentKind, Invoice, Payment
from app.jobs import batch as signing
from app.jobs.commit import Delivery
from app.jobs.history import row_outcomes
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
from app.store import mirror, proposals
from integrations.sandbox.exchange import Request, Response
from tests.faults.machine import Machine
from tests.faults.simulate import nursery
from tests.faults.story import VARIANTS, Mirrored, story, usd
from tests.faults.weather import Weather
from tests.faults.world import World

PART = usd(1_00)


@pytest.fixture
def machine() -> Iterator[Machine]:
    """A mirrored company with unapplied money beside an open invoice of its payer, in calm weather."""
    with nursery() as place:
        for variant in range(VARIANTS):
            chance = random.Random(0)
            calm = Weather(chance, {}, frozenset(), 0, forgets_keys=False, key_life=0.0, is_calm=True)
            made = Machine(
                World.over(story(variant), calm, chance), place.newborn(variant, f"{variant}"), chance
            )
            if lying(made) is not None:
                yield made
                made.end()
                return
            made.end()
    raise AssertionError("no such company among them")


def lying(machine: Machine) -> tuple[Payment, Invoice] | None:
    """Unapplied money and an invoice it could pay a part of."""
    with machine.running().company.reader() as conn:
        known = Mirrored(*(mirror.every(conn, kind) for kind in KINDS))  # type: ignore[arg-type] # one shape a kind
    pairs = (
        (payment, invoice)
        for payment in known.payments
        for invoice in known.invoices
        if payment.customer_id == invoice.customer_id and min(payment.unapplied, invoice.balance) > PART
    )
    return next(pairs, None)


KINDS = (DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.PAYMENT)


def signed(machine: Machine, payment: Payment, invoice: Invoice) -> int:
    """Sign that a dollar of the payment goes to the invoice."""
    program, now = machine.running(), machine.world.now()
    receipt = Receipt(
        SourceKind.LEDGER_PAYMENT, payment.remote_id, payment.version, payment.received_on, payment.unapplied,
        customer_id=payment.customer_id,
    )  # fmt: skip
    part = (Allocation(DocumentKind.INVOICE, invoice.remote_id, PART),)
    rest = payment.unapplied - PART
    chosen = Candidate(
        MatchKind.OVER, part, rest, RemainderAs.UNAPPLIED, 0.99, customer_id=invoice.customer_id
    )
    found = MatchProposal(
        ProposalKind.MATCH, receipt, Tier.READY, MatchKind.OVER, 0.99, (chosen,), "", "print"
    )
    with program.company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [found], now)
        ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [found.subject])
        proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", now)
    shown = signing.preview(program.company, program.ledger, lambda: "key-1", machine.world)
    return signing.sign(program.company, shown, "Ana", machine.world)


def test_a_record_that_moved_while_the_write_was_on_its_way_is_shown_three_ways(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QuickBooks refuses the stale version (5010): what was seen, what is there now, what was signed."""
    found = lying(machine)
    assert found is not None
    payment, invoice = found
    batch_id = signed(machine, payment, invoice)
    sandbox, was_edited = machine.world.sandbox, []
    serve = machine.world.recorder.serve

    def just_before(request: Request) -> Response | None:
        if request.path.endswith("/payment") and not was_edited:
            was_edited.append(True)
            sandbox.act({"act": "pay", "id": invoice.remote_id, "amount": 2})
            fields = {"PaymentRefNum": "as told"}
            sandbox.act({"act": "edit", "entity": "Payment", "id": payment.remote_id, "fields": fields})
        return serve(request)

    monkeypatch.setattr(machine.world.recorder, "serve", just_before)
    program = machine.running()
    Delivery(program.place, program.ledger, Patience(), machine.world).run(batch_id, lambda _: None)
    assert was_edited
    (outcome,) = row_outcomes(program.company, batch_id)
    assert outcome.result is RowResult.FAILED
    assert "changed" in outcome.reason.casefold()
    open_now = next(each for each in outcome.moved if each.record == f"Invoice {invoice.number}")
    there, signed_for = invoice.balance - usd(2_00), invoice.balance - PART
    assert (open_now.seen, open_now.now, open_now.signed) == (
        invoice.balance.grouped(), there.grouped(), signed_for.grouped(),
    )  # fmt: skip
