"""Objects as the account's own, older API version rendered them: its events keep it (wire/stripe.md 0.10)."""

from integrations.sandbox.stripe.shapes import Json

ACCOUNT_VERSION = "2020-08-27"
"""Many accounts still stand at this one. In it charges held their refunds and intents their charges."""

_NEWER = {
    "payment_intent": (
        "allowed_payment_method_types", "excluded_payment_method_types", "latest_charge", "managed_payments",
        "payment_method_configuration_details", "payment_record", "presentment_details", "customer_account",
    ),
    "charge": ("presentment_details",),
    "payout": ("reconciliation_status", "trace_id", "payout_method"),
    "refund": ("destination_details", "customer", "customer_account", "payment_method", "pending_reason"),
    "dispute": ("enhanced_eligibility_types", "intended_submission_method"),
    "customer": ("customer_account",),
    "checkout.session": ("adaptive_pricing", "allowed_payment_method_types", "collected_information"),
}  # fmt: skip


def older(shown: Json) -> Json:
    """The object without the fields that version did not know, and with those it still had."""
    kind = str(shown.get("object", ""))
    kept = {name: value for name, value in shown.items() if name not in _NEWER.get(kind, ())}
    if kind == "charge":
        kept |= {"invoice": None, "order": None, "dispute": None, "refunds": _list(f"charges/{shown['id']}")}
    if kind == "payment_intent":
        kept |= {"invoice": None, "charges": _list(f"charges?payment_intent={shown['id']}")}
    return kept


def _list(place: str) -> Json:
    return {"object": "list", "data": [], "has_more": False, "url": f"/v1/{place}"}
