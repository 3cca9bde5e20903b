"""Prism between our requests and a stand-in: each exchange is held against a published OpenAPI file."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from integrations.http import Answer, Http, Limits, Query

PATIENCE = 120.0
"""Seconds until it must listen: it compiles every schema first."""


def executable() -> str | None:
    """Where Prism is, if it is anywhere: on the path, or where the shared contracts' script puts it."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    placed = cache / "xero-prism" / "npm" / "node_modules" / ".bin" / "prism"
    return shutil.which("prism") or (str(placed) if placed.exists() else None)


def repaired(contracts: Path, name: str, folder: Path) -> Path:
    """A copy of an OpenAPI file without the circles that keep Prism from looking (see the script itself)."""
    target = folder / f"{name}.json"
    script = [sys.executable, contracts / "make_prism_spec.py", contracts / name, target]
    subprocess.run(script, check=True, capture_output=True)
    return target


@contextmanager
def between(program: str, document: Path, upstream: str) -> Iterator[str]:
    """Prism as a proxy before an address; gives its own. Ended with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    log = document.with_suffix(".log")
    words = [program, "proxy", "-h", "127.0.0.1", "-p", port, "--cors", "false", str(document), upstream]
    with log.open("wb") as out, subprocess.Popen(words, stdout=out, stderr=out) as running:
        try:
            until = time.monotonic() + PATIENCE
            while "is listening" not in log.read_text(errors="replace"):
                if running.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"Prism did not start: {log.read_text(errors='replace')[-500:]}")
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            running.terminate()


@dataclass(frozen=True, slots=True)
class Breach:
    """Where an exchange left the published form."""

    method: str
    path: str
    at: str
    message: str


@dataclass
class Witnessed(Http):
    """Our own requests, sent by way of Prism where it knows the API; ``breaches`` are what it noticed.

    ``routes`` lead from the beginning of a path to the Prism that knows what lies below.
    """

    routes: Mapping[str, str]
    breaches: list[Breach] = field(default_factory=list)
    seen: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Patient: Prism compiles a schema at its first use."""
        Http.__init__(self, Limits(5.0, 60.0))

    def request(
        self, method: str, url: str, *, headers: Mapping[str, str], query: Query = (), body: bytes = b""
    ) -> Answer:
        """Send by way of Prism, and keep what it says."""
        path = urlsplit(url).path
        root = next(root for root in self.routes if path.startswith(root))
        answer = super().request(
            method, self.routes[root] + path.removeprefix(root), headers=headers, query=query, body=body
        )
        self.seen.append((method, path))
        for found in json.loads(answer.header("sl-violations") or "[]"):
            self.breaches.append(Breach(method, path, ".".join(map(str, _location(found))), found["message"]))
        return answer


def _location(found: Mapping[str, Any]) -> Sequence[Any]:
    where: Sequence[Any] = found.get("location") or ()
    return where
