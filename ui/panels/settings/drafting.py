"""How invoices are drafted: deposits, what lines are told apart by, and whether the ledger e-mails them."""

from functools import partial

from PySide6.QtCore import Signal

from app.domain.record import replace
from app.domain.tracking import TrackingLists
from app.errors import BadInput
from app.language import amount_to_type, marked, tr
from app.retelling import retold
from app.screens.drafting_settings import (
    SENDS,
    SHARES,
    TAXES,
    category_word,
    parse_days,
    share_text,
    share_typed,
    track_choices,
    tracked_by_default,
    tracked_in_vain,
)
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
        self._theme = theme
        self._rules, self._lists = Drafting(), TrackingLists()
        self.tracking: dict[str, Choice] = {}
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

    def show_rules(self, rules: Drafting, lists: TrackingLists) -> None:
        """Fill in what is kept. ``lists`` is what the ledger takes to tell lines apart."""
        self._rules, self._lists = rules, lists
        self._show_tracking()
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

    def _show_tracking(self) -> None:
        """A list for each category that the ledger has in use, or that something is kept of."""
        kept = dict(self._rules.tracking)
        shown = dict.fromkeys((*self._lists.categories, *kept))
        for category in shown:
            choice = self.tracking.get(category) or self._track(category)
            choices = track_choices(self._lists, category, kept.get(category))
            choice.clear()
            for words, value in choices:
                choice.addItem(words, value)
            choice.setCurrentIndex([value for _, value in choices].index(kept.get(category)))
            choice.setToolTip(choice.currentText())
            self._lines[category].say(tracked_in_vain(self._lists, category, kept.get(category)))
        for category in self.tracking:
            self.set_shown(self._lines[category], is_shown=category in shown)

    def _track(self, category: str) -> Choice:
        choice = self.tracking[category] = Choice(self._theme)
        choice.setObjectName(category)
        choice.activated.connect(partial(self._tracked, category))
        hint = tr("On drafts to customers whose own invoices show no habit.")
        line = self._lines[category] = Line(category_word(category), hint, choice)
        self.add(line)
        return choice

    def _tracked(self, category: str, index: int) -> None:
        value = self.tracking[category].itemData(index)
        kept = tracked_by_default(self._rules.tracking, category, value)
        self.changed.emit(replace(self._rules, tracking=kept), category_word(category))

    def _tax_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._rules, deposit_tax=TAXES[index][0]), tr(_TAX))

    def _send_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._rules, send=SENDS[index][0]), tr(_SEND))
