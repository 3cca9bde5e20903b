"""Xero's lists that concern receivables, in the order of a crawl: what others refer to comes first."""

from app.domain.documents import DocumentKind, PaymentForm
from integrations.xero import documents, wire
from integrations.xero.incoming import Endpoint

_SALES = (("where", 'Type=="ACCREC"'),)
_CREDITS = (("where", 'Type=="ACCRECCREDIT"'),)
_ARCHIVED = (("includeArchived", "true"),)

ACCOUNTS = Endpoint(
    "Accounts", DocumentKind.ACCOUNT, "AccountID", wire.AccountRecord, documents.account, is_paged=False
)
TAX_RATES = Endpoint(
    "TaxRates", DocumentKind.TAX_CODE, "TaxType", wire.TaxRateRecord, documents.tax_code, is_paged=False
)
ITEMS = Endpoint("Items", DocumentKind.ITEM, "ItemID", wire.ItemRecord, documents.item, is_paged=False)
TRACKING = Endpoint(
    "TrackingCategories",
    DocumentKind.TRACKING_CATEGORY,
    "TrackingCategoryID",
    wire.TrackingCategoryRecord,
    documents.tracking_category,
    is_paged=False,
    query=_ARCHIVED,
    is_whole=True,
)
CONTACTS = Endpoint(
    "Contacts", DocumentKind.CUSTOMER, "ContactID", wire.ContactRecord, documents.customer, query=_ARCHIVED
)
INVOICES = Endpoint(
    "Invoices", DocumentKind.INVOICE, "InvoiceID", wire.InvoiceRecord, documents.invoice, query=_SALES
)
CREDIT_NOTES = Endpoint(
    "CreditNotes",
    DocumentKind.CREDIT_NOTE,
    "CreditNoteID",
    wire.CreditNoteRecord,
    documents.credit_note,
    query=_CREDITS,
)
PAYMENTS = Endpoint("Payments", DocumentKind.PAYMENT, "PaymentID", wire.PaymentRecord, documents.payment)
OVERPAYMENTS = Endpoint(
    "Overpayments", DocumentKind.PAYMENT, "OverpaymentID", wire.OverpaymentRecord, documents.overpayment
)
PREPAYMENTS = Endpoint(
    "Prepayments", DocumentKind.PAYMENT, "PrepaymentID", wire.PrepaymentRecord, documents.prepayment
)
BANK_TRANSACTIONS = Endpoint(
    "BankTransactions",
    DocumentKind.DEPOSIT,
    "BankTransactionID",
    wire.BankTransactionRecord,
    documents.deposit,
)
BANK_TRANSFERS = Endpoint(
    "BankTransfers",
    DocumentKind.DEPOSIT,
    "BankTransferID",
    wire.BankTransferRecord,
    documents.transfer,
    is_paged=False,
    query=(("includeDeleted", "true"),),
)
MANUAL_JOURNALS = Endpoint(
    "ManualJournals",
    DocumentKind.JOURNAL,
    "ManualJournalID",
    wire.ManualJournalRecord,
    documents.journal,
)
QUOTES = Endpoint("Quotes", DocumentKind.ESTIMATE, "QuoteID", wire.QuoteRecord, documents.estimate)

ENDPOINTS = (
    ACCOUNTS,
    TAX_RATES,
    ITEMS,
    TRACKING,
    CONTACTS,
    INVOICES,
    CREDIT_NOTES,
    PAYMENTS,
    BANK_TRANSACTIONS,
    OVERPAYMENTS,
    PREPAYMENTS,
    BANK_TRANSFERS,
    MANUAL_JOURNALS,
    QUOTES,
)

BY_FORM = {
    PaymentForm.PAYMENT: PAYMENTS,
    PaymentForm.OVERPAYMENT: OVERPAYMENTS,
    PaymentForm.PREPAYMENT: PREPAYMENTS,
}
