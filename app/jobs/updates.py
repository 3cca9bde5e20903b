"""Whether a version is newer than this one, and whether it is time to ask."""

import re
from datetime import date

from app.machine import Machine


def our_version() -> str:
    """This program's version, from its installed description."""
    from importlib.metadata import PackageNotFoundError, version  # brings the parser of mail with it

    try:
        return version("countersign")
    except PackageNotFoundError:
        return "0"


def is_newer(told: str, ours: str) -> bool:
    """Whether ``told`` is a later version; a pre-release is none."""
    return "rc" not in told and not re.search(r"\d(?:a|b|\.dev)\d", told) and _numbers(told) > _numbers(ours)


def is_time(machine: Machine, today: date) -> bool:
    """Once a day, and only where a person switched it on and there is an address."""
    return machine.updates and bool(machine.updates_url) and machine.updates_asked != today.isoformat()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", text)[:4])
