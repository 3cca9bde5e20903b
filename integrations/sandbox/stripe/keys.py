"""API keys and what they may do (wire/stripe.md 1): restricted ones, expired, revoked, of the other mode."""

import base64
import binascii
from collections.abc import Collection, Iterable

from integrations.sandbox.exchange import Request
from integrations.sandbox.stripe.account import ACCOUNT_ID
from integrations.sandbox.stripe.connect import PLATFORM_KEY
from integrations.sandbox.stripe.faults import StripeFault

FULL_KEY = "rk_test_sandbox"
LIVE_KEY = "rk_live_sandbox"
LIMITED_KEY = "rk_test_limited"
EXPIRED_KEY = "rk_test_expired"
_NEVER = "account_read"
"""A least-privilege key is refused on ``/v1/account`` whatever it may do else."""
_STARS = 76


class Keys:
    """The account's keys, with the rights each lacks. ``tokens`` are Connect's."""

    def __init__(self, tokens: Collection[str]) -> None:
        self._tokens = tokens
        self._lacking: dict[str, frozenset[str]] = {
            FULL_KEY: frozenset(),
            LIVE_KEY: frozenset(),
            LIMITED_KEY: frozenset({"dispute_read", "payment_links_write"}),
        }
        self._expired = {EXPIRED_KEY}

    def make(self, key: str, lacks: Iterable[str] = ()) -> None:
        """Make a restricted key, or change its rights."""
        if not key.startswith(("rk_test_", "rk_live_")):
            raise ValueError("a restricted key begins with rk_test_ or rk_live_")
        self._lacking[key] = frozenset(lacks)
        self._expired.discard(key)

    def revoke(self, key: str) -> None:
        """The owner takes a key back."""
        del self._lacking[key]

    def expire(self, key: str) -> None:
        """A key's time is over."""
        self._expired.add(key)

    def given(self, request: Request) -> str:
        """The request's key, or 401; the answer shows it masked."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            value = _basic(value)
        if not value:
            raise StripeFault(401, "You did not provide an API key.")
        if value in self._expired:
            raise StripeFault(401, f"Expired API Key provided: {masked(value)}", "api_key_expired")
        if value not in self._lacking and value != PLATFORM_KEY and value not in self._tokens:
            raise StripeFault(401, f"Invalid API Key provided: {masked(value)}")
        return value

    def need(self, key: str, right: str) -> None:
        """403 with the missing right's name, unless the key has it."""
        if not key.startswith("rk_") or (right != _NEVER and right not in self._lacking[key]):
            return
        message = (
            f"The provided key '{masked(key)}' does not have the required permissions for this endpoint "
            f"on account '{ACCOUNT_ID}'. Having the 'rak_{right}' permission would allow this request to "
            "continue."
        )
        raise StripeFault(403, message)


def is_live(key: str) -> bool:
    """Which mode a key opens."""
    return "_live_" in key


def masked(key: str) -> str:
    """A key as answers show it: far more stars than it has characters."""
    return f"{key[:8]}{'*' * _STARS}{key[-4:]}"


def _basic(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode().partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return ""
