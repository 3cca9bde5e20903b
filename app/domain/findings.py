"""What does not add up between the mirror and its service: named with its records, never silent."""

from enum import StrEnum

from msgspec import Struct

from app.domain.documents import DocumentKind
from app.domain.money import Money


class FindingKind(StrEnum):
    """Which identity does not hold.

    ``customer_balance``: a customer's balance = open invoices − unapplied money − unused credit + open
    journal lines (wire/quickbooks.md 3.0). ``invoice_balance``: an invoice's balance = total − what was
    allocated to it (wire/xero.md 2.8). ``processor_balance``: the account's balance = all movements' net.
    """

    CUSTOMER_BALANCE = "customer_balance"
    INVOICE_BALANCE = "invoice_balance"
    PROCESSOR_BALANCE = "processor_balance"


class RecordRef(Struct, frozen=True):
    """A record of the mirror, as a finding names it."""

    kind: DocumentKind
    remote_id: str
    label: str


class Finding(Struct, frozen=True):
    """An identity that does not hold: ``told`` is the service's figure, ``summed`` what the records give."""

    kind: FindingKind
    subject: str
    label: str
    told: Money
    summed: Money
    records: tuple[RecordRef, ...] = ()

    @property
    def difference(self) -> Money:
        """What the records are off by."""
        return self.summed - self.told

    @property
    def text(self) -> str:
        """One sentence for a person."""
        return (
            f"{self.label}: the service says {self.told.grouped()} {self.told.currency}, "
            f"the records add up to {self.summed.grouped()}"
        )
