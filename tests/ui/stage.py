"""A desk over records in memory, for tests of the window: real Futures on threads, any number of rows."""

from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, timedelta
from typing import TypeVar

from app.changes import Changes
from app.commit.results import (
    BatchPreview,
    BatchResult,
    BatchSummary,
    CommitEvent,
    DeskState,
    RowOutcome,
    SyncResult,
)
from app.domain.documents import Allocation, Customer, DocumentKind, Invoice
from app.domain.money import Money
from app.domain.record import replace
from app.lanes import CancelToken, Progress
from app.propose.proposal import Candidate, MatchKind, MatchProposal, ProposalKind, Receipt, SourceKind, Tier
from app.review.decision import TARGET, DecisionAction, ProposalState
from app.review.listing import MatchDetail, ProposalFilter, ProposalRow, ProposalTotals, TierCount

T = TypeVar("T")

BIG = 922_337_203_685_477_580
"""An amount that no 32-bit signal could carry."""


def match_row(number: int, tier: Tier = Tier.READY, amount: int | None = None) -> ProposalRow:
    """A believable row; its amount differs from its neighbours'."""
    return ProposalRow(
        id=number,
        state=ProposalState.OPEN,
        tier=tier,
        kind=ProposalKind.MATCH,
        aspect=MatchKind.EXACT,
        subject=f"charge:ch_{number}",
        dated_on=date(2026, 11, 1) + timedelta(days=number % 20),
        party=f"Payer {number}",
        amount=Money(10_000 + number if amount is None else amount, "USD"),
        confidence=0.99,
        summary=f"INV-{number}",
    )


