"""The read allowance: counted, kept, and spread before it runs out (wire/stripe.md 3.6)."""

from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta

import pytest

from app.domain.money import Money
from app.domain.writes import CreatePaymentLink
from app.errors import AllowanceSpent
from app.lanes import CancelToken
from app.ports import Allowances
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.budget import FLOOR, ReadBudget, Spending
from integrations.stripe.client import Manners, Patience
from tests.integrations.stripe.conftest import NAME, Account

TODAY = date(2026, 11, 20)


def _ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("transactions", "allowance"), [(0, 10_000), (20, 10_000), (21, 10_500), (300, 150_000)]
)
def test_the_allowance_grows_with_the_business(transactions: int, allowance: int) -> None:
    """500 reads a transaction, and never less than the floor."""
    assert Spending({}, transactions).allowance == allowance


def test_up_to_three_fifths_nothing_is_held_back() -> None:
    """A first import may take most of it in one go."""
    assert Spending({_ago(3): 5_000}).share(TODAY) == 5_000
    assert Spending({_ago(3): 5_000, TODAY: 999}).share(TODAY) == 5_000


def test_beyond_it_what_is_left_is_spread_over_the_rest_of_the_window() -> None:
    """4,000 are left, and the oldest reads make room in 20 days: 200 a day."""
    assert Spending({_ago(10): 6_000}).share(TODAY) == 200


def test_reads_older_than_the_window_do_not_count() -> None:
    """After 30 days the room is free again."""
    assert Spending({_ago(30): 9_999}).share(TODAY) == FLOOR
    assert Spending({_ago(29): 9_999}).share(TODAY) == 1


def test_no_way_of_reading_leads_past_the_allowance() -> None:
    """Whoever takes his whole share every day, after any beginning, stays within any 30 days."""
    reads: dict[date, int] = {_ago(0): 8_500}
    for day in range(1, 120):
        today = TODAY + timedelta(days=day)
        spending = Spending(reads)
        reads[today] = min(spending.share(today), FLOOR - sum(spending.within(today).values()))
        assert sum(Spending(reads).within(today).values()) <= FLOOR


def test_a_read_past_its_share_waits_and_the_last_is_refused() -> None:
    """At full pace within the share, then evenly; then writes go on and reads stop."""
    noon = datetime.combine(TODAY, time(12), UTC)
    budget = ReadBudget(lambda: Spending({_ago(10): 6_000}), lambda: noon)
    for _ in range(200):
        assert budget.pause() == 0
        budget.count()
    assert budget.pause() == 86_400 / 200
    budget.check()
    for _ in range(3_800):
        budget.count()
    with pytest.raises(AllowanceSpent):
        budget.check()


def test_reads_not_kept_yet_still_count() -> None:
    """Asking again what is kept takes over other programs' reads and forgets none of ours."""
    noon = datetime.combine(TODAY, time(12), UTC)
    kept = {TODAY: 9_998}
    budget = ReadBudget(lambda: Spending(kept), lambda: noon)
    budget.renew()
    budget.count()
    budget.renew()
    budget.check()
    kept[TODAY] = FLOOR
    budget.renew()
    with pytest.raises(AllowanceSpent):
        budget.check()


class _Waiting(CancelToken):
    """Remembers what it was asked to wait for, and waits for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.waited: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Wait for nothing."""
        self.waited.append(seconds)


def _spent(account: Account, spending: Spending) -> StripeProcessor:
    manners = Manners(
        Patience(1, 0.0, 0.0), spending=lambda: spending, monotonic=iter(range(10**6)).__next__,
        now=account.sandbox.clock.now,
    )  # fmt: skip
    return StripeProcessor(
        base_url=account.sandbox.url, secrets=account.secrets, secret_name=NAME, meter=account.tally,
        manners=manners,
    )  # fmt: skip


def test_a_sync_slows_down_and_says_what_it_may(account: Account) -> None:
    """Past the share of the day every read waits its turn; the balance, asked for by hand, does not."""
    yesterday = account.sandbox.clock.now().date() - timedelta(days=1)
    spending = Spending({yesterday: 7_100}, 10)
    cancel = _Waiting()
    with closing(_spent(account, spending)) as processor:
        assert processor.allowances == Allowances("sandbox", per_minute=1500, per_month=10_000)
        assert list(processor.pages(None, cancel))[-1].is_last
    assert cancel.waited == []  # a hundred a day are free, and this took fewer
    with closing(_spent(account, Spending({yesterday: 9_800}, 10))) as tight:
        list(tight.pages(None, cancel))
    assert cancel.waited
    assert min(cancel.waited) > 3600


def test_a_spent_allowance_stops_reading_and_not_writing(account: Account) -> None:
    """The sync ends with an error of its own; nothing was read."""
    before = account.sandbox.stripe.reads
    with closing(_spent(account, Spending({account.sandbox.clock.now().date(): FLOOR}))) as spent:
        with pytest.raises(AllowanceSpent):
            list(spent.pages(None, CancelToken()))
        assert account.sandbox.stripe.reads == before
        link = spent.prepare(CreatePaymentLink(Money(5000, "USD"), "Deposit", "k-1"))
        assert spent.send(link, "key-1", {}).remote_id


def test_our_count_is_stripe_s(account: Account) -> None:
    """What the meter counts is what the stand-in counts, failed reads that were answered included."""
    account.reads()
    before = account.sandbox.stripe.reads
    account.order("error_after", "stripe.read.charges")
    account.sync()
    assert account.reads() == account.sandbox.stripe.reads - before
    state = account.sandbox.stripe.state()["read_allowance"]
    assert isinstance(state, dict)
    assert state["used"] == account.sandbox.stripe.reads
    assert state["allowed"] >= FLOOR
