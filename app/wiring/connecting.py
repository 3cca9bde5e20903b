"""Connecting a company: consent, tokens into the keychain, then the company file that mirrors it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.documents import Organisation
from app.errors import BadInput
from app.jobs.metering import Tally
from app.paths import make_folder
from app.ports import Cancel, Clock
from app.store import audit, connections, settings_rows
from app.store.company_file import CompanyFile
from app.wiring.services import Wiring, secret_name

if TYPE_CHECKING:
    from integrations.grant import TokenPlace
    from integrations.oauth import ConsentWay


@dataclass(frozen=True, slots=True)
class Credentials:
    """A QuickBooks app of the owner's own. The secret never leaves the keychain and this request."""

    client_id: str
    client_secret: str = field(repr=False)
    is_sandbox: bool = False


class Connected(Struct, frozen=True):
    """What was connected, in which file, and a warning for the person, if there is one."""

    organisation: Organisation
    path: Path
    warning: str = ""


def consent_way(
    open_browser: Callable[[str], None],
    *,
    port: int = 0,
    redirect_uri: str = "",
    paste: Callable[[], str] | None = None,
) -> "ConsentWay":
    """How the person gives consent: in the browser with a loopback answer, or by pasting the address."""
    from integrations.oauth import ConsentWay

    return ConsentWay(open_browser=open_browser, port=port, redirect_uri=redirect_uri, paste=paste)


def connect_quickbooks(
    wiring: Wiring, path: Path, credentials: Credentials, way: "ConsentWay", clock: Clock, cancel: Cancel
) -> Connected:
    """Connect a QuickBooks company to the file at this path, making the file when there is none.

    Raises AccessError, WrongOrganisation when the file mirrors other books; nothing is stored then.
    """
    from integrations.quickbooks.adapter import QuickBooksApp
    from integrations.quickbooks.connect import connect_quickbooks as consent

    realm_id = _prepared(wiring, path, "quickbooks")
    app = QuickBooksApp(
        wiring.addresses.quickbooks_api(is_sandbox=credentials.is_sandbox),
        wiring.addresses.quickbooks_auth,
        credentials.client_id,
    )
    organisation = consent(
        app,
        credentials.client_secret,
        _place(wiring, "quickbooks", path),
        way,
        meter=Tally(),
        cancel=cancel,
        realm_id=realm_id,
    )
    kept: dict[str, object] = {"client_id": credentials.client_id, "is_sandbox": credentials.is_sandbox}
    _keep(wiring, path, "quickbooks", organisation, kept, clock)
    return Connected(organisation, path)


class XeroCredentials(Struct, frozen=True):
    """A Xero app of the owner's own, which has no secret. ``organisation`` chooses by name among several."""

    client_id: str
    organisation: str = ""


def connect_xero(
    wiring: Wiring, path: Path, credentials: XeroCredentials, way: "ConsentWay", clock: Clock, cancel: Cancel
) -> Connected:
    """Connect a Xero organisation to the file at this path, making the file when there is none.

    Raises AccessError, BadInput when several organisations are reached and none was named, WrongOrganisation
    when the file mirrors other books; nothing is stored then.
    """
    from integrations.xero.adapter import XeroApp
    from integrations.xero.connect import Choice
    from integrations.xero.connect import connect_xero as consent

    path.parent.mkdir(parents=True, exist_ok=True)
    app = XeroApp(wiring.addresses.xero_api, wiring.addresses.xero_auth, credentials.client_id)
    choice = Choice(name=credentials.organisation)
    if not choice.name and path.exists():
        choice = Choice(tenant_id=_mirrored(wiring, path, "xero"))
    place = _place(wiring, "xero", path)
    organisation = consent(app, choice, place, way, meter=Tally(), cancel=cancel)
    kept: dict[str, object] = {"client_id": credentials.client_id}
    _keep(wiring, path, "xero", organisation, kept, clock)
    return Connected(organisation, path)


def _mirrored(wiring: Wiring, path: Path, service: str) -> str:
    """The organisation that a file mirrors at a ledger, so that only that one is connected again."""
    with CompanyFile.open(path, find_key=wiring.file_key) as company, company.reader() as conn:
        about = connections.company(conn)
    return about.organisation_id if about.ledger_service == service else ""


def connect_stripe(wiring: Wiring, path: Path, key: str, clock: Clock) -> Connected:
    """Connect a Stripe account by a restricted key to an existing company file."""
    _require_key(key)
    _prepared(wiring, path, "stripe")
    organisation, warning = _checked_key(wiring, path, key)
    _keep(wiring, path, "stripe", organisation, {}, clock)
    return Connected(organisation, path, warning)


def connect_stripe_to(wiring: Wiring, company: CompanyFile, key: str, clock: Clock) -> Connected:
    """The same for a company that is open."""
    _require_key(key)
    wiring.secrets.require()
    organisation, warning = _checked_key(wiring, company.path, key)
    _keep_in(company, "stripe", organisation, {}, clock)
    return Connected(organisation, company.path, warning)


def _require_key(key: str) -> None:
    if not key.strip():
        raise BadInput("No key was given", remedy="Paste a restricted key (rk_…) from Stripe's dashboard.")


def _checked_key(wiring: Wiring, path: Path, key: str) -> tuple[Organisation, str]:
    from integrations.stripe.connect import connect_stripe as check

    return check(
        key.strip(),
        base_url=wiring.addresses.stripe_api,
        secrets=wiring.secrets,
        secret_name=secret_name("stripe", path),
        meter=Tally(),
    )


