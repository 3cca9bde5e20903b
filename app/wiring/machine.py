"""This machine, as the window asks it: its settings file, the installed packages, the address for updates."""

from pathlib import Path

from app.jobs.licences import Licence
from app.machine import Machine, keep, load
from app.ports import Newest


class ThisMachine:
    """A MachineDesk (``app.screens.machine``) over the program's home."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def load(self) -> Machine:
        """What is set."""
        return load(self._root)

    def keep(self, machine: Machine) -> None:
        """Keep it. Raises SettingsNotKept, HomeUnusable."""
        keep(self._root, machine)

    def licences(self) -> tuple[Licence, ...]:
        """What is shipped, under which licences."""
        from app.jobs.licences import licences

        return licences()

    def newest(self, url: str) -> Newest:
        """The newest version the address tells of. Raises the errors of ``app.update_errors``."""
        from integrations.releases import newest

        return newest(url)
