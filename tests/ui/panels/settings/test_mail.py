"""The section of the mail server: values kept as they are typed, the password apart, a test asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.settings import Mail
from ui.panels.settings.mail import MailSection
from ui.theme import start_theme

KEPT = Mail("smtp.example.com", 587, "starttls", "office", "Larkspur <office@larkspur.example>")


def test_each_value_is_kept_or_refused_beside_it(qtbot: QtBot) -> None:
    """The password is in no value; the test is asked for once until its answer is there."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    section = MailSection(start_theme(app))
    qtbot.addWidget(section)
    section.show_mail(KEPT)
    kept: list[Mail] = []
    section.changed.connect(lambda mail, _what: kept.append(mail))

    for name, wrong, right in (("port", "70000", "465"), ("host", "two words", "mail.example.com"),
                               ("sender", "nobody", "office@example.com")):  # fmt: skip
        edit = section.fields[name].edit
        for text in (wrong, right):
            edit.clear()
            qtbot.keyClicks(edit, text)
            qtbot.keyClick(edit, Qt.Key.Key_Return)
            assert (section.lines[name].error.text() == "") is (text == right)
        assert str(getattr(kept.pop(), name)) == right
        assert kept == []
    section.security.activated.emit(1)
    assert kept.pop() == Mail("mail.example.com", 465, "tls", "office", "office@example.com")

    given: list[str] = []
    section.password_given.connect(given.append)
    assert section.password.echoMode() is QLineEdit.EchoMode.Password
    section.keep.click()
    assert section.lines["password"].error.text()
    qtbot.keyClicks(section.password, "s3cret")
    qtbot.keyClick(section.password, Qt.Key.Key_Return)
    assert given == ["s3cret"]
    section.password_kept()
    assert section.password.text() == ""

    with qtbot.waitSignal(section.tried):
        section.test.click()
    assert not section.test.isEnabled()
    section.free(trouble="The mail server can't be used.")
    assert section.test.isEnabled()
    assert "can't be used" in section.lines["test"].error.text()
