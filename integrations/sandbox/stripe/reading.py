"""What can be read: which addresses list what, with which filters; single objects; expansion."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from integrations.sandbox.stripe import forms, shapes
from integrations.sandbox.stripe.business import Business
from integrations.sandbox.stripe.collection import Collection, times, window
from integrations.sandbox.stripe.faults import StripeFault, invalid
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.invoices import show_invoice, show_payment
from integrations.sandbox.stripe.links import LinkRow, SessionRow
from integrations.sandbox.stripe.linkshapes import show_lines, show_link, show_session
from integrations.sandbox.stripe.older import ACCOUNT_VERSION, older
from integrations.sandbox.stripe.products import show_product
from integrations.sandbox.stripe.rows import EventRow, InvoicePaymentRow, InvoiceRow, PayoutRow, ProductRow
from integrations.sandbox.stripe.shapes import Json

_COMMON = ("limit", "starting_after", "ending_before", "expand")
_DEEPEST = 4
_MONTH = 30 * 86_400
Keep = Callable[[Any], bool]
Need = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list address: its collection, the restricted key's right, its filters."""

    right: str
    held: Collection[Any]
    has_created: bool = True
    filters: Mapping[str, Callable[[Any, str], bool]] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    """Parameters read by this module itself."""


def listings(business: Business) -> dict[str, Listing]:
    """Every list address under ``/v1/``."""
    account, links, invoices = business.account, business.links, business.invoices
    return {
        "charges": Listing("charge_read", account.charges, filters=_CHARGE, others=("transfer_group",)),
        "payment_intents": Listing("payment_intent_read", account.intents, filters=_INTENT),
        "refunds": Listing("charge_read", account.refunds, filters=_OF_CHARGE),
        "disputes": Listing("dispute_read", account.disputes, filters=_OF_CHARGE),
        "customers": Listing("customer_read", account.customers, filters=_CUSTOMER),
        "balance_transactions": Listing(
            "balance_transaction_source_read",
            account.transactions,
            filters=_TRANSACTION,
            others=("payout", "source"),
        ),
        "payouts": Listing("payout_read", account.payouts, others=("arrival_date", "status", "destination")),
        "events": Listing("event_read", account.events, others=("type", "types", "delivery_success")),
        "payment_links": Listing("payment_links_read", links.links, has_created=False, others=("active",)),
        "checkout/sessions": Listing(
            "checkout_session_read", links.sessions, filters=_SESSION, others=("status",)
        ),
        "invoice_payments": Listing(
            "invoice_read", invoices.payments, filters=_INVOICE_PAYMENT, others=("status", "payment")
        ),
        "invoices": Listing("invoice_read", invoices.rows, filters=_INVOICE, others=("status",)),
        "products": Listing("product_read", business.products.rows),
    }  # fmt: skip


_CHARGE = {
    "customer": lambda row, value: row.customer is not None and row.customer.id == value,
    "payment_intent": lambda row, value: row.intent_id == value,
}
_INTENT = {"customer": lambda row, value: row.charge.customer is not None and row.charge.customer.id == value}
_OF_CHARGE = {
    "charge": lambda row, value: row.charge.id == value,
    "payment_intent": lambda row, value: row.charge.intent_id == value,
}
_CUSTOMER = {"email": lambda row, value: row.email == value}
_TRANSACTION = {
    "currency": lambda row, value: row.movement.amount.currency.lower() == value,
    "type": lambda row, value: row.movement.kind == value,
}
_SESSION = {
    "payment_link": lambda row, value: row.link.id == value,
    "payment_intent": lambda row, value: row.charge is not None and row.charge.intent_id == value,
}
_INVOICE_PAYMENT = {"invoice": lambda row, value: row.invoice.id == value}
_INVOICE = {"customer": lambda row, value: row.customer.id == value}


