"""What the keys of a list do: a small method for each decision, answered at once on the screen."""

from array import array
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.changes import Changes
from app.language import Words, figures, marked, tr
from app.propose.proposal import Tier
from app.retelling import retold
from app.review.decision import DecisionAction
from app.review.listing import ProposalTotals
from app.screens.proposals import ProposalScreen
from app.screens.wording import monies, plural
from ui.link import Link

_DONE = Words(
    {
        DecisionAction.APPROVE: marked("approved"),
        DecisionAction.REJECT: marked("rejected"),
        DecisionAction.LATER: marked("put off"),
    }
)


class Deciding(QObject):
    """Signals: ``moved_on(object)`` with the id to stand on, ``said(str)``, ``chosen(int)`` a candidate."""

    moved_on = Signal(object)
    said = Signal(str)
    chosen = Signal(int)

    def __init__(self, screen: ProposalScreen[Any], link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen = screen
        self._link = link
        self._window = parent
        self._mine: set[int] = set()
        self._keys = [self._candidate_action(number, parent) for number in range(1, 10)]

    def candidate_key(self, number: int) -> QAction:
        """The action of a digit key, 1 to 9."""
        return self._keys[number - 1]

    def took_part(self, changes: Changes) -> bool:
        """Whether these changes are the answer to a decision made here; the list then stays as it is."""
        own = bool(changes.proposals) and changes.proposals <= self._mine
        self._mine -= changes.proposals
        return own

    def approve(self) -> None:
        """Approve what is put forward or chosen."""
        self._decide(DecisionAction.APPROVE)

    def reject(self) -> None:
        """Reject the proposal."""
        self._decide(DecisionAction.REJECT)

    def later(self) -> None:
        """Put the proposal off."""
        self._decide(DecisionAction.LATER)

    def undo(self) -> None:
        """Take back the latest decision, and stand on it again."""
        self._link.ask(self._link.desk.undo(), self, self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._link.ask(self._link.desk.redo(), self, self._redone)

    def approve_ready(self) -> None:
        """Approve everything ready in view; asks once, with the sum."""
        wanted = self._screen.ready_filter()
        self._link.ask(self._link.desk.list_totals(wanted), self, self._ask_ready)

    def _decide(self, action: DecisionAction) -> None:
        why = self._screen.why_not(action)
        if why:
            self.said.emit(why)
            return
        self._send(self._screen.targets(), action)

    def _send(self, ids: Sequence[int], action: DecisionAction) -> None:
        candidate = max(self._screen.chosen_index, 0) if len(ids) == 1 else 0
        self._mine.update(ids)
        words = self._screen.words
        if action is DecisionAction.APPROVE and len(ids) > 1:
            future = self._link.desk.second.approve_in_bulk(ids)
        else:
            future = self._link.desk.decide(ids, action, candidate)
        self._link.ask(future, self, self._decided, _Refused(self, ids))
        self.said.emit(
            tr("{rows} {done}. Ctrl+Z takes it back.").format(
                rows=plural(len(ids), words.one, words.many), done=_DONE[action]
            )
        )
        self.moved_on.emit(self._screen.after(ids, action))

    def _decided(self, changes: Changes) -> None:
        self._link.changed.emit(changes)
        over = changes.passed_over
        if over:
            ids = [each.proposal_id for each in over]
            self._mine.difference_update(ids)
            self._screen.forget(ids)
            words = self._screen.words
            named = plural(len(over), f"{words.one} was", f"{words.many} were")
            self.said.emit(
                tr("{named} passed over, each for a look of its own: {why}.").format(
                    named=named, why=retold(over[0].why)
                )
            )
            self.moved_on.emit(self._screen.current)

    def refused(self, ids: Sequence[int], error: BaseException) -> None:
        """A decision was not stored: the rows are what they were."""
        self._mine.difference_update(ids)
        self._screen.forget(ids)
        self.said.emit(tr("It was not stored; nothing is decided."))
        self._link.troubled.emit(error)
        self.moved_on.emit(self._screen.current)

    def _ask_ready(self, totals: ProposalTotals) -> None:
        found = next((entry for entry in totals.by_tier if entry.tier is Tier.READY), None)
        if found is None or not found.count:
            self.said.emit(tr("Nothing ready is in view."))
            return
        from ui.dialogs.confirm import Confirm

        words = self._screen.words
        dialog = Confirm(
            tr("Approve {rows}?").format(
                rows=plural(found.count, f"ready {words.one}", f"ready {words.many}")
            ),
            tr("{money} in all. They go into the batch; nothing is written until you sign.").format(
                money=monies(found.money)
            ),
            tr("Approve {count}").format(count=figures(f"{found.count:,}")),
            self._window,
        )
        dialog.agreed.connect(self._ready_agreed)
        dialog.open()

    def _ready_agreed(self) -> None:
        wanted = self._screen.ready_filter()
        self._link.ask(self._link.desk.list_ids(wanted), self, self._approve_ids)

    def _approve_ids(self, ids: "array[int]") -> None:
        if ids:
            self._screen.marks.clear()
            self._send(ids.tolist(), DecisionAction.APPROVE)

    def edited(self, proposal_id: int, future: "Future[Changes]") -> None:
        """A person's own answer is on its way to the store: approve the row and move on."""
        ids = (proposal_id,)
        self._mine.update(ids)
        self._link.ask(future, self, self._link.changed.emit, _Refused(self, ids))
        self.said.emit(
            tr("{row} approved as you changed it. Ctrl+Z takes it back.").format(
                row=plural(1, self._screen.words.one)
            )
        )
        self.moved_on.emit(self._screen.after(ids, DecisionAction.EDIT))

    def _undone(self, changes: Changes) -> None:
        self._turned(changes, tr("Taken back."), tr("There is nothing to undo."))

    def _redone(self, changes: Changes) -> None:
        self._turned(changes, tr("Done again."), tr("There is nothing to redo."))

    def _turned(self, changes: Changes, words: str, nothing: str) -> None:
        if not changes:
            self.said.emit(nothing)
            return
        self._screen.forget(changes.proposals)
        self._mine |= changes.proposals
        self._link.changed.emit(changes)
        self.said.emit(words)
        self.moved_on.emit(next(iter(sorted(changes.proposals)), None))

    def _candidate_action(self, number: int, parent: QWidget) -> QAction:
        action = QAction(tr("Choose candidate {number}").format(number=number), parent)
        action.setObjectName(str(number))
        action.setShortcut(QKeySequence(str(number)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._candidate_key)
        return action

    def _candidate_key(self) -> None:
        self.chosen.emit(int(self.sender().objectName()))


class _Refused:
    """Remembers which rows a decision was about."""

    def __init__(self, deciding: Deciding, ids: Sequence[int]) -> None:
        self._deciding = deciding
        self._ids = ids

    def __call__(self, error: BaseException) -> None:
        self._deciding.refused(self._ids, error)
