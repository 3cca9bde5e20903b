"""Events as hints of what changed (wire/stripe.md 2.6): only their ids count, the objects are read again.

An event is rendered in the account's own, perhaps much older API version, and may be older than the object's
present state. So nothing of its payload is believed but which object it is about.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from app.domain.documents import DocumentKind

MONEY = (
    "charge.captured", "charge.failed", "charge.pending", "charge.refunded", "charge.succeeded",
    "charge.updated", "charge.dispute.closed", "charge.dispute.created",
    "charge.dispute.funds_reinstated", "charge.dispute.funds_withdrawn", "charge.dispute.updated",
    "refund.created", "refund.failed", "refund.updated",
    "payout.canceled", "payout.created", "payout.failed", "payout.paid",
    "payout.reconciliation_completed", "payout.updated",
)  # fmt: skip
"""Asked for in every run; ``types`` takes at most 20 names, and none with a star."""

MORE = (
    "checkout.session.async_payment_failed", "checkout.session.async_payment_succeeded",
    "checkout.session.completed", "checkout.session.expired",
    "customer.created", "customer.deleted", "customer.updated",
    "invoice.paid", "invoice.voided", "invoice_payment.paid",
    "payment_intent.amount_capturable_updated", "payment_intent.canceled",
    "payment_intent.payment_failed", "payment_intent.processing", "payment_intent.succeeded",
    "payment_link.created", "payment_link.updated",
)  # fmt: skip
"""Asked for when money moved, else once an hour: a quiet run costs one read less."""

_KINDS = {
    "charge": DocumentKind.CHARGE,
    "refund": DocumentKind.REFUND,
    "dispute": DocumentKind.DISPUTE,
    "payout": DocumentKind.PAYOUT,
    "payment_intent": DocumentKind.PAYMENT_INTENT,
    "customer": DocumentKind.PROCESSOR_CUSTOMER,
    "checkout.session": DocumentKind.CHECKOUT_SESSION,
    "payment_link": DocumentKind.PAYMENT_LINK,
    "invoice": DocumentKind.INVOICE,
}


class _Object(msgspec.Struct):
    id: str = ""
    object: str = ""
    charge: Any = None
    invoice: Any = None


class _About(msgspec.Struct):
    object: _Object


class Event(msgspec.Struct):
    """As much of an event as is believed."""

    id: str
    created: int
    data: _About

    def changed(self) -> Iterator[tuple[DocumentKind, str]]:
        """The objects it is about: kind and id. An invoice stands for the payments on it."""
        about = self.data.object
        if about.object == "invoice_payment":
            yield DocumentKind.INVOICE, _text(about.invoice)
        elif about.object in _KINDS:
            yield _KINDS[about.object], about.id
        if about.object in {"refund", "dispute"}:
            yield DocumentKind.CHARGE, _text(about.charge)


def event(raw: msgspec.Raw) -> Event | None:
    """An event, whatever version it was rendered in; None for one that tells us nothing."""
    try:
        return msgspec.json.decode(bytes(raw), type=Event)
    except msgspec.DecodeError:
        return None


def _text(value: object) -> str:
    """An id that an older version may have expanded."""
    if isinstance(value, dict):
        value = value.get("id")
    return value if isinstance(value, str) else ""
