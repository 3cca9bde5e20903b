"""What a sales form adds up to: discount, tax of either kind, postings (wire/quickbooks.md 2.9)."""

from decimal import ROUND_HALF_UP, Decimal

from integrations.sandbox.books import Posting
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.faults import FaultError
from integrations.sandbox.quickbooks.lists import tax_percent
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import SalesDocument, SalesLine


def at_home(company: Company, postings: list[Posting], rate: Decimal) -> list[Posting]:
    """Postings in the books' currency; what rounding leaves over goes to the first."""
    if rate == 1:
        return postings
    turned = [
        Posting(p.account, company.at_home(p.amount, rate), p.customer, p.amount if p.customer else None)
        for p in postings
    ]
    left = sum(posting.amount for posting in turned)
    return [turned[0]._replace(amount=turned[0].amount - left), *turned[1:]]


def total_up(company: Company, form: SalesDocument) -> None:
    """Subtotal, discount, tax and total of a form; tax is not reduced by the discount (2.9)."""
    form.subtotal = sum(line.amount for line in form.lines)
    form.taxable = sum(line.amount for line in form.lines if line.is_taxable)
    if form.discount_percent is not None:
        form.discount = percent_of(form.subtotal, form.discount_percent)
    if form.tax_calculation:
        form.tax = sum(tax_of(company, form, line) for line in form.lines)
    elif form.stated_tax is not None:
        form.tax = form.stated_tax
    elif form.tax_code:
        form.tax = percent_of(form.taxable, form.tax_percent)
    is_on_top = form.tax_calculation != "TaxInclusive"
    form.total = form.subtotal - form.discount + (form.tax if is_on_top else 0)


_CALCULATIONS = {"TaxExcluded", "TaxInclusive", "NotApplicable"}


def calculation(body: Json, form: SalesDocument) -> str:
    """How tax is meant outside the United States (2.9)."""
    asked = str(body.get("GlobalTaxCalculation") or form.tax_calculation or "TaxExcluded")
    if asked not in _CALCULATIONS:
        raise FaultError("2170", f"Invalid Enumeration : {asked}", "GlobalTaxCalculation")
    return asked


def tax_of(company: Company, form: SalesDocument, line: SalesLine) -> int:
    """A line's tax by its own code: on top of its amount, or contained in it."""
    if form.tax_calculation == "NotApplicable" or not line.tax_code:
        return 0
    percent = tax_percent(company, line.tax_code)[1]
    on_top = percent_of(line.amount, percent)
    if form.tax_calculation == "TaxExcluded":
        return on_top
    return line.amount - percent_of(line.amount, Decimal(10_000) / (100 + percent))


def percent_of(amount: int, percent: Decimal) -> int:
    """A percentage of minor units, half away from zero."""
    return int((amount * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))
