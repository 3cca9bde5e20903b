"""Payment links and the checkout sessions that people open from them (wire/stripe.md 2.5)."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from app.domain.money import Money
from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.acts import Acts
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.faults import StripeFault, invalid
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.products import Products
from integrations.sandbox.stripe.rows import ChargeRow, ProductRow

_CREATE = (
    "line_items metadata restrictions payment_intent_data after_completion inactive_message name_collection "
    "custom_fields custom_text payment_method_types customer_creation expand"
).split()
_UPDATE = ("active", "metadata", "inactive_message", "payment_intent_data", "expand")
_PRICE = ("currency", "product", "product_data", "unit_amount", "unit_amount_decimal", "tax_behavior")
SESSION_LIFE = 24 * 3600
_INACTIVE = "This link is no longer active."


@dataclass(slots=True)
class LinkRow:
    """A payment link. ``limit`` is how many sessions may be completed, None for any number."""

    id: str
    created: int
    amount: Money
    product: ProductRow
    quantity: int
    metadata: dict[str, str]
    intent_data: dict[str, object]
    texts: dict[str, str | None]
    methods: list[str] | None
    asks_business: bool = False
    limit: int | None = None
    count: int = 0
    is_active: bool = True

    @property
    def is_open(self) -> bool:
        """Whether it still takes money."""
        return self.is_active and (self.limit is None or self.count < self.limit)

    @property
    def intent_metadata(self) -> dict[str, str]:
        """What the payment carries; the link's own metadata goes to sessions only."""
        return forms.strings(self.intent_data, "metadata")


@dataclass(slots=True)
class SessionRow:
    """A visit to a link's page: open, then complete with a charge, or expired."""

    id: str
    created: int
    link: LinkRow
    payer: tuple[str, str] = ("", "")
    business: str = ""
    reference: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    charge: ChargeRow | None = None
    completed: int | None = None

    def status(self, now: int) -> str:
        """Stripe's word."""
        if self.completed is not None and now >= self.completed:
            return "complete"
        return "expired" if now >= self.created + SESSION_LIFE else "open"

    def payment_status(self, now: int) -> str:
        """A slow method completes the visit unpaid, and may fail later."""
        is_paid = self.charge is not None and self.charge.status(now) == "succeeded"
        return "paid" if self.status(now) == "complete" and is_paid else "unpaid"


