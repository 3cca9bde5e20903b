"""Notes and files on transactions (wire/quickbooks.md 2.7, 3.10)."""

import json
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from typing import Any

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.entity import Entity
from integrations.sandbox.quickbooks.faults import FaultError, business, missing
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Attached

_LONGEST_NOTE = 2000


class Attachables(Entity[Attached]):
    """Notes and files. Deleting one needs no token."""

    name = "Attachable"
    sequence = "Attachable"
    in_changes = False
    stored = frozenset({"Note", "FileName", "ContentType", "Category", "Tag", "PlaceName"})

    def __init__(self, company: Company) -> None:
        super().__init__(company)
        self.files: dict[str, bytes] = {}

    def draft(self, body: Json, old: Attached | None, *, sparse: bool) -> Attached:
        """The note or file a body asks for; what it is attached to must exist."""
        now = self.company.now()
        new = self.revised(old or Attached(id="", created_at=now, updated_at=now), body, sparse=sparse)
        if len(str(new.fields.get("Note", ""))) > _LONGEST_NOTE:
            detail = "String length specified does not match the supported length. Min:0 Max:2000"
            raise FaultError("2050", detail, "Note")
        if not {"Note", "FileName"} & new.fields.keys():
            raise missing("Note")
        if "AttachableRef" in body:
            new = replace(new, refs=tuple(self._ref(each) for each in body["AttachableRef"] or ()))
        return new

    def _ref(self, told: Json) -> tuple[str, str, bool]:
        ref = told.get("EntityRef") or {}
        kind, key = str(ref.get("type")), str(ref.get("value"))
        entity = self.company.entities.get(kind)
        if entity is None or key not in entity.records:
            linked = f"{kind} {key}"
            raise business(f"The entity {linked} that you are trying to link does not exist. {linked}")
        return kind, key, bool(told.get("IncludeOnSend", False))

    def current(self, body: Json) -> Attached:
        """The record a body names; a token is compared only when there is one."""
        return super().current(body) if "SyncToken" in body else self.by_id(body.get("Id"))

    def render(self, record: Attached, *, in_query: bool = False) -> Json:
        """The note or file on the wire."""
        shown: Json = {**self.stored_members(record), **self.envelope(record)}
        if record.refs:
            shown["AttachableRef"] = [
                {"EntityRef": {"value": key, "type": kind}, "IncludeOnSend": is_sent}
                for kind, key, is_sent in record.refs
            ]
        if record.id in self.files:
            address = f"/v3/company/{self.company.realm}/download/{record.id}"
            shown |= {"FileAccessUri": address, "TempDownloadUri": f"https://files.invalid{address}"}
            shown["Size"] = len(self.files[record.id])
        return shown

    def upload(self, content_type: str, body: bytes) -> list[Json]:
        """A multipart upload: each file with its metadata, or the fault of that file inside the 200."""
        parts = _parts(content_type, body)
        answers: list[Json] = []
        for name in sorted(name for name in parts if name.startswith("file_content_")):
            told = parts.get(name.replace("content", "metadata"))
            content, details = _payload(parts[name]), json.loads(_payload(told)) if told is not None else {}
            details.setdefault("FileName", parts[name].get_filename() or "file")
            try:
                record = self.create(details)
            except FaultError as fault:
                answers.append({"Fault": fault.fault()})
                continue
            self.files[record.id] = content
            answers.append({self.name: self.render(record)})
        return answers


def _parts(content_type: str, body: bytes) -> dict[str, Message]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    found = message_from_bytes(head + body).get_payload()
    if not isinstance(found, list):
        raise missing("file_content_01")
    named: dict[str, Message] = {}
    for part in found:
        assert isinstance(part, Message)
        named[str(part.get_param("name", "", "content-disposition"))] = part
    return named


def _payload(part: Message) -> bytes:
    content: Any = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
