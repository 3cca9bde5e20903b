"""Hands a signed message over to the mail program."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_letter(letter: bytes) -> Path:
    """Write the message to a file of its own, readable by this person only, and have it opened."""
    path = Path(tempfile.mkdtemp(prefix="countersign-")) / "message.eml"
    path.write_bytes(letter)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    return path
