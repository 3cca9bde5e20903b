"""The matching engine: a snapshot in, one proposal per receipt out, in the receipts' order."""

from app.propose.matching.snapshot import Snapshot
from app.propose.proposal import Proposal


def propose(snapshot: Snapshot) -> tuple[Proposal, ...]:
    """One proposal per receipt, in order. Pure: the same snapshot gives the same answer.

    Over all *ready* proposals together no invoice is allocated more than its balance.
    """
    raise NotImplementedError(snapshot.as_of)
