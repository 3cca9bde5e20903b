"""Xero's limits on a simulated clock: no 429 of our own making, and nearly all that is allowed is used."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.documents import Invoice
from app.errors import AllowanceSpent, RateLimited
from app.jobs.metering import Tally
from app.lanes import CancelToken
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.oauth import ConsentWay
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.xero import crawl
from integrations.xero.adapter import Tuning, XeroApp, XeroLedger
from integrations.xero.client import Manners, Patience
from integrations.xero.connect import Choice, connect_xero
from tests.integrations.sandbox.conftest import NOW, small_story
from tests.integrations.xero.conftest import CLIENT, Books


class Simulated:
    """Time that passes only where somebody waits; the stand-in's clock moves with it."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.passed = 0.0
        self.before_sleep: Callable[[float], None] = lambda _seconds: None

    def check(self) -> None:
        """Nobody asks to stop."""

    def sleep(self, seconds: float) -> None:
        """Let it pass."""
        self.before_sleep(seconds)
        self.passed += seconds
        self.clock.advance(timedelta(seconds=seconds))

    def monotonic(self) -> float:
        """Seconds that have passed."""
        return self.passed


@pytest.fixture
def limited(tmp_path: Path) -> Iterator[tuple[Books, Simulated]]:
    """The small company under Xero's true limits."""
    tally, clock = Tally(), Clock(NOW)
    time = Simulated(clock)
    tuning = Tuning(manners=Manners(Patience(attempts=3, first=0.0, longest=0.0), monotonic=time.monotonic))
    door = Door(is_limited=True)
    with Sandbox(small_story(), clock=clock, door=door) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        app = XeroApp(sandbox.url, sandbox.url, CLIENT)
        place = TokenPlace(MemorySecrets(), "xero:test", tmp_path)
        organisation = connect_xero(
            app, Choice(), place, ConsentWay(press_connect, timeout=10), meter=tally, cancel=CancelToken()
        )
        # The connecting call used its own pace; its minute passes.
        time.sleep(61)
        ledger = XeroLedger(app, organisation.remote_id, place, meter=tally, tuning=tuning, http=http)
        tally.take()
        yield Books(sandbox, app, place, organisation, ledger, tally), time


def test_syncing_uses_the_limit_and_never_draws_a_429(limited: tuple[Books, Simulated]) -> None:
    """Three hundred calls in a row: at least nine tenths of sixty a minute, and no refusal."""
    books, time = limited
    began = time.passed
    waits: list[tuple[float, int]] = []
    time.before_sleep = lambda seconds: waits.append((time.passed + seconds - began, _calls(books)))
    cursor = None
    while _calls(books) < 300:
        cursor = list(books.ledger.pages(cursor, time))[-1].cursor
    until, calls = waits[-1]
    assert calls / (until / 60) >= 60 * 0.9
    assert not books.sandbox.faults.drawn


def _calls(books: Books) -> int:
    left = books.ledger.allowances.remaining_today
    return 0 if left is None else 1000 - left - 1


def test_a_call_that_cannot_be_stopped_is_told_to_wait(limited: tuple[Books, Simulated]) -> None:
    """Without a cancel token nothing sleeps: the pause comes back as RateLimited."""
    books, time = limited
    for _ in range(55):
        books.ledger.organisation()
    with pytest.raises(RateLimited) as caught:
        books.ledger.organisation()
    assert caught.value.retry_after
    time.sleep(caught.value.retry_after.total_seconds())
    books.ledger.organisation()


def test_a_day_used_up_is_said_and_nothing_more_is_asked(limited: tuple[Books, Simulated]) -> None:
    """What is left is told after each answer; once Xero refuses for the day, no call is made until then."""
    books, time = limited
    tenant = books.organisation.remote_id
    books.ledger.organisation()
    left = books.ledger.allowances.remaining_today
    assert left is not None
    assert books.ledger.allowances.per_day == 1_000
    for _ in range(left - 1):
        books.sandbox.xero.limits.count(tenant)
    time.sleep(61)
    assert books.ledger.organisation() == books.organisation
    with pytest.raises(AllowanceSpent) as spent:
        books.ledger.organisation()
    assert spent.value.retry_after
    before = sum(books.tally.take().values())
    with pytest.raises(AllowanceSpent):
        books.ledger.organisation()
    assert sum(books.tally.take().values()) == 0 < before, "nothing more is asked until then"


def test_an_unread_page_is_asked_for_in_its_minute(
    limited: tuple[Books, Simulated], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A 429 in the middle of a crawl is waited out through the cancel token, and the page comes."""
    books, time = limited
    monkeypatch.setattr(crawl, "PAGE", 2)
    books.fail("429", "xero.read.invoices", times=1)
    before = time.passed
    pages = list(books.ledger.pages(None, time))
    assert time.passed > before
    assert len([d for p in pages for d in p.documents if isinstance(d, Invoice)]) >= 4
    assert pages[-1].is_last
