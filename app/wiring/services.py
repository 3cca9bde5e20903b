"""A company's services: addresses, keychain, ledger and processor, built when first wanted."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.errors import NotConnected
from app.paths import Home
from app.ports import BankFile, Clock, Ledger, Mailer, Meter, Processor, Secrets, Wording, WorkSource

if TYPE_CHECKING:
    from app.jobs.metering import Tally
    from app.settings import Delivery, Mail, WordingModel
    from app.store.company_file import CompanyFile
    from app.store.connection import Connection
    from integrations.stripe.budget import Spending

QUICKBOOKS_URL = "https://quickbooks.api.intuit.com"
QUICKBOOKS_SANDBOX_URL = "https://sandbox-quickbooks.api.intuit.com"
XERO_URL = "https://api.xero.com"
STRIPE_URL = "https://api.stripe.com"
STRIPE_CONNECT_URL = "https://connect.stripe.com"


class Addresses(Struct, frozen=True):
    """Base addresses; each can be moved by the environment (CLI.md), empty means the service's own."""

    quickbooks: str = ""
    quickbooks_auth: str = ""
    xero: str = ""
    xero_auth: str = ""
    stripe: str = ""

    def quickbooks_api(self, *, is_sandbox: bool) -> str:
        """The API's origin."""
        return self.quickbooks or (QUICKBOOKS_SANDBOX_URL if is_sandbox else QUICKBOOKS_URL)

    @property
    def xero_api(self) -> str:
        """The API's origin."""
        return self.xero or XERO_URL

    @property
    def stripe_api(self) -> str:
        """The API's origin."""
        return self.stripe or STRIPE_URL

    @property
    def stripe_connect(self) -> str:
        """The origin of Connect's OAuth pages."""
        return self.stripe or STRIPE_CONNECT_URL


def addresses(environment: Mapping[str, str]) -> Addresses:
    """The addresses that the environment names."""
    return Addresses(
        quickbooks=environment.get("COUNTERSIGN_QUICKBOOKS_URL", "").rstrip("/"),
        quickbooks_auth=environment.get("COUNTERSIGN_QUICKBOOKS_AUTH_URL", "").rstrip("/"),
        xero=environment.get("COUNTERSIGN_XERO_URL", "").rstrip("/"),
        xero_auth=environment.get("COUNTERSIGN_XERO_AUTH_URL", "").rstrip("/"),
        stripe=environment.get("COUNTERSIGN_STRIPE_URL", "").rstrip("/"),
    )


def given_passphrase() -> str | None:
    """The passphrase of the encrypted secrets file, from the environment."""
    return os.environ.get("COUNTERSIGN_PASSPHRASE") or None


def ask_passphrase() -> str | None:
    """The passphrase from the environment, else asked for on a terminal."""
    given = given_passphrase()
    if given:
        return given
    import sys

    if not sys.stdin.isatty():
        return None
    import getpass

    return getpass.getpass("Passphrase for the secrets file: ") or None


