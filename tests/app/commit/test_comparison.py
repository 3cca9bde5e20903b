"""What came back is compared with what was signed: totals, applications, balances."""

from app.commit.comparison import balances_unlike, unlike
from app.commit.plan import PlanRow
from app.domain.documents import Allocation, Document, DocumentKind, Payment
from app.domain.record import replace
from app.domain.writes import Promise

from .books import books, draft, invoice, payment, planned, usd


def on(invoice_id: str, minor: int, kind: DocumentKind = DocumentKind.INVOICE) -> Allocation:
    """An application."""
    return Allocation(kind, invoice_id, usd(minor))


SIGNED = Promise(usd(50_00), (on("401", 40_00), on("402", 10_00)))
LABELS = {(DocumentKind.INVOICE, "401"): "Invoice 1042"}


def paid(*parts: Allocation, total: int = 50_00) -> Payment:
    """What the ledger shows."""
    return replace(payment("500", total, 0), allocations=parts)


def test_what_is_as_signed_says_nothing() -> None:
    """Neither the order of the parts nor how they are split matters."""
    split = (on("402", 10_00), on("401", 30_00), on("401", 10_00))
    assert unlike(SIGNED, [paid(*split)], {}, LABELS) == ()
    assert unlike(SIGNED, [], {}, LABELS) == ()


def test_another_total_and_other_parts_are_named() -> None:
    """Each with both figures, by the name that was shown."""
    words = unlike(SIGNED, [paid(on("401", 30_00), on("403", 20_00), total=60_00)], {}, LABELS)
    assert words == (
        "it is over 60.00 in the ledger; 50.00 was signed",
        "30.00 of it is on Invoice 1042 in the ledger; 40.00 was signed",
        "0.00 of it is on the invoice 402 in the ledger; 10.00 was signed",
        "20.00 of it is on the invoice 403 in the ledger; 0.00 was signed",
    )


def test_one_receipt_in_several_payments_is_taken_together() -> None:
    """Xero splits a receipt for several invoices."""
    parts = [paid(on("401", 40_00), total=40_00), paid(on("402", 10_00), total=10_00)]
    assert unlike(SIGNED, parts, {}, LABELS) == ()


def test_a_placeholder_stands_for_what_an_earlier_step_made() -> None:
    """A fee that was kept back is a journal entry of the row's own."""
    promise = Promise(usd(50_00), (on("401", 53_00), on("@1", 3_00, DocumentKind.JOURNAL)))
    there = [paid(on("401", 53_00), on("77", 3_00, DocumentKind.JOURNAL))]
    assert unlike(promise, there, {1: "77"}, LABELS) == ()
    assert unlike(promise, there, {1: "78"}, LABELS) != ()


def test_another_currency_is_named_once() -> None:
    """Amounts of two currencies are not compared."""
    there = Payment("500", "0", "58", payment("1", 1, 0).received_on, replace(usd(50_00), currency="CAD"),
                    replace(usd(0), currency="CAD"))  # fmt: skip
    assert unlike(Promise(usd(50_00)), [there], {}, {}) == ("it is in CAD in the ledger; USD was signed",)


def rows() -> tuple[PlanRow, ...]:
    """Two rows on one invoice of 100.00."""
    held = books(invoice("401", 100_00))
    drafts = [draft(1, {"401": 30_00}), draft(2, {"401": 20_00}, source="ch_2")]
    return planned(drafts, held, lambda: "key")[0].rows


def found(balance: int) -> dict[tuple[DocumentKind, str], Document]:
    """The invoice in the ledger."""
    return {(DocumentKind.INVOICE, "401"): invoice("401", balance, total=100_00)}


def test_a_balance_is_as_the_written_rows_leave_it() -> None:
    """A row that stopped moved nothing, though the preview had counted it."""
    assert balances_unlike(rows(), {1, 2}, found(50_00)) == {}
    assert balances_unlike(rows(), {2}, found(80_00)) == {}
    assert balances_unlike(rows(), set(), found(1_00)) == {}


def test_another_balance_marks_the_last_row_on_it() -> None:
    """It is said once, with both figures; a record that is gone is said too."""
    (words,) = balances_unlike(rows(), {1, 2}, found(40_00))[2]
    assert words == "Invoice 401 has 40.00 open in the ledger; by the preview it is 50.00"
    assert balances_unlike(rows(), {1}, {}) == {1: ["Invoice 401 is gone from the ledger"]}
