"""The preview of a draft invoice: marked as one, with every line and the balance named."""

from datetime import date

from app.domain.money import Money
from app.jobs.paper.invoices import PREVIEW, Surroundings, preview
from app.propose.drafting.draft import DraftInvoice, DraftLine, TaxRules, Totals

LINE = DraftLine("Garden care " * 30, "8", "80", Money(640_00, "USD"), tax_code_id="NON")
DEPOSIT = DraftLine("Deposit received", "-1", "320", Money(-320_00, "USD"), is_deposit=True)
TOTALS = Totals(Money(320_00, "USD"), Money(0, "USD"), Money(0, "USD"), Money(320_00, "USD"))
DRAFT = DraftInvoice(
    "58", "Marsh & Daughters", "USD", date(2026, 11, 25), date(2026, 12, 25), (LINE, DEPOSIT), TaxRules(),
    TOTALS, purchase_order="PO 7", memo="Deposit of 320.00 USD received 2026-11-20",
)  # fmt: skip
AROUND = Surroundings("Larkspur Field Studio", "1 Hill, Bath, BA1", "Net 30", {"NON": "exempt"})


def test_a_preview_says_that_it_is_one_and_names_the_balance() -> None:
    """Marked on every page; long words run over lines; what was paid is taken off, the balance is last."""
    sheet = preview(DRAFT, AROUND)
    assert sheet.mark == PREVIEW
    assert "preview" in sheet.head.lead[0]
    assert sheet.head.recipient == ("Marsh & Daughters", "1 Hill", "Bath, BA1")
    assert dict(sheet.head.facts)["Purchase order"] == "PO 7"
    cells = [row.cells for row in sheet.rows]
    firsts = [row for row in cells if len(row) == 5 and row[4] in {"640.00", "-320.00", "−320.00"}]
    assert [row[1] for row in firsts] == ["8", "−1"]
    assert [row[3] for row in firsts[:1]] == ["exempt"]
    assert sum(len(row) == 1 for row in cells) > 3, "the words go on below"
    totals = [row.cells for row in sheet.rows if row.is_strong]
    assert [(row[0], row[4]) for row in totals] == [("Balance due, USD", "320.00")]
    assert sheet.draw() == preview(DRAFT, AROUND).draw()