class Reading:
    """Answers GETs about one business. ``version`` is the one its events are rendered in."""

    def __init__(self, business: Business, version: str = ACCOUNT_VERSION) -> None:
        self._business = business
        self._account = business.account
        self._version = version
        self.listings = listings(business)

    def page(self, name: str, form: Form) -> Json:
        """A page of a list, in Stripe's envelope."""
        listing = self.listings[name]
        known = {*_COMMON, *listing.filters, *listing.others}
        forms.only(form, known | {"created"} if listing.has_created else known)
        asked = window(form)
        keep = self._keep(name, listing, form)
        rows, has_more = listing.held.page(asked, keep, self._among(name, form))
        return _envelope(name, [self.show(row) for row in rows], has_more=has_more)

    def one(self, name: str, remote_id: str, form: Form) -> Any:
        """A single object by id."""
        forms.only(form, {"expand"})
        return self.show(self.listings[name].held.find(remote_id))

    def lines(self, link_id: str, form: Form) -> Json:
        """The lines of a payment link."""
        forms.only(form, _COMMON)
        return show_lines(self._business.links.links.find(link_id))

    def show(self, row: Any) -> Any:
        """A row as it is now, or as it was made to look."""
        shown = self.shown_at(row, self._account.now)
        odd = self._business.oddities.get(row.id)
        if odd is None:
            return shown
        if "instead" in odd:
            return odd["instead"]
        without = odd.get("without", ())
        return {name: value for name, value in shown.items() if name not in without} | odd.get("fields", {})

    def shown_at(self, row: Any, now: int) -> Json:
        """A row as it was at a moment."""
        match row:
            case LinkRow():
                return show_link(row)
            case SessionRow():
                return show_session(row, now)
            case InvoiceRow():
                return show_invoice(row, now)
            case InvoicePaymentRow():
                return show_payment(row, now)
            case ProductRow():
                return show_product(row)
            case EventRow():
                subject = self.shown_at(row.subject, row.created)
                is_now = self._version == shapes.API_VERSION
                return shapes.event(row, subject if is_now else older(subject), self._version)
        return shapes.show(row, now, self._account)

    def expanded(self, shown: Json, form: Form, need: Need) -> Json:
        """Put whole objects where ``expand`` asks for them; 400 for what cannot be expanded.

        ``need`` refuses objects that the key may not read.
        """
        for path in forms.texts(form, "expand"):
            steps = path.split(".")
            if len(steps) > _DEEPEST + (steps[0] == "data"):
                raise invalid("expand", "You cannot expand more than 4 levels of a property.")
            self._expand(shown, steps, path, need)
        return shown

    def _expand(self, shown: object, steps: list[str], path: str, need: Need) -> None:
        if isinstance(shown, list):
            for item in shown:
                self._expand(item, steps, path, need)
            return
        if not isinstance(shown, dict):
            return
        first, rest = steps[0], steps[1:]
        lists = self._lists_of(shown)
        if first in lists:
            shown[first] = lists[first]()
        elif first not in shown:
            raise invalid("expand", f"This property cannot be expanded ({path}).")
        value = shown[first]
        if value is not None and not isinstance(value, dict | list):
            found = self._lookup(value, need) if isinstance(value, str) else None
            if found is None:
                raise invalid("expand", f"This property cannot be expanded ({path}).")
            shown[first] = value = found
        if rest:
            self._expand(value, rest, path, need)

    def _lists_of(self, shown: Json) -> dict[str, Callable[[], Json]]:
        """Lists inside an object that come only when they are asked for."""
        remote_id = str(shown.get("id", ""))
        match shown.get("object"):
            case "charge":
                return {"refunds": lambda: self._refunds_of(remote_id)}
            case "invoice":
                return {"payments": lambda: self._payments_of(remote_id)}
            case "payment_link":
                return {"line_items": lambda: self.lines(remote_id, {})}
        return {}

    def _lookup(self, remote_id: str, need: Need) -> Json | None:
        for listing in self.listings.values():
            row = listing.held.get(remote_id)
            if row is not None:
                need(listing.right)
                found: Json = self.show(row)
                return found
        return None

    def _refunds_of(self, charge_id: str) -> Json:
        rows = self._account.charges.find(charge_id).refunds
        return _envelope(f"charges/{charge_id}/refunds", [self.show(row) for row in reversed(rows)])

    def _payments_of(self, invoice_id: str) -> Json:
        rows = self._business.invoices.rows.find(invoice_id).payments
        return _envelope(f"invoices/{invoice_id}/payments", [self.show(row) for row in reversed(rows)])

    def _keep(self, name: str, listing: Listing, form: Form) -> Keep | None:
        tests: list[Keep] = []
        for key, is_kept in listing.filters.items():
            value = forms.text(form, key)
            if value is not None:
                tests.append(_bound(is_kept, value))
        tests.extend(self._special(name, form))
        if not tests:
            return None
        return lambda row: all(test(row) for test in tests)

    def _special(self, name: str, form: Form) -> list[Keep]:
        now = self._account.now
        match name:
            case "payouts":
                low, high = times(form, "arrival_date")
                return [
                    lambda row: (
                        (low is None or row.arrives_at >= low) and (high is None or row.arrives_at <= high)
                    ),
                    *_with_status(form, now),
                ]
            case "payment_links":
                active = forms.flag(form, "active")
                return [lambda row: active is None or row.is_active == active]
            case "events":
                return [lambda row: row.created > now - _MONTH, *_event_types(form)]
            case "customers":
                return [lambda row: not row.deleted]
            case "charges" if forms.text(form, "transfer_group"):
                return [lambda row: False]
            case "invoice_payments":
                return _invoice_payments(form, now)
            case "invoices" | "checkout/sessions":
                return _with_status(form, now)
        return []  # fmt: skip

    def _among(self, name: str, form: Form) -> list[Any] | None:
        """The few rows of one payout or one source; a payout's are told once it is reconciled (2.3)."""
        if name != "balance_transactions":
            return None
        payout_id, source = forms.text(form, "payout"), forms.text(form, "source")
        if payout_id is not None:
            return self._inside(self._account.payouts.find(payout_id, "payout"))
        return list(self._account.by_source.get(source, [])) if source is not None else None

    def _inside(self, payout: PayoutRow) -> list[Any]:
        if not payout.automatic:
            message = "Balance transaction history can only be filtered on automatic transfers, not manual."
            raise StripeFault(400, message, param="payout")
        is_told = payout.reconciliation(self._account.now) == "completed"
        return self._account.inside[payout.id] if is_told else []


