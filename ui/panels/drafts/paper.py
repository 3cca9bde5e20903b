"""The invoice as it will look: lines and totals, with fields in the place of words while it is edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.language import figures as figures_text
from app.language import marked, tr
from app.propose.drafting.draft import DraftInvoice, DraftLine, Totals
from app.screens.drafting_words import more_lines, total_rows
from app.screens.drafts import DraftEdit
from app.screens.wording import day, figure_text
from ui.theme import figures
from ui.widgets import button, clear, column, frame, label, repolish, rule

_MOST_LINES = 40
"""Lines that are drawn at most while nothing is edited; the rest are counted."""
_HEADS = (marked("Description"), marked("Quantity"), marked("Price"), marked("Amount"))
_NAMES = ("description", "quantity", "price")
_ROOMY = 560
"""Px from which a line's fields have room beside each other; else its words stand above its numbers."""
_NUMBER_WIDTH = 72
_DROP_WIDTH = 32


class Paper(QWidget):
    """Signals: ``typed`` after a field has changed, ``dropped(int)`` a line was left out.

    ``finished`` Enter in the last field; in any other it goes on to the field below.
    """

    typed = Signal()
    finished = Signal()
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._edit: DraftEdit | None = None
        self._amounts: list[QLabel] = []
        self._fields: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        sheet = frame("card")
        outer = column(self)
        outer.addWidget(sheet)
        box = column(sheet, margins=16, spacing=8)
        self._dates = label(role="muted", wrap=True)
        self._order = QLineEdit()
        self._order.setObjectName("purchase order")
        self._order.setAccessibleName(tr("Purchase order"))
        self._order.setPlaceholderText(tr("Purchase order number, where the customer needs one"))
        self._order.hide()
        self._order.textChanged.connect(self._order_typed)
        self._order.returnPressed.connect(self._enter)
        self._grid, self._sums = _grid(), _grid()
        box.addWidget(self._dates)
        box.addWidget(self._order)
        box.addWidget(rule())
        box.addLayout(self._grid)
        box.addWidget(rule())
        box.addLayout(self._sums)

    def show_invoice(self, invoice: DraftInvoice) -> None:
        """Show it for reading."""
        self._edit = None
        self._order.hide()
        self._say_dates(invoice)
        self._begin()
        for number, line in enumerate(invoice.lines[:_MOST_LINES], start=1):
            self._read_line(number, line)
        for words in more_lines(len(invoice.lines) - _MOST_LINES):
            self._grid.addWidget(label(words, "muted"), _MOST_LINES + 1, 0)
        self.show_totals(invoice.totals, invoice)

    def show_edit(self, edit: DraftEdit) -> None:
        """Fields in the place of words; the first quantity takes the cursor."""
        self._edit = edit
        invoice = edit.invoice()
        self._say_dates(invoice)
        self._order.setText(edit.order)
        self._order.show()
        self._begin()
        for number in range(len(edit.lines)):
            self._write_line(number, is_roomy=self.width() >= _ROOMY)
        self._retotal()
        if self._fields:
            self._fields[0][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._fields[0][1].selectAll()

    def show_totals(self, totals: Totals, invoice: DraftInvoice) -> None:
        """What it comes to."""
        clear(self._sums)
        rows = total_rows(invoice, totals)
        for number, (name, money, role) in enumerate(rows, start=1):
            self._sums.addWidget(label(name, role), number, 0, 1, 3)
            text = figure_text(money) if number == len(rows) else figures_text(money.grouped())
            self._sums.addWidget(_figure(text, role), number, 3)

    def _say_dates(self, invoice: DraftInvoice) -> None:
        said = tr("dated {day} · due {due}").format(day=day(invoice.issued_on), due=day(invoice.due_on))
        if invoice.purchase_order:
            said += " · " + tr("purchase order {number}").format(number=invoice.purchase_order)
        self._dates.setText(said)

    def _begin(self) -> None:
        clear(self._grid)
        self._amounts.clear()
        self._fields.clear()
        for number, name in enumerate(_HEADS):
            head = label(tr(name), "section")
            if number:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, number)

    def _read_line(self, number: int, line: DraftLine) -> None:
        words = label(line.description, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        places = ", ".join(dict.fromkeys(source.place for source in line.sources if source.place))
        words.setToolTip(places)
        self._grid.addWidget(words, number, 0)
        numbers = (line.quantity.replace("-", "−"), line.unit_price, line.amount.grouped())
        for at, text in enumerate(numbers, start=1):
            self._grid.addWidget(_figure(figures_text(text), at_top=True), number, at)

    def _write_line(self, number: int, *, is_roomy: bool) -> None:
        assert self._edit is not None, "only while editing"
        typed = self._edit.lines[number]
        made = (QLineEdit(typed.description), QLineEdit(typed.quantity), QLineEdit(typed.price))
        top = 1 + number * 2
        at = top if is_roomy else top + 1
        for place, (field, name) in enumerate(zip(made, _NAMES, strict=True)):
            field.setAccessibleName(
                tr("{name} of line {number}").format(name=tr(_HEADS[place]), number=number + 1)
            )
            field.setObjectName(f"{name} {number}")
            field.setCursorPosition(0)
            if place:
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
                field.setFixedWidth(_NUMBER_WIDTH)
                field.setFont(figures(self.font()))
            field.textChanged.connect(self._was_typed)
            field.returnPressed.connect(self._enter)
            if place or is_roomy:
                self._grid.addWidget(field, at, place)
            else:
                self._grid.addWidget(field, top, 0, 1, 5)
        amount = _figure("")
        self._grid.addWidget(amount, at, 3)
        self._grid.addWidget(self._drop_button(number), at, 4)
        self._amounts.append(amount)
        self._fields.append(made)

    def _drop_button(self, number: int) -> QPushButton:
        drop = button("×", "quiet")
        drop.setFixedWidth(_DROP_WIDTH)
        drop.setAccessibleName(tr("Leave out line {number}").format(number=number + 1))
        drop.setObjectName(str(number))
        drop.setToolTip(tr("Leave the line out; its work stays to be billed another time"))
        drop.clicked.connect(self._drop)
        return drop

    def _enter(self) -> None:
        """The same field of the next line; after the last one it is finished."""
        name, _, number = self.sender().objectName().rpartition(" ")
        below, place = (int(number) + 1, _NAMES.index(name)) if number.isdigit() else (0, 1)
        if below >= len(self._fields):
            self.finished.emit()
            return
        field = self._fields[below][place]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def _order_typed(self, text: str) -> None:
        if self._edit is not None:
            self._edit.order = text

    def _was_typed(self) -> None:
        assert self._edit is not None, "fields live only while editing"
        for typed, fields in zip(self._edit.lines, self._fields, strict=True):
            typed.description, typed.quantity, typed.price = (field.text() for field in fields)
        self._retotal()
        self.typed.emit()

    def _retotal(self) -> None:
        assert self._edit is not None, "only while editing"
        invoice = self._edit.invoice()
        for typed, line, amount, fields in zip(
            self._edit.lines, invoice.lines, self._amounts, self._fields, strict=True
        ):
            why = typed.why_not()
            amount.setText("—" if why else figures_text(line.amount.grouped()))
            for field in fields:
                field.setProperty("wrong", "true" if why else "false")
                field.setToolTip(why)
                repolish(field)
        self.show_totals(invoice.totals, invoice)

    def _drop(self) -> None:
        self.dropped.emit(int(self.sender().objectName()))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    return grid


def _figure(text: str, role: str = "", *, at_top: bool = False) -> QLabel:
    made = label(text, role)
    side = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignVCenter
    made.setAlignment(Qt.AlignmentFlag.AlignRight | side)
    if not role:
        made.setFont(figures(made.font()))
    return made
