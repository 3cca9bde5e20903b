"""The story's worked time told in Projects: a project a customer, a task an item, an entry a time."""

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from integrations.sandbox.story import StoryTime
from integrations.sandbox.xero import words
from integrations.sandbox.xero.records import Project, Task, TimeEntry

if TYPE_CHECKING:
    from integrations.sandbox.xero.opening import Opening


def tell_projects(opening: "Opening") -> None:
    """Projects in the order their first time was written."""
    for told in opening.story.times:
        _tell(opening, told)


def _tell(opening: "Opening", told: StoryTime) -> None:
    org = opening.org
    worker = opening.id("Workers", told.worker)
    org.workers[worker] = told.worker
    project = _project(opening, told)
    task = _task(opening, project, told)
    entry = TimeEntry(
        id=opening.id("Time", told.key),
        user=worker,
        task=task.id,
        at=datetime.combine(told.worked_on, time(), UTC),
        entered_at=words.instant(told.created_at),
        minutes=told.minutes,
        description=told.description,
        status="INVOICED" if told.is_billed else "ACTIVE",
    )
    project.times[entry.id] = entry


def _project(opening: "Opening", told: StoryTime) -> Project:
    key = opening.id("Projects", told.customer)
    found = opening.org.projects.get(key)
    if found is None:
        contact = opening.id("Contacts", told.customer)
        at = told.created_at
        name = opening.org.contact(contact).name
        found = Project(id=key, created_at=at, updated_at=at, contact=contact, name=name)
        opening.org.projects[key] = found
    return found


def _task(opening: "Opening", project: Project, told: StoryTime) -> Task:
    charge = "TIME" if told.is_billable else "NON_CHARGEABLE"
    key = opening.id("Tasks", f"{told.customer}:{told.item}:{told.hourly_rate}:{charge}")
    found = project.tasks.get(key)
    if found is None:
        name = opening.items[told.item].name if told.item else "Work"
        rate = words.cents(words.as_decimal(told.hourly_rate or "0"))
        found = project.tasks[key] = Task(key, name, rate, charge)
    return found
