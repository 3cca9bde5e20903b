"""How each kind of document lies in its table: columns drawn from the document's own typed fields.

Money becomes ``<field>_minor`` beside one ``currency`` column, because a document never mixes currencies; a
kind that has a currency field of its own keeps ``<field>_currency`` too. Dates and instants are ISO text,
instants in UTC. Lines and other small tuples are JSON text. A payment's allocations have a table of their
own, and its deposit is derived, so neither is a column here.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from operator import attrgetter
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Table, Text, text

from app.domain.documents import KIND_OF, Document, DocumentKind
from app.domain.money import Money

RATED = (DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.PAYMENT)
"""Kinds with an exchange rate, in a table of its own: few have one."""

APART = {
    (DocumentKind.PAYMENT, "allocations"),
    (DocumentKind.PAYMENT, "deposit_id"),
    *((kind, "exchange_rate") for kind in RATED),
}
"""Fields that are kept elsewhere."""

Convert = Callable[[Any], Any] | None


class _Place(Struct, frozen=True):
    """One column: where its value comes from in the document, and how it is turned into SQLite's."""

    name: str
    path: str
    convert: Convert = None
    is_integer: bool = False
    is_nullable: bool = False
    check: str = ""


class _Field(Struct, frozen=True):
    """One field read back: the columns it needs, and the function over their values."""

    name: str
    columns: tuple[str, ...]
    build: Callable[..., Any] | None


class Layout:
    """The way between one kind of document and its rows."""

    def __init__(self, kind: DocumentKind, document: type[Struct]) -> None:
        self.kind = kind
        self._document = document
        self._places, self._fields, optional_money = _lay_out(kind, document)
        self.columns = tuple(place.name for place in self._places)
        self._turns = [(attrgetter(place.path), place.convert) for place in self._places]
        owners = [place.path[:-6] for place in self._places if place.path.endswith(".minor")]
        self._currencies = [attrgetter(f"{owner}.currency") for owner in owners]
        self._optional = [attrgetter(name) for name in optional_money]
        at = {name: index for index, name in enumerate(self.columns)}
        self._reads = [(f.name, [at[column] for column in f.columns], f.build) for f in self._fields]

    def encode(self, documents: Sequence[Document]) -> list[tuple[Any, ...]]:
        """The documents' rows, in the order of ``columns``; ValueError when one mixes currencies.

        Column by column, because a row at a time takes three times as long.
        """
        self._check_currencies(documents)
        columns = [map(get, documents) for get, _ in self._turns]
        for at, (_, convert) in enumerate(self._turns):
            if convert is not None:
                columns[at] = map(convert, columns[at])
        return list(zip(*columns, strict=True))

    def _check_currencies(self, documents: Sequence[Document]) -> None:
        columns = [list(map(get, documents)) for get in self._currencies]
        for get in self._optional:
            both = zip(map(get, documents), columns[0], strict=True)
            columns.append([own if amount is None else amount.currency for amount, own in both])
        if all(column == columns[0] for column in columns[1:]):
            return
        named = zip(documents, map(sorted, map(set, zip(*columns, strict=True))), strict=True)
        document, found = next((document, found) for document, found in named if len(found) > 1)
        raise ValueError(f"{self.kind} {document.remote_id} mixes currencies: {found}")

    def decode(self, row: Sequence[Any], **apart: Any) -> Any:
        """The document of a row; ``apart`` are the fields that are kept elsewhere."""
        values = dict(apart)
        for name, at, build in self._reads:
            values[name] = row[at[0]] if build is None else build(*(row[index] for index in at))
        return self._document(**values)

    def table(self, metadata: MetaData) -> Table:
        """The table that holds this kind."""
        columns: list[Any] = []
        for place in self._places:
            kind = Integer() if place.is_integer else Text()
            is_key = place.name == "remote_id"
            columns.append(Column(place.name, kind, primary_key=is_key, nullable=place.is_nullable))
            if place.check:
                columns.append(CheckConstraint(place.check))
        columns += [
            Column("is_deleted", Integer, nullable=False, server_default=text("0")),
            Column("deleted_at", Text),
            CheckConstraint("is_deleted IN (0, 1)"),
        ]
        return Table(str(self.kind), metadata, *columns, sqlite_strict=True)


