"""The story told in Xero."""

import time
from decimal import Decimal
from typing import Any

from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, generated_story, sample_story
from integrations.sandbox.server import Sandbox
from integrations.sandbox.xero.opening import open_organisation


def test_money_left_over_is_an_overpayment_with_its_allocation(xero: Any) -> None:
    """500.00 of which 350.95 were applied: one line at the bank, an overpayment, an allocation."""
    rows = xero.rows("Overpayments?page=1")
    assert sorted(row["Total"] for row in rows) == [100, 500]
    whole = next(row for row in rows if row["Total"] == 500)
    assert whole["RemainingCredit"] == Decimal("149.05")
    (made,) = whole["Allocations"]
    assert (made["Amount"], made["Invoice"]["InvoiceNumber"]) == (Decimal("350.95"), "2202")
    assert "ch_3Q7kM" in whole["LineItems"][0]["Description"]
    assert xero.invoice("2202")["AmountCredited"] == Decimal("350.95")


def test_a_deposit_is_a_transfer_less_what_was_spent(xero: Any) -> None:
    """The net moves from the clearing account, the fee is spent there."""
    (transfer,) = xero.rows("BankTransfers")
    assert (transfer["Amount"], transfer["ToBankAccount"]["Name"]) == (Decimal("96.80"), "Checking")
    (spent,) = [row for row in xero.rows("BankTransactions?page=1") if row["Type"] == "SPEND"]
    assert (spent["Total"], spent["LineItems"][0]["AccountCode"]) == (Decimal("3.20"), "400")
    assert spent["BankAccount"]["Name"] == transfer["FromBankAccount"]["Name"]


def test_an_estimate_is_a_quote_and_a_sub_customer_a_contact(xero: Any) -> None:
    """With the status in Xero's words."""
    (quote,) = xero.rows("Quotes?page=1")
    assert (quote["Status"], quote["QuoteNumber"], quote["Total"]) == ("ACCEPTED", "1001", 950)
    assert xero.contact("Spring Catalogue") != xero.contact("Tidewater Ceramics")
    gone = xero.one(f"Contacts/{xero.contact('Gone Ltd')}")
    assert gone["ContactStatus"] == "ARCHIVED"


def test_discount_and_tax_by_line(xero: Any) -> None:
    """Ten per cent off each line, eight on the taxable one."""
    row = xero.invoice("2202")
    assert [line["LineAmount"] for line in row["LineItems"]] == [1026, Decimal("114.75")]
    assert (row["TotalTax"], row["Total"]) == (Decimal("9.18"), Decimal("1149.93"))


def test_ids_follow_from_story_key_and_seed() -> None:
    """The same story has the same ids, another seed others."""

    def keys(seed: int) -> set[str]:
        org = open_organisation(sample_story(seed), Clock(AS_OF), f"tenant-{seed}")
        return set(org.entity("Contacts").records)

    assert keys(1) == keys(1)
    assert not keys(1) & keys(2)
    assert Sandbox(sample_story(1)).xero.tenant != Sandbox(sample_story(2)).xero.tenant


def test_the_books_balance_and_agree_with_the_documents() -> None:
    """For the sample company: trial balance zero, receivable equal to what the documents have open."""
    org = open_organisation(sample_story(), Clock(AS_OF), "t")
    org.books.check()
    invoices: Any = org.entity("Invoices")
    credits_: Any = [org.entity("CreditNotes"), org.entity("Overpayments")]
    due = sum(invoices.due(row) for row in invoices.records.values())
    left = sum(entity.remaining(row) for entity in credits_ for row in entity.records.values())
    assert org.books.balance(org.system("DEBTORS")) == due - left
    assert all(invoices.due(row) >= 0 for row in invoices.records.values())


def test_a_receipt_over_several_invoices_is_a_batch(story: Any) -> None:
    """One line at the bank, several payments."""
    from app.domain.money import Money
    from app.domain.record import replace
    from integrations.sandbox.story import StoryAllocation, StoryPayment

    parts = (
        StoryAllocation("invoice", "i1", Money(83900, "USD")),
        StoryAllocation("invoice", "i2", Money(10000, "USD")),
    )
    told = StoryPayment(
        "p9", "tide", story.as_of.date(), Money(93900, "USD"), story.as_of, parts, reference="1099"
    )
    org = open_organisation(replace(story, payments=(*story.payments, told)), Clock(AS_OF), "t")
    (batch,) = org.entity("BatchPayments").records.values()
    assert (batch.total, len(batch.payments), batch.reference) == (93900, 2, "1099")
    org.books.check()


def test_a_credit_applied_by_a_zero_payment_is_an_allocation(story: Any) -> None:
    """No payment, the credit note on the invoice."""
    from app.domain.money import Money
    from app.domain.record import replace
    from integrations.sandbox.story import StoryAllocation, StoryPayment

    parts = (
        StoryAllocation("invoice", "i1", Money(7500, "USD")),
        StoryAllocation("credit_note", "c1", Money(7500, "USD")),
    )
    told = StoryPayment("p9", "tide", story.as_of.date(), Money(0, "USD"), story.as_of, parts)
    org = open_organisation(replace(story, payments=(told,), deposits=()), Clock(AS_OF), "t")
    (made,) = org.allocations.values()
    assert (made.source_kind, made.amount) == ("CreditNotes", 7500)
    assert not org.entity("Payments").records
    org.books.check()


def test_nobody_pays_for_a_service_that_is_not_asked(story: Any) -> None:
    """Neither ledger is told before its first call."""
    with Sandbox(story) as sandbox:
        assert "company" not in vars(sandbox.quickbooks)
        assert "Invoices" not in sandbox.xero.state()
        sandbox.grant("xero")
        assert "Invoices" not in sandbox.xero.state() and "company" not in vars(sandbox.quickbooks)
        assert sandbox.xero.organisation.name == story.name
        assert "Invoices" in sandbox.xero.state()


def test_a_large_company_opens_and_reads_quickly() -> None:
    """Ten thousand invoices open in seconds, and a thousand of them are a page in far less than one."""
    story = generated_story(500, 10_000)
    started = time.perf_counter()
    sandbox = Sandbox(story)
    org = sandbox.xero.organisation
    assert time.perf_counter() - started < 20
    from integrations.sandbox.xero.reading import Lists
    from integrations.sandbox.xero.words import dumps

    lists = Lists()
    lists.answer(org.entity("Invoices"), {"page": "1", "pageSize": "1000"}, "")
    started = time.perf_counter()
    body = lists.answer(org.entity("Invoices"), {"page": "2", "pageSize": "1000"}, "")
    assert len(dumps(body)) > 1_000_000
    assert time.perf_counter() - started < 1.5
    org.books.check()
