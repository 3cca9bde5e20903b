"""The rules of drafting by key: what each is for, and how its value is read."""

from typing import TYPE_CHECKING

from app.domain.record import replace
from app.errors import BadInput
from app.propose.drafting.deposit_tax import DepositTax, is_due_on_receipt
from app.propose.drafting.snapshot import Sending
from app.settings import Drafting

if TYPE_CHECKING:
    from app.domain.tracking import TrackingLists
    from app.store.company_file import CompanyFile

SWITCHES = {
    "posts": "a signed invoice is approved in the ledger at once; no: it waits there as a draft (Xero)",
    "prices-include-tax": "prices of work contain the tax (outside the United States)",
    "split-by-project": "one invoice for each project",
}
TEXTS = {
    "deposit-item": "the item that takes off what was paid in advance",
    "default-item": "the item of work that names none",
}
SHARES = {
    "deposit": ("deposit_share", "share of an offer that is asked for by a payment link"),
    "booking-deposit": ("booking_deposit_share", "the same of a booking whose day is to come"),
}
KEYS = (*SWITCHES, *TEXTS, "look-above", "tracking", *SHARES, "deposit-days", "deposit-tax", "send")


def changed(rules: Drafting, key: str, value: str, company: "CompanyFile") -> Drafting:
    """The rules with one of them set by its text; BadInput when it can't be."""
    from app.screens.drafting_settings import parse_days, parse_share, parse_tracking

    if key in SWITCHES:
        if value.casefold() not in {"yes", "no"}:
            raise BadInput(f"“{value}” is neither yes nor no")
        return replace(rules, **{key.replace("-", "_"): value.casefold() == "yes"})  # type: ignore[arg-type] # the switches
    if key == "look-above":
        return replace(rules, look_above_minor=amount(value, company))
    if key in SHARES:
        return replace(rules, **{SHARES[key][0]: parse_share(value)})  # type: ignore[arg-type] # the shares
    if key == "send":
        if value.casefold() not in set(Sending):
            raise BadInput(f"“{value}” is none of {', '.join(Sending)}")
        return replace(rules, send=value.casefold())
    if key == "deposit-tax":
        return replace(rules, deposit_tax=_deposit_tax(value.casefold(), company))
    if key == "tracking":
        return replace(rules, tracking=parse_tracking(value, tracking_lists(company)))
    if key == "deposit-days":
        return replace(rules, deposit_days=parse_days(value))
    name = "" if value.casefold() == "none" else value
    _check_item(name, company)
    return replace(rules, **{key.replace("-", "_"): name})  # type: ignore[arg-type] # the texts


def tracking_lists(company: "CompanyFile") -> "TrackingLists":
    """What the ledger takes to tell lines apart."""
    from app.store import connections, tracking

    with company.reader() as conn:
        return tracking.lists(conn, connections.company(conn).preferences)


def _deposit_tax(value: str, company: "CompanyFile") -> str:
    from app.store import connections

    if value not in set(DepositTax):
        raise BadInput(f"“{value}” is none of {', '.join(DepositTax)}")
    with company.reader() as conn:
        scheme = connections.company(conn).preferences.tax_scheme
    if value == DepositTax.RECEIPT and not is_due_on_receipt(DepositTax.RECEIPT, "", scheme):
        raise BadInput(
            "This ledger's tax is of the sale: a deposit bears none",
            remedy="Leave it with the invoice.",
        )
    return value


def _check_item(name: str, company: "CompanyFile") -> None:
    from app.domain.documents import DocumentKind, Item
    from app.store import mirror
    from app.store.drafting import named_item

    with company.reader() as conn:
        items = [one for one in mirror.every(conn, DocumentKind.ITEM) if isinstance(one, Item)]
    if name and named_item(items, name) is None:
        raise BadInput(f"The ledger has no item “{name}”", remedy="Write its name or code as in the ledger.")


def amount(text: str, company: "CompanyFile") -> int | None:
    """An amount at home in minor units, None for ``none``; BadInput when it is none."""
    from app.domain.money import parse
    from app.store import connections

    if text.strip().casefold() == "none":
        return None
    with company.reader() as conn:
        currency = connections.company(conn).currency
    try:
        found = parse(text, currency).minor
    except ValueError as problem:
        raise BadInput(f"{problem}") from None
    if found < 0:
        raise BadInput(f"“{text}” is below nothing")
    return found
