"""Amounts as Stripe writes them: whole numbers of a currency's smallest unit, with a few units of its own.

The one table of wire/stripe.md 2.7: Stripe's places differ from ISO 4217's for ISK and UGX (no decimals in
life, two on the wire) and MGA (the reverse). Payouts in HUF and TWD are whole, their charges need not be.
"""

from decimal import Decimal

from app.domain.money import Money, from_decimal
from app.errors import BadInput

_NONE = frozenset("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split())
_THREE = frozenset("BHD JOD KWD OMR TND".split())


def places(currency: str) -> int:
    """Decimal places of a currency (upper case) on Stripe's wire."""
    if currency in _NONE:
        return 0
    return 3 if currency in _THREE else 2


def money(minor: int, currency: str) -> Money:
    """Stripe's amount in our minor units; ValueError when it does not fit."""
    code = currency.upper()
    return from_decimal(Decimal(minor).scaleb(-places(code)), code)


def wire_amount(amount: Money) -> int:
    """Our amount as Stripe takes it. Raises BadInput for one it can't charge: 1.234 KWD, 0.50 MGA."""
    scaled = amount.decimal().scaleb(places(amount.currency))
    whole = int(scaled)
    is_rounded = amount.currency not in _THREE or whole % 10 == 0
    if scaled != whole or not is_rounded:
        raise BadInput(f"Stripe can't charge exactly {amount}", remedy="Round the amount.")
    return whole
