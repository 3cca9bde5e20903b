"""What one run of a batch has seen so far: outcomes by row, and which rows share a record."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.commit.plan import Effect, PlanRow
from app.commit.results import RowOutcome, RowResult
from app.domain.documents import Document, DocumentKind
from app.domain.writes import proposal_of
from app.errors import CountersignError
from app.store.records import StoredBatch

Key = tuple[DocumentKind, str]
Found = Mapping[Key, Document | None]


@dataclass(slots=True)
class Run:
    """What one run of a batch has seen so far.

    ``sharing`` lists the rows that change a record's balance; ``begun`` keeps the records of a row as they
    were before its first step, ``looked`` as they were found last; ``driven`` are the rows that an earlier
    run had not finished.
    """

    batch: StoredBatch
    outcomes: dict[int, RowOutcome] = field(default_factory=dict)
    interrupted: CountersignError | None = None
    was_paused: bool = False
    throttled: int = 0
    sharing: dict[Key, list[PlanRow]] = field(default_factory=dict)
    begun: dict[int, Found] = field(default_factory=dict)
    looked: dict[int, Found] = field(default_factory=dict)
    driven: set[int] = field(default_factory=set)
    of_proposal: dict[int, PlanRow] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.of_proposal = {row.proposal_id: row for row in self.batch.plan.rows}
        for row in self.batch.plan.rows:
            for effect in row.effects:
                self.sharing.setdefault((effect.kind, effect.remote_id), []).append(row)

    def effects_on(self, key: Key) -> tuple[Effect, ...]:
        """The effects on a record of this batch's rows that are in the ledger."""
        return tuple(
            effect
            for row in self.sharing.get(key, ())
            if row.number in self.outcomes and self.outcomes[row.number].result is RowResult.COMMITTED
            for effect in row.effects
            if (effect.kind, effect.remote_id) == key
        )

    def waits_for_another(self, row: PlanRow) -> bool:
        """Whether an earlier row on the same record is unknown yet, or one whose record this one rests on.

        Its effect decides this row's premise.
        """
        makers = (self.of_proposal.get(maker) for maker in rests_on(row))
        if any(maker is not None and maker.number not in self.outcomes for maker in makers):
            return True
        return any(
            other.number < row.number and other.number not in self.outcomes
            for effect in row.effects
            for other in self.sharing[effect.kind, effect.remote_id]
        )


def rests_on(row: PlanRow) -> tuple[int, ...]:
    """The proposals whose rows make what this row takes for granted."""
    makers = (proposal_of(premise.remote_id) for premise in row.premises)
    return tuple(maker for maker in makers if maker is not None)
