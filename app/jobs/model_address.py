"""Where the language model is that a person may set: what can be an address, and how long it may take."""

from urllib.parse import urlsplit

from app.domain.record import replace
from app.errors import BadInput
from app.settings import WordingModel

LONGEST = 300
"""Seconds that an answer may take at most."""


def with_value(model: WordingModel, name: str, text: str) -> WordingModel:
    """The model with one of its values as it was written. BadInput when it can't be."""
    value = text.strip()
    match name:
        case "seconds":
            return replace(model, seconds=_seconds(value))
        case "url" if value and not _is_address(value):
            raise BadInput(
                f"“{value}” is no address of a model", remedy="Give one such as http://localhost:11434/v1."
            )
    return replace(model, **{name: value})  # type: ignore[arg-type] # by its name, and text both of them


def _seconds(text: str) -> float:
    if not (text.isdecimal() and 0 < int(text) <= LONGEST):
        raise BadInput(f"“{text}” is no number of seconds", remedy=f"Give 1 to {LONGEST}.")
    return float(text)


def _is_address(text: str) -> bool:
    try:
        found = urlsplit(text)
        return found.scheme in {"http", "https"} and bool(found.hostname) and found.port != 0
    except ValueError:
        return False
