"""The one draft beside the list: total, checks, the invoice as it will look, the last one for comparison."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.money import Money
from app.propose.drafting.draft import Check, Draft, DraftAction
from app.propose.proposal import Tier
from app.review.listing import DraftDetail
from app.screens.drafts import DraftsScreen
from app.screens.wording import day, money_text, plural
from ui.actions import Actions
from ui.icons import pixmap
from ui.panels.drafts.link import LinkCard
from ui.panels.drafts.paper import Paper, last_text
from ui.panels.proposals.pane import Pane, Sections
from ui.theme import Theme
from ui.widgets import button, clear, column, label, row

_SYSTEM = {"quickbooks": "QuickBooks", "xero": "Xero"}


class DraftPane(Pane):
    """Signals: ``agreed`` the edit shall be approved, ``left`` editing ended without that.

    ``split_asked(str)``: a customer's work shall be drafted by project.
    """

    agreed = Signal()
    split_asked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, screen: DraftsScreen, actions: Actions) -> None:
        super().__init__(theme, screen, actions)
        self.drafts = screen
        self.paper = Paper()
        self.link = LinkCard()
        self._system = ""
        self._checks = QGridLayout()
        self._sections = Sections(("Writes", "Undo", "Last"))
        self._build()
        self.paper.typed.connect(self._typed)
        self.paper.dropped.connect(self._dropped)
        self.show_nothing()

    def fill(self, detail: DraftDetail, system: str) -> None:
        """The draft, its checks, what it would write."""
        if self.drafts.edit is not None and self.drafts.edit.detail.id != detail.id:
            self.drafts.edit = None
        self._system = system
        draft = detail.draft
        money = _money(draft) or detail.proposal.money
        self._amount.setText(f"{money.grouped()} {money.currency}")
        self._what.setText(_what(detail, draft))
        self._who.setText(detail.proposal.party or "nobody named")
        self.standing(self._tier, detail)
        self._show_checks(detail.proposal.checks)
        self._show_paper(draft)
        self._show_link(detail, draft)
        last = detail.last_invoice
        self._sections.say(
            Writes=_link_words(detail) or _writes(draft, _SYSTEM.get(system, "the ledger")),
            Undo=_undo(draft),
            Last=last_text(last) if last else "",
        )
        self._bar.setVisible(self.drafts.edit is not None)

    def begin_edit(self) -> None:
        """Fields in the place of words."""
        edit = self.drafts.edit
        if edit is None:
            return
        self.paper.show_edit(edit)
        self._bar.show()
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
        self._bar.hide()
        if self.drafts.detail is not None:
            self.fill(self.drafts.detail, self._system)
        self.allow()
        self.left.emit()

    def _build(self) -> None:
        self._amount = label(role="figure")
        self._what = label(role="muted", wrap=True)
        self._who = label(role="heading", wrap=True)
        self._tier = label(role="strong", wrap=True)
        for part in (self._amount, self._what, self._who, self._tier):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(part)
        self.body.insertSpacing(2, 8)
        self.body.addSpacing(8)
        self._checks.setHorizontalSpacing(8)
        self._checks.setVerticalSpacing(4)
        self._checks.setColumnStretch(1, 1)
        self.body.addLayout(self._checks)
        self.body.addSpacing(8)
        self._bar = self._build_bar()
        self.body.addWidget(self._bar)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.link)
        self.body.addSpacing(8)
        self.body.addLayout(self._sections)
        self.body.addStretch(1)

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        box = column(bar, spacing=4)
        line, aside = row(spacing=8), row(spacing=0)
        self._why = label(role="stop", wrap=True)
        self._merge, self._split = button("Merge lines", "quiet"), button("As put forward", "quiet")
        self._apart_by = button("By project", "quiet")
        self._apart_by.setToolTip(
            "One invoice for each project, from now on for this customer; “drafting split --not” undoes it"
        )
        self._apart_by.clicked.connect(self._by_project)
        self._merge.setToolTip("One line for each project, item and price")
        self._split.setToolTip("Take the lines apart again; what was typed is dropped")
        leave = button("Leave it  Esc")
        self.yes = button("Approve as changed", "primary")
        for each in (self._merge, self._split, self._apart_by):
            aside.addWidget(each)
        aside.addStretch(1)
        line.addWidget(self.yes)
        line.addWidget(leave)
        line.addStretch(1)
        box.addLayout(aside)
        box.addLayout(line)
        box.addWidget(self._why)
        self._merge.clicked.connect(self._merged)
        self._split.clicked.connect(self._apart)
        leave.clicked.connect(self.leave)
        self.yes.clicked.connect(self.agreed)
        return bar

    def _typed(self) -> None:
        edit = self.drafts.edit
        if edit is None:
            return
        why = edit.why_not()
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.yes.setEnabled(not why)
        self._merge.setEnabled(edit.can_merge)
        self._apart_by.setVisible(edit.projects > 1)
        total = edit.invoice().totals.total
        self._amount.setText(f"{total.grouped()} {total.currency}")

    def _merged(self) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.merge()
            self.begin_edit()

    def _apart(self) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.split()
            self.begin_edit()

    def _by_project(self) -> None:
        edit = self.drafts.edit
        customer = edit.detail.draft.customer_id if edit is not None and edit.detail.draft else None
        self.leave()
        if customer:
            self.split_asked.emit(customer)

    def _dropped(self, number: int) -> None:
        if self.drafts.edit is not None:
            self.drafts.edit.remove(number)
            self.begin_edit()

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        """What wants a look, each on its line; what is met, together under it."""
        clear(self._checks)
        unmet = [check.text for check in checks if not check.is_met]
        met = [check.text for check in checks if check.is_met]
        lines = [("triangle-alert", "review", text, "") for text in unmet]
        if met:
            lines.append(("check", "ready", " · ".join(met), "muted"))
        for number, (glyph, tint, words, role) in enumerate(lines):
            mark = label()
            mark.setPixmap(pixmap(glyph, self._theme.color(tint), 14, self.devicePixelRatioF()))
            mark.setAccessibleName("look at this" if tint == "review" else "met")
            mark.setContentsMargins(0, 2, 0, 0)
            self._checks.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            self._checks.addWidget(label(words, role, wrap=True), number, 1)

    def _show_link(self, detail: DraftDetail, draft: Draft | None) -> None:
        deposit = draft.deposit if draft is not None else None
        self.link.setVisible(deposit is not None and detail.link is not None)
        if deposit is not None and detail.link is not None:
            self.link.show_link(detail.link, deposit)

    def _show_paper(self, draft: Draft | None) -> None:
        edit = self.drafts.edit
        invoice = draft.invoice if draft is not None else None
        self.paper.setVisible(invoice is not None)
        if edit is not None:
            self.paper.show_edit(edit)
        elif invoice is not None:
            self.paper.show_invoice(invoice)


def _money(draft: Draft | None) -> Money | None:
    """What it is about: an invoice's total as it was decided, None where the list says it."""
    if draft is None:
        return None
    return draft.invoice.totals.total if draft.invoice else draft.send.total if draft.send else None


