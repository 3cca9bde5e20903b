"""The Debian package: its files lie where a desktop looks for them, and it says what it needs."""

import configparser
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from app.__main__ import window_arguments

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, as it is run."""
    monkeypatch.syspath_prepend(str(HERE))
    spec = importlib.util.spec_from_file_location("deb", HERE / "deb.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not on this machine")
def test_a_package_of_what_is_packed(script: ModuleType, tmp_path: Path) -> None:
    """A stand-in for the program goes through the same layout; dpkg-deb reads it back."""
    packed = tmp_path / "countersign"
    packed.mkdir()
    program = packed / "countersign"
    program.write_text("#!/bin/sh\necho Countersign\n", encoding="utf-8")
    program.chmod(0o755)
    folder, target = tmp_path / "tree", tmp_path / "made.deb"
    folder.mkdir(mode=0o755)
    script.lay_out(folder, packed)
    made = subprocess.run(["dpkg-deb", "--root-owner-group", "--build", str(folder), str(target)])
    assert made.returncode == 0
    fields = _asked("dpkg-deb", "-f", str(target))
    assert f"Version: {script.version()}" in fields
    assert "libxcb-cursor0" in fields
    held = _asked("dpkg-deb", "-c", str(target))
    for path in (
        "./opt/countersign/countersign",
        "./usr/bin/countersign -> ../../opt/countersign/countersign",
        "./usr/share/applications/countersign.desktop",
        "./usr/share/icons/hicolor/scalable/apps/countersign.svg",
        "./usr/share/mime/packages/countersign.xml",
    ):
        assert path in held
    subprocess.run(["dpkg-deb", "-x", str(target), str(tmp_path / "there")], check=True)
    assert _asked(str(tmp_path / "there" / "usr" / "bin" / "countersign")) == "Countersign\n"


def _asked(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_the_desktop_opens_statements_with_it() -> None:
    """Every kind the entry names is described, and its command is one the program understands."""
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # names are as they stand
    entry.read(HERE / "countersign.desktop", encoding="utf-8")
    kinds = {kind for kind in entry["Desktop Entry"]["MimeType"].split(";") if kind}
    described = {
        one.get("type")
        for one in ET.parse(HERE / "countersign.xml").getroot()  # noqa: S314 - our own file
    }
    assert kinds == described
    assert entry["Desktop Entry"]["Exec"].split()[1:] == ["--open", "%f"]
    found = window_arguments(["--open", "a statement.ofx"])
    assert found is not None
    assert found.statement == "a statement.ofx"
    assert window_arguments(["--open"]) is not None


@pytest.mark.slow
@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not (ROOT / "dist" / "countersign" / "countersign").exists(),
    reason="nothing is packed here: test_bundle builds it",
)
def test_the_packed_program_as_a_package() -> None:
    """The real one, after test_bundle has built it."""
    done = subprocess.run([sys.executable, str(HERE / "deb.py")], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    sys.stdout.write(done.stdout)
