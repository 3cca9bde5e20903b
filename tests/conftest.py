"""What every test gets: no screen, a home of its own, no keychain, and no network beyond this machine."""

import gc
import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:  # Qt warns without it, and a warning fails a test
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="countersign-runtime-")

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A slow machine breaks no promise of the program."""
settings.register_profile("gate", _PATIENT, derandomize=True)
settings.register_profile("search", _PATIENT, max_examples=1_000)
settings.load_profile("gate")  # the same cases every time; --hypothesis-profile=search looks for new ones

LOOPBACK = ("127.", "::1", "localhost")


class OutsideConnection(AssertionError):
    """A test tried to reach something that is not on this machine."""


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for the program that is this test's alone; settings of the person who tests are gone."""
    for name in [name for name in os.environ if name.startswith("COUNTERSIGN_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "countersign-home"
    monkeypatch.setenv("COUNTERSIGN_HOME", str(home))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return home


@pytest.fixture(autouse=True, scope="session")
def only_loopback() -> Iterator[None]:
    """Refuse every connection that would leave this machine, before a packet is sent."""
    patch = pytest.MonkeyPatch()
    for name in ("connect", "connect_ex"):
        patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    yield
    patch.undo()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Once a window took the collections over, somebody has to do them where none runs its events."""
    yield
    if not gc.isenabled():
        from ui.collecting import collect_due

        collect_due()


def _guarded(original: Any) -> Any:
    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6} and not str(address[0]).startswith(LOOPBACK):
            raise OutsideConnection(f"a test connects to {address!r}; only loopback is allowed")
        return original(self, address)

    return connect
