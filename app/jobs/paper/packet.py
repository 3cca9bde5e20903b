"""What goes into a month's close packet. Plain records."""

from datetime import date, datetime

from msgspec import Struct

from app.commit.results import BatchSummary
from app.domain.aging import Aging
from app.propose.reconciliation import CutOff, Difference
from app.review.reconciling import MonthView


class ClosePacket(Struct, frozen=True):
    """One month, ready to hand over.

    ``differences`` are all of the month, where the view has the first ones. ``made_at`` is UTC;
    ``audit_hash`` ends a chain of ``audit_count`` records, ``audit_trouble`` says where it is broken, empty
    when it is whole. ``batches`` were signed in the month or about it, up to the close.
    """

    company: str
    currency: str
    view: MonthView
    differences: tuple[Difference, ...]
    last: date
    cut_offs: tuple[tuple[str, CutOff], ...]
    aging: Aging
    batches: tuple[BatchSummary, ...]
    made_at: datetime
    audit_count: int
    audit_hash: str
    audit_trouble: str = ""
