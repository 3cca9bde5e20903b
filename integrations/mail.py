"""Our own mail over SMTP, always encrypted (smtplib): a message is made once, signed, and sent as it is."""

import hashlib
import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from app.domain.letters import ADDRESS, whole_letter
from app.domain.writes import BY_HAND, MAIL, Attachment, PreparedRequest, SendMail
from app.errors import CountersignError, MailAccessRefused, MailRefused, OutcomeUnknown, Unreachable
from app.ports import Acknowledgement

SERVICE = MAIL
_LET_IN, _ACCEPTED, _PERMANENT = 235, 250, 500
_NOT_FOUND = "Whether the mail left can't be looked up; ask the customer, or look in the sender's mailbox"


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in. ``security`` is ``tls`` (from the first byte) or ``starttls``.

    ``patience`` is how long an answer may take, in seconds.
    """

    host: str
    port: int
    security: str
    user: str = ""
    patience: float = 30.0


def as_message(mail: SendMail, at: datetime) -> EmailMessage:
    """The mail as a message; its id and its boundary follow from what it says and when."""
    message = EmailMessage(policy=SMTP)
    for name, value in (("From", mail.sender), ("To", mail.to)):
        if value:
            message[name] = value
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(at)
    name = _name(mail, at)
    _, address = parseaddr(mail.sender)
    message["Message-ID"] = f"<{name}@{address.rpartition('@')[2] or 'localhost'}>"
    if mail.is_by_hand:
        message["X-Unsent"] = "1"
    message.set_content(mail.body)
    for each in mail.attachments:
        kind, _, of_kind = each.media_type.partition("/")
        message.add_attachment(each.content, maintype=kind, subtype=of_kind, filename=each.name)
    if mail.attachments:
        message.set_boundary(f"={name}=")
    return message


def _name(mail: SendMail, at: datetime) -> str:
    """The same for the same mail, another for any other."""
    said = f"{mail.to}\0{mail.subject}\0{mail.body}\0{at.isoformat()}"
    files = "".join(f"\0{one.name}\0{_print(one)}" for one in mail.attachments)
    return hashlib.sha256(f"{said}{files}".encode()).hexdigest()[:32]


def _print(one: Attachment) -> str:
    return hashlib.sha256(one.content).hexdigest()


class SmtpMailer:
    """Hands mail in at one server. ``password`` is asked for when it is wanted, from the keychain."""

    def __init__(
        self,
        server: MailServer,
        password: Callable[[], str | None],
        now: Callable[[], datetime],
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._server = server
        self._password = password
        self._now = now
        self._context = context or ssl.create_default_context()

    def prepare(self, mail: SendMail) -> PreparedRequest:
        """The bytes that would be sent."""
        message = as_message(mail, self._now())
        files = ((f"attached {one.name}", f"sha256:{_print(one)}") for one in mail.attachments)
        place = ((ADDRESS, mail.address),) if mail.address else ()
        return PreparedRequest(
            service=BY_HAND if mail.is_by_hand else SERVICE,
            method="MAIL",
            path=mail.to,
            query=(("from", mail.sender), *files, *place),
            body=message.as_bytes(),
            content_type="message/rfc822",
            lookup=str(message["Message-ID"]),
            creates=None,
        )

    def send(self, request: PreparedRequest, ids: Mapping[int, str]) -> Acknowledgement:
        """Hand exactly these bytes in, once; what goes by hand waits for the person in the outbox.

        Where the request says so, the address of a link that was made comes in the place kept for it.

        Raises Unreachable or MailAccessRefused (not sent), MailRefused (never will be), OutcomeUnknown (the
        connection broke after the text was handed over).
        """
        if request.service == BY_HAND:
            return Acknowledgement(request.lookup, "", trace="for the mail program")
        sender = parseaddr(dict(request.query)["from"])[1]
        whole = whole_letter(request, ids)
        server = self._connected()
        try:
            self._address(server, sender, request.path)
            self._hand_over(server, whole)
        finally:
            _leave(server)
        # The audit keeps the hash of what was signed; that of what left, where an address came into it.
        left = "" if whole is request.body else f", SHA-256 {hashlib.sha256(whole).hexdigest()}"
        return Acknowledgement(request.lookup, "", trace=f"smtp {self._server.host}{left}")

    def look_up(self, request: PreparedRequest) -> Acknowledgement | None:
        """Raises OutcomeUnknown: SMTP tells nothing afterwards."""
        if request.service == BY_HAND:
            return Acknowledgement(request.lookup, "", was_looked_up=True)
        raise OutcomeUnknown(_NOT_FOUND, detail=request.lookup)

    def _connected(self) -> smtplib.SMTP:
        place = self._server
        try:
            if place.security == "tls":
                server: smtplib.SMTP = smtplib.SMTP_SSL(
                    place.host, place.port, timeout=place.patience, context=self._context
                )
            else:
                server = smtplib.SMTP(place.host, place.port, timeout=place.patience)
                server.starttls(context=self._context)
            server.ehlo_or_helo_if_needed()
        except (smtplib.SMTPException, OSError, UnicodeError) as problem:
            raise Unreachable(f"The mail server {place.host} can't be used", detail=_words(problem)) from None
        if place.user:
            try:
                self._log_in(server)
            except CountersignError:
                server.close()
                raise
        return server

    def _log_in(self, server: smtplib.SMTP) -> None:
        """A server may also hang up on who is not let in."""
        try:
            _introduce(server, self._server.user, self._password() or "")
        except (smtplib.SMTPException, UnicodeError) as problem:
            raise MailAccessRefused(detail=f"{self._server.host}: {_words(problem)}") from None
        except OSError as problem:
            raise Unreachable(
                f"The mail server {self._server.host} can't be used", detail=_words(problem)
            ) from None

    def _address(self, server: smtplib.SMTP, sender: str, to: str) -> None:
        """From whom and to whom; whatever breaks here, the text was not handed over."""
        try:
            self._step(server.mail(sender))
            self._step(server.rcpt(to))
        except UnicodeError:
            raise MailRefused(detail=f"{to}: only plain letters can be sent to") from None
        except (smtplib.SMTPException, OSError) as problem:
            raise Unreachable(
                f"The mail server {self._server.host} hung up", detail=_words(problem)
            ) from None

    def _step(self, answer: tuple[int, bytes]) -> None:
        """An answer before the text was handed over: nothing was sent if it is not a yes."""
        code, words = answer
        if code // 100 == _ACCEPTED // 100:
            return
        detail = f"{code} {words.decode(errors='replace')}"
        if code >= _PERMANENT:
            raise MailRefused(detail=detail)
        raise Unreachable(f"The mail server {self._server.host} asks to try later", detail=detail)

    def _hand_over(self, server: smtplib.SMTP, text: bytes) -> None:
        try:
            answer = server.data(text)
        except smtplib.SMTPDataError as problem:
            error = problem.smtp_error
            answer = problem.smtp_code, error if isinstance(error, bytes) else str(error).encode()
        except (smtplib.SMTPException, OSError) as problem:
            raise OutcomeUnknown(
                "The mail server gave no answer to the text", detail=_words(problem)
            ) from None
        self._step(answer)


def _leave(server: smtplib.SMTP) -> None:
    """Say goodbye; how the server takes it changes nothing about what it was handed."""
    with suppress(smtplib.SMTPException, OSError):
        server.quit()
    server.close()


def _introduce(server: smtplib.SMTP, user: str, password: str) -> None:
    """Log in. smtplib knows plain letters alone; beyond them, PLAIN carries UTF-8 (RFC 4616)."""
    if (user + password).isascii():
        server.login(user, password)
        return
    told = b64encode(f"\0{user}\0{password}".encode()).decode()
    code, words = server.docmd("AUTH", f"PLAIN {told}")
    if code != _LET_IN:
        raise smtplib.SMTPAuthenticationError(code, words)


def _words(problem: BaseException) -> str:
    name = type(problem).__name__
    return "the name is not known" if isinstance(problem, socket.gaierror) else name
