"""Sets Countersign up on this machine and starts it, or tests it, with nothing but Python's standard library.

    python3 packaging/bootstrap.py run [...]   set up, then open the sample company (the rest is passed on)
    python3 packaging/bootstrap.py test [...]  set up with the developers' tools, then run every gate and test
    python3 packaging/bootstrap.py setup       set up only

What is already in place is not done twice: a stamp in the environment's folder names the lock it came from.
The packages come from the lock file, checked by their hashes. Qt's system libraries are the business of
`system_libraries.py`. Exit status 2: something is missing that only a person can supply; it is named.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

from system_libraries import RUN, TEST, Stop, install_debian, missing_libraries, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "countersign-setup.json"
OLDEST = (3, 11)
LOCKS = {RUN: "requirements.lock", TEST: "requirements-dev.lock"}
NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "name resolution",
    "getaddrinfo",
    "unreachable",
    "ProxyError",
    "timed out",
    # pip without retries names no cause; that an index knows no version at all of a locked package is one.
    "(from versions: none)",
)


def main(arguments: list[str]) -> int:
    """Run one verb; return the exit status (2: a person has to supply something)."""
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb not in {"run", "test", "setup"} or (verb == "setup" and rest):
        print(__doc__, file=sys.stderr)
        return 0 if verb in {"-h", "--help"} else 2
    try:
        _use_new_enough_python(arguments)
        set_up(TEST if verb == "test" else RUN)
        if verb == "test":
            return _start([PYTHON, ROOT / "packaging" / "gates.py", *rest])
        return _open(rest) if verb == "run" else 0
    except Stop as stop:
        say(str(stop))
    except OSError as error:
        say(_about(error))
    except KeyboardInterrupt:
        say("Stopped. What is half done is finished at the next start.")
    return 2


def _about(error: OSError) -> str:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return (
            f"{error.filename or ROOT} cannot be written.\n"
            "Copy this folder to where you may write, and start again there."
        )
    return f"The set-up stopped: {error}. Nothing else was touched; start again when that is mended."


def set_up(need: str) -> None:
    """Bring the environment to what `need` asks for; quick where nothing is to be done."""
    stamp = _read_stamp()
    if need not in stamp["libraries"] or not (VENV / "pyvenv.cfg").exists():
        _supply_system(need)
    if stamp["packages"].get(need) != _fingerprint(need):
        _make_environment()
        _install(need)
        stamp = _read_stamp()
        stamp["packages"][need] = _fingerprint(need)
        if need == TEST:  # the developers' lock holds all of the other
            stamp["packages"][RUN] = _fingerprint(RUN)
    stamp["libraries"] = sorted({*stamp["libraries"], need})
    _write_stamp(stamp)


def _use_new_enough_python(arguments: list[str]) -> None:
    """Start again under a newer Python if this one is too old and a newer one is on the path."""
    if sys.version_info[:2] >= OLDEST:
        return
    for minor in range(19, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and _quiet([found, "-c", "import ssl"]).returncode == 0:
            sys.exit(subprocess.call([found, __file__, *arguments]))
    raise Stop(
        f"This is Python {sys.version.split()[0]}; Countersign needs {OLDEST[0]}.{OLDEST[1]} or newer, "
        "and none is on the path.\n"
        "Install one (python.org, your system's packages, or Homebrew) and start this again with it."
    )


def _supply_system(need: str) -> None:
    """Install what the system lacks (Debian and its relatives), or say exactly what that is."""
    lacks_venv = _lacks_venv() and not PYTHON.exists()
    libraries = missing_libraries(need)
    if libraries or lacks_venv:
        install_debian(libraries, with_venv=lacks_venv)


def _lacks_venv() -> bool:
    """Debian keeps ensurepip in a package of its own; without it no environment can be made."""
    try:
        import ensurepip  # noqa: F401 -- only whether it is there matters
        import venv  # noqa: F401 -- the same
    except ImportError:
        return True
    return False


def _make_environment() -> None:
    """Make `.venv`, or make it anew where it no longer runs (a moved folder, a newer system Python)."""
    if PYTHON.exists() and _quiet([PYTHON, "-m", "pip", "--version"]).returncode == 0:
        return
    say("Making the environment in .venv …")
    VENV.mkdir(exist_ok=True)
    made = _quiet([sys.executable, "-m", "venv", "--clear", VENV])
    if made.returncode != 0:
        raise Stop(f"Python could not make an environment in {VENV}:\n{_tail(made.stdout)}")


def _install(need: str) -> None:
    """Install the locked packages, each checked by its hash, then the project itself in place."""
    lock = ROOT / "packaging" / LOCKS[need]
    say("Installing the packages; the first time this fetches about 150 MB …")
    # One package is source only; setuptools from the same lock builds it, so nothing unchecked is fetched.
    _pip("--require-hashes", "-r", _builder_lock(lock))
    _pip("--require-hashes", "--no-build-isolation", "-r", lock)
    _pip("--no-deps", "--no-build-isolation", "-e", ROOT)


def _builder_lock(lock: Path) -> Path:
    """The lock's entry for setuptools alone, as a file of its own that pip can read."""
    lines: list[str] = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if lines and not line.startswith(" "):
            break
        if lines or line.startswith("setuptools=="):
            lines.append(line)
    part = VENV / "setuptools.lock"
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return part


