"""Batches: independent items, each with an answer of its own (wire/quickbooks.md 2.5)."""

import random
from collections.abc import Callable

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.envelope import unsupported
from integrations.sandbox.quickbooks.faults import FaultError, business, missing
from integrations.sandbox.quickbooks.received import Origin, Received
from integrations.sandbox.quickbooks.words import Json

_MOST_ITEMS = 30
_LONGEST_KEY, _LONGEST_NAME = 36, 10
_OPERATIONS = {"create", "update", "delete", "void"}

Perform = Callable[[str, str, Json], Json]
"""Does one write: entity, operation, body; raises FaultError."""


def items_of(body: Json, requestid: str) -> list[Json]:
    """A batch's items, refused whole when there are too many or their names do not serve."""
    items = body.get("BatchItemRequest")
    if not isinstance(items, list):
        raise missing("BatchItemRequest")
    if len(items) > _MOST_ITEMS:
        raise business(f"The maximum number of batch items is {_MOST_ITEMS}.")
    names = [str(item.get("bId", "")) for item in items]
    if len(set(names)) != len(names) or "" in names:
        raise missing("bId")
    if requestid and (len(requestid) > _LONGEST_KEY or max(map(len, names), default=0) > _LONGEST_NAME):
        raise FaultError("2050", "requestid has at most 36 characters, bId 10", "bId")
    return items


class Batch:
    """One batch at work."""

    def __init__(
        self, company: Company, perform: Perform, query: Callable[[str], Json], received: Received
    ) -> None:
        self._company = company
        self._perform = perform
        self._query = query
        self._received = received

    def answers(self, items: list[Json], origin: Origin, seed: int) -> list[Json]:
        """Queries see nothing of the writes beside them; items are done, and answered, in any order."""
        shuffled = list(items)
        random.Random(f"{seed}{origin.requestid}").shuffle(shuffled)  # noqa: S311 - an order, no secret
        answers = {}
        for item in sorted(shuffled, key=lambda each: "Query" not in each):
            name = str(item["bId"])
            own = Origin(origin.request, origin.requestid, origin.at, name)
            answers[name] = {**self._item(own, item), "bId": name}
        return [answers[str(item["bId"])] for item in shuffled]

    def _item(self, origin: Origin, item: Json) -> Json:
        if "Query" in item:
            try:
                return {"QueryResponse": self._query(str(item["Query"]))}
            except FaultError as fault:
                return {"Fault": fault.fault()}
        name = next((name for name in self._company.entities if name in item), "")
        operation = str(item.get("operation", "create"))
        if operation == "update" and item.get("optionsData") == "void":
            operation = "void"
        try:
            if not name or operation not in _OPERATIONS:
                raise unsupported(operation)
            shown = self._perform(name, operation, item[name])
        except FaultError as fault:
            self._received.note(origin, name, operation, item.get(name, {}), fault.code)
            return {"Fault": fault.fault()}
        self._received.note(origin, name, operation, shown)
        return {name: shown}
