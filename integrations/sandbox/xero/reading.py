"""Lists as Xero answers them: pages, filters, orders, If-Modified-Since (wire/xero.md 2.5, 2.6)."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import LISTED, STUB, SUMMARY, Entity
from integrations.sandbox.xero.faults import Answered, problem, query_parse, too_much
from integrations.sandbox.xero.records import Record
from integrations.sandbox.xero.where import compile_where
from integrations.sandbox.xero.words import Json

_DEFAULT_SIZE, _MOST = 100, 1000
_TOO_MANY = 100_000


@dataclass(slots=True)
class _Kept:
    """The last selection of an endpoint, so that the pages of one list are cut from the same work."""

    question: tuple[object, ...]
    rows: list[Any]


class Lists:
    """Answers list calls of one organisation."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def answer(self, entity: Entity[Any], parameters: Mapping[str, str], since: str) -> Json:
        """The members of the envelope: the rows, and ``pagination`` when paged."""
        asked = {name.lower(): value for name, value in parameters.items()}
        rows = self._rows(entity, asked, since)
        is_summary = words.is_true(asked.get("summaryonly", ""))
        if not entity.is_paged or not ("page" in asked or is_summary):
            if len(rows) > _TOO_MANY:
                raise too_much()
            shape = STUB if entity.is_paged else LISTED
            return {entity.name: [entity.render(row, shape) for row in rows]}
        page, size = _page(asked if entity.says_pages else {"page": asked.get("page", "")})
        part = rows[(page - 1) * size : page * size]
        shape = SUMMARY if is_summary else LISTED
        shown = {entity.name: [entity.render(row, shape) for row in part]}
        if not entity.says_pages:
            return shown
        count = -(-len(rows) // size)
        pagination = {"page": page, "pageSize": size, "pageCount": count, "itemCount": len(rows)}
        return {"pagination": pagination, **shown}

    def _rows(self, entity: Entity[Any], asked: dict[str, str], since: str) -> list[Any]:
        unpaged = {name: value for name, value in asked.items() if name not in {"page", "pagesize", "unitdp"}}
        question = (entity.org.version, since, tuple(sorted(unpaged.items())))
        kept = self._kept.get(entity.name)
        if kept is None or kept.question != question:
            kept = self._kept[entity.name] = _Kept(question, _selected(entity, asked, since))
        return kept.rows


def _selected(entity: Entity[Any], asked: dict[str, str], since: str) -> list[Any]:
    rows = entity.ordered()
    if since:
        rows = rows[_first_since(rows, since) :]
    tests: list[Callable[[Any], bool]] = entity.selects(asked)
    if not words.is_true(asked.get("includearchived", "")):
        tests.append(entity.is_shown)
    if asked.get("where"):
        tests.append(compile_where(asked["where"], entity.columns))
    for test in tests:
        rows = [row for row in rows if test(row)]
    return _in_order(entity, rows, asked.get("order", ""))


def _first_since(rows: list[Record], since: str) -> int:
    """The first row that was changed at or after this second."""
    try:
        at = words.read_moment(since)
    except ValueError:
        raise Answered(problem(412, "Precondition Failed", "If-Modified-Since is not a date")) from None
    return bisect_left(rows, at, key=lambda row: row.updated_at)


def _in_order(entity: Entity[Any], rows: list[Any], order: str) -> list[Any]:
    """``Field``, ``Field DESC``, several by comma; the default order decides between equals."""
    if not order.strip():
        return rows
    if len(rows) > _TOO_MANY:
        raise too_much()
    rows = list(rows)
    for part in reversed(order.split(",")):
        name, _, direction = part.strip().partition(" ")
        column = entity.columns.get(name.lower())
        if column is None or direction.strip().upper() not in {"", "ASC", "DESC"}:
            raise query_parse(f"No property or field '{name}' exists in type '{entity.name}'")
        rows.sort(key=_sortable(column), reverse=direction.strip().upper() == "DESC")
    return rows


def _sortable(column: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Empty values come first instead of breaking the comparison."""

    def key(row: Any) -> Any:
        value = column(row)
        return (value is not None, value if value is not None else 0)

    return key


def _page(asked: dict[str, str]) -> tuple[int, int]:
    """Page and size, clamped instead of refused."""
    try:
        page = int(asked.get("page") or 1)
        size = int(asked.get("pagesize") or _DEFAULT_SIZE)
    except ValueError:
        raise query_parse("page and pageSize must be numbers") from None
    return max(1, page), min(max(1, size), _MOST)


def comma_list(asked: Mapping[str, str], name: str) -> set[str]:
    """A comma list of a query, in lower case, without blanks."""
    return {part.strip().lower() for part in asked.get(name, "").split(",") if part.strip()}
