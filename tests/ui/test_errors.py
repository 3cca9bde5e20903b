"""The crash page: shown, kept on this machine, sent nowhere, without a value of the books in it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import log
from ui.errors import CrashPage, report_of


def _fault() -> BaseException:
    try:
        {}["Marsh Studio owes 1,234.50"]
    except KeyError as error:
        return error
    raise AssertionError


def test_a_crash_report_is_shown_and_kept(tmp_path: Path, qtbot: QtBot) -> None:
    """Where it happened and in which version; no message and no local, since those may hold the books."""
    log.start(tmp_path)
    page = CrashPage()
    qtbot.addWidget(page)
    page.show_report(report_of(_fault()))
    (kept,) = tmp_path.glob("crash-*.txt")
    text = kept.read_text(encoding="utf-8")
    assert text == page._report.toPlainText()
    assert "KeyError" in text
    assert "in _fault" in text
    assert "Countersign" in text
    assert "1,234.50" not in text
    assert str(kept) in page._kept.text()
    log.start(None)
    page.show_report("x")
    assert "could not be kept" in page._kept.text()
