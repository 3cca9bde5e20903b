"""Which company files are encrypted, with which key, and how one is copied into the other form.

An encrypted file has no mark of its own: SQLCipher writes nothing but random bytes. So a file counts as
encrypted when it does not begin as SQLite files do and its first page is random through and through; one
whose beginning was overwritten is told from that by what is left of its page.
"""

import math
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.errors import CompanyFileDamaged
from app.file_errors import FileKeyMissing
from app.store import engine

FileKey = Callable[[Path], str | None]
"""Finds the key of a company file (64 hexadecimal digits), None when there is none; may ask the keychain."""

_CLEAR = b"SQLite format 3\x00"
_PAGE = 4096
_RANDOM_BITS = 7.5
"""Bits a byte of one page: random ones have 7.95, give or take 0.01; text, rows and padding under 6."""


def no_key(_: Path) -> str | None:
    """Knows no key: for files that are in clear."""
    return None


def is_encrypted(path: Path) -> bool:
    """Whether a file looks encrypted; one page is read. A file that is not there is not.

    Not for a file that this process has open in SQLite: closing it takes SQLite's locks away (POSIX).
    """
    try:
        with path.open("rb") as file:
            page = file.read(_PAGE)
    except FileNotFoundError:
        return False
    return len(page) == _PAGE and not page.startswith(_CLEAR) and _bits(page) > _RANDOM_BITS


def _bits(page: bytes) -> float:
    counts = Counter(page).values()
    return -sum(count / len(page) * math.log2(count / len(page)) for count in counts)


def key_of(path: Path, find: FileKey) -> str | None:
    """The key a file opens with, None for a file in clear: then nobody is asked. Raises FileKeyMissing."""
    if not is_encrypted(path):
        return None
    key = find(path)
    if key is None:
        raise FileKeyMissing(detail=path.name)
    return key


def transcribe(source: Path, key: str | None, target: Path, target_key: str | None) -> None:
    """Copy all of a file into a new one under another key or none, and compare the two row by row.

    Raises CompanyFileDamaged when the copy is not the same.
    """
    sealed, inner = (target, target_key) if target_key else (source, key)
    clear, outer = (source, key) if target_key else (target, None)
    assert inner is not None, "one of the two has a key"
    words = engine.key_text(outer) if outer else ""
    new, old = ("main", "other") if target_key else ("other", "main")
    with closing(engine.connect(sealed, mode="rwc" if target_key else "rw", key=inner)) as raw:
        raw.execute("ATTACH DATABASE ? AS other KEY ?", (f"{clear.absolute().as_uri()}?mode=rwc", words))
        raw.execute("SELECT sqlcipher_export(?, ?)", (new, old))
        for pragma in ("user_version", "application_id"):  # no part of what is exported
            value = raw.execute(f"PRAGMA {old}.{pragma}").fetchone()[0]
            raw.execute(f"PRAGMA {new}.{pragma} = {value}")
        different = _different(raw)
        raw.execute("DETACH DATABASE other")
        raw.execute("PRAGMA main.wal_checkpoint(TRUNCATE)")
    if different:
        raise CompanyFileDamaged(detail=f"{target.name}: the copy differs in {', '.join(different)}")


def _different(raw: sqlite3.Connection) -> list[str]:
    """The tables that are not the same in both, and ``schema`` when their definitions are not."""
    shape = (
        "SELECT type, name, tbl_name, sql FROM {}.sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
    )
    main, other = (raw.execute(shape.format(each)).fetchall() for each in ("main", "other"))
    found = [] if main == other else ["schema"]
    for name in (row[1] for row in main if row[0] == "table"):
        sides = [f'SELECT * FROM {each}."{name}"' for each in ("main", "other")]  # noqa: S608
        counts = [raw.execute(f"SELECT count(*) FROM ({side})").fetchone() for side in sides]  # noqa: S608
        odd = raw.execute(f"SELECT count(*) FROM ({sides[0]} EXCEPT {sides[1]})").fetchone()[0]  # noqa: S608
        if counts[0] != counts[1] or odd:
            found.append(name)
    return found
