"""Line items: reading, rounding, tax a line, totals, showing (wire/xero.md 2.4)."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Document, Line
from integrations.sandbox.xero.words import CENT, TEN_THOUSANDTH, Json

_HUNDRED = Decimal(100)
_MOST_TRACKED = 2
_MOST = Decimal("9999999999.99")
BASES = ("Exclusive", "Inclusive", "NoTax")


class LineReader:
    """Reads the lines of one document. ``side`` is REVENUE or EXPENSE; quotes fill in no tax type."""

    def __init__(self, org: Organisation, side: str, *, has_discounts: bool, fills_tax: bool = True) -> None:
        self._org = org
        self._side = side
        self._has_discounts = has_discounts
        self._fills_tax = fills_tax
        self._step = TEN_THOUSANDTH if org.unitdp == 4 else CENT

    def replace(self, document: Document, lines: object) -> None:
        """The set of lines becomes this one: known LineItemIDs are kept, the others are new (2.8)."""
        if not isinstance(lines, list):
            raise Refused("LineItems must be a list")
        held = {line_id(document, line): line for line in document.lines}
        read: list[Line] = []
        for body in lines:
            if not isinstance(body, dict):
                raise Refused("A line item must be an object")
            old = held.get(str(body.get("LineItemID", "")).lower())
            line = self._line(body, old, document)
            if old is None:
                document.last_seq += 1
                line.seq = document.last_seq
            read.append(line)
        document.lines = tuple(read)

    def _line(self, body: Json, old: Line | None, document: Document) -> Line:
        line = Line(old.seq if old else 0, text(body, "Description"))
        if len(line.description) > 4000:
            raise Refused("Description must not exceed 4000 characters")
        self._refer(line, body, old)
        named = ("Quantity", "UnitAmount", "LineAmount", "AccountCode", "AccountID", "ItemCode")
        line.is_blank = bool(line.description) and not any(body.get(name) is not None for name in named)
        if line.is_blank:
            return line
        self._amounts(line, body)
        self._account(line, body)
        self._tax(line, body, document)
        line.tracking = self._tracking(body, old)
        return line

    def _tracking(self, body: Json, old: Line | None) -> tuple[tuple[str, str], ...]:
        """At most two, each of an existing option in use; what the line bore already may stay (2.4)."""
        told = body.get("Tracking") or ()
        if len(told) > _MOST_TRACKED:
            raise Refused("A line item can have at most two tracking categories")
        pairs = tuple((text(each, "Name"), text(each, "Option")) for each in told)
        for name, option in pairs:
            if old is None or (name, option) not in old.tracking:
                self._org.entity("TrackingCategories").chosen(name, option)  # type: ignore[attr-defined]
        return pairs

    def _refer(self, line: Line, body: Json, old: Line | None) -> None:
        """An item fills in description, price, account and tax; what is written goes before."""
        line.item = text(body, "ItemCode")
        if not line.item:
            return
        item = self._org.entity("Items").named(line.item)
        if item is None and (old is None or old.item != line.item):
            raise Refused(f"Item code '{line.item}' is not valid")
        if item is not None:
            line.description = line.description or item.description
            line.unit_price, line.account, line.tax_type = item.unit_price, item.account, item.tax_type

    def _amounts(self, line: Line, body: Json) -> None:
        quantity, stated = body.get("Quantity"), body.get("LineAmount")
        line.quantity = (
            number(quantity, "Quantity").quantize(TEN_THOUSANDTH) if quantity is not None else None
        )
        if body.get("UnitAmount") is not None:
            line.unit_price = number(body["UnitAmount"], "UnitAmount").quantize(self._step, ROUND_HALF_UP)
        if line.unit_price is None and stated is not None:
            line.quantity = line.quantity or Decimal(1)
            whole = number(stated, "LineAmount") / line.quantity
            line.unit_price = whole.quantize(self._step, ROUND_HALF_UP)
            line.amount = words.cents(number(stated, "LineAmount"))
            return
        line.quantity = Decimal(1) if line.quantity is None else line.quantity
        line.unit_price = Decimal(0) if line.unit_price is None else line.unit_price
        self._discount(line, body)
        expected = extended(line)
        if abs(expected) > _MOST:
            raise Refused("LineAmount is too large")
        line.amount = words.cents(expected)
        if stated is not None and words.cents(number(stated, "LineAmount")) != line.amount:
            shown = words.money(words.cents(number(stated, "LineAmount")))
            raise Refused(f"The line total {shown} does not match the expected line total {expected}")

    def _discount(self, line: Line, body: Json) -> None:
        rate, amount = body.get("DiscountRate"), body.get("DiscountAmount")
        if not rate and not amount:
            return
        if not self._has_discounts:
            raise Refused("Discounts are not allowed on this document")
        assert line.quantity is not None and line.unit_price is not None
        if rate:
            line.discount = number(rate, "DiscountRate")
        else:
            gross = line.quantity * line.unit_price
            line.discount = (number(amount, "DiscountAmount") * 100 / gross) if gross else Decimal(0)

    def _account(self, line: Line, body: Json) -> None:
        code = text(body, "AccountCode")
        accounts = self._org.entity("Accounts")
        if body.get("AccountID") and not code:
            found = accounts.records.get(str(body["AccountID"]).lower())
            if found is None:
                raise Refused("Account could not be found.")
            code = found.code
        line.account = code or line.account
        if not line.account:
            return
        account = accounts.by_code(line.account)  # type: ignore[attr-defined]
        if account is None:
            raise Refused(f"Account code '{line.account}' is not a valid code for this document.")
        if account.status != "ACTIVE":
            raise Refused(f"Account code '{line.account}' has been archived.")
        if not line.tax_type and self._fills_tax:
            line.tax_type = account.tax_type

    def _tax(self, line: Line, body: Json, document: Document) -> None:
        if document.basis == "NoTax":
            line.tax_type = "NONE"
            return
        line.tax_type = text(body, "TaxType") or line.tax_type
        rate = self._org.entity("TaxRates").records.get(line.tax_type) if line.tax_type else None
        if line.tax_type and (rate is None or rate.status != "ACTIVE"):
            raise Refused(
                f"The TaxType code '{line.tax_type}' does not exist or cannot be used for this type"
            )
        account = self._org.entity("Accounts").by_code(line.account) if line.account else None  # type: ignore[attr-defined]
        if rate is not None and account is not None and account.group not in rate.groups:
            raise Refused(
                f"The TaxType code '{line.tax_type}' cannot be used with account code '{line.account}'."
            )
        if body.get("TaxAmount") is not None:
            line.tax = words.cents(number(body["TaxAmount"], "TaxAmount"))
        elif rate is not None:
            line.tax = tax_of(line.amount, rate.percent, document.basis)


def extended(line: Line) -> Decimal:
    """Quantity times price less discount, two decimals, half up."""
    if line.quantity is None or line.unit_price is None:
        return Decimal(0)
    gross = line.quantity * line.unit_price
    if line.discount:
        gross = gross * (_HUNDRED - line.discount) / _HUNDRED
    return gross.quantize(CENT, ROUND_HALF_UP)


def tax_of(amount: int, percent: Decimal, basis: str) -> int:
    """A line's tax in cents, half up; out of the amount when it is inclusive."""
    if not percent or basis == "NoTax":
        return 0
    whole = Decimal(amount) * percent / (_HUNDRED + percent if basis == "Inclusive" else _HUNDRED)
    return int(whole.quantize(Decimal(1), ROUND_HALF_UP))


