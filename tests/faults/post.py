"""Whether letters left as they were signed, with the address of their own link: part of the auditor."""

from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from app.commit.plan import PlannedWrite
from app.domain.letters import ADDRESS, maker_of, marked_place
from app.domain.writes import MAIL
from tests.faults.grounds import Past
from tests.faults.letters import wire_key
from tests.faults.life import Remains
from tests.faults.recorder import Served

_TOLD = ("From", "To", "Subject", "Date", "Message-ID")


def without_keys(remains: Remains) -> dict[str, str]:
    """The signed keys of letters, by what stands for them on the wire."""
    return {wire_key(write.request.lookup): write.key for write in _letters(remains)}


def unlike_signed(remains: Remains, past: Past) -> Iterator[str]:
    """Letters that say something else than was signed, or name a link that takes no money."""
    for write in _letters(remains):
        for served in past.performed.get(write.key, []):
            yield from (f"letter {write.key} {finding}" for finding in _one(remains, past, write, served))


def _letters(remains: Remains) -> Iterator[PlannedWrite]:
    plans = (carried.stored.plan for carried in remains.left.batches)
    writes = (write for plan in plans for row in plan.rows for write in row.writes)
    yield from (write for write in writes if write.request.service == MAIL)


def _one(remains: Remains, past: Past, write: PlannedWrite, served: Served) -> Iterator[str]:
    signed, sent = _read(write.request.body), _read(served.request.body)
    yield from (f"has another {name}" for name in _TOLD if str(signed[name]) != str(sent[name]))
    if served.request.path != f"/mail/{write.request.path}":
        yield f"went to {served.request.path}"
    text, maker = _text(signed), maker_of(write.request)
    if maker is not None:
        made = _made_by(remains, past, maker)
        if not made:
            yield "left before its link was made"
            return
        text = text.replace(marked_place(dict(write.request.query)[ADDRESS]), str(made[-1].answer["url"]))
        if any(past.order[id(off)] < past.order[id(served)] for off in _switched_off(past, made[-1])):
            yield "left with a link that we had switched off"
    if _text(sent).split() != text.split() or "[[" in _text(sent):
        yield f"says {_text(sent)!r}, signed was {text!r}"


def _read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=SMTP)
    assert isinstance(message, EmailMessage), "of this policy"
    return message


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    return str(body.get_content()) if body is not None else ""


def _made_by(remains: Remains, past: Past, maker: int) -> list[Served]:
    rows = (row for carried in remains.left.batches for row in carried.stored.plan.rows)
    keys = [row.writes[0].key for row in rows if row.proposal_id == maker and row.service == "stripe"]
    return [each for key in keys for each in past.performed.get(key, ()) if each.operation == "create"]


def _switched_off(past: Past, link: Served) -> Iterator[Served]:
    events = (each for served in past.performed.values() for each in served)
    return (each for each in events if each.record == link.record and each.operation == "update")
