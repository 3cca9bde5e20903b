"""Work that may be billed: one shape for time, estimates, bookings, deals, orders and agreements."""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct


class WorkKind(StrEnum):
    """What kind of work a source tells of."""

    TIME = "time"
    ESTIMATE = "estimate"
    BOOKING = "booking"
    DEAL = "deal"
    ORDER = "order"
    AGREEMENT = "agreement"


class WorkStatus(StrEnum):
    """How far the work is: only what is due may be billed, what was cancelled is withdrawn or voided."""

    PLANNED = "planned"
    DUE = "due"
    CANCELLED = "cancelled"
    BILLED = "billed"


class CustomerHint(Struct, frozen=True):
    """Whom the work was for, as far as the source tells. ``customer_id`` is the ledger's own id."""

    customer_id: str | None = None
    name: str = ""
    email: str = ""
    phone: str = ""
    tax_id: str = ""
    address: str = ""


class WorkItem(Struct, frozen=True):
    """One piece of work, which becomes one line of an invoice.

    ``origin`` is the source that ``item_id`` is unique in (the ledger, a calendar, a mapped file): together
    they are the name by which the work is known as billed. ``group_id`` keeps together what belongs on one
    invoice (an order, a deal, an estimate), empty where that is the customer's period. ``quantity``,
    ``unit_price``, ``discount`` (a share, 0.1 = 10 %) and ``deposit_paid`` are exact decimal texts, empty
    when the source does not say; money is in major units of ``currency`` (empty: the customer's).
    ``revision`` hashes all that matters for billing: another revision of a known item is a change.
    ``place`` names the row for a person: file and line, or the record. ``covers`` are the first and last day
    of service that it charges in advance, where that is known; ``recognise`` is how its revenue is spread
    over them (``propose/deferred``), empty where it is earned at once.
    """

    kind: WorkKind
    origin: str
    item_id: str
    revision: str
    served_on: date
    status: WorkStatus = WorkStatus.DUE
    customer: CustomerHint = CustomerHint()
    description: str = ""
    note: str = ""
    quantity: str = "1"
    unit: str = ""
    unit_price: str = ""
    discount: str = ""
    currency: str = ""
    item_hint: str = ""
    tax_hint: str = ""
    project: str = ""
    worker: str = ""
    purchase_order: str = ""
    group_id: str = ""
    deposit_paid: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    covers: tuple[date, date] | None = None
    recognise: str = ""

    @property
    def subject(self) -> str:
        """The name by which it is known as billed."""
        return f"{self.kind}:{self.origin}:{self.item_id}"
