"""What a document adds up to, to the cent as the ledger reckons it. Decimals only; half away from zero.

Rules: wire/quickbooks.md 2.9 and 3.3, wire/xero.md 2.4.
"""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from app.domain.documents import TaxScheme
from app.domain.money import Money, exponent, zero
from app.domain.record import replace
from app.propose.drafting.draft import DraftLine, TaxRules, Totals

_HUNDRED = Decimal(100)
_QUANTITY = Decimal("0.0001")
"""What Xero keeps of a quantity (wire/xero.md 2.4)."""
TAXABLE, EXEMPT = "TAX", "NON"
"""The United States' two codes of a line (wire/quickbooks.md 2.9)."""


def priced(line: DraftLine, rules: TaxRules) -> DraftLine:
    """The line with its price as the ledger keeps it, and its amount from quantity and price."""
    price = Decimal(line.unit_price or "0")
    if rules.price_places is not None:
        price = price.quantize(Decimal(1).scaleb(-rules.price_places), ROUND_HALF_UP)
    quantity = Decimal(line.quantity or "0")
    if rules.price_places is not None:
        quantity = quantity.quantize(_QUANTITY, ROUND_HALF_UP)
    gross = quantity * price
    if rules.takes_discount_off_lines and line.discount:
        gross = gross * (1 - Decimal(line.discount))
    currency = line.amount.currency
    return replace(
        line, quantity=text_of(quantity), unit_price=text_of(price), amount=_rounded(gross, currency)
    )


def tally(lines: Sequence[DraftLine], rules: TaxRules, rates: Mapping[str, str], currency: str) -> Totals:
    """Subtotal, discount, tax and total of priced lines. ``rates`` are percentages by tax code."""
    subtotal = zero(currency)
    for line in lines:
        subtotal += line.amount
    discount = zero(currency) if rules.takes_discount_off_lines else _discount(lines, currency)
    tax = _tax(lines, rules, rates, currency)
    total = subtotal - discount + (zero(currency) if rules.is_inclusive else tax)
    return Totals(subtotal, discount, tax, total)


def _discount(lines: Sequence[DraftLine], currency: str) -> Money:
    """What is taken off the whole document: the lines' discounts together."""
    gross = sum(
        (line.amount.decimal() * Decimal(line.discount) for line in lines if line.discount), Decimal()
    )
    return _rounded(gross, currency)


def _tax(lines: Sequence[DraftLine], rules: TaxRules, rates: Mapping[str, str], currency: str) -> Money:
    if rules.scheme is TaxScheme.NONE:
        return zero(currency)
    if rules.scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}:
        taxable = sum((one.amount.minor for one in lines if one.tax_code_id == TAXABLE), 0)
        percent = Decimal(rates.get(rules.group_id or "", "") or "0")
        return Money(share(taxable, percent, _HUNDRED), currency)
    return Money(sum(_line_tax(line, rules, rates) for line in lines), currency)


def _line_tax(line: DraftLine, rules: TaxRules, rates: Mapping[str, str]) -> int:
    return line_tax(line.amount.minor, rates.get(line.tax_code_id or "", ""), rules)


def line_tax(minor: int, rate: str, rules: TaxRules) -> int:
    """A line's tax in minor units at a rate in percent (empty: none), on its amount or contained in it."""
    percent = Decimal(rate or "0")
    if not rules.is_inclusive:
        return share(minor, percent, _HUNDRED)
    if rules.scheme is TaxScheme.LINES_NET:
        return minor - share(minor, _HUNDRED, _HUNDRED + percent)
    return share(minor, percent, _HUNDRED + percent)


def share(minor: int, part: Decimal, whole: Decimal) -> int:
    """A part of minor units, half away from zero."""
    return int((minor * part / whole).quantize(Decimal(1), ROUND_HALF_UP))


def _rounded(amount: Decimal, currency: str) -> Money:
    scaled = amount.scaleb(exponent(currency)).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(int(scaled), currency)


def text_of(number: Decimal) -> str:
    """Decimal text without exponent or trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
