"""Tables: exact figures, real dates, and names that are no formulas."""

import csv
import io
from datetime import date, datetime

from openpyxl import load_workbook

from app.domain.money import Money
from app.jobs.paper.tables import csv_text, workbook

TITLES = ("customer", "date", "days", "amount", "yen", "note")
ROWS = [
    ("Tidewater", date(2026, 11, 5), 3, Money(-123456, "USD"), Money(1500, "JPY"), None),
    ('=HYPERLINK("x")', None, 0, Money(5, "USD"), Money(0, "JPY"), "two\nlines, and “quotes”\x0b"),
]


def test_csv_is_as_files_have_it() -> None:
    """Major units, ISO dates, nothing for none, no formula."""
    first, second = csv.DictReader(io.StringIO(csv_text(TITLES, ROWS), newline=""))
    assert list(first.values()) == ["Tidewater", "2026-11-05", "3", "-1234.56", "1500", ""]
    assert second["customer"] == '\'=HYPERLINK("x")'
    assert second["amount"] == "0.05"
    assert second["note"].startswith("two\nlines, and “quotes”")


def test_a_workbook_has_numbers_and_dates() -> None:
    """Cells that can be added up and sorted, in their currency's places; a name stays a text."""
    book = load_workbook(io.BytesIO(workbook([("Aging", TITLES, ROWS), ("Empty", TITLES, [])])))
    assert book.sheetnames == ["Aging", "Empty"]
    titles, first, second = book["Aging"].iter_rows()
    assert tuple(cell.value for cell in titles) == TITLES
    day = datetime(2026, 11, 5)  # noqa: DTZ001 - a sheet knows no zones
    assert [cell.value for cell in first] == ["Tidewater", day, 3, -1234.56, 1500, None]
    assert [cell.data_type for cell in first[:5]] == ["s", "d", "n", "n", "n"]
    assert (first[3].number_format, first[4].number_format) == ("#,##0.00", "#,##0")
    assert (second[0].value, second[0].data_type) == ('=HYPERLINK("x")', "s")
    assert book["Aging"].freeze_panes == "A2"
