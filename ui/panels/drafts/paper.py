"""The invoice as it will look: lines and totals, with fields in the place of words while it is edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.domain.documents import Invoice
from app.domain.money import Money
from app.propose.drafting.draft import DraftInvoice, DraftLine, Totals
from app.screens.drafts import DraftEdit
from app.screens.wording import day, money_text
from ui.theme import figures
from ui.widgets import button, clear, column, frame, label, repolish, rule

_MOST_LINES = 40
"""Lines that are drawn at most while nothing is edited; the rest are counted."""
_HEADS = ("Description", "Quantity", "Price", "Amount")


class Paper(QWidget):
    """Signals: ``typed`` after a field has changed, ``dropped(int)`` a line was left out."""

    typed = Signal()
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
        self._head = label(role="strong", wrap=True)
        self._dates = label(role="muted", wrap=True)
        self._order = QLineEdit()
        self._order.setObjectName("purchase order")
        self._order.setAccessibleName("Purchase order")
        self._order.setPlaceholderText("Purchase order number, where the customer needs one")
        self._order.hide()
        self._order.textChanged.connect(self._order_typed)
        self._grid, self._sums = _grid(), _grid()
        box.addWidget(self._head)
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
        self._say_head(invoice)
        self._begin()
        for number, line in enumerate(invoice.lines[:_MOST_LINES], start=1):
            self._read_line(number, line)
        more = len(invoice.lines) - _MOST_LINES
        if more > 0:
            self._grid.addWidget(label(f"… and {more:,} more lines", "muted"), _MOST_LINES + 1, 0)
        self.show_totals(invoice.totals, invoice)

    def show_edit(self, edit: DraftEdit) -> None:
        """Fields in the place of words; the first quantity takes the cursor."""
        self._edit = edit
        invoice = edit.invoice()
        self._say_head(invoice)
        self._order.setText(edit.order)
        self._order.show()
        self._begin()
        for number in range(len(edit.lines)):
            self._write_line(number)
        self._retotal()
        if self._fields:
            self._fields[0][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._fields[0][1].selectAll()

    def show_totals(self, totals: Totals, invoice: DraftInvoice) -> None:
        """What it comes to."""
        clear(self._sums)
        rows = total_rows(invoice, totals)
        last = rows[-1][0]
        shown = [one for one in rows if one[1] or one[0] in {"Subtotal", last}]
        for number, (name, money, role) in enumerate(shown):
            self._sums.addWidget(label(name, role), number, 0, 1, 3)
            text = f"{money.grouped()} {money.currency}" if name == last else money.grouped()
            self._sums.addWidget(_figure(text, role), number, 3)

    def _say_head(self, invoice: DraftInvoice) -> None:
        self._head.setText(invoice.customer_name)
        order = f" · purchase order {invoice.purchase_order}" if invoice.purchase_order else ""
        self._dates.setText(f"dated {day(invoice.issued_on)} · due {day(invoice.due_on)}{order}")

    def _begin(self) -> None:
        clear(self._grid)
        self._amounts.clear()
        self._fields.clear()
        for number, name in enumerate(_HEADS):
            head = label(name, "section")
            if number:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, number)

    def _read_line(self, number: int, line: DraftLine) -> None:
        words = label(line.description, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        places = ", ".join(dict.fromkeys(source.place for source in line.sources if source.place))
        words.setToolTip(places)
        self._grid.addWidget(words, number, 0)
        texts = (line.quantity.replace("-", "−"), line.unit_price, line.amount.grouped())
        for at, text in enumerate(texts, start=1):
            self._grid.addWidget(_figure(text, at_top=True), number, at)

    def _write_line(self, number: int) -> None:
        assert self._edit is not None, "only while editing"
        typed = self._edit.lines[number]
        texts = (typed.description, typed.quantity, typed.price)
        made = (QLineEdit(texts[0]), QLineEdit(texts[1]), QLineEdit(texts[2]))
        for at, (field, name) in enumerate(zip(made, _HEADS, strict=False)):
            field.setAccessibleName(f"{name} of line {number + 1}")
            field.setObjectName(f"{name.casefold()} {number}")
            field.setCursorPosition(0)
            if at:
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
                field.setFixedWidth(80)
                field.setFont(figures(self.font()))
            field.textChanged.connect(self._was_typed)
            self._grid.addWidget(field, number + 1, at)
        amount = _figure("")
        drop = button("×", "quiet")
        drop.setFixedWidth(32)
        drop.setAccessibleName(f"Leave out line {number + 1}")
        drop.setObjectName(str(number))
        drop.setToolTip("Leave the line out; its work stays to be billed another time")
        drop.clicked.connect(self._drop)
        self._grid.addWidget(amount, number + 1, 3)
        self._grid.addWidget(drop, number + 1, 4)
        self._amounts.append(amount)
        self._fields.append(made)

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
            amount.setText("—" if why else line.amount.grouped())
            for field in fields:
                field.setProperty("wrong", "true" if why else "false")
                field.setToolTip(why)
                repolish(field)
        self.show_totals(invoice.totals, invoice)

    def _drop(self) -> None:
        self.dropped.emit(int(self.sender().objectName()))


def total_rows(invoice: DraftInvoice, totals: Totals) -> list[tuple[str, Money, str]]:
    """The sums with their roles, the last one largest: what is still to be paid where a deposit came."""
    taxed = "Tax, contained" if invoice.rules.is_inclusive else "Tax"
    paid = [line.amount for line in invoice.lines if line.is_deposit]
    rows = [("Subtotal", totals.subtotal, "muted"), ("Discount", -totals.discount, "muted"),
            (taxed, totals.tax, "muted")]  # fmt: skip
    return [*rows, ("Balance due" if paid else "Total", totals.total, "heading")]


def last_text(invoice: Invoice) -> str:
    """The last invoice in a few lines, for comparison."""
    lines = [
        f"{line.amount.grouped()}   {line.description.splitlines()[0] if line.description else ''}"
        for line in invoice.lines[:6]
    ]
    more = len(invoice.lines) - 6
    tail = [f"… and {more} more lines"] if more > 0 else []
    head = f"Invoice {invoice.number} of {day(invoice.issued_on)}, {money_text(invoice.total)}"
    return "\n".join((head, *lines, *tail))


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
