"""What lies where, what must not be written into any file, and that the locks are whole."""

import re
import tomllib

import pytest

from tests.architecture.source import NOT_OURS, ROOT, TEXT, files, modules

TOP_LEVEL = {
    *("pyproject.toml", "README.md", "app", "ui", "resources", "integrations", "tests", "packaging", "docs"),
    *("LICENSE", "CHANGELOG.md", ".ci", ".gitignore"),
}
# Spelt in parts, so that this file does not hold what it forbids.
MACHINE_PATH = re.compile(
    r"(?<![\w.:/-])/(?:" + "|".join(("ro" + "ot", "wo" + "rk", "ho" + "me", "tm" + "p")) + r")/\w"
)
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "registry.npm" + "js.org")
LOCKS = ("requirements.lock", "requirements-dev.lock")
MONEY_ROOMS = ("app/domain", "app/commit")


def test_the_top_level_is_as_agreed() -> None:
    """Nothing but the agreed names lies at the top."""
    names = {entry.name for entry in ROOT.iterdir()}
    made = {name for name in names if name in NOT_OURS or name.endswith((".egg-info", "_cache"))}
    assert names - made == TOP_LEVEL


def test_packaging_shadows_no_library() -> None:
    """The folder packaging is no package: a library of that name must stay importable."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_names_a_machine_or_a_registry() -> None:
    """No text file holds a path of one machine or the address of a package registry."""
    found = []
    for path in files():
        if path.suffix in TEXT:
            text = path.read_text(encoding="utf-8")
            if MACHINE_PATH.search(text) or any(registry in text for registry in REGISTRIES):
                found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_amounts_are_never_floats() -> None:
    """No name `float` appears where amounts are made, planned or read from the wire."""
    wires = [module for module in modules("integrations") if "wire" in module.path.stem]
    found = [
        each.name for each in (*modules(*MONEY_ROOMS), *wires) if re.search(r"\bfloat\b", _code(each.text))
    ]
    assert found == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    """A lock pins each package exactly, with at least one hash, and tells no index."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text.strip())
    assert len(entries) > 40
    assert [
        entry
        for entry in entries
        if not re.match(r"[a-z0-9._-]+==\S+.*\\\n +--hash=sha256:[0-9a-f]{64}", entry)
    ] == []
    assert "://" not in text


def test_the_developers_lock_holds_all_of_the_other() -> None:
    """What is tested is what runs: both locks pin the same versions."""
    run, dev = (_pins(name) for name in LOCKS)
    assert set() == run - dev
    assert any(pin.startswith("setuptools==") for pin in run)


def test_every_dependency_is_locked() -> None:
    """Each run-time dependency of pyproject.toml is in the lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {re.split(r"[<>=~!;\[ ]", each)[0].lower().replace("_", "-") for each in project["dependencies"]}
    assert set() == named - {pin.split("==")[0] for pin in _pins(LOCKS[0])}


def test_python_3_11_keeps_the_qt_that_works_there() -> None:
    """PySide6 6.12 and later drop references to None on Python 3.11; the lock keeps them away."""
    old = [pin for pin in _pins(LOCKS[0]) if pin.startswith("pyside6-essentials==") and "< '3.12'" in pin]
    assert [re.findall(r"==(\d+\.\d+)", pin)[0] for pin in old] == ["6.11"]


def _pins(name: str) -> set[str]:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    return {line.removesuffix(" \\") for line in text.splitlines() if re.match(r"[a-z]", line)}


def _code(text: str) -> str:
    """The text without comments and docstrings."""
    return re.sub(r'""".*?"""|#[^\n]*', "", text, flags=re.DOTALL)
