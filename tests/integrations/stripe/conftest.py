"""The sample company's Stripe account on a real socket."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest

from app.domain.documents import Document, DocumentKind
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import CallKind, Page
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox
from integrations.secrets import MemorySecrets
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from integrations.stripe.connect import connect_stripe

NAME = "stripe:test"


@dataclass
class Account:
    """A connected account and what surrounds it."""

    sandbox: Sandbox
    processor: StripeProcessor
    secrets: MemorySecrets
    tally: Tally

    def sync(self, cursor: str | None = None) -> list[Page]:
        """All pages of one run."""
        return list(self.processor.pages(cursor, CancelToken()))

    def act(self, act: str, **body: Any) -> str:
        """Something happens at Stripe without us; the id of what came of it."""
        done: dict[str, str] = self.sandbox.act({"service": "stripe", "act": act, **body})
        return done["id"]

    def order(self, kind: str, pattern: str = "stripe.*", times: int = 1) -> None:
        """Let the next matching calls go wrong."""
        self.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, "times": times}]})

    def reads(self) -> int:
        """Metered reads since the last time."""
        return self.tally.take().get(("stripe", CallKind.READ), 0)


def gathered(pages: list[Page]) -> dict[tuple[DocumentKind, str], Document]:
    """The documents of pages by kind and id, later pages over earlier ones."""
    return {(page.kind, document.remote_id): document for page in pages for document in page.documents}


@pytest.fixture
def account() -> Iterator[Account]:
    """The sample company's account, connected with a restricted key."""
    tally, secrets = Tally(), MemorySecrets()
    with Sandbox(sample_story(), clock=Clock(AS_OF)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        connect_stripe(
            "rk_test_sandbox", base_url=sandbox.url, secrets=secrets, secret_name=NAME, meter=tally
        )
        processor = StripeProcessor(
            base_url=sandbox.url, secrets=secrets, secret_name=NAME, meter=tally, http=http,
            manners=Manners(Patience(3, 0.0, 0.0), monotonic=count().__next__, now=sandbox.clock.now),
        )  # fmt: skip
        tally.take()
        yield Account(sandbox, processor, secrets, tally)
