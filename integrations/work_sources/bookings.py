"""Booking tables as Jobber, Vagaro and others export them: one row an appointment or visit."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField
from integrations.bank_files.findings import Findings
from integrations.work_sources import items, moments, words
from integrations.work_sources.table import Line, Table, plain


def read(table: Table, zone: ZoneInfo, findings: Findings) -> tuple[WorkItem, ...]:
    """The bookings of a table; cancelled ones are told as such."""

    def make(line: Line) -> Iterator[WorkItem]:
        yield _item(line, zone, findings)

    return items.named(items.each(table, findings, make), findings)


def _item(line: Line, zone: ZoneInfo, findings: Findings) -> WorkItem:
    day = line.day() if line.text(WorkField.DATE) else line.day(WorkField.START)
    starts_at, ends_at = _span(line, zone, findings)
    is_off = words.is_cancelled(line.text(WorkField.STATUS)) or bool(line.text(WorkField.CANCELLED))
    price, quantity = line.number(WorkField.UNIT_PRICE), line.number(WorkField.QUANTITY)
    deposit = line.number(WorkField.DEPOSIT)
    if price is not None and price < 0:
        raise line.bad(WorkField.UNIT_PRICE, f"a price of {plain(price)} can't be")
    if quantity is not None and quantity <= 0:
        raise line.bad(WorkField.QUANTITY, f"a quantity of {plain(quantity)} can't be")
    if deposit is not None and deposit < 0:
        raise line.bad(WorkField.DEPOSIT, f"a deposit of {plain(deposit)} can't be")
    hint = items.customer(line)
    if not (hint.name or hint.email or hint.phone):
        raise line.bad(WorkField.CUSTOMER, "it says nobody who booked")
    return WorkItem(
        kind=WorkKind.BOOKING,
        origin="booking",
        item_id=line.text(WorkField.ID),
        revision="",
        served_on=day,
        status=WorkStatus.CANCELLED if is_off else WorkStatus.DUE,
        customer=hint,
        description=line.first(WorkField.DESCRIPTION, WorkField.ITEM),
        note=line.text(WorkField.NOTE),
        quantity=plain(quantity) if quantity else "1",
        unit_price="" if price is None else plain(price),
        discount=line.share(WorkField.DISCOUNT),
        currency=line.currency(WorkField.UNIT_PRICE, WorkField.DEPOSIT),
        item_hint=line.text(WorkField.ITEM),
        tax_hint=line.text(WorkField.TAX),
        worker=line.text(WorkField.WORKER),
        purchase_order=line.text(WorkField.PURCHASE_ORDER),
        project=line.text(WorkField.GROUP),
        deposit_paid=plain(deposit) if deposit else "",
        starts_at=starts_at,
        ends_at=ends_at,
        place=line.place,
    )


def _span(line: Line, zone: ZoneInfo, findings: Findings) -> tuple[datetime | None, datetime | None]:
    start = moments.clock(line.first(WorkField.START, WorkField.DATE))
    if start is None:
        return None, None
    day = line.day() if line.text(WorkField.DATE) else line.day(WorkField.START)
    starts_at, doubt = moments.instant(day, start, zone)
    if doubt:
        findings.doubt(f"line {line.row.line}: {doubt}")
    end = moments.clock(line.text(WorkField.END)) or moments.second_clock(line.text(WorkField.START))
    if end is not None:
        last = day if end >= start else day + timedelta(days=1)
        return starts_at, moments.instant(last, end, zone)[0]
    return starts_at, _after(line, starts_at)


def _after(line: Line, starts_at: datetime) -> datetime | None:
    """The end by the length told."""
    for field in (WorkField.HOURS, WorkField.MINUTES):
        text = line.text(field)
        if text:
            hours = moments.length(text)
            if hours is None:
                number = line.number(field) or Decimal(0)
                hours = number if field is WorkField.HOURS else number / 60
            if not 0 <= hours <= 24 * 31:
                raise line.bad(field, f"it can't last {plain(hours)} hours")
            return starts_at + timedelta(seconds=int(hours * 3_600))
    return None
