"""Limits, their headers and the bytes that go out (wire/xero.md 4, 9.8)."""

import gzip
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.xero.limits import Limits


@pytest.fixture
def limited(story: Any, caller: Any) -> Iterator[Any]:
    """A caller under the true limits of the Starter tier."""
    with Sandbox(story, clock=Clock(story.as_of), door=Door(is_limited=True)) as sandbox:
        yield caller(sandbox)


def test_every_answer_says_what_is_left(limited: Any) -> None:
    """Day, minute and app on a 200, a 400 and a 404."""
    first = limited.get("Organisation")
    assert (first.headers["x-daylimit-remaining"], first.headers["x-minlimit-remaining"]) == ("999", "59")
    assert first.headers["x-appminlimit-remaining"] == "9999"
    missing = limited.get("Invoices/5934ed13-817b-4aa6-8afa-4c0cacd8fc75")
    assert (missing.status, missing.headers["x-minlimit-remaining"]) == (404, "58")
    bad = limited.put("Invoices", {"Invoices": [{}]})
    assert (bad.status, bad.headers["x-minlimit-remaining"]) == (400, "57")


def test_sixty_a_minute(limited: Any) -> None:
    """The sixty-first is refused with its problem and Retry-After; the next window lets it in."""
    assert all(limited.get("Organisation").status == 200 for _ in range(60))
    refused = limited.get("Organisation")
    assert (refused.status, refused.body) == (429, b"")
    assert refused.headers["x-rate-limit-problem"] == "minute"
    assert 1 <= int(refused.headers["retry-after"]) <= 61
    assert refused.headers["x-minlimit-remaining"] == "0"
    limited.sandbox.clock.advance(timedelta(seconds=int(refused.headers["retry-after"])))
    assert limited.get("Organisation").status == 200


def test_what_does_not_get_in_is_not_counted(limited: Any) -> None:
    """401 and 403 cost nothing; neither does a refused call."""
    limited.get("Organisation", Authorization="Bearer x")
    limited.get("Organisation", xero_tenant_id="5934ed13-817b-4aa6-8afa-4c0cacd8fc75")
    assert limited.get("Organisation").headers["x-minlimit-remaining"] == "59"


def test_replays_count(limited: Any) -> None:
    """The key is checked after the limits (2.7)."""
    body = {"Invoices": [limited.draft()]}
    left = int(limited.put("Invoices", body, key="k").headers["x-minlimit-remaining"])
    limited.put("Invoices", body, key="k")
    assert int(limited.get("Organisation").headers["x-minlimit-remaining"]) == left - 2


def test_tenants_have_their_own_windows(limited: Any) -> None:
    """Sixty calls here leave sixty there."""
    for _ in range(60):
        limited.get("Organisation")
    demo = limited.sandbox.xero.demo_tenant
    limited.sandbox.grant("xero", tenant=demo)
    assert limited.get("Organisation", xero_tenant_id=demo).status == 200


@pytest.mark.parametrize(("tier", "most"), [("starter", 1000), ("core", 5000), ("advanced", 5000)])
def test_the_day_by_tier(tier: str, most: int, sandbox: Sandbox) -> None:
    """A fixed window of a day: refused with day and a long Retry-After, then free again."""
    limits = Limits(sandbox.clock, tier)
    for number in range(most):
        if number % 60 == 0:
            sandbox.clock.advance(timedelta(seconds=61))
        assert limits.refusal("t", 0) is None
        limits.count("t")
    sandbox.clock.advance(timedelta(seconds=61))
    refused = limits.refusal("t", 0)
    assert refused is not None and refused.headers["X-Rate-Limit-Problem"] == "day"
    wait = int(refused.headers["Retry-After"])
    assert wait > 70_000
    sandbox.clock.advance(timedelta(seconds=wait))
    assert limits.refusal("t", 0) is None


def test_the_app_has_a_minute_too(sandbox: Sandbox) -> None:
    """Ten thousand a minute over all organisations."""
    limits = Limits(sandbox.clock, "core")
    for number in range(10_000):
        limits.count(f"t{number % 500}")
    refused = limits.refusal("another", 0)
    assert refused is not None and refused.headers["X-Rate-Limit-Problem"] == "appminute"


def test_the_tier_can_be_switched(limited: Any) -> None:
    """By the back door, while it runs."""
    limited.sandbox.act({"service": "xero", "act": "tier", "tier": "core"})
    assert limited.get("Organisation").headers["x-daylimit-remaining"] == "4999"
    with pytest.raises(ValueError, match="no tier"):
        limited.sandbox.act({"service": "xero", "act": "tier", "tier": "gold"})


def test_five_at_a_time(limited: Any) -> None:
    """The sixth in progress is refused at once, without Retry-After."""
    limited.sandbox.faults.switch(
        {"queue": [{"kind": "slow", "pattern": "xero.read.items", "times": 5, "seconds": 1.5}]}
    )
    threads = [threading.Thread(target=limited.get, args=("Items",)) for _ in range(5)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    refused = limited.get("Organisation")
    assert (refused.status, refused.headers["x-rate-limit-problem"]) == (429, "concurrent")
    assert "retry-after" not in refused.headers
    for thread in threads:
        thread.join()
    assert limited.get("Organisation").status == 200


def test_without_limits_nothing_is_refused(xero: Any) -> None:
    """Switched off they still count, and are switched on by the back door."""
    assert all(xero.get("Organisation").status == 200 for _ in range(65))
    xero.sandbox.faults.switch({})
    xero.talk(xero.sandbox.url, "POST", "/_sandbox/faults", {"limits": True})
    assert xero.get("Organisation").status == 429


def test_bytes_are_counted_before_and_after_packing(xero: Any) -> None:
    """Packed when gzip is accepted; the Organisation endpoint is free."""
    for _ in range(3):
        xero.get("Organisation")
    plain = xero.get("Invoices?page=1")
    packed = xero.get("Invoices?page=1", Accept_Encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip" and len(packed.body) < len(plain.body) / 2
    assert gzip.decompress(packed.body).startswith(b'{"Id"')
    (egress,) = xero.sandbox.state()["xero"]["egress"].values()
    assert egress["answers"] == 2
    assert egress["bytes_before_gzip"] == 2 * len(plain.body)
    assert egress["bytes_sent"] == len(plain.body) + len(packed.body)
