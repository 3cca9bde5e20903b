"""Three-way: what was seen, what is there now, what was signed."""

from app.commit.plan import Effect, PlanRow
from app.commit.premises import facts_of, invoice_premise, payment_premise
from app.commit.threeway import Moved, PresentRecord, three_way
from app.domain.documents import Document, DocumentKind, InvoiceStatus
from app.domain.record import replace

from .books import invoice, payment, usd

SEEN = invoice("401", 340_00)
PAID = payment("77", 500_00, 340_00)
ROW = PlanRow(
    number=1,
    proposal_id=7,
    title="340.00 USD from J. MARSH → invoice 401",
    money=usd(340_00),
    service="quickbooks",
    writes=(),
    premises=(invoice_premise(SEEN), payment_premise(PAID)),
    effects=(Effect(DocumentKind.INVOICE, "401", "Invoice 401", usd(340_00), usd(0)),),
    undo="takes it off again",
)


def moved(found: Document | None) -> tuple[Moved, ...]:
    """What moved when the invoice is found so, and the payment as it was."""
    records = (
        PresentRecord(DocumentKind.INVOICE, "401", None if found is None else facts_of(found)),
        PresentRecord(DocumentKind.PAYMENT, "77", facts_of(PAID)),
    )
    return three_way(ROW, records, {"58": "Marsh Studio", "59": "Orchard Lane"})


def test_only_what_moved_is_told_with_what_was_signed() -> None:
    """A part was paid meanwhile: seen 340.00, now 100.00, signed 0.00; nothing else."""
    assert moved(replace(SEEN, balance=usd(100_00))) == (
        Moved("Invoice 401", "Open", "340.00", "100.00", "0.00"),
    )
    assert moved(SEEN) == ()


def test_customers_are_named() -> None:
    """The ledger's ids say nothing to a person."""
    (change,) = moved(replace(SEEN, customer_id="59"))
    assert (change.name, change.seen, change.now) == ("Customer", "Marsh Studio", "Orchard Lane")


def test_a_voided_or_vanished_record_says_so() -> None:
    """Status and balance when it was voided; one line when it is gone."""
    voided = replace(SEEN, status=InvoiceStatus.VOIDED, balance=usd(0), total=usd(0))
    assert {(each.name, each.now) for each in moved(voided)} == {
        ("Total", "0.00"),
        ("Open", "0.00"),
        ("Status", "voided"),
    }
    assert moved(None) == (Moved("Invoice 401", "Open", "340.00", "gone", "0.00"),)


def test_rows_signed_before_this_was_kept_tell_nothing() -> None:
    """A plan of an older file has no facts that were seen."""
    bare = replace(ROW, premises=tuple(replace(each, seen=()) for each in ROW.premises))
    record = PresentRecord(DocumentKind.INVOICE, "401", facts_of(replace(SEEN, balance=usd(1))))
    assert three_way(bare, [record], {}) == ()
