"""Put the proposals of a kind made anew in the place of those kept."""

from collections.abc import Iterator
from itertools import chain

from app.changes import Changes
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.store import proposals, shadow
from app.store.company_file import CompanyFile
from app.store.records import Difference


def renew(
    company: CompanyFile,
    kind: ProposalKind,
    parts: Iterator[Difference],
    clock: Clock,
    vanished: str = proposals.VANISHED,
) -> Changes:
    """Keep how the new proposals differ; ``vanished`` is said of those that are not put forward any more.

    The first part is waited for before the file is written, so that nobody's decision waits for the thinking.
    """
    first = next(parts)
    with company.writer() as conn:
        shadow.note(conn, first.overtaken, clock.now())
        return proposals.merge(conn, kind, chain((first,), parts), clock.now(), vanished)
