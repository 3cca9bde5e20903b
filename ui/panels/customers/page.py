"""One customer's page: money, how they pay, open invoices, risk with its reasons, payer names."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import marked, tr
from app.propose.standing import Risk, Standing
from app.retelling import retold
from app.review.customers import CustomerPage
from app.screens.customers import RISK_WORD, contact_line, habit_line, limit_line, owed_line, pays
from ui.panels.customers.agreed import AgreedList
from ui.panels.customers.chart import PayingChart
from ui.panels.customers.owed import OwedList
from ui.theme import Theme
from ui.widgets import Scroll, button, clear, column, label, place_at_once, row, set_role

if TYPE_CHECKING:
    from app.propose.forecast.records import PayDate

_RISK_ROLE = {Risk.LOW: "ready", Risk.MEDIUM: "review", Risk.HIGH: "stop", Risk.UNKNOWN: "muted"}
_FIGURES = (marked("Owes"), marked("Overdue"), marked("Unapplied"), marked("Pays"))


class CustomerView(QFrame):
    """The page.

    Signals: ``money_asked`` to see the customer's payments among the matches, ``alias_kept(str)`` and
    ``alias_forgotten(str)`` with a payer name.
    """

    money_asked = Signal()
    alias_kept = Signal(str)
    alias_forgotten = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailSide")
        self._name, self._contact = label(role="title", wrap=True), label(role="muted", wrap=True)
        self._figures = {name: label(role="heading") for name in _FIGURES}
        self._habit = label(wrap=True)
        self._chart = PayingChart(theme)
        self._owed_head, self._owed = label(role="section"), OwedList(theme)
        self.agreed = AgreedList()
        self._risk, self._reasons = label(role="strong"), label(role="muted", wrap=True)
        self._limit = label(wrap=True)
        self._aliases = column(spacing=4)
        self._alias = QLineEdit()
        self._keep = button(tr("Remember"))
        self._money = button(tr("Show their payments"))
        self._build()
        self._keep.clicked.connect(self._keep_alias)
        self._alias.returnPressed.connect(self._keep_alias)
        self._money.clicked.connect(self.money_asked)
        self.hide()

    def show_page(self, page: CustomerPage) -> None:
        """Fill in a customer."""
        self._name.setText(page.customer.name)
        self._contact.setText(contact_line(page))
        self._contact.setVisible(bool(self._contact.text()))
        owed, overdue, unapplied = owed_line(page)
        for name, text in zip(_FIGURES, (owed, overdue, unapplied, pays(page.standing.habit)), strict=True):
            self._figures[name].setText(text)
        set_role(self._figures["Overdue"], "headingStop" if page.standing.overdue else "heading")
        self._habit.setText(habit_line(page.standing.habit))
        self._chart.show_settled(page.settled)
        self._owed_head.setText(tr("Open invoices") if page.owed else tr("No open invoices"))
        self._owed.show_owed(page.owed, page.today)
        self.agreed.show_agreed(page)
        self._show_risk(page.standing)
        self._show_aliases(page.aliases)
        self.show()
        place_at_once(self._inside)

    def show_expected(self, dates: "Mapping[str, PayDate]") -> None:
        """Say when each open invoice will probably be paid."""
        self._owed.show_expected(dates)
        place_at_once(self._inside)

    def _show_risk(self, standing: Standing) -> None:
        score = (
            "" if standing.risk is Risk.UNKNOWN else " · " + tr("{score} of 100").format(score=standing.score)
        )
        self._risk.setText(f"{RISK_WORD[standing.risk]}{score}")
        set_role(self._risk, _RISK_ROLE[standing.risk])
        reasons = "\n".join(f"+{reason.points}  {retold(reason.text)}" for reason in standing.reasons)
        self._reasons.setText(reasons or tr("Nothing speaks against them."))
        self._limit.setText(limit_line(standing))

    def _show_aliases(self, names: tuple[str, ...]) -> None:
        clear(self._aliases)
        for name in names:
            self._aliases.addWidget(_AliasLine(name, self.alias_forgotten))

    def _keep_alias(self) -> None:
        name = self._alias.text().strip()
        if name:
            self._alias.clear()
            self.alias_kept.emit(name)

    def _build(self) -> None:
        self._inside = inside = QWidget()
        body = column(inside, margins=20, spacing=8)
        for part in (self._name, self._contact):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            body.addWidget(part)
        body.addSpacing(8)
        body.addLayout(self._figure_grid())
        self._section(body, tr("How they pay"), self._habit, self._chart)
        self._section(body, "", self._owed_head, self._owed)
        self._section(body, tr("Agreed and decided"), self.agreed)
        self._section(body, tr("Risk"), self._risk, self._reasons, self._limit)
        self._section(body, tr("Payer names they also use"))
        body.addLayout(self._aliases)
        body.addLayout(self._alias_line())
        body.addSpacing(8)
        body.addWidget(self._money, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        column(self).addWidget(Scroll(inside))

    def _figure_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for number, (name, figure) in enumerate(self._figures.items()):
            line, place = 3 * (number // 2), number % 2
            grid.addWidget(label(tr(name), "section"), line, place)
            grid.addWidget(figure, line + 1, place)
            grid.setColumnStretch(place, 1)
            figure.setAccessibleName(tr(name))
        grid.setRowMinimumHeight(2, 8)
        return grid

    def _alias_line(self) -> QHBoxLayout:
        self._alias.setPlaceholderText(tr("A name on bank lines or card payments"))
        self._alias.setAccessibleName(tr("Another payer name of this customer"))
        self._keep.setToolTip(tr("Money under this name is then matched to this customer"))
        line = row()
        line.addWidget(self._alias, 1)
        line.addWidget(self._keep)
        return line

    @staticmethod
    def _section(body: QVBoxLayout, title: str, *parts: QWidget) -> None:
        body.addSpacing(12)
        if title:
            body.addWidget(label(title, "section"))
        for part in parts:
            body.addWidget(part)


class _AliasLine(QWidget):
    """A payer name and the way to take it back."""

    def __init__(self, name: str, forgotten: SignalInstance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._forgotten = forgotten
        words: QLabel = label(name, wrap=True)
        forget: QPushButton = button(
            tr("Forget"), "quiet", tr("No longer take “{name}” for this customer").format(name=name)
        )
        line = row(self)
        line.addWidget(words, 1)
        line.addWidget(forget)
        forget.clicked.connect(self._forget)

    def _forget(self) -> None:
        self._forgotten.emit(self._name)
