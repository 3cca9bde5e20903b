"""Payment links: what the app writes at Stripe, as frozen bytes, and finding it again (wire/stripe.md 2.5).

A link names the product it sells. One product of our own choosing of id is used for all deposits and one for
all invoices, for an inline one would leave another behind in the dashboard each time.
"""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, urlencode

import msgspec

from app.domain.charges import PaymentLink
from app.domain.documents import DocumentKind
from app.domain.writes import (
    LINK_KEY,
    PURPOSE,
    REMINDER,
    CreatePaymentLink,
    PreparedRequest,
    ProcessorWrite,
    SwitchOffPaymentLink,
)
from app.errors import OutcomeUnknown
from app.ports import Acknowledgement
from integrations.stripe.amounts import wire_amount
from integrations.stripe.client import SERVICE, StripeClient
from integrations.stripe.wire import BY_KIND, documents
from integrations.stripe.wire_paying import LinkRecord

PATH = "/v1/payment_links"
PRODUCT = "countersign_deposit"
INVOICES = "countersign_invoices"
PRODUCTS = {PRODUCT: "Deposit", INVOICES: "Invoices"}
"""What links sell, by id, as the payer reads it."""
PRODUCT_PATH = "/v1/products"
PRODUCT_PARAM = "line_items[0][price_data][product]"
"""What Stripe names when the product is not there yet; nothing is stored for the key then (3.5)."""

LONGEST_TITLE = 500
LONGEST_VALUE = 500
"""Of one metadata value."""

MOST_PAGES = 10
"""Lists are newest first: what is not among a thousand newer links was never made."""

_THANKS = "Thank you. Your payment has arrived."
_CLOSED = "This link was paid already, or is no longer valid."
_PLACEHOLDER = re.compile(r"@(\d+)")
_FORM = "application/x-www-form-urlencoded"


class SoughtLink(msgspec.Struct, tag="link"):
    """A created link: found by its own name among its metadata."""

    link_key: str


class SoughtSwitch(msgspec.Struct, tag="switch"):
    """A switched-off link: found by its state."""

    payment_link_id: str


Sought = SoughtLink | SoughtSwitch


def prepare(write: ProcessorWrite) -> PreparedRequest:
    """The exact request for a write. Raises BadInput for an amount Stripe can't charge."""
    match write:
        case CreatePaymentLink():
            return _request(PATH, _link_form(write), SoughtLink(write.link_key), DocumentKind.PAYMENT_LINK)
        case SwitchOffPaymentLink(link_id):
            return _request(f"{PATH}/{link_id}", {"active": "false"}, SoughtSwitch(link_id), None)


def product_form(product: str = PRODUCT) -> bytes:
    """A product that links sell: all those for deposits the same one, and all those for invoices."""
    return encoded({"id": product, "name": PRODUCTS[product]})


def product_of(request: PreparedRequest) -> str:
    """The product that the link of a request sells."""
    return dict(parse_qsl(request.body.decode()))[PRODUCT_PARAM]


def encoded(fields: Mapping[str, str]) -> bytes:
    """A form as the SDK encodes it: brackets stay as they are."""
    return urlencode(fields).replace("%5B", "[").replace("%5D", "]").encode()


def filled(path: str, ids: Mapping[int, str]) -> str:
    """The path with the id that an earlier write of the row created."""
    return _PLACEHOLDER.sub(lambda found: ids[int(found[1])], path)


def look_up(client: StripeClient, request: PreparedRequest, ids: Mapping[int, str]) -> Acknowledgement | None:
    """The link a write made or switched off; None when it surely did not."""
    wanted: Sought = msgspec.json.decode(request.lookup, type=Sought)
    match wanted:
        case SoughtLink(link_key):
            found = next((one for one in _recent(client) if (LINK_KEY, link_key) in one.metadata), None)
        case SoughtSwitch(link_id):
            body = client.find(f"{PATH}/{filled(link_id, ids)}", {})
            link = _links([msgspec.Raw(body)]) if body is not None else ()
            found = next((one for one in link if not one.is_active), None)
    if found is None:
        return None
    return Acknowledgement(found.remote_id, "", (found,), was_looked_up=True)


def acknowledged(body: bytes, trace: str) -> Acknowledgement:
    """What the answer to a write proves."""
    try:
        record = msgspec.json.decode(body, type=LinkRecord)
        link = record.document(None)
    except (msgspec.DecodeError, ValueError) as problem:
        raise OutcomeUnknown(detail=f"the answer can't be read ({trace})") from problem
    return Acknowledgement(link.remote_id, "", (link,), trace)


def _link_form(write: CreatePaymentLink) -> dict[str, str]:
    title = write.title[:LONGEST_TITLE]
    metadata = dict([*write.metadata, (LINK_KEY, write.link_key)])
    fields = {
        "line_items[0][price_data][currency]": write.amount.currency.lower(),
        "line_items[0][price_data][unit_amount]": str(wire_amount(write.amount)),
        PRODUCT_PARAM: INVOICES if (PURPOSE, REMINDER) in write.metadata else PRODUCT,
        "line_items[0][quantity]": "1",
        # A bank debit would count as paid while it may still fail (2.5).
        "payment_method_types[0]": "card",
        "restrictions[completed_sessions][limit]": "1",
        "payment_intent_data[description]": title,
        "custom_text[submit][message]": title,
        "name_collection[business][enabled]": "true",
        "name_collection[business][optional]": "true",
        "after_completion[type]": "hosted_confirmation",
        "after_completion[hosted_confirmation][custom_message]": _THANKS,
        "inactive_message": _CLOSED,
    }
    # A link hands its own metadata on to sessions only; the payment's must be said apart (2.5).
    for name, value in sorted(metadata.items()):
        fields[f"metadata[{name}]"] = value[:LONGEST_VALUE]
        fields[f"payment_intent_data[metadata][{name}]"] = value[:LONGEST_VALUE]
    return fields


def _request(
    path: str, fields: Mapping[str, str], sought: Sought, creates: DocumentKind | None
) -> PreparedRequest:
    return PreparedRequest(
        service=SERVICE,
        method="POST",
        path=path,
        query=(),
        body=encoded(fields),
        content_type=_FORM,
        lookup=msgspec.json.encode(sought).decode(),
        creates=creates,
    )


def _recent(client: StripeClient) -> Iterator[PaymentLink]:
    """The newest links; their list knows no filter by time (0.8)."""
    after: dict[str, str] = {}
    for _ in range(MOST_PAGES):
        found = client.page(PATH, {"limit": 100} | after)
        links = _links(found.data)
        yield from links
        if not found.has_more or not links:
            return
        after = {"starting_after": links[-1].remote_id}


def _links(raws: list[msgspec.Raw]) -> tuple[PaymentLink, ...]:
    good, _ = documents(BY_KIND[DocumentKind.PAYMENT_LINK], raws)
    return tuple(one for one in good if isinstance(one, PaymentLink))
