"""QuickBooks' faults in their shapes (wire/quickbooks.md 5)."""

import json
from datetime import datetime

from integrations.sandbox.exchange import Response
from integrations.sandbox.quickbooks.words import Json

_TEXTS = {
    "120": "Authorization Failure",
    "500": "Unsupported Operation",
    "610": "Object Not Found",
    "2010": "Request has invalid or unsupported property",
    "2020": "Required param missing, need to supply the required value for the API",
    "2030": "Invalid ID",
    "2050": "String length is either shorter or longer than supported by specification",
    "2080": "Invalid Number",
    "2090": "Invalid Number",
    "2170": "Invalid Enumeration",
    "2500": "Invalid Reference Id",
    "4000": "Error parsing query",
    "4001": "Invalid query",
    "5010": "Stale Object Error",
    "6000": "A business validation error has occurred while processing your request",
    "6070": "Amount calculation incorrect in the request",
    "6140": "Duplicate Document Number Error",
    "6190": "Subscription Status Error",
    "6210": "Account Period Closed Error",
    "6240": "Duplicate Name Exists Error",
    "6540": "Deposited Transaction cannot be changed",
    "10000": "An application error has occurred while processing your request",
}


class FaultError(Exception):
    """A request QuickBooks refuses. ``element`` None leaves the member out."""

    def __init__(self, code: str, detail: str, element: str | None = None, *, has_time: bool = True) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.element = element
        self.has_time = has_time

    def fault(self) -> Json:
        """The ``Fault`` object."""
        error: Json = {"Message": _TEXTS[self.code], "Detail": self.detail, "code": self.code}
        if self.element is not None:
            error["element"] = self.element
        kind = "SystemFault" if self.code == "10000" else "ValidationFault"
        return {"Error": [error], "type": kind}


def not_found() -> FaultError:
    """610 for an object that does not exist (or no longer)."""
    return FaultError("610", "Object Not Found : The object you are trying to use does not exist.", "")


def bad_reference(element: str, value: object) -> FaultError:
    """2500 for a reference to nothing usable."""
    return FaultError("2500", f"Invalid Reference Id : {element} {value} is missing or inactive", element)


def missing(element: str) -> FaultError:
    """2020 for a required member."""
    return FaultError("2020", f"Required parameter {element} is missing in the request", element)


def business(detail: str) -> FaultError:
    """6000 with its free text."""
    return FaultError("6000", f"Business Validation Error: {detail}", "")


def number_taken(number: str, kind: str, key: str) -> FaultError:
    """6140, which names the document that has the number (2.4)."""
    return FaultError(
        "6140",
        "Duplicate Document Number Error : You must specify a different number. This number has already been "
        f"used. DocNumber={number} is assigned to TxnType={kind} with TxnId={key}",
        "",
    )


def deposited() -> FaultError:
    """6540."""
    return FaultError(
        "6540",
        "Deposited Transaction cannot be changed : If you want to change this transaction, edit the deposit "
        "it appears on and remove it first.",
        "",
    )


def lapsed() -> FaultError:
    """6190: the subscription ended, the books can only be read."""
    return FaultError(
        "6190",
        "Subscription period has ended or canceled or there was a billing problem : You can't add data to "
        "QuickBooks Online because your trial or subscription period ended.",
        "",
    )


def inactive() -> FaultError:
    """610 for a list entry that was made inactive (5.2)."""
    return FaultError(
        "610",
        "Object Not Found : Something you're trying to use has been made inactive. "
        "Check the fields with accounts, customers, items, vendors or employees.",
        "",
    )


_GATEWAY = {
    401: ("AuthenticationFailed", "3200", "AUTHENTICATION"),
    403: ("ApplicationAuthorizationFailed", "3100", "AUTHORIZATION"),
    429: ("ThrottleExceeded", "3001", "SERVICE"),
}


def gateway(status: int, detail: str | None, now: datetime) -> Response:
    """A lower-case fault of the gateway: 401, 403 or 429, with ``time`` in epoch milliseconds."""
    name, code, kind = _GATEWAY[status]
    body: Json = {
        "warnings": None,
        "intuitObject": None,
        "fault": {
            "error": [
                {
                    "message": f"message={name}; errorCode=00{code}; statusCode={status}",
                    "detail": detail,
                    "code": code,
                    "element": None,
                }
            ],
            "type": kind,
        },
        "report": None,
        "queryResponse": None,
        "batchItemResponse": [],
        "attachableResponse": [],
        "syncErrorResponse": None,
        "requestId": None,
        "time": int(now.timestamp() * 1000),
        "status": None,
        "cdcresponse": [],
    }
    headers = {"Content-Type": "application/json"}
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="Intuit", error="invalid_token"'
    return Response(status, json.dumps(body, separators=(",", ":")).encode(), headers)