class Wiring:
    """Builds the services of companies from one home, one set of addresses and one secret store."""

    def __init__(
        self,
        home: Home,
        moved: Addresses,
        secrets: Secrets | None = None,
        passphrase: Callable[[], str | None] = given_passphrase,
    ) -> None:
        """``passphrase`` is asked when there is no keychain; it is asked again after a wrong one."""
        self.home = home
        self.addresses = moved
        self._secrets = secrets
        self._passphrase = passphrase

    @property
    def secrets(self) -> Secrets:
        """The keychain, or the encrypted file where there is none."""
        if self._secrets is None:
            from integrations.secrets import open_secrets

            self._secrets = open_secrets(self.home.secrets, self._passphrase)
        return self._secrets

    def file_key(self, path: Path) -> str | None:
        """The key of an encrypted company file, or of a backup in its folder; None when there is none.

        Raises SecretsUnavailable or WrongPassphrase.
        """
        from app.jobs.sealing import find_key

        return find_key(self.secrets, path)

    def ledger(self, company: "CompanyFile", tally: "Tally") -> Ledger:
        """The company's ledger, with the processor beside it where there is one; NotConnected without any."""
        from app.jobs.writers import joined

        return joined(self.sources(company, tally))

    def _books(self, company: "CompanyFile", tally: "Tally") -> Ledger:
        from app.jobs.state import settings

        with company.reader() as conn:
            service = _ledger_service(conn)
            details = connection_details(conn, service)
            patience = settings(conn).delivery
            mail = settings(conn).mail
        build = {"quickbooks": self._quickbooks, "xero": self._xero}[service]
        ledger = build(company.path, details, patience, tally)
        from integrations.mailed import MailingLedger

        return MailingLedger(ledger, self.mailer(company.path, mail))

    def wording(self, path: Path, model: "WordingModel") -> Wording | None:
        """The language model that may word letters; None where none is set."""
        if not model.url:
            return None
        from integrations.wording import ChatWording

        name = secret_name("wording", path)
        return ChatWording(model.url, model.model, model.seconds, lambda: self.secrets.get(name))

    def mailer(self, path: Path, mail: "Mail") -> Mailer:
        """Sends the company's mail through its own server."""
        from datetime import UTC, datetime

        from integrations.mail import MailServer, SmtpMailer

        server = MailServer(mail.host, mail.port, mail.security, mail.user)
        name = secret_name("mail", path)
        return SmtpMailer(server, lambda: self.secrets.get(name), lambda: datetime.now(UTC))

    def keep_mail_password(self, path: Path, password: str) -> None:
        """Put the password of the company's mail server into the keychain."""
        self.secrets.set(secret_name("mail", path), password.strip())

    def sources(self, company: "CompanyFile", tally: "Tally") -> Sequence[Ledger | Processor]:
        """Everything to sync, the ledger first; NotConnected when there is nothing."""
        from app.store import connections

        with company.reader() as conn:
            services = [link.service for link in connections.every(conn)]
        sources: list[Ledger | Processor] = [self._books(company, tally)]
        if "stripe" in services:
            sources.append(self._stripe(company, tally))
        return sources

    def connect_stripe(self, company: "CompanyFile", key: str, clock: Clock) -> str:
        """Connect an open company to Stripe by a restricted key; a warning for the person, or nothing."""
        from app.wiring.connecting import connect_stripe_to

        return connect_stripe_to(self, company, key, clock).warning

    def disconnect(self, company: "CompanyFile", service: str, clock: Clock) -> bool:
        """Forget an open company's connection; whether the service withdrew it, too. The mirror stays."""
        from app.wiring.connecting import disconnect_from

        return disconnect_from(self, company, service, clock)

    def bank_files(self) -> BankFile:
        """The reader of bank files."""
        from integrations.bank_files.reader import BankFiles

        return BankFiles()

    def work_files(self) -> WorkSource:
        """The reader of files of work."""
        from integrations.work_sources.reader import WorkFiles

        return WorkFiles()

    def _quickbooks(
        self, path: Path, details: Mapping[str, object], patience: "Delivery", meter: Meter
    ) -> Ledger:
        from integrations.grant import TokenPlace
        from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, Tuning
        from integrations.quickbooks.client import Manners
        from integrations.usage import Allowance

        app = QuickBooksApp(
            self.addresses.quickbooks_api(is_sandbox=bool(details.get("is_sandbox"))),
            self.addresses.quickbooks_auth,
            str(details.get("client_id", "")),
        )
        place = TokenPlace(self.secrets, secret_name("quickbooks", path), path.parent)
        calls = patience.calls_a_second
        manners = Manners(allowances=(Allowance(calls, 1.0),)) if calls else Manners()
        realm = str(details["organisation_id"])
        return QuickBooksLedger(app, realm, place, meter=meter, tuning=Tuning(manners=manners))

    def _xero(self, path: Path, details: Mapping[str, object], patience: "Delivery", meter: Meter) -> Ledger:
        from integrations.grant import TokenPlace
        from integrations.usage import Allowance
        from integrations.xero.adapter import Tuning, XeroApp, XeroLedger
        from integrations.xero.client import Manners

        app = XeroApp(self.addresses.xero_api, self.addresses.xero_auth, str(details.get("client_id", "")))
        place = TokenPlace(self.secrets, secret_name("xero", path), path.parent)
        calls = patience.calls_a_second
        manners = Manners(allowance=Allowance(calls, 1.0)) if calls else Manners()
        tenant = str(details["organisation_id"])
        return XeroLedger(app, tenant, place, meter=meter, tuning=Tuning(manners=manners))

    def _stripe(self, company: "CompanyFile", meter: Meter) -> Processor:
        from integrations.stripe.adapter import StripeProcessor
        from integrations.stripe.client import Manners

        return StripeProcessor(
            base_url=self.addresses.stripe_api,
            secrets=self.secrets,
            secret_name=secret_name("stripe", company.path),
            meter=meter,
            manners=Manners(spending=lambda: _stripe_spending(company)),
        )


def _stripe_spending(company: "CompanyFile") -> "Spending":
    """What the company's file knows of the last 30 days: reads by day, and charges."""
    from datetime import UTC, datetime, timedelta

    from app.domain.documents import DocumentKind
    from app.ports import CallKind
    from app.store import mirror, usage
    from integrations.stripe.budget import WINDOW_DAYS, Spending

    since = datetime.now(UTC) - timedelta(days=WINDOW_DAYS)
    with company.reader() as conn:
        reads = usage.by_day(conn, "stripe", CallKind.READ, since.date())
        return Spending(reads, mirror.count_since(conn, DocumentKind.CHARGE, since))


def secret_name(service: str, company: Path) -> str:
    """Under which name the keychain keeps a company's tokens."""
    return f"{service}:{company.stem}"


def _ledger_service(conn: "Connection") -> str:
    from app.store import connections

    ledger = next((link for link in connections.every(conn) if link.is_ledger), None)
    if ledger is None:
        raise NotConnected
    return ledger.service


def connection_details(conn: "Connection", service: str) -> dict[str, object]:
    """What is kept of a connection beside its secrets: client id, environment, organisation."""
    from app.store import connections, settings_rows

    kept = settings_rows.get(conn, f"connection.{service}")
    details = dict(kept[1]) if kept and isinstance(kept[1], dict) else {}
    link = next((link for link in connections.every(conn) if link.service == service), None)
    if link is None:
        raise NotConnected
    return details | {"organisation_id": link.organisation.remote_id}
