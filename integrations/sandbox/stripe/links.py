"""Payment links and the checkout sessions that people open from them: the one thing the app makes here."""

from dataclasses import dataclass, field

from app.domain.money import Money
from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.faults import StripeFault, invalid
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.shapes import Json

_CREATE = (
    "line_items metadata restrictions payment_intent_data after_completion inactive_message name_collection "
    "custom_fields payment_method_types customer_creation expand"
).split()
_UPDATE = ("active", "metadata", "inactive_message", "expand")
_SESSION_LIFE = 24 * 3600


@dataclass(slots=True)
class LinkRow:
    """A payment link. ``limit`` is how many sessions may be completed, None for any number."""

    id: str
    created: int
    amount: Money
    metadata: dict[str, str]
    description: str | None
    intent_metadata: dict[str, str]
    message: str | None
    inactive_message: str | None
    methods: list[str] | None
    limit: int | None = None
    count: int = 0
    is_active: bool = True

    @property
    def is_open(self) -> bool:
        """Whether it still takes money."""
        return self.is_active and (self.limit is None or self.count < self.limit)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A completed checkout."""

    id: str
    created: int
    link: LinkRow
    intent_id: str
    payer: tuple[str, str]


@dataclass(slots=True)
class Links:
    """All links of the account and what they brought in."""

    account: Account
    links: Collection[LinkRow] = field(default_factory=lambda: Collection("payment_link"))
    sessions: Collection[SessionRow] = field(default_factory=lambda: Collection("checkout.session"))

    def create(self, form: Form) -> LinkRow:
        """``POST /v1/payment_links`` with one line of ``price_data`` (wire/stripe.md 2.5)."""
        forms.only(form, _CREATE)
        link = LinkRow(
            id=stripe_id("plink", f"link-{len(self.links)}"),
            created=self.account.now,
            amount=_amount(form),
            metadata=forms.strings(form, "metadata"),
            description=forms.text(forms.form_in(form, "payment_intent_data"), "description"),
            intent_metadata=forms.strings(forms.form_in(form, "payment_intent_data"), "metadata"),
            message=_message(form),
            inactive_message=forms.text(form, "inactive_message"),
            methods=forms.texts(form, "payment_method_types") or None,
            limit=_limit(form),
        )
        return self.links.add(link)

    def update(self, remote_id: str, form: Form) -> LinkRow:
        """``POST /v1/payment_links/{id}``: switch off or on, or change texts."""
        forms.only(form, _UPDATE)
        link = self.links.find(remote_id)
        active = forms.flag(form, "active")
        link.is_active = link.is_active if active is None else active
        link.metadata.update(forms.strings(form, "metadata"))
        link.inactive_message = forms.text(form, "inactive_message") or link.inactive_message
        self.account.record("payment_link.updated", self.show_link(link))
        return link

    def pay(self, remote_id: str, payer: tuple[str, str]) -> str:
        """Someone pays through a link; returns the charge's id. 400 when the link is dead."""
        link = self.links.find(remote_id)
        if not link.is_open:
            raise StripeFault(400, link.inactive_message or "This link is no longer active.")
        link.count += 1
        charge_id = self.account.charge(
            link.amount,
            payer,
            description=link.description or "",
            metadata=tuple(sorted(link.intent_metadata.items())),
        )
        charge = self.account.charges.find(charge_id)
        name = f"session-{link.id}-{link.count}"
        session = SessionRow(stripe_id("cs_test", name), charge.created, link, charge.intent_id, payer)
        self.sessions.add(session)
        self.account.record("checkout.session.completed", self.show_session(session))
        self.account.advance()
        return charge_id

    def show_link(self, link: LinkRow) -> Json:
        """A payment link on the wire: no ``created``, no expiry."""
        count = {"count": link.count, "limit": link.limit}
        return {
            "id": link.id,
            "object": "payment_link",
            "active": link.is_active,
            "after_completion": {
                "hosted_confirmation": {"custom_message": link.message},
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
            "custom_text": dict.fromkeys(
                ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
            ),
            "customer_creation": "if_required",
            "inactive_message": link.inactive_message,
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

    def show_session(self, row: SessionRow) -> Json:
        """A completed checkout session; it carries the link's metadata."""
        nothing = dict.fromkeys(
            "after_expiration allow_promotion_codes allowed_payment_method_types cancel_url "
            "client_reference_id client_secret consent consent_collection currency_conversion customer "
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
                "business_name": None,
                "individual_name": None,
                "shipping_details": None,
            },
            "created": row.created,
            "currency": row.link.amount.currency.lower(),
            "custom_fields": [],
            "custom_text": dict.fromkeys(
                ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
            ),
            "customer_creation": "if_required",
            "customer_details": _details(name, email),
            "discounts": [],
            "expires_at": row.created + _SESSION_LIFE,
            "livemode": False,
            "metadata": row.link.metadata,
            "mode": "payment",
            "payment_intent": row.intent_id,
            "payment_link": row.link.id,
            "payment_method_collection": "if_required",
            "payment_method_types": ["card"],
            "payment_status": "paid",
            "shipping_options": [],
            "status": "complete",
            "submit_type": "auto",
            "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
            "ui_mode": "hosted_page",
        }


def _amount(form: Form) -> Money:
    fault = forms.required(form, "line_items")
    if fault is not None:
        raise fault
    items = form["line_items"]
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise invalid("line_items", "Invalid array")
    whole, currency = 0, "usd"
    for item in items:
        price = forms.form_in(item, "price_data")
        unit = forms.whole(price, "unit_amount")
        if unit is None or unit <= 0:
            raise invalid("line_items[0][price_data][unit_amount]", "Invalid positive integer")
        currency = forms.text(price, "currency") or currency
        whole += unit * (forms.whole(item, "quantity") or 1)
    return Money(whole, currency.upper())


def _limit(form: Form) -> int | None:
    sessions = forms.form_in(forms.form_in(form, "restrictions"), "completed_sessions")
    return forms.whole(sessions, "limit")


def _message(form: Form) -> str | None:
    after = forms.form_in(form, "after_completion")
    return forms.text(forms.form_in(after, "hosted_confirmation"), "custom_message")


def _intent_data(link: LinkRow) -> Json | None:
    if link.description is None and not link.intent_metadata:
        return None
    empty = ("capture_method", "setup_future_usage", "statement_descriptor")
    more = ("statement_descriptor_suffix", "transfer_group")
    data: Json = dict.fromkeys((*empty, *more))
    return {**data, "description": link.description, "metadata": link.intent_metadata}


def _details(name: str, email: str) -> Json:
    address = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))
    empty: Json = dict.fromkeys(("business_name", "individual_name", "phone"))
    return {**empty, "address": address, "email": email, "name": name, "tax_exempt": "none", "tax_ids": []}
