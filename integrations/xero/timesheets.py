"""Worked time from the Projects API (wire/xero.md 2.8): projects, their tasks, and the time on them.

Time is listed by project and has no time of change. A project that looks as it did when its time was last
read is passed over; which entries it had then is kept, so that a deleted one is noticed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import Struct

from app.domain.documents import BillingStatus, DocumentKind, TimeEntry
from app.errors import MissingPermission, UnreadableAnswer
from app.ports import Cancel, Flaw
from integrations.xero import wire
from integrations.xero.client import PROJECTS, XeroClient
from integrations.xero.incoming import Batch

PAGE = 500
"""The most a page gives."""


class _Amount(Struct, rename="camel"):
    currency: str | None = None
    value: Decimal | None = None


class _Project(Struct, rename="camel"):
    project_id: str
    name: str | None = None
    contact_id: str | None = None


class _Task(Struct, rename="camel"):
    task_id: str
    name: str | None = None
    charge_type: str | None = None
    rate: _Amount | None = None


class _User(Struct, rename="camel"):
    user_id: str
    name: str | None = None


class _Time(Struct, rename="camel"):
    time_entry_id: str
    date_utc: str
    user_id: str | None = None
    task_id: str | None = None
    duration: int = 0
    description: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    """A project with its tasks by id, and the people by theirs."""

    project: _Project
    tasks: dict[str, _Task]
    people: dict[str, str]


@dataclass(slots=True)
class Timesheets:
    """The worked time of one organisation."""

    client: XeroClient
    cancel: Cancel
    _people: dict[str, str] = field(default_factory=dict)

    def changed(self, known: dict[str, list[str]]) -> Iterator[tuple[Batch, dict[str, list[str]]]]:
        """The time of every project that changed, with what is known afterwards.

        ``known`` holds by project what it looked like, followed by the ids of its entries. An organisation
        without Projects, or without the right to read them, has none.
        """
        try:
            projects = list(self._items("Projects"))
        except MissingPermission:
            return
        known = dict(known)
        for raw in projects:
            project = msgspec.json.decode(raw, type=_Project, strict=False)
            look = hashlib.sha256(raw).hexdigest()[:16]
            before = known.get(project.project_id, [])
            if before[:1] == [look]:
                continue
            found, ids = self._time(project)
            gone = tuple(one for one in before[1:] if one not in ids)
            known = known | {project.project_id: [look, *sorted(ids)]}
            yield Batch(found.documents, gone, found.flaws), known

    def _time(self, project: _Project) -> tuple[Batch, set[str]]:
        if not self._people:
            users = (
                msgspec.json.decode(raw, type=_User, strict=False) for raw in self._items("ProjectsUsers")
            )
            self._people = {user.user_id: user.name or "" for user in users}
        path = f"Projects/{project.project_id}"
        tasks = (msgspec.json.decode(raw, type=_Task, strict=False) for raw in self._items(f"{path}/Tasks"))
        job = _Job(project, {task.task_id: task for task in tasks}, self._people)
        documents: list[TimeEntry] = []
        flaws: list[Flaw] = []
        ids: set[str] = set()
        for raw in self._items(f"{path}/Time"):
            try:
                entry = _entry(msgspec.json.decode(raw, type=_Time, strict=False), job)
            except (msgspec.DecodeError, ValueError) as error:
                flaws.append(_flaw(raw, error))
                ids.add(flaws[-1].remote_id)
                continue
            documents.append(entry)
            ids.add(entry.remote_id)
        return Batch(tuple(documents), (), tuple(flaws)), ids

    def _items(self, path: str) -> Iterator[msgspec.Raw]:
        page, pages = 1, 1
        while page <= pages:
            query = (("page", str(page)), ("pageSize", str(PAGE)))
            body = self.client.get(f"{PROJECTS}/{path}", query, cancel=self.cancel).body
            try:
                parts = wire.envelope(body)
                items = msgspec.json.decode(parts.get("items", msgspec.Raw(b"[]")), type=list[msgspec.Raw])
                numbers = msgspec.json.decode(
                    parts.get("pagination", msgspec.Raw(b"{}")), type=wire.Pagination, strict=False
                )
            except msgspec.DecodeError as error:
                raise UnreadableAnswer(detail=str(error)) from error
            yield from items
            page, pages = page + 1, numbers.page_count


def _entry(record: _Time, job: _Job) -> TimeEntry:
    task = job.tasks.get(record.task_id or "")
    rate = task.rate if task else None
    names = (job.project.name, task.name if task else None)
    return TimeEntry(
        remote_id=record.time_entry_id,
        version="",
        worker=job.people.get(record.user_id or "", ""),
        worked_on=wire.needed_day(record.date_utc),
        minutes=record.duration,
        status=_status(record.status, task),
        customer_id=job.project.contact_id,
        project=": ".join(name for name in names if name),
        hourly_rate=wire.plain(rate.value if rate else None),
        currency=(rate.currency if rate else None) or "USD",
        description=record.description or "",
    )


def _status(status: str | None, task: _Task | None) -> BillingStatus:
    match status:
        case "INVOICED":
            return BillingStatus.BILLED
        case "LOCKED":
            # Somebody closed it off, perhaps for a bill of their own: asking twice is worse than not at all.
            return BillingStatus.NOT_BILLABLE
        case "ACTIVE":
            is_free = task is not None and task.charge_type == "NON_CHARGEABLE"
            return BillingStatus.NOT_BILLABLE if is_free else BillingStatus.BILLABLE
        case _:
            raise ValueError(f"has the unknown status {status!r}")


def _flaw(raw: msgspec.Raw, error: Exception) -> Flaw:
    found: Any = msgspec.json.decode(raw)
    remote_id = str(found.get("timeEntryId") or "") if isinstance(found, dict) else ""
    text = bytes(raw).decode("utf-8", "replace")
    return Flaw(DocumentKind.TIME_ENTRY, remote_id, str(error)[:300], text)