def instant(moment: datetime) -> str:
    """An instant as it is kept: ISO 8601 in UTC, so that text order is time order."""
    return moment.astimezone(UTC).isoformat()


def _lay_out(kind: DocumentKind, document: type[Struct]) -> tuple[list[_Place], list[_Field], list[str]]:
    hints = get_type_hints(document)
    has_currency = "currency" in hints
    places: list[_Place] = []
    read: list[_Field] = []
    optional_money: list[str] = []
    for name in document.__struct_fields__:
        if (kind, name) in APART:
            continue
        plain, is_optional = _unwrap(hints[name])
        if plain is Money:
            if is_optional and not has_currency:
                optional_money.append(name)
            more, one = _money(name, is_optional=is_optional, own_currency=has_currency)
            places += [place for place in more if place.name not in {p.name for p in places}]
        else:
            place, one = _simple(name, plain, is_optional=is_optional)
            places.append(place)
        read.append(one)
    return places, read, optional_money


def _unwrap(hint: Any) -> tuple[Any, bool]:
    arguments = get_args(hint)
    if NoneType in arguments:
        return next(argument for argument in arguments if argument is not NoneType), True
    return hint, False


def _money(name: str, *, is_optional: bool, own_currency: bool) -> tuple[list[_Place], _Field]:
    column = f"{name}_currency" if own_currency else "currency"
    if is_optional:
        minor = _Place(f"{name}_minor", name, _minor_or_none, is_integer=True, is_nullable=True)
        check = f"{column} IS NULL OR length({column}) = 3"
        beside = _Place(column, name, _currency_or_none, is_nullable=True, check=check)
        one = _Field(name, (minor.name, column), _money_or_none)
        return [minor, beside] if own_currency else [minor], one
    minor = _Place(f"{name}_minor", f"{name}.minor", is_integer=True)
    beside = _Place(column, f"{name}.currency", check=f"length({column}) = 3")
    return [minor, beside], _Field(name, (minor.name, column), Money)


def _simple(name: str, plain: Any, *, is_optional: bool) -> tuple[_Place, _Field]:
    if plain is str:
        check = "length(currency) = 3" if name == "currency" else ""
        return _Place(name, name, is_nullable=is_optional, check=check), _Field(name, (name,), None)
    if plain is bool:
        check = f"{name} IN (0, 1)"
        return _Place(name, name, int, is_integer=True, check=check), _Field(name, (name,), bool)
    if plain is int:
        return _Place(name, name, is_integer=True, is_nullable=is_optional), _Field(name, (name,), None)
    if plain is date or plain is datetime:
        there: Convert = date.isoformat if plain is date else instant
        back = plain.fromisoformat
        if is_optional:
            there, back = _passing_none(there), _passing_none(back)
        return _Place(name, name, there, is_nullable=is_optional), _Field(name, (name,), back)
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        words = ", ".join(f"'{member.value}'" for member in plain)
        return _Place(name, name, str.__str__, check=f"{name} IN ({words})"), _Field(name, (name,), plain)
    assert get_origin(plain) is tuple, f"no column is known for {name}: {plain}"
    return _Place(name, name, _json), _Field(name, (name,), msgspec.json.Decoder(plain).decode)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode() if value else "[]"


def _minor_or_none(amount: Money | None) -> int | None:
    return None if amount is None else amount.minor


def _currency_or_none(amount: Money | None) -> str | None:
    return None if amount is None else amount.currency


def _money_or_none(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _passing_none(convert: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    def passing(value: Any) -> Any:
        return None if value is None or convert is None else convert(value)

    return passing


LAYOUTS: dict[DocumentKind, Layout] = {kind: Layout(kind, document) for document, kind in KIND_OF.items()}
"""Every kind of document that the mirror keeps."""
