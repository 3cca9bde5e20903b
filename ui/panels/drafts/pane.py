"""The one draft beside the list: total, checks, the invoice as it will look, the last one for comparison."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.language import marked, tr
from app.propose.drafting.draft import Draft, DraftAction
from app.propose.drafting.together import APART
from app.review.decision import ProposalState
from app.review.listing import DraftDetail
from app.screens.drafting_words import last_lines, money_of, undo, what, writes
from app.screens.drafts import GROUPINGS, MERGED_FROM, ONCE_WORDS, DraftsScreen
from app.screens.wording import figure_text
from ui.actions import Actions
from ui.choice import Choice
from ui.panels.drafts.checks import Checks
from ui.panels.drafts.link import LinkCard
from ui.panels.drafts.paper import Paper
from ui.panels.proposals.pane import Answer, Pane, Sections
from ui.theme import Theme
from ui.widgets import button, column, label, row, rule

_UNDECIDED = frozenset({ProposalState.OPEN, ProposalState.LATER, ProposalState.APPROVED})


class DraftPane(Pane):
    """Signals: ``agreed`` the edit shall be approved, ``left`` editing ended without that.

    ``grouped(str, object)``: how a customer's work shall be put together (a Grouping). ``word_asked``: the
    language model shall word the lines. ``split_asked(int)``: the draft shall become one for each project,
    once; ``back_asked(int)``: what was merged or split shall be as the rules say.
    """

    agreed = Signal()
    grouped = Signal(str, object)
    split_asked = Signal(int)
    back_asked = Signal(int)
    word_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, screen: DraftsScreen, actions: Actions) -> None:
        super().__init__(theme, screen, actions)
        self.drafts = screen
        self.paper = Paper()
        self.link = LinkCard()
        self.checks = Checks(theme)
        self.grouping = Choice(theme)
        self._system = ""
        self._sections = Sections((marked("Writes"), marked("Undo"), marked("Last")))
        self._tools = self._build_tools()
        self._together = self._build_grouping()
        self._once = self._build_once()
        self._build()
        self._bar = self._build_bar()
        self._box.addWidget(self._bar)
        self.paper.typed.connect(self._typed)
        self.paper.dropped.connect(self._dropped)
        self.paper.finished.connect(partial(self.yes.setFocus, Qt.FocusReason.TabFocusReason))
        self.show_nothing()

    def fill(self, detail: DraftDetail, system: str) -> None:
        """The draft, its checks, what it would write."""
        if self.drafts.edit is not None and self.drafts.edit.detail.id != detail.id:
            self.drafts.edit = None
        self._system = system
        draft = detail.draft
        self._amount.setText(money_of(detail))
        self._what.setText(what(detail))
        self._who.setText(detail.proposal.party or tr("nobody named"))
        self.standing(self._tier, detail)
        self.checks.show_checks(detail.proposal.checks)
        self._show_paper(detail)
        self._show_link(detail, draft)
        self._show_grouping(detail)
        self._show_once(detail)
        self._sections.say(
            Writes=writes(detail, system), Undo=undo(draft), Last=last_lines(detail.last_invoice)
        )
        self._show_bar()

    def begin_edit(self) -> None:
        """Fields in the place of words."""
        edit = self.drafts.edit
        if edit is None:
            return
        self.paper.show_edit(edit)
        self._show_bar()
        self._typed()
        self.allow()
        QTimer.singleShot(0, self, self._see_cursor)

    def _see_cursor(self) -> None:
        """On a small screen the field lies below what is in sight."""
        field = self.paper.focusWidget()
        if field is not None:
            self._scroll.ensureWidgetVisible(field)

    def leave(self) -> None:
        """Stop editing; the draft is as it was."""
        self.drafts.edit = None
        if self.drafts.detail is not None:
            self.fill(self.drafts.detail, self._system)
        self.allow()
        self.left.emit()

    def show_worded(self, fault: str) -> None:
        """The model has answered; what it could not word is said."""
        self._word.setEnabled(True)
        self.begin_edit()
        if fault:
            self._why.setText(tr("The words stand: {fault}").format(fault=fault))
            self._why.show()

    def _build(self) -> None:
        self._amount = label(role="figure")
        self._what = label(role="muted", wrap=True)
        self._who = label(role="heading", wrap=True)
        self._tier = label(role="strong", wrap=True)
        for part in (self._amount, self._what, self._who, self._tier):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(part)
        self.body.insertSpacing(2, 8)
        self.body.addSpacing(4)
        self.body.addWidget(self._once)
        self.body.addWidget(self.checks)
        self.body.addSpacing(4)
        for below in (self._tools, self.paper, self.link):
            self.body.addWidget(below)
        self.body.addSpacing(8)
        self.body.addLayout(self._sections)
        self.body.addSpacing(4)
        self.body.addWidget(self._together)
        self.body.addStretch(1)

    def _build_tools(self) -> QWidget:
        """What is done to the lines as a whole, above them while they are edited."""
        tools = QWidget()
        line = row(tools, spacing=4)
        self._merge = self._tool(line, tr("Merge lines"), tr("One line for each project, item and price"))
        self._split = self._tool(
            line, tr("As put forward"), tr("Take the lines apart again; what was typed is dropped")
        )
        self._word = self._tool(
            line, tr("Word it"), tr("Let the language model word the lines; it sees no name and no figure")
        )
        line.addStretch(1)
        self._merge.clicked.connect(self._merged)
        self._split.clicked.connect(self._apart)
        self._word.clicked.connect(self._ask_words)
        return tools

    @staticmethod
    def _tool(line: QHBoxLayout, words: str, tip: str) -> QPushButton:
        made = button(words, "quiet", tip)
        line.addWidget(made)
        return made

    def _build_grouping(self) -> QWidget:
        held = QWidget()
        line = row(held, spacing=12)
        head = label(tr("Invoices to this customer"), "section", wrap=True)
        for each in GROUPINGS:
            self.grouping.addItem(tr(each.words))
        self.grouping.setAccessibleName(head.text())
        self.grouping.setToolTip(tr("From now on; what waits is drafted anew at once"))
        self.grouping.activated.connect(self._group)
        line.addWidget(head, 1)
        line.addWidget(self.grouping)
        return held

    def _build_once(self) -> QWidget:
        """What is done to this one draft, whatever the rule for its customer is."""
        held = QWidget()
        line = row(held, spacing=4)
        self._once_said = label(role="muted", wrap=True)
        self.split_once = button(tr("Split by project"), "quiet", tr("One draft for each project, this once"))
        self.back = button(tr("Take apart again"), "quiet", tr("Draft its work as the rules say"))
        line.addWidget(self._once_said, 1)
        line.addWidget(self.split_once)
        line.addWidget(self.back)
        self.split_once.clicked.connect(self._ask_split)
        self.back.clicked.connect(self._ask_back)
        return held

    def _ask_split(self) -> None:
        if self.drafts.detail is not None:
            self.split_asked.emit(self.drafts.detail.id)

    def _ask_back(self) -> None:
        if self.drafts.detail is not None:
            self.back_asked.emit(self.drafts.detail.id)

    def _show_once(self, detail: DraftDetail) -> None:
        is_open = self.drafts.decided.get(detail.id, detail.state) in MERGED_FROM
        self._once_said.setText(ONCE_WORDS.get(detail.once, ""))
        self.split_once.setVisible(detail.can_split)
        self.back.setText(tr("Put together again") if detail.once == APART else tr("Take apart again"))
        self.back.setVisible(bool(detail.once))
        self._once.setVisible(is_open and (detail.can_split or bool(detail.once)))

    def why_not_merge(self) -> str:
        """Why the marked drafts can't be merged."""
        return self.drafts.why_not_merge()

    def _build_bar(self) -> QWidget:
        """The foot while a draft is edited, in the place of the four answers."""
        bar = QWidget()
        box = column(bar, spacing=0)
        box.addWidget(rule())
        inside = column(spacing=8)
        inside.setContentsMargins(12, 12, 12, 12)
        self._why = label(role="stop", wrap=True)
        line = row(spacing=4)
        self.yes = Answer(tr("Approve as changed"), "primary")
        leave = Answer(tr("Leave it  {key}").format(key="Esc"), "")
        for each in (self.yes, leave):
            line.addWidget(each)
        line.addStretch(1)
        inside.addWidget(self._why)
        inside.addLayout(line)
        box.addLayout(inside)
        leave.clicked.connect(self.leave)
        self.yes.clicked.connect(self.agreed)
        return bar

    def _show_bar(self) -> None:
        is_editing = self.drafts.edit is not None
        self._bar.setVisible(is_editing)
        self._tools.setVisible(is_editing)
        self._foot.setVisible(not is_editing)

    def _typed(self) -> None:
        edit = self.drafts.edit
        if edit is None:
            return
        why = edit.why_not()
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.yes.setEnabled(not why)
        self._merge.setEnabled(edit.can_merge)
        self._split.setEnabled(edit.is_changed)
        self._word.setVisible(edit.detail.can_word)
        self._amount.setText(figure_text(edit.invoice().totals.total))

    def _merged(self) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.merge()
            self.begin_edit()

    def _apart(self) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.split()
            self.begin_edit()

    def _ask_words(self) -> None:
        self._word.setEnabled(False)
        self.word_asked.emit()

    def _group(self, index: int) -> None:
        detail = self.drafts.detail
        customer = detail.draft.customer_id if detail is not None and detail.draft else None
        chosen = GROUPINGS[index].grouping
        if detail is not None and customer and chosen != detail.grouping:
            self.grouped.emit(customer, chosen)

    def _dropped(self, number: int) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.remove(number)
            self.begin_edit()

    def _show_grouping(self, detail: DraftDetail) -> None:
        is_open = self.drafts.decided.get(detail.id, detail.state) in _UNDECIDED
        self._together.setVisible(detail.grouping is not None and is_open)
        known = [each.grouping for each in GROUPINGS]
        if detail.grouping is not None:
            self.grouping.setCurrentIndex(known.index(detail.grouping))

    def _show_link(self, detail: DraftDetail, draft: Draft | None) -> None:
        is_handed_on = draft is not None and draft.action is DraftAction.DEPOSIT  # a letter names its own
        deposit = draft.deposit if draft is not None and is_handed_on else None
        self.link.setVisible(deposit is not None and detail.link is not None)
        if deposit is not None and detail.link is not None:
            self.link.show_link(detail.link, deposit)

    def _show_paper(self, detail: DraftDetail) -> None:
        """While it is edited the fields stay as they are: what is read anew must not take the cursor away."""
        invoice = detail.draft.invoice if detail.draft is not None else None
        self.paper.setVisible(invoice is not None)
        if self.drafts.edit is None and invoice is not None:
            self.paper.show_invoice(invoice, detail.tracking)
