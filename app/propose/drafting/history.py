"""What was charged until now: prices, quantities, discounts and taxes by customer and item."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import TypeVar

from app.domain.documents import Invoice, InvoiceStatus, Line
from app.domain.tracking import Tracking

K = TypeVar("K")


@dataclass(slots=True)
class Habits:
    """One customer's: prices and quantities by item, tax codes, the share of the largest discount."""

    prices: dict[str, list[Decimal]] = field(default_factory=lambda: defaultdict(list))
    quantities: dict[str, list[Decimal]] = field(default_factory=lambda: defaultdict(list))
    codes: Counter[str] = field(default_factory=Counter)
    codes_by_item: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    tracks: Counter[Tracking] = field(default_factory=Counter)
    tracks_by_item: dict[str, Counter[Tracking]] = field(default_factory=lambda: defaultdict(Counter))
    discount: Decimal = Decimal()
    orders: int = 0
    invoices: list[Invoice] = field(default_factory=list)

    def usual_price(self, item: str) -> Decimal | None:
        """The median price of an item; None when it was sold less than three times."""
        seen = self.prices.get(item, [])
        return median(seen) if len(seen) >= _ENOUGH else None

    def most(self, item: str) -> Decimal | None:
        """The largest quantity of an item; None when it was sold less than three times."""
        seen = self.quantities.get(item, [])
        return max(seen) if len(seen) >= _ENOUGH else None

    def usual_code(self, item: str) -> str | None:
        """The tax code that nearly all lines bore: of the item, else of all; None without a habit."""
        return _usual(self.codes_by_item.get(item, Counter()), self.codes)

    def usual_tracking(self, item: str) -> Tracking | None:
        """Class or tracking categories that nearly all lines bore, found likewise; None without a habit."""
        return _usual(self.tracks_by_item.get(item, Counter()), self.tracks)


def _usual(*counted: Counter[K]) -> K | None:
    """What nearly all have in common, of the first that says enough."""
    for counts in counted:
        total = sum(counts.values())
        if total >= _ENOUGH:
            found, count = counts.most_common(1)[0]
            return found if count * 10 >= total * 9 else None
    return None


_ENOUGH = 3


def habits(invoices: Iterable[Invoice]) -> dict[str, Habits]:
    """The habits of each customer, from invoices that stand."""
    found: dict[str, Habits] = defaultdict(Habits)
    for invoice in invoices:
        if invoice.status is InvoiceStatus.VOIDED:
            continue
        mine = found[invoice.customer_id]
        mine.invoices.append(invoice)
        mine.orders += bool(invoice.purchase_order)
        mine.discount = max(mine.discount, _discount(invoice.lines))
        for line in invoice.lines:
            _learn(mine, line)
    return found


def _learn(mine: Habits, line: Line) -> None:
    item = line.item_id or ""
    if line.amount.minor > 0:
        mine.tracks[line.tracking] += 1
        mine.tracks_by_item[item][line.tracking] += 1
    if line.tax_code_id and line.amount.minor > 0:
        mine.codes[line.tax_code_id] += 1
        mine.codes_by_item[item][line.tax_code_id] += 1
    if line.unit_price and line.quantity and line.amount.minor > 0:
        mine.prices[item].append(Decimal(line.unit_price))
        mine.quantities[item].append(Decimal(line.quantity))


def _discount(lines: Sequence[Line]) -> Decimal:
    """What share was taken off: by lines of less than their price, or by a line that takes off."""
    gross = sum((_gross(line) for line in lines), Decimal())
    net = sum((line.amount.decimal() for line in lines), Decimal())
    return max(Decimal(), (gross - net) / gross) if gross > 0 else Decimal()


def _gross(line: Line) -> Decimal:
    if line.unit_price and line.quantity:
        return Decimal(line.quantity) * Decimal(line.unit_price)
    return max(Decimal(), line.amount.decimal())
