"""Lists of Xero's records into batches of documents: one that does not fit is kept raw, the rest goes in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from app.domain.documents import Document, DocumentKind
from app.errors import UnreadableAnswer
from app.ports import Flaw
from app.turns import in_turn
from integrations.xero import wire
from integrations.xero.documents import Gone, Skipped, Surroundings

T = TypeVar("T")

Convert = Callable[[Any, Surroundings], Document]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One of Xero's lists and how its records become documents.

    ``name`` is its path and the key in its answers, ``key`` the name of its records' id. ``query`` narrows
    the list to what concerns receivables. ``is_whole``: its records have no time of change, so that every
    answer is the whole list, and what is not in it is gone.
    """

    name: str
    kind: DocumentKind
    key: str
    record: type[Any]
    convert: Convert
    is_paged: bool = True
    query: tuple[tuple[str, str], ...] = ()
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Records of one kind as they came. ``records`` are those that could be read, documents or not.

    ``newest`` is the largest time of change among them.
    """

    documents: tuple[Document, ...] = ()
    deleted: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    records: tuple[Any, ...] = ()
    newest: datetime | None = None


def answered(body: bytes, name: str, shape: type[T]) -> T:
    """One part of an answer in a known shape; raises UnreadableAnswer."""
    try:
        return msgspec.json.decode(wire.envelope(body)[name], type=shape, strict=False)
    except KeyError as error:
        raise UnreadableAnswer(detail=f"{name} is missing") from error
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error


@in_turn
def batch(endpoint: Endpoint, raw: bytes | msgspec.Raw, around: Surroundings) -> Batch:
    """Read a list; each record stands by itself. UnreadableAnswer when it is no list at all."""
    records = _records(endpoint, raw)
    documents: list[Document] = []
    deleted: list[str] = []
    bad: list[tuple[int, str]] = []
    for at, record in enumerate(records):
        if isinstance(record, msgspec.DecodeError):
            bad.append((at, str(record)))
            continue
        try:
            documents.append(endpoint.convert(record, around))
        except Gone as gone:
            deleted.append(gone.remote_id)
        except Skipped:
            continue
        except ValueError as error:
            bad.append((at, str(error)))
    good = tuple(record for record in records if not isinstance(record, msgspec.DecodeError))
    flaws = tuple(_flaws(endpoint, bad, raw)) if bad else ()
    return Batch(tuple(documents), tuple(deleted), flaws, good, _newest(good))


def _records(endpoint: Endpoint, raw: bytes | msgspec.Raw) -> Sequence[Any]:
    """The list in one go, which is fast; one by one when something in it does not fit."""
    shape: Any = list[endpoint.record]  # type: ignore[name-defined]
    try:
        found: Sequence[Any] = msgspec.json.decode(raw, type=shape, strict=False)
    except msgspec.ValidationError:
        return [_read(endpoint, each) for each in _raws(raw)]
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error
    return found


def _raws(raw: bytes | msgspec.Raw) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error


def _read(endpoint: Endpoint, raw: msgspec.Raw) -> Any:
    try:
        return msgspec.json.decode(raw, type=endpoint.record, strict=False)
    except msgspec.DecodeError as error:
        return error


def _flaws(endpoint: Endpoint, bad: list[tuple[int, str]], raw: bytes | msgspec.Raw) -> Iterator[Flaw]:
    raws = _raws(raw)
    for at, reason in bad:
        text = bytes(raws[at]).decode("utf-8", "replace")
        yield Flaw(endpoint.kind, _id(raws[at], endpoint.key), reason[:300], text)


def _id(raw: msgspec.Raw, key: str) -> str:
    found = msgspec.json.decode(raw)
    return str(found.get(key) or "") if isinstance(found, dict) else ""


def _newest(records: Sequence[Any]) -> datetime | None:
    newest = None
    for record in records:
        try:
            moment = wire.instant(record.updated)
        except ValueError:
            continue
        if moment is not None and (newest is None or moment > newest):
            newest = moment
    return newest
