"""What of an invoice a refund takes back: its own lines with their tax in part, to the cent.

Rules: wire/quickbooks.md 2.9 and 3.5, wire/xero.md 2.4.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product

from msgspec import Struct, field

from app.domain.documents import CreditNote, Invoice, InvoiceStatus, Item, Line, TaxScheme
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import InvoiceLine, SoldBack
from app.propose.drafting.totals import EXEMPT, TAXABLE, share

_HUNDRED = Decimal(100)
_FARTHEST = 200
"""Minor units that move a tax by one, at rates from half a percent on."""
_AMERICAN = frozenset({TaxScheme.DOCUMENT, TaxScheme.AUTOMATED})

NO_LINES = "its lines are not known here"
NO_SUM = "its lines and its tax do not add up to its total"
NO_RATE = "the rate of its tax is not known here"
NO_ACCOUNT = "one of its lines names no account"
TOO_MUCH = "more of it was refunded than its total"


class Sales(Struct, frozen=True):
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


def sold_back(invoice: Invoice, amount: Money, sales: Sales, earlier: Sequence[Money] = ()) -> SoldBack | str:
    """Lines of the invoice over ``amount``; or why there can be none.

    ``earlier`` is what was refunded of it before, the oldest first: what rounding left then is carried on, so
    that all refunds of an invoice together take back its lines and its tax, to the cent and never more.
    """
    lines = [line for line in invoice.lines if line.amount]
    if not lines or amount.minor <= 0 or invoice.status in _NOT_SOLD:
        return NO_LINES
    if sum(one.minor for one in earlier) + amount.minor > invoice.total.minor:
        return TOO_MUCH
    if sales.by_account and not all(line.account or line.item_id in sales.items for line in lines):
        return NO_ACCOUNT
    work: _Work = (_American if sales.scheme in _AMERICAN else _ByLines)(invoice, lines, sales)
    if work.why_not:
        return work.why_not
    for one in earlier:
        work.take(one)
    return work.take(amount)


_NOT_SOLD = frozenset({InvoiceStatus.DRAFT, InvoiceStatus.VOIDED})


class _Work:
    """An invoice of which refunds take their parts, one after the other; ``why_not`` where none can."""

    why_not = ""

    def __init__(self, invoice: Invoice, lines: Sequence[Line], sales: Sales) -> None:
        self._total, self._tax = invoice.total.minor, invoice.tax.minor if invoice.tax else 0
        self._sales = sales
        # QuickBooks' discount on the whole document stands among the lines, without an item.
        reduces = [line for line in lines if not sales.by_account and _reduces(line)]
        self._lines = [line for line in lines if line not in reduces]
        self._plain = [line.amount.minor for line in self._lines]
        self._off = -sum(line.amount.minor for line in reduces)
        self._taken = self._taxed = 0
        self._left: list[int] = []
        self._prepare()

    def _prepare(self) -> None:
        """See what is left of each line, which is all of it, and whether parts of them can be told."""
        raise NotImplementedError

    def take(self, amount: Money) -> SoldBack:
        """The next part of it."""
        before, self._taken = self._taken, self._taken + amount.minor
        off = self._part(self._off, self._taken) - self._part(self._off, before)
        # The tax of all that went back up to now, less what of it went back before.
        tax = min(self._part(self._tax, self._taken) - self._taxed, amount.minor - 1)
        made = self._of(amount, Money(off, amount.currency) if off else None, tax)
        self._taxed += made.tax.minor
        return made

    def _of(self, amount: Money, off: Money | None, tax: int) -> SoldBack:
        raise NotImplementedError

    def _next(self, amount: Money, off: Money | None, tax: int = 0) -> list[int]:
        """The lines' parts of a sum, in the proportion of what is left of them."""
        parts = shares(self._left, amount.minor - tax + (off.minor if off else 0))
        self._left = [left - part for left, part in zip(self._left, parts, strict=True)]
        return parts

    def _part(self, minor: int, taken: int) -> int:
        return share(minor, Decimal(taken), Decimal(self._total))

    def _rate(self, code: str | None) -> Decimal:
        return Decimal(self._sales.rates.get(code or "", "") or "0")

    def _lines_of(
        self, parts: Iterable[tuple[Line, int, str | None]], currency: str
    ) -> tuple[InvoiceLine, ...]:
        return tuple(self._line(line, Money(minor, currency), code) for line, minor, code in parts if minor)

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


