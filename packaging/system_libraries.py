"""The system libraries that Qt loads: which are missing, and how this system's packages are named.

Standard library only: it runs before anything is installed. The Debian names were found complete in a bare
Debian 12 (`offscreen` for the tests, `xcb` for a real window); Fedora's and Arch's are the same libraries.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple

# What the environment is for, in the words of the command line and of the stamp.
RUN = "run"
TEST = "test"


class Stop(Exception):
    """The set-up cannot go on; the text says what a person has to do."""


class Library(NamedTuple):
    """One file that Qt loads, and the package that holds it in each family of distributions."""

    file: str
    debian: str
    fedora: str
    arch: str


DRAWING = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
)
WINDOW = (
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
)
# The C library that the Qt packages ask for, by processor.
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}


def say(text: str) -> None:
    """Tell the person at the terminal, on standard error."""
    print(f"Countersign: {text}", file=sys.stderr, flush=True)


def missing_libraries(need: str) -> list[Library]:
    """The libraries this system cannot load; none on Windows and macOS, where Qt brings its own.

    Raises:
        Stop: the C library is too old for Qt's packages.
    """
    if not sys.platform.startswith("linux"):
        return []
    _require_glibc()
    wanted = DRAWING if need is TEST else DRAWING + WINDOW
    return [library for library in wanted if not _loads(library.file)]


def install_debian(libraries: list[Library], *, with_venv: bool) -> None:
    """Install the missing packages where that is allowed.

    Raises:
        Stop: not allowed, or not Debian; the text names what to install.
    """
    kin = _distribution()
    venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not shutil.which("apt-get"):
        raise Stop(_advice(libraries, kin))
    names = ([venv] if with_venv else []) + [library.debian for library in libraries]
    command = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    rights = _root_prefix()
    if rights is None:
        words = "sudo apt-get update && sudo " + " ".join(command)
        raise Stop(
            f"This system lacks packages that Qt and Python need. Install them and start again:\n    {words}"
        )
    say(f"Installing the system packages {' '.join(names)} …")
    _root(rights, ["apt-get", "update"])  # may fail in part (one dead source); the installation decides
    failed, output = _root(rights, command)
    if failed:
        words = " ".join(command)
        raise Stop(f"{output}\nThe system packages could not be installed. Try:\n    {words}")


def _root(rights: list[str], command: list[str]) -> tuple[int, str]:
    """Run a command with root's rights; its exit status and the last lines of what it said."""
    done = subprocess.run(
        [*rights, "env", "DEBIAN_FRONTEND=noninteractive", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode, "\n".join(done.stdout.splitlines()[-6:])


def _require_glibc() -> None:
    name, version = platform.libc_ver()
    oldest = OLDEST_GLIBC.get(platform.machine(), (2, 34))
    if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) >= oldest:
        return
    raise Stop(
        f"Qt's packages for {platform.machine()} need the GNU C library {oldest[0]}.{oldest[1]} or newer; "
        f"this system has {name or 'another'} {version}.\n"
        "Debian 12, Ubuntu 22.04 and Fedora 36, or newer (64-bit PC), have it."
    )


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _root_prefix() -> list[str] | None:
    """The words that give a command root's rights without asking, or None."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _distribution() -> set[str]:
    """This distribution's and its parents' short names ("debian", "fedora", "arch" …)."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return set()
    return {release.get("ID", ""), *release.get("ID_LIKE", "").split()}


def _advice(libraries: list[Library], kin: set[str]) -> str:
    if not libraries:
        return (
            "This Python cannot make environments: install its modules venv and ensurepip, and start again."
        )
    if "fedora" in kin or "rhel" in kin:
        return _lacking("sudo dnf install " + _names(library.fedora for library in libraries))
    if "arch" in kin:
        return _lacking("sudo pacman -S --needed " + _names(library.arch for library in libraries))
    return _lacking("the packages that hold " + _names(library.file for library in libraries))


def _lacking(remedy: str) -> str:
    return f"This system lacks libraries that Qt needs. Install them and start again:\n    {remedy}"


def _names(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))
