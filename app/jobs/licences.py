"""The licences of all that is shipped, from the installed packages' descriptions; none is written by hand."""

import platform
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct

ROOT = "countersign"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXTS = re.compile(r"(?i)(?:^|/)(?:licen[cs]e|copying|notice|authors)[^/]*$")
_CLASSIFIER = "License :: "


class Licence(Struct, frozen=True):
    """What a part is licensed under. ``text`` is its licence files, empty where it brings none."""

    name: str
    version: str
    licence: str
    text: str = ""


def licences() -> tuple[Licence, ...]:
    """This program, what it is made of and everything that needs, in the order of their names."""
    found = {name: _of(part) for name, part in _closure(ROOT, {})}
    ours = found.pop(ROOT, None)
    rest = sorted([*found.values(), _python(), *_pictures()], key=lambda one: one.name.casefold())
    return (*([ours] if ours else ()), *rest)


def _closure(name: str, seen: dict[str, None]) -> Iterator[tuple[str, Distribution]]:
    """A package and all it requires that is installed here; what an extra or another system wants is not."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen[key] = None
    try:
        part = distribution(name)
    except PackageNotFoundError:
        return
    yield key, part
    for line in part.requires or ():
        wanted, _, condition = line.partition(";")
        named = _NAME.match(wanted.strip())
        if named and "extra ==" not in condition:
            yield from _closure(named.group(), seen)


def _of(part: Distribution) -> Licence:
    about = part.metadata
    classifiers = [each for each in about.get_all("Classifier") or [] if each.startswith(_CLASSIFIER)]
    said = _first(part, "License-Expression") or _short(_first(part, "License"))
    words = said or ", ".join(each.rpartition(" :: ")[2] for each in classifiers) or "see its text"
    return Licence(about["Name"], part.version, words, _texts(part))


def _first(part: Distribution, field: str) -> str:
    return next(iter(part.metadata.get_all(field) or ()), "")


def _short(text: str) -> str:
    """The first line of the field, which some fill with the whole text; nothing when it is long."""
    line = text.strip().partition("\n")[0]
    return line if len(line) < 60 else ""


def _texts(part: Distribution) -> str:
    found = []
    for path in part.files or ():
        if ".dist-info" in str(path) and _TEXTS.search(path.as_posix()):
            place = Path(str(path.locate()))
            found.append(
                place.read_text(encoding="utf-8", errors="replace").strip() if place.is_file() else ""
            )
    return "\n\n".join(each for each in found if each)


def _python() -> Licence:
    return Licence("Python", platform.python_version(), "PSF-2.0", sys.copyright)


def _pictures() -> Iterator[Licence]:
    """Fonts and icons bring their licence as a file ``LICENSE-name.txt``."""
    for folder in ("fonts", "icons"):
        for path in (files("resources") / folder).iterdir():
            if path.name.startswith("LICENSE-"):
                yield _picture(folder, path)


def _picture(folder: str, path: Traversable) -> Licence:
    text = path.read_text(encoding="utf-8").strip()
    name = path.name.removeprefix("LICENSE-").removesuffix(".txt")
    return Licence(f"{name} ({folder})", "", text.partition("\n")[0].strip(), text)