def _with_status(form: Form, now: int) -> list[Keep]:
    status = forms.text(form, "status")
    return [lambda row: status is None or row.status(now) == status]


def _invoice_payments(form: Form, now: int) -> list[Keep]:
    """``status``, and ``payment[type]`` with ``payment[payment_intent]``."""
    status, payment = forms.text(form, "status"), forms.form_in(form, "payment")
    forms.only(payment, {"type", "payment_intent"})
    intent = forms.text(payment, "payment_intent")
    if intent is not None and "type" not in payment:
        raise StripeFault(400, "Missing required param: payment[type].", "parameter_missing", "payment[type]")
    return [
        lambda row: status is None or (status == "paid") == row.is_paid(now),
        lambda row: intent is None or (row.charge is not None and row.charge.intent_id == intent),
    ]


def _event_types(form: Form) -> list[Keep]:
    wanted = forms.texts(form, "types")
    single = forms.text(form, "type")
    if wanted and single:
        raise invalid("types", "You may only specify one of these parameters: type, types.")
    if len(wanted) > 20:
        raise invalid("types", "You may specify up to 20 event types.")
    if single and single.endswith("*"):
        return [lambda row: row.type.startswith(single[:-1])]
    names = set(wanted) or ({single} if single else set())
    return [lambda row: row.type in names] if names else []


def _bound(is_kept: Callable[[Any, str], bool], value: str) -> Keep:
    return lambda row: is_kept(row, value)


def _envelope(name: str, data: list[Json], *, has_more: bool = False) -> Json:
    return {"object": "list", "data": data, "has_more": has_more, "url": f"/v1/{name}"}
