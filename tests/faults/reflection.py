"""Whether the mirror shows what the services hold, once all is synced: part of the auditor."""

from collections.abc import Iterator
from typing import Any

from app.domain.charges import Charge, PaymentLink, Refund
from app.domain.documents import CreditNote, Customer, Deposit, DocumentKind, Invoice, Payment
from integrations.quickbooks.conversion import REFUND
from tests.faults.books import minor
from tests.faults.life import Remains

_BOOKS = (
    (DocumentKind.INVOICE, "Invoice"),
    (DocumentKind.PAYMENT, "Payment"),
    (DocumentKind.CUSTOMER, "Customer"),
    (DocumentKind.CREDIT_NOTE, "CreditMemo"),
    (DocumentKind.JOURNAL, "JournalEntry"),
    (DocumentKind.DEPOSIT, "Deposit"),
)
_AT_STRIPE = (
    (DocumentKind.CHARGE, "Charge"),
    (DocumentKind.REFUND, "Refund"),
    (DocumentKind.PAYMENT_LINK, "PaymentLink"),
)


def unlike_the_services(remains: Remains) -> Iterator[str]:
    """Every record that is not in the mirror as its service holds it."""
    for kind, name in (*_BOOKS, *(_AT_STRIPE if remains.reads_all else ())):
        if name not in remains.ended:
            continue
        ours = {each.remote_id: _shown(each) for each in remains.left.mirror[kind]}
        theirs = dict(_held_of(name, remains.ended))
        for key, (customer, *_) in ((key, each) for key, each in theirs.items() if isinstance(each, tuple)):
            if customer is None and isinstance(ours.get(key), tuple):
                ours[key] = (None, *ours[key][1:])  # the ledger names none there
        for key in sorted(ours.keys() | theirs.keys()):
            if ours.get(key) != theirs.get(key):
                yield f"{name} {key} is {ours.get(key)} in the mirror, {theirs.get(key)} in the ledger"


def _held_of(name: str, ended: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The records of a kind by the mirror's ids; refund receipts are kept among the deposits."""
    for each in ended[name]:
        yield each.get("Id") or each["id"], _held(name, each)
    for each in ended.get("RefundReceipt", ()) if name == "Deposit" else ():
        yield REFUND + each["Id"], -minor(each["TotalAmt"])


def _shown(document: object) -> Any:
    match document:
        case Invoice():
            return (document.customer_id, document.total.minor, document.balance.minor)
        case CreditNote():
            return (document.customer_id, document.total.minor, document.remaining.minor)
        case Payment():
            lines = sorted((each.target_id, abs(each.amount.minor)) for each in document.allocations)
            return (document.customer_id, document.total.minor, document.unapplied.minor, lines)
        case Customer():
            return (document.name, document.is_active)
        case Deposit():
            return document.total.minor
        case Charge() | Refund():
            return _at_stripe(document)
        case PaymentLink():
            return document.is_active
    return "there"


def _at_stripe(document: Charge | Refund) -> Any:
    if isinstance(document, Charge):
        return (document.amount.minor, document.refunded.minor, str(document.status))
    return (document.amount.minor, document.charge_id, document.status)


def _held(name: str, record: dict[str, Any]) -> Any:
    match name:
        case "Invoice" | "CreditMemo":
            rest = record["Balance"] if name == "Invoice" else record["RemainingCredit"]
            return (record["CustomerRef"]["value"], minor(record["TotalAmt"]), minor(rest))
        case "Payment":
            lines = sorted(
                (line["LinkedTxn"][0]["TxnId"], minor(line["Amount"])) for line in record.get("Line", ())
            )
            rest = minor(record["UnappliedAmt"])
            customer = record.get("CustomerRef", {}).get("value")
            return (customer, minor(record["TotalAmt"]), rest, lines)
        case "Customer":
            return (record["DisplayName"], record["Active"])
        case "Deposit":
            return minor(record["TotalAmt"])
        case "Charge":
            return (record["amount"], record["amount_refunded"], record["status"])
        case "Refund":
            return (record["amount"], record["charge"], record["status"])
        case "PaymentLink":
            return record["active"]
    return "there"
