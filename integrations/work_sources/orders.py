"""Orders as Shopify exports them: several lines an order, what holds for the whole order on its first."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField
from integrations.bank_files.findings import Findings
from integrations.work_sources import items, words
from integrations.work_sources.table import Line, RowError, Table, plain

_ZERO = Decimal(0)
_PAID = frozenset({"paid", "partially_paid", "partially paid", "partially_refunded", "partially refunded"})
_RETURNED = frozenset({"refunded", "voided"})


@dataclass(frozen=True, slots=True)
class _Sums:
    """What an order says of itself, in major units."""

    shipping: Decimal
    discount: Decimal
    refunded: Decimal
    taxes: Decimal
    total: Decimal | None
    outstanding: Decimal | None
    deposit: Decimal | None


def read(table: Table, findings: Findings) -> tuple[WorkItem, ...]:
    """The lines of all orders, each order with its shipping, discount and refund as lines of their own."""
    orders: dict[str, list[Line]] = {}
    for line in table.lines():
        name = line.text(WorkField.GROUP)
        if name:
            orders.setdefault(name, []).append(line)
        else:
            findings.flaw((line.row.line, 1), "it says no order that it belongs to")
    return items.named(_every(orders, findings), findings)


def _every(orders: dict[str, list[Line]], findings: Findings) -> Iterator[tuple[Line, WorkItem]]:
    for name, lines in orders.items():
        try:
            found = _order(name, lines, findings)
        except _LineError as problem:
            findings.flaw((problem.line, problem.column), f"order {name}: {problem}")
        else:
            yield from ((lines[0], item) for item in found)


class _LineError(ValueError):
    """A cell of one of an order's lines: nothing of an order is billed while a part can't be read."""

    def __init__(self, line: Line, problem: RowError) -> None:
        self.line, self.column = line.row.line, problem.column
        super().__init__(str(problem))


def _order(name: str, lines: list[Line], findings: Findings) -> list[WorkItem]:
    head = lines[0]
    try:
        sums, base = _sums(head), _base(head, name)
    except RowError as problem:
        raise _LineError(head, problem) from None
    found, goods, off = [], _ZERO, _ZERO
    for number, line in enumerate(lines, start=1):
        try:
            item, amount = _line(line, replace(base, item_id=f"{name}/{number}", place=line.place))
            off += line.number(WorkField.DISCOUNT) or _ZERO
        except RowError as problem:
            raise _LineError(line, problem) from None
        found.append(item)
        goods += amount
    discount = _discount(name, head, goods, off, sums, findings)
    is_off = base.status is WorkStatus.CANCELLED
    for key, label, amount in (
        ("shipping", "Shipping", sums.shipping),
        ("discount", "Discount", -discount),
        ("refund", "Refunded", _ZERO if is_off else -sums.refunded),
    ):
        if amount:
            found.append(
                replace(base, item_id=f"{name}/{key}", description=label, item_hint=label,
                        unit_price=plain(amount), place=head.place)
            )  # fmt: skip
    paid = _paid(head, sums)
    if paid:
        found[0] = replace(found[0], deposit_paid=plain(paid))
    return found


def _discount(
    name: str, head: Line, goods: Decimal, off_lines: Decimal, sums: _Sums, findings: Findings
) -> Decimal:
    """What the order was reduced by: told for the order, on its lines, or both; its total decides."""
    for off in (sums.discount, off_lines, sums.discount + off_lines):
        if _adds_up(goods - off, sums):
            return off
    off = sums.discount or off_lines
    findings.flaw(
        (head.row.line, 1),
        f"order {name}: its lines come to {plain(goods - off + sums.shipping)}, its total is "
        f"{plain(sums.total or _ZERO)} with {plain(sums.taxes)} tax; it was taken in, look at it",
        is_kept=True,
    )
    return off


def _sums(head: Line) -> _Sums:
    def amount(field: WorkField) -> Decimal:
        found = head.number(field) or _ZERO
        if found < 0:
            raise head.bad(field, f"{plain(found)} can't be")
        return found

    return _Sums(
        shipping=amount(WorkField.SHIPPING),
        discount=amount(WorkField.AMOUNT),
        refunded=amount(WorkField.REFUNDED),
        taxes=amount(WorkField.TAXES),
        total=head.number(WorkField.TOTAL),
        outstanding=head.number(WorkField.OUTSTANDING),
        deposit=head.number(WorkField.DEPOSIT),
    )


def _adds_up(goods: Decimal, sums: _Sums) -> bool:
    """Whether goods and shipping come to the total, with taxes on top or within."""
    if sums.total is None:
        return True
    before = goods + sums.shipping
    return sums.total in {before, before + sums.taxes}


def _base(head: Line, name: str) -> WorkItem:
    state = head.text(WorkField.STATUS).strip().casefold()
    is_off = bool(head.text(WorkField.CANCELLED)) or state in _RETURNED or words.is_cancelled(state)
    return WorkItem(
        kind=WorkKind.ORDER,
        origin="order",
        item_id="",
        revision="",
        served_on=head.day(),
        status=WorkStatus.CANCELLED if is_off else WorkStatus.DUE,
        customer=items.customer(head),
        note=head.text(WorkField.NOTE),
        currency=head.currency(WorkField.TOTAL, WorkField.UNIT_PRICE),
        purchase_order=head.text(WorkField.PURCHASE_ORDER),
        group_id=f"order {name}",
    )


def _line(line: Line, base: WorkItem) -> tuple[WorkItem, Decimal]:
    price = line.number(WorkField.UNIT_PRICE)
    quantity = line.number(WorkField.QUANTITY)
    quantity = Decimal(1) if quantity is None else quantity
    if price is None:
        raise line.bad(WorkField.UNIT_PRICE, "it says no price")
    if price < 0:
        raise line.bad(WorkField.UNIT_PRICE, f"a price of {plain(price)} can't be")
    if quantity <= 0:
        raise line.bad(WorkField.QUANTITY, f"a quantity of {plain(quantity)} can't be")
    item = replace(
        base,
        description=line.text(WorkField.DESCRIPTION),
        quantity=plain(quantity),
        unit_price=plain(price),
        item_hint=line.text(WorkField.ITEM),
        tax_hint="" if words.is_yes(line.text(WorkField.TAX) or "yes") else "exempt",
    )
    return item, price * quantity


def _paid(head: Line, sums: _Sums) -> Decimal:
    """What the customer has paid already: told as such, else by the total and what is outstanding."""
    if sums.deposit is not None:
        return sums.deposit
    state = head.text(WorkField.STATUS).strip().casefold()
    if sums.total is None or state not in _PAID:
        return _ZERO
    return max(sums.total - (sums.outstanding or _ZERO) - sums.refunded, _ZERO)
