"""The outside of an answer: headers, envelopes, refusals that need no books (wire/quickbooks.md 2.1)."""

from integrations.sandbox.exchange import Response
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.faults import FaultError
from integrations.sandbox.quickbooks.words import Json

_HEADERS = {
    "Content-Type": "application/json;charset=utf-8",
    "Qbo-Version": "1988.128",
    "Service-Time": "total=12, db=3",
    "Expires": "0",
    "Cache-Control": "max-age=0, no-cache, no-store, must-revalidate, private",
}


def ok(body: Json, started: str) -> Response:
    """A success; ``time`` is when the request came, a little before what it wrote."""
    return Response(200, words.dumps({**body, "time": started}), _HEADERS)


def bare(body: Json) -> Response:
    """A success without the envelope's time, as reports are."""
    return Response(200, words.dumps(body), _HEADERS)


def content(body: bytes, content_type: str) -> Response:
    """A document or a file."""
    return Response(200, body, {**_HEADERS, "Content-Type": content_type})


def faulted(fault: FaultError, started: str) -> Response:
    """A service fault."""
    body: Json = {"Fault": fault.fault()}
    if fault.has_time:
        body["time"] = started
    return Response(400, words.dumps(body), {"Content-Type": "application/json"})


def not_json() -> Response:
    """XML is the service's default; the stand-in refuses it before any work."""
    return xml("ValidationFault", "500", "Send Accept: application/json", 400)


def xml(kind: str, code: str, message: str, status: int) -> Response:
    """A fault in XML, which some gateways send whatever was asked for (5.1)."""
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<IntuitResponse xmlns="http://schema.intuit.com/finance/v3"><Fault type="{kind}">'
        f'<Error code="{code}"><Message>{message}</Message></Error></Fault></IntuitResponse>'
    )
    return Response(status, text.encode(), {"Content-Type": "application/xml"})


def unsupported(what: str) -> FaultError:
    """500 for a path or an operation that is not known."""
    return FaultError("500", f"Operation Could not find resource for relative : {what} is not supported.")


def pdf(title: str) -> bytes:
    """A page with one line of words."""
    words_of = title.encode("latin-1", "replace").replace(b"\\", b"").replace(b"(", b"").replace(b")", b"")
    stream = b"BT /F1 12 Tf 72 720 Td (" + words_of + b") Tj ET"
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources %s >>" % font,
        b"<< /Length %d >> stream\n%s\nendstream" % (len(stream), stream),
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, len(body))
    return body + head + table + tail
