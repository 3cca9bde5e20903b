"""The matching snapshot: open money and open invoices, and nothing that is booked or settled."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.charges import (
    Charge,
    ChargeStatus,
    CheckoutSession,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    ProcessorCustomer,
)
from app.domain.documents import (
    Allocation,
    CreditNote,
    Customer,
    Document,
    DocumentKind,
    InvoiceStatus,
    Organisation,
    Payment,
    Term,
)
from app.domain.parties import Party
from app.domain.record import replace
from app.propose.matching.snapshot import Alias, OpenCredit, OpenInvoice, Snapshot
from app.propose.proposal import ProposalKind, Receipt, SourceKind
from app.review.decision import DecisionAction, ProposalState
from app.store import aliases, connections, mirror, proposals, snapshots
from app.store.company_file import CompanyFile

from .made import DAY, NOW, candidate, invoice, proposal, usd

TODAY = date(2026, 11, 24)
PAID = ChargeStatus.SUCCEEDED
CHARGE = Charge("ch_3QaBcDLqSfStudioQefghij00", NOW, usd(340_00), usd(0), PAID, payer_name="Jo")
OTHER = replace(CHARGE, remote_id="ch_3QaBcDLqSfStudioQefghij01", payer_name="Al")
"""Alike in the first 21 characters, as two charges of one account may be."""

Look = Callable[..., Snapshot]


@pytest.fixture
def look(company: CompanyFile) -> Look:
    """Mirror these documents and take the snapshot."""

    def take(*documents: Document) -> Snapshot:
        with company.writer() as conn:
            mirror.save_documents(conn, documents, NOW)
        with company.reader() as conn:
            return snapshots.matching(conn, TODAY)

    return take


def booking(charge: Charge, *, note: str = "", reference: str = "") -> Payment:
    """A payment by which the ledger may already hold a charge."""
    whole = (Allocation(DocumentKind.INVOICE, "9", charge.amount),)
    return Payment("421", "0", "58", DAY, charge.amount, usd(0), whole, reference, note, "Credit Card")


def test_only_open_invoices_and_credits_are_in_it(look: Look) -> None:
    """Paid ones are not; terms come from the invoice, else from the customer."""
    term, net = Term("1", "0", "2% 10 Net 30", 30, "2", 10), Term("2", "0", "Net 15", 15)
    found = look(
        term,
        net,
        Customer("58", "0", "Marsh", "Marsh Ltd", "jo@marsh.example", parent_id="60", term_id="1"),
        replace(invoice("1"), purchase_order="PO-7", memo="June", version="4"),
        replace(invoice("2", 100_00), term_id="2"),
        invoice("3", 0),
        CreditNote("7", "2", "CM-7", "58", DAY, usd(80_00), usd(30_00)),
        CreditNote("8", "0", "CM-8", "58", DAY, usd(80_00), usd(0)),
    )
    assert found.invoices == (
        OpenInvoice("1", "INV-1", "58", DAY, DAY, usd(340_00), usd(340_00), "4", "PO-7", "June", "2", 10),
        OpenInvoice("2", "INV-2", "58", DAY, DAY, usd(340_00), usd(100_00), "0"),
    )
    assert found.credits == (OpenCredit("7", "CM-7", "58", DAY, usd(30_00), "2"),)
    assert found.customers == (Party("58", "Marsh", "Marsh Ltd", "jo@marsh.example", "60"),)
    assert (found.as_of, found.receipts) == (TODAY, ())


def test_a_deleted_invoice_takes_no_money(company: CompanyFile, look: Look) -> None:
    """Gone from the ledger is gone from the snapshot."""
    look(invoice("1"), invoice("2"))
    with company.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.INVOICE, ["1"], NOW)
    assert [one.id for one in look().invoices] == ["2"]


def test_a_draft_takes_no_money(look: Look) -> None:
    """What is not posted in the ledger yet can't be paid, though it has a balance."""
    draft = replace(invoice("1"), status=InvoiceStatus.DRAFT)
    assert [one.id for one in look(draft, invoice("2")).invoices] == ["2"]


