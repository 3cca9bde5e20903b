"""Xero's failures as ours (wire/xero.md 5). Nothing outside this file knows Xero's words.

The status decides first, then the structured fields of whichever shape the body has; 404 and 503 are no JSON
at all. A validation carries nothing but messages, and only there do documented messages say which refusal it
is; one that is not known stays a plain refusal with Xero's words.
"""

from collections.abc import Iterator
from datetime import timedelta

import msgspec

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

OFFLINE_PAUSE = timedelta(minutes=5)
"""An organisation that is offline comes back after about this long (5)."""

BUSY_PAUSE = timedelta(seconds=1)
"""Too many calls in progress: no Retry-After is given, and one of them is about to end (4)."""

_MINUTE = timedelta(seconds=60)
_TOO_MUCH = 51
_STALE, _SCOPE, _TENANT = "TokenExpired", "AuthorizationUnsuccessful", "AuthenticationUnsuccessful"


class _Message(msgspec.Struct, rename="pascal"):
    message: str | None = None


class _Element(msgspec.Struct, rename="pascal"):
    status_attribute: str | None = msgspec.field(name="StatusAttributeString", default=None)
    has_errors: bool | None = None
    has_validation_errors: bool | None = None
    validation_errors: list[_Message] | None = None


class _Body(msgspec.Struct, rename="pascal"):
    """Both shapes at once: the API's own (ErrorNumber, Type, Elements) and the gateway's (Title, Detail)."""

    error_number: int | None = None
    kind: str | None = msgspec.field(name="Type", default=None)
    message: str | None = None
    elements: list[_Element] | None = None
    title: str | None = None
    detail: str | None = None
    says: str | None = msgspec.field(name="message", default=None)


def is_stale_token(answer: Answer) -> bool:
    """Whether a fresh access token may help: any 401 but the one that says the scope is missing."""
    return answer.status == 401 and _code(_parsed(answer.body)) != _SCOPE


def of_read(answer: Answer) -> CountersignError:
    """What an unsuccessful answer to a read means."""
    return _gateway(answer) or _refused_read(answer)


def of_write(answer: Answer) -> CountersignError:
    """What an unsuccessful answer to a write means; OutcomeUnknown unless it is surely not written."""
    if answer.status >= 500 and answer.status != 501:
        return OutcomeUnknown(detail=_words(answer, _parsed(answer.body)))
    return _gateway(answer) or _refused_write(answer)


def of_elements(body: bytes, name: str) -> RemoteRejected | None:
    """What a successful answer to a write says of its elements; None when all went in.

    With ``summarizeErrors=false`` Xero answers 200 and marks each element (2.2).
    """
    try:
        envelope = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        elements = msgspec.json.decode(envelope.get(name, msgspec.Raw(b"[]")), type=list[_Element])
    except msgspec.DecodeError:
        return None
    bad = [element for element in elements if _is_bad(element)]
    return _refusal(list(_messages(bad))) if bad else None


def _is_bad(element: _Element) -> bool:
    return bool(element.status_attribute == "ERROR" or element.has_errors or element.has_validation_errors)


def _gateway(answer: Answer) -> CountersignError | None:
    """Failures that say nothing about what was asked."""
    body = _parsed(answer.body)
    words = _words(answer, body)
    match answer.status:
        case 401:
            return _unauthorised(_code(body), words)
        case 403:
            return _forbidden(_code(body), words)
        case 429:
            return _limited(answer)
        case 503:
            return RemoteFault("Xero is not available just now", detail=words, retry_after=OFFLINE_PAUSE)
        case status if status >= 500 and status != 501:
            return RemoteFault(detail=words)
    return None


def _unauthorised(code: str, words: str) -> CountersignError:
    if code == _SCOPE:
        return MissingPermission(
            "Xero did not grant this permission",
            remedy="Connect Xero again and consent to everything asked for.",
            detail=words,
        )
    return ConnectionRevoked(detail=words)


