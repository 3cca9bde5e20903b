"""The Projects API: camelCase, ISO instants, its own pages and errors (wire/xero.md 2.8)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import JSON, Answered
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.received import Write
from integrations.sandbox.xero.records import Project, Task, TimeEntry
from integrations.sandbox.xero.words import Json

PROJECTS = "/projects.xro/2.0/"
_DEFAULT_SIZE, _MOST = 50, 500
_CHARGES = ("TIME", "FIXED", "NON_CHARGEABLE")


class Projects:
    """Projects, tasks and time of one organisation; they live beside the Accounting endpoints."""

    def __init__(self, org: Organisation) -> None:
        self._org = org

    def endpoint(self, path: str) -> str:
        """For the scopes: everything here is under one."""
        return "Projects"

    def state(self) -> dict[str, object]:
        """All projects with their tasks and time."""
        return {
            "Projects": [self._shown(each) for each in self._org.projects.values()],
            "Time": [
                self._time(each, entry)
                for each in self._org.projects.values()
                for entry in each.times.values()
            ],
        }

    def answer(self, request: Request, parameters: Mapping[str, str], write: Write | None) -> Response:
        """Do the work of a call."""
        asked = {name.lower(): value for name, value in parameters.items()}
        parts = [part for part in request.path[len(PROJECTS) :].lower().split("/") if part]
        match request.method, *parts:
            case "GET", "projectsusers":
                return _page([_user(key, name) for key, name in self._org.workers.items()], asked)
            case "GET", "projects":
                return _page([self._shown(each) for each in self._listed(asked)], asked)
            case "GET", "projects", key:
                return _ok(self._shown(self._project(key)))
            case "GET", "projects", key, "tasks":
                project = self._project(key)
                return _page([self._task(project, each) for each in project.tasks.values()], asked)
            case "GET", "projects", key, "tasks", task:
                project = self._project(key)
                return _ok(self._task(project, _found(project.tasks, task)))
            case "GET", "projects", key, "time":
                project = self._project(key)
                return _page([self._time(project, each) for each in _times(project, asked)], asked)
            case "GET", "projects", key, "time", entry:
                project = self._project(key)
                return _ok(self._time(project, _found(project.times, entry)))
        return self._changed(request, parts, write)

    def _changed(self, request: Request, parts: list[str], write: Write | None) -> Response:
        assert write is not None or request.method == "GET"
        body = _body(request)
        match request.method, *parts:
            case "POST", "projects":
                return self._made(self._shown(self._create(body)), "projectId", write)
            case (("PUT" | "PATCH"), "projects", key):
                return self._update(self._project(key), body)
            case "POST", "projects", key, "tasks":
                project = self._project(key)
                return self._made(self._task(project, self._create_task(project, body)), "taskId", write)
            case "PUT", "projects", key, "tasks", task:
                return self._update_task(_found(self._project(key).tasks, task), body)
            case "DELETE", "projects", key, "tasks", task:
                return self._delete_task(self._project(key), task)
            case "POST", "projects", key, "time":
                project = self._project(key)
                made = self._time(project, self._create_time(project, body))
                return self._made(made, "timeEntryId", write, status=200)
            case "PUT", "projects", key, "time", entry:
                return self._update_time(self._project(key), entry, body)
            case "DELETE", "projects", key, "time", entry:
                project = self._project(key)
                _editable(_found(project.times, entry))
                del project.times[entry]
                return Response(204)
        raise _error(404, "Not found")

    @staticmethod
    def _made(body: Json, key: str, write: Write | None, status: int = 201) -> Response:
        if write is not None:
            write.ids.append(str(body[key]))
        return _ok(body, status)

    def _project(self, key: str) -> Project:
        found: Project = _found(self._org.projects, key)
        return found

    def _listed(self, asked: dict[str, str]) -> list[Project]:
        contact, ids = asked.get("contactid", "").lower(), asked.get("projectids", "").lower()
        state = asked.get("states", "").upper()
        return [
            each
            for each in self._org.projects.values()
            if (not contact or each.contact == contact)
            and (not ids or each.id in ids)
            and (not state or each.status in state)
        ]

    def _create(self, body: Json) -> Project:
        contact = str(body.get("contactId", "")).lower()
        if contact not in self._org.entity("Contacts").records or not body.get("name"):
            raise _error(400, "The project needs a name and a contactId")
        now = self._org.now()
        made = Project(
            id=self._org.new_id("Projects"),
            created_at=now,
            updated_at=now,
            contact=contact,
            name=str(body["name"]),
        )
        self._org.projects[made.id] = made
        return made

    def _update(self, project: Project, body: Json) -> Response:
        status = str(body.get("status", project.status)).upper()
        if status not in {"INPROGRESS", "CLOSED"}:
            raise _error(400, "The status is not valid")
        project.status, project.name = status, str(body.get("name", project.name))
        return Response(204)

    def _create_task(self, project: Project, body: Json) -> Task:
        charge = str(body.get("chargeType", ""))
        if charge not in _CHARGES or not body.get("name"):
            raise _error(400, "The task needs a name and a chargeType")
        rate, estimate = _rate(body), _minutes(body.get("estimateMinutes") or 1)
        made = Task(self._org.new_id("Tasks"), str(body["name"]), rate, charge)
        made.estimate = estimate if body.get("estimateMinutes") else 0
        project.tasks[made.id] = made
        return made

    def _update_task(self, task: Task, body: Json) -> Response:
        task.name = str(body.get("name", task.name))
        if body.get("rate"):
            task.rate = _rate(body)
        return Response(204)

    @staticmethod
    def _delete_task(project: Project, key: str) -> Response:
        _found(project.tasks, key)
        if any(entry.task == key for entry in project.times.values()):
            raise _error(400, "A task with time entries cannot be deleted")
        del project.tasks[key]
        return Response(204)

    def _create_time(self, project: Project, body: Json) -> TimeEntry:
        task, user = str(body.get("taskId", "")).lower(), str(body.get("userId", "")).lower()
        if task not in project.tasks or user not in self._org.workers:
            raise _error(400, "The time entry needs a userId and a taskId of the project")
        made = TimeEntry(
            id=self._org.new_id("Time"),
            user=user,
            task=task,
            at=_instant(body.get("dateUtc")),
            entered_at=self._org.now(),
            minutes=_minutes(body.get("duration")),
            description=str(body.get("description") or ""),
        )
        project.times[made.id] = made
        return made

    def _update_time(self, project: Project, key: str, body: Json) -> Response:
        entry = _found(project.times, key)
        _editable(entry)
        if "duration" in body:
            entry.minutes = _minutes(body["duration"])
        if "description" in body:
            entry.description = str(body["description"] or "")
        return Response(204)

    def _amount(self, cents: int) -> Json:
        return {"currency": self._org.currency, "value": words.money(cents)}

    def _shown(self, project: Project) -> Json:
        tasks = [self._task(project, each) for each in project.tasks.values()]

        def total(name: str) -> Json:
            return self._amount(sum(words.cents(each[name]["value"]) for each in tasks))

        open_amount, invoiced = total("amountToBeInvoiced"), total("amountInvoiced")
        return {
            "projectId": project.id,
            "contactId": project.contact,
            "name": project.name,
            "currencyCode": self._org.currency,
            "minutesLogged": sum(each["totalMinutes"] for each in tasks),
            "totalTaskAmount": total("totalAmount"),
            "totalExpenseAmount": self._amount(0),
            "minutesToBeInvoiced": sum(each["minutesToBeInvoiced"] for each in tasks),
            "taskAmountToBeInvoiced": open_amount,
            "taskAmountInvoiced": invoiced,
            "expenseAmountToBeInvoiced": self._amount(0),
            "expenseAmountInvoiced": self._amount(0),
            "projectAmountInvoiced": self._amount(0),
            "deposit": self._amount(0),
            "depositApplied": self._amount(0),
            "creditNoteAmount": self._amount(0),
            "totalInvoiced": invoiced,
            "totalToBeInvoiced": open_amount,
            "status": project.status,
        }

    def _task(self, project: Project, task: Task) -> Json:
        entries = [each for each in project.times.values() if each.task == task.id]
        billed = sum(each.minutes for each in entries if each.status == "INVOICED")
        total = sum(each.minutes for each in entries)
        is_free = task.charge == "NON_CHARGEABLE"
        rate = 0 if is_free else task.rate
        return {
            "taskId": task.id,
            "name": task.name,
            "rate": self._amount(task.rate),
            "chargeType": task.charge,
            "estimateMinutes": task.estimate,
            "projectId": project.id,
            "totalMinutes": total,
            "totalAmount": self._amount(rate * total // 60),
            "minutesInvoiced": billed,
            "minutesToBeInvoiced": 0 if is_free else total - billed,
            "fixedMinutes": 0,
            "nonChargeableMinutes": total if is_free else 0,
            "amountToBeInvoiced": self._amount(rate * (total - billed) // 60),
            "amountInvoiced": self._amount(rate * billed // 60),
            "status": task.status,
        }

    @staticmethod
    def _time(project: Project, entry: TimeEntry) -> Json:
        return {
            "timeEntryId": entry.id,
            "userId": entry.user,
            "projectId": project.id,
            "taskId": entry.task,
            "dateUtc": words.iso(entry.at),
            "dateEnteredUtc": words.iso(entry.entered_at),
            "duration": entry.minutes,
            "description": entry.description,
            "status": entry.status,
        }


def _times(project: Project, asked: dict[str, str]) -> list[TimeEntry]:
    """Filters of the time list."""
    found = list(project.times.values())
    for name, member in (("userid", "user"), ("taskid", "task"), ("invoiceid", "invoice")):
        if asked.get(name):
            found = [each for each in found if getattr(each, member) == asked[name].lower()]
    if asked.get("contactid") and asked["contactid"].lower() != project.contact:
        return []
    if asked.get("states"):
        found = [each for each in found if each.status in asked["states"].upper()]
    if asked.get("ischargeable"):
        wanted = words.is_true(asked["ischargeable"])
        found = [each for each in found if (project.tasks[each.task].charge != "NON_CHARGEABLE") == wanted]
    if asked.get("dateafterutc"):
        found = [each for each in found if each.at >= _instant(asked["dateafterutc"])]
    if asked.get("datebeforeutc"):
        found = [each for each in found if each.at <= _instant(asked["datebeforeutc"])]
    return found


def _page(rows: list[Json], asked: dict[str, str]) -> Response:
    try:
        page = max(1, int(asked.get("page") or 1))
        size = min(max(1, int(asked.get("pagesize") or _DEFAULT_SIZE)), _MOST)
    except ValueError:
        raise _error(400, "page and pageSize must be numbers") from None
    pagination = {
        "page": page,
        "pageSize": size,
        "pageCount": -(-len(rows) // size),
        "itemCount": len(rows),
    }
    return _ok({"pagination": pagination, "items": rows[(page - 1) * size : page * size]})


def _found(held: Mapping[str, Any], key: str) -> Any:
    if key not in held:
        raise _error(404, "Not found")
    return held[key]


def _editable(entry: TimeEntry) -> None:
    if entry.status != "ACTIVE":
        raise _error(400, "Only active time entries can be changed")


def _rate(body: Json) -> int:
    """Cents of a task's rate."""
    rate = body.get("rate") or {}
    try:
        return words.cents(words.as_decimal(rate.get("value", 0)))
    except (AttributeError, ValueError, ArithmeticError):
        raise _error(400, "The rate is not valid") from None


def _minutes(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= 59_940:
        raise _error(400, "Minutes must be between 1 and 59940")
    return value


def _instant(value: object) -> datetime:
    try:
        return words.read_moment(str(value))
    except ValueError:
        raise _error(400, "The date is not valid") from None


def _body(request: Request) -> Json:
    if not request.body:
        return {}
    try:
        body = words.loads(request.body)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise _error(400, "The request body is not valid JSON")
    return body


def _user(key: str, name: str) -> Json:
    return {"userId": key, "name": name, "email": f"{name.lower().replace(' ', '.')}@example.com"}


def _ok(body: Json, status: int = 200) -> Response:
    return Response(status, words.dumps(body), JSON)


def _error(status: int, message: str) -> Answered:
    return Answered(Response(status, words.dumps({"message": message, "modelState": {}}), JSON))
