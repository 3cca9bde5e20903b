"""Syncing a Stripe account: everything, what changed, going on after any page, and what it costs."""

import contextlib
from contextlib import closing
from datetime import timedelta

import pytest

from app.domain.charges import (
    BalanceTransaction,
    Charge,
    CheckoutSession,
    Dispute,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    Payout,
    ProcessorCustomer,
    Refund,
)
from app.domain.documents import Document, DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import CreatePaymentLink
from app.errors import Cancelled, WrongOrganisation
from app.lanes import CancelToken
from app.ports import Page
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.stripe import crawl, hints
from integrations.stripe.adapter import StripeProcessor
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


def test_what_changes_between_pages_is_not_lost(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed after every page while payers go on: the next runs end with what a fresh one finds."""
    monkeypatch.setattr(crawl, "LIMIT", 25)
    charges = [
        row.id for row in account.sandbox.stripe.account.charges if row.status(row.created) == "succeeded"
    ]
    acts = enumerate(charges)
    cursor, mirrored, runs = None, {}, 0
    while runs < 2:
        page = next(account.processor.pages(cursor, CancelToken()))
        cursor = page.cursor
        runs += page.is_last
        for key, document in gathered([page]).items():
            mirrored[key] = _kept(mirrored.get(key), document)
        account.sandbox.clock.advance(timedelta(seconds=7))
        if runs == 0:
            number, charge = next(acts)
            account.act("charge", amount=1000 + number, name="Ada", customer_name="Ada Ltd")
            with contextlib.suppress(ValueError):
                act = ("refund", "update_charge")[number % 2]
                account.act(act, charge=charge, description=f"No. {number}")
    assert mirrored == gathered(account.sync())


def _kept(before: Document | None, now: Document) -> Document:
    """As the mirror does: a payout once known is not forgotten."""
    if isinstance(now, BalanceTransaction) and isinstance(before, BalanceTransaction) and not now.payout_id:
        return replace(now, payout_id=before.payout_id)
    return now


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


def _counts(pages: list[Page]) -> dict[DocumentKind, int]:
    counts: dict[DocumentKind, int] = dict.fromkeys(DocumentKind, 0)
    for kind, _ in gathered(pages):
        counts[kind] += 1
    return counts


def _link(account: Account) -> str:
    request = account.processor.prepare(CreatePaymentLink(Money(50000, "USD"), "Deposit INV-9", "k-9"))
    return account.processor.send(request, "key-9", {}).remote_id


def test_a_paid_link_comes_home_whole(account: Account) -> None:
    """Link, page, intent and charge, with what was set and filled in."""
    link = _link(account)
    filled = {"business": "Bluebird Bakery LLC", "reference": "job-7", "fields": {"po": "PO-7"}}
    charge_id = account.act("pay_link", link=link, name="J Smith", email="ap@bluebird.example", **filled)
    found = gathered(account.sync())
    paid = found[DocumentKind.PAYMENT_LINK, link]
    assert isinstance(paid, PaymentLink)
    assert (paid.completed_count, paid.completed_limit, paid.is_active) == (1, 1, True)
    [session] = [each for each in found.values() if isinstance(each, CheckoutSession)]
    assert (session.payment_link_id, session.payer_name) == (link, "Bluebird Bakery LLC")
    assert (session.payment_status, session.client_reference) == ("paid", "job-7")
    assert dict(session.metadata) == {"link_key": "k-9", "po": "PO-7"}
    intent = found[DocumentKind.PAYMENT_INTENT, session.payment_intent_id]
    assert isinstance(intent, PaymentIntent)
    assert (intent.latest_charge_id, intent.description) == (charge_id, "Deposit INV-9")
    assert ("link_key", "k-9") in intent.metadata


def test_an_invoice_s_payments_come_with_its_number(account: Account) -> None:
    """Paid in two parts by two charges; news of them are read by one list of the invoice."""
    invoice = account.act("invoice", amount=90_000, name="Marsh Ltd", email="ap@marsh.example")
    account.act("pay_invoice", invoice=invoice, amount=40_000)
    cursor = account.sync()[-1].cursor
    account.sandbox.clock.advance(timedelta(hours=2))
    last = account.act("pay_invoice", invoice=invoice)
    pages = account.sync(cursor)
    paid = [each for each in gathered(pages).values() if isinstance(each, InvoicePayment)]
    assert {each.invoice_number for each in paid} == {"LARK-0001"}
    assert sorted((each.amount.minor, each.status) for each in paid) == [(40_000, "paid"), (50_000, "paid")]
    charge = gathered(pages)[DocumentKind.CHARGE, last]
    assert isinstance(charge, Charge)
    assert charge.payment_intent_id in {each.payment_intent_id for each in paid}


def test_a_customer_is_followed_to_its_end(account: Account) -> None:
    """Renamed, then deleted: an object of three fields is no damage but a deletion."""
    customer = account.act("customer", name="Marsh", email="ap@marsh.example")
    cursor = account.sync()[-1].cursor
    account.sandbox.clock.advance(timedelta(hours=2))
    account.act("update_customer", customer=customer, name="Marsh Ltd")
    pages = account.sync(cursor)
    named = gathered(pages)[DocumentKind.PROCESSOR_CUSTOMER, customer]
    assert isinstance(named, ProcessorCustomer)
    assert named.name == "Marsh Ltd"
    account.sandbox.clock.advance(timedelta(hours=2))
    account.act("delete_customer", customer=customer)
    pages = account.sync(pages[-1].cursor)
    assert [page.deleted for page in pages if page.deleted] == [(customer,)]
    assert not [flaw for page in pages for flaw in page.flaws]


def test_a_list_without_its_right_is_left_out_and_named(account: Account) -> None:
    """The rest is read; a day later, with the right, what was left out comes whole."""
    account.act("customer", name="Marsh", email="ap@marsh.example")
    rights = ["customer_read", "checkout_session_read", "payment_links_read", "invoice_read"]
    account.act("key", key="rk_test_sandbox", lacks=rights)
    pages = account.sync()
    assert [page.warnings for page in pages if page.warnings] == [
        (f"The Stripe key lacks the permission rak_{right}",) for right in rights
    ]
    counts = _counts(pages)
    assert counts[DocumentKind.PROCESSOR_CUSTOMER] == 0
    assert counts[DocumentKind.CHARGE] == len(sample_story().charges)
    account.reads()
    account.sandbox.clock.advance(timedelta(minutes=5))
    account.act("update_customer", customer=_some_customer(account), name="Other")
    again = account.sync(pages[-1].cursor)
    assert not [page for page in again if page.warnings]
    account.act("key", key="rk_test_sandbox", lacks=[])
    account.sandbox.clock.advance(timedelta(days=1, hours=1))
    last = account.sync(again[-1].cursor)
    assert _counts(last)[DocumentKind.PROCESSOR_CUSTOMER] == len(account.sandbox.stripe.account.customers)


def _some_customer(account: Account) -> str:
    return next(iter(account.sandbox.stripe.account.customers)).id


def test_a_right_taken_away_later_is_named_too(account: Account) -> None:
    """Then the changed object is left out, not asked for again and again."""
    cursor = account.sync()[-1].cursor
    account.act("key", key="rk_test_sandbox", lacks=["customer_read"])
    account.sandbox.clock.advance(timedelta(hours=2))
    account.act("update_customer", customer=_some_customer(account), name="Other")
    pages = account.sync(cursor)
    assert [page.warnings for page in pages if page.warnings] == [
        ("The Stripe key lacks the permission rak_customer_read",)
    ]
    assert pages[-1].is_last


def test_a_payout_is_looked_at_until_it_is_told_apart(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at every sync, but some hours later, though its event never came."""
    monkeypatch.setattr(hints, "MONEY", ("charge.succeeded",))
    account.act("charge", amount=500_000)
    monday = AS_OF + timedelta(days=14 - AS_OF.weekday())
    account.sandbox.clock.advance(monday.replace(hour=2) - account.sandbox.clock.now())
    pages = account.sync()
    waiting = [
        each for each in gathered(pages).values()
        if isinstance(each, Payout) and each.reconciliation == "in_progress"
    ]  # fmt: skip
    assert waiting
    inside = {each.payout_id for each in gathered(pages).values() if isinstance(each, BalanceTransaction)}
    assert waiting[0].remote_id not in inside
    account.sandbox.clock.advance(timedelta(hours=1))
    account.reads()
    pages = account.sync(pages[-1].cursor)
    assert account.reads() <= 3
    account.sandbox.clock.advance(timedelta(days=1))
    pages = account.sync(pages[-1].cursor)
    told = gathered(pages)[DocumentKind.PAYOUT, waiting[0].remote_id]
    assert isinstance(told, Payout)
    assert told.reconciliation == "completed"
    lines = [
        each for each in gathered(pages).values()
        if isinstance(each, BalanceTransaction) and each.payout_id == told.remote_id
    ]  # fmt: skip
    assert sum(each.net.minor for each in lines) == 0
    assert lines


def test_manual_payouts_are_never_asked_for_their_contents(account: Account) -> None:
    """Stripe can't say what is in them (2.3)."""
    account.sandbox.clock.advance(timedelta(days=3))
    account.act("charge", amount=500_000)
    account.sandbox.clock.advance(timedelta(days=5))
    manual = account.act("payout", amount=1000, method="instant")
    pages = account.sync()
    payout = gathered(pages)[DocumentKind.PAYOUT, manual]
    assert isinstance(payout, Payout)
    assert (payout.is_automatic, payout.reconciliation) == (False, "not_applicable")
    assert manual not in {
        each.payout_id for each in gathered(pages).values() if isinstance(each, BalanceTransaction)
    }


def test_a_fee_without_an_event_comes(account: Account) -> None:
    """Balance transactions are listed in every run, for no event tells of a fee."""
    cursor = account.sync(account.sync()[-1].cursor)[-1].cursor
    account.sandbox.clock.advance(timedelta(minutes=5))
    fee = account.act("fee", amount=250, description="Radar")
    found = gathered(account.sync(cursor))
    charged = found[DocumentKind.BALANCE_TRANSACTION, fee]
    assert isinstance(charged, BalanceTransaction)
    assert (charged.category, charged.net, charged.source_id) == ("fee", Money(-250, "USD"), "")


def test_a_pending_debit_that_fails_is_undone(account: Account) -> None:
    """Its money came and goes: charge_failure, and the charge is failed."""
    charge = account.act("charge", amount=10_000, method="us_bank_account", status="failed")
    first = gathered(account.sync())[DocumentKind.CHARGE, charge]
    assert isinstance(first, Charge)
    assert first.status == "pending"
    cursor = account.sync()[-1].cursor
    account.sandbox.clock.advance(timedelta(days=4))
    found = gathered(account.sync(cursor))
    failed = found[DocumentKind.CHARGE, charge]
    assert isinstance(failed, Charge)
    assert failed.status == "failed"
    assert [
        each.amount for each in found.values()
        if isinstance(each, BalanceTransaction) and each.category == "charge_failure"
    ] == [Money(-10_000, "USD")]  # fmt: skip


def test_two_currencies_and_an_exchange(account: Account) -> None:
    """Each movement is in the currency it settled in; the rate is exact text; balances are by currency."""
    account.act("charge", amount=20_000, currency="EUR")
    dollars = {"settled": 21_694, "settled_currency": "USD", "exchange_rate": "1.0847"}
    charge = account.act("charge", amount=20_000, currency="EUR", **dollars)
    found = gathered(account.sync())
    moved = {each.source_id: each for each in found.values() if isinstance(each, BalanceTransaction)}
    assert (moved[charge].exchange_rate, moved[charge].amount) == ("1.0847", Money(21_694, "USD"))
    held = {each.currency: each for each in account.processor.balance()}
    assert held["EUR"] == Money(20_000 - 610, "EUR")
    every = [each.net.minor for each in found.values()
             if isinstance(each, BalanceTransaction) and each.net.currency == "USD"]  # fmt: skip
    assert held["USD"].minor == sum(every)


def test_a_dispute_names_all_its_movements(account: Account) -> None:
    """Withdrawn, then won: two balance transactions."""
    charge = account.act("charge", amount=30_000)
    dispute = account.act("dispute", charge=charge)
    account.act("move_dispute", dispute=dispute, status="won", fee_back=1500)
    found = gathered(account.sync())
    won = found[DocumentKind.DISPUTE, dispute]
    assert isinstance(won, Dispute)
    assert won.status == "won"
    moved = [found[DocumentKind.BALANCE_TRANSACTION, each] for each in won.balance_transaction_ids]
    assert [each.net.minor for each in moved if isinstance(each, BalanceTransaction)] == [-31_500, 31_500]


def test_several_changes_of_one_object_are_read_once(account: Account) -> None:
    """Twenty events about one charge, one read of it."""
    account.sandbox.clock.advance(timedelta(hours=1))
    charge = account.act("charge", amount=10_000)
    cursor = account.sync(account.sync()[-1].cursor)[-1].cursor
    account.sandbox.clock.advance(timedelta(hours=1))
    for number in range(20):
        account.act("update_charge", charge=charge, description=f"No. {number}")
    account.reads()
    found = gathered(account.sync(cursor))[DocumentKind.CHARGE, charge]
    assert isinstance(found, Charge)
    assert found.description == "No. 19"
    assert account.reads() == 4


def test_a_key_of_the_other_mode_is_refused(account: Account) -> None:
    """Live and test never mix in one mirror."""
    cursor = account.sync()[-1].cursor
    account.secrets.set("live", '{"key": "rk_live_sandbox"}')
    live = StripeProcessor(
        base_url=account.sandbox.url, secrets=account.secrets, secret_name="live", meter=account.tally
    )
    with closing(live), pytest.raises(WrongOrganisation):
        next(live.pages(cursor, CancelToken()))


def test_a_broken_off_run_goes_on_while_events_reach_back(account: Account) -> None:
    """A whole walk goes on after any time; one that follows events begins anew after a month."""
    first = account.sync()
    account.sandbox.clock.advance(timedelta(hours=2))
    account.act("charge", amount=1000)
    later = next(account.processor.pages(first[-1].cursor, CancelToken())).cursor
    account.sandbox.clock.advance(timedelta(days=31))
    resumed, anew = account.sync(first[4].cursor), account.sync(later)
    whole = gathered(account.sync())
    assert gathered(anew) == whole
    assert gathered([*first[:5], *resumed]).keys() < whole.keys()
    assert gathered([*resumed, *account.sync(resumed[-1].cursor)]) == whole


def test_what_moved_while_a_run_was_broken_off_between_two_groups_of_events_comes(account: Account) -> None:
    """The second group, read hours later, has newer events: what moved before those is not passed over."""
    cursor = account.sync()[-1].cursor
    account.sandbox.clock.advance(timedelta(hours=2))
    charge = account.act("charge", amount=1000)
    broken_off = next(account.processor.pages(cursor, CancelToken())).cursor
    account.sandbox.clock.advance(timedelta(hours=1))
    refund = account.act("refund", charge=charge, amount=300)
    account.sandbox.clock.advance(timedelta(hours=3))
    account.act("customer", name="Ivy Lane")
    resumed = account.sync(broken_off)
    later = gathered([*resumed, *account.sync(resumed[-1].cursor)])
    assert (DocumentKind.REFUND, refund) in later


def test_the_calls_of_a_sync_are_foretold(account: Account) -> None:
    """Before the first only roughly, then exactly for a quiet run."""
    account.sandbox.clock.advance(timedelta(hours=1))
    assert account.processor.expected_calls(None) >= 10
    cursor = account.sync(account.sync()[-1].cursor)[-1].cursor
    account.reads()
    account.processor.organisation()
    list(account.processor.pages(cursor, CancelToken()))
    assert account.reads() == account.processor.expected_calls(cursor) == 3
    assert account.processor.expected_calls(account.sync()[0].cursor) >= 10
    account.sandbox.clock.advance(timedelta(days=40))
    account.reads()
    account.sync(cursor)
    assert account.processor.expected_calls(cursor) == pytest.approx(account.reads() + 1, rel=0.1)


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


def test_money_that_is_held_is_not_there_until_it_is_taken(account: Account) -> None:
    """A hold “succeeded” as well; it is taken, in part perhaps, or let go, and then it is no payment."""
    taken, part, gone = (account.act("charge", amount=10_000, is_held=True) for _ in range(3))

    def charges(cursor: str | None = None) -> list[tuple[str, int, int]]:
        found = gathered(account.sync(cursor))
        told = [found[DocumentKind.CHARGE, one] for one in (taken, part, gone)]
        return [
            (str(one.status), one.amount.minor, one.refunded.minor) for one in told if isinstance(one, Charge)
        ]

    assert charges() == [("pending", 10_000, 0)] * 3
    cursor = account.sync()[-1].cursor
    account.sandbox.clock.advance(timedelta(days=2))
    account.act("capture", charge=taken)
    account.act("capture", charge=part, amount=6_000)
    account.act("let_go", charge=gone)
    assert charges(cursor) == [("succeeded", 10_000, 0), ("succeeded", 6_000, 0), ("failed", 10_000, 10_000)]
    account.act("refund", charge=part, amount=1_000)
    assert charges()[1] == ("succeeded", 6_000, 1_000)
    moved = gathered(account.sync())
    assert [
        each.amount.minor for each in moved.values()
        if isinstance(each, BalanceTransaction) and each.source_id == part
    ] == [6_000]  # fmt: skip
