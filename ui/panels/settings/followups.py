"""How customers are followed up, group by group: on which days and how, and what goes along."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.record import replace
from app.errors import BadInput
from app.jobs.followup_rules import members, with_group, with_policy, without_group
from app.language import marked, tr
from app.propose.followup.policy import Channel, Policy, Step, Tone
from app.retelling import retold
from app.screens.followup_settings import (
    CHANNELS,
    PAYING,
    STATEMENTS,
    TONES,
    days_text,
    parse_apart,
    parse_steps,
    step_title,
)
from app.settings import FollowUps
from ui.choice import Choice
from ui.dialogs.confirm import Confirm
from ui.panels.settings.rows import CONTROL_WIDTH, Field, Line, Section, stack
from ui.theme import Theme
from ui.widgets import button, clear, column, label, row, rule

_STEPS = marked("Days after due")
_APART = marked("Days between two messages")
_STATEMENT = marked("Statement of account")
_PAYING = marked("Where to pay")
_THANKS = marked("Thanks")
_SENDER = marked("Signed by")


class FollowUpsSection(Section):
    """The rules of one group at a time.

    Signals: ``changed(FollowUps, str)`` with the rules as they shall be, and which one it was;
    ``assigned(str, str)`` a customer as it was typed and the group it shall be in, empty for none;
    ``previewed(str)`` a group whose letters a person wants to read.
    """

    changed = Signal(object, str)
    assigned = Signal(str, str)
    previewed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("Follow-ups"),
            tr("Who is written to when, and how. What is put forward follows at once."),
        )
        self._theme = theme
        self._rules = FollowUps()
        self._names: Mapping[str, str] = {}
        self.group = ""
        self.fields: dict[str, Field] = {}
        self.lines: dict[str, Line] = {}
        self._build_groups()
        self._build_members()
        self._field("steps", _STEPS, marked("One for each reminder, in order."))
        self._steps = column(spacing=0)
        self.tones: list[Choice] = []
        self.channels: list[Choice] = []
        held = QWidget()
        held.setLayout(self._steps)
        self.add(held)
        self._field("apart", _APART, marked("At least; who breaks a promise is written to at once."))
        self._text("sender", _SENDER, marked("Whose name stands under the letters."))
        self._build_choices()
        self.preview = button(tr("Read the letters…"))
        self.preview.setFixedWidth(CONTROL_WIDTH)
        self.preview.clicked.connect(lambda: self.previewed.emit(self.group))
        self.add(Line(tr("Preview"), tr("As they would go to a real customer now."), self.preview))

    # how it is built

    def _build_groups(self) -> None:
        self.groups = Choice(self._theme)
        self.groups.activated.connect(self._choose)
        self.new_group = QLineEdit()
        self.new_group.setFixedWidth(CONTROL_WIDTH)
        self.new_group.setPlaceholderText(tr("Name of a new group"))
        self.new_group.setAccessibleName(tr("Name of a new group"))
        self.new_group.returnPressed.connect(self._add_group)
        self.add_group = button(tr("Add the group"))
        self.add_group.clicked.connect(self._add_group)
        self.drop_group = button(tr("Remove this group…"), "quiet")
        self.drop_group.clicked.connect(self._drop_group)
        hint = tr("The rules below are for these customers; a new group begins with those of everybody else.")
        controls = stack(self.groups, self.new_group, self.add_group, self.drop_group)
        self.lines["group"] = Line(tr("Group of customers"), hint, controls)
        self.groups.setAccessibleName(tr("Group of customers"))
        self.add(self.lines["group"])

    def _build_members(self) -> None:
        self.customer = QLineEdit()
        self.customer.setFixedWidth(CONTROL_WIDTH)
        self.customer.setPlaceholderText(tr("Customer's name or id"))
        self.customer.setAccessibleName(tr("Customer to put into the group"))
        self.customer.returnPressed.connect(self._assign)
        self.take_in = button(tr("Put into the group"))
        self.take_in.clicked.connect(self._assign)
        self._members = column(spacing=4)
        names = QWidget()
        names.setLayout(self._members)
        names.setFixedWidth(CONTROL_WIDTH)
        hint = tr("Each customer is in one group at most.")
        self.lines["members"] = Line(tr("Customers"), hint, stack(names, self.customer, self.take_in))
        self.add(self.lines["members"])

    def _field(self, name: str, title: str, hint: str) -> None:
        field = self.fields[name] = Field(tr("days"), "")
        field.edit.setObjectName(name)
        field.written.connect(partial(self._written, name, tr(title)))
        line = self.lines[name] = Line(tr(title), tr(hint), field)
        self.add(line)

    def _text(self, name: str, title: str, hint: str) -> None:
        field = self.fields[name] = Field("", tr("As in the books"))
        field.hold_words()
        field.edit.setObjectName(name)
        field.written.connect(partial(self._written, name, tr(title)))
        self.lines[name] = Line(tr(title), tr(hint), field)
        self.add(self.lines[name])

    def _build_choices(self) -> None:
        self.statement = self._choice(
            _STATEMENT, marked("Goes along as PDF with our own e-mail."), [words for _, words in STATEMENTS]
        )
        self.statement.activated.connect(self._statement_chosen)
        hint = marked(
            "A payment link is a signed row before the reminder's. The ledger's e-mail can't carry it;"
            " letters about an instalment and thanks name none."
        )
        self.paying = self._choice(_PAYING, hint, [words for _, _, words in PAYING])
        self.paying.activated.connect(self._paying_chosen)
        hint = marked("Proposed once for what was paid in full or given back, while nothing else is overdue.")
        self.thanks = self._choice(_THANKS, hint, [marked("No"), marked("Yes")])
        self.thanks.activated.connect(self._thanks_chosen)

    def _choice(self, title: str, hint: str, words: list[str]) -> Choice:
        made = Choice(self._theme)
        made.addItems([tr(each) for each in words])
        self.add(Line(tr(title), tr(hint), made))
        return made

    # what is shown

    def show_rules(self, rules: FollowUps, names: Mapping[str, str] | None = None) -> None:
        """Fill in what is kept; ``names`` are those of the groups' customers, by id."""
        self._rules, self._names = rules, names or {}
        if self.group not in rules.policies.groups:
            self.group = ""
        self.groups.clear()
        self.groups.addItem(tr("Everybody else"))
        self.groups.addItems(sorted(rules.policies.groups))
        self.groups.setCurrentIndex(sorted(rules.policies.groups).index(self.group) + 1 if self.group else 0)
        self.drop_group.setVisible(bool(self.group))
        self._show_members()
        policy = self._policy
        self.fields["steps"].show_value(days_text(policy))
        self.fields["apart"].show_value(str(policy.apart))
        self.fields["sender"].show_value(policy.sender)
        self._show_steps(policy)
        self.statement.setCurrentIndex([kind for kind, _ in STATEMENTS].index(policy.statement))
        ways = [(is_named, way if is_named else None) for is_named, way, _ in PAYING]
        self.paying.setCurrentIndex(ways.index((policy.links, policy.pay_by if policy.links else None)))
        self.thanks.setCurrentIndex(int(policy.thanks))

    @property
    def _policy(self) -> Policy:
        return self._rules.policies.of(self.group)

    def _show_members(self) -> None:
        self.set_shown(self.lines["members"], is_shown=bool(self.group))
        clear(self._members)
        for customer_id in members(self._rules, self.group) if self.group else ():
            name = self._names.get(customer_id, customer_id)
            held = QWidget()
            line = row(held, spacing=4)
            line.addWidget(label(name, wrap=True), 1)
            tip = tr("Take {customer} out of the group").format(customer=name)
            remove = button(tr("Remove"), "quiet", tip)
            remove.setAccessibleName(tip)
            remove.clicked.connect(partial(self.assigned.emit, customer_id, ""))
            line.addWidget(remove)
            self._members.addWidget(held)

    def _show_steps(self, policy: Policy) -> None:
        """A line for each step; made anew only where there are others, so that the keyboard stays."""
        titles = [step_title(one.name) for one in policy.steps]
        if len(self.tones) != len(titles):
            clear(self._steps)
            self.tones, self.channels = [], []
            for place, title in enumerate(titles):
                if place:
                    self._steps.addWidget(rule())
                self._steps.addWidget(self._step(place, title))
        for place, step in enumerate(policy.steps):
            self.tones[place].setCurrentIndex([tone for tone, _ in TONES].index(step.tone))
            self.channels[place].setCurrentIndex([way for way, _ in CHANNELS].index(step.channel))

    def _step(self, place: int, title: str) -> Line:
        tone, channel = Choice(self._theme), Choice(self._theme)
        tone.addItems([tr(words) for _, words in TONES])
        channel.addItems([tr(words) for _, words in CHANNELS])
        tone.activated.connect(partial(self._toned, place))
        channel.activated.connect(partial(self._sent_by, place))
        self.tones.append(tone)
        self.channels.append(channel)
        line = Line(title, tr("How it speaks, and how it goes out."), stack(tone, channel))
        tone.setAccessibleName(tr("{step}: tone").format(step=title))
        channel.setAccessibleName(tr("{step}: way out").format(step=title))
        return line

    def say(self, name: str, trouble: str) -> None:
        """Why something can't be kept, beside it; nothing when it can."""
        self.lines[name].say(trouble)
        if name in self.fields:
            self.fields[name].mark(is_wrong=bool(trouble))

    def customer_kept(self) -> None:
        """The customer is in the group now: the field is free for another."""
        self.customer.clear()
        self.say("members", "")

    # what a person does

    def _choose(self, index: int) -> None:
        self.group = self.groups.itemText(index) if index else ""
        for name in self.lines:
            self.say(name, "")
        self.show_rules(self._rules, self._names)

    def _add_group(self) -> None:
        try:
            fresh = with_group(self._rules, self.new_group.text())
        except BadInput as problem:
            self.say("group", _words(problem))
            self.new_group.setFocus()
            return
        self.say("group", "")
        (self.group,) = set(fresh.policies.groups) - set(self._rules.policies.groups)
        self.new_group.clear()
        self._rules = fresh
        self.changed.emit(fresh, self.group)

    def _drop_group(self) -> None:
        asked = Confirm(
            tr("Remove the group {group}?").format(group=self.group),
            tr("Its customers follow the rules of everybody else from now on."),
            tr("Remove the group"),
            self,
        )
        asked.agreed.connect(self._dropped)
        asked.open()

    def _dropped(self) -> None:
        gone, self.group = self.group, ""
        self.changed.emit(without_group(self._rules, gone), gone)

    def _assign(self) -> None:
        name = self.customer.text().strip()
        if not name:
            self.say("members", tr("Enter the customer's name first."))
            self.customer.setFocus()
            return
        self.say("members", "")
        self.assigned.emit(name, self.group)

    def _written(self, name: str, title: str, text: str) -> None:
        policy = self._policy
        try:
            match name:
                case "steps":
                    fresh = replace(policy, steps=parse_steps(text, policy.steps))
                case "apart":
                    fresh = replace(policy, apart=parse_apart(text))
                case _:
                    fresh = replace(policy, sender=" ".join(text.split()))
        except BadInput as problem:
            self.say(name, _words(problem))
            return
        self.say(name, "")
        self._tell(fresh, title)

    def _toned(self, place: int, index: int) -> None:
        self._move(place, replace(self._policy.steps[place], tone=Tone(TONES[index][0])))

    def _sent_by(self, place: int, index: int) -> None:
        self._move(place, replace(self._policy.steps[place], channel=Channel(CHANNELS[index][0])))

    def _move(self, place: int, step: Step) -> None:
        steps = self._policy.steps
        moved = (*steps[:place], step, *steps[place + 1 :])
        self._tell(replace(self._policy, steps=moved), step_title(step.name))

    def _statement_chosen(self, index: int) -> None:
        self._tell(replace(self._policy, statement=STATEMENTS[index][0]), tr(_STATEMENT))

    def _paying_chosen(self, index: int) -> None:
        is_named, way, _ = PAYING[index]
        self._tell(replace(self._policy, links=is_named, pay_by=way), tr(_PAYING))

    def _thanks_chosen(self, index: int) -> None:
        self._tell(replace(self._policy, thanks=bool(index)), tr(_THANKS))

    def _tell(self, policy: Policy, title: str) -> None:
        self.changed.emit(with_policy(self._rules, self.group, policy), title)


def _words(problem: BadInput) -> str:
    return f"{retold(problem.title)}. {retold(problem.remedy)}".strip()
