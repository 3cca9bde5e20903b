"""The guide as the program shows it: whole, searchable, and with every message."""

import re
from pathlib import Path

from app.errors import CountersignError
from app.screens.help import MESSAGES, PLACES, chapters, found, picture
from ui.frame.navigation import PLACES as WINDOW_PLACES

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide.md"


def test_every_place_has_its_chapter() -> None:
    """F1 leads somewhere from each place of the window."""
    titles = {each.title for each in chapters()}
    assert {key for key, _, _ in WINDOW_PLACES} <= set(PLACES)
    assert set(PLACES.values()) <= titles


def test_the_help_is_the_guide() -> None:
    """Nothing of the guide after its opening words is left out of the chapters."""
    guide = GUIDE.read_text(encoding="utf-8")
    assert "".join(each.text for each in chapters()[:-1]) == guide[guide.index("## ") :]


def test_every_picture_is_there() -> None:
    """Each picture of the guide is a file beside it."""
    paths = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    assert len(paths) > 8
    assert [path for path in paths if not picture(path).startswith(b"\x89PNG")] == []
    assert picture("pictures/none.png") == b""


def test_every_message_is_told_with_its_next_step() -> None:
    """Each known error that a person can meet stands in the last chapter."""
    last = chapters()[-1]
    assert last.title == MESSAGES

    def kinds(of: type[CountersignError]) -> list[type[CountersignError]]:
        return [each for kind in of.__subclasses__() for each in (kind, *kinds(kind))]

    told = [each for each in kinds(CountersignError) if each.__module__.startswith("app.") and each.remedy]
    assert len(told) > 60
    assert [each.title for each in told if f"**{each.title}.** {each.remedy}" not in last.text] == []


def test_the_search_wants_every_word() -> None:
    """In any case; nothing typed shows all."""
    assert [each.title for each in found("CASH band")] == ["Today"]
    assert found("") == chapters()
    assert found("zebra") == ()
