"""A refund is made of the invoice's own lines and comes to its cent, as each ledger reckons them."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from random import Random

import pytest

from app.domain.documents import Invoice, Item, Line, TaxScheme
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import SoldBack
from app.propose.reconciliation.giving_back import (
    NO_ACCOUNT,
    NO_RATE,
    NO_SUM,
    TOO_MUCH,
    Sales,
    shares,
    sold_back,
)

DAY = date(2026, 11, 2)
RATES = {"none": "0", "t8": "8", "t15": "15", "t20": "20", "odd": "8.875"}
AMERICAN = {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}


def money(minor: int) -> Money:
    """Cents."""
    return Money(minor, "USD")


def taken(minor: int, rate: str, whole: Decimal = Decimal(100)) -> int:
    """A percentage, half away from zero."""
    return int((minor * Decimal(rate) / whole).quantize(Decimal(1), ROUND_HALF_UP))


def reckoned(sold: SoldBack, rates: dict[str, str] = RATES) -> tuple[int, int]:
    """Total and tax of the document by the ledger's own rules, written anew (quickbooks 2.9, xero 2.4)."""
    plain = sum(line.amount.minor for line in sold.lines)
    off = sold.discount.minor if sold.discount else 0
    for line in sold.lines:
        product = Decimal(line.quantity) * Decimal(line.unit_price)
        assert product.quantize(Decimal("0.01"), ROUND_HALF_UP) == line.amount.decimal()
    if sold.scheme is TaxScheme.NONE:
        return plain - off, 0
    if sold.scheme is TaxScheme.AUTOMATED:
        return plain - off + sold.tax.minor, sold.tax.minor
    if sold.scheme is TaxScheme.DOCUMENT:
        taxable = sum(line.amount.minor for line in sold.lines if line.tax_code_id == "TAX")
        tax = taken(taxable, rates[sold.tax_code_id or ""])
        return plain - off + tax, tax
    assert sold.is_inclusive
    tax = 0
    for line in sold.lines:
        rate = rates[line.tax_code_id or "none"]
        if sold.scheme is TaxScheme.LINES:
            tax += taken(line.amount.minor, rate, 100 + Decimal(rate))
        else:
            tax += line.amount.minor - taken(line.amount.minor, "100", 100 + Decimal(rate))
    return plain - off, tax


