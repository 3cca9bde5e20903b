"""The one decision beside a list: a body that each kind fills, and the four answers under it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from app.language import marked, tr
from app.propose.proposal import Tier
from app.retelling import retold
from app.review.decision import DecisionAction, ProposalState
from app.screens.proposals import ProposalScreen
from app.screens.wording import STATE_WORD, TIER_SENTENCE, Sum
from ui.actions import Actions
from ui.tables.paint import TIER_TOKEN
from ui.theme import Theme, figures
from ui.widgets import Scroll, clear, column, label, place_at_once, row, rule, set_role, set_tight

_ANSWERS = (
    ("approve", DecisionAction.APPROVE, "primary"),
    ("edit", DecisionAction.EDIT, ""),
    ("later", DecisionAction.LATER, ""),
    ("reject", DecisionAction.REJECT, ""),
)


PANE_WIDTH = 384
"""Room for the four answers, in English with their keys, in px."""
_ANSWER_GAP, _FOOT_MARGIN = 4, 12
_MOST_BESIDE = 16
"""Letters of a word that has room beside day and amount; a longer one (the processor's id) stands below."""


class Pane(QFrame):
    """One proposal and the buttons that decide it; a subclass fills ``body`` and says what it shows.

    Signals: ``asked(str)`` with an action's key, ``picked(int)`` with the number of a candidate (from 1).
    """

    asked = Signal(str)
    picked = Signal(int)

    def __init__(self, theme: Theme, screen: ProposalScreen[Any], actions: Actions) -> None:
        super().__init__()
        self.setObjectName("detailSide")
        self.setMinimumWidth(PANE_WIDTH)
        self._theme = theme
        self._screen = screen
        self._actions = actions
        self._answers: dict[DecisionAction, Answer] = {}
        self._inside = inside = QWidget()
        self.body = column(inside, margins=16, spacing=4)
        self._scroll = Scroll(inside)
        self._empty = label(tr("Choose a row to see its evidence."), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot = self._build_foot()
        self._box = column(self)
        self._box.addWidget(self._empty, 1)
        self._box.addWidget(self._scroll, 1)
        self._box.addWidget(self._foot)
        self._scroll.hide()

    def show_nothing(self, words: str = marked("Choose a row to see its evidence.")) -> None:
        """No proposal is current."""
        self._empty.setText(tr(words))
        self._empty.show()
        self._scroll.hide()
        self._foot.hide()

    def show_detail(self, detail: Any, system: str) -> None:
        """Fill in a proposal; the screen says which candidate is chosen, ``system`` is the ledger's key."""
        self.fill(detail, system)
        self._empty.hide()
        self._scroll.show()
        self._foot.show()
        self._fit_answers()
        place_at_once(self._inside)
        self.allow()

    def fill(self, detail: Any, system: str) -> None:
        """Show a proposal of the kind in the body."""

    def allow(self) -> None:
        """Switch actions on or off for the current row or the marked ones."""
        for key, action, _ in _ANSWERS:
            why = self._screen.why_not(action)
            self._actions.allow(key, why)
            self._answers[action].setEnabled(not why)
            self._answers[action].setToolTip(self._actions[key].toolTip())
        self._actions.allow("merge_drafts", self.why_not_merge())

    def why_not_merge(self) -> str:
        """Why the marked rows can't be merged; a kind that can be merged says when."""
        return tr("Only drafts can be merged.")

    def standing(self, line: QLabel, detail: Any) -> None:
        """Say on a line how the proposal may be signed, or what was decided."""
        state = self._screen.decided.get(detail.id, detail.state)
        tier = detail.proposal.tier
        if state is not ProposalState.OPEN:
            line.setText(f"{STATE_WORD[state].capitalize()}.")
            set_role(line, "strong")
            return
        withheld = detail.proposal.withheld if tier is Tier.NONE else ""
        line.setText(retold(withheld) or TIER_SENTENCE[tier])
        set_role(line, TIER_TOKEN[tier] if tier is not Tier.NONE else "strong")

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        outer = column(foot, spacing=0)
        outer.addWidget(rule())
        line = row(spacing=_ANSWER_GAP)
        line.setContentsMargins(_FOOT_MARGIN, _FOOT_MARGIN, _FOOT_MARGIN, _FOOT_MARGIN)
        for key, action, kind in _ANSWERS:
            spec = self._actions.spec(key)
            made = Answer(tr(spec.text).removesuffix("…").strip(), kind, spec.key_text)
            made.setObjectName(key)
            made.clicked.connect(self._answered)
            self._answers[action] = made
            line.addWidget(made)
        line.addStretch(1)
        outer.addLayout(line)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: the answers show their keys where these have room, in every language."""
        super().resizeEvent(event)
        self._fit_answers()

    def _fit_answers(self) -> None:
        answers = self._answers.values()
        for is_shown, is_tight in ((True, False), (False, False), (False, True)):
            for answer in answers:
                answer.show_key(is_shown=is_shown)
                set_tight(answer, is_tight=is_tight)
            needed = sum(answer.sizeHint().width() + _ANSWER_GAP for answer in answers) - _ANSWER_GAP
            if needed + 2 * _FOOT_MARGIN <= self.width():
                return

    def _answered(self) -> None:
        self.asked.emit(self.sender().objectName())


class Answer(QPushButton):
    """One of the four answers. Who has come to it by Tab presses it with Enter, whatever else Enter means."""

    def __init__(self, text: str, kind: str, key: str = "") -> None:
        super().__init__(f"{text}  {key}" if key else text)
        self._words, self._key = text, key
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_key(self, *, is_shown: bool) -> None:
        """With its key behind the word, or without where there is no room; the tip names it always."""
        self.setText(f"{self._words}  {self._key}" if is_shown else self._words)

    def event(self, event: QEvent) -> bool:
        """Qt override: Enter belongs to the button while it has the keyboard."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.click()
            return True
        return super().event(event)


class Sums(QWidget):
    """Lines of which some are an amount and what it is of: the amounts end under one another."""

    _DAY, _AMOUNT, _TEXT = range(3)

    def __init__(self) -> None:
        super().__init__()
        self.amounts: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(self._TEXT, 1)

    def show_lines(self, lines: Sequence[str | Sum]) -> None:
        """Fill in the lines; words alone go over the whole width."""
        clear(self._grid)
        self.amounts = []
        for place, line in enumerate(lines):
            upper, lower = 2 * place, 2 * place + 1
            if isinstance(line, str):
                self._put(line, upper, self._DAY, 3)
                continue
            self._put(line.on, upper, self._DAY)
            self.amounts.append(self._put(line.amount, upper, self._AMOUNT, is_right=True))
            if max(map(len, line.text.split()), default=0) > _MOST_BESIDE:
                self._put(line.text, lower, self._DAY, 3)
            else:
                self._put(line.text, upper, self._TEXT)

    def _put(self, text: str, place: int, at: int, across: int = 1, *, is_right: bool = False) -> QLabel:
        made = label(text, wrap=across > 1 or at == self._TEXT)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setFont(figures(made.font()))
        side = Qt.AlignmentFlag.AlignRight if is_right else made.alignment() & ~Qt.AlignmentFlag.AlignVCenter
        made.setAlignment(Qt.AlignmentFlag.AlignTop | side)
        self._grid.addWidget(made, place, at, 1, across)
        return made


class Sections(QGridLayout):
    """Named paragraphs under each other (For, Against …), words or amounts; an empty one is not shown."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        self.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self.sums: dict[str, Sums] = {}
        for number, name in enumerate(names):
            head, text = label(tr(name), "section"), label(wrap=True)
            head.setMinimumWidth(64)
            head.setContentsMargins(0, 2, 0, 0)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.addWidget(head, number, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(text, number, 1)
            self._lines[name] = (head, text)

    def say(self, **texts: str | Sequence[str | Sum]) -> None:
        """Fill in the paragraphs by their names (spaces as ``_``); one not named is emptied."""
        given = {name.replace("_", " ").casefold(): text for name, text in texts.items()}
        for name, (head, body) in self._lines.items():
            told = given.get(name.casefold(), "")
            is_words = isinstance(told, str) or not any(isinstance(line, Sum) for line in told)
            body.setText(told if isinstance(told, str) else "\n".join(map(str, told)) if is_words else "")
            head.setVisible(bool(told))
            body.setVisible(bool(body.text()))
            self._show_sums(name, () if is_words else told)

    def _show_sums(self, name: str, lines: Sequence[str | Sum]) -> None:
        if name not in self.sums:
            if not lines:
                return
            self.sums[name] = Sums()
            self.addWidget(self.sums[name], list(self._lines).index(name), 1)
        self.sums[name].show_lines(lines)
        self.sums[name].setVisible(bool(lines))