def _pip(*arguments: str | Path) -> None:
    """One `pip install`.

    Raises:
        Stop: it failed; the sentence says whether the network was the reason.
    """
    done = _quiet(
        [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-q", *arguments]
    )
    if done.returncode == 0:
        return
    if any(sign in done.stdout for sign in NO_NETWORK):
        raise Stop(
            "The packages could not be fetched: the network or the package index cannot be reached.\n"
            "Check the connection (HTTPS_PROXY for a proxy, PIP_INDEX_URL for an index of your own) "
            "and start again; what is here already is kept."
        )
    raise Stop(
        f"{_tail(done.stdout)}\nThe packages could not be installed. Mend what pip says and start again."
    )


def _open(rest: list[str]) -> int:
    """Open the sample company, or say why no window can be shown here."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    screen = (
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or (chosen and not chosen.startswith(("xcb", "wayland")))
    )
    if sys.platform.startswith("linux") and not screen:
        raise Stop(
            "All is set up, but this machine shows no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Start it from a desktop session, or over `ssh -X`, or on a screen that is not shown anywhere:\n"
            "    apt-get install -y xvfb xauth && xvfb-run -a python3 packaging/bootstrap.py run\n"
            "The commands need no screen: .venv/bin/countersign --help"
        )
    return _start([BIN / ("countersign.exe" if os.name == "nt" else "countersign"), "--demo", *rest])


def _start(command: list[str | Path]) -> int:
    """Become the command (Windows: wait for it), so that its exit status is ours."""
    words = [str(word) for word in command]
    if os.name == "nt":
        return subprocess.call(words)
    sys.stdout.flush()
    sys.stderr.flush()
    return os.execv(words[0], words)  # noqa: S606 -- our own environment's program


def _fingerprint(need: str) -> str:
    """What an environment depends on: the lock, the project's own entries, and the Python under it."""
    digest = hashlib.sha256(str(PYTHON.resolve()).encode())
    for part in (ROOT / "packaging" / LOCKS[need], ROOT / "pyproject.toml"):
        digest.update(part.read_bytes())
    return digest.hexdigest()


class Stamp(TypedDict):
    """What was set up: the packages' fingerprint by need, and the needs whose libraries are there."""

    packages: dict[str, str]
    libraries: list[str]


def _read_stamp() -> Stamp:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        return {"packages": dict(stamp["packages"]), "libraries": list(stamp["libraries"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"packages": {}, "libraries": []}


def _write_stamp(stamp: Stamp) -> None:
    text = json.dumps(stamp, indent=1, sort_keys=True)
    if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != text:
        STAMP.write_text(text, encoding="utf-8")


def _quiet(command: list[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run a command, keeping what it says."""
    return subprocess.run(
        [str(word) for word in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _tail(text: str) -> str:
    return "\n".join(text.strip().splitlines()[-15:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
