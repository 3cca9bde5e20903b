"""What the rows of a batch are carried out with."""

from collections.abc import Callable
from datetime import timedelta

from msgspec import Struct

from app.commit.delivery import Limits
from app.commit.plan import PlanRow
from app.jobs.outcomes import Outcomes
from app.jobs.premises import Present
from app.jobs.writers import terms_of
from app.ports import Cancel, Clock, Ledger
from app.settings import Delivery as Patience
from app.store.company_file import CompanyFile

Gate = Callable[[int, PlanRow, int], str]
"""Asked with the batch's id and the step: why that write of a row must not leave now, empty when it may."""


class Means(Struct, frozen=True):
    """What the rows of a batch are carried out with; the same for all of them."""

    company: CompanyFile
    ledger: Ledger
    clock: Clock
    cancel: Cancel
    patience: Patience
    gate: Gate
    outcomes: Outcomes
    present: Present

    def limits(self, row: PlanRow) -> Limits:
        """How long an unanswered write of this row's service may still take effect, or its key be known."""
        terms, patience = terms_of(self.ledger, row.service), self.patience
        quiet, life = terms.quiet, terms.key_life
        if patience.quiet_seconds is not None:
            quiet = timedelta(seconds=patience.quiet_seconds)
        if patience.key_life_seconds is not None:
            life = timedelta(seconds=patience.key_life_seconds)
        return Limits(quiet, life)
