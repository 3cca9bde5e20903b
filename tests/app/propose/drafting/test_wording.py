"""Lines worded by a model: each line's words stay its own, and its figures the facts', or nothing changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.propose.drafting.wording import hidden_lines, reworded
from app.propose.veil import Rejected, each_word

NOTES = ("fix hdr bug 3 Nov 2026", "tel. w/ Mia Berg re invoice 1042", "layout, 2 h")
NAMED = [*each_word("WORKER", "Mia Berg"), ("DATE", "3 Nov 2026")]
OTHERS = ("Nordic Glass AB",)
HIDDEN = hidden_lines(NOTES, NAMED)
_FIGURE = re.compile(r"\d+")


def test_nothing_identifying_is_in_what_is_asked() -> None:
    """No digit, no name, no date; a line each, each with its mark."""
    assert not re.search(r"\d|Mia|Berg|Nov", HIDDEN.text)
    assert [line[:10] for line in HIDDEN.text.splitlines()] == ["[[LINE-A]]", "[[LINE-B]]", "[[LINE-C]]"]
    assert reworded(HIDDEN, HIDDEN.text, OTHERS) == NOTES


def test_a_name_that_is_in_no_list_is_hidden_too() -> None:
    """Whom a time sheet names may be nobody the books know; what is sold, or written small, is no name."""
    notes = ("Call with Peter Smith about the Riverside lease", "Book · Hosting, Servers", "A · Call Anna")
    asked = hidden_lines(notes, (), ["Hosting & servers"])
    assert not re.search(r"Peter|Smith|Riverside|Anna|Book", asked.text)
    assert all(word in asked.text for word in ("Call with", "lease", "Hosting", "Servers"))
    assert reworded(asked, asked.text) == notes


def test_an_honest_answer_is_used_line_by_line_whatever_its_order() -> None:
    """The mark says which line it is; what is wrong leaves its own line alone."""
    first, second, third = HIDDEN.text.splitlines()
    told = "\n".join(
        (
            third.replace("layout", "Layout of pages"),
            first.replace("fix hdr bug", "Fixed the header"),
            second + " 9",
        )
    )
    found = reworded(HIDDEN, told, OTHERS)
    assert found[0] == "Fixed the header 3 Nov 2026"
    assert isinstance(found[1], Rejected)
    assert found[2] == "Layout of pages, 2 h"


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "Here are your lines:",
        HIDDEN.text.replace("[[LINE-A]]", "[[LINE-B]]"),
        "\n".join(line + " for Nordic Glass AB" for line in HIDDEN.text.splitlines()),
        re.sub(r"(\[\[LINE-[ABC]\]\])", r"\1 ten", HIDDEN.text),
    ],
    ids=["nothing", "chatter", "doubled", "somebody else", "a number in words"],
)
def test_what_can_not_be_used_is_not(answer: str) -> None:
    """Each line that is lost, doubled or made up stays as its template made it."""
    first, second, *_ = reworded(HIDDEN, answer, OTHERS)
    assert isinstance(first, Rejected)
    assert isinstance(second, Rejected)


@given(st.data())
def test_no_answer_moves_a_figure_to_another_line(data: st.DataObject) -> None:
    """Whatever is mixed together: a line that is used has exactly its own figures."""
    pieces = re.findall(r"\[\[[A-Z]+-[A-Z]+\]\]", HIDDEN.text) + HIDDEN.text.split() + ["9", "seven"]
    mixed = data.draw(st.lists(st.sampled_from(pieces), max_size=8))
    place = data.draw(st.integers(0, len(HIDDEN.text)))
    answer = f"{HIDDEN.text[:place]} {' '.join(mixed)} {HIDDEN.text[place:]}"
    for note, found in zip(NOTES, reworded(HIDDEN, answer, OTHERS), strict=True):
        if isinstance(found, str):
            assert sorted(_FIGURE.findall(found)) == sorted(_FIGURE.findall(note))
            assert "seven" not in found
