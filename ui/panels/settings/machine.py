"""What is set for this machine, whatever company is open."""

from PySide6.QtCore import QObject

from app.language import tr
from app.screens.machine import language_choices, sync_choices
from ui.choice import Choice
from ui.machine import MachineLink
from ui.panels.settings.rows import CONTROL_WIDTH, Field, Line, Section, stack
from ui.theme import Theme
from ui.widgets import button


class MachineSection(Section):
    """Language, syncs by themselves, notices, newer versions. Kept as soon as it is chosen."""

    def __init__(self, theme: Theme, machine: MachineLink, parent: QObject | None = None) -> None:
        super().__init__(tr("This machine"), tr("Holds for every company opened here."))
        del parent
        self._machine = machine
        self.language, self.sync = Choice(theme), Choice(theme)
        for code, words in language_choices():
            self.language.addItem(words, code)
        for minutes, words in sync_choices():
            self.sync.addItem(words, minutes)
        self.notices = button(tr("Say what needs me"), "toggle")
        self.updates = button(tr("Look once a day"), "toggle")
        for toggle in (self.notices, self.updates):
            toggle.setCheckable(True)
            toggle.setFixedWidth(CONTROL_WIDTH)
        self.address = Field("", tr("Address (https)"))
        self.address.edit.setFixedWidth(CONTROL_WIDTH)
        self._add_lines()
        self.show_settings()
        self._connect()

    def _add_lines(self) -> None:
        self.add(
            Line(tr("Language"), tr("Words, figures and dates. The guide is in English."), self.language)
        )
        sync_hint = tr("Reads only, and leaves the rest of a nearly used allowance alone.")
        self.add(Line(tr("Sync by itself"), sync_hint, self.sync))
        notice_hint = tr("While another window is in front, and only for what needs a person.")
        self.add(Line(tr("Notices of the system"), notice_hint, self.notices))
        line = Line(tr("Newer versions"), tr("Asks the address and tells you. Nothing is ever downloaded."))
        line.put(stack(self.updates, self.address))
        self.updates.setAccessibleName(tr("Look for newer versions once a day"))
        self.address.edit.setAccessibleName(tr("Address that tells of newer versions"))
        self.add(line)

    def _connect(self) -> None:
        self.language.activated.connect(self._choose_language)
        self.sync.activated.connect(self._choose_sync)
        self.notices.toggled.connect(self._turn_notices)
        self.updates.toggled.connect(self._turn_updates)
        self.address.written.connect(self._write_address)

    def show_settings(self) -> None:
        """What holds now."""
        now = self._machine.settings
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.sync.setCurrentIndex(max(0, self.sync.findData(now.sync_minutes)))
        self.notices.setChecked(now.notices)
        self.updates.setChecked(now.updates)
        self.address.show_value(now.updates_url)

    def _choose_language(self, _index: int) -> None:
        self._machine.change(language=str(self.language.currentData()))

    def _choose_sync(self, _index: int) -> None:
        self._machine.change(sync_minutes=int(self.sync.currentData()))

    def _turn_notices(self, is_on: bool) -> None:
        self._machine.change(notices=is_on)

    def _turn_updates(self, is_on: bool) -> None:
        self._machine.change(updates=is_on)

    def _write_address(self, text: str) -> None:
        self._machine.change(updates_url=text.strip())
