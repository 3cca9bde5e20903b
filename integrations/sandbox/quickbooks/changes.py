"""Change data capture (wire/quickbooks.md 2.6)."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, missing
from integrations.sandbox.quickbooks.query import changed_since
from integrations.sandbox.quickbooks.words import Json

MOST = 1000
_LOOK_BACK = timedelta(days=30)


def changes(company: Company, find: Callable[[str], Entity[Any]], parameters: dict[str, str]) -> Json:
    """The answer: a group per entity in request order, deletions last, at most 1000 objects in all.

    TimeActivity and the tax lists are not covered; further back than 30 days is refused.
    """
    names = [name.strip().lower() for name in parameters.get("entities", "").split(",") if name.strip()]
    if not names:
        raise missing("entities")
    asked = parameters.get("changedSince", "")
    try:
        since = words.read_moment(asked)
    except ValueError:
        raise missing("changedSince") from None
    if since < company.clock.now() - _LOOK_BACK:
        detail = f"Operation cdc with changedSince date {asked} which is older than fixed days"
        raise FaultError("500", f"{detail} is not supported")
    left = MOST
    groups: list[Json] = []
    for name in names:
        entity = find(name)
        if not entity.in_changes:
            raise FaultError("500", f"Operation cdc of {entity.name} is not supported.")
        live = [entity.render(record) for record in changed_since(entity, since)]
        gone = [
            {
                "status": "Deleted",
                "domain": "QBO",
                "Id": each.id,
                "MetaData": {"LastUpdatedTime": words.stamp(each.at)},
            }
            for each in company.deleted
            if each.entity == entity.name and each.at >= since
        ]
        rows = [*live, *gone][:left]
        left -= len(rows)
        found: Json = {entity.name: rows, "startPosition": 1, "maxResults": len(rows)}
        groups.append(found if rows else {})
    return {"CDCResponse": [{"QueryResponse": groups}]}
