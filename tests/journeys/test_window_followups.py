"""Follow-ups in the window: from an overdue invoice to a letter, a promise, and the next step."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.domain.documents import Customer, DocumentKind
from app.domain.record import replace
from app.propose.followup.policy import PayBy
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.review.followups import FollowUpDetail
from app.review.listing import ProposalFilter
from app.screens.followup_settings import PAYING
from app.settings import WordingModel
from app.store import mirror
from app.store.company_file import CompanyFile
from integrations.sandbox.wording import WordingStandIn, serve_wording
from tests.journeys.ground import Program
from tests.journeys.postbox import SENDER, Postbox
from tests.journeys.sitting import Sitting
from ui.dialogs.arrangement import ArrangementDialog
from ui.dialogs.letter_preview import LetterPreview
from ui.panels.customers.panel import CustomersPanel
from ui.panels.followups.panel import FollowUpsPanel
from ui.panels.settings.panel import SettingsPanel
from ui.tables.proposals import PARTY

NAME = 160
"""Room in px that a customer's name has in the list at least, however small the window."""

PROMISED = str(datetime.now(UTC).date() + timedelta(days=500))
"""A day that does not come while the test runs."""


def ids(sitting: Sitting, state: ProposalState, tier: Tier) -> list[int]:
    """Follow-ups of a state and tier."""
    wanted = ProposalFilter(frozenset({state}), frozenset({tier}), kind=ProposalKind.FOLLOWUP)
    return list(sitting.link.desk.list_ids(wanted).result(30))


def page_of(sitting: Sitting, proposal_id: int) -> FollowUpDetail:
    """A follow-up in full."""
    found: FollowUpDetail = sitting.link.desk.followups.detail(proposal_id).result(30)
    return found


def open_of(sitting: Sitting, customer: str) -> FollowUpDetail:
    """What is put forward for a customer now; there is one."""
    every = [one for tier in Tier for one in ids(sitting, ProposalState.OPEN, tier)]
    (found,) = (page for one in every if (page := page_of(sitting, one)).proposal.customer_id == customer)
    return found


def stand_on(sitting: Sitting, panel: FollowUpsPanel, proposal_id: int) -> None:
    """Choose a row and wait for its page."""
    sitting.until(lambda: proposal_id in panel.followups.ids)
    panel.move_to(proposal_id)
    sitting.until(lambda: panel.followups.detail is not None and panel.followups.detail.id == proposal_id)


