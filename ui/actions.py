"""Every action of the program: words, key, menu. One list for the menus, the tips and the key sheet."""

import sys
from collections.abc import Callable, Iterator
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.language import marked, tr


class Menu(StrEnum):
    """The menus, in order."""

    FILE = marked("File")
    EDIT = marked("Edit")
    DECIDE = marked("Decide")
    BATCH = marked("Batch")
    GO = marked("Go")
    VIEW = marked("View")
    HELP = marked("Help")


class Spec(Struct, frozen=True):
    """One action. ``keys`` in Qt's portable form; ``is_local`` keys work in the list and detail only."""

    key: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    is_local: bool = False
    shown_key: str = ""
    starts_group: bool = False

    @property
    def key_text(self) -> str:
        """The key as a person reads it."""
        if not self.shown_key and not self.keys:
            return ""
        form = (
            QKeySequence.SequenceFormat
        )  # on macOS as signs; else named by us, as those of ``shown_key`` are
        way = form.NativeText if sys.platform == "darwin" else form.PortableText
        key = self.shown_key or QKeySequence(self.keys[0]).toString(way)
        return "+".join(tr(part) if part in _NAMED else part for part in key.split("+"))


_NAMED = frozenset(
    (
        marked("Ctrl"),
        marked("Shift"),
        marked("Esc"),
        marked("PgDown"),
        marked("PgUp"),
        marked("Space"),
        marked("Up"),
        marked("Down"),
    )
)
"""Keys that other keyboards call otherwise."""

