"""Syncing a Stripe account: everything, what changed, going on after any page, and what it costs."""

from datetime import timedelta

import pytest

from app.domain.documents import BalanceTransaction, Charge, Dispute, DocumentKind, Payout, Refund
from app.domain.money import Money
from app.errors import Cancelled
from app.lanes import CancelToken
from integrations.sandbox.sample.story import sample_story
from integrations.stripe import crawl
from tests.integrations.stripe.conftest import Account, gathered


def test_the_whole_account_comes_home(account: Account) -> None:
    """Every charge, refund and dispute of the story, with the fees of its movements."""
    story = sample_story()
    pages = account.sync()
    found = gathered(pages)
    counts = {kind: sum(1 for key in found if key[0] is kind) for kind in DocumentKind}
    assert counts[DocumentKind.CHARGE] == len(story.charges)
    assert counts[DocumentKind.REFUND] == len(story.refunds)
    assert counts[DocumentKind.DISPUTE] == len(story.disputes)
    assert not [flaw for page in pages for flaw in page.flaws]
    assert [page.is_last for page in pages] == [False] * (len(pages) - 1) + [True]
    charges = sorted(each.amount.minor for each in found.values() if isinstance(each, Charge))
    assert charges == sorted(each.amount.minor for each in story.charges)


def test_payouts_are_the_sum_of_what_is_in_them(account: Account) -> None:
    """All movements of a payout Stripe can tell apart add to zero with its own line."""
    found = gathered(account.sync())
    movements = [each for each in found.values() if isinstance(each, BalanceTransaction)]
    payouts = [each for each in found.values() if isinstance(each, Payout)]
    told = [each for each in payouts if each.reconciliation == "completed"]
    assert told
    for payout in told:
        inside = [each for each in movements if each.payout_id == payout.remote_id]
        assert sum(each.net.minor for each in inside) == 0
        assert -payout.amount in [each.net for each in inside]


def test_a_sync_goes_on_after_any_page(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped after every page and continued from its cursor, it brings the same."""
    whole = gathered(account.sync())
    monkeypatch.setattr(crawl, "LIMIT", 40)
    cursor, found = None, []
    for _ in range(1000):
        page = next(account.processor.pages(cursor, CancelToken()))
        cursor = page.cursor
        found.append(page)
        if page.is_last:
            break
    assert gathered(found) == whole


def test_no_news_costs_two_reads(account: Account) -> None:
    """The allowance is 10,000 reads a month: a quiet run asks for events and movements only."""
    account.sandbox.clock.advance(timedelta(hours=1))
    cursor = account.sync()[-1].cursor
    cursor = account.sync(cursor)[-1].cursor
    account.reads()
    assert account.sync(cursor)[-1].is_last
    assert account.reads() == 2


def test_news_arrive(account: Account) -> None:
    """A new charge, a refund of an old one and a dispute come with the next run."""
    before = gathered(account.sync())
    cursor = account.sync()[-1].cursor
    old = [
        each for each in before.values()
        if isinstance(each, Charge) and each.status == "succeeded" and not each.refunded
        and not each.is_disputed and each.balance_transaction_id
    ]  # fmt: skip
    account.sandbox.clock.advance(timedelta(hours=2))
    new_id = account.sandbox.stripe.charge(Money(12345, "USD"), ("Ada Marsh", "ada@example.com"))
    account.sandbox.stripe.refund(old[0].remote_id, Money(100, "USD"))
    account.sandbox.stripe.dispute(old[1].remote_id)
    found = gathered(account.sync(cursor))
    new, refunded, disputed = (
        found[DocumentKind.CHARGE, each] for each in (new_id, old[0].remote_id, old[1].remote_id)
    )
    assert isinstance(new, Charge)
    assert new.amount == Money(12345, "USD")
    assert isinstance(refunded, Charge)
    assert refunded.refunded == Money(100, "USD")
    assert isinstance(disputed, Charge)
    assert disputed.is_disputed
    assert any(isinstance(each, Refund) and each.charge_id == old[0].remote_id for each in found.values())
    assert any(isinstance(each, Dispute) and each.charge_id == old[1].remote_id for each in found.values())


def test_many_news_are_read_by_list(account: Account) -> None:
    """Five new charges cost a list of charges and one of intents, not ten reads."""
    account.sandbox.clock.advance(timedelta(hours=1))
    cursor = account.sync(account.sync()[-1].cursor)[-1].cursor
    account.sandbox.clock.advance(timedelta(hours=1))
    ids = {account.sandbox.stripe.charge(Money(1000 + n, "USD"), (f"Payer {n}", "")) for n in range(5)}
    account.reads()
    found = gathered(account.sync(cursor))
    assert ids <= {key[1] for key in found}
    assert account.reads() == 5


def test_a_long_absence_reads_everything(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """Past what events remember, the account is read anew."""
    pages = account.sync()
    monkeypatch.setattr(crawl, "OLDEST_EVENT", -1)
    assert gathered(account.sync(pages[-1].cursor)) == gathered(pages)


def test_cancelling_stops_between_pages(account: Account) -> None:
    """A cancelled sync raises at the next step."""
    cancel = CancelToken()
    pages = account.processor.pages(None, cancel)
    next(pages)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(pages)


@pytest.mark.parametrize("kind", ["429", "500", "503", "cut_before"])
def test_reads_are_repeated(account: Account, kind: str) -> None:
    """Passing failures are not seen."""
    account.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": "stripe.read.charges", "times": 2}]})
    assert account.sync()[-1].is_last
