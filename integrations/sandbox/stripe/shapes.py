"""How the account's rows look on the wire, API version 2026-10-28.endive (contracts/stripe)."""

from datetime import UTC, datetime, time

from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import (
    ChargeRow,
    CustomerRow,
    DisputeRow,
    EventRow,
    IntentRow,
    PayoutRow,
    RefundRow,
    TransactionRow,
    seconds,
)
from integrations.sandbox.stripe.settlement import business_days_after

API_VERSION = "2026-10-28.endive"
Json = dict[str, object]

_NO_ADDRESS: Json = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
_EVIDENCE: Json = dict.fromkeys(
    "access_activity_log billing_address cancellation_policy cancellation_policy_disclosure "
    "cancellation_rebuttal customer_communication customer_email_address customer_name "
    "customer_purchase_ip customer_signature duplicate_charge_documentation duplicate_charge_explanation "
    "duplicate_charge_id product_description receipt refund_policy refund_policy_disclosure "
    "refund_refusal_explanation service_date service_documentation shipping_address shipping_carrier "
    "shipping_date shipping_documentation shipping_tracking_number uncategorized_file "
    "uncategorized_text".split()
)
_BRANDS = ("visa", "visa", "mastercard", "amex")
_DUE_DAYS = 14


def charge(row: ChargeRow, now: int) -> Json:
    """A charge as it is at a moment; ``refunds`` comes only when expanded."""
    story = row.story
    status = row.status(now)
    refunded = row.refunded(now)
    is_paid = status != "failed"
    return _presented(row) | {
        "id": row.id,
        "object": "charge",
        "amount": story.amount.minor,
        "amount_captured": row.captured(now),
        "amount_refunded": refunded,
        "application": None,
        "application_fee": None,
        "application_fee_amount": None,
        "balance_transaction": row.transaction_id,
        "billing_details": {
            "address": {**_NO_ADDRESS, "country": "US"},
            "email": story.payer_email or None,
            "name": story.payer_name or None,
            "phone": None,
            "tax_id": None,
        },
        "calculated_statement_descriptor": "LARKSPUR FIELD STUDIO" if row.is_card else None,
        "captured": row.captured(now) > 0,
        "created": row.created,
        "currency": story.amount.currency.lower(),
        "customer": row.customer.id if row.customer else None,
        "description": row.texts.get("description", story.description) or None,
        "disputed": row.dispute is not None and row.dispute.created <= now,
        "failure_balance_transaction": row.failure_id(now),
        "failure_code": None if is_paid else _failure(row)[0],
        "failure_message": None if is_paid else _failure(row)[1],
        "fraud_details": {},
        "livemode": False,
        "metadata": row.texts.get("metadata", dict(story.metadata)),
        "on_behalf_of": None,
        "outcome": _outcome(is_paid=is_paid),
        "paid": status == "succeeded",
        "payment_intent": row.intent_id,
        "payment_method": stripe_id("pm", story.key),
        "payment_method_details": _method(row),
        "receipt_email": story.payer_email or None,
        "receipt_number": None,
        "receipt_url": f"https://pay.stripe.com/receipts/{row.id}" if is_paid else None,
        "refunded": refunded == (row.captured(now) or story.amount.minor),
        "review": None,
        "shipping": None,
        "source": None,
        "source_transfer": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": status,
        "transfer_data": None,
        "transfer_group": None,
    }


def intent(row: IntentRow, now: int) -> Json:
    """The charge's PaymentIntent."""
    story = row.charge.story
    status = row.charge.status(now)
    word = {"succeeded": "succeeded", "pending": "processing"}.get(status, "requires_payment_method")
    is_kept = word == "succeeded" and not row.charge.captured(now)
    if is_kept:
        word = "canceled" if row.charge.is_let_go(now) else "requires_capture"
    code, message = _failure(row.charge)
    error: Json = {"type": "card_error", "code": code, "message": message, "charge": row.charge.id}
    return _presented(row.charge) | {
        "id": row.id,
        "object": "payment_intent",
        "allowed_payment_method_types": None,
        "amount": story.amount.minor,
        "amount_capturable": story.amount.minor if word == "requires_capture" else 0,
        "amount_details": {"tip": {}},
        "amount_received": row.charge.captured(now) if status == "succeeded" else 0,
        "application": None,
        "application_fee_amount": None,
        "automatic_payment_methods": None,
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": "manual" if row.charge.hold else "automatic_async",
        "client_secret": None,
        "confirmation_method": "automatic",
        "created": row.created,
        "currency": story.amount.currency.lower(),
        "customer": row.charge.customer.id if row.charge.customer else None,
        "customer_account": None,
        "description": story.description or None,
        "excluded_payment_method_types": None,
        "last_payment_error": error if status == "failed" else None,
        "latest_charge": row.charge.id,
        "livemode": False,
        "managed_payments": None,
        "metadata": dict(story.metadata),
        "next_action": None,
        "on_behalf_of": None,
        "payment_method": stripe_id("pm", story.key) if status != "failed" else None,
        "payment_method_configuration_details": None,
        "payment_method_options": None,
        "payment_method_types": [story.method],
        "payment_record": None,
        "processing": None,
        "receipt_email": story.payer_email or None,
        "review": None,
        "setup_future_usage": None,
        "shipping": None,
        "source": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": word,
        "transfer_data": None,
        "transfer_group": None,
    }


