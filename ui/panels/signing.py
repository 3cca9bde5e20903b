"""Review and sign: exactly what will be written, the signature, the commit as it goes, and the results."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.changes import Changes
from app.clock import SystemClock
from app.commit.plan import PlanRow
from app.commit.results import BatchPreview, BatchResult, CommitEvent, RowResult
from app.errors import NothingToCountersign
from app.lanes import CancelToken
from app.language import figures, marked, tr
from app.retelling import retold
from app.screens.signing import (
    RESULT_MEANING,
    RESULT_WORD,
    SecondScreen,
    SigningScreen,
    held_text,
    result_headline,
    result_money,
)
from app.screens.wording import money_text, monies, plural
from ui.background import Relay
from ui.dialogs.confirm import Confirm
from ui.link import Link
from ui.panels.panel import Panel
from ui.tables import trees
from ui.tables.outcomes import HEADINGS, RIGHT, outcome_item
from ui.tables.tints import Tints
from ui.theme import Theme
from ui.widgets import Elided, button, column, frame, label, row

if TYPE_CHECKING:
    from app.jobs.second import WaitingBatch


_PREVIEW, _COMMIT = 0, 1


class SigningPage(Panel):
    """The sheet. Signals: ``closed`` when the person goes back, ``done`` (BatchResult) after a run."""

    closed = Signal()
    done = Signal(object)

    def __init__(self, theme: Theme, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._pages = QStackedWidget()
        self.review = ReviewSheet()
        self.progress = CommitSheet(theme, link)
        self._pages.addWidget(self.review)
        self._pages.addWidget(self.progress)
        column(self).addWidget(self._pages)
        self.review.left.connect(self.closed)
        self.review.signed.connect(self._sign)
        self.review.countersigned.connect(self._countersign)
        self.review.refused.connect(self._refuse)
        self.progress.left.connect(self.closed)
        self.progress.done.connect(self.done)

    @property
    def is_committing(self) -> bool:
        """Whether a commit runs now."""
        return self.progress.is_running

    def show_preview(self, preview: BatchPreview, signer: str) -> None:
        """Show what would be signed."""
        self.review.show_screen(SigningScreen(preview, signer))
        self._pages.setCurrentIndex(_PREVIEW)

    def resume(self, batch_id: int) -> None:
        """Go on with a batch: carry it out, or ask for the second signature that it waits for."""
        self._link.ask(
            self._link.desk.second.waiting(batch_id), self, self._show_waiting, partial(self._run, batch_id)
        )

    def _show_waiting(self, waiting: "WaitingBatch") -> None:
        self.review.show_screen(SecondScreen(waiting, "", SystemClock().now))
        self._pages.setCurrentIndex(_PREVIEW)

    def _run(self, batch_id: int, why: BaseException) -> None:
        if not isinstance(why, NothingToCountersign):
            self._link.troubled.emit(why)
            return
        self._pages.setCurrentIndex(_COMMIT)
        self.progress.run(batch_id)

    def stop(self) -> None:
        """Pause a running commit after the row under way."""
        self.progress.pause()

    def _sign(self, preview: BatchPreview, name: str) -> None:
        future = self._link.desk.sign(preview, name)
        self._link.ask(future, self, partial(self._signed, preview), self._not_signed)

    def _signed(self, preview: BatchPreview, batch_id: int) -> None:
        if preview.second is not None:
            self._link.changed.emit(Changes(membership=True, batches=frozenset({batch_id})))
        self.resume(batch_id)

    def _countersign(self, waiting: "WaitingBatch", name: str) -> None:
        future = self._link.desk.second.countersign(waiting, name)
        self._link.ask(future, self, partial(self._countersigned, waiting.batch_id), self._not_signed)

    def _countersigned(self, batch_id: int, changes: Changes) -> None:
        self._link.changed.emit(changes)
        self.resume(batch_id)

    def _refuse(self, waiting: "WaitingBatch", name: str) -> None:
        future = self._link.desk.second.refuse(waiting, name, "")
        self._link.ask(future, self, self._refused, self._not_signed)

    def _refused(self, changes: Changes) -> None:
        self._link.changed.emit(changes)
        self._link.refresh_state()
        self.closed.emit()

    def _not_signed(self, error: BaseException) -> None:
        self.review.offer_again()
        self._link.troubled.emit(error)


class ReviewSheet(QWidget):
    """Rows with before and after, totals, what is held, and the signature, first or second.

    Signals: ``signed(object, str)`` with the preview and the name; ``countersigned(object, str)`` and
    ``refused(object, str)`` with the batch that waits and the name; ``left``.
    """

    signed = Signal(object, str)
    countersigned = Signal(object, str)
    refused = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: SigningScreen | None = None
        self._title = label(tr("Review and sign"), "title")
        self._headline = Elided("muted")
        self.rows = _tree(
            (
                marked("What is written"),
                marked("Balance"),
                marked("Before"),
                marked("After"),
                marked("Amount"),
            ),
            tr("What is written"),
        )
        self._totals = label(role="muted", wrap=True)
        self._held = label(wrap=True)
        self._second = label(role="review", wrap=True)
        self._digest = label(role="small", wrap=True)
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = label(role="small", wrap=True)
        self._statement = label(role="strong", wrap=True)
        self._why = label(role="muted", wrap=True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Your name"))
        self.name.setAccessibleName(tr("Your name, as the signature"))
        self.name.setMaximumWidth(280)
        self.sign = button(tr("Sign and commit"), "primary")
        self.refuse = button(tr("Refuse…"), "", tr("Nothing is sent; the rows go back to review"))
        self.refuse.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(1_000)
        self._clock.timeout.connect(self._allow)
        self._build()
        self.name.textChanged.connect(self._renamed)
        self.name.returnPressed.connect(self._sign)
        self.sign.clicked.connect(self._sign)
        self.refuse.clicked.connect(self._ask_refusal)

    def _build(self) -> None:
        back = button(tr("Back to the list"), "quiet")
        back.setToolTip(tr("Nothing is written; approvals stay (Esc)"))
        back.setShortcut("Esc")
        back.clicked.connect(self.left)
        head = row(spacing=12)
        head.addWidget(self._title)
        head.addWidget(self._headline, 1, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(back)
        card = frame("card")
        foot = column(card, margins=16, spacing=8)
        for part in (self._totals, self._held, self._second, self._digest, self._undo, self._statement):
            foot.addWidget(part)
        line = row(spacing=12)
        line.addWidget(self.name)
        line.addWidget(self.sign)
        line.addWidget(self.refuse)
        line.addWidget(self._why, 1)
        foot.addLayout(line)
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(head)
        box.addWidget(self.rows, 1)
        box.addWidget(card)

    def show_screen(self, screen: SigningScreen) -> None:
        """Fill everything in."""
        self._screen = screen
        self._title.setText(screen.title)
        self._headline.setText(screen.headline())
        _fill_rows(self.rows, screen)
        self._totals.setText(_balance_text(screen))
        self._show_held(screen.preview)
        for part, text in zip(
            (self._second, self._digest), screen.second().partition("\n")[::2], strict=True
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.refuse.setVisible(isinstance(screen, SecondScreen))
        self._clock.stop()
        if isinstance(screen, SecondScreen):
            self._clock.start()
        self._undo.setText(f"{screen.irreversible()} {screen.calls()}".strip())
        self.name.setText(screen.name)
        self._renamed(screen.name)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def offer_again(self) -> None:
        """Nothing was signed: the button comes back."""
        if isinstance(self._screen, SecondScreen):
            self._clock.start()
        self._renamed(self.name.text())

    def _show_held(self, preview: BatchPreview) -> None:
        self._held.setText(held_text(preview.held))
        self._held.setVisible(bool(preview.held))

    def _renamed(self, name: str) -> None:
        if self._screen is None:
            return
        self._screen.name = name
        self._statement.setText(self._screen.statement())
        self.sign.setText(self._screen.button())
        self._allow()

    def _allow(self) -> None:
        if self._screen is not None:
            why = self._screen.why_not()
            self.sign.setEnabled(not why)
            self.refuse.setEnabled(bool(self._screen.name.strip()))
            self._why.setText(why)

    def _sign(self) -> None:
        if self._screen is None or self._screen.why_not():
            return
        self._clock.stop()
        self.sign.setEnabled(False)  # a second click signs nothing
        name = self._screen.name.strip()
        if isinstance(self._screen, SecondScreen):
            self.countersigned.emit(self._screen.waiting, name)
        else:
            self.signed.emit(self._screen.preview, name)

    def _ask_refusal(self) -> None:
        dialog = Confirm(
            tr("Refuse this batch?"),
            tr("Nothing is sent, and its rows go back to review. The audit record names you."),
            tr("Refuse"),
            self,
        )
        dialog.agreed.connect(self._refuse)
        dialog.open()

    def _refuse(self) -> None:
        if isinstance(self._screen, SecondScreen):
            self._clock.stop()
            self.refused.emit(self._screen.waiting, self._screen.name.strip())


def _tree(headings: tuple[str, ...], name: str) -> QTreeWidget:
    made = trees.tree(headings, name, stretched=0, width=120)
    made.header().resizeSection(1, 150)
    for number in range(2, len(headings)):
        made.headerItem().setTextAlignment(number, RIGHT)
    return made


def _fill_rows(tree: QTreeWidget, screen: SigningScreen) -> None:
    tree.clear()
    for group in screen.groups():
        top = QTreeWidgetItem(
            [f"{group.title} · {plural(len(group.rows), 'row')}", "", "", "", monies(group.money)]
        )
        _bold(top)
        top.setToolTip(0, top.text(0))
        tree.addTopLevelItem(top)
        for plan_row in group.rows:
            for child in _row_items(plan_row):
                top.addChild(child)
        top.setExpanded(True)
    trees.fit_columns(tree, 1, least=88, most=max(176, min(260, tree.width() // 4)))
    trees.fit_columns(tree, 2, 3, 4, least=88)


def _row_items(row: PlanRow) -> list[QTreeWidgetItem]:
    """A row with the balances that it changes; what it does in words where it changes none."""
    texts = [
        [retold(each.label), figures(each.before.grouped()), figures(each.after.grouped())]
        for each in row.effects
    ]
    if not texts:
        texts = [[", ".join(dict.fromkeys(retold(write.summary) for write in row.writes)), "", ""]]
    first, *rest = texts
    heads = [(retold(row.title), first, figures(row.money.grouped())), *(("", text, "") for text in rest)]
    return [_item([title, *text, money], retold(row.undo)) for title, text, money in heads]


def _item(texts: list[str], undo: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(texts)
    for number in (2, 3, 4):
        item.setTextAlignment(number, RIGHT)
    for number in range(5):
        item.setToolTip(number, tr("Undo: {undo}").format(undo=undo))
    return item


def _bold(item: QTreeWidgetItem) -> None:
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    item.setFont(4, font)
    item.setTextAlignment(4, RIGHT)


def _balance_text(screen: SigningScreen) -> str:
    parts = []
    for name, _, before, after in screen.balances():
        ends = ((money_text(money) for money in side) for side in (before, after))
        parts.append(f"{name}: " + " → ".join(" + ".join(side) for side in ends))
    text = "     ".join(parts)
    account = screen.preview.deposits_into
    return (
        f"{text}\n" + tr("New payments are booked into {account}.").format(account=account)
        if account
        else text
    )


class CommitSheet(QWidget):
    """A commit as it goes and how it went. Signals: ``left``, ``done`` (BatchResult)."""

    left = Signal()
    done = Signal(object)

    def __init__(self, theme: Theme, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._link = link
        self._cancel: CancelToken | None = None
        self._batch = 0
        self._since = QElapsedTimer()
        self._relay: Relay[CommitEvent] = Relay(self)
        self._relay.arrived.connect(self._moved)
        self._title = label(tr("Committing"), "title")
        self._note = label(role="muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.rows = _tree(HEADINGS, tr("What became of each row"))
        Tints(theme, self.rows)
        self._results = label(wrap=True)
        self.pause_button = button(tr("Pause"))
        self._again = button(tr("Go on"), "primary")
        self._back = button(tr("Back to the list"), "primary")
        self._build()
        self.pause_button.clicked.connect(self.pause)
        self._again.clicked.connect(self._go_on)
        self._back.clicked.connect(self.left)

    def _build(self) -> None:
        head = row(spacing=12)
        head.addWidget(self._title)
        head.addStretch(1)
        for part in (self.pause_button, self._again, self._back):
            head.addWidget(part)
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(head)
        box.addWidget(self._bar)
        box.addWidget(self._note)
        box.addWidget(self._results)
        box.addWidget(self.rows, 1)

    @property
    def is_running(self) -> bool:
        """Whether a commit runs now."""
        return self._cancel is not None

    def said(self) -> str:
        """How it went, in words."""
        return " ".join(part.text() for part in (self._title, self._note, self._results))

    def run(self, batch_id: int) -> None:
        """Carry a batch out, or go on with it."""
        self._batch, self._cancel = batch_id, CancelToken()
        self._since.start()
        self.rows.clear()
        self._bar.setRange(0, 0)
        self._title.setText(tr("Committing batch {number}").format(number=batch_id))
        self._note.setText(tr("Each row is checked against the ledger just before it is written."))
        self._results.hide()
        self._show_buttons(is_running=True)
        future = self._link.desk.commit(batch_id, self._relay.post, self._cancel)
        self._link.ask(future, self, self._finished, self._failed)

    def pause(self) -> None:
        """Stop after the row that is on its way; the rest stays signed."""
        if self._cancel is not None:
            self._cancel.cancel()
            self.pause_button.setEnabled(False)
            self._note.setText(tr("Pausing after the row that is on its way…"))

    def _go_on(self) -> None:
        self.run(self._batch)

    def _moved(self, event: CommitEvent) -> None:
        self._bar.setRange(0, event.of)
        self._bar.setValue(event.done)
        if event.outcome is not None:
            self.rows.addTopLevelItem(outcome_item(event.outcome, self._theme))
            self.rows.scrollToBottom()
        self._note.setText(retold(event.note) or _pace(event, self._since.elapsed()))

    def _finished(self, result: BatchResult) -> None:
        self._cancel = None
        self._title.setText(result_headline(result))
        self._bar.setRange(0, max(1, len(result.outcomes)))
        self._bar.setValue(result.count(RowResult.COMMITTED))
        self.rows.clear()
        self.rows.addTopLevelItems([outcome_item(outcome, self._theme) for outcome in result.outcomes])
        self.rows.expandAll()
        self.rows.clearSelection()
        self.rows.scrollToTop()
        self._note.setText(_closing(result))
        self._results.setText(_summary(result))
        self._results.show()
        waits = any(o.result in {RowResult.PENDING, RowResult.UNKNOWN} for o in result.outcomes)
        self._show_buttons(is_running=False, can_go_on=waits)
        self._link.changed.emit(result.changes)
        self.done.emit(result)

    def _failed(self, error: BaseException) -> None:
        self._cancel = None
        self._title.setText(tr("The commit was interrupted"))
        self._note.setText(tr("Signed rows stay in the outbox; go on when you can."))
        self._show_buttons(is_running=False, can_go_on=True)
        self._link.troubled.emit(error)

    def _show_buttons(self, *, is_running: bool, can_go_on: bool = False) -> None:
        self.pause_button.setVisible(is_running)
        self.pause_button.setEnabled(True)
        self._again.setVisible(can_go_on)
        self._back.setVisible(not is_running)
        if not is_running:
            (self._again if can_go_on else self._back).setFocus(Qt.FocusReason.OtherFocusReason)


def _pace(event: CommitEvent, milliseconds: int) -> str:
    left = event.of - event.done
    if not event.done or not left:
        return tr("{done} of {of} rows").format(done=figures(f"{event.done:,}"), of=figures(f"{event.of:,}"))
    seconds = round(milliseconds / event.done * left / 1000)
    return tr("{done} of {of} rows, about {seconds} left").format(
        done=figures(f"{event.done:,}"),
        of=figures(f"{event.of:,}"),
        seconds=plural(max(1, seconds), "second"),
    )


def _closing(result: BatchResult) -> str:
    return " ".join((_standing(result), *result.warnings))


def _standing(result: BatchResult) -> str:
    if result.interrupted is not None:
        problem = result.interrupted
        return f"{retold(problem.title)}. {retold(result.standing)} {retold(problem.remedy)}"
    if result.was_paused:
        return tr("Paused. The rest stays signed and waits.")
    if result.differences:
        return tr("Written, but not as it was signed:") + "\n" + "\n".join(map(retold, result.differences))
    calls = f" {retold(result.budget.spent_text)}." if result.budget else ""
    return (
        tr("Every balance in the ledger is what the preview said. “Undo this batch” stays in History.")
        + calls
    )


def _summary(result: BatchResult) -> str:
    return "\n".join(_counts(result))


def _counts(result: BatchResult) -> Iterable[str]:
    for kind in RowResult:
        count = result.count(kind)
        if count:
            money = monies(result_money(result.outcomes, kind))
            yield f"{figures(f'{count:,}')} {RESULT_WORD[kind]} · {money} · {RESULT_MEANING[kind]}"
