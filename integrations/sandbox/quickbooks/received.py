"""Every mutating request as it was received: what a test asks about when a write may have come twice."""

from dataclasses import dataclass

from integrations.sandbox.exchange import Request
from integrations.sandbox.quickbooks.words import Json


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a write came from; ``item`` is the bId inside a batch, ``at`` the wire's time."""

    request: Request
    requestid: str
    at: str
    item: str = ""


@dataclass(slots=True)
class Write:
    """One write. ``fault`` is the code of its refusal, ``times_received`` counts repeats of its requestid."""

    origin: Origin
    entity: str
    operation: str
    id: str
    fault: str
    times_received: int = 1

    def shown(self) -> Json:
        """As JSON."""
        return {
            "service": "quickbooks",
            "method": self.origin.request.method,
            "path": self.origin.request.path,
            "requestid": self.origin.requestid,
            "bId": self.origin.item,
            "entity": self.entity,
            "operation": self.operation,
            "id": self.id,
            "fault": self.fault or None,
            "times_received": self.times_received,
            "time": self.origin.at,
        }


class Received:
    """The writes in the order of their first arrival."""

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self._by_request: dict[str, dict[str, Write]] = {}

    def note(self, origin: Origin, entity: str, operation: str, shown: Json, fault: str = "") -> None:
        """Keep a write; one that was refused before and comes again is counted, not doubled."""
        key = str(shown.get("Id", ""))
        items = self._by_request.setdefault(origin.requestid, {}) if origin.requestid else {}
        known = items.get(origin.item)
        if known is not None:
            known.times_received += 1
            known.id, known.fault = key or known.id, fault
            return
        write = Write(origin, entity, operation, key, fault)
        self.writes.append(write)
        items[origin.item] = write

    def repeated(self, requestid: str) -> None:
        """Count a repeat that was answered from the stored reply."""
        for write in self._by_request.get(requestid, {}).values():
            write.times_received += 1
