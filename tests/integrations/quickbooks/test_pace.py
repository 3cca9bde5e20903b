"""The pace against the stand-in's true limits, on a simulated clock; the minute's limit and the month's."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import CreatePayment
from app.errors import AllowanceSpent, RateLimited
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import CallKind
from integrations.grant import TokenPlace
from integrations.http import Http
from integrations.oauth import ConsentWay
from integrations.quickbooks import reading
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, Tuning
from integrations.quickbooks.batching import Item
from integrations.quickbooks.client import Manners, Patience
from integrations.quickbooks.connect import connect_quickbooks
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import generated_story
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from tests.integrations.quickbooks.conftest import NOW, Books

PER_SECOND, PER_MINUTE, BATCHES_A_MINUTE, CALLS_A_MINUTE = 10, 500, 40, 800
SHARE = 0.9


@pytest.fixture
def paced(tmp_path: Path) -> Iterator[Books]:
    """A company of 300 invoices with the limits on; time passes only while our pace waits."""
    clock = Clock(NOW, is_simulated=True)
    tally = Tally()
    story = generated_story(30, 300, 1, NOW)
    with Sandbox(story, clock=clock, door=Door(is_limited=True)) as sandbox, closing(Http()) as http:
        app = QuickBooksApp(sandbox.url, sandbox.url, "sandbox-client")
        place = TokenPlace(MemorySecrets(), "quickbooks:test", tmp_path)
        way = ConsentWay(press_connect, timeout=10)
        made = connect_quickbooks(app, "sandbox-secret", place, way, meter=tally, cancel=CancelToken())
        clock.sleep(60)
        once = replace(Manners(), patience=Patience(attempts=1), monotonic=clock.monotonic, sleep=clock.sleep)
        tuning = Tuning(manners=once)
        ledger = QuickBooksLedger(app, made.remote_id, place, meter=tally, tuning=tuning, http=http)
        tally.take()
        yield Books(sandbox, app, place, made, ledger, tally)


def test_a_long_sync_uses_what_the_limits_allow(paced: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of pages: over nine tenths of the limits are used, and no call is refused."""
    monkeypatch.setattr(reading, "PAGE", 2)
    began = paced.sandbox.clock.now()
    calls = 0
    while calls < 900:
        list(paced.ledger.pages(None, CancelToken()))
        calls += paced.reads()
    seconds = (paced.sandbox.clock.now() - began).total_seconds()
    assert calls / (seconds / 60) >= SHARE * PER_MINUTE, (calls, seconds)


def test_a_short_sync_uses_the_seconds(paced: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a minute it is the second's limit that counts."""
    monkeypatch.setattr(reading, "PAGE", 10)
    began = paced.sandbox.clock.now()
    list(paced.ledger.pages(None, CancelToken()))
    calls = paced.reads()
    seconds = (paced.sandbox.clock.now() - began).total_seconds()
    assert 100 < calls < 400
    assert calls / seconds >= SHARE * PER_SECOND


def _payment(ledger: QuickBooksLedger, cents: int) -> Item:
    write = CreatePayment(
        "1", date(2026, 11, 20), Money(cents, "USD"), (), f"ch_{cents}", f"Stripe ch_{cents}"
    )
    return Item(ledger.prepare(write), {})


def test_a_long_commit_uses_what_the_limits_allow(paced: Books) -> None:
    """A thousand writes, one by one: over nine tenths of the limits, none refused, each made once."""
    began = paced.sandbox.clock.now()
    for number in range(1, 1001):
        item = _payment(paced.ledger, number)
        paced.ledger.send(item.request, f"key-{number}", item.ids)
    seconds = (paced.sandbox.clock.now() - began).total_seconds()
    assert paced.tally.take() == {("quickbooks", CallKind.WRITE): 1000}
    assert 1000 / (seconds / 60) >= SHARE * PER_MINUTE


@pytest.mark.parametrize(
    ("size", "batches", "most"), [(2, 90, BATCHES_A_MINUTE), (30, 60, CALLS_A_MINUTE / 30)]
)
def test_batches_use_what_the_limits_allow(paced: Books, size: int, batches: int, most: float) -> None:
    """Small batches meet the limit of batches, full ones that of calls; neither is overstepped."""
    began = paced.sandbox.clock.now()
    for number in range(batches):
        items = [_payment(paced.ledger, number * size + at + 1) for at in range(size)]
        paced.ledger.send_many(items, f"batch-{number}")
    seconds = (paced.sandbox.clock.now() - began).total_seconds()
    assert batches / (seconds / 60) >= SHARE * most


def test_a_minutes_limit_passes(books: Books) -> None:
    """Refused three times, then let through: nobody hears of it but the one who waited."""
    books.fail("429", "quickbooks.query", times=2)
    assert books.everything()


def test_a_minutes_limit_that_lasts_is_only_a_limit(books: Books) -> None:
    """One round of waiting that did not help says nothing about the month."""
    books.fail("429", "quickbooks.read.*", times=3)
    with pytest.raises(RateLimited) as slowed:
        books.ledger.organisation()
    assert not isinstance(slowed.value, AllowanceSpent)
    assert slowed.value.retry_after is not None
    assert books.ledger.organisation()


def test_the_months_reads_are_told_by_writes_that_pass(books: Books) -> None:
    """Reads stay refused while a write goes through: the month's are used up, and it says so."""
    item = _payment(books.ledger, 100)
    books.sandbox.act({"act": "quirk", "blocks_reads": True})
    with pytest.raises(RateLimited):
        books.ledger.organisation()
    books.ledger.send(item.request, "key-1", {})
    with pytest.raises(AllowanceSpent):
        books.ledger.organisation()
    books.sandbox.act({"act": "quirk", "blocks_reads": False})
    assert books.ledger.organisation()


def test_the_months_reads_are_told_by_patience(books: Books) -> None:
    """Without a write, a second round of minutes that did not help tells it too."""
    books.sandbox.act({"act": "quirk", "blocks_reads": True})
    with pytest.raises(RateLimited):
        books.ledger.organisation()
    with pytest.raises(AllowanceSpent):
        books.ledger.organisation()


def test_what_intuit_allows_is_told(books: Books) -> None:
    """The free tier's month of reads; writes are not counted."""
    allowed = books.ledger.allowances
    assert (allowed.tier, allowed.per_month, allowed.per_minute) == ("Builder", 500_000, 500)
    assert allowed.reads_only


def test_calls_are_foreseen(books: Books) -> None:
    """What a sync is said to cost is about what it costs, the first time and later."""
    foreseen = books.ledger.expected_calls(None)
    books.ledger.organisation()
    cursor = books.sync()[-1].cursor
    assert books.reads() == foreseen
    foreseen = books.ledger.expected_calls(cursor)
    books.ledger.organisation()
    books.sync(cursor)
    assert abs(books.reads() - foreseen) <= 1
