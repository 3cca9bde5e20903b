"""The invoice as it will look: lines and totals, with fields in the place of words while it is edited."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.domain.tracking import Tracking, TrackingLists
from app.language import figures as figures_text
from app.language import marked, tr
from app.propose.drafting.draft import DraftInvoice, DraftLine, Totals
from app.screens.drafting_settings import category_word, tracking_text
from app.screens.drafting_words import more_lines, total_rows
from app.screens.drafts import DraftEdit, TypedLine, why_not_tracked
from app.screens.wording import day, figure_text, on_the_point, price_text
from ui.completed import Completed
from ui.theme import figures
from ui.widgets import button, clear, column, frame, label, repolish, row, rule

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
        self._fields: list[dict[str, QLineEdit]] = []
        self._whole: dict[str, Completed] = {}
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
        self._whole_row = row(spacing=8)
        box.addWidget(self._dates)
        box.addWidget(self._order)
        box.addLayout(self._whole_row)
        box.addWidget(rule())
        box.addLayout(self._grid)
        box.addWidget(rule())
        box.addLayout(self._sums)

    def show_invoice(self, invoice: DraftInvoice, lists: TrackingLists) -> None:
        """Show it for reading; what tells lines apart is said once where it is the same for all work."""
        self._edit = None
        self._order.hide()
        borne = {line.tracking for line in invoice.lines if not line.is_deposit}
        common: Tracking = borne.pop() if len(borne) == 1 else ()
        self._say_dates(invoice, tracking_text(lists, common))
        self._begin()
        shown = invoice.lines[:_MOST_LINES]
        quantities = on_the_point([figures_text(line.quantity.replace("-", "−")) for line in shown])
        prices = on_the_point([price_text(line.unit_price) for line in shown])
        for number, (line, *numbers) in enumerate(zip(shown, quantities, prices, strict=True), start=1):
            self._read_line(number, line, "" if common else tracking_text(lists, line.tracking), numbers)
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
        for category, text in edit.whole.items():
            self._whole[category] = self._completed(self._whole_row, category, text, category_word(category))
        for number in range(len(edit.lines)):
            self._write_line(number, is_roomy=self.width() >= _ROOMY)
        self._retotal()
        if self._fields:
            self._fields[0]["quantity"].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._fields[0]["quantity"].selectAll()

    def show_totals(self, totals: Totals, invoice: DraftInvoice) -> None:
        """What it comes to."""
        clear(self._sums)
        rows = total_rows(invoice, totals)
        for number, (name, money, role) in enumerate(rows, start=1):
            self._sums.addWidget(label(name, role), number, 0, 1, 3)
            text = figure_text(money) if number == len(rows) else figures_text(money.grouped())
            self._sums.addWidget(_figure(text, role), number, 3)

    def _say_dates(self, invoice: DraftInvoice, more: str = "") -> None:
        said = tr("dated {day} · due {due}").format(day=day(invoice.issued_on), due=day(invoice.due_on))
        if invoice.purchase_order:
            said += " · " + tr("purchase order {number}").format(number=invoice.purchase_order)
        self._dates.setText(" · ".join(filter(None, (said, more))))

    def _begin(self) -> None:
        clear(self._grid)
        clear(self._whole_row)
        self._whole.clear()
        self._amounts.clear()
        self._fields.clear()
        for number, name in enumerate(_HEADS):
            head = label(tr(name), "section")
            if number:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, number)

    def _read_line(self, number: int, line: DraftLine, more: str, numbers: Sequence[str]) -> None:
        words = label("\n".join(filter(None, (line.description, more))), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        places = ", ".join(dict.fromkeys(source.place for source in line.sources if source.place))
        words.setToolTip(places)
        self._grid.addWidget(words, number, 0)
        for at, text in enumerate((*numbers, figures_text(line.amount.grouped())), start=1):
            self._grid.addWidget(_figure(text, at_top=True), number, at)

    def _write_line(self, number: int, *, is_roomy: bool) -> None:
        assert self._edit is not None, "only while editing"
        typed = self._edit.lines[number]
        texts = (typed.description, typed.quantity, typed.price)
        made = {name: QLineEdit(text) for name, text in zip(_NAMES, texts, strict=True)}
        top = 1 + number * 3
        at = top if is_roomy else top + 1
        for place, (name, field) in enumerate(made.items()):
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
        self._fields.append(made | self._track_line(number, typed, at + 1))

    def _track_line(self, number: int, typed: TypedLine, at: int) -> dict[str, QLineEdit]:
        """Fields below a line for what it is told apart by, where the ledger has something of it."""
        if not typed.tracking:
            return {}
        held = QWidget()
        line = row(held, spacing=8)
        self._grid.addWidget(held, at, 0, 1, 5)
        made: dict[str, QLineEdit] = {}
        for category, text in typed.tracking.items():
            name = tr("{name} of line {number}").format(name=category_word(category), number=number + 1)
            made[_key(category)] = field = self._completed(line, category, text, name)
            field.setObjectName(f"{_key(category)} {number}")
        return made

    def _completed(self, line: QHBoxLayout, category: str, text: str, name: str) -> Completed:
        assert self._edit is not None, "only while editing"
        field = Completed(self._edit.detail.tracking.names(category), text)
        field.setObjectName(category)
        field.setAccessibleName(name)
        field.textChanged.connect(self._was_typed)
        field.returnPressed.connect(self._enter)
        line.addWidget(label(category_word(category), "muted"))
        line.addWidget(field, 1)
        return field

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
        name, below = (name, int(number) + 1) if name and number.isdigit() else (_NAMES[1], 0)
        field = next((fields[name] for fields in self._fields[below:] if name in fields), None)
        if field is None:
            self.finished.emit()
            return
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def _order_typed(self, text: str) -> None:
        if self._edit is not None:
            self._edit.order = text

    def _was_typed(self) -> None:
        assert self._edit is not None, "fields live only while editing"
        self._edit.whole = {category: field.text() for category, field in self._whole.items()}
        for typed, fields in zip(self._edit.lines, self._fields, strict=True):
            typed.description, typed.quantity, typed.price = (fields[name].text() for name in _NAMES)
            typed.tracking = {category: fields[_key(category)].text() for category in typed.tracking}
        self._retotal()
        self.typed.emit()

    def _retotal(self) -> None:
        assert self._edit is not None, "only while editing"
        invoice = self._edit.invoice()
        for typed, line, amount, fields in zip(
            self._edit.lines, invoice.lines, self._amounts, self._fields, strict=True
        ):
            why = typed.why_no_amount()
            amount.setText("—" if why else figures_text(line.amount.grouped()))
            for name in _NAMES:
                _mark(fields[name], why)
            for category, text in typed.tracking.items():
                _mark(fields[_key(category)], why_not_tracked(typed.lists, {category: text}))
        for category, field in self._whole.items():
            _mark(field, why_not_tracked(self._edit.detail.tracking, {category: field.text()}))
        self.show_totals(invoice.totals, invoice)

    def _drop(self) -> None:
        self.dropped.emit(int(self.sender().objectName()))


def _key(category: str) -> str:
    """The name of a line's field for a category, unlike those of its words and numbers."""
    return f"tracking {category}"


def _mark(field: QLineEdit, why: str) -> None:
    field.setProperty("wrong", "true" if why else "false")
    field.setToolTip(why)
    repolish(field)


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