def test_from_overdue_to_the_next_step(
    posting: Program,
    postbox: Postbox,
    seated: Callable[[], Sitting],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Proposed, changed, signed, sent, noted; a promise holds the gate; not kept, the next step comes."""
    monkeypatch.setenv("SSL_CERT_FILE", posting.settings["SSL_CERT_FILE"])
    sitting = seated()
    sitting.press("go_followups")
    panel = sitting.window.page("followups")
    assert isinstance(panel, FollowUpsPanel)
    first = ids(sitting, ProposalState.OPEN, Tier.READY)[0]
    proposed = page_of(sitting, first)
    customer = proposed.proposal.customer_id
    assert proposed.proposal.step == "reminder-1"

    sitting.window.resize(1100, 700)
    sitting.until(lambda: panel.table.columnWidth(PARTY) >= NAME)
    stand_on(sitting, panel, first)
    sitting.press("edit")
    panel.pane.letter.subject.clear()
    qtbot.keyClicks(panel.pane.letter.subject, "A word about your invoices")
    qtbot.keyClick(panel.pane.letter.body, Qt.Key.Key_Escape)
    assert "Changed by you" in panel.pane.letter._state.text()
    sitting.press("approve")
    sitting.until(lambda: first in ids(sitting, ProposalState.APPROVED, Tier.READY))
    assert postbox.letters == [], "nothing leaves without a signature"
    assert sitting.sign_and_commit() == {"committed"}
    (letter,) = postbox.letters
    assert proposed.drafted is not None
    assert (letter["To"], letter["From"]) == (proposed.drafted.to, SENDER)
    assert letter["Subject"] == "A word about your invoices"
    assert letter.get_content().split() == proposed.drafted.body.split()
    assert posting.stand_ins.is_noted("reminder-1")
    following = open_of(sitting, customer)
    assert following.proposal.step == "reminder-2"

    sitting.press("go_followups")
    stand_on(sitting, panel, following.id)
    promise(panel)
    sitting.until(lambda: open_of(sitting, customer).proposal.tier is Tier.NONE)
    held = open_of(sitting, customer)
    assert f"promised until {PROMISED}" in held.proposal.withheld
    assert any("We pay on Friday" in event.text for event in held.story)
    stand_on(sitting, panel, held.id)
    sitting.press("approve")
    assert ids(sitting, ProposalState.APPROVED, Tier.NONE) == []

    break_promise(sitting, qtbot, held.proposal.party)
    sitting.until(lambda: open_of(sitting, customer).proposal.tier is not Tier.NONE)
    assert open_of(sitting, customer).proposal.step == "reminder-2"
    assert len(postbox.letters) == 1


def promise(panel: FollowUpsPanel) -> None:
    """Record one on the page, with a day that can't be first."""
    chip = next(one for one in panel.pane.findChildren(QPushButton) if one.objectName() == "promise")
    chip.click()
    dialog = panel.findChildren(ArrangementDialog)[0]
    dialog.until.setText("yesterday")
    dialog.yes.click()
    assert "2026-12-31" in dialog._wrong.text()
    dialog.until.setText("2099-12-31")
    dialog.yes.click()
    assert "more than 5 years" in dialog._wrong.text()
    dialog.until.setText(PROMISED)
    dialog.words.setText("We pay on Friday")
    dialog.yes.click()


def break_promise(sitting: Sitting, qtbot: QtBot, name: str) -> None:
    """On the customer's page: the promise was not kept."""
    sitting.press("go_customers")
    panel = sitting.window.page("customers")
    assert isinstance(panel, CustomersPanel)
    qtbot.keyClicks(panel.field, name)

    def button() -> QPushButton | None:
        page = panel.screen_state.page
        is_theirs = page is not None and page.customer.name == name
        found = [one for one in panel.view.agreed.findChildren(QPushButton) if one.text() == "Not kept"]
        return found[0] if is_theirs and found else None

    sitting.until(lambda: button() is not None)
    found = button()
    assert found is not None
    found.click()


NOTES = "They phoned in May. The joints of the table came apart. They will call again."


def test_groups_mail_server_and_what_the_notes_speak_for(
    posting: Program,
    postbox: Postbox,
    seated: Callable[[], Sitting],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A group is made, filled and its letter read; the server is tried; the model is away, then suggests."""
    monkeypatch.setenv("SSL_CERT_FILE", posting.settings["SSL_CERT_FILE"])
    with CompanyFile.open(posting.company_file) as company, company.writer() as conn:
        everybody = mirror.every(conn, DocumentKind.CUSTOMER)
        noted = [replace(one, notes=NOTES) for one in everybody if isinstance(one, Customer)]
        mirror.save_documents(conn, noted, SystemClock().now())
    sitting = seated()
    first = page_of(sitting, ids(sitting, ProposalState.OPEN, Tier.READY)[0]).proposal
    sitting.press("go_settings")
    panel = sitting.window.page("settings")
    assert isinstance(panel, SettingsPanel)
    section, mail = panel.followups, panel.mail
    sitting.until(lambda: mail.fields["host"].edit.text() == "127.0.0.1")
    section.new_group.setText("Key accounts")
    qtbot.keyClick(section.new_group, Qt.Key.Key_Return)
    sitting.until(lambda: section.groups.currentText() == "Key accounts" and bool(panel.said.text()))
    section.customer.setText("Nobody at all")
    section.take_in.click()
    sitting.until(lambda: "no customer has" in section.lines["members"].error.text())
    section.customer.setText(first.party)
    section.take_in.click()
    sitting.until(lambda: first.customer_id in section._rules.groups)
    section.preview.click()
    (dialog,) = panel.findChildren(LetterPreview)
    sitting.until(lambda: first.party in dialog.about.text())
    assert dialog.text.toPlainText()
    dialog.accept()

    mail.test.click()
    sitting.until(lambda: "took a letter to office@larkspur.example" in mail.lines["test"].hint.text())
    assert [letter["To"] for letter in postbox.letters] == ["office@larkspur.example"]

    sitting.press("go_followups")
    followups = sitting.window.page("followups")
    assert isinstance(followups, FollowUpsPanel)
    card = followups.pane.suggestion
    stand_on(sitting, followups, open_of(sitting, first.customer_id).id)
    sitting.until(lambda: not card.isHidden())
    card.button.click()
    sitting.until(lambda: card._said.text() == "No language model is set")
    assert "followup model" in card._why.text()
    with serve_wording(WordingStandIn(answer=lambda text: f"dispute\n{text.split('. ')[1]}.")) as served:
        model = WordingModel(served.url, "small", 5.0)
        sitting.link.desk.settings.change(model, WordingModel()).result(30)
        card.button.click()
        sitting.until(lambda: card._said.text() == "Suggestion: Likely dispute")
    assert "“The joints of the table came apart.”" in card._why.text()
    assert not card._origin.isHidden()
    card.button.click()
    sitting.until(lambda: card._said.text() == "Nothing is suggested")
    assert "did not answer" in card._why.text()
    assert open_of(sitting, first.customer_id).proposal.aspect == first.aspect


def test_a_letter_is_sent_with_its_payment_link(
    posting: Program, postbox: Postbox, seated: Callable[[], Sitting], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen in Settings, approved with the letter, signed as two rows, its address in the mail."""
    monkeypatch.setenv("SSL_CERT_FILE", posting.settings["SSL_CERT_FILE"])
    sitting = seated()
    first = ids(sitting, ProposalState.OPEN, Tier.READY)[0]
    sitting.press("go_settings")
    settings = sitting.window.page("settings")
    assert isinstance(settings, SettingsPanel)
    sitting.until(lambda: settings.followups.fields["apart"].edit.text() == "0")
    settings.followups.paying.activated.emit([way for _, way, _ in PAYING].index(PayBy.STRIPE))

    def asks() -> bool:
        message = page_of(sitting, first).message
        return message is not None and bool(message.needs)

    sitting.until(asks)
    sitting.press("go_followups")
    panel = sitting.window.page("followups")
    assert isinstance(panel, FollowUpsPanel)
    stand_on(sitting, panel, first)
    assert "1 payment link of" in panel.pane._sections._lines["Writes"][1].text()
    sitting.press("approve")
    sitting.until(lambda: first in ids(sitting, ProposalState.APPROVED, Tier.READY))
    assert sitting.sign_and_commit() == {"committed"}
    links = sitting.stand_ins()["stripe"]["payment_links"]
    (link,) = [one for one in links if one["metadata"].get("purpose") == "reminder"]
    (letter,) = postbox.letters
    assert link["url"] in letter.get_content()
