"""The sample company's stand-ins: one process at a time, and gone with the program."""

from pathlib import Path

from app.wiring.demo import StandIns


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
