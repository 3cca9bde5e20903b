"""Where the language model is that a person may set: what can be an address, and how long it may take."""

from urllib.parse import urlsplit

from app.domain.record import replace
from app.errors import BadInput
from app.language import number_typed
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
    try:
        return float(number_typed(text, 1, LONGEST))
    except ValueError:
        raise BadInput(f"“{text}” is no number of seconds", remedy=f"Give 1 to {LONGEST}.") from None


def _is_address(text: str) -> bool:
    try:
        found = urlsplit(text)
        is_written = text.isprintable() and " " not in text
        return is_written and found.scheme in {"http", "https"} and bool(found.hostname) and found.port != 0
    except ValueError:
        return False
