"""What one run of a batch has seen so far: outcomes by row, and which rows share a record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice

from app.commit.plan import Effect, PlanRow
from app.commit.results import RowOutcome, RowResult
from app.domain.documents import Document, DocumentKind
from app.domain.writes import MAIL, proposal_of
from app.errors import CountersignError
from app.store.records import StoredBatch

Key = tuple[DocumentKind, str]
Found = Mapping[Key, Document | None]

_AHEAD = 500
"""How many rows are looked at for those that may go, while others are under way."""

_THROTTLED_AT_MOST = 10
"""How often in a row a service may ask for patience before the run ends and the person is told."""

_PAUSE = timedelta(seconds=60)
"""Where a service asks for patience and does not say how much."""


@dataclass(slots=True)
class Run:
    """What one run of a batch has seen so far.

    ``sharing`` lists the rows that change a record's balance; ``begun`` keeps the records of a row that is
    not through as they were before its first step, ``looked`` as they were found last. ``waiting`` are rows
    that may still go in this pass, by number; ``in_hand`` are those under way, and ``touched`` what they
    touch. ``pause``: a service asked for patience, and nothing new is sent before it had it.
    """

    batch: StoredBatch
    outcomes: dict[int, RowOutcome] = field(default_factory=dict)
    interrupted: CountersignError | None = None
    was_paused: bool = False
    throttled: int = 0
    sharing: dict[Key, list[PlanRow]] = field(default_factory=dict)
    begun: dict[int, Found] = field(default_factory=dict)
    looked: dict[int, Found] = field(default_factory=dict)
    waiting: dict[int, PlanRow] = field(default_factory=dict)
    in_hand: dict[int, PlanRow] = field(default_factory=dict)
    touched: set[tuple[str, str]] = field(default_factory=set)
    pause: timedelta = timedelta()
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

    def able_to_go(self, count: int) -> list[PlanRow]:
        """Take up to so many waiting rows in hand that neither wait for others nor touch what those touch."""
        found: list[PlanRow] = []
        for row in islice(self.waiting.values(), _AHEAD if self.in_hand else None):
            if len(found) == count:
                break
            if not self.touched & touches(row) and not self.waits_for_another(row):
                found.append(row)
                self.touched |= touches(row)
        for row in found:
            self.in_hand[row.number] = self.waiting.pop(row.number)
        return found

    def came_back(self, number: int) -> PlanRow:
        """A row is not under way any more."""
        row = self.in_hand.pop(number)
        self.touched -= touches(row)
        self.begun.pop(number, None)
        self.looked.pop(number, None)
        return row

    def is_throttled_too_often(self, pause: timedelta | None) -> bool:
        """A service asks for patience: all wait; True when it has asked too often in a row."""
        if not self.pause:  # else the calls that were under way are told the same
            self.throttled += 1
        self.pause = max(self.pause, pause or _PAUSE)
        return self.throttled >= _THROTTLED_AT_MOST

    def waits_for_another(self, row: PlanRow) -> bool:
        """Whether an earlier row on the same record is not through, or one whose record this one rests on.

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


def touches(row: PlanRow) -> set[tuple[str, str]]:
    """The records a row changes or rests on: two rows with one in common are never under way together.

    Customers are among them: QuickBooks refuses one of two writes that move a customer's balance at the same
    moment as stale (5010), and may apply what is left of one payment to the other's invoice by itself. A mail
    server is one, too: many take only a few connections of one sender.
    """
    changed = {(str(each.kind), each.remote_id) for each in row.effects}
    held = {(str(each.kind), each.remote_id) for each in row.premises}
    mails = {(MAIL, "") for write in row.writes if write.request.service == MAIL}
    return changed | held | mails


def rests_on(row: PlanRow) -> tuple[int, ...]:
    """The proposals whose rows make what this row takes for granted."""
    makers = (proposal_of(premise.remote_id) for premise in row.premises)
    return tuple(maker for maker in makers if maker is not None)
