"""The mail server as it is set: what can't be is refused, and a test letter really goes out."""

import ssl
from functools import partial

import pytest

from app.errors import BadInput, MailAccessRefused, MailNotSetUp, Unreachable
from app.jobs import mail_server, settings
from app.settings import Mail
from integrations.mail import MailServer, SmtpMailer
from tests.faults.office import SENDER, Office, Street
from tests.journeys.postbox import PASSWORD, USER


def mailer(office: Office, password: str, mail: Mail) -> SmtpMailer:
    """What sends through the server that is set, with this password."""
    context = ssl.create_default_context(cafile=str(office.postbox.certificate))
    server = MailServer(mail.host, mail.port, mail.security, mail.user, patience=5.0)
    return SmtpMailer(server, lambda: password, office.clock.now, context)


@pytest.mark.parametrize(("name", "text"), [
    ("host", "http://mail.example.com"), ("host", "two words"), ("host", "mail.example.com:25"),
    ("host", "a" * 300), ("host", ".."), ("host", "a\0b"), ("host", "smtp\texample"), ("port", "9" * 5_000),
    ("port", "٢٥"), ("port", "0"), ("port", "65536"), ("port", "smtp"), ("port", ""), ("security", "none"),
    ("sender", "Ana"), ("sender", "Ana <ana@>"), ("sender", "Ana <ana@b.example\r\nBcc: x@y.example>"),
])  # fmt: skip
def test_what_can_be_no_server(name: str, text: str) -> None:
    """Each with what to do instead."""
    with pytest.raises(BadInput) as refused:
        mail_server.with_value(Mail(), name, text)
    assert refused.value.remedy


def test_a_test_letter_goes_to_the_sender_alone(town: Street) -> None:
    """Sent, noted in the audit; a wrong password, a server that is away and none at all are told apart."""
    with town.office() as office:
        mail = Mail("127.0.0.1", office.postbox.port, "starttls", USER, SENDER)
        mail_server.keep(office.company, mail, "Ana", office.clock)
        build = partial(mailer, office, PASSWORD)
        assert mail_server.try_out(office.company, build, "Ana", office.clock) == "office@larch.example"
        (letter,) = office.postbox.letters
        assert (letter["To"], letter["From"]) == ("office@larch.example", SENDER)
        with pytest.raises(MailAccessRefused):
            mail_server.try_out(office.company, partial(mailer, office, "wrong"), "Ana", office.clock)
        mail_server.keep(office.company, Mail("127.0.0.1", 9, "tls", "", SENDER), "Ana", office.clock)
        with pytest.raises(Unreachable):
            mail_server.try_out(office.company, build, "Ana", office.clock)
        mail_server.keep(office.company, Mail(), "Ana", office.clock)
        with pytest.raises(MailNotSetUp):
            mail_server.try_out(office.company, build, "Ana", office.clock)
        assert len(office.postbox.letters) == 1
        assert settings.read(office.company).mail == Mail()
