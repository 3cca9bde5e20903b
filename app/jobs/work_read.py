"""``countersign work read``: files of work as JSON Lines. No company is needed."""

from collections.abc import Iterator
from typing import Any

from app.domain.work import WorkItem
from app.domain.work_files import WorkFileContent

_TEXTS = (
    "description", "note", "quantity", "unit", "unit_price", "discount", "currency", "project", "worker",
    "purchase_order", "deposit_paid", "place",
)  # fmt: skip


def records(content: WorkFileContent) -> Iterator[dict[str, Any]]:
    """The file's object, then one for each piece of work; what is not told is null."""
    told = {
        "name": content.name,
        "kind": content.kind,
        "items": len(content.items),
        "flaws": len(content.flaws),
    }
    yield {"file": {**told, "mapping": {str(field): heading for field, heading in content.mapping.items()}}}
    for item in content.items:
        yield item_record(item)


def item_record(item: WorkItem) -> dict[str, Any]:
    """A piece of work."""
    who = item.customer
    return {
        "kind": item.kind,
        "id": item.item_id,
        "date": item.served_on.isoformat(),
        "status": item.status,
        "customer": {
            "id": who.customer_id, "name": who.name or None, "email": who.email or None,
            "phone": who.phone or None, "tax_id": who.tax_id or None, "address": who.address or None,
        },
        **{name: getattr(item, name) or None for name in _TEXTS},
        "item": item.item_hint or None,
        "tax": item.tax_hint or None,
        "group": item.group_id or None,
        "starts_at": item.starts_at.isoformat() if item.starts_at else None,
        "ends_at": item.ends_at.isoformat() if item.ends_at else None,
    }  # fmt: skip
