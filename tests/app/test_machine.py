"""What is set for this machine survives, and never keeps the program from starting."""

from pathlib import Path

import pytest

from app.file_errors import SettingsNotKept
from app.machine import Machine, keep, load


def test_it_is_kept_and_found_again(tmp_path: Path) -> None:
    """Whole, in a folder that is made for it."""
    machine = Machine(language="de", sync_minutes=60, notices=False, last_company="larkspur")
    keep(tmp_path / "home", machine)
    assert load(tmp_path / "home") == machine
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["machine.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"language": 7, "sync_minutes": true, "later": 1}', "\x00"])
def test_rubbish_in_the_file_is_the_beginning(tmp_path: Path, text: str) -> None:
    """Each value that makes no sense is as on the first day."""
    (tmp_path / "machine.json").write_text(text, encoding="utf-8")
    assert load(tmp_path) == Machine()


def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    """The old file stays as it was."""
    keep(tmp_path, Machine(language="fr"))
    (tmp_path / "machine.json").unlink()
    (tmp_path / "machine.json").mkdir()
    with pytest.raises(SettingsNotKept):
        keep(tmp_path, Machine())
    assert [path.name for path in tmp_path.iterdir()] == ["machine.json"]
