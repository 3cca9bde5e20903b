"""Payment matching: which open invoices incoming money pays, how sure that is, and why."""

from app.propose.matching.engine import propose
from app.propose.matching.snapshot import (
    Alias,
    MatchSettings,
    OpenCredit,
    OpenInvoice,
    Settled,
    Snapshot,
)

__all__ = ["Alias", "MatchSettings", "OpenCredit", "OpenInvoice", "Settled", "Snapshot", "propose"]
