"""Balances that must add up: what fits is silent, what does not is named with its records."""

from datetime import timedelta

import pytest

from app.domain.charges import BalanceTransaction
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Customer,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Journal,
    JournalLine,
    Payment,
)
from app.domain.findings import Finding, FindingKind
from app.domain.money import Money
from app.domain.record import replace
from app.store import findings, identities, mirror
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, usd


def to_invoice(remote_id: str, minor: int) -> Allocation:
    """Money applied to an invoice."""
    return Allocation(DocumentKind.INVOICE, remote_id, usd(minor))


def payment(remote_id: str, total: int, unapplied: int, *allocations: Allocation) -> Payment:
    """A payment of customer 58."""
    return Payment(remote_id, "0", "58", DAY, usd(total), usd(unapplied), allocations)


def billed(remote_id: str, total: int, balance: int, status: InvoiceStatus = InvoiceStatus.OPEN) -> Invoice:
    """An invoice of customer 58."""
    return replace(invoice(remote_id, balance), total=usd(total), status=status)


def credit(total: int, remaining: int, *allocations: Allocation) -> CreditNote:
    """A credit note of customer 58."""
    return CreditNote("c1", "0", "CN-1", "58", DAY, usd(total), usd(remaining), allocations=allocations)


def fee_journal() -> Journal:
    """3.00 of bank fees, credited to customer 58's receivables."""
    lines = (JournalLine(usd(3_00), "60"), JournalLine(usd(-3_00), "84", "58"))
    return Journal("j1", "0", "F-1", DAY, "USD", "fee", lines)


def misfits(company: CompanyFile, *documents: Document) -> list[Finding]:
    """Mirror these and check."""
    with company.writer() as conn:
        mirror.save_documents(conn, documents, NOW)
    with company.reader() as conn:
        return [*identities.customer_misfits(conn), *identities.invoice_misfits(conn)]


def test_books_that_add_up_are_silent(company: CompanyFile) -> None:
    """Open, part paid, overpaid, credited and prepaid: the recorded identities of both ledgers hold."""
    found = misfits(
        company,
        Customer("58", "0", "Marsh", balance=usd(60_00 + 100_00 - 20_00 - 5_00)),
        billed("1", 100_00, 60_00),
        billed("2", 100_00, 100_00),
        billed("3", 50_00, 0, InvoiceStatus.PAID),
        payment("p1", 60_00, 20_00, to_invoice("1", 40_00)),
        CreditNote(
            "c1", "0", "CN-1", "58", DAY, usd(55_00), usd(5_00), allocations=(to_invoice("3", 50_00),)
        ),
    )
    assert found == []


def test_a_missing_payment_is_found_at_its_invoice(company: CompanyFile) -> None:
    """The ledger says 60.00 is open of 100.00, and nothing here explains the rest."""
    (found,) = misfits(company, billed("1", 100_00, 60_00))
    assert found.kind is FindingKind.INVOICE_BALANCE
    assert (found.told, found.summed, found.difference) == (usd(60_00), usd(100_00), usd(40_00))
    assert [record.remote_id for record in found.records] == ["1"]
    assert "60.00" in found.text
    assert "100.00" in found.text


def test_a_missing_invoice_is_found_at_its_customer(company: CompanyFile) -> None:
    """The customer owes what no invoice here shows; its open records are named."""
    (found,) = misfits(
        company, Customer("58", "0", "Marsh", balance=usd(150_00)), billed("1", 100_00, 100_00)
    )
    assert (found.kind, found.subject, found.difference) == (FindingKind.CUSTOMER_BALANCE, "58", usd(-50_00))
    assert [(record.kind, record.remote_id) for record in found.records] == [(DocumentKind.INVOICE, "1")]


def test_a_ledger_without_customer_balances_is_not_accused(company: CompanyFile) -> None:
    """Xero's list tells no balance that could be trusted (wire/xero.md 2.5): no balance, no finding."""
    assert misfits(company, Customer("58", "0", "Marsh"), billed("1", 100_00, 100_00)) == []


def test_a_journal_that_settles_an_invoice_fits(company: CompanyFile) -> None:
    """A fee of 3.00 is credited by a journal and used by the payment; open again it lowers the balance."""
    ar = Account("84", "0", "A/R", AccountRole.RECEIVABLE)
    fee = fee_journal()
    used = payment("p1", 97_00, 0, to_invoice("1", 100_00), Allocation(DocumentKind.JOURNAL, "j1", usd(3_00)))
    settled = Customer("58", "0", "Marsh", balance=usd(0))
    assert misfits(company, ar, fee, used, settled, billed("1", 100_00, 0)) == []
    with company.writer() as conn:
        mirror.mark_deleted(conn, DocumentKind.PAYMENT, ["p1"], NOW)
    assert (
        misfits(company, Customer("58", "1", "Marsh", balance=usd(97_00)), billed("1", 100_00, 100_00)) == []
    )


@pytest.mark.parametrize("status", [InvoiceStatus.VOIDED, InvoiceStatus.DRAFT])
def test_what_is_not_in_the_books_counts_nothing(company: CompanyFile, status: InvoiceStatus) -> None:
    """Voided and draft invoices owe nothing, whatever their total says."""
    one = billed("1", 100_00, 40_00, status)
    assert misfits(company, Customer("58", "0", "Marsh", balance=usd(0)), one) == []


def test_movements_are_summed_by_currency(company: CompanyFile) -> None:
    """The processor's balance is the sum of all nets, each currency for itself."""
    with company.writer() as conn:
        for number, net in enumerate((usd(90_00), usd(-50_00), Money(7_00, "EUR"))):
            zero = Money(0, net.currency)
            one = BalanceTransaction(f"txn_{number}", NOW, NOW, net, zero, net, "charge")
            mirror.save_documents(conn, [one], NOW)
        assert identities.movements(conn) == {"USD": usd(40_00), "EUR": Money(7_00, "EUR")}


def test_a_finding_stands_until_it_is_settled(company: CompanyFile) -> None:
    """What no longer shows is settled, what comes again stands again, other services' are untouched."""
    one = Finding(FindingKind.INVOICE_BALANCE, "1", "Invoice 1", usd(60), usd(100))
    two = Finding(FindingKind.INVOICE_BALANCE, "2", "Invoice 2", usd(0), usd(900))
    other = Finding(FindingKind.PROCESSOR_BALANCE, "USD", "Stripe balance in USD", usd(1), usd(2))
    later = NOW + timedelta(hours=1)
    with company.writer() as conn:
        findings.replace(conn, "stripe", [other], NOW)
        findings.replace(conn, "quickbooks", [one, two], NOW)
        assert findings.every(conn, "quickbooks") == (two, one)
        findings.replace(conn, "quickbooks", [one], later)
        assert findings.every(conn) == (one, other)
        assert findings.count(conn) == 2
        findings.replace(conn, "quickbooks", [two], later)
        assert findings.every(conn, "quickbooks") == (two,)
