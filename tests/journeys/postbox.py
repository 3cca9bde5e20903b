"""A mail server for tests: real SMTP with TLS on loopback, which keeps what was handed in."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "countersign", "a password for tests"
ACCENTED = "ein Paßwort mit Ümlauten"
"""Another one that it takes."""
SENDER = "Larkspur Design <office@larkspur.example>"


class Postbox:
    """What came in, and how the server answers.

    ``refuses`` are addresses it does not take, ``asks_patience`` how many messages it puts off, and after
    ``hangs_up`` messages that it keeps it gives no answer.
    """

    def __init__(self, folder: Path) -> None:
        self.letters: list[EmailMessage] = []
        self.texts: list[bytes] = []
        self.refuses: set[str] = set()
        self.certificate = folder / "postbox.pem"
        self.port = 0
        self.asks_patience = 0
        self.hangs_up = 0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: Any, session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take an address or refuse it for good."""
        if address in self.refuses:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802 - the same
        """Keep a message."""
        if self.asks_patience:
            self.asks_patience -= 1
            return "451 try later"
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.texts.append(envelope.content)
        if self.hangs_up:
            self.hangs_up -= 1
            server.transport.abort()
        return "250 kept"


@contextmanager
def served(folder: Path) -> Iterator[Postbox]:
    """A postbox on a port of its own, with a certificate that only this test trusts."""
    box = Postbox(folder)
    _certify(box.certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(box.certificate)
    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=_free_port(),
        tls_context=context,
        require_starttls=True,
        authenticator=lambda _server, _session, _envelope, _mechanism, data: AuthResult(
            success=data.login == USER.encode() and data.password in (PASSWORD.encode(), ACCENTED.encode())
        ),
        auth_required=True,
    )
    controller.start()
    try:
        assert controller.server is not None
        box.port = controller.server.sockets[0].getsockname()[1]
        yield box
    finally:
        controller.stop()


def _free_port() -> int:
    """A port that nobody has: the server can't be told to take any."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
    return port


def _certify(path: Path) -> None:
    """A self-signed certificate for loopback, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    kept = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(kept + certificate.public_bytes(serialization.Encoding.PEM))
