"""Won deals as HubSpot, Salesforce and Zoho export them: one row a deal."""

import re
from collections.abc import Iterator

from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind
from app.domain.work_files import WorkField
from integrations.bank_files.findings import Findings
from integrations.work_sources import items, words
from integrations.work_sources.table import Line, Table, plain

_RECORD_NUMBER = re.compile(r"\s*\([0-9]{3,}\)\Z")
"""HubSpot writes an associated record's id behind its name."""


def read(table: Table, findings: Findings) -> tuple[WorkItem, ...]:
    """The won deals of a table; the others are left out and counted."""

    def make(line: Line) -> Iterator[WorkItem]:
        if not words.is_won(line.text(WorkField.STATUS)):
            findings.leave_out("deals that are not won")
            return
        yield _item(line)

    return items.named(items.each(table, findings, make), findings)


def _item(line: Line) -> WorkItem:
    name, price = line.text(WorkField.DESCRIPTION), line.number(WorkField.UNIT_PRICE)
    if price is not None and price < 0:
        raise line.bad(WorkField.UNIT_PRICE, f"a deal over {plain(price)} can't be billed")
    quantity, deposit = line.number(WorkField.QUANTITY), line.number(WorkField.DEPOSIT)
    if quantity is not None and quantity <= 0:
        raise line.bad(WorkField.QUANTITY, f"a quantity of {plain(quantity)} can't be")
    hint = items.customer(line)
    key = line.text(WorkField.ID)
    return WorkItem(
        kind=WorkKind.DEAL,
        origin="deal",
        item_id=key,
        revision="",
        served_on=line.day(),
        customer=replace(hint, name=_RECORD_NUMBER.sub("", hint.name)),
        description=name,
        note=line.text(WorkField.NOTE),
        # The amount is the whole deal's, however many pieces it has.
        quantity="1",
        unit_price="" if price is None else plain(price),
        discount=line.share(WorkField.DISCOUNT),
        currency=line.currency(WorkField.UNIT_PRICE),
        item_hint=line.text(WorkField.ITEM),
        tax_hint=line.text(WorkField.TAX),
        worker=line.text(WorkField.WORKER),
        purchase_order=line.text(WorkField.PURCHASE_ORDER),
        group_id=f"deal {key or name}",
        deposit_paid=plain(deposit) if deposit else "",
        place=line.place,
    )