def _what(detail: DraftDetail, draft: Draft | None) -> str:
    if draft is None:
        return "nothing to write yet"
    if draft.action is DraftAction.CUSTOMER:
        return "new customer"
    if draft.action is DraftAction.VOID:
        return "invoice to void"
    if draft.deposit is not None:
        paid = f", {money_text(detail.paid)} paid" if detail.paid is not None else ""
        return f"deposit by payment link for {draft.deposit.about or draft.deposit.number}{paid}"
    if draft.send is not None:
        return f"invoice {draft.send.number}".strip() + " to be sent by e-mail"
    if draft.received is not None:
        title = draft.received.title
        return f"{title[:1].lower()}{title[1:]}, received {day(draft.received.received_on)}"
    if draft.switch_off is not None:
        return f"payment link to switch off, {draft.switch_off.number}"
    count = len(draft.sources)
    kind = detail.proposal.aspect.replace("_", " ")
    if kind == "mixed":
        return f"invoice from {plural(count, 'piece')} of work"
    return f"invoice from {count:,} × {kind}" if count != 1 else f"invoice from {kind}"


def _writes(draft: Draft | None, system: str) -> str:
    if draft is None:
        return "Nothing."
    if draft.customer is not None:
        parts = (draft.customer.email, draft.customer.phone, draft.customer.address)
        return f"1 customer in {system}: {draft.customer.name}" + "".join(
            f", {part}" for part in parts if part
        )
    if draft.void is not None:
        return f"Voids invoice {draft.void.number} of {money_text(draft.void.total)} in {system}"
    if draft.deposit is not None:
        return f"1 payment link of {money_text(draft.deposit.amount)} at Stripe, for one payment by card"
    if draft.received is not None:
        money = money_text(draft.received.amount)
        return f"{money} in {system} as received and owed, until the work is invoiced; it is no income yet"
    if draft.send is not None:
        return f"{system} e-mails the invoice to {draft.send.to}"
    if draft.switch_off is not None:
        return f"Switches off {draft.switch_off.url}"
    times = sum(bool(source.time_id) for source in draft.sources)
    entries = plural(times, "time entry", "time entries")
    marks = f", and marks {entries} billed" if times and system == "QuickBooks" else ""
    total: Money | None = draft.invoice.totals.total if draft.invoice else None
    return f"1 invoice of {money_text(total)} in {system}{marks}" if total is not None else ""


def _link_words(detail: DraftDetail) -> str:
    """Where the link is there already: nothing is written any more."""
    is_there = detail.link is not None and detail.proposal.tier is Tier.NONE
    return "Nothing more: the link is at Stripe" if is_there else ""


def _undo(draft: Draft | None) -> str:
    if draft is None:
        return ""
    return {
        DraftAction.INVOICE: "Void the invoice; its work may be billed again",
        DraftAction.CUSTOMER: "Make the customer inactive",
        DraftAction.VOID: "A voided invoice stays void",
        DraftAction.DEPOSIT: "Switch the link off; what was paid by it stays",
        DraftAction.RECEIVED: "Delete the entry in the ledger; the money stays at Stripe",
        DraftAction.SEND: "What was sent has been sent",
        DraftAction.SWITCH_OFF: "A link that is off stays off",
    }[draft.action]