class Stage:
    """A Desk (``app.screens.desk``) whose company is a list of rows."""

    def __init__(self, rows: Sequence[ProposalRow]) -> None:
        self.company_name = "Marsh Studio"
        self.rows = {row.id: row for row in rows}
        self.asked: list[tuple[int, ...]] = []
        self.log: list[tuple[int, ProposalState]] = []
        self.taken_back: list[tuple[int, ProposalState]] = []
        self.refusal: Exception | None = None
        self._pool = ThreadPoolExecutor(2)

    def open(self) -> Future[DeskState]:
        """Counts; nothing is connected."""
        return self._submit(lambda: DeskState("Marsh Studio", "USD", self._totals(), (), "Ann"))

    def restore(self) -> Future[DeskState]:
        """As ``open``."""
        return self.open()

    def keep_safe(self) -> Future[None]:
        """Nothing to back up."""
        return self._submit(lambda: None)

    def list_ids(self, f: ProposalFilter) -> "Future[array[int]]":
        """By state, tier and payer."""
        return self._submit(lambda: array("q", [row.id for row in self._shown(f)]))

    def list_rows(self, ids: Sequence[int]) -> Future[tuple[ProposalRow, ...]]:
        """The rows that exist, noting what was asked."""
        self.asked.append(tuple(ids))
        return self._submit(lambda: tuple(self.rows[i] for i in ids if i in self.rows))

    def list_totals(self, f: ProposalFilter) -> Future[ProposalTotals]:
        """Counts of all rows that are in the filter."""
        return self._submit(lambda: self._totals(self._shown(f)))

    def match_detail(self, id: int) -> Future[MatchDetail]:  # noqa: A002 - the protocol's own word
        """A proposal that pays one invoice in full."""
        return self._submit(lambda: _detail(self.rows[id]))

    def decide(self, ids: Sequence[int], action: DecisionAction, candidate: int = 0) -> Future[Changes]:
        """Keep a decision, unless the stage refuses."""
        assert candidate >= 0

        def write() -> Changes:
            if self.refusal is not None:
                raise self.refusal
            for found in ids:
                self.log.append((found, self.rows[found].state))
                self.rows[found] = replace(self.rows[found], state=TARGET[action])
            return Changes(proposals=frozenset(ids))

        return self._submit(write)

    @property
    def second(self) -> "Stage":
        """The same stage approves in bulk."""
        return self

    def approve_in_bulk(self, ids: Sequence[int]) -> Future[Changes]:
        """As ``decide``: no guardrail stops a row here."""
        return self.decide(ids, DecisionAction.APPROVE)

    def edit(self, id: int, allocations: tuple[Allocation, ...]) -> Future[Changes]:  # noqa: A002 - as above
        """Approve with other allocations."""
        assert allocations
        return self.decide((id,), DecisionAction.EDIT)

    def undo(self) -> Future[Changes]:
        """Take back the latest decision."""
        return self._submit(lambda: self._swap(self.log, self.taken_back))

    def redo(self) -> Future[Changes]:
        """Do again what was taken back."""
        return self._submit(lambda: self._swap(self.taken_back, self.log))

    def _swap(
        self, source: list[tuple[int, ProposalState]], target: list[tuple[int, ProposalState]]
    ) -> Changes:
        if not source:
            return Changes()
        number, state = source.pop()
        target.append((number, self.rows[number].state))
        self.rows[number] = replace(self.rows[number], state=state)
        return Changes(proposals=frozenset({number}))

    def _shown(self, f: ProposalFilter) -> list[ProposalRow]:
        return [
            row
            for row in self.rows.values()
            if (not f.states or row.state in f.states)
            and (not f.tiers or row.tier in f.tiers)
            and f.text.lower() in row.party.lower()
        ]

    def _totals(self, rows: Sequence[ProposalRow] | None = None) -> ProposalTotals:
        of = list(self.rows.values()) if rows is None else rows
        counts = []
        for tier in Tier:
            found = [row for row in of if row.tier is tier and row.state is ProposalState.OPEN]
            money = Money(sum(row.amount.minor for row in found), "USD")
            counts.append(TierCount(tier, len(found), (money,) if found else ()))
        done = [row for row in self.rows.values() if row.state is ProposalState.APPROVED]
        money = Money(sum(row.amount.minor for row in done), "USD")
        return ProposalTotals(tuple(counts), len(done), (money,) if done else ())

    def open_invoices(self, text: str, customer_id: str | None) -> Future[tuple[Invoice, ...]]:
        """No other invoice is open."""
        return self._submit(lambda: ())

    def preview(self) -> Future[BatchPreview]:
        """Batches are walked over real services, in ``tests/journeys``."""
        raise NotImplementedError

    def sign(self, preview: BatchPreview, name: str) -> Future[int]:
        """As ``preview``."""
        raise NotImplementedError

    def commit(
        self, batch_id: int, report: Callable[[CommitEvent], None], cancel: CancelToken
    ) -> Future[BatchResult]:
        """As ``preview``."""
        raise NotImplementedError

    def undo_batch_preview(self, batch_id: int) -> Future[BatchPreview]:
        """As ``preview``."""
        raise NotImplementedError

    def batches(self) -> Future[tuple[BatchSummary, ...]]:
        """Nothing was signed."""
        return self._submit(lambda: ())

    def batch_rows(self, batch_id: int) -> Future[tuple[RowOutcome, ...]]:
        """As ``preview``."""
        raise NotImplementedError

    def sync(self, report: Callable[[Progress], None], cancel: CancelToken) -> Future[SyncResult]:
        """Nothing is new."""
        return self._submit(lambda: SyncResult(0, 0, 0, 0, self._totals(), Changes()))

    def _submit(self, job: Callable[[], T]) -> "Future[T]":
        """In the stage's thread; a window that outlives its stage by an event is not answered any more."""
        try:
            return self._pool.submit(job)
        except RuntimeError:
            return Future()

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=True)


def _detail(row: ProposalRow) -> MatchDetail:
    target = f"i{row.id}"
    allocation = Allocation(DocumentKind.INVOICE, target, row.amount)
    candidate = Candidate(MatchKind.EXACT, (allocation,), Money(0, "USD"), None, 0.99, (), "c1")
    receipt = Receipt(SourceKind.CHARGE, f"ch_{row.id}", "1", row.dated_on, row.amount, row.party)
    proposal = MatchProposal(
        ProposalKind.MATCH,
        receipt,
        row.tier,
        MatchKind(row.aspect),
        row.confidence,
        (candidate,),
        "",
        str(row.id),
    )
    day = date(2026, 10, 1)
    invoice = Invoice(target, "1", f"INV-{row.id}", "c1", day, day, row.amount, row.amount)
    return MatchDetail(row.id, row.state, proposal, {target: invoice}, {"c1": Customer("c1", "1", "Marsh")})