@dataclass(frozen=True, slots=True)
class StripePlatform:
    """A Connect platform of the owner's own. Its secret key is used once and kept nowhere."""

    client_id: str
    secret_key: str = field(repr=False)


def connect_stripe_account(
    wiring: Wiring, path: Path, platform: StripePlatform, way: "ConsentWay", clock: Clock, cancel: Cancel
) -> Connected:
    """Connect a Stripe account through the owner's own Connect platform to a company file.

    Raises AccessError, WrongOrganisation when the file has another account; nothing is stored then.
    """
    from integrations.stripe.connect import Platform
    from integrations.stripe.connect import connect_stripe_account as consent

    _prepared(wiring, path, "stripe")
    organisation = consent(
        Platform(platform.client_id, platform.secret_key, wiring.addresses.stripe_connect),
        way,
        (wiring.secrets, secret_name("stripe", path)),
        base_url=wiring.addresses.stripe_api,
        meter=Tally(),
        cancel=cancel,
    )
    _keep(wiring, path, "stripe", organisation, {"client_id": platform.client_id}, clock)
    return Connected(organisation, path)


def _prepared(wiring: Wiring, path: Path, service: str) -> str:
    """Check all that could fail afterwards before a person is asked; whose books the file mirrors so far."""
    wiring.secrets.require()
    if not path.exists():
        make_folder(path.parent)
        return ""
    with CompanyFile.open(path, find_key=wiring.file_key) as company, company.reader() as conn:
        return connections.organisation_id(conn, service)


def disconnect(
    wiring: Wiring, path: Path, service: str, clock: Clock, platform_key: Callable[[], str] = lambda: ""
) -> bool:
    """Withdraw and forget a connection; whether the service withdrew it, too. Mirror and audit stay.

    It is forgotten here even when the service can't be reached. ``platform_key`` is asked for the secret key
    of the owner's Connect platform, the only one that may withdraw a consent at Stripe; empty: unknown.
    """
    with CompanyFile.open(path, find_key=wiring.file_key) as company:
        return disconnect_from(wiring, company, service, clock, platform_key)


def disconnect_from(
    wiring: Wiring,
    company: CompanyFile,
    service: str,
    clock: Clock,
    platform_key: Callable[[], str] = lambda: "",
) -> bool:
    """The same for a company that is open."""
    is_withdrawn = _withdraw(wiring, company, service, platform_key)
    with company.writer() as conn:
        connections.disconnect(conn, service)
        detail = {"withdrawn": is_withdrawn}
        audit.append(conn, "countersign", "disconnected", service, detail, clock.now())
    return is_withdrawn


def _withdraw(wiring: Wiring, company: CompanyFile, service: str, platform_key: Callable[[], str]) -> bool:
    from app.wiring.services import connection_details

    with company.reader() as conn:
        details = connection_details(conn, service)
    client_id = str(details.get("client_id", ""))
    if service == "stripe":
        from integrations.stripe.connect import Platform, disconnect_stripe, disconnect_stripe_account

        name = secret_name(service, company.path)
        key = platform_key() if client_id else ""
        if not key:
            disconnect_stripe(secrets=wiring.secrets, secret_name=name)
            return False
        platform = Platform(client_id, key, wiring.addresses.stripe_connect)
        return disconnect_stripe_account(platform, (wiring.secrets, name), meter=Tally())
    place = _place(wiring, service, company.path)
    if service == "quickbooks":
        from integrations.quickbooks.adapter import QuickBooksApp
        from integrations.quickbooks.connect import disconnect_quickbooks

        api = wiring.addresses.quickbooks_api(is_sandbox=bool(details.get("is_sandbox")))
        app = QuickBooksApp(api, wiring.addresses.quickbooks_auth, client_id)
        return disconnect_quickbooks(app, place, meter=Tally())
    from integrations.xero.adapter import XeroApp
    from integrations.xero.connect import disconnect_xero

    xero = XeroApp(wiring.addresses.xero_api, wiring.addresses.xero_auth, client_id)
    return disconnect_xero(xero, str(details["organisation_id"]), place, meter=Tally())


def _place(wiring: Wiring, service: str, path: Path) -> "TokenPlace":
    from integrations.grant import TokenPlace

    return TokenPlace(wiring.secrets, secret_name(service, path), path.parent)


def _keep(
    wiring: Wiring,
    path: Path,
    service: str,
    organisation: Organisation,
    kept: dict[str, object],
    clock: Clock,
) -> None:
    if path.exists():
        company = CompanyFile.open(path, find_key=wiring.file_key)
    else:
        company = CompanyFile.create(path, organisation.name)
    with company:
        _keep_in(company, service, organisation, kept, clock)


def _keep_in(
    company: CompanyFile, service: str, organisation: Organisation, kept: dict[str, object], clock: Clock
) -> None:
    is_ledger = service != "stripe"
    with company.writer() as conn:
        connections.connect(conn, service, organisation, clock.now(), is_ledger=is_ledger)
        settings_rows.put(conn, f"connection.{service}", kept, clock.now())
        detail = {"organisation": organisation.remote_id, "name": organisation.name}
        audit.append(conn, "countersign", "connected", service, detail, clock.now())
