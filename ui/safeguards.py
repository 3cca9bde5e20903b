"""What guards the books from any place: the one switch, and the batch that waits for somebody."""

from PySide6.QtCore import QObject

from app.changes import Changes
from app.commit.results import DeskState
from app.language import marked, tr
from ui.link import Link
from ui.theme import Scheme, Theme
from ui.window import Window

STOP, ALLOW = marked("Stop all writing"), marked("Allow writing again")


class Safeguards(QObject):
    """Joins the window's actions to the company's guardrails."""

    def __init__(self, window: Window, link: Link, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._link = link
        window.verbs.connect_to("writing", self._turn)
        window.verbs.connect_to("shadow", self._offer_shadow)
        window.verbs.connect_to("countersign", self._countersign)
        window.verbs.connect_to("resume", self._go_on)
        link.opened.connect(self._opened)
        link.refreshed.connect(self._show)
        link.changed.connect(self._changed)

    def _turn(self) -> None:
        self._link.write(self._link.desk.settings.set_writing(is_on=not self._link.is_writing))

    def _offer_shadow(self) -> None:
        from ui.dialogs.confirm import Confirm

        dialog = Confirm(
            tr("Run a shadow week?"),
            tr(
                "All writing is switched off until you allow it again. Work in your ledger as ever and sync "
                "now and then; “countersign report shadow” then shows, rule by rule, how often what was put "
                "forward is what you did."
            ),
            tr("Switch writing off and watch"),
            self._window,
        )
        dialog.agreed.connect(self._begin_shadow)
        dialog.open()

    def _begin_shadow(self) -> None:
        self._link.write(self._link.desk.settings.set_writing(is_on=False))

    def _go_on(self) -> None:
        state = self._link.state
        if state is not None and state.unfinished_batch is not None:
            self._window.resume(state.unfinished_batch)

    def _countersign(self) -> None:
        state = self._link.state
        if state is not None and state.waiting_batch is not None:
            self._window.resume(state.waiting_batch)

    def _changed(self, changes: Changes) -> None:
        if changes.settings or changes.batches:
            self._link.refresh_state()

    def _opened(self, state: DeskState) -> None:
        if state.look in {Scheme.LIGHT, Scheme.DARK}:  # else the system's, or what the environment holds
            self._theme.choose(Scheme(state.look))
        if not state.is_writing:
            self._window.notice.say(
                tr("All writing is switched off"),
                tr("Nothing is signed or sent until it is allowed again; everything else works."),
                action="writing",
                words=tr(ALLOW),
            )
        elif state.waiting_batch is not None and state.unfinished_batch is None:
            self._window.notice.say(
                tr("Batch {number} waits for a second signature").format(number=state.waiting_batch),
                tr("It was signed once. Nothing of it is sent before the second."),
                action="countersign",
                words=tr("Look at it"),
            )

    def _show(self, state: DeskState) -> None:
        verb = self._window.verbs["writing"]
        verb.setText(tr(STOP if state.is_writing else ALLOW))
        is_half = state.unfinished_batch is not None
        self._window.verbs.allow("resume", "" if is_half else tr("No batch is unfinished."))
        waits = state.waiting_batch is not None
        self._window.verbs.allow("countersign", "" if waits else tr("No batch waits for a second signature."))
