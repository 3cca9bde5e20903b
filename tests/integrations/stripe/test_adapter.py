"""Keys, rights and failures of a Stripe account, and its amounts in every currency."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from app.domain.charges import Charge, Refund
from app.domain.documents import DocumentKind
from app.errors import ConsentRefused, MissingPermission, NotConnected, Unreachable, WrongCredentials
from app.lanes import CancelToken
from integrations.oauth import ConsentWay
from integrations.sandbox.visitor import press_cancel, press_connect
from integrations.secrets import MemorySecrets
from integrations.stripe import connect, wire
from integrations.stripe.adapter import StripeProcessor
from tests.integrations.stripe.conftest import NAME, Account

PLATFORM_KEY = "sk_test_sandbox"


def _connected(account: Account, key: str, secrets: MemorySecrets) -> tuple[Any, str]:
    return connect.connect_stripe(
        key, base_url=account.sandbox.url, secrets=secrets, secret_name=NAME, meter=account.tally
    )


def test_a_restricted_key_is_kept(account: Account) -> None:
    """It is checked by one read and then opens the account."""
    found = account.processor.organisation()
    assert (found.name, found.currency, found.is_sandbox) == ("Stripe", "USD", True)


@pytest.mark.parametrize("key", ["pk_test_sandbox", "rk_test_of_nobody", "hunter2"])
def test_wrong_keys_are_refused_and_not_kept(account: Account, key: str) -> None:
    """Publishable, unknown and no keys at all."""
    secrets = MemorySecrets()
    with pytest.raises(WrongCredentials) as refused:
        _connected(account, key, secrets)
    assert secrets.get(NAME) is None
    assert key not in f"{refused.value.title} {refused.value.detail}"


def test_a_missing_right_is_named(account: Account) -> None:
    """The title carries the right's own name, so that the owner finds it."""
    secrets = MemorySecrets()
    _connected(account, "rk_test_limited", secrets)
    limited = StripeProcessor(
        base_url=account.sandbox.url, secrets=secrets, secret_name=NAME, meter=account.tally
    )
    with pytest.raises(MissingPermission) as refused:
        list(limited.pages(None, CancelToken()))
    limited.close()
    assert "rak_dispute_read" in refused.value.title


def test_charges_and_refunds_are_read_as_they_are_now(account: Account) -> None:
    """A refund that failed says so, and its charge is refunded no longer; what is not there is missing."""
    act, read = account.sandbox.act, account.processor.read
    charge = act({"service": "stripe", "act": "charge", "amount": 50_00})["id"]
    refund = act({"service": "stripe", "act": "refund", "charge": charge, "amount": 20_00})["id"]
    found = read(DocumentKind.CHARGE, [charge, "ch_nobody"])
    assert {key: str(one.refunded) for key, one in found.items() if isinstance(one, Charge)} == {
        charge: "20.00 USD"
    }
    act({"service": "stripe", "act": "fail_refund", "refund": refund})
    (gone,) = read(DocumentKind.REFUND, [refund]).values()
    assert isinstance(gone, Refund)
    assert (gone.is_off, gone.charge_id) == (True, charge)
    (left,) = read(DocumentKind.CHARGE, [charge]).values()
    assert isinstance(left, Charge)
    assert not left.refunded


def test_without_a_key_there_is_no_account(account: Account) -> None:
    """A disconnected account says so."""
    connect.disconnect_stripe(secrets=account.secrets, secret_name=NAME)
    with pytest.raises(NotConnected):
        account.processor.organisation()


def test_no_answer_is_no_network(account: Account) -> None:
    """A stopped service can't be reached."""
    account.processor.close()
    account.sandbox.stop()
    with pytest.raises(Unreachable):
        account.processor.organisation()


def _through_connect(account: Account, press: Callable[[str], None], secret: str = PLATFORM_KEY) -> Any:
    platform = connect.Platform("ca_sandbox", secret, account.sandbox.url)
    return connect.connect_stripe_account(
        platform, ConsentWay(press, timeout=10), (account.secrets, "other"),
        base_url=account.sandbox.url, meter=account.tally, cancel=CancelToken(),
    )  # fmt: skip


def test_an_account_is_connected_through_consent(account: Account) -> None:
    """Connect's page, code and token; deauthorising ends it."""
    assert _through_connect(account, press_connect).currency == "USD"
    assert account.secrets.get("other")
    platform = connect.Platform("ca_sandbox", "sk_test_sandbox", account.sandbox.url)
    assert connect.disconnect_stripe_account(platform, (account.secrets, "other"), meter=account.tally)
    assert account.secrets.get("other") is None


def test_a_refused_consent_stores_nothing(account: Account) -> None:
    """The owner's no on the page."""
    with pytest.raises(ConsentRefused):
        _through_connect(account, press_cancel)
    assert account.secrets.get("other") is None


def test_a_wrong_platform_key_is_named(account: Account) -> None:
    """The token step is refused."""
    with pytest.raises(WrongCredentials):
        _through_connect(account, press_connect, "sk_test_wrong")


def test_a_damaged_movement_is_kept_aside() -> None:
    """Net that is not gross less fee, and a record of no form, harm no other; a new word is flagged."""
    shape = wire.BY_KIND[DocumentKind.BALANCE_TRANSACTION]
    good = (
        b'{"id":"txn_1","created":1,"available_on":2,"amount":1000,"fee":59,"net":941,"currency":"usd",'
        b'"exchange_rate":0.91234,"reporting_category":"of tomorrow"}'
    )
    bad = good.replace(b"941", b"940").replace(b"txn_1", b"txn_2")
    documents, flaws = wire.documents(shape, [msgspec.Raw(each) for each in (good, bad, b"[]")])
    assert [each.remote_id for each in documents] == ["txn_1"]
    assert [flaw.remote_id for flaw in flaws] == ["txn_1", "txn_2", ""]
    assert flaws[0].reason == "reporting_category “of tomorrow” is not known"
