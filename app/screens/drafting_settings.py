"""The rules of drafting as a person reads and writes them: percentages, days, whether invoices are sent."""

from decimal import Decimal, InvalidOperation

from app.domain.tracking import CLASS, LOCATION, Tracking, TrackingLists
from app.draft_errors import TrackingInactive, TrackingUnknown
from app.errors import BadInput
from app.language import Words, amount_typed, marked, number_typed, tr
from app.propose.drafting.deposit_tax import DepositTax
from app.propose.drafting.snapshot import Sending

SHARES = (
    (
        "deposit_share",
        marked("Deposit on offers"),
        marked("A one-use payment link is proposed over this share of an estimate. Empty: none."),
    ),
    (
        "booking_deposit_share",
        marked("Deposit on bookings"),
        marked("The same for bookings whose day is to come."),
    ),
)
SENDS: tuple[tuple[str, str], ...] = (
    (Sending.NO, marked("Never")),
    (Sending.ASK, marked("Ask me each time")),
    (Sending.YES, marked("With the invoice")),
)
TAXES: tuple[tuple[str, str], ...] = (
    (DepositTax.COUNTRY, marked("As the country has it")),
    (DepositTax.RECEIPT, marked("When the deposit comes")),
    (DepositTax.INVOICE, marked("With the invoice")),
)
MOST_DAYS = 365


def share_text(share: str) -> str:
    """A share as a percentage (0.3 ▶ 30), empty for none."""
    return f"{(Decimal(share) * 100).normalize():f}" if share else ""


def parse_share(text: str) -> str:
    """A percentage as a share, empty for nothing or ``none``; BadInput when it can't be one."""
    bare = text.strip().removesuffix("%").strip()
    if not bare or bare.casefold() == "none":
        return ""
    try:
        percent = Decimal(bare)
    except InvalidOperation:
        raise BadInput(f"“{text}” is no percentage") from None
    if not (percent.is_finite() and 0 < percent < 100):
        raise BadInput(f"A deposit of {text} can't be asked for", remedy="Give a percentage, such as 30.")
    return f"{percent / 100:f}"


def parse_tracking(text: str, lists: TrackingLists) -> Tracking:
    """``Region=North, Team=Print`` as pairs of the ledger's own, empty for nothing or ``none``.

    Raises BadInput when it can't be one, TrackingUnknown, TrackingInactive.
    """
    if text.strip().casefold() in {"", "none"}:
        return ()
    told = [part.partition("=") for part in text.split(",")]
    if any(not (name.strip() and value.strip()) for name, _, value in told):
        raise BadInput(
            f"“{text}” is not NAME=VALUE",
            remedy="At Xero a category with its option; at QuickBooks class= or location= with a name or id.",
        )
    pairs = tuple(tracked(lists, name, value) for name, _, value in told)
    if len(dict(pairs)) < len(pairs):
        raise BadInput(f"“{text}” names a category twice", remedy="Each takes one value.")
    return pairs


def tracked(lists: TrackingLists, category: str, text: str) -> tuple[str, str]:
    """The pair that a person means by a category and a name or id.

    Raises TrackingUnknown, TrackingInactive.
    """
    own, wanted = lists.category(category), text.strip()
    if own is None:
        name = category.strip()
        raise TrackingUnknown(f"The ledger has nothing called “{name}” to tell lines apart by")
    found = lists.meant(own, wanted)
    if found is None:
        raise TrackingUnknown(f"The ledger has no {own} “{wanted}”")
    if not found.is_active:
        raise TrackingInactive(f"The {own} “{found.name}” is not in use any more")
    return own, found.value


_CATEGORIES = Words({CLASS: marked("Class"), LOCATION: marked("Location")})


def category_word(category: str) -> str:
    """What people call a category: QuickBooks' own in their language, Xero's by its name."""
    return _CATEGORIES.get(category, category)


def tracking_text(lists: TrackingLists, tracking: Tracking) -> str:
    """Categories with the names of their values, for reading: ``Class Studio · Location Workshop``."""
    return " · ".join(f"{category_word(category)} {name}" for category, name in lists.said(tracking))


def track_choices(
    lists: TrackingLists, category: str, kept: str | None
) -> tuple[tuple[str, str | None], ...]:
    """What lines may bear of a category by default, as words and value, nothing first.

    What is kept stands there even if the ledger has put it away or has it no more.
    """
    of_it = sorted((one for one in lists.options if one.category == category and one.is_active),
                   key=lambda one: one.name.casefold())  # fmt: skip
    found: list[tuple[str, str | None]] = [(tr("None"), None), *((one.name, one.value) for one in of_it)]
    if kept is not None and kept not in {value for _, value in found}:
        found.append((tr("{name} (not in use any more)").format(name=lists.name_of(category, kept)), kept))
    return tuple(found)


def tracked_in_vain(lists: TrackingLists, category: str, kept: str | None) -> str:
    """What follows where the ledger does not take what is kept of a category any more; empty: it does."""
    if kept is None or not lists.refused(((category, kept),)):
        return ""
    return tr("The ledger takes it no more: drafts that bear it are held. Choose another.")


def tracked_by_default(tracking: Tracking, category: str, value: str | None) -> Tracking:
    """The pairs with another value of one category, in their order; None: with none of it."""
    pairs = dict(tracking)
    if value is None:
        pairs.pop(category, None)
    else:
        pairs[category] = value
    return tuple(pairs.items())


def share_typed(text: str) -> str:
    """A percentage as it is typed in the language in use (``12,5 %``), as a share; BadInput as above."""
    bare = text.strip().removesuffix("%").strip()
    try:
        return parse_share(amount_typed(bare))
    except ValueError:
        if any(map(str.isdigit, bare)):
            raise BadInput(f"“{text}” is no percentage") from None
        return parse_share(text)


def parse_days(text: str) -> int:
    """A number of days a link is open; BadInput when it is none."""
    try:
        return number_typed(text, 1, MOST_DAYS)
    except ValueError:
        raise BadInput(f"“{text}” is no number of days", remedy=f"Give 1 to {MOST_DAYS}.") from None
