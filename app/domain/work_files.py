"""What a file of work holds once it is read, whichever program wrote it."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct, field

from app.domain.statements import LineFlaw
from app.domain.work import WorkItem, WorkKind

_BACK, _AHEAD = timedelta(days=400), timedelta(days=400)


class WorkField(StrEnum):
    """What a column of a work table may hold; also the names that a mapping is written with."""

    ID = "id"
    GROUP = "group"
    DATE = "date"
    START = "start"
    END_DATE = "end_date"
    END = "end"
    HOURS = "hours"
    MINUTES = "minutes"
    CUSTOMER = "customer"
    COMPANY = "company"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CUSTOMER_ID = "customer_id"
    EMAIL = "email"
    PHONE = "phone"
    TAX_ID = "tax_id"
    ADDRESS = "address"
    ITEM = "item"
    DESCRIPTION = "description"
    NOTE = "note"
    QUANTITY = "quantity"
    UNIT_PRICE = "unit_price"
    AMOUNT = "amount"
    DISCOUNT = "discount"
    CURRENCY = "currency"
    TAX = "tax"
    PROJECT = "project"
    WORKER = "worker"
    PURCHASE_ORDER = "purchase_order"
    STATUS = "status"
    BILLABLE = "billable"
    BILLED = "billed"
    DEPOSIT = "deposit"
    SHIPPING = "shipping"
    TAXES = "taxes"
    TOTAL = "total"
    OUTSTANDING = "outstanding"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"


ColumnMapping = Mapping[WorkField, str]
"""Which heading stands for a field, where a person said so; other columns are found by their words."""


class KnownColumns(Struct, frozen=True):
    """What a person once said of a table with just these headings."""

    headings: tuple[str, ...]
    kind: WorkKind
    mapping: ColumnMapping


class WorkRequest(Struct, frozen=True):
    """How to read a file. ``kind`` is found where it is None.

    ``zone`` is the IANA name for times that name none; ``today`` bounds how far repeated bookings and
    agreements are told: about a year to either side. ``known`` columns hold where nothing is said of a file.
    ``source`` parts two programs or shops that number their work alike.
    """

    today: date
    zone: str = "UTC"
    kind: WorkKind | None = None
    mapping: ColumnMapping = field(default_factory=dict)
    known: tuple[KnownColumns, ...] = ()
    source: str = ""

    @property
    def window(self) -> tuple[date, date]:
        """The first and the last day that repeated work is told for."""
        return self.today - _BACK, self.today + _AHEAD


class WorkFileContent(Struct, frozen=True):
    """All that one file holds. ``flaws`` are rows that could not be read, ``notes`` what was left out.

    ``headings`` are a table's, empty for other files; ``mapping`` tells which of them was read as what.
    """

    name: str
    kind: WorkKind
    items: tuple[WorkItem, ...]
    flaws: tuple[LineFlaw, ...] = ()
    notes: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    mapping: ColumnMapping = field(default_factory=dict)
