"""The Settings place: everything a person sets, kept as soon as it is written, with trouble beside it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QPushButton, QScrollArea, QWidget

from app.changes import Changes
from app.errors import BadInput, CountersignError
from app.jobs.settings import Section as Kept
from app.jobs.settings import SettingsView
from app.language import marked, tr
from app.retelling import retold
from app.screens.settings import ACCOUNTS, PRIVACY, SettingsScreen, connected_text, saved
from ui.choice import Choice
from ui.dialogs.letter_preview import LetterPreview
from ui.link import Link
from ui.panels.panel import Panel
from ui.panels.settings.connections import ConnectionsSection
from ui.panels.settings.drafting import DraftingSection
from ui.panels.settings.followups import FollowUpsSection
from ui.panels.settings.guardrails import GuardrailsSection
from ui.panels.settings.machine import MachineSection
from ui.panels.settings.mail import MailSection
from ui.panels.settings.model import ModelSection
from ui.panels.settings.rows import CONTROL_WIDTH, Field, Line, Section
from ui.theme import Scheme, Theme
from ui.widgets import button, column, label, place_at_once, row

WIDTH = 760
_LOOKS = ((Scheme.SYSTEM, marked("System")), (Scheme.LIGHT, marked("Light")), (Scheme.DARK, marked("Dark")))


class SettingsPanel(Panel):
    """One page of sections. What is written is kept at once; what can't be is said beside it."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._theme = theme
        self._link = link
        self._desk = link.desk.settings
        self.screen_state: SettingsScreen | None = None
        self.said = label(role="muted")
        self.connections = ConnectionsSection()
        currency = link.state.currency if link.state else ""
        self.guardrails = GuardrailsSection(currency)
        self.drafting = DraftingSection(theme)
        self.followups = FollowUpsSection(theme)
        self.mail = MailSection(theme)
        self.model = ModelSection()
        self.signer = Field("", tr("Your name"))
        self.accounts: dict[str, Choice] = {}
        self._account_lines: dict[str, Line] = {}
        self.looks: dict[Scheme, QPushButton] = {}
        self._path = label(role="small", wrap=True)
        self._sections: tuple[Section, ...] = (
            self.connections,
            self.guardrails,
            self._signing(),
            self.drafting,
            self.followups,
            self.mail,
            self.model,
            self._accounts(),
            self._appearance(),
            *([MachineSection(theme, link.machine)] if link.machine else []),
            self._privacy(),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        head = row(spacing=12)
        head.setContentsMargins(12, 0, 0, 0)
        head.addWidget(label(tr("Settings"), "title"))
        head.addWidget(self.said, 1, Qt.AlignmentFlag.AlignBaseline)
        self._page = page = QWidget()
        page.setObjectName("scrolledPage")
        page.setMaximumWidth(WIDTH + 10)
        inside = column(page, spacing=24)
        inside.setContentsMargins(10, 0, 16, 24)
        for section in self._sections:
            inside.addWidget(section)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("plain")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box = column(self, spacing=16)
        box.setContentsMargins(12, 20, 8, 0)  # the line of the focus stands left of the words
        box.addLayout(head)
        box.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.connections.key_given.connect(self._connect_stripe)
        self.connections.left.connect(self._disconnect)
        self.connections.companies_asked.connect(partial(self.asked.emit, "connect"))
        self.guardrails.changed.connect(self._keep)
        self.drafting.changed.connect(self._keep)
        self.followups.changed.connect(self._keep)
        self.followups.assigned.connect(self._assign)
        self.followups.previewed.connect(self._read_letters)
        self.mail.changed.connect(self._keep)
        self.model.changed.connect(self._keep)
        self.mail.password_given.connect(self._keep_password)
        self.mail.tried.connect(self._try_mail)
        self.guardrails.switched.connect(self._switch)
        self.guardrails.trusted.connect(self._trust)
        self.guardrails.untrusted.connect(self._untrust)
        self.signer.written.connect(self._sign_as)

    def _signing(self) -> Section:
        made = Section(tr("Signing"))
        self.signer.hold_words()
        made.add(Line(tr("Name"), tr("Proposed when you sign; the audit record keeps it."), self.signer))
        return made

    def _accounts(self) -> Section:
        made = Section(tr("Accounts"), tr("Where a batch books what is not on an invoice."))
        for role, title, hint in ACCOUNTS:
            choice = self.accounts[role] = Choice(self._theme)
            choice.setObjectName(role)
            choice.activated.connect(self._account)
            line = self._account_lines[role] = Line(tr(title), tr(hint), choice)
            made.add(line)
        return made

    def _appearance(self) -> Section:
        made = Section(tr("Appearance"))
        held = QWidget()
        held.setFixedWidth(CONTROL_WIDTH)
        line = row(held, spacing=4)
        group = QButtonGroup(self)
        for scheme, words in _LOOKS:
            chip = self.looks[scheme] = button(tr(words), "toggle")
            chip.setCheckable(True)
            chip.setObjectName(scheme)
            chip.clicked.connect(self._look)
            group.addButton(chip)
            line.addWidget(chip, 1)
        made.add(Line(tr("Colours"), tr("Kept with this company."), held))
        return made

    def _privacy(self) -> Section:
        made = Section(tr("Privacy"))
        words = QWidget()
        inside = column(words, margins=16, spacing=8)
        for sentence in PRIVACY:
            inside.addWidget(label(tr(sentence), wrap=True))
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self._path)
        made.add(words)
        return made

    def show_up(self) -> None:
        """Read everything anew."""
        place_at_once(self._page)
        self._refresh()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)  # arrows scroll, tab goes to the first control

    def changed(self, changes: Changes) -> None:
        """Settings were written, here or elsewhere."""
        if changes.settings and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._link.ask(self._desk.view(), self, self._take)

    def _take(self, view: SettingsView) -> None:
        errors = self.screen_state.errors if self.screen_state else {}
        screen = self.screen_state = SettingsScreen(view)
        screen.errors = errors
        if not self.said.text():
            self.said.setText(connected_text(screen.services()))
        self.connections.show_screen(screen)
        self.guardrails.show_screen(screen)
        self.drafting.show_rules(view.settings.drafting, view.tracking)
        self.followups.show_rules(view.settings.followups, view.grouped)
        self.mail.show_mail(view.settings.mail)
        self.model.show_model(view.settings.wording)
        self.signer.show_value(view.settings.review.signer)
        for role, choice in self.accounts.items():
            self._fill(choice, role, screen)
            hint = next(hint for each, _, hint in ACCOUNTS if each == role)
            self._account_lines[role].hint.setText(f"{tr(hint)} {screen.unchosen(role)}".strip())
        self.looks[self._theme.scheme].setChecked(True)
        self._path.setText(tr("The file: {path}").format(path=view.path))
        place_at_once(self._page)

    @staticmethod
    def _fill(choice: QComboBox, role: str, screen: SettingsScreen) -> None:
        choice.clear()
        choice.addItem(tr("As the books do it"))
        choice.addItems([each.words for each in screen.choices(role)])
        choice.setCurrentIndex(screen.chosen(role) + 1)
        choice.setToolTip(choice.currentText())

    def _keep(self, section: Kept, what: str) -> None:
        assert self.screen_state is not None, "what is not shown can't be written"
        future = self._desk.change(section, self.screen_state.seen(section))
        self._link.ask(future, self, partial(self._kept, saved(what)))

    def _kept(self, words: str, changes: Changes) -> None:
        if changes:
            self.said.setText(words)
            self._link.changed.emit(changes)

    def _switch(self, is_on: bool) -> None:
        words = tr("Writing is allowed again.") if is_on else tr("All writing is stopped.")
        self._link.ask(self._desk.set_writing(is_on=is_on), self, partial(self._kept, words))

    def _trust(self, customer: str, amount: str) -> None:
        assert self.screen_state is not None, "what is not shown can't be written"
        try:
            up_to = self.screen_state.up_to(amount)
        except BadInput as problem:
            self._trust_refused(problem)
            return
        future = self._desk.trust(customer, up_to)
        self._link.ask(future, self, partial(self._trusted, customer), self._trust_refused)

    def _trusted(self, customer: str, changes: Changes) -> None:
        self.guardrails.trust_kept()
        self._kept(tr("{customer} is trusted.").format(customer=customer), changes)

    def _trust_refused(self, problem: BaseException) -> None:
        if isinstance(problem, BadInput):
            self.guardrails.trust_line.say(_trouble(problem))
        else:
            self._link.troubled.emit(problem)

    def _untrust(self, customer_id: str) -> None:
        words = tr("The customer is trusted no longer.")
        self._link.ask(self._desk.untrust(customer_id), self, partial(self._kept, words))

    def _assign(self, customer: str, group: str) -> None:
        done = tr("{customer} is in {group} now.") if group else tr("The customer is in no group any more.")
        words = done.format(customer=customer, group=group)
        self._link.ask(
            self._desk.assign(customer, group), self, partial(self._assigned, words), self._not_assigned
        )

    def _assigned(self, words: str, changes: Changes) -> None:
        self.followups.customer_kept()
        self._kept(words, changes)

    def _not_assigned(self, problem: BaseException) -> None:
        if isinstance(problem, BadInput):
            self.followups.say("members", _trouble(problem))
        else:
            self._link.troubled.emit(problem)

    def _read_letters(self, group: str) -> None:
        if self.screen_state is not None:
            policy = self.screen_state.view.settings.followups.policies.of(group)
            dialog = LetterPreview(self._theme, self._link, group, policy, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _keep_password(self, password: str) -> None:
        future = self._desk.keep_mail_password(password)
        self._link.ask(future, self, self._password_kept, self._password_refused)

    def _password_kept(self, _nothing: None) -> None:
        self.mail.password_kept()
        self.said.setText(tr("The password is in the keychain."))

    def _password_refused(self, problem: BaseException) -> None:
        if isinstance(problem, CountersignError):
            self.mail.say("password", _trouble(problem))
        else:
            self._link.troubled.emit(problem)

    def _try_mail(self) -> None:
        self._link.ask(self._desk.try_mail(), self, self._tried, self._not_tried)

    def _tried(self, to: str) -> None:
        self.mail.free(tr("The server took a letter to {to}. Look whether it arrives.").format(to=to))

    def _not_tried(self, problem: BaseException) -> None:
        if isinstance(problem, CountersignError):
            self.mail.free(trouble=_trouble(problem))
        else:
            self.mail.free()
            self._link.troubled.emit(problem)

    def _sign_as(self, name: str) -> None:
        if self.screen_state is not None:
            self._keep(self.screen_state.signer(name), tr("Name"))

    def _account(self, index: int) -> None:
        if self.screen_state is not None:
            role = self.sender().objectName()
            title = next(title for each, title, _ in ACCOUNTS if each == role)
            self._keep(self.screen_state.account(role, index - 1), tr(title))

    def _look(self) -> None:
        scheme = Scheme(self.sender().objectName())
        self._theme.choose(scheme)
        if self.screen_state is not None:
            self._keep(self.screen_state.look(scheme), tr("Colours"))

    def _connect_stripe(self, key: str) -> None:
        self.said.setText(tr("Asking Stripe…"))
        self._link.ask(self._desk.connect_stripe(key), self, self._stripe_connected, self._stripe_refused)

    def _stripe_connected(self, warning: str) -> None:
        self.said.setText(tr("Stripe is connected; sync to read it."))
        self._link.changed.emit(Changes(settings=True))
        self.connections.say(warning)

    def _stripe_refused(self, problem: BaseException) -> None:
        self.said.setText("")
        if isinstance(problem, CountersignError):
            self.connections.say(_trouble(problem))
        else:
            self._link.troubled.emit(problem)

    def _disconnect(self, service: str) -> None:
        self.said.setText(tr("Disconnecting…"))
        self._link.ask(self._desk.disconnect(service), self, self._disconnected)

    def _disconnected(self, is_withdrawn: bool) -> None:
        untold = tr(
            "Forgotten here, but the service was not told: remove Countersign among its connected apps."
        )
        self._kept(
            tr("Disconnected. What was read stays.") if is_withdrawn else untold, Changes(settings=True)
        )


def _trouble(problem: CountersignError) -> str:
    """What went wrong and what to do, beside the setting it is about."""
    detail = f" ({problem.detail})" if problem.detail else ""
    return f"{retold(problem.title)}{detail}. {retold(problem.remedy)}".rstrip()
