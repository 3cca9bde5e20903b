"""What is imported after PySide is not read a second time, as text."""

import subprocess
import sys

IMPORTED = """
import linecache, sys
{before}
from PySide6.QtWidgets import QWidget
from app.domain.money import Money
print(sys.modules["app.domain.money"].__file__ in linecache.cache)
"""


def _is_read(before: str) -> str:
    words = [sys.executable, "-c", IMPORTED.format(before=before)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def test_no_source_is_read_beside_the_import() -> None:
    """PySide looks through every module's source for “PySide6”, and keeps what it read; not here."""
    assert _is_read("from ui.features import pass_over_features; pass_over_features()") == "False"
    assert _is_read("") == "True", "PySide reads no sources any more: ui/features.py can go"
