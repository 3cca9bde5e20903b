"""What fixes rest on not looked at, and their writes not found again: one way at a time (``breakages``)."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any

from app.commit.plan import PlanRow, Premise
from app.commit.premises import fallen
from app.domain.charges import Charge, Refund
from app.domain.documents import Customer, Document, DocumentKind
from app.domain.record import replace
from app.domain.writes import PreparedRequest
from app.jobs import commit, row_delivery, row_premises, undo, writers
from app.jobs.premises import Present
from app.ports import Acknowledgement
from integrations.quickbooks import adapter, lookup, outgoing
from integrations.quickbooks.adapter import QuickBooksLedger
from integrations.quickbooks.sales import SoughtRefund, SoughtStanding
from integrations.xero.lookup import LookUp
from tests.faults.machine import swapped


def not_checked(kind: type[Document]) -> AbstractContextManager[None]:
    """Whatever became of records of a kind, their premises hold."""

    def unchecked(premise: Premise, now: Document | None, *rest: Any) -> str:
        return "" if isinstance(now, kind) else fallen(premise, now, *rest)

    return swapped(row_premises, "fallen", unchecked)


@contextmanager
def charge_not_checked() -> Iterator[None]:
    """What was given back of a charge is taken from review."""
    with not_checked(Charge):
        yield


@contextmanager
def refund_not_checked() -> Iterator[None]:
    """A refund that failed since is booked."""
    with not_checked(Refund):
        yield


@contextmanager
def processor_not_asked() -> Iterator[None]:
    """Without Stripe nobody asks what a refund rests on."""

    class Blind(row_premises.RowPremises):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            self._away = []

    with swapped(row_delivery, "RowPremises", Blind):
        yield


@contextmanager
def disconnection_not_noticed() -> Iterator[None]:
    """What was signed for Stripe is handed to the ledger's adapter once Stripe is disconnected."""

    def anyway(*_: object) -> bool:
        return True

    with (
        swapped(row_premises, "can_write", anyway),
        swapped(row_delivery, "can_write", anyway),
        swapped(writers, "can_write", anyway),
        swapped(undo, "can_write", anyway),
    ):
        yield


@contextmanager
def burden_not_checked() -> Iterator[None]:
    """A customer is put away though somebody billed it since."""

    def unburdened(premise: Premise, now: Document | None, *rest: Any) -> str:
        return fallen(premise, replace(now, balance=None) if isinstance(now, Customer) else now, *rest)

    with swapped(row_premises, "fallen", unburdened):
        yield


@contextmanager
def put_away_not_forgotten() -> Iterator[None]:
    """A customer that the batch itself put away is taken for active by its next rows."""

    class Kept(Present):
        def forget(self, row: PlanRow) -> None:
            customers = [each for each in row.premises if each.kind is DocumentKind.CUSTOMER]
            before = {each.remote_id: self._seen.get((each.kind, each.remote_id)) for each in customers}
            super().forget(row)
            self._seen |= {(DocumentKind.CUSTOMER, key): seen for key, seen in before.items() if seen}

    with swapped(commit, "Present", Kept):
        yield


@contextmanager
def standing_not_looked_up() -> Iterator[None]:
    """That a customer was put away is believed without a look whether it is."""
    kept = QuickBooksLedger.look_up

    def believed(
        self: QuickBooksLedger, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        wanted = outgoing.sought(request)
        if isinstance(wanted, SoughtStanding):
            return Acknowledgement(wanted.customer_id, "", was_looked_up=True)
        return kept(self, request, ids, sent_at)

    with swapped(QuickBooksLedger, "look_up", believed):
        yield


@contextmanager
def receipt_not_found() -> Iterator[None]:
    """A refund receipt of unknown outcome is never found again."""

    class Blind(lookup.LookUp):
        def _refund(self, wanted: SoughtRefund) -> Acknowledgement | None:
            return None

    with swapped(adapter, "LookUp", Blind):
        yield


def _never_found(look: str) -> AbstractContextManager[None]:
    """What one of Xero's look-ups is asked for is never there."""

    def unseen(*_: object) -> None:
        return None

    return swapped(LookUp, look, unseen)


@contextmanager
def repaid_credit_not_found() -> Iterator[None]:
    """A credit note that was paid back under an unclear answer is never found to be (Xero)."""
    with _never_found("_refund"):
        yield


@contextmanager
def sale_credited_not_found() -> Iterator[None]:
    """A credit note of a sale that was made under an unclear answer is never found (Xero)."""
    with _never_found("_credit_note"):
        yield


GROUNDS = (
    charge_not_checked,
    refund_not_checked,
    processor_not_asked,
    disconnection_not_noticed,
    burden_not_checked,
    put_away_not_forgotten,
    standing_not_looked_up,
    receipt_not_found,
    repaid_credit_not_found,
    sale_credited_not_found,
)
