"""Our own mail against a real server with TLS: once, as signed, and each way it can fail."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.writes import SendMail
from app.errors import MailAccessRefused, MailRefused, OutcomeUnknown, Unreachable
from integrations.mail import MailServer, SmtpMailer, as_message, eml
from tests.journeys.postbox import PASSWORD, USER, Postbox, served

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
MAIL = SendMail(
    "ap@acme.example",
    "Zahlung überfällig",
    "Guten Tag,\n\n1.234,50 € sind offen.\n",
    "Büro <b@larkspur.example>",
)


@pytest.fixture
def postbox(tmp_path: Path) -> Iterator[Postbox]:
    """A mail server."""
    with served(tmp_path) as box:
        yield box


def mailer(box: Postbox, *, password: str = PASSWORD, trusts: bool = True) -> SmtpMailer:
    """A mailer for the postbox."""
    context = (
        ssl.create_default_context(cafile=str(box.certificate)) if trusts else ssl.create_default_context()
    )
    return SmtpMailer(
        MailServer("127.0.0.1", box.port, "starttls", USER), lambda: password, lambda: NOW, context
    )


def test_it_is_sent_as_it_was_prepared(postbox: Postbox) -> None:
    """One letter, with its id, its date and every letter of its text."""
    posting = mailer(postbox)
    proof = posting.send(posting.prepare(MAIL))
    (letter,) = postbox.letters
    assert letter["Message-ID"] == proof.remote_id
    assert letter["Subject"] == MAIL.subject
    assert letter["To"] == MAIL.to
    assert letter.get_content().replace("\r\n", "\n") == MAIL.body
    assert posting.prepare(MAIL) == posting.prepare(MAIL)


def test_a_wrong_password_sends_nothing(postbox: Postbox) -> None:
    """The server lets nobody in."""
    posting = mailer(postbox, password="wrong")
    with pytest.raises(MailAccessRefused):
        posting.send(posting.prepare(MAIL))
    assert postbox.letters == []


def test_a_certificate_that_is_not_trusted_sends_nothing(postbox: Postbox) -> None:
    """Without TLS that holds no password is given away."""
    posting = mailer(postbox, trusts=False)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL))
    assert postbox.letters == []


def test_a_refused_address_is_final(postbox: Postbox) -> None:
    """What the server will never take is refused, not tried again."""
    postbox.refuses = {MAIL.to}
    posting = mailer(postbox)
    with pytest.raises(MailRefused):
        posting.send(posting.prepare(MAIL))


def test_nobody_listens(tmp_path: Path) -> None:
    """A server that is away: nothing was sent."""
    with served(tmp_path) as box:
        posting = mailer(box)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL))


def test_a_mail_is_not_looked_up(postbox: Postbox) -> None:
    """SMTP tells nothing afterwards: a person has to look."""
    posting = mailer(postbox)
    with pytest.raises(OutcomeUnknown):
        posting.look_up(posting.prepare(MAIL))


def test_a_subject_adds_no_header() -> None:
    """A line break in a subject is a space."""
    message = as_message(SendMail("a@b.example", "One\r\nBcc: c@d.example", "x\n", "o@l.example"), NOW)
    assert message["Bcc"] is None
    assert message["Subject"] == "One Bcc: c@d.example"
    assert b"X-Unsent: 1" in eml(MAIL, NOW)
