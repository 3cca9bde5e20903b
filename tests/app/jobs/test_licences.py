"""The licences of what is shipped are read, not written, and none of them is the GPL alone."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from app.jobs.licences import licences

LOCK = Path(__file__).resolve().parents[3] / "packaging" / "requirements.lock"


def test_every_locked_package_that_is_installed_is_listed() -> None:
    """With its version as it is installed, and words for its licence."""
    found = {re.sub(r"[-_.]+", "-", one.name).lower(): one for one in licences()}
    pinned = re.findall(r"(?m)^([A-Za-z0-9_.-]+)==", LOCK.read_text(encoding="utf-8"))
    installed = {}
    for name in pinned:
        try:
            installed[re.sub(r"[-_.]+", "-", name).lower()] = distribution(name).version
        except PackageNotFoundError:
            continue
    assert len(installed) > 40
    missing = sorted(set(installed) - set(found) - {"setuptools"})
    assert missing == []
    assert all(found[name].version == version for name, version in installed.items() if name in found)
    assert all(one.licence for one in licences())


def test_this_program_comes_first_and_pictures_are_named() -> None:
    """With the texts that the packages bring."""
    found = licences()
    assert (found[0].name, found[0].licence) == ("countersign", "MIT")
    names = {one.name for one in found}
    assert {"Python", "lucide (icons)", "dejavu (fonts)"} <= names
    assert sum(bool(one.text) for one in found) > len(found) * 2 // 3


def test_nothing_is_under_the_gpl_alone() -> None:
    """The LGPL, or a choice that holds another licence, is allowed."""
    bound = [one for one in licences() if re.search(r"\bA?GPL", one.licence) and "LGPL" not in one.licence]
    assert bound == []
