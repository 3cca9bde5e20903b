"""Records as they stand inside others: a contact in an invoice, an invoice in a payment."""

from integrations.sandbox.xero import words
from integrations.sandbox.xero.organisation import Organisation
from integrations.sandbox.xero.records import Document, Payment
from integrations.sandbox.xero.words import Json


def contact_stub(org: Organisation, key: str) -> Json:
    """A contact inside a document."""
    return {
        "ContactID": key,
        "Name": org.contact(key).name,
        "Addresses": [],
        "Phones": [],
        "ContactGroups": [],
        "ContactPersons": [],
        "HasValidationErrors": False,
    }


def account_stub(org: Organisation, key: str) -> Json:
    """An account inside a money movement."""
    account = org.account(key)
    return {"AccountID": key, "Code": account.code, "Name": account.name}


def invoice_stub(record: Document) -> Json:
    """An invoice inside a payment, a batch or an allocation."""
    return {
        "InvoiceID": record.id,
        "InvoiceNumber": record.number,
        "Type": record.kind,
        "CurrencyCode": record.currency,
        "Payments": [],
        "CreditNotes": [],
        "Prepayments": [],
        "Overpayments": [],
        "HasErrors": False,
        "IsDiscounted": False,
        "LineItems": [],
    }


def payment_stub(payment: Payment) -> Json:
    """A payment inside the document it is on."""
    return {
        "PaymentID": payment.id,
        **({"BatchPaymentID": payment.batch} if payment.batch else {}),
        "Date": words.day(payment.on),
        "Amount": words.money(payment.amount),
        "Reference": payment.reference,
        "CurrencyRate": payment.rate,
        "HasAccount": False,
        "HasValidationErrors": False,
    }
