"""``countersign forecast``: the forecast on a plain CSV file, as CLI.md says. No company is needed."""

from datetime import date
from pathlib import Path
from typing import TextIO

import msgspec
from msgspec import Struct

from app.errors import BadInput
from app.jobs.csv_rows import Sheet, day_of
from app.propose.forecast import Cash, Forecast, PayDate
from app.propose.forecast.engine import forecast
from app.propose.forecast.terms import Undated, with_due_dates

HISTORY_COLUMNS = ("invoice_id", "customer_id", "date", "due_date", "amount", "currency", "paid_date")


class ForecastSummary(Struct, frozen=True):
    """Open invoices told, lines whose id stood before, and lines without a due date."""

    open: int
    repeated: int
    undated: int


def forecast_file(history: Path, as_of: str, out: TextIO) -> ForecastSummary:
    """Forecast what is open on a day; a JSON line for each currency, then one for each open invoice.

    An invoice without a due date has its customer's usual terms. Raises BadInput that names the file, the
    line and the column; nothing is written then.
    """
    try:
        day = day_of(as_of)
    except ValueError:
        raise BadInput(f"--as-of: “{as_of}” is no date (YYYY-MM-DD)") from None
    sheet = Sheet(history, HISTORY_COLUMNS)
    read = [_receivable(sheet, cells) for cells in sheet]
    undated = sum(one.due_on is None for one in read)
    receivables = with_due_dates(read, day)
    found = forecast(receivables, day)
    encode = msgspec.json.Encoder().encode
    lines = [_cash(found, cash) for cash in found.cash] + [_pay_date(one) for one in found.pay_dates]
    out.writelines(encode(line).decode() + "\n" for line in lines)
    repeated = len(receivables) - len({one.id for one in receivables})
    return ForecastSummary(len(found.pay_dates), repeated, undated)


def _receivable(sheet: Sheet, cells: list[str]) -> Undated:
    key, customer, issued, due, amount, currency, paid = cells
    return Undated(
        id=sheet.needed("invoice_id", key),
        customer_id=sheet.needed("customer_id", customer),
        issued_on=sheet.day("date", issued),
        due_on=sheet.day("due_date", due) if due else None,
        amount=sheet.money("amount", amount, sheet.currency("currency", currency)),
        paid_on=sheet.day("paid_date", paid) if paid else None,
    )


def _cash(found: Forecast, cash: Cash) -> dict[str, object]:
    horizons = [
        {
            "days": one.days,
            "p10": one.p10.plain(),
            "p50": one.p50.plain(),
            "p90": one.p90.plain(),
            "mean": one.mean.plain(),
        }
        for one in cash.horizons
    ]
    return {"as_of": found.as_of, "currency": cash.currency, "horizons": horizons}


def _pay_date(one: PayDate) -> dict[str, object]:
    paid_by: dict[str, date] = {"p10": one.p10, "p50": one.p50, "p90": one.p90}
    return {"invoice_id": one.invoice_id, "paid_by": paid_by, "late_probability": one.late_probability}
