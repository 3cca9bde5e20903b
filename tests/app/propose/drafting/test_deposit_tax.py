"""The tax of deposits: when it falls due, and that no minor unit of it is lost or made."""

from itertools import product

import pytest

from app.domain.documents import TaxScheme
from app.domain.money import Money, total
from app.domain.record import replace
from app.domain.writes import TaxedPart
from app.propose.drafting.deposit_tax import (
    DepositTax,
    Reckoning,
    as_booked,
    exactly,
    given_back,
    is_due_on_receipt,
    parts_of,
)
from app.propose.drafting.draft import TaxRules
from app.propose.drafting.totals import line_tax
from app.propose.reconciliation.owed import Held, Owed, Returned, owed_back

RATES = {"s": "20", "r": "5", "g": "10", "n": "15", "z": "0"}
SCHEMES = (TaxScheme.LINES, TaxScheme.LINES_NET)


def gbp(minor: int) -> Money:
    """Pence."""
    return Money(minor, "GBP")


@pytest.mark.parametrize(
    ("country", "is_due"),
    [("GB", True), ("AU", True), ("NZ", True), ("nz", True), ("US", False), ("CA", False), ("", False)],
)
def test_the_country_says_when_it_falls_due(country: str, is_due: bool) -> None:
    """A person may say otherwise; where the document has one code for all, it is never the deposit's."""
    for scheme in SCHEMES:
        assert is_due_on_receipt(DepositTax.COUNTRY, country, scheme) is is_due
        assert is_due_on_receipt(DepositTax.RECEIPT, country, scheme)
        assert not is_due_on_receipt(DepositTax.INVOICE, country, scheme)
    for scheme in (TaxScheme.DOCUMENT, TaxScheme.AUTOMATED, TaxScheme.NONE):
        assert not is_due_on_receipt(DepositTax.RECEIPT, country, scheme)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_whatever_the_amount_it_is_given_up_to_the_penny(scheme: TaxScheme) -> None:
    """Every amount up to twenty pounds at each rate, prices with the tax and without."""
    reckoning = Reckoning(scheme, RATES)
    ways = [TaxRules(scheme, is_inclusive=inclusive) for inclusive in (True, False)]
    for minor, code, rules in product(range(1, 2_000), RATES, ways):
        (part,) = parts_of(gbp(minor), {code: 1}, reckoning)
        line, rest = exactly(part, rules, RATES[code])
        tax = line_tax(line.minor, RATES[code], rules)
        assert tax == part.tax.minor
        assert line.minor + rest.minor + (0 if rules.is_inclusive else tax) == minor
        assert abs(rest.minor) <= 1, "nothing but rounding"


def test_a_deposit_is_shared_by_what_it_is_for() -> None:
    """In the proportion of what each code comes to; what comes to nothing takes nothing."""
    reckoning = Reckoning(TaxScheme.LINES, RATES)
    parts = parts_of(gbp(100_01), {"s": 240_00, "z": 80_01, "r": 0}, reckoning)
    assert [(one.tax_code_id, one.amount.minor, one.tax.minor) for one in parts] == [
        ("s", 75_01, 12_50), ("z", 25_00, 0),
    ]  # fmt: skip
    assert parts_of(gbp(100), {}, reckoning) == ()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_refunds_take_all_of_it_whatever_their_number(scheme: TaxScheme) -> None:
    """In thirds and odd pence, too: the last takes the tax that is left, as a ledger will reckon it."""
    reckoning = Reckoning(scheme, RATES, "z")
    for minor, code in product((3, 33_33, 99_99, 320_01), RATES):
        left = parts = parts_of(gbp(minor), {code: 1, "z": 1}, reckoning)
        tax, back = 0, 0
        for amount in (gbp(minor // 3), gbp(minor // 3), gbp(minor - 2 * (minor // 3))):
            taken, left = given_back(left, amount, reckoning)
            booked = as_booked(taken, reckoning)
            assert total((one.amount for one in booked), "GBP") == amount
            tax += sum(reckoning.tax_in(one.amount, one.tax_code_id).minor for one in booked)
            back += amount.minor
        assert (tax, back, left) == (sum(one.tax.minor for one in parts), minor, ())
    with pytest.raises(ValueError, match="more is given back"):
        given_back(parts, gbp(minor + 1), reckoning)


def test_what_is_on_an_invoice_is_owed_no_more() -> None:
    """A refund beside the invoice takes the rest; of more a person decides, and of what comes later."""
    reckoning = Reckoning(TaxScheme.LINES, RATES)
    parts = parts_of(gbp(120_00), {"s": 1}, reckoning)
    used = (TaxedPart(gbp(90_00), gbp(15_00), "s"),)
    held = Held("ch_1", gbp(120_00), Owed("91", "58", "40", parts), used)

    def owed(*refunds: Returned, of: Held = held) -> dict[str, Owed]:
        return owed_back([of], {"ch_1": refunds}, reckoning)

    rest = owed(Returned("re_1", gbp(30_00)), Returned("re_2", gbp(10_00)))
    assert rest["re_1"] == Owed("91", "58", "40", (TaxedPart(gbp(30_00), gbp(5_00), "s"),))
    assert "on an invoice" in rest["re_2"].blocked, "its tax is the invoice's now"
    more = owed(Returned("re_1", gbp(31_00)), Returned("re_2", gbp(10_00)))
    assert [(one.parts, one.blocked != "") for one in more.values()] == [((), True), ((), True)]
    whole = replace(held, used=(TaxedPart(gbp(120_00), gbp(20_00), "s"),))
    assert "on an invoice" in owed(Returned("re_1", gbp(1)), of=whole)["re_1"].blocked
    unused = replace(held, used=())
    assert list(owed(Returned("re_1", gbp(120_00)), Returned("re_2", gbp(1)), of=unused)) == ["re_1"]
    won = owed(Returned("du_1", gbp(30_00), is_back=True), Returned("re_1", gbp(30_00)))
    assert won["du_1"] == won["re_1"], "what came back may be given back again"
    dearer = owed_back(
        [held], {"ch_1": [Returned("re_1", gbp(30_00))]}, replace(reckoning, rates={"s": "25"})
    )
    assert "tax rate" in dearer["re_1"].blocked
