"""Stripe's own invoices: each may be paid by several payments (wire/stripe.md 2.4)."""

from dataclasses import dataclass, field

from app.domain.money import Money
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.acts import Acts
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.faults import StripeFault
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import InvoicePaymentRow, InvoiceRow
from integrations.sandbox.stripe.shapes import Json

_PREFIX = "LARK"


@dataclass(slots=True)
class Invoices:
    """The invoices of the account and what was paid on them."""

    account: Account
    acts: Acts
    rows: Collection[InvoiceRow] = field(default_factory=lambda: Collection("invoice"))
    payments: Collection[InvoicePaymentRow] = field(default_factory=lambda: Collection("invoice_payment"))

    def issue(self, total: Money, payer: tuple[str, str]) -> str:
        """An invoice goes out, with one payment asked for; its id."""
        account = self.account
        account.advance()
        customer = account.customer(*payer, account.moment)
        if customer is None:
            raise ValueError("an invoice has a customer with a name")
        number = f"{_PREFIX}-{len(self.rows) + 1:04d}"
        row = self.rows.add(InvoiceRow(stripe_id("in", number), account.now, number, total, customer))
        self._ask(row, total.minor, is_default=True)
        account.record("invoice.finalized", row)
        account.advance()
        return row.id

    def pay(self, invoice_id: str, amount: Money | None = None, *, method: str = "card") -> str:
        """All that is left is paid, or part of it; the charge's id.

        The charge does not name the invoice: only the invoice payment joins them.
        """
        account = self.account
        account.advance()
        row = self.rows.find(invoice_id, "invoice")
        left = row.total.minor - row.paid(account.now)
        wanted = left if amount is None else amount.minor
        if not 0 < wanted <= left:
            raise StripeFault(400, "The amount is more than is left to pay.", param="amount")
        charge_id = self.acts.charge(
            Money(wanted, row.total.currency),
            (row.customer.name, row.customer.email),
            customer_name=row.customer.name,
            description="Payment for Invoice",
            method=method,
        )
        payment = next(one for one in row.payments if one.charge is None)
        charge = payment.charge = account.charges.find(charge_id)
        at = account.ends_at(charge)
        payment.paid_at = int(at.timestamp())
        account.record("invoice_payment.paid", payment, at)
        if wanted < left:
            self._ask(row, left - wanted, is_default=False)
        else:
            account.record("invoice.paid", row, at)
        account.advance()
        return charge_id

    def _ask(self, row: InvoiceRow, amount: int, *, is_default: bool) -> None:
        remote_id = stripe_id("inpay", f"{row.id}-{len(row.payments)}")
        payment = InvoicePaymentRow(remote_id, self.account.now, row, amount, is_default)
        row.payments.append(self.payments.add(payment))


def show_payment(row: InvoicePaymentRow, now: int) -> Json:
    """An invoice payment: the way from a charge to an invoice."""
    is_paid = row.is_paid(now)
    intent = row.charge.intent_id if row.charge else stripe_id("pi", row.id)
    return {
        "id": row.id,
        "object": "invoice_payment",
        "amount_paid": row.charge.story.amount.minor if is_paid and row.charge else None,
        "amount_requested": row.requested,
        "created": row.created,
        "currency": row.invoice.total.currency.lower(),
        "invoice": row.invoice.id,
        "is_default": row.is_default,
        "livemode": False,
        "payment": {"payment_intent": intent, "type": "payment_intent"},
        "status": "paid" if is_paid else "open",
        "status_transitions": {"canceled_at": None, "paid_at": row.paid_at if is_paid else None},
    }


def show_invoice(row: InvoiceRow, now: int) -> Json:
    """An invoice; its payments come only when expanded."""
    paid, total = row.paid(now), row.total.minor
    moments = [one.paid_at for one in row.payments if one.is_paid(now)]
    is_paid = row.status(now) == "paid"
    nothing: Json = dict.fromkeys(
        "account_tax_ids application automatically_finalizes_at custom_fields customer_account "
        "customer_address customer_phone customer_shipping default_payment_method default_source "
        "description due_date ending_balance footer from_invoice last_finalization_error latest_revision "
        "next_payment_attempt on_behalf_of parent receipt_number rendering shipping_cost shipping_details "
        "statement_descriptor subtotal_excluding_tax test_clock total_excluding_tax "
        "webhooks_delivered_at".split()
    )
    none: Json = {name: [] for name in _EMPTY_LISTS}
    zero: Json = dict.fromkeys(_ZEROES, 0)
    return nothing | none | zero | {
        "id": row.id,
        "object": "invoice",
        "account_country": "US",
        "account_name": "Larkspur Field Studio",
        "amount_due": total,
        "amount_paid": paid,
        "amount_remaining": total - paid,
        "attempt_count": len(moments),
        "attempted": bool(moments),
        "automatic_tax": dict.fromkeys(("disabled_reason", "liability", "provider", "status"))
        | {"enabled": False},
        "billing_reason": "manual",
        "collection_method": "send_invoice",
        "created": row.created,
        "currency": row.total.currency.lower(),
        "customer": row.customer.id,
        "customer_email": row.customer.email or None,
        "customer_name": row.customer.name,
        "customer_tax_exempt": "none",
        "effective_at": row.created,
        "issuer": {"type": "self"},
        "lines": {"object": "list", "data": [], "has_more": False, "url": f"/v1/invoices/{row.id}/lines"},
        "livemode": False,
        "metadata": {},
        "number": row.number,
        "payment_settings": dict.fromkeys(
            ("default_mandate", "payment_method_options", "payment_method_types")
        ),
        "period_end": row.created,
        "period_start": row.created,
        "status": row.status(now),
        "status_transitions": {
            "finalized_at": row.created,
            "marked_uncollectible_at": None,
            "paid_at": moments[-1] if is_paid else None,
            "voided_at": None,
        },
        "subtotal": total,
        "total": total,
    }  # fmt: skip


_EMPTY_LISTS = (
    "default_tax_rates discounts total_discount_amounts total_pretax_credit_amounts total_taxes "
    "customer_tax_ids"
).split()
_ZEROES = (
    "amount_overpaid amount_shipping post_payment_credit_notes_amount pre_payment_credit_notes_amount "
    "starting_balance"
).split()