def test_a_charge_not_yet_booked_is_a_receipt(look: Look) -> None:
    """Gross, with all texts that may carry a number."""
    charge = replace(
        CHARGE, description="INV 1042", metadata=(("invoice", "1042"),), payer_email="jo@x.example"
    )
    (receipt,) = look(charge).receipts
    assert receipt == Receipt(
        SourceKind.CHARGE, charge.remote_id, "", NOW.date(), usd(340_00), "Jo", "jo@x.example",
        reference="INV 1042", memo="invoice 1042", account="Stripe",
    )  # fmt: skip


def test_the_name_on_the_customer_goes_before_the_one_on_the_card(look: Look) -> None:
    """The company's own record of who pays is the better name."""
    (receipt,) = look(replace(CHARGE, customer_name="Marsh Ltd")).receipts
    assert receipt.payer_name == "Marsh Ltd"


def test_the_processor_s_customer_names_the_payer(look: Look) -> None:
    """Its record goes before the name on the card, in what is open as in what was paid before."""
    payer = ProcessorCustomer("cus_1", NOW, "Marsh Ltd", "ap@marsh.example")
    charge = replace(CHARGE, customer_ref="cus_1")
    assert [one.payer_name for one in look(payer, charge).receipts] == ["Marsh Ltd"]
    assert look(booking(charge, note=charge.remote_id)).history == {("marsh", "58"): 1}


def test_a_paid_link_names_its_invoice(look: Look) -> None:
    """The ledger's id comes from our own link; texts of page and link are offered, our keys are not."""
    ours = (("doc", "INV-1"), ("doc_id", "1"), ("link_key", "k-2041"))
    session = CheckoutSession(
        "cs_1", NOW, usd(340_00), "complete", "paid", "pi_1", "plink_1",
        payer_name="Marsh Studio", client_reference="job 7", metadata=(("po", "PO-7"),),
    )  # fmt: skip
    (receipt,) = look(
        invoice("1"),
        replace(CHARGE, payment_intent_id="pi_1"),
        PaymentIntent("pi_1", NOW, usd(340_00), usd(340_00), "succeeded", description="Deposit INV-1"),
        session,
        PaymentLink("plink_1", "https://buy.example/1", metadata=ours),
    ).receipts
    assert (receipt.invoice_id, receipt.reference) == ("1", "Deposit INV-1")
    assert receipt.memo == "po PO-7 doc INV-1 job 7 Marsh Studio"


def test_somebody_else_s_document_id_names_nothing(look: Look) -> None:
    """Only a link of ours, with its own name, is believed about the ledger's ids."""
    (receipt,) = look(replace(CHARGE, metadata=(("doc_id", "1"),))).receipts
    assert (receipt.invoice_id, receipt.memo) == (None, "")


@pytest.mark.parametrize("paid_by", [{"payment_intent_id": "pi_1"}, {"charge_id": CHARGE.remote_id}])
def test_an_invoice_of_the_processor_s_names_its_number(look: Look, paid_by: dict[str, str]) -> None:
    """The charge does not name it, the invoice payment does."""
    paid = InvoicePayment("inpay_1", NOW, usd(340_00), "paid", "in_1", "LARK-0007", **paid_by)
    charge = replace(CHARGE, payment_intent_id="pi_1", description="Payment for Invoice")
    (receipt,) = look(charge, paid).receipts
    assert receipt.reference == "Payment for Invoice LARK-0007"


def test_a_charge_is_dated_in_the_company_s_time_zone(company: CompanyFile, look: Look) -> None:
    """An evening in Los Angeles is not yet tomorrow, whatever the clock in Greenwich says."""
    books = Organisation("9341", "Larkspur", time_zone="America/Los_Angeles")
    with company.writer() as conn:
        connections.connect(conn, "quickbooks", books, NOW, is_ledger=True)
    (receipt,) = look(replace(CHARGE, created_at=datetime(2026, 11, 18, 3, 0, tzinfo=UTC))).receipts
    assert receipt.received_on == date(2026, 11, 17)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"is_disputed": True}, "disputes"),
        ({"status": ChargeStatus.PENDING}, "pending"),
        ({"status": ChargeStatus.OTHER}, "pending"),
        ({"refunded": usd(340_00)}, "refunded in full"),
        ({"refunded": usd(40_00)}, "40.00 of it was refunded"),
    ],
)
def test_a_charge_that_must_not_pay_yet_says_why(look: Look, changes: dict[str, object], word: str) -> None:
    """It is shown, and held."""
    (receipt,) = look(replace(CHARGE, **changes)).receipts  # type: ignore[arg-type] # any field
    assert word in receipt.is_blocked


