"""Products: what links sell. An inline price makes one each time, unless it names one that is there (2.5)."""

from dataclasses import dataclass, field

from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.faults import StripeFault
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import ProductRow
from integrations.sandbox.stripe.shapes import Json

_CREATE = ("id", "name", "active", "description", "metadata", "expand")


@dataclass(slots=True)
class Products:
    """The products of the account."""

    account: Account
    rows: Collection[ProductRow] = field(default_factory=lambda: Collection("product"))

    def create(self, form: Form) -> ProductRow:
        """``POST /v1/products``; the caller may choose the id."""
        forms.only(form, _CREATE)
        fault = forms.required(form, "name")
        if fault is not None:
            raise fault
        remote_id = forms.text(form, "id") or stripe_id("prod", f"product-{len(self.rows)}")
        if self.rows.get(remote_id) is not None:
            raise StripeFault(400, "Product already exists.", "resource_already_exists", "id")
        row = ProductRow(remote_id, self.account.now, forms.text(form, "name") or "")
        return self.rows.add(row)

    def sold(self, price: Form, param: str) -> ProductRow:
        """The product of an inline price: one that is there, or a new one."""
        named = forms.text(price, "product")
        if named is not None:
            row = self.rows.get(named)
            if row is None:
                raise StripeFault(400, f"No such product: '{named}'", "resource_missing", f"{param}[product]")
            return row
        data = forms.form_in(price, "product_data")
        if "name" not in data:
            message = "You must specify either `product` or `product_data` when creating a price."
            raise StripeFault(400, message, "parameter_missing", f"{param}[product]")
        return self.create({"name": data["name"]})


def show_product(row: ProductRow) -> Json:
    """A product on the wire."""
    return {
        "id": row.id,
        "object": "product",
        "active": True,
        "created": row.created,
        "default_price": None,
        "description": None,
        "images": [],
        "livemode": False,
        "marketing_features": [],
        "metadata": {},
        "name": row.name,
        "package_dimensions": None,
        "shippable": None,
        "tax_code": None,
        "tax_details": None,
        "type": "service",
        "updated": row.created,
        "url": None,
    }
