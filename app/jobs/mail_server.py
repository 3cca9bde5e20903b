"""The server that sends our mail: what may be set, where its password goes, and a letter to try it with."""

from collections.abc import Callable
from email.utils import parseaddr

from app.changes import Changes
from app.domain.record import replace
from app.domain.writes import SendMail
from app.errors import BadInput, MailNotSetUp
from app.jobs import settings as settings_job
from app.language import number_typed
from app.ports import Clock, Mailer
from app.settings import Mail
from app.store import audit
from app.store.company_file import CompanyFile

SECURITIES = ("starttls", "tls")
_HIGHEST_PORT = 65535
_LONGEST_HOST = 253
_SUBJECT = "Countersign: a test of your mail server"
_BODY = "This is the test you asked for. Letters to your customers can be sent through {host}.\n"


def with_value(mail: Mail, name: str, text: str) -> Mail:
    """The server with one of its values as it was written. BadInput when it can't be."""
    value = text.strip()
    match name:
        case "host" if not _is_host(value):
            raise BadInput(f"“{value}” is no name of a server", remedy="Give one such as smtp.example.com.")
        case "port":
            return replace(mail, port=_port(value))
        case "security" if value not in SECURITIES:
            raise BadInput(f"“{value}” is no kind of encryption", remedy="Give starttls or tls.")
        case "sender" if value and not _is_address(value):
            raise BadInput(
                f"“{value}” holds no e-mail address", remedy="Give “Name <name@example.com>”, or the address."
            )
    return replace(mail, **{name: value})  # type: ignore[arg-type] # by its name, and text all of them


def _port(text: str) -> int:
    try:
        return number_typed(text, 1, _HIGHEST_PORT)
    except ValueError:
        raise BadInput(
            f"“{text}” is no port", remedy=f"Give 1 to {_HIGHEST_PORT}; 587 and 465 are usual."
        ) from None


def _is_host(name: str) -> bool:
    """Whether it can be looked up at all; none switches the server off."""
    if not name.isprintable() or any(sign in name for sign in " /@:"):
        return False
    try:
        return len(name.encode("idna")) <= _LONGEST_HOST
    except UnicodeError:  # an empty part, or one of more than 63 letters
        return False


def _is_address(sender: str) -> bool:
    name, _, domain = parseaddr(sender)[1].rpartition("@")
    return bool(name and domain) and " " not in name + domain and sender.isprintable()


def keep(company: CompanyFile, mail: Mail, by: str, clock: Clock, seen: Mail | None = None) -> Changes:
    """Keep the server. BadInput for a value that can't be; its password is not among them."""
    for name in ("host", "port", "security", "sender"):
        with_value(mail, name, str(getattr(mail, name)))
    return settings_job.change(company, mail, by, clock, seen=seen)


def try_out(company: CompanyFile, build: Callable[[Mail], Mailer], by: str, clock: Clock) -> str:
    """Send a letter to the sender's own address; the address.

    Raises MailNotSetUp without server or sender, Unreachable, MailAccessRefused, MailRefused, OutcomeUnknown.
    """
    mail = settings_job.read(company).mail
    if not (mail.host and mail.sender):
        raise MailNotSetUp
    to = parseaddr(mail.sender)[1]
    mailer = build(mail)
    mailer.send(mailer.prepare(SendMail(to, _SUBJECT, _BODY.format(host=mail.host), mail.sender)), {})
    with company.writer() as conn:
        audit.append(conn, by, "mail.tried", "mail", {"to": to, "host": mail.host}, clock.now())
    return to
