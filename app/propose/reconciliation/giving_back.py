"""What of an invoice a refund takes back: its own lines with their tax in part, to the cent.

Rules: wire/quickbooks.md 2.9 and 3.5, wire/xero.md 2.4.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.documents import CreditNote, Invoice, InvoiceStatus, Item, Line, TaxScheme
from app.domain.money import Money
from app.domain.writes import InvoiceLine, SoldBack
from app.propose.drafting.totals import EXEMPT, TAXABLE, share

_HUNDRED = Decimal(100)
_NEAR = (0, -1, 1, -2, 2)
_AMERICAN = frozenset({TaxScheme.DOCUMENT, TaxScheme.AUTOMATED})

NO_LINES = "its lines are not known here"
NO_SUM = "its lines and its tax do not add up to its total"
NO_RATE = "the rate of its tax is not known here"
NO_ACCOUNT = "one of its lines names no account"


@dataclass(frozen=True, slots=True)
class Sales:
    """What giving back needs of the ledger's sales, beside the invoice.

    ``credits``: unused credit notes by customer. ``rates``: percentages by tax code; ``tax_code_id`` is the
    usual one of a whole document. ``items`` by the id that lines name. ``by_account``: a line without an item
    has to name its account.
    """

    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    credits: Mapping[str, Sequence[CreditNote]] = field(default_factory=dict)
    scheme: TaxScheme = TaxScheme.NONE
    rates: Mapping[str, str] = field(default_factory=dict)
    tax_code_id: str | None = None
    items: Mapping[str, Item] = field(default_factory=dict)
    by_account: bool = False


def sold_back(invoice: Invoice, amount: Money, sales: Sales) -> SoldBack | str:
    """Lines of the invoice over ``amount``, which is not more than its total; or why there can be none."""
    lines = [line for line in invoice.lines if line.amount]
    if not lines or not 0 < amount.minor <= invoice.total.minor or invoice.status in _NOT_SOLD:
        return NO_LINES
    if sales.by_account and not all(line.account or line.item_id in sales.items for line in lines):
        return NO_ACCOUNT
    work = _Work(invoice, lines, amount, sales)
    return work.american() if sales.scheme in _AMERICAN else work.by_lines()


_NOT_SOLD = frozenset({InvoiceStatus.DRAFT, InvoiceStatus.VOIDED})


class _Work:
    def __init__(self, invoice: Invoice, lines: Sequence[Line], amount: Money, sales: Sales) -> None:
        self._total, self._tax = invoice.total.minor, invoice.tax.minor if invoice.tax else 0
        self._amount, self._sales = amount, sales
        # QuickBooks' discount on the whole document stands among the lines, without an item.
        reduces = [line for line in lines if not sales.by_account and _reduces(line)]
        self._lines = [line for line in lines if line not in reduces]
        self._off = -sum(line.amount.minor for line in reduces)

    def by_lines(self) -> SoldBack | str:
        """Each line with the tax that is its own; the whole is made of amounts that hold their tax."""
        plain = [line.amount.minor for line in self._lines]
        if sum(plain) - self._off == self._total:
            held = plain
            if self._tax and sum(map(self._inside, plain, self._lines)) != self._tax:
                return NO_RATE
        else:
            held = [
                minor + share(minor, self._rate(line.tax_code_id), _HUNDRED)
                for minor, line in zip(plain, self._lines, strict=True)
            ]
            if sum(held) - sum(plain) != self._tax or sum(held) - self._off != self._total:
                return NO_SUM
        off = self._part(self._off)
        parts = shares(held, self._amount.minor + off)
        scheme = self._sales.scheme if self._tax or self._is_zero_rated() else TaxScheme.NONE
        tax = sum(map(self._inside, parts, self._lines)) if self._tax else 0
        # A code that bore nothing on the invoice would bear its tax on a document that does not say how.
        codes = [None if scheme is TaxScheme.NONE else line.tax_code_id for line in self._lines]
        return self._made(
            zip(parts, codes, strict=True), off, tax, scheme, is_inclusive=scheme is not TaxScheme.NONE
        )

    def american(self) -> SoldBack | str:
        """One tax on the sum of the taxable lines, or none."""
        if sum(line.amount.minor for line in self._lines) - self._off + self._tax != self._total:
            return NO_SUM
        codes = [line.tax_code_id or EXEMPT if self._tax else EXEMPT for line in self._lines]
        off, tax = self._part(self._off), self._part(self._tax)
        if not self._tax or self._sales.scheme is TaxScheme.AUTOMATED:
            minors = [line.amount.minor for line in self._lines]
            parts = shares(minors, self._amount.minor - tax + off)
            scheme = self._sales.scheme if self._tax else TaxScheme.NONE
            return self._made(zip(parts, codes, strict=True), off, tax, scheme)
        return self._taxed_whole(codes, off)

    def _taxed_whole(self, codes: Sequence[str], off: int) -> SoldBack | str:
        minors = [line.amount.minor for line in self._lines]
        taxed = [minor if code == TAXABLE else 0 for minor, code in zip(minors, codes, strict=True)]
        free = [minor - each for minor, each in zip(minors, taxed, strict=True)]
        code = self._code_of(sum(taxed))
        if code is None:
            return NO_RATE
        rate = self._rate(code)
        base, rest = self._split(self._part(sum(taxed)), rate, off, has_free=sum(free) > 0)
        tax = share(base, rate, _HUNDRED)
        parts = [*map(sum, zip(shares(taxed, base), shares(free, rest if sum(free) else 0), strict=True))]
        made = self._made(zip(parts, codes, strict=True), off, tax, TaxScheme.DOCUMENT, code)
        if sum(free) or not rest:
            return made
        # No sum with its tax comes to this cent: it is given back by itself.
        cent = replace_line(made.lines[0], Money(rest, self._amount.currency), "Rounding", EXEMPT)
        return SoldBack((*made.lines, cent), made.total, made.tax, made.scheme, code, discount=made.discount)

    def _split(self, base: int, rate: Decimal, off: int, *, has_free: bool) -> tuple[int, int]:
        """The taxable sum, and what is left for the rest, so that with tax and discount it is the amount."""
        left = {
            base + shift: self._amount.minor + off - (base + shift) - share(base + shift, rate, _HUNDRED)
            for shift in _NEAR
        }
        if has_free and left[base] >= 0:
            return base, left[base]
        fits = [(rest, each) for each, rest in left.items() if rest >= 0]
        rest, each = min(fits, default=(left[base], base))
        return each, rest

    def _code_of(self, taxable: int) -> str | None:
        """The tax that was on it: the usual one where its rate gives the sum, else the only one that does."""
        fits = [code for code, _ in self._sales.rates.items()
                if share(taxable, self._rate(code), _HUNDRED) == self._tax]  # fmt: skip
        if self._sales.tax_code_id in fits:
            return self._sales.tax_code_id
        return fits[0] if len(fits) == 1 else None

    def _rate(self, code: str | None) -> Decimal:
        return Decimal(self._sales.rates.get(code or "", "") or "0")

    def _is_zero_rated(self) -> bool:
        """Whether every line bears a rate of nothing: returns tell such sales, so a refund names it, too."""
        rates = (self._sales.rates.get(line.tax_code_id or "", "") for line in self._lines)
        return all(rate and not Decimal(rate) for rate in rates)

    def _inside(self, minor: int, line: Line) -> int:
        rate = self._rate(line.tax_code_id)
        if self._sales.scheme is TaxScheme.LINES_NET:
            return minor - share(minor, _HUNDRED, _HUNDRED + rate)
        return share(minor, rate, _HUNDRED + rate)

    def _part(self, minor: int) -> int:
        return share(minor, Decimal(self._amount.minor), Decimal(self._total))

    def _made(
        self, parts: Iterable[tuple[int, str | None]], off: int, tax: int, scheme: TaxScheme,
        code: str | None = None, *, is_inclusive: bool = False,
    ) -> SoldBack:  # fmt: skip
        currency = self._amount.currency
        lines = tuple(
            self._line(line, Money(minor, currency), own)
            for line, (minor, own) in zip(self._lines, parts, strict=True)
            if minor
        )
        discount = Money(off, currency) if off else None
        return SoldBack(
            lines, self._amount, Money(tax, currency), scheme, code, is_inclusive, discount
        )  # fmt: skip

    def _line(self, line: Line, amount: Money, code: str | None) -> InvoiceLine:
        item = self._sales.items.get(line.item_id or "")
        is_whole = amount == line.amount and _multiplies(line)
        return InvoiceLine(
            description=line.description,
            amount=amount,
            quantity=line.quantity if is_whole else "1",
            unit_price=line.unit_price if is_whole else amount.plain(),
            item_id=line.item_id,
            item_code=item.code if item else "",
            account_code=line.account,
            tax_code_id=code,
            tracking=line.tracking,
        )


def replace_line(line: InvoiceLine, amount: Money, description: str, code: str) -> InvoiceLine:
    """A line like another over another amount."""
    return InvoiceLine(
        description, amount, "1", amount.plain(), line.item_id, line.item_code, line.account_code, code,
        tracking=line.tracking,
    )  # fmt: skip


def shares(weights: Sequence[int], whole: int) -> list[int]:
    """A whole spread over weights to the unit: what rounding leaves goes to the largest remainders."""
    total = sum(weights)
    if not total:
        return [0 for _ in weights]
    found = [divmod(weight * whole, total) for weight in weights]
    left = whole - sum(part for part, _ in found)
    order = sorted(range(len(found)), key=lambda at: (-found[at][1], at))[:left]
    return [part + (at in order) for at, (part, _) in enumerate(found)]


def _reduces(line: Line) -> bool:
    return line.amount.minor < 0 and not line.item_id


def _multiplies(line: Line) -> bool:
    if not line.quantity or not line.unit_price:
        return False
    return Decimal(line.quantity) * Decimal(line.unit_price) == line.amount.decimal()