def refund(row: RefundRow, now: int) -> Json:
    """A refund; refunds carry no ``livemode``."""
    is_card = row.charge.is_card
    status = row.status(now)
    more: Json = {"pending_reason": "insufficient_funds"} if status == "pending" else {}
    if status == "failed":
        more = {"failure_reason": "unknown"}
        if row.settled is not None:
            more["failure_balance_transaction"] = stripe_id("txn", f"txn-failed-{row.story.key}")
    return more | {
        "id": row.id,
        "object": "refund",
        "amount": row.story.amount.minor,
        "balance_transaction": row.transaction_id(now),
        "charge": row.charge.id,
        "created": row.created,
        "currency": row.story.amount.currency.lower(),
        "customer": row.charge.customer.id if row.charge.customer else None,
        "customer_account": None,
        "destination_details": {"card": {"type": "refund"}, "type": "card"}
        if is_card
        else {"type": "us_bank_transfer"},
        "metadata": {},
        "payment_intent": row.charge.intent_id,
        "payment_method": stripe_id("pm", row.charge.story.key),
        "reason": row.story.reason or None,
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": status,
        "transfer_reversal": None,
    }


def dispute(row: DisputeRow, now: int, account: Account) -> Json:
    """A dispute with its whole balance transactions: none, withdrawn, or withdrawn and reinstated."""
    moved = [each for each in account.by_source[row.id] if each.created <= now]
    due = seconds(datetime.combine(business_days_after(row.story.created_at.date(), _DUE_DAYS), time(), UTC))
    return {
        "id": row.id,
        "object": "dispute",
        "amount": row.story.amount.minor,
        "balance_transactions": [transaction(each, now) for each in moved],
        "charge": row.charge.id,
        "created": row.created,
        "currency": row.story.amount.currency.lower(),
        "enhanced_eligibility_types": [],
        "evidence": {**_EVIDENCE, "enhanced_evidence": {}},
        "evidence_details": {
            "due_by": due,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": now > due,
            "submission_count": 0,
            "submission_method": "not_submitted",
        },
        "intended_submission_method": None,
        "is_charge_refundable": row.status(now).startswith("warning"),
        "livemode": False,
        "metadata": {},
        "network_reason_code": "13.1",
        "payment_intent": row.charge.intent_id,
        "reason": row.story.reason,
        "status": row.status(now),
    }


def customer(row: CustomerRow, now: int) -> Json:
    """A customer; of a deleted one little is left."""
    del now
    if row.deleted:
        return {"id": row.id, "object": "customer", "deleted": True}
    return {
        "id": row.id,
        "object": "customer",
        "address": None,
        "balance": 0,
        "created": row.created,
        "currency": None,
        "customer_account": None,
        "default_source": None,
        "delinquent": False,
        "description": None,
        "discount": None,
        "email": row.email or None,
        "invoice_prefix": row.id[-8:].upper(),
        "invoice_settings": {
            "custom_fields": None,
            "default_payment_method": None,
            "footer": None,
            "rendering_options": None,
        },
        "livemode": False,
        "metadata": row.metadata,
        "name": row.name,
        "next_invoice_sequence": 1,
        "phone": None,
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
        "test_clock": None,
    }


def transaction(row: TransactionRow, now: int) -> Json:
    """A balance transaction: net is amount less fee; it does not name its payout."""
    movement = row.movement
    currency = movement.amount.currency.lower()
    fee = {
        "amount": movement.fee.minor,
        "application": None,
        "currency": currency,
        "description": "Dispute fee" if movement.category.startswith("dispute") else "Stripe processing fees",
        "type": "stripe_fee",
    }
    # A rate is no amount: it travels as a JSON number, as Stripe sends it.
    rate = float(movement.exchange_rate) if movement.exchange_rate else None
    available = seconds(movement.available_at)
    return {
        "id": row.id,
        "object": "balance_transaction",
        "amount": movement.amount.minor,
        "available_on": available,
        "balance_type": "payments",
        "created": row.created,
        "currency": currency,
        "description": movement.description or None,
        "exchange_rate": rate,
        "fee": movement.fee.minor,
        "fee_details": [fee] if movement.fee else [],
        "net": movement.net.minor,
        "reporting_category": movement.category,
        "source": row.source_id,
        "status": "available" if available <= now else "pending",
        "type": movement.kind,
    }


