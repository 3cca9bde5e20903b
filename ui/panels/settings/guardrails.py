"""Guardrails: the one switch, limits, second signatures, trusted customers, and the record for bulk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QPushButton, QWidget

from app.language import marked, tr
from app.review.guardrails import Guardrails, SecondBy
from app.screens.guardrails import BY_NAME, Setting, Shape
from app.screens.settings import KIND_WORDS, LIMITS, RECORDS, SECONDS, SettingsScreen, unit
from ui.panels.settings.rows import CONTROL_WIDTH, FIELD_WIDTH, Field, Line, Section, stack
from ui.widgets import button, clear, column, label, repolish, row, set_role

_SIGNERS = (
    (SecondBy.ANOTHER, marked("Only another person")),
    (SecondBy.PAUSE, marked("Or the same after a pause")),
)


class GuardrailsSection(Section):
    """The guardrails.

    Signals: ``changed(object, str)`` with Guardrails and what was changed; ``switched(bool)``;
    ``trusted(str, str)`` a customer and an amount; ``untrusted(str)`` a customer's id.
    """

    changed = Signal(object, str)
    switched = Signal(bool)
    trusted = Signal(str, str)
    untrusted = Signal(str)

    def __init__(self, currency: str) -> None:
        super().__init__(
            tr("Guardrails"),
            tr("What stops a batch, and what one signature is not enough for. Every change is audited."),
        )
        self._screen: SettingsScreen | None = None
        self.fields: dict[str, Field] = {}
        self.lines: dict[str, Line] = {}
        self.switch = button("")
        self._state = self._switch_line()
        for each in (*LIMITS, *SECONDS):
            self._field(each, currency)
        self.kinds = self._kinds()
        self.new_customers = self._chip(tr("Needs two signatures"))
        self.new_customers.setFixedWidth(CONTROL_WIDTH)
        self.add(Line(_title("second-new-customers"), _hint("second-new-customers"), self.new_customers))
        self.signers = self._signers()
        self._field(BY_NAME["pause-minutes"], currency)
        self.customer, self.up_to = QLineEdit(), QLineEdit()
        self.customer.setAccessibleName(tr("Customer to trust"))
        self.up_to.setAccessibleName(tr("Trusted up to"))
        self.trust = button(tr("Trust"))
        self._trusted = column(spacing=4)
        self.trust_line = self._trust_line(currency)
        for each in RECORDS:
            self._field(each, currency)
        self._connect()

    def _connect(self) -> None:
        self.switch.clicked.connect(self._switch)
        self.new_customers.clicked.connect(self._new_customers)
        self.trust.clicked.connect(self._trust)
        self.customer.returnPressed.connect(self._trust)
        self.up_to.returnPressed.connect(self._trust)

    def _switch_line(self) -> Line:
        self.switch.setFixedWidth(CONTROL_WIDTH)
        line = Line(tr("Writing is on"), "", self.switch)
        self.add(line)
        return line

    def _field(self, setting: Setting, currency: str) -> None:
        # Fixed places for amounts and counts, so that all figures stand under one another.
        field = Field(unit(setting, currency), tr("No limit") if setting.is_optional else "")
        field.setObjectName(setting.name)
        if setting.name in {"second-row", "second-batch"}:
            field.edit.setPlaceholderText(tr("Never"))
        if setting.name == "bulk-record":
            field.edit.setPlaceholderText(tr("Not asked for"))
        field.written.connect(self._written)
        line = Line(tr(setting.title), tr(setting.hint), field)
        self.fields[setting.name], self.lines[setting.name] = field, line
        self.add(line)

    def _kinds(self) -> dict[str, QPushButton]:
        chips = {name: self._chip(tr(words)) for name, words in KIND_WORDS.items()}
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for number, (name, chip) in enumerate(chips.items()):
            chip.setObjectName(name)
            chip.clicked.connect(self._kind)
            grid.addWidget(chip, number // 2, number % 2)
        held.setFixedWidth(CONTROL_WIDTH)
        self.add(Line(_title("second-kinds"), tr("Kinds of work that always need two."), held))
        return chips

    def _signers(self) -> dict[SecondBy, QPushButton]:
        held = QWidget()
        box = column(held, spacing=4)
        held.setFixedWidth(CONTROL_WIDTH)
        group = QButtonGroup(self)
        chips = {}
        for by, words in _SIGNERS:
            chip = chips[by] = self._chip(tr(words))
            chip.setObjectName(by)
            chip.clicked.connect(self._second_by)
            group.addButton(chip)
            box.addWidget(chip)
        self.add(
            Line(_title("second-by"), tr("A second person only, or after a pause the first one again."), held)
        )
        return chips

    @staticmethod
    def _chip(words: str) -> QPushButton:
        chip = button(words, "toggle")
        chip.setCheckable(True)
        return chip

    def _trust_line(self, currency: str) -> Line:
        self.customer.setPlaceholderText(tr("Customer's name or id"))
        self.customer.setFixedWidth(CONTROL_WIDTH)
        self.up_to.setPlaceholderText(tr("Any amount ({currency})").format(currency=currency))
        self.up_to.setFixedWidth(FIELD_WIDTH)
        self.trust.setFixedWidth(CONTROL_WIDTH - FIELD_WIDTH - 8)
        amount = QWidget()
        line = row(amount)
        line.addWidget(self.up_to)
        line.addWidget(self.trust)
        names = QWidget()
        names.setLayout(self._trusted)
        names.setFixedWidth(CONTROL_WIDTH)
        made = Line(
            tr("Trusted customers"),
            tr("Their rows need no second signature for their size, up to an amount or whatever it is."),
            stack(names, self.customer, amount),
        )
        self.add(made)
        return made

    def show_screen(self, screen: SettingsScreen) -> None:
        """Everything as it is kept now."""
        self._screen = screen
        title, hint, words = screen.switch()
        is_on = screen.rails.writing_enabled
        self._state.title.setText(title)
        self._state.hint.setText(hint)
        set_role(self._state.title, "on" if is_on else "off")
        self.switch.setText(words)
        self.switch.setProperty("kind", "danger" if is_on else "primary")
        repolish(self.switch)
        for name, field in self.fields.items():
            if name not in screen.errors:
                field.show_value(screen.text(name))
            self._say(name, screen.errors.get(name, ""))
        for name, chip in self.kinds.items():
            chip.setChecked(name in screen.rails.second_kinds)
        self.new_customers.setChecked(screen.rails.second_new_customers)
        self.signers[screen.rails.second_by].setChecked(True)
        self.lines["pause-minutes"].setEnabled(screen.rails.second_by is SecondBy.PAUSE)
        self._show_trusted(screen)

    def _show_trusted(self, screen: SettingsScreen) -> None:
        clear(self._trusted)
        for customer_id, words in screen.trusted():
            held = QWidget()
            line = row(held, spacing=4)
            line.addWidget(label(words, wrap=True), 1)
            remove = button(
                tr("Remove"),
                "quiet",
                tr("Trust {partition} no longer").format(partition=words.partition(" · ")[0]),
            )
            remove.setObjectName(customer_id)
            remove.clicked.connect(self._untrust)
            line.addWidget(remove)
            self._trusted.addWidget(held)

    def _say(self, name: str, trouble: str) -> None:
        self.lines[name].say(trouble)
        self.fields[name].mark(is_wrong=bool(trouble))

    def _written(self, text: str) -> None:
        name = self.sender().objectName()
        assert self._screen is not None, "what is not shown can't be written"
        changed = self._screen.put(name, text)
        self._say(name, self._screen.errors.get(name, ""))
        if changed is not None:
            self.changed.emit(changed, _title(name))
        elif name not in self._screen.errors:
            self.fields[name].show_value(self._screen.text(name))

    def _switch(self) -> None:
        if self._screen is not None:
            self.switched.emit(not self._screen.rails.writing_enabled)

    def _kind(self, is_on: bool) -> None:
        if self._screen is not None:
            name = self.sender().objectName()
            self._emit(self._screen.kind(name, is_on=is_on), _title("second-kinds"))

    def _new_customers(self, is_on: bool) -> None:
        if self._screen is not None:
            self._emit(self._screen.new_customers(is_on=is_on), _title("second-new-customers"))

    def _second_by(self) -> None:
        if self._screen is not None:
            self._emit(self._screen.second_by(SecondBy(self.sender().objectName())), _title("second-by"))

    def _emit(self, rails: Guardrails, what: str) -> None:
        self.changed.emit(rails, what)

    def _trust(self) -> None:
        name = self.customer.text().strip()
        if not name:
            self.trust_line.say(tr("Enter the customer's name first."))
            self.customer.setFocus()
            return
        self.trust_line.say("")
        self.trusted.emit(name, self.up_to.text())

    def trust_kept(self) -> None:
        """The customer is trusted now: the fields are free for another."""
        self.customer.clear()
        self.up_to.clear()
        self.trust_line.say("")

    def _untrust(self) -> None:
        self.untrusted.emit(self.sender().objectName())


def _title(name: str) -> str:
    return tr(BY_NAME[name].title)


def _hint(name: str) -> str:
    assert BY_NAME[name].shape is Shape.FLAG, "others have words of their own here"
    return tr(BY_NAME[name].hint)
