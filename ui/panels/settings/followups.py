"""How customers who belong to no group are followed up: on which days, and what goes along."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from app.errors import BadInput
from app.language import marked, tr
from app.propose.followup.policy import Policy
from app.screens.followup_settings import STATEMENTS, SWITCHES, days_text, parse_apart, parse_steps
from app.settings import FollowUps
from ui.choice import Choice
from ui.panels.settings.rows import Field, Line, Section
from ui.theme import Theme

_STEPS = marked("Days after due")
_APART = marked("Days between two messages")
_STATEMENT = marked("Statement of account")


class FollowUpsSection(Section):
    """Signals: ``changed(FollowUps, str)`` with the rules as they shall be, and which one it was."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("Follow-ups"),
            tr("What is put forward follows at once. “countersign followup policy” has groups and more."),
        )
        self._rules = FollowUps()
        self.fields: dict[str, Field] = {}
        self._lines: dict[str, Line] = {}
        self._field("steps", _STEPS, marked("One for each reminder, in order."))
        self._field("apart", _APART, marked("At least; who breaks a promise is written to at once."))
        self.statement = Choice(theme)
        self.statement.addItems([tr(words) for _, words in STATEMENTS])
        self.statement.activated.connect(self._statement_chosen)
        hint = tr("Goes along as PDF with our own e-mail.")
        self.add(Line(tr(_STATEMENT), hint, self.statement))
        self.switches: dict[str, Choice] = {}
        for name, title, why in SWITCHES:
            choice = self.switches[name] = Choice(theme)
            choice.addItems([tr("No"), tr("Yes")])
            choice.activated.connect(partial(self._switched, name, tr(title)))
            self.add(Line(tr(title), tr(why), choice))

    def _field(self, name: str, title: str, hint: str) -> None:
        field = self.fields[name] = Field(tr("days"), "")
        field.edit.setObjectName(name)
        field.written.connect(partial(self._written, name, tr(title)))
        line = self._lines[name] = Line(tr(title), tr(hint), field)
        self.add(line)

    def show_rules(self, rules: FollowUps) -> None:
        """Fill in what is kept."""
        self._rules = rules
        policy = rules.policies.usual
        self.fields["steps"].show_value(days_text(policy))
        self.fields["apart"].show_value(str(policy.apart))
        self.statement.setCurrentIndex([kind for kind, _ in STATEMENTS].index(policy.statement))
        for name, choice in self.switches.items():
            choice.setCurrentIndex(int(getattr(policy, name)))

    def _written(self, name: str, title: str, text: str) -> None:
        policy = self._rules.policies.usual
        try:
            if name == "steps":
                fresh = replace(policy, steps=parse_steps(text, policy.steps))
            else:
                fresh = replace(policy, apart=parse_apart(text))
        except BadInput as problem:
            self._lines[name].say(f"{problem.title}. {problem.remedy}".strip())
            self.fields[name].mark(is_wrong=True)
            return
        self._lines[name].say("")
        self.fields[name].mark(is_wrong=False)
        self._tell(fresh, title)

    def _statement_chosen(self, index: int) -> None:
        policy = self._rules.policies.usual
        self._tell(replace(policy, statement=STATEMENTS[index][0]), tr(_STATEMENT))

    def _switched(self, name: str, title: str, index: int) -> None:
        self._tell(replace(self._rules.policies.usual, **{name: bool(index)}), title)  # type: ignore[arg-type] # by its name

    def _tell(self, usual: Policy, title: str) -> None:
        policies = replace(self._rules.policies, usual=usual)
        self.changed.emit(replace(self._rules, policies=policies), title)
