"""Several writes in one call, each with an outcome of its own (wire/quickbooks.md 2.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from app.domain.writes import PreparedRequest
from app.errors import CountersignError, OutcomeUnknown
from integrations.http import Answer
from integrations.quickbooks import faults
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.incoming import BY_NAME


@dataclass(frozen=True, slots=True)
class Item:
    """One write of a batch; ``ids`` fill its placeholders. No item sees what another one makes."""

    request: PreparedRequest
    ids: Mapping[int, str]


class _Answers(msgspec.Struct, rename="pascal"):
    batch_item_response: list[dict[str, msgspec.Raw]] = []


def send(
    client: QuickBooksClient, items: Sequence[Item], bodies: Sequence[bytes], key: str
) -> list[bytes | CountersignError]:
    """Each item's answer, or what its failure means, in the order of the items.

    Raises as ``QuickBooksClient.post`` when the whole batch was refused or not sent. When its outcome is
    unknown, that of every item is; what the answer leaves out is unknown too.
    """
    parts = [
        _part(f"i{at}", item.request, body) for at, (item, body) in enumerate(zip(items, bodies, strict=True))
    ]
    body = b'{"BatchItemRequest":[' + b",".join(parts) + b"]}"
    try:
        answer = client.batch(body, key, len(items))
        told = msgspec.json.decode(answer, type=_Answers).batch_item_response
    except OutcomeUnknown as error:
        return [error] * len(items)
    except msgspec.DecodeError as error:
        return [OutcomeUnknown(detail=str(error))] * len(items)
    by_name = {msgspec.json.decode(each["bId"], type=str): each for each in told if "bId" in each}
    return [_outcome(by_name.get(f"i{at}")) for at in range(len(items))]


def _part(name: str, request: PreparedRequest, body: bytes) -> bytes:
    resource = request.path.rsplit("/", 1)[-1]
    entity = next((each for each in (*BY_NAME, "Attachable") if each.lower() == resource), "")
    assert entity, f"{resource} can't be done in a batch"
    fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    is_deletion = ("operation", "delete") in request.query
    operation = "delete" if is_deletion else "update" if "Id" in fields else "create"
    head = msgspec.json.encode({"bId": name, "operation": operation})[:-1]
    return head + b',"' + entity.encode() + b'":' + body + b"}"


def _outcome(told: dict[str, msgspec.Raw] | None) -> bytes | CountersignError:
    if told is None:
        return OutcomeUnknown(detail="the answer leaves this item out")
    body = msgspec.json.encode({name: raw for name, raw in told.items() if name != "bId"})
    if "Fault" in told:
        return faults.of_write(Answer(400, {}, body))
    return body
