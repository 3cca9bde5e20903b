"""What all entities share: tokens, full and sparse updates, deletion, stored members."""

import copy
from dataclasses import replace
from decimal import Decimal
from typing import Any, ClassVar, Generic, TypeVar

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import COLLEAGUE, Company, Deletion
from integrations.sandbox.quickbooks.faults import FaultError, bad_reference, business, missing, not_found
from integrations.sandbox.quickbooks.properties import check_body
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Record

R = TypeVar("R", bound=Record)

_REFERENCES = {
    "SalesTermRef": "Term",
    "PaymentMethodRef": "PaymentMethod",
    "ClassRef": "Class",
    "DepartmentRef": "Department",
    "EmployeeRef": "Employee",
    "IncomeAccountRef": "Account",
    "ExpenseAccountRef": "Account",
    "AssetAccountRef": "Account",
}
"""Stored references that must point at something, and where."""

_SWITCHED = {
    "ClassRef": ("ClassTrackingPerTxn", "ClassTrackingPerTxnLine"),
    "DepartmentRef": ("TrackDepartments",),
}
"""References that need one of these preferences (3.8)."""


class Entity(Generic[R]):
    """One kind of object. ``stored`` are the members it keeps as they were written."""

    name: ClassVar[str]
    sequence: ClassVar[str] = "txn"
    is_list: ClassVar[bool] = False
    can_void: ClassVar[bool] = False
    can_write: ClassVar[bool] = True
    counts: ClassVar[bool] = False
    in_changes: ClassVar[bool] = True
    stored: ClassVar[frozenset[str]] = frozenset()
    bare_refs: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, company: Company) -> None:
        self.company = company
        self.records: dict[str, R] = {}
        company.entities[self.name] = self

    def draft(self, body: Json, old: R | None, *, sparse: bool) -> R:
        """The record a body asks for, checked against every rule, with nothing changed yet."""
        raise NotImplementedError

    def settle(self, old: R | None, new: R | None) -> None:
        """Bring books and links from the old version to the new one; None is absence."""

    def voided(self, old: R) -> R:
        """The void version of a record."""
        raise NotImplementedError

    def render(self, record: R, *, in_query: bool = False) -> Json:
        """The object on the wire."""
        raise NotImplementedError

    def create(self, body: Json) -> R:
        """A new object; the fault when a rule forbids it."""
        self._check_writable(body)
        new = self.draft(body, None, sparse=False)
        new.id = self.company.next_id(self.sequence)
        self._keep(None, new)
        return new

    def update(self, body: Json) -> R:
        """A full or sparse update; an update that changes nothing moves nothing."""
        self._check_writable(body)
        old = self.current(body)
        new = self.draft(body, old, sparse=body.get("sparse") is True)
        if new == old:
            return old
        self._keep(old, new)
        return new

    def void(self, body: Json) -> R:
        """Void a transaction."""
        if not self.can_void:
            raise FaultError("500", f"Operation void is not supported for {self.name}.")
        old = self.current(body)
        new = self.voided(old)
        self._keep(old, new)
        return new

    def replace(self, old: R, **changes: Any) -> R:
        """A record as another user's screen changed it, past the rules of the wire."""
        new = replace(old, **changes)
        self._keep(old, new)
        return new

    def delete(self, body: Json) -> Json:
        """Delete a transaction; lists are deactivated instead."""
        if self.is_list or not self.can_write:
            raise FaultError("500", f"Operation delete is not supported for {self.name}.")
        old = self.current(body)
        self.settle(old, None)
        del self.records[old.id]
        self.company.deleted.append(Deletion(self.name, old.id, self.company.now()))
        self.company.changed()
        return {"domain": "QBO", "status": "Deleted", "Id": old.id}

    def _check_writable(self, body: Json) -> None:
        if not self.can_write:
            raise FaultError("500", f"Operation create is not supported for {self.name}.")
        check_body(self.name, body)

    def created(self, record: R) -> Json:
        """The answer to a creation."""
        return self.render(record)

    def _keep(self, old: R | None, new: R) -> None:
        new.updated_at = self.company.now()
        if old is None:
            new.created_at = new.updated_at
        else:
            new.token = old.token + 1
        self.records[new.id] = new
        self.settle(old, new)
        self.company.changed()

    def current(self, body: Json) -> R:
        """The record a body names by Id and SyncToken: 2030, 610, 2020 or 5010."""
        record = self.by_id(body.get("Id"))
        token = body.get("SyncToken")
        if token is None:
            raise missing("SyncToken")
        if str(token) != str(record.token):
            raise FaultError(
                "5010",
                f"Stale Object Error : You and {COLLEAGUE} were working on this at the same time. "
                f"{COLLEAGUE} finished before you did, so your work was not saved.",
                "",
            )
        return record

    def by_id(self, key: object) -> R:
        """The record of an id: 2020 without one, 2030 when it is no number, 610 when there is none."""
        if key is None:
            raise missing("Id")
        text = str(key)
        if not (text.isascii() and text.isdigit()):
            detail = f"Id should be a valid number. Supplied value:{text}"
            raise FaultError("2030", detail, "Id", has_time=False)
        record = self.records.get(text)
        if record is None:
            raise not_found()
        return record

    def revised(self, old: R, body: Json, *, sparse: bool) -> R:
        """A copy of a record with its stored members written anew."""
        new = copy.copy(old)
        new.fields = self.members(body, old if sparse else None)
        return new

    def members(self, body: Json, base: R | None) -> dict[str, Any]:
        """Stored members of a body over those of ``base``; null and empty text clear (2.3)."""
        fields = dict(base.fields) if base is not None else {}
        for name in self.stored & body.keys():
            value = clean(body[name])
            if value in (None, "", {}):
                fields.pop(name, None)
                continue
            if name in _SWITCHED and not any(self.company.switches[each] for each in _SWITCHED[name]):
                raise business(f"{name} cannot be used: the company does not track it.")
            target = _REFERENCES.get(name)
            if target is not None:
                value = {"value": self._referred(target, value, name)}
            fields[name] = value
        return fields

    def _referred(self, target: str, value: object, name: str) -> str:
        if not isinstance(value, dict) or "value" not in value:
            raise bad_reference(name, value)
        return self.company.reference(target, value, name)

    def stored_members(self, record: R) -> Json:
        """Stored members as the wire shows them: references with today's names where it gives names."""
        shown: Json = {}
        for name, value in record.fields.items():
            target = _REFERENCES.get(name)
            named = target is not None and name not in self.bare_refs
            shown[name] = self.company.named(target, value["value"]) if named and target else value
        return shown

    def envelope(self, record: R) -> Json:
        """Members every object has."""
        return {
            "domain": "QBO",
            "sparse": False,
            "Id": record.id,
            "SyncToken": str(record.token),
            "MetaData": {
                "CreateTime": words.stamp(record.created_at),
                "LastUpdatedTime": words.stamp(record.updated_at),
            },
        }


def clean(value: object) -> Any:
    """A written JSON value as it is kept: exact numbers, no nulls inside objects."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int | Decimal):
        return words.rate(Decimal(value))
    if isinstance(value, dict):
        return {key: clean(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [clean(item) for item in value]
    return value
