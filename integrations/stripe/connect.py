"""Connecting a Stripe account with a restricted key of the owner's own (wire/stripe.md 1)."""

import json
from contextlib import closing

from app.domain.documents import Organisation
from app.errors import WrongCredentials
from app.ports import Meter, Secrets
from integrations.http import Http
from integrations.stripe.adapter import organisation
from integrations.stripe.client import StripeClient

UNRESTRICTED = "This is a secret key that may do everything; make a restricted key with read rights instead."
PUBLISHABLE = "This is a publishable key; it can't read your account"


def connect_stripe(
    key: str, *, base_url: str, secrets: Secrets, secret_name: str, meter: Meter
) -> tuple[Organisation, str]:
    """Check a key by one read and keep it; the account and a warning for an unrestricted key, else empty.

    Raises WrongCredentials, MissingPermission, Unreachable, SecretsUnavailable; nothing is stored then.
    """
    if key.startswith("pk_"):
        raise WrongCredentials(PUBLISHABLE, remedy="Make a restricted key (rk_…) in Stripe's dashboard.")
    if not key.startswith(("rk_", "sk_")):
        raise WrongCredentials(
            "This is not a Stripe key", remedy="A restricted key begins with rk_live_ or rk_test_."
        )
    with closing(Http()) as http:
        client = StripeClient(base_url=base_url, key=lambda: key, meter=meter, http=http)
        found = organisation(client, secret_name)
    secrets.set(secret_name, json.dumps({"key": key}))
    return found, UNRESTRICTED if key.startswith("sk_") else ""


def disconnect_stripe(*, secrets: Secrets, secret_name: str) -> None:
    """Forget the key. Only the owner can revoke it, in Stripe's dashboard."""
    secrets.delete(secret_name)
