"""Every failure Xero is known for, in all its shapes, as ours (wire/xero.md 5)."""

import json
from datetime import timedelta

import pytest

from app.errors import (
    AllowanceSpent,
    ChangedInLedger,
    ConnectionRevoked,
    CountersignError,
    DuplicateNumber,
    MissingPermission,
    OutcomeUnknown,
    PeriodClosed,
    RateLimited,
    RecordGone,
    RemoteFault,
    RemoteRejected,
    UnreadableAnswer,
)
from integrations.http import Answer
from integrations.xero import faults

SECRET = "Larkspur Ltd owes 4,000"


def validation(*messages: str) -> Answer:
    """The API's own shape, with the whole element echoed."""
    errors = [{"Message": message} for message in messages]
    element = {"Contact": {"Name": SECRET}, "HasErrors": True, "ValidationErrors": errors}
    body = {"ErrorNumber": 10, "Type": "ValidationException", "Message": "A validation exception occurred",
            "Elements": [element]}  # fmt: skip
    return Answer(400, {}, json.dumps(body).encode())


def api(number: int, kind: str) -> Answer:
    """The API's own shape without elements."""
    return Answer(400, {}, json.dumps({"ErrorNumber": number, "Type": kind, "Message": "why"}).encode())


def gateway(status: int, detail: str, title: str = "t") -> Answer:
    """The gateway's shape."""
    body = {
        "Type": None,
        "Title": title,
        "Status": status,
        "Detail": detail,
        "Instance": "x",
        "Extensions": {},
    }
    return Answer(status, {}, json.dumps(body).encode())


def limited(problem: str, pause: str = "") -> Answer:
    """429 with Xero's headers, and nothing in its body."""
    headers = {"x-rate-limit-problem": problem} | ({"retry-after": pause} if pause else {})
    return Answer(429, headers, b"")


TOKEN = gateway(401, "TokenExpired: token expired at 04/09/2023 05:16:59", "Unauthorized")
SCOPE = gateway(401, "AuthorizationUnsuccessful", "Unauthorized")
TENANT = gateway(403, "AuthenticationUnsuccessful", "Forbidden")
ROLE = gateway(403, "You lack a permission", "Forbidden")
GONE = Answer(404, {}, b"The resource you're looking for cannot be found")
OFFLINE = Answer(503, {}, b"The Organisation is offline")
BROKEN = gateway(500, "An error occurred in Xero.", "An error occurred")
PROJECTS = Answer(400, {}, json.dumps({"message": "The request is invalid", "modelState": {}}).encode())
HTML = b"<html><body>Bad gateway</body></html>"

BOTH: list[tuple[Answer, type[CountersignError]]] = [
    (TOKEN, ConnectionRevoked),
    (SCOPE, MissingPermission),
    (TENANT, ConnectionRevoked),
    (ROLE, MissingPermission),
    (GONE, RecordGone),
    (limited("minute", "30"), RateLimited),
    (limited("Minute", "30"), RateLimited),
    (limited("appminute", "7"), RateLimited),
    (limited("concurrent"), RateLimited),
    (limited(""), RateLimited),
    (limited("day", "66975"), AllowanceSpent),
    (limited("Daily", "66975"), AllowanceSpent),
    (gateway(412, "condition"), RemoteRejected),
    (gateway(501, "not implemented"), RemoteRejected),
    (api(14, "PostDataInvalidException"), RemoteRejected),
    (api(16, "QueryParseException"), RemoteRejected),
    (api(51, "HighVolumeException"), RemoteRejected),
    (PROJECTS, RemoteRejected),
    (validation("Account could not be found."), RemoteRejected),
]

READS: list[tuple[Answer, type[CountersignError]]] = [
    (BROKEN, RemoteFault),
    (OFFLINE, RemoteFault),
    (Answer(502, {}, HTML), RemoteFault),
    (Answer(400, {}, HTML), UnreadableAnswer),
]

WRITES: list[tuple[Answer, type[CountersignError]]] = [
    (BROKEN, OutcomeUnknown),
    (OFFLINE, OutcomeUnknown),
    (Answer(502, {}, HTML), OutcomeUnknown),
    (Answer(504, {}, b""), OutcomeUnknown),
    (Answer(400, {}, HTML), RemoteRejected),
    (validation("The document date cannot be before the period lock date, currently set at …"), PeriodClosed),
    (validation("Invoice # must be unique."), DuplicateNumber),
    (validation("Payment amount exceeds the amount outstanding on this document"), ChangedInLedger),
    (validation("Payments can only be made against Authorised documents"), ChangedInLedger),
    (validation("a first one", "Invoice # must be unique."), DuplicateNumber),
]


@pytest.mark.parametrize(("answer", "expected"), BOTH + READS)
def test_reads(answer: Answer, expected: type[CountersignError]) -> None:
    """The one class for its cause; nothing of the books is touched by a read."""
    assert type(faults.of_read(answer)) is expected


@pytest.mark.parametrize(("answer", "expected"), BOTH + WRITES)
def test_writes(answer: Answer, expected: type[CountersignError]) -> None:
    """The one class for its cause; unknown unless it is surely not written."""
    assert type(faults.of_write(answer)) is expected


@pytest.mark.parametrize("answer", [each for each, _ in BOTH + READS + WRITES])
def test_what_is_shown_holds_no_document(answer: Answer) -> None:
    """A validation echoes the whole element; none of it gets into an error or a log."""
    for error in (faults.of_read(answer), faults.of_write(answer)):
        assert SECRET not in error.title + error.detail + error.remedy


def test_pauses_are_told() -> None:
    """Retry-After where it is given, a minute or a moment where it is not."""
    assert faults.of_read(limited("minute", "30")).retry_after == timedelta(seconds=30)
    assert faults.of_read(limited("minute")).retry_after == timedelta(seconds=60)
    assert faults.of_read(limited("concurrent")).retry_after == faults.BUSY_PAUSE
    assert faults.of_read(limited("day", "66975")).retry_after == timedelta(seconds=66_975)
    assert faults.of_read(OFFLINE).retry_after == faults.OFFLINE_PAUSE


def test_only_a_stale_token_is_renewed() -> None:
    """A missing scope is not mended by a fresh token."""
    assert faults.is_stale_token(TOKEN)
    assert faults.is_stale_token(Answer(401, {}, b""))
    assert not faults.is_stale_token(SCOPE)
    assert not faults.is_stale_token(TENANT)


def test_an_element_that_failed_inside_a_success() -> None:
    """With summarizeErrors=false Xero answers 200; the elements are looked at one by one."""
    good = {"PaymentID": "p", "StatusAttributeString": "OK"}
    bad = {
        "PaymentID": "00000000-0000-0000-0000-000000000000",
        "StatusAttributeString": "ERROR",
        "HasValidationErrors": True,
        "ValidationErrors": [{"Message": "Account could not be found."}],
    }
    assert faults.of_elements(json.dumps({"Payments": [good]}).encode(), "Payments") is None
    refused = faults.of_elements(json.dumps({"Payments": [good, bad]}).encode(), "Payments")
    assert refused is not None
    assert refused.title == "Xero refused it: Account could not be found."
    assert faults.of_elements(b"", "Payments") is None
