"""Putting a document into a file that a person named."""

import errno
from pathlib import Path

from app.errors import BadInput, DiskFull


def put(out: Path, content: bytes) -> None:
    """Write it. Raises DiskFull or BadInput, by the file's name."""
    try:
        out.write_bytes(content)
    except OSError as problem:
        if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(detail=str(out)) from None
        raise BadInput(f"{out} can't be written", detail=problem.strerror or "") from None