def _forbidden(code: str, words: str) -> CountersignError:
    if code == _TENANT:
        return ConnectionRevoked("The organisation is no longer connected", detail=words)
    return MissingPermission(
        "The Xero user who connected may not do this",
        remedy="Ask for the right in Xero, or connect as a user who has it.",
        detail=words,
    )


def _limited(answer: Answer) -> CountersignError:
    # Old and new words differ in case and length ("minute", "Minute"; "day", "Daily"): compare by prefix (4).
    problem = answer.header("x-rate-limit-problem").strip().lower()
    pause = answer.header("retry-after").strip()
    wait = timedelta(seconds=int(pause)) if pause.isdigit() else None
    if problem.startswith(("day", "dai")):
        return AllowanceSpent(
            "Xero's calls for today are used up",
            remedy="Signed rows wait in the outbox; go on after the pause that Xero asks for.",
            detail=f"again in {wait}" if wait else "",
            retry_after=wait,
        )
    if problem.startswith("concurrent"):
        return RateLimited(retry_after=wait or BUSY_PAUSE)
    return RateLimited(retry_after=wait or _MINUTE)


def _refused_read(answer: Answer) -> CountersignError:
    body = _parsed(answer.body)
    words = _words(answer, body)
    if answer.status == 404:
        return RecordGone(detail=words)
    if body is not None and body.error_number == _TOO_MUCH:
        return RemoteRejected("Xero finds this question too large", detail=words)
    if body is None:
        return UnreadableAnswer(detail=words)
    return RemoteRejected("Xero refused the question", detail=words)


def _refused_write(answer: Answer) -> CountersignError:
    body = _parsed(answer.body)
    if answer.status == 404:
        return RecordGone(detail=_words(answer, body))
    messages = list(_messages(body.elements or [])) if body is not None else []
    if messages:
        return _refusal(messages)
    return RemoteRejected("Xero refused the change", detail=_words(answer, body))


_DOCUMENTED: tuple[tuple[str, type[RemoteRejected]], ...] = (
    ("The document date cannot be before the period lock date", PeriodClosed),
    ("The document date cannot be before the end of year lock date", PeriodClosed),
    ("Invoice # must be unique", DuplicateNumber),
    ("Payment amount exceeds the amount outstanding", ChangedInLedger),
    ("Payments can only be made against Authorised documents", ChangedInLedger),
    ("Invoice not of valid status for modification", ChangedInLedger),
    ("An existing Credit Note with the specified CreditNoteID could not be found", RecordGone),
    ("The document with the supplied id was not found", RecordGone),
)
"""Messages of 2.7, 2.8 and 5 that mean more than a refusal. A validation has no code beside them."""


def _refusal(messages: list[str]) -> RemoteRejected:
    words = "; ".join(dict.fromkeys(messages))[:600]
    for start, kind in _DOCUMENTED:
        if any(message.startswith(start) for message in messages):
            return kind(detail=words)
    return RemoteRejected(f"Xero refused it: {words[:160]}" if words else "", detail=words)


def _messages(elements: list[_Element]) -> Iterator[str]:
    for element in elements:
        for error in element.validation_errors or ():
            if error.message:
                yield " ".join(error.message.split())


def _parsed(body: bytes) -> _Body | None:
    try:
        return msgspec.json.decode(body, type=_Body, strict=False)
    except msgspec.DecodeError:
        return None


def _code(body: _Body | None) -> str:
    """The gateway's word: what stands before the colon in its detail."""
    return (body.detail or "").partition(":")[0].strip() if body is not None else ""


def _words(answer: Answer, body: _Body | None) -> str:
    """What is safe to show: never the body itself, which may echo a whole document."""
    parts: list[str] = [f"HTTP {answer.status}"]
    if body is not None:
        number = f"error {body.error_number}" if body.error_number is not None else ""
        parts += [
            number,
            body.kind or "",
            body.message or body.says or "",
            body.title or "",
            body.detail or "",
        ]
    return "; ".join(parts)[:600]