def drawn(chance: Random, scheme: TaxScheme) -> tuple[Invoice, Sales]:
    """An invoice of one to six lines, taxed in its ledger's way, some with a discount."""
    is_american = scheme in AMERICAN
    codes = ("TAX", "NON") if is_american else ("t15", "t20", "none")
    group = chance.choice(["t8", "odd", "t15"])
    lines = [
        Line(
            money(chance.randint(1, 400_00)),
            f"Line {at}",
            "7",
            tax_code_id=chance.choice(codes),
            account="200",
        )
        for at in range(chance.randint(1, 6))
    ]
    if is_american:
        tax = taken(sum(one.amount.minor for one in lines if one.tax_code_id == "TAX"), RATES[group])
    else:
        tax = sum(taken(one.amount.minor, RATES[one.tax_code_id or "none"]) for one in lines)
    plain = sum(one.amount.minor for one in lines)
    if scheme is not TaxScheme.LINES and chance.random() < 0.3:
        off = chance.randint(1, max(1, plain // 4))
        lines.append(Line(money(-off), "Discount"))
        plain -= off
    total = money(plain + tax)
    invoice = Invoice("i1", "0", "1042", "c1", DAY, DAY, total, money(0), tax=money(tax), lines=tuple(lines))
    items = {"7": Item("7", "0", "Design", code="DES")}
    return invoice, Sales({"i1": invoice}, scheme=scheme, rates=RATES, tax_code_id=group, items=items,
                          by_account=scheme is TaxScheme.LINES)  # fmt: skip


@pytest.mark.parametrize("scheme", [each for each in TaxScheme if each is not TaxScheme.NONE])
def test_every_refund_comes_to_its_cent_with_its_share_of_the_tax(scheme: TaxScheme) -> None:
    """A thousand invoices, whole and in part: the sum is the refund, its tax its share."""
    chance = Random(f"back {scheme}")
    for _ in range(1_000):
        invoice, sales = drawn(chance, scheme)
        for minor in {invoice.total.minor, chance.randint(1, invoice.total.minor), 1}:
            sold = sold_back(invoice, money(minor), sales)
            assert isinstance(sold, SoldBack), (invoice, minor)
            total, tax = reckoned(sold)
            assert total == minor == sold.total.minor, (invoice, sold)
            assert tax == sold.tax.minor
            assert invoice.tax is not None
            share = invoice.tax.minor * minor / invoice.total.minor
            assert abs(tax - share) <= 1 + len(invoice.lines), (invoice, sold)


@pytest.mark.parametrize("scheme", [TaxScheme.DOCUMENT, TaxScheme.LINES, TaxScheme.LINES_NET])
def test_what_is_given_back_whole_bears_the_whole_tax(scheme: TaxScheme) -> None:
    """To the cent: not a cent of it stays with the tax office."""
    chance = Random(f"whole {scheme}")
    for _ in range(300):
        invoice, sales = drawn(chance, scheme)
        sold = sold_back(invoice, invoice.total, sales)
        assert isinstance(sold, SoldBack)
        assert sold.tax == invoice.tax


def in_parts(chance: Random, whole: int) -> list[Money]:
    """A sum in two to five parts."""
    ends = sorted({0, whole, *(chance.randint(0, whole) for _ in range(chance.randint(1, 4)))})
    return [money(end - start) for start, end in pairwise(ends)]


@pytest.mark.parametrize("scheme", [each for each in TaxScheme if each is not TaxScheme.NONE])
def test_the_refunds_of_an_invoice_take_back_its_tax_and_its_lines_once(scheme: TaxScheme) -> None:
    """In whatever parts: at no time more tax than was charged for what went back, at the end all of it."""
    chance = Random(f"parts {scheme}")
    for _ in range(250):
        invoice, sales = drawn(chance, scheme)
        assert invoice.tax is not None
        parts, borne, back = in_parts(chance, invoice.total.minor), 0, 0
        for at, part in enumerate(parts):
            sold = sold_back(invoice, part, sales, parts[:at])
            assert isinstance(sold, SoldBack), (invoice, parts)
            total, tax = reckoned(sold)
            assert (total, tax) == (part.minor, sold.tax.minor), (invoice, sold)
            borne, back = borne + tax, back + part.minor
            due = invoice.tax.minor * back / invoice.total.minor
            assert abs(borne - due) <= 1, (invoice, parts, sold)
            assert borne <= invoice.tax.minor
        assert borne == invoice.tax.minor, (invoice, parts)


def test_three_parts_of_an_invoice_bear_its_tax_and_no_cent_more() -> None:
    """Thirds of 108.00 with 8.00 of tax: each by itself would round up, and together they would bear 8.01."""
    line, third = Line(money(100_00), "Hours", "7", tax_code_id="TAX"), money(36_00)
    invoice = Invoice(
        "i1", "0", "1042", "c1", DAY, DAY, money(108_00), money(0), tax=money(8_00), lines=(line,)
    )
    sales = Sales(scheme=TaxScheme.DOCUMENT, rates={"t8": "8"}, tax_code_id="t8")
    made = [sold_back(invoice, third, sales, [third] * before) for before in range(3)]
    assert [one.tax.plain() for one in made if isinstance(one, SoldBack)] == ["2.67", "2.66", "2.67"]
    (second,) = (one for one in made[1:2] if isinstance(one, SoldBack))
    assert [(one.description, one.amount.plain(), one.tax_code_id) for one in second.lines] == [
        ("Hours", "33.31", "TAX"), ("Rounding", "0.03", "NON"),
    ]  # fmt: skip
    assert sold_back(invoice, third, sales, [third] * 3) == TOO_MUCH
    lines = (replace(line, amount=money(108_00), tax_code_id="t8", account="200"),)
    british = Sales(scheme=TaxScheme.LINES, rates={"t8": "8"}, by_account=True)
    invoice = replace(invoice, lines=lines)
    made = [sold_back(invoice, third, british, [third] * before) for before in range(3)]
    assert [one.tax.plain() for one in made if isinstance(one, SoldBack)] == ["2.67", "2.66", "2.67"]
    assert {line.tax_code_id for one in made if isinstance(one, SoldBack) for line in one.lines} == {"t8"}


def test_items_accounts_codes_and_classes_come_from_the_invoice() -> None:
    """A whole line keeps its quantity and price; a part is one of its amount."""
    lines = (Line(money(100_00), "Hours", "7", "2", "50", "t15", (("class", "9"),), "200"),
             Line(money(15_00), "Proofs", None, tax_code_id="none", account="260"))  # fmt: skip
    invoice = Invoice("i1", "0", "1042", "c1", DAY, DAY, money(115_00), money(0), tax=money(0), lines=lines)
    sales = Sales(
        scheme=TaxScheme.LINES,
        rates=RATES,
        items={"7": Item("7", "0", "Design", code="DES")},
        by_account=True,
    )
    whole = sold_back(invoice, money(115_00), sales)
    assert isinstance(whole, SoldBack)
    assert [(one.quantity, one.unit_price, one.item_code, one.account_code) for one in whole.lines] == [
        ("2", "50", "DES", "200"), ("1", "15.00", "", "260"),
    ]  # fmt: skip
    assert whole.lines[0].tracking == (("class", "9"),)
    part = sold_back(invoice, money(57_50), sales)
    assert isinstance(part, SoldBack)
    assert [(one.quantity, one.unit_price) for one in part.lines] == [("1", "50.00"), ("1", "7.50")]


def test_what_can_not_be_told_is_said_and_nothing_is_guessed() -> None:
    """Lines that do not add up, a tax of no known rate, a line without an account."""
    line = Line(money(100_00), "Hours", "7", tax_code_id="TAX")
    invoice = Invoice(
        "i1", "0", "1042", "c1", DAY, DAY, money(108_00), money(0), tax=money(8_00), lines=(line,)
    )
    american = Sales(scheme=TaxScheme.DOCUMENT, rates={"t15": "15"})
    assert sold_back(invoice, money(10_00), american) == NO_RATE
    odd = Sales(scheme=TaxScheme.LINES_NET, rates={"TAX": "7"})
    assert sold_back(invoice, money(10_00), odd) == NO_SUM
    nameless = Sales(scheme=TaxScheme.LINES, rates={"TAX": "8"}, by_account=True)
    assert sold_back(invoice, money(10_00), nameless) == NO_ACCOUNT


@pytest.mark.parametrize("scheme", [TaxScheme.LINES, TaxScheme.LINES_NET])
def test_a_tax_that_is_in_the_prices_must_be_the_rates_of_today(scheme: TaxScheme) -> None:
    """Else the ledger would take another out of the refund than the sale bore; so for one not known here."""
    line = Line(money(120_00), "Hours", "7", tax_code_id="t20", account="200")
    invoice = Invoice(
        "i1", "0", "1042", "c1", DAY, DAY, money(120_00), money(0), tax=money(20_00), lines=(line,)
    )
    sales = Sales(scheme=scheme, rates=RATES, by_account=scheme is TaxScheme.LINES)
    sold = sold_back(invoice, money(60_00), sales)
    assert isinstance(sold, SoldBack)
    assert sold.tax == money(10_00)
    for rates in ({"t20": "17.5"}, {}):
        assert sold_back(invoice, money(60_00), Sales(scheme=scheme, rates=rates)) == NO_RATE


@pytest.mark.parametrize("scheme", [TaxScheme.LINES, TaxScheme.LINES_NET])
def test_what_bore_a_rate_of_nothing_is_taken_back_under_its_code(scheme: TaxScheme) -> None:
    """A zero rate is told on returns, so it is no document without tax; a line that has no code is one."""
    line = Line(money(100_00), "Books", "7", tax_code_id="none", account="200")
    invoice = Invoice("i1", "0", "1042", "c1", DAY, DAY, money(100_00), money(0), tax=money(0), lines=(line,))
    sales = Sales(scheme=scheme, rates=RATES)
    sold = sold_back(invoice, money(50_00), sales)
    assert isinstance(sold, SoldBack)
    assert (sold.scheme, sold.is_inclusive, sold.lines[0].tax_code_id) == (scheme, True, "none")
    for code in (None, "t20"):
        other = replace(invoice, lines=(replace(line, tax_code_id=code),))
        made = sold_back(other, money(50_00), sales)
        assert isinstance(made, SoldBack)
        assert (made.scheme, made.lines[0].tax_code_id) == (TaxScheme.NONE, None), "the invoice bore none"


def test_shares_are_whole_units_that_add_up() -> None:
    """With weights below nothing, too; the largest remainders get what is left."""
    assert shares([1, 1, 1], 100) == [34, 33, 33]
    assert shares([300, -100], 100) == [150, -50]
    assert sum(shares([333, -7, 55], 101)) == 101
    assert shares([0, 0], 0) == [0, 0]
