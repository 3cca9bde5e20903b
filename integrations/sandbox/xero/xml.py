"""The same answer as XML, which is what comes without ``Accept: application/json`` (wire/xero.md 2.1)."""

from typing import Any
from xml.sax.saxutils import escape

_SINGULAR = {
    "Addresses": "Address",
    "Currencies": "Currency",
    "TrackingCategories": "TrackingCategory",
    "Tracking": "TrackingCategory",
    "Organisations": "Organisation",
}


def as_xml(envelope: dict[str, Any]) -> bytes:
    """``<Response>`` around the members; lists hold elements of the singular name."""
    inner = "".join(_element(name, value) for name, value in envelope.items())
    return f'<?xml version="1.0" encoding="utf-8"?><Response>{inner}</Response>'.encode()


def _element(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return f"<{name}>{''.join(_element(key, item) for key, item in value.items())}</{name}>"
    if isinstance(value, list):
        single = _SINGULAR.get(name, name.removesuffix("s") or name)
        return f"<{name}>{''.join(_element(single, item) for item in value)}</{name}>"
    if isinstance(value, bool):
        return f"<{name}>{str(value).lower()}</{name}>"
    return f"<{name}>{escape(str(value))}</{name}>"
