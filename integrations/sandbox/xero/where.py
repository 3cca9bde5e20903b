"""The ``where`` expressions the stand-in understands: equality, ranges, AND (wire/xero.md 2.6)."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from integrations.sandbox.xero.faults import query_parse

Test = Callable[[Any], bool]

_TERM = re.compile(
    r"\s*(?P<name>[A-Za-z][A-Za-z.]*)\s*(?P<operator>==|=|>=|<=|!=|>|<)\s*(?P<value>"
    r'"[^"]*"|guid\(\s*"[^"]*"\s*\)|DateTime\([^)]*\)|true|false|null|-?\d+(?:\.\d+)?m?)\s*',
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:&&|and\b)\s*", re.IGNORECASE)
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": lambda left, right: bool(left == right),
    "=": lambda left, right: bool(left == right),
    "!=": lambda left, right: bool(left != right),
    ">": lambda left, right: bool(left > right),
    "<": lambda left, right: bool(left < right),
    ">=": lambda left, right: bool(left >= right),
    "<=": lambda left, right: bool(left <= right),
}
_RANGES = {">", "<", ">=", "<="}


def compile_where(text: str, columns: Mapping[str, Callable[[Any], object]]) -> Test:
    """The test of an expression; 400 QueryParseException when it is more than AND of comparisons."""
    tests: list[Test] = []
    at = 0
    while True:
        found = _TERM.match(text, at)
        if found is None:
            raise query_parse(f"Expression not understood at position {at}")
        tests.append(_test(found, columns))
        at = found.end()
        if at == len(text):
            break
        joint = _AND.match(text, at)
        if joint is None:
            raise query_parse(f"Expected AND at position {at}")
        at = joint.end()
    return lambda row: all(test(row) for test in tests)


def _test(found: re.Match[str], columns: Mapping[str, Callable[[Any], object]]) -> Test:
    name, operator = found["name"], found["operator"]
    column = columns.get(name.lower())
    if column is None:
        raise query_parse(f"No property or field '{name}' exists")
    value, compare = _value(found["value"]), _COMPARE[operator]
    is_text = isinstance(value, str)

    def test(row: Any) -> bool:
        held = column(row)
        if held is None or value is None:
            return operator not in _RANGES and compare(held or None, value)
        if is_text:
            return compare(str(held).casefold(), value)
        if isinstance(held, str):
            raise query_parse(f"Operator '{operator}' cannot be applied to '{name}'")
        if isinstance(held, datetime):
            held = held.date()
        if isinstance(held, date) != isinstance(value, date):
            raise query_parse(f"Operator '{operator}' incompatible with the type of '{name}'")
        return compare(held, value)

    return test


def _value(text: str) -> object:
    lowered = text.lower()
    if lowered == "null":
        return None
    if lowered in {"true", "false"}:
        return lowered == "true"
    if '"' in text:
        return text.split('"')[1].casefold()
    if lowered.startswith("datetime"):
        try:
            parts = [int(part) for part in text[9:-1].split(",")]
            return date(*parts[:3])
        except (ValueError, TypeError):
            raise query_parse("DateTime(…) needs year, month, day") from None
    return Decimal(lowered.removesuffix("m"))