def total_up(document: Document) -> None:
    """Sums of a document's lines."""
    amounts = sum(line.amount for line in document.lines)
    document.tax = sum(line.tax for line in document.lines)
    document.subtotal = amounts - document.tax if document.basis == "Inclusive" else amounts
    document.total = document.subtotal + document.tax + document.rounding


def line_id(document: Document, line: Line) -> str:
    """A line's id follows from its document and its place in time."""
    return words.guid(document.id, line.seq)


def net(document: Document, line: Line) -> int:
    """A line's amount without tax."""
    return line.amount - line.tax if document.basis == "Inclusive" else line.amount


def shown_lines(org: Organisation, document: Document) -> list[Json]:
    """The lines on the wire; prices with two decimals unless unitdp=4."""
    step = TEN_THOUSANDTH if org.unitdp == 4 else CENT
    shown = []
    for line in document.lines:
        body: Json = {"Description": line.description}
        if not line.is_blank:
            unit = line.unit_price if line.unit_price is not None else Decimal(0)
            if -unit.as_tuple().exponent != org.unitdp:  # type: ignore[operator]
                unit = unit.quantize(step, ROUND_HALF_UP)
            body["UnitAmount"] = unit
            if line.tax_type:
                body["TaxType"] = line.tax_type
            body["TaxAmount"] = words.money(line.tax)
            body["LineAmount"] = words.money(line.amount)
            if line.account:
                body["AccountCode"] = line.account
            if line.item:
                body["ItemCode"] = line.item
                body["Item"] = _item(org, line.item)
            if line.discount:
                body["DiscountRate"] = line.discount
            body["Quantity"] = line.quantity
        body["Tracking"] = [{"Name": name, "Option": option} for name, option in line.tracking]
        body["LineItemID"] = line_id(document, line)
        shown.append(body)
    return shown


def _item(org: Organisation, code: str) -> Json:
    item = org.entity("Items").named(code)
    if item is None:
        return {"Code": code}
    return {"ItemID": item.id, "Name": item.name, "Code": item.code}


def discount_of(lines: Iterable[Line]) -> int:
    """TotalDiscount in cents."""
    found = 0
    for line in lines:
        if line.discount and line.quantity is not None and line.unit_price is not None:
            gross: Any = words.cents(line.quantity * line.unit_price)
            found += gross - line.amount
    return found
