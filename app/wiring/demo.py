"""The sample company: stand-ins in a process of their own, and a company file connected to them.

The same program and client code as for real books; only the base addresses and the keychain differ.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from app.errors import Unreachable
from app.paths import Home, check_writable, make_folder
from app.ports import Clock
from app.wiring.services import Addresses, Wiring, addresses

NAME = "Larkspur Field Studio"
CLIENT_ID = "sandbox-client"
CLIENT_SECRET = "sandbox-secret"  # noqa: S105 - the stand-in's published pair, worth nothing elsewhere
STRIPE_KEY = "rk_test_sandbox"
PATIENCE = {"quiet_seconds": 3, "calls_a_second": 200}
"""On loopback no request of ours lives longer, and the stand-ins are served without limits."""

START_LIMIT = 30.0


class StandIns:
    """The process that serves the stand-ins, started on demand and ended with the program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Addresses:
        """Start them, anew if they run, and wait until they listen.

        Raises Unreachable when they don't come up, HomeUnusable or DiskFull where they can keep nothing.
        """
        self.stop()
        make_folder(self._folder)
        check_writable(self._folder)
        ready = self._folder / f"ready-{os.getpid()}.json"
        ready.unlink(missing_ok=True)
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*_own_command(), "--state", str(self._folder / "stand-ins.jsonl"), "--ready-file", str(ready)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return addresses(self._wait(ready))

    def _wait(self, ready: Path) -> dict[str, str]:
        until = time.monotonic() + START_LIMIT
        while time.monotonic() < until:
            if self._process is None or self._process.poll() is not None:
                break
            if ready.exists():
                found = json.loads(ready.read_text(encoding="utf-8"))
                ready.unlink(missing_ok=True)
                return {str(key): str(value) for key, value in found.items()}
            time.sleep(0.01)
        self.stop()
        raise Unreachable(
            "The sample company's stand-ins did not start",
            remedy="Try again; if it stays so, run “countersign sandbox serve” to see why.",
        )

    def stop(self) -> None:
        """End the process."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._process = None


def _own_command() -> list[str]:
    """The stand-ins' command line, from source or from the packed program."""
    serve = ["--port", "0", "--company", "sample", "--limits", "off"]
    if getattr(sys, "frozen", False):
        return [sys.executable, "sandbox", "serve", *serve]
    return [sys.executable, "-m", "integrations.sandbox", *serve]


class Demo:
    """The sample company of one home."""

    def __init__(self, home: Home, clock: Clock) -> None:
        self.home = Home(home.demo)
        self._clock = clock
        self._stand_ins = StandIns(home.demo)
        self.wiring = Wiring(self.home, Addresses())

    def locate(self) -> Path:
        """Start the stand-ins and connect to them; the company file's path."""
        from app.lanes import CancelToken
        from app.wiring.connecting import Credentials, connect_quickbooks, connect_stripe, consent_way
        from integrations.sandbox.visitor import press_connect
        from integrations.secrets import MemorySecrets

        moved = self._stand_ins.start()
        self.wiring = Wiring(self.home, moved, MemorySecrets())
        path = self.home.company_file(NAME)
        is_new = not path.exists()
        connect_quickbooks(
            self.wiring,
            path,
            Credentials(CLIENT_ID, CLIENT_SECRET, is_sandbox=True),
            consent_way(press_connect),
            self._clock,
            CancelToken(),
        )
        connect_stripe(self.wiring, path, STRIPE_KEY, self._clock)
        if is_new:
            self._be_quick(path)
        return path

    def _be_quick(self, path: Path) -> None:
        from app.store import settings_rows
        from app.store.company_file import CompanyFile

        with CompanyFile.open(path) as company, company.writer() as conn:
            settings_rows.put(conn, "delivery", PATIENCE, self._clock.now())

    def close(self) -> None:
        """End the stand-ins."""
        self._stand_ins.stop()
