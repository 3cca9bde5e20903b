"""What changed since a moment: change data capture, queries for what it omits (wire/quickbooks.md 2.6)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import msgspec

from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.ports import Cancel
from integrations.quickbooks import reading, wire
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import ENTITIES, TRACKED, Batch, Entity, answered, batch
from integrations.quickbooks.reading import Spot

OVERLAP = timedelta(seconds=120)
"""Changes this much before the last look are asked for again (2.6)."""


class Run(Protocol):
    """A sync run, as far as changes need it."""

    @property
    def client(self) -> QuickBooksClient:
        """The calls."""

    @property
    def setting(self) -> Setting:
        """What records do not say themselves."""

    @property
    def cancel(self) -> Cancel:
        """Asked between steps."""

    @property
    def changed_rates(self) -> bool:
        """A tax rate changed, so that every tax code may have."""

    @property
    def tracked(self) -> Collection[DocumentKind]:
        """The lists by which the company tells lines apart."""


@dataclass(slots=True)
class Looked:
    """What a look found out beside the changes: kinds whose deletions may be missing, and when it was."""

    cut: list[DocumentKind] = field(default_factory=list)
    time: str = ""


def since(run: Run, moment: str, looked: Looked) -> Iterator[tuple[Entity, Batch]]:
    """Everything that changed since the server's ``moment``, as parts of one kind; fills ``looked``."""
    began = _earlier(moment)
    tracked = [entity for entity in TRACKED if entity.kind in run.tracked]
    captured = [entity for entity in (*ENTITIES, *tracked) if entity.is_captured]
    found, looked.time = _captured(run, captured, began)
    if sum(len(part.stamps) for part in found.values()) < reading.PAGE:
        for entity, part in found.items():
            if part.stamps:
                yield entity, _confirmed(run, entity, part)
    else:
        # An answer that is full may be cut, without saying so: ask for each kind by itself.
        for entity in captured:
            yield from _alone(run, entity, began, looked)
    for entity in ENTITIES:
        if not entity.is_captured:
            is_whole = run.changed_rates and entity.kind is DocumentKind.TAX_CODE
            yield from _polled(run, entity, Spot() if is_whole else Spot(at=began))


def _earlier(moment: str) -> str:
    return (datetime.fromisoformat(moment) - OVERLAP).replace(microsecond=0).isoformat()


def _captured(run: Run, entities: Sequence[Entity], moment: str) -> tuple[dict[Entity, Batch], str]:
    names = ",".join(entity.name for entity in entities)
    query = (("entities", names), ("changedSince", moment))
    answer = answered(run.client.get("cdc", query, cancel=run.cancel), wire.CdcAnswer)
    groups: dict[str, msgspec.Raw] = {}
    for response in answer.cdc_response:
        for group in response.query_response:
            groups.update(group)
    return {entity: batch(entity, groups.get(entity.name), run.setting) for entity in entities}, answer.time


def _alone(run: Run, entity: Entity, moment: str, looked: Looked) -> Iterator[tuple[Entity, Batch]]:
    """One kind's changes; while they fill an answer, from the last time seen on, at last by query.

    Deletions come last in an answer, so a full one may have lost some: the kind is then compared whole.
    """
    while True:
        run.cancel.check()
        found, _ = _captured(run, [entity], moment)
        part = found[entity]
        if len(part.stamps) < reading.PAGE:
            if part.stamps:
                yield entity, _confirmed(run, entity, part)
            return
        if entity.kind not in looked.cut:
            looked.cut.append(entity.kind)
        gone = set(part.deleted)
        times = [time for remote_id, time in part.stamps if remote_id not in gone and time]
        if not times or times[-1] == times[0]:
            yield from _polled(run, entity, Spot(at=moment))
            return
        yield entity, _confirmed(run, entity, part)
        moment = times[-1]


def _polled(run: Run, entity: Entity, spot: Spot) -> Iterator[tuple[Entity, Batch]]:
    """Changes by query, for what change data capture does not cover or can't hold."""
    is_end = False
    while not is_end:
        run.cancel.check()
        rows = reading.rows(run.client, entity, spot, run.cancel)
        is_end, spot = rows.is_end, rows.next
        part = rows.part(run.setting)
        if part.documents or part.flaws:
            yield entity, part


def _confirmed(run: Run, entity: Entity, part: Batch) -> Batch:
    """Deletions are believed only when a read agrees: QuickBooks has reported false ones (2.6)."""
    if not part.deleted:
        return part
    alive = reading.read(run.client, entity.kind, list(part.deleted), run.setting)
    living = {document.remote_id for document in alive.documents} | {flaw.remote_id for flaw in alive.flaws}
    gone = tuple(remote_id for remote_id in part.deleted if remote_id not in living)
    return replace(
        part, documents=part.documents + alive.documents, deleted=gone, flaws=part.flaws + alive.flaws
    )
