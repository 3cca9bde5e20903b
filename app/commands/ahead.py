"""The report of the cash to come."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame
from app.commands.report_files import DAY, csv_bytes, day_of, to_files, written
from app.errors import ExitStatus

if TYPE_CHECKING:
    from app.domain.outstanding import Outstanding
    from app.jobs.cash_ahead import CashAhead
    from app.propose.forecast.records import Horizon

_MOST_INVOICES = 25
"""Shown for reading; --json and the files have them all."""


@click.command()
@click.option("--as-of", type=DAY, help="From the end of which day on; today's otherwise.")
@to_files("csv", "xlsx")
@common
def forecast(as_of: Any, csv: Path | None, xlsx: Path | None, **given: Any) -> int:
    """The cash of the next 30, 60 and 90 days, when each open invoice will be paid, and DSO."""
    from app.jobs.cash_ahead import TITLES, cash_ahead, rows

    run = frame(given)
    with run.open(reading=True) as company:
        found = cash_ahead(company, run.clock, day_of(as_of))
    if csv:
        written(csv, csv_bytes(TITLES, rows(found)))
    if xlsx:
        from app.jobs.paper.tables import workbook

        written(xlsx, workbook([("Forecast", TITLES, rows(found))]))
    run.show(_document(found), lambda: _lines(found))
    return ExitStatus.DONE


def _document(found: "CashAhead") -> dict[str, object]:
    return {
        "as_of": found.day.isoformat(),
        "currency": found.currency,
        "cash": [
            {"currency": cash.currency, "horizons": [_horizon(one) for one in cash.horizons]}
            for cash in found.cash
        ],
        "layers": [
            {
                "layer": layer.name,
                "currency": layer.total.currency,
                "count": layer.count,
                "total": layer.total.plain(),
                "expected": [{"days": days, "amount": money.plain()} for days, money in layer.expected],
            }
            for layer in found.layers
        ],
        "invoices": [
            {
                "invoice_id": one.item.remote_id,
                "number": one.item.number,
                "customer": one.customer,
                "due_date": one.item.due_on.isoformat() if one.item.due_on else None,
                "open": one.item.open.plain(),
                "currency": one.item.open.currency,
                "paid_by": {
                    "p10": one.paid.p10.isoformat(),
                    "p50": one.paid.p50.isoformat(),
                    "p90": one.paid.p90.isoformat(),
                },
                "late_probability": one.paid.late_probability,
            }
            for one in found.invoices
        ],
        "dso": [_dso(one) for one in found.outstanding],
        "not_entered": {
            "to_match": found.unentered.waiting,
            "to_sign": found.unentered.approved,
            "amounts": [{"currency": one.currency, "amount": one.plain()} for one in found.unentered.money],
        },
    }


def _horizon(one: "Horizon") -> dict[str, object]:
    figures = {"p10": one.p10, "p50": one.p50, "p90": one.p90, "mean": one.mean}
    return {"days": one.days, **{name: amount.plain() for name, amount in figures.items()}}


def _dso(one: "Outstanding") -> dict[str, object]:
    days = None if one.days is None else str(one.days)
    return {"day": one.day.isoformat(), "days": days, "owed": one.owed.plain(), "sold": one.sold.plain()}


def _lines(found: "CashAhead") -> Iterator[str]:
    for cash in found.cash:
        yield f"Open invoices in {cash.currency}, paid within"
        for one in cash.horizons:
            band = f"{one.p10.grouped()} to {one.p90.grouped()}"
            yield f"  {one.days:>3} days {one.p50.grouped():>16}   likely {band}"
    yield from _unentered(found)
    for layer in found.layers:
        expected = ", ".join(f"{money.grouped()} in {days} days" for days, money in layer.expected)
        yield f"Not billed yet, {layer.name}: {layer.count}, {layer.total.grouped()}; expected {expected}"
    yield from _trend(found)
    if found.invoices:
        yield ""
        yield f"{'invoice':<14}{'customer':<28}{'due':<12}{'open':>14}  {'likely paid':<12} between"
    for each in found.invoices[:_MOST_INVOICES]:
        item, paid = each.item, each.paid
        due = item.due_on.isoformat() if item.due_on else ""
        money = f"{item.open.grouped()} {item.open.currency}"
        yield (
            f"{item.number:<14}{each.customer[:26]:<28}{due:<12}{money:>14}  {paid.p50!s:<12} "
            f"{paid.p10} and {paid.p90}"
        )
    if len(found.invoices) > _MOST_INVOICES:
        yield f"… and {len(found.invoices) - _MOST_INVOICES} more; --json or --csv have all"


def _unentered(found: "CashAhead") -> Iterator[str]:
    """What came and is not in the figures above it."""
    from app.screens.today import unentered_line

    if found.cash and (words := unentered_line(found.unentered)):
        yield words


def _trend(found: "CashAhead") -> Iterator[str]:
    told = [one for one in found.outstanding if one.days is not None]
    if told:
        trend = ", ".join(f"{one.day}: {one.days}" for one in told)
        yield f"Days sales outstanding, {trend}"
