"""The set-up script: what it installs from, what it skips, and what it says when it cannot go on."""

import hashlib
import os
import runpy
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"
NOWHERE = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has these")


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The script's names, loaded as a script loads them."""
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    names = runpy.run_path(str(SCRIPT))
    sys.modules.pop("system_libraries", None)
    return names


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A fresh clone as far as the set-up looks at it."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging", ignore=shutil.ignore_patterns("screenshots"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the script of a clone, away from packages, mirrors and screens of this machine."""
    dropped = ("PIP_", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return subprocess.run(
        [sys.executable, str(root / "packaging" / "bootstrap.py"), *words],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.parametrize("words", [(), ("walk",), ("setup", "now")])
def test_an_unknown_verb_shows_the_use(words: tuple[str, ...]) -> None:
    """Without a verb it knows, the script shows its use, touches nothing and ends with 2."""
    done = run(ROOT, *words)
    assert done.returncode == 2
    assert "bootstrap.py run" in done.stderr


def test_no_network_is_said_without_a_traceback(copy: Path) -> None:
    """With no index to reach, the sentence says what to check; the status is 2 and no stamp is left."""
    done = run(copy, "test", **NOWHERE)
    assert done.returncode == 2
    assert "the network or the package index cannot be reached" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (copy / ".venv" / "countersign-setup.json").exists()


def test_a_folder_in_the_way_is_said_without_a_traceback(copy: Path) -> None:
    """Where `.venv` cannot be made, the reason is one sentence and the status 2."""
    (copy / ".venv").write_text("a file where the environment should be", encoding="utf-8")
    done = run(copy, "test", **NOWHERE)
    assert done.returncode == 2
    assert "The set-up stopped" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_second_start_takes_no_time(copy: Path, bootstrap: dict[str, Any]) -> None:
    """With a stamp that fits, a start does nothing of the set-up (no index is asked) and is quick."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", copy / ".venv"], check=True)
    python = copy / ".venv" / bootstrap["BIN"].name / bootstrap["PYTHON"].name
    digest = hashlib.sha256(str(python.resolve()).encode())
    for part in ("packaging/requirements.lock", "pyproject.toml"):
        digest.update((copy / part).read_bytes())
    stamp = f'{{"libraries": ["run"], "packages": {{"run": "{digest.hexdigest()}"}}}}'
    (copy / ".venv" / "countersign-setup.json").write_text(stamp, encoding="utf-8")
    started = time.monotonic()
    done = run(copy, "setup", **NOWHERE)
    assert (done.returncode, done.stderr) == (0, "")
    assert time.monotonic() - started < 2  # 0.05 s on a quiet machine


def test_a_damaged_stamp_counts_as_none(copy: Path) -> None:
    """A stamp that cannot be read only makes the set-up look again."""
    (copy / ".venv").mkdir()
    for text in ("", "[]", "{}", '{"packages": 1, "libraries": []}'):
        (copy / ".venv" / "countersign-setup.json").write_text(text, encoding="utf-8")
        done = run(copy, "test", **NOWHERE)
        assert "the network or the package index cannot be reached" in done.stderr, text


def test_the_builder_comes_from_the_lock(bootstrap: dict[str, Any], tmp_path: Path) -> None:
    """Setuptools is installed first, alone, with the version and hashes of the lock."""
    bootstrap["_builder_lock"].__globals__["VENV"] = tmp_path
    lines = bootstrap["_builder_lock"](ROOT / "packaging" / "requirements.lock").read_text().splitlines()
    assert lines[0].startswith("setuptools==")
    assert len(lines) > 1
    assert all(line.strip().startswith("--hash=sha256:") for line in lines[1:])


@on_linux
def test_other_systems_are_told_their_packages(bootstrap: dict[str, Any]) -> None:
    """Fedora and Arch hear their own names for a library, others hear its file."""
    parts = bootstrap["install_debian"].__globals__
    cursor = [library for library in parts["WINDOW"] if library.file == "libxcb-cursor.so.0"]
    assert "sudo dnf install xcb-util-cursor" in parts["_advice"](cursor, {"fedora"})
    assert "sudo pacman -S --needed xcb-util-cursor" in parts["_advice"](cursor, {"manjaro", "arch"})
    assert "libxcb-cursor.so.0" in parts["_advice"](cursor, {"nixos"})


@on_linux
def test_no_screen_is_said(bootstrap: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without a screen `run` says so and how to get one; it starts nothing."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(bootstrap["Stop"], match="shows no screen"):
        bootstrap["_open"]([])


def test_the_check_of_each_change_is_the_readmes_command() -> None:
    """.ci/run and the README name the same test command."""
    command = "python3 packaging/bootstrap.py test"
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    doing = [line for line in lines if line and not line.startswith("#")]
    assert len(doing) == 1
    assert doing[0].endswith(command)