@dataclass(slots=True)
class Links:
    """All links of the account and what they brought in."""

    account: Account
    acts: Acts
    products: Products
    links: Collection[LinkRow] = field(default_factory=lambda: Collection("payment_link"))
    sessions: Collection[SessionRow] = field(default_factory=lambda: Collection("checkout.session"))

    def create(self, form: Form) -> LinkRow:
        """``POST /v1/payment_links`` with lines of ``price_data``."""
        forms.only(form, _CREATE)
        limit = _limit(form)
        amount, quantity, price = _priced(form)
        product = self.products.sold(price, "line_items[0][price_data]")
        business = forms.form_in(forms.form_in(form, "name_collection"), "business")
        link = LinkRow(
            id=stripe_id("plink", f"link-{len(self.links)}"),
            created=self.account.now,
            amount=amount,
            product=product,
            quantity=quantity,
            metadata=forms.strings(form, "metadata"),
            intent_data=forms.form_in(form, "payment_intent_data"),
            texts={
                "thanks": _message(form),
                "inactive": forms.text(form, "inactive_message"),
                "submit": forms.text(forms.form_in(forms.form_in(form, "custom_text"), "submit"), "message"),
            },
            methods=forms.texts(form, "payment_method_types") or None,
            asks_business=bool(forms.flag(business, "enabled")),
            limit=limit,
        )
        self.account.record("payment_link.created", replace(link))
        return self.links.add(link)

    def update(self, remote_id: str, form: Form) -> LinkRow:
        """``POST /v1/payment_links/{id}``: switch off or on, or change texts.

        Metadata is merged, the payment's data is declared anew.
        """
        forms.only(form, _UPDATE)
        link = self.links.find(remote_id)
        active = forms.flag(form, "active")
        before: dict[str, object] = {"active": link.is_active}
        link.is_active = link.is_active if active is None else active
        link.metadata.update(forms.strings(form, "metadata"))
        link.texts["inactive"] = forms.text(form, "inactive_message") or link.texts["inactive"]
        if "payment_intent_data" in form:
            link.intent_data = forms.form_in(form, "payment_intent_data")
        self.account.record("payment_link.updated", replace(link), previous=before)
        return link

    def open(self, remote_id: str, **more: Any) -> SessionRow:
        """Somebody opens the page; 400 with the link's own words when it is dead.

        ``more``: payer (name and e-mail), business, reference and fields, as filled in there.
        """
        link = self.links.find(remote_id)
        if not link.is_open:
            raise StripeFault(400, link.texts["inactive"] or _INACTIVE)
        name = f"session-{len(self.sessions)}"
        row = SessionRow(stripe_id("cs_test", name), self.account.now, link, **more)
        expires = datetime.fromtimestamp(row.created + SESSION_LIFE, self.account.moment.tzinfo)
        self.account.later(expires, lambda: self._expire(row, expires))
        return self.sessions.add(row)

    def complete(self, session_id: str, *, method: str = "card", fails: bool = False) -> str:
        """The payer pays on an open page; returns the charge's id.

        A page that was open already takes money even when the link has reached its limit or was switched off
        meanwhile: two payers may race, and the app has to bear it (2.5, an open question at Stripe).
        """
        account = self.account
        account.advance()
        row = self.sessions.find(session_id, "session")
        if row.status(account.now) != "open":
            raise StripeFault(400, "This session is no longer open.")
        if method not in (row.link.methods or ["card", "us_bank_account"]):
            raise StripeFault(400, f"This link takes no {method}.")
        status = "failed" if fails else "succeeded" if method == "card" else "pending"
        charge_id = self.acts.charge(
            row.link.amount,
            row.payer,
            description=forms.text(row.link.intent_data, "description") or "",
            metadata=row.link.intent_metadata,
            method=method,
            status=status,
        )
        row.charge = account.charges.find(charge_id)
        if fails and method == "card":
            return charge_id  # refused: the page stays open
        row.completed = row.charge.created
        row.link.count += 1
        account.record("checkout.session.completed", row)
        if method != "card":
            self._end_later(row, fails=fails)
        account.advance()
        return charge_id

    def pay(self, remote_id: str, payer: tuple[str, str], *, method: str = "card", **more: Any) -> str:
        """Someone opens a link and pays; the charge's id."""
        fails = bool(more.pop("fails", False))
        session = self.open(remote_id, payer=payer, **more)
        return self.complete(session.id, method=method, fails=fails)

    def _end_later(self, row: SessionRow, *, fails: bool) -> None:
        assert row.charge is not None
        word = "failed" if fails else "succeeded"
        self.account.record(f"checkout.session.async_payment_{word}", row, self.account.ends_at(row.charge))

    def _expire(self, row: SessionRow, at: datetime) -> None:
        if row.completed is None:
            self.account.record("checkout.session.expired", row, at)


def _priced(form: Form) -> tuple[Money, int, Form]:
    """The sum of the lines, the first one's quantity and price."""
    fault = forms.required(form, "line_items")
    if fault is not None:
        raise fault
    items = form["line_items"]
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise invalid("line_items", "Invalid array")
    whole, currency = 0, ""
    for place, item in enumerate(items):
        param = f"line_items[{place}][price_data]"
        price = forms.form_in(item, "price_data")
        forms.only(price, _PRICE)
        unit = forms.whole(price, "unit_amount")
        if unit is None or unit <= 0:
            raise invalid(f"{param}[unit_amount]", "Invalid positive integer")
        currency = (forms.text(price, "currency") or "").upper()
        if len(currency) != 3:
            raise invalid(f"{param}[currency]", "Invalid currency")
        whole += unit * (forms.whole(item, "quantity") or 1)
    first = items[0]
    return Money(whole, currency), forms.whole(first, "quantity") or 1, forms.form_in(first, "price_data")


def _limit(form: Form) -> int | None:
    restrictions = forms.form_in(form, "restrictions")
    forms.only(restrictions, {"completed_sessions"})
    limit = forms.whole(forms.form_in(restrictions, "completed_sessions"), "limit")
    if limit is not None and limit < 1:
        raise invalid("restrictions[completed_sessions][limit]", "Invalid positive integer")
    return limit


def _message(form: Form) -> str | None:
    after = forms.form_in(form, "after_completion")
    return forms.text(forms.form_in(after, "hosted_confirmation"), "custom_message")
