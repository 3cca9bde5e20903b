"""PySide's own search for ``from __feature__ import …`` in what is imported is switched off."""

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - brings what is switched off

_SEARCH = "_mod_uses_pyside"
"""PySide's own name for it (6.11)."""


def pass_over_features() -> None:
    """From now on no module's source is read when it is imported.

    PySide reads each to see whether it may ask for snake_case names; ours never do, and a packed program has
    no sources to read. It took a tenth of the start, and every source stayed in memory.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _SEARCH):  # another release may keep it elsewhere: slower, and otherwise the same
        setattr(feature, _SEARCH, _asks_for_none)


def _asks_for_none(_module: ModuleType) -> bool:
    return False
