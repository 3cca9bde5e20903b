"""The query language: parsed, checked and run (wire/quickbooks.md 2.2)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError
from integrations.sandbox.quickbooks.properties import known
from integrations.sandbox.quickbooks.sales import SalesForms
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Attached, Listed, Payment, Record, SalesDocument, Time, Transaction

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:\\.|[^'\\])*')|(?P<word>[A-Za-z_][A-Za-z0-9_.]*)|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<sign><=|>=|!=|[<>=(),*]))"
)
_SIGNS = {"=", "<", ">", "<=", ">="}
_CHANGED = "MetaData.LastUpdatedTime"
_TIMES = {_CHANGED, "MetaData.CreateTime"}
_NOT_FILTERABLE = {"PrivateNote", "Line", "LinkedTxn", "CustomerMemo", "TxnTaxDetail", "CustomField", "Notes"}
_ATTACHED = {"AttachableRef.EntityRef.Type", "AttachableRef.EntityRef.value"}
_LARGEST = 1000


@dataclass(slots=True)
class Condition:
    """``values`` holds one literal, or several for IN."""

    path: str
    sign: str
    values: list[str]


@dataclass(slots=True)
class Statement:
    """A parsed query; ``start`` is 1-based."""

    entity: str = ""
    is_count: bool = False
    conditions: list[Condition] = field(default_factory=list)
    orders: list[tuple[str, bool]] = field(default_factory=list)
    start: int = 1
    limit: int = 100


def parse(text: str) -> Statement:
    """A statement; 4000 when it cannot be parsed, 4001 for positions out of range."""
    return _Parser(text).statement()


class _Parser:
    """Reads one statement from left to right."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        position = 0
        text = text.rstrip().removesuffix(";")
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                raise FaultError(
                    "4000", f'QueryParserError: Encountered "{text[position : position + 12].strip()}"'
                )
            kind = str(match.lastgroup)
            self.tokens.append((kind, match.group(kind)))
            position = match.end()
        self.at = 0

    def statement(self) -> Statement:
        found = Statement()
        self._expect("select")
        found.is_count = self._columns()
        self._expect("from")
        found.entity = self._take("word")
        if self._accept("where"):
            found.conditions.append(self._condition())
            while self._accept("and"):
                found.conditions.append(self._condition())
        if self._accept("orderby") or (self._accept("order") and self._expect("by")):
            found.orders.append(self._order())
            while self._accept(","):
                found.orders.append(self._order())
        while self.at < len(self.tokens):
            self._position(found)
        return found

    def _columns(self) -> bool:
        if self._accept("count"):
            for sign in "(*)":
                self._expect(sign)
            return True
        while True:
            if not self._accept("*"):
                self._take("word")
            if not self._accept(","):
                return False

    def _condition(self) -> Condition:
        path = self._take("word")
        if self._accept("in"):
            self._expect("(")
            values = [self._value()]
            while self._accept(","):
                values.append(self._value())
            self._expect(")")
            return Condition(path, "in", values)
        if self._accept("like"):
            return Condition(path, "like", [self._value()])
        sign = self._take("sign")
        if sign not in _SIGNS:
            self.at -= 1
            raise self._unexpected()
        return Condition(path, sign, [self._value()])

    def _order(self) -> tuple[str, bool]:
        path = self._take("word")
        if self._accept("desc"):
            return path, True
        self._accept("asc")
        return path, False

    def _position(self, found: Statement) -> None:
        if self._accept("startposition"):
            found.start = self._size(1, None)
        elif self._accept("maxresults"):
            found.limit = self._size(0, _LARGEST)
        else:
            raise self._unexpected()

    def _size(self, least: int, most: int | None) -> int:
        try:
            value = int(self._take("number"))
        except ValueError:
            raise self._unexpected() from None
        if value < least:
            raise FaultError(
                "4001", f"QueryValidationError: value {value} is too small. Min allowed value is {least}"
            )
        if most is not None and value > most:
            raise FaultError(
                "4001", f"QueryValidationError: value {value} is too large. Max allowed value is {most}"
            )
        return value

    def _value(self) -> str:
        kind, text = self._next()
        if kind == "text":
            return re.sub(r"\\(.)", r"\1", text[1:-1])
        if kind == "number" or text.casefold() in {"true", "false"}:
            return text
        self.at -= 1
        raise self._unexpected()

    def _next(self) -> tuple[str, str]:
        if self.at >= len(self.tokens):
            raise self._unexpected()
        self.at += 1
        return self.tokens[self.at - 1]

    def _take(self, kind: str) -> str:
        found, text = self._next()
        if found != kind:
            self.at -= 1
            raise self._unexpected()
        return text

    def _accept(self, text: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at][1].casefold() == text:
            self.at += 1
            return True
        return False

    def _expect(self, text: str) -> bool:
        if not self._accept(text):
            raise self._unexpected()
        return True

    def _unexpected(self) -> FaultError:
        seen = f'"{self.tokens[self.at][1]}"' if self.at < len(self.tokens) else '"<EOF>"'
        return FaultError("4000", f"QueryParserError: Encountered {seen} at token {self.at + 1}")


