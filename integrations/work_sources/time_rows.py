"""Time sheets: one row a stretch of work, as Toggl, Harvest, Clockify and spreadsheets have them."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField
from integrations.bank_files.findings import Findings
from integrations.work_sources import items, moments, words
from integrations.work_sources.table import Line, Table, plain

_DAY = Decimal(24)
_PLACES = Decimal("0.0001")
_PRICE_PLACES = tuple(Decimal(1).scaleb(-places) for places in range(5))
"""The plainest hourly price that makes the amount is taken, to the cent."""
_CENT = Decimal("0.01")


def read(table: Table, zone: ZoneInfo, findings: Findings) -> tuple[WorkItem, ...]:
    """The billable time of a table; what is marked as not billable is left out and counted."""

    def make(line: Line) -> Iterator[WorkItem]:
        if WorkField.BILLABLE in table.columns and not words.is_yes(line.text(WorkField.BILLABLE)):
            findings.leave_out("rows that are not billable")
            return
        yield _item(line, zone, findings)

    return items.named(items.each(table, findings, make), findings)


def _item(line: Line, zone: ZoneInfo, findings: Findings) -> WorkItem:
    worked = _hours(line, zone, findings)
    hint = items.customer(line)
    is_billed = words.is_yes(line.text(WorkField.BILLED))
    rate, note = _rate(line, worked)
    return WorkItem(
        kind=WorkKind.TIME,
        origin="time",
        item_id=line.text(WorkField.ID),
        revision="",
        served_on=line.day(),
        status=WorkStatus.BILLED if is_billed else WorkStatus.DUE,
        customer=CustomerHint(hint.customer_id, line.first(WorkField.CUSTOMER), hint.email),
        description=line.text(WorkField.DESCRIPTION),
        note=note,
        quantity="1" if note else plain(worked),
        unit="" if note else "hour",
        unit_price=rate,
        discount=line.share(WorkField.DISCOUNT),
        currency=line.currency(WorkField.UNIT_PRICE, WorkField.AMOUNT),
        item_hint=line.text(WorkField.ITEM),
        tax_hint=line.text(WorkField.TAX),
        project=line.text(WorkField.PROJECT),
        worker=line.full_name() or line.text(WorkField.WORKER),
        purchase_order=line.text(WorkField.PURCHASE_ORDER),
        place=line.place,
    )


def _hours(line: Line, zone: ZoneInfo, findings: Findings) -> Decimal:
    """The hours of a row: as told, else in minutes, else from start to end. They are more than none."""
    field = WorkField.HOURS if line.text(WorkField.HOURS) else WorkField.MINUTES
    told = line.text(field)
    if told:
        found = moments.length(told)
        if found is None:
            number = line.number(field)
            assert number is not None, "the cell says something"
            found = number if field is WorkField.HOURS else (number / 60).quantize(_PLACES)
    else:
        field, found = WorkField.END, _between(line, zone, findings)
    if found <= 0:
        raise line.bad(field, f"{plain(found)} hours can't be billed")
    if found > _DAY:
        raise line.bad(field, f"{plain(found)} hours are more than a day has")
    return found


def _between(line: Line, zone: ZoneInfo, findings: Findings) -> Decimal:
    start, end = (moments.clock(line.text(field)) for field in (WorkField.START, WorkField.END))
    if start is None or end is None:
        raise line.bad(WorkField.HOURS, "it says no hours, and no start and end")
    day = line.day()
    last = line.day(WorkField.END_DATE) if line.text(WorkField.END_DATE) else day
    if last == day and end < start:
        last += timedelta(days=1)  # it went on past midnight
    begun, doubt = moments.instant(day, start, zone)
    ended, other = moments.instant(last, end, zone)
    for sentence in filter(None, (doubt, other)):
        findings.doubt(f"line {line.row.line}: {sentence}")
    return moments.hours(ended - begun)


def _rate(line: Line, worked: Decimal) -> tuple[str, str]:
    """The price of an hour; where only an amount is told that no hourly price makes, that and a note."""
    rate = line.number(WorkField.UNIT_PRICE)
    amount = line.number(WorkField.AMOUNT)
    if rate is not None and rate < 0:
        raise line.bad(WorkField.UNIT_PRICE, f"a rate of {plain(rate)} can't be")
    if rate is not None or not amount:
        return ("" if rate is None else plain(rate)), ""
    if amount < 0:
        raise line.bad(WorkField.AMOUNT, f"an amount of {plain(amount)} can't be billed")
    for places in _PRICE_PLACES:
        each = (amount / worked).quantize(places)
        if (each * worked).quantize(_CENT) == amount:
            return plain(each), ""
    return plain(amount), f"{plain(worked)} hours"
