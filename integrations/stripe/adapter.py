"""Stripe as a Processor: reads, and payment links."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.documents import Document, DocumentKind, Organisation
from app.domain.money import Money, total
from app.domain.writes import PreparedRequest, ProcessorWrite
from app.errors import CountersignError, OutcomeUnknown, UnreadableAnswer
from app.ports import Acknowledgement, Allowances, Cancel, DeliveryTerms, Meter, Page, Secrets
from integrations.http import Http
from integrations.shapes import make_ready
from integrations.stripe import crawl, faults, links
from integrations.stripe.amounts import money
from integrations.stripe.client import PER_ACCOUNT, SERVICE, Manners, StripeClient, kept_key
from integrations.stripe.crawl import Crawl, expand
from integrations.stripe.wire import BY_KIND, documents, is_deleted

STRIPE_URL = "https://api.stripe.com"

TERMS = DeliveryTerms(quiet=timedelta(seconds=150), key_life=timedelta(hours=23))
"""We stop listening after 130 s. Keys are known for at least 24 hours (wire/stripe.md 3.5)."""


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
        manners: Manners | None = None,
    ) -> None:
        make_ready()
        manners = manners or Manners()
        self._client = StripeClient(
            base_url=base_url,
            key=lambda: kept_key(secrets, secret_name),
            meter=meter,
            http=http,
            manners=manners,
        )
        self._name = secret_name
        self._now = manners.now

    @property
    def service(self) -> str:
        """The service's key."""
        return SERVICE

    @property
    def title(self) -> str:
        """The service's name for people."""
        return "Stripe"

    @property
    def allowances(self) -> Allowances:
        """Reads of any 30 days, and calls of a minute. Raises NotConnected without a key."""
        is_live = self._client.is_live
        return Allowances(
            tier="live" if is_live else "sandbox",
            per_minute=60 * PER_ACCOUNT[is_live],
            per_month=self._client.budget.allowance,
        )

    @property
    def terms(self) -> DeliveryTerms:
        """What is trusted about writes."""
        return TERMS

    def close(self) -> None:
        """Close kept connections."""
        self._client.close()

    def organisation(self) -> Organisation:
        """The account as far as a restricted key may see it: it may not read ``/v1/account`` (1).

        Its id is that of no object, so the company's own keychain entry stands for it.
        """
        return organisation(self._client, self._name)

    def expected_calls(self, cursor: str | None) -> int:
        """About how many reads ``organisation`` and ``pages`` will make from here."""
        return crawl.expected_calls(cursor, self._now().timestamp())

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """Everything, or what is left or changed since the cursor, page by page."""
        self._client.budget.renew()
        return Crawl(self._client, cancel, lambda: self._now().timestamp()).pages(cursor)

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The present state of records by id, a read each. Raises UnreadableAnswer for a damaged one."""
        shape, found = BY_KIND[kind], {}
        for remote_id in remote_ids:
            body = self._client.find(f"{shape.path}/{remote_id}", expand(shape, of_list=False))
            if body is None or is_deleted(body):
                continue
            good, flaws = documents(shape, [msgspec.Raw(body)])
            if not good:
                raise UnreadableAnswer(detail=f"{remote_id}: {flaws[0].reason}")
            found[remote_id] = good[0]
        return found

    def balance(self) -> tuple[Money, ...]:
        """What the account holds now, available and pending together, one amount per currency."""
        held = balance(self._client)
        parts = [money(part.amount, part.currency) for part in (*held.available, *held.pending)]
        return tuple(
            total((part for part in parts if part.currency == currency), currency)
            for currency in sorted({part.currency for part in parts})
        )

    def prepare(self, write: ProcessorWrite) -> PreparedRequest:
        """The exact bytes of a write. Raises BadInput for an amount Stripe can't charge."""
        return links.prepare(write)

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """Send these bytes under this key; see ``Processor.send``."""
        path = links.filled(request.path, ids)
        try:
            return self._sent(path, request.body, key)
        except faults.Gone as gone:
            if gone.param != links.PRODUCT_PARAM:
                raise
            self._make_product(links.product_of(request), key)
            return self._sent(path, request.body, key)
        except faults.StoredFailure as stored:
            return self._sent_anew(request, key, ids, stored)

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Find a link by its own name, or whether it is off; links tell no time."""
        del sent_at
        return links.look_up(self._client, request, ids)

    def _sent(self, path: str, body: bytes, key: str) -> Acknowledgement:
        written = self._client.write(path, body, key)
        return links.acknowledged(written.body, written.trace)

    def _sent_anew(
        self, request: PreparedRequest, key: str, ids: Mapping[int, str], stored: faults.StoredFailure
    ) -> Acknowledgement:
        """A stored failure never tells what became of the write: look, then use another key (3.5)."""
        try:
            found = links.look_up(self._client, request, ids)
        except CountersignError as problem:
            raise OutcomeUnknown(detail=f"{stored.detail}; looking failed: {problem.title}") from problem
        return found or self._sent(links.filled(request.path, ids), request.body, f"{key}-again")

    def _make_product(self, product: str, key: str) -> None:
        """Make a product that links sell, once for an account; the link itself was not made then."""
        try:
            self._client.write(links.PRODUCT_PATH, links.product_form(product), f"{key}-product")
        except faults.AlreadyThere:
            return


class _Part(msgspec.Struct):
    amount: int
    currency: str


class _Balance(msgspec.Struct):
    available: list[_Part]
    pending: list[_Part] = []
    livemode: bool = False


def balance(client: StripeClient) -> _Balance:
    """What the account holds: one read."""
    try:
        return msgspec.json.decode(client.read("/v1/balance", {}), type=_Balance)
    except msgspec.DecodeError as problem:
        raise UnreadableAnswer(detail="the balance can't be read") from problem


def organisation(client: StripeClient, name: str) -> Organisation:
    """Probe the key by reading the balance: one read (1). Raises WrongCredentials, MissingPermission."""
    held = balance(client)
    if not held.available:
        raise UnreadableAnswer(detail="the balance names no currency")
    currency = held.available[0].currency.upper()
    return Organisation(name, "Stripe", currency=currency, is_sandbox=not held.livemode)
