"""The veil before a language model: what is hidden, and which answers are used, also with hostile notes."""

import pytest

from app.propose.veil import Rejected, each_word, unveil, veil


def test_what_looks_like_a_mark_stands_for_itself() -> None:
    """A note that brings marks of its own can't take the place of a figure."""
    hidden = veil("[[FIGURE-A]] hours for 95 pages [[FIGURE-B]]", ())
    assert unveil(hidden, hidden.text) == "[[FIGURE-A]] hours for 95 pages [[FIGURE-B]]"
    swapped = hidden.text.replace("[[FIGURE-C]]", "[[FIGURE-A]]", 1)
    assert isinstance(unveil(hidden, swapped), Rejected)


def test_names_are_hidden_whole_and_by_their_words() -> None:
    """A short word of a name only where it stands alone, or nothing could be read any more."""
    hidden = veil("Start of the Acme logo for Art & Co, 40 m², ½ day", each_word("NAME", "Acme Art"))
    assert "Start of the" in hidden.text
    assert not {"Acme", "Art", "40", "m²", "½"} & set(hidden.text.replace("]]", "]] ").split())
    assert unveil(hidden, hidden.text) == "Start of the Acme logo for Art & Co, 40 m², ½ day"


@pytest.mark.parametrize(
    ("asked", "answer", "is_used"),
    [
        ("assembly instructions for the desk", "Instructions for assembling the desk", True),
        ("layout for the desk", "Instructions: lay out the desk", False),
        ("pound cake for the party", "A pound cake for the party", True),
        ("cake for the party", "A pound of cake for the party", False),
        ("Besprechung mit dem Verlag", "Meeting with the publisher for you", False),
        ("Logo", "Logo drawn", True),
        ("two drafts of the logo", "Three drafts of the logo", False),
    ],
)
def test_an_answer_adds_nothing_of_its_own(asked: str, answer: str, *, is_used: bool) -> None:
    """What the note says itself may be said again; where it tells no language, none is asked for."""
    assert isinstance(unveil(veil(asked, ()), answer), str) is is_used
