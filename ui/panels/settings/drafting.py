"""How invoices are drafted: deposits by payment link, and whether the ledger e-mails what was written."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from app.errors import BadInput
from app.language import amount_to_type, marked, tr
from app.retelling import retold
from app.screens.drafting_settings import SENDS, SHARES, TAXES, parse_days, share_text, share_typed
from app.settings import Drafting
from ui.choice import Choice
from ui.panels.settings.rows import Field, Line, Section
from ui.theme import Theme

_DAYS = marked("Payment links end after")
_SEND = marked("Send invoices")
_TAX = marked("Tax on deposits")


class DraftingSection(Section):
    """Signals: ``changed(Drafting, str)`` with the rules as they shall be, and which one it was."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("Draft invoices"), tr("What is drafted follows at once. “countersign drafting show” has more.")
        )
        self._rules = Drafting()
        self.fields: dict[str, Field] = {}
        self._lines: dict[str, Line] = {}
        for name, title, hint in SHARES:
            self._field(name, title, hint, "%", marked("None"))
        hint = marked("Then they are proposed to be switched off.")
        self._field("deposit_days", _DAYS, hint, tr("days"), "14")
        self.tax = Choice(theme)
        for _, words in TAXES:
            self.tax.addItem(tr(words))
        self.tax.activated.connect(self._tax_chosen)
        why = tr("In the United Kingdom, Australia and New Zealand it falls due when the deposit comes.")
        self.add(Line(tr(_TAX), why, self.tax))
        self.send = Choice(theme)
        for _, words in SENDS:
            self.send.addItem(tr(words))
        self.send.activated.connect(self._send_chosen)
        why = tr("The ledger e-mails an invoice once it is there, by a row that is signed for itself.")
        self.add(Line(tr(_SEND), why, self.send))

    def _field(self, name: str, title: str, hint: str, unit: str, empty: str) -> None:
        field = self.fields[name] = Field(unit, empty)
        field.edit.setObjectName(name)
        field.written.connect(partial(self._written, name, tr(title)))
        line = self._lines[name] = Line(tr(title), tr(hint), field)
        self.add(line)

    def show_rules(self, rules: Drafting) -> None:
        """Fill in what is kept."""
        self._rules = rules
        for name, _, _ in SHARES:
            self.fields[name].show_value(amount_to_type(share_text(getattr(rules, name))))
        self.fields["deposit_days"].show_value(str(rules.deposit_days))
        self.tax.setCurrentIndex([key for key, _ in TAXES].index(rules.deposit_tax))
        self.send.setCurrentIndex([key for key, _ in SENDS].index(rules.send))

    def _written(self, name: str, title: str, text: str) -> None:
        try:
            value = parse_days(text) if name == "deposit_days" else share_typed(text)
        except BadInput as problem:
            self._lines[name].say(f"{retold(problem.title)}. {retold(problem.remedy)}".strip())
            self.fields[name].mark(is_wrong=True)
            return
        self._lines[name].say("")
        self.fields[name].mark(is_wrong=False)
        self.changed.emit(replace(self._rules, **{name: value}), title)  # type: ignore[arg-type] # by its name

    def _tax_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._rules, deposit_tax=TAXES[index][0]), tr(_TAX))

    def _send_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._rules, send=SENDS[index][0]), tr(_SEND))
