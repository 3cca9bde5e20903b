"""Payment links: the frozen bytes, one link for one key, and finding it when its outcome is unknown."""

from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from app.domain.charges import PaymentLink
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.writes import CreatePaymentLink, PreparedRequest, SwitchOffPaymentLink
from app.errors import BadInput, OutcomeUnknown, RecordGone, RemoteRejected
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.sample.story import AS_OF
from integrations.stripe import links
from tests.integrations.stripe.conftest import Account

DEPOSIT = CreatePaymentLink(
    Money(50000, "USD"), "Deposit INV-1042 & more", "k-7f3a", (("doc", "INV-1042"), ("doc_id", "401"))
)


@pytest.fixture
def seen(account: Account, monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """The writes as they came over the wire."""
    requests: list[Request] = []
    stand_in = account.sandbox.stripe
    answer = stand_in.answer

    def watched(request: Request) -> Response:
        if request.method == "POST":
            requests.append(request)
        return answer(request)

    monkeypatch.setattr(stand_in, "answer", watched)
    return requests


def _prepared(account: Account, write: CreatePaymentLink = DEPOSIT) -> PreparedRequest:
    return account.processor.prepare(write)


def _made(account: Account) -> int:
    return len(account.sandbox.stripe.links.links)


def test_a_link_is_for_one_payment_by_card(account: Account) -> None:
    """The body of wire/stripe.md 2.5: limit 1, card only, our metadata on the link and on the payment."""
    request = _prepared(account)
    fields = {name: value[0] for name, value in parse_qs(request.body.decode()).items()}
    assert request == _prepared(account)
    assert (request.method, request.path, request.creates) == (
        "POST", "/v1/payment_links", DocumentKind.PAYMENT_LINK,
    )  # fmt: skip
    assert fields["restrictions[completed_sessions][limit]"] == "1"
    assert fields["payment_method_types[0]"] == "card"
    assert fields["line_items[0][price_data][unit_amount]"] == "50000"
    assert fields["payment_intent_data[description]"] == "Deposit INV-1042 & more"
    for prefix in ("metadata", "payment_intent_data[metadata]"):
        assert fields[f"{prefix}[link_key]"] == "k-7f3a"
        assert fields[f"{prefix}[doc_id]"] == "401"


@pytest.mark.parametrize(
    ("amount", "unit"),
    [(Money(1234, "USD"), "1234"), (Money(500, "JPY"), "500"), (Money(1230, "KWD"), "1230"),
     (Money(700, "UGX"), "70000"), (Money(50000, "MGA"), "500")],
)  # fmt: skip
def test_a_link_asks_in_stripe_s_own_units(account: Account, amount: Money, unit: str) -> None:
    """The special currencies of 2.7 on the way out."""
    body = _prepared(account, CreatePaymentLink(amount, "Deposit", "k")).body
    assert f"[unit_amount]={unit}&".encode() in body


@pytest.mark.parametrize("amount", [Money(1234, "KWD"), Money(50050, "MGA")])
def test_an_amount_stripe_cannot_charge_is_refused_before_it_is_signed(
    account: Account, amount: Money
) -> None:
    """The last of three places must be zero, and an ariary has no cents."""
    with pytest.raises(BadInput):
        _prepared(account, CreatePaymentLink(amount, "Deposit", "k"))


def test_exactly_the_frozen_bytes_are_sent_under_the_key(account: Account, seen: list[Request]) -> None:
    """What was signed is what leaves; the product is made once and then there."""
    first = account.processor.send(_prepared(account), "key-1", {})
    second = account.processor.send(
        _prepared(account, CreatePaymentLink(Money(7000, "USD"), "Déposit № 2", "k-2")), "key-2", {}
    )
    assert [each.path.rpartition("/")[2] for each in seen] == [
        "payment_links", "products", "payment_links", "payment_links",
    ]  # fmt: skip
    assert seen[0].body == seen[2].body == _prepared(account).body
    assert seen[0].headers["idempotency-key"] == seen[2].headers["idempotency-key"] == "key-1"
    assert seen[3].headers["content-type"] == _prepared(account).content_type
    assert len(account.sandbox.stripe.business.products.rows) == 1
    [link] = first.documents
    assert isinstance(link, PaymentLink)
    assert (link.completed_limit, link.is_active, ("link_key", "k-7f3a") in link.metadata) == (1, True, True)
    assert first.remote_id != second.remote_id
    assert first.trace.startswith("req_")


def test_the_same_key_gives_the_same_link(account: Account) -> None:
    """Sent again after a crash: one link."""
    request = _prepared(account)
    assert account.processor.send(request, "key-1", {}).remote_id == (
        account.processor.send(request, "key-1", {}).remote_id
    )
    assert _made(account) == 1


@pytest.mark.parametrize("kind", ["cut_after", "error_after", "half", "slow"])
def test_a_lost_answer_is_found_by_the_link_s_own_name(account: Account, kind: str) -> None:
    """The work was done though no answer came: it is looked up and taken over."""
    request = _prepared(account)
    account.processor.send(_prepared(account, CreatePaymentLink(Money(100, "USD"), "x", "k-0")), "key-0", {})
    assert account.processor.look_up(request, {}, AS_OF) is None
    if kind == "slow":
        account.processor.send(request, "key-1", {})
    else:
        account.order(kind, "stripe.write.payment_links")
        with pytest.raises(OutcomeUnknown):
            account.processor.send(request, "key-1", {})
    found = account.processor.look_up(request, {}, AS_OF)
    assert found is not None
    assert found.was_looked_up
    assert found.documents
    assert _made(account) == 2


def test_a_late_link_is_not_made_twice(account: Account) -> None:
    """The connection was cut and the work done later: meanwhile the key is in use, then it is known."""
    request = _prepared(account)
    account.sandbox.stripe.business.products.create({"id": links.PRODUCT, "name": "Deposit"})
    account.order("late", "stripe.write.payment_links")
    for _ in range(2):
        with pytest.raises(OutcomeUnknown):
            account.processor.send(request, "key-1", {})
        assert _made(account) == 0
    account.sandbox.clock.advance(account.processor.terms.quiet)
    found = account.processor.look_up(request, {}, AS_OF)
    assert found is not None
    assert account.processor.send(request, "key-1", {}).remote_id == found.remote_id
    assert _made(account) == 1


def test_a_stored_failure_of_done_work_is_looked_up(account: Account) -> None:
    """Stripe repeats the 500 for its key; the link is there, so no new key is used."""
    request = _prepared(account)
    account.sandbox.stripe.business.products.create({"id": links.PRODUCT, "name": "Deposit"})
    account.order("error_after", "stripe.write.payment_links")
    with pytest.raises(OutcomeUnknown):
        account.processor.send(request, "key-1", {})
    found = account.processor.send(request, "key-1", {})
    assert found.was_looked_up
    assert _made(account) == 1


def test_a_stored_failure_of_nothing_gets_a_new_key(account: Account, seen: list[Request]) -> None:
    """Where the look-up proves that there is no link, another key makes it, again once only."""
    request = _prepared(account)
    account.sandbox.stripe.business.products.create({"id": links.PRODUCT, "name": "Deposit"})
    account.order("error_after", "stripe.write.payment_links")
    with pytest.raises(OutcomeUnknown):
        account.processor.send(request, "key-1", {})
    [link] = account.sandbox.stripe.links.links
    link.metadata.pop("link_key")  # somebody else's link, as far as anybody can tell
    first = account.processor.send(request, "key-1", {})
    second = account.processor.send(request, "key-1", {})
    assert first.remote_id == second.remote_id != link.id
    assert {each.headers["idempotency-key"] for each in seen} == {"key-1", "key-1-again"}


def test_a_key_is_trusted_for_less_than_a_day(account: Account) -> None:
    """After 24 hours Stripe may have forgotten it, so we forget it before."""
    assert account.processor.terms.key_life < timedelta(hours=24)


def test_a_link_is_switched_off(account: Account) -> None:
    """By the id an earlier write made; found by its state; paid no more."""
    made = account.processor.send(_prepared(account), "key-1", {})
    off = account.processor.prepare(SwitchOffPaymentLink("@1"))
    ids = {1: made.remote_id}
    assert account.processor.look_up(off, ids, AS_OF) is None
    done = account.processor.send(off, "key-2", ids)
    assert [link.is_active for link in done.documents if isinstance(link, PaymentLink)] == [False]
    assert account.processor.look_up(off, ids, AS_OF) is not None
    with pytest.raises(ValueError, match="no longer valid"):
        account.act("pay_link", link=made.remote_id, name="Ada", email="a@park.example")


def test_a_link_that_is_not_there_is_refused(account: Account) -> None:
    """404 on the way out is a refusal, on looking it is an absence."""
    off = account.processor.prepare(SwitchOffPaymentLink("plink_gone"))
    with pytest.raises(RemoteRejected) as gone:
        account.processor.send(off, "key-1", {})
    assert not isinstance(gone.value, RecordGone)
    assert account.processor.look_up(off, {}, AS_OF) is None


def test_only_what_is_newer_is_searched(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list has no times, so looking ends after so many newer links."""
    account.processor.send(_prepared(account), "key-1", {})
    monkeypatch.setattr(links, "MOST_PAGES", 0)
    assert account.processor.look_up(_prepared(account), {}, AS_OF) is None
