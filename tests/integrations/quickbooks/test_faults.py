"""Every failure QuickBooks is known for, in all its shapes, as ours (wire/quickbooks.md 5)."""

import json

import pytest

from app.domain.record import replace
from app.errors import (
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
    SubscriptionLapsed,
    UnreadableAnswer,
    WrongCredentials,
)
from integrations.http import Answer
from integrations.quickbooks import faults

DEAD_TOKEN = "AB01deadbeefdeadbeefdeadbeef"


def service(code: str, status: int = 400, kind: str = "ValidationFault", detail: str = "why") -> Answer:
    """The upper-case shape."""
    error = {"Message": "what", "Detail": detail, "code": code, "element": ""}
    body = {"Fault": {"Error": [error], "type": kind}, "time": "2026-11-20T08:00:00.000-08:00"}
    return Answer(status, {"intuit_tid": "1-abc"}, json.dumps(body).encode())


def gateway(code: str, status: int) -> Answer:
    """The lower-case shape, nulls everywhere, the dead token in its detail."""
    error = {"message": "m", "detail": f"Token expired: {DEAD_TOKEN}", "code": code, "element": None}
    body = {"warnings": None, "fault": {"error": [error], "type": "AUTHENTICATION"}, "time": 1601391072830}
    return Answer(status, {}, json.dumps(body).encode())


def xml(code: str, status: int) -> Answer:
    """The XML shape."""
    error = f'<Error code="{code}"><Message>m</Message></Error>'
    return Answer(status, {}, f'<IntuitResponse><Fault type="X">{error}</Fault></IntuitResponse>'.encode())


def bare(fault: object) -> Answer:
    """An upper-case fault with members missing."""
    return Answer(400, {}, json.dumps({"Fault": fault}).encode())


HTML = b"<html><body>Service Unavailable</body></html>"

WRITES: list[tuple[Answer, type[CountersignError]]] = [
    (service("610"), RecordGone),
    (service("2500"), RecordGone),
    (service("5010"), ChangedInLedger),
    (service("6140"), DuplicateNumber),
    (service("6190"), SubscriptionLapsed),
    (service("6210"), PeriodClosed),
    *((service(code), RemoteRejected) for code in ("500", "2010", "2020", "2030", "2050", "2080", "2090",
                                                   "2170", "4000", "4001", "6000", "6070", "6240", "6540",
                                                   "99999")),
    (service("120"), MissingPermission),
    (service("10000"), OutcomeUnknown),
    (service("500", kind="SystemFault"), OutcomeUnknown),
    (service("6000", status=500), OutcomeUnknown),
    (gateway("3200", 401), ConnectionRevoked),
    (xml("100", 401), ConnectionRevoked),
    (gateway("3100", 403), WrongCredentials),
    (gateway("3001", 429), RateLimited),
    (gateway("3001", 403), RateLimited),
    (service("3001", status=429, kind="SERVICE"), RateLimited),
    (Answer(503, {}, HTML), OutcomeUnknown),
    (Answer(504, {}, b""), OutcomeUnknown),
    (Answer(400, {}, b"<html>"), OutcomeUnknown),
    (Answer(429, {}, b""), RateLimited),
    (Answer(403, {}, HTML), WrongCredentials),
    (Answer(401, {}, b""), ConnectionRevoked),
    (xml("3200", 403), ConnectionRevoked),
    (xml("3100", 403), WrongCredentials),
    (xml("3001", 503), RateLimited),
    (xml("610", 400), RecordGone),
    (service("610", detail="Object Not Found : The object does not exist."), RecordGone),
    (service("610", detail="Something you're trying to use has been made inactive. Check the fields with "
             "accounts, customers, items, vendors or employees."), RecordGone),
    (service("3001"), RateLimited),
    (service("3200"), ConnectionRevoked),
    (service("10000", status=200, kind="SystemFault"), OutcomeUnknown),
    (bare({"Error": [{"Message": "what"}], "type": "ValidationFault"}), RemoteRejected),
    (bare({"Error": [], "type": "ValidationFault"}), RemoteRejected),
    (bare({"Error": [{"code": "BAD", "Detail": None, "element": None}]}), RemoteRejected),
    (bare({"Error": [{"code": 6210}], "type": "AuthorizatonFault"}), PeriodClosed),
    (Answer(400, {}, b'{"Fault":'), OutcomeUnknown),
    (Answer(500, {}, b"null"), OutcomeUnknown),
    (Answer(502, {}, HTML), OutcomeUnknown),
]  # fmt: skip

