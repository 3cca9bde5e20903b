"""Xero's refusals in their shapes (wire/xero.md 5)."""

from datetime import datetime

from integrations.sandbox.exchange import Response
from integrations.sandbox.xero.words import Json, dumps, guid

JSON = {"Content-Type": "application/json; charset=utf-8"}
TEXT = {"Content-Type": "text/plain; charset=utf-8"}

NOT_FOUND = "The resource you're looking for cannot be found"
OFFLINE = "The Organisation is offline"
UNAVAILABLE = "The Xero API is temporarily unavailable"
MAINTENANCE = "The Xero API is currently offline for maintenance"
INTERNAL = "An error occurred in Xero. Check the API Status page http://status.developer.xero.com for status."


class Refused(Exception):
    """One element of a write that breaks a rule; the others of the call are not touched."""

    def __init__(self, *messages: str) -> None:
        super().__init__("; ".join(messages))
        self.messages = messages


class Answered(Exception):
    """The whole call ends with this answer."""

    def __init__(self, response: Response) -> None:
        super().__init__(f"{response.status}")
        self.response = response


def validation(elements: list[Json]) -> Response:
    """400 with the refused elements echoed."""
    body = {
        "ErrorNumber": 10,
        "Type": "ValidationException",
        "Message": "A validation exception occurred",
        "Elements": elements,
    }
    return Response(400, dumps(body), JSON)


def bad_request(number: int, kind: str, message: str) -> Answered:
    """400 for the whole call: bad JSON, a bad filter, a reused key."""
    body = {"ErrorNumber": number, "Type": kind, "Message": message}
    return Answered(Response(400, dumps(body), JSON))


def query_parse(message: str) -> Answered:
    """400 for a filter, an order or a parameter that cannot be read."""
    return bad_request(16, "QueryParseException", message)


def too_much() -> Answered:
    """400 for a list that would touch more than a hundred thousand records."""
    return bad_request(51, "HighVolumeException", "The request would return too many records")


def not_found() -> Answered:
    """404 is plain text, not JSON."""
    return Answered(Response(404, NOT_FOUND.encode(), TEXT))


def no_method() -> Answered:
    """501: nothing of this kind can be done here."""
    return Answered(problem(501, "Not Implemented", "This endpoint does not support this method"))


def problem(status: int, title: str, detail: str, headers: dict[str, str] | None = None) -> Response:
    """The gateway's shape: 401, 403, 500, 501."""
    body: Json = {
        "Type": None,
        "Title": title,
        "Status": status,
        "Detail": detail,
        "Instance": guid("instance", title, detail),
        "Extensions": {},
    }
    return Response(status, dumps(body), {**JSON, **(headers or {})})


def expired(now: datetime) -> Response:
    """401 for an access token past its half hour; the service writes the day first."""
    return problem(401, "Unauthorized", f"TokenExpired: token expired at {now:%d/%m/%Y %H:%M:%S}")


def unauthorised_scope() -> Response:
    """401 for a call outside the granted scopes."""
    headers = {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}
    return problem(401, "Unauthorized", "AuthorizationUnsuccessful", headers)


def forbidden() -> Response:
    """403: this token does not reach this organisation, or no longer."""
    return problem(403, "Forbidden", "AuthenticationUnsuccessful")


def not_permitted() -> Answered:
    """403: the connected user's role does not allow it."""
    return Answered(problem(403, "Forbidden", "The user does not have permission to do this"))


def server_error() -> Response:
    """500 in its own shape, without Type and Extensions."""
    body = {
        "Title": "An error occurred",
        "Detail": INTERNAL,
        "Status": 500,
        "Instance": guid("instance", "500"),
    }
    return Response(500, dumps(body), JSON)


def unavailable(text: str = UNAVAILABLE) -> Response:
    """503 is plain text, too."""
    return Response(503, text.encode(), TEXT)


def too_many(problem_name: str, retry_after: int | None) -> Response:
    """429; ``concurrent`` comes without Retry-After."""
    headers = {"X-Rate-Limit-Problem": problem_name}
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    return Response(429, b"", headers)
