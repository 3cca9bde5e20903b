"""Makes a Debian package of the packed program: `dist/countersign_VERSION_ARCH.deb`.

    .venv/bin/python packaging/build.py
    .venv/bin/python packaging/deb.py

The program goes to its own folder under `opt`, with a desktop entry, its drawing and the kinds of bank
statements it opens. What it depends on are the libraries that Qt loads, by their Debian names
(`system_libraries.py`). Exit status 2: nothing is packed yet, or dpkg-deb is not there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from system_libraries import DRAWING, WINDOW

ROOT = Path(__file__).resolve().parent.parent
PACKED = ROOT / "dist" / "countersign"
HERE = ROOT / "packaging"


def main() -> int:
    """Lay the files out and let dpkg-deb make the package."""
    if not (PACKED / "countersign").exists():
        print("Nothing is packed yet: run packaging/build.py first.", file=sys.stderr)
        return 2
    if not shutil.which("dpkg-deb"):
        print("dpkg-deb is not on this machine.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)
        lay_out(folder, PACKED)
        target = ROOT / "dist" / f"countersign_{version()}_{architecture()}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(folder), str(target)]
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:
            return 1
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


def lay_out(folder: Path, packed: Path) -> None:
    """Everything as it lies on the machine, and the package's description."""
    program = folder / "opt" / "countersign"
    shutil.copytree(packed, program, symlinks=True)
    link = folder / "usr" / "bin" / "countersign"
    link.parent.mkdir(parents=True)
    link.symlink_to("../../opt/countersign/countersign")
    places = {
        "usr/share/applications": HERE / "countersign.desktop",
        "usr/share/icons/hicolor/scalable/apps": HERE / "countersign.svg",
        "usr/share/mime/packages": HERE / "countersign.xml",
    }
    for place, source in places.items():
        (folder / place).mkdir(parents=True)
        shutil.copy(source, folder / place)
    licence = folder / "usr" / "share" / "doc" / "countersign" / "copyright"
    licence.parent.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", licence)
    control = folder / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(description(folder), encoding="utf-8")


def description(folder: Path) -> str:
    """The control file; the size is in KiB."""
    size = sum(path.lstat().st_size for path in folder.rglob("*")) // 1024
    needs = ", ".join(sorted({each.debian for each in (*DRAWING, *WINDOW)}))
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["description"]
    return (
        f"Package: countersign\nVersion: {version()}\nArchitecture: {architecture()}\n"
        f"Maintainer: Countersign <countersign@localhost>\nInstalled-Size: {size}\nDepends: libc6, {needs}\n"
        f"Section: misc\nPriority: optional\nDescription: {about}\n"
    )


def version() -> str:
    """The project's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def architecture() -> str:
    """This machine's, as Debian calls it."""
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
