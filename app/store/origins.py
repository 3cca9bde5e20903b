"""What a processor's charge came from: its intent, the page and link it was paid on, the processor's invoice.

A charge itself may say nothing; what was set on the link, filled in on the page or billed by the processor
names the invoice it pays.
"""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, or_, select

from app.domain.charges import Charge, CheckoutSession, InvoicePayment, PaymentIntent, PaymentLink
from app.domain.documents import DocumentKind
from app.domain.writes import ADVANCE, AMOUNT, DOCUMENT_ID, LINK_KEY, PURPOSE, UNTIL
from app.store import mirror
from app.store.schema import mirror as tables

Pairs = tuple[tuple[str, str], ...]
_OURS = frozenset({DOCUMENT_ID, LINK_KEY, PURPOSE, AMOUNT, UNTIL})
"""Keys of our own: exact, and no text to look for numbers in."""


class Origin(Struct, frozen=True):
    """Where a charge came from, as far as it is known."""

    intent: PaymentIntent | None = None
    session: CheckoutSession | None = None
    link: PaymentLink | None = None
    billed: InvoicePayment | None = None

    def reference(self, charge: Charge) -> str:
        """What the payment is called: its description, and the number of the processor's own invoice."""
        described = charge.description or (self.intent.description if self.intent else "")
        return _joined([described, self.billed.invoice_number if self.billed else ""])

    def memo(self, charge: Charge) -> str:
        """All other texts that may carry a number or a name, each once."""
        texts = [f"{key} {value}" for key, value in self._pairs(charge) if key not in _OURS]
        if self.session is not None:
            texts += [self.session.client_reference, self.session.payer_name]
        return _joined(text for text in texts if text not in {charge.payer_name, charge.customer_name})

    def invoice_id(self, charge: Charge) -> str | None:
        """The ledger's id of the one document that a link of ours was made for.

        Of several invoices of a letter the numbers tell, as in any other text.
        """
        pairs = dict(self._pairs(charge))
        told = pairs.get(DOCUMENT_ID, "") if LINK_KEY in pairs else ""
        return told if told and " " not in told else None

    @property
    def is_advance(self) -> bool:
        """Whether it was paid by a link whose money is a liability until the work is done."""
        return self.link is not None and (PURPOSE, ADVANCE) in self.link.metadata

    def _pairs(self, charge: Charge) -> Pairs:
        """Metadata from the charge outwards."""
        sources = (charge, self.intent, self.session, self.link)
        return tuple(pair for source in sources if source is not None for pair in source.metadata)


def origins(conn: Connection, charges: Iterable[Charge]) -> Mapping[str, Origin]:
    """By charge id, for charges alone that came from something."""
    wanted = list(charges)
    ids = [charge.payment_intent_id for charge in wanted if charge.payment_intent_id]
    intents = cast("dict[str, PaymentIntent]", mirror.fetch(conn, DocumentKind.PAYMENT_INTENT, ids))
    sessions = {one.payment_intent_id: one for one in _sessions(conn, ids)}
    links = cast(
        "dict[str, PaymentLink]",
        mirror.fetch(conn, DocumentKind.PAYMENT_LINK, (one.payment_link_id for one in sessions.values())),
    )
    billed = _billed(conn, [*ids, *(charge.remote_id for charge in wanted)])
    found = {}
    for charge in wanted:
        intent_id = charge.payment_intent_id
        session = sessions.get(intent_id)
        found[charge.remote_id] = Origin(
            intent=intents.get(intent_id),
            session=session,
            link=links.get(session.payment_link_id) if session else None,
            billed=billed.get(charge.remote_id) or billed.get(intent_id),
        )
    return found


def _sessions(conn: Connection, intent_ids: list[str]) -> tuple[CheckoutSession, ...]:
    column = tables[DocumentKind.CHECKOUT_SESSION].c.payment_intent_id
    found = mirror.where(conn, DocumentKind.CHECKOUT_SESSION, column.in_(_listed(intent_ids)))
    return cast("tuple[CheckoutSession, ...]", found)


def _billed(conn: Connection, ids: list[str]) -> dict[str, InvoicePayment]:
    """Invoice payments by the intent or charge that paid them; one cannot pay two invoices."""
    table = tables[DocumentKind.INVOICE_PAYMENT]
    condition = or_(table.c.payment_intent_id.in_(_listed(ids)), table.c.charge_id.in_(_listed(ids)))
    found = cast("tuple[InvoicePayment, ...]", mirror.where(conn, DocumentKind.INVOICE_PAYMENT, condition))
    return {paid_by: one for one in found for paid_by in (one.payment_intent_id, one.charge_id) if paid_by}


def _listed(ids: list[str]) -> Any:
    return select(mirror.each_of(msgspec.json.encode(ids).decode()))


def _joined(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(text for text in texts if text))
