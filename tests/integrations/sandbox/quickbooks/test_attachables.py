"""Notes, files and pages (wire/quickbooks.md 2.7)."""

from typing import Any

import pytest


def _note(quickbooks: Any, **more: Any) -> dict[str, Any]:
    ref = {
        "EntityRef": {"type": "Invoice", "value": quickbooks.invoice("2201")["Id"]},
        "IncludeOnSend": False,
    }
    return {"Note": "Promised by 30 Nov", "AttachableRef": [ref], **more}


def test_a_note_is_kept_with_its_document(quickbooks: Any) -> None:
    """Item 1: a note's id has nineteen digits; it is found by what it is attached to."""
    made = quickbooks.post("attachable", _note(quickbooks)).json["Attachable"]
    assert made["Id"] == "5000000000000503624"
    where = f"AttachableRef.EntityRef.Type = 'invoice' AND AttachableRef.EntityRef.value = '{_target(made)}'"
    assert [row["Note"] for row in quickbooks.all("Attachable", where)] == ["Promised by 30 Nov"]
    assert quickbooks.all("Attachable", "AttachableRef.EntityRef.value = '999'") == []


def _target(made: dict[str, Any]) -> str:
    return str(made["AttachableRef"][0]["EntityRef"]["value"])


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"Note": "x" * 2001}, "2050"),
        ({"Note": None}, "2020"),
        ({"AttachableRef": [{"EntityRef": {"type": "Invoice", "value": "999"}}]}, "6000"),
        ({"note": "y"}, "2010"),
    ],
)
def test_what_a_note_may_not_be(quickbooks: Any, more: dict[str, Any], code: str) -> None:
    """Too long, empty, on nothing, or with a name in the wrong case."""
    assert quickbooks.post("attachable", _note(quickbooks, **more)).code == code


def test_a_note_goes_without_a_token(quickbooks: Any) -> None:
    """Item 12: deleting a note takes its id alone, the second time is 610."""
    made = quickbooks.post("attachable", _note(quickbooks)).json["Attachable"]
    gone = quickbooks.post("attachable", {"Id": made["Id"]}, operation="delete").json["Attachable"]
    assert gone == {"domain": "QBO", "status": "Deleted", "Id": made["Id"]}
    assert quickbooks.post("attachable", {"Id": made["Id"]}, operation="delete").code == "610"


def _upload(quickbooks: Any, talk: Any, target: str) -> Any:
    told = f'{{"AttachableRef":[{{"EntityRef":{{"type":"Invoice","value":"{target}"}}}}],"FileName":"a.txt"}}'
    parts = [("file_metadata_01", "application/json", told), ("file_content_01", "text/plain", "hello")]
    body = "".join(
        f'--X\r\nContent-Disposition: form-data; name="{name}"; filename="a.txt"\r\n'
        f"Content-Type: {kind}\r\n\r\n{text}\r\n"
        for name, kind, text in parts
    )
    headers = {**quickbooks.headers, "Content-Type": "multipart/form-data; boundary=X"}
    return talk(
        quickbooks.sandbox.url, "POST", f"{quickbooks.root}/upload", f"{body}--X--\r\n".encode(), headers
    )


def test_files_come_and_go(quickbooks: Any, talk: Any) -> None:
    """An uploaded file is attached, has its size and address, and is given back whole."""
    answer = _upload(quickbooks, talk, quickbooks.invoice("2201")["Id"])
    (told,) = answer.json["AttachableResponse"]
    assert (told["Attachable"]["FileName"], told["Attachable"]["Size"]) == ("a.txt", 5)
    assert quickbooks.get(f"download/{told['Attachable']['Id']}").body == b"hello"


def test_an_uploads_fault_lies_inside_a_success(quickbooks: Any, talk: Any) -> None:
    """Item 20: HTTP 200 with a fault in it, in the recorded words."""
    answer = _upload(quickbooks, talk, "75999")
    (told,) = answer.json["AttachableResponse"]
    (error,) = told["Fault"]["Error"]
    assert (answer.status, error["code"]) == (200, "6000")
    assert "The entity Invoice 75999 that you are trying to link does not exist." in error["Detail"]


def test_an_invoice_has_pages(quickbooks: Any, talk: Any) -> None:
    """A PDF for who asks for one; a missing invoice is a fault in JSON."""
    headers = {**quickbooks.headers, "Accept": "application/pdf"}
    place = f"{quickbooks.root}/invoice/{quickbooks.invoice('2201')['Id']}/pdf"
    answer = talk(quickbooks.sandbox.url, "GET", place, None, headers)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body.startswith(b"%PDF")
    assert answer.body.rstrip().endswith(b"%%EOF")
    assert (
        talk(quickbooks.sandbox.url, "GET", f"{quickbooks.root}/invoice/999/pdf", None, headers).code == "610"
    )
