"""How payment links, their lines and checkout sessions look on the wire, API 2026-10-28.endive."""

from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.links import SESSION_LIFE, LinkRow, SessionRow
from integrations.sandbox.stripe.shapes import Json

_NO_TEXTS: Json = dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance"))


def show_link(link: LinkRow) -> Json:
    """A payment link on the wire: no ``created``, no expiry."""
    count = {"count": link.count, "limit": link.limit}
    submit = link.texts["submit"]
    business = {"name_collection": {"business": {"enabled": True, "optional": True}}}
    return (business if link.asks_business else {}) | {
        "id": link.id,
        "object": "payment_link",
        "active": link.is_active,
        "after_completion": {
            "hosted_confirmation": {"custom_message": link.texts["thanks"]},
            "type": "hosted_confirmation",
        },
        "allow_promotion_codes": False,
        "application": None,
        "application_fee_amount": None,
        "application_fee_percent": None,
        "automatic_tax": {"enabled": False, "liability": None},
        "billing_address_collection": "auto",
        "consent_collection": None,
        "currency": link.amount.currency.lower(),
        "custom_fields": [],
        "custom_text": {**_NO_TEXTS, "submit": {"message": submit} if submit else None},
        "customer_creation": "if_required",
        "inactive_message": link.texts["inactive"],
        "invoice_creation": {"enabled": False, "invoice_data": None},
        "livemode": False,
        "managed_payments": None,
        "metadata": link.metadata,
        "on_behalf_of": None,
        "optional_items": None,
        "payment_intent_data": _intent_data(link),
        "payment_method_collection": "always",
        "payment_method_options": None,
        "payment_method_types": link.methods,
        "phone_number_collection": {"enabled": False},
        "restrictions": None if link.limit is None else {"completed_sessions": count},
        "shipping_address_collection": None,
        "shipping_options": [],
        "submit_type": "auto",
        "subscription_data": None,
        "tax_id_collection": {"enabled": False, "required": "never"},
        "transfer_data": None,
        "url": f"https://buy.stripe.com/test_{link.id[-20:]}",
    }


def show_session(row: SessionRow, now: int) -> Json:
    """A visit to a link's page; it carries the link's metadata."""
    nothing = dict.fromkeys(
        "after_expiration allow_promotion_codes allowed_payment_method_types cancel_url "
        "client_secret consent consent_collection currency_conversion customer "
        "customer_account customer_email integration_identifier invoice invoice_creation locale "
        "managed_payments optional_items origin_context payment_method_configuration_details "
        "payment_method_options permissions recovered_from saved_payment_method_options setup_intent "
        "shipping_address_collection shipping_cost subscription success_url url wallet_options".split()
    )
    name, email = row.payer
    return {
        **nothing,
        "id": row.id,
        "object": "checkout.session",
        "adaptive_pricing": {"enabled": True},
        "amount_subtotal": row.link.amount.minor,
        "amount_total": row.link.amount.minor,
        "automatic_tax": {"enabled": False, "liability": None, "provider": None, "status": None},
        "billing_address_collection": "auto",
        "collected_information": {
            "business_name": row.business or None,
            "individual_name": None,
            "shipping_details": None,
        },
        "created": row.created,
        "currency": row.link.amount.currency.lower(),
        "client_reference_id": row.reference or None,
        "custom_fields": [_field(key, value) for key, value in sorted(row.fields.items())],
        "custom_text": _NO_TEXTS,
        "customer_creation": "if_required",
        "customer_details": _details(name, email) if name or email else None,
        "discounts": [],
        "expires_at": row.created + SESSION_LIFE,
        "livemode": False,
        "metadata": row.link.metadata,
        "mode": "payment",
        "payment_intent": row.charge.intent_id if row.charge else None,
        "payment_link": row.link.id,
        "payment_method_collection": "if_required",
        "payment_method_types": row.link.methods or ["card"],
        "payment_status": row.payment_status(now),
        "shipping_options": [],
        "status": row.status(now),
        "submit_type": "auto",
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
    }


def _intent_data(link: LinkRow) -> Json | None:
    if not link.intent_data:
        return None
    empty = ("capture_method", "setup_future_usage", "statement_descriptor")
    more = ("statement_descriptor_suffix", "transfer_group")
    data: Json = dict.fromkeys((*empty, *more))
    description = forms.text(link.intent_data, "description")
    return {**data, "description": description, "metadata": link.intent_metadata}


def show_lines(link: LinkRow) -> Json:
    """The lines of a link, as a list of its own."""
    price_id = stripe_id("price", link.id)
    unit = link.amount.minor // link.quantity
    currency = link.amount.currency.lower()
    price: Json = {
        "id": price_id,
        "object": "price",
        "active": False,
        "billing_scheme": "per_unit",
        "created": link.created,
        "currency": currency,
        "custom_unit_amount": None,
        "livemode": False,
        "lookup_key": None,
        "metadata": {},
        "nickname": None,
        "product": link.product.id,
        "recurring": None,
        "tax_behavior": "unspecified",
        "tiers_mode": None,
        "transform_quantity": None,
        "type": "one_time",
        "unit_amount": unit,
        "unit_amount_decimal": str(unit),
    }
    line: Json = {
        "id": stripe_id("li", link.id),
        "object": "item",
        "adjustable_quantity": None,
        "amount_discount": 0,
        "amount_subtotal": link.amount.minor,
        "amount_tax": 0,
        "amount_total": link.amount.minor,
        "currency": currency,
        "description": link.product.name,
        "metadata": {},
        "price": price,
        "quantity": link.quantity,
    }
    url = f"/v1/payment_links/{link.id}/line_items"
    return {"object": "list", "data": [line], "has_more": False, "url": url}


def _field(key: str, value: str) -> Json:
    text: Json = {"default_value": None, "maximum_length": None, "minimum_length": None, "value": value}
    label: Json = {"custom": key, "type": "custom"}
    return {"key": key, "label": label, "optional": True, "text": text, "type": "text"}


def _details(name: str, email: str) -> Json:
    address = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    empty: Json = dict.fromkeys(("business_name", "individual_name", "phone"))
    return {**empty, "address": address, "email": email, "name": name, "tax_exempt": "none", "tax_ids": []}
