"""What can be read: which addresses list what, with which filters; single objects; expansion."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from integrations.sandbox.stripe import forms, shapes
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.collection import Collection, times, window
from integrations.sandbox.stripe.faults import StripeFault, invalid
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.links import Links
from integrations.sandbox.stripe.shapes import Json

_COMMON = ("limit", "starting_after", "ending_before", "expand")
_DEEPEST = 4
Keep = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list address: its collection, the restricted key's right, its filters."""

    right: str
    held: Collection[Any] | None
    has_created: bool = True
    filters: Mapping[str, Callable[[Any, str], bool]] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    """Parameters read by this module itself."""


def listings(account: Account, links: Links) -> dict[str, Listing]:
    """Every list address under ``/v1/``."""
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
        "checkout/sessions": Listing("checkout_session_read", links.sessions, filters=_SESSION),
        "invoice_payments": Listing("invoice_read", None, others=("invoice", "status", "payment")),
        "invoices": Listing("invoice_read", None, others=("customer", "status")),
    }


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
    "payment_intent": lambda row, value: row.intent_id == value,
}


class Reading:
    """Answers GETs from the account."""

    def __init__(self, account: Account, links: Links) -> None:
        self._account = account
        self._links = links
        self.listings = listings(account, links)

    def page(self, name: str, form: Form) -> Json:
        """A page of a list, in Stripe's envelope."""
        listing = self.listings[name]
        known = {*_COMMON, *listing.filters, *listing.others}
        forms.only(form, known | {"created"} if listing.has_created else known)
        asked = window(form)
        if listing.held is None:
            return _envelope(name, [], has_more=False)
        keep = self._keep(name, listing, form)
        rows, has_more = listing.held.page(asked, keep, self._among(name, form))
        return _envelope(name, [self.show(row) for row in rows], has_more=has_more)

    def one(self, name: str, remote_id: str, form: Form) -> Json:
        """A single object by id."""
        forms.only(form, {"expand"})
        held = self.listings[name].held
        if held is None:
            raise StripeFault(404, f"No such {name}: '{remote_id}'", "resource_missing", "id")
        return self.show(held.find(remote_id))

    def show(self, row: Any) -> Json:
        """A row as it is now."""
        if isinstance(row, dict):
            return row
        if hasattr(row, "is_open"):
            return self._links.show_link(row)
        if hasattr(row, "link"):
            return self._links.show_session(row)
        return shapes.show(row, self._account.now, self._account)

    def expanded(self, shown: Json, form: Form) -> Json:
        """Put whole objects where ``expand`` asks for them; 400 for what cannot be expanded."""
        for path in forms.texts(form, "expand"):
            steps = path.split(".")
            if len(steps) > _DEEPEST + (steps[0] == "data"):
                raise invalid("expand", "You cannot expand more than 4 levels of a property.")
            self._expand(shown, steps, path)
        return shown

    def _expand(self, shown: object, steps: list[str], path: str) -> None:
        if isinstance(shown, list):
            for item in shown:
                self._expand(item, steps, path)
            return
        if not isinstance(shown, dict):
            return
        first, rest = steps[0], steps[1:]
        if first == "refunds" and shown.get("object") == "charge":
            shown["refunds"] = self._refunds_of(str(shown["id"]))
        elif first not in shown:
            raise invalid("expand", f"This property cannot be expanded ({path}).")
        value = shown[first]
        if value is not None and not isinstance(value, dict | list):
            found = self._lookup(value) if isinstance(value, str) else None
            if found is None:
                raise invalid("expand", f"This property cannot be expanded ({path}).")
            shown[first] = value = found
        if rest:
            self._expand(value, rest, path)

    def _lookup(self, remote_id: str) -> Json | None:
        for listing in self.listings.values():
            row = listing.held.get(remote_id) if listing.held is not None else None
            if row is not None:
                return self.show(row)
        return None

    def _refunds_of(self, charge_id: str) -> Json:
        rows = self._account.charges.find(charge_id).refunds
        shown = [self.show(row) for row in reversed(rows)]
        return {
            "object": "list",
            "data": shown,
            "has_more": False,
            "url": f"/v1/charges/{charge_id}/refunds",
        }

    def _keep(self, name: str, listing: Listing, form: Form) -> Keep | None:
        tests: list[Keep] = []
        for key, is_kept in listing.filters.items():
            value = forms.text(form, key)
            if value is not None:
                tests.append(_bound(is_kept, value))
        tests.extend(self._special(name, form))
        if name == "events":
            tests.append(lambda row: row.created > self._account.now - 30 * 86_400)
        if not tests:
            return None
        return lambda row: all(test(row) for test in tests)

    def _special(self, name: str, form: Form) -> list[Keep]:
        now = self._account.now
        if name == "payouts":
            low, high = times(form, "arrival_date")
            status = forms.text(form, "status")
            return [
                lambda row: (
                    (low is None or row.arrives_at >= low) and (high is None or row.arrives_at <= high)
                ),
                lambda row: status is None or row.status(now) == status,
            ]
        if name == "payment_links":
            active = forms.flag(form, "active")
            return [lambda row: active is None or row.is_active == active]
        if name == "events":
            return _event_types(form)
        if name == "charges" and forms.text(form, "transfer_group"):
            return [lambda row: False]
        return []

    def _among(self, name: str, form: Form) -> list[Any] | None:
        """The few rows of one payout or one source; a payout's are told once it is reconciled (2.3)."""
        if name != "balance_transactions":
            return None
        payout_id, source = forms.text(form, "payout"), forms.text(form, "source")
        if payout_id is not None:
            payout = self._account.payouts.find(payout_id, "payout")
            return self._account.inside[payout_id] if payout.is_reconciled(self._account.now) else []
        return list(self._account.by_source.get(source, [])) if source is not None else None


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


def _envelope(name: str, data: list[Json], *, has_more: bool) -> Json:
    return {"object": "list", "data": data, "has_more": has_more, "url": f"/v1/{name}"}
