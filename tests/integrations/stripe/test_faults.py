"""Every way a call to Stripe may fail is one of our errors, for reads and for writes (wire/stripe.md 3)."""

import pytest

from app.domain.money import Money
from app.domain.writes import CreatePaymentLink, PreparedRequest
from app.errors import (
    ConnectionRevoked,
    CountersignError,
    MissingPermission,
    OutcomeUnknown,
    RateLimited,
    RemoteFault,
    RemoteRejected,
    Unreachable,
    UnreadableAnswer,
    WrongCredentials,
)
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.stripe.faults import RATE_REASONS
from integrations.stripe import faults
from tests.integrations.stripe.conftest import Account

TRIES = 3
READS: dict[str, type[CountersignError]] = {
    **dict.fromkeys((*RATE_REASONS, "429", "lock_timeout", "lock_conflict"), RateLimited),
    **dict.fromkeys(
        ("500", "503", "error_before", "error_after", "error_final", "html", "twin"), RemoteFault
    ),
    **dict.fromkeys(("half", "empty", "xml"), UnreadableAnswer),
    **dict.fromkeys(("cut_before", "cut_after", "truncated"), Unreachable),
    "401": ConnectionRevoked,
}
WRITES: dict[str, type[CountersignError]] = {
    **dict.fromkeys((*RATE_REASONS, "429", "lock_timeout", "lock_conflict"), RateLimited),
    **dict.fromkeys(
        "500 503 error_before error_after error_final html twin half empty xml cut_before cut_after "
        "truncated late".split(),
        OutcomeUnknown,
    ),
    "401": ConnectionRevoked,
}
ONCE = {"error_final", "401"}
"""What no second try follows: Stripe's own word, or a key that is no good."""


@pytest.fixture
def link(account: Account) -> PreparedRequest:
    """A link to be written, with its product already there."""
    request = account.processor.prepare(CreatePaymentLink(Money(5000, "USD"), "Deposit", "k-1"))
    account.sandbox.stripe.business.products.create({"id": "countersign_deposit", "name": "Deposit"})
    return request


@pytest.mark.parametrize("kind", READS)
def test_a_failed_read_has_its_error(account: Account, kind: str) -> None:
    """Tried again while it may pass, then told; once it has passed nothing is seen of it."""
    account.order(kind, times=1 if kind in ONCE else TRIES)
    with pytest.raises(READS[kind]) as failed:
        account.processor.balance()
    assert failed.value.books_text == "Your books are untouched."
    assert account.processor.balance()


@pytest.mark.parametrize("kind", [kind for kind in READS if kind not in ONCE])
def test_a_read_outlives_what_passes(account: Account, kind: str) -> None:
    """Two failures and then the answer."""
    account.order(kind, times=TRIES - 1)
    assert account.processor.balance()[0].currency == "USD"


@pytest.mark.parametrize("kind", ["gzip", "closes", "slow"])
def test_a_read_is_not_disturbed(account: Account, kind: str) -> None:
    """A packed answer, a connection that dies after it, a slow one: the reads go on."""
    account.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": "stripe.*", "seconds": 0.05}]})
    assert account.processor.balance() == account.processor.balance()


@pytest.mark.parametrize("kind", WRITES)
def test_a_failed_write_has_its_error(account: Account, link: PreparedRequest, kind: str) -> None:
    """Sent once, never again by itself: refused, or of unknown outcome."""
    account.order(kind)
    with pytest.raises(WRITES[kind]):
        account.processor.send(link, "key-1", {})
    assert len(account.sandbox.stripe.writes) <= 1


def test_a_write_that_never_left_is_unreachable(account: Account, link: PreparedRequest) -> None:
    """No connection came to be: provably not sent."""
    account.processor.close()
    account.sandbox.stop()
    with pytest.raises(Unreachable):
        account.processor.send(link, "key-1", {})


def test_a_key_used_for_another_body_is_named(account: Account, link: PreparedRequest) -> None:
    """The idempotency error is a refusal of its own: this body was not carried out."""
    other = account.processor.prepare(CreatePaymentLink(Money(6000, "USD"), "Deposit", "k-2"))
    account.processor.send(link, "key-1", {})
    with pytest.raises(faults.KeyReused):
        account.processor.send(other, "key-1", {})


def test_a_refused_parameter_is_a_rejection(account: Account, link: PreparedRequest) -> None:
    """400 with Stripe's words; nothing was written."""
    account.sandbox.stripe.business.products.rows.find("countersign_deposit")
    bad = account.processor.prepare(CreatePaymentLink(Money(0, "USD"), "Deposit", "k-2"))
    with pytest.raises(RemoteRejected) as refused:
        account.processor.send(bad, "key-2", {})
    assert "Invalid positive integer" in refused.value.detail
    assert "req_" in refused.value.detail


@pytest.mark.parametrize(
    ("act", "error"), [("revoke_key", WrongCredentials), ("expire_key", ConnectionRevoked)]
)
def test_a_key_that_ends_is_told(account: Account, act: str, error: type[CountersignError]) -> None:
    """Revoked and expired keys are told apart; neither shows itself."""
    account.act(act, key="rk_test_sandbox")
    with pytest.raises(error) as refused:
        account.processor.organisation()
    assert "rk_test_sandbox" not in refused.value.detail


def test_a_right_missing_for_a_write_is_named(account: Account, link: PreparedRequest) -> None:
    """403 for a write: the right's own name, and nothing written."""
    account.act("key", key="rk_test_sandbox", lacks=["payment_links_write"])
    with pytest.raises(MissingPermission) as refused:
        account.processor.send(link, "key-1", {})
    assert "rak_payment_links_write" in refused.value.title


def test_the_sdk_is_hardened(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """No telemetry, no description of this machine, no retries of its own."""
    stand_in, seen = account.sandbox.stripe, []
    answer = stand_in.answer

    def watched(request: Request) -> Response:
        seen.append(request.headers)
        return answer(request)

    monkeypatch.setattr(stand_in, "answer", watched)
    for _ in range(2):
        account.processor.balance()
    assert not [name for headers in seen for name in headers if "telemetry" in name or "client-user" in name]
    assert {headers["user-agent"].partition("/")[0] for headers in seen} == {"Countersign"}
    account.order("error_final")
    with pytest.raises(RemoteFault):
        account.processor.balance()
    assert len(seen) == 2  # the refusal was answered before, once
