"""Stripe-like ids: real prefixes and lengths, fixed by the story's key."""

from functools import cache
from hashlib import blake2b

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ACCOUNT_PART = "LqSfStudioQ"[:10]
_LONG = {"ch": "3", "py": "3", "pi": "3", "re": "3", "txn": "3"}
"""Prefixes whose 24 characters carry the account in the middle, and the digit they begin with."""
_LENGTHS = {"cus": 14, "prod": 14, "req": 14, "cs_test": 58, "acct": 16}


@cache
def stripe_id(prefix: str, key: str) -> str:
    """The id of a story's record: ``ch_3…`` with 24 characters after the prefix, as Stripe's are.

    Charges, intents, refunds and transactions carry the account in the middle, so that the first 21
    characters tell two charges apart by seven characters only: like the real ones.
    """
    length = _LENGTHS.get(prefix, 24)
    if length != 24:
        return f"{prefix}_{_base62(f'{prefix}:{key}', length)}"
    noise = _base62(f"{prefix}:{key}", 13)
    return f"{prefix}_{_LONG.get(prefix, '1')}{noise[:5]}{_ACCOUNT_PART}{noise[5:]}"


def short_id(remote_id: str) -> str:
    """What fits into QuickBooks' PaymentRefNum: the first 21 characters (wire/quickbooks.md 3.4)."""
    return remote_id[:21]


def _base62(text: str, length: int) -> str:
    digest = blake2b(text.encode(), digest_size=length * 6 // 8 + 2)
    number = int.from_bytes(digest.digest(), "big")
    digits = []
    for _ in range(length):
        number, digit = divmod(number, 62)
        digits.append(_ALPHABET[digit])
    return "".join(digits)
