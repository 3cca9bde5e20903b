"""Logging: events with key=value, secrets redacted first, a rotating file and the last lines in memory."""

import logging
import logging.handlers
from collections import deque
from datetime import datetime
from pathlib import Path

from app.paths import make_folder
from app.redaction import redact

_MOST_REPORTS = 20

RECENT: deque[str] = deque(maxlen=2_000)
"""The last lines, for the crash page."""


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _File(logging.handlers.RotatingFileHandler):
    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        """Say nothing: a log that can't be written (a full disk) must not hide the failure that counts."""


class _Recent(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        RECENT.append(self.format(record))


def start(folder: Path | None, level: int = logging.INFO) -> None:
    """Begin logging anew into a folder (5 files of 1 MB) and memory; without a folder into memory alone.

    Raises HomeUnusable or DiskFull when the folder can't be made; memory is logged to even so.
    """
    form = _Redacting("%(asctime)s %(levelname)s %(name)s %(message)s")
    root = logging.getLogger()
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "stripe", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    for earlier in [each for each in root.handlers if isinstance(each, _Recent | _File)]:
        root.removeHandler(earlier)
        earlier.close()
    _add(root, _Recent(), form)
    if folder is not None:
        make_folder(folder)
        _add(root, _File(folder / "countersign.log"), form)


def keep_report(text: str, now: datetime) -> Path | None:
    """Keep a crash report beside the log, the oldest of many given up; None where there is no folder or room.

    It is redacted like the log, stays on this machine and is sent to nobody.
    """
    folder = next(
        (Path(each.baseFilename).parent for each in logging.getLogger().handlers if isinstance(each, _File)),
        None,
    )
    if folder is None:
        return None
    path = folder / f"crash-{now:%Y%m%d-%H%M%S}.txt"
    try:
        for old in sorted(folder.glob("crash-*.txt"))[: -_MOST_REPORTS + 1]:
            old.unlink(missing_ok=True)
        path.write_text(redact(text), encoding="utf-8")
    except OSError:
        return None
    return path


def _add(root: logging.Logger, handler: logging.Handler, form: logging.Formatter) -> None:
    handler.setFormatter(form)
    root.addHandler(handler)
