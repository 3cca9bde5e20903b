"""Our own pace under the stand-in's true limits, on a simulated clock (wire/stripe.md 3.6)."""

from contextlib import closing
from datetime import timedelta

import pytest

from app.domain.money import Money
from app.jobs.metering import Tally
from app.lanes import CancelToken
from integrations.sandbox.clock import Clock
from integrations.sandbox.empty import empty_story
from integrations.sandbox.sample.story import AS_OF
from integrations.sandbox.server import Door, Sandbox
from integrations.secrets import MemorySecrets
from integrations.stripe import crawl
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from integrations.stripe.connect import connect_stripe

LIVE_A_SECOND, SANDBOX_A_SECOND = 25, 25
"""Of one list: a live account has a hundred a second, but one endpoint 25."""


class SimulatedTime(CancelToken):
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.slept.append(seconds)
        self.seconds += seconds

    def monotonic(self) -> float:
        """The simulated seconds."""
        return self.seconds


@pytest.mark.parametrize(
    ("key", "a_second"), [("rk_test_sandbox", SANDBOX_A_SECOND), ("rk_live_sandbox", LIVE_A_SECOND)]
)
def test_a_sync_uses_the_limit_and_never_breaks_it(
    monkeypatch: pytest.MonkeyPatch, key: str, a_second: int
) -> None:
    """Work without end is read at no less than nine tenths of what is allowed, and no 429 is drawn."""
    monkeypatch.setattr(crawl, "LIMIT", 1)
    time, secrets = SimulatedTime(), MemorySecrets()
    with Sandbox(empty_story(AS_OF), clock=Clock(AS_OF), door=Door(is_limited=True)) as sandbox:
        sandbox.stripe.limits.monotonic = time.monotonic
        for number in range(300):
            body = {"act": "charge", "amount": 1000 + number, "live": "live" in key}
            sandbox.act({"service": "stripe", **body})
        sandbox.clock.advance(timedelta(seconds=5))
        connect_stripe(key, base_url=sandbox.url, secrets=secrets, secret_name="n", meter=Tally())
        time.seconds += 10
        processor = StripeProcessor(
            base_url=sandbox.url, secrets=secrets, secret_name="n", meter=Tally(),
            manners=Manners(Patience(1, 0.0, 0.0), monotonic=time.monotonic, now=sandbox.clock.now),
        )  # fmt: skip
        with closing(processor):
            began, before = time.seconds, sandbox.stripe.reads
            pages = processor.pages(None, time)
            for page in pages:
                if page.kind != "charge":
                    break
            reads, took = sandbox.stripe.reads - before, time.seconds - began
        assert sandbox.faults.drawn == []
        assert reads >= 300
        assert reads / took >= 0.9 * a_second
        assert reads <= a_second * (took + 1)


def test_a_limit_reached_by_others_is_waited_for() -> None:
    """Another program uses the same account up: our reads are refused, wait, and get through."""
    time, secrets = SimulatedTime(), MemorySecrets()
    with Sandbox(empty_story(AS_OF), clock=Clock(AS_OF)) as sandbox:
        connect_stripe(
            "rk_test_sandbox", base_url=sandbox.url, secrets=secrets, secret_name="n", meter=Tally()
        )
        sandbox.act({"service": "stripe", "act": "charge", "amount": 1000})
        sandbox.stripe.is_limited = True
        sandbox.stripe.limits.monotonic = time.monotonic
        while not sandbox.stripe.limits.refusal("theirs"):
            pass
        processor = StripeProcessor(
            base_url=sandbox.url, secrets=secrets, secret_name="n", meter=Tally(),
            manners=Manners(Patience(20, 0.5, 30.0), monotonic=time.monotonic, now=sandbox.clock.now),
        )  # fmt: skip
        with closing(processor):
            assert list(processor.pages(None, time))[-1].is_last
            assert processor.balance() == (Money(1000 - 59, "USD"),)
        assert 1.0 <= sum(time.slept) < 120
