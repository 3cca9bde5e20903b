"""The rules of drafting as a person reads and writes them: percentages, days, whether invoices are sent."""

from decimal import Decimal, InvalidOperation

from app.errors import BadInput
from app.language import amount_typed, marked
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


def parse_tracking(text: str) -> tuple[tuple[str, str], ...]:
    """``Region=North, Team=Print`` as pairs, empty for nothing or ``none``; BadInput when it can't be one."""
    if text.strip().casefold() in {"", "none"}:
        return ()
    pairs = [part.partition("=") for part in text.split(",")]
    if any(not (name.strip() and value.strip()) for name, _, value in pairs):
        raise BadInput(
            f"“{text}” is not NAME=VALUE",
            remedy="At Xero a category with its option; at QuickBooks class= or location= with the id.",
        )
    return tuple((name.strip(), value.strip()) for name, _, value in pairs)


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
    if not (text.strip().isdecimal() and 0 < int(text) <= MOST_DAYS):
        raise BadInput(f"“{text}” is no number of days", remedy=f"Give 1 to {MOST_DAYS}.")
    return int(text)
