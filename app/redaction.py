"""What must never be kept in clear: tokens, keys, passwords and card numbers, taken out of texts."""

import re

_BETWEEN = r"""["']?\s*(?:[:=]|%3A|%3D)\s*["']?"""
_VALUE = r"""(?:(?!%26)[^\s"'&,;})])+"""
_SECRET = re.compile(
    rf"(?i)((?:bearer|basic)\s+){_VALUE}"
    rf"|((?:token|secret|code_verifier){_BETWEEN}){_VALUE}"
    # A code of a fault has a few digits, a code of a consent many letters.
    rf"|(\bcode{_BETWEEN})(?=\w{{12}}){_VALUE}"
    rf"|((?:passphrase|password){_BETWEEN})[^\"'&\n]+"
    r"|(Token expired:\s*)\S+"
    # What is known by its face: keys of Stripe, tokens of Intuit and Xero.
    r"|\b(?:[rsp]k_(?:live|test)|whsec)_\w+|\beyJ[\w.-]{16,}|\b(?:AB11|RT1-)[\w-]{20,}"
)

_CARD = re.compile(r"(?<![\w.-])[3-6](?:[ -]?\d){12,18}(?![\w-])")
"""As long as card numbers are and with a first digit of theirs (ISO/IEC 7812); the check digit decides."""


def redact(text: str) -> str:
    """The text without tokens, keys, secrets and card numbers."""
    kept = _SECRET.sub(
        lambda found: (found[found.lastindex or 0] if found.lastindex else "") + "[redacted]", text
    )
    return _CARD.sub(lambda found: "[card number]" if _is_card(found[0]) else found[0], kept)


def _is_card(text: str) -> bool:
    """Luhn's check (ISO/IEC 7812-1, annex B)."""
    digits = [int(each) for each in reversed(text) if each.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
