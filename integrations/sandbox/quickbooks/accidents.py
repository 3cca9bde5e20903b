"""Failures in QuickBooks' own shapes, for the fault switches (wire/quickbooks.md 5.1, 10)."""

from datetime import datetime

from integrations.sandbox.exchange import Response
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.envelope import xml
from integrations.sandbox.quickbooks.faults import FaultError, gateway

KINDS = ("xml", "html", "10000", "fault_in_200")
"""Answers instead of the work: an XML gateway fault, an HTML page, a system failure, a fault in a success."""

LATE = ("504",)
"""Answers after the work was done."""

_HTML = (
    b"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center>"
    b"</body></html>"
)


def answer(kind: str, now: datetime) -> Response:
    """The answer of a failure; ``kind`` may be one of every service's, too."""
    match kind:
        case "xml":
            message = "message=ApplicationAuthenticationFailed; errorCode=003200; statusCode=401"
            return xml("AUTHENTICATION", "3200", message, 401)
        case "html":
            return Response(502, _HTML, {"Content-Type": "text/html"})
        case "504":
            return Response(504, _HTML.replace(b"502 Bad Gateway", b"504 Gateway Time-out"),
                            {"Content-Type": "text/html"})  # fmt: skip
        case "500" | "10000" | "fault_in_200":
            fault = FaultError("10000", "System Failure Error")
            status = {"500": 500, "10000": 400, "fault_in_200": 200}[kind]
            body = {"Fault": fault.fault(), "time": words.moment(now)}
            return Response(status, words.dumps(body), {"Content-Type": "application/json"})
    details = {"401": "Token expired: redacted", "429": "The request limit was reached.  Try again later"}
    return gateway(int(kind), details[kind], now)