class Queries:
    """Runs statements over a company; keeps sorted lists until something is written."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._sorted: dict[tuple[str, tuple[tuple[str, bool], ...]], list[Any]] = {}
        self._version = -1

    def run(self, text: str) -> Json:
        """The ``QueryResponse`` of a statement."""
        statement = parse(text)
        entity = self._entity(statement.entity)
        rows = self._ordered(entity, statement.orders)
        first, conditions = _beginning(entity, statement, rows)
        tests = [_compiled(entity, condition) for condition in conditions]
        if entity.is_list and not any(c.path.casefold() == "active" for c in conditions):
            tests.append(_is_active)
        if not tests:
            found, total = rows[first + statement.start - 1 :][: statement.limit], len(rows) - first
            return {"totalCount": total} if statement.is_count else _page(entity, statement, found, total)
        matches = (row for row in islice(rows, first, None) if all(test(row) for test in tests))
        if statement.is_count:
            return {"totalCount": sum(1 for _ in matches)}
        if not entity.counts:
            begin = statement.start - 1
            return _page(entity, statement, list(islice(matches, begin, begin + statement.limit)))
        every = list(matches)
        return _page(entity, statement, every[statement.start - 1 :][: statement.limit], len(every))

    def _entity(self, name: str) -> Entity[Any]:
        for known_name, entity in self._company.entities.items():
            if known_name.casefold() == name.casefold():
                return entity
        raise FaultError("4001", f"QueryValidationError: invalid context declaration: {name}")

    def _ordered(self, entity: Entity[Any], orders: list[tuple[str, bool]]) -> list[Any]:
        if self._version != self._company.version:
            self._sorted.clear()
            self._version = self._company.version
        key = (entity.name, tuple(orders))
        if key not in self._sorted:
            rows = list(entity.records.values())
            for path, is_descending in reversed(orders or _default_order(entity)):
                getter = _getter(entity, _canonical(entity, path))
                rows.sort(key=_sort_key(getter), reverse=is_descending)
            self._sorted[key] = rows
        return self._sorted[key]


def _page(entity: Entity[Any], statement: Statement, rows: list[Any], total: int = 0) -> Json:
    """The rows of a page; ``totalCount`` only where the service tells it."""
    if not rows:
        return {}
    shown: Json = {
        entity.name: [entity.render(row, in_query=True) for row in rows],
        "startPosition": statement.start,
        "maxResults": len(rows),
    }
    return shown | ({"totalCount": total} if entity.counts else {})


def _beginning(entity: Entity[Any], statement: Statement, rows: list[Any]) -> tuple[int, list[Condition]]:
    """Where rows sorted by their change begin to be later than asked, and the conditions left to test.

    A crawl asks so for every page; testing all rows each time would make it quadratic.
    """
    if [(_canonical(entity, path), down) for path, down in statement.orders] != [(_CHANGED, False)]:
        return 0, statement.conditions
    for condition in statement.conditions:
        if condition.sign in {">", ">="} and _canonical(entity, condition.path) == _CHANGED:
            find = bisect_left if condition.sign == ">=" else bisect_right
            first = find(rows, _moment(condition.values[0]), key=lambda row: row.updated_at)
            return first, [each for each in statement.conditions if each is not condition]
    return 0, statement.conditions


def _default_order(entity: Entity[Any]) -> list[tuple[str, bool]]:
    """Lists by name, transactions by the last change, newest first (2.2)."""
    if entity.name == "Customer":
        return [("FullyQualifiedName", False)]
    if entity.is_list:
        return [("DisplayName" if entity.name in {"Employee", "Vendor", "TaxAgency"} else "Name", False)]
    return [("MetaData.LastUpdatedTime", True)]


def _is_active(record: Any) -> bool:
    return bool(record.is_active)


def _sort_key(getter: Callable[[Any], Any]) -> Callable[[Any], tuple[int, Any]]:
    def key(record: Any) -> tuple[int, Any]:
        value = getter(record)
        if value is None:
            return (0, "")
        if isinstance(value, str):
            return (1, int(value) if value.isdigit() and getter is _id else value.casefold())
        return (1, value)

    return key


def _id(record: Record) -> str:
    return record.id


def _canonical(entity: Entity[Any], asked: str) -> str:
    """The property path with its right case; 4001 when the entity has none such."""
    first, _, rest = asked.partition(".")
    for name in known(entity.name):
        if name.casefold() == first.casefold():
            whole = f"{name}.{rest}" if rest else name
            for path in (*_TIMES, *_ATTACHED):
                if whole.casefold() == path.casefold():
                    return path
            return whole.removesuffix(".value") if name.endswith("Ref") else whole
    raise FaultError("4001", f"QueryValidationError: Property {asked} not found for Entity {entity.name}")


def _getter(entity: Entity[Any], path: str) -> Callable[[Any], Any]:
    """How to read a property: straight from the record where it is kept, else from the shown object."""
    places = entity.company.places
    direct: dict[str, Callable[[Any], Any]] = {
        "Id": _id,
        "MetaData.LastUpdatedTime": lambda record: record.updated_at,
        "MetaData.CreateTime": lambda record: record.created_at,
    }
    sample: Record | None = next(iter(entity.records.values()), None)
    if isinstance(sample, Attached):
        direct["AttachableRef.EntityRef.Type"] = lambda record: [kind for kind, _, _ in record.refs]
        direct["AttachableRef.EntityRef.value"] = lambda record: [key for _, key, _ in record.refs]
    if isinstance(sample, Listed):
        direct["Active"] = lambda record: record.is_active
        direct["Name"] = direct["DisplayName"] = lambda record: record.name
    if isinstance(sample, Transaction | Time):
        direct["TxnDate"] = lambda record: record.on.isoformat()
        direct["CustomerRef"] = lambda record: record.customer
    if isinstance(sample, SalesDocument | Payment):
        direct["TotalAmt"] = lambda record: Decimal(record.total).scaleb(-places)
    if isinstance(sample, SalesDocument):
        direct["DocNumber"] = lambda record: record.number or None
    if isinstance(entity, SalesForms) and entity.name in {"Invoice", "CreditMemo"}:
        opened = entity.open
        direct["Balance"] = lambda record: Decimal(opened(record)).scaleb(-places)
    if isinstance(sample, Time):
        direct["BillableStatus"] = lambda record: record.billing
    return direct.get(path) or (lambda record: _shown(entity, record, path))


def _shown(entity: Entity[Any], record: Any, path: str) -> Any:
    value: Any = entity.render(record, in_query=True)
    for part in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(part)
    if isinstance(value, dict):
        value = value.get("value", value.get("Address"))
    return value


def _compiled(entity: Entity[Any], condition: Condition) -> Callable[[Any], bool]:
    """A test of one record; 4001 for what cannot be filtered this way."""
    path = _canonical(entity, condition.path)
    if path.partition(".")[0] in _NOT_FILTERABLE:
        raise FaultError("4001", f"QueryValidationError: property '{path}' is not queryable")
    if path == "Id" and condition.sign not in {"=", "in"}:
        raise FaultError("4001", "QueryValidationError: property 'Id' allows only = and IN")
    getter = _getter(entity, path)
    if condition.sign == "like":
        pattern = ".*".join(re.escape(part) for part in condition.values[0].split("%"))
        matcher = re.compile(pattern, re.IGNORECASE | re.DOTALL)
        return lambda record: matcher.fullmatch(str(getter(record) or "")) is not None
    if condition.sign == "in":
        one_of = [_literal_test(getter, "=", value, path) for value in condition.values]
        if path == "Id":
            wanted = set(condition.values)
            return lambda record: record.id in wanted
        return lambda record: any(test(record) for test in one_of)
    return _literal_test(getter, condition.sign, condition.values[0], path)


def _moment(text: str) -> datetime:
    try:
        return words.read_moment(text)
    except ValueError:
        raise FaultError("4001", f"QueryValidationError: value {text} is not a date time") from None


def _literal_test(getter: Callable[[Any], Any], sign: str, text: str, path: str) -> Callable[[Any], bool]:
    compare = _COMPARE[sign]
    if path in _TIMES:
        at = _moment(text)
        return lambda record: compare(getter(record), at)
    folded = text.casefold()
    try:
        number: Decimal | None = Decimal(text)
    except InvalidOperation:
        number = None

    def test(record: Any) -> bool:
        value = getter(record)
        if isinstance(value, list):
            return any(compare(each.casefold(), folded) for each in value)
        if isinstance(value, bool):
            return compare(str(value).casefold(), folded)
        if isinstance(value, Decimal | int):
            return number is not None and compare(value, number)
        return isinstance(value, str) and compare(value.casefold(), folded)

    return test


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda left, right: bool(left == right),
    "<": lambda left, right: bool(left < right),
    ">": lambda left, right: bool(left > right),
    "<=": lambda left, right: bool(left <= right),
    ">=": lambda left, right: bool(left >= right),
}


def changed_since(entity: Entity[Any], since: datetime) -> list[Any]:
    """Records changed at or after an instant, oldest change first."""
    rows = [record for record in entity.records.values() if record.updated_at >= since]
    rows.sort(key=lambda record: record.updated_at)
    return rows
