"""The way to the services broken on purpose: Stripe's stored failures, and Xero's day (see ``breakages``)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from app.domain.writes import PreparedRequest
from app.errors import CountersignError
from app.ports import Acknowledgement
from integrations.stripe import faults, links
from integrations.stripe.adapter import StripeProcessor
from integrations.xero.client import XeroClient
from tests.faults.machine import swapped


@contextmanager
def stored_failure_not_looked_into() -> Iterator[None]:
    """A failure that Stripe stored for a key is sent under another at once, without a look for the link."""

    def blind(
        self: StripeProcessor,
        request: PreparedRequest,
        key: str,
        ids: Mapping[int, str],
        _stored: faults.StoredFailure,
    ) -> Acknowledgement:
        return self._sent(links.filled(request.path, ids), request.body, f"{key}-again")

    def unseen(*_: object) -> None:
        return None

    with swapped(StripeProcessor, "_sent_anew", blind), swapped(links, "look_up", unseen):
        yield


@contextmanager
def day_forgotten() -> Iterator[None]:
    """That the day's calls are used up is told, and asked again with the next call."""

    def noted(_self: XeroClient, error: CountersignError) -> CountersignError:
        return error

    with swapped(XeroClient, "_noted", noted):
        yield
