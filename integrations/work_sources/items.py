"""What the readers of all kinds share: names for rows without one, revisions, whom work was for."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem
from app.domain.work_files import WorkField
from integrations.bank_files.findings import Findings
from integrations.work_sources.table import Line, RowError, Table

_UNBILLED = ("place", "revision", "status", "covers", "recognise")
"""What of an item does not matter for billing."""

_TELLING = ("served_on", "starts_at", "worker", "project", "item_hint", "description", "group_id")
"""By these a row without an id is known again, also when its hours or its price are mended."""


def one_line(reason: str) -> str:
    """Why something can't be read, as a library says it, on one line of bearable length."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in reason).split())[:160]


def digest(*parts: object) -> str:
    """A short stable hash."""
    text = json.dumps(parts, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def revised(item: WorkItem) -> WorkItem:
    """The item with its revision: all of it that matters for billing."""
    told = [getattr(item, name) for name in WorkItem.__struct_fields__ if name not in _UNBILLED]
    return replace(item, revision=digest(*told))


def each(
    table: Table, findings: Findings, make: Callable[[Line], Iterable[WorkItem]]
) -> Iterator[tuple[Line, WorkItem]]:
    """The items of all rows; a row that can't be used is named instead."""
    for line in table.lines():
        try:
            for item in make(line):
                yield line, item
        except RowError as problem:
            findings.flaw((line.row.line, problem.column), str(problem))


def named(items: Iterable[tuple[Line, WorkItem]], findings: Findings) -> tuple[WorkItem, ...]:
    """Items with a name each and a revision.

    A row without an id is known by what it says; genuine twins are counted. An id that stands twice is named,
    and only its first row is kept.
    """
    found: dict[str, WorkItem] = {}
    twins: Counter[str] = Counter()
    for line, item in items:
        key = item.item_id
        if not key:
            base = digest(item.customer.name, item.customer.email, *(getattr(item, one) for one in _TELLING))
            twins[base] += 1
            key = base if twins[base] == 1 else f"{base}#{twins[base]}"
        elif key in found:
            findings.flaw((line.row.line, 1), f"“{key}” stands twice; its first row is kept")
            continue
        found[key] = revised(replace(item, item_id=key))
    return tuple(found.values())


def customer(line: Line) -> CustomerHint:
    """Whom a row was for: the company before the person, the person before bare e-mail."""
    return CustomerHint(
        customer_id=line.text(WorkField.CUSTOMER_ID) or None,
        name=line.first(WorkField.COMPANY, WorkField.CUSTOMER) or line.full_name(),
        email=line.text(WorkField.EMAIL),
        phone=line.text(WorkField.PHONE),
        tax_id=line.text(WorkField.TAX_ID),
        address=line.text(WorkField.ADDRESS),
    )
