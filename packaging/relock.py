"""Makes the two lock files anew: `python packaging/relock.py`, with uv on the path or in the environment.

One lock serves Python 3.11 and later on Linux, macOS and Windows (by markers). Hashes are those of the public
index's files, whatever this machine is configured to use, and no address is written.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = "packaging/requirements.lock"
DEV = "packaging/requirements-dev.lock"


def main() -> int:
    """Write both locks; 2 if uv is missing or finds no answer."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        print("uv is needed for this: python -m pip install uv", file=sys.stderr)
        return 2
    for lock, extra in ((RUN, []), (DEV, ["--group", "dev", "-c", RUN])):
        if _compile(uv, lock, extra) != 0:
            return 2
        if "://" in (ROOT / lock).read_text(encoding="utf-8"):
            print(f"{lock} holds an address; do not commit it", file=sys.stderr)
            return 2
    return 0


def _compile(uv: str, lock: str, extra: list[str]) -> int:
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade", "--no-config"]
    quiet = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "-q"]
    neutral = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    command = [uv, "pip", "compile", "pyproject.toml", *options, *quiet, "-o", lock, *extra]
    return subprocess.run(command, cwd=ROOT, env=neutral, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
