"""A story told in QuickBooks adds up."""

from datetime import timedelta
from typing import Any

from integrations.sandbox.clock import Clock
from integrations.sandbox.quickbooks.opening import open_company
from integrations.sandbox.sample.story import AS_OF, generated_story, sample_story


def test_the_sample_company_balances() -> None:
    """Item 7: nothing is over-applied, kept sums equal the postings, every document has an id of its own."""
    story = sample_story()
    company = open_company(story, Clock(AS_OF))
    company.books.check()
    invoices = company.entity("Invoice").records
    assert len(invoices) == len(story.invoices)
    assert min(form.total - company.books.applied(form.id) for form in invoices.values()) == 0
    kinds = ("Invoice", "CreditMemo", "Estimate", "Payment", "Deposit", "TimeActivity")
    ids = [key for kind in kinds for key in company.entity(kind).records]
    assert len(ids) == len(set(ids))


def test_a_generated_company_opens_quickly_and_balances() -> None:
    """Five thousand invoices open in no time."""
    company = open_company(generated_story(250, 5000), Clock(AS_OF))
    company.books.check()
    assert len(company.entity("Invoice").records) > 4500


def test_changes_of_customers_follow_their_documents(story: Any) -> None:
    """A customer's time is that of the last document that moved its balance."""
    company = open_company(story, Clock(story.as_of))
    pell = next(each for each in company.entity("Customer").records.values() if each.name == "Pell's Yard")
    assert story.as_of - pell.updated_at < timedelta(days=11)
    assert pell.token == 0
