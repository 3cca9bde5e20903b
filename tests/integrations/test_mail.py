"""Our own mail against a real server with TLS: once, as signed, and each way it can fail."""

import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.record import replace
from app.domain.writes import SendMail
from app.errors import MailAccessRefused, MailRefused, OutcomeUnknown, Unreachable
from integrations.mail import MailServer, SmtpMailer, as_message
from tests.journeys.postbox import ACCENTED, PASSWORD, USER, Postbox, served

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
        MailServer("127.0.0.1", box.port, "starttls", USER, patience=2.0),
        lambda: password,
        lambda: NOW,
        context,
    )


def test_it_is_sent_as_it_was_prepared(postbox: Postbox) -> None:
    """One letter, with its id, its date and every letter of its text."""
    posting = mailer(postbox)
    proof = posting.send(posting.prepare(MAIL), {})
    (letter,) = postbox.letters
    assert letter["Message-ID"] == proof.remote_id
    assert letter["Subject"] == MAIL.subject
    assert letter["To"] == MAIL.to
    assert letter.get_content().replace("\r\n", "\n") == MAIL.body
    assert posting.prepare(MAIL) == posting.prepare(MAIL)


def test_a_password_may_have_any_letters(postbox: Postbox) -> None:
    """Umlauts are sent as UTF-8; a wrong one is refused by the server like every other."""
    posting = mailer(postbox, password=ACCENTED)
    posting.send(posting.prepare(MAIL), {})
    assert len(postbox.letters) == 1
    posting = mailer(postbox, password="fälsch")
    with pytest.raises(MailAccessRefused):
        posting.send(posting.prepare(MAIL), {})


@pytest.mark.parametrize("host", ["..", "a" * 300, "a\0b"])
def test_a_host_that_is_none_is_never_reached(host: str) -> None:
    """Said like a server that is away, whatever was kept as its name."""
    posting = SmtpMailer(MailServer(host, 25, "starttls"), lambda: "", lambda: NOW)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL), {})


def test_a_wrong_password_sends_nothing(postbox: Postbox) -> None:
    """The server lets nobody in."""
    posting = mailer(postbox, password="wrong")
    with pytest.raises(MailAccessRefused):
        posting.send(posting.prepare(MAIL), {})
    assert postbox.letters == []


def test_a_certificate_that_is_not_trusted_sends_nothing(postbox: Postbox) -> None:
    """Without TLS that holds no password is given away."""
    posting = mailer(postbox, trusts=False)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL), {})
    assert postbox.letters == []


def test_a_refused_address_is_final(postbox: Postbox) -> None:
    """What the server will never take is refused, not tried again."""
    postbox.refuses = {MAIL.to}
    posting = mailer(postbox)
    with pytest.raises(MailRefused):
        posting.send(posting.prepare(MAIL), {})


def test_nobody_listens(tmp_path: Path) -> None:
    """A server that is away: nothing was sent."""
    with served(tmp_path) as box:
        posting = mailer(box)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL), {})


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
    assert b"X-Unsent: 1" in as_message(replace(MAIL, is_by_hand=True), NOW).as_bytes()


class Rude(threading.Thread):
    """A mail server of a few lines that says what it is told to; it hangs up where it has no line left."""

    def __init__(self, *lines: str) -> None:
        super().__init__(daemon=True)
        self._lines = lines
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]

    def run(self) -> None:
        """Serve one visitor."""
        visitor, _ = self._door.accept()
        with visitor, visitor.makefile("rb") as heard:
            for line in self._lines:
                visitor.sendall(f"{line}\r\n".encode())
                if line.startswith("354"):
                    while heard.readline() not in (b".\r\n", b""):
                        pass
                else:
                    heard.readline()
        self._door.close()


class Unencrypted(SmtpMailer):
    """Without TLS, for servers of a few lines."""

    def _connected(self) -> smtplib.SMTP:
        server = smtplib.SMTP("127.0.0.1", self._server.port, timeout=5)
        server.ehlo_or_helo_if_needed()
        return server


def rude(*lines: str) -> SmtpMailer:
    """A mailer for such a server."""
    server = Rude(*lines)
    server.start()
    return Unencrypted(MailServer("127.0.0.1", server.port, "tls"), lambda: None, lambda: NOW)


HELLO = ("220 hello", "250 rude")


def test_a_rude_goodbye_does_not_undo_what_was_taken() -> None:
    """The text was accepted; that the server then hangs up or is cross at QUIT changes nothing."""
    for goodbye in (("421 go away",), ()):
        posting = rude(*HELLO, "250 ok", "250 ok", "354 go on", "250 kept", *goodbye)
        assert posting.send(posting.prepare(MAIL), {}).remote_id


@pytest.mark.parametrize("answered", [0, 1])
def test_a_server_that_hangs_up_before_the_text_has_sent_nothing(answered: int) -> None:
    """After MAIL or RCPT: it may be tried again."""
    posting = rude(*HELLO, *["250 ok"] * answered)
    with pytest.raises(Unreachable):
        posting.send(posting.prepare(MAIL), {})


def test_a_server_that_hangs_up_after_the_text_leaves_it_unknown() -> None:
    """It may have gone out: it is never sent again by itself."""
    posting = rude(*HELLO, "250 ok", "250 ok", "354 go on")
    with pytest.raises(OutcomeUnknown):
        posting.send(posting.prepare(MAIL), {})


def test_an_address_with_other_letters_is_refused(postbox: Postbox) -> None:
    """The server takes plain letters only: said before anything is handed over."""
    posting = mailer(postbox)
    with pytest.raises(MailRefused):
        posting.send(posting.prepare(replace(MAIL, to="zoë@acme.example")), {})
    assert postbox.letters == []
