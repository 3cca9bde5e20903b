"""The words of the window in the person's language. No Qt here: the window brings the dictionary.

Every text that a person reads in the window goes through ``translate`` with a context, as Qt Linguist knows
it; ``packaging/translations.py`` gathers the texts from the source. Without a dictionary, as in the
commands, the English text stands.
"""

from collections.abc import Callable

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages there are, each by its own name."""

Dictionary = Callable[[str, str, str, int], str]
"""Context, text, comment and count (−1: none) to the words; empty where there are none."""

_dictionary: list[Dictionary] = []


def use(dictionary: Dictionary | None) -> None:
    """Take up a dictionary, or give up the one in use; the texts asked for from now on come from it."""
    _dictionary[:] = [dictionary] if dictionary else []


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language in use. ``%n`` stands for the count ``n``; ``{names}`` are filled in after."""
    for dictionary in _dictionary:
        return dictionary(context, text, comment, n) or text
    return text.replace("%n", f"{n:,}") if n >= 0 else text


def marked(_context: str, text: str) -> str:
    """Mark a text in a table for the dictionary; whoever shows it translates it then."""
    return text
