"""QuickBooks' failures as ours (wire/quickbooks.md 5). Nothing outside this file knows a QuickBooks code."""

import re
from dataclasses import dataclass
from datetime import timedelta

import msgspec

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

THROTTLED = "3001"
STALE_TOKEN = frozenset({"3200", "100"})
"""Authentication failures: the access token is refused, a fresh one may not be (5.2)."""

SYSTEM = frozenset({"10000"})
"""QuickBooks broke down on its own side: a write may have happened (5.2)."""

PAUSE = timedelta(seconds=60)
"""QuickBooks names no time; a minute is its advice (wire/quickbooks.md 4)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The first error of a fault, whichever of the three shapes it came in. ``kind`` is the fault's type."""

    code: str
    message: str = ""
    detail: str = ""
    element: str = ""
    kind: str = ""


class _Error(msgspec.Struct):
    code: str | int | None = None
    message: str | None = None
    Message: str | None = None
    detail: str | None = None
    Detail: str | None = None
    element: str | None = None


class _Fault(msgspec.Struct):
    error: list[_Error] = []
    Error: list[_Error] = []
    type: str | None = None


class _Envelope(msgspec.Struct):
    fault: _Fault | None = None
    Fault: _Fault | None = None


_ENVELOPE = msgspec.json.Decoder(_Envelope)


def parse(body: bytes) -> Fault | None:
    """The fault in an answer's body, also inside an HTTP 200; None when there is none to be read."""
    if body.lstrip()[:1] == b"<":
        return _xml(body.decode("utf-8", "replace"))
    try:
        envelope = _ENVELOPE.decode(body)
    except msgspec.DecodeError:
        return None
    fault = envelope.Fault or envelope.fault
    if fault is None:
        return None
    first = next(iter(fault.Error or fault.error), _Error())
    return Fault(
        code=str(first.code or ""),
        message=first.Message or first.message or "",
        detail=first.Detail or first.detail or "",
        element=first.element or "",
        kind=fault.type or "",
    )


def _xml(text: str) -> Fault | None:
    code = re.search(r"<Error\b[^>]*\bcode=\"(\d+)\"", text)
    if code is None:
        return None
    message = re.search(r"<Message>([^<]*)</Message>", text)
    detail = re.search(r"<Detail>([^<]*)</Detail>", text)
    return Fault(code[1], message[1] if message else "", detail[1] if detail else "")


def is_stale_token(answer: Answer) -> bool:
    """Whether a fresh access token may help."""
    return answer.status == 401


def of_read(answer: Answer) -> CountersignError:
    """What an unsuccessful answer to a read means."""
    fault = parse(answer.body)
    if fault is None:
        return _unnamed_read(answer.status)
    return _gateway(answer, fault) or _by_code(answer, fault, is_write=False)


def of_write(answer: Answer) -> CountersignError:
    """What an unsuccessful answer to a write means; OutcomeUnknown unless it is surely not written."""
    fault = parse(answer.body)
    if fault is not None:
        return _gateway(answer, fault) or _by_code(answer, fault, is_write=True)
    if answer.status in (401, 403, 429):
        return _unnamed_read(answer.status)
    return OutcomeUnknown(detail=f"HTTP {answer.status} without a readable fault")


def _unnamed_read(status: int) -> CountersignError:
    """A gateway's own page: HTML, or nothing at all."""
    match status:
        case 401:
            return ConnectionRevoked()
        case 403:
            return _wrong_place(Fault("403"))
        case 429:
            return RateLimited(retry_after=PAUSE)
        case _ if status >= 500:
            return RemoteFault(detail=f"HTTP {status}")
        case _:
            return UnreadableAnswer(detail=f"HTTP {status}")


def _gateway(answer: Answer, fault: Fault) -> CountersignError | None:
    """Refusals of the gateway: the request never came to the books. Their details may carry a token."""
    if fault.code == THROTTLED or answer.status == 429:
        return RateLimited(retry_after=PAUSE, detail=f"code {fault.code}")
    if fault.code in STALE_TOKEN or answer.status == 401:
        return ConnectionRevoked(detail=f"code {fault.code}")
    if fault.code == "3100" or (answer.status == 403 and fault.code != "120"):
        return _wrong_place(fault)
    if fault.code == "120":
        return MissingPermission(
            "QuickBooks does not allow this to your user",
            remedy="Ask the company's administrator for the right, then try again.",
            detail=_words(answer, fault),
        )
    return None


def _wrong_place(fault: Fault) -> CountersignError:
    return WrongCredentials(
        "QuickBooks refuses these keys for this company",
        remedy="Check that sandbox keys go with a sandbox company, then connect again.",
        detail=f"code {fault.code}",
    )


_TAKEN = re.compile(r"DocNumber=(\S+) is assigned to TxnType=(\w+) with TxnId=(\d+)")


def _number_taken(fault: Fault, words: str) -> DuplicateNumber:
    """6140 names who has the number (2.4): for a person, and because it may be our own lost write."""
    taken = _TAKEN.search(fault.detail)
    title = f"The number {taken[1]} is already used by {taken[2]} {taken[3]}" if taken else ""
    return DuplicateNumber(title, detail=words)


_REFUSALS: dict[str, type[RemoteRejected]] = {
    "610": RecordGone,
    "2500": RecordGone,
    "5010": ChangedInLedger,
    "6190": SubscriptionLapsed,
    "6210": PeriodClosed,
}

_TITLES = {
    "500": "QuickBooks does not know this operation",
    "2010": "QuickBooks does not take one of the fields",
    "2020": "QuickBooks misses a field",
    "2030": "QuickBooks does not take this id",
    "2050": "A text is too long for QuickBooks",
    "2080": "QuickBooks can't read a number",
    "2090": "QuickBooks can't read a number",
    "2170": "QuickBooks does not allow this change",
    "4000": "QuickBooks can't read a query",
    "4001": "QuickBooks does not allow a query",
    "6070": "An amount is not quantity times price",
    "6240": "A customer, vendor or employee already has this name in QuickBooks",
    "6540": "It is already in a deposit and can't be changed",
}


def _by_code(answer: Answer, fault: Fault, *, is_write: bool) -> CountersignError:
    words = _words(answer, fault)
    if answer.status >= 500 or fault.code in SYSTEM or _is_breakdown(fault):
        return OutcomeUnknown(detail=words) if is_write else RemoteFault(detail=words)
    if fault.code == "6140":
        return _number_taken(fault, words)
    if fault.code in _REFUSALS:
        return _REFUSALS[fault.code](detail=words)
    if fault.code in _TITLES:
        return RemoteRejected(_TITLES[fault.code], detail=words)
    reason = " ".join((fault.detail or fault.message).split())
    return RemoteRejected(f"QuickBooks refused it: {reason[:160]}" if reason else "", detail=words)


def _is_breakdown(fault: Fault) -> bool:
    # Code 500 is an unknown path in a ValidationFault and a breakdown in a SystemFault (5.2).
    return fault.code == "500" and fault.kind == "SystemFault" and "nsupported" not in fault.message


def _words(answer: Answer, fault: Fault) -> str:
    parts = [f"code {fault.code}", fault.message, fault.detail, fault.element]
    trace = answer.header("intuit_tid", "intuit-tid")
    return "; ".join(part for part in (*parts, f"trace {trace}" if trace else "") if part)[:600]
