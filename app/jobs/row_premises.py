"""What a row on its way rests on, asked of the ledger just before a write and after a look-up."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from app.commit.comparison import open_amount
from app.commit.plan import PlannedWrite, PlanRow, Premise
from app.commit.premises import balance_left, closed_since, expected_balance, fallen
from app.domain.documents import CreditNote, Document, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.writes import Promise, proposal_of
from app.errors import OutcomeUnknown
from app.jobs.means import Means
from app.jobs.patience import patiently
from app.jobs.run import Found, Run
from app.jobs.under_way import Course
from app.jobs.writers import can_read, can_write
from app.ports import Acknowledgement

_MOVED_BEFORE = frozenset({DocumentKind.PAYMENT, DocumentKind.DEPOSIT, DocumentKind.JOURNAL})
"""Kinds of records that an earlier step of the same row may have changed or deleted."""

_BALANCED = frozenset({DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE})


class RowPremises:
    """The premises of one row of a run; what was read is kept in the run to be shown."""

    def __init__(self, means: Means, run: Run, row: PlanRow) -> None:
        self._means = means
        self._run = run
        self._row = row
        there = [each for each in row.premises if proposal_of(each.remote_id) is None]
        self._readable = [each for each in there if can_read(means.ledger, each.kind)]
        """Those about records that are there already, and not out of reach."""
        self._away = [each for each in there if each not in self._readable]

    def fallen(self, step: int) -> Course[str]:
        """Why a premise no longer holds, read from the ledger now; empty when all hold."""
        later, row, present = step > 1, self._row, self._means.present
        held = self._means.gate(self._run.batch.id, row, step)
        if held:
            return held
        if later and present.is_just_seen(row):
            return ""
        if not can_write(self._means.ledger, row.service):
            return "Stripe is not connected, so it can't be sent"
        if self._away:
            return f"{self._away[0].label} can't be looked at: Stripe is not connected"
        # An earlier step of this row may have moved the payment itself.
        premises = [each for each in self._readable if not (later and each.kind in _MOVED_BEFORE)]
        found = self._run.looked[row.number] = yield from present.of(row, premises)
        if not later:
            self._run.begun[row.number] = found
        reason = next(filter(None, (self._gone(each, found, later=later) for each in premises)), "")
        if reason:
            return reason
        closed_on = yield from present.closed_on()
        return closed_since(closed_on, self._dates(found))

    def _gone(self, premise: Premise, found: Found, *, later: bool) -> str:
        """Why one premise no longer holds; empty when it does."""
        key = (premise.kind, premise.remote_id)
        expected = expected_balance(premise, self._run.effects_on(key))
        # Where credits are used on their own, an earlier step has moved its part of a balance already.
        moves_in_parts = later and not self._means.ledger.capabilities.payment_takes_credits
        left = balance_left(premise, expected, self._row.effects) if moves_in_parts else None
        return fallen(premise, found[key], expected, left)

    def look(self) -> Course[None]:
        """Keep what all the row's records are now."""
        self._run.looked[self._row.number] = yield from self._means.present.of(self._row, self._readable)

    def balances(self) -> Course[tuple[Document, ...]]:
        """The row's invoices and credits as the ledger has them now."""
        self._means.present.forget(self._row)
        premises = [each for each in self._readable if each.kind in _BALANCED]
        found = yield from self._means.present.of(self._row, premises)
        return tuple(each for each in found.values() if each is not None)

    def is_used(self, write: PlannedWrite, proof: Acknowledgement) -> Course[bool]:
        """Whether what a write was to use of a credit is used, told by what is left of it.

        Its use on an invoice alone says little: an earlier row may have used as much of it there. Raises
        OutcomeUnknown when others used of it meanwhile.
        """
        used = self._promised(write).used
        premise = next((each for each in self._row.premises if each.remote_id == proof.remote_id), None)
        if used is None or premise is None:
            return True
        before = self._left_before(write, premise)
        reading = partial(self._means.ledger.read, premise.kind, [premise.remote_id])
        found: Mapping[str, Document] = yield partial(patiently, reading, self._means.cancel)
        left = open_amount(found[premise.remote_id]) if premise.remote_id in found else None
        if left is None or before is None or left not in (before, *self._left_after(write, before - used)):
            raise OutcomeUnknown(f"Others used {premise.label} meanwhile")
        return left != before

    def _left_before(self, write: PlannedWrite, premise: Premise) -> Money | None:
        """What is left of a credit before this write uses of it; None where that is not known."""
        left = expected_balance(premise, self._run.effects_on((premise.kind, premise.remote_id)))
        for earlier in self._row.writes[: write.step - 1]:
            used = self._promised(earlier).used
            if left is not None and used is not None and earlier.request.path == write.request.path:
                left = left - used
        return left

    def _left_after(self, write: PlannedWrite, left: Money) -> Iterator[Money]:
        """What may be left of a credit once this write has used of it.

        Later steps of the row may have gone out, too: a backup from before them was put back.
        """
        yield left
        for later in self._row.writes[write.step :]:
            more = self._promised(later).used
            if more is not None and later.request.path == write.request.path:
                left = left - more
                yield left

    def _promised(self, write: PlannedWrite) -> Promise:
        return self._means.ledger.promised(write.request, self._row.money.currency)

    def _dates(self, found: Found) -> Iterator[date | None]:
        """The accounting dates a row writes on: its requests' own, and those of records that it changes.

        The use of a credit note that the ledger dates itself has the later date of the two documents.
        """
        for write in self._row.writes:
            promise = self._promised(write)
            yield promise.dated_on
            if promise.dated_on is None:
                used_on = (found.get((DocumentKind.INVOICE, use.target_id)) for use in promise.uses)
                billed = [each.issued_on for each in used_on if isinstance(each, Invoice)]
                credited = [each.issued_on for each in found.values() if isinstance(each, CreditNote)]
                yield from (each.received_on for each in found.values() if isinstance(each, Payment))
                yield from (max([each, *billed]) for each in credited)
