"""Form encoding as Stripe reads it: ``created[gte]=1``, ``expand[0]=data.source``, ``a[b][c]=d``."""

from collections.abc import Collection, Mapping
from urllib.parse import parse_qsl

from integrations.sandbox.stripe.faults import StripeFault, invalid, unknown_parameter

Form = Mapping[str, object]
"""Nested: text, lists of text or forms, and forms."""


def decode(text: str) -> dict[str, object]:
    """A query string or body as nested forms; bracketed whole numbers and ``[]`` make lists."""
    tree: dict[str, object] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        head, _, rest = name.partition("[")
        path = [head, *(part.removesuffix("]") for part in rest.split("[") if rest)]
        _put(tree, path, value)
    return {key: _lists(value) for key, value in tree.items()}


def only(form: Form, known: Collection[str]) -> None:
    """Refuse a parameter that is not known."""
    for name in form:
        if name not in known:
            raise unknown_parameter(name)


def text(form: Form, name: str) -> str | None:
    """A text parameter."""
    value = form.get(name)
    if value is None or isinstance(value, str):
        return value
    raise invalid(name, f"Invalid string: {name}")


def whole(form: Form, name: str) -> int | None:
    """A whole number."""
    value = text(form, name)
    if value is None:
        return None
    try:
        return int(value)
    except ValueError:
        raise invalid(name, f"Invalid integer: {value}", "parameter_invalid_integer") from None


def flag(form: Form, name: str) -> bool | None:
    """``true`` or ``false``."""
    value = text(form, name)
    if value is None:
        return None
    if value not in {"true", "false"}:
        raise invalid(name, f"Invalid boolean: {value}")
    return value == "true"


def texts(form: Form, name: str) -> list[str]:
    """A list of texts."""
    value = form.get(name, [])
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    raise invalid(name, "Invalid array")


def form_in(form: Form, name: str) -> dict[str, object]:
    """A nested form, empty when absent."""
    value = form.get(name, {})
    if isinstance(value, dict):
        return value
    raise invalid(name, "Invalid object")


def strings(form: Form, name: str) -> dict[str, str]:
    """Metadata: names and texts."""
    return {key: str(value) for key, value in form_in(form, name).items()}


def required(form: Form, name: str) -> StripeFault | None:
    """The fault of a missing parameter."""
    if name in form:
        return None
    return StripeFault(400, f"Missing required param: {name}.", "parameter_missing", name)


def _put(tree: dict[str, object], path: list[str], value: str) -> None:
    for part in path[:-1]:
        below = tree.setdefault(part, {})
        if not isinstance(below, dict):
            raise invalid(path[0], f"Invalid parameter: {path[0]}")
        tree = below
    last = path[-1]
    tree[last or str(len(tree))] = value


def _lists(value: object) -> object:
    if not isinstance(value, dict):
        return value
    shown = {key: _lists(item) for key, item in value.items()}
    if shown and all(key.isdigit() for key in shown):
        return [shown[key] for key in sorted(shown, key=int)]
    return shown