class _ByLines(_Work):
    """Each line with the tax that is its own; the whole is made of amounts that hold their tax."""

    def _prepare(self) -> None:
        if sum(self._plain) - self._off == self._total:
            self._left = self._plain
            if self._tax and sum(map(self._inside, self._plain, self._lines)) != self._tax:
                self.why_not = NO_RATE
            return
        self._left = [
            minor + share(minor, self._rate(line.tax_code_id), _HUNDRED)
            for minor, line in zip(self._plain, self._lines, strict=True)
        ]
        whole = sum(self._left)
        if whole - sum(self._plain) != self._tax or whole - self._off != self._total:
            self.why_not = NO_SUM

    def _of(self, amount: Money, off: Money | None, tax: int) -> SoldBack:
        scheme = self._sales.scheme if self._tax or self._is_zero_rated() else TaxScheme.NONE
        parts = list(zip(self._lines, self._next(amount, off), strict=True))
        if self._tax:
            parts = self._taxed_as(parts, tax)
        # A code that bore nothing on the invoice would bear its tax on a document that does not say how.
        is_coded = scheme is not TaxScheme.NONE
        told = ((line, minor, line.tax_code_id if is_coded else None) for line, minor in parts)
        lines, borne = self._lines_of(told, amount.currency), self._sum(parts) if self._tax else 0
        return SoldBack(
            lines, amount, Money(borne, amount.currency), scheme, is_inclusive=is_coded, discount=off
        )

    def _taxed_as(self, parts: list[tuple[Line, int]], tax: int) -> list[tuple[Line, int]]:
        """The parts with just that tax in them: each is rounded, and in pieces it rounds otherwise."""
        found = list(parts)
        while off := self._sum(found) - tax:
            at, pieces = next(self._pieces(found, -1 if off > 0 else 1), (0, []))
            if not pieces:
                break
            found[at : at + 1] = ((found[at][0], minor) for minor in pieces)
        return found

    def _pieces(self, parts: Sequence[tuple[Line, int]], step: int) -> Iterator[tuple[int, list[int]]]:
        """Which of them may be taken apart, and how, so that their tax is that step another one."""
        for at, (line, minor) in enumerate(parts):
            wanted = self._inside(minor, line) + step
            most = _FARTHEST if self._rate(line.tax_code_id) else 0
            for one, count in product(range(1, most), (1, 2)):
                pieces = [minor - count * one, *[one] * count]
                if pieces[0] > 0 and sum(self._inside(each, line) for each in pieces) == wanted:
                    yield at, pieces

    def _sum(self, parts: Iterable[tuple[Line, int]]) -> int:
        return sum(self._inside(minor, line) for line, minor in parts)

    def _is_zero_rated(self) -> bool:
        """Whether every line bears a rate of nothing: returns tell such sales, so a refund names it, too."""
        rates = (self._sales.rates.get(line.tax_code_id or "", "") for line in self._lines)
        return all(rate and not Decimal(rate) for rate in rates)

    def _inside(self, minor: int, line: Line) -> int:
        rate = self._rate(line.tax_code_id)
        if self._sales.scheme is TaxScheme.LINES_NET:
            return minor - share(minor, _HUNDRED, _HUNDRED + rate)
        return share(minor, rate, _HUNDRED + rate)


class _American(_Work):
    """One tax on the sum of the taxable lines, or none. QuickBooks' automated tax is stated, so it is met."""

    def _prepare(self) -> None:
        self._left, self._code = self._plain, None
        self._codes = [line.tax_code_id or EXEMPT if self._tax else EXEMPT for line in self._lines]
        if sum(self._plain) - self._off + self._tax != self._total:
            self.why_not = NO_SUM
        elif self._is_reckoned():
            self._code = self._code_of(self._taxable(self._plain))
            self.why_not = "" if self._code else NO_RATE

    def _of(self, amount: Money, off: Money | None, tax: int) -> SoldBack:
        parts, scheme = self._next(amount, off, tax), self._sales.scheme if self._tax else TaxScheme.NONE
        whole, currency = sum(parts) + tax, amount.currency
        if self._is_reckoned():
            self._move(parts, self._shift(self._taxable(parts), tax))
            tax = share(self._taxable(parts), self._rate(self._code), _HUNDRED)
        lines = self._lines_of(zip(self._lines, parts, self._codes, strict=True), currency)
        if rest := Money(whole - sum(parts) - tax, currency):
            # No taxable sum with its tax comes to this cent: what is over is given back by itself.
            like = next(line for line, code in zip(self._lines, self._codes, strict=True) if code == TAXABLE)
            lines += (self._line(replace(like, description="Rounding", quantity=""), rest, EXEMPT),)
        return SoldBack(lines, amount, Money(tax, currency), scheme, self._code, discount=off)

    def _is_reckoned(self) -> bool:
        return bool(self._tax) and self._sales.scheme is TaxScheme.DOCUMENT

    def _taxable(self, parts: Iterable[int]) -> int:
        return sum(minor for minor, code in zip(parts, self._codes, strict=True) if code == TAXABLE)

    def _shift(self, base: int, tax: int) -> int:
        """How far the taxable sum has to be moved, so that the ledger reckons just that tax on it."""
        rate = self._rate(self._code)
        near = sorted(range(max(-base, -_FARTHEST), _FARTHEST + 1), key=abs)
        return next((one for one in near if share(base + one, rate, _HUNDRED) == tax), 0)

    def _move(self, parts: list[int], shift: int) -> None:
        """Give a taxable line so much more, and one that is not so much less, where there is one."""
        taxed = [at for at, code in enumerate(self._codes) if code == TAXABLE]
        free = [at for at, code in enumerate(self._codes) if code != TAXABLE and parts[at] > abs(shift)]
        parts[max(taxed, key=lambda at: parts[at])] += shift
        if free:
            parts[max(free, key=lambda at: parts[at])] -= shift

    def _code_of(self, taxable: int) -> str | None:
        """The tax that was on it: the usual one where its rate gives the sum, else the only one that does."""
        fits = [code for code, _ in self._sales.rates.items()
                if share(taxable, self._rate(code), _HUNDRED) == self._tax]  # fmt: skip
        if self._sales.tax_code_id in fits:
            return self._sales.tax_code_id
        return fits[0] if len(fits) == 1 else None


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