READS: list[tuple[Answer, type[CountersignError]]] = [
    (service("10000"), RemoteFault),
    (service("500", kind="SystemFault"), RemoteFault),
    (service("4000"), RemoteRejected),
    (service("610"), RecordGone),
    (gateway("3001", 429), RateLimited),
    (gateway("3100", 403), WrongCredentials),
    (xml("3200", 401), ConnectionRevoked),
    (Answer(503, {}, HTML), RemoteFault),
    (Answer(302, {}, HTML), UnreadableAnswer),
    (Answer(502, {}, HTML), RemoteFault),
    (Answer(404, {}, b""), UnreadableAnswer),
    (xml("3001", 429), RateLimited),
    (service("10000", status=200, kind="SystemFault"), RemoteFault),
    (service("120", status=403), MissingPermission),
    (service("6190"), SubscriptionLapsed),
]


@pytest.mark.parametrize(("answer", "expected"), WRITES)
def test_failures_of_writes(answer: Answer, expected: type[CountersignError]) -> None:
    """What surely was not written is told from what may have been."""
    assert type(faults.of_write(answer)) is expected


@pytest.mark.parametrize(("answer", "expected"), READS)
def test_failures_of_reads(answer: Answer, expected: type[CountersignError]) -> None:
    """A failed read never leaves the books in doubt."""
    error = faults.of_read(answer)
    assert type(error) is expected
    assert error.books == "untouched"


def test_a_fault_inside_a_success_is_seen() -> None:
    """HTTP 200 may carry a fault."""
    assert faults.parse(service("6000", status=200).body) is not None
    assert faults.parse(b'{"Invoice":{"Id":"1"},"time":"2026-11-20T08:00:00-08:00"}') is None


def test_no_token_is_repeated() -> None:
    """Gateway details carry the dead access token; ours do not."""
    for answer in (gateway("3200", 401), gateway("3100", 403), gateway("3001", 429)):
        assert DEAD_TOKEN not in faults.of_write(answer).detail
        assert DEAD_TOKEN not in faults.of_read(answer).detail


def test_free_words_reach_the_person() -> None:
    """A business refusal's own sentence is in the title, its code and trace in the detail."""
    error = faults.of_write(service("6000", detail="You can only add or edit one name at a time."))
    assert "one name at a time" in error.title
    assert "6000" in error.detail
    assert "1-abc" in error.detail


def test_a_throttle_names_a_pause() -> None:
    """QuickBooks names none; a minute is its advice."""
    error = faults.of_read(gateway("3001", 429))
    assert error.retry_after == faults.PAUSE


@pytest.mark.parametrize(("told", "seconds"), [("7", 7), ("soon", 60), ("-1", 60), ("99999999", 60)])
def test_a_pause_the_service_names_is_heeded(told: str, seconds: int) -> None:
    """Should Retry-After ever come, it counts; nonsense does not."""
    answer = replace(gateway("3001", 429), headers={"retry-after": told})
    error = faults.of_read(answer)
    assert error.retry_after is not None
    assert error.retry_after.total_seconds() == seconds


def test_a_taken_number_is_named() -> None:
    """6140 tells who has the number; that is said, and kept in the detail."""
    detail = (
        "Duplicate Document Number Error : You must specify a different number. This number has already been "
        "used. DocNumber=1041 is assigned to TxnType=Invoice with TxnId=17984"
    )
    error = faults.of_write(service("6140", detail=detail))
    assert error.title == "The number 1041 is already used by Invoice 17984"
    assert faults.of_write(service("6140")).title == DuplicateNumber.title


def test_the_first_of_several_errors_decides() -> None:
    """Several may come; the first is shown."""
    errors = [{"code": "6210", "Message": "closed"}, {"code": "610", "Message": "gone"}]
    assert type(faults.of_write(bare({"Error": errors}))) is PeriodClosed
