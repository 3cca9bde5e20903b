"""The tax of money received in advance: when it falls due, how much it is, how it is given up again. Pure.

When (each read from its own authority; the rates are the ledger's, none is here):

- United Kingdom: a payment on account is a tax point when it comes, to the extent of what came (VAT Act 1994
  s. 6(4); VAT Notice 700, 14.2.2 and 14.2.3; HMRC VATTOS5120). Given back, the consideration is less and the
  tax is adjusted; kept when the customer does not come, it stays due (Revenue and Customs Brief 13 of 2018).
  A returnable security for goods on hire is no payment (VATTOS5135).
- Australia: a part payment attributes GST to the period in which it comes (GST Act 1999 s. 29-5); who does
  not account on a cash basis owes that of the whole supply then. A security deposit, which may be forfeited,
  is attributed when it is applied or forfeited (s. 99-5, 99-10; GSTR 2006/2; GSTD 2000/1).
- New Zealand: a supply takes place when an invoice is issued or any payment is received, whichever is earlier
  (GST Act 1985 s. 9(1)); on the payments basis to the extent of what came.
- United States: sales tax is of the sale, which is when the goods or the service are delivered and invoiced;
  what is paid in advance bears none (wire/stripe.md 6.3).

What falls due is booked with the deposit, and the invoice takes off deposit and tax, so that both documents
together bear the tax of the supply once, to the minor unit.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import TaxScheme
from app.domain.money import Money, split, total
from app.domain.record import replace
from app.domain.writes import TaxedPart
from app.propose.drafting.draft import TaxRules
from app.propose.drafting.totals import line_tax

_ON_RECEIPT = frozenset({"GB", "UK", "AU", "NZ"})
WHOLE_SUPPLY = frozenset({"AU", "NZ"})
"""Where the first payment may make the tax of the whole supply due, by how the company accounts for it."""
_FEW = 3
"""Minor units of tax that rounding may leave: one for each document of a deposit."""
_BY_LINE = frozenset({TaxScheme.LINES, TaxScheme.LINES_NET})


class DepositTax(StrEnum):
    """When the tax of a deposit falls due: as the country has it, when it comes, or when it is invoiced."""

    COUNTRY = "country"
    RECEIPT = "receipt"
    INVOICE = "invoice"


def is_due_on_receipt(chosen: DepositTax, country: str, scheme: TaxScheme) -> bool:
    """Whether tax is booked with a deposit. ``country`` is the ledger's word for the company's.

    Where a document has one code for all (United States), never.
    """
    if scheme not in _BY_LINE:
        return False
    by_country = chosen is DepositTax.COUNTRY and country.strip().upper() in _ON_RECEIPT
    return by_country or chosen is DepositTax.RECEIPT


class Reckoning(Struct, frozen=True):
    """How the ledger takes tax out of an amount. ``rates`` are percentages by tax code, as the ledger says.

    ``untaxed`` is the code of what bears no tax, None where the ledger has none.
    """

    scheme: TaxScheme
    rates: Mapping[str, str]
    untaxed: str | None = None

    @property
    def contained(self) -> TaxRules:
        """As money received is booked: its tax is contained in it."""
        return TaxRules(self.scheme, is_inclusive=True)

    def tax_in(self, amount: Money, code: str | None) -> Money:
        """What the ledger takes out of an amount under a code."""
        return Money(line_tax(amount.minor, self.rates.get(code or "", ""), self.contained), amount.currency)


def parts_of(amount: Money, weights: Mapping[str | None, int], reckoning: Reckoning) -> tuple[TaxedPart, ...]:
    """A deposit by the tax codes of what it is for, in the proportion of what that comes to, tax included.

    Empty where nothing is known of what it is for. ``weights`` are minor units by tax code.
    """
    known = {code: minor for code, minor in weights.items() if minor > 0}
    if not known:
        return ()
    shares = zip(known, split(amount, list(known.values())), strict=True)
    return tuple(
        TaxedPart(share, reckoning.tax_in(share, code), code) for code, share in shares if share.minor
    )


def given_back(
    parts: Sequence[TaxedPart], amount: Money, reckoning: Reckoning
) -> tuple[tuple[TaxedPart, ...], tuple[TaxedPart, ...]]:
    """What a refund takes of a deposit, and what is left. The last one takes all the tax that is left.

    ValueError when it is more than there is.
    """
    whole = total((part.amount for part in parts), amount.currency)
    if amount > whole:
        raise ValueError("more is given back than was received")
    if amount == whole:
        return tuple(parts), ()
    taken, left = [], []
    for part, share in zip(parts, split(amount, [part.amount.minor for part in parts]), strict=True):
        tax = min(reckoning.tax_in(share, part.tax_code_id), part.tax)
        taken.append(TaxedPart(share, tax, part.tax_code_id))
        left.append(TaxedPart(part.amount - share, part.tax - tax, part.tax_code_id))
    return tuple(one for one in taken if one.amount), tuple(one for one in left if one.amount)


def after_refunds(
    parts: Sequence[TaxedPart], refunds: Iterable[Money], reckoning: Reckoning
) -> tuple[TaxedPart, ...]:
    """What is left of a deposit after refunds, the oldest first."""
    left = tuple(parts)
    for amount in refunds:
        _, left = given_back(left, amount, reckoning)
    return left


def exactly(part: TaxedPart, rules: TaxRules, rate: str) -> tuple[Money, Money]:
    """The amount of a line whose tax is just the part's, and what rounding leaves over, to go without tax.

    Net of tax where prices are. A deposit's net amount times the rate may round to a minor unit more or less
    than the tax that was in it, and so may what refunds have left: the line then gives some minor units up to
    one without tax, so that sum and tax are what was booked. Where the rate is another one since, the tax
    can't be met; the sum still is.
    """
    plain = part.amount if rules.is_inclusive else part.amount - part.tax
    steps = sorted(range(-_farthest(rate), _farthest(rate) + 1), key=abs)
    nearest = (Money(plain.minor + step, plain.currency) for step in steps)
    line = next((one for one in nearest if line_tax(one.minor, rate, rules) == part.tax.minor), plain)
    return line, plain - line


def _farthest(rate: str) -> int:
    """How many minor units change a tax by a few at that rate: at 20 % one is contained in six."""
    percent = Decimal(rate or "0")
    return int(_FEW * (100 + percent) / percent) if percent else 0


def as_booked(parts: Iterable[TaxedPart], reckoning: Reckoning) -> tuple[TaxedPart, ...]:
    """Parts as lines of one document with tax contained, so that the ledger takes just their tax out."""
    lines: list[TaxedPart] = []
    for part in parts:
        rate = reckoning.rates.get(part.tax_code_id or "", "")
        amount, rest = exactly(part, reckoning.contained, rate)
        lines.append(replace(part, amount=amount))
        if rest:
            lines.append(TaxedPart(rest, Money(0, rest.currency), reckoning.untaxed))
    return tuple(lines)
