"""Verbs that connect a company to its services."""

import os
import sys
import webbrowser
from pathlib import Path
from typing import Any

import click

from app.commands.frame import Frame, common, frame, note
from app.errors import BadInput, ExitStatus

SECRET = "COUNTERSIGN_QUICKBOOKS_CLIENT_SECRET"  # noqa: S105 - the name of a variable, not a secret
PLATFORM_KEY = "COUNTERSIGN_STRIPE_PLATFORM_KEY"

STANDS = {
    "quickbooks": "QuickBooks was not told. Forgotten here; take the app off in QuickBooks' own list, too.",
    "xero": "Xero was not told. Forgotten here; take the app off in Xero's list of connected apps, too.",
    "stripe": "Stripe was not told. Forgotten here; revoke the key, or the platform, in Stripe's dashboard.",
}
"""What a person still has to do where the service did not withdraw the access itself."""


@click.group()
def connect() -> None:
    """Connect a company to QuickBooks, Xero or Stripe."""


@connect.command()
@click.option("--client-id", required=True, help="The client id of your Intuit app.")
@click.option("--sandbox", "is_sandbox", is_flag=True, help="An Intuit sandbox company.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=0, help="The loopback port registered at Intuit."
)
@click.option("--redirect", default="", metavar="URL", help="The registered https bounce address.")
@click.option("--no-browser", is_flag=True, help="Print the authorise address instead of opening it.")
@click.option("--paste", "is_pasted", is_flag=True, help="Read the redirected address from standard input.")
@common
def quickbooks(
    client_id: str,
    port: int,
    redirect: str,
    *,
    is_sandbox: bool,
    no_browser: bool,
    is_pasted: bool,
    **given: Any,
) -> int:
    """Connect QuickBooks: opens the browser for consent and waits."""
    from app.lanes import CancelToken
    from app.wiring.connecting import Credentials, connect_quickbooks, consent_way

    run = frame(given)
    path = _file(run)
    secret = os.environ.get(SECRET) or _secret(
        "Client secret", f"Set {SECRET}, or give it on standard input.", is_taken=is_pasted
    )
    way = consent_way(
        _printed if no_browser or is_pasted else _opened,
        port=port,
        redirect_uri=redirect,
        paste=_paste if is_pasted else None,
    )
    credentials = Credentials(client_id, secret, is_sandbox=is_sandbox)
    done = connect_quickbooks(run.wiring(), path, credentials, way, run.clock, CancelToken())
    return _connected(run, "quickbooks", done.organisation.name, path, done.warning)


@connect.command()
@click.option("--client-id", default="", help="The client id (ca_…) of a Connect platform of your own.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=0, help="The loopback port registered at Stripe."
)
@click.option("--redirect", default="", metavar="URL", help="The registered https bounce address.")
@click.option("--no-browser", is_flag=True, help="Print the authorise address instead of opening it.")
@click.option("--paste", "is_pasted", is_flag=True, help="Read the redirected address from standard input.")
@common
def stripe(
    client_id: str, port: int, redirect: str, *, no_browser: bool, is_pasted: bool, **given: Any
) -> int:
    """Connect Stripe by a restricted key, from standard input or a prompt; or by consent with --client-id."""
    from app.lanes import CancelToken
    from app.wiring import connecting

    run = frame(given)
    path = _file(run)
    if not client_id:
        key = _secret("Restricted key", "Give a restricted key (rk_…) on standard input.")
        done = connecting.connect_stripe(run.wiring(), path, key, run.clock)
        return _connected(run, "stripe", done.organisation.name, path, done.warning)
    way = connecting.consent_way(
        _printed if no_browser or is_pasted else _opened,
        port=port,
        redirect_uri=redirect,
        paste=_paste if is_pasted else None,
    )
    secret = os.environ.get(PLATFORM_KEY) or _secret(
        "Platform's secret key", f"Set {PLATFORM_KEY}, or give it on standard input.", is_taken=is_pasted
    )
    platform = connecting.StripePlatform(client_id, secret)
    done = connecting.connect_stripe_account(run.wiring(), path, platform, way, run.clock, CancelToken())
    return _connected(run, "stripe", done.organisation.name, path, done.warning)


