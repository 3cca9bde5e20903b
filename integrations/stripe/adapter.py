"""Stripe as a Processor; reads only."""

from collections.abc import Iterator

import msgspec

from app.domain.documents import Organisation
from app.errors import UnreadableAnswer
from app.ports import Cancel, Meter, Page, Secrets
from integrations.http import Http
from integrations.stripe import crawl
from integrations.stripe.client import SERVICE, Patience, StripeClient, kept_key

STRIPE_URL = "https://api.stripe.com"


class StripeProcessor:
    """One Stripe account.

    ``base_url`` is the API's origin (``STRIPE_URL`` or a stand-in's); ``secret_name`` is where
    ``connect_stripe`` or ``connect_stripe_account`` stored the key. Nothing is sent until it is used.
    """

    def __init__(
        self,
        *,
        base_url: str,
        secrets: Secrets,
        secret_name: str,
        meter: Meter,
        http: Http | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._client = StripeClient(
            base_url=base_url,
            key=lambda: kept_key(secrets, secret_name),
            meter=meter,
            http=http,
            patience=patience,
        )
        self._name = secret_name

    @property
    def service(self) -> str:
        """The service's key."""
        return SERVICE

    @property
    def title(self) -> str:
        """The service's name for people."""
        return "Stripe"

    def close(self) -> None:
        """Close kept connections."""
        self._client.close()

    def organisation(self) -> Organisation:
        """The account as far as a restricted key may see it: it may not read ``/v1/account`` (1).

        Its id is that of no object, so the company's own keychain entry stands for it.
        """
        return organisation(self._client, self._name)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """Everything, or what is left or changed since the cursor, page by page."""
        return crawl.pages(self._client, cursor, cancel)


def organisation(client: StripeClient, name: str) -> Organisation:
    """Probe the key by reading the balance: one read (1). Raises WrongCredentials, MissingPermission."""
    try:
        balance = msgspec.json.decode(client.read("/v1/balance", {}))
        currency = str(balance["available"][0]["currency"]).upper()
        is_live = bool(balance.get("livemode"))
    except (msgspec.DecodeError, KeyError, IndexError, TypeError) as problem:
        raise UnreadableAnswer(detail="the balance can't be read") from problem
    return Organisation(name, "Stripe", currency=currency, is_sandbox=not is_live)
