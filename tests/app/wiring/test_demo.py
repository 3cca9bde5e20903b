"""The sample company's stand-ins: one process at a time, and gone with the program."""

import subprocess
from pathlib import Path

import pytest

from app.errors import HomeUnusable
from app.wiring.demo import StandIns
from tests.journeys.test_troubles import small_disk

__all__ = ["small_disk"]


def test_starting_again_leaves_one_process(tmp_path: Path) -> None:
    """A company that did not open is opened again: the stand-ins of the first try must not stay behind."""
    stand_ins = StandIns(tmp_path)
    try:
        stand_ins.start()
        first = stand_ins._process
        assert first is not None
        assert stand_ins.start().quickbooks
        assert first.poll() is not None
        second = stand_ins._process
        assert second is not None
        assert second.poll() is None
    finally:
        stand_ins.stop()
    assert second.poll() is not None


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    """A file in its way, or a home on a disk that may only be read: known before a process is started."""
    (tmp_path / "demo").write_text("a file, no folder")
    with pytest.raises(HomeUnusable, match="demo"):
        StandIns(tmp_path / "demo").start()


def test_a_disk_that_may_only_be_read_is_said(small_disk: Path) -> None:
    """What to do about it, instead of the page of a fault of our own."""
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(HomeUnusable) as refused:
        StandIns(small_disk / "demo").start()
    assert "--home" in refused.value.remedy
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    (small_disk / "demo").mkdir()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(HomeUnusable, match="Nothing can be written"):
        StandIns(small_disk / "demo").start()