@connect.command()
@click.option("--client-id", required=True, help="The client id of your Xero app (Auth Code with PKCE).")
@click.option("--tenant", default="", metavar="NAME", help="Which organisation, if you have several.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=0, help="The registered loopback port (8765 to 8774)."
)
@click.option("--no-browser", is_flag=True, help="Print the authorise address instead of opening it.")
@click.option("--paste", "is_pasted", is_flag=True, help="Read the redirected address from standard input.")
@common
def xero(client_id: str, tenant: str, port: int, *, no_browser: bool, is_pasted: bool, **given: Any) -> int:
    """Connect Xero: opens the browser for consent and waits."""
    from app.lanes import CancelToken
    from app.wiring.connecting import XeroCredentials, connect_xero, consent_way

    run = frame(given)
    path = _file(run)
    way = consent_way(
        _printed if no_browser or is_pasted else _opened, port=port, paste=_paste if is_pasted else None
    )
    credentials = XeroCredentials(client_id, tenant)
    done = connect_xero(run.wiring(), path, credentials, way, run.clock, CancelToken())
    return _connected(run, "xero", done.organisation.name, path, done.warning)


@click.command()
@click.argument("service", type=click.Choice(["quickbooks", "xero", "stripe"]))
@common
def disconnect(service: str, **given: Any) -> int:
    """Withdraw a connection; mirror, decisions and audit stay."""
    from app.wiring.connecting import disconnect as withdraw

    run = frame(given)
    is_withdrawn = withdraw(run.wiring(), run.path(), service, run.clock, _platform_key)
    if not is_withdrawn:
        note(f"warning: {STANDS[service]}")
    run.show(
        {"disconnected": service, "withdrawn": is_withdrawn},
        lambda: iter([f"{service} is disconnected; the mirror stays."]),
    )
    return ExitStatus.DONE


def _platform_key() -> str:
    """What withdraws a consent at Stripe, if it is at hand; standard input belongs to whoever calls us."""
    key = os.environ.get(PLATFORM_KEY, "")
    if key or not sys.stdin.isatty():
        return key
    asked = "Platform's secret key (empty: leave it to Stripe's dashboard)"
    return str(click.prompt(asked, default="", hide_input=True, show_default=False, err=True))


def _file(run: Frame) -> Path:
    """The company file meant, which may not exist yet."""
    from app.jobs.companies import place

    return run.path() if run.company is None else place(run.home, run.company)


def _connected(run: Frame, service: str, organisation: str, path: Path, warning: str) -> int:
    if warning:
        note(f"warning: {warning}")
    run.show(
        {"connected": service, "organisation": organisation, "company": path.stem},
        lambda: iter([f"{service} is connected: {organisation or service} ({path.stem})"]),
    )
    return ExitStatus.DONE


def _secret(name: str, remedy: str, *, is_taken: bool = False) -> str:
    """A secret from standard input or a hidden prompt, never from an argument."""
    if sys.stdin.isatty():
        return str(click.prompt(name, hide_input=True, err=True))
    given = "" if is_taken else sys.stdin.readline().strip()
    if not given:
        raise BadInput(f"No {name.lower()} was given", remedy=remedy)
    return given


def _opened(address: str) -> None:
    note("Opening the browser for your consent. Waiting for its answer…")
    if not webbrowser.open(address):
        note(f"The browser did not open. Open this address yourself:\n{address}")


def _printed(address: str) -> None:
    click.echo(address)
    sys.stdout.flush()


def _paste() -> str:
    note("Open the address above, then paste the whole address the browser ended on:")
    return sys.stdin.readline().strip()