def payout(row: PayoutRow, now: int) -> Json:
    """A payout; its trace id is known two days after it has arrived."""
    is_traced = now >= row.arrives_at + 2 * 86_400
    trace = stripe_id("po", row.sweep.key)[-12:].upper()
    has_failed = row.status(now) == "failed"
    return {
        "id": row.id,
        "object": "payout",
        "amount": row.sweep.amount.minor,
        "application_fee": None,
        "application_fee_amount": None,
        "arrival_date": row.arrives_at,
        "automatic": row.automatic,
        "balance_transaction": stripe_id("txn", row.sweep.key),
        "created": row.created,
        "currency": row.sweep.amount.currency.lower(),
        "description": "STRIPE PAYOUT",
        "destination": stripe_id("ba", "checking"),
        "failure_balance_transaction": stripe_id("txn", f"txn-failed-{row.sweep.key}")
        if has_failed
        else None,
        "failure_code": "account_closed" if has_failed else None,
        "failure_message": "The bank account has been closed" if has_failed else None,
        "livemode": False,
        "metadata": {},
        "method": row.method,
        "original_payout": None,
        "payout_method": None,
        "reconciliation_status": row.reconciliation(now),
        "reversed_by": None,
        "source_type": "card",
        "statement_descriptor": None,
        "status": row.status(now),
        "trace_id": {"status": "supported", "value": trace}
        if is_traced
        else {"status": "pending", "value": None},
        "type": "bank_account",
    }


def balance(account: Account) -> Json:
    """What is available and what is still pending, by currency."""
    sums = account.balance() or {"USD": (0, 0)}

    def side(index: int) -> list[Json]:
        return [
            {"amount": parts[index], "currency": currency.lower(), "source_types": {"card": parts[index]}}
            for currency, parts in sorted(sums.items())
        ]

    return {"object": "balance", "available": side(0), "livemode": account.is_live, "pending": side(1)}


def event(row: EventRow, shown: Json, version: str) -> Json:
    """An event around its object as it was then, in the account's API version of that time (0.10)."""
    data: Json = {"object": shown}
    if row.previous is not None:
        data["previous_attributes"] = row.previous
    return {
        "id": row.id,
        "object": "event",
        "api_version": version,
        "created": row.created,
        "data": data,
        "livemode": False,
        "pending_webhooks": 0,
        "request": {"id": row.request_id, "idempotency_key": None},
        "type": row.type,
    }


def show(row: object, now: int, account: Account) -> Json:
    """Any row as it was at a moment. Rows that draw themselves are dicts already."""
    match row:
        case ChargeRow():
            return charge(row, now)
        case IntentRow():
            return intent(row, now)
        case RefundRow():
            return refund(row, now)
        case DisputeRow():
            return dispute(row, now, account)
        case CustomerRow():
            return customer(row, now)
        case TransactionRow():
            return transaction(row, now)
        case PayoutRow():
            return payout(row, now)
        case dict():
            return row
    raise TypeError(f"{type(row).__name__} has no shape")


def _presented(row: ChargeRow) -> Json:
    """What the payer saw under adaptive pricing: a third currency (2.7)."""
    if row.presentment is None:
        return {}
    shown: Json = {
        "presentment_amount": row.presentment.minor,
        "presentment_currency": row.presentment.currency.lower(),
    }
    return {"presentment_details": shown}


def _failure(row: ChargeRow) -> tuple[str, str]:
    if row.is_card:
        return "card_declined", "Your card was declined."
    return "insufficient_funds", "The customer's account has insufficient funds to cover this payment."


def _outcome(*, is_paid: bool) -> Json:
    return {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None if is_paid else "05",
        "network_status": "approved_by_network" if is_paid else "declined_by_network",
        "reason": None if is_paid else "generic_decline",
        "risk_level": "normal",
        "risk_score": 12,
        "seller_message": "Payment complete." if is_paid else "The bank did not return any further details.",
        "type": "authorized" if is_paid else "issuer_declined",
    }


def _method(row: ChargeRow) -> Json:
    noise = stripe_id("pm", row.story.payer_email or row.story.payer_name)
    digits = f"{sum(map(ord, noise)) * 7919 % 10_000:04d}"
    if row.is_card:
        return {"card": _card(row, digits, noise), "type": "card"}
    bank = {
        "account_holder_type": "company",
        "account_type": "checking",
        "bank_name": "PACIFIC COAST BANK",
        "fingerprint": noise[-16:],
        "last4": digits,
        "payment_reference": None,
        "routing_number": "122000496",
    }
    return {"us_bank_account": bank, "type": "us_bank_account"}


def _card(row: ChargeRow, digits: str, noise: str) -> Json:
    brand = _BRANDS[int(digits) % len(_BRANDS)]
    return {
        "amount_authorized": row.story.amount.minor,
        "authorization_code": None,
        "brand": brand,
        "checks": {
            "address_line1_check": None,
            "address_postal_code_check": "pass",
            "cvc_check": "pass",
        },
        "country": "US",
        "electronic_commerce_indicator": None,
        "exp_month": int(digits) % 12 + 1,
        "exp_year": 2029,
        "extended_authorization": {"status": "disabled"},
        "fingerprint": noise[-16:],
        "funding": "credit",
        "incremental_authorization": {"status": "unavailable"},
        "installments": None,
        "last4": digits,
        "mandate": None,
        "multicapture": {"status": "unavailable"},
        "network": brand,
        "network_token": {"used": False},
        "network_transaction_id": None,
        "overcapture": {"maximum_amount_capturable": row.story.amount.minor, "status": "unavailable"},
        "regulated_status": "unregulated",
        "three_d_secure": None,
        "transaction_link_id": None,
        "wallet": None,
    }