SPECS = (
    Spec("companies", marked("Open a company…"), Menu.FILE, ("Ctrl+O",)),
    Spec("connect", marked("Connect a company…"), Menu.FILE, ("Ctrl+Shift+N",)),
    Spec("reopen", marked("Open this company again"), Menu.FILE, ("Ctrl+Shift+O",)),
    Spec("restore", marked("Restore the latest backup"), Menu.FILE, ("Ctrl+Shift+R",)),
    Spec("sync", marked("Sync now"), Menu.FILE, ("F5",)),
    Spec("stop_sync", marked("Stop the sync"), Menu.FILE, ("Shift+F5",)),
    Spec("import_bank", marked("Import a bank statement…"), Menu.FILE, ("Ctrl+I",), starts_group=True),
    Spec("import_work", marked("Import work to bill…"), Menu.FILE, ("Ctrl+Shift+I",)),
    Spec("work_imports", marked("Imports of work…"), Menu.FILE, ("Ctrl+Alt+I",)),
    Spec("save_pdf", marked("Save the draft as PDF…"), Menu.FILE, ("Ctrl+P",)),
    Spec("export_decisions", marked("Export decisions…"), Menu.FILE, ("Ctrl+Alt+E",), starts_group=True),
    Spec("merge_decisions", marked("Merge decisions…"), Menu.FILE, ("Ctrl+Alt+M",)),
    Spec("quit", marked("Quit"), Menu.FILE, ("Ctrl+Q",), starts_group=True),
    Spec("undo", marked("Undo the last decision"), Menu.EDIT, ("Ctrl+Z",)),
    Spec("redo", marked("Redo"), Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Spec("filter", marked("Filter the list"), Menu.EDIT, ("/",), is_local=True, starts_group=True),
    Spec("clear_filter", marked("Clear filter and marks"), Menu.EDIT, ("Esc",), is_local=True),
    Spec("find", marked("Search or do…"), Menu.EDIT, ("Ctrl+K",)),
    Spec("approve", marked("Approve"), Menu.DECIDE, ("Return", "Enter"), is_local=True, shown_key="⏎"),
    Spec("edit", marked("Edit…"), Menu.DECIDE, ("E",), is_local=True),
    Spec("reject", marked("Reject"), Menu.DECIDE, ("R",), is_local=True),
    Spec("later", marked("Later"), Menu.DECIDE, ("L",), is_local=True),
    Spec("mark", marked("Mark or unmark the row"), Menu.DECIDE, ("Space",), is_local=True, starts_group=True),
    Spec("mark_up", marked("Mark upwards"), Menu.DECIDE, ("Shift+Up",), is_local=True),
    Spec("mark_down", marked("Mark downwards"), Menu.DECIDE, ("Shift+Down",), is_local=True),
    Spec("merge_drafts", marked("Merge the marked drafts…"), Menu.DECIDE, ("M",), is_local=True),
    Spec(
        "approve_ready",
        marked("Approve all ready in view…"),
        Menu.DECIDE,
        ("A",),
        is_local=True,
        starts_group=True,
    ),
    Spec("duplicates", marked("Customers entered twice…"), Menu.DECIDE, ("Ctrl+Alt+D",), starts_group=True),
    Spec("sign", marked("Review and sign…"), Menu.BATCH, ("Ctrl+Return", "Ctrl+Enter"), shown_key="Ctrl+⏎"),
    Spec(
        "resume",
        marked("Go on with the unfinished batch"),
        Menu.BATCH,
        ("Ctrl+Shift+Return",),
        shown_key="Ctrl+⇧+⏎",
    ),
    Spec(
        "countersign",
        marked("Give the second signature…"),
        Menu.BATCH,
        ("Ctrl+Alt+Return",),
        shown_key="Ctrl+Alt+⏎",
    ),
    Spec("shadow", marked("Run a shadow week…"), Menu.BATCH, ("Ctrl+Alt+H",), starts_group=True),
    Spec("writing", marked("Stop all writing"), Menu.BATCH, ("Ctrl+Alt+W",), starts_group=True),
    Spec("go_today", marked("Today"), Menu.GO, ("Alt+1",)),
    Spec("go_matches", marked("Matches"), Menu.GO, ("Alt+2",)),
    Spec("go_drafts", marked("Drafts"), Menu.GO, ("Alt+3",)),
    Spec("go_followups", marked("Follow-ups"), Menu.GO, ("Alt+4",)),
    Spec("go_reconcile", marked("Reconcile"), Menu.GO, ("Alt+5",)),
    Spec("next_page", marked("Next page of the place"), Menu.GO, ("Ctrl+PgDown",), is_local=True),
    Spec("page_before", marked("Page before"), Menu.GO, ("Ctrl+PgUp",), is_local=True),
    Spec("go_customers", marked("Customers"), Menu.GO, ("Alt+6",)),
    Spec("go_history", marked("History"), Menu.GO, ("Alt+7",)),
    Spec("go_settings", marked("Settings"), Menu.GO, ("Ctrl+,",), starts_group=True),
    Spec("show_open", marked("Show what is open"), Menu.VIEW, ("Alt+O",), is_local=True),
    Spec("look_system", marked("Follow the system's colours"), Menu.VIEW, ("Ctrl+Alt+0",), starts_group=True),
    Spec("look_light", marked("Light"), Menu.VIEW, ("Ctrl+Alt+1",)),
    Spec("look_dark", marked("Dark"), Menu.VIEW, ("Ctrl+Alt+2",)),
    Spec("compact", marked("Compact rows"), Menu.VIEW, ("Ctrl+Alt+C",), starts_group=True),
    Spec("help", marked("The guide"), Menu.HELP, ("F1",)),
    Spec("keys", marked("All keys"), Menu.HELP, ("?",)),
    Spec("about", marked("About Countersign"), Menu.HELP, ("Ctrl+F1",), starts_group=True),
)

LOCAL = tuple(spec.key for spec in SPECS if spec.is_local)
"""The actions of lists."""

CANDIDATE_KEYS = "1–9"
"""Choosing a candidate is nine keys and one line in the key sheet."""


class Actions(QObject):
    """The QActions by key. ``why_off`` texts go into the tooltip beside the key.

    Signals: ``refused`` with the reason when the key of an action of the whole window is pressed while it is
    off: Qt itself lets such a key fall silently.
    """

    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: dict[str, QAction] = {}
        self._refusals: dict[str, list[QShortcut]] = {}
        self._specs = {spec.key: spec for spec in SPECS}
        for spec in SPECS:
            self._all[spec.key] = self._make(spec, window)

    def __getitem__(self, key: str) -> QAction:
        return self._all[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._all.values())

    def spec(self, key: str) -> Spec:
        """The words and keys of an action."""
        return self._specs[key]

    def connect_to(self, key: str, slot: Callable[[], object]) -> None:
        """Run a bound method when the action is taken."""
        self._all[key].triggered.connect(slot)

    def attach(self, widget: QWidget) -> None:
        """Let the local keys work inside this widget and its children."""
        for spec in SPECS:
            if spec.is_local:
                widget.addAction(self._all[spec.key])

    def allow(self, key: str, why_off: str = "") -> None:
        """Switch an action on, or off with a reason."""
        action = self._all[key]
        action.setEnabled(not why_off)
        action.setToolTip(why_off or self.tip(key))
        if not self._specs[key].is_local:
            self._refuse(key, is_off=bool(why_off))

    def _refuse(self, key: str, *, is_off: bool) -> None:
        if is_off and key not in self._refusals:
            keys = [QShortcut(QKeySequence(one), self._window) for one in self._specs[key].keys]
            for one in keys:
                one.activated.connect(lambda: self.refused.emit(self._all[key].toolTip()))
            self._refusals[key] = keys
        for one in self._refusals.get(key, ()):
            one.setEnabled(is_off)

    def take(self, key: str) -> str:
        """Take an action; where it is off, why."""
        action = self._all[key]
        if not action.isEnabled():
            return action.toolTip()
        action.trigger()
        return ""

    def tip(self, key: str) -> str:
        """What the action does, and its key."""
        spec = self._specs[key]
        name = tr(spec.text).removesuffix("…")
        return f"{name} ({spec.key_text})" if spec.key_text else name

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into the menus."""
        for menu in Menu:
            self._fill_menu(bar.addMenu(tr(menu)), menu)

    def _fill_menu(self, target: QMenu, menu: Menu) -> None:
        target.setToolTipsVisible(True)
        for spec in SPECS:
            if spec.menu is menu:
                if spec.starts_group:
                    target.addSeparator()
                target.addAction(self._all[spec.key])

    def _make(self, spec: Spec, window: QWidget) -> QAction:
        action = QAction(tr(spec.text), self)
        action.setObjectName(spec.key)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if spec.is_local
            else Qt.ShortcutContext.WindowShortcut
        )
        action.setAutoRepeat(spec.key in ("mark_up", "mark_down"))
        action.setToolTip(self.tip(spec.key))
        if not spec.is_local:
            window.addAction(action)
        return action