def test_a_failed_charge_is_no_money(look: Look) -> None:
    """Nothing came in, nothing is shown."""
    assert look(replace(CHARGE, status=ChargeStatus.FAILED)).receipts == ()


def test_a_charge_whose_whole_id_is_in_a_note_is_booked(look: Look) -> None:
    """Exactly that one, though another shares its first 21 characters."""
    booked = booking(CHARGE, note=f"Stripe {CHARGE.remote_id}", reference=CHARGE.remote_id[:21])
    found = look(CHARGE, OTHER, booked)
    assert [one.source_id for one in found.receipts] == [OTHER.remote_id]
    (settled,) = found.settled
    assert (settled.source_id, settled.amount, settled.label) == (
        CHARGE.remote_id, usd(340_00), "payment 421 of 2026-11-18",
    )  # fmt: skip


def test_a_short_reference_counts_where_it_fits_one_charge_alone(look: Look) -> None:
    """With two charges of that beginning, it tells nothing, and both stay open for a person to see."""
    short = CHARGE.remote_id[:21]
    assert look(CHARGE, booking(CHARGE, reference=short)).receipts == ()
    assert len(look(OTHER).receipts) == 2


def test_a_booking_that_was_deleted_frees_the_charge(company: CompanyFile, look: Look) -> None:
    """Undo takes the payment out of the ledger: the money is open again."""
    assert look(CHARGE, booking(CHARGE, note=CHARGE.remote_id)).receipts == ()
    with company.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.PAYMENT, ["421"], NOW)
    assert [one.source_id for one in look().receipts] == [CHARGE.remote_id]


def test_unapplied_ledger_money_is_a_receipt_of_its_customer(look: Look) -> None:
    """What is free of it, not the whole payment; its version goes along."""
    booked = booking(CHARGE, note="thanks", reference="4411")
    payment = replace(booked, total=usd(500_00), unapplied=usd(160_00), version="3")
    found = look(Customer("58", "0", "Marsh"), payment)
    assert found.receipts == (
        Receipt(
            SourceKind.LEDGER_PAYMENT, "421", "3", DAY, usd(160_00), "Marsh", "", "58", "4411", "thanks",
            "Credit Card",
        ),
    )  # fmt: skip
    assert found.settled == ()


def test_old_bookings_are_no_ground_for_a_repetition(look: Look) -> None:
    """Rent of the same amount a year ago is not this charge."""
    old = replace(booking(CHARGE), received_on=TODAY - timedelta(days=121))
    assert look(old).settled == ()
    assert len(look(replace(old, received_on=TODAY - timedelta(days=120))).settled) == 1


def test_history_counts_what_was_booked_and_what_was_committed(company: CompanyFile, look: Look) -> None:
    """By payer key and customer; what was undone no longer counts, and nothing counts twice."""
    look(CHARGE, booking(CHARGE, note=CHARGE.remote_id))
    with company.writer() as conn:
        found = [proposal(f"ch_{number}", payer="MARSH, Ltd.") for number in (1, 2, 3)]
        proposals.replace(conn, ProposalKind.MATCH, [*found, proposal(CHARGE.remote_id, payer="Jo")], NOW)
        proposals.decide_many(conn, [1, 2, 4], DecisionAction.APPROVE, "Ana", NOW)
        proposals.set_states(conn, [1, 2, 4], ProposalState.COMMITTED, NOW)
        assert candidate().customer_id == "58"
    assert look().history == {("jo", "58"): 1, ("marsh", "58"): 2}
    with company.writer() as conn:
        proposals.set_states(conn, [2], ProposalState.OPEN, NOW)
    assert look().history == {("jo", "58"): 1, ("marsh", "58"): 1}


def test_aliases_go_along(company: CompanyFile, look: Look) -> None:
    """What a person tied stays tied."""
    with company.writer() as conn:
        aliases.put(conn, "Jo Marsh", "58", "Ana", NOW)
    assert look().aliases == (Alias("Jo Marsh", "58"),)
