"""The fixes of reconciliation: the list by cause, and beside it what differs and what would settle it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from app.language import figures, tr
from app.propose.proposal import Tier
from app.propose.reconciliation import Side
from app.propose.reconciliation.causes import TEXTS, Cause
from app.retelling import retold
from app.review.decision import ProposalState
from app.review.listing import ProposalDetail
from app.screens.fixes import (
    SIDE_WORD,
    FixesScreen,
    fix_of,
    reasons,
    sides_lines,
    undo_text,
    writes_lines,
    yours_text,
)
from app.screens.wording import TIER_SENTENCE, day, figure_text
from ui.actions import Actions
from ui.choice import Choice
from ui.link import Link
from ui.panels.proposals.pane import Pane, Sections
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme
from ui.widgets import Elided, button, label, row

_CAUSE_WIDTH = 300
_SIDES = (Side.LEDGER, Side.PROCESSOR, Side.BANK)


class FixPane(Pane):
    """One fix: the difference with its records on each side, the steps, the reasons, the way back."""

    def __init__(self, theme: Theme, screen: FixesScreen, actions: Actions) -> None:
        super().__init__(theme, screen, actions)
        self._amount, self._about = label(role="figure"), label(role="muted", wrap=True)
        self._title, self._standing = label(role="heading", wrap=True), label(role="strong", wrap=True)
        names = (
            tr("Only you"),
            tr("Writes"),
            tr("For"),
            tr("Against"),
            tr("Undo"),
            *(SIDE_WORD[side] for side in _SIDES),
        )
        self._sections = Sections(names)
        for part in (self._amount, self._about, self._title, self._standing):
            self.body.addWidget(part)
        self.body.addSpacing(12)
        self.body.addLayout(self._sections)
        self.body.addStretch(1)
        self.show_nothing()

    def fill(self, detail: ProposalDetail, system: str) -> None:
        """Show a fix."""
        proposal = fix_of(detail)
        self._amount.setText(figure_text(proposal.money))
        self._amount.setVisible(bool(proposal.money))
        self._about.setText(" · ".join(filter(None, (day(proposal.dated_on), retold(proposal.party)))))
        self._title.setText(retold(TEXTS[proposal.cause]))
        self.standing(self._standing, detail)
        if proposal.is_yours and detail.state is ProposalState.OPEN:
            self._standing.setText(TIER_SENTENCE[Tier.NONE])  # why stands under “Only you”
        self._sections.say(
            **{SIDE_WORD[side].replace(" ", "_"): sides_lines(proposal, side) for side in _SIDES},
            **{
                tr("Only you").replace(" ", "_"): yours_text(proposal),
                tr("Writes"): writes_lines(proposal),
                tr("For"): reasons(proposal, 1),
                tr("Against"): reasons(proposal, -1),
                tr("Undo"): undo_text(proposal),
            },
        )


class FixesPage(ProposalPanel):
    """The list of fixes within the Reconcile place."""

    def __init__(self, theme: Theme, actions: Actions, link: Link) -> None:
        self.fixes = FixesScreen()
        self.pane = FixPane(theme, self.fixes, actions)
        self.causes = Choice(theme, _CAUSE_WIDTH)
        self.causes.setAccessibleName(tr("Cause"))
        super().__init__(theme, actions, link, self.fixes, self.pane, "scale")
        self.setContentsMargins(-24, -16, -24, -16)
        self._split.setSizes([620, 460])
        self.causes.activated.connect(self._cause_chosen)

    def show_causes(self, counts: Sequence[tuple[Cause, int]]) -> None:
        """Offer the causes that have fixes, with how many wait; the choice stays."""
        chosen = self.causes.currentData()
        self.causes.clear()
        self.causes.addItem(tr("Every cause"), None)
        for cause, count in counts:
            self.causes.addItem(f"{retold(TEXTS[cause])}  {figures(f'{count:,}')}", cause)
        self.causes.setCurrentIndex(max(0, self.causes.findData(chosen)))

    def look_for(self, text: str) -> None:
        """Show the fix of a record, whatever state it is in."""
        self.causes.setCurrentIndex(0)
        super().look_for(text)

    def clear(self) -> None:
        """With the filter the cause goes, too."""
        if not self.fixes.marks:
            self.causes.setCurrentIndex(0)
        super().clear()

    def _cause_chosen(self, place: int) -> None:
        self.fixes.choose_cause(self.causes.itemData(place))
        self._filter_changed()

    def _build_head(self) -> QHBoxLayout:
        head = row(spacing=12)
        self._headline = Elided("muted")
        self._ready = button(tr("Approve all ready") + "  " + self._actions.spec("approve_ready").key_text)
        self._ready.setToolTip(self._actions.tip("approve_ready"))
        self._ready.clicked.connect(self.deciding.approve_ready)
        head.addWidget(self.causes)
        head.addWidget(self._headline)
        head.addStretch(1)
        head.addWidget(self.bar.field, 1)
        head.addWidget(self._ready)
        return head
