"""Bodies of writes: JSON, and members of the kind they must have, before any rule is asked."""

from typing import Any, Final

from integrations.sandbox.exchange import Request
from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import Answered, bad_request
from integrations.sandbox.xero.words import Json

_OBJECTS: Final = frozenset(
    "Contact Account BankAccount FromBankAccount ToBankAccount Invoice CreditNote Prepayment Overpayment "
    "SalesDetails PurchaseDetails PaymentTerms Item Sales Bills BatchPayment Balances".split()
)
_LISTS: Final = frozenset(
    "LineItems JournalLines Payments Allocations ContactPersons Addresses Phones Tracking TaxComponents "
    "HistoryRecords".split()
)


def posted(request: Request) -> Json:
    """The body; a bare list stands under the empty name. Answered with 400 number 14 when it is no JSON."""
    try:
        body = words.loads(request.body)
    except ValueError:
        raise _invalid() from None
    if isinstance(body, list):
        body = {"": body}
    if not isinstance(body, dict):
        raise _invalid()
    return body


def elements(body: Json, plural: str) -> list[Json]:
    """The elements under the plural key, in a bare list, or one object by itself."""
    found: Any = body.get(plural, body.get("", body))
    rows: list[Json] = found if isinstance(found, list) else [found]
    if not rows:
        raise _invalid()
    for row in rows:
        _check(row)
    return rows


def _check(element: object) -> None:
    """Objects where objects belong, lists of objects where lists do, plain values elsewhere."""
    if not isinstance(element, dict):
        raise _invalid()
    for name, value in element.items():
        if value is None:
            continue
        if name in _OBJECTS:
            _check(value)
        elif name in _LISTS:
            if not isinstance(value, list):
                raise _invalid()
            for row in value:
                _check(row)
        elif isinstance(value, dict | list) and not name.endswith(("s", "Theme")):
            raise _invalid()


def _invalid() -> Answered:
    return bad_request(14, "PostDataInvalidException", "JSON for post data was invalid")
