"""Every failure says what happened, what it means for the books and what to do."""

import inspect
import re

import pytest

from app import close_errors, errors, file_errors
from app.errors import BOOKS_TEXT, Books, CountersignError, ExitStatus, PartlySynced, Unreachable

ABSTRACT = {"CountersignError", "AccessError", "RemoteError", "StorageError", "BadInput", "PartlySynced"}
"""Families, and those whose words come with each case."""
KINDS = [
    kind
    for module in (errors, file_errors, close_errors)
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, CountersignError) and kind.__name__ not in ABSTRACT
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_has_its_words(kind: type[CountersignError]) -> None:
    """A title of its own without a full stop, a remedy in whole sentences, and no empty phrases."""
    error = kind()
    assert error.title not in {base.title for base in kind.__mro__[1:] if issubclass(base, CountersignError)}
    assert re.fullmatch(r"[A-Z].*[^.!]", error.title)
    assert re.fullmatch(r"[A-Z].*[.]", error.remedy)
    assert not re.search(
        r"\b(error|invalid|failure|oops|please)\b", f"{error.title} {error.remedy}", re.IGNORECASE
    )
    assert error.books_text in BOOKS_TEXT.values()
    assert error.status in set(ExitStatus) - {ExitStatus.DONE}
    assert str(error) == error.title


def test_what_may_be_written_is_never_called_untouched() -> None:
    """One failure leaves the books in doubt, one comes after a write; every other leaves them untouched."""
    written = {kind.__name__: kind.books for kind in KINDS if kind.books is not Books.UNTOUCHED}
    assert written == {"OutcomeUnknown": Books.UNKNOWN, "AnotherTotal": Books.WRITTEN}


def test_a_case_may_say_more_than_its_kind() -> None:
    """Title, remedy, detail and the books of one case; the kind keeps its own."""
    error = Unreachable("QuickBooks can't be reached", remedy="Wait.", detail="ConnectError")
    assert (error.title, error.remedy, error.detail) == (
        "QuickBooks can't be reached",
        "Wait.",
        "ConnectError",
    )
    assert error.for_books("3 of 4 rows are in your books.").books_text == "3 of 4 rows are in your books."
    assert error.advising("Then go on.").remedy == "Wait. Then go on."
    assert Unreachable().books_text == BOOKS_TEXT[Books.UNTOUCHED]


def test_a_service_is_named_once() -> None:
    """A title that names it already stays."""
    assert Unreachable().of_service("Stripe").title == "Stripe: The service can't be reached"
    assert Unreachable("Stripe can't be reached").of_service("Stripe").title == "Stripe can't be reached"


def test_what_was_not_read_is_listed_with_what_to_do() -> None:
    """One line for each service that failed beside one that did not."""
    error = PartlySynced([Unreachable().of_service("Stripe")])
    assert "Stripe: The service can't be reached. Check the network" in error.remedy
