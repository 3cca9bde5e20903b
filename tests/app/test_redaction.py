"""Card numbers are taken out of texts, other long numbers are not. Tokens and keys: see test_log.py."""

import pytest

from app.redaction import redact


@pytest.mark.parametrize(
    "number", ["4242424242424242", "4242 4242 4242 4242", "5555-5555-5555-4444", "378282246310005"]
)
def test_a_card_number_is_taken_out(number: str) -> None:
    """However it is grouped."""
    assert redact(f"The card {number} was declined.") == "The card [card number] was declined."


@pytest.mark.parametrize(
    "text",
    [
        "4242424242424241",  # the check digit does not fit
        "1234567890123",  # no card begins so
        "batch:12 row:4 key 4242424242424242a",
        "2026-11-25T18:15:29.000000+00:00",
        "invoice 1042 of 340.00 USD",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """Ids, instants and amounts are what the record is about."""
    assert redact(text) == text
