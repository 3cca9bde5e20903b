"""Where things are kept: the home folder, and company names as file names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import HomeUnusable
from app.paths import SUFFIX, Home, home, make_folder, slug


def test_a_home_that_is_given_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The option before the variable, the variable before the system's place."""
    monkeypatch.setenv("COUNTERSIGN_HOME", str(tmp_path / "variable"))
    assert home(str(tmp_path / "option")).root == tmp_path / "option"
    assert home().root == tmp_path / "variable"
    monkeypatch.delenv("COUNTERSIGN_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "system"))
    assert home().root.name == "Countersign"
    assert home("~/books").root == Path.home() / "books"


def test_everything_lies_below_the_home(tmp_path: Path) -> None:
    """Moving the home moves all of it."""
    kept = Home(tmp_path)
    places = (kept.companies, kept.secrets, kept.logs, kept.demo, kept.company_file("Larkspur"))
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Larkspur Field Studio", "larkspur-field-studio"),
        ("  A/B & C:\\D  ", "a-b-c-d"),
        ("Café Zoë", "café-zoë"),
        ("..", "company"),
        ("", "company"),
        ("CON", "con-company"),
        ("aux.1", "aux.1-company"),
    ],
)
def test_a_name_becomes_a_file_name(name: str, expected: str) -> None:
    """On every system: no separators, no reserved device names of Windows, never blank."""
    assert slug(name) == expected


@given(st.text(max_size=400))
def test_any_name_makes_a_file_in_the_folder(name: str) -> None:
    """Whatever a person types, it stays inside, fits, and is the same the second time."""
    file = Home(Path("home")).company_file(name)
    assert file.parent == Path("home") / "companies"
    assert file.suffix == SUFFIX
    assert len(file.name.encode()) <= 255
    assert slug(slug(name)) == slug(name)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """A file in its way."""
    (tmp_path / "here").write_text("")
    make_folder(tmp_path / "there" / "deeper")
    make_folder(tmp_path / "there" / "deeper")
    with pytest.raises(HomeUnusable, match="deeper"):
        make_folder(tmp_path / "here" / "deeper")
