"""What all endpoints share: records in their default order, reading by key, and writing one element."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Generic, TypeVar

from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import Refused, not_found
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Record
from integrations.sandbox.xero.words import Json

R = TypeVar("R", bound=Record)

FULL, LISTED, STUB, SUMMARY = "full", "listed", "stub", "summary"
"""How much of a record is shown: one alone, on a page, in a list without pages, by ``summaryOnly``."""

_TOO_LARGE = Decimal(10) ** 12
_RATE = Decimal("0.000001")
UNKNOWN = "The document with the supplied id was not found for this endpoint."

Column = Callable[[Any], object]


class Entity(Generic[R]):
    """One endpoint. ``name`` is the plural key of its envelope, ``key`` its id member."""

    name: ClassVar[str]
    key: ClassVar[str]
    is_paged: ClassVar[bool] = False
    says_pages: ClassVar[bool] = True
    """Whether a page comes with ``pagination`` and a size of one's choice."""
    has_history: ClassVar[bool] = False
    one_a_call: ClassVar[bool] = False
    can_delete: ClassVar[bool] = False
    unknown: ClassVar[str] = UNKNOWN
    columns: ClassVar[dict[str, Column]] = {}
    """What ``where`` and ``order`` may name, in lower case, and its value."""

    def __init__(self, org: Organisation) -> None:
        self.org = org
        self.records: dict[str, R] = {}
        self.warnings: list[str] = []
        self.version = 0
        self._ordered: list[R] = []
        self._ordered_at = -1
        self._indexes: dict[str, tuple[int, dict[Any, R]]] = {}
        org.entities[self.name] = self

    def render(self, record: R, shape: str = FULL) -> Json:
        """The object on the wire."""
        raise NotImplementedError

    def create(self, body: Json) -> R:
        """A new record (PUT); Refused when a rule forbids it, with nothing changed."""
        raise NotImplementedError

    def update(self, record: R, body: Json) -> R:
        """Change a record (POST); Refused when a rule forbids it."""
        raise NotImplementedError

    def delete(self, record: R) -> None:
        """A true DELETE, where there is one."""
        raise NotImplementedError

    def matching(self, body: Json) -> R | None:
        """The record a POST means by something else than its id."""
        return None

    def named(self, text: str) -> R | None:
        """The record an address names by something else than its id."""
        return None

    def is_shown(self, record: R) -> bool:
        """Whether a list shows a record without ``includeArchived``."""
        return True

    def selects(self, parameters: dict[str, str]) -> list[Callable[[R], bool]]:
        """The tests of the endpoint's own list filters."""
        return []

    def by_key(self, text: str) -> R:
        """The record of an address; 404 when there is none."""
        record = self.records.get(text.lower()) or self.named(text)
        if record is None:
            raise not_found()
        return record

    def write(self, body: Json, *, is_put: bool, address: str = "") -> R:
        """PUT creates; POST updates by address, id or matching number, else creates (2.1)."""
        self.warnings = []
        if address:
            return self.update(self.by_key(address), body)
        if is_put:
            return self.create({name: value for name, value in body.items() if name != self.key})
        given = str(body.get(self.key) or "").lower()
        if given and given != words.ZERO_ID:
            record = self.records.get(given)
            if record is None:
                raise Refused(self.unknown)
            return self.update(record, body)
        found = self.matching(body)
        return self.create(body) if found is None else self.update(found, body)

    def keep(self, record: R) -> R:
        """Put a new or changed record in its place, stamped now."""
        record.updated_at = self.org.now()
        self.records[record.id] = record
        self.moved()
        return record

    def moved(self) -> None:
        """The records or their order are not what they were."""
        self.version += 1
        self.org.version += 1

    def indexed(self, member: str) -> dict[Any, R]:
        """Records by one of their members, made anew only after a change; the first of equals wins."""
        kept = self._indexes.get(member)
        if kept is None or kept[0] != self.version:
            found: dict[Any, R] = {}
            for record in self.records.values():
                found.setdefault(getattr(record, member), record)
            kept = self._indexes[member] = (self.version, found)
        return kept[1]

    def ordered(self) -> list[R]:
        """All records by UpdatedDateUTC, then id (2.5). Nearly sorted already, so sorting again is cheap."""
        if self._ordered_at != self.version:
            found = [row for each in self._ordered if (row := self.records.get(each.id)) is not None]
            self._ordered = found if len(found) == len(self.records) else list(self.records.values())
            self._ordered.sort(key=lambda each: (each.updated_at, each.id))
            self._ordered_at = self.version
        return self._ordered


def text(body: Json, name: str, most: int = 0) -> str:
    """A text member; empty when absent or null, Refused when too long."""
    value = body.get(name)
    found = "" if value is None else str(value)
    if most and len(found) > most:
        raise Refused(f"The length of {name} must not exceed {most} characters.")
    return found


def day(body: Json, name: str) -> date | None:
    """A date member; None when absent or null, Refused when it is none."""
    if body.get(name) is None:
        return None
    try:
        return words.read_day(body[name])
    except ValueError:
        raise Refused(f"{name} is not a valid date") from None


def number(value: object, name: str) -> Decimal:
    """A number member; Refused when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise Refused(f"{name} must be a number")
    try:
        found = Decimal(value)
    except ArithmeticError:
        raise Refused(f"{name} must be a number") from None
    if not found.is_finite():
        raise Refused(f"{name} must be a number")
    if abs(found) >= _TOO_LARGE:
        raise Refused(f"{name} is too large")
    return found


def currency_rate(body: Json, default: Decimal) -> Decimal:
    """CurrencyRate: foreign units for one of the base, six places."""
    if not body.get("CurrencyRate"):
        return default
    found = number(body["CurrencyRate"], "CurrencyRate").quantize(_RATE)
    if found <= 0:
        raise Refused("CurrencyRate must be above zero")
    return found
