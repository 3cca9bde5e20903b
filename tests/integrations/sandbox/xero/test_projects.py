"""The Projects API (wire/xero.md 2.8)."""

from typing import Any

import pytest


def _project(xero: Any) -> dict[str, Any]:
    (project,) = xero.projects("GET", "Projects").json["items"]
    return dict(project)


def test_the_story_is_a_project_a_customer(xero: Any) -> None:
    """A task an item, an entry a time; camelCase, ISO with Z."""
    project = _project(xero)
    assert project["name"] == "Pell's Yard" and project["minutesLogged"] == 150
    root = f"Projects/{project['projectId']}"
    (task,) = xero.projects("GET", f"{root}/Tasks").json["items"]
    assert (task["name"], task["chargeType"], task["totalMinutes"]) == ("Design hour", "TIME", 150)
    assert task["rate"] == {"currency": "USD", "value": 95}
    answer = xero.projects("GET", f"{root}/Time").json
    (entry,) = answer["items"]
    assert answer["pagination"] == {"page": 1, "pageSize": 50, "pageCount": 1, "itemCount": 1}
    assert (entry["duration"], entry["status"], entry["description"]) == (150, "ACTIVE", "Colour")
    assert entry["dateUtc"] == "2026-11-04T00:00:00Z"
    (user,) = xero.projects("GET", "ProjectsUsers").json["items"]
    assert (user["userId"], user["name"]) == (entry["userId"], "Jo Marsh")


def test_write_statuses(xero: Any) -> None:
    """Project and task 201, time 200, change and deletion 204."""
    contact = xero.contact("Tidewater Ceramics")
    made = xero.projects("POST", "Projects", {"contactId": contact, "name": "Kiln"})
    root = f"Projects/{made.json['projectId']}"
    rate = {"currency": "USD", "value": 80}
    task = xero.projects("POST", f"{root}/Tasks", {"name": "Dig", "rate": rate, "chargeType": "TIME"})
    assert (made.status, task.status) == (201, 201)
    (user,) = xero.projects("GET", "ProjectsUsers").json["items"]
    body = {
        "userId": user["userId"],
        "taskId": task.json["taskId"],
        "dateUtc": "2026-11-20T09:00:00Z",
        "duration": 30,
    }
    time = xero.projects("POST", f"{root}/Time", body)
    entry = f"{root}/Time/{time.json['timeEntryId']}"
    assert time.status == 200
    assert xero.projects("PUT", entry, {**body, "duration": 45}).status == 204
    assert xero.projects("GET", entry).json["duration"] == 45
    assert xero.projects("GET", root).json["totalToBeInvoiced"]["value"] == 60
    assert xero.projects("DELETE", f"{root}/Tasks/{task.json['taskId']}").status == 400
    assert xero.projects("DELETE", entry).status == 204
    assert xero.projects("PATCH", root, {"status": "CLOSED"}).status == 204
    assert xero.projects("GET", root).json["status"] == "CLOSED"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("isChargeable=true", 1),
        ("isChargeable=False", 0),
        ("states=ACTIVE", 1),
        ("states=INVOICED", 0),
        ("dateAfterUtc=2026-11-05T00:00:00Z", 0),
        ("dateBeforeUtc=2026-11-05T00:00:00Z", 1),
        ("userId=nobody", 0),
    ],
)
def test_time_is_filtered(xero: Any, query: str, count: int) -> None:
    """By chargeability, state, day and user."""
    root = f"Projects/{_project(xero)['projectId']}"
    assert len(xero.projects("GET", f"{root}/Time?{query}").json["items"]) == count


def test_errors_have_a_shape_of_their_own(xero: Any) -> None:
    """Members message and modelState."""
    answer = xero.projects("POST", "Projects", {"name": "x"})
    assert answer.status == 400 and set(answer.json) == {"message", "modelState"}
    assert set(xero.projects("GET", "Projects/none").json) == {"message", "modelState"}


def test_pages_are_clamped_at_500(xero: Any) -> None:
    """A page has 50 by default."""
    assert xero.projects("GET", "Projects?pageSize=9999").json["pagination"]["pageSize"] == 500


def test_keys_work_here_too(xero: Any) -> None:
    """An Idempotency-Key gives the stored answer."""
    body = {"contactId": xero.contact("Tidewater Ceramics"), "name": "Once"}
    headers = {**xero.headers(), "Idempotency-Key": "p1"}
    address = "/projects.xro/2.0/Projects"
    first = xero.talk(xero.sandbox.url, "POST", address, body, headers)
    assert xero.talk(xero.sandbox.url, "POST", address, body, headers).body == first.body
    assert len(xero.projects("GET", "Projects").json["items"]) == 2
